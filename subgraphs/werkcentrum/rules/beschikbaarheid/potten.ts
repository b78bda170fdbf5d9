// From which of the four pots of the region something is paid; they are never mixed (001:1620-1631).
import { isVoorBanenafspraak } from './doelgroep.ts';
import type { TeBeoordelenInstrument } from './typen.ts';
import { isMenukaartregeling, type Regeling } from '../regelingen.ts';

/** `Pot` in the SDL. BEMENSING pays the team and never an instrument. */
export type Pot = 'MENUKAART' | 'BEMENSING' | 'MBO_SCHOLING' | 'BANENAFSPRAAK';

/** Praktijkleren in the mbo: with a recognised leerbedrijf; where the catalogue does not say, the item tells. */
export const isPraktijkleren = ({ code, erkendLeerbedrijf }: TeBeoordelenInstrument): boolean =>
  erkendLeerbedrijf ?? code?.startsWith('RMT-PLK-') === true;

/** The pot under the scheme that judges; null when no pot of the region is touched. */
export function potVan(instrument: TeBeoordelenInstrument, regeling: Regeling | null): Pot | null {
  if (!isMenukaartregeling(regeling)) return null;
  if (isVoorBanenafspraak(instrument) || instrument.alleenWajong) return 'BANENAFSPRAAK';
  return isPraktijkleren(instrument) ? 'MBO_SCHOLING' : 'MENUKAART';
}
