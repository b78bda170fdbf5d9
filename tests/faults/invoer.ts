import { describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { z } from 'zod';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';
import type { Graafverzoek } from '../opstelling.ts';
import { opstelling } from '../systeem.ts';

const { bsn } = vastePersonen.ww;

// Nothing but this may be in an error.
const foutSchema = z.strictObject({
  message: z.string().max(300),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  locations: z.array(z.unknown()).optional(),
  extensions: z.strictObject({
    code: z.string().regex(/^[A-Z_]+$/), herprobeerbaar: z.boolean(), bron: z.literal('werkcentrum').optional(), traceId: z.string().regex(/^[0-9a-f]{32}$/).optional(),
    fouten: z.array(z.strictObject({ veld: z.string(), code: z.string().regex(/^[A-Z_]+$/), melding: z.string() })).optional(),
  }),
});
const antwoordSchema = z.object({ data: z.unknown().optional(), errors: z.array(foutSchema).min(1) });

const binnenkant = ['node_modules', '.ts:', '127.0.0.1', 'TypeError', 'undici', 'fastify', 'zod', 'SELECT'];

/** The code of the only error, what it says of each field, and the status. */
function lees(status: number, tekst: string): { status: number; code: string | undefined; fouten: string[]; data: unknown } {
  for (const woord of binnenkant) expect(tekst).not.toContain(woord);
  const { data, errors: [fout, ...meer] } = antwoordSchema.parse(JSON.parse(tekst));
  expect(meer).toEqual([]);
  return { status, code: fout?.extensions.code, fouten: (fout?.extensions.fouten ?? []).map(({ veld, code }) => `${veld} ${code}`), data };
}

const stel = async (verzoek: Graafverzoek) => {
  const { status, tekst } = await opstelling.vraag(verzoek);
  return lees(status, tekst);
};

const ongeldig = (...fouten: string[]) => ({ code: 'ONGELDIGE_INVOER', fouten });
const persoon = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }';

describe('a burgerservicenummer', () => {
  test.each([['too short', '99997010'], ['too long', '9999701000'], ['with a letter', '99997010A'], ['failing the elfproef', '999970101'], ['all zero', '000000000'], ['empty', '']])('%s is refused without repeating it', async (_wat, fout) => {
    const { tekst } = await opstelling.vraag({ query: persoon, variables: { bsn: fout } });
    expect(await stel({ query: persoon, variables: { bsn: fout } })).toMatchObject({ ...ongeldig('bsn GEEN_BSN'), data: { persoonOpBsn: null } });
    if (fout !== '') expect(tekst).not.toContain(fout);
  });

  test.each([
    ['an argument', `{ persoonOpBsn(bsn: "${bsn}") { id } }`],
    ['a default of a variable', `query ($bsn: String! = "${bsn}") { persoonOpBsn(bsn: $bsn) { id } }`],
    ['some other argument', `{ persoon(id: "${bsn}") { id } }`],
  ])('is never text of the question: %s', async (_wat, query) => {
    const { tekst } = await opstelling.vraag({ query });
    expect(await stel({ query })).toMatchObject({ status: 400, code: 'BSN_ALLEEN_ALS_VARIABELE' });
    expect(tekst).not.toContain(bsn);
  });
});

describe('a region', () => {
  test.each([
    ['unknown by AM code', '(amCode: "AM99")', ['amCode ONBEKENDE_CODE']],
    ['unknown by SGR code', '(sgrCode: "99")', ['sgrCode ONBEKENDE_CODE']],
    ['by both codes', '(amCode: "AM26", sgrCode: "30")', ['amCode PRECIES_EEN', 'sgrCode PRECIES_EEN']],
    ['by none', '', ['amCode PRECIES_EEN', 'sgrCode PRECIES_EEN']],
  ])('%s', async (_wat, vraag, fouten) => {
    expect(await stel({ query: `{ arbeidsmarktregio${vraag} { naam } }` })).toMatchObject(ongeldig(...fouten));
  });

  test('of something that is no code of a gemeente', async () => {
    expect(await stel({ query: '{ arbeidsmarktregioVanGemeente(gmCode: "Tilburg") { naam } }' })).toMatchObject(ongeldig('gmCode GEEN_GM_CODE'));
  });
});

test.each([
  ['persoon', '{ persoon(id: "x") { id } }', ['id GEEN_ID']],
  ['werkplan', '{ werkplan(id: "x", versie: 0) { id } }', ['id GEEN_ID', 'versie BUITEN_BEREIK']],
  ['instrument', '{ instrument(id: "geen id") { id } }', ['id GEEN_ID']],
])('an id of another form: %s', async (_wat, query, fouten) => {
  expect(await stel({ query })).toMatchObject(ongeldig(...fouten));
});

const kaart = 'query ($filter: Menukaartfilter, $first: Int, $after: String) { arbeidsmarktregio(amCode: "AM26") { menukaart { instrumenten(filter: $filter, first: $first, after: $after) { edges { cursor } } } } }';

describe('the menukaart', () => {
  test.each([0, -1, 101])('first: %i', async (first) => {
    expect(await stel({ query: kaart, variables: { first } })).toMatchObject(ongeldig('first BUITEN_BEREIK'));
  });

  test('says everything that is wrong at once', async () => {
    const filter = { tegels: ['EW04', 'EW99'], doelgroepen: ['ZZ01'], typen: ['IT09', 'IT08'], tekst: 'x'.repeat(201) };
    expect(await stel({ query: kaart, variables: { filter, first: 0, after: 'onzin' } })).toMatchObject(
      ongeldig('filter.tegels ONBEKENDE_CODE', 'filter.doelgroepen ONBEKENDE_CODE', 'filter.typen ONBEKENDE_CODE', 'filter.typen ONBEKENDE_CODE', 'filter.tekst TE_LANG', 'first BUITEN_BEREIK', 'after GEEN_CURSOR'));
  });

  test('refuses a cursor of another list', async () => {
    const { json } = await opstelling.vraag({ query: kaart, variables: { first: 1, filter: { tegels: ['EW08'] } } });
    const cursor = /"cursor":"([^"]+)"/.exec(JSON.stringify(json))?.[1];
    expect(await stel({ query: kaart, variables: { after: cursor } })).toMatchObject(ongeldig('after ANDERE_VRAAG'));
  });

  test.each(['2026-02-30', '2026-13-01', '1 november', '20261101'])('of a person on %s, and more', async (peildatum) => {
    const query = 'query ($bsn: String!, $dag: Datum) { persoonOpBsn(bsn: $bsn) { menukaart(peildatum: $dag, first: 0) { totaal } } }';
    expect(await stel({ query, variables: { bsn, dag: peildatum } })).toMatchObject(ongeldig('first BUITEN_BEREIK', 'peildatum GEEN_DATUM'));
  });
});

test('a situation on a day that does not exist leaves the rest of the answer', async () => {
  const query = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { situatie(peildatum: "2025-02-29") { peildatum } werkplan { doel } } }';
  expect(await stel({ query, variables: { bsn } })).toMatchObject({
    ...ongeldig('peildatum GEEN_DATUM'), data: { persoonOpBsn: { situatie: null, werkplan: { doel: 'Binnen zes maanden weer aan het werk' } } },
  });
});

describe('a question that is none', () => {
  test.each([
    ['no GraphQL', { query: '{ persoonOpBsn(' }, 'GRAPHQL_PARSE_FAILED', []],
    ['a field that is not there', { query: '{ bestaatNiet }' }, 'GRAPHQL_VALIDATION_FAILED', []],
    ['a field of the parties alone', { query: '{ _service { sdl } }' }, 'GRAPHQL_VALIDATION_FAILED', []],
    ['a number that is none', { query: kaart, variables: { first: 'tien' } }, 'ONGELDIGE_INVOER', ['first ONGELDIGE_WAARDE']],
    ['a variable that is missing', { query: persoon }, 'ONGELDIGE_INVOER', ['bsn ONTBREEKT']],
    ['two of them', { query: kaart, variables: { first: 'tien', after: 7 } }, 'ONGELDIGE_INVOER', ['first ONGELDIGE_WAARDE', 'after ONGELDIGE_WAARDE']],
  ])('%s', async (_wat, verzoek, code, fouten) => {
    expect(await stel(verzoek)).toMatchObject({ status: 400, code, fouten });
  });

  test.each(['Alles & meer', 'nieuwsgierigheid', 'toezicht'])('for the purpose %s', async (doel) => {
    expect(await stel({ query: persoon, variables: { bsn }, doel })).toMatchObject({ status: 403, code: 'NIET_BEVOEGD', fouten: [] });
  });

  test('by nobody known', async () => {
    expect(await stel({ query: persoon, variables: { bsn }, aanroeper: 'iemand' })).toMatchObject({ status: 401, code: 'NIET_AANGEMELD' });
  });
});

describe('HTTP', () => {
  const stuur = async (methode: 'GET' | 'POST', url: string, body: string | null, type = 'application/json') => {
    const antwoord = await request(url, { method: methode, body, headers: { 'content-type': type, ...await toKoppen() } });
    return { ...lees(antwoord.statusCode, await antwoord.body.text()), allow: antwoord.headers['allow'] };
  };

  test('a question in an address is refused', async () => {
    const url = `${opstelling.url}?query=${encodeURIComponent(persoon)}&variables=${encodeURIComponent(JSON.stringify({ bsn }))}`;
    expect(await stuur('GET', url, null)).toMatchObject({ status: 405, code: 'METHODE_NIET_TOEGESTAAN', allow: 'POST' });
  });

  test.each([
    ['no JSON', '{"query":', 'application/json', 400, 'ONGELDIG_VERZOEK'],
    ['no question', '{}', 'application/json', 400, 'ONGELDIG_VERZOEK'],
    ['another kind of text', '{"query":"{ arbeidsmarktregios { naam } }"}', 'text/plain', 415, 'ONGELDIG_VERZOEK'],
    ['too much', JSON.stringify({ query: `{ a } # ${'x'.repeat(250_000)}` }), 'application/json', 413, 'TE_GROOT'],
  ])('%s', async (_wat, body, type, status, code) => {
    expect(await stuur('POST', opstelling.url, body, type)).toMatchObject({ status, code });
  });

  test('an address that is not there', async () => {
    expect(await stuur('GET', new URL(`/${bsn}`, opstelling.url).href, null)).toMatchObject({ status: 404, code: 'NIET_GEVONDEN' });
  });
});
