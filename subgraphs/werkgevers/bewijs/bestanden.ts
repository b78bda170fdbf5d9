import { mkdir, open, readFile, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { alleenEigenaar, bewaarNamen, isAfwezig } from '../../shared/logboek/bestand-segmenten.ts';

// In the folder of proofs: a folder for each day, and in it a file for each search.

/** Where closed proofs are. */
export type Bewijsmap = {
  /** Resolves once it is durable: never half of it under its own name. Rejects with the error of the system, and then nothing of it is left. */
  readonly schrijf: (dag: string, id: string, gesloten: Uint8Array) => Promise<void>;
  /** Null when it was never there, or is no more. */
  readonly vind: (id: string) => Promise<Buffer | null>;
  /** Takes away the proofs of the days before this one (YYYY-MM-DD), and nothing that is none. @returns how many. */
  readonly ruim: (voor: string) => Promise<number>;
};

/** By which files are opened to write: node's, where no test makes it fail. */
export type Openen = typeof open;

const dagpatroon = /^\d{4}-\d{2}-\d{2}$/;
const bestandspatroon = /^[0-9a-f-]{36}\.(bewijs|deel)$/;
const alleenEigenaarMap = 0o700;

const isBestaand = (fout: unknown): boolean => typeof fout === 'object' && fout !== null && 'code' in fout && (fout.code === 'EEXIST' || fout.code === 'ENOTEMPTY');
/** What another process took away or made first is no fault. */
const behalve = (isGoed: (fout: unknown) => boolean) => (fout: unknown): null => {
  if (isGoed(fout)) return null;
  throw fout;
};

/** The days that there are, the last one first; none without the folder. */
async function listDagen(map: string): Promise<readonly string[]> {
  const namen = await readdir(map, { withFileTypes: true }).catch(behalve(isAfwezig)) ?? [];
  return namen.filter((een) => een.isDirectory() && dagpatroon.test(een.name)).map(({ name }) => name).sort().reverse();
}

async function ruimDag(map: string): Promise<number> {
  const namen = (await readdir(map).catch(behalve(isAfwezig)) ?? []).filter((naam) => bestandspatroon.test(naam));
  for (const naam of namen) await rm(join(map, naam), { force: true });
  await rmdir(map).catch(behalve((fout) => isAfwezig(fout) || isBestaand(fout)));
  return namen.filter((naam) => naam.endsWith('.bewijs')).length;
}

/**
 * Keeps proofs in files that only their owner may read. The folder itself has to be there: one that has gone, as a disk that is no longer attached, is not
 * made again somewhere else.
 */
export function createBewijsmap(map: string, openen: Openen = open): Bewijsmap {
  /** The folder of the day on which was written last, once it is there for good. */
  let laatste: { readonly dag: string; readonly klaar: Promise<void> } | null = null;
  const maakDag = async (dag: string): Promise<void> => {
    await mkdir(join(map, dag), { mode: alleenEigenaarMap }).catch(behalve(isBestaand));
    await bewaarNamen(map);
  };
  const dagmapVan = async (dag: string): Promise<string> => {
    if (laatste?.dag !== dag) laatste = { dag, klaar: maakDag(dag) };
    await laatste.klaar;
    return join(map, dag);
  };
  const schrijfIn = async (dagmap: string, id: string, gesloten: Uint8Array): Promise<void> => {
    const [deel, geheel] = [join(dagmap, `${id}.deel`), join(dagmap, `${id}.bewijs`)];
    try {
      const bestand = await openen(deel, 'wx', alleenEigenaar);
      try {
        await bestand.writeFile(gesloten);
        await bestand.sync();
      } finally {
        await bestand.close();
      }
      await rename(deel, geheel);
      await bewaarNamen(dagmap);
    } catch (fout) {
      await Promise.allSettled([deel, geheel].map((pad) => rm(pad, { force: true })));
      throw fout;
    }
  };
  return {
    async schrijf(dag, id, gesloten) {
      try {
        await schrijfIn(await dagmapVan(dag), id, gesloten);
      } catch (fout) {
        laatste = null;
        throw fout;
      }
    },
    async vind(id) {
      for (const dag of await listDagen(map)) {
        const gevonden = await readFile(join(map, dag, `${id}.bewijs`)).catch(behalve(isAfwezig));
        if (gevonden !== null) return gevonden;
      }
      return null;
    },
    async ruim(voor) {
      let aantal = 0;
      for (const dag of (await listDagen(map)).filter((een) => een < voor)) aantal += await ruimDag(join(map, dag));
      return aantal;
    },
  };
}

/** Makes the folder, when it is not there. Rejects with the error of the system. */
export async function maakBewijsmap(map: string): Promise<void> {
  await mkdir(map, { recursive: true, mode: alleenEigenaarMap });
}
