import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import type { Gateway } from '../../gateway/index.ts';
import { maakKop, maakPartij, startProefgateway } from '../../gateway/proefgraaf.fixture.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { stuur } from './vraag.fixture.ts';

// What a page of another site can let a browser send without asking first (CSRF, XS-search): never read, whoever's token is on it.

const verzoeken: Verzoek[] = [];
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startProefgateway({ kop: maakKop(verzoeken), uwv: maakPartij('uwv', undefined, verzoeken), gemeente: maakPartij('gemeente', undefined, verzoeken) });
});
afterAll(() => gateway.stop());

const json = '{"query":"{ naam }"}';
const deel = (inhoud: string, naam = 'operations'): string => `--x\r\ncontent-disposition: form-data; name="${naam}"\r\n\r\n${inhoud}\r\n--x--\r\n`;

describe('a request that needs no preflight', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['plain text with JSON in it', { 'content-type': 'text/plain' }, json],
    ['plain text that says it is JSON', { 'content-type': 'text/plain; application/json' }, json],
    ['plain text with a charset', { 'content-type': 'text/plain;charset=UTF-8' }, json],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B%20naam%20%7D'],
    ['a form with JSON in it', { 'content-type': 'application/x-www-form-urlencoded' }, json],
    ['a form in parts', { 'content-type': 'multipart/form-data; boundary=x' }, deel(json)],
    ['an upload', { 'content-type': 'multipart/form-data; boundary=x' }, deel('{"query":"mutation { naam }","variables":{"file":null}}') + deel('{"0":["variables.file"]}', 'map')],
    ['GraphQL as such', { 'content-type': 'application/graphql' }, '{ naam }'],
    ['another JSON', { 'content-type': 'application/csp-report' }, json],
    ['JSON as part of another name', { 'content-type': 'text/application/json' }, json],
    ['two kinds', { 'content-type': 'application/json, text/plain' }, json],
  ])('%s is not read', async (_wat, koppen, body) => {
    for (const extra of [{}, { 'apollo-require-preflight': 'ja', 'x-apollo-operation-name': 'x' }]) {
      const antwoord = await stuur(gateway.url, body, { ...koppen, ...extra });
      expect([antwoord.status, antwoord.tekst.includes('"data"')]).toEqual([415, false]);
    }
    expect(verzoeken).toEqual([]);
  });

  test.each(['', '?query={naam}', '?query=mutation{naam}', '?documentId=sha256:0', '?operationName=A&query=query A{naam}', '?extensions={"persistedQuery":{"version":1,"sha256Hash":"0"}}', '?callback=jsonp&query={naam}'])('a GET%s is refused', async (vraag) => {
    for (const methode of ['GET', 'HEAD']) {
      const antwoord = await stuur(`${gateway.url}${encodeURI(vraag)}`, null, { 'apollo-require-preflight': 'ja' }, methode);
      expect([antwoord.status === 405 || antwoord.status === 404, antwoord.tekst.includes('"data"')]).toEqual([true, false]);
    }
    expect(verzoeken).toEqual([]);
  });

  test('cannot call itself another way of asking', async () => {
    for (const koppen of [{ 'x-http-method-override': 'POST' }, { 'x-method-override': 'POST' }, { 'x-http-method': 'POST' }]) expect((await stuur(`${gateway.url}?query={naam}`, null, koppen, 'GET')).status).toBe(405);
    expect((await stuur(`${gateway.url}?_method=POST&query={naam}`, null, {}, 'GET')).status).toBe(405);
  });
});

describe('the address of a question', () => {
  test('adds nothing to its body', async () => {
    const antwoord = await stuur(`${gateway.url}?query={personen{id}}&variables={"bsn":"999970008"}&documentId=x`, json);
    expect([antwoord.status, antwoord.tekst.trim()]).toEqual([200, '{"data":{"naam":"de kop"}}']);
  });

  test.each(['/graphql/', '//graphql', '/GRAPHQL', '/graphql/x', '/graphql;x', '/%67raphql/..', '/gezondheid/graphql'])('is one: %s is no other', async (pad) => {
    expect((await stuur(gateway.url.replace('/graphql', pad), json)).status).toBe(404);
  });
});

test('nothing that a browser keeps lets anybody in: a token in a cookie, the address or the body is none', async () => {
  for (const maak of [
    (token: string) => stuur(gateway.url, json, { authorization: '', cookie: `token=${token}; authorization=Bearer ${token}; Authorization=${token}` }),
    (token: string) => stuur(`${gateway.url}?access_token=${token}`, json, { authorization: '' }),
    (token: string) => stuur(gateway.url, JSON.stringify({ query: '{ naam }', access_token: token, authorization: `Bearer ${token}` }), { authorization: '' }),
    (token: string) => stuur(gateway.url, json, { authorization: '', 'x-authorization': `Bearer ${token}`, 'proxy-authorization': `Bearer ${token}` }),
  ]) {
    expect((await maak(await toToken('demo-arrangeur-AM26'))).status).toBe(401);
  }
});
