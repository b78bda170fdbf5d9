import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isRequiredArgument, isRequiredInputField, type GraphQLSchema } from 'graphql';

/** A part of a schema that can be deprecated: a field, argument, input field or enum value. */
export type Deel = {
  /** `Type.veld`, `Type.veld.argument`, `Invoertype.veld` or `Enum.WAARDE`. */
  readonly plek: string;
  /** Its type as the schema writes it; null for an enum value. */
  readonly type: string | null;
  readonly isVerplicht: boolean;
  /** Why it is deprecated; null when it is not. */
  readonly verouderd: string | null;
};

/** Lists every part of a schema, by its place. */
export function listDelen(schema: GraphQLSchema): ReadonlyMap<string, Deel> {
  const delen = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap((type): Deel[] => {
    if (isEnumType(type)) return type.getValues().map(({ name, deprecationReason: reden }) => ({ plek: `${type.name}.${name}`, type: null, isVerplicht: false, verouderd: reden ?? null }));
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((veld) => ({ plek: `${type.name}.${veld.name}`, type: String(veld.type), isVerplicht: isRequiredInputField(veld), verouderd: veld.deprecationReason ?? null }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((veld): Deel[] => [
      { plek: `${type.name}.${veld.name}`, type: String(veld.type), isVerplicht: false, verouderd: veld.deprecationReason ?? null },
      ...veld.args.map((argument): Deel => ({ plek: `${type.name}.${veld.name}.${argument.name}`, type: String(argument.type), isVerplicht: isRequiredArgument(argument), verouderd: argument.deprecationReason ?? null })),
    ]);
  });
  return new Map(delen.map((deel) => [deel.plek, deel]));
}

/** The coordinate of an argument `Type.veld.argument`, as documents are said to use it. */
export function toArgumentcoordinaat(plek: string): string {
  const [type = '', veld = '', argument = ''] = plek.split('.');
  return `${type}.${veld}(${argument}:)`;
}

/** What stands around a part: `Type.veld` of an argument, the type of anything else. */
export const omvatVan = (plek: string): string => plek.slice(0, plek.lastIndexOf('.'));
