import type { Verzoek } from '../shared/verzoek.ts';
import type { Bijdragebron, Bron, Bronstatus, Partij } from './generated.ts';
import type { Koppelpartij } from './loaders.ts';
import type { Redencode } from '../shared/redenen.ts';
import { toReden } from './redenen.ts';

/** A source that a party asked, as the graph shows it. */
export const toBron = (bijdragebron: Bijdragebron, partij: Partij): Bron => ({
  code: bijdragebron.code,
  naam: bijdragebron.naam,
  partij,
  houder: bijdragebron.houder,
  status: bijdragebron.status,
  peildatum: bijdragebron.peildatum,
  reden: toBronreden(bijdragebron),
});

function toBronreden({ status, reden }: Bijdragebron): Bron['reden'] {
  if (reden !== null) return toReden(reden);
  return status === 'ACTUEEL' || status === 'NIETS_GEVONDEN' ? null : toReden(status);
}

/** The parties as a source when all that is known is that nothing came from them. */
const partijen = {
  UWV: { subgraaf: 'uwv', naam: 'UWV' },
  GEMEENTE: { subgraaf: 'gemeente', naam: 'Gemeente' },
  SBB: { subgraaf: 'sbb', naam: 'SBB' },
  OOFONDS: { subgraaf: 'oofonds', naam: 'O&O-fondsen' },
} as const satisfies Record<Koppelpartij, { subgraaf: string; naam: string }>;

/** The parties that contribute from a subgraph of their own, in the order in which they are shown. */
export const koppelpartijen: readonly Koppelpartij[] = ['UWV', 'GEMEENTE', 'SBB', 'OOFONDS'];

const toOntbrekendeBron = (partij: Koppelpartij, status: Bronstatus, reden: Redencode): Bron => ({
  code: partijen[partij].subgraaf,
  naam: partijen[partij].naam,
  partij,
  houder: partij,
  status,
  peildatum: null,
  reden: toReden(reden),
});

/**
 * The one source that stands for a party of which there are no contributions, with why.
 * A denial goes first: whether there is a koppeling may not be read from it.
 * @param veld the required field that is null, absent or empty, e.g. "uwvWerkplanbijdragen".
 * @param gevraagd the contributions came, but as an empty list.
 */
export function toOntbrekend(
  partij: Koppelpartij, veld: string, isGekoppeld: boolean, verzoek: Pick<Verzoek, 'ontbrekend'>, gevraagd: boolean,
): Bron {
  const { subgraaf } = partijen[partij];
  const reden = verzoek.ontbrekend.find((deel) => deel.subgraaf === subgraaf && deel.velden.includes(veld))?.reden;
  if (reden === 'NIET_BEVOEGD') return toOntbrekendeBron(partij, reden, reden);
  if (!isGekoppeld) return toOntbrekendeBron(partij, 'GEEN_KOPPELING', 'GEEN_KOPPELING');
  if (reden !== undefined) return toOntbrekendeBron(partij, reden, reden);
  return toOntbrekendeBron(partij, 'NIET_BESCHIKBAAR', gevraagd ? 'NIETS_GEVRAAGD' : 'GEEN_ANTWOORD');
}

/** The one source that stands for a party of which nothing was kept with an earlier version of a plan. */
export const toNietVastgelegd = (partij: Koppelpartij): Bron => toOntbrekendeBron(partij, 'NIET_BESCHIKBAAR', 'NIET_VASTGELEGD');

/** Sources in the order in which they are shown: by party, then code, then holder. */
export const sorteerBronnen = (bronnen: readonly Bron[]): Bron[] => bronnen.toSorted((a, b) =>
  volgorde.indexOf(a.partij) - volgorde.indexOf(b.partij) || compare(a.code, b.code) || compare(a.houder, b.houder));

const volgorde: readonly Partij[] = [...koppelpartijen, 'SOCIALE_PARTNERS', 'WERKCENTRUM'];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
