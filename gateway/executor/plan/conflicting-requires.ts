import { GraphQLError, Kind, parse, print, visit, type ConstDirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { meldingVan } from '../../../subgraphs/shared/foutcodes.ts';
import type { Selection } from '../compile/selection.ts';
import type { Fetch } from './fetches.ts';

// Two fields may each require one and the same field of another subgraph, with other arguments. A plan fetches it once, under its own
// name, and would use that value for both: one of the two would be computed from what it did not ask.

/** Per subgraph, type and field what it requires with arguments: where, and which. */
export type RequiredArguments = ReadonlyMap<string, ReadonlyMap<string, string>>;

const argument = ({ arguments: given = [] }: ConstDirectiveNode, wanted: string): string | null => {
  const value = given.find(({ name }) => name.value === wanted)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
};

function listArguments(set: SelectionSetNode, at: string, found: Map<string, string>): Map<string, string> {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const place = `${at}.${node.name.value}`;
      if (node.arguments?.length) found.set(place, node.arguments.map(print).sort().join());
      if (node.selectionSet) listArguments(node.selectionSet, place, found);
    } else if (node.kind === Kind.INLINE_FRAGMENT) listArguments(node.selectionSet, at, found);
  }
  return found;
}

const readRequired = (requires: string): Map<string, string> => {
  const [operation] = parse(`{ ${requires} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? listArguments(operation.selectionSet, '', new Map<string, string>()) : new Map<string, string>();
};

/** Reads from a supergraph what fields require with arguments. Most supergraphs have none. */
export function readRequiredArguments(supergraph: DocumentNode): RequiredArguments {
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    visit(type, {
      FieldDefinition({ name, directives = [] }) {
        for (const directive of directives.filter((one) => one.name.value === 'join__field')) {
          const required = readRequired(argument(directive, 'requires') ?? '__typename');
          if (required.size > 0) found.set(`${type.name.value}.${name.value}`, required);
        }
      },
    });
  }
  return found;
}

function* listRequired(selections: readonly Selection[], type: string, required: RequiredArguments): Generator<readonly [string, string]> {
  for (const one of selections) {
    if (one.kind === 'fragment') yield* listRequired(one.selections, one.typeCondition ?? type, required);
    else yield* required.get(`${type}.${one.name}`) ?? [];
  }
}

/**
 * Refuses an operation of which one plan cannot meet all requirements; its fields can be asked apart.
 * @throws GraphQLError ONGELDIG_VERZOEK.
 */
export function requireOneMeaning(fetches: readonly Fetch[], required: RequiredArguments): void {
  if (required.size === 0) return;
  const known = new Map<string, string>();
  for (const { path, requires, selections } of fetches) {
    if (!requires) continue;
    for (const [place, given] of listRequired(selections, '', required)) {
      const at = `${path.join('.')}${place}`;
      if ((known.get(at) ?? given) !== given) throw new GraphQLError(meldingVan('ONGELDIG_VERZOEK'), { extensions: { code: 'ONGELDIG_VERZOEK', http: { status: 400 } } });
      known.set(at, given);
    }
  }
}
