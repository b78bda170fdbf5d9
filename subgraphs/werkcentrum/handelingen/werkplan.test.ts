import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { readSubgraafSdl } from '../../shared/sdl.ts';
import { listTestdatabases } from '../store/testdatabases.fixture.ts';
import { testmoment } from '../subgraaf.fixture.ts';
import { elders, loketVan, telRijen } from '../toegang/proef.fixture.ts';
import { vaststelvraag } from '../werkplan/vastlegging.ts';
import { activiteitVan, arrangeur, bron, nieuw, openPlanproef, vanUwv, type Planproef, type Uitkomst } from './planproef.fixture.ts';

const maand = 30 * 86_400_000;

describe.each(await listTestdatabases(process.env))('een werkplan op $naam', ({ open }) => {
  let proef: Planproef;
  const [doe, op, lees]: [Planproef['doe'], Planproef['op'], Planproef['lees']] = [(...args) => proef.doe(...args), (...args) => proef.op(...args), (...args) => proef.lees(...args)];
  const codes = ({ fouten }: Uitkomst): string[] => fouten.map(({ veld, code }) => `${veld} ${code}`);
  beforeAll(async () => { proef = await openPlanproef(open); });
  afterAll(() => proef.sluit());
  beforeEach(() => proef.begin());

  describe('stelWerkplanOp', () => {
    test('begins a concept with the loket of the asker', async () => {
      expect(await lees(null, 'versie status doel vastgesteldOp arrangeur { naam organisatie loket { id } } instemming { persoonOp arrangeurOp }')).toEqual({
        versie: 1, status: 'CONCEPT', doel: 'Werk in de zorg', vastgesteldOp: null, arrangeur: { ...arrangeur, loket: { id: 'AM26-WERKCENTRUM' } }, instemming: { persoonOp: null, arrangeurOp: null },
      });
    });

    test('a second open plan is refused, and the plan that there is comes back', async () => {
      expect(await doe('stelWerkplanOp', { persoonId: proef.staat.persoon, doel: 'Nog een', arrangeur })).toMatchObject({ werkplan: { id: proef.staat.plan, versie: 1 }, fouten: [{ veld: 'persoonId', code: 'WERKPLAN_BESTAAT' }] });
      await op('beeindigWerkplan', { uitkomst: 'WERK' });
      const tweede = await doe('stelWerkplanOp', { persoonId: proef.staat.persoon, doel: 'Opnieuw', arrangeur });
      expect([tweede.fouten, tweede.werkplan?.id === proef.staat.plan]).toEqual([[], false]);
    });

    test('twenty at once, each with their own key, begin one', async () => {
      await op('beeindigWerkplan', { uitkomst: 'WERK' });
      const alle = await Promise.all(Array.from({ length: 20 }, () => doe('stelWerkplanOp', { persoonId: proef.staat.persoon, doel: 'Samen', arrangeur })));
      expect(alle.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
      expect(new Set(alle.map(({ werkplan }) => werkplan?.id)).size).toBe(1);
    });

    test('the same key begins nothing more; every fault is told at once; nobody is begun for who is not to be seen', async () => {
      await op('beeindigWerkplan', { uitkomst: 'WERK' });
      const input = { persoonId: proef.staat.persoon, doel: 'Werk', arrangeur, idempotentiesleutel: randomUUID() };
      const eerst = await doe('stelWerkplanOp', input);
      expect(await doe('stelWerkplanOp', input)).toEqual(eerst);
      expect(codes(await doe('stelWerkplanOp', { persoonId: 'x', doel: '', arrangeur: { naam: ' ', organisatie: '', loket: 'AM99-X' }, idempotentiesleutel: '' })))
        .toEqual(['persoonId GEEN_ID', 'doel LENGTE', 'arrangeur.naam LENGTE', 'arrangeur.organisatie LENGTE', 'arrangeur.loket ONBEKEND_LOKET', 'idempotentiesleutel VERPLICHT']);
      const verborgen = await doe('stelWerkplanOp', { persoonId: proef.staat.persoon, doel: 'Werk', arrangeur: { ...arrangeur, loket: 'AM05-WERKCENTRUM' } }, loketVan(elders));
      expect(verborgen).toEqual(await doe('stelWerkplanOp', { persoonId: randomUUID(), doel: 'Werk', arrangeur }));
      expect(verborgen).toMatchObject({ werkplan: null, fouten: [{ code: 'ONBEKENDE_PERSOON' }] });
    });
  });

  describe('intake and diagnosis are made once', () => {
    test('a second intake is refused with a pointer to the first', async () => {
      expect(await op('registreerIntake', { datum: '2026-10-30', samenvatting: 'Kennismaking.' })).toMatchObject({ fouten: [], werkplan: { versie: 2, intake: { datum: '2026-10-30', samenvatting: 'Kennismaking.', loket: { id: 'AM26-WERKCENTRUM' } } } });
      const tweede = await op('registreerIntake', { datum: '2026-10-31', samenvatting: 'Nog eens.' });
      expect(tweede).toMatchObject({ werkplan: { versie: 2 }, fouten: [{ veld: 'werkplanId', code: 'AL_GEREGISTREERD' }] });
      expect(tweede.fouten[0]?.melding).toContain('2026-10-30, bij AM26-WERKCENTRUM');
      expect(codes(await op('registreerIntake', { datum: '2026-11-02', samenvatting: '' }))).toEqual(['datum IN_DE_TOEKOMST', 'samenvatting LENGTE']);
    });

    test('a second diagnosis needs the reason for repeating it', async () => {
      expect(codes(await op('registreerDiagnose', { datum: '2026-10-30', uitkomst: 'Kan werken.', redenHerhaling: 'Er is niets te herhalen.' }))).toEqual(['redenHerhaling NIETS_TE_HERHALEN']);
      expect((await op('registreerDiagnose', { datum: '2026-10-30', uitkomst: 'Kan werken.' })).fouten).toEqual([]);
      expect(await op('registreerDiagnose', { datum: '2026-10-31', uitkomst: 'Kan meer.' })).toMatchObject({ fouten: [{ veld: 'redenHerhaling', code: 'AL_GEREGISTREERD', toegestaan: ['redenHerhaling'] }] });
      const herhaald = await op('registreerDiagnose', { datum: '2026-10-31', uitkomst: 'Kan meer.', redenHerhaling: 'Na een operatie is er meer mogelijk.' });
      expect(herhaald).toMatchObject({ fouten: [], werkplan: { versie: 3, diagnose: { uitkomst: 'Kan meer.', herhaling: 'Na een operatie is er meer mogelijk.' } } });
      expect(await lees(2, 'diagnose { uitkomst herhaling }')).toEqual({ diagnose: { uitkomst: 'Kan werken.', herhaling: null } });
    });
  });

  describe('activities', () => {
    test('are added, begin and end, with what came of them', async () => {
      const toegevoegd = await op('voegActiviteitToe', nieuw);
      expect(toegevoegd).toMatchObject({ fouten: [], werkplan: { versie: 2, activiteiten: [{ partij: 'UWV', status: 'GEPLAND', bedragEuro: 900, isEigen: true }] } });
      const activiteitId = activiteitVan(toegevoegd);
      expect(codes(await op('beginActiviteit', { activiteitId, begindatum: '2026-11-02' }))).toEqual(['begindatum IN_DE_TOEKOMST']);
      proef.staat.nu += maand;
      expect(await op('beginActiviteit', { activiteitId, begindatum: '2026-11-12' })).toMatchObject({ fouten: [], werkplan: { activiteiten: [{ status: 'LOPEND', begindatum: '2026-11-12' }] } });
      expect(codes(await op('rondActiviteitAf', { activiteitId, uitkomst: 'BEHAALD', einddatum: '2026-11-11' }))).toEqual(['einddatum DATUM_VOLGORDE']);
      expect(await op('rondActiviteitAf', { activiteitId, uitkomst: 'BEHAALD' })).toMatchObject({ fouten: [], werkplan: { activiteiten: [{ status: 'AFGEROND', uitkomst: 'BEHAALD', einddatum: '2026-12-01' }] } });
      expect(await op('rondActiviteitAf', { activiteitId, uitkomst: 'GESTOPT' })).toMatchObject({ fouten: [{ veld: 'activiteitId', code: 'NIET_IN_DEZE_STAND', toegestaan: ['GEPLAND', 'LOPEND'] }] });
    });

    test('what is left out stays, what is null becomes empty', async () => {
      const activiteitId = activiteitVan(await op('voegActiviteitToe', nieuw));
      expect(await op('wijzigActiviteit', { activiteitId, omschrijving: null, einddatum: '2026-12-20' })).toMatchObject({ fouten: [], werkplan: { activiteiten: [{ omschrijving: null, begindatum: '2026-11-10', einddatum: '2026-12-20', bedragEuro: 900 }] } });
      expect(codes(await op('wijzigActiviteit', { activiteitId: randomUUID(), omschrijving: 'x' }))).toEqual(['activiteitId ONBEKENDE_ACTIVITEIT']);
    });

    test('every limit is refused at once, with rule and ground, and nothing is changed', async () => {
      const fout = await op('voegActiviteitToe', { ...nieuw, begindatum: '2026-12-11', bedragEuro: 2080.01 });
      expect(fout).toMatchObject({ werkplan: { versie: 1, activiteiten: null }, fouten: [
        { veld: 'einddatum', code: 'DATUM_VOLGORDE', grondslag: null },
        { veld: 'bedragEuro', code: 'BOVEN_PLAFOND', toegestaan: ['ten hoogste 2080 euro'], grondslag: { vindplaats: 'EVA.RMT, bedragen van de menukaart' } },
      ] });
      expect(await op('voegActiviteitToe', { partij: 'SBB', soort: 'RMT-PLK-PV', begindatum: '2026-11-10', einddatum: '2027-08-10' })).toMatchObject({ fouten: [{ veld: 'einddatum', code: 'DUUR_BOVEN_GRENS', grondslag: { vindplaats: 'Brief 001, regel 623-625' } }] });
      expect(codes(await op('voegActiviteitToe', { partij: 'UWV', soort: 'X', begindatum: '2026-02-30', bedragEuro: -1 }))).toEqual(['soort ONBEKENDE_CODE', 'begindatum GEEN_DATUM', 'bedragEuro BUITEN_BEREIK']);
      expect(await op('voegActiviteitToe', { partij: 'UWV', soort: 'RMT-MAATW', bedragEuro: 10 })).toMatchObject({ fouten: [{ code: 'TWEEDE_PARTIJ', toegestaan: ['zetInstrumentIn'] }] });
      expect(await proef.versie()).toBe(1);
    });

    test('the person proposes; a professional takes it over or does not', async () => {
      const voorstel = { soort: 'VRIJWILLIGERSWERK', omschrijving: 'Helpen in het buurthuis' };
      const eerste = activiteitVan(await op('stelActiviteitVoor', voorstel, proef.burger()));
      const beide = (await op('stelActiviteitVoor', voorstel, proef.burger())).werkplan?.activiteiten?.map(({ id }) => id) ?? [];
      const tweede = beide.find((id) => id !== eerste) ?? '';
      expect(beide).toHaveLength(2);
      expect(await lees(null, 'activiteiten { status }')).toEqual({ activiteiten: [{ status: 'VOORGESTELD' }, { status: 'VOORGESTELD' }] });
      expect(codes(await op('beginActiviteit', { activiteitId: eerste, begindatum: '2026-11-01' }))).toEqual(['activiteitId NIET_IN_DEZE_STAND']);
      await op('wijzigActiviteit', { activiteitId: eerste, begindatum: '2026-11-20' });
      expect(codes(await op('rondActiviteitAf', { activiteitId: eerste, uitkomst: 'NIET_OVERGENOMEN' }))).toEqual(['activiteitId NIET_IN_DEZE_STAND']);
      const { werkplan } = await op('rondActiviteitAf', { activiteitId: tweede, uitkomst: 'NIET_OVERGENOMEN' });
      expect(werkplan?.activiteiten?.map(({ id, status }) => [id, status])).toEqual([[eerste, 'GEPLAND'], [tweede, 'AFGEWEZEN']]);
    });
  });

  describe('agreement', () => {
    test('the arrangeur cannot fix what the person did not agree to, and is told what can be done', async () => {
      const uitkomst = await op('stelWerkplanVast');
      expect(uitkomst).toMatchObject({ werkplan: { versie: 1, status: 'CONCEPT' }, fouten: [{ code: 'NIET_IN_DEZE_STAND' }] });
      expect(uitkomst.fouten[0]?.toegestaan).toEqual(expect.arrayContaining(['stemInMet', 'voegActiviteitToe']));
      expect(uitkomst.fouten[0]?.toegestaan).not.toContain('stelWerkplanVast');
      expect(proef.staat.gevraagd).toEqual([]);
    });

    test('both moments are kept; a change takes the agreement of the person back', async () => {
      await op('stemInMet', {}, proef.burger());
      proef.staat.nu += 60_000;
      expect(await op('stelWerkplanVast')).toMatchObject({ fouten: [], werkplan: {
        versie: 3, status: 'VASTGESTELD', vastgesteldOp: new Date(proef.staat.nu).toISOString(), instemming: { persoonOp: new Date(testmoment).toISOString(), arrangeurOp: new Date(proef.staat.nu).toISOString() },
      } });
      expect(await op('wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-12-01' })).toMatchObject({ werkplan: { versie: 4, status: 'VASTGESTELD' } });
      expect(await op('voegActiviteitToe', nieuw)).toMatchObject({ werkplan: { versie: 5, status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: null } } });
    });

    test('the person who rejects what was agreed still agrees; the arrangeur has to again', async () => {
      const activiteitId = activiteitVan(await op('voegActiviteitToe', nieuw));
      await proef.stelVast();
      expect(await op('wijsActiviteitAf', { activiteitId, reden: 'Past niet bij mijn gezin.' }, proef.burger())).toMatchObject({ fouten: [], werkplan: { status: 'CONCEPT', instemming: { arrangeurOp: null, persoonOp: new Date(testmoment).toISOString() } } });
      expect(await op('stelWerkplanVast')).toMatchObject({ fouten: [], werkplan: { status: 'VASTGESTELD' } });
    });

    test('the graph is asked first, as the arrangeur would and within the time that is left; what it said is kept', async () => {
      await proef.stelVast();
      const { aanroeper } = loketVan();
      expect(proef.staat.gevraagd).toEqual([{ variables: { id: proef.staat.plan }, omstandigheden: { aanroeper, doel: 'werkplan', deadline: 4_102_444_800_000 - 150 } }]);
      expect((await proef.store.werkplannen.listLaatste([proef.staat.plan]))[0]?.vastlegging).toEqual({ peildatum: new Date(testmoment).toISOString(), activiteiten: [vanUwv], bronnen: [bron] });
    });

    test('a graph that cannot be asked is an error that may pass, and the same key works afterwards', async () => {
      await op('stemInMet', {}, proef.burger());
      const input = { idempotentiesleutel: randomUUID() };
      for (const antwoord of [async () => { throw new Error('weg'); }, async () => ({ data: null, errors: [{}] }), async () => ({ data: { werkplan: null } })]) {
        proef.staat.graafantwoord = antwoord;
        await expect(op('stelWerkplanVast', input)).rejects.toMatchObject({ extensions: { code: 'BRON_NIET_BESCHIKBAAR', herprobeerbaar: true } });
      }
      proef.staat.graafantwoord = async () => ({ data: { werkplan: { versie: 2, activiteiten: null, bronnen: [{ ...bron, status: 'NIET_BESCHIKBAAR', peildatum: null }] } } });
      expect(await op('stelWerkplanVast', input)).toMatchObject({ fouten: [], werkplan: { versie: 3, status: 'VASTGESTELD' } });
    });

    test('who changes the plan while the parties are asked is not lost', async () => {
      await op('stemInMet', {}, proef.burger());
      proef.staat.graafantwoord = async () => {
        await op('voegActiviteitToe', nieuw);
        return { data: { werkplan: { versie: 2, activiteiten: [], bronnen: [bron] } } };
      };
      expect(await doe('stelWerkplanVast', { werkplanId: proef.staat.plan, verwachteVersie: 2 })).toMatchObject({ werkplan: { versie: 3, status: 'CONCEPT' }, fouten: [{ code: 'VERSIE_VERSCHILT' }] });
    });

    test('the same key gives the same answer, without asking anybody again', async () => {
      await op('stemInMet', {}, proef.burger());
      const input = { werkplanId: proef.staat.plan, verwachteVersie: 2, idempotentiesleutel: randomUUID() };
      const eerst = await doe('stelWerkplanVast', input);
      expect(await doe('stelWerkplanVast', input)).toEqual(eerst);
      expect([eerst.werkplan?.versie, proef.staat.gevraagd.length]).toEqual([3, 1]);
    });
  });

  test('a change of situation is kept, proposes a handover and tells the loket', async () => {
    const uitkomst = await op('wijzigSituatie', { soort: 'BIJSTAND', ingangsdatum: '2026-12-01', toelichting: 'De WW loopt af.' });
    expect(uitkomst).toMatchObject({ fouten: [], werkplan: { situatiewijzigingen: [{ soort: 'BIJSTAND', voorstel: { partij: 'GEMEENTE', grondslag: { vindplaats: expect.any(String) } } }] } });
    const gebeurtenissen = await proef.store.db.selectFrom('gebeurtenis').select(['soort', 'loket', 'versie']).where('onderwerp', '=', proef.staat.plan).orderBy('volgnummer').execute();
    expect(gebeurtenissen).toEqual([{ soort: 'werkplan.opgesteld', loket: 'AM26-WERKCENTRUM', versie: 1 }, { soort: 'werkplan.situatieGewijzigd', loket: 'AM26-WERKCENTRUM', versie: 2 }]);
  });

  test('an ended plan says how it ended, stops what was not done, and allows nothing more', async () => {
    await op('voegActiviteitToe', nieuw);
    await op('stelActiviteitVoor', { soort: 'GESPREK', omschrijving: 'Eens praten' }, proef.burger());
    expect(await op('beeindigWerkplan', { uitkomst: 'WERK', toelichting: 'Aan de slag bij een bakker.' })).toMatchObject({
      fouten: [], werkplan: { status: 'BEEINDIGD', einde: { uitkomst: 'WERK', toelichting: 'Aan de slag bij een bakker.' }, activiteiten: [{ status: 'GESTOPT' }, { status: 'AFGEWEZEN' }] },
    });
    expect(await op('voegActiviteitToe', nieuw)).toMatchObject({ werkplan: { versie: 4 }, fouten: [{ code: 'NIET_IN_DEZE_STAND', toegestaan: [] }] });
  });

  test('who may not see the plan, another version, another input under one key: refused, and nothing changed', async () => {
    const weg = await op('voegActiviteitToe', nieuw, loketVan(elders));
    expect(weg).toEqual(await doe('voegActiviteitToe', { ...nieuw, werkplanId: randomUUID(), verwachteVersie: 1 }));
    expect(weg).toMatchObject({ werkplan: null, fouten: [{ code: 'ONBEKEND_WERKPLAN' }] });
    expect(await op('voegActiviteitToe', { ...nieuw, verwachteVersie: 7 })).toMatchObject({ werkplan: { versie: 1 }, fouten: [{ veld: 'verwachteVersie', code: 'VERSIE_VERSCHILT' }] });
    expect(await proef.versie()).toBe(1);
    const idempotentiesleutel = randomUUID();
    await op('voegActiviteitToe', { ...nieuw, idempotentiesleutel });
    expect(codes(await doe('voegActiviteitToe', { ...nieuw, werkplanId: proef.staat.plan, verwachteVersie: 1, bedragEuro: 901, idempotentiesleutel }))).toEqual(['idempotentiesleutel IDEMPOTENTIESLEUTEL_HERGEBRUIKT']);
    expect(await proef.versie()).toBe(2);
  });

  test('what is kept holds no word of what was told in clear', async () => {
    await op('registreerIntake', { datum: '2026-10-30', samenvatting: 'Geheime kennismaking.' });
    expect(await telRijen(proef.store, 'werkplanversie')).toBeGreaterThan(0);
    const tabellen = await Promise.all((['werkplan', 'werkplanversie', 'gebeurtenis', 'handeling'] as const).map((tabel) => proef.store.db.selectFrom(tabel).selectAll().execute()));
    const dump = JSON.stringify(tabellen);
    expect(['Geheime', 'Werk in de zorg', 'Ans de Wit', 'medewerker-1', '99990'].filter((woord) => dump.includes(woord))).toEqual([]);
  });
});

test('what is kept at vaststelling is everything that the graph shows of activities and sources', () => {
  const schemaVanGraaf = buildASTSchema(parse(readSubgraafSdl('werkcentrum')), { assumeValid: true, assumeValidSDL: true });
  for (const naam of ['Activiteit', 'Bron']) {
    const type = schemaVanGraaf.getType(naam);
    if (!isObjectType(type)) throw new Error(naam);
    for (const veld of Object.keys(type.getFields())) expect(vaststelvraag).toMatch(new RegExp(`\\b${veld}\\b`));
  }
});
