import { readFileSync } from 'node:fs';

/** A fault in the executor: in `file` the text `find`, which stands there once, becomes `replace`. */
export type Mutant = { readonly name: string; readonly file: string; readonly find: string; readonly replace: string };

/** Faults that the comparison must find, each of a kind that is easily made. */
export const mutants: readonly Mutant[] = [
  { name: 'an entity that comes again gets what belongs to the last one', file: 'run/prepare.ts', find: 'slots.push(slot);', replace: 'slots.push(representations.length - 1);' },
  { name: 'lists are replaced, not merged', file: 'compile/merge.ts', find: 'present[index] = join(present[index], item);', replace: 'present[index] = item;' },
  { name: 'a null where none may be stays where it is', file: 'compile/shape.ts', find: 'isStrict ? nullIsWrong(definition.type', replace: '!isStrict ? nullIsWrong(definition.type' },
  { name: 'of @skip and @include together only the first counts', file: 'compile/conditions.ts', find: '(directives) => directives.every(', replace: '(directives) => directives.slice(0, 1).every(' },
  { name: 'a field that is asked twice keeps what was asked below it first', file: 'compile/selection.ts', find: '[...earlier.selections, ...field.selections]', replace: '[...earlier.selections]' },
  { name: 'a fragment counts for every type', file: 'compile/selection.ts', find: 'else if (counts(one.typeCondition))', replace: 'else if (counts(one.typeCondition) || one.selections.length > 1)' },
  { name: 'a fetch does not wait for what it requires', file: 'plan/dependencies.ts', find: '...needs(fetch).map((place) => `.${place}`)', replace: '' },
  { name: 'mutations do not wait for each other', file: 'plan/dependencies.ts', find: 'if (!isPlain) return all;', replace: 'if (!isPlain) return [];' },
  { name: 'input rewrites are not carried out', file: 'compile/representations.ts', find: 'inputRewrites.length === 0 ? value', replace: 'inputRewrites.length >= 0 ? value' },
  { name: 'output rewrites are not carried out', file: 'run/settle.ts', find: 'if (checked.given && outputRewrites.length > 0) applyRewrites(', replace: 'if (checked.given && outputRewrites.length < 0) applyRewrites(' },
  { name: 'an error is told at the first place of an entity only', file: 'run/settle.ts', find: 'for (const place of places) pushError(', replace: 'for (const place of places.slice(0, 1)) pushError(' },
  { name: 'names of Object\'s own are read and written as if they were plain', file: 'compile/names.ts', find: 'name in Object.prototype', replace: "name === ''" },
  { name: 'the default of a variable does not count for @skip and @include', file: 'loaded-supergraph.ts', find: '(given ?? fallback) === true', replace: 'given === true' },
  { name: 'a variable that is null is not sent', file: 'run/prepare.ts', find: 'if (value !== undefined) setOwn(sent', replace: 'if (value !== undefined && value !== null) setOwn(sent' },
];

/** The name of the executor without a fault. */
export const sound = 'the executor as it is';

const executor = new URL('../../../gateway/executor/', import.meta.url);

/** Where the file of a mutant is. */
export const addressOf = ({ file }: Mutant): string => new URL(file, executor).href;

/** How often the text of a mutant stands in its file: any other number than one says that the mutant is stale. */
export const occurrences = (mutant: Mutant): number => readFileSync(new URL(addressOf(mutant)), 'utf8').split(mutant.find).length - 1;
