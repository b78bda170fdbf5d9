import { Kind, parse, type DirectiveNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** The fields of keys, nested; a leaf has no fields of its own. */
export type KeyTree = ReadonlyMap<string, KeyTree>;

/** The selection in the `fields` argument of @key, @requires or @provides. */
export function readFieldSet(directive: DirectiveNode): SelectionSetNode {
  const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (fields?.kind !== Kind.STRING) throw new Error(`@${directive.name.value} zonder velden`);
  const [operation] = parse(`{ ${fields.value} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('geen velden');
  return operation.selectionSet;
}

/** A selection of plain fields, as a tree, united with what was there. */
export function toKeyTree({ selections }: SelectionSetNode, known: KeyTree = new Map()): KeyTree {
  const tree = new Map(known);
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
    const former = tree.get(selection.name.value) ?? new Map();
    tree.set(selection.name.value, selection.selectionSet ? toKeyTree(selection.selectionSet, former) : former);
  }
  return tree;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const chosenIn = (selection: SelectionNode, value: Readonly<Record<string, unknown>>): string[] => {
  if (selection.kind === Kind.FIELD) return [`${selection.name.value}=${printChosen(selection.selectionSet, value[selection.name.value])}`];
  if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
  const condition = selection.typeCondition?.name.value;
  return condition === undefined || condition === value['__typename'] ? selection.selectionSet.selections.flatMap((inner) => chosenIn(inner, value)) : [];
};

/** What a representation holds of a required selection, as text in which absent and null differ. */
export function printChosen(selectionSet: SelectionSetNode | undefined, value: unknown): string {
  if (value === undefined) return 'absent';
  if (Array.isArray(value)) return `[${value.map((element: unknown) => printChosen(selectionSet, element)).join()}]`;
  if (!selectionSet || !isObject(value)) return JSON.stringify(value);
  return `{${selectionSet.selections.flatMap((selection) => chosenIn(selection, value)).join()}}`;
}

/** The first value of a key in a representation that is not null. */
export function findKeyValue(tree: KeyTree, value: Readonly<Record<string, unknown>>): string | number | null {
  for (const [field, nested] of tree) {
    const found = value[field];
    if (typeof found === 'string' || typeof found === 'number') return found;
    const inner = isObject(found) ? findKeyValue(nested, found) : null;
    if (inner !== null) return inner;
  }
  return null;
}
