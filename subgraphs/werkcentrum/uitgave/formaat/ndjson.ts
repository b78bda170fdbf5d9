import { createReadStream } from 'node:fs';
import type { Kolom, Rij, Tabel } from '../kolommen.ts';
import { schrijfBestand, type Geschreven, type Rijdelen } from './doel.ts';

// One JSON object a line (https://github.com/ndjson/ndjson-spec): every column in its order, null where nothing is known, amounts as numbers.

/** Where a row's line came to stand: which byte it begins at, and its length without the end of the line. */
export type Regel = { readonly rij: Rij; readonly tekst: string; readonly begin: number; readonly lengte: number };

const bufferBytes = 262_144;

/** A row as its line. */
export function createRegelmaker(kolommen: readonly Kolom[]): (rij: Rij) => string {
  const sleutels = kolommen.map(({ naam }, plaats) => ({ naam, sleutel: `${plaats === 0 ? '{' : ','}${JSON.stringify(naam)}:` }));
  return (rij) => {
    let regel = '';
    for (const { naam, sleutel } of sleutels) regel += sleutel + JSON.stringify(rij[naam] ?? null);
    return `${regel}}`;
  };
}

/**
 * Writes rows as NDJSON.
 * @param opRegel is told of every line, in order.
 */
export const schrijfNdjson = (pad: string, { kolommen }: Tabel, delen: Rijdelen, opRegel?: (regel: Regel) => void): Promise<Geschreven> =>
  schrijfBestand(pad, async (doel) => {
    const toRegel = createRegelmaker(kolommen);
    let [begin, aantal] = [0, 0];
    for await (const deel of delen) {
      const regels = deel.map(toRegel);
      for (const [plaats, rij] of opRegel ? deel.entries() : []) {
        const tekst = regels[plaats] ?? '';
        const lengte = Buffer.byteLength(tekst);
        opRegel?.({ rij, tekst, begin, lengte });
        begin += lengte + 1;
      }
      if (regels.length > 0) await doel.schrijf(Buffer.from(`${regels.join('\n')}\n`, 'utf8'));
      aantal += deel.length;
    }
    return aantal;
  });

/** The lines of a text file of our own, some at a time. */
export async function* listRegels(pad: string): AsyncGenerator<readonly string[], void, undefined> {
  let rest = '';
  const stroom = createReadStream(pad, { encoding: 'utf8', highWaterMark: bufferBytes });
  for await (const deel of stroom) {
    const regels = (rest + String(deel)).split('\n');
    rest = regels.pop() ?? '';
    if (regels.length > 0) yield regels;
  }
  if (rest !== '') yield [rest];
}

const isRij = (waarde: unknown): waarde is Rij => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A line as its row. @throws when it is no row: somebody else wrote in the file. */
export function leesRij(regel: string): Rij {
  const waarde: unknown = JSON.parse(regel);
  if (!isRij(waarde)) throw new Error('geen rij');
  return waarde;
}

/** The rows of an NDJSON file that was written here, some at a time. */
export async function* leesNdjson(pad: string): AsyncGenerator<readonly Rij[], void, undefined> {
  for await (const regels of listRegels(pad)) yield regels.map(leesRij);
}
