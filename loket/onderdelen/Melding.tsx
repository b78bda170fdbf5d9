import type { ReactNode } from 'react';
import { Icoon, type Icoonnaam } from './Icoon.tsx';

/** What a message is about. */
export type Meldingsoort = 'info' | 'ok' | 'warning' | 'error';

const iconen: Readonly<Record<Meldingsoort, Icoonnaam>> = { info: 'info', ok: 'goed', warning: 'let-op', error: 'fout' };

type Eigenschappen = {
  readonly soort: Meldingsoort;
  readonly children: ReactNode;
  /** Says itself as soon as it is there; for what interrupts the work only. */
  readonly dringend?: boolean;
};

/** A message in its place on the page. */
export const Melding = ({ soort, children, dringend = false }: Eigenschappen) => (
  <div className={`utrecht-alert utrecht-alert--${soort}`} role={dringend ? 'alert' : undefined}>
    <div className="utrecht-alert__icon"><Icoon naam={iconen[soort]} /></div>
    <div className="utrecht-alert__content"><div className="utrecht-alert__message">{children}</div></div>
  </div>
);
