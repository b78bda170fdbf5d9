import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import type { Ontbrekend } from '../../subgraphs/shared/verzoek.ts';
import type { Operatie } from '../operation/operatie.ts';
import { emptyEntity, listRequestedFields, representationSchema, shapeEntity, type Entity, type Representation } from './entities.ts';
import type { FetchDocument } from './fetch-document.ts';
import { hasKey, type KeyFields } from './key-fields.ts';
import { Subgraaffout, redenVan, toGraphqlFout } from './subgraaffout.ts';
import type { SubgraphResponse, RawError } from './transport.ts';

/** A fetch of entities: what is sent of it, and where each answer belongs. */
export type EntityFetch = {
  readonly fetch: FetchDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly alle: readonly Representation[];
  /** What the subgraph is asked: each entity once, and only those that it can recognise. */
  readonly teSturen: readonly Representation[];
  /** Per entity its place among those that are sent; null where it is not sent. */
  readonly plekken: readonly (number | null)[];
};

/** What goes back to the executor. */
export type EntityResponse = { readonly data: { readonly _entities: readonly Entity[] }; readonly errors?: readonly GraphQLFormattedError[] };

const representationsSchema = z.array(representationSchema);

/** Prepares a fetch: entities with a null key are not sent, equal ones are sent once. */
export function createEntityFetch(fetch: FetchDocument, { representations, ...variables }: Readonly<Record<string, unknown>>, sleutels: KeyFields, naam: string): EntityFetch {
  const alle = representationsSchema.parse(representations);
  const uniek = new Map<string, number>();
  const teSturen: Representation[] = [];
  const plekken = alle.map((representatie) => {
    if (!hasKey(sleutels, naam, representatie)) return null;
    const kenmerk = JSON.stringify(representatie);
    const plek = uniek.get(kenmerk) ?? teSturen.push(representatie) - 1;
    uniek.set(kenmerk, plek);
    return plek;
  });
  return { fetch, variables, alle, teSturen, plekken };
}

const padVan = (vraag: EntityFetch, { path }: RawError): (string | number)[] => {
  const [, plek, ...rest] = path ?? [];
  const plaats = typeof plek === 'number' ? vraag.plekken.indexOf(plek) : vraag.plekken.findIndex((een) => een !== null);
  return ['_entities', Math.max(plaats, 0), ...rest];
};

const toFout = (naam: string, vraag: EntityFetch, fout: RawError): GraphQLFormattedError =>
  toVeiligeFout({ path: padVan(vraag, fout), extensions: { bron: naam, ...fout.extensions } });

/**
 * Notes null fields that come with an error of their own, and why; an error at an entity itself concerns all its fields.
 * @returns the fields whose absence these errors explain.
 */
function noteerFouten(operatie: Operatie, naam: string, vraag: EntityFetch, errors: readonly RawError[]): ReadonlySet<string> {
  const verklaard = new Set<string>();
  for (const { path, extensions } of errors) {
    const [, plek, veld] = path ?? [];
    const entiteit = typeof plek === 'number' ? vraag.teSturen[plek] : vraag.teSturen[0];
    const velden = typeof veld === 'string' ? [veld] : entiteit ? listRequestedFields(vraag.fetch, entiteit.__typename, vraag.variables) : [];
    operatie.noteerOntbrekend({ subgraaf: naam, velden, reden: redenVan(extensions?.['code']) });
    for (const een of velden) verklaard.add(een);
  }
  return verklaard;
}

/** The answer of which nothing is known, with why: the merge that needs it still runs. */
export function toMislukt(operatie: Operatie, naam: string, vraag: EntityFetch, reden: Ontbrekend['reden']): EntityResponse {
  const typen = [...new Set(vraag.teSturen.map(({ __typename }) => __typename))];
  const velden = [...new Set(typen.flatMap((type) => listRequestedFields(vraag.fetch, type, vraag.variables)))];
  operatie.noteerOntbrekend({ subgraaf: naam, velden, reden });
  return { ...toNietGevraagd(vraag), errors: [toGraphqlFout({ reden, subgraaf: naam }, padVan(vraag, {}))] };
}

/** The answer for entities that the subgraph cannot recognise: there is nothing to ask, which is no fault. */
export const toNietGevraagd = ({ fetch, variables, alle }: EntityFetch): EntityResponse => ({
  data: { _entities: alle.map(({ __typename }) => emptyEntity(fetch, __typename, variables)) },
});

/**
 * Checks what a subgraph answered and puts it where it belongs.
 * @throws Subgraaffout when it is no answer to this question.
 */
export function toEntityResponse(operatie: Operatie, naam: string, vraag: EntityFetch, { data, errors }: SubgraphResponse): EntityResponse {
  const { fetch, variables, alle, teSturen, plekken } = vraag;
  const ruw: unknown = data?.['_entities'];
  if (!Array.isArray(ruw) || ruw.length !== teSturen.length) throw new Subgraaffout(naam, redenVan(errors[0]?.extensions?.['code']));
  const verklaard = noteerFouten(operatie, naam, vraag, errors);
  const gevormd = teSturen.map(({ __typename }, plek) => shapeEntity(fetch, __typename, variables, ruw[plek]));
  const mist = [...new Set(gevormd.flatMap((een) => een.mist))].filter((veld) => !verklaard.has(veld));
  const fouten = errors.map((fout) => toFout(naam, vraag, fout));
  if (mist.length > 0) {
    operatie.noteerOntbrekend({ subgraaf: naam, velden: mist, reden: 'NIET_BESCHIKBAAR' });
    fouten.push(toGraphqlFout({ reden: 'NIET_BESCHIKBAAR', subgraaf: naam }, padVan(vraag, {})));
  }
  const gebruikt = new Set<number>();
  const entiteiten = alle.map(({ __typename }, index) => {
    const plek = plekken[index] ?? null;
    const gevonden = plek === null ? undefined : gevormd[plek]?.entiteit;
    if (plek === null || !gevonden) return emptyEntity(fetch, __typename, variables);
    if (!gebruikt.has(plek)) return gebruikt.add(plek) && gevonden;
    // The executor writes into what it gets: two places may not share one object.
    return structuredClone(gevonden);
  });
  return { data: { _entities: entiteiten }, ...(fouten.length > 0 ? { errors: fouten } : {}) };
}
