import { toKalenderdag, toUitersteDag } from '../shared/suwinet/datum.ts';
import { toWetcode } from './codelijsten.ts';
import type { Inschrijvingbijdrage, Situatiebijdrage, Uitkeringbijdrage, Werkplanbijdrage } from './generated.ts';
import { toBijdragebron } from './mapping-bron.ts';
import { toActiviteiten, toVoorzieningen } from './mapping-dienstverlening.ts';
import type { Uitkomst, WbClient, WvClient } from './source-types.ts';

/** When was asked: `moment` as DatumTijd for the header, `dag` as Datum for what depends on the day. */
export type Peil = { readonly moment: string; readonly dag: string };

const leeg = {
  persoonsgegevens: null, uitkeringen: null, eersteWerkloosheidsdag: null, inschrijving: null,
  startkwalificatie: null, voorzieningen: null, praktijkleren: null, aanspraken: null,
} as const;

const laatste = <T>(rijen: readonly T[], dagVan: (rij: T) => string | null): T | null =>
  rijen.toSorted((een, ander) => (dagVan(een) ?? '').localeCompare(dagVan(ander) ?? '')).at(-1) ?? null;

const toToegekend = (een: WvClient['Uitkeringsverhouding'][number]): Uitkeringbijdrage => ({
  wet: toWetcode(een.SzWet.CdSzWet),
  begindatum: toKalenderdag(een.DatBUitkeringsverhouding),
  einddatum: toUitersteDag(een.DatEUitkeringsverhouding),
  maximaalTot: toUitersteDag(een.DatEMaximaleUitkeringsduur),
  aangevraagd: false,
});

type Aanvraag = WvClient['AanvraagUitkering'][number];
const wetVan = (een: Aanvraag): string => een.SzWet.CdSzWet ?? (een.AanvraagWw ? 'WW' : 'ONBEKEND');

const dagVan = (een: Aanvraag): string | null => toKalenderdag(een.DatAanvraagUitkering) ?? toKalenderdag(een.AanvraagWw?.DatAanvraagUitkering ?? null);

/** Whether a benefit of the same law began on the day of the application or later. Without a day nobody can tell: an older benefit decides nothing. */
const isGevolgd = (een: Aanvraag, verhoudingen: WvClient['Uitkeringsverhouding']): boolean => {
  const dag = dagVan(een);
  return dag !== null && verhoudingen.some(({ SzWet, DatBUitkeringsverhouding }) => SzWet.CdSzWet === wetVan(een) && (toKalenderdag(DatBUitkeringsverhouding) ?? '') >= dag);
};

/** Applications without a decision; one that a benefit of the same law followed was decided, whatever the message leaves out. */
const toAangevraagd = (client: WvClient): Uitkeringbijdrage[] => client.AanvraagUitkering
  .filter((een) => een.BeslissingOpAanvraagUitkering.length === 0 && !isGevolgd(een, client.Uitkeringsverhouding))
  .map((een) => ({ wet: toWetcode(wetVan(een)), begindatum: null, einddatum: null, maximaalTot: null, aangevraagd: true }));

const toWvVelden = (client: WvClient) => ({
  uitkeringen: [...client.Uitkeringsverhouding.map(toToegekend), ...toAangevraagd(client)],
  eersteWerkloosheidsdag: toKalenderdag(
    laatste(client.WerkloosheidClient, ({ DatEersteWerkloosheidsdag }) => DatEersteWerkloosheidsdag)?.DatEersteWerkloosheidsdag ?? null),
});

/** What UWVPersoonsWvInfo says of a situation: benefits, first day of unemployment. */
export const toWvSituatiebijdrage = (uitkomst: Uitkomst<WvClient>, { moment }: Peil): Situatiebijdrage => ({
  ...leeg,
  bron: toBijdragebron('uwv.UWVPersoonsWvInfo', uitkomst, moment),
  ...(uitkomst.soort === 'GEVONDEN' ? toWvVelden(uitkomst.client) : {}),
  ...(uitkomst.soort === 'NIETS_GEVONDEN' ? { uitkeringen: [] } : {}),
});

/** The registration that began last; older ones are history. */
const toInschrijving = (client: WbClient): Inschrijvingbijdrage | null => {
  const een = laatste(client.AtlRelatie.flatMap(({ InschrijvingsgegevensUwvWb }) => InschrijvingsgegevensUwvWb), ({ DatInschrijvingUwvWb }) => DatInschrijvingUwvWb);
  return een && {
    begindatum: toKalenderdag(een.DatInschrijvingUwvWb),
    einddatum: toUitersteDag(een.DatEInschrijvingUwvWb),
    geldigTot: toUitersteDag(een.DatEGeldigheidInschrijvingUwvWb),
  };
};

/** What UwvWbPersoonsInfo says of a situation: registration as a jobseeker and instruments in use. */
export const toWbSituatiebijdrage = (uitkomst: Uitkomst<WbClient>, { moment }: Peil): Situatiebijdrage => ({
  ...leeg,
  bron: toBijdragebron('uwv.UwvWbPersoonsInfo', uitkomst, moment),
  ...(uitkomst.soort === 'GEVONDEN' ? { inschrijving: toInschrijving(uitkomst.client), voorzieningen: toVoorzieningen(uitkomst.client) } : {}),
  ...(uitkomst.soort === 'NIETS_GEVONDEN' ? { voorzieningen: [] } : {}),
});

/** UWV's half of the werkplan. */
export const toWerkplanbijdrage = (uitkomst: Uitkomst<WbClient>, { moment, dag }: Peil): Werkplanbijdrage => ({
  bron: toBijdragebron('uwv.UwvWbPersoonsInfo', uitkomst, moment),
  activiteiten: uitkomst.soort === 'GEVONDEN' ? toActiviteiten(uitkomst.client, dag) : uitkomst.soort === 'NIETS_GEVONDEN' ? [] : null,
});
