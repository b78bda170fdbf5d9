import { allowData, allowErrors, allowFields, allowMore, findNullKeys, type DifferenceName, type Evidence } from './differences.ts';
import type { ErrorPath } from './stock.ts';

/** A path in an answer. */
export type Path = readonly (string | number)[];

/** What came of comparing two answers: the known differences that were met, and what is different beyond those. */
export type Verdict = { readonly used: ReadonlySet<DifferenceName>; readonly reasons: readonly string[] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

type Difference = { readonly path: Path; readonly kind: 'waarde' | 'volgorde' | 'meer velden' };

const keysDiffer = (left: readonly string[], right: readonly string[]): Difference['kind'] | null => {
  if (left.join('\n') === right.join('\n')) return null;
  const [mine, theirs] = [new Set(left), new Set(right)];
  if (!mine.isSubsetOf(theirs)) return 'waarde';
  return mine.size === theirs.size ? 'volgorde' : 'meer velden';
};

/** The smallest places at which two values differ: other values, the same fields in another order, or more fields on the right. */
export function differingPlaces(left: unknown, right: unknown, path: Path = []): Difference[] {
  if (JSON.stringify(left) === JSON.stringify(right)) return [];
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) return left.flatMap((element: unknown, index) => differingPlaces(element, right[index], [...path, index]));
  if (!isObject(left) || !isObject(right)) return [{ path, kind: 'waarde' }];
  const kind = keysDiffer(Object.keys(left), Object.keys(right));
  if (kind === 'waarde') return [{ path, kind }];
  return [...(kind ? [{ path, kind }] : []), ...Object.keys(left).flatMap((key) => differingPlaces(left[key], right[key], [...path, key]))];
}

const text = (path: ErrorPath): string => (path ? path.join('.') : '(geen plaats)');

/** Compares the data byte for byte and the places of the errors as a set. */
export function compare(evidence: Evidence): Verdict {
  const { stock, candidate } = evidence;
  const used = new Set<DifferenceName>();
  const allow = (name: DifferenceName | null): boolean => {
    if (name) used.add(name);
    return name !== null;
  };
  if (findNullKeys(evidence)) used.add('null-keys');
  const data = differingPlaces(stock.data, candidate.data).filter(({ path, kind }) => !allow(allowData(evidence, path) ?? (kind === 'waarde' ? null : allowFields(evidence, kind === 'volgorde')) ?? (kind === 'waarde' ? null : allowMore(evidence, path))));
  const errors = allowErrors(evidence, (name) => void used.add(name));
  if (stock.completion && stock.errors.length > 0) used.add('value-completion');
  return { used, reasons: [...data.map(({ path, kind }) => `verschil (${kind}) op ${text(path)}`), ...errors] };
}
