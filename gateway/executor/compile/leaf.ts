import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';
import type { Complain, Shaper } from './source.ts';

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

// A scalar of a schema's own may be any JSON, but not so deep that it cannot be written.
const maxLevels = 64;
const isShallow = (value: unknown, levels = maxLevels): boolean =>
  typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1)));

/** The test that a value of this type passes, as source on `v`. */
export const leafTest = (type: GraphQLLeafType, constant: (value: unknown) => string): string => {
  if (isEnumType(type)) return `${constant(new Set(type.getValues().map(({ name }) => name)))}.has(v)`;
  if (!isSpecifiedScalarType(type)) return `v !== undefined && (typeof v !== "object" || ${constant(isShallow)}(v))`;
  if (type.name === 'String') return 'typeof v === "string"';
  if (type.name === 'Boolean') return 'typeof v === "boolean"';
  return `${constant(fits[type.name])}(v)`;
};

/** The same, as a function: for the slow road that finds out where an answer went wrong. */
export function isLeafValue(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  return isSpecifiedScalarType(type) ? fits[type.name]?.(value) === true : isShallow(value);
}

/** What becomes of a leaf that does not pass: null, which is wrong unless it was null already. */
export const createRefuse = (complain: Complain): Shaper => (value) => {
  if (value !== null && value !== undefined) complain();
  return null;
};
