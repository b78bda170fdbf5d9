import {
  Kind, TypeInfo, getNamedType, isEnumType, isInputObjectType, typeFromAST, visit, visitWithTypeInfo,
  type DocumentNode, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';

/** What of a schema a document uses, as coordinates: `Type`, `Type.veld`, `Type.veld(argument:)`, `Invoertype.veld`, `Enum.WAARDE`, `@directive`. */
export type Gebruik = {
  /** Types and fields that its answer has, and types that it asks for by name. */
  readonly gelezen: ReadonlySet<string>;
  /** What it sends, or can send by its variables. */
  readonly gestuurd: ReadonlySet<string>;
};

// By a variable a client may send anything that its type has.
function noteerInvoer(type: GraphQLNamedType | undefined, gestuurd: Set<string>): void {
  if (!type || gestuurd.has(type.name)) return;
  gestuurd.add(type.name);
  if (isEnumType(type)) for (const { name } of type.getValues()) gestuurd.add(`${type.name}.${name}`);
  if (!isInputObjectType(type)) return;
  for (const veld of Object.values(type.getFields())) {
    gestuurd.add(`${type.name}.${veld.name}`);
    noteerInvoer(getNamedType(veld.type), gestuurd);
  }
}

/** Lists what a valid document uses of the schema that it was written for. */
export function listGebruik(document: DocumentNode, schema: GraphQLSchema): Gebruik {
  const gelezen = new Set<string>();
  const gestuurd = new Set<string>();
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field() {
      const [ouder, veld] = [info.getParentType(), info.getFieldDef()];
      if (ouder && veld && !veld.name.startsWith('__')) gelezen.add(ouder.name).add(`${ouder.name}.${veld.name}`).add(getNamedType(veld.type).name);
    },
    Argument({ name }) {
      const [ouder, veld] = [info.getParentType(), info.getFieldDef()];
      const type = getNamedType(info.getInputType());
      if (ouder && veld && !info.getDirective()) gestuurd.add(`${ouder.name}.${veld.name}(${name.value}:)`);
      if (isInputObjectType(type)) gestuurd.add(type.name);
    },
    ObjectField({ name }) {
      const ouder = getNamedType(info.getParentInputType());
      if (ouder) gestuurd.add(ouder.name).add(`${ouder.name}.${name.value}`);
    },
    EnumValue({ value }) {
      const type = getNamedType(info.getInputType());
      if (type) gestuurd.add(type.name).add(`${type.name}.${value}`);
    },
    VariableDefinition({ type }) { noteerInvoer(getNamedType(typeFromAST(schema, type)), gestuurd); },
    InlineFragment({ typeCondition }) { if (typeCondition) gelezen.add(typeCondition.name.value); },
    FragmentDefinition({ typeCondition }) { gelezen.add(typeCondition.name.value); },
    Directive({ name }) { gestuurd.add(`@${name.value}`); },
    [Kind.OPERATION_DEFINITION]: ({ operation }) => { gelezen.add(schema.getRootType(operation)?.name ?? ''); },
  }));
  return { gelezen, gestuurd };
}
