import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bewaarManifest, leesManifest, listBestandsnamen, toUitgaven, type Manifest } from './manifest.ts';
import { listNamen, type Werkplaats } from './schijf.ts';
import type { Uitgave } from './uitgave.ts';

/** The versions in a folder, each in a folder of its own, and their manifests. */
export type Stand = {
  readonly find: (versie: string) => Manifest | null;
  /** The editions, newest first. */
  readonly list: () => readonly Uitgave[];
  /** The folder of a version. */
  readonly mapVan: (versie: string) => string;
  /** Writes another manifest of a version that is here. */
  readonly bewaar: (manifest: Manifest) => Promise<void>;
  /** Puts the folder of a new version in its place, with its manifest. */
  readonly neem: (gemaakt: string, manifest: Manifest) => Promise<void>;
  /** Lets go of the oldest editions beyond so many, and of what only they had. */
  readonly laatLos: (behoud: number) => Promise<void>;
};

async function lees(map: string, werkplaats: Werkplaats): Promise<Map<string, Manifest>> {
  const stand = new Map<string, Manifest>();
  for (const versie of await listNamen(map)) {
    const eigen = join(map, versie);
    const manifest = await leesManifest(eigen);
    if (manifest?.versie !== versie) {
      await werkplaats.ruim(eigen);
      continue;
    }
    const bekend = listBestandsnamen(manifest);
    for (const naam of await listNamen(eigen)) if (!bekend.has(naam)) await werkplaats.ruim(join(eigen, naam));
    stand.set(versie, manifest);
  }
  return stand;
}

/** Reads the versions in a folder, and clears away what is not whole. */
export async function openStand(map: string, werkplaats: Werkplaats): Promise<Stand> {
  await mkdir(map, { recursive: true });
  const stand = await lees(map, werkplaats);
  const mapVan = (versie: string): string => join(map, versie);
  const list = (): Uitgave[] => [...stand.values()].flatMap(toUitgaven).sort((a, b) => b.volgnummer - a.volgnummer);
  const bewaar = async (manifest: Manifest): Promise<void> => {
    await bewaarManifest(werkplaats, mapVan(manifest.versie), manifest);
    stand.set(manifest.versie, manifest);
  };
  return {
    find: (versie) => stand.get(versie) ?? null, list, mapVan, bewaar,
    async neem(gemaakt, manifest) {
      await bewaarManifest(werkplaats, gemaakt, manifest);
      await werkplaats.zetNeer(gemaakt, mapVan(manifest.versie));
      stand.set(manifest.versie, manifest);
    },
    async laatLos(behoud) {
      const grens = list()[behoud - 1]?.volgnummer ?? 0;
      for (const manifest of [...stand.values()]) {
        const uitgaven = manifest.uitgaven.filter(({ volgnummer }) => volgnummer >= grens);
        if (uitgaven.length === manifest.uitgaven.length) continue;
        if (uitgaven.length > 0) {
          await bewaar({ ...manifest, uitgaven });
          continue;
        }
        stand.delete(manifest.versie);
        await werkplaats.ruim(mapVan(manifest.versie));
      }
    },
  };
}
