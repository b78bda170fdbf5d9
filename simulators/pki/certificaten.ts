import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

/** A certificate and its private key, as PEM text. */
export type Certificaat = { readonly certificaat: string; readonly sleutel: string };

/** For whom a certificate is. */
export type Aanvraag = {
  readonly naam: string;
  /** Stands in the subject as serialNumber, as PKIoverheid has it. */
  readonly oin?: string;
  /** Validity; wide by default, so that nothing depends on the clock with which a test or a demonstration runs. */
  readonly van?: Date;
  readonly tot?: Date;
};

/** Issues certificates. A synthetic authority: what it vouches for holds for tests and `npm start` only. */
export type Uitgever = { readonly certificaat: string; readonly geefUit: (aanvraag: Aanvraag) => Promise<Certificaat> };

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2_048 };
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const altijd = { van: new Date('2020-01-01T00:00:00Z'), tot: new Date('2099-12-31T00:00:00Z') };

const toPem = (der: ArrayBuffer): string =>
  `-----BEGIN PRIVATE KEY-----\n${Buffer.from(der).toString('base64').replaceAll(/.{1,64}/g, '$&\n')}-----END PRIVATE KEY-----\n`;

const loopback = new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }, { type: 'dns', value: 'localhost' }]);

/** Makes an authority with a key of its own, which is kept nowhere. */
export async function createUitgever(naam: string): Promise<Uitgever> {
  const eigen = await webcrypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
  const wortel = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01', name: [{ CN: [naam] }], notBefore: altijd.van, notAfter: altijd.tot, keys: eigen, signingAlgorithm: ecdsa,
    extensions: [new BasicConstraintsExtension(true, 0, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)],
  });
  return {
    certificaat: wortel.toString('pem'),
    async geefUit({ naam: voor, oin, van = altijd.van, tot = altijd.tot }) {
      const paar = await webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
      const uitgegeven = await X509CertificateGenerator.create({
        subject: [{ CN: [voor] }, ...(oin === undefined ? [] : [{ '2.5.4.5': [oin] }])],
        issuer: wortel.subject, notBefore: van, notAfter: tot, publicKey: paar.publicKey, signingKey: eigen.privateKey, signingAlgorithm: ecdsa,
        extensions: [new BasicConstraintsExtension(false, undefined, true), new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true), loopback],
      });
      return { certificaat: uitgegeven.toString('pem'), sleutel: toPem(await webcrypto.subtle.exportKey('pkcs8', paar.privateKey)) };
    },
  };
}
