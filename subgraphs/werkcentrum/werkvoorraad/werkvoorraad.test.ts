import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Agendasoort } from '../store/agenda.ts';
import { readZaairegels } from '../zaaigoed/regel.ts';
import { zaai } from '../zaaigoed/zaai.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakAanroeper, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, elders, loketVan, voegToe } from '../toegang/proef.fixture.ts';

const dagMs = 86_400_000;
const reden = 'Zoekt werk in deze regio.';
const bladSchema = z.object({
  totaal: z.int(), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ cursor: z.string(), node: z.record(z.string(), z.unknown()) })),
});
const antwoordSchema = z.object({ werkvoorraad: z.object({ lijst: bladSchema }).nullable() });
const pagina = 'totaal pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node';
const lijsten = {
  aanmeldingen: `openAanmeldingen(first: $first, after: $after) { ${pagina} { aanmelding { id reden } persoon { id } wachtDagen } } }`,
  ontvangen: `overdrachten(first: $first, after: $after) { ${pagina} { id reden isTeLaat persoon { id } } } }`,
  teLaat: `overdrachten(teLaat: true, first: $first, after: $after) { ${pagina} { id isTeLaat } } }`,
  opTijd: `overdrachten(teLaat: false, first: $first, after: $after) { ${pagina} { id isTeLaat } } }`,
  verstuurd: `overdrachten(richting: VERSTUURD, first: $first, after: $after) { ${pagina} { id status weigering } } }`,
  aflopend: `aflopendeActiviteiten(binnenDagen: 30, first: $first, after: $after) { ${pagina} { dag isTeLaat activiteitId werkplan { id } } } }`,
  werkfit: `werkfitBeoordelingen(binnenDagen: 100, first: $first, after: $after) { ${pagina} { dag werkplan { id } } } }`,
} as const;

describe.each(await listTestdatabases(process.env))('de werkvoorraad op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let nu = testmoment;
  const brp = createProefbrp({});
  const loket = (anders = {}) => loketVan({ sub: 'l', ...anders });
  const uwv = (anders = {}) => loketVan({ partij: 'UWV', loket: 'AM26-UWV', organisatie: '00000002222222220000', ...anders });
  const lees = async (welke: keyof typeof lijsten, id: string, verzoek = loket(), blad: { first?: number; after?: string | null } = {}) => {
    const { data, errors } = await vraag(`query ($loket: ID!, $first: Int, $after: String) { werkvoorraad(loket: $loket) { lijst: ${lijsten[welke]} } }`, { loket: id, first: 20, ...blad }, verzoek);
    expect(errors).toBeUndefined();
    return antwoordSchema.parse(data).werkvoorraad?.lijst ?? null;
  };
  const doe = async (act: string, type: string, input: object, uit: string, verzoek = loket(), doel = 'werkplan') => {
    const { data, errors } = await vraag(`mutation ($input: ${type}!) { uit: ${act}(input: $input) { ${uit} fouten { code } } }`, { input }, { doel, ...verzoek });
    expect(errors).toBeUndefined();
    const gedaan = z.object({ uit: z.record(z.string(), z.unknown()) }).parse(data).uit;
    expect(gedaan['fouten']).toEqual([]);
    return gedaan;
  };
  const bied = (plan: string, sleutel: string, verwachteVersie = 1) => doe('draagOver', 'DraagOverInput', { werkplanId: plan, verwachteVersie, naarLoket: 'AM26-UWV', reden, idempotentiesleutel: sleutel }, 'overdracht { id }');

  /** A plan in which a werkfit place runs. */
  const metWerkfit = async (id: string) => {
    const [plan] = await teststore.store.werkplannen.listLaatste([id]);
    if (plan === undefined) throw new Error('er is geen plan');
    const activiteit = {
      id: randomUUID(), partij: 'GEMEENTE', soort: 'RMT-WERKFIT', omschrijving: null, status: 'LOPEND', begindatum: '2026-11-01', einddatum: '2027-03-31', uitvoerder: null, instrument: null,
      bedragEuro: null, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null,
    } as const;
    await teststore.store.db.transaction().execute((tx) => teststore.store.werkplannen.voegVersieToe(tx, { ...plan, versie: 2, inhoud: { ...plan, activiteiten: [activiteit] } }));
  };

  const zonderPlan = async (bsn: string): Promise<string> => {
    const id = randomUUID();
    await teststore.store.koppelingen.koppel([{ id, bsn, gemeente: 'GM0855', vorigeGemeenten: [], woonplaatsPeildatum: testmoment }], testmoment);
    return id;
  };

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, brp, { klok: () => nu });
  });
  afterAll(() => teststore.sluit());

  test('is for the own party in the own region alone', async () => {
    const zie = async (id: string, verzoek = loket()) => (await vraag('query ($loket: ID!) { werkvoorraad(loket: $loket) { loket { id } } }', { loket: id }, verzoek)).data?.['werkvoorraad'];
    expect(await Promise.all([zie('AM26-WERKCENTRUM'), zie('AM26-RMT'), zie('AM26-UWV'), zie('AM05-WERKCENTRUM'), zie('NERGENS'), zie('AM26-WERKCENTRUM', loketVan(elders)), zie('LANDELIJK_WERKGEVERSSERVICEPUNT', uwv())]))
      .toEqual([{ loket: { id: 'AM26-WERKCENTRUM' } }, { loket: { id: 'AM26-RMT' } }, null, null, null, null, null]);
  });

  test('has what was aangemeld and waits for an intake, oldest first, of the own organisation', async () => {
    const mensen = [await voegToe(teststore.store, '999970008', 'GM0855'), await voegToe(teststore.store, '999970021', 'GM0363'), await voegToe(teststore.store, '999970033', 'GM0855')];
    for (const [i, { id }] of mensen.entries()) {
      nu = testmoment + i * dagMs;
      await doe('meldAan', 'MeldAanInput', { persoonId: id, reden, idempotentiesleutel: `a${i}` }, 'persoon { id }', loket(), 'aanmelding');
    }
    await doe('meldAan', 'MeldAanInput', { persoonId: mensen[0]?.id, reden, idempotentiesleutel: 'a9' }, 'persoon { id }', loket({ organisatie: '00000009999999990000' }), 'aanmelding');
    nu = testmoment + 3 * dagMs + 1;
    expect(await lees('aanmeldingen', 'AM26-WERKCENTRUM')).toMatchObject({ totaal: 3, edges: mensen.map(({ id }, i) => ({ node: { persoon: { id }, aanmelding: { reden }, wachtDagen: 3 - i } })) });
    await doe('registreerIntake', 'RegistreerIntakeInput', { werkplanId: mensen[1]?.plan, verwachteVersie: 1, datum: '2026-11-04', samenvatting: 'Een goed gesprek gehad.', idempotentiesleutel: 'a5' }, 'werkplan { id }', loket({ rol: 'arrangeur' }));
    expect((await lees('aanmeldingen', 'AM26-WERKCENTRUM'))?.edges.map(({ node }) => node['persoon'])).toEqual([{ id: mensen[0]?.id }, { id: mensen[2]?.id }]);
    nu = testmoment + 91 * dagMs;
    expect(await lees('aanmeldingen', 'AM26-WERKCENTRUM')).toMatchObject({ totaal: 1 });
    nu = testmoment;
  });

  test('has what waits for an answer, and what does so too long; what was refused is back where it came from', async () => {
    const mensen = [await voegToe(teststore.store, '999970045', 'GM0855'), await voegToe(teststore.store, '999970057', 'GM0855')];
    await bied(mensen[0]?.plan ?? '', 'o1');
    nu = testmoment + dagMs;
    await bied(mensen[1]?.plan ?? '', 'o2');
    nu = testmoment + 7 * dagMs + 1;
    const alle = await lees('ontvangen', 'AM26-UWV', uwv());
    expect(alle).toMatchObject({ totaal: 2, edges: [{ node: { reden, isTeLaat: true, persoon: { id: mensen[0]?.id } } }, { node: { isTeLaat: false } }] });
    const [eerste, tweede] = alle?.edges.map(({ node }) => node['id']) ?? [];
    expect((await lees('teLaat', 'AM26-UWV', uwv()))?.edges.map(({ node }) => node)).toEqual([{ id: eerste, isTeLaat: true }]);
    expect((await lees('opTijd', 'AM26-UWV', uwv()))?.edges.map(({ node }) => node)).toEqual([{ id: tweede, isTeLaat: false }]);
    await doe('weigerOverdracht', 'WeigerOverdrachtInput', { overdrachtId: eerste, reden, idempotentiesleutel: 'o3' }, 'overdracht { id }', uwv());
    await doe('aanvaardOverdracht', 'AanvaardOverdrachtInput', { overdrachtId: tweede, verwachteVersie: 2, idempotentiesleutel: 'o4' }, 'overdracht { id }', uwv());
    expect(await lees('ontvangen', 'AM26-UWV', uwv())).toMatchObject({ totaal: 0, edges: [] });
    expect(await lees('verstuurd', 'AM26-WERKCENTRUM')).toMatchObject({ totaal: 1, edges: [{ node: { id: eerste, status: 'GEWEIGERD', weigering: reden } }] });
    nu = testmoment;
  });

  test('has the days of activities and werkfit reviews at the loket that is responsible, until they end', async () => {
    const arrangeur = loket({ rol: 'arrangeur' });
    const { plan } = await voegToe(teststore.store, '999970069', 'GM0855');
    const bijUwv = async (lijst: 'aflopend' | 'werkfit') => (await lees(lijst, 'AM26-UWV', uwv({ rol: 'arrangeur' })))?.edges.map(({ node }) => node);
    const voeg = (soort: string, einddatum: string, verwachteVersie: number) => doe('voegActiviteitToe', 'VoegActiviteitToeInput',
      { werkplanId: plan, verwachteVersie, partij: 'GEMEENTE', soort, begindatum: '2026-11-01', einddatum, idempotentiesleutel: `p${verwachteVersie}` }, 'werkplan { versie }', arrangeur);
    await metWerkfit(plan);
    await voeg('RMT-SCHOL', '2026-11-20', 2);
    expect(await bijUwv('werkfit')).toEqual([]);
    const { overdracht } = z.object({ overdracht: z.object({ id: z.string() }) }).parse(await bied(plan, 'p7', 3));
    await doe('aanvaardOverdracht', 'AanvaardOverdrachtInput', { overdrachtId: overdracht.id, verwachteVersie: 4, idempotentiesleutel: 'p8' }, 'overdracht { id }', uwv());
    expect(await bijUwv('werkfit')).toEqual([{ dag: '2027-02-01', werkplan: { id: plan } }]);
    expect(await bijUwv('aflopend')).toEqual([{ dag: '2026-11-20', isTeLaat: false, activiteitId: expect.any(String), werkplan: { id: plan } }]);
    await doe('beeindigWerkplan', 'BeeindigWerkplanInput', { werkplanId: plan, verwachteVersie: 5, uitkomst: 'WERK', idempotentiesleutel: 'p9' }, 'werkplan { versie }', arrangeur);
    expect([await bijUwv('werkfit'), await bijUwv('aflopend')]).toEqual([[], []]);
  });

  test('has what a plan holds from its first version on: nothing when it begins here, all that runs when it came with a filling', async () => {
    const begonnen = z.object({ werkplan: z.object({ id: z.string(), versie: z.literal(1) }) }).parse(await doe('stelWerkplanOp', 'StelWerkplanOpInput',
      { persoonId: await zonderPlan('999970124'), doel: 'Werk', arrangeur: { naam: 'A', organisatie: 'B', loket: 'AM26-WERKCENTRUM' }, idempotentiesleutel: 'v1' }, 'werkplan { id versie }')).werkplan;
    expect((await teststore.store.werkplannen.listLaatste([begonnen.id]))[0]?.activiteiten).toEqual([]);
    await doe('voegActiviteitToe', 'VoegActiviteitToeInput', { werkplanId: begonnen.id, verwachteVersie: 1, partij: 'GEMEENTE', soort: 'RMT-SCHOL', einddatum: '2026-11-20', idempotentiesleutel: 'v2' }, 'werkplan { versie }', loket({ rol: 'arrangeur' }));
    const bij = async (lijst: 'aflopend' | 'werkfit', id: string) => (await lees(lijst, id, loket({ rol: 'arrangeur' })))?.edges.map(({ node }) => node);
    expect(await bij('aflopend', 'AM26-WERKCENTRUM')).toMatchObject([{ dag: '2026-11-20', werkplan: { id: begonnen.id } }]);

    const activiteit = { partij: 'GEMEENTE', omschrijving: null, status: 'LOPEND', begindatum: '2026-09-01', einddatum: '2026-11-28', uitvoerder: null, instrument: null, bedragEuro: null, uitkomst: null, aanvraag: null, beoordeling: null };
    const [regel] = readZaairegels(JSON.stringify({
      bsn: '999970136', gmCode: 'GM0855', vorigeGemeenten: [], sbbNummer: null, fondsNummers: [], opgave: null, opgaveDatum: null,
      plan: { doel: 'Werk', arrangeur: { naam: 'A', organisatie: 'B', loket: 'AM26-LEERWERKLOKET' }, overkoepelendPlan: null, intake: null, diagnose: null, vastgesteldOp: null, versie: 1, socialePartners: [],
        activiteiten: [{ ...activiteit, id: randomUUID(), soort: 'RMT-WERKFIT' }, { ...activiteit, id: randomUUID(), soort: 'GESPREK', status: 'AFGEROND' }] },
    }));
    if (regel === undefined) throw new Error('geen regel');
    const andere = await open();
    await zaai(andere.store, async () => [regel], { maakId: randomUUID, moment: testmoment });
    const lijst = (soort: Agendasoort) => andere.store.agenda.list({ loket: 'AM26-LEERWERKLOKET', soort, totEnMet: '2027-01-01' }, null, 10);
    expect([await lijst('ACTIVITEIT_EINDIGT'), await lijst('WERKFIT_BEOORDELEN')]).toMatchObject([{ totaal: 1, rijen: [{ dag: '2026-11-28' }] }, { totaal: 1, rijen: [{ dag: '2026-12-01' }] }]);
    await andere.sluit();
  });

  test('is read page by page without missing or repeating anything while it grows and shrinks', async () => {
    for (let i = 0; i < 7; i++) {
      const { plan } = await voegToe(teststore.store, String(999_980_000 + i), 'GM0855');
      nu = testmoment + i;
      await bied(plan, `b${i}`);
    }
    const gezien: unknown[] = [];
    let after: string | null = null;
    for (let bladen = 0; bladen < 10; bladen++) {
      const blad: z.infer<typeof bladSchema> | null = await lees('ontvangen', 'AM26-UWV', uwv(), { first: 3, after });
      gezien.push(...(blad?.edges.map(({ node }) => node['id']) ?? []));
      if (bladen === 0) await doe('weigerOverdracht', 'WeigerOverdrachtInput', { overdrachtId: gezien[0], reden, idempotentiesleutel: 'b9' }, 'overdracht { id }', uwv());
      if (!blad?.pageInfo.hasNextPage) break;
      after = blad.pageInfo.endCursor;
    }
    expect(gezien).toHaveLength(7);
    expect(new Set(gezien).size).toBe(7);
    nu = testmoment;
  });

  test('a wrong page or a cursor of another list is refused', async () => {
    const blad = await lees('ontvangen', 'AM26-UWV', uwv(), { first: 1 });
    const codes = async (welke: keyof typeof lijsten, variabelen: object) => JSON.stringify((await vraag(`query ($loket: ID!, $first: Int, $after: String) { werkvoorraad(loket: $loket) { lijst: ${lijsten[welke]} } }`, { loket: 'AM26-UWV', ...variabelen }, uwv())).errors?.[0]?.extensions);
    expect(await codes('ontvangen', { first: 0, after: 'x' })).toMatch(/BUITEN_BEREIK.*GEEN_CURSOR/);
    expect(await codes('teLaat', { after: blad?.pageInfo.endCursor })).toContain('ANDERE_VRAAG');
  });

  test('shows nobody whom the asker may not see, and says nothing of them', async () => {
    const { id, plan } = await voegToe(teststore.store, '999970112', 'GM0363');
    const punt = { soort: 'ACTIVITEIT_EINDIGT', activiteit: plan, dag: '2026-11-02' } as const;
    await teststore.store.db.transaction().execute((tx) => teststore.store.agenda.vervang(tx, { werkplanId: plan, persoonId: id, loket: 'AM26-RMT', vorigLoket: '' }, { punten: [punt], blijft: [], onbekend: [] }));
    expect(await lees('aflopend', 'AM26-RMT')).toMatchObject({ edges: [] });
    expect(await lees('aflopend', 'AM26-RMT', loket({ regios: maakAanroeper().regios }))).toMatchObject({ edges: [{ node: { werkplan: { id: plan } } }] });
  });
});
