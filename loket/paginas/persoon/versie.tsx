import { useRef } from 'react';

/** The version of the plan that this page knows, by what it asked and what was done on it. */
export type BekendeVersie = { readonly heeft: (versie: number) => boolean; readonly leer: (versie: number) => void };

/** Keeps the version that is known. @param gevraagd that of the last answer. */
export function useBekendeVersie(gevraagd: number): BekendeVersie {
  const versie = useRef(gevraagd);
  versie.current = Math.max(versie.current, gevraagd);
  return { heeft: (andere) => andere <= versie.current, leer: (nieuwe) => { versie.current = Math.max(versie.current, nieuwe); } };
}
