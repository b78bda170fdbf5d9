import { z } from 'zod';
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

const aantal = (standaard: number): z.ZodType<number> => z.coerce.number().int().positive().default(standaard);

const omgevingSchema = z.object({
  CATALOGUS_VERVERSING_MS: aantal(300_000),
  CATALOGUS_HERKANSING_MS: aantal(1_000),
  CATALOGUS_TIJDSLIMIET_MS: aantal(20_000),
  CATALOGUS_VERSIES: aantal(10),
  BRON_EVA_GEBRUIKER: z.email().default('loketgraaf@example.nl'),
  BRON_EVA_SLEUTEL: z.string().min(1).optional(),
  NODE_ENV: z.string().optional(),
}).refine(({ NODE_ENV, BRON_EVA_SLEUTEL }) => NODE_ENV !== 'production' || BRON_EVA_SLEUTEL !== undefined, { path: ['BRON_EVA_SLEUTEL'], error: 'BRON_EVA_SLEUTEL: ontbreekt' });

/** Everything that the catalogue is set by. */
export type CatalogusConfig = { readonly instellingen: CatalogusInstellingen; readonly account: Evaccount; readonly adres: Bronadres };

/**
 * Reads CATALOGUS_* and the account at EVA: BRON_EVA_GEBRUIKER with password BRON_EVA_SLEUTEL, which production must have.
 * @throws z.ZodError naming every wrong setting.
 */
export function readCatalogusInstellingen(omgeving: NodeJS.ProcessEnv): Omit<CatalogusConfig, 'adres'> {
  const waarden = omgevingSchema.parse(Object.fromEntries(Object.entries(omgeving).filter(([, waarde]) => waarde !== '')), {
    error: (issue) => `${(issue.path ?? []).join('.')}: ${issue.code ?? 'ongeldig'}`,
  });
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
 * @throws z.ZodError naming every wrong setting.
 */
export const readEvaAdres = (omgeving: NodeJS.ProcessEnv): Bronadres =>
  readBronadres({ BRON_EVA_TIJDSLIMIET_MS: '10000', BRON_EVA_MAX_BYTES: '32000000', ...omgeving }, 'BRON_EVA');
