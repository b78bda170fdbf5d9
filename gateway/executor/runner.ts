import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Operatie } from '../operation/operatie.ts';
import type { Program } from './compile/program.ts';
import { execute, type Executed } from './run/execute.ts';
import { startPhases } from './run/phases.ts';
import { createSender, type SenderDeps } from './sender.ts';

/** What operations run with. */
export type RunnerDeps = SenderDeps & { readonly klok: Klok };

/** Runs a program within an operation: who asks, for what, until when. Its answer is there before the deadline, with what came. */
export type Runner = (program: Program, variables: Readonly<Record<string, unknown>>, operatie: Operatie) => Promise<Executed>;

/** Share of the time of an operation that a part of a request waits for another. */
const patienceShare = 0.1;

/** Makes what runs programs over these subgraphs. */
export function createRunner(deps: RunnerDeps): Runner {
  const { klok, transportTo } = deps;
  const send = createSender(deps);
  return async (program, variables, operatie) => {
    const phases = startPhases(operatie, klok);
    try {
      return await execute(program, {
        variables,
        ask: ({ subgraph, isLast }, request) => send(subgraph, request, operatie, isLast ? phases.end : phases.parties),
        noteerOntbrekend: operatie.noteerOntbrekend,
        isTrusted: (subgraph) => transportTo(subgraph).isTrusted,
        patienceMs: (operatie.deadline - operatie.begin) * patienceShare,
      });
    } finally {
      phases.finish();
    }
  };
}
