import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inDelen } from './formaat/doel.ts';
import { leesNdjson, schrijfNdjson } from './formaat/ndjson.ts';
import { createPassend } from './formaat/passend.ts';
import type { Rij } from './kolommen.ts';
import { listNamen, type Werkplaats } from './schijf.ts';
import { tabellen } from './tabellen.ts';
import type { Periodemerk } from './versie.ts';

/** The published periods of the monitor in a folder, each in a file that is never written again: what was published never changes, also not here. */
export type Periodemap = {
  /** Oldest first. */
  readonly list: () => readonly Periodemerk[];
  /** Keeps a period; one that is here already stays as it is. @throws RangeError when it has no code of a period: it may not become part of a path. */
  readonly voegToe: (periode: string, rijen: readonly Rij[]) => Promise<void>;
  /** The rows of all periods in their order, some at a time. */
  readonly listRijen: () => AsyncGenerator<readonly Rij[], void, undefined>;
};

const bestandsnaam = /^(\d{4}-T[1-6])\.ndjson$/;

async function hashVan(pad: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const deel of createReadStream(pad)) if (deel instanceof Uint8Array) hash.update(deel);
  return hash.digest('hex');
}

/** Opens the folder of the periods. What is no whole file of one came in it by nobody here, and is cleared away. */
export async function openPeriodemap(map: string, werkplaats: Werkplaats): Promise<Periodemap> {
  await mkdir(map, { recursive: true });
  const perCode = new Map<string, string>();
  for (const naam of await listNamen(map)) {
    const periode = bestandsnaam.exec(naam)?.[1];
    if (periode === undefined) await werkplaats.ruim(join(map, naam));
    else perCode.set(periode, await hashVan(join(map, naam)));
  }
  const list = (): Periodemerk[] => [...perCode].map(([periode, sha256]) => ({ periode, sha256 })).sort((a, b) => (a.periode < b.periode ? -1 : 1));
  const padVan = (periode: string): string => join(map, `${periode}.ndjson`);
  return {
    list,
    async voegToe(periode, rijen) {
      if (!bestandsnaam.test(`${periode}.ndjson`)) throw new RangeError('geen periode');
      if (perCode.has(periode)) return;
      const gemaakt = werkplaats.nieuw(periode);
      const passend = createPassend(tabellen.monitor.kolommen);
      const { sha256 } = await schrijfNdjson(gemaakt, tabellen.monitor, inDelen(rijen.map(passend)));
      await werkplaats.zetNeer(gemaakt, padVan(periode));
      perCode.set(periode, sha256);
    },
    async *listRijen() {
      for (const { periode } of list()) yield* leesNdjson(padVan(periode));
    },
  };
}
