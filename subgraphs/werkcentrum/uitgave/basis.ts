import { copyFile, link, open } from 'node:fs/promises';
import { join } from 'node:path';
import { mediatypen } from './bestanden.ts';
import { inDelen, type Rijdelen } from './formaat/doel.ts';
import { schrijfNdjson, type Regel } from './formaat/ndjson.ts';
import { createPassend } from './formaat/passend.ts';
import { catalogustabellen, type Catalogustabel, type Rij } from './kolommen.ts';
import { basisnaam, merkennaam, type Manifest, type Manifestbestand } from './manifest.ts';
import { createMerken } from './merken.ts';
import { tabellen, type Tabelnaam } from './tabellen.ts';

/** What is known of a version once what it has of the catalogue is written. */
export type Catalogusdeel = Pick<Manifest, 'bestanden' | 'codelijsten' | 'merken'>;

const toTekst = (cel: Rij[string] | undefined): string => (typeof cel === 'string' ? cel : '');
const toLijst = (cel: Rij[string] | undefined): readonly string[] => (typeof cel === 'object' && cel !== null ? cel : []);

async function* maakPassend(tabel: Tabelnaam, delen: Rijdelen): AsyncGenerator<readonly Rij[], void, undefined> {
  const passend = createPassend(tabellen[tabel].kolommen);
  for await (const deel of delen) yield deel.map(passend);
}

/** Writes a table of a version in its folder, from which its other formats are made. @param opRegel is told of every line, in order. */
export async function schrijfTabel(map: string, tabel: Tabelnaam, delen: Rijdelen, opRegel?: (regel: Regel) => void): Promise<Manifestbestand> {
  const maten = await schrijfNdjson(join(map, basisnaam(tabel)), tabellen[tabel], maakPassend(tabel, delen), opRegel);
  return { naam: basisnaam(tabel), tabel, formaat: 'ndjson', mediatype: mediatypen.ndjson, regio: null, ...maten };
}

/**
 * Writes what a version has of the catalogue, and its marks.
 * @param listRijen the rows of a table in the order of its key.
 */
export async function schrijfCatalogus(map: string, listRijen: (tabel: Catalogustabel) => Iterable<Rij>): Promise<Catalogusdeel> {
  const [merken, codelijsten] = [createMerken(), new Set<string>()];
  const bestanden = [
    await schrijfTabel(map, 'instrumenten', inDelen(listRijen('instrumenten')), (regel) => {
      merken.instrument(toTekst(regel.rij['id']), regel);
      for (const lijst of toLijst(regel.rij['codelijsten'])) codelijsten.add(lijst);
    }),
    await schrijfTabel(map, 'beschikbaarheid', inDelen(listRijen('beschikbaarheid')), (regel) => { merken.beschikbaarheid(toTekst(regel.rij['instrument_id']), regel); }),
    await schrijfTabel(map, 'codelijsten', inDelen(listRijen('codelijsten'))),
  ];
  const { bytes } = await merken.schrijf(join(map, merkennaam));
  return { bestanden, codelijsten: [...codelijsten].sort(), merken: bytes };
}

// Files never change, so that two versions can have the same one. Where the disk cannot do that it is copied, and stands there for good as well.
async function neemOver(van: string, naar: string): Promise<void> {
  try {
    await link(van, naar);
  } catch {
    await copyFile(van, naar);
    const kopie = await open(naar, 'r');
    await kopie.sync().finally(() => kopie.close());
  }
}

/** Takes over what another version has of the catalogue. */
export async function neemCatalogusOver(map: string, van: string, { bestanden, codelijsten, merken }: Manifest): Promise<Catalogusdeel> {
  const namen = new Set(Object.keys(catalogustabellen).map(basisnaam));
  const over = bestanden.filter(({ naam }) => namen.has(naam));
  for (const naam of [merkennaam, ...over.map((bestand) => bestand.naam)]) await neemOver(join(van, naam), join(map, naam));
  return { bestanden: over, codelijsten, merken };
}
