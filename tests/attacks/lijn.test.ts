import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';
import type { Gateway } from '../../gateway/index.ts';
import { maakKop, startProefgateway } from '../../gateway/proefgraaf.fixture.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { schrijfRuw, stuur, vraag } from './vraag.fixture.ts';

// What goes over the line itself: requests that two readers would cut differently, headers that say where to go, headers within headers.

const verzoeken: Verzoek[] = [];
const gelokt: string[] = [];
let gateway: Gateway;
let lokaas: Server;
let lokadres = '';
beforeAll(async () => {
  gateway = await startProefgateway({ kop: maakKop(verzoeken) });
  lokaas = createServer((bericht, reply) => {
    gelokt.push(bericht.url ?? '');
    reply.end();
  });
  await new Promise<void>((klaar) => { lokaas.listen(0, '127.0.0.1', klaar); });
  const adres = lokaas.address();
  lokadres = `127.0.0.1:${typeof adres === 'object' && adres !== null ? adres.port : 0}`;
});
afterAll(async () => {
  await gateway.stop();
  lokaas.close();
  lokaas.closeAllConnections();
});

const json = '{"query":"{ naam }"}';
const stuk = (tekst: string): string => `${Buffer.byteLength(tekst).toString(16)}\r\n${tekst}\r\n0\r\n\r\n`;
const bouw = async (koppen: readonly string[], lichaam: string, regel = 'POST /graphql HTTP/1.1'): Promise<string> => {
  const { authorization, doelbinding } = await toKoppen();
  return [regel, 'Host: graaf.example', 'Content-Type: application/json', `Authorization: ${authorization}`, `Doelbinding: ${doelbinding}`, ...koppen, '', lichaam].join('\r\n');
};
const statussen = (tekst: string): string[] => [...tekst.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '']) => status);
const binnengesmokkeld = 'POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

describe('a request that could be cut in two ways', () => {
  test.each<[string, readonly string[], string]>([
    ['a length and pieces', [`Content-Length: ${json.length}`, 'Transfer-Encoding: chunked'], stuk(json) + binnengesmokkeld],
    ['pieces and a length', ['Transfer-Encoding: chunked', 'Content-Length: 4'], stuk(json) + binnengesmokkeld],
    ['two lengths', [`Content-Length: ${json.length}`, 'Content-Length: 0'], json],
    ['two lengths in one', [`Content-Length: ${json.length}, 0`], json],
    ['a length with a sign', [`Content-Length: +${json.length}`], json],
    ['a length below nothing', ['Content-Length: -1'], json],
    ['pieces under a name with a space', ['Transfer-Encoding : chunked'], stuk(json)],
    ['another coding', ['Transfer-Encoding: xchunked'], stuk(json)],
    ['pieces that are not last', ['Transfer-Encoding: chunked, identity'], stuk(json)],
    ['a piece of a length that is none', ['Transfer-Encoding: chunked'], `0x14\r\n${json}\r\n0\r\n\r\n`],
    ['a header that goes on on the next line', ['X-Een: a', ' Transfer-Encoding: chunked'], stuk(json)],
    ['a line that ends alone', [`X-Een: a\nContent-Length: ${json.length}`], json],
  ])('%s: refused, the connection closed, nothing of it carried out', async (_hoe, koppen, lichaam) => {
    verzoeken.length = 0;
    const antwoord = await schrijfRuw(gateway.url, await bouw(koppen, lichaam));
    expect(statussen(antwoord)).toEqual(['400']);
    expect(antwoord).toMatch(/connection: close/i);
    expect(verzoeken).toEqual([]);
  });

  test('two after each other are two, each with what is its own', async () => {
    const een = await bouw([`Content-Length: ${json.length}`], json);
    const antwoord = await schrijfRuw(gateway.url, `${een}${binnengesmokkeld}`);
    expect(antwoord.match(/"naam":"de kop"/g)).toHaveLength(1);
    expect(statussen(antwoord)[0]).toBe('200');
    expect(statussen(antwoord)[1]).toMatch(/^4\d\d$/);
  });

  test.each(['GET http://169.254.169.254/latest HTTP/1.1', 'CONNECT 169.254.169.254:80 HTTP/1.1', 'TRACE /graphql HTTP/1.1', 'PRI * HTTP/2.0', 'POST /graphql HTTP/9.9'])('%s is no way in', async (regel) => {
    const antwoord = await schrijfRuw(gateway.url, await bouw([`Content-Length: ${json.length}`, 'Connection: close'], json, regel));
    expect(antwoord).not.toMatch(/HTTP\/1\.1 200|"naam"/);
  });

  test('a whole address in the first line is answered here, and not fetched (RFC 9112, 3.2.2)', async () => {
    const antwoord = await schrijfRuw(gateway.url, await bouw([`Content-Length: ${json.length}`, 'Connection: close'], json, `POST http://${lokadres}/graphql HTTP/1.1`));
    expect([statussen(antwoord), antwoord.includes('"naam":"de kop"'), gelokt]).toEqual([['200'], true, []]);
  });
});

describe('a header that says where to go', () => {
  test('leads nowhere: no answer, redirect or question follows it', async () => {
    const koppen = {
      'x-forwarded-host': lokadres, 'x-forwarded-proto': 'https', 'x-original-url': '/gezondheid/metrieken', 'x-rewrite-url': '/gezondheid', forwarded: `host=${lokadres}`, 'x-host': lokadres,
      origin: `http://${lokadres}`, referer: `http://${lokadres}/`, 'x-forwarded-for': lokadres, via: lokadres, 'apollo-federation-include-trace': 'ftv1',
    };
    const antwoord = await vraag(gateway.url, '{ naam }', {}, koppen);
    expect([antwoord.status, antwoord.tekst.trim()]).toEqual([200, '{"data":{"naam":"de kop"}}']);
    const verder = await fetch(gateway.url.replace('/graphql', '/'), { redirect: 'manual', headers: koppen });
    expect(verder.headers.get('location')).toBe('/verkenner/');
    expect([...antwoord.headers, ...verder.headers].flat().join()).not.toContain(lokadres);
    expect(gelokt).toEqual([]);
  });

  test('Host is repeated nowhere', async () => {
    for (const pad of ['/', '/verkenner', '/verkenner/', '/verkenner/begin.js', '/gezondheid', '/weg']) {
      expect(await schrijfRuw(gateway.url, `GET ${pad} HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n`)).not.toContain('kwaad.example');
    }
  });

  test.each<[string, string, unknown]>([
    ['an argument', 'query ($a: Aanvraag!) { vraag(aan: $a) }', { a: { regio: 'LOK', aantal: 1 } }], ['an id', 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }', { bsn: 'LOK' }],
  ])('nor does an address in %s', async (_waar, query, variables) => {
    for (const adres of [`http://${lokadres}/`, `//${lokadres}/`, `https://${lokadres}@intern/`, `gopher://${lokadres}/`, 'file:///etc/passwd', '${jndi:ldap://x}', `http://[::ffff:7f00:1]:${lokadres.split(':')[1]}/`]) {
      const antwoord = await stuur(gateway.url, JSON.stringify({ query, variables }).replaceAll('LOK', adres));
      expect([antwoord.status, antwoord.tekst.includes('errors')]).toEqual([200, false]);
    }
    expect(gelokt).toEqual([]);
  });
});

describe('a header within a header', () => {
  test.each(['traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\\r\\nSet-Cookie: a=b', 'traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01%0d%0aSet-Cookie:%20a=b', 'traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01;Set-Cookie:a', 'tracestate: a=b\tSet-Cookie: c'])('%s sets none in the answer', async (kop) => {
    const antwoord = await schrijfRuw(gateway.url, await bouw([kop, `Content-Length: ${json.length}`, 'Connection: close'], json));
    expect(statussen(antwoord)).toEqual(['200']);
    expect(antwoord).not.toMatch(/set-cookie|%0d/i);
    expect(antwoord).toMatch(/\r\ntraceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]\r\n/);
  });

  test.each(['X-Een: a\rSet-Cookie: a=b', 'X-Een: a\0b', 'Doelbinding: werkplan\u000bintake', 'X Een: a', ': leeg'])('%j is refused', async (kop) => {
    const antwoord = await schrijfRuw(gateway.url, await bouw([kop, `Content-Length: ${json.length}`, 'Connection: close'], json));
    expect(statussen(antwoord)).not.toContain('200');
  });

  test('a thousand headers, and a header without end, are refused', async () => {
    expect(statussen(await schrijfRuw(gateway.url, await bouw([`X-Een: ${'a'.repeat(40_000)}`, `Content-Length: ${json.length}`], json)))).toEqual(['431']);
    const veel = Array.from({ length: 5_000 }, (_, plek) => `X-${plek}: a`);
    expect(statussen(await schrijfRuw(gateway.url, await bouw([...veel, `Content-Length: ${json.length}`], json)))).toEqual(['431']);
  });
});
