import { leesNdjson } from '../formaat/ndjson.ts';
import type { Rij } from '../kolommen.ts';
import type { Tabelnaam } from '../tabellen.ts';
import type { Bestand, Uitgave } from '../uitgave.ts';
import { Probleem } from './probleem.ts';
import type { Middelen } from './route.ts';

/** The rows of a file of NDJSON, one by one; who stops early closes the file. */
export async function* leesRegels({ pad }: Bestand): AsyncIterable<Rij> {
  for await (const rijen of leesNdjson(pad)) yield* rijen;
}

/** The rows of a table of an edition. @throws Probleem when the edition is not kept any more. */
export function getRijen({ uitgaven }: Middelen, { versie }: Uitgave, tabel: Tabelnaam): AsyncIterable<Rij> {
  const rijen = uitgaven.rijen(versie, tabel);
  if (!rijen) throw new Probleem('GEEN_VERSIE');
  return rijen;
}

/** The rows for which this holds, at most so many; reads no further than it must. */
export async function listRijen(rijen: AsyncIterable<Rij>, geldt: (rij: Rij) => boolean = () => true, hoogstens: number = Infinity): Promise<Rij[]> {
  const gevonden: Rij[] = [];
  for await (const rij of rijen) {
    if (geldt(rij)) gevonden.push(rij);
    if (gevonden.length >= hoogstens) break;
  }
  return gevonden;
}
