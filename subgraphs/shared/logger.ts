import pino, { type Logger } from 'pino';
import { z } from 'zod';

export type { Logger };

/** How much is logged. */
export const logNiveau = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

/**
 * A logger that writes JSON lines and never an identifier of a person: nothing of requests or answers is logged, and
 * fields that could hold one are removed should they slip in.
 */
export const createLogger = (naam: string, niveau: string): Logger =>
  pino({ name: naam, level: niveau, redact: { paths: ['bsn', '*.bsn', 'variables', '*.variables', 'headers', '*.headers', 'body', '*.body'], remove: true } });
