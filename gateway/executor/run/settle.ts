import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { toVeiligeFout } from '../../../subgraphs/shared/foutmasker.ts';
import type { Ontbrekend } from '../../../subgraphs/shared/verzoek.ts';
import { entitiesName } from '../compile/fetch-document.ts';
import { isObject, setOwn } from '../compile/names.ts';
import { usable } from '../compile/check.ts';
import { applyRewrites } from '../compile/rewrites.ts';
import { redenVan, toGraphqlFout } from '../subgraaffout.ts';
import type { RawError, SubgraphResponse } from '../transport.ts';
import { cloneData } from './clone.ts';
import { knownPath } from './known-path.ts';
import type { PreparedPart } from './prepare.ts';
import { listPlaces, type Target } from './targets.ts';

/** What settling answers needs and fills. */
export type Settling = {
  readonly root: Target;
  readonly rootTypename: string;
  readonly schema: GraphQLSchema;
  readonly errors: GraphQLFormattedError[];
  readonly noteerOntbrekend: (deel: Ontbrekend) => void;
  /** Whether the answers of a subgraph are of the shape that was asked, because they were made in this process. */
  readonly isTrusted: (subgraph: string) => boolean;
};

type Reden = Ontbrekend['reden'];
type Path = readonly (string | number)[];

const typenameOf = (target: Target | undefined): string => (typeof target?.['__typename'] === 'string' ? target['__typename'] : '');

const typenamesOf = ({ part, targets }: PreparedPart, { rootTypename }: Settling): string[] =>
  (part.represent ? [...new Set(targets.map(typenameOf))] : [rootTypename]);

const fieldsOf = (prepared: PreparedPart, settling: Settling): string[] =>
  [...new Set(typenamesOf(prepared, settling).flatMap((typename) => prepared.part.checks(typename).map(({ name }) => name)))];

const firstPlace = ({ paths, targets }: PreparedPart, { root }: Settling): Path =>
  paths.flatMap((path) => listPlaces(root, path)).find(({ target }) => targets.includes(target))?.path ?? [];

/** Every place where an entity stands. */
const placesOf = ({ paths, targets, slots }: PreparedPart, slot: number, { root }: Settling): Path[] => {
  const own = new Set(targets.filter((_target, index) => slots[index] === slot));
  return paths.flatMap((path) => listPlaces(root, path)).filter(({ target }) => own.has(target)).map(({ path }) => path);
};

/** A part of which nothing came: its fields are null and it is said why, so that a merge that needs them still runs. */
export function settleFailure(prepared: PreparedPart, reden: Reden, settling: Settling): void {
  const { part: { fetch: { subgraph }, represent } } = prepared;
  const velden = fieldsOf(prepared, settling);
  settling.noteerOntbrekend({ subgraaf: subgraph, velden, reden });
  const at = firstPlace(prepared, settling);
  const paths = represent ? [at] : velden.map((veld) => [...at, veld]);
  for (const path of paths) settling.errors.push(toGraphqlFout({ reden, subgraaf: subgraph }, path));
}

/** Whether an error of a request belongs to this part of it. One without a place is said once, unless nothing came at all. */
const concerns = ({ path }: RawError, name: string, place: number, response: SubgraphResponse): boolean =>
  (path === undefined || path.length === 0 ? place === 0 || response.data === null : path[0] === name);

const pushError = (path: Path | null, { extensions }: RawError, subgraph: string, settling: Settling): void =>
  void settling.errors.push(toVeiligeFout({ ...(path ? { path } : {}), extensions: { bron: subgraph, ...extensions } }));

// Says of null fields that come with an error of their own why they are null; gives the fields that are explained so.
function settleErrors(prepared: PreparedPart, errors: readonly RawError[], settling: Settling): ReadonlySet<string> {
  const { part, targets, slots } = prepared;
  const { fetch: { subgraph, selections } } = part;
  const explained = new Set<string>();
  for (const error of errors) {
    const [, slot, ...given] = error.path ?? [];
    const rest = knownPath(given, selections);
    const known = typeof slot === 'number' && slots.includes(slot) ? slot : null;
    const typename = known === null ? null : typenameOf(targets[slots.indexOf(known)]);
    const [field] = rest;
    const all = typename === null ? fieldsOf(prepared, settling) : part.checks(typename).map(({ name }) => name);
    const velden = typeof field === 'string' ? [field] : all;
    settling.noteerOntbrekend({ subgraaf: subgraph, velden, reden: redenVan(error.extensions?.['code']) });
    for (const veld of velden) explained.add(veld);
    const places = known === null ? [firstPlace(prepared, settling)] : placesOf(prepared, known, settling);
    for (const place of places) pushError([...place, ...rest], error, subgraph, settling);
  }
  return explained;
}

type Checked = { readonly given: object | null; readonly missing: readonly string[] };

// What is unusable in what a subgraph gave becomes null.
function check({ part }: PreparedPart, typename: string, given: unknown, isTrusted: boolean): Checked {
  // Null is an entity that is not known; anything else in its place is wrong.
  if (!isObject(given)) return { given: null, missing: given === null || given === undefined ? [] : part.checks(typename).map(({ name }) => name) };
  if (isTrusted) return { given, missing: [] };
  const missing = part.checks(typename).filter((one) => usable(one, given) === undefined).map(({ name }) => name);
  if (missing.length === 0) return { given, missing };
  const clean = { ...given };
  for (const name of missing) setOwn(clean, name, null);
  return { given: clean, missing };
}

function noteMissing(prepared: PreparedPart, missing: readonly string[], explained: ReadonlySet<string>, at: Path, settling: Settling): void {
  const { fetch: { subgraph } } = prepared.part;
  const velden = [...new Set(missing)].filter((veld) => !explained.has(veld));
  if (velden.length === 0) return;
  settling.noteerOntbrekend({ subgraaf: subgraph, velden, reden: 'NIET_BESCHIKBAAR' });
  settling.errors.push(toGraphqlFout({ reden: 'NIET_BESCHIKBAAR', subgraaf: subgraph }, at));
}

// The first place of an entity takes what came as it is. Another may share what stands below it, unless later fetches put something else
// into it there.
function place({ part, targets, slots }: PreparedPart, given: readonly (object | null)[]): void {
  const used = new Set<number>();
  for (const [index, target] of targets.entries()) {
    const slot = slots[index] ?? -1;
    const entity = given[slot];
    if (!entity) continue;
    part.merge(target, part.isDivided && used.has(slot) ? cloneData(entity) : entity);
    used.add(slot);
  }
}

function settleEntities(prepared: PreparedPart, entities: readonly unknown[], errors: readonly RawError[], settling: Settling): void {
  const { part, targets, slots, representations } = prepared;
  const { fetch: { subgraph, outputRewrites } } = part;
  const explained = errors.length > 0 ? settleErrors(prepared, errors, settling) : new Set<string>();
  const isTrusted = settling.isTrusted(subgraph);
  const missing: string[] = [];
  const given = representations.map((_representation, slot) => {
    const typename = typenameOf(targets[slots.indexOf(slot)]);
    const checked = check(prepared, typename, entities[slot], isTrusted);
    missing.push(...checked.missing);
    if (checked.given && outputRewrites.length > 0) applyRewrites(checked.given, outputRewrites, settling.schema);
    return checked.given;
  });
  if (missing.length > 0) noteMissing(prepared, missing, explained, firstPlace(prepared, settling), settling);
  if (given.includes(null)) noteAbsent(prepared, given, explained, settling);
  place(prepared, given);
}

// An entity that a subgraph does not know is null without a fault; a merge is told that nothing is known of it.
function noteAbsent(prepared: PreparedPart, given: readonly (object | null)[], explained: ReadonlySet<string>, settling: Settling): void {
  const { part, targets, slots } = prepared;
  const absent = targets.filter((_target, index) => given[slots[index] ?? -1] === null).map(typenameOf);
  const velden = [...new Set(absent.flatMap((typename) => part.checks(typename).map(({ name }) => name)))].filter((veld) => !explained.has(veld));
  if (velden.length > 0) settling.noteerOntbrekend({ subgraaf: part.fetch.subgraph, velden, reden: 'NIET_BESCHIKBAAR' });
}

// An error without a place is about all that was asked when nothing came, and about nothing that can be named otherwise.
const rootPaths = (prepared: PreparedPart, path: Path, isNothing: boolean, settling: Settling): (Path | null)[] =>
  (path.length > 0 ? [path] : isNothing ? fieldsOf(prepared, settling).map((veld) => [veld]) : [null]);

function settleRoot(prepared: PreparedPart, { data, errors }: SubgraphResponse, settling: Settling): void {
  const { part, targets } = prepared;
  const { fetch: { subgraph, selections, outputRewrites } } = part;
  const at = firstPlace(prepared, settling);
  const explained = new Set<unknown>();
  for (const error of errors) {
    const known = knownPath(error.path ?? [], selections);
    explained.add(known[0]);
    for (const path of rootPaths(prepared, known, data === null, settling)) pushError(path === null ? null : [...at, ...path], error, subgraph, settling);
  }
  const { given, missing } = check(prepared, settling.rootTypename, data, settling.isTrusted(subgraph));
  for (const veld of missing) if (!explained.has(veld)) settling.errors.push(toGraphqlFout({ reden: 'NIET_BESCHIKBAAR', subgraaf: subgraph }, [...at, veld]));
  if (!given) return;
  applyRewrites(given, outputRewrites, settling.schema);
  for (const [index, target] of targets.entries()) part.merge(target, index === 0 ? given : cloneData(given));
}

/** Puts the answer to a request where it belongs, and what is wrong with it where it can be seen. */
export function settleResponse(prepared: readonly PreparedPart[], response: SubgraphResponse, settling: Settling): void {
  for (const [place, one] of prepared.entries()) {
    const isRoot = one.part.represent === null;
    if (isRoot && (response.data !== null || response.errors.length > 0)) settleRoot(one, response, settling);
    else {
      const name = entitiesName(place, prepared.length);
      const errors = response.errors.filter((error) => concerns(error, name, place, response));
      const entities: unknown = isRoot ? null : response.data?.[name];
      if (Array.isArray(entities) && entities.length === one.representations.length) settleEntities(one, entities, errors, settling);
      else settleFailure(one, redenVan(errors[0]?.extensions?.['code']), settling);
    }
  }
}
