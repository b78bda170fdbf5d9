import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startProefgateway, vraag } from '../../proefgraaf.fixture.ts';
import { createPlanNow } from './planner.ts';
import { createPlannerThread, type PlannerThread } from './planner-thread.ts';

const sdl = readFileSync('schema/supergraph.graphql', 'utf8');
const loket = parse(readFileSync('schema/operations/loket/loket.graphql', 'utf8'));

const codeOf = (fout: unknown): unknown => (fout instanceof GraphQLError ? fout.extensions['code'] : fout);

let thread: PlannerThread | undefined;
afterEach(() => thread?.stop());

describe('a thread that plans', () => {
  test('makes the plan that is made here', async () => {
    thread = createPlannerThread(60_000);
    const plan = await thread.load(sdl).plan(loket, 'Loket');
    expect(JSON.parse(JSON.stringify(plan))).toEqual(JSON.parse(JSON.stringify(createPlanNow(sdl)(loket, 'Loket'))));
  });

  test('plans for the former supergraph what was asked of it, and for the next', async () => {
    thread = createPlannerThread(60_000);
    const former = thread.load(sdl);
    const asked = [former.plan(parse('{ arbeidsmarktregios { naam } }'), null), former.plan(parse('{ arbeidsmarktregios { amCode } }'), null)];
    former.retire();
    const next = thread.load(sdl).plan(parse('{ arbeidsmarktregios { sgrCode } }'), null);
    expect((await Promise.all([...asked, next])).map(({ node }) => node?.kind)).toEqual(['Fetch', 'Fetch', 'Fetch']);
  });

  test('ends what takes too long, and goes on with another', async () => {
    thread = createPlannerThread(1);
    const planner = thread.load(sdl);
    const asked = await Promise.allSettled([planner.plan(loket, 'Loket'), planner.plan(loket, 'Loket')]);
    expect(asked.map((one) => (one.status === 'rejected' ? codeOf(one.reason) : one.status))).toEqual(['TE_COMPLEX', 'TE_COMPLEX']);
  });

  test('says so when a document is not valid', async () => {
    thread = createPlannerThread(60_000);
    await expect(thread.load(sdl).plan(parse('{ bestaatNiet }'), null)).rejects.toThrow('bestaatNiet');
  });

  test('stops with what it was doing', async () => {
    thread = createPlannerThread(60_000);
    const asked = expect(thread.load(sdl).plan(loket, 'Loket')).rejects.toThrow('stopped');
    await thread.stop();
    await asked;
  });
});

describe('a gateway with such a thread', () => {
  test('answers, and knows what it planned', async () => {
    const gateway = await startProefgateway({ omgeving: { PLANDRAAD: 'aan' } });
    try {
      const antwoorden = await Promise.all([1, 2, 3].map(() => vraag(gateway.url, '{ naam }')));
      expect([...antwoorden, await vraag(gateway.url, '{ naam }')].map(({ body }) => body)).toEqual([1, 2, 3, 4].map(() => ({ data: { naam: 'de kop' } })));
      const metrieken = await (await fetch(gateway.url.replace('/graphql', '/gezondheid/metrieken'))).text();
      expect(metrieken).toContain('loketgraaf_operation_compile_seconds_count 1\n');
      expect(metrieken).toContain('loketgraaf_fallback_operations_total 0\n');
      expect(/loketgraaf_fast_lane_operations_total (\d)/.exec(metrieken)?.[1]).not.toBe('0');
    } finally {
      await gateway.stop();
    }
  });

  test('refuses what takes too long to plan', async () => {
    const gateway = await startProefgateway({ omgeving: { PLANDRAAD: 'aan', PLAN_TIJD_MS: '10' } });
    try {
      const velden = Array.from({ length: 40 }, (_, index) => `a${index}: personen { samen plan { regels persoon { samen } } }`).join(' ');
      const { status, body } = await vraag(gateway.url, `{ ${velden} }`, {}, { 'content-type': 'application/json' });
      expect([status, body.errors?.map(({ extensions }) => extensions['code'])]).toEqual([400, ['TE_COMPLEX']]);
    } finally {
      await gateway.stop();
    }
  });
});
