import pino, { type DestinationStream, type Logger } from 'pino';
import { z } from 'zod';
import { gesloten, schoonVelden, zonderPersoonsnummers } from './logschoon.ts';

export type { Logger };

/** How much is logged. */
export const logNiveau = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

/**
 * A logger that writes JSON lines and never an identifier of a person: nothing of requests or answers is logged, and should something
 * slip in, fields that could hold one are taken out however deep they are, numbers that could be of a person are masked, and of an error
 * only kind and place are left.
 * @param naar where the lines go; by default standard output.
 */
export const createLogger = (naam: string, niveau: string, naar?: DestinationStream): Logger => pino({
  name: naam,
  level: niveau,
  formatters: { log: (velden) => schoonVelden(velden) },
  // What a child logger always says does not pass the formatter.
  redact: { paths: [...gesloten].flatMap((veld) => [`["${veld}"]`, `*["${veld}"]`]), remove: true },
  // An error that stands alone would give its message as that of the line.
  hooks: {
    logMethod(argumenten, methode) {
      const [eerste, tekst, ...rest] = argumenten;
      const schoon = (waarde: unknown): unknown => (typeof waarde === 'string' ? zonderPersoonsnummers(waarde) : waarde);
      const isFout = eerste instanceof Error || (typeof eerste === 'object' && eerste !== null && 'err' in eerste);
      const zin = typeof tekst === 'string' ? zonderPersoonsnummers(tekst) : tekst;
      methode.apply(this, [schoon(eerste), zin ?? (isFout ? 'fout' : undefined), ...rest.map(schoon)]);
    },
  },
}, naar);
