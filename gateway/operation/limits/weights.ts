import {
  Kind, isTypeDefinitionNode, parse, valueFromASTUntyped,
  type ConstDirectiveNode, type DocumentNode, type InputValueDefinitionNode, type TypeDefinitionNode,
} from 'graphql';
import { z } from 'zod';

/** How long a list is, as @listSize says it. */
export type Lijstomvang = {
  readonly assumedSize: number | null;
  readonly slicingArguments: readonly string[];
  /** Lists in the type of the field that have this length, in place of the field itself. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
};

/** The weights that a supergraph gives: @cost and @listSize of the federation specification (cost v0.1). */
export type Gewichten = {
  /** Of a field, as Type.veld. */
  readonly veld: (type: string, veld: string) => number | undefined;
  readonly lijst: (type: string, veld: string) => Lijstomvang | undefined;
  /** Of an argument, as Type.veld and its name. */
  readonly argument: (type: string, veld: string, argument: string) => number | undefined;
  /** Of a field of an input type. */
  readonly invoerveld: (type: string, veld: string) => number | undefined;
  readonly type: (type: string) => number | undefined;
};

const link = z.object({
  url: z.string(),
  as: z.string().optional(),
  import: z.array(z.union([z.string(), z.object({ name: z.string(), as: z.string().optional() })])).default([]),
});
const namen = z.array(z.string()).nullish().transform((gegeven) => gegeven ?? []);
const kosten = z.object({ weight: z.coerce.number() });
const omvang = z.object({
  assumedSize: z.number().int().nullable().default(null),
  slicingArguments: namen,
  sizedFields: namen,
  requireOneSlicingArgument: z.boolean().default(true),
});

const readArguments = ({ arguments: args = [] }: ConstDirectiveNode): unknown => Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

/** What a directive of the cost specification is called in this document: its import may rename it (@link). */
function readNaam({ definitions }: DocumentNode, element: 'cost' | 'listSize'): string {
  for (const definitie of definitions) {
    if (definitie.kind !== Kind.SCHEMA_DEFINITION && definitie.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definitie.directives ?? []) {
      const gelezen = directive.name.value === 'link' ? link.safeParse(readArguments(directive)) : undefined;
      if (!gelezen?.success || !/\/cost\/v\d/.test(gelezen.data.url)) continue;
      const ruimte = gelezen.data.as ?? 'cost';
      const imports = gelezen.data.import.map((een) => (typeof een === 'string' ? { name: een } : een));
      const ingevoerd = imports.find(({ name }) => name === `@${element}`);
      if (ingevoerd) return (ingevoerd.as ?? ingevoerd.name).slice(1);
      return element === 'cost' ? ruimte : `${ruimte}__${element}`;
    }
  }
  return element;
}

type Noteer = (plek: string, directives: readonly ConstDirectiveNode[] | undefined) => void;

function noteerType(definitie: TypeDefinitionNode, noteer: Noteer): void {
  const noteerDelen = (plek: string, delen: readonly InputValueDefinitionNode[] = []): void => {
    for (const { name, directives } of delen) noteer(`${plek}.${name.value}`, directives);
  };
  const type = definitie.name.value;
  noteer(type, definitie.directives);
  if (definitie.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) noteerDelen(type, definitie.fields);
  if (definitie.kind !== Kind.OBJECT_TYPE_DEFINITION && definitie.kind !== Kind.INTERFACE_TYPE_DEFINITION) return;
  for (const { name, directives, arguments: args } of definitie.fields ?? []) {
    noteer(`${type}.${name.value}`, directives);
    noteerDelen(`${type}.${name.value}`, args);
  }
}

/**
 * Reads the weights of a supergraph.
 * @param supergraphSdl as composition wrote it: the schema that is loaded from it has no directives any more.
 */
export function readWeights(supergraphSdl: string): Gewichten {
  const document = parse(supergraphSdl, { noLocation: true });
  const [cost, listSize] = [readNaam(document, 'cost'), readNaam(document, 'listSize')];
  const gewichten = new Map<string, number>();
  const lijsten = new Map<string, Lijstomvang>();
  const noteer: Noteer = (plek, directives = []) => {
    for (const directive of directives) {
      if (directive.name.value === cost) gewichten.set(plek, kosten.parse(readArguments(directive)).weight);
      if (directive.name.value === listSize) lijsten.set(plek, omvang.parse(readArguments(directive)));
    }
  };
  for (const definitie of document.definitions) if (isTypeDefinitionNode(definitie)) noteerType(definitie, noteer);
  return {
    veld: (type, veld) => gewichten.get(`${type}.${veld}`),
    lijst: (type, veld) => lijsten.get(`${type}.${veld}`),
    argument: (type, veld, argument) => gewichten.get(`${type}.${veld}.${argument}`),
    invoerveld: (type, veld) => gewichten.get(`${type}.${veld}`),
    type: (type) => gewichten.get(type),
  };
}

/** No weights at all: those of the defaults hold. */
export const zonderGewichten: Gewichten = { veld: () => undefined, lijst: () => undefined, argument: () => undefined, invoerveld: () => undefined, type: () => undefined };
