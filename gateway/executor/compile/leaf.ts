import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';
import type { Complain, Shaper } from './source.ts';

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

/** The test that a value of this type passes, as source on `v`; null when any value will do (scalars of our own). */
export const leafTest = (type: GraphQLLeafType, constant: (value: unknown) => string): string | null => {
  if (isEnumType(type)) return `${constant(new Set(type.getValues().map(({ name }) => name)))}.has(v)`;
  if (!isSpecifiedScalarType(type)) return null;
  if (type.name === 'String') return 'typeof v === "string"';
  if (type.name === 'Boolean') return 'typeof v === "boolean"';
  return `${constant(fits[type.name])}(v)`;
};

/** The same, as a function: for the slow road that finds out where an answer went wrong. */
export function isLeafValue(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  return isSpecifiedScalarType(type) ? fits[type.name]?.(value) === true : true;
}

/** What becomes of a leaf that does not pass: null, which is wrong unless it was null already. */
export const createRefuse = (complain: Complain): Shaper => (value) => {
  if (value !== null && value !== undefined) complain();
  return null;
};
