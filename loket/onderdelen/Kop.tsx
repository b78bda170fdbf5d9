import type { ReactNode } from 'react';

type Eigenschappen = { readonly niveau: 1 | 2 | 3; readonly id?: string; readonly children: ReactNode };

/** A heading. Only Pagina makes one of level 1. */
export function Kop({ niveau, id, children }: Eigenschappen) {
  const Teken = `h${niveau}` as const;
  // The first heading takes the focus when a page opens, so that who hears the page begins there.
  return <Teken className={`utrecht-heading-${niveau}`} id={id} tabIndex={niveau === 1 ? -1 : undefined}>{children}</Teken>;
}
