import type { ReactNode } from 'react';
import { clsx } from './clsx.ts';
import { Icoon, type Icoonnaam } from './Icoon.tsx';

/** How a label looks; its word and icon say the same. */
export type Labelsoort = 'goed' | 'bezig' | 'let-op' | 'fout' | 'stil';

/** A status in a word, with an icon and a colour that say nothing more. */
export const Label = ({ soort, icoon, children }: { readonly soort: Labelsoort; readonly icoon: Icoonnaam; readonly children: ReactNode }) => (
  <span className={clsx('loket-label', soort !== 'stil' && `loket-label--${soort}`)}><Icoon naam={icoon} />{children}</span>
);
