import fc from 'fast-check';
import { buildSchema, print, type GraphQLSchema } from 'graphql';
import { cases, type Case } from './cases.ts';
import { compare, type Verdict } from './compare.ts';
import type { DifferenceName } from './differences.ts';
import { mixedNames } from './mixed-null.ts';
import { createNetwork, type Send } from './mock/network.ts';
import { createMockGraph, type MockGraph } from './mock/subgraph.ts';
import { isInOrder } from './order.ts';
import { kindsOf, type PlanKind } from './plan-kinds.ts';
import { createStock, type Outcome, type Stock, type StockOutcome, type TestOperation } from './stock.ts';
import { compose, type TestGraph } from './supergraphs/supergraph.ts';

/** Makes an executor over a supergraph that asks subgraphs by `send`. */
export type MakeCandidate = (supergraphSdl: string) => Promise<(operation: TestOperation, send: Send) => Promise<Outcome>>;

/** One case in which the executors differ, shrunk as far as it goes. */
export type Failure = { readonly graph: string; readonly seed: number; readonly reasons: readonly string[]; readonly query: string; readonly variables: string; readonly world: string; readonly stock: string; readonly candidate: string };

/** What was compared. `unplanned` cases are those for which the planner has no plan, `refused` those in which stock asks what no subgraph accepts. */
export type Report = {
  readonly compared: Record<string, number>;
  readonly unplanned: Record<string, number>;
  readonly refused: Record<string, number>;
  readonly kinds: Partial<Record<PlanKind, number>>;
  readonly differences: Partial<Record<DifferenceName, number>>;
  readonly worlds: Record<string, number>;
  readonly failures: Failure[];
};

/** How many cases over which graphs, from which seed, against which executor. One that stops at the first failure does not shrink it. */
export type Assignment = { readonly graphs: readonly TestGraph[]; readonly cases: number; readonly seed: number; readonly candidate: MakeCandidate; readonly stopAtFirst?: boolean };


const count = <Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void => { counts[key] = (counts[key] ?? 0) + 1; };

type Ran = { readonly stock: StockOutcome; readonly candidate: Outcome; readonly verdict: Verdict };
type Setup = { readonly schema: GraphQLSchema; readonly graph: MockGraph; readonly stock: Stock; readonly candidate: (operation: TestOperation, send: Send) => Promise<Outcome> };

const failed = (error: unknown): Outcome => ({ data: `gooit: ${error instanceof Error ? error.message : String(error)}`, errors: [] });

/** Runs one case on both. Null when stock throws: it has no plan. */
export async function runCase({ schema, graph, stock, candidate }: Setup, { operation, world }: Case): Promise<Ran | null> {
  const theirs = createNetwork(graph, world);
  const expected = await stock.run(operation, theirs.send).catch(() => null);
  if (!expected) return null;
  const ours = createNetwork(graph, world);
  const got = await candidate(operation, ours.send).catch(failed);
  const verdict = compare({
    world, facts: graph.facts, mixed: mixedNames(schema, operation.document), isInOrder: () => isInOrder(schema, operation, got.data),
    stock: { ...expected, sent: theirs.sent }, candidate: { ...got, sent: ours.sent },
  });
  return { stock: expected, candidate: got, verdict };
}

const isRefused = ({ messages }: StockOutcome): boolean => messages.some((message) => message.startsWith('ongeldige vraag') || message.startsWith('The _entities resolver'));

const worldName = ({ world }: Case): string => {
  if (world.down) return world.down.rejects ? 'a subgraph rejects' : 'a subgraph answers an error only';
  const names = [...(world.fields ? ['fields fail'] : []), ...(world.entities ? ['entities are missing'] : [])];
  return names.length > 0 ? names.join(', ') : 'nothing fails';
};

function tally(report: Report, graph: string, one: Case, ran: Ran | null): void {
  if (!ran) return count(report.unplanned, graph);
  if (isRefused(ran.stock)) return count(report.refused, graph);
  count(report.compared, graph);
  count(report.worlds, worldName(one));
  for (const kind of ran.stock.plan ? kindsOf(ran.stock.plan) : []) count(report.kinds, kind);
  for (const name of ran.verdict.used) count(report.differences, name);
}

const toFailure = (graph: string, seed: number, { operation, world }: Case, { stock, candidate, verdict }: Ran): Failure => ({
  graph, seed, reasons: verdict.reasons, query: print(operation.document), variables: JSON.stringify(operation.variables), world: JSON.stringify(world),
  stock: JSON.stringify({ data: stock.data, errors: stock.errors, messages: stock.messages }), candidate: JSON.stringify({ data: candidate.data, errors: candidate.errors }),
});

/** After this many steps a failure is small enough; each of them plans and runs an operation. */
const shrinkSteps = 400;

type Prepared = Omit<Setup, 'candidate'> & { readonly supergraphSdl: string; readonly arbitrary: fc.Arbitrary<Case> };
const prepared = new WeakMap<TestGraph, Promise<Prepared>>();

async function prepare(testGraph: TestGraph): Promise<Prepared> {
  const { supergraphSdl, apiSdl } = compose(testGraph);
  const schema = buildSchema(apiSdl);
  return { supergraphSdl, schema, graph: createMockGraph(testGraph.subgraphs), stock: await createStock(supergraphSdl), arbitrary: cases(schema, testGraph) };
}

/** What a graph is compared with, made once. */
function preparedFor(testGraph: TestGraph): Promise<Prepared> {
  const known = prepared.get(testGraph) ?? prepare(testGraph);
  prepared.set(testGraph, known);
  return known;
}

async function runGraph({ cases: numRuns, seed, candidate: make, stopAtFirst = false }: Assignment, testGraph: TestGraph, report: Report): Promise<void> {
  const { supergraphSdl, arbitrary, ...ready } = await preparedFor(testGraph);
  const setup: Setup = { ...ready, candidate: await make(supergraphSdl) };
  let found: Failure | null = null;
  let left = shrinkSteps;
  await fc.check(fc.asyncProperty(arbitrary, async (one) => {
    if (found && (left -= 1) < 0) return true;
    const ran = await runCase(setup, one);
    if (!found) tally(report, testGraph.name, one, ran);
    if (!ran || isRefused(ran.stock) || ran.verdict.reasons.length === 0) return true;
    found = toFailure(testGraph.name, seed, one, ran);
    return false;
  }), { seed, numRuns, endOnFailure: stopAtFirst });
  if (found) report.failures.push(found);
}

/** Compares the candidate with stock. A graph stops at its first failure, which is shrunk. */
export async function runDifferential(assignment: Assignment): Promise<Report> {
  const report: Report = { compared: {}, unplanned: {}, refused: {}, kinds: {}, differences: {}, worlds: {}, failures: [] };
  const { graphs, cases: total, seed, stopAtFirst = false } = assignment;
  for (const [place, graph] of graphs.entries()) {
    if (stopAtFirst && report.failures.length > 0) break;
    // The remainder goes to the first ones, so that the sum is what was asked.
    const own = Math.floor(total / graphs.length) + (place < total % graphs.length ? 1 : 0);
    await runGraph({ ...assignment, cases: own, seed: seed + place }, graph, report);
  }
  return report;
}
