import { describe, expect, test } from '@jest/globals';
import { Kind, buildSchema, parse, print } from 'graphql';
import { allesOpen, laatDoor, readToegang, type Toegangsbeleid, type Vrager } from './beleid.ts';
import { createToegangscontrole } from './controle.ts';
import { createInvoercontrole, listGeweigerd, zonderVelden } from './weigering.ts';

const definitie = `
  directive @toegang(doelen: [String!]!, rollen: [String!]) repeatable on OBJECT | INTERFACE | UNION | FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @nietPersoonlijk on OBJECT | FIELD_DEFINITION
`;
const sdl = `${definitie}
  type Query {
    persoon(id: ID, opRegister: Boolean @toegang(doelen: ["plan"], rollen: ["arts"])): Persoon
    zoek(filter: Filter): [Persoon!]
    vindplaatsen: [Vindplaats!] @nietPersoonlijk
    vergeten: String
    iets: Iets
    dingen: [Ding!] @nietPersoonlijk
  }
  extend type Query { later: Int @nietPersoonlijk }
  input Filter { naam: String register: Boolean @toegang(doelen: ["plan"], rollen: ["arts"]) en: [Filter!] }
  type Persoon @toegang(doelen: ["plan", "inzage"]) {
    id: ID!
    register: Register
    naam: String @toegang(doelen: ["plan"]) @toegang(doelen: ["plan", "inzage"], rollen: ["loket", "arts"])
  }
  type Register @toegang(doelen: ["plan"], rollen: ["arts"]) { is: Boolean! }
  type Vindplaats @nietPersoonlijk { naam: String geheim: String @toegang(doelen: ["plan"], rollen: ["arts"]) }
  union Iets @toegang(doelen: ["plan"]) = Vindplaats | Register
  interface Ding { naam: String @nietPersoonlijk maat: Int }
  type Doos implements Ding @nietPersoonlijk { naam: String @toegang(doelen: ["plan"]) maat: Int }
  type Zak implements Ding @nietPersoonlijk { naam: String maat: Int }
`;
const beleid = readToegang(parse(sdl));
const schema = buildSchema(sdl);
const geweigerd = (vrager: Vrager, van: Toegangsbeleid = beleid): string[] => [...van.oordeelOver(vrager).geweigerd].sort();

describe('the policy in the SDL', () => {
  test.each([
    ['no rule', [], false],
    ['one of the purposes', [{ doelen: ['a', 'plan'], rollen: null }], true],
    ['another purpose', [{ doelen: ['a'], rollen: null }], false],
    ['one of the roles', [{ doelen: ['plan'], rollen: ['x', 'loket'] }], true],
    ['another role', [{ doelen: ['plan'], rollen: ['x'] }], false],
    ['two that hold', [{ doelen: ['plan'], rollen: null }, { doelen: ['plan'], rollen: ['loket'] }], true],
    ['two of which one holds', [{ doelen: ['plan'], rollen: null }, { doelen: ['plan'], rollen: ['x'] }], false],
    ['no purpose at all', [{ doelen: [], rollen: null }], false],
  ] as const)('lets through: %s', (_wat, regels, mag) => {
    expect(laatDoor(regels, { doel: 'plan', rol: 'loket' })).toBe(mag);
  });

  test('denies a field by its own rules, those of its type, and those of what it gives', () => {
    expect(geweigerd({ doel: 'plan', rol: 'arts' })).toEqual(['Ding.maat', 'Query.vergeten']);
    expect(geweigerd({ doel: 'plan', rol: 'loket' })).toEqual([
      'Ding.maat', 'Filter.register', 'Persoon.register', 'Query.persoon(opRegister:)', 'Query.vergeten', 'Register.is', 'Vindplaats.geheim',
    ]);
    expect(geweigerd({ doel: 'inzage', rol: 'burger' })).toEqual([
      'Ding.maat', 'Ding.naam', 'Doos.naam', 'Filter.register', 'Persoon.naam', 'Persoon.register', 'Query.iets', 'Query.persoon(opRegister:)', 'Query.vergeten', 'Register.is', 'Vindplaats.geheim',
    ]);
  });

  test('denies to a purpose that nobody knows all but what is open', () => {
    const plekken = geweigerd({ doel: 'x', rol: 'arts' });
    expect(plekken).toEqual(expect.arrayContaining(['Query.persoon', 'Query.zoek', 'Persoon.id', 'Query.vergeten', 'Query.iets']));
    expect(plekken).not.toEqual(expect.arrayContaining(['Vindplaats.naam']));
    expect(plekken).not.toEqual(expect.arrayContaining(['Query.later']));
  });

  test('gives the same verdict for those to whom the same is denied, and another one for others', () => {
    expect(beleid.oordeelOver({ doel: 'plan', rol: 'burger' })).toBe(beleid.oordeelOver({ doel: 'plan', rol: 'wsp' }));
    const sleutels = [{ doel: 'plan', rol: 'arts' }, { doel: 'plan', rol: 'loket' }, { doel: 'inzage', rol: 'burger' }, { doel: 'x', rol: 'y' }].map((vrager) => beleid.oordeelOver(vrager).sleutel);
    expect(new Set(sleutels).size).toBe(4);
    expect(beleid.oordeelOver({ doel: 'x', rol: 'y' })).toBe(beleid.oordeelOver({ doel: 'z', rol: 'q' }));
  });

  test('of SDL that does not speak of access denies nothing', () => {
    expect(readToegang(parse('type Query { a: Int }')).oordeelOver({ doel: 'x', rol: 'y' })).toBe(allesOpen);
  });
});

const laatOver = (query: string, vrager: Vrager): string => {
  const document = parse(query);
  return print(zonderVelden(document, listGeweigerd(document, schema, beleid.oordeelOver(vrager)))).replace(/\s+/g, ' ');
};

describe('a document without what may not be seen', () => {
  const loket = { doel: 'plan', rol: 'loket' };
  test.each([
    ['by its name', '{ persoon { id register { is } } }', '{ persoon { id } }'],
    ['by an alias', '{ persoon { id naam: register { is } } }', '{ persoon { id } }'],
    ['in a fragment', '{ persoon { ...F } } fragment F on Persoon { id register { is } }', '{ persoon { ...F } } fragment F on Persoon { id }'],
    ['in a fragment within a fragment', '{ persoon { ... { ... on Persoon { register { is } } } } }', '{ persoon { ... { ... on Persoon { __typename } } } }'],
    ['alone', '{ persoon { register { is } } }', '{ persoon { __typename } }'],
    ['at the root', '{ vergeten }', '{ __typename }'],
    ['behind a directive', 'query ($x: Boolean!) { persoon { id register @include(if: $x) { is } } }', 'query ($x: Boolean!) { persoon { id } }'],
    ['through a union', '{ iets { ... on Register { is } ... on Vindplaats { naam geheim } } }', '{ iets { ... on Register { __typename } ... on Vindplaats { naam } } }'],
    ['by an argument', '{ een: persoon(id: 1) { id } twee: persoon(opRegister: true) { id } }', '{ een: persoon(id: 1) { id } }'],
    ['by a filter in the text', '{ een: zoek(filter: { naam: "a" }) { id } twee: zoek(filter: { en: [{ register: true }] }) { id } }', '{ een: zoek(filter: {naam: "a"}) { id } }'],
  ])('%s', (_wat, query, over) => {
    expect(laatOver(query, loket)).toBe(over);
  });

  test('reading through an interface is reading whatever is behind it', () => {
    expect(laatOver('{ dingen { naam ... on Zak { naam } ... on Doos { naam } } }', { doel: 'x', rol: 'y' })).toBe('{ dingen { ... on Zak { naam } ... on Doos { __typename } } }');
  });

  test('stays as it is for who may see all of it', () => {
    expect(laatOver('{ persoon(opRegister: true) { register { is } } }', { doel: 'plan', rol: 'arts' })).toBe('{ persoon(opRegister: true) { register { is } } }');
  });
});

describe('a filter in the variables', () => {
  const controle = (query: string, vrager: Vrager) => {
    const [operatie] = parse(query).definitions;
    return operatie?.kind === Kind.OPERATION_DEFINITION ? createInvoercontrole(operatie, schema, beleid.oordeelOver(vrager)) : null;
  };
  const query = 'query ($f: [Filter!]!) { zoek(filter: $f) { id } }';
  test.each([
    [{ f: [{ naam: 'a' }] }, false],
    [{ f: { register: true } }, true],
    [{ f: [{ naam: 'a', register: null }] }, true],
    [{ f: [{ en: [{ en: { register: false } }] }] }, true],
    [{}, false],
  ])('%j is seen: %s', (variables, ziet) => {
    expect(controle(query, { doel: 'plan', rol: 'loket' })?.(variables)).toBe(ziet);
  });

  test('is not looked for where it cannot be', () => {
    expect(controle(query, { doel: 'plan', rol: 'arts' })).toBeNull();
    expect(controle('query ($a: ID) { persoon(id: $a) { id } }', { doel: 'plan', rol: 'loket' })).toBeNull();
  });
});

describe('the second line', () => {
  const mag = createToegangscontrole(schema, beleid);
  test.each([
    ['{ persoon { id } }', true], ['{ persoon { naam register { is } } }', false], ['{ persoon(opRegister: true) { id } }', false],
    ['{ zoek(filter: { register: true }) { id } }', false], ['{ vergeten }', false], ['{ __schema { types { name } } }', true],
  ])('%s is answered: %s', (query, verwacht) => {
    const document = parse(query);
    expect(mag(document, { doel: 'plan', rol: 'loket' })).toBe(verwacht);
    expect(mag(document, { doel: 'plan', rol: 'loket' })).toBe(verwacht);
  });

  test('looks at who asks, also for a document that it saw before', () => {
    const document = parse('{ persoon { register { is } } }');
    expect([mag(document, { doel: 'plan', rol: 'loket' }), mag(document, { doel: 'plan', rol: 'arts' }), mag(document, { doel: 'x', rol: 'arts' })]).toEqual([false, true, false]);
  });
});
