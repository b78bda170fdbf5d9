import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, createZstdCompress, gzip, zstdCompress } from 'node:zlib';
import { schrijfBestand, type Geschreven } from './doel.ts';

/** The content codings that are made here, the first being the cheapest for what it saves. */
export const coderingen = ['zstd', 'br', 'gzip'] as const;
export type Codering = (typeof coderingen)[number];

// Higher levels cost a multiple of the time for a few per cent.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const stromen = { zstd: () => createZstdCompress(), br: () => createBrotliCompress(brotli), gzip: () => createGzip() };

/** A stream in this coding, as fast as it is read; whoever leaves it ends the source as well. */
export function codeerStroom(bron: Readable, codering: Codering): Readable {
  // What goes wrong comes out of the stream that is given back.
  return pipeline(bron, stromen[codering](), () => undefined);
}

const geheel = { zstd: promisify(zstdCompress), gzip: promisify(gzip), br: (bytes: Buffer) => promisify(brotliCompress)(bytes, brotli) };

/** Bytes in this coding. */
export const codeerBytes = (bytes: Buffer, codering: Codering): Promise<Buffer> => geheel[codering](bytes);

/** Writes a file in this coding. */
export const schrijfGecodeerd = (pad: string, bron: Readable, codering: Codering): Promise<Geschreven> => schrijfBestand(pad, async (doel) => {
  for await (const deel of codeerStroom(bron, codering)) if (deel instanceof Uint8Array) await doel.schrijf(deel);
  return 0;
});
