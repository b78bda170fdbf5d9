import type { z } from 'zod';
import { Bronfout } from '../bronfout.ts';
import type { Bronantwoord } from './client.ts';

/**
 * Reads a JSON answer into the source's own type; what the schema does not name is dropped here.
 * @throws Bronfout GEWEIGERD for another status than 2xx, ONGELDIG_ANTWOORD for no JSON or another form. Neither keeps the text.
 */
export function readJson<T>(code: string, antwoord: Bronantwoord, schema: z.ZodType<T>): T {
  if (antwoord.status < 200 || antwoord.status > 299) throw new Bronfout(code, 'GEWEIGERD');
  const gelezen = schema.safeParse(parse(code, antwoord.body));
  if (!gelezen.success) throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
  return gelezen.data;
}

function parse(code: string, body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
  }
}
