/** Work that was not done in the time there was, or whose asker left. */
export class Grensfout extends Error {
  override name = 'Grensfout';
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
 * @throws Grensfout, or what the work throws.
 */
export async function binnenTijd<T>(ms: number, weg: AbortSignal | undefined, werk: (signal: AbortSignal) => Promise<T>): Promise<T> {
  if (weg?.aborted) throw new Grensfout('AFGEBROKEN');
  if (ms <= 0) throw new Grensfout('TIJD_OP');
  const einde = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const houOp = (soort: Grensfout['soort']): void => {
    const fout = new Grensfout(soort);
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
