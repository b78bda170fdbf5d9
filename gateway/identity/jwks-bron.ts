import { readFile } from 'node:fs/promises';
import { request } from 'undici';
import { withinTime } from '../../subgraphs/shared/within-time.ts';

/** Gets the text of a key set. Rejects when it is not there, too large or too late. */
export type Haal = () => Promise<string>;

const tijdslimietMs = 5_000;
const maxBytes = 256_000;

const teGroot = (): Error => new Error('de sleutelset is te groot');

async function haal(url: string, signal: AbortSignal): Promise<string> {
  const { statusCode, body } = await request(url, { signal, headers: { accept: 'application/jwk-set+json, application/json' } });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`de sleutelset kwam met status ${statusCode}`);
  }
  const stukken: Buffer[] = [];
  let bytes = 0;
  for await (const stuk of body) {
    if (!Buffer.isBuffer(stuk)) throw new TypeError('geen bytes');
    bytes += stuk.length;
    if (bytes > maxBytes) throw teGroot();
    stukken.push(stuk);
  }
  return Buffer.concat(stukken).toString('utf8');
}

/** Gets the key set that the issuer publishes, within 5 s and 256 kB. Redirects are not followed. */
export const haalVanAdres = (url: string): Haal => () => withinTime(tijdslimietMs, undefined, (signal) => haal(url, signal));

/** Reads the key set from a file. */
export const haalVanBestand = (pad: string): Haal => async () => {
  const bytes = await readFile(pad);
  if (bytes.length > maxBytes) throw teGroot();
  return bytes.toString('utf8');
};
