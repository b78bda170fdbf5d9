// How long it takes from "npm ci is done" to the first answer, by the commands of docs/voor-frontends.md themselves: npm run bench:voor-frontends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGids, zonderInstallatie } from '../tests/docs/gids.ts';
import { startProces, voerUit } from '../tests/docs/proces.ts';

const { getOpdracht } = readGids();
const map = mkdtempSync(join(tmpdir(), 'bench-voor-frontends-'));
// What the commands keep, they keep apart from what is here already; the ports are those of the guide, or it would not be by its own commands.
const omgeving = { ONTWIKKEL_SLEUTELMAP: map, DATA_DIR: join(map, 'werkcentrum'), LOGBOEK_MAP: join(map, 'logboek'), CATALOGUS_MAP: join(map, 'catalogus') };

type Meting = { readonly gestartS: number; readonly antwoordS: number };

const seconden = (vanaf: number): number => Math.round((performance.now() - vanaf) / 10) / 100;

/** Starts by one command of the guide and asks by another. @throws Error when it is not answered as it should. */
async function meet(start: string, vraag: string, antwoord: RegExp): Promise<Meting> {
  const begin = performance.now();
  const proces = await startProces(zonderInstallatie(getOpdracht(start)), omgeving);
  try {
    const gestartS = seconden(begin);
    const opdracht = getOpdracht(vraag).replace(/^node /, `'${process.execPath}' `);
    let uitvoer = await voerUit(opdracht, omgeving);
    // A first question can come too late on a busy machine: whoever reads that it may be asked again, does so.
    for (let keer = 1; keer < 5 && uitvoer.includes('"herprobeerbaar":true'); keer += 1) uitvoer = await voerUit(opdracht, omgeving);
    if (!antwoord.test(uitvoer)) throw new Error(`"${vraag}" gaf ${uitvoer.slice(0, 200)}`);
    const meting = { gestartS, antwoordS: seconden(begin) };
    console.log(vraag, JSON.stringify(meting));
    return meting;
  } finally {
    await proces.stop();
  }
}

try {
  const mock = await meet('De proefgraaf starten.', 'De eerste vraag aan de proefgraaf.', /"doel":"Aan het werk/);
  const kit = await meet('De proefgraaf starten.', 'De eerste vraag met typen.', /^Doel: Aan het werk/);
  const systeem = await meet('Het hele systeem starten.', 'De eerste vraag aan het hele systeem.', /"doel":"Aan het werk/);
  console.log(JSON.stringify({ bench: 'voor-frontends', mock, kit, systeem }));
} finally {
  rmSync(map, { recursive: true, force: true });
}
