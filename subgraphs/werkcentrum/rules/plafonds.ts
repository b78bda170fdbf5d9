// Ceilings of the menukaart, in euro per person unless `per` says otherwise (EVA.RMT).
import { GRONDSLAGEN } from './grondslagen.ts';
import type { Grondslag } from './uitkomst.ts';

/** `Plafond` in the SDL. */
export type Plafond = { bedragEuro: number; btw: 'INCLUSIEF' | 'EXCLUSIEF' | 'NIET_VERMELD'; per: string | null; grondslag: Grondslag };

const plafond = (bedragEuro: number, btw: Plafond['btw'] = 'EXCLUSIEF', per: string | null = null): Plafond =>
  ({ bedragEuro, btw, per, grondslag: GRONDSLAGEN.PLAFOND });

const werkfit = plafond(1250, 'NIET_VERMELD', 'per 3 maanden');

/** Ceiling per item of the menukaart; an item without one is absent. */
export const PLAFONDS: Readonly<Record<string, Plafond>> = {
  'RMT-SOLL': plafond(2080),
  'RMT-VERST': plafond(3280),
  'RMT-LOOPB': plafond(3280),
  'RMT-BEGSCH': plafond(3920),
  'RMT-MATCH': plafond(3200),
  'RMT-MAATW': { ...plafond(1000), grondslag: GRONDSLAGEN.MAATWERK },
  'RMT-SCHOL': plafond(5000, 'INCLUSIEF'),
  'RMT-VAARD': plafond(1750),
  'RMT-PLK-PV': plafond(750),
  'RMT-PLK-CERT': plafond(1750),
  'RMT-PLK-DIPL': plafond(2050),
  'RMT-JOBCOACH': plafond(3000, 'NIET_VERMELD'),
  'RMT-WERKFIT': werkfit,
  'BA-WERKFIT': werkfit,
};

/** Length in months of one werkfit term, to which its ceiling applies. */
export const WERKFIT_TERMIJN_MAANDEN = 3;

/** The employer's fee for praktijkleren: at most this much and this many weeks (001:634-639). */
export const VERGOEDING_WERKGEVER = { euro: 2025, weken: 30 } as const;

/**
 * The fee in euro for `weken` weeks of training on the job: pro rata, rounded to cents, never above the ceiling.
 * @throws RangeError when `weken` is negative or not a number.
 */
export function vergoedingWerkgever(weken: number, plafond: { euro: number; weken: number } = VERGOEDING_WERKGEVER): number {
  if (!(weken >= 0)) throw new RangeError('Het aantal weken moet nul of meer zijn.');
  return Math.round((plafond.euro * Math.min(weken, plafond.weken) * 100) / plafond.weken) / 100;
}
