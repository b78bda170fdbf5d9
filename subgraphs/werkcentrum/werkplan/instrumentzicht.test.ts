import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { maak, maakInstrument, uuid } from '../catalogus/catalogus.fixture.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan, voegToe } from '../toegang/proef.fixture.ts';
import { zietDoelgroepregister } from '../toegang/doelgroepregister.ts';
import type { EigenActiviteit } from './inhoud.ts';
import { verbergInstrumenten } from './instrumentzicht.ts';
import { voegSamen } from './voeg-samen.ts';

const [voorIedereen, loonkosten] = [uuid(1), uuid(2)];
const namen = new Map([[voorIedereen, 'Scholing'], [loonkosten, 'Loonkostensubsidie']]);
const grondslag = { vindplaats: 'Brief 001', omschrijving: 'Een grond.' };

const velden = 'id versie status activiteiten { id partij houder nummer soort { code omschrijving } omschrijving status begindatum einddatum uitvoerder bronnen isEigen bedragEuro uitkomst } bronnen { code status }';
const kijk = `query ($wie: [_Any!]!) { _entities(representations: $wie) { ... on Werkplan { ${velden} } } }`;
const werkplanSchema = z.object({ activiteiten: z.array(z.looseObject({ omschrijving: z.string().nullable(), bedragEuro: z.number().nullable(), uitvoerder: z.string().nullable() })) });

describe.each(await listTestdatabases(process.env))('welk instrument op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  // They differ in nothing but the instrument, and so in whether they are in the doelgroepregister.
  let tweeling: { id: string; plan: string; instrument: string }[] = [];
  const opname = maak([...namen].map(([id, naam]) => maakInstrument(id, { naam, itemcode: id === loonkosten ? 'BA-LKS' : null })));

  const graafvraag = async (_document: string, variables: Readonly<Record<string, unknown>>) => {
    if (!('peildatum' in variables)) return vraag(`query ($id: ID!) { werkplan(id: $id) { versie activiteiten { id partij houder nummer soort { code omschrijving lijst } omschrijving status begindatum einddatum uitvoerder bronnen isEigen bedragEuro uitkomst } bronnen { code naam partij houder status peildatum reden { code toelichting bron grondslag { vindplaats omschrijving } } } } }`, variables, loketVan());
    const edges = [...namen].map(([id, naam]) => ({ node: {
      instrument: { id, naam, aanbieder: { naam: `${naam} bv`, partij: 'GEMEENTE' }, aanbod: [] },
      status: 'BESCHIKBAAR', redenen: [{ code: 'R', toelichting: 'Een reden.', grondslag }], voorwaarden: [], gaatVoor: [], plafond: null, maximaleDuurMaanden: null, pot: null,
    } }));
    return { data: { persoon: { menukaart: { peildatum: variables['peildatum'], versie: 'v1', bronnen: [], pageInfo: { hasNextPage: false, endCursor: null }, edges } } } };
  };
  const zet = async ({ plan, instrument }: { plan: string; instrument: string }): Promise<void> => {
    const input = { werkplanId: plan, verwachteVersie: 1, instrumentId: instrument, begindatum: '2026-11-02', bedragEuro: instrument === loonkosten ? 700 : 800, idempotentiesleutel: `z-${plan}` };
    const { data, errors } = await vraag('mutation ($input: ZetInstrumentInInput!) { zetInstrumentIn(input: $input) { fouten { code } } }', { input }, loketVan());
    expect({ data, errors }).toEqual({ data: { zetInstrumentIn: { fouten: [] } }, errors: undefined });
  };
  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, createProefbrp({}), { graafvraag, catalogus: { laatste: () => opname, versie: () => opname, merken: async () => null, begonnenOp: testmoment, stop: async () => {} } });
    const [een, ander] = [await voegToe(teststore.store, '999970008', 'GM0855'), await voegToe(teststore.store, '999970021', 'GM0855')];
    tweeling = [{ ...een, instrument: voorIedereen }, { ...ander, instrument: loonkosten }];
    for (const wie of tweeling) await zet(wie);
  });
  afterAll(() => teststore.sluit());

  const lees = async (plan: string, anders: object, verzoek: Parameters<Testgraaf>[2]): Promise<unknown> =>
    (await vraag(kijk, { wie: [{ __typename: 'Werkplan', id: plan, versie: 2, isTerugblik: false, ...anders }] }, verzoek)).data?.['_entities'];
  /** What is told of both, with the ids that are random anyway taken out. */
  const leesBeiden = async (anders: object, verzoek: Parameters<Testgraaf>[2]): Promise<unknown[]> => Promise.all(tweeling.map(async ({ plan }): Promise<unknown> =>
    JSON.parse(JSON.stringify(await lees(plan, anders, verzoek)).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>'))));
  const loket = loketVan({ rol: 'loket' });
  const namenVan = (antwoorden: unknown[]): (string | null)[] => antwoorden.map((een) => z.tuple([werkplanSchema]).parse(een)[0].activiteiten[0]?.omschrijving ?? null);

  test('who may see the doelgroepregister sees it, and who may not sees the same of both', async () => {
    expect(namenVan(await leesBeiden({}, loketVan()))).toEqual(['Scholing', 'Loonkostensubsidie']);
    const [een, ander] = await leesBeiden({}, loket);
    expect(ander).toEqual(een);
    expect(een).toMatchObject([{ activiteiten: [{ partij: 'GEMEENTE', status: 'GEPLAND', begindatum: '2026-11-02', isEigen: true, soort: { code: 'INSTRUMENT' }, omschrijving: null, uitvoerder: null, bedragEuro: null }] }]);
  });

  test('neither does the party that carries it out give it away, by its number for what we began', async () => {
    const metPartij = async (verzoek: Parameters<Testgraaf>[2]): Promise<unknown[]> => Promise.all(tweeling.map(async ({ plan, instrument }) => {
      const [record] = await teststore.store.werkplannen.listLaatste([plan]);
      const bijdrage = {
        bron: { code: `gemeente.${instrument}`, naam: 'Gemeente', houder: 'GM0855', status: 'ACTUEEL', peildatum: null, reden: null },
        activiteiten: [{ nummer: `${namen.get(instrument)}-1`, soort: { code: 'X', omschrijving: namen.get(instrument), lijst: 'x' }, omschrijving: namen.get(instrument), status: 'LOPEND', begindatum: null, einddatum: null, uitvoerder: namen.get(instrument), kenmerk: record?.activiteiten[0]?.id }],
      };
      const entiteiten = await lees(plan, { persoon: { gemeenteWerkplanbijdragen: [bijdrage] } }, verzoek);
      return z.tuple([werkplanSchema]).parse(entiteiten)[0].activiteiten.map((een) => ({ ...een, id: null }));
    }));
    const [een, ander] = await metPartij(loket);
    expect(ander).toEqual(een);
    expect(een).toMatchObject([{ status: 'LOPEND', omschrijving: null }]);
    expect(await metPartij(loketVan())).toMatchObject([[{ omschrijving: 'Scholing' }], [{ omschrijving: 'Loonkostensubsidie', nummer: 'Loonkostensubsidie-1' }]]);
  });

  test('nor a look back, at what was kept or at what was not', async () => {
    for (const { plan } of tweeling) {
      const [record] = await teststore.store.werkplannen.listLaatste([plan]);
      if (record === undefined) throw new Error('geen plan');
      const toen = { partij: 'GEMEENTE', houder: 'WERKCENTRUM', nummer: null, soort: { code: 'INSTRUMENT', omschrijving: null, lijst: 'x' }, omschrijving: record.activiteiten[0]?.omschrijving, status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: record.activiteiten[0]?.uitvoerder, bronnen: ['werkcentrum.werkplan'], isEigen: true, bedragEuro: record.activiteiten[0]?.bedragEuro, uitkomst: null };
      const vastlegging = { peildatum: '2026-11-01T09:30:00.000Z', activiteiten: [{ id: record.activiteiten[0]?.id, ...toen }], bronnen: [] };
      await teststore.store.db.transaction().execute(async (tx) => {
        await teststore.store.werkplannen.voegVersieToe(tx, { ...record, versie: 3, status: 'VASTGESTELD', vastgesteldOp: testmoment, inhoud: { ...record, vastlegging } });
        await teststore.store.werkplannen.voegVersieToe(tx, { ...record, versie: 4, inhoud: record });
      });
    }
    for (const versie of [2, 3]) {
      const [een, ander] = await leesBeiden({ versie, isTerugblik: true }, loket);
      expect(ander).toEqual(een);
      expect(een).toMatchObject([{ versie, activiteiten: [{ omschrijving: null, uitvoerder: null, bedragEuro: null }] }]);
      expect(namenVan(await leesBeiden({ versie, isTerugblik: true }, loketVan()))).toEqual(['Scholing', 'Loonkostensubsidie']);
    }
  });

  test('nor what is told of the change, nor the purpose of an intake', async () => {
    const gebeurtenissen = await Promise.all(tweeling.map(({ plan }) => teststore.store.db.selectFrom('gebeurtenis').select(['soort', 'loket', 'versie']).where('onderwerp', '=', plan).execute()));
    expect(gebeurtenissen[1]).toEqual(gebeurtenissen[0]);
    expect(gebeurtenissen[0]).toHaveLength(1);
    const [een, ander] = await leesBeiden({}, { ...loketVan(), doel: 'intake' });
    expect(ander).toEqual(een);
    expect(namenVan([een])).toEqual([null]);
  });
});

describe('verbergInstrumenten', () => {
  const eigen = (anders: Partial<EigenActiviteit>): EigenActiviteit => ({
    id: randomUUID(), partij: 'UWV', soort: 'RMT-SCHOL', omschrijving: 'Een cursus', status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: 'UWV', instrument: null, bedragEuro: 5,
    uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null, ...anders,
  });

  test('leaves alone what is no instrument of the menukaart', () => {
    const activiteiten = [eigen({})];
    const alles = voegSamen('p', [], { activiteiten, sinds: 0 });
    expect(verbergInstrumenten(alles, activiteiten)).toEqual(alles);
  });

  test('leaves unknown unknown', () => {
    const leeg = { activiteiten: null, bronnen: [] };
    expect(verbergInstrumenten(leeg, [eigen({ instrument: uuid(1) })])).toEqual(leeg);
  });
});

test.each([
  ['arrangeur', 'werkplan', true], ['arrangeur', 'banenafspraak', true], ['burger', 'eigen-gegevens', true],
  ['arrangeur', 'intake', false], ['loket', 'werkplan', false], ['loket', 'banenafspraak', false],
])('%s for %s: sees the doelgroepregister is %s, as the SDL says', (rol, doel, ziet) => {
  expect(zietDoelgroepregister({ ...loketVan({ rol }), doel })).toBe(ziet);
});
