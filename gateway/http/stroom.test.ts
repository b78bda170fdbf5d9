import { afterEach, describe, expect, test } from '@jest/globals';
import { toKoppen } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
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
