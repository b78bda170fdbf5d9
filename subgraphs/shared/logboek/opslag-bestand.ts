import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createBestandindex } from './bestand-index.ts';
import { leesLijn, leesLijnen } from './bestand-lijn.ts';
import { createBestandschrijver } from './bestand-schrijver.ts';
import { findKop, listSchrijvers, listSegmenten } from './bestand-segmenten.ts';
import type { Logboekopslag } from './opslag.ts';

/** Where files are kept, and the size at which a writer begins the next one. */
export type Bestandinstellingen = { readonly map: string; readonly maxBytes: number };

/** The folder of one Logboek within that of all. */
export const mapVan = (map: string, subgraaf: string): string => join(map, subgraaf);

/** The Logboeken that have a folder. Rejects when the folder of all is not there. */
export const listLogboekmappen = async (map: string): Promise<string[]> =>
  (await readdir(map, { withFileTypes: true })).filter((deel) => deel.isDirectory()).map(({ name }) => name).sort();

/**
 * A Logboek in files that are only added to: NDJSON, one or more a writer, readable by the owner only. Several processes may write to one
 * folder, each to files of its own. It is indexed in memory whenever it is read.
 * @param vooraf begins that index now, so that the first reader need not wait for all of it.
 */
export function openBestandopslag({ map, maxBytes }: Bestandinstellingen, vooraf = false): Logboekopslag {
  const index = createBestandindex(map);
  // What goes wrong now goes wrong again when somebody reads, and is told then.
  if (vooraf) index.werkBij().catch(() => undefined);
  return {
    openSchrijver: async (schrijver) => createBestandschrijver(map, schrijver, maxBytes),
    zoek: index.zoek,
    listSchrijvers: () => listSchrijvers(map),
    async *leesKeten(schrijver) {
      for (const segment of await listSegmenten(map)) {
        if (segment.schrijver !== schrijver) continue;
        for await (const lijnen of leesLijnen(segment.pad)) yield lijnen.map(({ tekst }) => leesLijn(tekst));
      }
    },
    findKop: (schrijver) => findKop(map, schrijver),
    stop: async () => undefined,
  };
}
