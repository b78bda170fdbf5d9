import { z } from 'zod';
import { positiefGetal, readSettings } from '../../shared/settings.ts';
import { readBronadres, type Bronadres } from '../../shared/source/settings.ts';
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

const omgevingSchema = z.object({
  CATALOGUS_VERVERSING_MS: positiefGetal(300_000),
  CATALOGUS_HERKANSING_MS: positiefGetal(1_000),
  CATALOGUS_TIJDSLIMIET_MS: positiefGetal(20_000),
  CATALOGUS_VERSIES: positiefGetal(10),
  BRON_EVA_GEBRUIKER: z.email().default('loketgraaf@example.nl'),
  BRON_EVA_SLEUTEL: z.string().min(1).optional(),
});

/** In production the account must be our own. */
const productieSchema = omgevingSchema.required({ BRON_EVA_SLEUTEL: true });

/** Everything that the catalogue is set by. */
export type CatalogusConfig = { readonly instellingen: CatalogusInstellingen; readonly account: Evaccount; readonly adres: Bronadres };

/**
 * Reads CATALOGUS_* and the account at EVA: BRON_EVA_GEBRUIKER with password BRON_EVA_SLEUTEL, which production must have.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readCatalogusInstellingen(omgeving: NodeJS.ProcessEnv): Omit<CatalogusConfig, 'adres'> {
  const waarden = readSettings(omgeving, omgeving['NODE_ENV'] === 'production' ? productieSchema : omgevingSchema);
  return {
    instellingen: {
      verversingMs: waarden.CATALOGUS_VERVERSING_MS, herkansingMs: waarden.CATALOGUS_HERKANSING_MS,
      tijdslimietMs: waarden.CATALOGUS_TIJDSLIMIET_MS, versies: waarden.CATALOGUS_VERSIES,
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
