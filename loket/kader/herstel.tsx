import { useEffect, useMemo, useRef } from 'react';
import { hoor, listStil, toBronbericht, toWachttijd, type Bron, type Laatstgehoord, type StilleBron } from './bronnen.ts';
import { useMeldBijWijziging, type Vraagstand } from './graaf.tsx';

/**
 * The silent sources of a page, with when they last answered. Asks again by itself while there are any, less and less often and only while
 * the page is in sight, and says politely which went and which came back.
 * @param bronnen the same list as long as the answer is.
 */
export function useHerstel(bronnen: readonly Bron[], { isBezig, ververs }: Pick<Vraagstand<unknown>, 'isBezig' | 'ververs'>): readonly StilleBron[] {
  const eerder = useRef<Laatstgehoord>(new Map());
  const gehoord = useMemo(() => hoor(eerder.current, bronnen), [bronnen]);
  const stil = useMemo(() => listStil(bronnen, gehoord), [bronnen, gehoord]);
  const poging = useRef(0);
  useEffect(() => { eerder.current = gehoord; }, [gehoord]);
  useEffect(() => {
    if (stil.length === 0) poging.current = 0;
    if (stil.length === 0 || isBezig) return undefined;
    const vraagOpnieuw = (): void => {
      poging.current += 1;
      if (document.visibilityState === 'visible') ververs();
      else wekker = setTimeout(vraagOpnieuw, toWachttijd(poging.current));
    };
    let wekker = setTimeout(vraagOpnieuw, toWachttijd(poging.current));
    return () => { clearTimeout(wekker); };
  }, [stil, isBezig]);
  useMeldBijWijziging(stil, (nu, toen) => toBronbericht(toen, nu));
  return stil;
}
