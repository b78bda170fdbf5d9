import type { ZodType } from 'zod';
import { Bronfout } from '../shared/bronfout.ts';
import type { BrpClient } from '../shared/brp/client.ts';
import type { Dienstnaam } from '../shared/suwinet/diensten.ts';
import type { Suwinetclient } from '../shared/suwinet/client.ts';
import type { EigenApis } from './source-eigen.ts';
import { withMargin, type TimeLimit } from '../shared/source/time-limit.ts';
import {
  bijstandClient, duoClient, reintegratieClient,
  type BijstandClient, type BrpPersoon, type DuoClient, type Gevonden, type ReintegratieClient,
} from './source-types.ts';

/** The Suwinet services about a person of a gemeente. */
export const diensten = ['GSDReintegratieInfo', 'BijstandsregelingenInfo', 'DUOPersoonsInfo'] as const satisfies readonly Dienstnaam[];

/** Their names. */
export type Dienst = (typeof diensten)[number];

/** Everything that this subgraph asks about a person. All reject with a Bronfout; not known is NIETS_GEVONDEN. */
export type Source = {
  /** At most 20 persons a question. */
  readonly fetchPersonen: (bsns: readonly string[], limit: TimeLimit) => Promise<ReadonlyMap<string, BrpPersoon>>;
  readonly fetchReintegratie: (bsn: string, limit: TimeLimit) => Promise<Gevonden<ReintegratieClient>>;
  readonly fetchBijstand: (bsn: string, limit: TimeLimit) => Promise<Gevonden<BijstandClient>>;
  readonly fetchDuo: (bsn: string, limit: TimeLimit) => Promise<Gevonden<DuoClient>>;
  /** Own API per gemeente. */
  readonly eigen: EigenApis;
  readonly stop: () => Promise<void>;
};

/** Binds the clients of the sources together. */
export function createSource(brp: BrpClient, suwinet: Suwinetclient<Dienst>, eigen: EigenApis): Source {
  const fetchClientSuwi = <T>(dienst: Dienst, schema: ZodType<T>) => async (bsn: string, limit: TimeLimit): Promise<Gevonden<T>> => {
    const antwoord = await suwinet.vraag(dienst, bsn, limit);
    if (antwoord.soort === 'NIETS_GEVONDEN') return antwoord;
    const gelezen = schema.safeParse(antwoord.client);
    if (!gelezen.success) throw new Bronfout(suwinet.bron(dienst), 'ONGELDIG_ANTWOORD');
    return { soort: 'GEVONDEN', inhoud: gelezen.data };
  };
  return {
    fetchPersonen: (bsns, limit) => brp.zoek(bsns, ['naam', 'geboortedatum', 'gemeente'], withMargin(limit)),
    fetchReintegratie: fetchClientSuwi('GSDReintegratieInfo', reintegratieClient),
    fetchBijstand: fetchClientSuwi('BijstandsregelingenInfo', bijstandClient),
    fetchDuo: fetchClientSuwi('DUOPersoonsInfo', duoClient),
    eigen,
    async stop() {
      await Promise.all([brp.stop(), suwinet.stop(), eigen.stop()]);
    },
  };
}
