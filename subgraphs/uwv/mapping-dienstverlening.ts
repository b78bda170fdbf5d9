import { toKalenderdag, toUitersteDag } from '../shared/suwinet/datum.ts';
import { redenEinde, toSoortcode } from './codelijsten.ts';
import type { Activiteitbijdrage, Voorzieningbijdrage } from './generated.ts';
import type { Dienstverlening, WbClient } from './source-types.ts';

const uitvoerder = 'UWV WERKbedrijf';

const dienstverleningen = (client: WbClient): readonly Dienstverlening[] => client.AtlRelatie.flatMap(({ DienstverleningUwvWb }) => DienstverleningUwvWb);

/** The reference number is of the dienstverlening: only where that holds one instrument is it a number of the instrument. */
const nummerVan = ({ ReferentienrDvlUwvWb, WerkinstrumentUwvWb }: Dienstverlening): string | null =>
  WerkinstrumentUwvWb.length === 1 ? ReferentienrDvlUwvWb : null;

type Werkinstrument = Dienstverlening['WerkinstrumentUwvWb'][number];

/** State on a day. The last day itself still runs; why something ended is said by a code, not by its date. */
function toStatus(een: Werkinstrument, dag: string): Activiteitbijdrage['status'] {
  const begin = toKalenderdag(een.DatBWerkinstrumentUwvWb);
  const eind = toUitersteDag(een.DatEWerkinstrumentUwvWb);
  const reden = een.CdRedenEWerkinstrumentUwvWb;
  if (eind === null ? reden !== null : eind < dag) return redenEinde.get(reden) ?? 'ONBEKEND';
  if (begin === null) return 'ONBEKEND';
  return begin > dag ? 'GEPLAND' : 'LOPEND';
}

const toWerkinstrumenten = (dienst: Dienstverlening, dag: string): Activiteitbijdrage[] => dienst.WerkinstrumentUwvWb.map((een) => ({
  nummer: nummerVan(dienst),
  soort: toSoortcode('WERKINSTRUMENT'),
  omschrijving: een.OmsWerkinstrumentUwvWb,
  status: toStatus(een, dag),
  begindatum: toKalenderdag(een.DatBWerkinstrumentUwvWb),
  einddatum: toUitersteDag(een.DatEWerkinstrumentUwvWb),
  uitvoerder,
  kenmerk: null,
}));

const toOvereenkomsten = (dienst: Dienstverlening): Activiteitbijdrage[] => dienst.OvereenkomstDienstverleningUwvWb.map((een) => ({
  nummer: null,
  soort: toSoortcode('OVEREENKOMST'),
  omschrijving: een.OmsOvereenkomstDvlUwvWb,
  status: 'ONBEKEND',
  begindatum: toKalenderdag(een.DatOvereenkomstDvlUwvWb),
  einddatum: null,
  uitvoerder,
  kenmerk: null,
}));

type Afspraak = WbClient['AtlRelatie'][number]['AfspraakKlantMetUwvWb'][number];

/** An appointment in the past may have been missed: its state is not known. */
const toAfspraak = (een: Afspraak, dag: string): Activiteitbijdrage => {
  const begindatum = toKalenderdag(een.DatTijdBAfspraakKlantUwvWb);
  return {
    nummer: null,
    soort: toSoortcode('AFSPRAAK'),
    omschrijving: een.OmsOnderwerpAfspraakKlantUwvWb,
    status: begindatum !== null && begindatum >= dag ? 'GEPLAND' : 'ONBEKEND',
    begindatum,
    einddatum: toKalenderdag(een.DatTijdEAfspraakKlantUwvWb),
    uitvoerder,
    kenmerk: null,
  };
};

/** Instruments, agreements and appointments as activities, in the order of the message. @param dag the day of asking. */
export const toActiviteiten = (client: WbClient, dag: string): Activiteitbijdrage[] => [
  ...dienstverleningen(client).flatMap((dienst) => [...toWerkinstrumenten(dienst, dag), ...toOvereenkomsten(dienst)]),
  ...client.AtlRelatie.flatMap(({ AfspraakKlantMetUwvWb }) => AfspraakKlantMetUwvWb).map((een) => toAfspraak(een, dag)),
];

/** Instruments as re-integration services of the situation. */
export const toVoorzieningen = (client: WbClient): Voorzieningbijdrage[] =>
  dienstverleningen(client).flatMap((dienst) => dienst.WerkinstrumentUwvWb.map((een) => ({
    nummer: nummerVan(dienst),
    soort: toSoortcode('WERKINSTRUMENT'),
    omschrijving: een.OmsWerkinstrumentUwvWb,
    begindatum: toKalenderdag(een.DatBWerkinstrumentUwvWb),
    einddatum: toUitersteDag(een.DatEWerkinstrumentUwvWb),
  })));
