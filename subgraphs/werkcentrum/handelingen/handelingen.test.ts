import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakBurgerverzoek, ruimeLimieten, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, elders, loketVan, telRijen } from '../toegang/proef.fixture.ts';
import { createLimiet } from '../../shared/limiet.ts';

const meldAan = 'mutation ($input: MeldAanInput!) { meldAan(input: $input) { persoon { id uwvSleutel } aanmelding { id partij organisatie loket { id } reden op } fouten { veld code melding } } }';
const geef = 'mutation ($input: GeefToestemmingInput!) { geefToestemming(input: $input) { toestemming { id partij gegevenOp ingetrokkenOp } fouten { veld code } } }';
const trekIn = 'mutation ($input: TrekToestemmingInInput!) { trekToestemmingIn(input: $input) { toestemming { id partij ingetrokkenOp } fouten { veld code } } }';
const mijn = '{ mijnGegevens { id toestemmingen { id partij ingetrokkenOp } aanmeldingen { reden } } }';

const reden = 'Zoekt werk in deze regio.';
const uitkomstSchema = z.object({ meldAan: z.object({
  persoon: z.object({ id: z.uuid() }).nullable(), aanmelding: z.object({ id: z.uuid(), reden: z.string() }).nullable(),
  fouten: z.array(z.object({ veld: z.string(), code: z.string() })),
}) });
const toestemmingSchema = z.object({ geefToestemming: z.object({ toestemming: z.object({ id: z.uuid() }) }) });

describe.each(await listTestdatabases(process.env))('handelingen op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let nu = testmoment;
  const brp = createProefbrp({ '999970008': 'GM0363', '999970021': 'GM0363', '999970033': null, '999970045': 'GM0363', '999970057': 'GM0363', '999970069': 'GM0363', '999970070': 'GM0855', '999970082': 'GM0855' });
  const doe = async (input: object, verzoek = loketVan()) => {
    const { data, errors } = await vraag(meldAan, { input: { reden, ...input } }, { doel: 'aanmelding', ...verzoek });
    expect(errors).toBeUndefined();
    return uitkomstSchema.parse(data).meldAan;
  };
  const foutenVan = async (input: object): Promise<string[]> => (await doe(input)).fouten.map(({ veld, code }) => `${veld} ${code}`);

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, brp, { klok: () => nu });
  });
  afterAll(() => teststore.sluit());

  describe('meldAan', () => {
    test('links who is not linked yet and makes the relation, for this organisation alone', async () => {
      const { data } = await vraag(meldAan, { input: { bsn: '999970008', reden: `  ${reden} `, idempotentiesleutel: 'a1' } }, { doel: 'aanmelding', ...loketVan() });
      expect(data).toMatchObject({ meldAan: {
        persoon: { uwvSleutel: expect.any(String) }, fouten: [],
        aanmelding: { partij: 'WERKCENTRUM', organisatie: loketVan().aanroeper.organisatie, loket: { id: 'AM26-WERKCENTRUM' }, reden, op: new Date(testmoment).toISOString() },
      } });
      const id = uitkomstSchema.parse(data).meldAan.persoon?.id;
      const zie = (anders = {}) => vraag('query ($id: ID!) { persoon(id: $id) { id } }', { id }, loketVan(anders));
      expect(await zie()).toEqual({ data: { persoon: { id } } });
      expect(await zie({ sub: 'collega' })).toEqual({ data: { persoon: { id } } });
      expect(await zie({ organisatie: elders.organisatie ?? '' })).toEqual({ data: { persoon: null } });
    });

    test('the citizen reads the reason', async () => {
      const { data } = await vraag(mijn, {}, maakBurgerverzoek('999970008'));
      expect(data).toMatchObject({ mijnGegevens: { aanmeldingen: [{ reden }] } });
    });

    test('the same key gives the same answer and does nothing; another input with it is a fault', async () => {
      const eerst = await doe({ bsn: '999970021', idempotentiesleutel: 'b1' });
      nu += 60_000;
      expect(await doe({ bsn: '999970021', idempotentiesleutel: 'b1', reden: ` ${reden}` })).toEqual(eerst);
      nu = testmoment;
      expect(await foutenVan({ bsn: '999970021', idempotentiesleutel: 'b1', reden: 'Een heel andere reden.' })).toEqual(['idempotentiesleutel IDEMPOTENTIESLEUTEL_HERGEBRUIKT']);
      expect(await foutenVan({ bsn: '999970033', idempotentiesleutel: 'b1' })).toEqual(['idempotentiesleutel IDEMPOTENTIESLEUTEL_HERGEBRUIKT']);
      const { rows } = await sql<{ aantal: string }>`select count(*)::text as aantal from aanmelding where persoon_id = ${eerst.persoon?.id}`.execute(teststore.store.db);
      expect(rows).toEqual([{ aantal: '1' }]);
      // Nobody was linked by what was refused.
      expect(await teststore.store.koppelingen.findOpBsn(['999970033'])).toEqual(new Map());
    });

    test('keys of another case worker or organisation are others, and after seven days a key is new', async () => {
      const een = await doe({ bsn: '999970021', idempotentiesleutel: 'b2' });
      const anderen = [await doe({ bsn: '999970021', idempotentiesleutel: 'b2' }, loketVan({ sub: 'collega' })), await doe({ bsn: '999970021', idempotentiesleutel: 'b2' }, loketVan({ organisatie: elders.organisatie ?? '' }))];
      nu = testmoment + 7 * 86_400_000 + 1;
      const later = await doe({ bsn: '999970021', idempotentiesleutel: 'b2' });
      nu = testmoment;
      expect(new Set([een, ...anderen, later].map(({ aanmelding }) => aanmelding?.id)).size).toBe(4);
    });

    test('fifty double clicks at once make one person and one aanmelding', async () => {
      const eerst = await telRijen(teststore.store, 'aanmelding');
      const personen = await telRijen(teststore.store, 'persoon');
      const antwoorden = await Promise.all(Array.from({ length: 50 }, () => doe({ bsn: '999970045', idempotentiesleutel: 'c1' })));
      expect(new Set(antwoorden.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1);
      expect(antwoorden[0]).toMatchObject({ fouten: [], aanmelding: { reden } });
      expect(await telRijen(teststore.store, 'aanmelding')).toBe(eerst + 1);
      expect(await telRijen(teststore.store, 'persoon')).toBe(personen + 1);
    });

    test('fifty who aanmelden one new person at once, each with their own key, make one person', async () => {
      const antwoorden = await Promise.all(Array.from({ length: 50 }, (_, i) => doe({ bsn: '999970057', idempotentiesleutel: `d${i}` })));
      expect(new Set(antwoorden.map(({ persoon }) => persoon?.id)).size).toBe(1);
      expect(new Set(antwoorden.map(({ aanmelding }) => aanmelding?.id)).size).toBe(50);
    });

    test('tells every input fault at once, and keeps nothing', async () => {
      const eerst = await Promise.all(['handeling', 'aanmelding', 'persoon'].map((tabel) => telRijen(teststore.store, tabel)));
      expect(await foutenVan({ bsn: '999970009', reden: ' te kort   ', idempotentiesleutel: ' ' })).toEqual(['bsn GEEN_BSN', 'reden LENGTE', 'idempotentiesleutel VERPLICHT']);
      expect(await foutenVan({ bsn: '999970410', reden: 'x'.repeat(501), idempotentiesleutel: 'y'.repeat(101) })).toEqual(['reden LENGTE', 'idempotentiesleutel TE_LANG']);
      expect(await foutenVan({ bsn: '999970410', idempotentiesleutel: 'e1' })).toEqual(['bsn ONBEKEND_NUMMER']);
      expect(await Promise.all(['handeling', 'aanmelding', 'persoon'].map((tabel) => telRijen(teststore.store, tabel)))).toEqual(eerst);
    });

    test('a silent BRP is an error that may pass, only for who is not linked; afterwards the same key works', async () => {
      brp.stil = true;
      const { data, errors } = await vraag(meldAan, { input: { bsn: '999970069', reden, idempotentiesleutel: 'f1' } }, { doel: 'aanmelding', ...loketVan() });
      expect([data, errors?.[0]?.extensions]).toMatchObject([{ meldAan: null }, { code: 'BRON_NIET_BESCHIKBAAR', herprobeerbaar: true }]);
      expect((await doe({ bsn: '999970021', idempotentiesleutel: 'f2' })).fouten).toEqual([]);
      brp.stil = false;
      expect((await doe({ bsn: '999970069', idempotentiesleutel: 'f1' })).fouten).toEqual([]);
    });

    test('a party that the graph does not know may do nothing, and a private one sees nobody by it without consent', async () => {
      const { errors } = await vraag(meldAan, { input: { bsn: '999970021', reden, idempotentiesleutel: 'g1' } }, loketVan({ partij: 'ONBEKEND' }));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NIET_BEVOEGD' });
      const privaat = await doe({ bsn: '999970021', idempotentiesleutel: 'g2' }, loketVan({ partij: 'SOCIALE_PARTNERS' }));
      expect(privaat).toMatchObject({ persoon: null, aanmelding: { reden }, fouten: [] });
    });

    test('counts as opening a person', async () => {
      const klok = () => testmoment;
      const graaf = createTestgraaf(teststore.store, brp, { klok, limieten: { ...ruimeLimieten(), vrager: createLimiet(1, 60_000, klok) } });
      const een = (sleutel: string) => graaf(meldAan, { input: { bsn: '999970021', reden, idempotentiesleutel: sleutel } }, loketVan());
      expect((await een('h1')).errors).toBeUndefined();
      expect((await een('h2')).errors?.[0]?.extensions).toMatchObject({ code: 'OVERBELAST', herprobeerbaar: true });
    });
  });

  describe('toestemming', () => {
    const burger = (bsn = '999970070') => maakBurgerverzoek(bsn, 'toestemming');
    const toestemmingen = async () => (await vraag(mijn, {}, maakBurgerverzoek('999970070'))).data?.['mijnGegevens'];

    test('is given once, withdrawn, and given again, with its history', async () => {
      const eerst = toestemmingSchema.parse((await vraag(geef, { input: { partij: 'OOFONDS', idempotentiesleutel: 't1' } }, burger())).data).geefToestemming.toestemming;
      const nogEens = await vraag(geef, { input: { partij: 'OOFONDS', idempotentiesleutel: 't2' } }, burger());
      expect(nogEens.data).toMatchObject({ geefToestemming: { toestemming: { id: eerst.id, ingetrokkenOp: null }, fouten: [] } });
      nu = testmoment + 1_000;
      const weg = await vraag(trekIn, { input: { partij: 'OOFONDS', idempotentiesleutel: 't3' } }, burger());
      expect(weg.data).toEqual({ trekToestemmingIn: { toestemming: { id: eerst.id, partij: 'OOFONDS', ingetrokkenOp: new Date(nu).toISOString() }, fouten: [] } });
      nu = testmoment + 2_000;
      await vraag(geef, { input: { partij: 'OOFONDS', idempotentiesleutel: 't4' } }, burger());
      expect(await toestemmingen()).toMatchObject({ toestemmingen: [{ partij: 'OOFONDS', ingetrokkenOp: null }, { id: eerst.id, ingetrokkenOp: new Date(testmoment + 1_000).toISOString() }] });
      nu = testmoment;
    });

    test('the key of withdrawing gives the same answer again, also after consent was given anew', async () => {
      const { data } = await vraag(trekIn, { input: { partij: 'OOFONDS', idempotentiesleutel: 't3' } }, burger());
      expect(data).toMatchObject({ trekToestemmingIn: { toestemming: { ingetrokkenOp: new Date(testmoment + 1_000).toISOString() } } });
      expect(await toestemmingen()).toMatchObject({ toestemmingen: [{ ingetrokkenOp: null }, {}] });
    });

    test('fifty at once with keys of their own give one consent', async () => {
      await Promise.all(Array.from({ length: 50 }, (_, i) => vraag(geef, { input: { partij: 'SOCIALE_PARTNERS', idempotentiesleutel: `s${i}` } }, burger('999970082'))));
      const { data } = await vraag(mijn, {}, maakBurgerverzoek('999970082'));
      expect(data).toMatchObject({ mijnGegevens: { toestemmingen: [{ partij: 'SOCIALE_PARTNERS' }] } });
    });

    test('faults are said: nothing to withdraw, a key without anything, a key of another act', async () => {
      const fouten = async (query: string, input: object) => Object.values((await vraag(query, { input }, burger())).data ?? {});
      expect(await fouten(trekIn, { partij: 'SOCIALE_PARTNERS', idempotentiesleutel: 'u1' })).toEqual([{ toestemming: null, fouten: [{ veld: 'partij', code: 'GEEN_TOESTEMMING' }] }]);
      expect(await fouten(geef, { partij: 'OOFONDS', idempotentiesleutel: '' })).toEqual([{ toestemming: null, fouten: [{ veld: 'idempotentiesleutel', code: 'VERPLICHT' }] }]);
      expect(await fouten(trekIn, { partij: 'OOFONDS', idempotentiesleutel: 't1' })).toEqual([{ toestemming: null, fouten: [{ veld: 'idempotentiesleutel', code: 'IDEMPOTENTIESLEUTEL_HERGEBRUIKT' }] }]);
    });

    test('nobody but a citizen of whom the number opens gives any', async () => {
      for (const verzoek of [loketVan(), burger('999970410')]) {
        const { data, errors } = await vraag(geef, { input: { partij: 'OOFONDS', idempotentiesleutel: 'v1' } }, verzoek);
        expect([data, errors?.[0]?.extensions]).toMatchObject([{ geefToestemming: null }, { code: 'NIET_BEVOEGD' }]);
      }
    });
  });

  test('what is kept holds no number, no name of a case worker, no reason and no key in clear', async () => {
    const dumps = await Promise.all((['aanmelding', 'toestemming', 'handeling'] as const).map((tabel) => teststore.store.db.selectFrom(tabel).selectAll().execute()));
    const dump = JSON.stringify(dumps);
    expect(dumps.every((rijen) => rijen.length > 0)).toBe(true);
    const geheimen = ['9999700', reden, 'medewerker-1', 'burger-070', '"c1"', 'meldAan'];
    expect(geheimen.filter((geheim) => dump.includes(geheim))).toEqual([]);
  });
});
