import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../config.ts';
import type { Gateway } from '../index.ts';
import { startProefgateway } from '../proefgraaf.fixture.ts';

let gateway: Gateway;
let basis: string;
beforeAll(async () => {
  gateway = await startProefgateway();
  basis = gateway.url.replace('/graphql', '/documentatie/');
});
afterAll(() => gateway.stop());

describe('the documentation of the schema in use', () => {
  test('is served, with all it needs, and asks no other host', async () => {
    const kort = await fetch(basis.slice(0, -1), { redirect: 'manual' });
    expect([kort.status, kort.headers.get('location')]).toEqual([302, '/documentatie/']);
    for (const [naam, type] of [['', 'text/html'], ['index.html', 'text/html'], ['typen/Persoon.html', 'text/html'], ['zoekindex.js', 'text/javascript'], ['zoeken.js', 'text/javascript'], ['stijl.css', 'text/css']] as const) {
      const antwoord = await fetch(`${basis}${naam}`);
      expect([naam, antwoord.status, antwoord.headers.get('content-type')]).toEqual([naam, 200, `${type}; charset=utf-8`]);
      expect([antwoord.headers.get('content-security-policy'), antwoord.headers.get('cache-control'), antwoord.headers.get('x-frame-options')])
        .toEqual([expect.stringContaining("default-src 'none'; script-src 'self'; style-src 'self';"), 'no-cache', 'DENY']);
      expect((await antwoord.text()).length).toBeGreaterThan(100);
    }
  });

  test('is of this graph: what callers can ask, and not what parties say among themselves', async () => {
    const persoon = await (await fetch(`${basis}typen/Persoon.html`)).text();
    expect(persoon).toContain('id="samen"');
    expect(persoon).toMatch(/samengevoegd uit wat .*uwv.*gemeente.* bijdragen/);
    expect(persoon).not.toContain('uwvSleutel');
    expect((await fetch(`${basis}typen/Feit.html`)).status).toBe(404);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await fetch(`${basis}alfabet.html`)).headers.get('etag') ?? '';
    expect((await fetch(`${basis}alfabet.html`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test.each(['weg.html', 'typen/', 'typen/..%2fmodel.ts', '..%2fmodel.ts', 'model.ts', 'typen/__proto__.html', 'constructor', 'typen/Persoon.html%00'])('has no %s', async (naam) => {
    const antwoord = await fetch(`${basis}${naam}`);
    expect([antwoord.status, await antwoord.text()]).toEqual([404, expect.stringContaining('NIET_GEVONDEN')]);
  });
});

describe('DOCUMENTATIE', () => {
  test('is on in development, and off in production unless it is set', async () => {
    expect([readConfig({}).heeftDocumentatie, readConfig({ DOCUMENTATIE: 'uit' }).heeftDocumentatie]).toEqual([true, false]);
    const productie = { NODE_ENV: 'production', IDENTITEIT_JWKS_BESTAND: 'package.json', IDENTITEIT_UITGEVER: 'https://uitgever.example', LOGBOEK_SLEUTEL_GATEWAY: Buffer.alloc(32, 7).toString('base64') };
    for (const [omgeving, status] of [[productie, 404], [{ ...productie, DOCUMENTATIE: 'aan' }, 200]] as const) {
      const ander = await startProefgateway({ omgeving });
      try {
        expect((await fetch(ander.url.replace('/graphql', '/documentatie/'))).status).toBe(status);
      } finally {
        await ander.stop();
      }
    }
  });
});
