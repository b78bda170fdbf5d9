import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Doelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import { NietAangemeld, type Aangemeld, type Afwijzing, type Identificatie } from '../identity/aanmelding.ts';
import { doelpatroon } from '../identity/rollen.ts';
import { toTraceparent, traceIdVan } from '../identity/trace.ts';
import { OnbekendeOperatie, type Operatieregister } from '../operation/geregistreerd.ts';
import type { GeregistreerdeOperatie } from '../operation/manifest.ts';
import { createOperatie, type GatewayContext } from '../operation/operatie.ts';
import type { Drukte } from './drukte.ts';
import { wilStroom } from './mediatype.ts';
import type { Tempo } from './tempo.ts';
import { Weigering, type Weigerstatus } from './weigering.ts';

/** What a request is turned into an operation with. */
export type Contextdelen = {
  readonly identificeer: Identificatie;
  readonly doelregister: Pick<Doelregister, 'mag'>;
  readonly operaties: Pick<Operatieregister, 'zoek'>;
  readonly tempo: Tempo;
  readonly drukte: Drukte;
  readonly klok: Klok;
  readonly logger: Pick<Logger, 'warn'>;
  readonly nieuweId: () => string;
  /** Seals the BSN of a citizen for werkcentrum, within one request. */
  readonly verzegelBurger: (bsn: string, verzoekId: string) => string;
  readonly tijdslimietVan: (doel: string) => number;
};

type Reden = Afwijzing | 'TWEE_TOKENS' | 'GEEN_DOEL' | 'ANDER_DOEL' | 'DOEL_NIET_TOEGESTAAN' | 'ONBEKENDE_OPERATIE' | 'TE_VEEL_VERZOEKEN' | 'TE_VEEL_AFWIJZINGEN' | 'TE_DRUK';
/** @param wachtMs for 429 and 503: how long it has to wait. */
type Weiger = (status: Weigerstatus, reden: Reden, wachtMs?: number) => Weigering;

// Node keeps the first of two such headers; who stands before us may have looked at the other.
const isDubbel = ({ rawHeaders }: FastifyRequest['raw'], naam: string): boolean =>
  rawHeaders.filter((deel, plek) => plek % 2 === 0 && deel.length === naam.length && deel.toLowerCase() === naam).length > 1;

async function meldAan(identificeer: Identificatie, request: FastifyRequest, weiger: Weiger): Promise<Aangemeld> {
  if (isDubbel(request.raw, 'authorization')) throw weiger(401, 'TWEE_TOKENS');
  try {
    return await identificeer(request.headers.authorization);
  } catch (fout) {
    throw fout instanceof NietAangemeld ? weiger(401, fout.reden) : fout;
  }
}

/** The registered operation that is asked for; null when the text came along, and may. */
function zoekOperatie({ zoek }: Contextdelen['operaties'], { body }: FastifyRequest, { client }: Aangemeld, weiger: Weiger): GeregistreerdeOperatie | null {
  try {
    return zoek(body, client);
  } catch (fout) {
    throw fout instanceof OnbekendeOperatie ? weiger(400, 'ONBEKENDE_OPERATIE') : fout;
  }
}

/** The one purpose of a request, when this caller may have it now. A registered operation brings its own, and may be asked for no other. */
function beoordeelDoel(doelregister: Contextdelen['doelregister'], { headers }: FastifyRequest, geregistreerd: GeregistreerdeOperatie | null, { aanroeper: { partij, rol }, doelen }: Aangemeld, moment: number, weiger: Weiger): string {
  const doel = headers['doelbinding'] ?? geregistreerd?.doel;
  if (typeof doel !== 'string' || !doelpatroon.test(doel)) throw weiger(403, 'GEEN_DOEL');
  if (geregistreerd && doel !== geregistreerd.doel) throw weiger(403, 'ANDER_DOEL');
  if (!doelregister.mag(doel, { partij, rol, doelen }, moment)) throw weiger(403, 'DOEL_NIET_TOEGESTAAN');
  return doel;
}

/** Aborts when the client closes the connection before its answer is complete. */
function wegSignaal(reply: FastifyReply): AbortSignal {
  const weg = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) weg.abort();
  });
  return weg.signal;
}

/** Makes what refuses a request: it says so in the log, in the headers, and to who counts refusals. */
function createWeiger({ logger, tempo }: Contextdelen, request: FastifyRequest, reply: FastifyReply, traceId: string): Weiger {
  return (status, reden, wachtMs = 0) => {
    // Who is not even looked at any more may not fill the log either.
    if (reden !== 'TE_VEEL_AFWIJZINGEN' && reden !== 'TE_DRUK') logger.warn({ status, reden, traceId }, 'verzoek geweigerd');
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    if (status === 401 || status === 403) tempo.noteerAfwijzing(request.ip);
    if (status === 429 || status === 503) reply.header('retry-after', Math.ceil(wachtMs / 1_000));
    return new Weigering(status, traceId);
  };
}

/** Who asks, when there is room for them and they do not ask too often. */
async function laatBinnen({ identificeer, tempo, drukte }: Contextdelen, request: FastifyRequest, reply: FastifyReply, weiger: Weiger): Promise<Aangemeld> {
  if (!drukte.laatToe(reply, wilStroom(request.headers.accept))) throw weiger(503, 'TE_DRUK', 1_000);
  const adresWacht = tempo.wachttijdNaAfwijzing(request.ip);
  if (adresWacht > 0) throw weiger(429, 'TE_VEEL_AFWIJZINGEN', adresWacht);
  const aangemeld = await meldAan(identificeer, request, weiger);
  const wacht = tempo.neem(aangemeld.aanroeper);
  if (wacht > 0) throw weiger(429, 'TE_VEEL_VERZOEKEN', wacht);
  return aangemeld;
}

/**
 * Makes of each request an operation: who asks, for what, in which trace, until when. The trace goes back in a header.
 * @throws Weigering when nobody is known to ask, not for this purpose, too often, or for what is not registered; one log record says why.
 */
export const createVerzoekcontext = (delen: Contextdelen) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const { doelregister, operaties, klok, nieuweId, verzegelBurger, tijdslimietVan } = delen;
    const begin = klok();
    const signal = wegSignaal(reply);
    const { traceparent: ontvangen } = request.headers;
    const traceparent = toTraceparent(typeof ontvangen === 'string' ? ontvangen : undefined, nieuweId);
    reply.header('traceparent', traceparent);
    const weiger = createWeiger(delen, request, reply, traceIdVan(traceparent));
    const aangemeld = await laatBinnen(delen, request, reply, weiger);
    const geregistreerd = zoekOperatie(operaties, request, aangemeld, weiger);
    const doel = beoordeelDoel(doelregister, request, geregistreerd, aangemeld, begin, weiger);
    const verzoekId = nieuweId();
    const { bsn } = aangemeld;
    const aanroeper = bsn === null ? aangemeld.aanroeper : { ...aangemeld.aanroeper, burger: verzegelBurger(bsn, verzoekId) };
    return { operatie: createOperatie({ aanroeper, doel, verzoekId, traceparent, begin, deadline: begin + tijdslimietVan(doel), signal }), geregistreerd };
  };
