import { useId, type ReactNode } from 'react';
import { Kop } from './Kop.tsx';

type Eigenschappen = {
  readonly titel: string;
  /** Stands beside the heading: a count, a status. */
  readonly bij?: ReactNode;
  /** By which a link on the page finds it. */
  readonly anker?: string;
  readonly children: ReactNode;
};

/** A part of a page with a heading that names it. */
export function Deel({ titel, bij, anker, children }: Eigenschappen) {
  const id = useId();
  return (
    <section className="loket-deel" id={anker} tabIndex={anker === undefined ? undefined : -1} aria-labelledby={id}>
      <div className="loket-deel__kop"><Kop niveau={2} id={id}>{titel}</Kop>{bij}</div>
      {children}
    </section>
  );
}
