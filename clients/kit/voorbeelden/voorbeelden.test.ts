import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { toToken } from '../../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../../simulators/population/vaste-personen.ts';
import { startOpstelling, type Opstelling } from '../../../tests/opstelling.ts';
import { createLoketgraaf, type Gebeurtenis, type Loketgraaf, type Verbindingsstand } from '../index.ts';
import { Loket, RegistreerDiagnose, VolgWerkplan, type VolgWerkplanSubscription } from '../operaties/loket.ts';
import { createViaApollo } from './apollo.ts';
import { createViaFetch } from './fetch.ts';
import { toMededelingen, type Deur, type Loketscherm } from './scherm.ts';
import { createViaUrql } from './urql.ts';

// The kit and its examples against the whole system.

let opstelling: Opstelling;
beforeAll(async () => { opstelling = await startOpstelling(); }, 120_000);
afterEach(() => { opstelling.wisStoringen(); });
afterAll(() => opstelling.stop());

const deur = async (wie: string, anders: Parameters<typeof toToken>[1] = {}): Promise<Deur> => ({ url: opstelling.url, token: await toToken(wie, anders) });
const arrangeur = 'demo-arrangeur-AM26';

describe.each<[string, (deur: Deur) => Loketscherm]>([['fetch', createViaFetch], ['urql', createViaUrql], ['Apollo Client', createViaApollo]])('the example with %s', (_wat, maak) => {
  test('asks a registered operation, and shows what a source does not tell', async () => {
    const scherm = maak(await deur(arrangeur));
    const heel = await scherm.bekijk(vastePersonen.allePartijen.bsn);
    expect(heel).toMatchObject({ data: { persoonOpBsn: { situatie: { naam: { herkomst: 'BRON' } } } }, isVolledig: true });
    expect(toMededelingen(heel)).toEqual([]);
    opstelling.zetStoring('brp', { soort: 'status', status: 503 });
    const deels = await scherm.bekijk(vastePersonen.allePartijen.bsn);
    expect(deels).toMatchObject({ data: { persoonOpBsn: { situatie: { naam: { herkomst: 'ONBEKEND' } } } }, weigeringen: [], fouten: [], isVolledig: false });
    expect(toMededelingen(deels)).toEqual(['Basisregistratie personen: onbekend (NIET_BESCHIKBAAR). De bron meldde een storing.']);
  });

  test.each<[string, () => Promise<Deur>, RegExp]>([
    ['a purpose that is not given', () => deur(arrangeur, { doelen: ['intake'] }), /doel "werkplan".*verlopen/],
    ['a token that does not count', async () => ({ ...await deur(arrangeur), token: 'onzin' }), /Meld u opnieuw aan/],
    ['a program of which the operation is not registered', () => deur(arrangeur, { client: 'wsp' }), /te oud.*registreren/],
  ])('says what to do after %s', async (_waarmee, door, uitleg) => {
    const antwoord = await maak(await door()).bekijk(vastePersonen.allePartijen.bsn);
    expect(antwoord).toMatchObject({ data: null, ontbreekt: [], fouten: [] });
    expect(toMededelingen(antwoord)).toEqual([expect.stringMatching(uitleg)]);
  });

  test('does an act, after saying what was wrong with its form', async () => {
    const scherm = maak(await deur('demo-loket-AM26'));
    const { bsn } = vastePersonen.rotterdam;
    expect(await scherm.meldAan({ bsn, reden: 'kort' })).toMatchObject({ gelukt: false, invoerfouten: [{ veld: 'reden', code: 'LENGTE' }], isOnzeker: false });
    expect(await scherm.meldAan({ bsn, reden: 'Komt hier werk zoeken.' })).toMatchObject({ gelukt: true, data: { meldAan: { aanmelding: { loket: { id: 'AM26-WERKCENTRUM' } } } } });
  });

  test('says so when nobody answers', async () => {
    expect(await maak({ ...await deur(arrangeur), url: 'http://127.0.0.1:9/graphql' }).bekijk('1')).toMatchObject({ data: null, fouten: [{ code: 'GEEN_VERBINDING' }] });
  }, 10_000);
});

describe('two who work on one werkplan', () => {
  const maak = async (fetch?: typeof globalThis.fetch): Promise<Loketgraaf> => createLoketgraaf({ url: opstelling.url, token: () => toToken(arrangeur), ...(fetch ? { fetch } : {}) });
  const vindPlan = async (graaf: Loketgraaf): Promise<{ readonly id: string; readonly versie: number }> => {
    const werkplan = (await graaf.vraag(Loket, { bsn: vastePersonen.ww.bsn })).data?.persoonOpBsn?.werkplan;
    if (!werkplan) throw new Error('deze persoon heeft een werkplan');
    return werkplan;
  };
  const toInput = ({ id, versie }: { readonly id: string; readonly versie: number }, uitkomst: string) => ({ werkplanId: id, verwachteVersie: versie, datum: '2026-11-01', uitkomst, redenHerhaling: 'Er is iets veranderd.' });

  test('do not go over each other: the second sees what the first did', async () => {
    const graaf = await maak();
    const plan = await vindPlan(graaf);
    const [een, ander] = [graaf.handeling(RegistreerDiagnose), graaf.handeling(RegistreerDiagnose)];
    expect(await graaf.doe(een, toInput(plan, 'Kan werken.'))).toMatchObject({ gelukt: true });
    const { gelukt, conflict } = await graaf.doe(ander, toInput(plan, 'Kan niet werken.'));
    expect([gelukt, conflict]).toEqual([false, expect.objectContaining({ velden: ['verwachteVersie'], versie: plan.versie + 1, werkplan: expect.objectContaining({ id: plan.id, versie: plan.versie + 1 }) })]);
    expect(await graaf.doe(ander, toInput({ ...plan, versie: conflict?.versie ?? 0 }, 'Kan niet werken.'))).toMatchObject({ gelukt: true });
  });

  test('an act of which the answer was lost is done once', async () => {
    let verlies = true;
    const graaf = await maak(async (...vraag) => {
      const antwoord = await fetch(...vraag);
      if (!verlies) return antwoord;
      verlies = false;
      await antwoord.text();
      throw new TypeError('fetch failed');
    });
    const plan = await vindPlan(await maak());
    expect(await graaf.doe(graaf.handeling(RegistreerDiagnose), toInput(plan, 'Eén keer.'))).toMatchObject({ gelukt: true, data: { registreerDiagnose: { werkplan: { versie: plan.versie + 1 } } } });
    expect(await vindPlan(graaf)).toMatchObject({ versie: plan.versie + 1 });
  });

  test('hear of each other, also of what was done while the connection was gone', async () => {
    const graaf = await maak();
    const plan = await vindPlan(graaf);
    const wijzig = async (versie: number) => { expect(await graaf.doe(graaf.handeling(RegistreerDiagnose), toInput({ ...plan, versie }, `Versie ${versie}.`))).toMatchObject({ gelukt: true }); };
    // Each connection of who watches is broken by the test.
    const verbindingen: AbortController[] = [];
    const kijker = await maak((url, verzoek) => {
      const breek = new AbortController();
      verbindingen.push(breek);
      return fetch(url, { ...verzoek, signal: verzoek?.signal ? AbortSignal.any([verzoek.signal, breek.signal]) : breek.signal });
    });
    const klaar = new AbortController();
    const gezien: Gebeurtenis<VolgWerkplanSubscription>[] = [];
    const standen: Verbindingsstand['stand'][] = [];
    const bijVerbinding = ({ stand }: Verbindingsstand): void => {
      standen.push(stand);
      if (stand === 'VERBONDEN' && standen.length === 1) void wijzig(plan.versie);
    };
    for await (const een of kijker.volg(VolgWerkplan, { id: plan.id }, { signal: klaar.signal, bijVerbinding })) {
      gezien.push(een);
      if (gezien.length === 3) klaar.abort();
      if (gezien.length !== 1) continue;
      verbindingen[0]?.abort();
      await wijzig(plan.versie + 1);
      await wijzig(plan.versie + 2);
    }
    expect(gezien.map(({ data, isVolledig }) => [data?.werkplanGewijzigd?.gebeurtenis.versie, isVolledig])).toEqual([1, 2, 3].map((hoeveelste) => [plan.versie + hoeveelste, true]));
    expect(new Set(gezien.map(({ eventId }) => eventId)).size).toBe(3);
    expect([standen, verbindingen.length]).toEqual([['VERBONDEN', 'ONDERBROKEN', 'VERBONDEN'], 2]);
  });
});
