import type { Klok } from '../../subgraphs/shared/klok.ts';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import { toGebeurtenisnummer } from '../../subgraphs/shared/verzoeknummer.ts';
import { createOperatie, type Operatie } from '../operation/operatie.ts';
import type { Uitkomsten } from '../uitkomsten.ts';
import type { Program } from './compile/program.ts';
import { execute, type Executed } from './run/execute.ts';
import { startPhases } from './run/phases.ts';
import { preparePart, toRequest } from './run/prepare.ts';
import { createSender, toSubgraaffout, toSubgraphRequest, type SenderDeps } from './sender.ts';
import { Subgraaffout } from './subgraaffout.ts';
import type { SubgraphRequest, SubgraphResponse } from './transport.ts';

/** What operations run with. */
export type RunnerDeps = SenderDeps & {
  readonly klok: Klok;
  /** Writes what came of what is about persons, before it leaves; absent: nothing here is. */
  readonly uitkomsten?: Uitkomsten | null;
};

/** The answer to one event, and the id after which its client can read on; null where events have none. */
export type ExecutedEvent = Executed & { readonly eventId: string | null };

/** Runs programs within an operation: who asks, for what, until when. An answer is there before the deadline, with what came. */
export type Runner = {
  readonly run: (program: Program, variables: Readonly<Record<string, unknown>>, operatie: Operatie) => Promise<Executed>;
  /**
   * Subscribes at the subgraph that owns the events, and completes each one as an operation of its own: with the time that one has, from
   * the moment of the event. Ends when the subgraph ends it or the client has left.
   * @param lastEventId the last event that the client had; null when it begins.
   * @throws Subgraaffout when the subgraph gives no events.
   */
  readonly subscribe: (program: Program, variables: Readonly<Record<string, unknown>>, operatie: Operatie, lastEventId: string | null) => AsyncIterable<ExecutedEvent>;
};

/** Share of the time of an operation that a part of a request waits for another. */
const patienceShare = 0.1;

// An event is an operation of its own: it begins when it comes, and shares nothing with the one before it.
const atEvent = (operatie: Operatie, number: number, now: number): Operatie =>
  createOperatie({ ...operatie, verzoekId: toGebeurtenisnummer(operatie.verzoekId, number), begin: now, deadline: now + operatie.deadline - operatie.begin });

/** Makes what runs programs over these subgraphs. */
export function createRunner(deps: RunnerDeps): Runner {
  const { klok, transportTo, uitkomsten = null } = deps;
  const send = createSender(deps);
  const answer = async (program: Program, variables: Readonly<Record<string, unknown>>, operatie: Operatie, given?: SubgraphResponse): Promise<Executed> => {
    const phases = startPhases(operatie, klok);
    try {
      return await execute(program, {
        variables,
        ask: (group, request) => send(group, request, operatie, group.isLast ? phases.end : phases.parties),
        noteerOntbrekend: operatie.noteerOntbrekend,
        isTrusted: (subgraph) => transportTo(subgraph).isTrusted,
        patienceMs: (operatie.deadline - operatie.begin) * patienceShare,
        ...(given ? { given } : {}),
      });
    } catch (fout) {
      phases.abandon();
      throw fout;
    } finally {
      phases.finish();
    }
  };
  const run = async (program: Program, variables: Readonly<Record<string, unknown>>, operatie: Operatie, given?: SubgraphResponse): Promise<Executed> => {
    const executed = await answer(program, variables, operatie, given);
    if (!uitkomsten || program.personal === null || await uitkomsten.legVast(operatie, program.personal, executed)) return executed;
    return { data: null, errors: [toVeiligeFout({ extensions: { code: 'LOGBOEK_NIET_BESCHIKBAAR' } })] };
  };
  return {
    run: (program, variables, operatie) => run(program, variables, operatie),
    async* subscribe(program, variables, operatie, lastEventId) {
      const { subscription } = program;
      const transport = subscription ? transportTo(subscription.subgraph) : null;
      if (!subscription || !transport?.subscribe) throw new Subgraaffout(subscription?.subgraph ?? '', 'NIET_BESCHIKBAAR', 'geeft geen gebeurtenissen');
      const prepared = subscription.parts.flatMap((part) => preparePart(part, {}, [[]]) ?? []);
      const question = toRequest(subscription, prepared, variables);
      const toAsk = (one: Operatie): SubgraphRequest => toSubgraphRequest(question, one, untilLeft(one));
      let [current, number] = [operatie, 0];
      const eventRequest = (): SubgraphRequest => toAsk(current = atEvent(operatie, number += 1, klok()));
      try {
        for await (const event of transport.subscribe(toAsk(operatie), { lastEventId, eventRequest, startMs: operatie.deadline - operatie.begin })) {
          yield { ...await run(program, variables, current, event), eventId: event.eventId };
        }
      } catch (fout) {
        throw toSubgraaffout(subscription.subgraph, fout, deps.logger);
      }
    },
  };
}

const untilLeft = ({ deadline, signal }: Operatie) => ({
  deadline,
  signal: () => signal,
  onCut(listener: () => void) {
    signal.addEventListener('abort', listener, { once: true });
    return () => { signal.removeEventListener('abort', listener); };
  },
});
