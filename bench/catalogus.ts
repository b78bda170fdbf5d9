// npm run bench:catalogus: what the catalogue costs as files, for 10,000 instruments over 35 regions: made, fetched, its memory, a delta, and beside it the same
// rows as pages of GraphQL and written by DuckDB. Absolute numbers hold for this machine and this run. The last line is JSON.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { request } from 'undici';
import { z } from 'zod';
import { toCatalogusinstrumenten, listBeschikbaarheid } from '../subgraphs/werkcentrum/catalogus/catalogusvraag.ts';
import { maakMomentopname } from '../subgraphs/werkcentrum/catalogus/momentopname.ts';
import { tabelnamen } from '../subgraphs/werkcentrum/uitgave/tabellen.ts';
import { formaten } from '../subgraphs/werkcentrum/uitgave/uitgave.ts';
import { maakWereld } from './catalogus/wereld.ts';
import { round } from './load.ts';

const aantal = Number(process.env['BENCH_INSTRUMENTEN'] ?? 10_000);
const map = mkdtempSync(join(tmpdir(), 'bench-catalogus-'));
const kind = spawn(process.execPath, ['--no-warnings', '--expose-gc', fileURLToPath(new URL('catalogus/serve.ts', import.meta.url)), join(map, 'uitgaven'), String(aantal)], { stdio: ['pipe', 'pipe', 'inherit'] });
process.once('exit', () => {
  kind.kill('SIGKILL');
  rmSync(map, { recursive: true, force: true });
});
const regels = createInterface({ input: kind.stdout })[Symbol.asyncIterator]();
const volgende = async (patroon: RegExp): Promise<string> => {
  for (let regel = await regels.next(); !regel.done; regel = await regels.next()) {
    const gevonden = patroon.exec(regel.value)?.[1];
    if (gevonden !== undefined) return gevonden;
  }
  throw new Error('de catalogus stopte');
};

const veld = (naam: string): number => Number(new RegExp(`${naam}:\\s+(\\d+)`).exec(readFileSync(`/proc/${kind.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** The most memory (MB) that the process held while something was done, above what it held before. */
async function metGeheugen<T>(doe: () => Promise<T>): Promise<{ readonly uitkomst: T; readonly piekMb: number }> {
  const rust = veld('VmRSS');
  let piek = rust;
  const teller = setInterval(() => { piek = Math.max(piek, veld('VmRSS')); }, 20);
  const uitkomst = await doe();
  clearInterval(teller);
  return { uitkomst, piekMb: round(Math.max(piek, veld('VmRSS')) - rust) };
}

const url = await volgende(/^klaar (\S+)$/);

async function maak(gewijzigd: number): Promise<{ ms: number; piekMb: number }> {
  const { uitkomst, piekMb } = await metGeheugen(async () => {
    kind.stdin.write(`gewijzigd ${gewijzigd}\n`);
    return Number(await volgende(/^gemaakt (\d+)$/));
  });
  return { ms: uitkomst, piekMb };
}

type Meting = { readonly mb: number; readonly eersteByteMs: number; readonly mbPerSeconde: number; readonly piekMb: number };

async function haal(pad: string): Promise<Meting> {
  const begin = performance.now();
  let [eerste, bytes] = [0, 0];
  const { piekMb } = await metGeheugen(async () => {
    const { statusCode, body } = await request(`${url}${pad}`, { headers: { 'accept-encoding': 'identity' } });
    if (statusCode !== 200) throw new Error(`${pad}: ${statusCode}`);
    for await (const stuk of body) {
      if (bytes === 0) eerste = performance.now() - begin;
      if (Buffer.isBuffer(stuk)) bytes += stuk.length;
    }
  });
  return { mb: round(bytes / 1e6), eersteByteMs: round(eerste), mbPerSeconde: round(bytes / 1e3 / (performance.now() - begin)), piekMb };
}

const gemaakt = await maak(0);
console.log(`uitgave van ${aantal} instrumenten: gemaakt in ${gemaakt.ms} ms, ${gemaakt.piekMb} MB boven rust (de inhoud zelf komt daarvan)`);
const exporten: Record<string, Record<'eerste' | 'daarna', Meting>> = {};
for (const tabel of tabelnamen) {
  for (const formaat of formaten) {
    const pad = `/v1/catalogus/export.${formaat}?tabel=${tabel}`;
    // The first asks for a file that is not made yet.
    const [eerste, daarna] = [await haal(pad), await haal(pad)];
    exporten[`${tabel}.${formaat}`] = { eerste, daarna };
    console.log(`${`${tabel}.${formaat}`.padEnd(26)} ${String(daarna.mb).padStart(7)} MB  eerste keer: byte na ${eerste.eersteByteMs} ms, ${eerste.mbPerSeconde} MB/s, piek +${eerste.piekMb} MB  daarna: byte na ${daarna.eersteByteMs} ms, ${daarna.mbPerSeconde} MB/s, piek +${daarna.piekMb} MB`);
  }
}

const { token } = z.object({ token: z.string() }).parse(await (await request(`${url}/v1/catalogus/wijzigingen`)).body.json());
const deltagemaakt = await maak(aantal / 100);
const delta = await haal(`/v1/catalogus/wijzigingen?sinds=${encodeURIComponent(token)}`);
console.log(`1% gewijzigd: gemaakt in ${deltagemaakt.ms} ms; wijzigingen ${delta.mb} MB, byte na ${delta.eersteByteMs} ms, ${delta.mbPerSeconde} MB/s, piek +${delta.piekMb} MB`);

// The same rows as pages: what the resolvers do, without a gateway and HTTP, which come on top.
const momentopname = maakMomentopname(maakWereld(aantal, 0), 0);
const catalogus = { laatste: () => momentopname, versie: () => momentopname, merken: async () => null, begonnenOp: 0, stop: async () => {} };
const begin = performance.now();
let [bytes, langste] = [0, 0];
let after: string | null = null;
do {
  const van = performance.now();
  const { edges, pageInfo } = await toCatalogusinstrumenten(catalogus, momentopname, { first: 100, filter: null, gewijzigdSinds: null, after });
  bytes += JSON.stringify(edges.map(({ node }) => ({ ...node, beschikbaarheid: listBeschikbaarheid(momentopname, node.id, null) }))).length;
  langste = Math.max(langste, performance.now() - van);
  after = pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null;
} while (after !== null);
const pagina = { mb: round(bytes / 1e6), ms: Math.round(performance.now() - begin), langsteBladzijdeMs: round(langste) };
console.log(`dezelfde rijen als bladzijden van 100 in de graaf (alleen de resolvers): ${pagina.mb} MB in ${pagina.ms} ms, langste bladzijde ${pagina.langsteBladzijdeMs} ms die het loket wacht`);

const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const bron = join(map, 'bron.ndjson');
const { body } = await request(`${url}/v1/catalogus/export.ndjson?tabel=beschikbaarheid`, { headers: { 'accept-encoding': 'identity' } });
await writeFile(bron, body);
const kopieen: Record<string, { ms: number; mb: number }> = {};
for (const [naam, keuze] of [['parquet', 'FORMAT parquet, COMPRESSION snappy'], ['csv', 'FORMAT csv, HEADER']] as const) {
  const van = performance.now();
  await duckdb.run(`COPY (SELECT * FROM read_ndjson_auto('${bron}')) TO '${join(map, `duckdb.${naam}`)}' (${keuze})`);
  kopieen[naam] = { ms: Math.round(performance.now() - van), mb: round(statSync(join(map, `duckdb.${naam}`)).size / 1e6) };
  console.log(`duckdb COPY van dezelfde beschikbaarheid naar ${naam}: ${kopieen[naam].mb} MB in ${kopieen[naam].ms} ms (met het lezen van de NDJSON)`);
}
duckdb.closeSync();
console.log(JSON.stringify({ bench: 'catalogus', instrumenten: aantal, gemaakt, exporten, deltagemaakt, delta, graaf: pagina, duckdb: kopieen }));
kind.kill('SIGTERM');
process.exit(0);
