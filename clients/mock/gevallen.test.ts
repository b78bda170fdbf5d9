import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { z } from 'zod';
import { isFoutcode, isHerprobeerbaar, listFoutcodes, meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import { isBsn } from '../../subgraphs/shared/bsn.ts';
import { proefpersonen, type Proefpersoon } from './personen.ts';
import { gevallen, toonVan, type Geval, type Gevalvraag } from './gevallen.ts';
import { standaardzaad, startMock, type Mock } from './start.ts';
import { toCurl } from './pagina.ts';
import { tokens } from './tokens.ts';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';

let mock: Mock;
beforeAll(async () => { mock = await startMock({ poort: 0, zaad: standaardzaad, traagMs: 1, logger: pino({ level: 'silent' }) }); }, 60_000);
afterAll(() => mock.stop());

async function stel({ token, doel, methode = 'POST', koppen = {}, lichaam }: Gevalvraag): Promise<{ readonly status: number; readonly koppen: Headers; readonly tekst: string }> {
  const antwoord = await fetch(mock.url, {
    method: methode,
    headers: { 'content-type': 'application/json', ...(doel === undefined ? {} : { doelbinding: doel }), ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...koppen },
    ...(methode === 'GET' ? {} : { body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam) }),
  });
  return { status: antwoord.status, koppen: antwoord.headers, tekst: await antwoord.text() };
}

const foutvorm = z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional(), locations: z.array(z.unknown()).optional(), extensions: z.strictObject({
  code: z.string(), herprobeerbaar: z.boolean(), traceId: z.string().regex(/^[0-9a-f]{32}$/).optional(), bron: z.string().optional(), fouten: z.array(z.strictObject({ veld: z.string(), code: z.string(), melding: z.string() })).min(1).optional(),
}) });
const antwoordvorm = z.strictObject({ data: z.unknown().optional(), errors: z.array(foutvorm).optional() });
const probleemvorm = z.strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string(), herprobeerbaar: z.boolean(), traceId: z.string() });

// Of a stream each event is an answer.
const listAntwoorden = ({ koppen, tekst }: Awaited<ReturnType<typeof stel>>): z.infer<typeof antwoordvorm>[] =>
  (koppen.get('content-type')?.startsWith('text/event-stream') === true ? [...tekst.matchAll(/^data: (.+)$/gm)].map(([, data = '']) => data) : [tekst]).map((een) => antwoordvorm.parse(JSON.parse(een)));

const isGeval = (soort: 'bronstatus' | 'foutcode') => ({ toont }: Geval): boolean => soort in toont;

describe('the cases', () => {
  test('are there for every state of a source and every code of an error', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
    const standen = schema.getType('Bronstatus');
    const namen = isEnumType(standen) ? standen.getValues().map(({ name }) => name) : [];
    expect(new Set(gevallen.filter(isGeval('bronstatus')).map(toonVan))).toEqual(new Set(namen));
    expect([...new Set(gevallen.filter(isGeval('foutcode')).map(toonVan))].toSorted()).toEqual(listFoutcodes().toSorted());
  });

  test('have names of their own, and numbers that can be nobody\'s', () => {
    expect(new Set(gevallen.map(({ naam }) => naam)).size).toBe(gevallen.length);
    const nummers = Object.values(proefpersonen).map(({ bsn }) => bsn);
    expect(nummers.filter((bsn) => !isBsn(bsn) || !bsn.startsWith('9999'))).toEqual([]);
    expect(new Set(nummers).size).toBe(nummers.length);
  });

  test.each(gevallen.filter(isGeval('bronstatus')))('$naam gives $toont.bronstatus', async (geval) => {
    const antwoord = await stel(geval.vraag);
    const [{ data, errors } = {}] = listAntwoorden(antwoord);
    expect([antwoord.status, errors]).toEqual([geval.status, undefined]);
    expect(JSON.stringify(data)).toContain(`"status":"${toonVan(geval)}"`);
  });

  const standvorm = z.object({ persoonOpBsn: z.object({ situatie: z.object({ bronnen: z.array(z.object({ code: z.string(), status: z.string() })) }) }) });
  const metBronnen: readonly Proefpersoon[] = Object.values(proefpersonen).filter((een) => 'bronnen' in een);

  test.each(metBronnen)('of $bsn each source says what it should, and no other does', async ({ bsn, bronnen = {} }) => {
    const antwoord = await stel({ token: 'mock-arrangeur', doel: 'werkplan', lichaam: { query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { situatie { bronnen { code status } } } }', variables: { bsn } } });
    const gegeven = standvorm.parse(listAntwoorden(antwoord)[0]?.data).persoonOpBsn.situatie.bronnen;
    const anders = gegeven.filter(({ status }) => status !== 'ACTUEEL' && status !== 'NIETS_GEVONDEN');
    expect(anders.length).toBeGreaterThan(0);
    expect(anders.map(({ code, status }) => [code, status])).toEqual(gegeven.filter(({ code }) => '*' in bronnen || code in bronnen).map(({ code }) => [code, (bronnen[code] ?? bronnen['*'])?.status]));
  });

  test.each(gevallen.filter(isGeval('foutcode')))('$naam gives $toont.foutcode', async (geval) => {
    const antwoord = await stel(geval.vraag);
    expect(antwoord.status).toBe(geval.status);
    if (antwoord.koppen.get('content-type')?.startsWith('application/problem+json') === true) {
      expect(probleemvorm.parse(JSON.parse(antwoord.tekst)).code).toBe(toonVan(geval));
      return;
    }
    const fouten = listAntwoorden(antwoord).flatMap(({ errors = [] }) => errors);
    expect(fouten.map(({ extensions: { code } }) => code)).toContain(toonVan(geval));
    for (const { message, extensions: { code, herprobeerbaar } } of fouten) {
      if (!isFoutcode(code)) throw new Error(`${code} is geen code van de lijst`);
      if (code !== 'GRAPHQL_PARSE_FAILED' && code !== 'GRAPHQL_VALIDATION_FAILED') expect(message).toBe(meldingVan(code));
      expect(herprobeerbaar).toBe(isHerprobeerbaar(code));
    }
  });

  test('that ask too often say how long to wait', async () => {
    const [geval] = gevallen.filter(({ naam }) => naam === 'te-vaak');
    expect((await stel(geval?.vraag ?? { token: null, lichaam: '' })).koppen.get('retry-after')).toBe('2');
  });

  test('leave the rest of an answer as it is when one field may not be seen', async () => {
    const [geval] = gevallen.filter(({ naam }) => naam === 'veld-niet-voor-deze-rol');
    const [antwoord] = listAntwoorden(await stel(geval?.vraag ?? { token: null, lichaam: '' }));
    expect(antwoord).toMatchObject({ data: { persoonOpBsn: { regio: { naam: 'Midden-Brabant' }, doelgroepregister: null } }, errors: [{ path: ['persoonOpBsn', 'doelgroepregister'] }] });
  });
});

describe('a token that expires on the way', () => {
  test('is refused after three questions, and stays so', async () => {
    const vraag: Gevalvraag = { token: 'mock-verloopt', doel: 'catalogus', lichaam: { query: '{ arbeidsmarktregios { naam } }' } };
    const statussen = [];
    for (let keer = 0; keer < 5; keer += 1) statussen.push((await stel(vraag)).status);
    expect(statussen).toEqual([200, 200, 200, 401, 401]);
  });
});

test('the page names every token, case and person, and shows no text as markup', async () => {
  const antwoord = await fetch(new URL('/', mock.url));
  const tekst = await antwoord.text();
  expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  for (const naam of [...tokens.map(({ token }) => token), ...gevallen.map(({ naam: een }) => een), ...Object.values(proefpersonen).map(({ bsn }) => bsn)]) expect(tekst).toContain(`<code>${naam}</code>`);
  expect(tekst).not.toMatch(/<script|undefined|\[object/);
  expect(toCurl(mock.url, { token: null, methode: 'GET', lichaam: '' })).toBe(`curl -sN -X GET ${mock.url} -H 'content-type: application/json'`);
});
