import { toToken } from '../../../gateway/identity/testtokens.fixture.ts';
import type { Partij, Rol } from '../../../gateway/identity/rollen.ts';

/** Who asks: of which party, in which role, at which loket. A citizen has no loket. */
export type Wie = { readonly partij: Partij; readonly rol: Rol; readonly loket: string | null };

const bij = (partij: Partij, loket: string): Wie => ({ partij, rol: 'arrangeur', loket });

/** Somebody at the same loket who supports nobody's plan, and sees less. */
export const medewerker = (wie: Wie): Wie => ({ ...wie, rol: 'loket' });

export const werkcentrum = bij('WERKCENTRUM', 'AM26-WERKCENTRUM');
export const vestiging = bij('WERKCENTRUM', 'AM26-WERKCENTRUM_VESTIGING-GM1723');
export const mobiliteitsteam = bij('WERKCENTRUM', 'AM26-RMT');
export const uwv = bij('UWV', 'AM26-UWV');
export const vakbond = bij('SOCIALE_PARTNERS', 'AM26-SOCIALE_PARTNERS');
export const tilburg = bij('GEMEENTE', 'AM26-GEMEENTE-GM0855');
export const waalwijk = bij('GEMEENTE', 'AM26-GEMEENTE-GM0867');
export const oisterwijk = bij('GEMEENTE', 'AM26-GEMEENTE-GM0824');
export const goirle = bij('GEMEENTE', 'AM26-GEMEENTE-GM0785');
export const zelfstandigenloket = bij('GEMEENTE', 'AM26-ZELFSTANDIGENLOKET');
export const ontwikkelbedrijf = bij('GEMEENTE', 'AM26-SOCIAAL_ONTWIKKELBEDRIJF');
export const rmc = bij('GEMEENTE', 'AM26-RMC');
export const leerwerkloket = bij('SBB', 'AM26-LEERWERKLOKET');
export const school = bij('SBB', 'AM26-SCHOOL-2');
/** Who help employers: of a region, and of more than one. */
export const servicepunt: Wie = { partij: 'WERKGEVERSSERVICEPUNT', rol: 'wsp', loket: 'AM26-WERKGEVERSSERVICEPUNT' };
export const landelijk: Wie = { partij: 'UWV', rol: 'wsp', loket: 'LANDELIJK_WERKGEVERSSERVICEPUNT' };
/** The person of the journey. */
export const burger: Wie = { partij: 'BURGER', rol: 'burger', loket: null };

/** The token by which the gateway knows them. @param bsn of the person, who alone carries it. */
export const tokenVan = ({ partij, rol, loket }: Wie, bsn: string): Promise<string> => rol === 'burger'
  ? toToken('demo-burger-AM26', { bsn, doelen: ['eigen-gegevens', 'toestemming'] })
  : toToken(`demo-${rol}-AM26-${partij}`, { loket: loket ?? '' });
