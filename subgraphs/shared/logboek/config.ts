import { z } from 'zod';
import { createSettingsReader, geheelGetal, positiefGetal, readSettings } from '../settings.ts';
import { readSleutel } from '../sleutels.ts';
import { readBronadres, type Bronadres } from '../source/settings.ts';

/** Where a Logboek is kept: PostgreSQL, files in a folder, or nowhere. */
export type Logboekadres =
  | { readonly soort: 'postgres'; readonly url: string; readonly verbindingen: number }
  | { readonly soort: 'bestand'; readonly map: string; readonly maxBytes: number }
  | { readonly soort: 'geheugen' };

/** Everything that a Logboek reads from its surroundings. */
export type LogboekConfig = {
  readonly adres: Logboekadres;
  readonly sleutel: Uint8Array;
  /** Records that may wait to be written. */
  readonly maxWachtend: number;
  /** The collector that gets a copy; null: none. */
  readonly otlp: Bronadres | null;
};

/** The setting that holds the key for the pseudonyms of this subgraph's Logboek. */
export const logboekInstelling = (subgraaf: string): string => `LOGBOEK_SLEUTEL_${subgraaf.toUpperCase()}`;

const schema = z.object({
  LOGBOEK_MAP: z.string().default('.data/logboek'),
  LOGBOEK_BESTAND_BYTES: positiefGetal(64_000_000),
  LOGBOEK_WACHTRIJ: positiefGetal(10_000),
  LOGBOEK_DATABASE_URL: z.string().optional(),
  LOGBOEK_DATABASE_VERBINDINGEN: geheelGetal(4, 2, 1_000),
});

const toAdres = (gezet: z.output<typeof schema>): Logboekadres => {
  if (gezet.LOGBOEK_DATABASE_URL !== undefined) return { soort: 'postgres', url: gezet.LOGBOEK_DATABASE_URL, verbindingen: gezet.LOGBOEK_DATABASE_VERBINDINGEN };
  return gezet.LOGBOEK_MAP.startsWith('memory://') ? { soort: 'geheugen' } : { soort: 'bestand', map: gezet.LOGBOEK_MAP, maxBytes: gezet.LOGBOEK_BESTAND_BYTES };
};

/** Reads where Logboeken are kept, for whoever only reads them. @throws Instellingenfout naming every wrong setting. */
export const readLogboekadres = (omgeving: NodeJS.ProcessEnv): Logboekadres => toAdres(readSettings(omgeving, schema));

/** Reads the settings of one subgraph's Logboek once. @throws Instellingenfout naming every wrong one. */
export function readConfig(omgeving: NodeJS.ProcessEnv, subgraaf: string): LogboekConfig {
  const { read, check } = createSettingsReader();
  const eigen = read(() => readSettings(omgeving, schema));
  const sleutel = read(() => readSleutel(omgeving, logboekInstelling(subgraaf)));
  const otlp = read(() => (omgeving['LOGBOEK_OTLP_URL'] ? readBronadres(omgeving, 'LOGBOEK_OTLP') : null));
  check();
  return { adres: toAdres(eigen()), sleutel: sleutel(), maxWachtend: eigen().LOGBOEK_WACHTRIJ, otlp: otlp() };
}
