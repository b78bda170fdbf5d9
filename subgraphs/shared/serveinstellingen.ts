import { z } from 'zod';

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  LOG_NIVEAU: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/**
 * Reads where a subgraph that stands alone listens.
 * @throws z.ZodError naming every wrong setting.
 */
export function readServeinstellingen(omgeving: NodeJS.ProcessEnv): { readonly host: string; readonly port: number; readonly logNiveau: string } {
  const { HOST, PORT, LOG_NIVEAU } = schema.parse(omgeving);
  return { host: HOST, port: PORT, logNiveau: LOG_NIVEAU };
}
