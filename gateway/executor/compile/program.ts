import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { QueryPlan } from '@apollo/query-planner';
import type { Oordeel } from '../../../subgraphs/shared/toegang/beleid.ts';
import type { Ontbrekend } from '../../../subgraphs/shared/verzoek.ts';
import { requireOneMeaning, type RequiredArguments } from '../plan/conflicting-requires.ts';
import { withoutDenied } from '../plan/denied.ts';
import { readFetch, readFetches, UnknownStep, type Fetch } from '../plan/fetches.ts';
import { groupFetches, likeness, type FetchGroup, type FetchPart } from '../plan/groups.ts';
import { withOriginalNames } from '../plan/reserved-names.ts';
import { scheduleFetches } from '../plan/schedule.ts';
import { createFieldChecks, type FieldCheck } from './check.ts';
import { createIncluded, type Switches } from './conditions.ts';
import { compileDenials, type Denials } from './denials.ts';
import { toEntitiesDocument, toRootDocument, type FetchDocument } from './fetch-document.ts';
import { isImpersonal } from './impersonal.ts';
import { toIntrospection, type Introspection } from './introspection.ts';
import { compileMerge, type Merge } from './merge.ts';
import { compileRepresentations, type EntityWriter, type RepresentationDeps } from './representations.ts';
import { renamed } from './rewrites.ts';
import { listAllFields, readSelections, type Selection } from './selection.ts';
import { compileShape } from './shape.ts';
import { compileSourceStates, type SourceStates } from './source-states.ts';
import { findViolations, type Path } from './violations.ts';

/** A part of a request, ready to run. */
export type Part = FetchPart & {
  /** Null where root fields are asked. */
  readonly represent: EntityWriter | null;
  readonly merge: Merge;
  readonly checks: (typename: string) => readonly FieldCheck[];
  /** The states of sources that its answer tells; null when it tells none. */
  readonly sourceStates: SourceStates | null;
  /** Later fetches put into what this one gives something else at one of its paths than at another: these may not share it. */
  readonly isDivided: boolean;
  /** The steps of one of its paths at which the same value may stand in several places of the answer. */
  readonly sharedAt: (path: readonly string[]) => ReadonlySet<number>;
  /** The same object may stand at two of its paths. */
  readonly isSharedBetween: boolean;
};

/** One request to a subgraph, ready to run. */
export type Group = Omit<FetchGroup, 'parts'> & {
  readonly parts: readonly Part[];
  /** Nothing that it asks is about persons: a request that is the same may be answered by the same answer. */
  readonly isImpersonal: boolean;
  /** The text of the request for some of its parts. */
  readonly documentFor: (places: readonly number[]) => FetchDocument;
};

/** An answer as it goes out. @property isWhole false when something in it was not what its type says. */
export type Shaped = { readonly data: unknown; readonly isWhole: boolean };

/** An operation, compiled for one set of values of its @skip and @include. */
export type Program = {
  readonly schemas: ProgramDeps;
  readonly rootTypename: string;
  readonly groups: readonly Group[];
  /** The subscription at the owning subgraph whose events the groups complete; null for what is answered once. */
  readonly subscription: Group | null;
  readonly introspection: Introspection | null;
  readonly shape: (root: unknown) => Shaped;
  /** What fields of the client were called before they went by another name. */
  readonly original: ReadonlyMap<string, string>;
  /** Where a gathered answer is not what its types say. */
  readonly violations: (root: unknown) => Path[];
  /** Where something was asked that the caller may not see; null when nothing was. */
  readonly denials: Denials | null;
  /** The root fields, when something that is asked is about persons or may not be seen; null for what is open to all. */
  readonly personal: readonly string[] | null;
  /** What merges require of parties and the caller may not see: it is not fetched. */
  readonly denied: readonly Ontbrekend[];
};

/** What a program is compiled with. */
export type ProgramDeps = RepresentationDeps & { readonly apiSchema: GraphQLSchema; readonly requiredArguments: RequiredArguments };

/** What is compiled: the operation of a client, in the names that it was planned with, and its plan. */
export type ProgramSource = { readonly operation: OperationDefinitionNode; readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>; readonly plan: QueryPlan; readonly switches: Switches; readonly original: ReadonlyMap<string, string>; readonly access: Access };

/** What the caller may see. @property fields those of the operation that are denied. */
export type Access = { readonly oordeel: Oordeel; readonly fields: ReadonlySet<FieldNode> };

// What later fetches put, at each path, into objects that this one gives. Places in one list always get the same.
const listExtensions = (path: readonly string[], objects: ReadonlySet<string>, all: readonly Fetch[]): string =>
  all.filter((later) => startsWith(later.path, path) && objects.has(later.path[path.length] ?? '')).map((later) => `${later.path.slice(path.length).join('.')} ${likeness(later)}`).sort().join('\n');

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean => path.length > prefix.length && prefix.every((step, index) => path[index] === step);

function compilePart(part: FetchPart, all: readonly Fetch[], deps: ProgramDeps): Part {
  const { fetch, members } = part;
  const paths = members.map(({ path }) => path);
  const objects = new Set(listAllFields(fetch.selections).filter((field) => field.selections !== null).map(({ responseName }) => responseName));
  return {
    ...part,
    represent: fetch.requires ? compileRepresentations(fetch, deps) : null,
    merge: compileMerge(renamed(fetch.selections, fetch.outputRewrites), deps.schema),
    checks: createFieldChecks(fetch.selections, deps.schema),
    sourceStates: compileSourceStates(fetch.selections),
    isDivided: new Set(paths.map((path) => listExtensions(path, objects, all))).size > 1,
    ...findShared(paths, all),
  };
}

// What an entity fetch gave of one entity stands below all places of that entity. So it is right below a place of an earlier fetch that
// the same value comes by again, and nowhere else; and two paths meet in one where both go on from places of fetches that ask the same.
function findShared(paths: readonly (readonly string[])[], all: readonly Fetch[]): Pick<Part, 'sharedAt' | 'isSharedBetween'> {
  const earlierOf = (path: readonly string[]): readonly Fetch[] => all.filter(({ requires, path: at }) => requires !== null && startsWith(path, at));
  const steps = new Map(paths.map((path) => [path, new Set(earlierOf(path).map(({ path: at }) => at.length))]));
  const reached = paths.flatMap((path) => [...new Set(earlierOf(path).map(likeness))]);
  return { sharedAt: (path) => steps.get(path) ?? nowhere, isSharedBetween: new Set(reached).size < reached.length };
}

const nowhere: ReadonlySet<number> = new Set();

function compileGroup(group: FetchGroup, all: readonly Fetch[], deps: ProgramDeps): Group {
  const parts = group.parts.map((part) => compilePart(part, all, deps));
  const documents = new Map<string, FetchDocument>();
  const make = (places: readonly number[]): FetchDocument => {
    const fetches = places.flatMap((place) => parts[place]?.fetch ?? []);
    const [first] = fetches;
    return first && first.requires === null ? toRootDocument(first) : toEntitiesDocument(fetches);
  };
  return {
    ...group, parts,
    isImpersonal: parts.every(({ fetch }) => isImpersonal(fetch, deps.schema)),
    documentFor(places) {
      const name = places.join();
      const document = documents.get(name) ?? make(places);
      documents.set(name, document);
      return document;
    },
  };
}

function compileResponse(type: GraphQLObjectType, selections: readonly Selection[], schema: GraphQLSchema): Pick<Program, 'shape' | 'violations'> {
  let isWhole = true;
  const shaper = compileShape(type, selections, { schema, complain: () => { isWhole = false; } }, 'answer');
  return {
    shape(root) {
      isWhole = true;
      const data = shaper(root);
      return { data, isWhole };
    },
    violations: (root) => findViolations(schema, type, selections, root),
  };
}

function readPlan({ node }: QueryPlan, switches: Switches): { readonly fetches: readonly Fetch[]; readonly event: Fetch | null } {
  if (node?.kind !== 'Subscription') return { fetches: readFetches(node, switches), event: null };
  const primary = readFetch(node.primary, [], switches);
  if (!primary) throw new UnknownStep('a subscription to nothing');
  const event: Fetch = { ...primary, index: 0, after: [] };
  return { fetches: readFetches(node.rest, switches, [event]), event };
}

/**
 * Compiles an operation with its plan into a program: a graph of requests, what to send in each, where each answer belongs, and how
 * the whole is written.
 * @throws UnknownStep where the plan has what this executor does not know; GraphQLError when one plan cannot meet what its fields require.
 */
export function compileProgram({ operation, fragments, plan, switches, original, access }: ProgramSource, deps: ProgramDeps): Program {
  const rootType = deps.apiSchema.getRootType(operation.operation);
  if (!rootType) throw new UnknownStep('an operation without a type');
  const { fetches: planned, event } = readPlan(plan, switches);
  const { fetches, denied } = withoutDenied(planned, deps.schema, access.oordeel);
  requireOneMeaning(fetches, deps.requiredArguments);
  const given = new Set(event ? [event.index] : []);
  const included = createIncluded(switches);
  const selections = withOriginalNames(readSelections(operation.selectionSet, fragments, included, access.fields), original);
  const primary = event ? { subgraph: event.subgraph, parts: [{ fetch: event, members: [{ number: -1, path: [], after: [] }] }], isLast: false } : null;
  const groups = groupFetches(scheduleFetches(fetches), given).map((group) => compileGroup(group, fetches, deps));
  const denials = compileDenials(deps.apiSchema, rootType, selections);
  const isPersonal = denials !== null || primary !== null || groups.some(({ isImpersonal: isOpen }) => !isOpen);
  return {
    schemas: deps,
    rootTypename: rootType.name,
    original, groups, denials, denied,
    personal: isPersonal ? [...new Set(listAllFields(selections).map(({ name }) => name))] : null,
    subscription: primary ? compileGroup(primary, fetches, deps) : null,
    introspection: toIntrospection(operation, fragments, included),
    ...compileResponse(rootType, selections, deps.apiSchema),
  };
}

/** The fragments of a document by name. */
export const listFragments = (definitions: readonly { readonly kind: Kind }[]): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
