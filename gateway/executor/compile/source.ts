/** Says that a value is not what its type says; the answer then gets a reason. */
export type Complain = () => void;

/** Makes of a value as a subgraph gave it the value as its type and selection say; null where it is not that. */
export type Shaper = (source: unknown) => unknown;

/** A function that was made of source. */
export type Made = (...given: readonly unknown[]) => unknown;

const isMade = (value: unknown): value is Made => typeof value === 'function';

/**
 * Collects what a generated function refers to by name. Every name or text that goes into source goes through `text`; all else is a
 * constant that is handed over.
 */
export type SourceBuilder = {
  /** Hands a value to the function; gives the name by which the source refers to it. */
  readonly constant: (value: unknown) => string;
  /** Compiles the body of a function, by default of `s` alone; it can call itself `self`. */
  readonly build: (body: string, parameters?: string) => Made;
};

/** A text as a literal of the source. */
export const text = (value: string): string => JSON.stringify(value);

/** Starts a function. */
export function createSource(): SourceBuilder {
  const values: unknown[] = [];
  return {
    constant(value) {
      const known = values.indexOf(value);
      return `c${known >= 0 ? known : values.push(value) - 1}`;
    },
    build(body, parameters = 's') {
      const names = values.map((_value, index) => `c${index}`);
      // Generated object literals are what makes writing an answer fast (docs/adr/0007); sources hold only names of GraphQL, quoted.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const made: unknown = Reflect.apply(new Function(...names, `"use strict"; return function self(${parameters}) {\n${body}\n};`), undefined, values);
      if (!isMade(made)) throw new Error('no function was made');
      return made;
    },
  };
}
