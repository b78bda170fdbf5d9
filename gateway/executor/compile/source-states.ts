import { getOwn, isObject } from './names.ts';
import { listAllFields, type Selection } from './selection.ts';

/** Tells which sources an answer speaks of and what state they are in. */
export type SourceStates = (answer: unknown, tell: (code: string, status: string) => void) => void;

const isSource = (name: string): boolean => name === 'bron' || name === 'bronnen';

// No schema has lists so deep inside each other.
const maxLists = 16;

const each = (value: unknown, visit: (one: unknown) => void, lists = maxLists): void => {
  if (!Array.isArray(value)) visit(value);
  else if (lists > 0) for (const one of value) each(one, visit, lists - 1);
};

const tellOf = (value: unknown, tell: (code: string, status: string) => void): void => each(value, (one) => {
  if (isObject(one) && typeof one['code'] === 'string' && typeof one['status'] === 'string') tell(one['code'], one['status']);
});

/**
 * Compiles the search for the states of sources in what is asked: wherever a field `bron` or `bronnen` says so. Nothing else of an
 * answer is walked through; null when nothing that is asked says so.
 */
export function compileSourceStates(selections: readonly Selection[]): SourceStates | null {
  const visits = listAllFields(selections).flatMap(({ name, responseName, selections: below }): SourceStates[] => {
    if (!below) return [];
    if (isSource(name)) return [(answer, tell) => { tellOf(isObject(answer) ? getOwn(answer, responseName) : null, tell); }];
    const deeper = compileSourceStates(below);
    return deeper ? [(answer, tell) => { each(isObject(answer) ? getOwn(answer, responseName) : null, (one) => { deeper(one, tell); }); }] : [];
  });
  if (visits.length === 0) return null;
  return (answer, tell) => { for (const visit of visits) visit(answer, tell); };
}
