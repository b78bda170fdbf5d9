import type { RequestListener, Server } from 'node:http';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { createGracefulStop } from '../../shared/graceful-stop.ts';
import { logOnvoorzien } from '../../shared/foutmasker.ts';
import type { Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { createTlsServer, magVragen, type Servertls } from '../../shared/server-tls.ts';
import { leesKoppen, toAntwoordkoppen, type Vrager } from './bron-koppen.ts';
import { bronnummer } from './contract-codes.ts';
import type { EigenVacature, EigenVacaturematch, EigenWerkzoekende, EigenWerkzoekendematch, VumFout, Vumsoort } from './contract.ts';
import { compileSelectie, type AfstandKm } from './selectie.ts';
import { createUurlimiet, type Uurlimiet } from './uurlimiet.ts';
import { createVoorraad, type Aanbod, type Afdeling } from './voorraad.ts';

/** What was given to whom, for the Logboek Dataverwerkingen of whoever answers. */
export type Verstrekking = {
  readonly soort: Vumsoort;
  readonly stap: 'MATCHES' | 'DETAIL';
  /** Numbers in our own administration; none when nothing was found. */
  readonly nummers: readonly string[];
  /** OIN of the organisation that asked. */
  readonly vanOin: string;
  readonly traceparent: string | null;
};

/** How we answer others with what we have; port 0 takes a free one. */
export type VumBronopties = {
  readonly host: string;
  readonly port: number;
  /** Speaks TLS 1.3 and knows who connects; without it plain HTTP, for loopback. */
  readonly tls?: Servertls | null;
  readonly klok: Klok;
  readonly logger: Logger;
  /** Ours: of whoever is responsible for the answers. */
  readonly oin: string;
  /** OINs of the organisations that may ask; empty is nobody. */
  readonly vragers: readonly string[];
  readonly aanbod: Aanbod;
  readonly afstandKm: AfstandKm;
  /** From 0 up to 1, another one each time: where the looking begins. */
  readonly willekeur: () => number;
  /** Keeps what is given; while it rejects nothing is given (503). */
  readonly legVast: (verstrekking: Verstrekking) => Promise<void>;
  /** Details that one organisation may ask within an hour, per kind. */
  readonly detailsPerUur?: number;
  /** Counts those details; by itself this process does, for itself. */
  readonly neemPerUur?: Uurlimiet;
  /** Matches in one answer. */
  readonly meesteMatches?: number;
  /** Whether an operator that VUM v3 does not have makes a question wrong (400), or has no effect. */
  readonly weigerOnbekendeOperatoren?: boolean;
  readonly maxBytes?: number;
};

/** A bron that is listening; `url` is without /api/v3. */
export type VumBron = { readonly url: string; readonly stop: () => Promise<void> };

/** An answer that is no answer, in VUM's words; the contract gives 401 no body. */
class Weigering extends Error {
  readonly status: number;
  readonly inhoud: VumFout | null;
  constructor(status: number, inhoud: VumFout | null) {
    super(`VUM ${status}`);
    this.status = status;
    this.inhoud = inhoud;
  }
}

const paden: Readonly<Record<Vumsoort, string>> = { vacature: '/api/v3/vacatures', werkzoekende: '/api/v3/werkzoekendeProfielen' };

// Of these two only the contract of people forbids anything beside the question.
const lichamen = { vacature: z.object({ vraagObject: z.unknown() }), werkzoekende: z.strictObject({ vraagObject: z.unknown() }) };

const requestTimeout = 10_000;

/** Whether somebody is in the doelgroepregister is for parties of SUWI alone; that is why the question says whether the asker is one. */
const voorVrager = (detail: EigenVacature | EigenWerkzoekende, { isSuwipartij }: Vrager): object => (isSuwipartij ? detail : { ...detail, indicatieLdrRegistratie: undefined });

const nummerVan = (match: EigenVacaturematch | EigenWerkzoekendematch): string => ('idVacature' in match ? match.idVacature : match.idWerkzoekende);
const traceparentVan = ({ headers: { traceparent } }: FastifyRequest): string | null => (typeof traceparent === 'string' ? traceparent : null);

function createAfhandeling(soort: Vumsoort, afdeling: Afdeling, opties: VumBronopties) {
  const { klok, oin, vragers, tls = null, willekeur, legVast, detailsPerUur = 10, neemPerUur = createUurlimiet(klok), meesteMatches = 100, weigerOnbekendeOperatoren = true, logger } = opties;
  const wieVraagt = (request: FastifyRequest): Vrager => {
    if (tls && !magVragen(tls, request.raw.socket)) throw new Weigering(401, null);
    const koppen = leesKoppen(request.headers, oin);
    if ('fout' in koppen) throw new Weigering(400, { code: 'KOPPEN', message: 'Kopregels van VUM ontbreken of kloppen niet.', details: koppen.fout });
    if (!vragers.includes(koppen.vrager.vanOin)) throw new Weigering(401, null);
    return koppen.vrager;
  };
  const bewaar = async (verstrekking: Omit<Verstrekking, 'soort'>): Promise<void> => {
    try {
      await legVast({ soort, ...verstrekking });
    } catch (fout) {
      logOnvoorzien(logger, 'vum', fout);
      throw new Weigering(503, { code: 'STORING', message: 'De bron kan nu niet antwoorden.' });
    }
  };
  return {
    matches: async (request: FastifyRequest): Promise<object> => {
      const { vanOin } = wieVraagt(request);
      const lichaam = lichamen[soort].safeParse(request.body);
      if (!lichaam.success) throw new Weigering(400, { code: 'BERICHT', message: 'Het bericht houdt zich niet aan het contract.' });
      const gelezen = compileSelectie(soort, lichaam.data.vraagObject, weigerOnbekendeOperatoren);
      if ('fout' in gelezen) throw new Weigering(400, gelezen.fout);
      const { matches, meer } = afdeling.zoek(gelezen.selectie, meesteMatches, willekeur());
      await bewaar({ stap: 'MATCHES', nummers: matches.map(nummerVan), vanOin, traceparent: traceparentVan(request) });
      return { maximumAantalResultatenBereikt: meer, matches };
    },
    detail: async (request: FastifyRequest<{ Params: { nummer: string } }>): Promise<object> => {
      const vrager = wieVraagt(request);
      const nummer = bronnummer.safeParse(request.params.nummer);
      if (!nummer.success) throw new Weigering(400, { code: 'NUMMER', message: 'Het nummer heeft niet de vorm die het contract vraagt.' });
      if (!(await neemPerUur(`${soort} ${vrager.vanOin}`, detailsPerUur))) throw new Weigering(429, { code: 'LIMIET', message: 'Het aantal detailvragen voor dit moment is bereikt.' });
      const detail = afdeling.vind(nummer.data);
      if (!detail) throw new Weigering(400, { code: 'ONBEKEND', message: 'Het nummer is niet bekend bij deze bron.' });
      await bewaar({ stap: 'DETAIL', nummers: [nummer.data], vanOin: vrager.vanOin, traceparent: traceparentVan(request) });
      return voorVrager(detail, vrager);
    },
  };
}

function toWeigering(fout: unknown, logger: Logger): Weigering {
  if (fout instanceof Weigering) return fout;
  const status = z.object({ statusCode: z.number().int().min(400).max(499) }).safeParse(fout);
  if (status.success && status.data.statusCode === 413) return new Weigering(400, { code: 'TE_GROOT', message: 'Het bericht is te groot.' });
  if (status.success) return new Weigering(400, { code: 'BERICHT', message: 'Het bericht is niet te lezen als JSON.' });
  logOnvoorzien(logger, 'vum', fout);
  return new Weigering(500, { code: 'STORING', message: 'De bron kan nu niet antwoorden.' });
}

const weiger = (reply: FastifyReply, { status, inhoud }: Weigering): FastifyReply => (inhoud ? reply.code(status).send(inhoud) : reply.code(status).send());

/** Serves what we have to others by VUM v3 (bron side), until it is stopped. */
export async function startVumBron(opties: VumBronopties): Promise<VumBron> {
  const { host, port, tls = null, logger, oin, aanbod, afstandKm, maxBytes = 200_000 } = opties;
  const app: FastifyInstance = fastify<Server>({
    bodyLimit: maxBytes, forceCloseConnections: 'idle', return503OnClosing: false, requestTimeout, routerOptions: { maxParamLength: 200 },
    ...(tls ? { serverFactory: (handler: RequestListener) => createTlsServer(tls, requestTimeout, handler) } : {}),
  });
  const { stop } = createGracefulStop(app);
  const voorraad = createVoorraad(aanbod, afstandKm, logger);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(toAntwoordkoppen(request.headers, oin));
    done();
  });
  for (const soort of ['vacature', 'werkzoekende'] as const) {
    const { matches, detail } = createAfhandeling(soort, voorraad[soort], opties);
    app.post(`${paden[soort]}/matches`, matches);
    app.get<{ Params: { nummer: string } }>(`${paden[soort]}/:nummer`, detail);
  }
  app.setErrorHandler((fout, _request, reply) => weiger(reply, toWeigering(fout, logger)));
  app.setNotFoundHandler((_request, reply) => weiger(reply, new Weigering(404, { code: 'ONBEKEND', message: 'Dit adres bestaat hier niet.' })));
  const adres = await app.listen({ host, port });
  return { url: tls ? adres.replace(/^http:/, 'https:') : adres, stop };
}
