// Fields and aliases come from clients. GraphQL allows only letters, digits and underscores in them, but some such names mean
// something to JavaScript: they are read only where an object has them itself, and never written as if they were plain.

/** Whether every object of JavaScript has something by this name. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/** The value that an object has by itself under a name. */
export const getOwn = (object: object, name: string): unknown =>
  (isInherited(name) && !Object.hasOwn(object, name) ? undefined : Reflect.get(object, name));

/** Gives an object a value under a name, whatever the name. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (isInherited(name)) Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  else Reflect.set(object, name, value);
}

/** Whether a value is an object of data, and no list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
