import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { readManifest } from '../../gateway/operation/manifest.ts';
import { startProefmock, type Proefmock } from './mock.fixture.ts';
import { persoonIdVan, werkplanIdVan } from './zaai.ts';

let mock: Proefmock;
beforeAll(async () => { mock = await startProefmock(); }, 60_000);
afterAll(() => mock.stop());

const operaties = readManifest(null);
const idVan = (client: string, naam: string): string => operaties.find((een) => een.client === client && een.naam === naam)?.id ?? '';

const foutvorm = z.object({ veld: z.string(), code: z.string() });
const planvorm = z.object({ versie: z.number(), activiteiten: z.array(z.object({ omschrijving: z.string().nullable(), status: z.string() })) });
const toegevoegd = z.object({ voegActiviteitToe: z.object({ werkplan: planvorm.nullable(), fouten: z.array(foutvorm) }) });

const versieVan = async (id: string): Promise<number> => (await mock.data(z.object({ werkplan: z.object({ versie: z.number() }) }), { query: 'query ($id: ID!) { werkplan(id: $id) { versie } }', variables: { id } })).werkplan.versie;
const voegToe = (input: object, token = 'mock-arrangeur') => mock.data(toegevoegd, { token, documentId: idVan('loket', 'VoegActiviteitToe'), variables: { input: { partij: 'WERKCENTRUM', soort: 'GESPREK', ...input } } });

const plan = werkplanIdVan(vastePersonen.ww.bsn);

describe('an act, asked by its registered document', () => {
  test('is seen in the next question, once for its key, and refused on a version that is no longer the last', async () => {
    const verwachteVersie = await versieVan(plan);
    const input = { werkplanId: plan, verwachteVersie, omschrijving: 'Samen een cv maken', idempotentiesleutel: 'proef-1' };
    const eerste = await voegToe(input);
    expect(eerste.voegActiviteitToe).toMatchObject({ fouten: [], werkplan: { versie: verwachteVersie + 1 } });
    const erna = await mock.data(z.object({ werkplan: planvorm }), { query: 'query ($id: ID!) { werkplan(id: $id) { versie activiteiten { omschrijving status } } }', variables: { id: plan } });
    expect(erna.werkplan.activiteiten).toContainEqual({ omschrijving: 'Samen een cv maken', status: 'GEPLAND' });
    expect(await voegToe(input)).toEqual(eerste);
    expect(await versieVan(plan)).toBe(verwachteVersie + 1);
    expect((await voegToe({ ...input, idempotentiesleutel: 'proef-2' })).voegActiviteitToe.fouten).toEqual([{ veld: 'verwachteVersie', code: 'VERSIE_VERSCHILT' }]);
    expect((await voegToe({ ...input, omschrijving: 'Iets anders' })).voegActiviteitToe.fouten).toEqual([{ veld: 'idempotentiesleutel', code: 'IDEMPOTENTIESLEUTEL_HERGEBRUIKT' }]);
  });

  test('says everything that is wrong with its input at once, and changes nothing', async () => {
    const verwachteVersie = await versieVan(plan);
    const { voegActiviteitToe } = await voegToe({ werkplanId: plan, verwachteVersie, soort: 'KOFFIE', begindatum: '2026-12-01', einddatum: '2026-11-01', bedragEuro: -1, idempotentiesleutel: 'proef-3' });
    expect(voegActiviteitToe.fouten.map(({ veld }) => veld).toSorted()).toEqual(['bedragEuro', 'einddatum', 'soort']);
    expect(await versieVan(plan)).toBe(verwachteVersie);
  });

  test('of somebody without a relation meets no plan', async () => {
    const { voegActiviteitToe } = await voegToe({ werkplanId: plan, verwachteVersie: 1, omschrijving: 'Gesprek', idempotentiesleutel: 'proef-4' }, 'mock-arrangeur-elders');
    expect(voegActiviteitToe).toMatchObject({ werkplan: null, fouten: [{ veld: 'werkplanId' }] });
  });

  test('goes the whole way of a plan: made, agreed by the person at the desk, and vastgesteld', async () => {
    const persoonId = persoonIdVan(vastePersonen.zonderPlan.bsn);
    const vorm = (naam: string) => z.object({ [naam]: z.object({ werkplan: z.object({ id: z.string(), versie: z.number(), status: z.string() }), fouten: z.array(foutvorm).length(0) }) });
    const doe = async (naam: string, veld: string, input: object) => (await mock.data(vorm(veld), { documentId: idVan('loket', naam), variables: { input: { ...input, idempotentiesleutel: `weg-${naam}` } } }))[veld]?.werkplan;
    const nieuw = await doe('StelWerkplanOp', 'stelWerkplanOp', { persoonId, doel: 'Werk in de techniek', arrangeur: { naam: 'Ans', organisatie: 'Werkcentrum Midden-Brabant', loket: 'AM26-WERKCENTRUM' } });
    expect(nieuw).toMatchObject({ versie: 1, status: 'CONCEPT' });
    const ingestemd = await doe('RegistreerInstemming', 'registreerInstemming', { werkplanId: nieuw?.id, verwachteVersie: 1, op: '2026-11-01', wijze: 'MONDELING' });
    expect(await doe('StelWerkplanVast', 'stelWerkplanVast', { werkplanId: nieuw?.id, verwachteVersie: ingestemd?.versie })).toMatchObject({ versie: 3, status: 'VASTGESTELD' });
  });
});

describe('what has happened before the first question', () => {
  const lijst = z.object({ totaal: z.number().min(1) });

  test('is on the worklist of the loket', async () => {
    const vorm = z.object({ werkvoorraad: z.object({ openAanmeldingen: lijst, overdrachten: lijst, aflopendeActiviteiten: lijst, contactverzoeken: lijst }) });
    await expect(mock.data(vorm, { documentId: idVan('loket', 'Werkvoorraad'), variables: { loket: 'AM26-WERKCENTRUM', first: 5 } })).resolves.toBeDefined();
  });

  test('is what the werkgeversservicepunt registered and asked', async () => {
    const vragen = await mock.data(z.object({ werkgeversvragen: lijst }), { token: 'mock-wsp', doel: 'werkgeversdienstverlening', query: '{ werkgeversvragen { totaal } }' });
    const verzoeken = await mock.data(z.object({ contactverzoeken: lijst }), { token: 'mock-wsp', doel: 'matching', query: '{ contactverzoeken { totaal } }' });
    expect([vragen.werkgeversvragen.totaal, verzoeken.contactverzoeken.totaal]).toEqual([3, 1]);
  });

  test('is what the citizen sees of it, and who looked', async () => {
    const vorm = z.object({ mijnInzages: z.object({ inzages: lijst }), mijnGegevens: z.object({ id: z.literal(persoonIdVan(vastePersonen.allePartijen.bsn)) }) });
    await expect(mock.data(vorm, { token: 'mock-burger', doel: 'eigen-gegevens', query: '{ mijnInzages { inzages { totaal } } mijnGegevens { id } }' })).resolves.toBeDefined();
  });
});

/** Reads the events of a connection until it ends or breaks, or until there are so many. */
async function lees(antwoord: Response, hoogstens: number): Promise<{ readonly ids: readonly string[]; readonly versies: readonly number[]; readonly isGebroken: boolean; readonly isEinde: boolean }> {
  let tekst = '';
  let isGebroken = false;
  try {
    for await (const deel of antwoord.body ?? []) {
      tekst += Buffer.from(deel).toString('utf8');
      if ([...tekst.matchAll(/^id: /gm)].length >= hoogstens) break;
    }
  } catch {
    isGebroken = true;
  }
  const versies = [...tekst.matchAll(/"versie":(\d+)\}\}\}/g)].map(([, versie]) => Number(versie));
  return { ids: [...tekst.matchAll(/^id: (.+)$/gm)].map(([, id = '']) => id), versies, isGebroken, isEinde: tekst.includes('event: complete') };
}

describe('following a plan', () => {
  const gevolgd = werkplanIdVan(vastePersonen.schuldhulp.bsn);
  const volg = (token: string, koppen: Readonly<Record<string, string>> = {}) => mock.fetch({
    token, query: 'subscription ($id: ID!) { werkplanGewijzigd(id: $id) { gebeurtenis { id } werkplan { versie } } }', variables: { id: gevolgd }, koppen: { accept: 'text/event-stream', ...koppen },
  });
  const wijzig = async (keer: number): Promise<void> => { await voegToe({ werkplanId: gevolgd, verwachteVersie: await versieVan(gevolgd), omschrijving: `Wijziging ${keer}`, idempotentiesleutel: `volgen-${keer}` }); };

  test('gives each change as it comes', async () => {
    const stroom = await volg('mock-arrangeur');
    const begin = await versieVan(gevolgd);
    const lezing = lees(stroom, 2);
    await wijzig(1);
    await wijzig(2);
    expect((await lezing).versies.slice(0, 2)).toEqual([begin + 1, begin + 2]);
  });

  test('breaks after two events with one token, and goes on after the last without a loss', async () => {
    const begin = await versieVan(gevolgd);
    const stroom = await volg('mock-stroom-breekt');
    const eerste = lees(stroom, 99);
    for (const keer of [3, 4, 5]) await wijzig(keer);
    const gehad = await eerste;
    expect(gehad).toMatchObject({ versies: [begin + 1, begin + 2], isGebroken: true, isEinde: false });
    const rest = await lees(await volg('mock-arrangeur', { 'last-event-id': gehad.ids.at(-1) ?? '' }), 1);
    expect(rest.versies).toEqual([begin + 3]);
  });

  test('answers a question that is no subscription once, and ends', async () => {
    const antwoord = await mock.fetch({ doel: 'catalogus', query: '{ arbeidsmarktregio(amCode: "AM26") { naam } }', koppen: { accept: 'text/event-stream' } });
    expect(await antwoord.text()).toContain('event: next\ndata: {"data":{"arbeidsmarktregio":{"naam":"Midden-Brabant"}}}\n\nevent: complete\ndata:\n\n');
  });
});

describe('over HTTP', () => {
  test('a page on any port of the own machine may ask, and no other', async () => {
    const vraag = async (origin: string) => {
      const vooraf = await fetch(mock.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
      return [vooraf.status, vooraf.headers.get('access-control-allow-origin')];
    };
    expect(await vraag('http://localhost:5173')).toEqual([204, 'http://localhost:5173']);
    expect(await vraag('https://elders.example')).toEqual([405, null]);
  });

  test('a client that takes the media type of GraphQL gets that', async () => {
    const antwoord = await mock.fetch({ doel: 'catalogus', query: '{ monitorperiodes { code } }', koppen: { accept: 'application/graphql-response+json' } });
    expect(antwoord.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await antwoord.json()).toEqual({ data: { monitorperiodes: [{ code: '2026-T4' }, { code: '2026-T3' }] } });
  });

  test('another seed has other people, and the same ones to show something', async () => {
    const ander = await startProefmock(7);
    try {
      const vraag = { doel: 'matching', token: 'mock-wsp', query: '{ zoekVacatures(criteria: { postcodegebied: "5038", afstandKm: 30 }) { resultaten { edges { node { naam werkgever } } } } }' };
      expect(await ander.tekst(vraag)).not.toBe(await mock.tekst(vraag));
      const vast = { query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id situatie { naam { waarde } } } }', variables: { bsn: vastePersonen.allePartijen.bsn } };
      expect(await ander.tekst(vast)).toBe(await mock.tekst(vast));
    } finally {
      await ander.stop();
    }
  }, 60_000);
});
