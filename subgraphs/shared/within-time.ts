/** Work that was not done in the time there was, or whose asker left. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
  readonly soort: 'TIJD_OP' | 'AFGEBROKEN';
  constructor(soort: 'TIJD_OP' | 'AFGEBROKEN') {
    super(soort);
    this.soort = soort;
  }
}

// Node takes no longer timer: a larger number would run out at once.
const langsteTimer = 2_147_483_647;

/**
 * Does work within a time, whatever the work itself does with the signal that it gets.
 * @param ms time there is; zero or less is over at once.
 * @param weg aborts when whoever asked has left; undefined when nobody can.
 * @throws DeadlineError, or what the work throws.
 */
export async function withinTime<T>(ms: number, weg: AbortSignal | undefined, werk: (signal: AbortSignal) => Promise<T>): Promise<T> {
  if (weg?.aborted) throw new DeadlineError('AFGEBROKEN');
  if (ms <= 0) throw new DeadlineError('TIJD_OP');
  const einde = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const houOp = (soort: DeadlineError['soort']): void => {
    const fout = new DeadlineError(soort);
    einde.abort(fout);
    reject(fout);
  };
  const opWeg = (): void => houOp('AFGEBROKEN');
  const wekker = setTimeout(() => houOp('TIJD_OP'), Math.min(ms, langsteTimer));
  weg?.addEventListener('abort', opWeg, { once: true });
  try {
    return await Promise.race([werk(einde.signal), promise]);
  } finally {
    clearTimeout(wekker);
    weg?.removeEventListener('abort', opWeg);
  }
}
