import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { isBsn } from '../../shared/bsn.ts';
import { createOntzegelaar } from '../../shared/sleutel.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { toKoppelingrij } from '../store/koppelingen.ts';
import { createTestgraaf, maakAanroeper, maakBurgerverzoek, testmoment, zegelgeheimen, type Testgraaf } from '../subgraaf.fixture.ts';
import { createLimiet } from '../../shared/limiet.ts';
import { createProefbrp, elders, loketVan, telRijen, voegToe } from './proef.fixture.ts';

const tilburger = '999970008';
const amsterdammer = '999970021';
const dakloze = '999970033';
const nieuweAmsterdammer = '999970045';
const nieuweTilburger = '999970057';
const nieuweBurger = '999970069';
const niemand = '999970410';
const niemandsId = '00000000-0000-4000-8000-000000000000';

const idIn = (data: unknown): string => z.object({ mijnGegevens: z.object({ id: z.string() }) }).parse(data).mijnGegevens.id;

const entiteiten = 'query ($wie: [_Any!]!) { _entities(representations: $wie) { ... on Persoon { id uwvSleutel regio { amCode } } ... on Werkplan { doel } ... on MijnMenukaart { id } } }';
const opBsn = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id uwvSleutel oofondsSleutel werkplan { id } } }';

describe.each(await listTestdatabases(process.env))('toegang op $naam', ({ open }) => {
  let teststore: Teststore;
  let vraag: Testgraaf;
  let personen: Record<string, { id: string; plan: string }>;
  const brp = createProefbrp({
    [tilburger]: 'GM0855', [amsterdammer]: 'GM0363', [dakloze]: null, [nieuweAmsterdammer]: 'GM0363', [nieuweTilburger]: 'GM0855', [nieuweBurger]: 'GM0363',
  });
  const idVan = (bsn: string): string => personen[bsn]?.id ?? '';
  const meldAan = (bsn: string, op: number, organisatie = maakVerzoek().aanroeper.organisatie) => teststore.store.db.transaction().execute((tx) =>
    teststore.store.aanmeldingen.legVast(tx, { id: randomUUID(), persoonId: idVan(bsn), organisatie, partij: 'WERKCENTRUM', loket: null, sub: 'x', reden: 'Een goede reden.', op }));
  const toestemming = (bsn: string, partij: 'OOFONDS' | 'SOCIALE_PARTNERS', doe: 'geef' | 'trekIn') => teststore.store.db.transaction().execute((tx) => {
    const wie = { persoonId: idVan(bsn), partij, op: testmoment };
    return doe === 'geef' ? teststore.store.toestemmingen.geef(tx, randomUUID(), wie) : teststore.store.toestemmingen.trekIn(tx, wie);
  });
  /** Every road to a person and their plan. */
  const alleWegen = async (bsn: string, verzoek: Partial<Verzoek>) => {
    const { id, plan } = personen[bsn] ?? { id: niemandsId, plan: niemandsId };
    const los = await vraag('query ($bsn: String!, $id: ID!, $plan: ID!) { persoonOpBsn(bsn: $bsn) { id } persoon(id: $id) { id } werkplan(id: $plan) { id } versie: werkplan(id: $plan, versie: 1) { id } }', { bsn, id, plan }, verzoek);
    const via = await vraag(entiteiten, { wie: [{ __typename: 'Persoon', id }, { __typename: 'Werkplan', id: plan, versie: 1 }, { __typename: 'MijnMenukaart', id }] }, verzoek);
    return [los, via];
  };
  const nietDaar = [{ data: { persoonOpBsn: null, persoon: null, werkplan: null, versie: null } }, { data: { _entities: [null, null, null] } }];

  beforeAll(async () => {
    teststore = await open();
    vraag = createTestgraaf(teststore.store, brp);
    personen = Object.fromEntries(await Promise.all(([[tilburger, 'GM0855'], [amsterdammer, 'GM0363'], [dakloze, null]] as const)
      .map(async ([bsn, gemeente]) => [bsn, await voegToe(teststore.store, bsn, gemeente)] as const)));
    const fonds = toKoppelingrij(teststore.store.geheim, { persoonId: idVan(tilburger), bron: 'fonds:ZWL', nummer: 'Z-1' }, new Date(testmoment));
    await teststore.store.db.insertInto('koppeling').values(fonds).execute();
  });
  afterAll(() => teststore.sluit());

  test('a loket sees who lives in its region, on every road', async () => {
    const [los, via] = await alleWegen(tilburger, loketVan());
    expect(los).toMatchObject({ data: { persoonOpBsn: { id: idVan(tilburger) }, persoon: { id: idVan(tilburger) }, werkplan: {}, versie: {} } });
    expect(via).toMatchObject({ data: { _entities: [{ regio: { amCode: 'AM26' } }, { doel: 'Werk' }, { id: idVan(tilburger) }] } });
    expect(los?.errors ?? via?.errors).toBeUndefined();
  });

  test.each([amsterdammer, dakloze])('who may not be seen is not there, byte for byte, on every road (%#)', async (bsn) => {
    const antwoord = JSON.stringify(await alleWegen(bsn, loketVan()));
    expect(antwoord).toBe(JSON.stringify(await alleWegen(niemand, loketVan())));
    expect(JSON.parse(antwoord)).toEqual(nietDaar);
  });

  test.each(['functionaris', 'data', 'wsp'])('the role %s sees nobody', async (rol) => {
    expect(await alleWegen(tilburger, loketVan({ rol }))).toEqual(nietDaar);
  });

  test('an aanmelding of the own organisation makes the relation, as long as it holds', async () => {
    await meldAan(dakloze, testmoment - 91 * 86_400_000);
    await meldAan(dakloze, testmoment, elders.organisatie);
    expect(await alleWegen(dakloze, loketVan())).toEqual(nietDaar);
    await meldAan(dakloze, testmoment - 89 * 86_400_000);
    const [los] = await alleWegen(dakloze, loketVan());
    expect(los).toMatchObject({ data: { persoon: { id: idVan(dakloze) }, werkplan: { id: personen[dakloze]?.plan } } });
  });

  test('nothing is kept of who lives elsewhere and is not linked yet; who lives here is linked', async () => {
    const eerst = await Promise.all(['persoon', 'koppeling'].map((tabel) => telRijen(teststore.store, tabel)));
    expect(await vraag(opBsn, { bsn: nieuweAmsterdammer }, loketVan())).toEqual({ data: { persoonOpBsn: null } });
    expect(await vraag(opBsn, { bsn: nieuweTilburger }, loketVan({ partij: 'SOCIALE_PARTNERS' }))).toEqual({ data: { persoonOpBsn: null } });
    expect(await Promise.all(['persoon', 'koppeling'].map((tabel) => telRijen(teststore.store, tabel)))).toEqual(eerst);
    expect((await vraag(opBsn, { bsn: nieuweTilburger }, loketVan())).data?.['persoonOpBsn']).not.toBeNull();
  });

  test('a silent BRP does not tell who is known here and may not be seen', async () => {
    brp.stil = true;
    const [bekend, onbekend] = await Promise.all([amsterdammer, nieuweAmsterdammer].map((bsn) => vraag(opBsn, { bsn }, loketVan())));
    brp.stil = false;
    expect(JSON.stringify(bekend)).toBe(JSON.stringify(onbekend));
    expect(bekend?.errors?.[0]?.extensions).toMatchObject({ code: 'BRON_NIET_BESCHIKBAAR' });
  });

  test('a private party sees nobody without consent, and a fund gets no key', async () => {
    const sociaal = loketVan({ partij: 'SOCIALE_PARTNERS' });
    const sleutel = async () => (await vraag(opBsn, { bsn: tilburger }, loketVan())).data?.['persoonOpBsn'];
    expect(await alleWegen(tilburger, sociaal)).toEqual(nietDaar);
    expect(await sleutel()).toMatchObject({ oofondsSleutel: null, uwvSleutel: expect.any(String) });
    await toestemming(tilburger, 'SOCIALE_PARTNERS', 'geef');
    await toestemming(tilburger, 'OOFONDS', 'geef');
    expect((await alleWegen(tilburger, sociaal))[0]).toMatchObject({ data: { persoon: { id: idVan(tilburger) } } });
    expect(await sleutel()).toMatchObject({ oofondsSleutel: expect.any(String) });
    await toestemming(tilburger, 'SOCIALE_PARTNERS', 'trekIn');
    await toestemming(tilburger, 'OOFONDS', 'trekIn');
    expect(await alleWegen(tilburger, sociaal)).toEqual(nietDaar);
    expect(await sleutel()).toMatchObject({ oofondsSleutel: null });
  });

  test('without consent the source of the funds says that there is no koppeling, not that it failed', async () => {
    const wie = [{ __typename: 'Werkplan', id: personen[tilburger]?.plan, versie: 1, persoon: { oofondsWerkplanbijdragen: null } }];
    const { data } = await vraag('query ($wie: [_Any!]!) { _entities(representations: $wie) { ... on Werkplan { bronnen { partij status } } } }', { wie }, loketVan());
    expect(data).toMatchObject({ _entities: [{ bronnen: expect.arrayContaining([{ partij: 'OOFONDS', status: 'GEEN_KOPPELING' }]) }] });
  });

  describe('a citizen', () => {
    const mijn = '{ mijnGegevens { id uwvSleutel aanmeldingen { partij organisatie loket { id } reden op } } mijnWerkplan { id } mijnMenukaart { id persoon { id } } }';

    test('sees themselves, every aanmelding with its reason, and nobody else', async () => {
      const { data, errors } = await vraag(mijn, {}, maakBurgerverzoek(dakloze));
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ mijnGegevens: { id: idVan(dakloze) }, mijnWerkplan: { id: personen[dakloze]?.plan }, mijnMenukaart: { id: idVan(dakloze), persoon: { id: idVan(dakloze) } } });
      expect(data?.['mijnGegevens']).toMatchObject({ aanmeldingen: [{ reden: 'Een goede reden.' }, { reden: 'Een goede reden.' }, { reden: 'Een goede reden.' }] });
      expect(await alleWegen(tilburger, maakBurgerverzoek(dakloze))).toEqual(nietDaar);
      expect((await alleWegen(dakloze, maakBurgerverzoek(dakloze)))[1]).toMatchObject({ data: { _entities: [{ id: idVan(dakloze) }, { doel: 'Werk' }, { id: idVan(dakloze) }] } });
    });

    test('gets keys that their own request opens', async () => {
      const verzoek = maakBurgerverzoek(dakloze);
      const { data } = await vraag(mijn, {}, verzoek);
      const { uwvSleutel } = z.object({ mijnGegevens: z.object({ uwvSleutel: z.string() }) }).parse(data).mijnGegevens;
      expect(createOntzegelaar(zegelgeheimen.uwv).open(uwvSleutel, maakVerzoek(verzoek), testmoment)).toEqual({ bsn: dakloze });
    });

    test('who is not linked yet is linked once, whatever is asked at the same time', async () => {
      const { data } = await vraag(mijn, {}, maakBurgerverzoek(nieuweBurger));
      expect(data).toMatchObject({ mijnGegevens: { id: expect.any(String) }, mijnWerkplan: null });
      expect((await vraag('{ mijnGegevens { id } mijnMenukaart { id } }', {}, maakBurgerverzoek(nieuweBurger))).data)
        .toEqual({ mijnGegevens: { id: idIn(data) }, mijnMenukaart: { id: idIn(data) } });
    });

    test.each([
      ['without a number', { burger: undefined }],
      ['with a number that was sealed for another request', { burger: maakBurgerverzoek(dakloze, 'eigen-gegevens', 'ander').aanroeper?.burger }],
      ['with rubbish for a number', { burger: 'rommel' }],
      ['who says to be one, with another role', { burger: maakBurgerverzoek(dakloze).aanroeper?.burger, rol: 'data' }],
    ])('%s there is nothing', async (_wat, { burger, ...rest }) => {
      const aanroeper = { ...maakAanroeper({ partij: 'BURGER', rol: 'burger' }), ...rest, ...(burger === undefined ? {} : { burger }) };
      expect(await vraag(mijn, {}, { ...maakBurgerverzoek(dakloze), aanroeper })).toEqual({ data: { mijnGegevens: null, mijnWerkplan: null, mijnMenukaart: null } });
    });

    test('of whom the BRP knows nothing is nobody', async () => {
      expect(await vraag(mijn, {}, maakBurgerverzoek(niemand))).toEqual({ data: { mijnGegevens: null, mijnWerkplan: null, mijnMenukaart: null } });
    });
  });

  describe('limits', () => {
    let nu = testmoment;
    const klok = () => nu;
    const graafMet = (vrager: number, persoon: number) => createTestgraaf(teststore.store, brp, {
      klok, metGolven: true, limieten: { vrager: createLimiet(vrager, 60_000, klok), persoon: createLimiet(persoon, 3_600_000, klok) },
    });
    let teller = 0;
    const nieuwVerzoek = (anders: Partial<Verzoek> = loketVan()): Partial<Verzoek> => ({ ...anders, verzoekId: `limiet-${++teller}` });
    const codes = (antwoord: Awaited<ReturnType<Testgraaf>>): unknown[] => (antwoord.errors ?? []).map(({ extensions, path }) => [path?.[0], extensions['code']]);

    test('a hundred numbers by alias count as a hundred, and beyond the limit nothing is asked of anybody', async () => {
      const bsns = Array.from({ length: 2_000 }, (_, i) => String(999_980_000 + i)).filter(isBsn).slice(0, 100);
      const graaf = graafMet(30, 100);
      const document = `query (${bsns.map((_, i) => `$b${i}: String!`).join(', ')}) { ${bsns.map((_, i) => `p${i}: persoonOpBsn(bsn: $b${i}) { id }`).join(' ')} }`;
      brp.vragen.length = 0;
      const antwoord = await graaf(document, Object.fromEntries(bsns.map((bsn, i) => [`b${i}`, bsn])), nieuwVerzoek());
      expect(codes(antwoord)).toEqual(bsns.slice(30).map((_, i) => [`p${i + 30}`, 'OVERBELAST']));
      expect(antwoord.data).toMatchObject({ p0: null, p99: null });
      expect(brp.vragen).toEqual([bsns.slice(0, 30)]);
      expect(codes(await graaf(opBsn, { bsn: tilburger }, nieuwVerzoek()))).toEqual([['persoonOpBsn', 'OVERBELAST']]);
      nu += 2_000;
      expect((await graaf(opBsn, { bsn: tilburger }, nieuwVerzoek())).data).toMatchObject({ persoonOpBsn: { id: idVan(tilburger) } });
    });

    test('ids count as numbers do; a person counts once in a request, over all its waves', async () => {
      const graaf = graafMet(2, 100);
      const verzoek = nieuwVerzoek();
      const wie = [{ __typename: 'Persoon', id: idVan(tilburger) }, { __typename: 'Werkplan', id: personen[tilburger]?.plan, versie: 1 }];
      await graaf(opBsn, { bsn: tilburger }, verzoek);
      for (let golf = 0; golf < 5; golf++) expect(codes(await graaf(entiteiten, { wie }, verzoek))).toEqual([]);
      expect(codes(await graaf('query ($id: ID!) { persoon(id: $id) { id } }', { id: idVan(amsterdammer) }, nieuwVerzoek()))).toEqual([]);
      expect(codes(await graaf('query ($id: ID!) { persoon(id: $id) { id } }', { id: idVan(tilburger) }, nieuwVerzoek()))).toEqual([['persoon', 'OVERBELAST']]);
      expect(codes(await graaf('query ($id: ID!) { persoon(id: $id) { id } }', { id: idVan(amsterdammer) }, nieuwVerzoek(loketVan({ sub: 'ander', regios: ['AM05'] }))))).toEqual([]);
    });

    test('however a person is asked for in one request, they are opened once', async () => {
      const graaf = graafMet(3, 1);
      const document = 'query ($bsn: String!, $id: ID!, $plan: ID!) { werkplan(id: $plan) { id } persoon(id: $id) { id } persoonOpBsn(bsn: $bsn) { id uwvSleutel werkplan { id } } }';
      const antwoord = await graaf(document, { bsn: tilburger, id: idVan(tilburger), plan: personen[tilburger]?.plan }, nieuwVerzoek());
      expect(codes(antwoord)).toEqual([]);
      expect(antwoord.data).toMatchObject({ persoon: { id: idVan(tilburger) }, persoonOpBsn: { id: idVan(tilburger) } });
    });

    test('one person is opened only so often by everybody together; who may not see them is told nothing of it', async () => {
      const graaf = graafMet(100, 2);
      const open1 = (sub: string, regios = ['AM26']) => graaf('query ($id: ID!) { persoon(id: $id) { id uwvSleutel } }', { id: idVan(tilburger) }, nieuwVerzoek(loketVan({ sub, regios })));
      for (const sub of ['een', 'twee']) expect(codes(await open1(sub))).toEqual([]);
      expect(codes(await open1('drie'))).toEqual([['persoon', 'OVERBELAST']]);
      expect(await open1('vier', ['AM05'])).toEqual({ data: { persoon: null } });
      nu += 1_800_000;
      expect(codes(await open1('drie'))).toEqual([]);
    });

    test('a citizen opens themselves as often as the person may be opened', async () => {
      const graaf = graafMet(1, 3);
      const mij = () => graaf('{ mijnGegevens { id } mijnWerkplan { id } }', {}, maakBurgerverzoek(dakloze, 'eigen-gegevens', `burger-${++teller}`));
      for (let keer = 0; keer < 3; keer++) expect(codes(await mij())).toEqual([]);
      expect(codes(await mij())).toEqual([['mijnGegevens', 'OVERBELAST'], ['mijnWerkplan', 'OVERBELAST']]);
    });
  });
});
