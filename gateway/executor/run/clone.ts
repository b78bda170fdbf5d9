// What was asked is nowhere so deep; what is deeper came unasked.
const maxLevels = 200;

/** Copies data: objects, lists and leaves, nothing else. What is deeper than any answer becomes null. */
export function cloneData(value: object, levels = maxLevels): object {
  if (Array.isArray(value)) return value.map((one) => cloneValue(one, levels - 1));
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    // The one name that an object cannot simply be given.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: cloneValue(inner, levels - 1), configurable: true, enumerable: true, writable: true });
    else copy[name] = cloneValue(inner, levels - 1);
  }
  return copy;
}

function cloneValue(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return levels > 0 ? cloneData(value, levels) : null;
}
