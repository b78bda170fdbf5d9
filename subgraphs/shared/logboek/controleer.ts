import type { Logboekadres } from './config.ts';
import { createKetencontrole, type Ketenbreuk } from './keten.ts';
import { listLogboekmappen, mapVan, openBestandopslag } from './opslag-bestand.ts';
import { openPostgresopslag } from './opslag-postgres.ts';
import type { Logboekopslag } from './opslag.ts';
import { listLogboekschemas, openVerbinding } from './postgres-database.ts';

/** What was found out of one writer. */
export type Controle = { readonly schrijver: string; readonly rijen: number; readonly breuk: Ketenbreuk | null };

const meldingen: Readonly<Record<Ketenbreuk['wat'], string>> = {
  GEWIJZIGD: 'is gewijzigd',
  ONLEESBAAR: 'is niet te lezen',
  ONTBREEKT: 'ontbreekt, terwijl er latere regels zijn',
  VERPLAATST: 'staat niet op haar plaats',
  SLUIT_NIET_AAN: 'sluit niet aan op de vorige: een van beide is vervangen',
  EINDE_ONTBREEKT: 'en wat erna kwam ontbreken: het einde is afgebroken',
  KOP_ONTBREEKT: 'is de laatste die er staat, maar niets zegt of dat klopt: de kop ontbreekt',
  KOP_WIJKT_AF: 'is een andere dan de kop zegt: de keten is opnieuw gemaakt',
};

/** A finding as a sentence. */
export const toMelding = ({ schrijver, rijen, breuk }: Controle): string =>
  breuk === null ? `${schrijver}: ${rijen} regels, de keten klopt` : `${schrijver}: regel ${breuk.volgnummer} ${meldingen[breuk.wat]}`;

async function controleerSchrijver(opslag: Logboekopslag, schrijver: string): Promise<Controle> {
  // The head first: a writer at work only gets past it.
  const controle = createKetencontrole(schrijver, await opslag.findKop(schrijver));
  for await (const rijen of opslag.leesKeten(schrijver)) for (const rij of rijen) controle.neem(rij);
  return { schrijver, ...controle.einde() };
}

/** Follows the chain of every writer in a store. */
export async function controleerOpslag(opslag: Logboekopslag): Promise<Controle[]> {
  const gevonden: Controle[] = [];
  for (const schrijver of await opslag.listSchrijvers()) gevonden.push(await controleerSchrijver(opslag, schrijver));
  return gevonden;
}

/** Every Logboek that is at an address, opened for reading only; one after the other. */
async function* openAlle(adres: Logboekadres): AsyncGenerator<Logboekopslag> {
  if (adres.soort === 'bestand') {
    for (const naam of await listLogboekmappen(adres.map)) yield openBestandopslag({ map: mapVan(adres.map, naam), maxBytes: adres.maxBytes });
  }
  if (adres.soort === 'postgres') {
    for (const naam of await listLogboekschemas(adres)) yield openPostgresopslag(await openVerbinding(adres), naam);
  }
}

/**
 * Checks every Logboek at an address and says of each writer whether its chain holds, or which row is the first that does not.
 * @param zeg gets one sentence at a time.
 * @returns the exit code: 0 all hold, 1 at least one does not, 2 could not be checked.
 */
export async function controleerAlles(adres: Logboekadres, zeg: (melding: string) => void): Promise<0 | 1 | 2> {
  let [aantal, breuken] = [0, 0];
  try {
    for await (const opslag of openAlle(adres)) {
      for (const controle of await controleerOpslag(opslag).finally(opslag.stop)) {
        zeg(toMelding(controle));
        aantal += 1;
        breuken += controle.breuk === null ? 0 : 1;
      }
    }
  } catch {
    zeg('Het logboek is niet te lezen: kijk of de map of de database er is en u er bij mag.');
    return 2;
  }
  if (aantal === 0) zeg('Er is hier geen logboek.');
  return aantal === 0 ? 2 : breuken > 0 ? 1 : 0;
}
