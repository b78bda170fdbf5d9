import { createHash } from 'node:crypto';
import { z } from 'zod';

const tokenSchema = z.tuple([z.literal('w1'), z.string().regex(/^[0-9A-Za-z_-]{1,80}$/), z.string()]);

// Tells a token of wijzigingen from any other text. It guards nothing: which editions there are is public.
const controle = (versie: string): string => createHash('sha256').update(`wijzigingen\n${versie}`).digest('base64url').slice(0, 8);

/** A token that stands for an edition: what changed after it is asked with it. */
export const toToken = (versie: string): string => Buffer.from(['w1', versie, controle(versie)].join('.')).toString('base64url');

/** The edition that a token stands for; null when it was not made here. Whether that edition is still kept is not said. */
export function leesToken(token: string): string | null {
  const gelezen = tokenSchema.safeParse(Buffer.from(token, 'base64url').toString('latin1').split('.'));
  return gelezen.success && toToken(gelezen.data[1]) === token ? gelezen.data[1] : null;
}
