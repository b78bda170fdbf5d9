import { z } from 'zod';
import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';

/** A request without a usable token. */
export class NietAangemeld extends Error {
  override name = 'NietAangemeld';
}

/** Says who asks, from the header Authorization. Replaceable: access control brings its own. @throws NietAangemeld */
export type Identificatie = (authorization: string | undefined) => Aanroeper;

const rollen = ['loket', 'wsp', 'data', 'burger'] as const;
const partijen = ['WERKCENTRUM', 'UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKGEVERSSERVICEPUNT'] as const;

/** Made-up OINs: no organisation has these. */
const oin = (partij: (typeof partijen)[number]): string => `0000000999999999${String(partijen.indexOf(partij) + 1).padStart(4, '0')}`;

const tokenSchema = z.tuple([z.literal('demo'), z.enum(rollen), z.string().regex(/^AM\d{2}$/), z.enum(partijen)]);

/** Who asks when nobody says so, in development. */
const standaard = 'demo-loket-AM26';

function toAanroeper(token: string): Aanroeper {
  const [demo, rol, regio, partij = rol === 'wsp' ? 'WERKGEVERSSERVICEPUNT' : 'WERKCENTRUM'] = token.split('-');
  const gelezen = tokenSchema.safeParse([demo, rol, regio, partij]);
  if (!gelezen.success || token.split('-').length > 4) throw new NietAangemeld();
  const [, soort, amCode, houder] = gelezen.data;
  return {
    sub: `demo-${soort}-${amCode}`,
    organisatie: oin(houder),
    partij: houder,
    rol: soort,
    regios: [amCode],
    loket: soort === 'loket' ? `${amCode}-${houder}` : null,
  };
}

/**
 * The identity of development and demonstration: `Bearer demo-<rol>-<AMxx>[-<PARTIJ>]`, for example demo-loket-AM26 or
 * demo-loket-AM26-SOCIALE_PARTNERS. Without a header: a case worker of the Werkcentrum in Midden-Brabant.
 */
export const identificeerInOntwikkeling: Identificatie = (authorization) => {
  if (authorization === undefined) return toAanroeper(standaard);
  const token = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization)?.[1];
  if (token === undefined) throw new NietAangemeld();
  return toAanroeper(token);
};
