import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { print, type DocumentNode } from 'graphql';
import type { FromThread, ToThread } from './messages.ts';
import { tooMuchToPlan, type Planner } from './planner.ts';

/** Plans in a thread of its own: whatever is asked, everything else goes on, and what takes too long is ended. */
export type PlannerThread = {
  readonly load: (supergraphSdl: string) => Planner;
  readonly stop: () => Promise<void>;
};

type Job = {
  readonly message: Extract<ToThread, { kind: 'plan' }>;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (fout: Error) => void;
};

type Held = { readonly sdl: string; isRetired: boolean; waiting: number };

/** Starts when the first supergraph is loaded. @param limitMs how long planning one operation may take. */
export function createPlannerThread(limitMs: number): PlannerThread {
  const held = new Map<number, Held>();
  const queue: Job[] = [];
  let [worker, running, timer, number]: [Worker | null, Job | null, NodeJS.Timeout | undefined, number] = [null, null, undefined, 0];

  const tell = (message: ToThread): void => { thread().postMessage(message); };
  const letGo = (supergraph: number): void => {
    const one = held.get(supergraph);
    if (!one?.isRetired || one.waiting > 0) return;
    held.delete(supergraph);
    if (worker) tell({ kind: 'unload', supergraph });
  };
  const end = (settle: (job: Job) => void): void => {
    clearTimeout(timer);
    const job = running;
    running = null;
    if (job) {
      settle(job);
      const one = held.get(job.message.supergraph);
      if (one) one.waiting -= 1;
      letGo(job.message.supergraph);
    }
    next();
  };
  const receive = (told: FromThread): void => {
    if (told.id !== running?.message.id) return;
    end(({ resolve, reject }) => {
      if (told.kind === 'plan') resolve(told.plan);
      else reject(told.kind === 'too-much' ? tooMuchToPlan() : new Error(told.message));
    });
  };
  // One that hangs cannot be spoken to: it is ended, and another takes its place.
  const replace = (): void => {
    void worker?.terminate();
    worker = null;
    end(({ reject }) => { reject(tooMuchToPlan()); });
  };
  function thread(): Worker {
    if (worker) return worker;
    const started = new Worker(new URL('./thread-main.ts', import.meta.url));
    worker = started;
    started.unref();
    started.on('message', (told: FromThread) => { if (worker === started) receive(told); });
    started.on('error', () => { if (worker === started) replace(); });
    for (const [supergraph, { sdl }] of held) started.postMessage({ kind: 'load', supergraph, sdl } satisfies ToThread);
    return started;
  }
  function next(): void {
    if (running) return;
    const job = queue.shift();
    if (!job) return;
    running = job;
    timer = setTimeout(replace, limitMs);
    tell(job.message);
  }

  return {
    load(sdl) {
      const supergraph = (number += 1);
      const one: Held = { sdl, isRetired: false, waiting: 0 };
      held.set(supergraph, one);
      if (worker) tell({ kind: 'load', supergraph, sdl });
      else thread();
      return {
        plan(document: DocumentNode, operationName) {
          const { promise, resolve, reject } = Promise.withResolvers<QueryPlan>();
          one.waiting += 1;
          queue.push({ message: { kind: 'plan', supergraph, id: (number += 1), query: print(document), operationName }, resolve, reject });
          next();
          return promise;
        },
        retire() {
          one.isRetired = true;
          letGo(supergraph);
        },
      };
    },
    async stop() {
      clearTimeout(timer);
      const stopped = worker;
      worker = null;
      for (const { reject } of [...(running ? [running] : []), ...queue.splice(0)]) reject(new Error('stopped'));
      running = null;
      await stopped?.terminate();
    },
  };
}
