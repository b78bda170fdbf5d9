import { setTimeout as wait } from 'node:timers/promises';
import { load } from '../load.ts';
import type { Answer, Client } from './client.ts';
import type { ServerProcess } from './processes.ts';
import type { Query } from './queries.ts';
import type { Telling } from './subgraphs/telling.ts';

/** One variant that runs. */
export type Running = { readonly process: ServerProcess; readonly client: Client };

/** What one turn of one variant gave. Latencies in ms, memory in MB. */
export type Slice = {
  readonly cpuMs: number;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly subgraphRequests: number;
  readonly residentMb: number;
  readonly requests: number;
  readonly errors: number;
};

// After another variant had its turn the processor's caches are cold and connections idle; that belongs to nobody.
const leadInMs = 300;
const restMs = 100;
// Who refuses connections would otherwise be asked again without end.
const failureMs = 50;

/** Whether an answer is whole: no error in it, and as large as answers to this query are. */
export const isWhole = ({ status, text }: Answer, { size: [least, most] }: Query): boolean =>
  status === 200 && text.length >= least && text.length <= most && !text.includes('"errors":');

/** Puts load on a variant for a while. @returns the requests, all of them, and how many went wrong, with the speed. */
export async function putLoad({ client }: Running, query: Query, concurrency: number, ms: number, firstTurn: number) {
  let requests = 0;
  let errors = 0;
  const speed = await load(async (turn) => {
    const answer = await client.ask(query.bodyOf(firstTurn + turn)).catch(() => wait(failureMs, null));
    requests += 1;
    const isRight = answer !== null && isWhole(answer, query);
    if (!isRight) errors += 1;
    return isRight;
  }, concurrency, 0, ms);
  return { ...speed, requests, errors };
}

/** Gives one variant its turn. The CPU time is that of its process over all requests that it was sent. */
export async function measureSlice(running: Running, query: Query, concurrency: number, ms: number, firstTurn: number, telling: Telling): Promise<Slice> {
  await putLoad(running, query, concurrency, leadInMs, firstTurn);
  await wait(restMs);
  const [cpuBefore, countBefore] = [running.process.cpuMs(), await telling.telVerzoeken()];
  const { rps, p50, p99, requests, errors } = await putLoad(running, query, concurrency, ms, firstTurn);
  const [cpuAfter, countAfter] = [running.process.cpuMs(), await telling.telVerzoeken()];
  return {
    cpuMs: (cpuAfter - cpuBefore) / requests, rps, p50, p99, requests, errors,
    subgraphRequests: (countAfter - countBefore) / requests, residentMb: running.process.residentMb(),
  };
}
