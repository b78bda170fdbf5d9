import type { Kolom, Tabel } from '../uitgave/kolommen.ts';

// The monitor and the figures of the letter in the form in which the catalogue is given to data teams, for the same writers.

/** A table as the catalogue has them, with another name. */
export type Monitortabel = Omit<Tabel, 'naam'> & { readonly naam: 'monitor' | 'bijstand' };

const kolom = (naam: string, soort: Kolom['soort'], isVerplicht: boolean, omschrijving: string): Kolom => ({ naam, soort, isVerplicht, omschrijving });

const monitor: Monitortabel = {
  naam: 'monitor',
  omschrijving: 'Instroom, uitstroom, inzet en afronding per arbeidsmarktregio en periode van twee maanden. Dezelfde cijfers als in de graaf: een aantal onder de vijf, ook nul, is verborgen, en een totaal waarmee zo\'n aantal te berekenen zou zijn ook.',
  sleutel: ['periode', 'maat', 'regio', 'pot', 'instrument_id', 'uitkomst'],
  kolommen: [
    kolom('periode', 'tekst', true, 'Het jaar en het hoeveelste tweetal maanden, bijvoorbeeld 2026-T5 voor september en oktober.'),
    kolom('begindatum', 'datum', true, 'De eerste dag van de periode.'),
    kolom('einddatum', 'datum', true, 'De laatste dag van de periode.'),
    kolom('maat', 'tekst', true, 'INSTROOM, UITSTROOM, INZET (instrumenten die begonnen) of AFRONDING (instrumenten die eindigden).'),
    kolom('regio', 'tekst', true, 'AM-code van de arbeidsmarktregio, NL voor heel Nederland, of ONBEKEND voor wie in geen regio geteld is.'),
    kolom('pot', 'tekst', false, 'De pot, of GEEN. Leeg voor alles dan inzet. Potten worden nooit opgeteld.'),
    kolom('instrument_id', 'tekst', false, 'De id van het instrument, of OVERIG voor alle instrumenten samen die te weinig voorkomen om te noemen. Leeg voor alle instrumenten van deze tabel samen, en voor instroom en uitstroom.'),
    kolom('uitkomst', 'tekst', false, 'De uitkomst van uitstroom of afronding. Leeg voor alle samen, en voor instroom en inzet.'),
    kolom('aantal', 'geheel', false, 'Hoe vaak. Leeg wanneer het verborgen is.'),
    kolom('bedrag_euro', 'bedrag', false, 'Wat voor inzet is afgesproken, voor zover een bedrag bekend is. Leeg wanneer het verborgen is, en voor alles dan inzet.'),
    kolom('onderdrukt', 'janee', true, 'Het aantal is verborgen.'),
  ],
};

const bijstand: Monitortabel = {
  naam: 'bijstand',
  omschrijving: 'Mensen tot de AOW-leeftijd met bijstand in januari en juni 2021, van heel Nederland en per arbeidsmarktregio, uit brief 002. Afgerond op tientallen: regio\'s tellen niet op tot heel Nederland.',
  sleutel: ['regio'],
  kolommen: [
    kolom('regio', 'tekst', true, 'AM-code van de arbeidsmarktregio, of NL voor heel Nederland.'),
    kolom('naam', 'tekst', true, 'De naam zoals die in de brief staat.'),
    kolom('januari_2021', 'geheel', true, 'Aantal personen in januari 2021.'),
    kolom('juni_2021', 'geheel', true, 'Aantal personen in juni 2021.'),
    kolom('ontwikkeling', 'geheel', true, 'Het verschil in personen.'),
    kolom('ontwikkeling_procent', 'bedrag', true, 'Het verschil in procenten, zoals de brief het geeft.'),
    kolom('vindplaats', 'tekst', true, 'Waar het staat.'),
  ],
};

/** The tables beside the catalogue, by their name. */
export const monitortabellen: Readonly<Record<Monitortabel['naam'], Monitortabel>> = { monitor, bijstand };
