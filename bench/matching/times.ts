import { round } from '../load.ts';

/**
 * Times in ms: half, nineteen of twenty and ninety-nine of a hundred took no longer; and how many there were. `cpuMs` is the CPU time of the whole
 * process for each of them, on average: what is left of a long time on a busy machine.
 */
export type Times = { readonly p50: number; readonly p95: number; readonly p99: number; readonly aantal: number; readonly cpuMs: number };

function sumUp(times: readonly number[], { user, system }: NodeJS.CpuUsage): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), aantal: sorted.length, cpuMs: round((user + system) / 1_000 / sorted.length) };
}

/**
 * Asks so many times, `concurrency` at once.
 * @param ask gets the number of the turn, from 0.
 */
export async function time(turns: number, concurrency: number, ask: (turn: number) => Promise<void>): Promise<Times> {
  const times: number[] = [];
  let next = 0;
  const begin = process.cpuUsage();
  const worker = async (): Promise<void> => {
    while (next < turns) {
      const turn = next;
      next += 1;
      const sent = performance.now();
      await ask(turn);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return sumUp(times, process.cpuUsage(begin));
}
