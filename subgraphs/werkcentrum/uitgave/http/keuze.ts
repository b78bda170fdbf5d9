import { gewoneCsv } from '../bestanden.ts';
import type { Codering } from '../formaat/codering.ts';
import type { Tabelnaam } from '../tabellen.ts';
import { formaten, type Bestand, type Csvdialect, type Formaat, type Gecodeerd, type Uitgave } from '../uitgave.ts';
import { Probleem } from './probleem.ts';
import type { Middelen } from './route.ts';

/** Which file of an edition. */
export type Bestandskeuze = { readonly tabel: Tabelnaam; readonly formaat: Formaat; readonly regio: string | null; readonly csv: Csvdialect };

/** A file of an edition. @throws Probleem when the edition is not kept any more, or never had such a table. */
export async function getBestand({ uitgaven }: Middelen, { versie, tabellen }: Uitgave, keuze: Bestandskeuze): Promise<Bestand> {
  if (!tabellen.some(({ naam }) => naam === keuze.tabel)) throw new Probleem('GEEN_TABEL');
  const bestand = await uitgaven.bestand({ versie, ...keuze });
  if (!bestand) throw new Probleem('GEEN_VERSIE');
  return bestand;
}

/** The same file in a coding. @throws Probleem when the edition is not kept any more. */
export async function getGecodeerd({ uitgaven }: Middelen, { versie }: Uitgave, keuze: Bestandskeuze, codering: Codering): Promise<Gecodeerd> {
  const gecodeerd = await uitgaven.gecodeerd({ versie, ...keuze }, codering);
  if (!gecodeerd) throw new Probleem('GEEN_VERSIE');
  return gecodeerd;
}

/** Every file of an edition that has the whole country. One after another: each may have to be made first. */
export async function listBestanden(middelen: Middelen, uitgave: Uitgave): Promise<(Bestandskeuze & { readonly bestand: Bestand })[]> {
  const bestanden = [];
  for (const { naam: tabel } of uitgave.tabellen) {
    for (const formaat of formaten) {
      const keuze = { tabel, formaat, regio: null, csv: gewoneCsv };
      bestanden.push({ ...keuze, bestand: await getBestand(middelen, uitgave, keuze) });
    }
  }
  return bestanden;
}
