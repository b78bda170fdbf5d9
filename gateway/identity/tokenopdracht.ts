import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isBsn } from '../../subgraphs/shared/bsn.ts';
import type { Tokenverzoek } from './ontwikkeling.ts';
import { doelpatroon, partijen, regiopatroon, rollen } from './rollen.ts';

const partijenVanAnderen = partijen.filter((partij) => partij !== 'BURGER');

/** How the command is used. */
export const gebruik = `Geeft een token van de ontwikkeluitgever:
  npm run --silent token -- <rol> --regio AM26 [--partij UWV] [--doelen werkplan,intake] [--loket AM26-UWV] [--uren 8]
  npm run --silent token -- burger --bsn 999990019 [--doelen eigen-gegevens] [--uren 8]
Rollen: ${rollen.join(', ')}.
Partijen: ${partijenVanAnderen.join(', ')}.`;

const gemeen = {
  doelen: z.string().transform((tekst) => tekst.split(',')).pipe(z.array(z.string().regex(doelpatroon))).optional(),
  uren: z.coerce.number().int().min(1).max(168).default(8),
};

const opdrachtSchema = z.union([
  z.strictObject({ rol: z.literal('burger'), bsn: z.string().refine(isBsn), ...gemeen }),
  z.strictObject({
    rol: z.enum(rollen).exclude(['burger']),
    regio: z.string().regex(regiopatroon),
    partij: z.enum(partijenVanAnderen).optional(),
    loket: z.string().min(1).max(100).optional(),
    ...gemeen,
  }),
]);

type Opties = Readonly<Record<string, unknown>>;

function leesOpties(argumenten: readonly string[]): Opties | null {
  const tekst = { type: 'string' } as const;
  try {
    const { values, positionals: [rol, ...rest] } = parseArgs({
      args: [...argumenten], allowPositionals: true, options: { regio: tekst, partij: tekst, doelen: tekst, loket: tekst, uren: tekst, bsn: tekst },
    });
    return rest.length === 0 ? { ...values, rol } : null;
  } catch {
    return null;
  }
}

/**
 * Reads for whom a token is asked; null when that is not clear.
 * @param moment now, in ms since 1970.
 */
export function leesOpdracht(argumenten: readonly string[], moment: number): Tokenverzoek | null {
  const gelezen = opdrachtSchema.safeParse(leesOpties(argumenten));
  if (!gelezen.success) return null;
  const { uren, doelen, ...rest } = gelezen.data;
  const begin = { moment, geldigMs: uren * 3_600_000, ...(doelen ? { doelen } : {}) };
  if (rest.rol === 'burger') return { ...begin, ...rest, regio: null };
  const { partij, loket, ...wie } = rest;
  return { ...begin, ...wie, ...(partij ? { partij } : {}), ...(loket ? { loket } : {}) };
}
