// Both graphs of the bench in one process, apart from the gateways: a server for each subgraph, and one that tells where they are,
// how many requests came, and, while it records, which. Run by main.ts; its last line is `klaar <url>`.
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createResponder, type Benchsubgraaf } from './benchsubgraaf.ts';
import { createDeepsubgrafen } from './deep.ts';
import { createLoketsubgrafen } from './loket.ts';
import type { Adres, Opgenomen } from './telling.ts';

// While it records, every answer waits: all requests of one wave come in before the first of them is answered.
const recordDelayMs = 60;

let count = 0;
let recording: Opgenomen[] | null = null;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request.iterator({ destroyOnReturn: false })) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(handle: RequestListener): Promise<string> {
  const server = createServer({ keepAlive: true, keepAliveTimeout: 600_000, requestTimeout: 0 }, handle);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const sendJson = (response: Parameters<RequestListener>[1], text: string): void => {
  const body = Buffer.from(text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
};

async function serve(graaf: Adres['graaf'], subgraaf: Benchsubgraaf): Promise<Adres> {
  const answer = createResponder(subgraaf);
  let url = '';
  const origin = await listen((request, response) => {
    const arrived = performance.now();
    count += 1;
    void readBody(request).then(async (body) => {
      const text = await answer(body);
      const recorded = recording;
      if (recorded) await wait(recordDelayMs);
      sendJson(response, text);
      recorded?.push({ url, body, arrived, answered: performance.now() });
    });
  });
  url = `${origin}/graphql`;
  return { graaf, naam: subgraaf.naam, sdl: subgraaf.sdl, url };
}

const addresses = await Promise.all([
  ...createLoketsubgrafen().map((subgraaf) => serve('loket', subgraaf)),
  ...createDeepsubgrafen().map((subgraaf) => serve('deep', subgraaf)),
]);

const control = await listen((request, response) => {
  if (request.url === '/adressen') return sendJson(response, JSON.stringify(addresses));
  if (request.url === '/telling') return sendJson(response, String(count));
  const recorded = recording ?? [];
  recording = request.method === 'POST' ? [] : null;
  sendJson(response, JSON.stringify(recorded));
});
console.log(`klaar ${control}`);
