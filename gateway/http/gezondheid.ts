import type { FastifyInstance } from 'fastify';
import type { Failing, Observations } from '../executor/observations.ts';
import { toDatumTijd } from '../../subgraphs/shared/klok.ts';

/** What the health report is made from. */
export type Gezondheidsdelen = {
  readonly observations: Observations;
  /** The graph is stopping. */
  readonly isStopping: () => boolean;
  /** Subgraphs that cannot work at all. */
  readonly listUitgevallen: () => Promise<readonly string[]>;
  readonly subgrafen: readonly string[];
};

const toRegel = ({ naam, status, gezien }: Failing): { naam: string; status: string; gezien: string } => ({ naam, status, gezien: toDatumTijd(gezien) });

/** Live: the process answers. Ready: every subgraph of this process can work. The report also names what failed last. */
export function registerGezondheid(app: FastifyInstance, { observations, isStopping, listUitgevallen, subgrafen }: Gezondheidsdelen): void {
  app.get('/gezondheid/leven', () => ({ status: 'leeft' }));
  app.get('/gezondheid/gereed', async (_request, reply) => {
    const isGereed = !isStopping() && (await listUitgevallen()).length === 0;
    return reply.code(isGereed ? 200 : 503).send({ status: isGereed ? 'gereed' : 'niet-gereed' });
  });
  app.get('/gezondheid', async (_request, reply) => {
    const uitgevallen = await listUitgevallen();
    const failing = observations.listFailing('subgraaf');
    const bronnen = observations.listFailing('bron').filter(({ naam }) => !subgrafen.includes(naam)).map(toRegel);
    const isGereed = !isStopping() && uitgevallen.length === 0;
    const toStand = (naam: string) => ({
      naam, status: uitgevallen.includes(naam) ? 'UITGEVALLEN' : (failing.find((een) => een.naam === naam)?.status ?? 'GEREED'),
    });
    const status = !isGereed ? 'niet-gereed' : failing.length + bronnen.length > 0 ? 'beperkt' : 'gereed';
    return reply.code(isGereed ? 200 : 503).send({ status, subgrafen: subgrafen.map(toStand), bronnen });
  });
}
