import { parse } from 'csv-parse/sync';

// A broken line must cost that line and no other. So lines are told apart before fields are: a parser that is handed a whole
// file takes an open quote as the begin of a field that swallows whatever comes after it.

/** What a file is made of. */
export type CsvFormat = { readonly scheiding: string; readonly aanhaling: boolean };

/** Fields per record, and the lines that are no record, as they stood. */
export type Csv = { readonly records: readonly CsvRecord[]; readonly onleesbaar: readonly string[] };
export type CsvRecord = { readonly velden: readonly string[]; readonly regel: string };

const maxContinuationLines = 5;

/** Beyond this a file is not worth its reading: telling that a line is broken costs far more than reading a whole one. */
const maxBrokenLines = 5_000;

/** The lines of a text without a byte order mark, whatever the line ends; empty ones left out. */
export const splitLines = (tekst: string): string[] => tekst.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter((regel) => regel.trim() !== '');

const isOpen = (regel: string, { aanhaling }: CsvFormat): boolean => aanhaling && (regel.split('"').length - 1) % 2 === 1;

/** The fields of one line on its own; null when it is no record, or not of this many fields (null: of any number). */
export function parseLine(regel: string, breedte: number | null, { scheiding, aanhaling }: CsvFormat): readonly string[] | null {
  // What could not be decoded was put there by the decoder.
  if (regel.includes('\uFFFD')) return null;
  const stukken = regel.split(scheiding);
  if (!aanhaling || !regel.includes('"')) return withWidth(stukken, breedte);
  // What cannot be a record never gets to the parser, which takes its time over a broken line.
  if (isOpen(regel, { scheiding, aanhaling }) || (breedte !== null && stukken.length < breedte)) return null;
  try {
    const [velden, tweede] = parse(regel, { delimiter: scheiding, relax_column_count: true });
    return velden && !tweede ? withWidth(velden, breedte) : null;
  } catch {
    return null;
  }
}

const withWidth = (velden: readonly string[], breedte: number | null): readonly string[] | null =>
  (breedte === null || velden.length === breedte ? velden : null);

/**
 * The records of these lines. A quoted field may run over several lines; a line that stands as a record by itself never
 * counts as the rest of the one before it.
 * @param breedte how many fields a record has.
 * @returns null when more than 5,000 lines are broken.
 */
export function parseRecords(regels: readonly string[], breedte: number, vorm: CsvFormat): Csv | null {
  const records: CsvRecord[] = [];
  const onleesbaar: string[] = [];
  for (let plaats = 0; plaats < regels.length;) {
    const { regel, aantal } = takeRecord(regels, plaats, breedte, vorm);
    const velden = parseLine(regel, breedte, vorm);
    if (velden) records.push({ velden, regel });
    else onleesbaar.push(regel);
    if (onleesbaar.length > maxBrokenLines) return null;
    plaats += velden ? aantal : 1;
  }
  return { records, onleesbaar };
}

function takeRecord(regels: readonly string[], plaats: number, breedte: number, vorm: CsvFormat): { regel: string; aantal: number } {
  const eerste = regels[plaats] ?? '';
  if (!isOpen(eerste, vorm)) return { regel: eerste, aantal: 1 };
  let regel = eerste;
  for (let aantal = 2; aantal <= maxContinuationLines; aantal += 1) {
    const volgende = regels[plaats + aantal - 1];
    if (volgende === undefined || parseLine(volgende, breedte, vorm)) break;
    regel = `${regel}\n${volgende}`;
    if (!isOpen(regel, vorm)) return parseLine(regel, breedte, vorm) ? { regel, aantal } : { regel: eerste, aantal: 1 };
  }
  return { regel: eerste, aantal: 1 };
}
