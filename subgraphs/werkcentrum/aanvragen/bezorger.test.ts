import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { uwvInhoud } from '../../shared/sleutelinhoud.ts';
import { createOntzegelaar } from '../../shared/sleutel.ts';
import { geenVerwerkingen, type Verwerkingen } from '../../shared/verwerkingen.ts';
import type { Verzoekclaims } from '../../shared/verzoek.ts';
import { maak, maakInstrument } from '../catalogus/catalogus.fixture.ts';
import { maakBsn } from '../handelingen/planproef.fixture.ts';
import { eerst, maakBeoordelingsgraaf, maatwerk, scholing } from '../instrumentinzet/beoordeling.fixture.ts';
import { createSleutelmaker } from '../persoon/sleutels.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakBurgerverzoek, testmoment, zegelgeheimen, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan, voegToe } from '../toegang/proef.fixture.ts';
import type { Partijantwoord } from './antwoord.ts';
import { startBezorger } from './bezorger.ts';

const instellingen = { wachtMs: 3_600_000, tijdMs: 5_000, eersteWachtMs: 5_000, langsteWachtMs: 3_600_000, hoogstensPogingen: 3, opvraagMs: 300_000 };
const oin = '00000001234567890000';
const planvelden = 'werkplan { id versie status activiteiten { id status nummer bronnen } aanvragen { activiteitId status nummer reden pogingen laatstePogingOp formulier { aan } } geschiedenis { versie handeling partij rol reden } }';
const planSchema = z.object({
  id: z.string(), versie: z.number(), status: z.string(), activiteiten: z.array(z.object({ id: z.string(), status: z.string(), nummer: z.string().nullable(), bronnen: z.array(z.string()) })).nullable().transform((alle) => alle ?? []),
  aanvragen: z.array(z.object({ activiteitId: z.string(), status: z.string(), nummer: z.string().nullable(), reden: z.string().nullable(), pogingen: z.number(), laatstePogingOp: z.string().nullable(), formulier: z.object({ aan: z.string() }).nullable() })),
  geschiedenis: z.array(z.object({ versie: z.number(), handeling: z.string().nullable(), partij: z.string().nullable(), rol: z.string().nullable(), reden: z.string().nullable() })),
});
const foutenSchema = z.array(z.object({ veld: z.string(), code: z.string() }));

/** What a party was asked, and by whom. */
type Gevraagd = { readonly subgraaf: string; readonly document: string; readonly sleutel: string; readonly aanvraag: { readonly kenmerk: string; readonly handeling: string; readonly regio: string | null }; readonly claims: Verzoekclaims };
const variabelenSchema = z.object({ sleutel: z.string(), aanvraag: z.looseObject({ kenmerk: z.string(), handeling: z.string(), regio: z.string().nullable() }) });

const zegt = (soort: Partijantwoord['soort'], anders: Partial<Partijantwoord> = {}): Partijantwoord => ({ soort, nummer: null, reden: null, isTijdelijk: false, ...anders });

describe.each(await listTestdatabases(process.env))('aanvragen bij partijen op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let [bsn, plan, persoonId, nummer, nu] = ['', '', '', 0, testmoment];
  let gevraagd: Gevraagd[] = [];
  let antwoordt: (vraag: Gevraagd) => Promise<Partijantwoord>;
  let verwerkingen: Verwerkingen;
  const graaf = maakBeoordelingsgraaf();
  const opname = maak([scholing, maatwerk, eerst].map((id) => maakInstrument(id)));

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, createProefbrp({}), {
      klok: () => nu, heeftPartijweg: true, graafvraag: graaf.vraag, catalogus: { laatste: () => opname, versie: () => opname, merken: async () => null, begonnenOp: testmoment, stop: async () => {} },
    });
  });
  afterAll(() => teststore.sluit());
  beforeEach(async () => {
    bsn = maakBsn(nummer += 1);
    ({ plan, id: persoonId } = await voegToe(teststore.store, bsn, 'GM0855'));
    [gevraagd, antwoordt, verwerkingen, nu] = [[], async () => zegt('BEVESTIGD', { nummer: 'U-1' }), geenVerwerkingen, testmoment];
  });
  afterEach(async () => {
    await teststore.store.db.deleteFrom('partijaanvraag').execute();
  });

  /** Lets a deliverer look once. */
  const bezorg = async (): Promise<readonly unknown[]> => {
    const gemeld: unknown[] = [];
    const bezorger = startBezorger({
      store: teststore.store, catalogus: { laatste: () => opname, versie: () => opname, merken: async () => null, begonnenOp: testmoment, stop: async () => {} }, maakSleutels: createSleutelmaker(zegelgeheimen), openVerwerkingen: () => verwerkingen,
      instellingen, oin, klok: () => nu, maakId: randomUUID, wek: () => undefined, logger: { warn: (...regel: unknown[]) => { gemeld.push(regel); } },
      async partijvraag(subgraaf, document, variables, claims) {
        const een = { subgraaf, document, claims, ...variabelenSchema.parse(variables) };
        gevraagd.push(een);
        return { data: { antwoord: await antwoordt(een) } };
      },
    });
    await bezorger.stop();
    return gemeld;
  };
  const lees = async () => planSchema.parse((await vraag(`query ($id: ID!) { werkplan(id: $id) ${planvelden.slice('werkplan '.length)} }`, { id: plan }, loketVan())).data?.['werkplan']);
  const aanvraag = async () => (await lees()).aanvragen.at(-1);
  const doe = async (naam: string, input: object = {}, verzoek: Parameters<Testgraaf>[2] = loketVan()) => {
    const { versie } = await lees();
    const metVersie = naam === 'herhaalAanvraag' ? {} : { verwachteVersie: versie };
    const { data, errors } = await vraag(`mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { fouten { veld code } } }`,
      { input: { werkplanId: plan, ...metVersie, idempotentiesleutel: `b-${nummer += 1}`, ...input } }, verzoek);
    expect(errors).toBeUndefined();
    return z.object({ fouten: foutenSchema }).parse(data?.[naam]).fouten.map(({ code }) => code);
  };
  const zetIn = async (): Promise<string> => {
    expect(await doe('zetInstrumentIn', { instrumentId: scholing, begindatum: '2026-11-02', bedragEuro: 800 })).toEqual([]);
    return (await lees()).activiteiten.at(-1)?.id ?? '';
  };
  const gebeurtenissen = async (): Promise<string[]> => (await teststore.store.db.selectFrom('gebeurtenis').select('soort').where('onderwerp', '=', plan).orderBy('volgnummer').execute()).map(({ soort }) => soort);

  test('an instrument that a party carries out is asked of it by itself, in the name of who used it, and its answer counts without a new version', async () => {
    const id = await zetIn();
    expect(await aanvraag()).toMatchObject({ activiteitId: id, status: 'UITSTAAND', pogingen: 0, formulier: null });
    expect(await bezorg()).toEqual([]);
    expect(gevraagd).toEqual([expect.objectContaining({ subgraaf: 'uwv', aanvraag: expect.objectContaining({ kenmerk: id, handeling: 'AANVRAGEN', instrument: scholing, regio: 'AM26', bedragEuro: 800, begindatum: '2026-11-02' }) })]);
    const { claims, sleutel } = gevraagd[0] ?? { claims: undefined, sleutel: '' };
    expect(claims).toMatchObject({ aanroeper: { sub: 'medewerker-1', partij: 'WERKCENTRUM' }, doel: 'werkplan', deadline: testmoment + 5_000 });
    // Only UWV can open the key, under exactly these claims, and finds whom it is about.
    if (claims === undefined) throw new Error('niets gevraagd');
    expect(uwvInhoud.parse(createOntzegelaar(zegelgeheimen.uwv).open(sleutel, claims, testmoment))).toEqual({ bsn });
    expect(() => createOntzegelaar(zegelgeheimen.gemeente).open(sleutel, claims, testmoment)).toThrow();
    expect(() => createOntzegelaar(zegelgeheimen.uwv).open(sleutel, { ...claims, verzoekId: 'ander' }, testmoment)).toThrow();
    expect(await aanvraag()).toMatchObject({ status: 'BEVESTIGD', nummer: 'U-1' });
    expect((await lees()).versie).toBe(2);
    expect(await gebeurtenissen()).toEqual(['werkplan.instrumentIngezet', 'werkplan.aanvraagBevestigd']);
    // Answered is not asked again, and the next version keeps what was answered.
    await bezorg();
    expect(gevraagd).toHaveLength(1);
    await doe('beginActiviteit', { activiteitId: id, begindatum: '2026-11-01' });
    expect((await teststore.store.werkplannen.listLaatste([plan]))[0]?.activiteiten.at(-1)?.aanvraag).toMatchObject({ status: 'BEVESTIGD', nummer: 'U-1' });
  });

  test('a party that refuses ends the activity; the history says which party and why', async () => {
    const id = await zetIn();
    antwoordt = async () => zegt('GEWEIGERD', { reden: 'Er is geen plaats vrij.' });
    await bezorg();
    const { versie, activiteiten, aanvragen, geschiedenis } = await lees();
    expect([versie, activiteiten.find((een) => een.id === id)?.status, aanvragen.at(-1)]).toEqual([3, 'GESTOPT', expect.objectContaining({ status: 'GEWEIGERD', reden: 'Er is geen plaats vrij.' })]);
    expect(geschiedenis.at(-1)).toEqual({ versie: 3, handeling: 'verwerkWeigering', partij: 'UWV', rol: 'systeem', reden: 'Er is geen plaats vrij.' });
    expect(await gebeurtenissen()).toContain('werkplan.aanvraagGeweigerd');
    // It was not stopped by anybody: nothing is withdrawn.
    await bezorg();
    expect(gevraagd).toHaveLength(1);
  });

  test('what a party refuses after somebody said that it ran, is counted off for the monitor', async () => {
    const id = await zetIn();
    await teststore.store.db.deleteFrom('monitorfeit').execute();
    await doe('beginActiviteit', { activiteitId: id, begindatum: '2026-11-01' });
    antwoordt = async () => zegt('GEWEIGERD', { reden: 'Er is geen plaats vrij.' });
    await bezorg();
    const feiten = await teststore.store.db.selectFrom('monitorfeit').select(['maat', 'aantal', 'instrument']).orderBy('aantal').execute();
    expect(feiten).toEqual([-1, 1].map((aantal) => ({ maat: 'INZET', aantal, instrument: expect.any(String) })));
  });

  test('a party that cannot be reached is asked again with the same key, later and later; in the end that is visible, and can be done again or closed by people', async () => {
    const id = await zetIn();
    antwoordt = async () => { throw new Error('weg'); };
    expect(await bezorg()).toEqual([]);
    expect(await aanvraag()).toMatchObject({ status: 'UITSTAAND', pogingen: 1, laatstePogingOp: new Date(testmoment).toISOString() });
    nu += 4_999;
    await bezorg();
    expect(gevraagd).toHaveLength(1);
    expect(await doe('herhaalAanvraag', { activiteitId: id })).toEqual(['NIET_MISLUKT']);
    for (const wacht of [1, 10_000]) {
      nu += wacht;
      const gemeld = await bezorg();
      if (wacht === 10_000) expect(gemeld).toEqual([[{ partij: 'UWV', handeling: 'AANVRAGEN', reden: 'NIET_BESCHIKBAAR' }, 'een aanvraag bij een partij is mislukt']]);
    }
    expect(gevraagd.map((een) => een.aanvraag.kenmerk)).toEqual([id, id, id]);
    expect(await aanvraag()).toMatchObject({ status: 'MISLUKT', reden: 'De partij gaf geen bruikbaar antwoord.', formulier: { aan: 'UWV' } });
    expect(await gebeurtenissen()).toContain('werkplan.aanvraagMislukt');
    expect(await teststore.store.partijaanvragen.listMislukt(10)).toEqual([{ activiteitId: id, partij: 'UWV', handeling: 'AANVRAGEN', op: nu, reden: 'NIET_BESCHIKBAAR' }]);

    expect(await doe('herhaalAanvraag', { activiteitId: randomUUID() })).toEqual(['NIET_MISLUKT']);
    expect(await doe('herhaalAanvraag', { activiteitId: id, idempotentiesleutel: `zelfde-${plan}` })).toEqual([]);
    expect(await doe('herhaalAanvraag', { activiteitId: id, idempotentiesleutel: `zelfde-${plan}` })).toEqual([]);
    expect(await aanvraag()).toMatchObject({ status: 'UITSTAAND', pogingen: 0 });
    antwoordt = async () => zegt('NIET_GELUKT', { reden: 'NIET_GEACCEPTEERD' });
    await bezorg();
    expect(await aanvraag()).toMatchObject({ status: 'MISLUKT', reden: 'De partij kon met de aanvraag niets beginnen.' });

    expect(await doe('bevestigAanvraag', { activiteitId: id, uitkomst: 'BEVESTIGD', nummer: 'per telefoon' })).toEqual([]);
    expect(await aanvraag()).toMatchObject({ status: 'BEVESTIGD', nummer: 'per telefoon', formulier: null });
    expect(await doe('herhaalAanvraag', { activiteitId: id })).toEqual(['NIET_MISLUKT']);
  });

  test('a party that decides later is asked how it stands', async () => {
    const id = await zetIn();
    antwoordt = async () => zegt('ONTVANGEN', { nummer: 'U-2' });
    await bezorg();
    expect(await aanvraag()).toMatchObject({ status: 'ONTVANGEN', nummer: 'U-2' });
    nu += 299_999;
    await bezorg();
    expect(gevraagd).toHaveLength(1);
    antwoordt = async () => zegt('BEVESTIGD', { nummer: 'U-2' });
    nu += 1;
    await bezorg();
    expect(gevraagd.map((een) => een.aanvraag.kenmerk)).toEqual([id, id]);
    expect(await aanvraag()).toMatchObject({ status: 'BEVESTIGD', nummer: 'U-2' });
  });

  test.each(['rondActiviteitAf', 'beeindigWerkplan', 'wijsActiviteitAf'] as const)('what does not go on (%s) is withdrawn at the party', async (handeling) => {
    const id = await zetIn();
    await bezorg();
    const burger = maakBurgerverzoek(bsn);
    const input = { rondActiviteitAf: { activiteitId: id, uitkomst: 'GESTOPT' }, beeindigWerkplan: { uitkomst: 'GEEN_CONTACT' }, wijsActiviteitAf: { activiteitId: id } }[handeling];
    expect(await doe(handeling, input, handeling === 'wijsActiviteitAf' ? burger : loketVan())).toEqual([]);
    expect(await aanvraag()).toMatchObject({ status: 'WORDT_INGETROKKEN', nummer: 'U-1' });
    const { versie } = await lees();
    antwoordt = async () => zegt('INGETROKKEN');
    await bezorg();
    expect(gevraagd.map((een) => een.aanvraag.handeling)).toEqual(['AANVRAGEN', 'INTREKKEN']);
    // A citizen's sealed number was for their own request only.
    expect(gevraagd[1]?.claims.aanroeper).not.toHaveProperty('burger');
    expect(gevraagd[1]?.claims.aanroeper.rol).toBe(handeling === 'wijsActiviteitAf' ? 'burger' : 'arrangeur');
    expect(await aanvraag()).toMatchObject({ status: 'INGETROKKEN', nummer: 'U-1' });
    expect((await lees()).versie).toBe(versie);
  });

  test('an answer that comes when the activity was stopped meanwhile changes nothing, and the withdrawal goes after it', async () => {
    const id = await zetIn();
    antwoordt = async ({ aanvraag: { handeling } }) => {
      if (handeling === 'INTREKKEN') return zegt('INGETROKKEN');
      expect(await doe('rondActiviteitAf', { activiteitId: id, uitkomst: 'GESTOPT' })).toEqual([]);
      return zegt('BEVESTIGD', { nummer: 'U-3' });
    };
    await bezorg();
    expect(await aanvraag()).toMatchObject({ status: 'WORDT_INGETROKKEN' });
    await bezorg();
    expect(gevraagd.map((een) => een.aanvraag.handeling)).toEqual(['AANVRAGEN', 'INTREKKEN']);
    expect(await aanvraag()).toMatchObject({ status: 'INGETROKKEN' });
    expect(await gebeurtenissen()).not.toContain('werkplan.aanvraagBevestigd');
  });

  test('who dies between the answer and keeping it asks again with the same key, once its time is over; nobody asks meanwhile', async () => {
    const id = await zetIn();
    await teststore.store.partijaanvragen.neem(nu, 10_000, 8);
    await bezorg();
    expect(gevraagd).toEqual([]);
    nu += 10_001;
    await Promise.all([bezorg(), bezorg()]);
    expect(gevraagd.map((een) => een.aanvraag.kenmerk)).toEqual([id]);
  });

  test('nothing is sent that is not in the Logboek first', async () => {
    await zetIn();
    const genoteerd: unknown[] = [];
    verwerkingen = { noteer: (een) => { genoteerd.push(een); }, legVast: async () => { throw new Error('vol'); } };
    await bezorg();
    expect([gevraagd, genoteerd]).toEqual([[], [expect.objectContaining({ betrokkene: { soort: 'PERSOON', nummer: persoonId }, gegevens: ['aanvraag', 'UWV'] })]]);
    expect(await aanvraag()).toMatchObject({ status: 'UITSTAAND', pogingen: 1 });
  });

  test('whom a party does not know is left to a person, with a form', async () => {
    await zetIn();
    await teststore.store.db.deleteFrom('koppeling').where('persoon_id', '=', persoonId).where('bron', '=', 'uwv').execute();
    await bezorg();
    expect(gevraagd).toEqual([]);
    expect(await aanvraag()).toMatchObject({ status: 'BUITEN_SYSTEEM', reden: 'Er is geen koppeling met deze partij; er is niets gevraagd.', formulier: { aan: 'UWV' } });
  });

  test('who moves meanwhile is asked for where they lived, and the same is asked', async () => {
    await zetIn();
    antwoordt = async () => zegt('NIET_GELUKT', { isTijdelijk: true, reden: 'TIJD_OP' });
    await bezorg();
    const [persoon] = await teststore.store.personen.list([persoonId]);
    if (persoon === undefined) throw new Error('niemand');
    await teststore.store.personen.verhuis(persoon, { gemeente: 'GM0363', geheimhouding: false }, nu);
    nu += 5_000;
    await bezorg();
    expect(gevraagd.map((een) => een.aanvraag.regio)).toEqual(['AM26', 'AM26']);
    expect(gevraagd[1]?.aanvraag).toEqual(gevraagd[0]?.aanvraag);
  });

  test('an act that is refused, or done twice with one key, asks nothing or once', async () => {
    const input = { instrumentId: scholing, begindatum: '2026-11-02', idempotentiesleutel: `dubbel-${plan}`, verwachteVersie: 1 };
    expect(await doe('zetInstrumentIn', { ...input, verwachteVersie: 7 })).toEqual(['VERSIE_VERSCHILT']);
    expect(await doe('zetInstrumentIn', input)).toEqual([]);
    expect(await doe('zetInstrumentIn', input)).toEqual([]);
    await bezorg();
    expect(gevraagd).toHaveLength(1);
  });

  test('an old version reads back as it stood then', async () => {
    const id = await zetIn();
    await bezorg();
    const { data } = await vraag('query ($id: ID!) { werkplan(id: $id, versie: 2) { aanvragen { activiteitId status nummer } } }', { id: plan }, loketVan());
    expect(data).toEqual({ werkplan: { aanvragen: [{ activiteitId: id, status: 'UITSTAAND', nummer: null }] } });
  });
});
