// npm run bench:gateway: what a request costs in our gateway, beside other gateways and beside no gateway at all, over the same
// subgraphs in one run. README.md says how. The last line is JSON.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeSupergraph } from '../../gateway/supergraph/compose.ts';
import { createBenchaanmelding } from '../aanmelding.ts';
import { reasonOf, startField, stopField, type Field } from './field.ts';
import { measureSlice, putLoad, type Slice } from './measure.ts';
import { startProcess } from './processes.ts';
import { queries, type Query } from './queries.ts';
import { printReport, type Miss, type Series } from './report.ts';
import { readSettings, type VariantName } from './settings.ts';
import { createTelling, type Adres } from './subgraphs/telling.ts';
import type { Setup } from './variants.ts';

const concurrencies = [1, 50] as const;

const settings = readSettings(process.env);
const folder = mkdtempSync(join(tmpdir(), 'loketgraaf-bench-'));
process.once('exit', () => { rmSync(folder, { recursive: true, force: true }); });
const koppen = await createBenchaanmelding(folder);
const subgraphProcess = await startProcess({ args: ['--no-warnings', fileURLToPath(new URL('subgraphs/serve.ts', import.meta.url))] });
const telling = createTelling(subgraphProcess.url);
const misses: Miss[] = [];
const say = (text: string): void => void process.stderr.write(`${text}\n`);

function miss(one: Miss): void {
  say(`${one.query}: ${one.variant}: ${one.reden}`);
  misses.push(one);
}

function createSetup({ name, graaf }: Query, addresses: readonly Adres[]): Setup {
  const subgraphs = addresses.filter((address) => address.graaf === graaf);
  const supergraphFile = join(folder, `${name}.graphql`);
  writeFileSync(supergraphFile, composeSupergraph(subgraphs).supergraphSdl);
  return { supergraphFile, subgraphs, recordingsFile: join(folder, `${name}.json`), sleutelmap: folder, koppen };
}

async function warmUp(query: Query, field: Field): Promise<void> {
  for (const [variant, running] of field) {
    say(`${query.name}: ${variant} warmt op`);
    for (const concurrency of concurrencies) await putLoad(running, query, concurrency, settings.warmUpMs, 0);
  }
}

/** Everyone in turn, and in every round another one first. */
async function measureRounds(query: Query, field: Field, gelijktijdig: number): Promise<Series[]> {
  const slices = new Map<VariantName, Slice[]>();
  const order = [...field];
  for (let round = 0; round < settings.rounds; round += 1) {
    const first = round % order.length;
    for (const [variant, running] of [...order.slice(first), ...order.slice(0, first)]) {
      const where = `${query.name}, ${gelijktijdig} tegelijk, ronde ${round + 1}`;
      try {
        // Since its last turn it stood still, and V8 lets go of code that does.
        await putLoad(running, query, gelijktijdig, settings.againMs, 0);
        const slice = await measureSlice(running, query, gelijktijdig, settings.sliceMs, round * 1_000, telling);
        slices.set(variant, [...(slices.get(variant) ?? []), slice]);
        say(`${where}: ${variant} ${slice.cpuMs.toFixed(2)} ms/vraag`);
      } catch (fout) {
        miss({ query: query.name, variant, reden: `${where}: ${reasonOf(fout)}` });
      }
    }
  }
  return [...field.keys()].flatMap((variant) => {
    const own = slices.get(variant);
    return own ? [{ query: query.name, gelijktijdig, variant, slices: own }] : [];
  });
}

async function measureQuery(query: Query): Promise<Series[]> {
  const setup = createSetup(query, await telling.listAdressen());
  const field = await startField(settings.variants, { query, setup, telling, connections: Math.max(...concurrencies) }, miss);
  try {
    await warmUp(query, field);
    const series: Series[] = [];
    for (const concurrency of concurrencies) series.push(...await measureRounds(query, field, concurrency));
    return series;
  } finally {
    await stopField(field);
  }
}

try {
  const series: Series[] = [];
  for (const name of settings.queries) series.push(...await measureQuery(queries[name]));
  printReport(settings, series, misses);
} finally {
  await subgraphProcess.stop();
}
