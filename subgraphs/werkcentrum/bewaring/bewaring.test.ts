import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Store } from '../store/index.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { applyAfwijkingen, standaardTermijnen } from './config.ts';
import { ruimOp } from './opruimen.ts';
import { bewaarregels, gaanMee } from './regels.ts';
import { bepaalGrens, bewaarsoorten, type Bewaarsoort } from './termijnen.ts';

const dagMs = 86_400_000;
const nu = Date.UTC(2026, 10, 1);
/** Terms of their own, all different, so that none is taken for another. */
const dagen: Record<Bewaarsoort, number> = { persoonZonderWerkplan: 30, beeindigdWerkplan: 50, afgerondeActiviteit: 40, opgave: 20, aanmelding: 10, ingetrokkenToestemming: 15, overdracht: 12, profiel: 17, contactverzoek: 14, handeling: 7, gebeurtenis: 5, werkgeversvraag: 25, monitor: 45, catalogusmomentopname: 60 };
const termijnen = applyAfwijkingen(standaardTermijnen, Object.fromEntries(Object.entries(dagen).map(([soort, aantal]) => [soort, { dagen: aantal }])));

const geleden = (aantal: number): Date => new Date(nu - aantal * dagMs);
const dag = (aantal: number): string => geleden(aantal).toISOString().slice(0, 10);

/** Puts rows in, under names by which they are found again. */
function createVuller({ db, geheim, koppelingen }: Store) {
  const personen = new Map<string, string>();
  const plannen = new Map<string, string>();
  const wie = (naam: string): string => personen.get(naam) ?? '';
  let nummer = 0;
  return {
    personen,
    async persoon(naam: string, oud: number) {
      const id = randomUUID();
      personen.set(naam, id);
      await koppelingen.koppel([{ id, bsn: String(999_900_000 + ++nummer), gemeente: null, vorigeGemeenten: [], woonplaatsPeildatum: nu }], geleden(oud).getTime());
    },
    opgave: (naam: string, oud: number | null) => db.insertInto('opgave').values({ persoon_id: wie(naam), versleuteld: 'x', opgegeven_op: oud === null ? null : dag(oud) }).execute(),
    async plan(naam: string, versies: readonly (readonly ['CONCEPT' | 'VASTGESTELD' | 'BEEINDIGD', number])[]) {
      const id = randomUUID();
      plannen.set(naam, id);
      await db.insertInto('werkplan').values({ id, persoon_id: wie(naam) }).execute();
      for (const [i, [status, oud]] of versies.entries()) {
        await db.insertInto('werkplanversie').values({ werkplan_id: id, versie: i + 1, status, vastgesteld_op: null, gewijzigd_op: geleden(oud), versleuteld: 'x' }).execute();
      }
    },
    activiteit: (naam: string, eind: number | null) => db.insertInto('sociale_partners_activiteit')
      .values({ persoon_id: wie(naam), nummer: String(++nummer), soort: 'S', omschrijving: 'o', status: 'AFGEROND', begindatum: null, einddatum: eind === null ? null : dag(eind) }).execute(),
    aanmelding: (naam: string, oud: number) => db.insertInto('aanmelding')
      .values({ id: randomUUID(), persoon_id: wie(naam), organisatie: 'o', partij: 'UWV', loket: null, medewerker: 'm', reden: 'r', op: geleden(oud) }).execute(),
    toestemming: (naam: string, partij: 'OOFONDS' | 'SOCIALE_PARTNERS', oud: number, ingetrokken: number | null) => db.insertInto('toestemming')
      .values({ id: randomUUID(), persoon_id: wie(naam), partij, gegeven_op: geleden(oud), ingetrokken_op: ingetrokken === null ? null : geleden(ingetrokken) }).execute(),
    overdracht: (naam: string, oud: number, beslist: number | null) => db.insertInto('overdracht').values({
      id: randomUUID(), persoon_id: wie(naam), werkplan_id: plannen.get(naam) ?? null, versie: null, aanmelding_id: null, soort: 'DOORVERWIJZING', status: beslist === null ? 'OPEN' : 'AANVAARD',
      van_organisatie: 'o', van_partij: 'UWV', van_loket: null, naar_partij: 'GEMEENTE', naar_loket: 'l', naar_organisatie: beslist === null ? null : 'p', inhoud: 'i', weigering: null,
      termijn: geleden(oud), op: geleden(oud), beslist_op: beslist === null ? null : geleden(beslist),
    }).execute(),
    profiel: (naam: string, oud: number) => db.insertInto('profiel').values({ persoon_id: wie(naam), versie: 1, vrijgegeven: true, versleuteld: 'x', gewijzigd_op: geleden(oud) }).execute(),
    async contactverzoek(naam: string, oud: number, status: 'OPEN' | 'INGETROKKEN' = 'INGETROKKEN') {
      const [id, op] = [randomUUID(), geleden(oud)];
      await db.insertInto('contactverzoek').values({
        id, persoon_id: wie(naam), status, organisatie: 'o', partij: 'UWV', van_loket: null, medewerker: 'm', loket: 'l', onderwerp: id, versleuteld: 'x', op, gewijzigd_op: op,
      }).execute();
    },
    kandidaat: (naam: string) => db.insertInto('kandidaat').values({ persoon_id: wie(naam), loket: 'l', regio: 'AM26', gebied: null, beroepen: [] }).execute(),
    agenda: (naam: string) => db.insertInto('agenda').values({ werkplan_id: plannen.get(naam) ?? '', persoon_id: wie(naam), vak: 'v', activiteit: randomUUID(), dag: dag(1) }).execute(),
    aanvraag: (naam: string) => db.insertInto('partijaanvraag').values({
      activiteit: randomUUID(), werkplan_id: plannen.get(naam) ?? '', persoon_id: wie(naam), partij: 'UWV', handeling: 'AANVRAGEN', ronde: 1, fase: 'MISLUKT', uitkomst: null, pogingen: 1,
      laatste_poging: geleden(1), volgende_poging: null, bezet_tot: null, op: geleden(1), versleuteld: 'x',
    }).execute(),
    handeling: (naam: string, oud: number) => db.insertInto('handeling')
      .values({ sleutel: geheim.vindhash('t', String(++nummer)), vingerafdruk: 'v', antwoord: 'a', persoon_id: wie(naam) || null, op: geleden(oud) }).execute(),
    gebeurtenis: (naam: string, oud: number) => db.insertInto('gebeurtenis')
      .values({ id: randomUUID(), soort: 'werkplan.gewijzigd', onderwerp: randomUUID(), persoon_id: wie(naam) || null, loket: null, versie: 1, op: geleden(oud) }).execute(),
    async werkgeversvraag(oud: number, ander: string | null = null) {
      const id = randomUUID();
      await db.insertInto('werkgeversvraag').values({
        id, versie: 1, soort: 'ADVIES', status: 'OPEN', regios: ['AM26'], sector: null, loket: 'AM26-WERKGEVERSSERVICEPUNT', route: 'WERKGEVERSSERVICEPUNT', organisatie: 'o', aangemeld_loket: null,
        medewerker: 'm', aangemeld_op: geleden(oud), opgenomen_op: null, afgehandeld_op: null, gewijzigd_op: geleden(oud), uitkomst: null, versleuteld: 'x',
      }).execute();
      if (ander !== null) await db.insertInto('werkgeverskoppeling').values({ id: randomUUID(), overschot_id: id, vacatures_id: ander, organisatie: 'o', medewerker: 'm', op: geleden(oud) }).execute();
      return id;
    },
    deelname: (naam: string) => db.insertInto('monitordeelname').values({ persoon_id: wie(naam), regio: 'AM26' }).execute(),
    async monitor(oud: number) {
      const periode = dag(oud);
      await db.insertInto('monitorfeit').values({ periode, regio: 'AM26', maat: 'INSTROOM', uitkomst: null, instrument: null, pot: null, aantal: 1, bedrag_cent: null }).execute();
      await db.insertInto('monitorperiode').values({ periode, gepubliceerd_op: geleden(oud) }).execute();
      await db.insertInto('monitorcel').values({ periode, volgnummer: 0, maat: 'INSTROOM', regio: 'NL', pot: null, instrument: null, uitkomst: null, aantal: null, bedrag_cent: null, onderdrukt: true }).execute();
    },
    opname: (versie: string, oud: number) => db.insertInto('catalogusmomentopname')
      .values({ versie, gemaakt_op: geleden(oud + 10), bijgewerkt_op: geleden(oud), inhoud: '{}', bronnen: '{}' }).execute(),
  };
}

/** How many rows each table of the database has. */
async function telAlles({ db }: Store): Promise<Record<string, number>> {
  const { rows } = await sql<{ naam: string }>`select table_name as naam from information_schema.tables where table_schema = 'public' and table_name not like 'kysely_%' order by 1`.execute(db);
  return Object.fromEntries(await Promise.all(rows.map(async ({ naam }) => {
    const telling = await sql<{ aantal: number }>`select count(*)::int as aantal from ${sql.table(naam)}`.execute(db);
    return [naam, telling.rows[0]?.aantal ?? -1] as const;
  })));
}

async function vulMetAlleLeeftijden(store: Store): Promise<ReadonlyMap<string, string>> {
  const { personen, ...vul } = createVuller(store);
  const oud = 1_000;
  for (const [naam, leeftijd] of Object.entries({
    nieuw: 1, opDeDag: 30, niets: 31, plan: oud, concept: oud, beeindigd: oud, pasBeeindigd: oud, heropend: oud, opgaveWeg: 25, opgaveBlijft: oud, opgaveZonderDag: 25,
    aanmeldingWeg: 12, aanmeldingBlijft: oud, toestemmingGeldt: 29, toestemmingTeOud: oud, ingetrokkenWeg: 20, ingetrokkenBlijft: oud, activiteitWeg: oud, activiteitOpen: 29, allesOud: oud,
    overdrachtWeg: oud, overdrachtBlijft: oud, profielBlijft: oud, contactWeg: oud, contactBlijft: oud,
  })) await vul.persoon(naam, leeftijd);
  await vul.plan('plan', [['CONCEPT', oud], ['VASTGESTELD', oud]]);
  await vul.activiteit('plan', 41);
  await vul.activiteit('plan', 39);
  await vul.opgave('plan', 21);
  await vul.aanmelding('plan', 11);
  await vul.aanmelding('plan', 9);
  await vul.plan('concept', [['CONCEPT', oud]]);
  await vul.plan('beeindigd', [['VASTGESTELD', 200], ['BEEINDIGD', 51]]);
  await vul.activiteit('beeindigd', null);
  await vul.plan('pasBeeindigd', [['VASTGESTELD', oud], ['BEEINDIGD', 49]]);
  await vul.plan('heropend', [['BEEINDIGD', 60], ['VASTGESTELD', 55]]);
  await vul.opgave('opgaveWeg', 21);
  await vul.opgave('opgaveBlijft', 19);
  await vul.opgave('opgaveZonderDag', null);
  await vul.aanmelding('aanmeldingWeg', 11);
  await vul.aanmelding('aanmeldingBlijft', 9);
  await vul.toestemming('toestemmingGeldt', 'OOFONDS', 500, null);
  await vul.toestemming('toestemmingTeOud', 'OOFONDS', 500, null);
  await vul.toestemming('ingetrokkenWeg', 'OOFONDS', 500, 16);
  await vul.toestemming('ingetrokkenBlijft', 'OOFONDS', 500, 14);
  await vul.activiteit('activiteitWeg', 41);
  await vul.activiteit('activiteitOpen', null);
  await vul.opgave('allesOud', 900);
  await vul.aanmelding('allesOud', 800);
  await vul.toestemming('allesOud', 'OOFONDS', 900, 700);
  await vul.toestemming('allesOud', 'SOCIALE_PARTNERS', 900, null);
  await vul.overdracht('plan', 900, 800);
  await vul.overdracht('plan', 13, null);
  await vul.overdracht('plan', 11, null);
  await vul.overdracht('overdrachtWeg', 900, 13);
  await vul.overdracht('overdrachtBlijft', 900, 11);
  await vul.profiel('plan', 18);
  await vul.profiel('profielBlijft', 16);
  await vul.kandidaat('plan');
  await vul.kandidaat('profielBlijft');
  await vul.contactverzoek('plan', 13, 'OPEN');
  await vul.contactverzoek('plan', 15);
  await vul.contactverzoek('profielBlijft', 13, 'OPEN');
  await vul.contactverzoek('contactWeg', 15);
  await vul.contactverzoek('contactBlijft', 13);
  await vul.agenda('plan');
  await vul.aanvraag('plan');
  await vul.agenda('beeindigd');
  await vul.aanvraag('beeindigd');
  for (const leeftijd of [6, 8]) await vul.handeling('plan', leeftijd);
  await vul.handeling('niets', 1);
  for (const leeftijd of [6, 8]) await vul.handeling('', leeftijd);
  await vul.gebeurtenis('nieuw', 4);
  await vul.gebeurtenis('nieuw', 6);
  const vacatures = await vul.werkgeversvraag(24);
  await vul.werkgeversvraag(24, vacatures);
  await vul.werkgeversvraag(26, vacatures);
  for (const naam of ['plan', 'beeindigd']) await vul.deelname(naam);
  for (const leeftijd of [44, 46]) await vul.monitor(leeftijd);
  await vul.opname('a', 59);
  await vul.opname('b', 61);
  return personen;
}

describe.each(await listTestdatabases(process.env))('bewaring op $naam', ({ open }) => {
  let teststore: Teststore;
  beforeAll(async () => { teststore = await open(); });
  afterEach(() => teststore.maakLeeg());
  afterAll(() => teststore.sluit());

  test('nothing outlives its term, and what is within it stays', async () => {
    const { store } = teststore;
    const personen = await vulMetAlleLeeftijden(store);
    // Two at once, in small batches: neither waits for the other, and together they are ready.
    await Promise.all([ruimOp({ db: store.db, termijnen, nu, perKeer: 2 }), ruimOp({ db: store.db, termijnen, nu, perKeer: 3 })]);
    await ruimOp({ db: store.db, termijnen, nu });
    const over = new Set((await store.db.selectFrom('persoon').select('id').execute()).map(({ id }) => id));
    expect([...personen].flatMap(([naam, id]) => (over.has(id) ? [naam] : []))).toEqual([
      'nieuw', 'opDeDag', 'plan', 'concept', 'pasBeeindigd', 'heropend', 'opgaveBlijft', 'aanmeldingBlijft', 'toestemmingGeldt', 'ingetrokkenBlijft', 'activiteitOpen', 'overdrachtBlijft', 'profielBlijft', 'contactBlijft',
    ]);
    expect(await telAlles(store)).toEqual({
      aanmelding: 2, agenda: 1, contactverzoek: 3, kandidaat: 1, overdracht: 3, profiel: 1, catalogusmomentopname: 1, gebeurtenis: 1, handeling: 2, monitorcel: 1, monitordeelname: 1, monitorfeit: 1, monitorperiode: 1, koppeling: 28, opgave: 1, partijaanvraag: 1, persoon: 14, sociale_partners_activiteit: 2, toestemming: 2, werkgeverskoppeling: 1, werkgeversvraag: 2, werkplan: 4, werkplanversie: 7,
    });
    // Whose profile went is not to be found any more; who still can be is still asked.
    expect(await Promise.all(['plan', 'profielBlijft'].map(async (naam) => (await store.db.selectFrom('contactverzoek').select('status').where('persoon_id', '=', personen.get(naam) ?? '').execute()).map(({ status }) => status)))).toEqual([['VERVALLEN'], ['OPEN']]);
    expect(await ruimOp({ db: store.db, termijnen, nu })).toEqual({ ...Object.fromEntries(bewaarsoorten.map((soort) => [soort, 0])), persoonZonderGegevens: 0 });
  });

  test('every table of the database has a term, or goes with what has one; no row is past it after a run', async () => {
    const { store } = teststore;
    await vulMetAlleLeeftijden(store);
    expect(Object.values(await telAlles(store)).every((aantal) => aantal > 0)).toBe(true);
    await ruimOp({ db: store.db, termijnen, nu });
    const regels = new Map<string, (typeof bewaarregels)[number]>(bewaarregels.map((regel) => [regel.tabel, regel]));
    for (const tabel of Object.keys(await telAlles(store))) {
      const regel = regels.get(tabel);
      if (regel === undefined) {
        expect({ tabel, gaatMeeMet: Object.entries(gaanMee).find(([naam]) => naam === tabel)?.[1] }).toEqual({ tabel, gaatMeeMet: expect.stringMatching(/^(monitorperiode|persoon|werkplan|profiel|werkgeversvraag)$/) });
        continue;
      }
      const { rows } = await sql<{ aantal: number }>`select count(*)::int as aantal from ${sql.table(tabel)} where ${regel.vanaf} < ${new Date(nu - dagen[regel.soort] * dagMs)}`.execute(store.db);
      expect({ tabel, voorbij: rows[0]?.aantal }).toEqual({ tabel, voorbij: 0 });
    }
    // What goes along does so by itself: the database does not leave it behind.
    const { rows } = await sql<{ tabel: string }>`select conrelid::regclass::text as tabel from pg_constraint where contype = 'f' and confdeltype <> 'c'`.execute(store.db);
    expect(rows).toEqual([]);
  });

  test('stops between batches when it is told to, and a person with something new is left', async () => {
    const { store } = teststore;
    const { personen, ...vul } = createVuller(store);
    for (let i = 0; i < 5; i++) await vul.persoon(`p${i}`, 100);
    const gestopt = new AbortController();
    gestopt.abort();
    expect((await ruimOp({ db: store.db, termijnen, nu, signal: gestopt.signal })).persoonZonderWerkplan).toBe(0);
    await vul.aanmelding('p3', 0);
    expect((await ruimOp({ db: store.db, termijnen, nu, perKeer: 2 })).persoonZonderWerkplan).toBe(4);
    expect(await store.db.selectFrom('persoon').select('id').execute()).toEqual([{ id: personen.get('p3') }]);
  });
});

describe('bepaalGrens', () => {
  test.each([[1, nu - dagMs], [7, nu - 7 * dagMs], [1_825, nu - 1_825 * dagMs]])('%i days before now', (aantal, verwacht) => {
    expect(bepaalGrens({ dagen: aantal }, nu)).toBe(verwacht);
  });
});
