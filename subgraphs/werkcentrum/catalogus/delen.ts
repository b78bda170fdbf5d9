import { sorteerBronnen } from '../bronnen.ts';
import type { Aanbodregel, Bron, Partij } from '../generated.ts';
import { toReden } from '../redenen.ts';
import type { Bouwstenen, Catalogusinstrument, Regiodeel } from './types.ts';

/** What asking EVA gave: the published instruments and how many could not be read, or the code of the fault. */
export type Evauitkomst = { readonly instrumenten: readonly Catalogusinstrument[]; readonly onleesbaar: number; readonly peildatum: string } | { readonly fout: string };

/** What asking the graph for all offer gave per region (AM code); a region that is absent gave no answer. */
export type Aanboduitkomst = Readonly<Record<string, Regiodeel>>;

const heeftAntwoord = ({ status }: Bron): boolean => status === 'ACTUEEL' || status === 'NIETS_GEVONDEN' || status === 'VEROUDERD';

const bronEva = (anders: Pick<Bron, 'status' | 'peildatum' | 'reden'>): Bron =>
  ({ code: 'eva.RMT', naam: 'EVA.RMT, de instrumentengids van de VNG', partij: 'WERKCENTRUM', houder: 'WERKCENTRUM', ...anders });

/** EVA before it was ever asked. */
export const evaNogNietGevraagd: Bron = bronEva({ status: 'NIET_BESCHIKBAAR', peildatum: null, reden: toReden('NOG_NIET_OPGEHAALD') });

const verouder = (bron: Bron, reden: Bron['reden']): Bron => ({ ...bron, status: 'VEROUDERD', reden: reden ?? toReden('VEROUDERD') });

function voegEva(vorige: Bouwstenen | null, eva: Evauitkomst): Pick<Bouwstenen, 'instrumenten' | 'bronEva'> {
  if ('instrumenten' in eva) {
    const reden = eva.onleesbaar > 0 ? toReden('INSTRUMENTEN_ONLEESBAAR') : null;
    return { instrumenten: eva.instrumenten, bronEva: bronEva({ status: 'ACTUEEL', peildatum: eva.peildatum, reden }) };
  }
  if (vorige === null || !heeftAntwoord(vorige.bronEva)) return { instrumenten: vorige?.instrumenten ?? [], bronEva: bronEva({ status: 'NIET_BESCHIKBAAR', peildatum: null, reden: toReden(eva.fout) }) };
  return { instrumenten: vorige.instrumenten, bronEva: verouder(vorige.bronEva, toReden(eva.fout)) };
}

const isVan = (regel: Aanbodregel, bron: Bron): boolean => regel.partij === bron.partij && regel.houder === bron.houder;

/** A failed source of which nothing was ever heard and that names no holder of its own: it stands for all sources of its party. */
const staatVoorPartij = (bron: Bron, vorige: readonly Bron[]): boolean => bron.houder === bron.partij && vorige.every(({ code }) => code !== bron.code);

/** What stands for one party in a region: a source that failed keeps what it said before, with the moment at which it said so. */
function voegPartij(partij: Partij, nieuw: Regiodeel, vorige: Regiodeel): Regiodeel {
  const bronnen = nieuw.bronnen.filter((bron) => bron.partij === partij);
  const eerder = vorige.bronnen.filter((bron) => bron.partij === partij && heeftAntwoord(bron));
  const gemist = bronnen.filter((bron) => !heeftAntwoord(bron));
  const geheel = gemist.find((bron) => staatVoorPartij(bron, eerder));
  const bewaard = eerder.flatMap((bron) => {
    const nu = bronnen.find(({ code }) => code === bron.code) ?? geheel;
    return nu === undefined || heeftAntwoord(nu) ? [] : [verouder(bron, nu.reden)];
  });
  const isVervangen = (bron: Bron): boolean => bewaard.some(({ code }) => code === bron.code) || (bron === geheel && bewaard.length > 0);
  return {
    regels: [
      ...nieuw.regels.filter((regel) => regel.partij === partij && !bewaard.some((bron) => isVan(regel, bron))),
      ...vorige.regels.filter((regel) => bewaard.some((bron) => isVan(regel, bron))),
    ],
    bronnen: [...bronnen.filter((bron) => heeftAntwoord(bron) || !isVervangen(bron)), ...bewaard],
  };
}

const leeg: Regiodeel = { regels: [], bronnen: [] };
const partijen: readonly Partij[] = ['UWV', 'GEMEENTE', 'SBB', 'OOFONDS'];

/** A region of which nothing came: every party failed. */
const zonderAntwoord: Regiodeel = { regels: [], bronnen: ([['UWV', 'UWV'], ['GEMEENTE', 'Gemeente'], ['SBB', 'SBB'], ['OOFONDS', 'O&O-fondsen']] as const).map(([partij, naam]) =>
  ({ code: partij.toLowerCase(), naam, partij, houder: partij, status: 'NIET_BESCHIKBAAR', peildatum: null, reden: toReden('GEEN_ANTWOORD') })) };

function voegRegio(nieuw: Regiodeel, vorige: Regiodeel): Regiodeel {
  const delen = partijen.map((partij) => voegPartij(partij, nieuw, vorige));
  return { regels: delen.flatMap(({ regels }) => regels), bronnen: sorteerBronnen(delen.flatMap(({ bronnen }) => bronnen)) };
}

/**
 * What the next snapshot is made of: what came now, and of every source that failed what it said before, marked VEROUDERD.
 * @param regios the AM codes of all regions.
 */
export const voegDelenSamen = (vorige: Bouwstenen | null, eva: Evauitkomst, aanbod: Aanboduitkomst, regios: readonly string[]): Bouwstenen => ({
  ...voegEva(vorige, eva),
  aanbod: Object.fromEntries(regios.map((regio) => [regio, voegRegio(aanbod[regio] ?? zonderAntwoord, vorige?.aanbod[regio] ?? leeg)])),
});

/** Whether every source gave an answer of its own now. */
export const isVolledig = ({ bronEva: eva, aanbod }: Bouwstenen): boolean =>
  [eva, ...Object.values(aanbod).flatMap(({ bronnen }) => bronnen)].every(({ status }) => status === 'ACTUEEL' || status === 'NIETS_GEVONDEN');
