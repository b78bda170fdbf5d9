import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, print, validate } from 'graphql';
import { makeCandidate } from './candidate.ts';
import { cases } from './cases.ts';
import { planKinds } from './plan-kinds.ts';
import { describeFailure } from './report.ts';
import { runDifferential, type MakeCandidate } from './run.ts';
import { createStock, type Outcome } from './stock.ts';
import { shop } from './supergraphs/shop.ts';
import { compose } from './supergraphs/supergraph.ts';
import { testGraphs } from './supergraphs/index.ts';

const minutes = 60_000;

/** Stock itself, with something done to its answers. */
const spoiled = (spoil: (data: unknown) => Partial<Outcome>): MakeCandidate => async (sdl) => {
  const stock = await createStock(sdl);
  return async (operation, send) => {
    const outcome = await stock.run(operation, send);
    return { ...outcome, ...spoil(outcome.data) };
  };
};

test('500 generated operations over all graphs are answered as stock answers them, but for the known differences', async () => {
  const report = await runDifferential({ graphs: testGraphs, cases: 500, seed: 2026, candidate: makeCandidate });
  expect(report.failures.map(describeFailure)).toEqual([]);
  const compared = Object.values(report.compared).reduce((sum, one) => sum + one, 0);
  expect(compared).toBeGreaterThan(450);
  expect(planKinds.filter((kind) => (report.kinds[kind] ?? 0) === 0)).toEqual([]);
}, 4 * minutes);

test('every generated operation is valid', () => {
  for (const graph of testGraphs) {
    const schema = buildSchema(compose(graph).apiSdl);
    for (const { operation } of fc.sample(cases(schema, graph), { seed: 7, numRuns: 100 })) {
      expect({ errors: validate(schema, operation.document).map(({ message }) => message), query: print(operation.document) }).toMatchObject({ errors: [] });
    }
  }
}, minutes);

test('the same seed gives the same cases', () => {
  const schema = buildSchema(compose(shop).apiSdl);
  const draw = (): string[] => fc.sample(cases(schema, shop), { seed: 3, numRuns: 20 }).map(({ operation, world }) => `${print(operation.document)}${JSON.stringify([operation.variables, world])}`);
  expect(draw()).toEqual(draw());
});

test('stock is equal to itself', async () => {
  const { failures, differences } = await runDifferential({ graphs: [shop], cases: 60, seed: 5, candidate: spoiled(() => ({})) });
  expect(failures).toEqual([]);
  expect(Object.keys(differences)).toEqual([]);
});

test.each([
  ['a value that became null', (data: unknown) => ({ data: withoutNames(data) })],
  ['fields in another order', (data: unknown) => ({ data: reverse(data) })],
  ['errors that are kept back', () => ({ errors: [] })],
])('a candidate is caught with %s', async (_name, spoil) => {
  const { failures } = await runDifferential({ graphs: [shop], cases: 200, seed: 5, candidate: spoiled(spoil) });
  expect(failures).toHaveLength(1);
});

/** The same without any name. */
function withoutNames(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNames);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, name === 'name' ? null : withoutNames(value)]));
}

/** The same fields the other way round. */
function reverse(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reverse);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).reverse().map(([name, value]) => [name, reverse(value)]));
}
