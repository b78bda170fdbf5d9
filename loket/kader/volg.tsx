import { useEffect, useRef, useState } from 'react';
import type { Operatie } from '../../clients/kit/index.ts';
import { useGraaf } from './graaf.tsx';
import { Afgemeld } from './sessie.ts';
import { useSessiehouder } from './sessiecontext.tsx';

/** How a page follows: `gestopt` is for good, until the page is opened anew. */
export type Volgstand = 'verbindt' | 'volgt' | 'onderbroken' | 'gestopt';

/** What a page does with what it follows. */
export type Volger<TData> = {
  readonly bij: (data: TData) => void;
  /** The connection is there again and may have missed something: ask how it is now. */
  readonly bijGemist: () => void;
};

/**
 * Follows a subscription for as long as the page is open, also over breaks and after signing in again.
 * @param variabelen null follows nothing (yet).
 */
export function useVolg<TData, TVariabelen extends object>(operatie: Operatie<TData, TVariabelen, 'subscription'>, variabelen: TVariabelen | null, volger: Volger<TData>): Volgstand {
  const graaf = useGraaf();
  const houder = useSessiehouder();
  const [stand, zet] = useState<Volgstand>('verbindt');
  const nu = useRef(volger);
  useEffect(() => { nu.current = volger; });
  useEffect(() => {
    if (variabelen === null) return undefined;
    const stop = new AbortController();
    const lees = async (): Promise<void> => {
      const token = await houder.token();
      let isVerlopen = false;
      for await (const { data, weigeringen } of graaf.volg(operatie, variabelen, {
        signal: stop.signal,
        bijVerbinding(verbinding) {
          zet(verbinding.stand === 'VERBONDEN' ? 'volgt' : 'onderbroken');
          if (verbinding.stand === 'VERBONDEN' && verbinding.kanGemistHebben) nu.current.bijGemist();
        },
      })) {
        if (data !== null) nu.current.bij(data);
        isVerlopen = weigeringen.some(({ code }) => code === 'NIET_AANGEMELD');
      }
      if (!isVerlopen || stop.signal.aborted) return;
      houder.verloop(token);
      await houder.token();
      nu.current.bijGemist();
      await lees();
    };
    lees().then(() => { if (!stop.signal.aborted) zet('gestopt'); }, (fout: unknown) => { if (!(fout instanceof Afgemeld) && !stop.signal.aborted) zet('gestopt'); });
    return () => { stop.abort(); };
  }, [graaf, houder, operatie.id, JSON.stringify(variabelen)]);
  return stand;
}
