import { leesAntwoord, type Antwoord } from './antwoord.ts';
import type { Registratie } from './operatie.ts';

/** `fetch` of the browser, or what does the same. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where the graph is, and as whom it is asked. */
export type Bestemming = {
  /** Of the graph, with `/graphql`. */
  readonly url: string;
  /** The access token of who works with it, asked for each request: renew it there when it has ended. What it throws is thrown on. */
  readonly token: () => string | Promise<string>;
  readonly fetch: Fetch;
};

/** One request for a registered operation. */
export type Verzoek = {
  readonly operatie: Registratie;
  readonly variabelen: object;
  readonly accept: string;
  readonly signal: AbortSignal;
  /** The last event that was had, of what is followed; null when there was none. */
  readonly laatste: string | null;
};

/**
 * Asks an operation by its id, for the purpose it was registered for: no text, and nothing of a person in an address.
 * @returns null when nothing came: there is no connection, or the signal aborted.
 * @throws what the token throws.
 */
export async function stuur({ url, token, fetch }: Bestemming, { operatie: { id, doel }, variabelen, accept, signal, laatste }: Verzoek): Promise<Response | null> {
  const headers = {
    authorization: `Bearer ${await token()}`, doelbinding: doel, 'content-type': 'application/json', accept,
    ...(laatste === null ? {} : { 'last-event-id': laatste }),
  };
  const body = JSON.stringify({ documentId: id, variables: variabelen });
  return fetch(url, { method: 'POST', headers, body, signal, cache: 'no-store', credentials: 'omit' }).catch(() => null);
}

/** An answer, and how long (ms) the server wants to be left alone; null when it does not say. */
export type Ontvangen<TData> = { readonly antwoord: Antwoord<TData>; readonly wachtMs: number | null };

// Only seconds: the graph gives no date, and a date would need a clock that agrees with its own.
const leesWachttijd = (headers: Headers): number | null => {
  const tekst = headers.get('retry-after');
  return tekst !== null && /^\d{1,6}$/.test(tekst) ? Number(tekst) * 1000 : null;
};

/** Reads JSON; what is none is null. */
export function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

/** Nothing came back. */
export const toGeenVerbinding = <TData>(operatie: Registratie): Ontvangen<TData> =>
  ({ antwoord: leesAntwoord<TData>({ errors: [{ extensions: { code: 'GEEN_VERBINDING' } }] }, { operatie }), wachtMs: null });

/** Reads a whole answer. @throws the reason of the signal when that aborts. */
export async function ontvang<TData>(response: Response | null, operatie: Registratie, signal: AbortSignal): Promise<Ontvangen<TData>> {
  const tekst = await response?.text().catch(() => undefined);
  signal.throwIfAborted();
  if (!response || tekst === undefined) return toGeenVerbinding(operatie);
  return { antwoord: leesAntwoord<TData>(leesJson(tekst), { operatie, status: response.status }), wachtMs: leesWachttijd(response.headers) };
}
