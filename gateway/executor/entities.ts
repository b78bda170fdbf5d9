import { z } from 'zod';
import type { FieldNode } from 'graphql';
import { responseName, listFields, type FetchDocument, type FieldChoice } from './fetch-document.ts';

/** An entity as the executor merges it. */
export type Entity = Record<string, unknown>;

/** What identifies an entity to a subgraph. */
export const representationSchema = z.looseObject({ __typename: z.string() });
export type Representation = Readonly<z.infer<typeof representationSchema>>;

/** An entity that was asked, with the fields of it that should have been there and were not. */
export type Shaped = { readonly entiteit: Entity; readonly mist: readonly string[] };

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const typenaamVan = (waarde: Readonly<Record<string, unknown>>): string | null => (typeof waarde['__typename'] === 'string' ? waarde['__typename'] : null);

const veldenVan = (fetch: FetchDocument, typename: string, variables: FieldChoice['variables']): FieldNode[] =>
  fetch.entiteiten ? listFields(fetch.entiteiten, typename, { fragmenten: fetch.fragmenten, variables }) : [];

/** The names of the fields that a fetch asks of an entity of this type; introspection apart. */
export const listRequestedFields = (fetch: FetchDocument, typename: string, variables: FieldChoice['variables']): string[] =>
  veldenVan(fetch, typename, variables).filter((veld) => veld.name.value !== '__typename').map(responseName);

/**
 * The entity of which nothing is known: every field that was asked is null, so that a merge that requires them still runs.
 */
export function emptyEntity(fetch: FetchDocument, typename: string, variables: FieldChoice['variables']): Entity {
  return Object.fromEntries(veldenVan(fetch, typename, variables).map((veld) => [responseName(veld), veld.name.value === '__typename' ? typename : null]));
}

/** Whether a value has the shape that was asked: objects where there are subfields, each with all of them. */
function past(veld: FieldNode, waarde: unknown, keuze: FieldChoice): boolean {
  const { selectionSet } = veld;
  if (waarde === undefined) return false;
  if (!selectionSet || waarde === null) return true;
  if (Array.isArray(waarde)) return waarde.every((deel: unknown) => past(veld, deel, keuze));
  return isObject(waarde) && listFields(selectionSet, typenaamVan(waarde), keuze).every((onder) => past(onder, waarde[responseName(onder)], keuze));
}

/**
 * Checks an entity that a subgraph gave against what was asked. A field that is absent or of another shape becomes null and
 * is named in `mist`; an entity that is null misses everything.
 */
export function shapeEntity(fetch: FetchDocument, typename: string, variables: FieldChoice['variables'], waarde: unknown): Shaped {
  const keuze = { fragmenten: fetch.fragmenten, variables };
  const velden = veldenVan(fetch, typename, variables);
  if (!isObject(waarde)) return { entiteit: emptyEntity(fetch, typename, variables), mist: listRequestedFields(fetch, typename, variables) };
  const mist = velden.filter((veld) => !past(veld, waarde[responseName(veld)], keuze)).map(responseName);
  return { entiteit: mist.length === 0 ? { ...waarde } : { ...waarde, ...Object.fromEntries(mist.map((naam) => [naam, null])) }, mist };
}
