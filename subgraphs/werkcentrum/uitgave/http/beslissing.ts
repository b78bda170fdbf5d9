import type { IncomingHttpHeaders } from 'node:http';
import type { Codering } from '../formaat/codering.ts';
import { leesBereik, type Bereik } from './bereik.ts';
import { kiesCodering } from './codering.ts';
import { isAnders, isBekend, magDeel } from './voorwaarden.ts';

/** What there is to send, as far as that decides how. */
export type Voorstelling = {
  /** Tells these bytes from all others. */
  readonly merk: string;
  /** How many bytes; null when that shows only at their end. */
  readonly bytes: number | null;
  /** Moment (ms) at which it was first there, of what never changes; null for all else. */
  readonly gewijzigdOp: number | null;
  readonly isSamendrukbaar: boolean;
  /** Whether parts of it can be asked. */
  readonly heeftDelen: boolean;
};

/** How to answer: with which status and headers, and when there is something to send, in which coding and which part. */
export type Beslissing = {
  readonly status: 200 | 206 | 304 | 412 | 416;
  readonly codering: Codering | null;
  readonly deel: Bereik | null;
  readonly koppen: Readonly<Record<string, string>>;
};

// Each coding has other bytes, so another tag: a strong one is of bytes. Parts are only of what is not coded, for the same coding
// made by another version of zlib can have other bytes.
const toEtag = (merk: string, codering: Codering | null): string => `"${merk}${codering === null ? '' : `-${codering}`}"`;

function leesDeel({ bytes, heeftDelen, gewijzigdOp }: Voorstelling, etag: string, isHead: boolean, koppen: IncomingHttpHeaders): Bereik | 'geheel' | 'buiten' {
  // A range means something with GET alone (RFC 9110 section 14.2).
  if (isHead || !heeftDelen || bytes === null || !magDeel([koppen['if-range']].flat()[0], { etag, gewijzigdOp })) return 'geheel';
  return leesBereik(koppen.range, bytes);
}

/**
 * Decides by the headers of a request how to answer it (RFC 9110 section 13.2.2: conditions first, then the range). Pure.
 * @param nu the present moment in ms: nothing may have changed later than that.
 */
export function beslis(voorstelling: Voorstelling, isHead: boolean, koppen: IncomingHttpHeaders, nu: number): Beslissing {
  const { merk, bytes, gewijzigdOp, isSamendrukbaar, heeftDelen } = voorstelling;
  const isDeelgevraagd = heeftDelen && koppen.range !== undefined;
  const codering = isSamendrukbaar && !isDeelgevraagd ? kiesCodering(koppen['accept-encoding']) : null;
  const etag = toEtag(merk, codering);
  const altijd = {
    etag, 'accept-ranges': heeftDelen ? 'bytes' : 'none',
    ...(isSamendrukbaar ? { vary: 'accept-encoding' } : {}),
    ...(gewijzigdOp === null ? {} : { 'last-modified': new Date(Math.min(gewijzigdOp, nu)).toUTCString() }),
  };
  const kenmerk = { etag, gewijzigdOp };
  if (isAnders(koppen, kenmerk)) return { status: 412, codering: null, deel: null, koppen: { etag } };
  if (isBekend(koppen, kenmerk)) return { status: 304, codering, deel: null, koppen: altijd };
  const deel = leesDeel(voorstelling, etag, isHead, koppen);
  if (deel === 'buiten') return { status: 416, codering: null, deel: null, koppen: { etag, 'content-range': `bytes */${bytes}` } };
  if (deel === 'geheel') {
    return { status: 200, codering, deel: null, koppen: { ...altijd, ...(codering === null ? lengte(bytes) : { 'content-encoding': codering }) } };
  }
  return { status: 206, codering: null, deel, koppen: { ...altijd, ...lengte(deel.tot - deel.van + 1), 'content-range': `bytes ${deel.van}-${deel.tot}/${bytes}` } };
}

const lengte = (bytes: number | null): Readonly<Record<string, string>> => (bytes === null ? {} : { 'content-length': String(bytes) });
