import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Kop } from './Kop.tsx';

/**
 * A panel that opens in the page, beside what it is about: what stands around it stays to be read. It takes the focus when it opens and
 * gives it back to what opened it.
 */
export function Uitklap({ titel, niveau = 3, children }: { readonly titel: string; readonly niveau?: 2 | 3; readonly children: ReactNode }) {
  const vlak = useRef<HTMLElement>(null);
  const kop = useId();
  useEffect(() => {
    const opener = document.activeElement;
    vlak.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <section ref={vlak} className="loket-kaart loket-uitklap" tabIndex={-1} aria-labelledby={kop}>
      <Kop niveau={niveau} id={kop}>{titel}</Kop>
      {children}
    </section>
  );
}
