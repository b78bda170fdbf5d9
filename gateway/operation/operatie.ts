import type { Aanroeper, Ontbrekend, Verzoekclaims } from '../../subgraphs/shared/verzoek.ts';

/** Share of the time of an operation that the parties get; the rest is kept for the last wave, which merges. */
const deelVanPartijen = 0.85;

/** One running operation: who asks, for what, until when, and what turned out to be missing on the way. */
export type Operatie = {
  readonly aanroeper: Aanroeper;
  /** The one purpose (doelbinding). */
  readonly doel: string;
  readonly verzoekId: string;
  readonly traceparent: string;
  readonly traceId: string;
  /** Moment (ms since 1970) by which the answer must be complete. */
  readonly deadline: number;
  /** Moment by which the parties must have answered, so that the merge still runs. */
  readonly partijdeadline: number;
  /** Aborts when the client has left. */
  readonly signal: AbortSignal;
  /** Subgraphs that hold root fields of this operation: they merge, so theirs is the last wave. */
  readonly wortels: Set<string>;
  /** What is null because its subgraph gave no answer, in the order in which it was met. */
  readonly ontbrekend: readonly Ontbrekend[];
  readonly noteerOntbrekend: (deel: Ontbrekend) => void;
};

/** What every request through Apollo Server carries. */
export type GatewayContext = { readonly operatie: Operatie };

/** What an operation starts with. */
export type Operatiebegin = Pick<Operatie, 'aanroeper' | 'doel' | 'verzoekId' | 'traceparent' | 'signal'> & {
  /** Moment (ms since 1970) at which the request came in. */
  readonly begin: number;
  /** Moment by which the answer must be complete. */
  readonly deadline: number;
};

/** Starts an operation. */
export function createOperatie({ begin, deadline, ...rest }: Operatiebegin): Operatie {
  const ontbrekend: Ontbrekend[] = [];
  return {
    ...rest,
    traceId: rest.traceparent.split('-')[1] ?? '',
    deadline,
    partijdeadline: begin + Math.round((deadline - begin) * deelVanPartijen),
    wortels: new Set(),
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

/** Until when a subgraph may work: who holds the root fields has all the time, the others leave some for the merge. */
export const deadlineVoor = (operatie: Operatie, subgraaf: string): number =>
  operatie.wortels.has(subgraaf) ? operatie.deadline : operatie.partijdeadline;
