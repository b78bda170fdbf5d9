import { parse } from 'csv-parse/sync';

// A broken line must cost that line and no other. So lines are told apart before fields are: a parser that is handed a whole
// file takes an open quote as the begin of a field that swallows whatever comes after it.

/** What a file is made of. */
export type Csvvorm = { readonly scheiding: string; readonly aanhaling: boolean };

/** Fields per record, and the lines that are no record, as they stood. */
export type Csv = { readonly records: readonly Csvrecord[]; readonly onleesbaar: readonly string[] };
export type Csvrecord = { readonly velden: readonly string[]; readonly regel: string };

const meesteVervolgregels = 5;

/** Beyond this a file is not worth its reading: telling that a line is broken costs far more than reading a whole one. */
const meesteOnleesbaar = 5_000;

/** The lines of a text without a byte order mark, whatever the line ends; empty ones left out. */
export const splitRegels = (tekst: string): string[] => tekst.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter((regel) => regel.trim() !== '');

const isOpen = (regel: string, { aanhaling }: Csvvorm): boolean => aanhaling && (regel.split('"').length - 1) % 2 === 1;

/** The fields of one line on its own; null when it is no record, or not of this many fields (null: of any number). */
export function leesRegel(regel: string, breedte: number | null, { scheiding, aanhaling }: Csvvorm): readonly string[] | null {
  // What could not be decoded was put there by the decoder.
  if (regel.includes('\uFFFD')) return null;
  const stukken = regel.split(scheiding);
  if (!aanhaling || !regel.includes('"')) return metBreedte(stukken, breedte);
  // What cannot be a record never gets to the parser, which takes its time over a broken line.
  if (isOpen(regel, { scheiding, aanhaling }) || (breedte !== null && stukken.length < breedte)) return null;
  try {
    const [velden, tweede] = parse(regel, { delimiter: scheiding, relax_column_count: true });
    return velden && !tweede ? metBreedte(velden, breedte) : null;
  } catch {
    return null;
  }
}

const metBreedte = (velden: readonly string[], breedte: number | null): readonly string[] | null =>
  (breedte === null || velden.length === breedte ? velden : null);

/**
 * The records of these lines. A quoted field may run over several lines; a line that stands as a record by itself never
 * counts as the rest of the one before it.
 * @param breedte how many fields a record has.
 * @returns null when more than 5,000 lines are broken.
 */
export function leesRecords(regels: readonly string[], breedte: number, vorm: Csvvorm): Csv | null {
  const records: Csvrecord[] = [];
  const onleesbaar: string[] = [];
  for (let plaats = 0; plaats < regels.length;) {
    const { regel, aantal } = neemRecord(regels, plaats, breedte, vorm);
    const velden = leesRegel(regel, breedte, vorm);
    if (velden) records.push({ velden, regel });
    else onleesbaar.push(regel);
    if (onleesbaar.length > meesteOnleesbaar) return null;
    plaats += velden ? aantal : 1;
  }
  return { records, onleesbaar };
}

function neemRecord(regels: readonly string[], plaats: number, breedte: number, vorm: Csvvorm): { regel: string; aantal: number } {
  const eerste = regels[plaats] ?? '';
  if (!isOpen(eerste, vorm)) return { regel: eerste, aantal: 1 };
  let regel = eerste;
  for (let aantal = 2; aantal <= meesteVervolgregels; aantal += 1) {
    const volgende = regels[plaats + aantal - 1];
    if (volgende === undefined || leesRegel(volgende, breedte, vorm)) break;
    regel = `${regel}\n${volgende}`;
    if (!isOpen(regel, vorm)) return leesRegel(regel, breedte, vorm) ? { regel, aantal } : { regel: eerste, aantal: 1 };
  }
  return { regel: eerste, aantal: 1 };
}
