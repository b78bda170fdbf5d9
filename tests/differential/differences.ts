import type { QueryPlan } from '@apollo/query-planner';
import { isAtOrAbove, namesOf, placesOfEntities, placesWithInputs, representationsIn, valueAt, type Names } from './evidence.ts';
import { hasNullUnder } from './mixed-null.ts';
import type { Facts } from './mock/facts.ts';
import type { SentQuestion } from './mock/network.ts';
import { listFetches } from './plan-kinds.ts';
import type { World } from './mock/subgraph.ts';
import type { ErrorPath, Outcome, StockOutcome } from './stock.ts';

/** Where the executors are meant to differ, and why. differences.test.ts shows each of them. */
export const differences = {
  'null-keys': 'stock sends representations of which the key is null; ours sends none, and the fields are null without asking',
  'missing-inputs': 'stock skips an entity of which an input of @requires is missing; ours asks with null for that input',
  'request-failed': 'an error of a whole request has no place with stock; ours names the first place of every part that wanted it',
  'hydrated-paths': 'stock counts entities that gave no representation, so that its errors may point to a neighbour; ours points to the entity itself',
  'value-completion': 'stock puts the violations of non-null in extensions when nothing else went wrong; ours gives them as errors under the same condition',
  'first-violation': 'an object that becomes null tells the violation that is met first: by stock in its own order of fields and without those it did not ask',
  'concrete-null': 'stock completes a field that is asked of an interface by the type it has there; ours by the type of the object, as the specification (6.4.3) does',
  'forgotten-type': 'where the data has no __typename stock takes the type of the innermost fragment for that of the object, and drops what stands below a narrower one; ours keeps the type',
  'interface-name': 'stock lets the name of an interface, as a subgraph with @interfaceObject gives it, replace the type that an object is known to be of, and then has no type to answer; ours keeps the type',
  'field-order': 'stock merges fields that are asked more than once in an order of its own; ours keeps that of the GraphQL specification (6.3.2)',
} as const;

/** The name of a known difference. */
export type DifferenceName = keyof typeof differences;

/** Both answers to one case, with everything that explains them. */
export type Evidence = {
  readonly world: World;
  readonly facts: Facts;
  /** The response names of fields that may be null by an interface and not by an object of it. */
  readonly mixed: ReadonlySet<string>;
  /** Whether the candidate's fields stand in the order of the specification. */
  readonly isInOrder: () => boolean;
  readonly stock: StockOutcome & { readonly sent: readonly SentQuestion[] };
  readonly candidate: Outcome & { readonly sent: readonly SentQuestion[] };
};

const planPlaces = (plan: QueryPlan | null, list: (plan: QueryPlan) => Names[]): Names[] => (plan ? list(plan) : []);

const hasNull = (representation: string): boolean => /[:[,]null[,}\]]/.test(representation);

/** Whether stock sent a representation with null in it that the candidate did not send. */
export function findNullKeys({ stock, candidate }: Evidence): boolean {
  const own = representationsIn(candidate.sent);
  return [...representationsIn(stock.sent)].some((representation) => hasNull(representation) && !own.has(representation));
}

/** Whether the candidate asked with a null where stock did not ask, or not so. */
function askedWithNull({ stock, candidate }: Evidence): boolean {
  const theirs = representationsIn(stock.sent);
  return [...representationsIn(candidate.sent)].some((representation) => hasNull(representation) && !theirs.has(representation));
}

/** The places where a subgraph that knows an interface as an object says of what type the objects are. */
const placesOfInterfaceNames = (plan: QueryPlan): Names[] => listFetches(plan)
  .filter(({ fetch }) => fetch.inputRewrites?.some((rewrite) => rewrite.kind === 'ValueSetter' && rewrite.path.at(-1) === '__typename') && fetch.operation.includes('__typename'))
  .map(({ path }) => namesOf(path));

/** Whether stock has null where an object is that it gave the name of an interface, or around it, and ours has the object. */
const isNamedAsInterface = ({ stock, candidate }: Evidence, path: readonly (string | number)[]): boolean =>
  valueAt(stock.data, path) === null && valueAt(candidate.data, path) !== null
  && planPlaces(stock.plan, placesOfInterfaceNames).some((place) => isAtOrAbove(place, namesOf(path)) || isAtOrAbove(namesOf(path), place));

/** Whether stock left a field out where it took an object for its interface, and ours met that it is not what its type says. */
const isLeftOut = ({ stock }: Evidence, path: readonly (string | number)[]): boolean =>
  valueAt(stock.data, path) === undefined && planPlaces(stock.plan, placesOfInterfaceNames).some((place) => isAtOrAbove(place, namesOf(path)));

/** An error of a field that stock did not ask, of an object that it took for its interface, below something that is null with both. */
const isNotAsked = ({ stock, candidate }: Evidence, path: readonly (string | number)[]): boolean =>
  valueAt(stock.data, path) === null && valueAt(candidate.data, path) === null
  && planPlaces(stock.plan, placesOfInterfaceNames).some((place) => isAtOrAbove(place, namesOf(path)));

/** A null of ours that comes from such a field below it: which one is said only where nothing else went wrong. */
const isFromLeftOut = (evidence: Evidence, path: readonly (string | number)[]): boolean => {
  const { stock, candidate } = evidence;
  if (valueAt(candidate.data, path) !== null || valueAt(stock.data, path) === null) return false;
  if (candidate.errors.some((error) => error !== null && path.every((part, index) => error[index] === part) && isLeftOut(evidence, error))) return true;
  return stock.errors.length > 0 && planPlaces(stock.plan, placesOfInterfaceNames).some((place) => isAtOrAbove(place, namesOf(path)) || isAtOrAbove(namesOf(path), place));
};

/** Which known difference explains other data at a place: at or below what has inputs, or a null that bubbled up from there. */
export function allowData(evidence: Evidence, path: readonly (string | number)[]): DifferenceName | null {
  const { stock, candidate, facts } = evidence;
  const names = namesOf(path);
  const places = planPlaces(stock.plan, (plan) => placesWithInputs(plan, facts));
  const isBelow = places.some((place) => isAtOrAbove(place, names));
  const isBubbled = places.some((place) => isAtOrAbove(names, place)) && (valueAt(stock.data, path) === null || valueAt(candidate.data, path) === null);
  if ((isBelow || isBubbled) && askedWithNull(evidence)) return 'missing-inputs';
  if (isNamedAsInterface(evidence, path) || isFromLeftOut(evidence, path)) return 'interface-name';
  return valueAt(candidate.data, path) === null && hasNullUnder(valueAt(stock.data, path), evidence.mixed) ? 'concrete-null' : null;
}

/** More fields, and so another order, are right where stock took an object for its interface: what is asked of the object's own type is then left out. */
export const allowMore = ({ stock }: Evidence, path: readonly (string | number)[]): DifferenceName | null =>
  (planPlaces(stock.plan, placesOfInterfaceNames).some((place) => isAtOrAbove(place, namesOf(path))) ? 'interface-name' : null);

/** Another order of the same fields, or more of them, is right when it is what the specification gives. */
export const allowFields = ({ isInOrder }: Evidence, isOrder: boolean): DifferenceName | null => (isInOrder() ? (isOrder ? 'field-order' : 'forgotten-type') : null);

const key = (path: ErrorPath): string => JSON.stringify(path);
const unknownIn = (paths: readonly ErrorPath[], others: readonly ErrorPath[]): ErrorPath[] => {
  const known = new Set(others.map(key));
  return [...new Map(paths.map((path) => [key(path), path])).values()].filter((path) => !known.has(key(path)));
};

/** Errors without a place: only of a subgraph that is down; the candidate names where that subgraph was to fill something in. */
function isFailedRequest({ world, stock, candidate }: Evidence, path: ErrorPath): boolean {
  const down = world.down?.subgraph;
  if (down === undefined) return false;
  if (path === null) return true;
  const fetches = stock.plan ? listFetches(stock.plan).filter(({ fetch }) => fetch.serviceName === down) : [];
  const isPlace = fetches.some(({ fetch, path: place }) => (fetch.requires ? namesOf(place).join('\n') === namesOf(path).join('\n') : path.length === 1));
  return isPlace && candidate.sent.some(({ subgraph }) => subgraph === down);
}

/** An error at the same fields as errors of stock, below entities, at other positions: as many places as stock tells, or more. */
function isOtherPosition({ stock, candidate }: Evidence, path: ErrorPath): boolean {
  if (path === null) return false;
  const names = namesOf(path);
  const same = (other: ErrorPath): boolean => other !== null && other.length === path.length && namesOf(other).join('\n') === names.join('\n');
  const told = stock.errors.filter(same).map(key);
  const [theirs, ours] = [new Set(told), new Set(candidate.errors.filter(same).map(key))];
  const isMoved = !ours.isSubsetOf(theirs) && ours.size >= theirs.size && ours.size <= told.length;
  return isMoved && planPlaces(stock.plan, placesOfEntities).some((place) => isAtOrAbove(place, names));
}

const isFromInputs = (evidence: Evidence, path: ErrorPath): boolean => {
  if (path === null || !askedWithNull(evidence)) return false;
  return planPlaces(evidence.stock.plan, (plan) => placesWithInputs(plan, evidence.facts)).some((place) => isAtOrAbove(place, namesOf(path)) || isAtOrAbove(namesOf(path), place));
};

const isNullInBoth = ({ stock, candidate }: Evidence, path: ErrorPath): boolean =>
  path !== null && valueAt(stock.data, path) === null && valueAt(candidate.data, path) === null;

/** A violation of non-null below something that is null in both answers, where nothing else went wrong. */
const isOtherViolation = (evidence: Evidence, path: ErrorPath): boolean =>
  (evidence.stock.completion || evidence.stock.errors.length === 0) && isNullInBoth(evidence, path);

/** With nothing but null keys to ask by, the candidate does not meet the fault that stock meets, and is left with a violation. */
const isUnasked = (evidence: Evidence, path: ErrorPath): boolean =>
  evidence.world.down !== null && evidence.stock.errors.every((one) => one === null) && findNullKeys(evidence) && isNullInBoth(evidence, path);

/** An error of ours below an object that stock has not. */
const isBelowNamed = (evidence: Evidence, path: ErrorPath): boolean =>
  path !== null && path.some((_part, index) => isNamedAsInterface(evidence, path.slice(0, index + 1)));

function explain(evidence: Evidence, path: ErrorPath, isCandidate: boolean): DifferenceName | null {
  if (isCandidate && path !== null && (isBelowNamed(evidence, path) || isLeftOut(evidence, path) || isNotAsked(evidence, path))) return 'interface-name';
  if (isCandidate && isUnasked(evidence, path)) return 'null-keys';
  if (isFailedRequest(evidence, path) && (isCandidate || path === null)) return 'request-failed';
  if (isFromInputs(evidence, path)) return 'missing-inputs';
  if (isOtherPosition(evidence, path)) return 'hydrated-paths';
  if (isCandidate && path !== null && evidence.mixed.has(String(path.at(-1)))) return 'concrete-null';
  if (isOtherViolation(evidence, path)) return 'first-violation';
  // With errors of its own the candidate reports no violations of non-null, as stock does.
  if (!isCandidate && evidence.stock.completion && askedWithNull(evidence)) return 'missing-inputs';
  return null;
}

/** Compares the places of errors. Gives what no known difference explains; those that do are passed to `use`. */
export function allowErrors(evidence: Evidence, use: (name: DifferenceName) => void): string[] {
  const { stock, candidate } = evidence;
  const reasons: string[] = [];
  const check = (paths: readonly ErrorPath[], isCandidate: boolean): void => {
    for (const path of paths) {
      const name = explain(evidence, path, isCandidate);
      if (name) use(name);
      else reasons.push(`${isCandidate ? 'fout te veel' : 'fout te weinig'} op ${path ? path.join('.') : '(geen plaats)'}`);
    }
  };
  check(unknownIn(stock.errors, candidate.errors), false);
  check(unknownIn(candidate.errors, stock.errors), true);
  return reasons;
}
