import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Kind, buildASTSchema, buildSchema, parse, visit } from 'graphql';
import { readManifest } from '../../gateway/operation/manifest.ts';
import { beoordeel, listTeVroeg } from './beoordeling.ts';
import { readVersies } from './versies.ts';

const basis = `
  type Query { boek(id: ID, taal: Taal = NL): Boek zoek(filter: Filter): [Vondst!] taal: Taal lezer: Lezer }
  type Boek { titel: String! prijs: Int }
  type Lezer { naam: String }
  union Vondst = Boek | Lezer
  enum Taal { NL FY EN }
  input Filter { woord: String jaar: Int }`;

type Proef = { readonly vragen?: readonly string[]; readonly vandaag?: string; readonly eerder?: readonly (readonly [datum: string, sdl: string])[] };

const beoordeelVan = (nieuw: string, { vragen = [], vandaag = '2027-12-01', eerder = [['2026-01-01', basis]] }: Proef = {}) => beoordeel({
  versies: eerder.map(([datum, sdl], plek) => ({ versie: `0.${plek + 1}.0`, datum, schema: buildSchema(sdl) })), nieuw: buildSchema(nieuw), vandaag,
  operaties: vragen.map((document, plek) => ({ client: 'balie', naam: `Vraag${plek + 1}`, document })),
});
const foutenVan = async (nieuw: string, proef: Proef = {}) => (await beoordeelVan(nieuw, proef)).fouten;

const zonder = (deel: string): string => basis.replace(deel, '');
const vervang = (deel: string, door: string): string => basis.replace(deel, door);

describe('a breaking change that a registered operation is touched by', () => {
  test.each<[string, string, string, string]>([
    ['a field that it reads is removed', zonder(' prijs: Int'), '{ boek { prijs } }', '`Boek.prijs` is weg. In gebruik bij balie: Vraag1 (leest dit).'],
    ['a field that it reads in a fragment is removed', zonder(' prijs: Int'), '{ zoek { ... on Boek { prijs } } }', '`Boek.prijs` is weg. In gebruik bij balie: Vraag1 (leest dit).'],
    ['a field that it reads gets another type', vervang('prijs: Int', 'prijs: String'), '{ boek { prijs } }', '`Boek.prijs` was `Int` en is `String`. In gebruik bij balie: Vraag1 (leest dit).'],
    ['a field that it reads may become null', vervang('titel: String!', 'titel: String'), '{ boek { titel } }', '`Boek.titel` was `String!` en is `String`. In gebruik bij balie: Vraag1 (leest dit).'],
    ['an enum value in its answer is removed', vervang('NL FY EN', 'NL FY'), '{ taal }', '`Taal.EN` is weg. In gebruik bij balie: Vraag1 (leest dit).'],
    ['an enum value that it sends is removed', vervang('NL FY EN', 'NL FY'), '{ boek(taal: EN) { titel } }', '`Taal.EN` is weg. In gebruik bij balie: Vraag1 (stuurt dit).'],
    ['an enum value that it can send is removed', vervang('NL FY EN', 'NL FY'), 'query ($t: Taal) { boek(taal: $t) { titel } }', '`Taal.EN` is weg. In gebruik bij balie: Vraag1 (stuurt dit).'],
    ['an argument that it gives is removed', zonder('id: ID, '), '{ boek(id: 1) { titel } }', '`Query.boek(id:)` is weg. In gebruik bij balie: Vraag1 (stuurt dit).'],
    ['an argument that it has to give is added', vervang('boek(', 'boek(druk: Int!, '), '{ boek { titel } }', '`Query.boek(druk:)` is nieuw: `Int!`, verplicht. In gebruik bij balie: Vraag1 (moet dit gaan sturen).'],
    ['an argument that it does not give becomes required', vervang('id: ID,', 'id: ID!,'), '{ boek { titel } }', '`Query.boek(id:)` was `ID` en is `ID!`. In gebruik bij balie: Vraag1 (moet dit gaan sturen).'],
    ['an argument that it gives gets another type', vervang('id: ID,', 'id: Int,'), '{ boek(id: 1) { titel } }', '`Query.boek(id:)` was `ID` en is `Int`. In gebruik bij balie: Vraag1 (stuurt dit).'],
    ['an input field that it gives is removed', zonder(' jaar: Int'), '{ zoek(filter: { jaar: 1 }) { __typename } }', '`Filter.jaar` is weg. In gebruik bij balie: Vraag1 (stuurt dit).'],
    ['an input field that it can give is removed', zonder(' jaar: Int'), 'query ($f: Filter) { zoek(filter: $f) { __typename } }', '`Filter.jaar` is weg. In gebruik bij balie: Vraag1 (stuurt dit).'],
    ['an input field that it has to give is added', vervang('jaar: Int', 'jaar: Int soort: ID!'), '{ zoek(filter: { jaar: 1 }) { __typename } }', '`Filter.soort` is nieuw: `ID!`, verplicht. In gebruik bij balie: Vraag1 (moet dit gaan sturen).'],
    ['a member of a union that it asks for is removed', vervang('Boek | Lezer', 'Boek'), '{ zoek { ... on Lezer { naam } } }', '`Vondst` kan geen `Lezer` meer zijn. In gebruik bij balie: Vraag1 (leest dit).'],
  ])('%s', async (_wat, nieuw, vraag, verwacht) => {
    expect(await foutenVan(nieuw, { vragen: [vraag] })).toContain(`BREKEND: ${verwacht}`);
  });

  test('names everybody who is, and nobody else, whatever was deprecated', async () => {
    const verouderd = vervang('prijs: Int', 'prijs: Int @deprecated(reason: "Niet meer. Blijft tot 2026-12-01.")');
    const fouten = await foutenVan(zonder(' prijs: Int'), { vragen: ['{ boek { prijs } }', '{ boek { titel } }', '{ zoek { ... on Boek { prijs } } }'], eerder: [['2026-01-01', verouderd]] });
    expect(fouten).toEqual(['BREKEND: `Boek.prijs` is weg. In gebruik bij balie: Vraag1 (leest dit), balie: Vraag3 (leest dit).']);
  });

  test('is none where the operation does not come near it', async () => {
    const verouderd = vervang('prijs: Int', 'prijs: Int @deprecated(reason: "Niet meer. Blijft tot 2026-12-01.")');
    expect(await foutenVan(zonder(' prijs: Int'), { vragen: ['{ boek(id: 1) { titel } lezer { naam } }'], eerder: [['2026-01-01', verouderd]] })).toEqual([]);
    expect(await foutenVan(zonder('id: ID, '), { vragen: ['{ boek { titel } }'] })).toEqual(['BREKEND: `Query.boek(id:)` is weg. Maak eerst `Query.boek` in een uitgave verouderd, met een einddatum.']);
  });
});

describe('a breaking change that nobody registered is touched by', () => {
  const gemarkeerd = (dag: string): string => vervang('prijs: Int', `prijs: Int @deprecated(reason: "Gebruik bedrag. Dit blijft tot ${dag}.")`);
  const na = zonder(' prijs: Int');

  test('has to be deprecated first', async () => {
    expect(await foutenVan(na)).toEqual(['BREKEND: `Boek.prijs` is weg. Maak eerst `Boek.prijs` in een uitgave verouderd, met een einddatum.']);
  });

  test('is fine from its end date on', async () => {
    const eerder = [['2026-01-01', basis], ['2026-05-01', gemarkeerd('2026-11-01')]] as const;
    expect(await foutenVan(na, { eerder, vandaag: '2026-10-31' })).toEqual(['BREKEND: `Boek.prijs` is weg. `Boek.prijs` blijft nog tot 2026-11-01.']);
    expect(await foutenVan(na, { eerder, vandaag: '2026-11-01' })).toEqual([]);
  });

  test('had to stay for six months after the version that first said so', async () => {
    const eerder = [['2026-01-01', basis], ['2026-05-02', gemarkeerd('2026-11-01')]] as const;
    expect(await foutenVan(na, { eerder })).toEqual(['BREKEND: `Boek.prijs` is weg. `Boek.prijs`: de einddatum 2026-11-01 is te vroeg. Het is verouderd sinds versie 0.2.0 van 2026-05-02, dus het blijft ten minste tot 2026-11-02.']);
  });

  test('counts from the last time that it became deprecated', async () => {
    const eerder = [['2025-01-01', gemarkeerd('2026-11-01')], ['2025-02-01', basis], ['2026-05-02', gemarkeerd('2026-11-01')]] as const;
    expect((await foutenVan(na, { eerder }))[0]).toContain('sinds versie 0.3.0 van 2026-05-02');
    expect(await foutenVan(na, { eerder: [['2025-01-01', gemarkeerd('2026-11-01')], ['2026-05-02', gemarkeerd('2026-11-01')]] })).toEqual([]);
  });

  test('does not go without a date', async () => {
    const zonderDag = vervang('prijs: Int', 'prijs: Int @deprecated(reason: "Gebruik bedrag.")');
    expect(await foutenVan(na, { eerder: [['2026-01-01', zonderDag]] })).toEqual(['BREKEND: `Boek.prijs` is weg. `Boek.prijs`: de reden van @deprecated noemt niet precies één einddatum. Schrijf daarin „tot JJJJ-MM-DD”.']);
  });

  const reden = '@deprecated(reason: "Weg. Blijft tot 2026-12-01.")';
  test.each<[string, string, string]>([
    ['a changed type', vervang('prijs: Int', `prijs: Int ${reden}`), vervang('prijs: Int', 'prijs: String')],
    ['an enum value', vervang('NL FY EN', `NL FY EN ${reden}`), vervang('NL FY EN', 'NL FY')],
    ['an argument', vervang('id: ID,', `id: ID ${reden},`), zonder('id: ID, ')],
    ['an argument of a field that is', vervang('taal: Taal = NL): Boek', `taal: Taal = NL): Boek ${reden}`), zonder('id: ID, ')],
    ['a required argument of a field that is', vervang('taal: Taal = NL): Boek', `taal: Taal = NL): Boek ${reden}`), vervang('boek(', 'boek(druk: Int!, ')],
    ['an input field', vervang('jaar: Int', `jaar: Int ${reden}`), zonder(' jaar: Int')],
    ['a member of a union of which all is', vervang('naam: String', `naam: String ${reden}`), vervang('Boek | Lezer', 'Boek')],
    ['a type, with all that gave it', basis.replace('lezer: Lezer', `lezer: Lezer ${reden}`).replace('Boek | Lezer', 'Boek'), basis.replace(' lezer: Lezer', '').replace('Boek | Lezer', 'Boek').replace('type Lezer { naam: String }', '')],
  ])('%s', async (_wat, oud, nieuw) => {
    expect(await foutenVan(nieuw, { eerder: [['2026-01-01', oud]] })).toEqual([]);
    const ongemarkeerd = oud.replace(reden, '');
    expect((await foutenVan(nieuw, { eerder: [['2026-01-01', ongemarkeerd]] })).filter((fout) => fout.startsWith('BREKEND: ')).length).toBeGreaterThan(0);
  });

  test('cannot be an input field that has to be given', async () => {
    expect(await foutenVan(vervang('jaar: Int', 'jaar: Int soort: ID!'))).toEqual(['BREKEND: `Filter.soort` is nieuw: `ID!`, verplicht. Dit kan niet verouderd worden gemaakt. Zet het nieuwe ernaast, of laat ook toe dat het ontbreekt.']);
  });
});

describe('what does not break', () => {
  test('is not wrong; what can surprise is named', async () => {
    expect(await beoordeelVan(basis.replace('NL FY EN', 'NL FY EN DE').replace('prijs: Int', 'prijs: Int druk: Int').replace('id: ID,', 'id: ID, bij: Int,'), { vragen: ['{ taal boek { prijs } }'] }))
      .toEqual({ fouten: [], letOp: ['`Query.boek(bij:)` is nieuw: `Int`.', '`Taal.DE` is nieuw.'] });
  });

  test('has no first version to be compared with', async () => {
    expect(await beoordeelVan(basis, { eerder: [] })).toEqual({ fouten: [], letOp: [] });
  });
});

describe('a new deprecation', () => {
  const nieuw = (reden: string): string => basis.replace('prijs: Int', `prijs: Int @deprecated(reason: "${reden}")`).replace('jaar: Int', `jaar: Int @deprecated(reason: "${reden}")`).replace('FY', `FY @deprecated(reason: "${reden}")`).replace('id: ID', `id: ID @deprecated(reason: "${reden}")`);

  test('names its end date, wherever it stands', async () => {
    const fouten = await foutenVan(nieuw('Gebruik iets anders.'));
    expect(fouten.map((fout) => fout.split(':')[0])).toEqual(['`Query.boek.id`', '`Boek.prijs`', '`Taal.FY`', '`Filter.jaar`']);
    expect(await foutenVan(nieuw('Gebruik iets anders, tot 2030-01-01.'))).toEqual([]);
  });

  test('is far enough from the version that it comes in', () => {
    const keur = (dag: string) => listTeVroeg({ versies: [{ versie: '0.1.0', datum: '2026-01-01', schema: buildSchema(basis) }], nieuw: buildSchema(vervang('prijs: Int', `prijs: Int @deprecated(reason: "tot ${dag}")`)), vandaag: '2026-11-27' });
    expect(keur('2027-05-26')).toEqual(['`Boek.prijs`: de einddatum 2027-05-26 is te vroeg voor een uitgave van 2026-11-27; neem ten minste 2027-05-27.']);
    expect(keur('2027-05-27')).toEqual([]);
  });
});

describe('the schema itself', () => {
  const sdl = readFileSync('schema/api.graphql', 'utf8');
  const versies = readVersies(new URL('../versies/', import.meta.url));

  test('breaks nothing of its last version', async () => {
    expect(versies.length).toBeGreaterThan(0);
    expect((await beoordeel({ versies, nieuw: buildSchema(sdl), operaties: readManifest(null), vandaag: '2026-11-27' })).fouten).toEqual([]);
  });

  test('without a field that a front end asks, names its client and operation', async () => {
    const zonderDoel = visit(parse(sdl), { ObjectTypeDefinition: (type) => (type.name.value === 'Werkplan' ? { ...type, fields: (type.fields ?? []).filter(({ name }) => name.value !== 'doel') } : undefined) });
    expect(zonderDoel.definitions.some((een) => een.kind === Kind.OBJECT_TYPE_DEFINITION && een.name.value === 'Werkplan')).toBe(true);
    const { fouten } = await beoordeel({ versies, nieuw: buildASTSchema(zonderDoel), operaties: readManifest(null), vandaag: '2026-11-27' });
    expect(fouten).toEqual([expect.stringMatching(/^BREKEND: `Werkplan\.doel` is weg\. In gebruik bij .*burger: MijnWerkplan \(leest dit\).*loket: Loket \(leest dit\)/)]);
  });
});
