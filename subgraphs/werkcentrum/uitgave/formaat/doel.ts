import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Rij } from '../kolommen.ts';

/** Rows as they come, some at a time: whoever reads them decides how fast. One by one would cost more than what is done with them. */
export type Rijdelen = Iterable<readonly Rij[]> | AsyncIterable<readonly Rij[]>;

/** What a file came to: its length in bytes, the SHA-256 of its bytes in hex, and its rows. */
export type Geschreven = { readonly bytes: number; readonly sha256: string; readonly rijen: number };

/** A file that is being written. */
export type Doel = {
  /** Takes more bytes; resolves when there may be more, so that nothing piles up. */
  readonly schrijf: (deel: Uint8Array) => Promise<void>;
};

/**
 * Writes a new file, and hashes what it writes on the way. What it resolves to is on the disk; of what fails nothing stays.
 * @param schrijf writes everything and gives back how many rows that were.
 * @throws when the file is there already or cannot be written, and what `schrijf` throws.
 */
export async function schrijfBestand(pad: string, schrijf: (doel: Doel) => Promise<number>): Promise<Geschreven> {
  const bestand = await open(pad, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const rijen = await schrijf({
      async schrijf(deel) {
        hash.update(deel);
        await bestand.writeFile(deel);
        bytes += deel.byteLength;
      },
    });
    await bestand.sync();
    await bestand.close();
    return { bytes, sha256: hash.digest('hex'), rijen };
  } catch (fout) {
    await bestand.close().catch(() => undefined);
    await rm(pad, { force: true });
    throw fout;
  }
}

const perDeel = 500;

/** Rows in parts, the last one smaller: small enough to hold, large enough to be quick. */
export function* inDelen(rijen: Iterable<Rij>): Generator<readonly Rij[], void, undefined> {
  let deel: Rij[] = [];
  for (const rij of rijen) {
    deel.push(rij);
    if (deel.length < perDeel) continue;
    yield deel;
    deel = [];
  }
  if (deel.length > 0) yield deel;
}
