import { z } from 'zod';
import { geheelGetal, positiefGetal, readSettings } from '../../shared/settings.ts';
import { readBronadres, type Bronadres } from '../../shared/source/settings.ts';
import { dezeUitgever, type Uitgever } from '../uitgave/uitgever.ts';
import type { Evaccount } from './source.ts';

/** How the catalogue keeps itself up to date. Times in ms. */
export type CatalogusInstellingen = {
  /** Between two refreshes that succeeded. */
  readonly verversingMs: number;
  /** Until the next try when a source failed. */
  readonly herkansingMs: number;
  /** For one refresh as a whole. */
  readonly tijdslimietMs: number;
  /** Snapshots that are kept in the store. */
  readonly versies: number;
};

/** The editions for data teams: no `map` is none. Port 0 takes a free one; `adres` is where the outside finds them, null where they are served. */
export type Uitgaveinstellingen = { readonly map: string | null; readonly behoud: number; readonly host: string; readonly poort: number; readonly adres: string | null; readonly uitgever: Uitgever };

const omgevingSchema = z.object({
  CATALOGUS_VERVERSING_MS: positiefGetal(300_000),
  CATALOGUS_HERKANSING_MS: positiefGetal(1_000),
  CATALOGUS_TIJDSLIMIET_MS: positiefGetal(20_000),
  CATALOGUS_VERSIES: positiefGetal(10),
  CATALOGUS_MAP: z.string().nullable().default(null),
  CATALOGUS_UITGAVEN: positiefGetal(30),
  CATALOGUS_HOST: z.string().default('127.0.0.1'),
  CATALOGUS_POORT: geheelGetal(4_010, 0, 65_535),
  // Of a host alone: the paths in answers begin at its root.
  CATALOGUS_ADRES: z.url({ protocol: /^https$/ }).regex(/^https:\/\/[^/?#]+\/*$/).transform((adres) => adres.replace(/\/+$/, '')).optional(),
  CATALOGUS_UITGEVER: z.string().optional(),
  CATALOGUS_UITGEVER_URL: z.url({ protocol: /^https?$/ }).optional(),
  CATALOGUS_UITGEVER_EMAIL: z.email().optional(),
  BRON_EVA_GEBRUIKER: z.email().default('loketgraaf@example.nl'),
  BRON_EVA_SLEUTEL: z.string().min(1).optional(),
});

/** In production the account must be our own. */
const productieSchema = omgevingSchema.required({ BRON_EVA_SLEUTEL: true });

/** What is published says who publishes it, and where it stays. */
const publicatieSchema = productieSchema.required({ CATALOGUS_ADRES: true, CATALOGUS_UITGEVER: true, CATALOGUS_UITGEVER_URL: true, CATALOGUS_UITGEVER_EMAIL: true });

function kiesSchema({ NODE_ENV: soort, CATALOGUS_MAP: map }: NodeJS.ProcessEnv): typeof omgevingSchema | typeof productieSchema | typeof publicatieSchema {
  if (soort !== 'production') return omgevingSchema;
  return map ? publicatieSchema : productieSchema;
}

/** Everything that the catalogue is set by. */
export type CatalogusConfig = { readonly instellingen: CatalogusInstellingen; readonly account: Evaccount; readonly adres: Bronadres; readonly uitgaven: Uitgaveinstellingen };

/**
 * Reads CATALOGUS_* and the account at EVA: BRON_EVA_GEBRUIKER with password BRON_EVA_SLEUTEL, which production must have. In production editions must also have
 * an address and a publisher.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readCatalogusInstellingen(omgeving: NodeJS.ProcessEnv): Omit<CatalogusConfig, 'adres'> {
  const waarden = readSettings(omgeving, kiesSchema(omgeving));
  return {
    instellingen: {
      verversingMs: waarden.CATALOGUS_VERVERSING_MS, herkansingMs: waarden.CATALOGUS_HERKANSING_MS,
      tijdslimietMs: waarden.CATALOGUS_TIJDSLIMIET_MS, versies: waarden.CATALOGUS_VERSIES,
    },
    uitgaven: {
      map: waarden.CATALOGUS_MAP, behoud: waarden.CATALOGUS_UITGAVEN, host: waarden.CATALOGUS_HOST, poort: waarden.CATALOGUS_POORT, adres: waarden.CATALOGUS_ADRES ?? null,
      uitgever: {
        naam: waarden.CATALOGUS_UITGEVER ?? dezeUitgever.naam, url: waarden.CATALOGUS_UITGEVER_URL ?? dezeUitgever.url, email: waarden.CATALOGUS_UITGEVER_EMAIL ?? dezeUitgever.email,
      },
    },
    account: { email: waarden.BRON_EVA_GEBRUIKER, wachtwoord: waarden.BRON_EVA_SLEUTEL ?? 'ontwikkeling' },
  };
}

/**
 * Reads BRON_EVA_URL and its limits. A whole guide in one answer is larger and slower than a question about a person.
 * @throws Instellingenfout naming every wrong setting.
 */
export const readEvaAdres = (omgeving: NodeJS.ProcessEnv): Bronadres =>
  readBronadres(omgeving, 'BRON_EVA', {}, { tijdslimietMs: 10_000, maxBytes: 32_000_000 });
