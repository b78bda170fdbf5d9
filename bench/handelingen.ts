// npm run bench:handelingen: what an act costs, over HTTP and with its Logboek on disk, on PGlite in a folder and on PostgreSQL (TEST_DATABASE_URL)
// when it is there: mutations per second one at a time and twenty at once; how soon a subscriber hears of one; how long the system takes to
// start on 100,000 plans. `-- --kort` does a little of each. The last line is JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { toKoppen } from '../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../simulators/population/vaste-personen.ts';
import { findTestserver, maakTestdatabase } from '../subgraphs/shared/testserver.fixture.ts';
import { startOpstelling, type Opstelling } from '../tests/opstelling.ts';
import { startInstallation } from './installation.ts';
import { load, round, type LoadResult } from './load.ts';
import { vulMetPlannen } from './plannen.ts';

const isShort = process.argv.includes('--kort');
const [warmUpMs, measureMs, events, plans] = isShort ? [500, 1_500, 10, 2_000] : [5_000, 10_000, 300, 100_000];
const controlPort = 4592;

const act = 'mutation ($input: MeldWerkgeversvraagAanInput!) { meldWerkgeversvraagAan(input: $input) { werkgeversvraag { id } fouten { code } } }';
const doneSchema = z.object({ data: z.object({ meldWerkgeversvraagAan: z.object({ werkgeversvraag: z.object({ id: z.string() }) }) }), errors: z.undefined().optional() });
const input = { soort: 'VACATURES', kvkNummer: '87140259', bedrijfsnaam: 'Vervoer De Proef', contact: { naam: 'Personeelszaken', email: 'post@proef.example' }, regios: ['AM26'], sector: 'H', aantal: 1 };

/** Mutations per second, each with a key of its own. */
async function measureActs({ vraag }: Opstelling): Promise<{ readonly gelijktijdig1: LoadResult; readonly gelijktijdig20: LoadResult }> {
  const run = (concurrency: number): Promise<LoadResult> => load(async (turn) => {
    const { json } = await vraag({ query: act, variables: { input: { ...input, idempotentiesleutel: `${concurrency}-${turn}` } }, doel: 'werkgeversdienstverlening', aanroeper: 'demo-wsp-AM26' });
    return doneSchema.safeParse(json).success;
  }, concurrency, warmUpMs, measureMs);
  return { gelijktijdig1: await run(1), gelijktijdig20: await run(20) };
}

const meldAan = 'mutation ($input: MeldAanInput!) { meldAan(input: $input) { aanmelding { id } fouten { code } } }';
const volg = 'subscription { aanmeldingen(loketId: "AM26-WERKCENTRUM") { gebeurtenis { id } } }';

/** Calls on every event that the stream brings. */
async function follow(url: string, signal: AbortSignal, heard: () => void): Promise<void> {
  const answer = await fetch(url, { method: 'POST', signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...await toKoppen('demo-loket-AM26') }, body: JSON.stringify({ query: volg }) });
  if (!answer.ok || answer.body === null) throw new Error(`no stream: ${answer.status}`);
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of body) for (const line of decoder.decode(chunk, { stream: true }).split('\n')) if (line.startsWith('data: {"data":{"aanmeldingen"')) heard();
  };
  void read(answer.body).catch((error: unknown) => { if (!signal.aborted) throw error; });
}

/**
 * From sending an act until its event is at a subscriber over SSE, one at a time, in ms: more than from commit to subscriber, of which the
 * beginning cannot be seen from outside.
 */
async function measureEvents({ url, vraag }: Opstelling): Promise<{ readonly p50: number; readonly p99: number; readonly aantal: number }> {
  const end = new AbortController();
  let heard = (): void => undefined;
  await follow(url, end.signal, () => { heard(); });
  const times: number[] = [];
  for (let turn = 0; turn < events; turn += 1) {
    const arrived = new Promise<void>((done) => { heard = done; });
    const sent = performance.now();
    const answered = vraag({ query: meldAan, variables: { input: { bsn: vastePersonen.ww.bsn, reden: 'Meting van gebeurtenissen.', idempotentiesleutel: `meting-${turn}` } }, doel: 'aanmelding', aanroeper: 'demo-loket-AM26' });
    await arrived;
    times.push(performance.now() - sent);
    await answered;
  }
  end.abort();
  times.sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), aantal: times.length };
}

type Place = { readonly settings: Readonly<Record<string, string>>; readonly clear: () => Promise<void> };

const inFolder = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'loketgraaf-handelingen-'));
  return { settings: { DATA_DIR: join(folder, 'db'), LOGBOEK_MAP: join(folder, 'logboek') }, clear: async () => { rmSync(folder, { recursive: true, force: true }); } };
};

const onServer = (server: string) => async (): Promise<Place> => {
  const [folder, { url, ruimOp }] = [await inFolder(), await maakTestdatabase(server)];
  return { settings: { ...folder.settings, DATABASE_URL: url }, clear: async () => { await folder.clear(); await ruimOp(); } };
};

async function measureRunning(makePlace: () => Promise<Place>): Promise<object> {
  const { settings, clear } = await makePlace();
  // One asker and one person are asked for more often than anybody would.
  const system = await startOpstelling({ omgeving: { ...settings, PERSONEN_PER_MINUUT: '100000000', OPVRAGINGEN_PER_PERSOON_PER_UUR: '100000000', VERZOEKEN_PER_MINUUT: '1000000' } });
  try {
    return { mutaties: await measureActs(system), vraagTotAbonneeMs: await measureEvents(system) };
  } finally {
    await system.stop();
    await clear();
  }
}

/** How long the embedded system takes to start on a store that holds many plans, in ms. */
async function measureStart(makePlace: () => Promise<Place>): Promise<number> {
  const { settings, clear } = await makePlace();
  const keys = mkdtempSync(join(tmpdir(), 'loketgraaf-sleutels-'));
  try {
    await vulMetPlannen(settings, plans);
    const installation = await startInstallation(keys, controlPort, settings);
    await installation.stop();
    return Math.round(installation.startMs);
  } finally {
    rmSync(keys, { recursive: true, force: true });
    await clear();
  }
}

const server = await findTestserver(process.env);
const places = { pglite: inFolder, ...(server === null ? {} : { postgresql: onServer(server) }) };
const results: Record<string, object> = {};
for (const [name, makePlace] of Object.entries(places)) {
  results[name] = { ...await measureRunning(makePlace), startMs: await measureStart(makePlace) };
  console.log(name, JSON.stringify(results[name]));
}
console.log(JSON.stringify({ bench: 'handelingen', kort: isShort, plannen: plans, ...results }));
