import { Grensfout, binnenTijd } from '../../subgraphs/shared/grens.ts';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { deadlineVoor, toClaims, type Operatie } from '../operation/operatie.ts';
import type { Fetchdocument } from './fetchdocument.ts';
import { Subgraaffout } from './subgraaffout.ts';
import type { Antwoord, Vervoer } from './vervoer.ts';
import { listBronstanden, type Waarneming } from './waarneming.ts';

/** What is needed to ask one subgraph. */
export type Zenderdelen = { readonly naam: string; readonly vervoer: Vervoer; readonly waarneming: Waarneming; readonly klok: Klok; readonly logger: Logger };

/** Asks one subgraph within the time that the operation leaves it. Throws Subgraaffout. */
export type Zender = (operatie: Operatie, fetch: Fetchdocument, variables: Readonly<Record<string, unknown>>) => Promise<Antwoord>;

function toSubgraaffout(naam: string, fout: unknown, logger: Logger): Subgraaffout {
  if (fout instanceof Subgraaffout) return fout;
  if (fout instanceof Grensfout) return new Subgraaffout(naam, fout.soort === 'TIJD_OP' ? 'TIJD_OP' : 'NIET_BESCHIKBAAR', fout);
  logOnvoorzien(logger, naam, fout);
  return new Subgraaffout(naam, 'NIET_BESCHIKBAAR', fout);
}

/** Makes what asks a subgraph; how it answered, and what it says of its sources, is noted for the health report. */
export function createZender({ naam, vervoer, waarneming, klok, logger }: Zenderdelen): Zender {
  return async (operatie, fetch, variables) => {
    const deadline = deadlineVoor(operatie, naam);
    try {
      const antwoord = await binnenTijd(deadline - klok(), operatie.signal, (signal) => vervoer.stuur({
        query: fetch.query,
        document: fetch.document,
        variables,
        verzoek: { ...toClaims(operatie, deadline), ontbrekend: operatie.ontbrekend.slice(), signal },
      }));
      waarneming.ziet('subgraaf', naam, 'ACTUEEL');
      for (const { code, status } of listBronstanden(antwoord.data)) waarneming.ziet('bron', code, status);
      return antwoord;
    } catch (fout) {
      const subgraaffout = toSubgraaffout(naam, fout, logger);
      if (!operatie.signal.aborted) {
        waarneming.ziet('subgraaf', naam, subgraaffout.reden);
        logger.warn({ subgraaf: naam, reden: subgraaffout.reden, ...(typeof subgraaffout.cause === 'string' ? { oorzaak: subgraaffout.cause } : {}), traceId: operatie.traceId }, 'een subgraaf gaf geen bruikbaar antwoord');
      }
      throw subgraaffout;
    }
  };
}
