import type { Inzagebijdrage, Inzageregelbijdrage } from '../generated.ts';

/** What one party did for a request. */
export type Partijinzage = { readonly houder: string; readonly gegevens: readonly string[]; readonly uitkomst: string };

/** One request in which data of the person was used, joined from what all Logboeken say of it. */
export type Aanvraag = {
  readonly aanvraag: string; readonly tijdstip: string; readonly organisatie: string; readonly partij: string; readonly rol: string; readonly doel: string;
  readonly relatie: string | null; readonly bijPartijen: readonly Partijinzage[];
};

/** What a Logboek said, and whose it is. */
export type Logboekdeel = { readonly houder: string; readonly bijdrage: Pick<Inzagebijdrage, 'regels' | 'zijnErMeer'> };

type Regel = Inzageregelbijdrage & { readonly houder: string };

// A trace can come from outside, and two organisations may send the same one.
const toSleutel = ({ aanvraag, organisatie, rol, doel }: Inzageregelbijdrage): string => JSON.stringify([aanvraag, organisatie, rol, doel]);

const zwaarte: Readonly<Record<string, number>> = { GEGEVEN: 3, MISLUKT: 2, GEWEIGERD: 1 };

const zwaarste = (uitkomsten: readonly string[]): string =>
  uitkomsten.reduce((zwaar, uitkomst) => ((zwaarte[uitkomst] ?? 0) > (zwaarte[zwaar] ?? 0) ? uitkomst : zwaar), 'NIETS_GEVONDEN');

function toPartijinzagen(regels: readonly Regel[]): Partijinzage[] {
  return [...Map.groupBy(regels, ({ houder }) => houder)].map(([houder, eigen]) => ({
    houder, gegevens: [...new Set(eigen.flatMap(({ gegevens }) => gegevens))].sort(), uitkomst: zwaarste(eigen.map(({ uitkomst }) => uitkomst)),
  }));
}

/** A party that was handed a sealed key decided nothing on the relation: werkcentrum did. */
const relatieVan = (regels: readonly Regel[]): string | null => regels.find(({ houder }) => houder === 'WERKCENTRUM')?.relatie ?? null;

const eerste = (regels: readonly Regel[]): string => regels.map(({ tijdstip }) => tijdstip).sort()[0] ?? '';

/** Joins what all Logboeken say into one line for each request, newest first; of requests at the same moment by their trace. */
export function voegInzagenSamen(delen: readonly Logboekdeel[]): Aanvraag[] {
  const regels = delen.flatMap(({ houder, bijdrage }) => (bijdrage.regels ?? []).map((regel): Regel => ({ ...regel, houder })));
  return [...Map.groupBy(regels, toSleutel).values()].flatMap((groep): Aanvraag[] => {
    const [een] = groep;
    if (!een) return [];
    const { aanvraag, organisatie, partij, rol, doel } = een;
    return [{ aanvraag, organisatie, partij, rol, doel, tijdstip: eerste(groep), relatie: relatieVan(groep), bijPartijen: toPartijinzagen(groep) }];
  }).sort((a, b) => (a.tijdstip === b.tijdstip ? a.aanvraag.localeCompare(b.aanvraag, 'en') : a.tijdstip < b.tijdstip ? 1 : -1));
}
