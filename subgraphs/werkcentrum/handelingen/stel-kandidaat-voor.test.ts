import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { elders, loketVan, telRijen } from '../toegang/proef.fixture.ts';
import { activiteitVan, bron, nieuw, openPlanproef, type Planproef, type Uitkomst } from './planproef.fixture.ts';

const vacatureId = '00000000-0000-4000-8000-000000000000.3';
const vacature = { bron: 'vum', naam: 'Kok', werkgever: 'De Gouden Lepel', route: 'REGULIER', sluit: '2026-11-30' };
const velden = 'versie status activiteiten { soort { code omschrijving lijst } partij omschrijving status uitvoerder begindatum einddatum uitkomst isEigen vacature { bron naam werkgever route op } }';
const gekozen = { bron: 'vum', naam: 'Kok', werkgever: 'De Gouden Lepel', route: 'REGULIER', op: '2026-11-01' };

describe.each(await listTestdatabases(process.env))('iemand voor een vacature voorstellen op $naam', ({ open }) => {
  let proef: Planproef;
  const [doe, op, lees]: [Planproef['doe'], Planproef['op'], Planproef['lees']] = [(...args) => proef.doe(...args), (...args) => proef.op(...args), (...args) => proef.lees(...args)];
  const codes = ({ fouten }: Uitkomst): string[] => fouten.map(({ veld, code }) => `${veld} ${code}`);
  const geef = (gevondenVacature: object | null): void => { proef.staat.graafantwoord = async () => ({ data: { gevondenVacature } }); };
  const stelVoor = (input: object = {}, verzoek = loketVan()): Promise<Uitkomst> => op('stelKandidaatVoor', { vacatureId, ...input }, verzoek);
  const vervuld = (activiteitId: string, doorDezePersoon: boolean, input: object = {}): Promise<Uitkomst> => op('vacatureVervuld', { activiteitId, doorDezePersoon, ...input });
  const gebeurtenissen = async (): Promise<string[]> =>
    (await proef.store.db.selectFrom('gebeurtenis').select('soort').where('onderwerp', '=', proef.staat.plan).orderBy('volgnummer').execute()).map(({ soort }) => soort);
  beforeAll(async () => { proef = await openPlanproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(async () => { await proef.begin(); geef(vacature); });

  describe('stelKandidaatVoor', () => {
    test('adds an activity that says for which vacancy, to the arrangeur and to the person', async () => {
      const { fouten } = await stelVoor({ toelichting: '  Kookt al jaren. ' });
      expect(fouten).toEqual([]);
      const verwacht = {
        versie: 2, status: 'CONCEPT', activiteiten: [{
          soort: { code: 'VACATUREVOORSTEL', omschrijving: 'Voorgesteld voor een vacature', lijst: 'werkcentrum.Activiteitsoort' }, partij: 'WERKCENTRUM', omschrijving: 'Kok bij De Gouden Lepel', status: 'GEPLAND',
          uitvoerder: 'De Gouden Lepel', begindatum: null, einddatum: null, uitkomst: null, isEigen: true, vacature: gekozen,
        }],
      };
      expect(await lees(null, velden)).toEqual(verwacht);
      expect((await proef.vraag(`{ mijnWerkplan { ${velden} } }`, {}, proef.burger())).data).toEqual({ mijnWerkplan: verwacht });
      expect(await lees(null, 'geschiedenis { handeling reden }')).toEqual({ geschiedenis: [{ handeling: 'stelWerkplanOp', reden: null }, { handeling: 'stelKandidaatVoor', reden: 'Kookt al jaren.' }] });
      expect(await gebeurtenissen()).toEqual(['werkplan.opgesteld', 'werkplan.kandidaatVoorgesteld']);
    });

    test('asks the graph as this asker would, within the time that is left, and keeps nothing else of what it says', async () => {
      geef({ ...vacature, route: 'OPEN_HIRING', score: 87 });
      await stelVoor();
      expect(proef.staat.gevraagd).toEqual([{ variables: { id: vacatureId }, omstandigheden: { aanroeper: loketVan().aanroeper, doel: 'werkplan', deadline: 4_102_444_800_000 - 200 } }]);
      const [record] = await proef.store.werkplannen.listLaatste([proef.staat.plan]);
      expect(record?.activiteiten.map((een) => een.vacature)).toEqual([{ ...gekozen, route: 'OPEN_HIRING' }]);
      expect(await telRijen(proef.store, 'partijaanvraag')).toBe(0);
    });

    test('refuses what is not there and what is closed, and changes nothing', async () => {
      geef(null);
      expect(codes(await stelVoor())).toEqual(['vacatureId VACATURE_ONBEKEND']);
      proef.staat.graafantwoord = async () => ({ data: { gevondenVacature: null }, errors: [{ message: 'De invoer is niet geldig.', extensions: { code: 'ONGELDIGE_INVOER' } }] });
      expect(codes(await stelVoor({ vacatureId: 'x' }))).toEqual(['vacatureId VACATURE_ONBEKEND']);
      geef({ ...vacature, sluit: '2026-10-31' });
      expect(codes(await stelVoor())).toEqual(['vacatureId VACATURE_GESLOTEN']);
      expect([await proef.versie(), await gebeurtenissen()]).toEqual([1, ['werkplan.opgesteld']]);
    });

    test.each([
      ['cannot be asked', async () => { throw new Error('weg'); }],
      ['gives an error', async () => ({ data: { gevondenVacature: null }, errors: [{ extensions: { code: 'BRON_NIET_BESCHIKBAAR' } }] })],
      ['answers something else', async () => ({ data: { gevondenVacature: { naam: 'Kok' } } })],
    ])('a graph that %s never reads as no vacancy, and the same key works afterwards', async (_wat, antwoord) => {
      proef.staat.graafantwoord = antwoord;
      const input = { idempotentiesleutel: randomUUID() };
      expect(codes(await stelVoor(input))).toEqual(['vacatureId VACATURE_NIET_OPGEVRAAGD']);
      geef(vacature);
      expect(await stelVoor(input)).toMatchObject({ fouten: [], werkplan: { versie: 2 } });
    });

    test('tells all that is wrong at once, and then asks nobody', async () => {
      const fout = await doe('stelKandidaatVoor', { werkplanId: 'x', verwachteVersie: 0, vacatureId: ' ', toelichting: 'x'.repeat(501), idempotentiesleutel: '' });
      expect(codes(fout)).toEqual(['werkplanId GEEN_ID', 'verwachteVersie BUITEN_BEREIK', 'idempotentiesleutel VERPLICHT', 'vacatureId LENGTE', 'toelichting LENGTE']);
      const weg = await stelVoor({}, loketVan(elders));
      expect(weg).toEqual(await doe('stelKandidaatVoor', { werkplanId: randomUUID(), verwachteVersie: 1, vacatureId }));
      expect(weg).toMatchObject({ werkplan: null, fouten: [{ code: 'ONBEKEND_WERKPLAN' }] });
      expect(proef.staat.gevraagd).toEqual([]);
    });

    test('the same key proposes once, also when the vacancy is gone since; another version and another use of the key are refused', async () => {
      const input = { werkplanId: proef.staat.plan, verwachteVersie: 1, vacatureId, idempotentiesleutel: randomUUID() };
      const eerst = await doe('stelKandidaatVoor', input);
      geef(null);
      expect(await doe('stelKandidaatVoor', input)).toEqual(eerst);
      geef(vacature);
      expect(codes(await doe('stelKandidaatVoor', { ...input, toelichting: 'Anders.' }))).toEqual(['idempotentiesleutel IDEMPOTENTIESLEUTEL_HERGEBRUIKT']);
      expect(codes(await doe('stelKandidaatVoor', { ...input, idempotentiesleutel: randomUUID() }))).toEqual(['verwachteVersie VERSIE_VERSCHILT']);
      expect(await proef.versie()).toBe(2);
    });

    test('takes the agreement of the person back, who can reject it; what is vastgesteld keeps the vacancy', async () => {
      await op('stemInMet', {}, proef.burger());
      expect(await stelVoor()).toMatchObject({ fouten: [], werkplan: { status: 'CONCEPT', instemming: { persoonOp: null } } });
      await op('stemInMet', {}, proef.burger());
      const toen = { id: 'x', partij: 'WERKCENTRUM', houder: 'WERKCENTRUM', nummer: null, soort: { code: 'VACATUREVOORSTEL', omschrijving: null, lijst: 'x' }, omschrijving: 'Kok', status: 'GEPLAND', begindatum: null, einddatum: null, uitvoerder: null, bronnen: [], isEigen: true, bedragEuro: null, uitkomst: null };
      proef.staat.graafantwoord = async () => ({ data: { werkplan: { versie: await proef.versie(), activiteiten: [{ ...toen, vacature: gekozen }, { ...toen, id: 'y' }], bronnen: [bron] } } });
      const vast = (await op('stelWerkplanVast')).werkplan;
      expect(vast).toMatchObject({ status: 'VASTGESTELD' });
      const activiteitId = vast?.activiteiten?.[0]?.id;
      expect(await op('wijsActiviteitAf', { activiteitId, reden: 'Liever iets anders.' }, proef.burger())).toMatchObject({ fouten: [], werkplan: { activiteiten: [{ status: 'AFGEWEZEN' }] } });
      expect(await lees(vast?.versie ?? 0, 'activiteiten { vacature { naam op } }')).toEqual({ activiteiten: [{ vacature: { naam: 'Kok', op: '2026-11-01' } }, { vacature: null }] });
      expect(codes(await vervuld(activiteitId ?? '', true))).toEqual(['activiteitId NIET_IN_DEZE_STAND']);
    });

    test('what is kept holds no word of it in clear', async () => {
      await stelVoor({ toelichting: 'Geheime reden.' });
      const tabellen = await Promise.all((['werkplan', 'werkplanversie', 'gebeurtenis', 'handeling'] as const).map((tabel) => proef.store.db.selectFrom(tabel).selectAll().execute()));
      expect(['Geheime', 'Gouden Lepel', vacatureId].filter((woord) => JSON.stringify(tabellen).includes(woord))).toEqual([]);
    });
  });

  describe('vacatureVervuld', () => {
    test.each([
      [true, { status: 'AFGEROND', uitkomst: 'BEHAALD' }, 'De persoon heeft deze baan.'], [false, { status: 'GESTOPT', uitkomst: 'GESTOPT' }, 'De vacature is vervuld door iemand anders.'],
    ])('by this person: %s; once, and the agreements stay', async (doorDezePersoon, einde, reden) => {
      const activiteitId = activiteitVan(await stelVoor());
      await op('stemInMet', {}, proef.burger());
      const input = { werkplanId: proef.staat.plan, verwachteVersie: 3, idempotentiesleutel: randomUUID() };
      const eerst = await vervuld(activiteitId, doorDezePersoon, input);
      expect(eerst).toMatchObject({ fouten: [], werkplan: { versie: 4, activiteiten: [{ ...einde, einddatum: '2026-11-01' }], instemming: { persoonOp: expect.any(String) } } });
      expect(await vervuld(activiteitId, doorDezePersoon, input)).toEqual(eerst);
      expect(codes(await vervuld(activiteitId, !doorDezePersoon))).toEqual(['activiteitId NIET_IN_DEZE_STAND']);
      expect((await proef.vraag('{ mijnWerkplan { activiteiten { vacature { naam } } geschiedenis { reden } } }', {}, proef.burger())).data)
        .toEqual({ mijnWerkplan: { activiteiten: [{ vacature: { naam: 'Kok' } }], geschiedenis: [{ reden: null }, { reden: null }, { reden: null }, { reden }] } });
      expect(await gebeurtenissen()).toEqual(['werkplan.opgesteld', 'werkplan.kandidaatVoorgesteld', 'werkplan.ingestemd', 'werkplan.vacatureVervuld']);
    });

    test('is refused for what is no proposal, for what is not there, and with all faults at once', async () => {
      const activiteitId = activiteitVan(await op('voegActiviteitToe', nieuw));
      expect(codes(await vervuld(activiteitId, true))).toEqual(['activiteitId GEEN_VOORSTEL']);
      expect(codes(await vervuld(randomUUID(), true))).toEqual(['activiteitId ONBEKENDE_ACTIVITEIT']);
      expect(codes(await vervuld('x', true, { verwachteVersie: 0, idempotentiesleutel: '' }))).toEqual(['verwachteVersie BUITEN_BEREIK', 'idempotentiesleutel VERPLICHT', 'activiteitId GEEN_ID']);
      expect(await proef.versie()).toBe(2);
    });

    test('an ended plan stops what was proposed', async () => {
      const activiteitId = activiteitVan(await stelVoor());
      expect(await op('beeindigWerkplan', { uitkomst: 'WERK' })).toMatchObject({ werkplan: { activiteiten: [{ status: 'GESTOPT' }] } });
      expect(await vervuld(activiteitId, true)).toMatchObject({ fouten: [{ veld: 'werkplanId', code: 'NIET_IN_DEZE_STAND' }] });
    });
  });
});
