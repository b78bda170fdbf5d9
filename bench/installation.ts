import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { createBenchaanmelding, type Aanmeldkoppen } from './aanmelding.ts';

/** The whole embedded system in a process of its own, as `npm start` runs it. */
export type Installation = {
  readonly url: string;
  readonly control: string;
  /** The headers with which a question is answered. */
  readonly koppen: Aanmeldkoppen;
  /** From the start of the process to its line `klaar`, in ms. */
  readonly startMs: number;
  /** Resident memory of the process now, in MB. */
  readonly residentMb: () => number;
  readonly stop: () => Promise<void>;
};

// The script as npm runs it (it ends in exec, so the process that is measured is node itself).
const startScript = z.looseObject({ scripts: z.looseObject({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))).scripts.start;

/**
 * Starts the launcher and waits for its last start-up line.
 * @param controlPort where the simulators' control port listens.
 */
export async function startInstallation(dataDir: string, controlPort: number, extra: NodeJS.ProcessEnv = {}): Promise<Installation> {
  const begin = performance.now();
  const child = spawn('sh', ['-c', startScript], {
    // One asker asks for everybody, which no loket does: the limits per asker and per person are not what is measured.
    env: {
      ...process.env, PERSONEN_PER_MINUUT: '100000000', OPVRAGINGEN_PER_PERSOON_PER_UUR: '100000000',
      PORT: '0', CATALOGUS_MAP: join(dataDir, 'catalogus'), CATALOGUS_POORT: '0', DATA_DIR: dataDir, LOGBOEK_MAP: join(dataDir, 'logboek'), ONTWIKKEL_SLEUTELMAP: dataDir, SIMULATOREN_POORT: String(controlPort), LOG_NIVEAU: 'silent', VERZOEKEN_PER_MINUUT: '1000000', ...extra },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await waitForReady(child);
  const startMs = performance.now() - begin;
  return {
    url,
    control: `http://127.0.0.1:${controlPort}`,
    koppen: await createBenchaanmelding(dataDir),
    startMs,
    residentMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: () => new Promise((done) => { child.once('exit', () => { done(); }); child.kill('SIGTERM'); }),
  };
}

async function waitForReady(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const ready = /^klaar (\S+)$/.exec(line)?.[1];
    if (ready) {
      child.stdout.resume();
      return ready;
    }
  }
  throw new Error('the installation stopped before it was ready');
}
