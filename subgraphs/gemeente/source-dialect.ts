import { Bronfout } from '../shared/bronfout.ts';
import type { Bronclient, Bronvraag } from '../shared/source/client.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import type { Gevonden } from './source-types.ts';
import type { Aanbod, Dossier } from './source-types-eigen.ts';

/** How one supplier's API is spoken. Every method rejects with a Bronfout. */
export type Dialectadapter = {
  /** The header in which this supplier wants the credential. */
  readonly toHeader: (sleutel: string) => Readonly<Record<string, string>>;
  /** What the gemeente does for one person. The BSN goes in the body, never in the address. */
  readonly fetchDossier: (client: Bronclient, bsn: string, limit: TimeLimit) => Promise<Gevonden<Dossier>>;
  /** What the gemeente offers to all. */
  readonly fetchAanbod: (client: Bronclient, limit: TimeLimit) => Promise<Aanbod>;
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

/** A read with a JSON body. */
export const postJson = (pad: string, body: object, limit: TimeLimit): Bronvraag => ({
  ...limit, methode: 'POST', pad, soort: 'lezen',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});

/** A read of what is not about a person. */
export const getJson = (pad: string, limit: TimeLimit): Bronvraag =>
  ({ ...limit, methode: 'GET', pad, soort: 'lezen', headers: { accept: 'application/json' } });
