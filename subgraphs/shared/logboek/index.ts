import { setTimeout as wacht } from 'node:timers/promises';
import type { Klok } from '../klok.ts';
import type { Logger } from '../logger.ts';
import { createBronclient } from '../source/client.ts';
import type { Verzoekclaims } from '../verzoek.ts';
import { readConfig, type Logboekadres, type LogboekConfig } from './config.ts';
import { leesPagina, type Logfilter, type Logpagina } from './lezen.ts';
import { mapVan, openBestandopslag } from './opslag-bestand.ts';
import { createGeheugenopslag } from './opslag-geheugen.ts';
import { openPostgresopslag } from './opslag-postgres.ts';
import type { Logboekopslag } from './opslag.ts';
import { openLogboekdatabase } from './postgres-database.ts';
import { createPseudoniemen, type Pseudoniemen } from './pseudoniem.ts';
import { toLogregel, type Logregel, type Verwerking } from './regel.ts';
import { createSchrijver } from './schrijver.ts';
import { createUitvoer, type Uitvoer } from './uitvoer.ts';

/** The Logboek of one party: what it did with whose data, for whom and why. */
export type Logboek = Pseudoniemen & {
  /** The record of a processing within a request, with a span id of its own. @throws Logboekfout GEEN_SPOOR. */
  readonly regelVan: (verzoek: Verzoekclaims, verwerking: Verwerking) => Logregel;
  /** Resolves only once the records are durable; before that no personal data may leave. @throws Logboekfout. */
  readonly schrijf: (regels: readonly Logregel[]) => Promise<void>;
  /** A page of records, newest first. @throws OngefilterdLezen, OngeldigeCursor. */
  readonly lees: (filter: Logfilter) => Promise<Logpagina>;
  /** Records copied to a collector, and those that were not. */
  readonly tellers: Uitvoer['tellers'];
  readonly stop: () => Promise<void>;
};

/** What the outside hands to a Logboek. `willekeur` gives so many random bytes. */
export type Logboekomstandigheden = {
  readonly subgraaf: string;
  readonly omgeving: NodeJS.ProcessEnv;
  readonly klok: Klok;
  readonly nieuweId: () => string;
  readonly willekeur: (bytes: number) => Uint8Array;
  readonly logger: Logger;
};

/** Opens the store that the settings name, of one subgraph. Rejects when the database cannot be opened. */
export async function openOpslag(adres: Logboekadres, subgraaf: string): Promise<Logboekopslag> {
  switch (adres.soort) {
    case 'postgres': return openPostgresopslag(await openLogboekdatabase(adres, subgraaf), subgraaf);
    case 'bestand': return openBestandopslag({ map: mapVan(adres.map, subgraaf), maxBytes: adres.maxBytes }, true);
    case 'geheugen': return createGeheugenopslag();
  }
}

/**
 * Opens the Logboek of a subgraph, with a writer of its own for this process.
 * @throws Instellingenfout naming every wrong setting; an Error when the store cannot be opened.
 */
export async function openLogboek({ subgraaf, omgeving, klok, nieuweId, willekeur, logger }: Logboekomstandigheden): Promise<Logboek> {
  const config = readConfig(omgeving, subgraaf);
  const opslag = await openOpslag(config.adres, subgraaf);
  const uitvoer = openUitvoer(config, klok, logger);
  const naam = `${subgraaf}-${nieuweId()}`;
  const schrijver = createSchrijver({
    schrijver: naam,
    opslag: await opslag.openSchrijver(naam),
    maxWachtend: config.maxWachtend,
    opGeschreven: uitvoer?.neem,
    opStoring(fout) {
      if (fout === null) logger.info({ schrijver: naam }, 'logboek: schrijven lukt weer');
      else logger.error({ schrijver: naam, soort: fout.soort }, 'logboek: schrijven lukt niet; persoonsgegevens worden geweigerd');
    },
  });
  const { pseudoniemVan, gebruikerVan } = createPseudoniemen(config.sleutel);
  const dienst = `loketgraaf.${subgraaf}`;
  return {
    pseudoniemVan,
    gebruikerVan,
    regelVan: (verzoek, verwerking) =>
      toLogregel(verzoek, verwerking, { dienst, gebruiker: gebruikerVan(verzoek.aanroeper), spanId: Buffer.from(willekeur(8)).toString('hex') }),
    schrijf: schrijver.schrijf,
    lees: (filter) => leesPagina(opslag, filter),
    tellers: uitvoer?.tellers ?? (() => ({ verstuurd: 0, verloren: 0 })),
    async stop() {
      await schrijver.stop();
      await uitvoer?.stop();
      await opslag.stop();
    },
  };
}

function openUitvoer({ otlp }: LogboekConfig, klok: Klok, logger: Logger): Uitvoer | null {
  if (otlp === null) return null;
  return createUitvoer({ collector: createBronclient('logboek.otlp', otlp, klok), klok, wacht, logger, tijdslimietMs: otlp.tijdslimietMs });
}
