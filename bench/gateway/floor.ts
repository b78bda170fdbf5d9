// The floor: no gateway at all. For each request of a client it sends the subgraph requests that ours was seen to send, in the same
// order of dependence, reads each answer as JSON, and writes an answer as large as ours. RECORDINGS names the file with what was seen.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'undici';
import { z } from 'zod';
import { recordingSchema, type Recording } from './recording.ts';

const recordings = z.array(recordingSchema).min(1).parse(JSON.parse(readFileSync(process.env['RECORDINGS'] ?? '', 'utf8')));
const pools = new Map<string, Pool>();

function poolOf(origin: string): Pool {
  const pool = pools.get(origin) ?? new Pool(origin, { connections: 64 });
  pools.set(origin, pool);
  return pool;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

// Handlers of our own and not request(): that is the cheapest that undici offers, and a floor should be low.
const send = (pool: Pool, path: string, body: string): Promise<unknown> => new Promise((resolve, reject) => {
  const chunks: Buffer[] = [];
  pool.dispatch({ method: 'POST', path, headers, body }, {
    onRequestStart: () => undefined,
    onResponseStart: () => undefined,
    onResponseData: (_controller, chunk) => void chunks.push(chunk),
    onResponseEnd: () => { resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))); },
    onResponseError: (_controller, fout) => { reject(fout); },
  });
});

type Step = { readonly pool: Pool; readonly path: string; readonly body: string; readonly after: readonly number[] };

function toReplay({ requests, answer }: Recording): () => Promise<string> {
  const steps = requests.map(({ url, body, after }): Step => ({ pool: poolOf(new URL(url).origin), path: new URL(url).pathname, body, after }));
  const parsed: unknown = JSON.parse(answer);
  return async () => {
    const running: Promise<unknown>[] = [];
    for (const { pool, path, body, after } of steps) {
      const earlier = after.flatMap((index) => running[index] ?? []);
      running.push(earlier.length === 0 ? send(pool, path, body) : Promise.all(earlier).then(() => send(pool, path, body)));
    }
    await Promise.all(running);
    return JSON.stringify(parsed);
  };
}

const replays = recordings.map(toReplay);
const bodySchema = z.object({ variables: z.object({ bsn: z.string() }).optional() });

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request.iterator({ destroyOnReturn: false })) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const server = createServer((request, response) => {
  void readBody(request).then(async (text) => {
    const { variables } = bodySchema.parse(JSON.parse(text));
    const replay = replays[Number(variables?.bsn ?? 0) % replays.length];
    const body = Buffer.from((await replay?.()) ?? '');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`klaar http://127.0.0.1:${address.port}/`);
});
