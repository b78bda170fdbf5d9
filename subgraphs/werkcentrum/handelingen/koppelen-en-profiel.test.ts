import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakBurgerverzoek, testmoment, type Testgraaf } from '../subgraaf.fixture.ts';
import { createProefbrp, elders, loketVan, voegToe } from '../toegang/proef.fixture.ts';

const koppel = 'mutation ($input: KoppelPartijInput!) { uit: koppelPartij(input: $input) { persoon { id sbbSleutel oofondsSleutel } fouten { veld code } } }';
const stelVast = 'mutation ($input: StelArbeidsmarktprofielVastInput!) { uit: stelArbeidsmarktprofielVast(input: $input) { profiel { versie isVrijgegeven beroepen maximaleUrenPerWeek gewijzigdOp } fouten { veld code } } }';
const uitSchema = z.object({ uit: z.looseObject({ fouten: z.array(z.object({ veld: z.string(), code: z.string() })) }) });

describe.each(await listTestdatabases(process.env))('koppelen en profiel op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let een: { id: string };
  let ander: { id: string };
  const arrangeur = loketVan({ rol: 'arrangeur' });
  const doe = async (act: string, input: object, verzoek: Parameters<Testgraaf>[2] = arrangeur) => {
    const { data, errors } = await vraag(act, { input }, verzoek);
    expect(errors).toBeUndefined();
    return uitSchema.parse(data).uit;
  };
  const codes = async (...args: Parameters<typeof doe>): Promise<string[]> => (await doe(...args)).fouten.map(({ veld, code }) => `${veld} ${code}`);

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, createProefbrp({}));
    [een, ander] = [await voegToe(teststore.store, '999970008', 'GM0855'), await voegToe(teststore.store, '999970021', 'GM0855')];
  });
  afterAll(() => teststore.sluit());

  describe('koppelPartij', () => {
    const sbb = (sleutel: string, anders = {}) => ({ persoonId: een.id, partij: 'SBB', nummer: 'D00100001', persoonStemtIn: true, idempotentiesleutel: sleutel, ...anders });

    test('links with SBB once, also with another key; another number or a number of somebody else is refused alike', async () => {
      const gekoppeld = { persoon: { id: een.id, sbbSleutel: expect.any(String), oofondsSleutel: null }, fouten: [] };
      expect(await doe(koppel, sbb('k1'))).toEqual(gekoppeld);
      expect(await doe(koppel, sbb('k1'))).toEqual(gekoppeld);
      expect(await doe(koppel, sbb('k2'))).toEqual(gekoppeld);
      expect(await codes(koppel, sbb('k3', { nummer: 'D00100002' }))).toEqual(['nummer KOPPELING_BESTAAT']);
      expect(await codes(koppel, sbb('k4', { persoonId: ander.id }))).toEqual(['nummer KOPPELING_BESTAAT']);
      expect((await teststore.store.koppelingen.list([een.id])).filter(({ bron }) => bron === 'sbb').map((koppeling) => koppeling.open())).toEqual(['D00100001']);
    });

    test('links with a fund only after the person consented, and never by what may be a BSN', async () => {
      const fonds = (sleutel: string, anders = {}) => sbb(sleutel, { partij: 'OOFONDS', fonds: 'OOM', nummer: 'OOM0500001', ...anders });
      expect(await codes(koppel, fonds('f1'))).toEqual(['partij TOESTEMMING_NODIG']);
      await vraag('mutation ($input: GeefToestemmingInput!) { geefToestemming(input: $input) { fouten { code } } }', { input: { partij: 'OOFONDS', idempotentiesleutel: 't1' } }, maakBurgerverzoek('999970008', 'toestemming'));
      expect(await doe(koppel, fonds('f1'))).toMatchObject({ persoon: { id: een.id, oofondsSleutel: expect.any(String) }, fouten: [] });
      expect(await codes(koppel, fonds('f2', { nummer: '9999-70-008' }))).toEqual(['nummer GEEN_BSN_TOEGESTAAN']);
    });

    test('tells every fault at once, and nothing of who is not to be seen', async () => {
      expect(await codes(koppel, { persoonId: 'x', partij: 'OOFONDS', nummer: 'a b', persoonStemtIn: false, idempotentiesleutel: ' ' }))
        .toEqual(['persoonId GEEN_ID', 'fonds VERPLICHT', 'nummer GEEN_NUMMER', 'persoonStemtIn INSTEMMING_NODIG', 'idempotentiesleutel VERPLICHT']);
      expect(await codes(koppel, sbb('g1', { partij: 'UWV' }))).toEqual(['partij NIET_TE_KOPPELEN']);
      expect(await codes(koppel, sbb('g2', { fonds: 'OOM' }))).toEqual(['fonds NIET_BIJ_DEZE_PARTIJ']);
      expect(await codes(koppel, sbb('g3'), loketVan({ ...elders, rol: 'arrangeur' }))).toEqual(['persoonId ONBEKENDE_PERSOON']);
    });

    test('keeps no number in clear', async () => {
      const dump = JSON.stringify(await teststore.store.db.selectFrom('koppeling').selectAll().execute());
      expect([dump.includes('fonds:OOM'), dump.includes('D00100001'), dump.includes('OOM0500001')]).toEqual([true, false, false]);
    });
  });

  describe('stelArbeidsmarktprofielVast', () => {
    const profiel = (sleutel: string, anders = {}) => ({ verwachteVersie: 0, vrijgeven: false, beroepen: ['esco:2221'], vaardigheden: [], maximaleUrenPerWeek: 32, idempotentiesleutel: sleutel, ...anders });
    const burger = maakBurgerverzoek('999970008');

    test('is set by the person, then by the arrangeur with their agreement, and released or not', async () => {
      const eerst = { profiel: { versie: 1, isVrijgegeven: false, beroepen: ['esco:2221'], maximaleUrenPerWeek: 32, gewijzigdOp: new Date(testmoment).toISOString() }, fouten: [] };
      expect(await doe(stelVast, profiel('p1'), burger)).toEqual(eerst);
      expect(await doe(stelVast, profiel('p1'), burger)).toEqual(eerst);
      expect(await codes(stelVast, profiel('p2', { persoonId: een.id, verwachteVersie: 1 }))).toEqual(['persoonStemtIn INSTEMMING_NODIG']);
      expect(await doe(stelVast, profiel('p3', { persoonId: een.id, verwachteVersie: 1, persoonStemtIn: true, vrijgeven: true }))).toMatchObject({ profiel: { versie: 2, isVrijgegeven: true }, fouten: [] });
      expect(await doe(stelVast, profiel('p4', { verwachteVersie: 1 }), burger)).toMatchObject({ profiel: { versie: 2 }, fouten: [{ code: 'VERSIE_VERSCHILT' }] });
      expect((await vraag('{ mijnGegevens { arbeidsmarktprofiel { versie vaardigheden } } }', {}, burger)).data).toEqual({ mijnGegevens: { arbeidsmarktprofiel: { versie: 2, vaardigheden: [] } } });
    });

    test('of twenty at once one is first', async () => {
      const alle = await Promise.all(Array.from({ length: 20 }, (_, i) => doe(stelVast, profiel(`q${i}`, { persoonId: ander.id, persoonStemtIn: true }))));
      expect(alle.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
    });

    test('tells every fault at once: no sentences, no impossible hours, nobody else', async () => {
      expect(await codes(stelVast, profiel('', { beroepen: ['Ik ben Jan'], minimaleUrenPerWeek: 40, postcodegebied: '5000AB', reisafstandKm: 0, beschikbaarVanaf: '2026-02-30' }), burger))
        .toEqual(['beroepen GEEN_CODES', 'minimaleUrenPerWeek VOLGORDE', 'postcodegebied GEEN_POSTCODEGEBIED', 'reisafstandKm BUITEN_BEREIK', 'beschikbaarVanaf GEEN_DATUM', 'idempotentiesleutel VERPLICHT']);
      expect(await codes(stelVast, profiel('r1', { persoonId: ander.id }), burger)).toEqual(['persoonId ONBEKENDE_PERSOON']);
      expect(await codes(stelVast, profiel('r2'))).toEqual(['persoonId VERPLICHT', 'persoonStemtIn INSTEMMING_NODIG']);
      expect(await codes(stelVast, profiel('r3', { persoonId: een.id, persoonStemtIn: true }), loketVan({ ...elders, rol: 'arrangeur' }))).toEqual(['persoonId ONBEKENDE_PERSOON']);
    });

    test('keeps nothing of it in clear', async () => {
      const dump = JSON.stringify(await teststore.store.db.selectFrom('profiel').selectAll().execute());
      expect([dump.includes(een.id), dump.includes('esco')]).toEqual([true, false]);
    });
  });
});
