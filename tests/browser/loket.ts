import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startOpstelling, type Opstelling } from '../opstelling.ts';

/** The whole system with a loket that was built of the sources as they are, where people sign in as they do with `npm start`. */
export type Loketopstelling = Opstelling & {
  /** Where the loket is, without a slash at its end. */
  readonly adres: string;
};

const wortel = join(import.meta.dirname, '../..');

/** Builds the loket into a folder. A process of its own: a bundler is not for the worker of a test. */
export const bouwLoket = (map: string): Promise<unknown> =>
  promisify(execFile)(process.execPath, [join(wortel, 'node_modules/vite/bin/vite.js'), 'build', join(wortel, 'loket'), '--outDir', map, '--emptyOutDir', '--logLevel', 'warn']);

/** Starts it on a free port, with few persons. */
export async function startLoket(): Promise<Loketopstelling> {
  const map = await mkdtemp(join(tmpdir(), 'loketgraaf-loket-'));
  const dist = join(map, 'dist');
  await mkdir(dist);
  // The gateway reads a file when it is asked for one: the build need not be there before.
  const bouw = bouwLoket(dist);
  const [opstelling] = await Promise.all([startOpstelling({ metAanmelden: true, omgeving: { LOKET_MAP: dist, ONTWIKKEL_SLEUTELMAP: map } }), bouw.catch(() => undefined)]);
  await bouw.catch(async (fout: unknown) => {
    await opstelling.stop();
    throw fout;
  });
  return {
    ...opstelling,
    adres: new URL(opstelling.url).origin,
    async stop() {
      await opstelling.stop();
      await rm(map, { recursive: true, force: true });
    },
  };
}
