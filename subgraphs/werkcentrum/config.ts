import { z } from 'zod';
import { readBrpAdres } from '../shared/brp/client.ts';
import { createSettingsReader, positiefGetal, readSettings } from '../shared/settings.ts';
import { contextInstelling, readSleutel, zegelInstelling, zoekzegelInstelling } from '../shared/sleutels.ts';
import { readBronadres, type Bronadres } from '../shared/source/settings.ts';
import { readBewaarinstellingen, type Bewaarinstellingen } from './bewaring/config.ts';
import { readCatalogusInstellingen, readEvaAdres, type CatalogusConfig } from './catalogus/config.ts';
import { readBezorginstellingen } from './aanvragen/config.ts';
import type { Bezorginstellingen } from './aanvragen/bezorger.ts';
import { readGebeurtenisinstellingen, type Gebeurtenisinstellingen } from './gebeurtenissen/config.ts';
import { readMonitorinstellingen, type Monitorinstellingen } from './monitor/config.ts';
import type { Zegelpartij } from './persoon/sleutels.ts';
import type { Databaseadres } from './store/database.ts';
import type { Opslaginstellingen } from './store/index.ts';

/** Where a first filling of an empty store is read from; null: nowhere. */
export type Zaaibron = { readonly soort: 'bestand'; readonly pad: string } | { readonly soort: 'bron'; readonly adres: Bronadres } | null;

/** Whom an asker may see, and how often. */
export type Toegangsinstellingen = {
  /** How long (ms) an aanmelding makes a relation. */
  readonly aanmeldingGeldigMs: number;
  /** How long (ms) a party has to answer an overdracht; calendar days. */
  readonly overdrachtTermijnMs: number;
  /** Persons whom one asker may open in a minute. */
  readonly personenPerMinuut: number;
  /** How often one person may be opened in an hour, by everybody together. */
  readonly opvragingenPerPersoonPerUur: number;
};

/** Everything that werkcentrum reads from its surroundings. */
export type WerkcentrumConfig = {
  readonly opslag: Opslaginstellingen;
  readonly brp: Bronadres;
  readonly woonplaatsGeldigMs: number;
  readonly verversGeduldMs: number;
  readonly zaaibron: Zaaibron;
  readonly catalogus: CatalogusConfig;
  readonly toegang: Toegangsinstellingen;
  readonly bewaring: Bewaarinstellingen;
  readonly gebeurtenissen: Gebeurtenisinstellingen;
  readonly aanvragen: Bezorginstellingen;
  readonly monitor: Monitorinstellingen;
  readonly contextSleutel: Uint8Array;
  /** Opens searches for candidates. */
  readonly zoekzegelSleutel: Uint8Array;
  readonly zegelSleutels: Readonly<Record<Zegelpartij, Uint8Array>>;
};

const opslagSchema = z.object({ DATABASE_VERBINDINGEN: positiefGetal(10) });

const eigenSchema = z.object({
  AANMELDING_GELDIG_DAGEN: positiefGetal(90),
  OVERDRACHT_TERMIJN_DAGEN: positiefGetal(7),
  PERSONEN_PER_MINUUT: positiefGetal(120),
  OPVRAGINGEN_PER_PERSOON_PER_UUR: positiefGetal(120),
  BRP_WOONPLAATS_GELDIG_UREN: positiefGetal(24),
  BRP_VERVERSING_GEDULD_MS: positiefGetal(300),
});

/** Reads where the store is and its secrets. @throws Instellingenfout naming every wrong setting. */
export function readOpslag(omgeving: NodeJS.ProcessEnv): Opslaginstellingen {
  const { read, check } = createSettingsReader();
  const eigen = read(() => readSettings(omgeving, opslagSchema));
  const [koppelingSleutel, vindhashSleutel] = [read(() => readSleutel(omgeving, 'KOPPELING_SLEUTEL')), read(() => readSleutel(omgeving, 'VINDHASH_SLEUTEL'))];
  check();
  return { database: readDatabaseadres(omgeving, eigen().DATABASE_VERBINDINGEN), koppelingSleutel: koppelingSleutel(), vindhashSleutel: vindhashSleutel() };
}

/** Reads the settings once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv): WerkcentrumConfig {
  const { read, check } = createSettingsReader();
  const sleutel = (instelling: string): (() => Uint8Array) => read(() => readSleutel(omgeving, instelling));
  const eigen = read(() => readSettings(omgeving, eigenSchema));
  const [opslag, bewaring] = [read(() => readOpslag(omgeving)), read(() => readBewaarinstellingen(omgeving))];
  const [gebeurtenissen, aanvragen] = [read(() => readGebeurtenisinstellingen(omgeving)), read(() => readBezorginstellingen(omgeving))];
  const monitor = read(() => readMonitorinstellingen(omgeving));
  const brp = read(() => readBrpAdres(omgeving));
  const zaaibron = read(() => readZaaibron(omgeving));
  const [catalogus, eva] = [read(() => readCatalogusInstellingen(omgeving)), read(() => readEvaAdres(omgeving))];
  const [contextSleutel, zoekzegelSleutel] = [sleutel(contextInstelling('werkcentrum')), sleutel(zoekzegelInstelling('werkcentrum'))];
  const [uwv, gemeente] = [sleutel(zegelInstelling('uwv')), sleutel(zegelInstelling('gemeente'))];
  const [sbb, oofonds] = [sleutel(zegelInstelling('sbb')), sleutel(zegelInstelling('oofonds'))];
  check();
  const waarden = eigen();
  return {
    opslag: opslag(),
    brp: brp(),
    woonplaatsGeldigMs: waarden.BRP_WOONPLAATS_GELDIG_UREN * 3_600_000,
    verversGeduldMs: waarden.BRP_VERVERSING_GEDULD_MS,
    zaaibron: zaaibron(),
    catalogus: { ...catalogus(), adres: eva() },
    toegang: {
      aanmeldingGeldigMs: waarden.AANMELDING_GELDIG_DAGEN * 86_400_000,
      overdrachtTermijnMs: waarden.OVERDRACHT_TERMIJN_DAGEN * 86_400_000,
      personenPerMinuut: waarden.PERSONEN_PER_MINUUT,
      opvragingenPerPersoonPerUur: waarden.OPVRAGINGEN_PER_PERSOON_PER_UUR,
    },
    bewaring: bewaring(),
    gebeurtenissen: gebeurtenissen(),
    aanvragen: aanvragen(),
    monitor: monitor(),
    contextSleutel: contextSleutel(),
    zoekzegelSleutel: zoekzegelSleutel(),
    zegelSleutels: { uwv: uwv(), gemeente: gemeente(), sbb: sbb(), oofonds: oofonds() },
  };
}

function readDatabaseadres(omgeving: NodeJS.ProcessEnv, verbindingen: number): Databaseadres {
  const url = omgeving['DATABASE_URL'];
  return url ? { soort: 'postgres', url, verbindingen } : { soort: 'pglite', map: omgeving['DATA_DIR'] || '.data/werkcentrum' };
}

// The filling comes as one answer for everybody: larger and slower than what a source may give for one request.
const ruimer = { maxBytes: 200_000_000, tijdslimietMs: 60_000 };

function readZaaibron(omgeving: NodeJS.ProcessEnv): Zaaibron {
  const pad = omgeving['ZAAIGOED_BESTAND'];
  if (pad) return { soort: 'bestand', pad };
  return omgeving['ZAAIGOED_URL'] ? { soort: 'bron', adres: readBronadres(omgeving, 'ZAAIGOED', {}, ruimer) } : null;
}
