import { mogelijk, verplicht, type Tabel } from '../uitgave/kolommen.ts';

// The monitor and the figures of the letter in the form in which the catalogue is given to data teams, for the same writers.

const monitor: Tabel<'monitor'> = {
  naam: 'monitor',
  omschrijving: 'Instroom, uitstroom, inzet en afronding per arbeidsmarktregio en periode van twee maanden. Dezelfde cijfers als in de graaf: een aantal onder de vijf, ook nul, is verborgen, en een totaal waarmee zo\'n aantal te berekenen zou zijn ook.',
  sleutel: ['periode', 'maat', 'regio', 'pot', 'instrument_id', 'uitkomst'],
  kolommen: [
    verplicht('periode', 'tekst', 'Het jaar en het hoeveelste tweetal maanden, bijvoorbeeld 2026-T5 voor september en oktober.'),
    verplicht('begindatum', 'datum', 'De eerste dag van de periode.'),
    verplicht('einddatum', 'datum', 'De laatste dag van de periode.'),
    verplicht('maat', 'tekst', 'INSTROOM, UITSTROOM, INZET (instrumenten die begonnen) of AFRONDING (instrumenten die eindigden).'),
    verplicht('regio', 'tekst', 'AM-code van de arbeidsmarktregio, NL voor heel Nederland, of ONBEKEND voor wie in geen regio geteld is.'),
    mogelijk('pot', 'tekst', 'De pot, of GEEN. Leeg voor alles dan inzet. Potten worden nooit opgeteld.'),
    mogelijk('instrument_id', 'tekst', 'De id van het instrument, of OVERIG voor alle instrumenten samen die te weinig voorkomen om te noemen. Leeg voor alle instrumenten van deze tabel samen, en voor instroom en uitstroom.'),
    mogelijk('uitkomst', 'tekst', 'De uitkomst van uitstroom of afronding. Leeg voor alle samen, en voor instroom en inzet.'),
    mogelijk('aantal', 'geheel', 'Hoe vaak. Leeg wanneer het verborgen is.'),
    mogelijk('bedrag_euro', 'bedrag', 'Wat voor inzet is afgesproken, voor zover een bedrag bekend is. Leeg wanneer het verborgen is, en voor alles dan inzet.'),
    verplicht('onderdrukt', 'janee', 'Het aantal is verborgen.'),
  ],
};

const bijstand: Tabel<'bijstand'> = {
  naam: 'bijstand',
  omschrijving: 'Mensen tot de AOW-leeftijd met bijstand in januari en juni 2021, van heel Nederland en per arbeidsmarktregio, uit brief 002. Afgerond op tientallen: regio\'s tellen niet op tot heel Nederland.',
  sleutel: ['regio'],
  kolommen: [
    verplicht('regio', 'tekst', 'AM-code van de arbeidsmarktregio, of NL voor heel Nederland.'),
    verplicht('naam', 'tekst', 'De naam zoals die in de brief staat.'),
    verplicht('januari_2021', 'geheel', 'Aantal personen in januari 2021.'),
    verplicht('juni_2021', 'geheel', 'Aantal personen in juni 2021.'),
    verplicht('ontwikkeling', 'geheel', 'Het verschil in personen.'),
    verplicht('ontwikkeling_procent', 'bedrag', 'Het verschil in procenten, zoals de brief het geeft.'),
    verplicht('vindplaats', 'tekst', 'Waar het staat.'),
  ],
};

const budgetten: Tabel<'budgetten'> = {
  naam: 'budgetten',
  omschrijving: 'Wat de brieven zeggen van het budget van de potten, voor heel Nederland. Over regio\'s of tweemaandelijkse perioden verdelen zij niets; wat er van een pot gebruikt is staat in de tabel monitor.',
  sleutel: ['pot', 'jaar'],
  kolommen: [
    verplicht('pot', 'tekst', 'De pot, zoals in de tabel monitor.'),
    mogelijk('jaar', 'geheel', 'Het kalenderjaar waarvoor het is. Leeg voor de hele regeling samen.'),
    mogelijk('bedrag_euro', 'bedrag', 'Het budget in euro. Leeg wanneer geen brief het van deze pot alleen noemt; de toelichting zegt waarom.'),
    verplicht('toelichting', 'tekst', 'Wat de brief erbij zegt, of waarom er geen bedrag is.'),
    verplicht('vindplaats', 'tekst', 'Waar het staat.'),
  ],
};

/** The tables beside the catalogue, by their name. */
export const monitortabellen = { monitor, bijstand, budgetten } as const;
