import { randomUUID } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Verzoek } from '../../shared/verzoek.ts';
import { maak, maakInstrument } from '../catalogus/catalogus.fixture.ts';
import { maakBsn } from '../handelingen/planproef.fixture.ts';
import { eerst, maakBeoordelingsgraaf, maatwerk, scholing } from '../instrumentinzet/beoordeling.fixture.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan, telRijen } from '../toegang/proef.fixture.ts';
import { bijstandsstanden } from './bijstand.ts';
import { celregios, LAND, type Cel } from './cellen.ts';
import { toPeriode } from './periodes.ts';
import { publiceerGesloten } from './publiceer.ts';
import { leesUitgave, type Gelezen } from './uitgave.fixture.ts';

// Everything here is counted from acts: persons are aangemeld, get a plan and instruments, and go out, while the clock runs over the end of a period.

const oktober = Date.UTC(2026, 9, 20, 10);
const november = Date.UTC(2026, 10, 3, 10);
const naSluiting = Date.UTC(2026, 10, 15, 10);
const naTweede = Date.UTC(2027, 0, 20, 10);

const midden = loketVan();
const amsterdam = loketVan({ sub: 'medewerker-18', organisatie: '00000007654321000000', regios: ['AM18'], loket: 'AM18-WERKCENTRUM' });
const rijnmond = loketVan({ sub: 'medewerker-22', organisatie: '00000007654322000000', regios: ['AM22'], loket: 'AM22-WERKCENTRUM' });

const antwoordSchema = z.object({
  persoon: z.object({ id: z.string() }).nullish(), werkplan: z.object({ id: z.string(), versie: z.number(), activiteiten: z.array(z.object({ id: z.string() })).nullish() }).nullish(),
  fouten: z.array(z.object({ veld: z.string(), code: z.string() })),
});
const bronnen = { MeldAan: 'persoon { id }' } as const;
const cellenvraag = `query ($periode: String, $regio: ID) { monitor(periode: $periode, regio: $regio) {
  periode { code begindatum einddatum gepubliceerdOp } regiocode regio { amCode } cellen { maat pot instrumentId instrument { naam } uitstroom afronding aantal bedragEuro isOnderdrukt }
} }`;
const celSchema = z.object({
  maat: z.string(), pot: z.string().nullable(), instrumentId: z.string().nullable(), instrument: z.object({ naam: z.string() }).nullable(), uitstroom: z.string().nullable(),
  afronding: z.string().nullable(), aantal: z.number().nullable(), bedragEuro: z.number().nullable(), isOnderdrukt: z.boolean(),
});
const monitorSchema = z.object({ monitor: z.object({ periode: z.object({ code: z.string(), gepubliceerdOp: z.string() }), regiocode: z.string(), regio: z.object({ amCode: z.string() }).nullable(), cellen: z.array(celSchema) }) });

async function leesDuckdb(sql: string): Promise<Gelezen> {
  const verbinding = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    return (await verbinding.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    verbinding.closeSync();
  }
}

const datateam: Partial<Verzoek> = { doel: 'catalogus', ...loketVan({ rol: 'data', loket: null }) };

describe.each(await listTestdatabases(process.env))('de monitor op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let nu = oktober;
  let teller = 0;
  const graaf = maakBeoordelingsgraaf();
  const opname = maak([scholing, maatwerk, eerst].map((id) => maakInstrument(id)));
  const brp = createProefbrp(Object.fromEntries(Array.from({ length: 200 }, (_, nummer) => [maakBsn(nummer), 'GM0855'])));

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, brp, { klok: () => nu, graafvraag: graaf.vraag, catalogus: { laatste: () => opname, versie: () => opname, merken: async () => null, begonnenOp: oktober, stop: async () => {} } });
  });
  afterEach(async () => {
    await teststore.maakLeeg();
    Object.assign(graaf, { pot: 'MENUKAART', status: 'BESCHIKBAAR' });
    nu = oktober;
  });
  afterAll(() => teststore.sluit());

  const doe = async (naam: keyof typeof bronnen | 'StelWerkplanOp' | 'ZetInstrumentIn' | 'BeginActiviteit' | 'RondActiviteitAf' | 'BeeindigWerkplan' | 'BevestigAanvraag', input: object, verzoek: Partial<Verzoek>) => {
    const veld = `${naam[0]?.toLowerCase()}${naam.slice(1)}`;
    const velden = naam === 'MeldAan' ? bronnen.MeldAan : 'werkplan { id versie activiteiten { id } }';
    const { data, errors } = await vraag(`mutation ($input: ${naam}Input!) { ${veld}(input: $input) { ${velden} fouten { veld code } } }`, { input: { idempotentiesleutel: randomUUID(), ...input } }, verzoek);
    expect(errors).toBeUndefined();
    return antwoordSchema.parse(data?.[veld]);
  };
  const gelukt = async (...vraagstuk: Parameters<typeof doe>): Promise<z.infer<typeof antwoordSchema>> => {
    const antwoord = await doe(...vraagstuk);
    expect(antwoord.fouten).toEqual([]);
    return antwoord;
  };
  const nieuwBsn = (): string => maakBsn(teller += 1);
  const laatste = async (plan: string) => {
    const [versie] = await teststore.store.werkplannen.listLaatste([plan]);
    if (versie === undefined) throw new Error('geen plan');
    return versie;
  };
  const op = async (plan: string, ...[naam, input, verzoek]: Parameters<typeof doe>) => gelukt(naam, { werkplanId: plan, verwachteVersie: (await laatste(plan)).versie, ...input }, verzoek);
  /** Somebody comes in, and gets a plan; gives its id. */
  const komtBinnen = async (bsn: string, verzoek: Partial<Verzoek>): Promise<string> => {
    const persoonId = (await gelukt('MeldAan', { bsn, reden: 'Zoekt werk in deze regio.' }, { doel: 'aanmelding', ...verzoek })).persoon?.id ?? '';
    const { werkplan } = await gelukt('StelWerkplanOp', { persoonId, doel: 'Werk', arrangeur: { naam: 'Ans', organisatie: 'Werkcentrum' } }, verzoek);
    return werkplan?.id ?? '';
  };
  /** Uses an instrument; gives the id of the activity. */
  const gebruikt = async (plan: string, bedragEuro: number, verzoek: Partial<Verzoek>): Promise<string> => {
    await op(plan, 'ZetInstrumentIn', { instrumentId: scholing, bedragEuro, begindatum: '2026-10-20' }, verzoek);
    const activiteitId = (await laatste(plan)).activiteiten.at(-1)?.id ?? '';
    await op(plan, 'BeginActiviteit', { activiteitId, begindatum: '2026-10-20' }, verzoek);
    return activiteitId;
  };
  const publiceer = async (): Promise<string[]> => (await publiceerGesloten({ monitor: teststore.store.monitor, klok: () => nu, sluitdagen: 14 })).map(({ code }) => code);
  const bekijk = async (periode: string | null, regio: string | null) => monitorSchema.parse((await vraag(cellenvraag, { periode, regio }, datateam)).data).monitor;
  const cijfer = async (periode: string, regio: string, waar: Partial<z.infer<typeof celSchema>>) => {
    const [cel, ander] = (await bekijk(periode, regio)).cellen.filter((een) => Object.entries({ pot: null, instrumentId: null, uitstroom: null, afronding: null, ...waar }).every(([naam, waarde]) => new Map<string, unknown>(Object.entries(een)).get(naam) === waarde));
    expect(ander).toBeUndefined();
    return cel === undefined ? 'geen cel' : cel.bedragEuro === null ? cel.aantal : [cel.aantal, cel.bedragEuro];
  };

  test('a journey of eleven persons over three regions and the end of a period, counted by hand', async () => {
    const plannen: { plan: string; bsn: string; activiteit: string; verzoek: Partial<Verzoek> }[] = [];
    for (const verzoek of [...new Array<Partial<Verzoek>>(6).fill(midden), amsterdam, amsterdam, rijnmond, rijnmond, rijnmond]) {
      const bsn = nieuwBsn();
      const plan = await komtBinnen(bsn, verzoek);
      plannen.push({ plan, bsn, verzoek, activiteit: await gebruikt(plan, 800, verzoek) });
    }
    // Five of them use it a second time, from another pot.
    graaf.pot = 'BANENAFSPRAAK';
    for (const { plan } of plannen.slice(0, 5)) await gebruikt(plan, 500.5, midden);

    nu = november;
    for (const [nummer, { plan, activiteit, verzoek }] of plannen.entries()) {
      await op(plan, 'RondActiviteitAf', { activiteitId: activiteit, uitkomst: nummer === 5 ? 'NIET_BEHAALD' : 'BEHAALD' }, verzoek);
      await op(plan, 'BeeindigWerkplan', { uitkomst: verzoek === midden ? 'WERK' : 'OPLEIDING' }, verzoek);
    }
    // One comes back.
    await gelukt('MeldAan', { bsn: plannen[0]?.bsn, reden: 'Is weer zonder werk.' }, { doel: 'aanmelding', ...midden });

    nu = Date.UTC(2026, 10, 14, 10);
    expect(await publiceer()).toEqual([]);
    nu = naSluiting;
    expect(await publiceer()).toEqual(['2026-T5']);
    expect(await publiceer()).toEqual([]);

    const t5 = (regio: string, waar: Partial<z.infer<typeof celSchema>>) => cijfer('2026-T5', regio, waar);
    expect([await t5('AM26', { maat: 'INSTROOM' }), await t5('AM18', { maat: 'INSTROOM' }), await t5('AM22', { maat: 'INSTROOM' }), await t5('NL', { maat: 'INSTROOM' })]).toEqual([6, null, null, 11]);
    const scholingUit = (pot: string) => ({ maat: 'INZET', pot, instrumentId: scholing });
    expect([await t5('AM26', scholingUit('MENUKAART')), await t5('AM18', scholingUit('MENUKAART')), await t5('NL', scholingUit('MENUKAART'))]).toEqual([[6, 4_800], null, [11, 8_800]]);
    expect([await t5('AM26', scholingUit('BANENAFSPRAAK')), await t5('NL', scholingUit('BANENAFSPRAAK'))]).toEqual([[5, 2_502.5], null]);
    expect([await t5('AM26', { maat: 'UITSTROOM', uitstroom: 'WERK' }), await t5('AM26', { maat: 'UITSTROOM' })]).toEqual([null, null]);

    nu = naTweede;
    expect(await publiceer()).toEqual(['2026-T6']);
    const t6 = (regio: string, waar: Partial<z.infer<typeof celSchema>>) => cijfer('2026-T6', regio, waar);
    expect([await t6('AM26', { maat: 'UITSTROOM', uitstroom: 'WERK' }), await t6('AM18', { maat: 'UITSTROOM', uitstroom: 'OPLEIDING' }), await t6('NL', { maat: 'UITSTROOM', uitstroom: 'OPLEIDING' })]).toEqual([6, null, 5]);
    const afgerond = (afronding: string) => ({ maat: 'AFRONDING', instrumentId: scholing, afronding });
    expect([await t6('AM26', afgerond('BEHAALD')), await t6('NL', afgerond('BEHAALD')), await t6('NL', afgerond('NIET_BEHAALD')), await t6('AM26', { ...afgerond('NIET_BEHAALD'), instrumentId: 'OVERIG' })]).toEqual([5, 10, 'geen cel', null]);
    // The second use was stopped by the end of the plan: five.
    expect(await t6('AM26', afgerond('GESTOPT'))).toBe(5);
    expect(await t6('AM26', { maat: 'INSTROOM' })).toBeNull();
    expect((await bekijk(null, null)).periode.code).toBe('2026-T6');
    // Everything that was counted is forgotten.
    expect(await telRijen(teststore.store, 'monitorfeit')).toBe(0);
  });

  test('who is aangemeld twice, and gets a plan, comes in once; in another region once more', async () => {
    const bsn = nieuwBsn();
    await gelukt('MeldAan', { bsn, reden: 'Zoekt werk in deze regio.' }, { doel: 'aanmelding', ...midden });
    await komtBinnen(bsn, midden);
    await gelukt('MeldAan', { bsn, reden: 'Zoekt werk in deze regio.' }, { doel: 'aanmelding', ...amsterdam });
    const feiten = await teststore.store.db.selectFrom('monitorfeit').select(['maat', 'regio', 'aantal']).orderBy('regio').execute();
    expect(feiten).toEqual([{ maat: 'INSTROOM', regio: 'AM18', aantal: 1 }, { maat: 'INSTROOM', regio: 'AM26', aantal: 1 }]);
  });

  test('a loket says the region; without one the gemeente does, and who lives nowhere known is counted in none', async () => {
    const { store } = teststore;
    const [tilburg, nergens] = [randomUUID(), randomUUID()];
    await store.koppelingen.koppel([[tilburg, 'GM0855'] as const, [nergens, null] as const].map(([id, gemeente]) => ({ id, bsn: nieuwBsn(), gemeente, vorigeGemeenten: [], woonplaatsPeildatum: nu })), nu);
    await store.db.transaction().execute(async (tx) => {
      await store.monitor.legInstroomVast(tx, tilburg, 'LANDELIJK_WERKGEVERSSERVICEPUNT', nu);
      await store.monitor.legInstroomVast(tx, nergens, null, nu);
      await store.monitor.legInstroomVast(tx, nergens, 'AM18-UWV', nu);
    });
    expect((await store.db.selectFrom('monitorfeit').select('regio').execute()).map(({ regio }) => regio)).toEqual(['AM26', 'ONBEKEND', 'AM18']);
  });

  test('a plan that goes to a loket of another region is inflow there; of the same region it is not', async () => {
    const { store } = teststore;
    const was = await laatste(await komtBinnen(nieuwBsn(), midden));
    const bij = (loket: string): typeof was => ({ ...was, verantwoordelijke: { partij: 'UWV', loket, sinds: new Date(nu).toISOString(), grondslag: null } });
    await store.db.transaction().execute(async (tx) => {
      await store.monitor.legVerloopVast(tx, was, bij('AM26-UWV'), nu);
      await store.monitor.legVerloopVast(tx, was, bij('AM18-UWV'), nu);
    });
    expect((await store.db.selectFrom('monitorfeit').select(['maat', 'regio']).execute()).map(({ maat, regio }) => `${maat} ${regio}`)).toEqual(['INSTROOM AM26', 'INSTROOM AM18']);
  });

  test('an act that is refused, or sent again, counts nothing', async () => {
    const plan = await komtBinnen(nieuwBsn(), midden);
    await op(plan, 'ZetInstrumentIn', { instrumentId: scholing, bedragEuro: 800, begindatum: '2026-10-20' }, midden);
    const { versie, activiteiten } = await laatste(plan);
    const begin = { werkplanId: plan, verwachteVersie: versie, activiteitId: activiteiten[0]?.id, begindatum: '2026-10-20', idempotentiesleutel: 'begin' };
    await gelukt('BeginActiviteit', begin, midden);
    await gelukt('BeginActiviteit', begin, midden);
    expect((await doe('BeginActiviteit', { ...begin, idempotentiesleutel: 'anders' }, midden)).fouten).not.toEqual([]);
    expect(await teststore.store.db.selectFrom('monitorfeit').select(['maat', 'pot', 'instrument', 'aantal', 'bedrag_cent']).where('maat', '<>', 'INSTROOM').execute())
      .toEqual([{ maat: 'INZET', pot: 'MENUKAART', instrument: scholing, aantal: 1, bedrag_cent: expect.anything() }]);
  });

  test('what a party refuses after it was published as begun counts off in the period in which that is known; what was published stays as it was', async () => {
    const activiteiten: { plan: string; id: string }[] = [];
    for (let nummer = 0; nummer < 6; nummer += 1) {
      const plan = await komtBinnen(nieuwBsn(), midden);
      activiteiten.push({ plan, id: await gebruikt(plan, 100, midden) });
    }
    nu = naSluiting;
    await publiceer();
    const toen = await bekijk('2026-T5', 'AM26');
    for (const { plan, id } of activiteiten.slice(0, 2)) await op(plan, 'BevestigAanvraag', { activiteitId: id, uitkomst: 'GEWEIGERD', reden: 'Er is geen plaats.' }, midden);
    const feiten = await teststore.store.db.selectFrom('monitorfeit').select(['maat', 'aantal', 'bedrag_cent']).execute();
    expect(feiten.map(({ maat, aantal, bedrag_cent }) => [maat, aantal, Number(bedrag_cent)])).toEqual([['INZET', -1, -10_000], ['INZET', -1, -10_000]]);
    // The persons are gone, by whichever term: what was published does not change.
    await teststore.store.db.deleteFrom('persoon').execute();
    nu = naTweede;
    expect(await publiceer()).toEqual(['2026-T6']);
    expect(await bekijk('2026-T5', 'AM26')).toEqual(toen);
    expect(toen.cellen.filter(({ aantal }) => aantal !== null).map(({ maat, aantal, bedragEuro }) => [maat, aantal, bedragEuro])).toEqual([['INSTROOM', 6, null], ['INZET', 6, 600]]);
    expect((await bekijk('2026-T6', 'AM26')).cellen.every(({ isOnderdrukt }) => isOnderdrukt)).toBe(true);
  });

  test('each period is published once, however many publish at once, and those without anything too', async () => {
    await komtBinnen(nieuwBsn(), midden);
    nu = Date.UTC(2027, 3, 1);
    const gedaan = await Promise.all([publiceer(), publiceer(), publiceer()]);
    expect(gedaan.flat().sort()).toEqual(['2026-T5', '2026-T6', '2027-T1']);
    const periodes = (await vraag('{ monitorperiodes { code begindatum einddatum gepubliceerdOp } }', {}, datateam)).data?.['monitorperiodes'];
    expect(periodes).toEqual(['2027-T1', '2026-T6', '2026-T5'].map((code) => expect.objectContaining({ code, gepubliceerdOp: new Date(nu).toISOString() })));
  });

  test('what comes too late for its period counts in the next one that is published', async () => {
    nu = naSluiting;
    await komtBinnen(nieuwBsn(), midden);
    const { store } = teststore;
    await store.monitor.publiceer(toPeriode('2026-11-15'), nu, () => []);
    for (let nummer = 0; nummer < 5; nummer += 1) {
      const plan = await komtBinnen(nieuwBsn(), midden);
      expect(plan).not.toBe('');
    }
    nu = Date.UTC(2027, 2, 20);
    expect(await publiceer()).toEqual(['2027-T1']);
    expect(await cijfer('2027-T1', 'AM26', { maat: 'INSTROOM' })).toBe(5);
  });

  test('the files of an edition have the same cells as the graph, row by row in every format, sorted by their key', async () => {
    for (let nummer = 0; nummer < 5; nummer += 1) await gebruikt(await komtBinnen(nieuwBsn(), midden), 750.25, midden);
    nu = naSluiting;
    await publiceer();
    const { rijen, perFormaat } = await leesUitgave(teststore.store.monitor, leesDuckdb);
    const uitGraaf: string[] = [];
    for (const regio of [...celregios, LAND]) {
      const { cellen, periode } = await bekijk(null, regio);
      uitGraaf.push(...cellen.map((cel) => [periode.code, cel.maat, regio, cel.pot, cel.instrumentId, cel.uitstroom ?? cel.afronding, cel.aantal, cel.bedragEuro, cel.isOnderdrukt].join('|')));
    }
    const toRegel = (rij: Readonly<Record<string, unknown>>): string => ['periode', 'maat', 'regio', 'pot', 'instrument_id', 'uitkomst', 'aantal', 'bedrag_euro', 'onderdrukt'].map((naam) => rij[naam]).join('|');
    expect(rijen.map(toRegel).sort()).toEqual(uitGraaf.sort());
    for (const [formaat, gelezen] of Object.entries(perFormaat)) expect([formaat, gelezen.map(toRegel)]).toEqual([formaat, rijen.map(toRegel)]);
    const sleutels = rijen.map((rij) => ['maat', 'regio', 'pot', 'instrument_id', 'uitkomst'].map((naam) => rij[naam] ?? ''));
    const volgorde = (a: readonly unknown[], b: readonly unknown[]): number => a.map((deel, plaats) => (String(deel) < String(b[plaats]) ? -1 : String(deel) > String(b[plaats]) ? 1 : 0)).find((verschil) => verschil !== 0) ?? 0;
    expect(sleutels.every((sleutel, plaats) => plaats === 0 || volgorde(sleutels[plaats - 1] ?? [], sleutel) < 0)).toBe(true);
    expect(rijen.filter(({ aantal }) => aantal !== null)).toEqual([
      expect.objectContaining({ periode: '2026-T5', begindatum: '2026-09-01', einddatum: '2026-10-31', maat: 'INSTROOM', regio: 'AM26', aantal: 5, bedrag_euro: null, onderdrukt: false }),
      expect.objectContaining({ maat: 'INZET', regio: 'AM26', pot: 'MENUKAART', instrument_id: scholing, aantal: 5, bedrag_euro: 3_751.25 }),
    ]);
  });

  test('what was used of each pot stands beside its budget, or why that is not known', async () => {
    const maakCel = (anders: Partial<Cel>): Cel => ({ maat: 'INZET', regio: 'NL', pot: 'BANENAFSPRAAK', instrument: null, uitkomst: null, aantal: null, bedragCent: null, isOnderdrukt: true, ...anders });
    await teststore.store.monitor.publiceer(toPeriode('2021-10-01'), nu, () => [
      maakCel({ aantal: 60, bedragCent: 4_800_050, isOnderdrukt: false }), maakCel({ instrument: 'OVERIG', aantal: 7, isOnderdrukt: false }), maakCel({ pot: 'MENUKAART' }),
      maakCel({ regio: 'AM26', aantal: 8, isOnderdrukt: false }), maakCel({ maat: 'INSTROOM', pot: null, aantal: 90, isOnderdrukt: false }),
    ]);
    const potten = async (regio: string): Promise<unknown> => (await vraag('query ($regio: ID) { monitor(periode: "2021-T5", regio: $regio) { potten { pot aantal bedragEuro isOnderdrukt budgetEuro budgetReden } } }', { regio }, datateam)).data;
    expect(await potten('NL')).toEqual({ monitor: { potten: [
      { pot: 'BANENAFSPRAAK', aantal: 60, bedragEuro: 48_000.5, isOnderdrukt: false, budgetEuro: 21_000_000, budgetReden: null },
      { pot: 'MENUKAART', aantal: null, bedragEuro: null, isOnderdrukt: true, budgetEuro: null, budgetReden: expect.stringContaining('195 miljoen euro') },
    ] } });
    expect(await potten('AM26')).toEqual({ monitor: { potten: [{ pot: 'BANENAFSPRAAK', aantal: 8, bedragEuro: null, isOnderdrukt: false, budgetEuro: null, budgetReden: 'De brieven verdelen budgetten niet over regio’s.' }] } });
    const { data } = await vraag('{ monitorbudgetten { pot jaar bedragEuro toelichting vindplaats } }', {}, datateam);
    expect(data?.['monitorbudgetten']).toHaveLength(6);
    expect(data).toMatchObject({ monitorbudgetten: expect.arrayContaining([expect.objectContaining({ pot: 'BANENAFSPRAAK', jaar: 2021, bedragEuro: 21_000_000, vindplaats: 'Brief 001, regels 239-240' })]) });
  });

  test('every wrong argument is told at once, and before anything is published there is nothing', async () => {
    const { errors } = await vraag(cellenvraag, { periode: '2026-5', regio: 'AM99' }, datateam);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'ONGELDIGE_INVOER', fouten: [expect.objectContaining({ veld: 'periode', code: 'GEEN_PERIODE' }), expect.objectContaining({ veld: 'regio', code: 'ONBEKENDE_REGIO' })] })]);
    expect((await vraag(cellenvraag, {}, datateam)).data).toEqual({ monitor: null });
    expect((await vraag(cellenvraag, { periode: '2026-T5', regio: 'AM26' }, datateam)).data).toEqual({ monitor: null });
  });

  test('the figures of the letter stand beside it', async () => {
    const { data } = await vraag('{ bijstandsstanden { regio naam arbeidsmarktregio { naam } januari2021 juni2021 ontwikkeling ontwikkelingProcent vindplaats } }', {}, datateam);
    expect(data?.['bijstandsstanden']).toHaveLength(36);
    expect(data).toMatchObject({ bijstandsstanden: [{ regio: 'NL', arbeidsmarktregio: null, januari2021: 429_200, juni2021: 423_160, ontwikkeling: -6_040, ontwikkelingProcent: -1.4, vindplaats: 'Brief 002, regel 1022' }, { regio: 'AM01', arbeidsmarktregio: { naam: 'Groningen' } }, ...bijstandsstanden.slice(2).map(({ regio, naam }) => ({ regio, naam }))] });
  });

  test('a cell cannot be kept with a number under five', async () => {
    const cel: Cel = { maat: 'INSTROOM', regio: 'AM26', pot: null, instrument: null, uitkomst: null, aantal: 4, bedragCent: null, isOnderdrukt: false };
    await expect(teststore.store.monitor.publiceer(toPeriode('2026-10-01'), nu, () => [cel])).rejects.toThrow();
    expect(await teststore.store.monitor.listPeriodes()).toEqual([]);
  });
});
