import { Bronfout } from '../shared/bronfout.ts';
import type { Bronclient, Bronvraag } from '../shared/source/client.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import type { Gevonden } from './source-types.ts';
import type { Zaakstand, Intrekvraag, Zaakvraag } from './source-types-aanvraag.ts';
import type { Aanbod, Dossier } from './source-types-eigen.ts';

/** How requests for somebody are brought to a gemeente. Both reject with a Bronfout; NIET_GEACCEPTEERD is a gemeente that did not take what it was asked. */
export type Aanvraagadapter = {
  /** Asks, or hears how it stands when that was asked before: a kenmerk never counts twice. */
  readonly vraagAan: (client: Bronclient, bsn: string, vraag: Zaakvraag, limit: TimeLimit) => Promise<Zaakstand | 'NIET_GEACCEPTEERD'>;
  /** Takes it back; ONBEKEND when it was never asked. What is over stays as it is. */
  readonly trekIn: (client: Bronclient, bsn: string, vraag: Intrekvraag, limit: TimeLimit) => Promise<Zaakstand | 'ONBEKEND' | 'NIET_GEACCEPTEERD'>;
};

/** How one supplier's API is spoken. Every method rejects with a Bronfout. */
export type Dialectadapter = {
  /** The header in which this supplier wants the credential. */
  readonly toHeader: (sleutel: string) => Readonly<Record<string, string>>;
  /** What the gemeente does for one person. The BSN goes in the body, never in the address. */
  readonly fetchDossier: (client: Bronclient, bsn: string, limit: TimeLimit) => Promise<Gevonden<Dossier>>;
  /** What the gemeente offers to all. */
  readonly fetchAanbod: (client: Bronclient, limit: TimeLimit) => Promise<Aanbod>;
  /** Null where no requests are taken. */
  readonly aanvragen: Aanvraagadapter | null;
};

/** One page: its rows, where the next one is (null on the last), and how many rows all pages have (null where the source does not say). */
export type Page<T> = { readonly regels: readonly T[]; readonly volgende: string | null; readonly totaal: number | null };

/** Far beyond what one person or one gemeente has: a source that pages on and on does not keep us. */
const maxPages = 50;

/** Reads all pages in order. @throws Bronfout ONGELDIG_ANTWOORD when there is no end to them, or when they are not the total that the source names: part of a list is no list. */
export async function fetchPages<T>(code: string, fetchPage: (waar: string | null) => Promise<Page<T>>): Promise<T[]> {
  const alle: T[] = [];
  let waar: string | null = null;
  for (let nummer = 0; nummer < maxPages; nummer += 1) {
    const pagina: Page<T> = await fetchPage(waar);
    alle.push(...pagina.regels);
    waar = pagina.volgende;
    if (waar === null && (pagina.totaal ?? alle.length) === alle.length) return alle;
    if (waar === null) break;
  }
  throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
}

/** The page that `next` names. Only its number is used: where we ask is for us to decide, not for the answer. */
export function toPageNumber(code: string, next: string | null | undefined): string | null {
  if (!next) return null;
  const nummer = /[?&]page=(\d{1,6})(&|$)/.exec(next)?.[1];
  if (nummer === undefined) throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
  return nummer;
}

/** ZGW Zaken wants to hear in which co-ordinates places are given, also where there are none. */
export const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' } as const;

/** A read with a JSON body. */
export const postJson = (pad: string, body: object, limit: TimeLimit): Bronvraag => ({
  ...limit, methode: 'POST', pad, soort: 'lezen',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

/** A read of what is not about a person. */
export const getJson = (pad: string, limit: TimeLimit): Bronvraag =>
  ({ ...limit, methode: 'GET', pad, soort: 'lezen', headers: { accept: 'application/json' } });
