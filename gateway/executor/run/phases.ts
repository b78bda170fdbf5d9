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
  /** Aborts at that moment, when the client has left, and when the operation has ended. */
  readonly signal: AbortSignal;
  /** Waits for work until that moment. @throws DeadlineError */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>;
};

/** The time of one operation: the parties have theirs, what comes last has a little more. */
export type Phases = { readonly parties: Phase; readonly end: Phase; readonly finish: () => void };

type Cuttable = Phase & { readonly cut: (why: DeadlineError['soort']) => void };

function createPhase(deadline: number): Cuttable {
  const over = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  let why: DeadlineError | null = null;
  return {
    deadline,
    signal: over.signal,
    within: (work) => (why ? Promise.reject(why) : Promise.race([work(), promise])),
    cut(soort) {
      if (why) return;
      why = new DeadlineError(soort);
      reject(why);
      over.abort(why);
    },
  };
}

/** What an operation's time is measured by: begin and deadline (ms since 1970), and the signal that its client has left. */
export type Timed = { readonly begin: number; readonly deadline: number; readonly signal: AbortSignal };

/** Starts the time of an operation. Call `finish` when its answer is there: what still runs then is told to stop. */
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
    finish() {
      clearTimeout(timer);
      left.removeEventListener('abort', cutBoth);
      cutBoth();
    },
  };
}
