import { createReadStream } from 'node:fs';
import type { Ketenrij } from './keten.ts';

// A row is a line of JSON with its names in a fixed order, so that it can be read without parsing and checked to the byte.
const patroon = /^\{"volgnummer":([1-9]\d{0,14}),"vorige":"([\w-]{43})","hash":"([\w-]{43})","regel":(\{.*\})\}$/;
const nieuweRegel = 10;

/** A row as a line, with its end. */
export const toLijn = ({ volgnummer, vorige, hash, regel }: Ketenrij): string =>
  `{"volgnummer":${volgnummer},"vorige":"${vorige}","hash":"${hash}","regel":${regel}}\n`;

/** The row in a line (without its end), or null when it is none. */
export function leesLijn(lijn: string): Ketenrij | null {
  const [, volgnummer, vorige, hash, regel] = patroon.exec(lijn) ?? [];
  return vorige === undefined || hash === undefined || regel === undefined ? null : { volgnummer: Number(volgnummer), vorige, regel, hash };
}

/** A line and where its bytes are; `bytes` counts its end too. */
export type Lijn = { readonly tekst: string; readonly begin: number; readonly bytes: number };

/**
 * The lines of a file, in groups, from an offset (which is the begin of a line). What stands after the last end of line is left out:
 * it was never acknowledged, or is being written right now.
 */
export async function* leesLijnen(pad: string, vanaf = 0): AsyncGenerator<readonly Lijn[]> {
  let begin = vanaf;
  let rest: Buffer = Buffer.alloc(0);
  const stukken: AsyncIterable<Buffer> = createReadStream(pad, { start: vanaf, highWaterMark: 1 << 18 });
  for await (const stuk of stukken) {
    const bytes = rest.length === 0 ? stuk : Buffer.concat([rest, stuk]);
    const lijnen: Lijn[] = [];
    let van = 0;
    for (let tot = bytes.indexOf(nieuweRegel); tot >= 0; tot = bytes.indexOf(nieuweRegel, van)) {
      lijnen.push({ tekst: bytes.toString('utf8', van, tot), begin: begin + van, bytes: tot + 1 - van });
      van = tot + 1;
    }
    rest = bytes.subarray(van);
    begin += van;
    if (lijnen.length > 0) yield lijnen;
  }
}
