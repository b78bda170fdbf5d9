import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { Link } from '@utrecht/link-react';

const luisteraars = new Set<() => void>();
const meldAllen = (): void => { for (const luisteraar of luisteraars) luisteraar(); };

function luister(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  window.addEventListener('popstate', luisteraar);
  return () => {
    luisteraars.delete(luisteraar);
    window.removeEventListener('popstate', luisteraar);
  };
}

/** Goes to another page. @param vervang takes the place of this one in the history, so that back does not come here again. */
export function ga(pad: string, { vervang = false } = {}): void {
  if (vervang) history.replaceState(null, '', pad);
  else history.pushState(null, '', pad);
  window.scrollTo(0, 0);
  meldAllen();
}

/** The path of now. It holds ids of the graph only, never a number or name of a person. */
export const usePad = (): string => useSyncExternalStore(luister, () => location.pathname);

// A click that asks for another tab or window is the browser's own.
const isGewoon = (klik: MouseEvent): boolean => klik.button === 0 && !klik.metaKey && !klik.ctrlKey && !klik.shiftKey && !klik.altKey;

/** A link to a page of the loket. */
export function Verwijzing({ naar, children, ...overig }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly naar: string; readonly children: ReactNode }) {
  const volg = (klik: MouseEvent): void => {
    if (!isGewoon(klik)) return;
    klik.preventDefault();
    ga(naar);
  };
  return <Link {...overig} href={naar} onClick={volg}>{children}</Link>;
}
