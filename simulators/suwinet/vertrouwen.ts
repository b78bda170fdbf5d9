import { X509Certificate, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { Weigering } from './weigering.ts';

/** Whose certificate it is, and the key that goes with it. */
export type Certificaathouder = { readonly sleutel: KeyObject; readonly oin: string | null };

/** Gives the holder of a certificate (DER in base64) that is trusted at this moment. @throws Weigering. */
export type Vertrouwen = (token: string, nu: number) => Certificaathouder;

const minsteBits = 2_048;
const onderwerp = z.object({ serialNumber: z.string() });

const isGeldigOp = ({ validFromDate, validToDate }: X509Certificate, nu: number): boolean => validFromDate.getTime() <= nu && nu <= validToDate.getTime();

const isSterk = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean => asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= minsteBits;

type Bekend = Certificaathouder & { readonly certificaat: X509Certificate };

function lees(token: string, uitgever: X509Certificate): Bekend | null {
  try {
    const certificaat = new X509Certificate(Buffer.from(token, 'base64'));
    if (certificaat.ca || !certificaat.checkIssued(uitgever) || !certificaat.verify(uitgever.publicKey)) return null;
    const { publicKey: sleutel } = certificaat;
    if (!isSterk(sleutel)) return null;
    return { certificaat, sleutel, oin: onderwerp.safeParse(certificaat.toLegacyObject().subject).data?.serialNumber ?? null };
  } catch {
    return null;
  }
}

/** Trusts what one authority issued. @param uitgeverPem its certificate as PEM text. */
export function createVertrouwen(uitgeverPem: string): Vertrouwen {
  const uitgever = new X509Certificate(uitgeverPem);
  // Only what the authority issued is remembered, so this does not grow with what others send.
  const bekend = new Map<string, Bekend>();
  return (token, nu) => {
    const houder = bekend.get(token) ?? lees(token, uitgever);
    if (!houder || !isGeldigOp(houder.certificaat, nu) || !isGeldigOp(uitgever, nu)) throw new Weigering('InvalidSecurityToken');
    bekend.set(token, houder);
    return houder;
  };
}
