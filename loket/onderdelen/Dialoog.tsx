import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { clsx } from './clsx.ts';

type Eigenschappen = {
  readonly titel: string;
  readonly children: ReactNode;
  /** Escape and the close button; without it the dialog can only be answered. */
  readonly sluit?: () => void;
  readonly breed?: boolean;
};

/** A dialog that holds the focus until it is answered and then gives it back (the browser's own modal dialog does both). */
export function Dialoog({ titel, children, sluit, breed = false }: Eigenschappen) {
  const dialoog = useRef<HTMLDialogElement>(null);
  const kop = useId();
  useEffect(() => {
    const element = dialoog.current;
    const eerder = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      // Chromium gives the focus back by itself only while the dialog is still on the page.
      if (eerder instanceof HTMLElement && eerder.isConnected) eerder.focus();
    };
  }, []);
  const annuleer = (gebeurtenis: SyntheticEvent): void => {
    // React decides whether the dialog is there.
    gebeurtenis.preventDefault();
    sluit?.();
  };
  return (
    <dialog ref={dialoog} className={clsx('loket-dialoog', breed && 'loket-dialoog--breed')} aria-labelledby={kop} onCancel={annuleer}>
      <h2 className="utrecht-heading-2" id={kop}>{titel}</h2>
      {children}
    </dialog>
  );
}
