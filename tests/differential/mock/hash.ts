/** A number from 0 to 2^32 that depends on all parts and on nothing else (FNV-1a with a final mix). */
export function hash(...parts: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  for (const part of parts) {
    const text = `${part}|`;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** One of the values, by the hash of the parts. The list must not be empty. */
export function choose<T>(from: readonly T[], ...parts: readonly (string | number)[]): T {
  const chosen = from[hash(...parts) % from.length];
  if (chosen === undefined) throw new Error('niets om uit te kiezen');
  return chosen;
}
