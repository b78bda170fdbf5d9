import { readFile, rm, writeFile } from 'node:fs/promises';

/** A folder in which another process works: two of them would ruin it, and PGlite does not notice. */
export class MapInGebruik extends Error {
  override name = 'MapInGebruik';
}

function isLevend(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM';
  }
}

/**
 * Takes a folder of PGlite for this process, by a file `<map>.pid` beside it. What a process that ended badly left behind counts
 * as free; so does our own number, which a restarted container has again.
 * @returns how to give the folder back.
 * @throws MapInGebruik while another process of this machine has it.
 */
export async function neemMap(map: string): Promise<() => Promise<void>> {
  const bestand = `${map.replace(/\/+$/, '')}.pid`;
  const schrijf = (): Promise<void> => writeFile(bestand, String(process.pid), { flag: 'wx' });
  await schrijf().catch(async () => {
    const ander = Number(await readFile(bestand, 'utf8').catch(() => ''));
    if (ander !== process.pid && isLevend(ander)) throw new MapInGebruik(`DATA_DIR: deze map is in gebruik door proces ${ander}`);
    await rm(bestand, { force: true });
    await schrijf();
  });
  return () => rm(bestand, { force: true });
}
