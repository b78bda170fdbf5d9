/** What a load run measured: completed requests per second and latencies in ms. */
export type LoadResult = { readonly rps: number; readonly p50: number; readonly p99: number; readonly errors: number };

/**
 * Keeps `concurrency` requests in flight for a while, after a warm-up that does not count.
 * @param ask sends one request and says whether the answer was right.
 */
export async function load(ask: (turn: number) => Promise<boolean>, concurrency: number, warmUpMs: number, measureMs: number): Promise<LoadResult> {
  let turn = 0;
  let errors = 0;
  const latencies: number[] = [];
  const begin = performance.now();
  const measureFrom = begin + warmUpMs;
  const end = measureFrom + measureMs;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now();
      turn += 1;
      const isRight = await ask(turn);
      const now = performance.now();
      if (sent < measureFrom || now > end) continue;
      latencies.push(now - sent);
      if (!isRight) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => round(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0);
  return { rps: round(latencies.length / (measureMs / 1000)), p50: at(0.5), p99: at(0.99), errors };
}

/** Two decimals are more than these measurements hold. */
export const round = (value: number): number => Math.round(value * 100) / 100;
