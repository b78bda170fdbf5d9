import { setTimeout as wait } from 'node:timers/promises';
import { BrokenCircuitError, BulkheadRejectedError, SamplingBreaker, bulkhead, circuitBreaker, handleWhen } from 'cockatiel';
import { Pool, errors, type Dispatcher } from 'undici';
import { Bronfout, type Bronfoutsoort } from '../bronfout.ts';
import { DeadlineError, withinTime } from '../within-time.ts';
import type { Klok } from '../klok.ts';
import { createHerkansbudget } from './budget.ts';
import type { Bronadres } from './settings.ts';

/** A question to a source. Paths never hold an identifier of a person. */
export type Bronvraag = {
  readonly methode: 'GET' | 'POST' | 'PUT';
  readonly pad: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function writes it anew for each attempt, for a protocol that takes no message twice. */
  readonly body?: string | (() => Promise<string>);
  /** Reads may be tried again within the budget; acts never. */
  readonly soort: 'lezen' | 'handeling';
  /** Moment (ms) at which there must be an answer. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
  /** W3C traceparent of the request that it is asked for: a source may log it beside what it gave (Logboek Dataverwerkingen). */
  readonly traceparent?: string;
  /** For a protocol that says in the body of a status from 500 what went wrong, as SOAP 1.1 does; without it that is STORING. */
  readonly leesFout?: (body: Buffer) => Bronfoutsoort;
  /** Statuses under 500 that mean something of their own to whoever asks; they are no GEWEIGERD and come back as they are. */
  readonly doorlaat?: readonly number[];
};

/** What a source answered; the status may be any below 500 but 401, 403 and 429. */
export type Bronantwoord = { readonly status: number; readonly headers: Dispatcher.ResponseData['headers']; readonly body: Buffer };

/** One source behind its policy: deadline, size cap, retry budget, breaker and bulkhead. Throws only Bronfout. */
export type Bronclient = {
  readonly code: string;
  readonly vraag: (vraag: Bronvraag) => Promise<Bronantwoord>;
  readonly stop: () => Promise<void>;
};

const isPassing = (fout: unknown): boolean =>
  fout instanceof Bronfout && (fout.soort === 'NIET_BEREIKBAAR' || fout.soort === 'STORING');
const isHarmful = (fout: unknown): boolean => isPassing(fout) || (fout instanceof Bronfout && fout.soort === 'TIJD_OP');

/** Between an attempt that failed in passing and the next. */
const pauseMs = 25;

/**
 * Makes the client of one source.
 * @param code the source as users see it, e.g. "uwv.UWVPersoonsWvInfo".
 */
export function createBronclient(code: string, adres: Bronadres, klok: Klok): Bronclient {
  const url = new URL(adres.url);
  const basispad = url.pathname.replace(/\/$/, '');
  const pool = new Pool(url.origin, { connections: adres.verbindingen, connect: { ...adres.tls, timeout: adres.tijdslimietMs } });
  const budget = createHerkansbudget();
  const breaker = circuitBreaker(handleWhen(isHarmful), {
    halfOpenAfter: adres.zekeringHerstelMs,
    breaker: new SamplingBreaker({ threshold: 0.5, duration: 10_000, minimumRps: 1 }),
  });
  const bounded = bulkhead(adres.gelijktijdig, adres.wachtrij);
  const send = (vraag: Bronvraag): Promise<Bronantwoord> => breaker.execute(() => request(pool, code, basispad, adres, vraag, klok));
  const attempt = async (vraag: Bronvraag): Promise<Bronantwoord> => {
    // Whoever stood in line until nobody waits for it any more: no fault of the source, so its breaker may not see it.
    if (vraag.deadline <= klok() || vraag.signal?.aborted) throw new Bronfout(code, vraag.signal?.aborted ? 'AFGEBROKEN' : 'TIJD_OP');
    try {
      return await send(vraag);
    } catch (fout) {
      if (vraag.soort !== 'lezen' || !isPassing(fout) || vraag.deadline - klok() <= pauseMs || !budget.neem()) throw fout;
      await wait(pauseMs);
      return send(vraag);
    }
  };

  return {
    code,
    async vraag(vraag) {
      budget.tel();
      try {
        // Standing in line takes of the same time as asking does.
        return await withinTime(vraag.deadline - klok(), vraag.signal, () => bounded.execute(() => attempt(vraag)));
      } catch (fout) {
        throw toBronfout(code, fout);
      }
    },
    stop: () => pool.destroy(),
  };
}

async function request(pool: Pool, code: string, basispad: string, adres: Bronadres, vraag: Bronvraag, klok: Klok): Promise<Bronantwoord> {
  const rest = Math.min(vraag.deadline - klok(), adres.tijdslimietMs);
  if (rest <= 0) throw new Bronfout(code, 'TIJD_OP');
  const late = AbortSignal.timeout(rest);
  try {
    const antwoord = await pool.request({
      method: vraag.methode,
      path: `${basispad}${vraag.pad}`,
      headers: { ...adres.headers, ...(vraag.traceparent === undefined ? {} : { traceparent: vraag.traceparent }), ...vraag.headers },
      body: typeof vraag.body === 'function' ? await vraag.body() : vraag.body ?? null,
      headersTimeout: rest,
      bodyTimeout: rest,
      signal: vraag.signal ? AbortSignal.any([vraag.signal, late]) : late,
    });
    const body = await readCapped(antwoord.body, code, adres.maxBytes);
    return { status: checkStatus(code, antwoord.statusCode, vraag, body), headers: antwoord.headers, body };
  } catch (fout) {
    if (vraag.signal?.aborted) throw new Bronfout(code, 'AFGEBROKEN', fout);
    if (late.aborted) throw new Bronfout(code, 'TIJD_OP', fout);
    throw toBronfout(code, fout);
  }
}

const chunksOf = (body: AsyncIterable<Buffer>): AsyncIterable<Buffer> => body;

async function readCapped(body: Dispatcher.ResponseData['body'], code: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const buffer of chunksOf(body)) {
    bytes += buffer.length;
    if (bytes > maxBytes) {
      body.destroy();
      throw new Bronfout(code, 'TE_GROOT');
    }
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}

function checkStatus(code: string, status: number, { leesFout, doorlaat }: Bronvraag, body: Buffer): number {
  if (status >= 500) throw new Bronfout(code, leesFout?.(body) ?? 'STORING');
  if (doorlaat?.includes(status)) return status;
  if (status === 401 || status === 403 || status === 429) throw new Bronfout(code, 'GEWEIGERD');
  return status;
}

function toBronfout(code: string, fout: unknown): Bronfout {
  if (fout instanceof Bronfout) return fout;
  if (fout instanceof DeadlineError) return new Bronfout(code, fout.soort, fout);
  if (fout instanceof BrokenCircuitError || fout instanceof BulkheadRejectedError) return new Bronfout(code, 'OVERBELAST', fout);
  if (fout instanceof errors.HeadersTimeoutError || fout instanceof errors.BodyTimeoutError || fout instanceof errors.ConnectTimeoutError) {
    return new Bronfout(code, 'TIJD_OP', fout);
  }
  return new Bronfout(code, 'NIET_BEREIKBAAR', fout);
}
