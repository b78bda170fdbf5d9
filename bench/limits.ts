// node bench/limits.ts: how long it takes until a request that asks too much is refused, over HTTP, one at a time, with the gateway
// in this same process. Every time another document, so that nothing is remembered. The promise is 50 ms. CPU time is of client and
// gateway together, and says what is left of a long time on a busy machine. The last line is JSON.
import { Agent } from 'undici';
import { toKoppen } from '../gateway/identity/testtokens.fixture.ts';
import { startProefgateway } from '../gateway/proefgraaf.fixture.ts';
import { aanvallen, proefinstellingen } from '../tests/gateway/aanvallen.ts';
import { round } from './load.ts';

const promiseMs = 50;
const runs = 30;
const warmUpRuns = 3;

const gateway = await startProefgateway({ omgeving: { ...proefinstellingen, VERZOEKEN_PER_MINUUT: '1000000' } });
const { origin, pathname } = new URL(gateway.url);
const agent = new Agent();
const headers = { 'content-type': 'application/json', ...await toKoppen() };

const ask = async (body: string, status: number): Promise<number> => {
  const sent = performance.now();
  const answer = await agent.request({ origin, path: pathname, method: 'POST', headers, body });
  const text = await answer.body.text();
  const ms = performance.now() - sent;
  if (answer.statusCode !== status || !text.includes('"errors"')) throw new Error(`not refused: ${answer.statusCode} ${text.slice(0, 200)}`);
  return ms;
};

type Result = { readonly firstMs: number; readonly medianMs: number; readonly maxMs: number; readonly cpuMs: number };

async function measure(body: string, status: number): Promise<Result> {
  const times: number[] = [];
  const vary = (run: number): string => body.replace('{"query":"', `{"query":"#${run}\\n`);
  for (let run = 0; run < warmUpRuns; run += 1) times.push(await ask(vary(run), status));
  const firstMs = round(times[0] ?? 0);
  const begin = process.cpuUsage();
  const measured: number[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await ask(vary(warmUpRuns + run), status));
  const { user, system } = process.cpuUsage(begin);
  measured.sort((a, b) => a - b);
  return { firstMs, medianMs: round(measured[Math.floor(runs / 2)] ?? 0), maxMs: round(measured.at(-1) ?? 0), cpuMs: round((user + system) / 1_000 / runs) };
}

const results: Record<string, Result> = {};
for (const { naam, body, status = 400 } of aanvallen) {
  const result = await measure(body, status);
  results[naam] = result;
  console.log(`${naam.padEnd(48)} ${Object.entries(result).map(([what, ms]) => `${what} ${String(ms).padStart(7)}`).join('  ')}`);
}
await agent.close();
await gateway.stop();
const slowest = Math.max(...Object.values(results).map(({ maxMs }) => maxMs));
console.log(JSON.stringify({ bench: 'limits', belofteMs: promiseMs, runs, langsteMs: slowest, binnenBelofte: slowest <= promiseMs, perAanval: results }));
