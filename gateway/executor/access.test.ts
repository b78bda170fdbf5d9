import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { z } from 'zod';
import { composeSupergraph } from '../supergraph/compose.ts';
import { loadSupergraph } from './loaded-supergraph.ts';
import { runProgram, type Asked } from './program.fixture.ts';
import type { SubgraphResponse } from './transport.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@composeDirective"])'
  + ' @link(url: "https://loketgraaf.example/toegang/v1.0", import: ["@toegang"]) @composeDirective(name: "@toegang")'
  + ' directive @toegang(doelen: [String!]!, rollen: [String!]) repeatable on OBJECT | INTERFACE | UNION | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION\n';
const plan = '@toegang(doelen: ["plan"])';
const arts = '@toegang(doelen: ["plan"], rollen: ["arts"])';

const supergraph = loadSupergraph(composeSupergraph(Object.entries({
  kop: `type Query { persoon(id: ID): Persoon ${plan} personen: [Persoon!] ${plan} zoek(f: Filter): [Persoon!] ${plan} }
    input Filter { register: Boolean ${arts} naam: String }
    type Persoon @key(fields: "id") ${plan} {
      id: ID! sleutel: ID @shareable @inaccessible feiten: [Feit!] @external register: Register @external
      samen: String @requires(fields: "feiten { wat } register { is }")
      verslag: String! ${arts}
    }
    type Feit @shareable @inaccessible ${plan} { wat: String }
    type Register @shareable @inaccessible ${arts} { is: Boolean }`,
  partij: `type Persoon @key(fields: "sleutel") ${plan} { sleutel: ID @inaccessible feiten: [Feit!] @inaccessible register: Register @inaccessible }
    type Feit @shareable @inaccessible ${plan} { wat: String }
    type Register @shareable @inaccessible ${arts} { is: Boolean }`,
}).map(([naam, sdl]) => ({ naam, url: `http://${naam}.example`, sdl: link + sdl }))).supergraphSdl);

const recordSchema = z.record(z.string(), z.unknown());
const persoon = (id: string) => ({ __typename: 'Persoon', id, sleutel: `s-${id}` });
const answer = async ({ subgraph, query, variables }: Asked): Promise<SubgraphResponse> => {
  if (subgraph === 'partij') return { data: { _entities: representations(variables).map(() => ({ feiten: [{ wat: 'x' }], ...(query.includes('register') ? { register: { is: true } } : {}) })) }, errors: [] };
  if (query.includes('_entities')) return { data: { _entities: representations(variables).map((one) => ({ samen: JSON.stringify(one), verslag: 'v' })) }, errors: [] };
  const een = { ...persoon('1'), verslag: 'v', register: { is: true } };
  return { data: query.includes('personen') ? { personen: [een, persoon('2')] } : query.includes('zoek') ? { zoek: [een] } : { persoon: een }, errors: [] };
};
const representations = (variables: unknown): unknown[] =>
  (typeof variables === 'object' && variables !== null && 'representations' in variables && Array.isArray(variables.representations) ? variables.representations : []);

const vraag = async (query: string, rol: string, doel = 'plan', variables: Readonly<Record<string, unknown>> = {}) => {
  const program = supergraph.compile(parse(query), null, supergraph.beleid.oordeelOver({ doel, rol })).programFor(variables);
  if (!program) throw new Error('geen programma');
  const { data, errors, asked, ontbrekend } = await runProgram(program, answer);
  return { data, errors: errors.map(({ path, extensions }) => [path, extensions?.['code']]), asked, ontbrekend };
};

describe('what a caller may not see', () => {
  test('is not asked of any party, and reaches the merge as NIET_BEVOEGD', async () => {
    const { data, errors, asked, ontbrekend } = await vraag('{ persoon { id samen } }', 'loket');
    expect(asked.some(({ query }) => query.includes('register'))).toBe(false);
    expect(ontbrekend).toEqual([{ subgraaf: 'partij', velden: ['register'], reden: 'NIET_BEVOEGD' }]);
    expect(data).toEqual({ persoon: { id: '1', samen: JSON.stringify({ __typename: 'Persoon', feiten: [{ wat: 'x' }], register: null, id: '1' }) } });
    expect(errors).toEqual([]);
  });

  test('is asked for who may see it', async () => {
    const { data, asked, ontbrekend } = await vraag('{ persoon { samen } }', 'arts');
    expect(asked.some(({ subgraph, query }) => subgraph === 'partij' && query.includes('register{is}'))).toBe(true);
    expect(ontbrekend).toEqual([]);
    expect(JSON.stringify(data)).toContain('\\"is\\":true');
  });

  test('is null with NIET_BEVOEGD in each place, and what may not be null goes with its object', async () => {
    const { data, errors, asked } = await vraag('{ personen { id oordeel: verslag } }', 'loket');
    expect(data).toEqual({ personen: null });
    expect(errors).toEqual([[['personen', 0, 'oordeel'], 'NIET_BEVOEGD'], [['personen', 1, 'oordeel'], 'NIET_BEVOEGD']]);
    expect(asked.some(({ query }) => query.includes('verslag'))).toBe(false);
  });

  test.each([
    ['by another purpose', '{ persoon { id } }', 'ander'],
    ['also when nothing else is asked', '{ personen { id } zoek { id } }', 'ander'],
  ])('at the root asks nobody anything: %s', async (_wat, query, doel) => {
    const { data, errors, asked } = await vraag(query, 'arts', doel);
    expect(Object.values(data ?? {}).every((waarde) => waarde === null)).toBe(true);
    expect(errors.every(([, code]) => code === 'NIET_BEVOEGD')).toBe(true);
    expect(asked).toEqual([]);
  });

  test('cannot be filtered by, in the text or in variables', async () => {
    const { errors, asked } = await vraag('{ zoek(f: { register: true }) { id } }', 'loket');
    expect([errors, asked]).toEqual([[[['zoek'], 'NIET_BEVOEGD']], []]);
    await expect(vraag('query ($f: Filter) { zoek(f: $f) { id } }', 'loket', 'plan', { f: { register: false } })).rejects.toMatchObject({ extensions: { code: 'NIET_BEVOEGD', http: { status: 403 } } });
    expect((await vraag('query ($f: Filter) { zoek(f: $f) { id } }', 'loket', 'plan', { f: { naam: 'x' } })).data).toEqual({ zoek: [{ id: '1' }] });
    expect((await vraag('query ($f: Filter) { zoek(f: $f) { id } }', 'arts', 'plan', { f: { register: false } })).data).toEqual({ zoek: [{ id: '1' }] });
  });
});

describe('twins that differ only in what may not be seen', () => {
  test('get equal answers, though they differ for who may see it', async () => {
    const over = (is: boolean) => async (asked: Asked): Promise<SubgraphResponse> => {
      const { data, errors } = await answer(asked);
      return { data: recordSchema.parse(JSON.parse(JSON.stringify(data).replaceAll('"is":true', `"is":${is}`))), errors };
    };
    const beide = (rol: string) => Promise.all([true, false].map(async (is) => {
      const program = supergraph.compile(parse('{ persoon { id samen } }'), null, supergraph.beleid.oordeelOver({ doel: 'plan', rol })).programFor({});
      return program && JSON.stringify((await runProgram(program, over(is))).data);
    }));
    const [een, twee] = await beide('loket');
    expect(een).toBe(twee);
    const [drie, vier] = await beide('arts');
    expect(drie).not.toBe(vier);
  });
});
