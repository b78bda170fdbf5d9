import type { Fonds, Formaat, Kolom } from './fondsenlijst.ts';
import { parseRecords, parseLine, splitLines } from './source-csv.ts';
import type { Aanbodregel, Deelnemerregel } from './source-types.ts';
import { readAmount, readDay, readInteger, readBoolean, readText, readRequired, UnreadableField } from './source-values.ts';

/** What could be read of a file, and the lines that could not. */
export type ParseResult<T> = { readonly regels: readonly T[]; readonly onleesbaar: readonly string[] };

/** A file that as a whole is not what the list says: no heading, columns missing, more lines unreadable than readable, or too many at all. */
export class FileError extends Error {
  override name = 'FileError';
}

/** Gives the field of one of our names. */
type Veld<N extends string> = (naam: N) => string;

const maxBrokenShare = 0.5;

/** Reads a participants file. @throws FileError */
export const parseDeelnemers = (tekst: string, { formaat, deelnemers }: Fonds): ParseResult<Deelnemerregel> =>
  parseFile(tekst, formaat, deelnemers, (veld: Veld<keyof Fonds['deelnemers']['kolommen']>) => {
    const nummer = readText(veld('toekenning'));
    const toekenning = { omschrijving: readText(veld('omschrijving')), begin: readDay(veld('begin'), formaat.datum), eind: readDay(veld('eind'), formaat.datum) };
    return {
      deelnemersnummer: readRequired(veld('deelnemersnummer')),
      premieplichtig: readBoolean(veld('premieplichtig'), formaat),
      dienstverbandTot: readDay(veld('dienstverbandTot'), formaat.datum),
      toekenning: nummer === null ? null : { nummer, ...toekenning },
    };
  });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const readUuid = (veld: string): string | null => {
  const tekst = readText(veld);
  if (tekst !== null && !uuid.test(tekst)) throw new UnreadableField();
  return tekst;
};

/** Reads an offer file. @throws FileError */
export const parseAanbod = (tekst: string, { formaat, aanbod }: Fonds): ParseResult<Aanbodregel> =>
  parseFile(tekst, formaat, aanbod, (veld: Veld<keyof Fonds['aanbod']['kolommen']>) => ({
    nummer: readRequired(veld('nummer')),
    naam: readRequired(veld('naam')),
    omschrijving: readText(veld('omschrijving')),
    kosten: readAmount(veld('kosten'), formaat.decimaal),
    duurWeken: readInteger(veld('duurWeken')),
    instrument: readUuid(veld('instrument')),
    tegel: readText(veld('tegel')),
    erkendLeerbedrijf: readBoolean(veld('erkendLeerbedrijf'), formaat),
    begin: readDay(veld('begin'), formaat.datum),
    eind: readDay(veld('eind'), formaat.datum),
  }));

function parseFile<N extends string, T>(
  tekst: string, formaat: Formaat, bestand: { readonly breedte?: number | undefined; readonly kolommen: Readonly<Record<N, Kolom>> }, parseRow: (veld: Veld<N>) => T,
): ParseResult<T> {
  const regels = splitLines(tekst);
  const kop = formaat.kop ? parseHeading(regels.shift() ?? '', formaat) : null;
  const plaats = (naam: N): number => plaatsVan(bestand.kolommen[naam], kop);
  for (const kolom of Object.values<Kolom>(bestand.kolommen)) plaatsVan(kolom, kop);
  if (!kop && regels.length === 0) throw new FileError('leeg');
  const csv = parseRecords(regels, kop?.length ?? bestand.breedte ?? 0, formaat);
  if (!csv) throw new FileError('te veel onleesbaar');
  const slecht = [...csv.onleesbaar];
  const goed = csv.records.flatMap(({ velden, regel }) => {
    try {
      return [parseRow((naam) => velden[plaats(naam)] ?? '')];
    } catch (fout) {
      if (!(fout instanceof UnreadableField)) throw fout;
      slecht.push(regel);
      return [];
    }
  });
  if (slecht.length > maxBrokenShare * (slecht.length + goed.length)) throw new FileError('vrijwel onleesbaar');
  return { regels: goed, onleesbaar: slecht };
}

function parseHeading(regel: string, formaat: Formaat): readonly string[] {
  const velden = parseLine(regel, null, formaat);
  if (!velden) throw new FileError('geen kop');
  return velden.map((veld) => veld.trim());
}

/** The place of a column, from 0. @throws FileError when the heading does not have it. */
function plaatsVan(kolom: Kolom, kop: readonly string[] | null): number {
  const plaats = typeof kolom === 'number' ? kolom - 1 : kop?.indexOf(kolom) ?? -1;
  if (plaats < 0) throw new FileError('kolom ontbreekt');
  return plaats;
}
