import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder in which things are made before they are there: what stands in it when a process begins is what another did not finish. */
export type Werkplaats = {
  /** A path that nobody has. */
  readonly nieuw: (naam: string) => string;
  /** Puts what was made in its place, at once, so that it also stands there after the machine fails. Takes the place of a file that was there. */
  readonly zetNeer: (gemaakt: string, plaats: string) => Promise<void>;
  /** Takes something away at once, however much there is in it. */
  readonly ruim: (plaats: string) => Promise<void>;
};

async function bevestig(map: string): Promise<void> {
  const handvat = await open(map, 'r');
  await handvat.sync().finally(() => handvat.close());
}

/** Opens a working folder, and empties it. */
export async function openWerkplaats(map: string): Promise<Werkplaats> {
  await rm(map, { recursive: true, force: true });
  await mkdir(map, { recursive: true });
  let nummer = 0;
  const nieuw = (naam: string): string => join(map, `${String(nummer += 1)}-${naam}`);
  return {
    nieuw,
    async zetNeer(gemaakt, plaats) {
      if ((await stat(gemaakt)).isDirectory()) await bevestig(gemaakt);
      await rename(gemaakt, plaats);
      await bevestig(dirname(plaats));
    },
    async ruim(plaats) {
      const weg = nieuw('weg');
      await rename(plaats, weg);
      await bevestig(dirname(plaats));
      await rm(weg, { recursive: true, force: true });
    },
  };
}

/** The names in a folder, in order; none when there is no such folder. */
export const listNamen = async (map: string): Promise<string[]> => (await readdir(map).catch(() => [])).sort();

/** How long a file is; null when there is none. */
export const findLengte = async (pad: string): Promise<number | null> => stat(pad).then(({ size }) => size, () => null);
