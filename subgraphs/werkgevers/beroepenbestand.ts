import { readFile } from 'node:fs/promises';
import { Instellingenfout } from '../shared/settings.ts';
import { leesBeroepenlijst } from './beroepenlijst.ts';
import type { Beroepenlijst } from './profiel.ts';

const geenLijst: Beroepenlijst = { versie: 'geen lijst', vind: () => null, zoek: () => [] };

/**
 * Reads the list of occupations from its file (`BEROEPEN_BESTAND`); null is the list that knows none.
 * @throws Instellingenfout when the file is not there, or is no list of occupations.
 */
export async function readBeroepenbestand(bestand: string | null): Promise<Beroepenlijst> {
  if (bestand === null) return geenLijst;
  try {
    return leesBeroepenlijst(JSON.parse(await readFile(bestand, 'utf8')));
  } catch {
    throw new Instellingenfout(['BEROEPEN_BESTAND: geen leesbare lijst van beroepen']);
  }
}
