import { z } from 'zod';
import { isBsn } from '../../subgraphs/shared/bsn.ts';
import type { Aangemeld } from './aanmelding.ts';
import { doelpatroon, partijen, regiopatroon, rollen } from './rollen.ts';

/**
 * The claims of an access token, beside those that jose checks (iss, aud, exp, nbf). Others are left alone.
 * A citizen's token has a bsn and the party BURGER; no other token has either, and no one is known by their BSN.
 */
const claimsSchema = z.object({
  sub: z.string().max(200).regex(/^[^\p{C}\p{Z}]+$/u),
  organisatie: z.string().regex(/^\d{20}$/),
  partij: z.enum(partijen),
  rol: z.enum(rollen),
  regios: z.array(z.string().regex(regiopatroon)).max(40),
  loket: z.string().min(1).max(100).nullable(),
  doelen: z.array(z.string().regex(doelpatroon)).max(50),
  bsn: z.string().refine(isBsn).optional(),
  client_id: z.string().min(1).max(200).optional(),
  // Beyond what JSON can count there is no moment: such a token would never expire.
  exp: z.number(),
})
  .refine(({ rol, partij }) => (rol === 'burger') === (partij === 'BURGER'))
  .refine(({ rol, bsn }) => (rol === 'burger') === (bsn !== undefined))
  .refine(({ sub, bsn }) => sub !== bsn);

/** Who the claims of a verified token speak of, and until when (ms since 1970); null when they are not what ours must be. */
export function toAangemeld(claims: unknown): { readonly aangemeld: Aangemeld; readonly verlooptOp: number } | null {
  const gelezen = claimsSchema.safeParse(claims);
  if (!gelezen.success) return null;
  const { doelen, bsn = null, exp, client_id: client, ...aanroeper } = gelezen.data;
  return { aangemeld: { aanroeper, doelen, bsn, ...(client === undefined ? {} : { client }) }, verlooptOp: exp * 1_000 };
}
