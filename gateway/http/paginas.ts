import type { FastifyInstance } from 'fastify';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Config } from '../config.ts';
import type { Ontwikkeluitgever } from '../identity/ontwikkeling.ts';
import { registerDocumentatie, type Documentatiedelen } from './documentatie.ts';
import { registerLoket } from './loket.ts';
import { registerOntwikkelaanmelding } from './ontwikkelaanmelding.ts';
import { registerVerkenner, verkennerpad } from './verkenner.ts';

/** What the pages are made with. */
export type Paginadelen = Pick<Documentatiedelen, 'supergraaf' | 'operaties'> & {
  readonly config: Pick<Config, 'heeftVerkenner' | 'heeftDocumentatie' | 'loketMap' | 'voorbeeldBsn' | 'doelregister'>;
  /** Gives out tokens in development; null where another issuer does. */
  readonly uitgever: Ontwikkeluitgever | null;
  readonly klok: Klok;
};

/** Registers what a browser opens beside the graph itself. At / is the front-end, or where there is none the explorer. */
export function registerPaginas(app: FastifyInstance, { config, uitgever, klok, supergraaf, operaties }: Paginadelen): void {
  const { heeftVerkenner, heeftDocumentatie, loketMap, voorbeeldBsn, doelregister } = config;
  if (heeftVerkenner) registerVerkenner(app, { voorbeeldBsn, maakToken: uitgever && (() => uitgever.maakToken({ rol: 'arrangeur', regio: 'AM26', moment: klok() })) });
  if (heeftDocumentatie) registerDocumentatie(app, { supergraaf, operaties, doelbindingen: doelregister.alle });
  if (uitgever) registerOntwikkelaanmelding(app, { uitgever, voorbeeldBsn, klok });
  if (loketMap !== null) registerLoket(app, loketMap);
  else if (heeftVerkenner) app.get('/', (_request, reply) => reply.redirect(verkennerpad));
}
