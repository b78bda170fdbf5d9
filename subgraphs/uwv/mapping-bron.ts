import { bronnamen, houder, type Broncode } from './bronnen.ts';
import type { Bijdragebron } from './generated.ts';
import type { Uitkomst } from './source-types.ts';

/** The header of a contribution: which source was asked, and what happened. @param peildatum moment of the answer, DatumTijd. */
export const toBijdragebron = (code: Broncode, uitkomst: Uitkomst<unknown>, peildatum: string): Bijdragebron => ({
  code,
  naam: bronnamen[code],
  houder,
  ...(uitkomst.soort === 'MISLUKT'
    ? { status: uitkomst.status, reden: uitkomst.reden, peildatum: null }
    : { status: uitkomst.soort === 'GEVONDEN' ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null, peildatum }),
});
