import { z } from 'zod';
import { createSettingsReader, geheelGetal, readSettings } from '../../shared/settings.ts';
import { readSleutel } from '../../shared/sleutels.ts';

/** Where proofs of rankings are kept and how they are closed. */
export type Bewijsplaats = { readonly map: string; readonly sleutel: Uint8Array };

/** Whether proofs are kept, and how many days; null is off. */
export type Bewijsconfig = { readonly plaats: Bewijsplaats | null; readonly dagen: number };

const instellingen = z.object({ BEWIJS_MAP: z.string().optional(), BEWIJS_DAGEN: geheelGetal(28, 0, 3_650) });

/**
 * Reads the settings of proofs once. They are off without a folder, and with 0 days.
 * @throws Instellingenfout naming every wrong one; Sleutelfout in production when there is a folder and no key.
 */
export function readBewijsConfig(omgeving: NodeJS.ProcessEnv): Bewijsconfig {
  const { read, check } = createSettingsReader();
  const gelezen = read(() => readSettings(omgeving, instellingen));
  const sleutel = read(() => (omgeving['BEWIJS_MAP'] ? readSleutel(omgeving, 'BEWIJS_SLEUTEL') : null));
  check();
  const { BEWIJS_MAP: map, BEWIJS_DAGEN: dagen } = gelezen();
  const geheim = sleutel();
  return { plaats: map === undefined || geheim === null || dagen === 0 ? null : { map, sleutel: geheim }, dagen };
}
