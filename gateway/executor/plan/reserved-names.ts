import { Kind, parse, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { KeyFields } from '../key-fields.ts';
import type { Selection } from '../compile/selection.ts';

// A plan fetches keys and required fields beside what the client asks, under their own names. A client that gives another field such a
// name, or asks such a field with arguments of its own, would put its value in their place: a subgraph would then recognise the wrong
// entity, or merge what the client made up. The stock planner lets that happen; here such fields go by another name until the answer
// is written.

/** The names under which plans fetch what they need themselves. */
export type ReservedNames = ReadonlySet<string>;

function* listNames(selections: readonly Selection[]): Generator<string> {
  for (const one of selections) {
    if (one.kind === 'field') yield one.responseName;
    yield* listNames(one.selections ?? []);
  }
}

/** Reads from a supergraph all names in keys and in what fields require. */
export function readReservedNames(supergraph: DocumentNode, keys: KeyFields): ReservedNames {
  const names = new Set(['__typename']);
  for (const perType of keys.values()) for (const own of perType.values()) for (const key of own) for (const name of listNames(key)) names.add(name);
  visit(supergraph, {
    Directive(node) {
      const requires = node.name.value === 'join__field' ? node.arguments?.find(({ name }) => name.value === 'requires')?.value : undefined;
      if (requires?.kind !== Kind.STRING) return;
      visit(parse(`{ ${requires.value} }`, { noLocation: true }), { Field: (field) => void names.add(field.name.value) });
    },
  });
  return names;
}

const isTaken = ({ alias, name, arguments: given = [] }: FieldNode, reserved: ReservedNames): boolean =>
  (alias && alias.value !== name.value ? reserved.has(alias.value) : given.length > 0 && reserved.has(name.value));

/** A document in which no field of the client goes by a reserved name, and what each field that is renamed was called. */
export type Renamed = { readonly document: DocumentNode; readonly original: ReadonlyMap<string, string> };

function findPrefix(document: DocumentNode): string {
  const used = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void used.add((alias ?? name).value) });
  let prefix = '_eigen_';
  while ([...used].some((name) => name.startsWith(prefix))) prefix = `_${prefix}`;
  return prefix;
}

/** Gives the client's fields that would take a reserved name another one. */
export function avoidReservedNames(document: DocumentNode, reserved: ReservedNames): Renamed {
  const original = new Map<string, string>();
  let prefix: string | null = null;
  const renamed = visit(document, {
    Field(node) {
      if (!isTaken(node, reserved)) return undefined;
      prefix ??= findPrefix(document);
      const name = (node.alias ?? node.name).value;
      original.set(`${prefix}${name}`, name);
      return { ...node, alias: { kind: Kind.NAME, value: `${prefix}${name}` } };
    },
  });
  return { document: renamed, original };
}

/** A path as the client knows it. */
export const toOriginalPath = (path: readonly (string | number)[], original: ReadonlyMap<string, string>): readonly (string | number)[] =>
  (original.size === 0 ? path : path.map((step) => (typeof step === 'string' ? (original.get(step) ?? step) : step)));

/** Gives each field of a selection the name that the client gave it; where it stands in data stays. */
export const withOriginalNames = (selections: readonly Selection[], original: ReadonlyMap<string, string>): readonly Selection[] =>
  (original.size === 0 ? selections : selections.map((one): Selection => (one.kind === 'fragment'
    ? { ...one, selections: withOriginalNames(one.selections, original) }
    : { ...one, responseName: original.get(one.responseName) ?? one.responseName, selections: one.selections && withOriginalNames(one.selections, original) })));
