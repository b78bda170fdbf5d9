import type { Antwoord } from './antwoord.ts';
import { createHandeling, type Handeling, type Handelingsdata, type Handelingsinvoer, type Handelingsvariabelen, type Uitkomst } from './handeling.ts';
import { isHerhaalbaar, toWachttijd, wachtEven, type Geduld, type Wacht } from './herhaal.ts';
import type { Operatie, Registratie } from './operatie.ts';
import type { Gebeurtenis } from './stroom/poging.ts';
import { volg, type Volgopties } from './stroom/volg.ts';
import { ontvang, stuur, toGeenVerbinding, type Bestemming, type Fetch, type Ontvangen } from './verzoek.ts';

/** What a client of the graph is made from. Only the first two must be given. */
export type Loketgraafopties = {
  /** Of the graph, with `/graphql`. */
  readonly url: string;
  /** The access token, asked for each request. What it throws is thrown on. */
  readonly token: () => string | Promise<string>;
  readonly fetch?: Fetch;
  /** Makes the keys of acts; by default a random UUID. */
  readonly nieuweId?: () => string;
  readonly wacht?: Wacht;
  /** From 0 up to 1: by how much trying again is spread. */
  readonly toeval?: () => number;
  /** How often one question is asked at most; 3 by default. */
  readonly pogingen?: number;
  /** How long (ms) one attempt may take; 30000 by default, more than the graph takes over anything. */
  readonly tijdslimietMs?: number;
  /** How long (ms) a connection with events may be silent until it counts as lost; 45000 by default, three heartbeats of the graph. */
  readonly stilteMs?: number;
};

export type Vraagopties = { readonly signal?: AbortSignal };

/** A client of the graph for one user. It keeps nothing: no answers, no token. */
export type Loketgraaf = {
  /**
   * Asks a query. When nothing useful came and that may pass, it is asked again a few times.
   * @throws the reason of the signal when that aborts. @throws what the token throws.
   */
  readonly vraag: <TData, TVariabelen extends object>(operatie: Operatie<TData, TVariabelen, 'query'>, variabelen: TVariabelen, opties?: Vraagopties) => Promise<Antwoord<TData>>;
  /** Begins an act; each form on a screen is one. */
  readonly handeling: <TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(operatie: Operatie<TData, TVariabelen, 'mutation'>) => Handeling<TData, TVariabelen>;
  /** Submits an act. It is tried again as a question is, with the same key. @throws as `vraag` does. */
  readonly doe: <TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(handeling: Handeling<TData, TVariabelen>, input: Handelingsinvoer<TVariabelen>, opties?: Vraagopties) => Promise<Uitkomst<TData>>;
  /** Follows a subscription: see `stroom/volg.ts`. */
  readonly volg: <TData, TVariabelen extends object>(operatie: Operatie<TData, TVariabelen, 'subscription'>, variabelen: TVariabelen, opties?: Volgopties) => AsyncIterable<Gebeurtenis<TData>>;
};

const accept = 'application/graphql-response+json';

// A server that asks for more than this is not waited for: the user is told.
const langsteWachtMs = 30_000;

type Vragen = { readonly bestemming: Bestemming; readonly geduld: Geduld; readonly tijdslimietMs: number };

async function vraagEens<TData>({ bestemming, tijdslimietMs }: Vragen, operatie: Registratie, variabelen: object, signal: AbortSignal): Promise<Ontvangen<TData>> {
  const op = new AbortController();
  const wekker = setTimeout(() => { op.abort(); }, tijdslimietMs);
  try {
    const response = await stuur(bestemming, { operatie, variabelen, accept, signal: AbortSignal.any([signal, op.signal]), laatste: null });
    return await ontvang(response, operatie, signal);
  } finally {
    clearTimeout(wekker);
  }
}

/** Asks until there is an answer that is worth having. `lees` gets each; what it makes of the last one is given. */
async function vraagSteeds<TData, T>(vragen: Vragen, operatie: Registratie, variabelen: object, signal: AbortSignal, lees: (antwoord: Antwoord<TData>) => T): Promise<T> {
  const { pogingen, wacht, toeval } = vragen.geduld;
  for (let poging = 1; ; poging += 1) {
    const { antwoord, wachtMs } = await vraagEens<TData>(vragen, operatie, variabelen, signal);
    const gelezen = lees(antwoord);
    const straks = wachtMs ?? toWachttijd(poging, toeval);
    if (poging >= pogingen || straks > langsteWachtMs || !isHerhaalbaar(antwoord)) return gelezen;
    await wacht(straks, signal);
  }
}

async function doe<TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(
  vragen: Vragen, { operatie, poging: begin }: Handeling<TData, TVariabelen>, input: Handelingsinvoer<TVariabelen>, signal: AbortSignal,
): Promise<Uitkomst<TData>> {
  const { variabelen, verwerk } = begin(input);
  try {
    return await vraagSteeds(vragen, operatie, variabelen, signal, verwerk);
  } catch (fout) {
    // Whether it was done is not known now; the act must know that when it is submitted again.
    verwerk(toGeenVerbinding<TData>(operatie).antwoord);
    throw fout;
  }
}

const nooit = (): AbortSignal => new AbortController().signal;

/** Makes a client of the graph. */
export function createLoketgraaf({
  url, token, fetch = globalThis.fetch, nieuweId: sleutel = () => crypto.randomUUID(), wacht = wachtEven, toeval = Math.random, pogingen = 3, tijdslimietMs = 30_000, stilteMs = 45_000,
}: Loketgraafopties): Loketgraaf {
  // Called as a function by itself: the fetch of a browser refuses to be one of another object.
  const bestemming: Bestemming = { url, token, fetch: (adres, verzoek) => fetch(adres, verzoek) };
  const geduld: Geduld = { pogingen, wacht, toeval };
  const vragen: Vragen = { bestemming, geduld, tijdslimietMs };
  return {
    vraag: <TData>(operatie: Operatie<TData, never, 'query'>, variabelen: object, { signal = nooit() }: Vraagopties = {}) =>
      vraagSteeds(vragen, operatie, variabelen, signal, (antwoord: Antwoord<TData>) => antwoord),
    handeling: (operatie) => createHandeling(operatie, { sleutel }),
    doe: (handeling, input, { signal = nooit() } = {}) => doe(vragen, handeling, input, signal),
    volg: (operatie, variabelen, opties) => volg({ bestemming, geduld, stilteMs }, operatie, variabelen, opties),
  };
}
