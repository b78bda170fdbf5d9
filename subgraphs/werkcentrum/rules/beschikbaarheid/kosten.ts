// Ceilings belong to the scheme: regular offer has none.
import { GRONDSLAGEN } from '../grondslagen.ts';
import { PLAFONDS, WERKFIT_TERMIJN_MAANDEN, type Plafond } from '../plafonds.ts';
import { isMenukaartregeling, type Regeling } from '../regelingen.ts';
import { opVoorwaarde, sluitUit } from './oordelen.ts';
import { MAXIMALE_DUUR } from './duur.ts';
import type { Regel, TeBeoordelenInstrument } from './typen.ts';

/** The ceiling that holds for an instrument under the scheme that judges; null when there is none. */
export const plafondVan = (instrument: TeBeoordelenInstrument, regeling: Regeling | null): Plafond | null =>
  instrument.code === null || !isMenukaartregeling(regeling) ? null : PLAFONDS[instrument.code] ?? null;

/** A ceiling per term counts as often as there are terms in the duration, begun terms included; without a duration the longest. */
const hoogste = (plafond: Plafond, duurMaanden: number | null): number =>
  plafond.per === null ? plafond.bedragEuro : plafond.bedragEuro * Math.ceil((duurMaanden ?? MAXIMALE_DUUR) / WERKFIT_TERMIJN_MAANDEN);

/** At the ceiling is allowed, a cent above is not; unknown costs are a condition. */
export const kosten: Regel = ({ instrument, regeling }) => {
  const plafond = plafondVan(instrument, regeling);
  if (plafond === null) return null;
  if (instrument.kostenEuro === null) {
    return opVoorwaarde([{ code: 'KOSTEN_BINNEN_PLAFOND', toelichting: 'De kosten blijven binnen het plafond.', grondslag: plafond.grondslag }]);
  }
  if (instrument.kostenEuro <= hoogste(plafond, instrument.duurMaanden)) return null;
  return sluitUit('BOVEN_PLAFOND', 'De kosten zijn hoger dan het plafond.', plafond.grondslag);
};

/** The maatwerkbudget needs a second party, and its ceiling is for all of one person's tailored help together. */
export const maatwerk: Regel = ({ instrument, regeling }) => instrument.code !== 'RMT-MAATW' || !isMenukaartregeling(regeling) ? null : opVoorwaarde([
  { code: 'TWEEDE_PARTIJ', toelichting: 'Een tweede partij in het team stemt in met de inzet van het maatwerkbudget.', grondslag: GRONDSLAGEN.MAATWERK },
  { code: 'MAATWERK_SAMEN', toelichting: 'Al het maatwerk voor deze persoon samen blijft binnen het plafond.', grondslag: GRONDSLAGEN.MAATWERK },
]);
