import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bestanden } from './bestanden.ts';

/** A certificate for development, in files. */
export type Ontwikkelcertificaat = {
  /** Of who issued it, as PEM text: what a simulator trusts. */
  readonly uitgever: string;
  /** Paths of the PEM files. */
  readonly certificaat: string;
  readonly sleutel: string;
};

const run = promisify(execFile);

/**
 * Makes an authority and a certificate of it, in files that only this user may read. In a process of its own: the library that does
 * it would stay in the memory of this one (docs/adr/0005-memory-of-the-embedded-system.md).
 * @param map an existing folder; whoever made it removes it.
 * @param oin in whose name messages are signed.
 */
export async function createOntwikkelcertificaat(map: string, oin: string): Promise<Ontwikkelcertificaat> {
  await run(process.execPath, ['--no-warnings', fileURLToPath(new URL('schrijf-certificaat.ts', import.meta.url)), map, oin], { env: {} });
  return {
    uitgever: await readFile(join(map, bestanden.uitgever), 'utf8'),
    certificaat: join(map, bestanden.certificaat),
    sleutel: join(map, bestanden.sleutel),
  };
}
