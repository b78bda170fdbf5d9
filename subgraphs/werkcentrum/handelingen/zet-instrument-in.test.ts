import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { maak, maakInstrument, uuid } from '../catalogus/catalogus.fixture.ts';
import { eerst, maakBeoordelingsgraaf, maatwerk, scholing } from '../instrumentinzet/beoordeling.fixture.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan, voegToe } from '../toegang/proef.fixture.ts';

const fouten = 'fouten { veld code toegestaan grondslag { vindplaats } }';
const zetIn = `mutation ($input: ZetInstrumentInInput!) { zetInstrumentIn(input: $input) { werkplan { id versie } gaatVoor { id } ${fouten} } }`;
const stemIn = `mutation ($input: StemInMetMaatwerkInput!) { stemInMetMaatwerk(input: $input) { werkplan { versie } ${fouten} } }`;
const bevestig = `mutation ($input: BevestigAanvraagInput!) { bevestigAanvraag(input: $input) { werkplan { versie } ${fouten} } }`;
const foutenSchema = z.array(z.object({ veld: z.string(), code: z.string() }));

describe.each(await listTestdatabases(process.env))('een instrument inzetten op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let plan = '';
  const graaf = maakBeoordelingsgraaf();
  let nummer = 0;
  const opname = maak([scholing, maatwerk, eerst].map((id) => maakInstrument(id)));

  beforeAll(async () => {
    teststore = await open();
    ({ plan } = await voegToe(teststore.store, '999970008', 'GM0855'));
    vraag = createTestgraaf(teststore.store, createProefbrp({ '999970008': 'GM0855' }), {
      graafvraag: graaf.vraag, catalogus: { laatste: () => opname, versie: () => opname, merken: async () => null, begonnenOp: testmoment, stop: async () => {} },
    });
  });
  afterAll(() => teststore.sluit());

  const laatste = async () => {
    const [versie] = await teststore.store.werkplannen.listLaatste([plan]);
    if (versie === undefined) throw new Error('geen plan');
    return versie;
  };
  const doe = async (query: string, veld: string, input: object, verzoek = loketVan()) => {
    const { data, errors } = await vraag(query, { input: { werkplanId: plan, verwachteVersie: (await laatste()).versie, idempotentiesleutel: `z-${nummer += 1}`, ...input } }, verzoek);
    expect(errors).toBeUndefined();
    return z.object({ werkplan: z.object({ versie: z.number() }), gaatVoor: z.array(z.object({ id: z.string() })).optional(), fouten: foutenSchema }).parse(data?.[veld]);
  };
  const zet = (input: object, verzoek = loketVan()) => doe(zetIn, 'zetInstrumentIn', { begindatum: '2026-11-02', ...input }, verzoek);
  const codes = ({ fouten: gevonden }: { fouten: z.infer<typeof foutenSchema> }): string[] => gevonden.map(({ code }) => code);

  test('keeps the judgement with its sources, says what comes first, and leaves the request to a person', async () => {
    const antwoord = await zet({ instrumentId: scholing, bedragEuro: 800 });
    expect(antwoord).toEqual({ werkplan: { versie: 2 }, gaatVoor: [{ id: eerst }], fouten: [] });
    expect((await laatste()).activiteiten).toEqual([expect.objectContaining({
      partij: 'UWV', instrument: scholing, status: 'GEPLAND', begindatum: '2026-11-02', bedragEuro: 800,
      aanvraag: { status: 'BUITEN_SYSTEEM', op: new Date(testmoment).toISOString(), nummer: null, reden: null },
      beoordeling: { status: 'BESCHIKBAAR', redenen: ['R'], peildatum: '2026-11-02', bronnen: [{ code: 'uwv.X', status: 'ACTUEEL', peildatum: '2026-11-01' }] },
    })]);
    // As this asker, for this purpose, on the day that it begins.
    expect(graaf.gevraagd.at(-1)).toMatchObject({ variables: { peildatum: '2026-11-02' }, omstandigheden: { aanroeper: { sub: 'medewerker-1' }, doel: 'werkplan' } });
  });

  test('nothing changes while nobody can judge, when the rules refuse, or when it is not there', async () => {
    const voor = await laatste();
    graaf.stil = true;
    expect(codes(await zet({ instrumentId: scholing }))).toEqual(['NIET_BEOORDEELD']);
    graaf.stil = false;
    graaf.status = 'NIET_BESCHIKBAAR';
    expect(codes(await zet({ instrumentId: scholing }))).toEqual(['NIET_BESCHIKBAAR']);
    graaf.status = 'BESCHIKBAAR';
    expect(codes(await zet({ instrumentId: uuid(9) }))).toEqual(['NIET_OP_MENUKAART']);
    expect(codes(await zet({ instrumentId: scholing, bedragEuro: 1_000.01 }))).toEqual(['BOVEN_PLAFOND']);
    expect(await laatste()).toEqual(voor);
  });

  test('the same key gives the same answer and asks for nothing again, also when the rules have changed since', async () => {
    const { versie } = await laatste();
    const input = { instrumentId: scholing, verwachteVersie: versie, idempotentiesleutel: 'zelfde' };
    await zet(input);
    graaf.status = 'NIET_BESCHIKBAAR';
    const nogEens = await zet(input);
    graaf.status = 'BESCHIKBAAR';
    expect(nogEens).toMatchObject({ werkplan: { versie: versie + 1 }, fouten: [] });
    expect((await laatste()).versie).toBe(versie + 1);
  });

  test('what a party answered is recorded once; one that refuses ends the activity', async () => {
    await zet({ instrumentId: scholing });
    const [een, twee] = (await laatste()).activiteiten.slice(-2).map(({ id }) => id);
    const antwoord = (activiteitId: string | undefined, input: object) => doe(bevestig, 'bevestigAanvraag', { activiteitId, ...input });
    expect(codes(await antwoord(een, { uitkomst: 'GEWEIGERD', nummer: 'zaak 999970008' }))).toEqual(['MOGELIJK_BSN', 'VERPLICHT']);
    expect(codes(await antwoord(een, { uitkomst: 'BEVESTIGD', nummer: 'U-123' }))).toEqual([]);
    expect(codes(await antwoord(een, { uitkomst: 'BEVESTIGD', nummer: 'U-124' }))).toEqual(['GEEN_AANVRAAG']);
    expect(codes(await antwoord(twee, { uitkomst: 'GEWEIGERD', reden: 'Er is geen plaats.' }))).toEqual([]);
    expect((await laatste()).activiteiten.find(({ id }) => id === twee)?.status).toBe('GESTOPT');
    const { data } = await vraag('query ($id: ID!) { werkplan(id: $id) { aanvragen { activiteitId partij status nummer reden } } }', { id: plan }, loketVan());
    expect(data).toEqual({ werkplan: { aanvragen: expect.arrayContaining([
      { activiteitId: een, partij: 'UWV', status: 'BEVESTIGD', nummer: 'U-123', reden: null },
      { activiteitId: twee, partij: 'UWV', status: 'GEWEIGERD', nummer: null, reden: 'Er is geen plaats.' },
    ]) } });
  });

  test('maatwerk waits for a second party, which is not the one that asked for it, and is agreed once', async () => {
    expect(codes(await zet({ instrumentId: maatwerk }))).toEqual(['VERPLICHT']);
    expect(codes(await zet({ instrumentId: maatwerk, bedragEuro: 600 }))).toEqual([]);
    const activiteitId = (await laatste()).activiteiten.at(-1)?.id ?? '';
    const stem = (partij: string, id = activiteitId) => doe(stemIn, 'stemInMetMaatwerk', { activiteitId: id }, loketVan({ partij, sub: `van-${partij}` }));
    expect((await laatste()).activiteiten.at(-1)).toMatchObject({ status: 'VOORGESTELD', maatwerk: { voorgesteldDoor: 'WERKCENTRUM', ingestemdDoor: null } });
    expect(codes(await stem('WERKCENTRUM'))).toEqual(['ZELFDE_PARTIJ']);
    expect(codes(await stem('UWV', '99999999-9999-4999-8999-999999999999'))).toEqual(['ONBEKENDE_ACTIVITEIT']);
    expect(codes(await stem('UWV'))).toEqual([]);
    expect((await laatste()).activiteiten.at(-1)).toMatchObject({ status: 'GEPLAND', maatwerk: { voorgesteldDoor: 'WERKCENTRUM', ingestemdDoor: 'UWV' } });
    expect(codes(await stem('GEMEENTE'))).toEqual(['NIET_IN_DEZE_STAND']);
    // What is left of the ceiling for this person.
    expect(codes(await zet({ instrumentId: maatwerk, bedragEuro: 400.01 }))).toEqual(['BOVEN_PLAFOND']);
  });
});
