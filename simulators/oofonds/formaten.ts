/** How one fund writes its files. */
export type Fondsformaat = {
  readonly scheiding: ';' | ',' | '\t' | '|';
  readonly datum: 'DD-MM-YYYY' | 'YYYYMMDD' | 'D-M-YY';
  readonly decimaal: ',' | '.';
  readonly tekenset: 'utf-8' | 'latin1';
  readonly kop: boolean;
  readonly waar: string;
  readonly onwaar: string;
  /** Quotes around every field, or only where the separator or a quote stands in it. */
  readonly aanhaling: 'altijd' | 'waar nodig';
  readonly regeleinde: '\n' | '\r\n';
  /** A byte order mark in front. */
  readonly bom: boolean;
  /** Separators of thousands in amounts. */
  readonly duizendtallen: boolean;
  /** Spoils a line now and then. */
  readonly slordig: boolean;
  /** Our names with the fund's columns, in the order of the file; names of ours that the file does not need may stand between. */
  readonly deelnemers: readonly (readonly [Deelnemerveld | null, string])[];
  readonly aanbod: readonly (readonly [Aanbodveld | null, string])[];
  readonly voorwaarden: { readonly aanvraagtermijnMaanden: number | null; readonly maximumJaren: number | null; readonly openTot: string | null; readonly erkendLeerbedrijf: boolean };
};

export type Deelnemerveld = 'deelnemersnummer' | 'premieplichtig' | 'dienstverbandTot' | 'toekenning' | 'omschrijving' | 'bedrag' | 'begin' | 'eind';
export type Aanbodveld = 'nummer' | 'naam' | 'omschrijving' | 'kosten' | 'duurWeken' | 'instrument' | 'tegel' | 'erkendLeerbedrijf' | 'begin' | 'eind';

const netjes = {
  scheiding: ';', datum: 'DD-MM-YYYY', decimaal: ',', tekenset: 'utf-8', kop: true, waar: 'J', onwaar: 'N', aanhaling: 'waar nodig', regeleinde: '\n', bom: false,
  duizendtallen: false, slordig: false,
  deelnemers: [
    ['deelnemersnummer', 'Relatienummer'], ['premieplichtig', 'Premie'], ['dienstverbandTot', 'Uit dienst'], ['toekenning', 'Toekenning'],
    ['omschrijving', 'Omschrijving'], ['bedrag', 'Bedrag'], ['begin', 'Van'], ['eind', 'Tot en met'],
  ],
  aanbod: [
    ['nummer', 'Code'], ['naam', 'Naam'], ['omschrijving', 'Toelichting'], ['kosten', 'Vergoeding'], ['duurWeken', 'Weken'], ['instrument', 'EVA'],
    ['tegel', 'Tegel'], ['erkendLeerbedrijf', 'Leerbedrijf'], ['begin', 'Vanaf'], ['eind', 'Tot'],
  ],
  voorwaarden: { aanvraagtermijnMaanden: 6, maximumJaren: 3, openTot: null, erkendLeerbedrijf: false },
} as const satisfies Fondsformaat;

const engels = {
  deelnemers: [
    ['toekenning', 'award_id'], ['omschrijving', 'award_text'], ['begin', 'award_from'], ['eind', 'award_to'], ['bedrag', 'amount'],
    ['deelnemersnummer', 'member_id'], ['premieplichtig', 'premium'], ['dienstverbandTot', 'employed_to'], [null, 'updated_by'],
  ],
  aanbod: [
    ['instrument', 'eva_uuid'], ['nummer', 'offer_id'], ['naam', 'title'], ['tegel', 'tile'], ['kosten', 'max_amount'], ['duurWeken', 'weeks'],
    ['erkendLeerbedrijf', 'accredited'], ['begin', 'valid_from'], ['eind', 'valid_to'], ['omschrijving', 'text'],
  ],
} as const satisfies Pick<Fondsformaat, 'deelnemers' | 'aanbod'>;

/** The formats by fund: no two the same, as with real funds. */
export const formaten: Readonly<Record<string, Fondsformaat>> = {
  MTL: { ...netjes, bom: true, regeleinde: '\r\n', duizendtallen: true },
  BWI: { ...netjes, ...engels, scheiding: ',', datum: 'YYYYMMDD', decimaal: '.', waar: 'true', onwaar: 'false', aanhaling: 'altijd', voorwaarden: { ...netjes.voorwaarden, maximumJaren: null, erkendLeerbedrijf: true } },
  TLG: { ...netjes, scheiding: '\t', datum: 'D-M-YY', tekenset: 'latin1', voorwaarden: { ...netjes.voorwaarden, aanvraagtermijnMaanden: 12 } },
  HRC: { ...netjes, scheiding: '|', kop: false, slordig: true },
  ZWL: { ...netjes, regeleinde: '\r\n', waar: 'Ja', onwaar: 'Nee', voorwaarden: { ...netjes.voorwaarden, erkendLeerbedrijf: true, maximumJaren: 2 } },
  DTH: { ...netjes, tekenset: 'latin1', duizendtallen: true, datum: 'D-M-YY', slordig: true, deelnemers: netjes.deelnemers.toReversed(), aanbod: netjes.aanbod.toReversed() },
  SCH: { ...netjes, ...engels, scheiding: ',', datum: 'YYYYMMDD', decimaal: '.', waar: '1', onwaar: '0', kop: false, voorwaarden: { ...netjes.voorwaarden, aanvraagtermijnMaanden: 3 } },
  UZB: { ...netjes, scheiding: '|', aanhaling: 'altijd', duizendtallen: true, slordig: true, voorwaarden: { ...netjes.voorwaarden, aanvraagtermijnMaanden: 0 } },
};
