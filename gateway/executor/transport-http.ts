import { Pool } from 'undici';
import type { Tlsmateriaal } from '../../subgraphs/shared/pem.ts';
import { verzoekHeader, type Ondertekenaar } from '../../subgraphs/shared/verzoektoken.ts';
import { post, TooLarge, type HttpAnswer } from './http-post.ts';
import { Subgraaffout, teGroot } from './subgraaffout.ts';
import { readResponse, type SubgraphResponse, type SubgraphRequest, type Transport } from './transport.ts';

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

async function vraag(pool: Pool, path: string, { naam, maxBytes, onderteken }: HttpAdres, request: SubgraphRequest): Promise<SubgraphResponse> {
  const { claims, onCut } = request;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    traceparent: claims.traceparent,
    [verzoekHeader]: onderteken(naam, claims),
  };
  return leesAntwoord(naam, await post(pool, { path, headers, body: toBody(request), maxBytes, onCut }));
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
    stop: () => pool.destroy(),
  };
}
