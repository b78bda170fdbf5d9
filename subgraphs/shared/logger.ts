import pino, { type Logger } from 'pino';

export type { Logger };

const niveaus = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * Reads how much is logged.
 * @throws Error naming the setting when there is no such level.
 */
export function readLogNiveau({ LOG_NIVEAU }: NodeJS.ProcessEnv, standaard: string): string {
  if (LOG_NIVEAU && !niveaus.includes(LOG_NIVEAU)) throw new Error(`LOG_NIVEAU: geen van ${niveaus.join(', ')}`);
  return LOG_NIVEAU || standaard;
}

/**
 * A logger that writes JSON lines and never an identifier of a person: nothing of requests or answers is logged, and
 * fields that could hold one are removed should they slip in.
 */
export const createLogger = (naam: string, niveau: string): Logger =>
  pino({ name: naam, level: niveau, redact: { paths: ['bsn', '*.bsn', 'variables', '*.variables', 'headers', '*.headers', 'body', '*.body'], remove: true } });
