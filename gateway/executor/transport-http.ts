import { Pool, type Dispatcher } from 'undici';
import { verzoekHeader, type Ondertekenaar } from '../../subgraphs/shared/verzoektoken.ts';
import { Subgraaffout } from './subgraaffout.ts';
import { responseSchema, type SubgraphResponse, type Transport, type SubgraphRequest } from './transport.ts';

/** How a subgraph elsewhere is reached. */
export type HttpAdres = { readonly naam: string; readonly url: string; readonly maxBytes: number; readonly onderteken: Ondertekenaar };

const chunksOf = (body: AsyncIterable<Buffer>): AsyncIterable<Buffer> => body;

async function leesBegrensd(body: Dispatcher.ResponseData['body'], naam: string, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(body)) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      body.destroy();
      throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR', 'te groot');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function leesAntwoord(naam: string, status: number, tekst: string): SubgraphResponse {
  // 401 is about us and not about who asks: keys or clocks differ. Nobody is denied anything by it.
  if (status === 401) throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR', 'weigert onze ondertekening');
  if (status === 403) throw new Subgraaffout(naam, 'NIET_BEVOEGD');
  if (status === 504) throw new Subgraaffout(naam, 'TIJD_OP');
  const antwoord = responseSchema.parse(JSON.parse(tekst));
  return { data: antwoord.data ?? null, errors: antwoord.errors ?? [] };
}

async function vraag(pool: Pool, pad: string, { naam, maxBytes, onderteken }: HttpAdres, request: SubgraphRequest): Promise<SubgraphResponse> {
  const { verzoek, query, variables } = request;
  const { ontbrekend, signal, ...claims } = verzoek;
  const antwoord = await pool.request({
    method: 'POST',
    path: pad,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      traceparent: verzoek.traceparent,
      [verzoekHeader]: await onderteken(naam, claims),
    },
    body: JSON.stringify({ query, variables, extensions: { ontbrekend } }),
    signal,
  });
  return leesAntwoord(naam, antwoord.statusCode, await leesBegrensd(antwoord.body, naam, maxBytes));
}

/** Asks a subgraph over HTTP. The time there is comes with the signal of the request; what is not an answer is a Subgraaffout. */
export function createHttpTransport(adres: HttpAdres): Transport {
  const url = new URL(adres.url);
  const pool = new Pool(url.origin, { connections: 64 });
  return {
    async send(request) {
      try {
        return await vraag(pool, `${url.pathname}${url.search}`, adres, request);
      } catch (fout) {
        throw fout instanceof Subgraaffout ? fout : new Subgraaffout(adres.naam, 'NIET_BESCHIKBAAR', fout);
      }
    },
    stop: () => pool.destroy(),
  };
}
