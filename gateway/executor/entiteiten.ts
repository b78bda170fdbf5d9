import { z } from 'zod';
import type { FieldNode } from 'graphql';
import { antwoordnaam, listVelden, type Fetchdocument, type Veldkeuze } from './fetchdocument.ts';

/** An entity as the executor merges it. */
export type Entiteit = Record<string, unknown>;

/** What identifies an entity to a subgraph. */
export const representatieSchema = z.looseObject({ __typename: z.string() });
export type Representatie = Readonly<z.infer<typeof representatieSchema>>;

/** An entity that was asked, with the fields of it that should have been there and were not. */
export type Gevormd = { readonly entiteit: Entiteit; readonly mist: readonly string[] };

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const typenaamVan = (waarde: Readonly<Record<string, unknown>>): string | null => (typeof waarde['__typename'] === 'string' ? waarde['__typename'] : null);

const veldenVan = (fetch: Fetchdocument, typename: string, variables: Veldkeuze['variables']): FieldNode[] =>
  fetch.entiteiten ? listVelden(fetch.entiteiten, typename, { fragmenten: fetch.fragmenten, variables }) : [];

/** The names of the fields that a fetch asks of an entity of this type; introspection apart. */
export const listGevraagd = (fetch: Fetchdocument, typename: string, variables: Veldkeuze['variables']): string[] =>
  veldenVan(fetch, typename, variables).filter((veld) => veld.name.value !== '__typename').map(antwoordnaam);

/**
 * The entity of which nothing is known: every field that was asked is null, so that a merge that requires them still runs.
 */
export function legeEntiteit(fetch: Fetchdocument, typename: string, variables: Veldkeuze['variables']): Entiteit {
  return Object.fromEntries(veldenVan(fetch, typename, variables).map((veld) => [antwoordnaam(veld), veld.name.value === '__typename' ? typename : null]));
}

/** Whether a value has the shape that was asked: objects where there are subfields, each with all of them. */
function past(veld: FieldNode, waarde: unknown, keuze: Veldkeuze): boolean {
  const { selectionSet } = veld;
  if (waarde === undefined) return false;
  if (!selectionSet || waarde === null) return true;
  if (Array.isArray(waarde)) return waarde.every((deel: unknown) => past(veld, deel, keuze));
  return isObject(waarde) && listVelden(selectionSet, typenaamVan(waarde), keuze).every((onder) => past(onder, waarde[antwoordnaam(onder)], keuze));
}

/**
 * Checks an entity that a subgraph gave against what was asked. A field that is absent or of another shape becomes null and
 * is named in `mist`; an entity that is null misses everything.
 */
export function vormEntiteit(fetch: Fetchdocument, typename: string, variables: Veldkeuze['variables'], waarde: unknown): Gevormd {
  const keuze = { fragmenten: fetch.fragmenten, variables };
  const velden = veldenVan(fetch, typename, variables);
  if (!isObject(waarde)) return { entiteit: legeEntiteit(fetch, typename, variables), mist: listGevraagd(fetch, typename, variables) };
  const mist = velden.filter((veld) => !past(veld, waarde[antwoordnaam(veld)], keuze)).map(antwoordnaam);
  return { entiteit: mist.length === 0 ? { ...waarde } : { ...waarde, ...Object.fromEntries(mist.map((naam) => [naam, null])) }, mist };
}
