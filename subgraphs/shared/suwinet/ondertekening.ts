import { X509Certificate, createHash, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { XMLBuilder } from 'fast-xml-parser';
import { ExclusiveCanonicalization } from 'xml-crypto';
import { createMemo } from '../memo.ts';
import { oinVan } from '../oin.ts';
import { parseDom } from './dom.ts';
import { algoritmen, naamruimten, tokenvorm } from './naamruimten.ts';

/** wsu:Id of the certificate in a message. */
export const tokenId = 'certificaat';

/** An element of a message, as an object for the XML builder, with the wsu:Id by which the signature refers to it. */
export type Deel = { readonly '@_wsu:Id': string };

/** Elements by their name with prefix: those of `naamruimten`. */
export type Delen = Readonly<Record<string, Deel>>;

/** Who signs messages, with one key. */
export type Berichtondertekenaar = {
  /** The certificate as it stands in a message: DER in base64. */
  readonly token: string;
  /** OIN in the certificate (subject serialNumber, as PKIoverheid has it); null when there is none. */
  readonly oin: string | null;
  /**
   * The ds:Signature over these elements, as an object for the XML builder.
   * @param vast what many messages have in common and holds nothing of a person: what it comes to is remembered.
   * @param eenmalig what is of this message alone.
   */
  readonly onderteken: (vast: Delen, eenmalig: Delen) => Promise<object>;
};

const minsteBits = 2_048;
const builder = new XMLBuilder({ ignoreAttributes: false });
const canoniek = new ExclusiveCanonicalization();
// In node's thread pool: most of what signing costs is RSA, and nothing else has to wait for it.
const signAsync = promisify(sign);

const { soap, wsa, wsse, wsu, ds } = naamruimten;
const declaraties = { '@_xmlns:soap': soap, '@_xmlns:wsa': wsa, '@_xmlns:wsse': wsse, '@_xmlns:wsu': wsu };

/** By itself, with all namespaces declared: canonicalization leaves those that it uses, as it does in the message. */
const schrijf = ([naam, deel]: [string, Deel]): string => builder.build({ [naam]: { ...declaraties, ...deel } });

const digestVan = (xml: string): string => createHash('sha256').update(canoniek.process(parseDom(xml), {})).digest('base64');
const digestVanVast = createMemo(100, digestVan);

const toReferentie = ({ '@_wsu:Id': id }: Deel, digest: string): object => ({
  '@_URI': `#${id}`,
  'ds:Transforms': { 'ds:Transform': { '@_Algorithm': algoritmen.canoniek } },
  'ds:DigestMethod': { '@_Algorithm': algoritmen.digest },
  'ds:DigestValue': digest,
});

const toSignedInfo = (vast: Delen, eenmalig: Delen): object => ({
  'ds:CanonicalizationMethod': { '@_Algorithm': algoritmen.canoniek },
  'ds:SignatureMethod': { '@_Algorithm': algoritmen.handtekening },
  'ds:Reference': [
    ...Object.entries(vast).map((een) => toReferentie(een[1], digestVanVast(schrijf(een)))),
    ...Object.entries(eenmalig).map((een) => toReferentie(een[1], digestVan(schrijf(een)))),
  ],
});

// Canonical as it is written: one namespace, an attribute each, no empty-element tags, nothing that must be escaped.
const toCanoniek = (signedInfo: object): string => builder.build({ 'ds:SignedInfo': { '@_xmlns:ds': ds, ...signedInfo } });

function checkSleutel(certificaat: X509Certificate, sleutel: KeyObject): void {
  if (sleutel.asymmetricKeyType !== 'rsa' || (sleutel.asymmetricKeyDetails?.modulusLength ?? 0) < minsteBits) throw new Error(`geen RSA-sleutel van ten minste ${minsteBits} bits`);
  if (!certificaat.checkPrivateKey(sleutel)) throw new Error('sleutel en certificaat horen niet bij elkaar');
}

/**
 * Makes who signs: WS-Security 1.0 with the X.509 token profile, exclusive canonicalization, RSA-SHA256 and SHA-256.
 * Canonicalization is xml-crypto's. Its SignedXml compiles XPaths for every message and holds this thread 1.4 ms, six times for one
 * loket query, where this takes a fraction; the tests let it verify what is made here.
 * @param certificaat PEM. @param sleutel PEM of its private key.
 * @throws Error in Dutch, without anything of the key, when they are no certificate and its RSA key of at least 2048 bits.
 */
export function createBerichtondertekenaar(certificaat: string, sleutel: string): Berichtondertekenaar {
  const gelezen = new X509Certificate(certificaat);
  const privesleutel = createPrivateKey(sleutel);
  checkSleutel(gelezen, privesleutel);
  return {
    token: gelezen.raw.toString('base64'),
    oin: oinVan(gelezen.toLegacyObject().subject),
    async onderteken(vast, eenmalig) {
      const signedInfo = toSignedInfo(vast, eenmalig);
      const waarde = await signAsync('sha256', Buffer.from(toCanoniek(signedInfo)), privesleutel);
      return {
        '@_xmlns:ds': ds,
        'ds:SignedInfo': signedInfo,
        'ds:SignatureValue': waarde.toString('base64'),
        'ds:KeyInfo': { 'wsse:SecurityTokenReference': { 'wsse:Reference': { '@_URI': `#${tokenId}`, '@_ValueType': tokenvorm.waarde } } },
      };
    },
  };
}
