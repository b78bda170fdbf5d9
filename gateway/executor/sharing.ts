import type { Phase } from './run/phases.ts';
import { cloneData } from './run/clone.ts';
import type { SubgraphResponse } from './transport.ts';

/** Text that is the same for two requests only when they may share one answer. */
export type Question = string;

/** Who waits for a shared request: all who asked it, together. */
export type SharedWaiter = { readonly deadline: number; readonly onCut: Phase['onCut']; readonly signal: () => AbortSignal };

/**
 * Asks, or goes along with the same request that is under way.
 * @param joined is told when this asker goes along.
 */
export type Share = (question: Question, phase: Phase, send: (waiter: SharedWaiter) => Promise<SubgraphResponse>, joined: () => void) => Promise<SubgraphResponse>;

type Running = {
  readonly answer: Promise<SubgraphResponse>;
  readonly deadline: number;
  askers: number;
  /** How many ever went along: each then gets a copy of its own, for answers are built further upon. */
  total: number;
  readonly giveUp: () => void;
};

// Whoever has much more time than the request that runs asks for itself: it would be cut off with it.
const sameTimeMs = 500;

function start(phase: Phase, send: Parameters<Share>[2], ended: () => void): Running {
  const listeners = new Set<() => void>();
  const over = new AbortController();
  const waiter: SharedWaiter = {
    deadline: phase.deadline,
    signal: () => over.signal,
    onCut(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
  return {
    answer: send(waiter).finally(ended),
    deadline: phase.deadline, askers: 0, total: 0,
    giveUp() {
      ended();
      over.abort();
      for (const listener of listeners) listener();
    },
  };
}

const copied = (response: SubgraphResponse): SubgraphResponse => (response.data === null ? response : { ...response, data: { ...cloneData(response.data) } });

/**
 * Makes what lets equal requests that are under way share one answer. Only for what is not about persons. The request goes on as long as
 * one of its askers waits; an answer that has come is not kept.
 */
export function createSharing(): Share {
  const running = new Map<Question, Running>();
  return async (question, phase, send, joined) => {
    let one = running.get(question);
    if (one && one.deadline + sameTimeMs >= phase.deadline) joined();
    else {
      const started: Running = start(phase, send, () => { if (running.get(question) === started) running.delete(question); });
      running.set(question, started);
      one = started;
    }
    const mine = one;
    mine.askers += 1;
    mine.total += 1;
    const takeBack = phase.onCut(() => {
      mine.askers -= 1;
      if (mine.askers === 0) mine.giveUp();
    });
    try {
      const response = await mine.answer;
      return mine.total > 1 ? copied(response) : response;
    } finally {
      takeBack();
    }
  };
}
