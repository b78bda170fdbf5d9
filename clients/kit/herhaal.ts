import type { Antwoord } from './antwoord.ts';

/** Waits so many ms. @throws the reason of the signal when that aborts first. */
export type Wacht = (ms: number, signal: AbortSignal) => Promise<void>;

/** How trying again goes. */
export type Geduld = {
  /** How often something is asked at most. */
  readonly pogingen: number;
  readonly wacht: Wacht;
  /** A number from 0 up to 1: spreads who all lost their connection at once. */
  readonly toeval: () => number;
};

const eersteMs = 300;
const langsteMs = 30_000;

/** How long to wait after a number of failed attempts (1 is the first): twice as long each time, 30 s at most, and half of it by chance. */
export function toWachttijd(mislukt: number, toeval: () => number): number {
  const ms = Math.min(eersteMs * 2 ** (mislukt - 1), langsteMs);
  return Math.round(ms / 2 + (ms / 2) * toeval());
}

/** The default way of waiting. */
export const wachtEven: Wacht = (ms, signal) => new Promise((klaar, stop) => {
  const stopNu = (): void => {
    clearTimeout(wekker);
    stop(toReden(signal));
  };
  const wekker = setTimeout(() => {
    signal.removeEventListener('abort', stopNu);
    klaar();
  }, ms);
  if (signal.aborted) stopNu();
  else signal.addEventListener('abort', stopNu, { once: true });
});

const toReden = ({ reason }: AbortSignal): Error => (reason instanceof Error ? reason : new Error('gestopt', { cause: reason }));

type Probleem = { readonly herprobeerbaar: boolean; readonly pad: readonly unknown[] };

/**
 * Whether the question as a whole may be asked again by itself: nothing useful came, and all that went wrong may pass. What is missing inside an
 * answer is not asked again: all sources would be asked once more, and the person would be seen once more. The user decides that.
 */
export function isHerhaalbaar<TData>({ data, ontbreekt, weigeringen, fouten }: Antwoord<TData>): boolean {
  if (weigeringen.length > 0 || Object.values(data ?? {}).some((deel) => deel !== null)) return false;
  const problemen: readonly Probleem[] = [...ontbreekt, ...fouten];
  return problemen.length > 0 && problemen.every(({ herprobeerbaar, pad }) => herprobeerbaar && pad.length <= 1);
}
