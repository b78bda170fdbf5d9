// npm run bench:catalogus-loket: whether a loket notices that ten exports of the catalogue run, over the whole embedded system in one process. In turn without
// and with ten clients that pull the largest table again and again; in the second half the exports are compressed as they go. The last line is JSON.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool, request } from 'undici';
import { z } from 'zod';
import { startInstallation } from './installation.ts';
import { load, round, type LoadResult } from './load.ts';

const query = readFileSync(new URL('../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');
const [warmUpMs, sliceMs, rounds, exports, controlPort, catalogusPort] = [8_000, 6_000, 4, 10, 4593, 4594];
const answerSchema = z.looseObject({ data: z.looseObject({ persoonOpBsn: z.looseObject({ id: z.string() }) }), errors: z.undefined().optional() });
const populationSchema = z.array(z.looseObject({ bsn: z.string(), regio: z.string() }));

/** Pulls until it is told to stop; gives how many MB came. */
function startExports(coding: string): { readonly stop: () => Promise<number> } {
  let [isDone, bytes] = [false, 0];
  const pull = async (): Promise<void> => {
    while (!isDone) {
      const { body, statusCode } = await request(`http://127.0.0.1:${catalogusPort}/v1/catalogus/export.ndjson?tabel=beschikbaarheid`, { headers: { 'accept-encoding': coding } });
      if (statusCode !== 200) throw new Error(`de catalogus antwoordde ${statusCode}`);
      for await (const part of body) if (Buffer.isBuffer(part)) bytes += part.length;
    }
  };
  const running = Promise.all(Array.from({ length: exports }, pull));
  return { async stop() { isDone = true; await running; return bytes / 1e6; } };
}

type Reeks = { readonly zonder: LoadResult[]; readonly met: LoadResult[]; readonly mbPerSeconde: number[] };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const dataDir = mkdtempSync(join(tmpdir(), 'loketgraaf-bench-'));
try {
  const installation = await startInstallation(dataDir, controlPort, { CATALOGUS_POORT: String(catalogusPort) });
  const { origin, pathname } = new URL(installation.url);
  const pool = new Pool(origin, { connections: 4 });
  const bsns = populationSchema.parse(await (await fetch(`${installation.control}/populatie?eerste=1000`)).json()).filter(({ regio }) => regio === 'AM26').map(({ bsn }) => bsn);
  const ask = async (turn: number): Promise<boolean> => {
    const { body } = await pool.request({ method: 'POST', path: pathname, headers: { 'content-type': 'application/json', ...installation.koppen }, body: JSON.stringify({ query, variables: { bsn: bsns[turn % bsns.length] } }) });
    return answerSchema.safeParse(await body.json()).success;
  };
  await load(ask, 1, 0, warmUpMs);
  const figures: Record<string, Reeks> = {};
  for (const coding of ['identity', 'gzip']) {
    const own: Reeks = { zonder: [], met: [], mbPerSeconde: [] };
    for (let ronde = 0; ronde < rounds; ronde += 1) {
      own.zonder.push(await load(ask, 1, 500, sliceMs));
      const running = startExports(coding);
      own.met.push(await load(ask, 1, 500, sliceMs));
      own.mbPerSeconde.push((await running.stop()) / ((sliceMs + 500) / 1_000));
    }
    figures[coding] = own;
    const of = (results: readonly LoadResult[], name: 'p50' | 'p99'): number => round(median(results.map((one) => one[name])));
    console.log(`${coding}: zonder exporten p50 ${of(own.zonder, 'p50')} p99 ${of(own.zonder, 'p99')} ms; met ${exports} exporten (${round(median(own.mbPerSeconde))} MB/s) p50 ${of(own.met, 'p50')} p99 ${of(own.met, 'p99')} ms; p99 ${round(of(own.met, 'p99') / of(own.zonder, 'p99'))} keer; fouten ${[...own.zonder, ...own.met].reduce((sum, { errors }) => sum + errors, 0)}`);
  }
  await pool.close();
  await installation.stop();
  console.log(JSON.stringify({ bench: 'catalogus-loket', exports, ...figures }));
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
