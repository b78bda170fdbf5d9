import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { randomUUID } from 'node:crypto';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { isZaaigoed, toZaaigoed } from '../../simulators/population/zaaigoed.ts';
import { Bronfout } from '../shared/bronfout.ts';
import { createOntzegelaar } from '../shared/sleutel.ts';
import { gemeenteInhoud, oofondsInhoud, sbbInhoud, uwvInhoud } from '../shared/sleutelinhoud.ts';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import { z } from 'zod';
import { createTestgraaf, maakAanroeper, testmoment, zegelgeheimen, type Testgraaf } from './subgraaf.fixture.ts';
import { listTestdatabases, type Teststore } from './store/testdatabases.fixture.ts';
import { readZaairegels } from './zaaigoed/regel.ts';
import { zaai } from './zaaigoed/zaai.ts';

const { mensen, vindOpBsn } = createBevolking({ aantal: 100 });
const zaairegels = readZaairegels(mensen.filter(isZaaigoed).map((mens) => JSON.stringify(toZaaigoed(mens))).join('\n'));

let teststore: Teststore;
let vraag: Testgraaf;
let tellers: Record<string, number>;

beforeAll(async () => {
  const [pglite] = await listTestdatabases({});
  if (pglite === undefined) throw new Error('geen testdatabase');
  teststore = await pglite.open();
  await zaai(teststore.store, async () => zaairegels, { maakId: randomUUID, moment: testmoment });
  vraag = createTestgraaf(teststore.store, { zoek: async (bsns) => new Map(bsns.flatMap((bsn) => {
    const mens = vindOpBsn(bsn);
    return mens ? [[bsn, { bsn, naam: null, geboortedatum: null, gemeente: mens.gmCode, geheimhouding: false, opschorting: null }]] : [];
  })) });
});
afterAll(() => teststore.sluit());

const opBsn = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id uwvSleutel gemeenteSleutel sbbSleutel oofondsSleutel regio { amCode } werkplan { id versie status arrangeur { loket { id } } persoon { id } } } }';
const persoonSchema = z.object({ persoonOpBsn: z.object({
  id: z.string(), uwvSleutel: z.string().nullable(), gemeenteSleutel: z.string().nullable(), sbbSleutel: z.string().nullable(), oofondsSleutel: z.string().nullable(),
  regio: z.object({ amCode: z.string() }).nullable(),
  werkplan: z.object({ id: z.string(), versie: z.number(), status: z.string(), arrangeur: z.object({ loket: z.object({ id: z.string() }) }), persoon: z.object({ id: z.string() }) }).nullable(),
}) });
const vindPersoon = async (bsn: string) => {
  const { data, errors } = await vraag(opBsn, { bsn });
  expect(errors).toBeUndefined();
  return persoonSchema.parse(data).persoonOpBsn;
};
const foutenVan = ({ errors }: ExecutionResult): unknown[] => (errors ?? []).map(({ extensions }) => extensions);

describe('persoonOpBsn', () => {
  test('gives each party a key with what it may hold, and nothing where there is no koppeling', async () => {
    const mens = vindOpBsn(vastePersonen.allePartijen.bsn);
    const persoon = await vindPersoon(vastePersonen.allePartijen.bsn);
    const open = (partij: keyof typeof zegelgeheimen, sleutel: string | null): unknown =>
      createOntzegelaar(zegelgeheimen[partij]).open(sleutel ?? '', maakVerzoek(), testmoment);
    expect(uwvInhoud.parse(open('uwv', persoon.uwvSleutel))).toEqual({ bsn: mens?.bsn });
    expect(gemeenteInhoud.parse(open('gemeente', persoon.gemeenteSleutel))).toEqual({ bsn: mens?.bsn, gemeenten: ['GM0855'] });
    expect(sbbInhoud.parse(open('sbb', persoon.sbbSleutel))).toEqual({ deelnemernummer: mens?.sbb?.deelnemernummer });
    expect(oofondsInhoud.parse(open('oofonds', persoon.oofondsSleutel)).deelnames.map(({ nummer }) => nummer).toSorted()).toEqual(
      mens?.fondsen.map(({ deelnemersnummer }) => deelnemersnummer).toSorted());
    expect(await vindPersoon(vastePersonen.onbekendBijBronnen.bsn)).toMatchObject({ sbbSleutel: null, oofondsSleutel: null, werkplan: null, regio: { amCode: 'AM26' } });
  });

  test('who moved has the former gemeente in the key as well', async () => {
    const persoon = await vindPersoon(vastePersonen.verhuisd.bsn);
    const inhoud = createOntzegelaar(zegelgeheimen.gemeente).open(persoon.gemeenteSleutel ?? '', maakVerzoek(), testmoment);
    expect(gemeenteInhoud.parse(inhoud).gemeenten).toEqual(['GM0855', 'GM0758']);
  });

  test('a key is the same within a request, and of no use in another', async () => {
    const { uwvSleutel } = await vindPersoon(vastePersonen.ww.bsn);
    expect((await vindPersoon(vastePersonen.ww.bsn)).uwvSleutel).toBe(uwvSleutel);
    expect(() => createOntzegelaar(zegelgeheimen.uwv).open(uwvSleutel ?? '', maakVerzoek({ verzoekId: 'ander' }), testmoment)).toThrow();
  });

  test('is null for a number that the BRP does not know', async () => {
    expect(await vraag(opBsn, { bsn: onbekendBsn })).toEqual({ data: { persoonOpBsn: null } });
  });

  test('no answer holds a BSN', async () => {
    const antwoorden = await Promise.all(Object.values(vastePersonen).map(({ bsn }) => vraag(opBsn, { bsn })));
    expect(JSON.stringify(antwoorden)).not.toMatch(/9999\d{5}/);
  });
});

test('fifty numbers cost as many queries as one, whether their persons may be seen or not', async () => {
  const bsns = mensen.slice(0, 50).map(({ bsn }) => bsn);
  await Promise.all(bsns.map(vindPersoon));
  const tel = async (wie: readonly string[], regios: string[]): Promise<Record<string, number>> => {
    tellers = {};
    const zoek = async (gevraagd: readonly string[]) => {
      tellers['brp'] = (tellers['brp'] ?? 0) + 1;
      return new Map(gevraagd.map((bsn) => [bsn, { bsn, naam: null, geboortedatum: null, gemeente: vindOpBsn(bsn)?.gmCode ?? null, geheimhouding: false, opschorting: null }]));
    };
    const document = `query (${wie.map((_, i) => `$b${i}: String!`).join(' ')}) { ${wie.map((_, i) => `p${i}: persoonOpBsn(bsn: $b${i}) { id }`).join(' ')} }`;
    const { data, errors } = await createTestgraaf(telVragen(teststore), { zoek })(document, Object.fromEntries(wie.map((bsn, i) => [`b${i}`, bsn])), { aanroeper: maakAanroeper({ regios }) });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).some((persoon) => persoon !== null)).toBe(regios.length > 1);
    return tellers;
  };
  const alle = maakAanroeper().regios;
  expect(await tel(bsns, alle)).toEqual({ opBsn: 1 });
  expect(await tel(bsns.slice(0, 1), alle)).toEqual({ opBsn: 1 });
  expect(await tel(bsns.slice(1), ['AM99'])).toEqual({ opBsn: 1, aanmeldingen: 1, toestemmingen: 1, brp: 1 });
});

describe('wrong input', () => {
  test.each([
    ['{ persoonOpBsn(bsn: "999970009") { id } }', [{ veld: 'bsn', code: 'GEEN_BSN' }]],
    ['{ persoon(id: "1") { id } }', [{ veld: 'id', code: 'GEEN_ID' }]],
    ['{ werkplan(id: "x", versie: 0) { id } }', [{ veld: 'id', code: 'GEEN_ID' }, { veld: 'versie', code: 'BUITEN_BEREIK' }]],
    ['{ arbeidsmarktregio(amCode: "AM99") { naam } }', [{ veld: 'amCode', code: 'ONBEKENDE_CODE' }]],
    ['{ arbeidsmarktregioVanGemeente(gmCode: "855") { naam } }', [{ veld: 'gmCode', code: 'GEEN_GM_CODE' }]],
  ])('%s', async (query, fouten) => {
    const antwoord = await vraag(query);
    expect(foutenVan(antwoord)).toMatchObject([{ code: 'ONGELDIGE_INVOER', fouten }]);
    expect(JSON.stringify(antwoord.errors)).not.toContain('999970009');
  });

  test('a well-formed id of nobody is null', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await vraag('query ($id: ID!) { persoon(id: $id) { id } werkplan(id: $id, versie: 2) { id } oud: werkplan(id: $id) { id } }', { id })).toEqual({ data: { persoon: null, werkplan: null, oud: null } });
  });
});

const entiteiten = (velden: string): string => `query ($wie: [_Any!]!) { _entities(representations: $wie) { ${velden} } }`;
const bron = (status: string) => ({ code: 'uwv.UwvWbPersoonsInfo', naam: 'UWV', houder: 'UWV', status, peildatum: '2026-11-01T09:30:00.000Z', reden: null });
const activiteit = { nummer: '1', soort: { code: 'SCH', omschrijving: 'Scholing', lijst: 'x' }, omschrijving: null, status: 'LOPEND', begindatum: '2000-01-01', einddatum: null, uitvoerder: null, kenmerk: null };

describe('_entities', () => {
  test('a werkplan merges what came along with what social partners do, and says who was silent and why', async () => {
    const { werkplan } = await vindPersoon(vastePersonen.allePartijen.bsn);
    const wie = [{
      __typename: 'Werkplan', id: werkplan?.id, versie: werkplan?.versie,
      persoon: { uwvWerkplanbijdragen: [{ bron: bron('ACTUEEL'), activiteiten: [activiteit] }], gemeenteWerkplanbijdragen: null, sbbWerkplanbijdragen: null, oofondsWerkplanbijdragen: [] },
    }];
    const antwoord = await vraag(entiteiten('... on Werkplan { activiteiten { partij nummer } bronnen { partij status reden { code } } }'), { wie }, {
      ontbrekend: [{ subgraaf: 'gemeente', velden: ['gemeenteWerkplanbijdragen'], reden: 'TIJD_OP' }, { subgraaf: 'sbb', velden: ['sbbWerkplanbijdragen'], reden: 'NIET_BEVOEGD' }],
    });
    const eigen = vindOpBsn(vastePersonen.allePartijen.bsn)?.plan?.socialePartners ?? [];
    expect(eigen.length).toBeGreaterThan(0);
    expect(antwoord).toEqual({ data: { _entities: [{
      activiteiten: [{ partij: 'UWV', nummer: '1' }, ...eigen.map(({ nummer }) => ({ partij: 'SOCIALE_PARTNERS', nummer }))],
      bronnen: [
        { partij: 'UWV', status: 'ACTUEEL', reden: null },
        { partij: 'GEMEENTE', status: 'TIJD_OP', reden: { code: 'TIJD_OP' } },
        { partij: 'SBB', status: 'NIET_BEVOEGD', reden: { code: 'NIET_BEVOEGD' } },
        { partij: 'OOFONDS', status: 'NIET_BESCHIKBAAR', reden: { code: 'NIETS_GEVRAAGD' } },
        { partij: 'SOCIALE_PARTNERS', status: 'ACTUEEL', reden: null },
      ],
    }] } });
  });

  test('a merge still runs when nothing at all came along', async () => {
    const { werkplan } = await vindPersoon(vastePersonen.ww.bsn);
    const antwoord = await vraag(entiteiten('... on Werkplan { activiteiten { partij } bronnen { partij status } }'), { wie: [{ __typename: 'Werkplan', ...werkplan, persoon: null }] });
    expect(antwoord).toEqual({ data: { _entities: [{
      activiteiten: null,
      bronnen: [
        { partij: 'UWV', status: 'NIET_BESCHIKBAAR' }, { partij: 'GEMEENTE', status: 'NIET_BESCHIKBAAR' },
        { partij: 'SBB', status: 'GEEN_KOPPELING' }, { partij: 'OOFONDS', status: 'GEEN_KOPPELING' }, { partij: 'SOCIALE_PARTNERS', status: 'NIETS_GEVONDEN' },
      ],
    }] } });
  });

  test('is of exactly the version that was asked for, null for one that is not there or has no right form', async () => {
    const mens = mensen.find(({ plan }) => (plan?.versie ?? 0) > 1);
    const { werkplan } = await vindPersoon(mens?.bsn ?? '');
    const wie = [1, mens?.plan?.versie, 99].map((versie) => ({ __typename: 'Werkplan', id: werkplan?.id, versie }));
    const antwoord = await vraag(entiteiten('... on Werkplan { versie status }'), { wie: [...wie, { __typename: 'Werkplan', id: 'x', versie: 1 }, { __typename: 'Persoon', id: 'x' }, { __typename: 'Arbeidsmarktregio', amCode: 'AM99' }] });
    expect(antwoord.data?.['_entities']).toEqual([{ versie: 1, status: 'CONCEPT' }, { versie: mens?.plan?.versie, status: werkplan?.status }, null, null, null, null]);
  });

  test('fifty persons cost as many queries as one', async () => {
    const ids = await Promise.all(mensen.slice(0, 50).map(async ({ bsn }) => (await vindPersoon(bsn)).id));
    const tel = async (wie: readonly string[]): Promise<Record<string, number>> => {
      tellers = {};
      const geteld = createTestgraaf(telVragen(teststore), { zoek: async () => { throw new Bronfout('brp', 'STORING'); } });
      const { errors } = await geteld(entiteiten('... on Persoon { uwvSleutel gemeenteSleutel sbbSleutel oofondsSleutel regio { naam loketten { id } } werkplan { doel persoon { uwvSleutel } bronnen { code } } }'), { wie: wie.map((id) => ({ __typename: 'Persoon', id })) });
      expect(errors).toBeUndefined();
      return tellers;
    };
    const [eerste = ''] = ids;
    expect(await tel(ids)).toEqual(await tel([eerste]));
    // Consent is read only because there are koppelingen with funds among them.
    expect(tellers).toEqual({ personen: 1, koppelingen: 1, toestemmingen: 1, werkplannen: 1, socialePartners: 1 });
  });
});

function telVragen({ store }: Teststore): Teststore['store'] {
  const tel = <A extends readonly unknown[], R>(naam: string, doe: (...args: A) => R) => (...args: A): R => {
    tellers[naam] = (tellers[naam] ?? 0) + 1;
    return doe(...args);
  };
  return {
    ...store,
    personen: { ...store.personen, list: tel('personen', store.personen.list) },
    koppelingen: { ...store.koppelingen, list: tel('koppelingen', store.koppelingen.list), findOpBsn: tel('opBsn', store.koppelingen.findOpBsn) },
    aanmeldingen: { ...store.aanmeldingen, list: tel('aanmeldingen', store.aanmeldingen.list) },
    toestemmingen: { ...store.toestemmingen, list: tel('toestemmingen', store.toestemmingen.list) },
    werkplannen: { ...store.werkplannen, listVanPersonen: tel('werkplannen', store.werkplannen.listVanPersonen), listVersies: tel('versies', store.werkplannen.listVersies) },
    socialePartners: { list: tel('socialePartners', store.socialePartners.list) },
  };
}

test('the doelgroepen that an intake can ask about are those that only the person knows, in words', async () => {
  const { data } = await vraag('{ doelgroepvragen { code omschrijving lijst } }');
  const gevraagd = z.object({ doelgroepvragen: z.array(z.object({ code: z.string(), omschrijving: z.string(), lijst: z.literal('Doelgroep 2023-1') })) }).parse(data).doelgroepvragen;
  expect(gevraagd.map(({ code }) => code)).toEqual(['DD06', 'ED03', 'ED05', 'ED06', 'ED07', 'ED08', 'ED09']);
  expect(gevraagd.map(({ omschrijving }) => omschrijving)).toContain('Statushouders');
});
