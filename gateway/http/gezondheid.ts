import type { FastifyInstance } from 'fastify';
import type { Haperende, Waarneming } from '../executor/waarneming.ts';
import { toDatumTijd } from '../../subgraphs/shared/klok.ts';

/** What the health report is made from. */
export type Gezondheidsdelen = {
  readonly waarneming: Waarneming;
  /** The graph is loaded and answers, and is not stopping. */
  readonly isGereed: () => boolean;
  readonly subgrafen: readonly string[];
};

const toRegel = ({ naam, status, gezien }: Haperende): { naam: string; status: string; gezien: string } => ({ naam, status, gezien: toDatumTijd(gezien) });

/** Live: the process answers. Ready: the graph answers. The report itself also names which parties and sources failed last. */
export function registerGezondheid(app: FastifyInstance, { waarneming, isGereed, subgrafen }: Gezondheidsdelen): void {
  app.get('/gezondheid/leven', () => ({ status: 'leeft' }));
  app.get('/gezondheid/gereed', (_request, reply) => reply.code(isGereed() ? 200 : 503).send({ status: isGereed() ? 'gereed' : 'niet-gereed' }));
  app.get('/gezondheid', (_request, reply) => {
    const haperend = waarneming.haperend('subgraaf');
    const bronnen = waarneming.haperend('bron');
    const status = !isGereed() ? 'niet-gereed' : haperend.length + bronnen.length > 0 ? 'beperkt' : 'gereed';
    const toStand = (naam: string) => ({ naam, status: haperend.find((een) => een.naam === naam)?.status ?? 'GEREED' });
    return reply.code(isGereed() ? 200 : 503).send({ status, subgrafen: subgrafen.map(toStand), bronnen: bronnen.map(toRegel) });
  });
}
