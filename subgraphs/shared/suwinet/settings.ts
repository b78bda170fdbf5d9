import { z } from 'zod';
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

/**
 * Reads BRON_SUWINET_URL (and its limits), BRON_SUWINET_OIN and SUWINET_DIENSTEN_BESTAND.
 * Outside production an OIN that belongs to nobody is the default.
 * @throws z.ZodError naming the wrong setting.
 */
export function readSuwinetInstellingen(omgeving: NodeJS.ProcessEnv): Suwinetinstellingen {
  const standaard = omgeving['NODE_ENV'] === 'production' ? undefined : ontwikkelOin;
  const oin = z.string().regex(/^\d{20}$/);
  return {
    adres: readBronadres(omgeving, 'BRON_SUWINET'),
    oin: oin.parse(omgeving['BRON_SUWINET_OIN'] || standaard, { error: () => 'BRON_SUWINET_OIN: 20 cijfers' }),
    diensten: readDiensten(omgeving['SUWINET_DIENSTEN_BESTAND']),
  };
}
