import { join } from 'node:path';
import { inDelen } from './formaat/doel.ts';
import { createPassend } from './formaat/passend.ts';
import { schrijfNdjson, type Regel } from './formaat/ndjson.ts';
import { tabellen, tabelnamen, type Rij, type Tabelnaam } from './kolommen.ts';
import { basisnaam, merkennaam, type Manifest } from './manifest.ts';
import { mediatypen } from './bestanden.ts';
import { createMerken } from './merken.ts';

/** What is known of a version once its tables are written. */
export type Basis = Pick<Manifest, 'bestanden' | 'rijen' | 'codelijsten' | 'merken'>;

const toTekst = (cel: Rij[string] | undefined): string => (typeof cel === 'string' ? cel : '');
const toLijst = (cel: Rij[string] | undefined): readonly string[] => (typeof cel === 'object' && cel !== null ? cel : []);

/**
 * Writes the tables of a version in an empty folder, from which every other file of it is made, and its marks.
 * @param listRijen the rows of a table in the order of its key.
 */
export async function schrijfBasis(map: string, listRijen: (tabel: Tabelnaam) => Iterable<Rij>): Promise<Basis> {
  const [merken, codelijsten] = [createMerken(), new Set<string>()];
  const opRegel: Readonly<Record<Tabelnaam, (regel: Regel) => void>> = {
    instrumenten(regel) {
      merken.instrument(toTekst(regel.rij['id']), regel);
      for (const lijst of toLijst(regel.rij['codelijsten'])) codelijsten.add(lijst);
    },
    beschikbaarheid(regel) { merken.beschikbaarheid(toTekst(regel.rij['instrument_id']), regel); },
    codelijsten: () => undefined,
  };
  const geschreven = new Map<Tabelnaam, Manifest['bestanden'][number]>();
  for (const tabel of tabelnamen) {
    const passend = createPassend(tabellen[tabel].kolommen);
    const maten = await schrijfNdjson(join(map, basisnaam(tabel)), tabellen[tabel], inDelen(Iterator.from(listRijen(tabel)).map(passend)), opRegel[tabel]);
    geschreven.set(tabel, { naam: basisnaam(tabel), tabel, formaat: 'ndjson', mediatype: mediatypen.ndjson, regio: null, ...maten });
  }
  const { bytes } = await merken.schrijf(join(map, merkennaam));
  const tel = (tabel: Tabelnaam): number => geschreven.get(tabel)?.rijen ?? 0;
  return {
    bestanden: [...geschreven.values()],
    rijen: { instrumenten: tel('instrumenten'), beschikbaarheid: tel('beschikbaarheid'), codelijsten: tel('codelijsten') },
    codelijsten: [...codelijsten].sort(),
    merken: bytes,
  };
}
