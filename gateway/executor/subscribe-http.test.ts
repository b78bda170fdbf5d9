import { createServer, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { systeemklok } from '../../subgraphs/shared/klok.ts';
import { createBurgerzegel } from '../../subgraphs/shared/burgerzegel.ts';
import { contextInstelling, readSleutel } from '../../subgraphs/shared/sleutels.ts';
import { serveSubgraaf } from '../../subgraphs/shared/server.ts';
import type { Subgraaf } from '../../subgraphs/shared/subgraaf.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { toKoppen, toToken } from '../identity/testtokens.fixture.ts';
import { antwoordt, feitVan, kopSdl, maakPartij, maakSubgraaf, startProefgateway, stil } from '../proefgraaf.fixture.ts';

const sdl = `${kopSdl} type Subscription { gewijzigd(aantal: Int!): Persoon }`;
const persoon = (id: string): object => ({ id, uwvSleutel: `uwv-${id}`, gemeenteSleutel: `gemeente-${id}` });

const ruim: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const weg of ruim.splice(0).toReversed()) await weg();
});

/** A head elsewhere, reached over HTTP. */
async function startElders(kop: Subgraaf) {
  const server = await serveSubgraaf({ subgraaf: kop, klok: systeemklok, logger: stil, host: '127.0.0.1', port: 0 });
  ruim.push(server.stop);
  const gateway = await startProefgateway({ omgeving: { SUBGRAPH_WERKCENTRUM_URL: server.url }, uwv: maakPartij('uwv', antwoordt('uwv')) });
  ruim.push(gateway.stop);
  const stel = async (aantal: number, koppen: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> => fetch(gateway.url, {
    method: 'POST', body: JSON.stringify({ query: 'subscription ($n: Int!) { gewijzigd(aantal: $n) { id samen } }', variables: { n: aantal } }),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...await toKoppen(), ...koppen }, ...(signal ? { signal } : {}),
  });
  return { stel, server, url: gateway.url };
}

/** A head elsewhere that is no subgraph of ours: it gives its SDL, and anything to who follows. Gives how to follow it, as text. */
async function startRuw(geef: (antwoord: ServerResponse) => void, omgeving: Readonly<Record<string, string>>): Promise<() => Promise<string>> {
  const server = createServer((vraagt, geeft) => {
    const delen: Buffer[] = [];
    vraagt.on('data', (deel: Buffer) => delen.push(deel));
    vraagt.on('end', () => {
      if (Buffer.concat(delen).includes('_service')) geeft.end(JSON.stringify({ data: { _service: { sdl } } }));
      else geef(geeft);
    });
  });
  ruim.push(async () => { server.closeAllConnections(); await new Promise((klaar) => server.close(klaar)); });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const gateway = await startProefgateway({ omgeving: { SUBGRAPH_WERKCENTRUM_URL: `http://127.0.0.1:${port}/graphql`, ...omgeving } });
  ruim.push(gateway.stop);
  return async () => (await fetch(gateway.url, { method: 'POST', body: JSON.stringify({ query: 'subscription { gewijzigd(aantal: 1) { id } }' }), headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...await toKoppen() } })).text();
}

/** Resolves when the signal has gone off, also when that was before anybody waited for it. */
const totAfgebroken = (signal: AbortSignal): Promise<unknown> => (signal.aborted ? Promise.resolve() : new Promise((klaar) => { signal.addEventListener('abort', klaar, { once: true }); }));

type Context = { verzoek: Verzoek };
const toResolvers = (subscribe: (bron: unknown, vraag: { aantal: number }, context: Context) => AsyncGenerator<object>) => ({
  Query: { naam: () => 'de kop' },
  Subscription: { gewijzigd: { subscribe } },
  Persoon: { __resolveReference: (ouder: object) => ouder, samen: ({ uwvFeiten }: { uwvFeiten?: unknown }, _: unknown, { verzoek }: Context) => JSON.stringify({ uwvFeiten, verzoekId: verzoek.verzoekId }) },
});

describe('the number of a citizen who follows', () => {
  const zegel = createBurgerzegel(readSleutel({}, contextInstelling('werkcentrum')));
  const openBurger = ({ verzoek: { aanroeper, verzoekId } }: Context): string | null => zegel.open(aanroeper.burger ?? '', verzoekId);
  const kop = (): Subgraaf => maakSubgraaf('werkcentrum', sdl, {
    Subscription: { gewijzigd: {
      async* subscribe(_bron: unknown, { aantal }: { aantal: number }) { for (let nummer = 1; nummer <= aantal; nummer += 1) yield String(nummer); },
      resolve: (nummer: string, _vraag: unknown, context: Context) => persoon(`${nummer} ${openBurger(context)}`),
    } },
    // Asked once more by the gateway, when the parties have answered.
    Persoon: { __resolveReference: (ouder: object) => ouder, samen: (_: unknown, __: unknown, context: Context) => openBurger(context) },
  });
  const volg = async (url: string): Promise<string> => (await fetch(url, {
    method: 'POST', body: JSON.stringify({ query: 'subscription { gewijzigd(aantal: 2) { id samen } }' }),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', doelbinding: 'eigen-gegevens', authorization: `Bearer ${await toToken('demo-burger-AM26', { bsn: '999970008' })}` },
  })).text();
  const verwacht = [1, 2].map((nummer) => `{"data":{"gewijzigd":{"id":"${nummer} 999970008","samen":"999970008"}}}`);

  test('can be read for each event where the events are, elsewhere', async () => {
    const { url } = await startElders(kop());
    expect((await volg(url)).match(/\{"data.*/g)).toEqual(verwacht);
  });

  test('and in the same process', async () => {
    const gateway = await startProefgateway({ kop: kop() });
    ruim.push(gateway.stop);
    expect((await volg(gateway.url)).match(/\{"data.*/g)).toEqual(verwacht);
  });
});

describe('events of a subgraph elsewhere', () => {
  test('are completed by the parties, each under a request of its own, and are read on after their id', async () => {
    const begonnen: (string | null | undefined)[] = [];
    const verzoeken: string[] = [];
    const { stel } = await startElders(maakSubgraaf('werkcentrum', sdl, toResolvers(async function* (_bron, { aantal }, { verzoek }) {
      begonnen.push(verzoek.naGebeurtenis);
      verzoeken.push(verzoek.verzoekId);
      for (let nummer = 1; nummer <= aantal; nummer += 1) yield { gebeurtenisId: `g-${nummer}`, gewijzigd: persoon(String(nummer)) };
    })));
    const tekst = await (await stel(2, { 'last-event-id': 'g-0' })).text();
    const [verzoek = ''] = verzoeken;
    expect(begonnen).toEqual(['g-0']);
    expect(tekst.split('\n\n').slice(1)).toEqual([...[1, 2].map((nummer) => `event: next\nid: g-${nummer}\ndata: ${JSON.stringify({ data: { gewijzigd: {
      id: String(nummer), samen: JSON.stringify({ uwvFeiten: [feitVan('uwv', `uwv-${nummer}`)], verzoekId: `${verzoek}.${nummer}` }),
    } } })}`), 'event: complete\ndata:', '']);
  });

  test('end there when the client has left here', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const { stel } = await startElders(maakSubgraaf('werkcentrum', sdl, toResolvers(async function* (_bron, _vraag, { verzoek: { signal } }) {
      yield { gewijzigd: persoon('1') };
      await totAfgebroken(signal);
      resolve();
    })));
    const weg = new AbortController();
    const lezer = (await stel(1, {}, weg.signal)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let tekst = '';
    while (!tekst.includes('event: next')) tekst += (await lezer?.read())?.value ?? '';
    weg.abort();
    await ended;
  });

  test('end at once when that subgraph stops, and the client hears why', async () => {
    const { stel, server } = await startElders(maakSubgraaf('werkcentrum', sdl, toResolvers(async function* (_bron, _vraag, { verzoek: { signal } }) {
      yield { gewijzigd: persoon('1') };
      await totAfgebroken(signal);
    })));
    const lezer = (await stel(1)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let tekst = '';
    while (!tekst.includes('event: next')) tekst += (await lezer?.read())?.value ?? '';
    await server.stop();
    for (let deel = await lezer?.read(); deel?.done === false; deel = await lezer?.read()) tekst += deel.value;
    expect(tekst).toContain('"code":"SERVER_STOPT"');
    expect(tekst.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });

  test('say with a code, and nothing of what it was, that the source broke or went away', async () => {
    const { stel, server } = await startElders(maakSubgraaf('werkcentrum', sdl, toResolvers(async function* (_bron, { aantal }) {
      if (aantal === 0) throw new Error('INTERN example:5432');
      yield { gewijzigd: persoon('1') };
    })));
    const stuk = await (await stel(0)).text();
    expect(stuk).toContain('"code":"INTERNE_FOUT"');
    expect(stuk).not.toContain('INTERN example');
    await server.stop();
    expect(await (await stel(1)).text()).toContain('"code":"BRON_NIET_BESCHIKBAAR"');
  });

  test('that are refused with an answer without end: no more of it is read than may be', async () => {
    const { promise: gesloten, resolve: sluit } = Promise.withResolvers<void>();
    const volg = await startRuw((geeft) => {
      geeft.on('close', sluit);
      geeft.writeHead(500).write(' '.repeat(50_000));
    }, { SUBGRAPH_MAX_BYTES: '20000' });
    expect(await volg()).toContain('"code":"BRON_NIET_BESCHIKBAAR"');
    await expect(gesloten).resolves.toBeUndefined();
  });

  test('that do not begin in the time of an operation are given up', async () => {
    const { promise: gesloten, resolve: sluit } = Promise.withResolvers<void>();
    const volg = await startRuw((geeft) => { geeft.on('close', sluit); }, { TIJDSLIMIET_MS: '100' });
    expect(await volg()).toContain('"code":"TIJD_OP"');
    await expect(gesloten).resolves.toBeUndefined();
  });
});
