import { afterEach, describe, expect, test } from '@jest/globals';
import { toKoppen } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { antwoordt, feitVan, kopSdl, maakPartij, maakSubgraaf, startProefgateway } from '../proefgraaf.fixture.ts';

const sdl = `${kopSdl} type Subscription { gewijzigd(aantal: Int!): Persoon }`;
const persoon = (id: string): object => ({ id, uwvSleutel: `uwv-${id}`, gemeenteSleutel: `gemeente-${id}` });

/** A head that tells of changes; `ended` resolves when nobody listens any longer. */
function maakVerteller(ended: () => void) {
  const gewijzigd = async function* (_: unknown, { aantal }: { aantal: number }) {
    try {
      for (let nummer = 1; nummer <= aantal; nummer += 1) yield { gewijzigd: persoon(String(nummer)) };
      if (aantal === 0) throw new Error('INTERN example:5432');
      if (aantal > 2) await new Promise(() => undefined);
    } finally {
      ended();
    }
  };
  return maakSubgraaf('werkcentrum', sdl, {
    Query: { naam: () => 'de kop' },
    Subscription: { gewijzigd: { subscribe: gewijzigd } },
    Persoon: {
      __resolveReference: (ouder: object) => ouder,
      samen: (ouder: { uwvFeiten?: unknown; gemeenteFeiten?: unknown }) => JSON.stringify({ uwv: ouder.uwvFeiten ?? null, gemeente: ouder.gemeenteFeiten ?? null }),
    },
  });
}

let gateway: Gateway | undefined;
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
});

const accept = 'text/event-stream';
const stel = async (url: string, query: string, variables: object = {}, signal?: AbortSignal): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen(), accept }, body: JSON.stringify({ query, variables }), ...(signal ? { signal } : {}) });

const leesGebeurtenissen = (tekst: string): unknown[] =>
  tekst.split('\n\n').filter((deel) => deel.startsWith('event: next')).map((deel): unknown => JSON.parse(deel.slice('event: next\ndata: '.length)));

describe('events', () => {
  test('come one by one, each completed by the parties as an answer of its own', async () => {
    gateway = await startProefgateway({ kop: maakVerteller(() => undefined) });
    const antwoord = await stel(gateway.url, 'subscription ($n: Int!) { gewijzigd(aantal: $n) { id samen } }', { n: 2 });
    const tekst = await antwoord.text();
    expect(antwoord.headers.get('content-type')).toBe(accept);
    expect(leesGebeurtenissen(tekst)).toEqual(['1', '2'].map((id) => ({
      data: { gewijzigd: { id, samen: JSON.stringify({ uwv: [feitVan('uwv', `uwv-${id}`)], gemeente: [feitVan('gemeente', `gemeente-${id}`)] }) } },
    })));
    expect(tekst.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });

  test('are whole but for a party that fails', async () => {
    const uwv = maakPartij('uwv', async () => { throw new Error('stuk'); });
    gateway = await startProefgateway({ kop: maakVerteller(() => undefined), uwv });
    const [gebeurtenis] = leesGebeurtenissen(await (await stel(gateway.url, 'subscription { gewijzigd(aantal: 1) { samen } }')).text());
    expect(gebeurtenis).toMatchObject({
      data: { gewijzigd: { samen: JSON.stringify({ uwv: null, gemeente: [feitVan('gemeente', 'gemeente-1')] }) } },
      errors: [{ path: ['gewijzigd'], extensions: { code: 'INTERNE_FOUT', bron: 'uwv', traceId: expect.any(String) } }],
    });
  });

  test('end at the source when the client has left', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    gateway = await startProefgateway({ kop: maakVerteller(resolve), uwv: maakPartij('uwv', antwoordt('uwv')) });
    const weg = new AbortController();
    const antwoord = await stel(gateway.url, 'subscription { gewijzigd(aantal: 2) { id } }', {}, weg.signal);
    const lezer = antwoord.body?.getReader();
    expect((await lezer?.read())?.done).toBe(false);
    weg.abort();
    await ended;
    await expect(lezer?.read()).rejects.toThrow();
  });

  test('carry the id after which they are read on, and each is a request of its own', async () => {
    const [verzoeken, begonnenNa]: [string[], unknown[]] = [[], []];
    const gewijzigd = async function* (_: unknown, __: unknown, { verzoek: { verzoekId, naGebeurtenis } }: { verzoek: Verzoek }) {
      begonnenNa.push(naGebeurtenis);
      verzoeken.push(verzoekId);
      yield { gebeurtenisId: 'g-1', gewijzigd: persoon('1') };
      yield { gebeurtenisId: 'g-2\nevent: next', gewijzigd: persoon('2') };
    };
    const kop = maakSubgraaf('werkcentrum', sdl, {
      Subscription: { gewijzigd: { subscribe: gewijzigd } },
      Persoon: { __resolveReference: (ouder: object) => ouder, samen: (_: unknown, __: unknown, { verzoek: { verzoekId } }: { verzoek: Verzoek }) => { verzoeken.push(verzoekId); return 'x'; } },
    });
    gateway = await startProefgateway({ kop });
    const vraag = { method: 'POST', body: JSON.stringify({ query: 'subscription { gewijzigd(aantal: 1) { samen } }' }) };
    const tekst = await (await fetch(gateway.url, { ...vraag, headers: { 'content-type': 'application/json', ...await toKoppen(), accept, 'last-event-id': 'g-0' } })).text();
    expect(tekst).toBe(`:\n\n${['id: g-1\n', ''].map((id) => `event: next\n${id}data: {"data":{"gewijzigd":{"samen":"x"}}}\n\n`).join('')}event: complete\ndata:\n\n`);
    const [eerste = ''] = verzoeken;
    expect([begonnenNa, verzoeken]).toEqual([['g-0'], [eerste, `${eerste}.1`, `${eerste}.2`]]);
  });

  test('end after the first of which nothing may be seen, with the reason', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const gewijzigd = async function* () {
      try {
        for (const id of ['1', '2', '3']) yield { id };
      } finally {
        resolve();
      }
    };
    const weiger = new (class extends Error { extensions = { code: 'NIET_BEVOEGD' }; })();
    const kop = maakSubgraaf('werkcentrum', sdl.replace('gewijzigd(aantal: Int!): Persoon', 'gewijzigd: Persoon!'), {
      Subscription: { gewijzigd: { subscribe: gewijzigd, resolve: ({ id }: { id: string }) => { if (id === '2') throw weiger; return persoon(id); } } },
    });
    gateway = await startProefgateway({ kop });
    const gebeurtenissen = leesGebeurtenissen(await (await stel(gateway.url, 'subscription { gewijzigd { id } }')).text());
    await ended;
    expect(gebeurtenissen).toEqual([{ data: { gewijzigd: { id: '1' } } }, { data: null, errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'NIET_BEVOEGD' }) })] }]);
  });

  test('end with a code, and nothing of what it was, when their source breaks', async () => {
    gateway = await startProefgateway({ kop: maakVerteller(() => undefined) });
    const tekst = await (await stel(gateway.url, 'subscription { gewijzigd(aantal: 0) { id } }')).text();
    expect(leesGebeurtenissen(tekst)).toEqual([{ data: null, errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'BRON_NIET_BESCHIKBAAR', bron: 'werkcentrum' }) })] }]);
    expect(tekst).not.toContain('INTERN');
  });

  test('last as long as a connection may, and then say so', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const gewijzigd = async function* (_: unknown, __: unknown, { verzoek: { signal } }: { verzoek: Verzoek }) {
      yield { gewijzigd: persoon('1') };
      await new Promise((klaar) => { signal.addEventListener('abort', klaar, { once: true }); });
      resolve();
    };
    gateway = await startProefgateway({ kop: maakSubgraaf('werkcentrum', sdl, { Subscription: { gewijzigd: { subscribe: gewijzigd } } }), omgeving: { STROOM_DUUR_MS: '1000' } });
    const tekst = await (await stel(gateway.url, 'subscription { gewijzigd(aantal: 1) { id } }')).text();
    await ended;
    expect(leesGebeurtenissen(tekst)).toEqual([{ data: { gewijzigd: { id: '1' } } }, { data: null, errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'STROOM_VERLOPEN', herprobeerbaar: true }) })] }]);
    expect(tekst.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });

  test('a client knows at once that it is followed, before anything happened', async () => {
    const stil = async function* (_: unknown, __: unknown, { verzoek: { signal } }: { verzoek: Verzoek }) {
      await new Promise((klaar) => { signal.addEventListener('abort', klaar, { once: true }); });
      yield { gewijzigd: null };
    };
    gateway = await startProefgateway({ kop: maakSubgraaf('werkcentrum', sdl, { Subscription: { gewijzigd: { subscribe: stil } } }), omgeving: { STROOM_HARTSLAG_MS: '3600000' } });
    const weg = new AbortController();
    const antwoord = await stel(gateway.url, 'subscription { gewijzigd(aantal: 1) { id } }', {}, weg.signal);
    const lezer = antwoord.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await lezer?.read()).toEqual({ done: false, value: ':\n\n' });
    weg.abort();
  });

  /** Events that never come, until nobody listens any longer. */
  const zwijger = (ended: () => void = () => undefined) => maakSubgraaf('werkcentrum', sdl, { Subscription: { gewijzigd: { async* subscribe(_: unknown, __: unknown, { verzoek: { signal } }: { verzoek: Verzoek }) {
    await new Promise((klaar) => { signal.addEventListener('abort', klaar, { once: true }); });
    ended();
    yield { gewijzigd: null };
  } } } });
  const volg = 'subscription { gewijzigd(aantal: 1) { id } }';

  test('are refused to a caller who follows too much already, until one of those ends', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    gateway = await startProefgateway({ kop: zwijger(resolve), omgeving: { STROMEN_PER_AANROEPER: '2' } });
    const weg = new AbortController();
    const open = [await stel(gateway.url, volg, {}, weg.signal), await stel(gateway.url, volg)];
    const geweigerd = await stel(gateway.url, volg);
    expect([open.map(({ status }) => status), geweigerd.status, geweigerd.headers.get('content-type')]).toEqual([[200, 200], 429, 'application/problem+json; charset=utf-8']);
    expect(await geweigerd.json()).toMatchObject({ title: 'Te veel verzoeken', status: 429, code: 'TE_VEEL_STROMEN', detail: expect.stringContaining('te veel gebeurtenissen tegelijk'), herprobeerbaar: true, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    // What is answered at once is not.
    expect((await fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen() }, body: JSON.stringify({ query: '{ naam }' }) })).status).toBe(200);
    weg.abort();
    await ended;
    expect((await stel(gateway.url, volg)).status).toBe(200);
  });

  test('are refused to everybody when there are too many in all', async () => {
    gateway = await startProefgateway({ kop: zwijger(), omgeving: { STROMEN_TOTAAL: '1' } });
    expect([(await stel(gateway.url, volg)).status, (await stel(gateway.url, volg)).status]).toEqual([200, 429]);
  });

  test('end at once when the server stops, and say so', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    gateway = await startProefgateway({ kop: zwijger(resolve) });
    const open = await Promise.all(Array.from({ length: 3 }, async () => stel(gateway?.url ?? '', volg)));
    const teksten = Promise.all(open.map((antwoord) => antwoord.text()));
    await gateway.stop();
    await ended;
    for (const tekst of await teksten) {
      // Cut off, none of this would have come.
      expect(leesGebeurtenissen(tekst)).toEqual([{ data: null, errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'SERVER_STOPT', herprobeerbaar: true }) })] }]);
      expect(tekst.endsWith('event: complete\ndata:\n\n')).toBe(true);
    }
    gateway = undefined;
  });

  test('a question that is answered once is answered so here too', async () => {
    gateway = await startProefgateway({ kop: maakVerteller(() => undefined) });
    expect(leesGebeurtenissen(await (await stel(gateway.url, '{ naam }')).text())).toEqual([{ data: { naam: 'de kop' } }]);
  });

  test.each([
    ['{ naam', 400, 'GRAPHQL_PARSE_FAILED'], ['{ bestaatNiet }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription ($n: Int!) { gewijzigd(aantal: $n) { id } }', 400, 'ONGELDIGE_INVOER'],
    ['{ a: vraag(aan: { regio: "999970008", aantal: 1 }) }', 400, 'BSN_ALLEEN_ALS_VARIABELE'],
  ])('%s is refused before anything is asked', async (query, status, code) => {
    gateway = await startProefgateway({ kop: maakVerteller(() => undefined) });
    const antwoord = await stel(gateway.url, query);
    expect({ status: antwoord.status, body: await antwoord.json() }).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
  });

  test('are refused to who asks for one answer', async () => {
    gateway = await startProefgateway({ kop: maakVerteller(() => undefined) });
    const antwoord = await fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen() }, body: JSON.stringify({ query: 'subscription { gewijzigd(aantal: 1) { id } }' }) });
    expect({ status: antwoord.status, body: await antwoord.json() }).toMatchObject({ status: 406, body: { errors: [{ extensions: { code: 'ONGELDIG_VERZOEK' } }] } });
  });
});
