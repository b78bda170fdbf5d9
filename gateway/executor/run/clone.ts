/** Copies data: objects, lists and leaves, nothing else. */
export function cloneData(value: object): object {
  if (Array.isArray(value)) return value.map(cloneValue);
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    // The one name that an object cannot simply be given.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: cloneValue(inner), configurable: true, enumerable: true, writable: true });
    else copy[name] = cloneValue(inner);
  }
  return copy;
}

const cloneValue = (value: unknown): unknown => (typeof value === 'object' && value !== null ? cloneData(value) : value);
