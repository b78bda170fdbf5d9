import type { Klok } from '../../subgraphs/shared/klok.ts';

/** Something that last gave no good answer, and when that was seen (ms since 1970). */
export type Failing = { readonly naam: string; readonly status: string; readonly gezien: number };

/** Keeps how each subgraph and each source answered last, as far as answers passed through the gateway. */
export type Observations = {
  readonly record: (soort: 'subgraaf' | 'bron', naam: string, status: string) => void;
  /** Who failed last, and not longer ago than a while: what nobody asks is not known to fail. */
  readonly listFailing: (soort: 'subgraaf' | 'bron') => readonly Failing[];
};

const geldigMs = 60_000;
const meeste = 1_000;
// Names and states come from answers of parties and are shown to anyone: nothing but a code may pass.
const isCode = /^[A-Za-z][A-Za-z0-9._-]{0,79}$/;
const goed = new Set(['ACTUEEL', 'NIETS_GEVONDEN', 'NIET_BEVOEGD', 'GEEN_KOPPELING']);

/** Starts without knowing anything. */
export function createObservations(klok: Klok): Observations {
  const standen = { subgraaf: new Map<string, Failing>(), bron: new Map<string, Failing>() };
  return {
    record(soort, naam, status) {
      const stand = standen[soort];
      stand.delete(naam);
      if (goed.has(status) || !isCode.test(naam) || !isCode.test(status)) return;
      stand.set(naam, { naam, status, gezien: klok() });
      const oudste = stand.keys().next();
      if (stand.size > meeste && !oudste.done) stand.delete(oudste.value);
    },
    listFailing: (soort) => [...standen[soort].values()].filter(({ gezien }) => klok() - gezien <= geldigMs),
  };
}
