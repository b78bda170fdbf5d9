import { setOwn } from '../compile/names.ts';

/** Copies data: objects, lists and leaves, nothing else. */
export function cloneData(value: object): object {
  if (Array.isArray(value)) return value.map(cloneValue);
  const copy = {};
  for (const [name, inner] of Object.entries(value)) setOwn(copy, name, cloneValue(inner));
  return copy;
}

const cloneValue = (value: unknown): unknown => (typeof value === 'object' && value !== null ? cloneData(value) : value);
