import { useEffect, type ReactNode } from 'react';
import { Kop } from '../onderdelen/Kop.tsx';

/** The name of this application, at the end of every title. */
export const toepassing = 'Loketgraaf';

type Eigenschappen = {
  readonly titel: string;
  /** What the browser shows as the title, where that may not be the heading: it stays in the history, so no name of a person. */
  readonly venstertitel?: string;
  readonly boven?: ReactNode;
  readonly children: ReactNode;
};

/** A page: its title, and its first heading, which takes the focus when the page opens. */
export function Pagina({ titel, venstertitel = titel, boven, children }: Eigenschappen) {
  useEffect(() => { document.title = `${venstertitel} - ${toepassing}`; }, [venstertitel]);
  useEffect(() => { document.querySelector('h1')?.focus({ preventScroll: true }); }, []);
  return <>{boven}<Kop niveau={1}>{titel}</Kop>{children}</>;
}
