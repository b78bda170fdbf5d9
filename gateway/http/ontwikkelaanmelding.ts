import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isBsn } from '../../subgraphs/shared/bsn.ts';
import { toDatumTijd, type Klok } from '../../subgraphs/shared/klok.ts';
import { collegas, gebruikers } from '../identity/gebruikers.ts';
import type { Ontwikkeluitgever, Tokenverzoek } from '../identity/ontwikkeling.ts';
import { partijen, regiopatroon, rollen } from '../identity/rollen.ts';
import { stuurFout } from './app.ts';

/** What signing in without a password takes: the issuer of development, and the synthetic person who is the citizen. */
export type Aanmelddelen = { readonly uitgever: Ontwikkeluitgever; readonly voorbeeldBsn: string; readonly klok: Klok };

const alle = [...gebruikers, ...collegas];

const geldigSeconden = z.number().int().min(1).max(8 * 3_600).default(8 * 3_600);

const verzoekSchema = z.union([
  z.strictObject({ gebruiker: z.string(), geldigSeconden }),
  z.strictObject({ rol: z.literal('burger'), bsn: z.string().refine(isBsn).optional(), geldigSeconden }),
  z.strictObject({ rol: z.enum(rollen).exclude(['burger']), regio: z.string().regex(regiopatroon), partij: z.enum(partijen).exclude(['BURGER']).optional(), geldigSeconden }),
]);

type Wie = Pick<Tokenverzoek, 'rol' | 'regio' | 'partij' | 'bsn'>;

function findWie(verzoek: z.infer<typeof verzoekSchema>, voorbeeldBsn: string): Wie | null {
  if ('gebruiker' in verzoek) {
    const gevonden = alle.find(({ gebruiker }) => gebruiker === verzoek.gebruiker);
    if (!gevonden) return null;
    const { rol, regio, partij } = gevonden;
    return rol === 'burger' ? { rol, regio, bsn: voorbeeldBsn } : { rol, regio, ...(partij ? { partij } : {}) };
  }
  if (verzoek.rol === 'burger') return { rol: 'burger', regio: null, bsn: verzoek.bsn ?? voorbeeldBsn };
  const { rol, regio, partij } = verzoek;
  return { rol, regio, ...(partij ? { partij } : {}) };
}

const leesHost = (host: string): URL | null => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null);

/**
 * Whether no page of another site asks. A browser says so in Sec-Fetch-Site, an older one in Origin; what is no browser says neither. A name
 * that somebody else may have pointed at this machine (DNS rebinding) is not taken either.
 */
function isVanHier({ headers }: FastifyRequest): boolean {
  const { 'sec-fetch-site': plek, origin, host = '' } = headers;
  const eigen = leesHost(host);
  if (!eigen || !(/(?:^|\.)localhost$/.test(eigen.hostname) || isIP(eigen.hostname.replace(/^\[|\]$/g, '')) > 0)) return false;
  if (plek !== undefined) return plek === 'same-origin';
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === eigen.host);
}

/**
 * Lets a front-end sign in as a made-up user: GET /ontwikkeling/gebruikers says as whom, POST /ontwikkeling/aanmelden gives the token.
 * Only where the issuer is that of development, which production refuses.
 */
export function registerOntwikkelaanmelding(app: FastifyInstance, { uitgever, voorbeeldBsn, klok }: Aanmelddelen): void {
  app.get('/ontwikkeling/gebruikers', (request, reply) => {
    reply.header('cross-origin-resource-policy', 'same-origin');
    return isVanHier(request) ? reply.send({ gebruikers: alle }) : stuurFout(reply, 403);
  });
  app.post('/ontwikkeling/aanmelden', async (request, reply) => {
    reply.header('cross-origin-resource-policy', 'same-origin');
    if (!isVanHier(request)) return stuurFout(reply, 403);
    const gelezen = verzoekSchema.safeParse(request.body);
    const wie = gelezen.success ? findWie(gelezen.data, voorbeeldBsn) : null;
    if (!gelezen.success || wie === null) return stuurFout(reply, 400, 'ONGELDIGE_INVOER');
    const moment = klok();
    const geldigMs = gelezen.data.geldigSeconden * 1_000;
    const token = await uitgever.maakToken({ ...wie, moment, geldigMs });
    // A token says in whole seconds when it ends.
    return reply.send({ token, verlooptOp: toDatumTijd(Math.floor((moment + geldigMs) / 1_000) * 1_000) });
  });
}
