import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, createZstdCompress, gzip, zstdCompress } from 'node:zlib';

/** The content codings that are made here, the first being the cheapest for what it saves. */
const coderingen = ['zstd', 'br', 'gzip'] as const;
export type Codering = (typeof coderingen)[number];

// A coding may have a weight: gzip;q=0.5. One that is not well formed asks for nothing.
const eenWens = /^([a-z*-]+)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;

const leesWensen = (accept: string): ReadonlyMap<string, number> => new Map(accept.toLowerCase().split(',').flatMap((deel) => {
  const [, naam, gewicht] = eenWens.exec(deel.trim()) ?? [];
  return naam === undefined ? [] : [[naam, gewicht === undefined ? 1 : Number(gewicht)] as const];
}));

/** The coding that Accept-Encoding wants most; null is none, also where the client would rather have none. */
export function kiesCodering(accept: string | undefined): Codering | null {
  const wensen = leesWensen(accept ?? '');
  const gewicht = (codering: Codering): number => wensen.get(codering) ?? wensen.get('*') ?? 0;
  const beste = coderingen.reduce((hoogste, codering) => (gewicht(codering) > gewicht(hoogste) ? codering : hoogste));
  return gewicht(beste) > 0 && gewicht(beste) >= (wensen.get('identity') ?? 0) ? beste : null;
}

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
