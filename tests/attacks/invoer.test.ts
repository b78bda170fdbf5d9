import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Gateway } from '../../gateway/index.ts';
import { readManifest } from '../../gateway/operation/manifest.ts';
import { startProefgateway } from '../../gateway/proefgraaf.fixture.ts';
import { codesIn, stuur, vraag } from './vraag.fixture.ts';

// Names that mean something to JavaScript, and characters that look like others.

let gateway: Gateway;
beforeAll(async () => { gateway = await startProefgateway(); });
afterAll(() => gateway.stop());

const vergiftigd = (): string[] => Object.keys(Object.prototype).concat(...['polluted', 'isAdmin', 'status', 'toegang'].filter((naam) => naam in {}));
afterEach(() => { expect(vergiftigd()).toEqual([]); });

describe('a name of a prototype', () => {
  test.each<[string, string]>([
    ['in the body', '{"query":"{ naam }","__proto__":{"polluted":1}}'], ['in variables', '{"query":"{ naam }","variables":{"__proto__":{"polluted":1}}}'],
    ['deep in variables', '{"query":"{ naam }","variables":{"a":[{"b":{"__proto__":{"polluted":1}}}]}}'], ['in extensions', '{"query":"{ naam }","extensions":{"__proto__":{"polluted":1}}}'],
    ['by way of the constructor', '{"query":"{ naam }","variables":{"constructor":{"prototype":{"polluted":1}}}}'], ['written in another way', '{"query":"{ naam }","variables":{"\\u005f_proto__":{"polluted":1}}}'],
    ['in what is registered', '{"documentId":"__proto__","extensions":{"persistedQuery":{"__proto__":{"version":1}}}}'],
  ])('%s is refused', async (_waar, body) => {
    expect(await stuur(gateway.url, body)).toMatchObject({ status: 400 });
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf', '__lookupSetter__'])('%s as an alias, a variable or an operation is a name like any other', async (naam) => {
    // Twice: by Apollo Server, then by the fast lane.
    for (const keer of [1, 2]) {
      const alias = await vraag(gateway.url, `{ ${naam}: naam personen { ${naam}: id plan { ${naam}: regels } } }`);
      expect({ keer, status: alias.status, codes: codesIn(alias) }).toEqual({ keer, status: 200, codes: [] });
      expect(alias.tekst).toContain(`"${naam}":"de kop"`);
      expect(alias.tekst).toContain(`"${naam}":"1"`);
      const operatie = await stuur(gateway.url, JSON.stringify({ query: `query ${naam} { naam }`, operationName: naam }));
      expect([operatie.status, operatie.tekst.trim()]).toEqual([200, '{"data":{"naam":"de kop"}}']);
    }
    expect((await stuur(gateway.url, JSON.stringify({ query: 'query A { naam }', operationName: naam }))).status).toBe(400);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])('%s as a variable that is not given is not taken from the prototype', async (naam) => {
    const weg = await vraag(gateway.url, `query ($${naam}: String!) { persoonOpBsn(bsn: $${naam}) { id } }`);
    expect([weg.status, codesIn(weg)]).toEqual([400, ['ONGELDIGE_INVOER', 'ONTBREEKT']]);
    const lus = await vraag(gateway.url, `query ($${naam}: Boolean! = false) { naam @skip(if: $${naam}) }`);
    expect(lus.tekst.trim()).toBe('{"data":{"naam":"de kop"}}');
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s as a type, a field, an argument or a fragment is not there', async (naam) => {
    for (const query of [`{ ${naam} }`, `{ personen { ${naam} } }`, `{ naam(${naam}: 1) }`, `{ vraag(aan: { ${naam}: 1, regio: "x", aantal: 1 }) }`, `{ ... on ${naam} { naam } }`, `{ ...${naam} }`, `query ($a: ${naam}) { naam }`, `{ naam @${naam} }`]) {
      const antwoord = await vraag(gateway.url, query);
      expect([query, antwoord.status, codesIn(antwoord)[0]]).toEqual([query, 400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

describe('a purpose', () => {
  test.each<[string, string]>([
    ['with a Cyrillic letter', 'w\u0435rkplan'], ['in full width', '\uff57erkplan'], ['with a mark that is not seen', 'werk\u200bplan'], ['with a mark that turns the text', '\u202ewerkplan'], ['with a soft hyphen', 'werk\u00adplan'],
    ['in capitals', 'WERKPLAN'], ['with a capital', 'Werkplan'], ['with a dotless i', '\u0131ntake'], ['with a ligature', 'werkpla\ufb01'], ['with a combining mark', 'werkpla\u0301n'], ['with an end within', 'werkplan\u0000'],
    ['with a quote', 'werkplan"'], ['with a comma', 'werkplan,intake'], ['with a path', '../werkplan'], ['as a prototype', '__proto__'], ['as a constructor', 'constructor'], ['without end', `werkplan${'n'.repeat(100)}`], ['of another', 'valueof'],
  ])('%s is none', async (_hoe, doel) => {
    // Headers are bytes: what is more than one goes as UTF-8 in latin1, as a client would send it.
    const kop = Buffer.from(doel, 'utf8').toString('latin1');
    const antwoord = await vraag(gateway.url, '{ naam }', {}, { doelbinding: kop }).catch(() => null);
    // A client of our own may refuse to send it at all.
    if (antwoord) expect([antwoord.status, codesIn(antwoord)]).toEqual([403, ['NIET_BEVOEGD']]);
    else expect(doel).toContain('\u0000');
  });

  test('with spaces around it is what HTTP makes of it', async () => {
    expect((await vraag(gateway.url, '{ naam }', {}, { doelbinding: '  werkplan  ' })).status).toBe(200);
  });
});

describe('a document', () => {
  test.each<[string, string]>([
    ['with a letter that looks like another', '{ n\u0430am }'], ['with a mark that is not seen', '{ na\u200bam }'], ['with marks that turn the text', '{ \u202enaam }'], ['with a control character', '{ naam\u0007 }'], ['with half a character', '{ vraag(aan: { regio: "\ud800", aantal: 1 }) naam\ud800 }'],
    ['that closes more than it opens', '{ naam } }'], ['with an escape that is none', '{ vraag(aan: { regio: "\\u{110000}", aantal: 1 }) }'], ['with text after it', '{ naam } ; DROP TABLE persoon'],
  ])('%s is no GraphQL', async (_hoe, query) => {
    const antwoord = await vraag(gateway.url, query);
    expect([antwoord.status, codesIn(antwoord)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  test('may have a mark of its encoding before it', async () => {
    expect((await vraag(gateway.url, '\ufeff{ naam }')).tekst.trim()).toBe('{"data":{"naam":"de kop"}}');
  });
});

describe('who wants to have another\'s question remembered (APQ poisoning)', () => {
  const gif = '{ naam kapot }';
  const hash = 'a'.repeat(64);

  test('cannot: what is sent with an id is not kept under it, for themselves or for anybody', async () => {
    for (const koppen of [{}, { 'apollo-require-preflight': 'ja' }]) {
      const zet = await stuur(gateway.url, JSON.stringify({ query: gif, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }), koppen);
      const haal = await stuur(gateway.url, JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }), koppen);
      expect([zet.status, codesIn(zet), haal.status, codesIn(haal)]).toEqual([400, ['ONBEKENDE_OPERATIE'], 400, ['ONBEKENDE_OPERATIE']]);
    }
  });

  test('cannot have the text of one answered under the id of another', async () => {
    const [bekend] = readManifest(null);
    const antwoord = await stuur(gateway.url, JSON.stringify({ documentId: bekend?.id, query: gif }));
    expect(codesIn(antwoord)).toEqual(['ONBEKENDE_OPERATIE']);
  });
});
