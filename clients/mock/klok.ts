import type { Klok } from '../../subgraphs/shared/klok.ts';

/** The day on which the facts of the mock hold, and the moment at which it begins. */
export const peildatum = '2026-11-01';

/** The time of the mock: it stands still, and goes on by a second with each act, so that equal questions get equal answers. */
export type Mockklok = { readonly klok: Klok; readonly tik: () => void };

/** Makes the clock, at nine in the morning of the day of the facts. */
export function createMockklok(): Mockklok {
  let nu = Date.parse(`${peildatum}T09:00:00Z`);
  return { klok: () => nu, tik: () => { nu += 1_000; } };
}
