import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type PlanNode, type SubscriptionNode } from '@apollo/query-planner';
import { Kind, buildSchema, isEnumType, isInputObjectType, isObjectType, parse, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { composeSupergraph, Compositiefout } from '../gateway/supergraph/compose.ts';
import { partijsubgrafen, readSubgraafSdl, subgraafnamen, type Subgraafnaam } from '../subgraphs/shared/sdl.ts';

const parties = partijsubgrafen;
const sources = subgraafnamen.map((naam) => ({ naam, url: `http://${naam}.loketgraaf`, sdl: readSubgraafSdl(naam) }));
const supergraph = composeSupergraph(sources);
let api: GraphQLSchema;
beforeAll(() => { api = buildSchema(supergraph.apiSdl); });

/** Every field of werkcentrum that carries @requires: type -> field -> fieldset without white space. */
function listRequires(document: DocumentNode): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  visit(document, {
    FieldDefinition(field, _key, _parent, _path, ancestors) {
      const requires = field.directives?.find((directive) => directive.name.value === 'requires')?.arguments?.[0]?.value;
      if (requires?.kind !== Kind.STRING) return;
      const type = ancestors.findLast((node) => 'kind' in node && node.kind === Kind.OBJECT_TYPE_DEFINITION);
      if (!type || !('kind' in type) || type.kind !== Kind.OBJECT_TYPE_DEFINITION) return;
      const fields = found.get(type.name.value) ?? new Map<string, string>();
      found.set(type.name.value, fields.set(field.name.value, requires.value.replace(/\s+/g, ' ').trim()));
      if (field.type.kind === Kind.NON_NULL_TYPE) throw new Error(`${type.name.value}.${field.name.value} is samengevoegd en moet leeg kunnen zijn`);
    },
  });
  return found;
}

describe('the graph that is committed', () => {
  test('is what the subgraphs compose to, without a hint', () => {
    expect(supergraph.hints).toEqual([]);
    expect(readFileSync('schema/supergraph.graphql', 'utf8')).toBe(supergraph.supergraphSdl);
    expect(readFileSync('schema/api.graphql', 'utf8')).toBe(`${supergraph.apiSdl}\n`);
  });

  test('does not depend on the order in which subgraphs are given', () => {
    expect(composeSupergraph([...sources].reverse())).toEqual(supergraph);
  });

  test('shows clients no bijdrage and no key of a party', () => {
    expect(supergraph.apiSdl).not.toMatch(/bijdrage(n|bron|status)?\b\s*[:{@]|(?<!idempotentie)sleutel:/i);
    expect(api.getType('Werkplanbijdrage')).toBeUndefined();
  });

  test('refuses subgraphs that do not fit together, with every reason', () => {
    const broken = sources.map((source) => (source.naam === 'uwv' ? { ...source, sdl: source.sdl.replaceAll('uwvWerkplanbijdragen', 'anders') } : source));
    expect(() => composeSupergraph(broken)).toThrow(Compositiefout);
  });
});

describe('the bijdrage pattern (DESIGN.md section 1)', () => {
  const requires = listRequires(parse(readSubgraafSdl('werkcentrum')));

  test('all merged fields of a type carry one identical @requires, and may be null', () => {
    expect([...requires.keys()].sort()).toEqual(['Arbeidsmarktregio', 'MijnInzages', 'MijnMenukaart', 'Persoon', 'Werkplan']);
    for (const [type, fields] of requires) expect({ type, variants: new Set(fields.values()).size }).toEqual({ type, variants: 1 });
  });

  test('merged fields ask every party for everything that its bijdrage holds', () => {
    const schema = buildSchema(`directive @link(url: String, import: [String]) repeatable on SCHEMA\ndirective @composeDirective(name: String) on SCHEMA\ndirective @key(fields: String) repeatable on OBJECT\ndirective @shareable on OBJECT | FIELD_DEFINITION\ndirective @inaccessible on OBJECT | FIELD_DEFINITION | ENUM | INPUT_OBJECT\ndirective @cost(weight: Int) on FIELD_DEFINITION\n${readSubgraafSdl('uwv').replaceAll(/extend schema[^]*?(?=\n\n)/g, '')}`);
    const required = requires.get('Persoon')?.values().next().value ?? '';
    for (const name of ['Situatiebijdrage', 'Bijdragebron', 'Doelgroepregisterbijdrage']) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(name);
      for (const field of Object.keys(type.getFields())) expect(required).toMatch(new RegExp(`\\b${field}\\b`));
    }
    for (const party of parties) expect(required).toContain(`${party}Situatiebijdragen {`);
  });

  test('parties own no root field but that of their Logboek and of requests to them, and are reached by nullable keys only', () => {
    const keyType = (naam: Subgraafnaam): string[] => [...readSubgraafSdl(naam).matchAll(/Sleutel: (\S+)/g)].map(([, type]) => type ?? '');
    for (const party of parties) {
      const roots = parse(readSubgraafSdl(party)).definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation', 'Subscription'].includes(node.name.value) ? node.fields ?? [] : []));
      expect(roots.map(({ name }) => name.value)).toEqual([`${party}Logboek`, ...(party === 'oofonds' ? [] : [`${party}VerwerkAanvraag`])]);
      expect(keyType(party)).toEqual(['ID']);
      expect([...readSubgraafSdl(party).matchAll(/Zoeksleutel: (\S+)/g)].map(([, type]) => type)).toEqual(party === 'sbb' ? ['ID'] : []);
    }
    expect(keyType('werkcentrum')).toEqual(['ID', 'ID', 'ID', 'ID']);
  });

  test('contributions use no enum or type that clients send in', () => {
    const sent = Object.values(api.getTypeMap()).filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()).map((field) => String(field.type)));
    const own = [...readFileSync('schema/shared.graphql', 'utf8').matchAll(/^enum (\w+)/gm)].map(([, name]) => name);
    for (const name of own) {
      expect(isEnumType(api.getType(name ?? ''))).toBe(false);
      expect(sent.join(' ')).not.toContain(name);
    }
  });
});

const walk = (node: PlanNode | SubscriptionNode | undefined, depth = 0): { service: string; depth: number }[] => {
  if (!node) return [];
  if (node.kind === 'Fetch') return [{ service: node.serviceName, depth }];
  if (node.kind === 'Flatten') return walk(node.node, depth);
  if (node.kind === 'Parallel') return node.nodes.flatMap((child) => walk(child, depth));
  if (node.kind === 'Sequence') return node.nodes.flatMap((child, index) => walk(child, depth + index));
  throw new Error(`onverwachte stap ${node.kind}`);
};

test('the loket query is answered in three waves: werkcentrum, all parties side by side, werkcentrum', () => {
  const graph = Supergraph.build(supergraph.supergraphSdl);
  const operation = operationFromDocument(graph.apiSchema(), parse(readFileSync('schema/operations/loket/loket.graphql', 'utf8')));
  const fetches = walk(new QueryPlanner(graph).buildQueryPlan(operation).node);
  const wave = (depth: number): string[] => [...new Set(fetches.filter((fetch) => fetch.depth === depth).map((fetch) => fetch.service))].sort();
  expect(wave(0)).toEqual(['werkcentrum']);
  expect(wave(1)).toEqual([...parties].sort());
  expect(wave(2)).toEqual(['werkcentrum']);
  expect(fetches.every((fetch) => fetch.depth <= 2)).toBe(true);
});
