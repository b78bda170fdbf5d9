import { createServer, type IncomingMessage } from 'node:http';
import { request } from 'undici';

/** One question to a subgraph with its answer, as they went over the line. */
export type Gesprek = { readonly subgraaf: string; readonly adres: string; readonly koppen: string; readonly vraag: string; readonly antwoord: string };

/** Stands before a subgraph, passes everything on and keeps it. */
export type Meelezer = { readonly url: string; readonly stop: () => Promise<void> };

async function leesTekst(bericht: AsyncIterable<Buffer>): Promise<string> {
  const stukken: Buffer[] = [];
  for await (const stuk of bericht) stukken.push(stuk);
  return Buffer.concat(stukken).toString('utf8');
}

const zonderHop = (koppen: IncomingMessage['headers']): Record<string, string> => Object.fromEntries(Object.entries(koppen).flatMap(([naam, waarde]) =>
  typeof waarde === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(naam) ? [[naam, waarde]] : []));

/** Starts one in front of the subgraph at `naar`; every conversation is given to `bewaar`. */
export async function startMeelezer(subgraaf: string, naar: string, bewaar: (gesprek: Gesprek) => void): Promise<Meelezer> {
  const server = createServer((bericht, reply) => {
    void (async () => {
      const vraag = await leesTekst(bericht);
      const koppen = zonderHop(bericht.headers);
      const { statusCode, headers, body } = await request(naar, { method: 'POST', headers: koppen, body: vraag });
      const antwoord = await body.text();
      bewaar({ subgraaf, adres: bericht.url ?? '', koppen: JSON.stringify(koppen), vraag, antwoord });
      reply.writeHead(statusCode, { 'content-type': String(headers['content-type']) }).end(antwoord);
    })().catch(() => reply.destroy());
  });
  const poort = await new Promise<number>((klaar) => {
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      klaar(typeof adres === 'object' && adres !== null ? adres.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${poort}/graphql`,
    stop: () => new Promise((klaar) => {
      server.close(() => { klaar(); });
      server.closeAllConnections();
    }),
  };
}
