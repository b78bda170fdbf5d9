import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Sessie, Sessiehouder, Sessiestand } from './sessie.ts';

const Sessiecontext = createContext<Sessiehouder | null>(null);

/** Gives all that is inside the session. */
export const Sessieruimte = ({ houder, children }: { readonly houder: Sessiehouder; readonly children: ReactNode }) => <Sessiecontext value={houder}>{children}</Sessiecontext>;

/** What holds the session. */
export function useSessiehouder(): Sessiehouder {
  const houder = use(Sessiecontext);
  if (!houder) throw new Error('buiten de sessieruimte');
  return houder;
}

/** Who is signed in now, kept up to date. */
export function useSessiestand(): Sessiestand {
  const houder = useSessiehouder();
  return useSyncExternalStore(houder.luister, houder.stand);
}

/** Who is signed in; pages are only shown to somebody who is. */
export function useSessie(): Sessie {
  const stand = useSessiestand();
  if (stand.fase === 'uit') throw new Error('er is niemand aangemeld');
  return stand.sessie;
}
