import { clsx } from './clsx.ts';
import type { ReactNode } from 'react';

/** A paragraph. @param stil says something less important. */
export const Alinea = ({ children, stil = false, id }: { readonly children: ReactNode; readonly stil?: boolean; readonly id?: string }) =>
  <p className={clsx('utrecht-paragraph', stil && 'loket-stil loket-klein')} id={id}>{children}</p>;
