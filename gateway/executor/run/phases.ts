import { DeadlineError } from '../../../subgraphs/shared/within-time.ts';
import type { Klok } from '../../../subgraphs/shared/klok.ts';

// An operation has one deadline. The last wave, which merges what the parties gave, keeps a part of the time for itself; a little is
// kept to write the answer, so that it leaves before the deadline and not at it (DESIGN.md section 4).
const partiesShare = 0.85;
const endShare = 0.98;

/** A stretch of the time of an operation. */
export type Phase = {
  /** Its last moment, in ms since 1970. */
  readonly deadline: number;
  /** Aborts at that moment, and when the client has left. */
  readonly signal: AbortSignal;
  /** Calls once when it is over before its work is. Gives how to take that back. */
  readonly onCut: (listener: () => void) => () => void;
  /** Why it is over before its work is; null as long as it is not. */
  readonly cutBy: () => DeadlineError | null;
};

/** The time of one operation: the parties have theirs, what comes last has a little more. */
export type Phases = { readonly parties: Phase; readonly end: Phase; readonly finish: () => void; readonly abandon: () => void };

type Cuttable = Phase & { readonly cut: (why: DeadlineError['soort']) => void };

function createPhase(deadline: number): Cuttable {
  const listeners = new Set<() => void>();
  let over: AbortController | null = null;
  let why: DeadlineError | null = null;
  return {
    deadline,
    // Made only for who uses it: a subgraph in this process does, one elsewhere listens itself.
    get signal() {
      over ??= new AbortController();
      if (why && !over.signal.aborted) over.abort(why);
      return over.signal;
    },
    onCut(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    cutBy: () => why,
    cut(soort) {
      if (why) return;
      why = new DeadlineError(soort);
      over?.abort(why);
      for (const listener of listeners) listener();
    },
  };
}

/**
 * Waits for work until its phase is over, whatever the work itself does.
 * @throws DeadlineError
 */
export function withinPhase<T>(phase: Phase, work: () => Promise<T>): Promise<T> {
  const before = phase.cutBy();
  if (before) return Promise.reject(before);
  return new Promise((resolve, reject) => {
    const takeBack = phase.onCut(() => { reject(phase.cutBy() ?? new DeadlineError('TIJD_OP')); });
    work().then((value) => { takeBack(); resolve(value); }, (fout: unknown) => { takeBack(); reject(fout instanceof Error ? fout : new Error('unknown', { cause: fout })); });
  });
}

/** What an operation's time is measured by: begin and deadline (ms since 1970), and the signal that its client has left. */
export type Timed = { readonly begin: number; readonly deadline: number; readonly signal: AbortSignal };

/** Starts the time of an operation. Call `finish` when its answer is there, and `abandon` before when there will be none: what runs then stops. */
export function startPhases({ begin, deadline, signal: left }: Timed, klok: Klok): Phases {
  const until = (share: number): number => begin + Math.round((deadline - begin) * share);
  const [parties, end] = [createPhase(until(partiesShare)), createPhase(until(endShare))];
  const cutBoth = (): void => {
    parties.cut('AFGEBROKEN');
    end.cut('AFGEBROKEN');
  };
  let timer: NodeJS.Timeout | undefined;
  const arm = (phase: Cuttable, next: () => void): void => {
    const ms = phase.deadline - klok();
    const over = (): void => {
      phase.cut('TIJD_OP');
      next();
    };
    if (ms <= 0) over();
    else timer = setTimeout(over, ms);
  };
  arm(parties, () => { arm(end, () => undefined); });
  if (left.aborted) cutBoth();
  else left.addEventListener('abort', cutBoth, { once: true });
  return {
    parties, end,
    abandon: cutBoth,
    finish() {
      clearTimeout(timer);
      left.removeEventListener('abort', cutBoth);
    },
  };
}
