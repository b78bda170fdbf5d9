// What data teams get of the catalogue, column by column; tabellen.ts has what else there is. The files in every format, the description of
// the API and the metadata are made of this, so that they cannot say different things.

/** What a cell holds: text, a list of texts, a whole number, an amount in euro with two decimals, a day (YYYY-MM-DD), or yes or no. */
export type Kolomsoort = 'tekst' | 'teksten' | 'geheel' | 'bedrag' | 'datum' | 'janee';

/** A column. Where `isVerplicht` is false a cell can be null: not known, or what the description says. */
export type Kolom = { readonly naam: string; readonly soort: Kolomsoort; readonly isVerplicht: boolean; readonly omschrijving: string };

/** A table: its columns in their order, and those that together are different for every row. Rows are sorted by these. */
export type Tabel<Naam extends string = string> = { readonly naam: Naam; readonly omschrijving: string; readonly sleutel: readonly string[]; readonly kolommen: readonly Kolom[] };

/** A value in a row. */
export type Cel = string | number | boolean | readonly string[] | null;

/** A row of a table, by the names of its columns. */
export type Rij = Readonly<Record<string, Cel>>;

/** A column that always has a value. */
export const verplicht = (naam: string, soort: Kolomsoort, omschrijving: string): Kolom => ({ naam, soort, isVerplicht: true, omschrijving });

/** A column of which a cell can be null. */
export const mogelijk = (naam: string, soort: Kolomsoort, omschrijving: string): Kolom => ({ naam, soort, isVerplicht: false, omschrijving });

const instrumenten: Tabel<'instrumenten'> = {
  naam: 'instrumenten',
  omschrijving: 'De instrumenten van EVA.RMT en het aanbod dat alleen een partij kent, één rij per instrument.',
  sleutel: ['id'],
  kolommen: [
    verplicht('id', 'tekst', 'Het UUID van EVA.RMT, of houder en nummer voor aanbod dat alleen een partij kent.'),
    verplicht('naam', 'tekst', 'De naam.'),
    mogelijk('omschrijving', 'tekst', 'Wat het is en voor wie. Leeg wanneer niemand dat zegt.'),
    verplicht('type', 'tekst', 'Code van het type instrument.'),
    verplicht('tegels', 'teksten', 'Codes van de tegels van het werklandschap.'),
    verplicht('doelgroepen', 'teksten', 'Codes van de doelgroepen; een lege lijst is voor iedereen.'),
    verplicht('klantkenmerken', 'teksten', 'Codes van de klantkenmerken.'),
    verplicht('uitvoeringsvormen', 'teksten', 'Codes van de uitvoeringsvormen.'),
    verplicht('bereik', 'tekst', 'Code van het bereik: landelijk, regionaal of lokaal.'),
    mogelijk('gemeenten', 'teksten', 'GM-codes van de gemeenten waar het geldt. Leeg is overal in zijn regio’s.'),
    mogelijk('regios', 'teksten', 'AM-codes van de regio’s die het mogen gebruiken. Leeg is heel Nederland.'),
    verplicht('aanbieder', 'tekst', 'De naam van de aanbieder.'),
    mogelijk('aanbieder_partij', 'tekst', 'De partij die het alleen zelf kent. Leeg voor een instrument van EVA.RMT.'),
    mogelijk('kosten_euro', 'bedrag', 'De totale kosten in euro zoals opgegeven. Leeg wanneer onbekend.'),
    mogelijk('duur', 'geheel', 'De duur van het traject, in de eenheid hiernaast. Leeg wanneer onbekend.'),
    mogelijk('duureenheid', 'tekst', 'Code van de eenheid van de duur.'),
    mogelijk('voorwaarden', 'tekst', 'Voorwaarden voor deelname. Leeg wanneer er geen zijn opgegeven.'),
    mogelijk('aanmelden', 'tekst', 'Hoe iemand wordt aangemeld. Leeg wanneer onbekend.'),
    mogelijk('itemcode', 'tekst', 'Registratiecode van het item van de menukaart dat het is. Leeg voor andere instrumenten.'),
    mogelijk('erkend_leerbedrijf', 'janee', 'Er is een erkend leerbedrijf bij nodig. Leeg wanneer onbekend.'),
    mogelijk('publicatie_vanaf', 'datum', 'Eerste dag van publicatie. Leeg is geen begrenzing.'),
    mogelijk('publicatie_tot', 'datum', 'Laatste dag van publicatie. Leeg is geen begrenzing.'),
    verplicht('codelijsten', 'teksten', 'De lijsten, met hun versie, waarin de codes van deze rij gelezen zijn; zie de tabel codelijsten. Een code uit een andere versie dan die hier geldt staat als lijst#code.'),
  ],
};

const beschikbaarheid: Tabel<'beschikbaarheid'> = {
  naam: 'beschikbaarheid',
  omschrijving: 'Waar instrumenten te gebruiken zijn en wat partijen er aanbieden, één rij per instrument en arbeidsmarktregio.',
  sleutel: ['regio', 'instrument_id'],
  kolommen: [
    verplicht('regio', 'tekst', 'AM-code van de arbeidsmarktregio.'),
    verplicht('instrument_id', 'tekst', 'De id van het instrument, zoals in de tabel instrumenten.'),
    mogelijk('gemeenten', 'teksten', 'GM-codes van de gemeenten in deze regio waar het geldt. Leeg is de hele regio.'),
    verplicht('aanbod', 'geheel', 'Hoeveel regels van aanbod partijen in deze regio geven.'),
    verplicht('partijen', 'teksten', 'De partijen die het in deze regio aanbieden.'),
    verplicht('aanbieders', 'teksten', 'De organisaties die het er uitvoeren.'),
    mogelijk('vrije_plaatsen', 'geheel', 'Vrije plaatsen bij wie dat bijhoudt, samen. Leeg wanneer niemand het bijhoudt.'),
    mogelijk('wachttijd_weken', 'geheel', 'De kortste wachttijd in weken. Leeg wanneer onbekend.'),
    mogelijk('kosten_euro_laagst', 'bedrag', 'De laagste kosten in euro van dit aanbod. Leeg wanneer onbekend.'),
    mogelijk('kosten_euro_hoogst', 'bedrag', 'De hoogste kosten in euro van dit aanbod. Leeg wanneer onbekend.'),
    mogelijk('aanbod_vanaf', 'datum', 'Eerste dag waarop er aanbod is. Leeg is geen begrenzing, of geen aanbod.'),
    mogelijk('aanbod_tot', 'datum', 'Laatste dag waarop er aanbod is. Leeg is geen begrenzing, of geen aanbod.'),
  ],
};

const codelijsten: Tabel<'codelijsten'> = {
  naam: 'codelijsten',
  omschrijving: 'Wat de codes betekenen, per versie van hun lijst: dezelfde code kan in een oudere lijst iets anders zijn.',
  sleutel: ['lijst', 'code'],
  kolommen: [
    verplicht('lijst', 'tekst', 'De naam van de lijst met haar versie.'),
    verplicht('code', 'tekst', 'De code.'),
    mogelijk('omschrijving', 'tekst', 'Wat de code betekent. Leeg voor een code die een bron gebruikt en de lijst niet heeft.'),
  ],
};

/** The tables that are made of a snapshot of the catalogue, by their name. */
export const catalogustabellen = { instrumenten, beschikbaarheid, codelijsten } as const;

/** The name of such a table. */
export type Catalogustabel = keyof typeof catalogustabellen;
