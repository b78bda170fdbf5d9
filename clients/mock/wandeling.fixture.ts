import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A question that asks all plain fields of one type, by a way from a root field. */
export type Wandelvraag = { readonly query: string; readonly velden: readonly string[] };

const isVrij = ({ args }: GraphQLField<unknown, unknown>): boolean => args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

// Every type once, by the shortest way to it; a way that goes on needs no argument.
function* listWegen(begin: GraphQLObjectType, hoogsteDiepte: number): Generator<{ readonly weg: readonly string[]; readonly type: GraphQLObjectType }> {
  const gezien = new Set([begin.name]);
  const rij: { readonly weg: readonly string[]; readonly type: GraphQLObjectType }[] = [{ weg: [], type: begin }];
  for (let volgende = rij.shift(); volgende !== undefined; volgende = rij.shift()) {
    yield volgende;
    for (const veld of Object.values(volgende.type.getFields())) {
      const type = getNamedType(veld.type);
      if (!isObjectType(type) || gezien.has(type.name) || !isVrij(veld) || volgende.weg.length >= hoogsteDiepte) continue;
      gezien.add(type.name);
      rij.push({ weg: [...volgende.weg, veld.name], type });
    }
  }
}

const kies = (weg: readonly string[], binnen: string): string => (weg.length === 0 ? binnen : `${weg[0]} { ${kies(weg.slice(1), binnen)} }`);

/** The questions by which every plain field of every type below a root field is asked, some levels deep. @param aanroep the root field as it is asked, with its arguments. */
export function listWandelvragen(schema: GraphQLSchema, wortel: string, aanroep: string, hoogsteDiepte: number): Wandelvraag[] {
  const veld = schema.getQueryType()?.getFields()[wortel];
  const type = veld && getNamedType(veld.type);
  if (!isObjectType(type)) throw new Error(`${wortel} geeft geen object`);
  return [...listWegen(type, hoogsteDiepte)].flatMap(({ weg, type: hier }): Wandelvraag[] => {
    const kaal = Object.values(hier.getFields()).filter((een) => isLeafType(getNamedType(een.type)) && isVrij(een)).map(({ name }) => name);
    return kaal.length === 0 ? [] : [{ query: `{ ${aanroep} { ${kies(weg, ['__typename', ...kaal].join(' '))} } }`, velden: kaal.map((een) => `${hier.name}.${een}`) }];
  });
}

/** Every plain field of every type that can be reached from the root fields. */
export function listAlleVelden(schema: GraphQLSchema): string[] {
  const gezien = new Map<string, GraphQLObjectType>();
  const rij: GraphQLObjectType[] = [];
  const neem = (type: GraphQLObjectType): void => {
    for (const veld of Object.values(type.getFields())) {
      const onder = getNamedType(veld.type);
      if (isObjectType(onder) && !gezien.has(onder.name)) { gezien.set(onder.name, onder); rij.push(onder); }
    }
  };
  const query = schema.getQueryType();
  if (query) neem(query);
  for (let type = rij.shift(); type !== undefined; type = rij.shift()) neem(type);
  return [...gezien.values()].flatMap((type) => Object.values(type.getFields()).filter((veld) => isLeafType(getNamedType(veld.type)) && isVrij(veld)).map(({ name }) => `${type.name}.${name}`));
}
