import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { vumVersie } from './contract-codes.ts';

/** Who asks, as the headers of VUM say it. */
export type Vrager = { readonly vanOin: string; readonly isSuwipartij: boolean };

const partij = z.string().regex(/^[\x21-\x7e]{1,100}$/);

const koppen = z.object({
  'api-version': z.literal(vumVersie),
  'x-vum-berichtversie': z.literal(vumVersie),
  'x-vum-fromparty': partij,
  'x-vum-toparty': partij,
  'x-vum-viaparty': partij,
  'x-vum-suwiparty': z.enum(['true', 'false']),
});

/**
 * Reads the headers of a question to us.
 * @param oin ours: a question to another is not for us.
 * @returns who asks, or the names of the headers that are missing or wrong, never their values.
 */
export function leesKoppen(headers: IncomingHttpHeaders, oin: string): { readonly vrager: Vrager } | { readonly fout: string } {
  const gelezen = koppen.extend({ 'x-vum-toparty': z.literal(oin) }).safeParse(headers);
  if (!gelezen.success) return { fout: [...new Set(gelezen.error.issues.map(({ path }) => path.join('.')))].join(', ') };
  return { vrager: { vanOin: gelezen.data['x-vum-fromparty'], isSuwipartij: gelezen.data['x-vum-suwiparty'] === 'true' } };
}

/** The headers of every answer, also of a refusal: from us, to whoever asked, by whom the question came. */
export const toAntwoordkoppen = (headers: IncomingHttpHeaders, oin: string): Readonly<Record<string, string>> => {
  const van = partij.safeParse(headers['x-vum-fromparty']);
  const via = partij.safeParse(headers['x-vum-viaparty']);
  return {
    'X-VUM-berichtVersie': vumVersie, 'API-Version': vumVersie, 'X-VUM-fromParty': oin, 'cache-control': 'private, no-store',
    ...(van.success ? { 'X-VUM-toParty': van.data } : {}), ...(via.success ? { 'X-VUM-viaParty': via.data } : {}),
  };
};
