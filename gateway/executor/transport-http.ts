import { Pool, type Dispatcher } from 'undici';
import type { Tlsmateriaal } from '../../subgraphs/shared/pem.ts';
import { verzoekHeader, type Ondertekenaar } from '../../subgraphs/shared/verzoektoken.ts';
import { post, readText, TooLarge, type HttpAnswer } from './http-post.ts';
import { Subgraaffout, teGroot } from './subgraaffout.ts';
import { readEvents } from './sse.ts';
import { readResponse, type Following, type SubgraphEvent, type SubgraphResponse, type SubgraphRequest, type Transport } from './transport.ts';

/** How a subgraph elsewhere is reached. `tls`: whom we trust and who we are, where its address is https. */
export type HttpAdres = { readonly naam: string; readonly url: string; readonly maxBytes: number; readonly onderteken: Ondertekenaar; readonly tls?: Tlsmateriaal };

function leesAntwoord(naam: string, { status, text }: HttpAnswer): SubgraphResponse {
  // 401 is about us and not about who asks: keys or clocks differ. Nobody is denied anything by it.
  if (status === 401) throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR', 'weigert onze ondertekening');
  if (status === 403) throw new Subgraaffout(naam, 'NIET_BEVOEGD');
  if (status === 504) throw new Subgraaffout(naam, 'TIJD_OP');
  const antwoord = readResponse(JSON.parse(text));
  if (!antwoord) throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR', 'geen antwoord op deze vraag');
  return antwoord;
}

const toBody = ({ queryJson, variablesJson, ontbrekend }: SubgraphRequest): string =>
  `{"query":${queryJson},"variables":${variablesJson()},"extensions":${ontbrekend.length === 0 ? '{"ontbrekend":[]}' : JSON.stringify({ ontbrekend })}}`;

const toHeaders = (naam: string, onderteken: Ondertekenaar, { claims }: SubgraphRequest, accept: string) => ({
  'content-type': 'application/json', accept, traceparent: claims.traceparent, [verzoekHeader]: onderteken(naam, claims),
});

async function vraag(pool: Pool, path: string, { naam, maxBytes, onderteken }: HttpAdres, request: SubgraphRequest): Promise<SubgraphResponse> {
  const headers = toHeaders(naam, onderteken, request, 'application/graphql-response+json, application/json');
  return leesAntwoord(naam, await post(pool, { path, headers, body: toBody(request), maxBytes, onCut: request.onCut }));
}

// A subgraph that follows says something every 15 s, events or not: one that is silent for so long is gone.
const silenceMs = 60_000;

/** Begins to follow. @throws Subgraaffout when the subgraph does not say in time that it does. */
async function begin(pool: Pool, naam: string, vraag: Omit<Dispatcher.RequestOptions, 'method'>, einde: AbortController, startMs: number): Promise<Dispatcher.ResponseData> {
  let isLaat = false;
  const tijd = setTimeout(() => {
    isLaat = true;
    einde.abort();
  }, startMs);
  try {
    return await pool.request({ ...vraag, method: 'POST', signal: einde.signal, headersTimeout: 0, bodyTimeout: silenceMs });
  } catch (fout) {
    throw isLaat ? new Subgraaffout(naam, 'TIJD_OP', fout) : fout;
  } finally {
    clearTimeout(tijd);
  }
}

async function* volg(pool: Pool, path: string, { naam, maxBytes, onderteken }: HttpAdres, request: SubgraphRequest, { lastEventId, eventRequest, startMs }: Following): AsyncGenerator<SubgraphEvent, void, undefined> {
  const einde = new AbortController();
  const neemTerug = request.onCut(() => { einde.abort(); });
  try {
    const headers = { ...toHeaders(naam, onderteken, request, 'text/event-stream'), ...(lastEventId === null ? {} : { 'last-event-id': lastEventId }) };
    const { statusCode: status, body } = await begin(pool, naam, { path, headers, body: toBody(request) }, einde, startMs);
    if (status !== 200) {
      yield { ...leesAntwoord(naam, { status, text: await readText(body, maxBytes) }), eventId: null };
      return;
    }
    for await (const { event, id, data } of readEvents(body, maxBytes)) {
      if (event === 'complete') return;
      // The subgraph counts its events as we do: each is a request of its own.
      eventRequest();
      yield { ...leesAntwoord(naam, { status, text: data }), eventId: id };
    }
    throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR', 'brak de gebeurtenissen af');
  } finally {
    neemTerug();
    einde.abort();
  }
}

/** Asks a subgraph over HTTP. The time there is is that of who waits for it; what is not an answer is a Subgraaffout. */
export function createHttpTransport(adres: HttpAdres): Transport {
  const url = new URL(adres.url);
  // TLS 1.3, as between services of our own.
  const pool = new Pool(url.origin, { connections: 64, connect: { ...adres.tls, minVersion: 'TLSv1.3' } });
  return {
    isTrusted: false,
    async send(request) {
      try {
        return await vraag(pool, `${url.pathname}${url.search}`, adres, request);
      } catch (fout) {
        if (fout instanceof Subgraaffout) throw fout;
        throw new Subgraaffout(adres.naam, 'NIET_BESCHIKBAAR', fout instanceof TooLarge ? teGroot : fout);
      }
    },
    async* subscribe(request, following) {
      try {
        yield* volg(pool, `${url.pathname}${url.search}`, adres, request, following);
      } catch (fout) {
        if (request.verzoek().signal.aborted) return;
        throw fout instanceof Subgraaffout ? fout : new Subgraaffout(adres.naam, 'NIET_BESCHIKBAAR', fout);
      }
    },
    stop: () => pool.destroy(),
  };
}
