// npm run bench: what one loket query costs, from outside, over the whole embedded system with its simulators in one process.
// Absolute numbers differ 20-30% between runs and hold for this machine only. The last line is JSON.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { z } from 'zod';
import { startInstallation, type Installation } from './installation.ts';
import { load, round } from './load.ts';
import { countSubgraphRequests } from './subgraph-requests.ts';

const query = readFileSync(new URL('../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');
const warmUpMs = 8_000;
const measureMs = 10_000;
const controlPort = 4591;

const populationSchema = z.array(z.looseObject({ bsn: z.string(), regio: z.string() }));
const countersSchema = z.record(z.string(), z.record(z.string(), z.number()));
const answerSchema = z.looseObject({ data: z.looseObject({ persoonOpBsn: z.looseObject({ id: z.string() }) }), errors: z.undefined().optional() });

async function ask(pool: Pool, path: string, { koppen }: Installation, bsn: string): Promise<boolean> {
  const { body } = await pool.request({
    method: 'POST', path, headers: { 'content-type': 'application/json', ...koppen }, body: JSON.stringify({ query, variables: { bsn } }),
  });
  return answerSchema.safeParse(await body.json()).success;
}

const total = (counters: z.infer<typeof countersSchema>): number =>
  Object.values(counters).flatMap((classes) => Object.values(classes)).reduce((sum, count) => sum + count, 0);

async function sourceCallsPerQuery(installation: Installation, pool: Pool, path: string, bsns: readonly string[]): Promise<number> {
  const { control } = installation;
  for (const bsn of bsns) await ask(pool, path, installation, bsn);
  await fetch(`${control}/tellers`, { method: 'DELETE' });
  for (const bsn of bsns) await ask(pool, path, installation, bsn);
  return round(total(countersSchema.parse(await (await fetch(`${control}/tellers`)).json())) / bsns.length);
}

async function measure(installation: Installation): Promise<object> {
  const { origin, pathname } = new URL(installation.url);
  const pool = new Pool(origin, { connections: 64 });
  const population = populationSchema.parse(await (await fetch(`${installation.control}/populatie?eerste=1000`)).json());
  // Whom the asker may see: who lives in its region.
  const bsns = population.filter(({ regio }) => regio === 'AM26').map(({ bsn }) => bsn);
  const perQuery = await sourceCallsPerQuery(installation, pool, pathname, bsns.slice(0, 50));
  const run = (concurrency: number): ReturnType<typeof load> => load((turn) => ask(pool, pathname, installation, bsns[turn % bsns.length] ?? ''), concurrency, warmUpMs, measureMs);
  const one = await run(1);
  const fifty = await run(50);
  await pool.close();
  return { bronvragenPerLoketvraag: perQuery, gelijktijdig1: one, gelijktijdig50: fifty, geheugenMb: round(installation.residentMb()) };
}

const dataDir = mkdtempSync(join(tmpdir(), 'loketgraaf-bench-'));
try {
  const cold = await startInstallation(dataDir, controlPort);
  await cold.stop();
  const warm = await startInstallation(dataDir, controlPort);
  const figures = await measure(warm);
  await warm.stop();
  const perSubgraph = await countSubgraphRequests(query, 10);
  console.log(JSON.stringify({ bench: 'loket', cores: cpus().length, node: process.version, startKoudMs: round(cold.startMs), startWarmMs: round(warm.startMs), subgraafvragenPerLoketvraag: perSubgraph, ...figures }));
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
