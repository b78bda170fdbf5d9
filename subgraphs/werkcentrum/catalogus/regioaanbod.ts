import type { Verzoek } from '../../shared/verzoek.ts';
import { koppelpartijen, sorteerBronnen, toBron, toOntbrekend } from '../bronnen.ts';
import type { Aanbodbijdrage, Aanbodregel, Aanbodregelbijdrage, Bron } from '../generated.ts';
import type { Koppelpartij } from '../loaders.ts';
import type { Aanbodbijdragen } from '../parents.ts';
import { toHuidigeCode } from './codelijsten.ts';
import type { Regiodeel } from './types.ts';

const velden = { UWV: 'uwvAanbod', GEMEENTE: 'gemeenteAanbod', SBB: 'sbbAanbod', OOFONDS: 'oofondsAanbod' } as const satisfies Record<Koppelpartij, keyof Aanbodbijdragen>;

const toRegel = (regel: Aanbodregelbijdrage, partij: Koppelpartij, houder: string): Aanbodregel => ({
  partij,
  houder,
  nummer: regel.nummer,
  uuidInstrument: regel.uuidInstrument,
  naam: regel.naam,
  omschrijving: regel.omschrijving,
  aanbieder: regel.aanbieder,
  tegel: regel.tegel && toHuidigeCode(regel.tegel),
  doelgroepen: regel.doelgroepen.map(toHuidigeCode),
  klantkenmerken: regel.klantkenmerken.map(toHuidigeCode),
  uitvoeringsvorm: regel.uitvoeringsvorm && toHuidigeCode(regel.uitvoeringsvorm),
  gemeenten: regel.gemeenten,
  vrijePlaatsen: regel.vrijePlaatsen,
  wachttijdWeken: regel.wachttijdWeken,
  kostenEuro: regel.kostenEuro,
  duurWeken: regel.duurWeken,
  erkendLeerbedrijf: regel.erkendLeerbedrijf,
  begindatum: regel.begindatum,
  einddatum: regel.einddatum,
});

/** What all parties offer in a region, as they say it now; a party that said nothing stands among the sources with why. */
export function voegAanbodSamen(bijdragen: Aanbodbijdragen, verzoek: Pick<Verzoek, 'ontbrekend'>): Regiodeel {
  const perPartij = koppelpartijen.map((partij) => ({ partij, gegeven: bijdragen[velden[partij]] ?? null }));
  return {
    regels: sorteerRegels(perPartij.flatMap(({ partij, gegeven }) => (gegeven ?? []).flatMap((bijdrage) => toRegels(bijdrage, partij)))),
    bronnen: sorteerBronnen(perPartij.flatMap(({ partij, gegeven }): Bron[] => {
      if (gegeven !== null && gegeven.length > 0) return gegeven.map((bijdrage) => toAanbodbron(bijdrage, partij));
      // Offer is not about a person: there is always a link with the party.
      return [toOntbrekend(partij, velden[partij], true, verzoek, gegeven !== null)];
    })),
  };
}

// Whoever answers and leaves the offer open (null) has not said that there is none.
function toAanbodbron({ bron, aanbod }: Aanbodbijdrage, partij: Koppelpartij): Bron {
  const isOpen = aanbod === null && (bron.status === 'ACTUEEL' || bron.status === 'VEROUDERD');
  return toBron(isOpen ? { ...bron, status: 'NIET_BESCHIKBAAR' } : bron, partij);
}

const toRegels = ({ bron, aanbod }: Aanbodbijdrage, partij: Koppelpartij): Aanbodregel[] => (aanbod ?? []).map((regel) => toRegel(regel, partij, bron.houder));

/** Who offers it and under which number: what makes a line of offer the same from one refresh to the next. */
export const regelsleutel = ({ houder, nummer }: Pick<Aanbodregel, 'houder' | 'nummer'>): string => `${houder}:${nummer}`;

const sorteerRegels = (regels: readonly Aanbodregel[]): Aanbodregel[] =>
  regels.toSorted((a, b) => koppelpartijen.findIndex((partij) => partij === a.partij) - koppelpartijen.findIndex((partij) => partij === b.partij) || (regelsleutel(a) < regelsleutel(b) ? -1 : 1));
