import type { IncomingHttpHeaders } from 'node:http';

// Conditional requests of RFC 9110 section 13.

/**
 * What tells one state of a resource from another: a strong entity tag, with its quotes, and the moment (ms) of its last change. Null where a moment
 * proves nothing: an address that gives the latest can come back to what is older, and change twice in one second.
 */
export type Kenmerk = { readonly etag: string; readonly gewijzigdOp: number | null };

const eenTag = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

// Without `isSterk` a weak tag is compared as if it were strong: enough to know whether somebody has it already.
const noemt = (lijst: string, etag: string, isSterk: boolean): boolean =>
  lijst.trim() === '*' || [...lijst.matchAll(eenTag)].some(([, zwak, tag]) => tag === etag && !(isSterk && zwak !== undefined));

const httpDatum = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The moment (ms) of a date of HTTP; null when it is none: then it counts for nothing. */
const leesDatum = (tekst: string | undefined): number | null => {
  const moment = tekst !== undefined && httpDatum.test(tekst) ? Date.parse(tekst) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
};

const seconden = (ms: number): number => Math.floor(ms / 1_000);

/** Whether the asker wants only a state that this is not (412). */
export function isAnders(koppen: IncomingHttpHeaders, { etag, gewijzigdOp }: Kenmerk): boolean {
  const alleen = koppen['if-match'];
  if (alleen !== undefined) return !noemt(alleen, etag, true);
  const sinds = leesDatum(koppen['if-unmodified-since']);
  return sinds !== null && gewijzigdOp !== null && seconden(gewijzigdOp) > seconden(sinds);
}

/** Whether the asker has this state already (304). A tag, when there is one, says more than a date. */
export function isBekend(koppen: IncomingHttpHeaders, { etag, gewijzigdOp }: Kenmerk): boolean {
  const anders = koppen['if-none-match'];
  if (anders !== undefined) return noemt(anders, etag, false);
  const sinds = leesDatum(koppen['if-modified-since']);
  return sinds !== null && gewijzigdOp !== null && seconden(gewijzigdOp) <= seconden(sinds);
}

/** Whether a range may be answered: the asker has part of this very state, or does not say of which. */
export function magDeel(ifRange: string | undefined, { etag, gewijzigdOp }: Kenmerk): boolean {
  if (ifRange === undefined) return true;
  const datum = leesDatum(ifRange.trim());
  return datum === null ? ifRange.trim() === etag : gewijzigdOp !== null && seconden(gewijzigdOp) === seconden(datum);
}
