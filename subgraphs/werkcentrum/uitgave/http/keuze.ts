import { tabelnamen, type Tabelnaam } from '../kolommen.ts';
import { formaten, type Bestand, type Csvdialect, type Formaat, type Uitgave } from '../uitgave.ts';
import { Probleem } from './probleem.ts';
import type { Middelen } from './route.ts';

/** CSV as RFC 4180 has it. */
export const gewoneCsv: Csvdialect = { bom: false, excel: false };

/** Which file of an edition. */
export type Bestandskeuze = { readonly tabel: Tabelnaam; readonly formaat: Formaat; readonly regio: string | null; readonly csv: Csvdialect };

/** A file of an edition. @throws Probleem when the edition is not kept any more. */
export async function getBestand({ uitgaven }: Middelen, { versie }: Uitgave, keuze: Bestandskeuze): Promise<Bestand> {
  const bestand = await uitgaven.bestand({ versie, ...keuze });
  if (!bestand) throw new Probleem('GEEN_VERSIE');
  return bestand;
}

/** Every file of an edition that has the whole country. One after another: each may have to be made first. */
export async function listBestanden(middelen: Middelen, uitgave: Uitgave): Promise<(Bestandskeuze & { readonly bestand: Bestand })[]> {
  const bestanden = [];
  for (const tabel of tabelnamen) {
    for (const formaat of formaten) {
      const keuze = { tabel, formaat, regio: null, csv: gewoneCsv };
      bestanden.push({ ...keuze, bestand: await getBestand(middelen, uitgave, keuze) });
    }
  }
  return bestanden;
}
