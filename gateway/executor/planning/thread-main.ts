// The thread that plans: see planner-thread.ts. It holds a planner for each supergraph that is in use.
import { parentPort } from 'node:worker_threads';
import { GraphQLError, parse } from 'graphql';
import type { FromThread, ToThread } from './messages.ts';
import { createPlanNow } from './planner.ts';

const planners = new Map<number, ReturnType<typeof createPlanNow>>();

function answer(message: Extract<ToThread, { kind: 'plan' }>): FromThread {
  const { id, supergraph, query, operationName } = message;
  try {
    const plan = planners.get(supergraph)?.(parse(query, { noLocation: true }), operationName);
    return plan ? { id, kind: 'plan', plan } : { id, kind: 'failed', message: 'no such supergraph' };
  } catch (fout) {
    if (fout instanceof GraphQLError && fout.extensions['code'] === 'TE_COMPLEX') return { id, kind: 'too-much' };
    return { id, kind: 'failed', message: fout instanceof Error ? fout.message : 'unknown' };
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'load') planners.set(message.supergraph, createPlanNow(message.sdl));
  else if (message.kind === 'unload') planners.delete(message.supergraph);
  else parentPort?.postMessage(answer(message));
});
