import { z } from 'zod';
import { createSettingsReader, readSettings } from '../settings.ts';
import { readBronadres, type Bronadres } from '../source/settings.ts';
import { readDiensten, type Diensten } from './diensten.ts';

/** How Suwinet is reached, as whom, and which services there are. */
export type Suwinetinstellingen = {
  readonly adres: Bronadres;
  /** OIN (20 digits) of the organisation on whose account is asked. */
  readonly oin: string;
  readonly diensten: Diensten;
};

const ontwikkelOin = '00000099000000000000';

const eigenSchema = z.object({ BRON_SUWINET_OIN: z.string().regex(/^\d{20}$/) });

function readOin(omgeving: NodeJS.ProcessEnv): string {
  if (!omgeving['BRON_SUWINET_OIN'] && omgeving['NODE_ENV'] !== 'production') return ontwikkelOin;
  return readSettings(omgeving, eigenSchema).BRON_SUWINET_OIN;
}

/**
 * Reads BRON_SUWINET_URL (and its limits), BRON_SUWINET_OIN and SUWINET_DIENSTEN_BESTAND.
 * Outside production an OIN that belongs to nobody is the default.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readSuwinetInstellingen(omgeving: NodeJS.ProcessEnv): Suwinetinstellingen {
  const { read, check } = createSettingsReader();
  const adres = read(() => readBronadres(omgeving, 'BRON_SUWINET'));
  const oin = read(() => readOin(omgeving));
  const diensten = read(() => readDiensten(omgeving['SUWINET_DIENSTEN_BESTAND']));
  check();
  return { adres: adres(), oin: oin(), diensten: diensten() };
}
