import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { z } from 'zod';
import { readSubgraafSdl } from '../../shared/sdl.ts';
import { buildSubgraafSchema, type Subgraaf } from '../../shared/subgraaf.ts';
import type { Aanroeper, Verzoek } from '../../shared/verzoek.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import { volgSubgraaf, type Volgantwoord } from '../../shared/volg-subgraaf.ts';
import { resolvers } from '../resolvers.ts';
import type { Store } from '../store/index.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createTestcontext, maakBurgerverzoek, testmoment } from '../subgraaf.fixture.ts';
import { createProefbrp, elders, loketVan, voegToe } from '../toegang/proef.fixture.ts';
import { createProcesbus } from './bus.ts';
import { startVerdeler } from './verdeler.ts';

const werkplan = 'subscription ($id: ID!, $na: ID) { werkplanGewijzigd(id: $id, naEvent: $na) { gebeurtenis { id soort op versie } werkplan { id versie } } }';
const overdrachten = 'subscription ($id: ID!, $na: ID) { overdrachten(loketId: $id, naEvent: $na) { gebeurtenis { soort } persoon { id } werkplan { id } } }';
const aanmeldingen = overdrachten.replace('overdrachten(', 'aanmeldingen(');

const bronSchema = z.object({ werkplanGewijzigd: z.object({ werkplan: z.object({ bronnen: z.array(z.object({ code: z.string(), status: z.string() })) }) }) });

const codesVan = ({ uitkomst: { errors = [] } }: Volgantwoord): unknown[] => errors.map(({ extensions: { code } }) => code);

describe.each(await listTestdatabases(process.env))('abonnementen op $naam', ({ open }) => {
  let teststore: Teststore;
  let subgraaf: Subgraaf;
  let [tilburger, amsterdammer] = [{ id: '', plan: '' }, { id: '', plan: '' }];
  let verdeler: ReturnType<typeof startVerdeler>;
  const weg: AbortController[] = [];

  beforeAll(async () => {
    teststore = await open();
    const { store } = teststore;
    const bus = createProcesbus();
    verdeler = startVerdeler({ gebeurtenissen: store.gebeurtenissen, bus, oin: '0'.repeat(20), wachtMs: 3_600_000, logger: { warn: () => undefined } });
    tilburger = await voegToe(store, '999970008', 'GM0855');
    amsterdammer = await voegToe(store, '999970021', 'GM0363');
    subgraaf = {
      naam: 'werkcentrum', sdl: readSubgraafSdl('werkcentrum'), schema: buildSubgraafSchema('werkcentrum', resolvers),
      createContext: createTestcontext(store, createProefbrp({ '999970008': 'GM0855', '999970021': 'GM0363' }), { bus }),
      controleer: async () => { throw new Error('niet over HTTP'); },
      stop: async () => undefined,
    };
  });
  afterEach(() => { for (const een of weg.splice(0)) een.abort(); });
  afterAll(async () => {
    await verdeler.stop();
    await teststore.sluit();
  });

  const volg = (query: string, id: string, { na = null, kop = null, wie = {} }: { na?: string | null; kop?: string | null; wie?: Partial<Aanroeper> } = {}, perGebeurtenis?: () => Partial<Verzoek>) => {
    const einde = new AbortController();
    weg.push(einde);
    const verzoek = maakVerzoek({ ...loketVan(wie), signal: einde.signal, naGebeurtenis: kop });
    let nummer = 0;
    return volgSubgraaf(subgraaf, verzoek, { query, document: parse(query), variables: { id, na } }, () => ({ ...verzoek, verzoekId: `v.${nummer += 1}`, ...perGebeurtenis?.() }));
  };
  const meld = async (anders: Partial<Parameters<Store['gebeurtenissen']['legVast']>[1]> = {}): Promise<string> => {
    const id = randomUUID();
    const { db, gebeurtenissen } = teststore.store;
    await db.transaction().execute((tx) => gebeurtenissen.legVast(tx, { id, soort: 'werkplan.gewijzigd', onderwerp: tilburger.plan, persoonId: tilburger.id, loket: null, versie: 1, op: 0, ...anders }));
    verdeler.wek();
    return id;
  };
  /** Where following begins, is known once the first event after it is there: an event before everything is what to read on after. */
  const begin = async (): Promise<string> => {
    const id = await meld({ onderwerp: randomUUID() });
    while (await teststore.store.gebeurtenissen.findPositie(id) === null) await teststore.store.gebeurtenissen.nummer(10);
    return id;
  };
  const eerste = async (stroom: AsyncGenerator<Volgantwoord, void, undefined>): Promise<Volgantwoord> => {
    const { value } = await stroom.next();
    if (value === undefined) throw new Error('de stroom is op');
    return value;
  };

  test('gives each change of a plan, with the id after which is read on', async () => {
    const stroom = volg(werkplan, tilburger.plan, { na: await begin() });
    const [id] = [await meld({ versie: 2, soort: 'werkplan.vastgesteld' }), await meld({ onderwerp: amsterdammer.plan })];
    expect(await eerste(stroom)).toEqual({
      gebeurtenisId: id,
      uitkomst: { data: { werkplanGewijzigd: { gebeurtenis: { id, soort: 'werkplan.vastgesteld', op: '1970-01-01T00:00:00.000Z', versie: 2 }, werkplan: { id: tilburger.plan, versie: 1 } } } },
    });
    const tweede = await meld();
    expect((await eerste(stroom)).gebeurtenisId).toBe(tweede);
  });

  test('reads on after the header, which goes before the argument', async () => {
    const na = await begin();
    const [een, twee] = [await meld(), await meld()];
    expect((await eerste(volg(werkplan, tilburger.plan, { na }))).gebeurtenisId).toBe(een);
    expect((await eerste(volg(werkplan, tilburger.plan, { na, kop: een }))).gebeurtenisId).toBe(twee);
  });

  test('ends at the first event after the relation has gone', async () => {
    let wie: Partial<Aanroeper> = {};
    const stroom = volg(werkplan, tilburger.plan, { na: await begin() }, () => loketVan(wie));
    await meld();
    expect(codesVan(await eerste(stroom))).toEqual([]);
    wie = elders;
    await meld({ versie: 3 });
    const laatste = await eerste(stroom);
    expect([laatste.uitkomst.data, codesVan(laatste)]).toEqual([null, ['NIET_BEVOEGD']]);
    expect(await stroom.next()).toEqual({ done: true, value: undefined });
  });

  test.each([
    ['a plan of somebody who may not be seen', werkplan, () => amsterdammer.plan, {}, 'NIET_GEVONDEN'],
    ['what is no id', werkplan, () => '999970008', {}, 'ONGELDIGE_INVOER'],
    ['after an event that is not known', werkplan, () => tilburger.plan, { na: randomUUID() }, 'GEBEURTENIS_ONBEKEND'],
    ['after what is no event', werkplan, () => tilburger.plan, { kop: "x' or 1=1" }, 'GEBEURTENIS_ONBEKEND'],
    ['a loket of another party', overdrachten, () => 'AM26-UWV', {}, 'NIET_BEVOEGD'],
    ['a loket of another region', aanmeldingen, () => 'AM05-WERKCENTRUM', {}, 'NIET_BEVOEGD'],
    ['a loket that is not there', overdrachten, () => 'NERGENS', {}, 'NIET_BEVOEGD'],
  ])('refuses %s', async (_wat, query, id, opties, code) => {
    const stroom = volg(query, id(), opties);
    const antwoord = await eerste(stroom);
    expect([antwoord.uitkomst.data ?? null, codesVan(antwoord)]).toEqual([null, [code]]);
    expect((await stroom.next()).done).toBe(true);
  });

  test('a loket hears of its own, each kind apart, and sees of whom only who it may see', async () => {
    const na = await begin();
    const loket = 'AM26-WERKCENTRUM';
    await meld({ loket, soort: 'overdracht.gevraagd' });
    await meld({ loket: 'AM26-UWV', soort: 'overdracht.gevraagd' });
    await meld({ loket, soort: 'aanmelding.gedaan', onderwerp: randomUUID(), versie: null });
    await meld({ loket, soort: 'overdracht.geweigerd', onderwerp: randomUUID(), persoonId: amsterdammer.id });
    const stroom = volg(overdrachten, loket, { na });
    expect((await eerste(stroom)).uitkomst.data).toEqual({ overdrachten: { gebeurtenis: { soort: 'overdracht.gevraagd' }, persoon: { id: tilburger.id }, werkplan: { id: tilburger.plan } } });
    expect((await eerste(stroom)).uitkomst.data).toEqual({ overdrachten: { gebeurtenis: { soort: 'overdracht.geweigerd' }, persoon: null, werkplan: null } });
    expect((await eerste(volg(aanmeldingen, loket, { na }))).uitkomst.data).toMatchObject({ aanmeldingen: { gebeurtenis: { soort: 'aanmelding.gedaan' } } });
  });

  describe('a citizen', () => {
    const bronnen = 'subscription ($id: ID!, $na: ID) { werkplanGewijzigd(id: $id, naEvent: $na) { werkplan { id bronnen { code status } } } }';
    const eigenPlan = (query: string, id: string, na: string): AsyncGenerator<Volgantwoord, void, undefined> => {
      const einde = new AbortController();
      weg.push(einde);
      const verzoek = maakVerzoek({ ...maakBurgerverzoek('999970008', 'eigen-gegevens', 'burger-1'), signal: einde.signal });
      let nummer = 0;
      // As the gateway asks: the seal is that of the request that follows.
      return volgSubgraaf(subgraaf, verzoek, { query, document: parse(query), variables: { id, na } }, () => ({ ...verzoek, verzoekId: `burger-1.${nummer += 1}` }));
    };

    test('follows their own plan, event after event, and no plan of somebody else', async () => {
      const na = await begin();
      const stroom = eigenPlan(werkplan, tilburger.plan, na);
      const ids = [await meld(), await meld()];
      const gezien = [await eerste(stroom), await eerste(stroom)];
      expect(gezien.map((een) => [een.gebeurtenisId, codesVan(een)])).toEqual(ids.map((id) => [id, []]));
      expect(gezien[1]?.uitkomst.data).toMatchObject({ werkplanGewijzigd: { werkplan: { id: tilburger.plan } } });
      const anders = await eerste(eigenPlan(werkplan, amsterdammer.plan, na));
      expect([anders.uitkomst.data ?? null, codesVan(anders)]).toEqual([null, ['NIET_GEVONDEN']]);
    });

    test('follows nothing else', async () => {
      for (const query of [overdrachten, aanmeldingen]) expect(codesVan(await eerste(eigenPlan(query, 'AM26-WERKCENTRUM', await begin())))).toEqual(['NIET_BEVOEGD']);
    });

    test('is heard at the next event when they withdraw consent: nothing of that party is there any more, and it follows no longer', async () => {
      const { store } = teststore;
      const partijen = ['OOFONDS', 'SOCIALE_PARTNERS'] as const;
      await store.db.transaction().execute(async (tx) => {
        await store.koppelingen.koppelPartijBinnen(tx, { persoonId: tilburger.id, bron: 'fonds:ZWL', nummer: 'D-1' }, testmoment);
        for (const partij of partijen) await store.toestemmingen.geef(tx, randomUUID(), { persoonId: tilburger.id, partij, op: testmoment });
      });
      const na = await begin();
      const [burger, vakbond] = [eigenPlan(bronnen, tilburger.plan, na), volg(werkplan, tilburger.plan, { na, wie: { partij: 'SOCIALE_PARTNERS', loket: null } })];
      const fonds = async (): Promise<unknown> => bronSchema.parse((await eerste(burger)).uitkomst.data).werkplanGewijzigd.werkplan.bronnen.find(({ code }) => code === 'oofonds')?.status;
      await meld();
      expect([await fonds(), codesVan(await eerste(vakbond))]).toEqual(['NIET_BESCHIKBAAR', []]);
      await store.db.transaction().execute(async (tx) => { for (const partij of partijen) await store.toestemmingen.trekIn(tx, { persoonId: tilburger.id, partij, op: testmoment }); });
      await meld();
      expect([await fonds(), codesVan(await eerste(vakbond))]).toEqual(['GEEN_KOPPELING', ['NIET_BEVOEGD']]);
      expect((await vakbond.next()).done).toBe(true);
    });
  });

  test('is refused to a role that may not follow', async () => {
    const stroom = volg(werkplan, tilburger.plan, { na: await begin(), wie: { rol: 'functionaris' } });
    expect(codesVan(await eerste(stroom))).toEqual(['NIET_BEVOEGD']);
  });
});
