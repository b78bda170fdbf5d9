import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

/** Where the reference loket, what it is made of, and its builder are. */
export type Loketplek = { readonly bronnen: readonly string[]; readonly dist: string; readonly vite: string };

/** The loket of this repository. */
export const eigenLoket: Loketplek = {
  bronnen: ['../loket', '../clients/kit'].map((map) => join(import.meta.dirname, map)),
  dist: join(import.meta.dirname, '../loket/dist'),
  vite: join(import.meta.dirname, '../node_modules/vite/bin/vite.js'),
};

const gemaakt: ReadonlySet<string> = new Set(['dist', 'node_modules']);

function toNieuwste(map: string): number {
  return readdirSync(map, { withFileTypes: true }).filter(({ name }) => !gemaakt.has(name)).reduce((nieuwste, deel) => {
    const pad = join(map, deel.name);
    return Math.max(nieuwste, deel.isDirectory() ? toNieuwste(pad) : statSync(pad).mtimeMs);
  }, 0);
}

/** Whether there is no build of the loket, or one that is older than what it is made of. */
export function isVerouderd({ bronnen, dist }: Loketplek): boolean {
  const pagina = join(dist, 'index.html');
  // A page that waits for its build has no scripts.
  return !existsSync(join(dist, 'assets')) || !existsSync(pagina) || Math.max(...bronnen.map(toNieuwste)) > statSync(pagina).mtimeMs;
}

const wachtpagina = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Loketgraaf</title></head><body><p>Het loket wordt gebouwd. Deze pagina ververst zichzelf.</p></body></html>\n';

/** A loket to serve. @property bouw builds it, where that is needed, and gives what stops that. */
export type Loket = { readonly map: string; readonly bouw: () => () => void };

function bouw({ bronnen: [map = ''], vite }: Loketplek, meld: (melding: string) => void): () => void {
  const proces = spawn(process.execPath, [vite, 'build', map, '--logLevel', 'error'], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (proces.pid !== undefined) setPriority(proces.pid, constants.priority.PRIORITY_LOW);
  let tekst = '';
  proces.stderr.setEncoding('utf8').on('data', (deel: string) => { tekst += deel; });
  let isGestopt = false;
  proces.once('close', (code) => { if (code !== 0 && !isGestopt) meld(`Het loket is niet gebouwd: ${tekst.trim()}`); });
  return () => {
    isGestopt = true;
    proces.kill();
  };
}

/**
 * Finds the loket to serve at /. What is not built, or is old, is built beside the system at low priority once it runs: a page that waits
 * for it stands in its place. Where there is neither a build nor a builder (npm ci --omit=dev) there is none.
 * @param meld is told in a sentence when building fails.
 */
export function findLoket(plek: Loketplek, meld: (melding: string) => void): Loket | null {
  const { dist, vite } = plek;
  if (!existsSync(vite)) return existsSync(join(dist, 'index.html')) ? { map: dist, bouw: () => () => undefined } : null;
  if (!isVerouderd(plek)) return { map: dist, bouw: () => () => undefined };
  if (!existsSync(join(dist, 'index.html'))) {
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'index.html'), wachtpagina);
  }
  return { map: dist, bouw: () => bouw(plek, meld) };
}
