import { writeSync } from 'node:fs';
import { open, readFile, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ketenkop } from './keten.ts';

// In the folder of a Logboek: per writer files that follow on each other, and one that holds the head of its chain.

/** One file of a writer; `nummer` from 1. */
export type Segment = { readonly schrijver: string; readonly nummer: number; readonly pad: string };

const segmentnaam = /^([a-z0-9-]+)\.(\d{6})\.ndjson$/;
const kopnaam = /^([a-z0-9-]+)\.kop$/;
const kopSchema = z.strictObject({ volgnummer: z.int().min(0), hash: z.string().length(43) });
const kopBytes = 128;

/** Only the owner may read a Logboek. */
export const alleenEigenaar = 0o600;

/** Where the files of a writer are. */
export const segmentVan = (map: string, schrijver: string, nummer: number): Segment =>
  ({ schrijver, nummer, pad: join(map, `${schrijver}.${String(nummer).padStart(6, '0')}.ndjson`) });
export const koppadVan = (map: string, schrijver: string): string => join(map, `${schrijver}.kop`);

const namenIn = (map: string): Promise<string[]> => readdir(map).catch((fout: unknown) => {
  if (isAfwezig(fout)) return [];
  throw fout;
});

/** Whether an error says that a file or folder is not there. */
export const isAfwezig = (fout: unknown): boolean => typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'ENOENT';

/** Every file with rows in a folder, by writer and in the order in which they were written. */
export async function listSegmenten(map: string): Promise<Segment[]> {
  const gevonden = (await namenIn(map)).sort().flatMap((naam) => {
    const [, schrijver, nummer] = segmentnaam.exec(naam) ?? [];
    return schrijver === undefined ? [] : [segmentVan(map, schrijver, Number(nummer))];
  });
  return gevonden;
}

/** Every writer that has files in a folder, if only a head. */
export async function listSchrijvers(map: string): Promise<string[]> {
  const namen = (await namenIn(map)).flatMap((naam) => (segmentnaam.exec(naam) ?? kopnaam.exec(naam))?.[1] ?? []);
  return [...new Set(namen)].sort();
}

/** The head of a writer, or null when it is not there or cannot be read. */
export async function findKop(map: string, schrijver: string): Promise<Ketenkop | null> {
  try {
    return kopSchema.parse(JSON.parse(await readFile(koppadVan(map, schrijver), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Writes the head over the former one, in the same bytes. Not synced: rows are durable before it is written, so that after a loss of power
 * it may be behind them and never ahead. At once: so few bytes only go to memory.
 */
export function schrijfKop({ fd }: FileHandle, { volgnummer, hash }: Ketenkop): void {
  writeSync(fd, `${JSON.stringify({ volgnummer, hash }).padEnd(kopBytes - 1)}\n`, 0);
}

/** Makes new files in a folder outlive a loss of power. */
export async function bewaarNamen(map: string): Promise<void> {
  const bestand = await open(map, 'r');
  try {
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}
