import type { Invoerfout } from '../../../clients/kit/index.ts';
import type { Opleidingsniveau } from '../../../clients/kit/operaties/referentieloket.ts';

/** Levels of education, with their words. */
export const niveaus: readonly (readonly [waarde: Opleidingsniveau, tekst: string])[] = [
  ['BASISONDERWIJS', 'Basisschool'], ['VMBO', 'Vmbo'], ['HAVO_VWO', 'Havo of vwo'], ['MBO_1', 'Mbo niveau 1'], ['MBO_2_4', 'Mbo niveau 2, 3 of 4'], ['HBO', 'Hbo'], ['WO', 'Universiteit'],
];

/** A whole number that was filled in; null when there is none. */
export const toGetal = (waarde: string): number | null => (/^\d+$/.test(waarde.trim()) ? Number(waarde.trim()) : null);

const getallen = ['reisafstandKm', 'minimaleUrenPerWeek', 'maximaleUrenPerWeek'] as const;

/** What is no whole number and cannot be sent; the rest the graph says. */
export const controleerProfiel = (waarden: Readonly<Record<(typeof getallen)[number], string>>): readonly Invoerfout[] =>
  getallen.filter((veld) => waarden[veld].trim() !== '' && toGetal(waarden[veld]) === null).map((veld) => ({ veld, code: 'GEEN_GETAL', melding: 'Vul een heel getal in, bijvoorbeeld 24.' }));
