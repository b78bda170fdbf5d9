import {
  getNamedType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, isUnionType, parse,
  type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import type { Toegangsbeleid } from '../../subgraphs/shared/toegang/beleid.ts';
import type { Doelbinding } from '../../subgraphs/shared/toegang/doelen.ts';
import { listGebruik } from '../gebruik.ts';
import { readHerkomsten, type Herkomsten } from './herkomst.ts';
import { listVoorbeelddelen, type Voorbeeld, type Voorbeelddeel } from './voorbeelden.ts';

/** A registered operation, as far as the pages name it. */
export type Operatie = { readonly client: string; readonly naam: string; readonly document: string };

/** What the pages are made from. */
export type Documentatiegrond = {
  /** The schema that clients see. */
  readonly api: GraphQLSchema;
  /** The supergraph that it is of. */
  readonly supergraph: string;
  readonly beleid: Toegangsbeleid;
  readonly doelbindingen: readonly Doelbinding[];
  readonly voorbeelden: readonly Voorbeeld[];
  readonly operaties: readonly Operatie[];
  /** What changed in the schema by version, in Markdown. */
  readonly wijzigingen: string;
};

/** A place where a type stands: a field or argument that has it. `anker` is where that is described on the page of `type`. */
export type Plek = { readonly type: string; readonly anker: string };

/** What the pages are made from, with what is looked up in it by name. */
export type Documentatiemodel = Omit<Documentatiegrond, 'supergraph' | 'operaties'> & {
  /** Every type that has a page, in alphabetical order. */
  readonly typen: readonly GraphQLNamedType[];
  readonly herkomsten: Herkomsten;
  readonly plekken: ReadonlyMap<string, readonly Plek[]>;
  readonly voorbeelddelen: ReadonlyMap<string, readonly Voorbeelddeel[]>;
  /** The examples that ask a field, by `Type.veld`. */
  readonly voorbeeldenBij: ReadonlyMap<string, readonly Voorbeeld[]>;
  /** The registered operations that use something, by coordinate. */
  readonly operatiesBij: ReadonlyMap<string, readonly Operatie[]>;
};

/** The fields of a type; none where it has none. */
export const listVelden = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

function listPlekken(typen: readonly GraphQLNamedType[]): ReadonlyMap<string, readonly Plek[]> {
  const plekken = new Map<string, Plek[]>();
  const noteer = (naam: string, plek: Plek): void => { plekken.set(naam, [...plekken.get(naam) ?? [], plek]); };
  for (const type of typen) {
    for (const veld of listVelden(type)) {
      noteer(getNamedType(veld.type).name, { type: type.name, anker: veld.name });
      for (const argument of veld.args) noteer(getNamedType(argument.type).name, { type: type.name, anker: `${veld.name}.${argument.name}` });
    }
    if (isInputObjectType(type)) for (const veld of Object.values(type.getFields())) noteer(getNamedType(veld.type).name, { type: type.name, anker: veld.name });
    if (isUnionType(type)) for (const lid of type.getTypes()) noteer(lid.name, { type: type.name, anker: lid.name });
  }
  return plekken;
}

/** Groups things by each of the coordinates that belong to them. */
function perCoordinaat<T>(dingen: readonly { readonly ding: T; readonly coordinaten: Iterable<string> }[]): ReadonlyMap<string, readonly T[]> {
  const gevonden = new Map<string, Set<T>>();
  for (const { ding, coordinaten } of dingen) for (const een of coordinaten) gevonden.set(een, (gevonden.get(een) ?? new Set()).add(ding));
  return new Map([...gevonden].map(([coordinaat, set]) => [coordinaat, [...set]]));
}

/** Makes the model. Examples and operations have to be valid for the schema to be named with its fields. */
export function createModel({ supergraph, operaties, ...grond }: Documentatiegrond): Documentatiemodel {
  const { api, voorbeelden } = grond;
  const typen = Object.values(api.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type)).sort((een, ander) => een.name.localeCompare(ander.name, 'nl'));
  return {
    ...grond, typen,
    herkomsten: readHerkomsten(parse(supergraph, { noLocation: true })),
    plekken: listPlekken(typen),
    voorbeelddelen: listVoorbeelddelen(voorbeelden, api),
    voorbeeldenBij: perCoordinaat(voorbeelden.map((ding) => ({ ding, coordinaten: listGebruik(parse(ding.vraag, { noLocation: true }), api).gelezen }))),
    operatiesBij: perCoordinaat(operaties.map((ding) => {
      const { gelezen, gestuurd } = listGebruik(parse(ding.document, { noLocation: true }), api);
      return { ding, coordinaten: [...gelezen, ...gestuurd] };
    })),
  };
}
