import type { Aanroeper, Ontbrekend, Verzoekclaims } from '../../subgraphs/shared/verzoek.ts';
import type { GeregistreerdeOperatie } from './manifest.ts';

/** One running operation: who asks, for what, until when, and what turned out to be missing on the way. */
export type Operatie = {
  readonly aanroeper: Aanroeper;
  /** The one purpose (doelbinding). */
  readonly doel: string;
  readonly verzoekId: string;
  readonly traceparent: string;
  readonly traceId: string;
  /** Moment (ms since 1970) at which the request came in. */
  readonly begin: number;
  /** Moment by which the answer must have left. */
  readonly deadline: number;
  /** Aborts when the client has left. */
  readonly signal: AbortSignal;
  /** What is null because its subgraph gave no answer, in the order in which it was met. */
  readonly ontbrekend: readonly Ontbrekend[];
  readonly noteerOntbrekend: (deel: Ontbrekend) => void;
};

/** What every request through Apollo Server carries. */
export type GatewayContext = {
  readonly operatie: Operatie;
  /** The registered operation that was asked for; absent or null when its text came with the request. */
  readonly geregistreerd?: GeregistreerdeOperatie | null;
};

/** What an operation starts with. */
export type Operatiebegin = Pick<Operatie, 'aanroeper' | 'doel' | 'verzoekId' | 'traceparent' | 'signal' | 'begin' | 'deadline'>;

/** Starts an operation. */
export function createOperatie(gegeven: Operatiebegin): Operatie {
  const ontbrekend: Ontbrekend[] = [];
  return {
    ...gegeven,
    traceId: gegeven.traceparent.split('-')[1] ?? '',
    ontbrekend,
    noteerOntbrekend(deel) {
      const plek = ontbrekend.findIndex(({ subgraaf, reden }) => subgraaf === deel.subgraaf && reden === deel.reden);
      const eerder = ontbrekend[plek];
      if (eerder) ontbrekend[plek] = { ...eerder, velden: [...new Set([...eerder.velden, ...deel.velden])] };
      else ontbrekend.push(deel);
    },
  };
}

/** The signed part of a request to a subgraph within this operation. */
export const toClaims = ({ aanroeper, doel, verzoekId, traceparent }: Operatie, deadline: number): Verzoekclaims => ({
  aanroeper, doel, verzoekId, traceparent, deadline,
});
