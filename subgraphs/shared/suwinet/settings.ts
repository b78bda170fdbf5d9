import { z } from 'zod';
import { pemBestand } from '../pem.ts';
import { Instellingenfout, createSettingsReader, readSettings } from '../settings.ts';
import { readBronadres, type Bronadres } from '../source/settings.ts';
import { readDiensten, type Diensten } from './diensten.ts';
import { createBerichtondertekenaar, type Berichtondertekenaar } from './ondertekening.ts';

/** How Suwinet is reached, as whom, and which services there are. */
export type Suwinetinstellingen = {
  readonly adres: Bronadres;
  /** OIN (20 digits) of the organisation on whose account is asked. */
  readonly oin: string;
  readonly diensten: Diensten;
  /** Who signs our messages; null, outside production only, when no certificate is set. */
  readonly ondertekenaar: Berichtondertekenaar | null;
};

/** The OIN of nobody, in whose name is asked outside production unless another is set. */
export const ontwikkelOin = '00000099000000000000';

const eigenSchema = z.object({ BRON_SUWINET_OIN: z.string().regex(/^\d{20}$/) });

function readOin(omgeving: NodeJS.ProcessEnv): string {
  if (!omgeving['BRON_SUWINET_OIN'] && omgeving['NODE_ENV'] !== 'production') return ontwikkelOin;
  return readSettings(omgeving, eigenSchema).BRON_SUWINET_OIN;
}

const [cert, key] = ['BRON_SUWINET_ONDERTEKEN_CERT', 'BRON_SUWINET_ONDERTEKEN_KEY'] as const;
const ondertekenSchema = z.object({ [cert]: pemBestand, [key]: pemBestand });

function toOndertekenaar(certificaat: string, sleutel: string): Berichtondertekenaar {
  try {
    return createBerichtondertekenaar(certificaat, sleutel);
  } catch {
    throw new Instellingenfout([`${cert}: geen certificaat in PEM met een RSA-sleutel van ten minste 2048 bits in ${key}`]);
  }
}

function readOndertekenaar(omgeving: NodeJS.ProcessEnv, oin: () => string): Berichtondertekenaar | null {
  const { [cert]: certificaat, [key]: sleutel } = readSettings(omgeving, ondertekenSchema);
  if (certificaat === undefined && sleutel === undefined && omgeving['NODE_ENV'] !== 'production') return null;
  if (certificaat === undefined || sleutel === undefined) {
    throw new Instellingenfout([...(certificaat === undefined ? [`${cert}: ontbreekt`] : []), ...(sleutel === undefined ? [`${key}: ontbreekt`] : [])]);
  }
  const ondertekenaar = toOndertekenaar(certificaat, sleutel);
  // Suwinet refuses who signs as another than they ask as.
  if (ondertekenaar.oin !== oin()) throw new Instellingenfout([`${cert}: heeft een ander OIN (serialNumber van het onderwerp) dan BRON_SUWINET_OIN`]);
  return ondertekenaar;
}

/**
 * Reads BRON_SUWINET_URL (and its limits), BRON_SUWINET_OIN, the certificate that signs and SUWINET_DIENSTEN_BESTAND.
 * Outside production an OIN that belongs to nobody is the default, and the certificate may be left out.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readSuwinetInstellingen(omgeving: NodeJS.ProcessEnv): Suwinetinstellingen {
  const { read, check } = createSettingsReader();
  const adres = read(() => readBronadres(omgeving, 'BRON_SUWINET'));
  const oin = read(() => readOin(omgeving));
  const ondertekenaar = read(() => readOndertekenaar(omgeving, oin));
  const diensten = read(() => readDiensten(omgeving['SUWINET_DIENSTEN_BESTAND']));
  check();
  return { adres: adres(), oin: oin(), diensten: diensten(), ondertekenaar: ondertekenaar() };
}
