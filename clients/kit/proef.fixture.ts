import { Kind } from 'graphql';
import type { Operatie, Operatiesoort } from './operatie.ts';
import type { Fetch } from './verzoek.ts';

// A server of which a test decides every answer, and what was asked of it.

/** One request as it went out. */
export type Gevraagd = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: unknown; readonly signal: AbortSignal | null };

/** What comes back: an answer, one that depends on the request, or null for no connection. */
export type Proefantwoord = Response | null | ((verzoek: Gevraagd) => Response | Promise<Response>);

const toGevraagd = (url: string, { headers, body, signal }: RequestInit): Gevraagd =>
  ({ url, headers: Object.fromEntries(new Headers(headers)), body: typeof body === 'string' ? JSON.parse(body) : null, signal: signal ?? null });

/** Gives these answers, one after another; what is asked after the last is a fault of the test. */
export function createProeffetch(...antwoorden: readonly Proefantwoord[]): { readonly fetch: Fetch; readonly gevraagd: readonly Gevraagd[] } {
  const gevraagd: Gevraagd[] = [];
  return {
    gevraagd,
    async fetch(url, verzoek) {
      const dit = toGevraagd(url, verzoek);
      const antwoord = antwoorden[gevraagd.length];
      gevraagd.push(dit);
      if (antwoord === undefined) throw new Error('er is vaker gevraagd dan de test verwacht');
      if (antwoord === null) throw new TypeError('fetch failed');
      return typeof antwoord === 'function' ? antwoord(dit) : antwoord;
    },
  };
}

/** An answer of the graph. */
export const json = (inhoud: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(inhoud), { status, headers: { 'content-type': 'application/graphql-response+json', ...headers } });

/** An error of the graph. */
export const fout = (code: string, meer: object = {}): object => ({ message: code, extensions: { code, ...meer } });

/** A registered operation without a text. */
export const operatie = <TData, TVariabelen, TSoort extends Operatiesoort>(naam: string, soort: TSoort): Operatie<TData, TVariabelen, TSoort> =>
  ({ kind: Kind.DOCUMENT, definitions: [], id: `sha256:${naam}`, naam, soort, doel: 'werkplan', client: 'proef' });
