import { listAllFields, type Field, type Selection } from '../compile/selection.ts';

// No list is so long, and a number of a person is longer.
const maxIndex = 100_000;

const isIndex = (step: number): boolean => Number.isInteger(step) && step >= 0 && step < maxIndex;

/**
 * The path of an error of a subgraph, as far as it goes along what was asked. What comes after that can be any text, and stays inside.
 * @param selections what was asked where the path begins.
 */
export function knownPath(path: readonly (string | number)[], selections: readonly Selection[]): (string | number)[] {
  const known: (string | number)[] = [];
  let below: readonly Selection[] | null = selections;
  for (const step of path) {
    if (typeof step === 'number') {
      if (known.length === 0 || !isIndex(step)) break;
    } else {
      const field: Field | undefined = listAllFields(below ?? []).find(({ responseName }) => responseName === step);
      if (!field) break;
      below = field.selections;
    }
    known.push(step);
  }
  return known;
}
