import type { Code } from '../generated.ts';

// The code lists of the instrument guides of VNG (SUWI-gegevensregister), restated. A list has a version because codes have
// changed meaning before: those of Uitvoeringsvorm had other meanings in the list before this one.
const lijsten = {
  tegel: { naam: 'WerklandschapTegel 2023-1', codes: {
    EW01: 'Melding', EW02: 'Diagnostiek', EW03: 'Maatschappelijk fit', EW04: 'Werk fit', EW05: 'Oriëntatie', EW06: 'Opleiden', EW07: 'Bemiddeling',
    EW08: 'Plaatsing', EW09: 'Nazorg', DW01: 'Voorzorg', DW02: 'Werkgever contact', DW03: 'Oriëntatie', DW04: 'Opleiden', DW05: 'Kandidaat fit',
    DW06: 'Opstellen werkprofiel', DW07: 'Werving en selectie', DW08: 'Bemiddeling', DW09: 'Plaatsing', DW10: 'Nazorg',
  } },
  doelgroep: { naam: 'Doelgroep 2023-1', codes: {
    DD01: 'Geen uitkering', DD02: 'Participatiewet (bijstand, IOAW, IOAZ)', DD03: 'Wajong', DD04: 'WAO, WIA, WAZ', DD05: 'WW, IOW',
    DD06: 'Ondernemer met personeel', DD07: 'Zelfstandige ondernemer (zzp)', DD08: 'Met werkloosheid bedreigd', ED01: 'Jongeren tot 27 jaar',
    ED02: '50-plussers', ED03: '(Vermoedelijk) verstandelijke beperking', ED04: '(Vermoedelijk) arbeidsbeperkten', ED05: 'Statushouders',
    ED06: 'Migranten', ED07: '(Ex-)ondernemers', ED08: 'Dak- en thuislozen', ED09: 'Laaggeletterden en analfabeten', ED10: 'Zzp’er',
    ED11: 'Met werkloosheid bedreigd', ED12: 'Banenafspraak (doelgroepregister)', ED13: 'Niet-uitkeringsgerechtigden', ED14: 'Medewerkers',
  } },
  klantkenmerk: { naam: 'Klantkenmerk 2023-1', codes: {
    KK01: 'Psychosociale aandachtspunten', KK02: 'Lichamelijke aandachtspunten', KK03: 'Praktische aandachtspunten',
    KK04: 'Sociale en culturele vaardigheden', KK05: 'Basisvaardigheden', KK06: 'Basis werknemersvaardigheden',
    KK07: 'Toekomstige werknemersvaardigheden', KK08: 'Sollicitatievaardigheden', KK09: 'Diplomeren, certificeren en praktijkverklaring',
    KK10: 'Werkervaring', KK11: 'Beroepskeuze, beroepsvoorkeur en beroepsoriëntatie', KK12: 'Willen en geloven in eigen kunnen',
    KK13: 'Zelfregie en zelfsturing', KK14: 'Sociale steun en netwerk',
  } },
  uitvoeringsvorm: { naam: 'TypeUitvoeringsvorm 2023-1', codes: {
    UV01: '(Bij)scholing', UV02: 'Opleiding', UV03: 'Leerwerktraject', UV04: '(Vrijwilligers)werk', UV05: 'Vragenlijst', UV06: 'Onderzoek',
    UV07: 'Coaching', UV08: 'Subsidie of voucher', UV09: 'Tolken en vertalen', UV10: 'Verwijzing', UV11: 'Materiële ondersteuning',
  } },
  bereik: { naam: 'Bereik 2023-1', codes: { '01': 'Landelijk', '02': 'Regionaal', '03': 'Lokaal' } },
  duureenheid: { naam: 'TrajectDuurEenheid 2023-1', codes: { '01': 'Dagen', '02': 'Weken', '03': 'Maanden', '04': 'Uren' } },
  instrumenttype: { naam: 'InstrumentType 2023-1', codes: { IT01: 'Werkzoekendedienstverlening', IT02: 'Werkgeversdienstverlening' } },
} as const satisfies Record<string, { naam: string; codes: Readonly<Record<string, string>> }>;

/** The code lists that the menukaart uses. */
export type Codelijst = keyof typeof lijsten;

const codelijstsleutels = ['tegel', 'doelgroep', 'klantkenmerk', 'uitvoeringsvorm', 'bereik', 'duureenheid', 'instrumenttype'] as const satisfies readonly Codelijst[];

const omschrijvingen = (lijst: Codelijst): Readonly<Record<string, string>> => lijsten[lijst].codes;

/** Whether the list has this code. */
export const isBekendeCode = (lijst: Codelijst, code: string): boolean => Object.hasOwn(omschrijvingen(lijst), code);

// "(Bij)scholing", "Materiële ondersteuning" and "Dag(en)" are written in more than one way.
const letters = (tekst: string): string => tekst.normalize('NFD').replace(/\(([^)]*)\)/g, '$1').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

// How EVA's own API writes the units, of which the register has the plural.
const andereNamen: Readonly<Record<string, string>> = { dag: '01', week: '02', weeken: '02', maand: '03', uur: '04', dagen: '01', weken: '02', maanden: '03', uren: '04' };

/** The code with this description, without regard to case, accents and signs; null when the list has none. */
export function findCode(lijst: Codelijst, omschrijving: string): string | null {
  const gezocht = letters(omschrijving);
  if (lijst === 'duureenheid' && Object.hasOwn(andereNamen, gezocht)) return andereNamen[gezocht] ?? null;
  return Object.entries(omschrijvingen(lijst)).find(([, woorden]) => letters(woorden) === gezocht)?.[0] ?? null;
}

const gemaakt = new Map<string, Code>();

/** A code with its description; one that the list does not have passes with none. Equal codes are one object. */
export function toCode(lijst: Codelijst, code: string): Code {
  const sleutel = `${lijst} ${code}`;
  const bestaand = gemaakt.get(sleutel);
  if (bestaand) return bestaand;
  const nieuw = { code, omschrijving: isBekendeCode(lijst, code) ? omschrijvingen(lijst)[code] ?? null : null, lijst: lijsten[lijst].naam };
  // Only codes of the lists are kept: what a source invents may not grow the memory.
  if (nieuw.omschrijving !== null) gemaakt.set(sleutel, nieuw);
  return nieuw;
}

const namen: ReadonlySet<string> = new Set(Object.values(lijsten).map(({ naam }) => naam));
const zonderVersie = (lijst: string): string => lijst.replace(/ \S+$/, '');
const perNaam: ReadonlyMap<string, Codelijst> = new Map(codelijstsleutels.map((lijst) => [zonderVersie(lijsten[lijst].naam), lijst]));

/** Whether a code is one of a list in the version that is used here: only then it means what it seems to. */
export const isVanHuidigeLijst = ({ lijst }: Code): boolean => namen.has(lijst);

/**
 * A code of another version of a list as the code that means the same in the version that is used here: codes have changed meaning, so it
 * is found by its description. One without an equal stays what it was, of the list that it was of.
 */
export function toHuidigeCode(code: Code): Code {
  const lijst = isVanHuidigeLijst(code) ? undefined : perNaam.get(zonderVersie(code.lijst));
  const gevonden = lijst === undefined || code.omschrijving === null ? null : findCode(lijst, code.omschrijving);
  return lijst === undefined || gevonden === null ? code : toCode(lijst, gevonden);
}

/** Every code of the lists that are used here. */
export const listAlleCodes = (): Code[] =>
  codelijstsleutels.flatMap((lijst) => Object.keys(lijsten[lijst].codes).map((code) => toCode(lijst, code)));
