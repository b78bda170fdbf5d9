import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

type Meld = (tekst: string) => void;

const Meldcontext = createContext<Meld>(() => undefined);

/** Says something to who hears the page, politely and without moving the focus. */
export const useMeld = (): Meld => use(Meldcontext);

/** The live region that speaks for the whole loket. It is there before anything is said, or a screen reader misses the first time. */
export function Meldingen({ children }: { readonly children: ReactNode }) {
  const [gezegd, zetGezegd] = useState({ tekst: '', keer: 0 });
  const meld = useCallback<Meld>((tekst) => { zetGezegd(({ keer }) => ({ tekst, keer: keer + 1 })); }, []);
  const inhoud = useMemo(() => children, [children]);
  return (
    <Meldcontext value={meld}>
      {inhoud}
      {/* A new element each time: the same words twice are said twice. */}
      <div className="loket-onzichtbaar" role="status" aria-live="polite" aria-atomic="true"><p key={gezegd.keer}>{gezegd.tekst}</p></div>
    </Meldcontext>
  );
}
