import { z } from 'zod';
import { geheelGetal, readSettings } from './settings.ts';
import { logNiveau } from './logger.ts';

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: geheelGetal(4_001, 0, 65_535),
  LOG_NIVEAU: logNiveau.default('info'),
});

/**
 * Reads where a subgraph that stands alone listens and how much it logs.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readServeSettings(omgeving: NodeJS.ProcessEnv): { readonly host: string; readonly port: number; readonly logNiveau: string } {
  const { HOST: host, PORT: port, LOG_NIVEAU } = readSettings(omgeving, schema);
  return { host, port, logNiveau: LOG_NIVEAU };
}
