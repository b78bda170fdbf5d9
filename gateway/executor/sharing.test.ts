import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadSupergraph } from './loaded-supergraph.ts';
import { startPhases, type Phase, type Phases } from './run/phases.ts';
import { createSharing, type SharedWaiter } from './sharing.ts';
import type { SubgraphResponse } from './transport.ts';

const leave = new AbortController();
const started: Phases[] = [];
const startPhase = (deadline: number, signal = leave.signal): Phase => {
  const phases = startPhases({ begin: 0, deadline, signal }, () => 0);
  started.push(phases);
  return phases.end;
};
afterEach(() => { for (const { finish } of started.splice(0)) finish(); });
const antwoord = (): SubgraphResponse => ({ data: { regio: { naam: 'Midden-Brabant' } }, errors: [] });

describe('requests that are the same', () => {
  test('share one answer while it is under way, each with a copy of its own', async () => {
    const share = createSharing();
    const { promise, resolve } = Promise.withResolvers<SubgraphResponse>();
    let [sent, joined] = [0, 0];
    const ask = (question: string): Promise<SubgraphResponse> => share(question, startPhase(60_000), () => { sent += 1; return promise; }, () => { joined += 1; });
    const asked = [ask('regio'), ask('regio'), ask('ander')];
    resolve(antwoord());
    const [een, twee] = await Promise.all(asked);
    expect([sent, joined]).toEqual([2, 1]);
    expect(een).toEqual(antwoord());
    expect(twee).toEqual(een);
    expect(twee?.data?.['regio']).not.toBe(een?.data?.['regio']);
    await ask('regio');
    expect(sent).toBe(3);
  });

  test('go on while one asker waits, and stop when the last has left', async () => {
    const share = createSharing();
    const [eerste, tweede] = [new AbortController(), new AbortController()];
    const waiters: SharedWaiter[] = [];
    const send = (waiter: SharedWaiter): Promise<SubgraphResponse> => {
      waiters.push(waiter);
      return new Promise(() => undefined);
    };
    void share('regio', startPhase(60_000, eerste.signal), send, () => undefined);
    void share('regio', startPhase(60_000, tweede.signal), send, () => undefined);
    const signal = waiters[0]?.signal();
    eerste.abort();
    expect(signal?.aborted).toBe(false);
    tweede.abort();
    expect([waiters.length, signal?.aborted]).toEqual([1, true]);
    void share('regio', startPhase(60_000), send, () => undefined);
    expect(waiters).toHaveLength(2);
  });

  test('are not joined by who has much more time: it would be cut off with them', () => {
    const share = createSharing();
    const deadlines: number[] = [];
    const send = ({ deadline }: SharedWaiter): Promise<SubgraphResponse> => {
      deadlines.push(deadline);
      return new Promise(() => undefined);
    };
    void share('regio', startPhase(2_000), send, () => undefined);
    void share('regio', startPhase(10_000), send, () => undefined);
    expect(deadlines).toEqual([1_960, 9_800]);
  });

  test('a failure is everybody\'s, and the next asks anew', async () => {
    const share = createSharing();
    let sent = 0;
    const fail = (): Promise<SubgraphResponse> => { sent += 1; return Promise.reject(new Error('stuk')); };
    const asked = ['regio', 'regio', 'regio'].map((question) => share(question, startPhase(60_000), fail, () => undefined));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(share('regio', startPhase(60_000), fail, () => undefined)).rejects.toThrow('stuk');
    expect(sent).toBe(2);
  });
});

describe('what may be shared', () => {
  const supergraph = loadSupergraph(readFileSync('schema/supergraph.graphql', 'utf8'));
  const groups = (query: string): [string, boolean][] =>
    (supergraph.compile(parse(query), null).programFor({})?.groups ?? []).map(({ subgraph, isImpersonal }) => [subgraph, isImpersonal]);

  test('regions, the menukaart of a region and instruments: in every wave', () => {
    const catalogus = groups('{ arbeidsmarktregio(amCode: "AM26") { naam gemeenten { naam } loketten { naam } menukaart { instrumenten(first: 3) { totaal edges { node { naam tegels { code } } } } } aanbod { bronnen { code status } } } }');
    expect(catalogus.length).toBeGreaterThan(1);
    expect(catalogus.filter(([, isImpersonal]) => !isImpersonal)).toEqual([]);
    expect(groups('{ instrument(id: "x") { naam aanbieder { naam } } }')).toEqual([['werkcentrum', true]]);
  });

  test('nothing of a question that touches a person, however little', () => {
    const loket = groups(readFileSync('schema/operations/loket/loket.graphql', 'utf8'));
    expect(loket.length).toBe(6);
    expect(loket.filter(([, isImpersonal]) => isImpersonal)).toEqual([]);
    expect(groups('query ($id: ID!) { arbeidsmarktregios { naam } persoon(id: $id) { regio { naam } } }')).toEqual([['werkcentrum', false]]);
  });
});
