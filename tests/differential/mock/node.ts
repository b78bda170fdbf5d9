import type { KeyTree } from './field-set.ts';
import { hash } from './hash.ts';
import type { Facts } from './facts.ts';

const mark: unique symbol = Symbol('node');

/** What a mocked object knows of itself. Its identity is the same in every subgraph. */
type Self = {
  readonly identity: string;
  /** The number from which keys are made, and those keys; null for what stands under no key. */
  readonly key: { readonly number: number; readonly tree: KeyTree } | null;
  readonly representation: Readonly<Record<string, unknown>> | null;
};

/** A mocked object. The subgraph library copies objects and adds to them, so it is a plain one with a mark. */
export type MockNode = { readonly __typename: string; readonly [mark]: Self };

/** Makes a mocked object. */
export const makeNode = (typename: string, self: Self): MockNode => ({ __typename: typename, [mark]: self });

const isNode = (source: unknown): source is MockNode => typeof source === 'object' && source !== null && mark in source;

/** What the source of a resolver knows of itself; null at a root. Throws on what is no mocked object. */
export function selfOf(source: unknown): Self | null {
  if (source === undefined) return null;
  if (!isNode(source)) throw new Error('geen nagebootst object');
  return source[mark];
}

const poolSize = 6;

/** Entities are few, so that one turns up in many places. A number fixes the concrete type within a class. */
export function numberFor(facts: Facts, typename: string, seed: number): number {
  const members = facts.membersOf(facts.classOf(typename));
  const place = members.indexOf(typename);
  return place < 0 ? seed % poolSize : (seed % 3) * members.length + place;
}

/** The concrete type of an entity as this subgraph knows it: it may know a class as one object. */
export function typenameOf(facts: Facts, typename: string, number: number, isKnown: (name: string) => boolean): string {
  const members = facts.membersOf(facts.classOf(typename));
  const concrete = members[number % members.length] ?? typename;
  return isKnown(concrete) ? concrete : facts.classOf(typename);
}

/** The value of a key field: text that ends in the number, or a number that does. */
export const keyValue = (field: string, number: number, isNumber: boolean): string | number => (isNumber ? 100 + number : `${field}-${number}`);

/** The number in the value of a key. */
export const numberIn = (value: string | number): number => (typeof value === 'number' ? value - 100 : Number(value.slice(value.lastIndexOf('-') + 1)));

/** Whether an entity has no value for a key that may be null; the same in every subgraph. */
export const isKeyAbsent = (className: string, field: string, number: number): boolean => hash(className, field, number, 'no key') % 4 === 0;
