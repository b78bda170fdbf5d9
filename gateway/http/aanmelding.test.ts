import { request as httpRequest } from 'node:http';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { z } from 'zod';
import { createDoelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { toKoppen, toToken } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import { maakKop, maakPartij, startProefgateway } from '../proefgraaf.fixture.ts';

const moment = Date.parse('2026-11-01T09:00:00Z');
const doelbinding = (code: string, tot = '2027-12-31') => ({
  code, omschrijving: code, grondslag: { artikel: 'Wet SUWI', vindplaats: null, teVerifieren: false }, vanaf: '2021-01-01', tot, partijen: ['WERKCENTRUM'], rollen: ['loket', 'arrangeur'],
});
const doelregister = createDoelregister([doelbinding('werkplan'), doelbinding('intake', '2026-10-31'), { ...doelbinding('banenafspraak'), rollen: ['arrangeur'] }, doelbinding('matching')], false);

const regels: unknown[] = [];
const logger = pino({ level: 'warn' }, new Writable({ write(stuk, _codering, klaar) { regels.push(JSON.parse(String(stuk))); klaar(); } }));
const verzoeken: Verzoek[] = [];

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startProefgateway({ kop: maakKop(verzoeken), uwv: maakPartij('uwv', undefined, verzoeken), gemeente: maakPartij('gemeente', undefined, verzoeken), anders: { logger, doelregister, klok: () => moment } });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  regels.length = 0;
  verzoeken.length = 0;
});

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
type Koppen = Readonly<Record<string, string | string[]>>;

/** Not fetch: that would join headers that come twice. */
const stel = (koppen: Koppen, query = '{ naam }') => new Promise<{ status: number | undefined; type: string | undefined; www: string | undefined; tekst: string }>((klaar, fout) => {
  httpRequest(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', traceparent, ...koppen } }, (antwoord) => {
    let tekst = '';
    antwoord.setEncoding('utf8').on('data', (deel: string) => { tekst += deel; });
    antwoord.on('end', () => klaar({ status: antwoord.statusCode, type: antwoord.headers['content-type'], www: antwoord.headers['www-authenticate'], tekst }));
  }).on('error', fout).end(JSON.stringify({ query }));
});

const nietAangemeld: readonly (readonly [string, string, Koppen])[] = [
  ['no token', 'GEEN_TOKEN', {}], ['an empty header', 'GEEN_TOKEN', { authorization: '' }], ['another scheme', 'GEEN_TOKEN', { authorization: 'Basic ZGVtbzpkZW1v' }],
  ['nonsense', 'VORM', { authorization: 'Bearer onzin' }],
  ['the notation of tests, which is no token', 'VORM', { authorization: 'Bearer demo-loket-AM26' }],
];
const nietBevoegd: readonly (readonly [string, string, string, string | string[] | null])[] = [
  ['no purpose', 'GEEN_DOEL', 'demo-loket-AM26', null], ['an empty purpose', 'GEEN_DOEL', 'demo-loket-AM26', ''],
  ['a purpose that cannot be one', 'GEEN_DOEL', 'demo-loket-AM26', 'Alles & meer'],
  ['two purposes in one', 'GEEN_DOEL', 'demo-loket-AM26', 'werkplan, intake'], ['two purposes', 'GEEN_DOEL', 'demo-loket-AM26', ['werkplan', 'intake']],
  ['one purpose twice', 'GEEN_DOEL', 'demo-loket-AM26', ['werkplan', 'werkplan']],
  ['an unknown purpose', 'DOEL_NIET_TOEGESTAAN', 'demo-loket-AM26', 'nieuwsgierigheid'],
  ['a purpose that ended yesterday', 'DOEL_NIET_TOEGESTAAN', 'demo-loket-AM26', 'intake'],
  ['a purpose of another role', 'DOEL_NIET_TOEGESTAAN', 'demo-loket-AM26', 'banenafspraak'],
  ['a purpose of another party', 'DOEL_NIET_TOEGESTAAN', 'demo-loket-AM26-UWV', 'werkplan'],
];

const logSchema = z.strictObject({ level: z.literal(40), time: z.number(), pid: z.number(), hostname: z.string(), status: z.number(), reden: z.string(), traceId: z.string(), msg: z.literal('verzoek geweigerd') });

/** What every refusal has in common: one line that says why and not who, and no question to any party. */
function verwachtStil(status: number, reden: string): void {
  expect(regels.map((regel) => logSchema.parse(regel))).toMatchObject([{ status, reden, traceId }]);
  expect(verzoeken).toEqual([]);
}

const toFout = (code: string, melding: string): string => JSON.stringify({ errors: [{ message: melding, extensions: { code, herprobeerbaar: false, traceId } }] });
const tekst401 = toFout('NIET_AANGEMELD', 'Meld u aan: de aanvraag heeft geen geldig bewijs van wie vraagt.');
const tekst403 = toFout('NIET_BEVOEGD', 'U mag dit niet zien of doen met deze rol en dit doel.');
const type = 'application/json; charset=utf-8';

describe('who is not known: 401, the same for every reason', () => {
  test.each(nietAangemeld)('%s', async (_wat, reden, koppen) => {
    expect(await stel({ ...koppen, doelbinding: 'werkplan' })).toEqual({ status: 401, type, www: 'Bearer', tekst: tekst401 });
    verwachtStil(401, reden);
  });

  test('two tokens, of which the first is good', async () => {
    const { authorization } = await toKoppen();
    expect(await stel({ authorization: [authorization, 'Bearer onzin'], doelbinding: 'werkplan' })).toEqual({ status: 401, type, www: 'Bearer', tekst: tekst401 });
    verwachtStil(401, 'TWEE_TOKENS');
  });

  test('comes before the purpose and before the question', async () => {
    expect(await stel({ doelbinding: 'nieuwsgierigheid' }, '{')).toMatchObject({ status: 401, tekst: tekst401 });
    verwachtStil(401, 'GEEN_TOKEN');
  });
});

describe('who may not ask for this: 403, the same for every reason', () => {
  test.each(nietBevoegd)('%s', async (_wat, reden, wie, doel) => {
    expect(await stel({ authorization: `Bearer ${await toToken(wie)}`, ...(doel === null ? {} : { doelbinding: doel }) })).toEqual({ status: 403, type, www: undefined, tekst: tekst403 });
    verwachtStil(403, reden);
  });

  test('a purpose that the token does not have', async () => {
    const authorization = `Bearer ${await toToken('demo-arrangeur-AM26', { doelen: ['werkplan'] })}`;
    expect(await stel({ authorization, doelbinding: 'matching' })).toEqual({ status: 403, type, www: undefined, tekst: tekst403 });
    verwachtStil(403, 'DOEL_NIET_TOEGESTAAN');
  });

  test('a token that names purposes which its role does not have', async () => {
    const authorization = `Bearer ${await toToken('demo-loket-AM26', { doelen: ['banenafspraak', 'werkplan'] })}`;
    expect(await stel({ authorization, doelbinding: 'banenafspraak' })).toMatchObject({ status: 403, tekst: tekst403 });
    expect(await stel({ authorization, doelbinding: 'werkplan' })).toMatchObject({ status: 200, tekst: expect.stringContaining('{"data":{"naam":"de kop"}}') });
  });
});

describe('the form of a refusal', () => {
  const probleem = (status: number, title: string, detail: string, code: string): string => JSON.stringify({ type: 'about:blank', title, status, detail, code, herprobeerbaar: false, traceId });
  const [probleem401, probleem403] = [
    probleem(401, 'Niet aangemeld', 'Meld u aan: de aanvraag heeft geen geldig bewijs van wie vraagt.', 'NIET_AANGEMELD'),
    probleem(403, 'Niet bevoegd', 'U mag dit niet zien of doen met deze rol en dit doel.', 'NIET_BEVOEGD'),
  ];

  test.each(['application/problem+json', 'application/json, application/problem+json', 'application/problem+json, application/graphql-response+json;q=0.9', 'Application/Problem+JSON'])('problem details for who accepts %s', async (accept) => {
    const { authorization } = await toKoppen();
    const problem = 'application/problem+json; charset=utf-8';
    expect(await stel({ accept })).toEqual({ status: 401, type: problem, www: 'Bearer', tekst: probleem401 });
    expect(await stel({ accept, authorization })).toEqual({ status: 403, type: problem, www: undefined, tekst: probleem403 });
    expect(regels).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['application/json', type], ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'], ['*/*', type],
    ['application/json, application/problem+json;q=0.5', type], ['application/problem+json;q=0, */*', type],
    ['text/event-stream', type],
  ])('GraphQL over HTTP for who accepts %s', async (accept, verwacht) => {
    expect(await stel({ accept })).toEqual({ status: 401, type: verwacht, www: 'Bearer', tekst: tekst401 });
  });

  test('an answer has no such form: who takes only that gets 406', async () => {
    expect(await stel({ accept: 'application/problem+json', ...await toKoppen() })).toMatchObject({ status: 406 });
    expect(await stel({ accept: 'application/json, application/problem+json', ...await toKoppen() })).toMatchObject({ status: 200, tekst: expect.stringContaining('{"data":{"naam":"de kop"}}') });
  });

  test('without a trace of the caller has one of its own', async () => {
    const { tekst } = await stel({ traceparent: 'onzin' });
    expect(tekst).toMatch(/"traceId":"(?!0af7)[0-9a-f]{32}"/);
  });
});

test('an error of ours while finding out who asks is no refusal', async () => {
  const stuk = await startProefgateway({ anders: { identificeer: async () => { throw new Error('GEHEIM'); } } });
  try {
    const antwoord = await fetch(stuk.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ naam }"}' });
    expect([antwoord.status, await antwoord.text()]).toEqual([500, expect.not.stringContaining('GEHEIM')]);
  } finally {
    await stuk.stop();
  }
});
