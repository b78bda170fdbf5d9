import { SignedXml } from 'xml-crypto';
import type { Certificaat } from '../pki/certificaten.ts';
import { ds, soap, wsa, wsse, wsu } from './naamruimten.ts';

const dienst = 'UWVWbDossierPersoonGSD';
export const pad = `/${dienst}-v0200`;
export const actie = `http://bkwi.nl/SuwiML/Diensten/${dienst}-v0200/UwvWbPersoonsInfo`;
export const oin = '00000099000000000000';
export const nu = Date.parse('2026-11-01T09:00:00Z');

/** What a message says; all of it has a default but the person. */
export type Berichtdelen = { readonly bsn: string; readonly berichtId?: string; readonly oin?: string; readonly gemaakt?: number; readonly verloopt?: number };

const toPemInhoud = (pem: string): string => pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
const toTijd = (moment: number): string => new Date(moment).toISOString();

/** An envelope of another hand than ours: other prefixes, line breaks, and not signed yet. */
export const maakBericht = ({ bsn, berichtId = 'urn:uuid:vraag-1', oin: van = oin, gemaakt = nu, verloopt = nu + 60_000 }: Berichtdelen, { certificaat }: Certificaat): string =>
  `<s:Envelope xmlns:s="${soap}" xmlns:a="${wsa}" xmlns:u="${wsu}" xmlns:e="${wsse}">
  <s:Header><a:Action u:Id="a1">${actie}</a:Action><a:MessageID u:Id="a2">${berichtId}</a:MessageID><a:To u:Id="a3">http://suwi.example${pad}</a:To>
  <a:From u:Id="a4"><a:Address>${wsa}/anonymous?oin=${van}</a:Address></a:From>
  <e:Security><e:BinarySecurityToken u:Id="t1">${toPemInhoud(certificaat)}</e:BinarySecurityToken>
  <u:Timestamp u:Id="t2"><u:Created>${toTijd(gemaakt)}</u:Created><u:Expires>${toTijd(verloopt)}</u:Expires></u:Timestamp></e:Security></s:Header>
  <s:Body u:Id="b1"><w:UwvWbPersoonsInfo xmlns:w="http://bkwi.nl/SuwiML/Diensten/${dienst}/v0200"><Burgerservicenr>${bsn}</Burgerservicenr></w:UwvWbPersoonsInfo></s:Body></s:Envelope>`;

/** How a message is signed where that is not as it should be. */
export type Afwijking = { readonly ids?: readonly string[]; readonly digest?: string; readonly handtekening?: string; readonly canoniek?: string; readonly token?: string };

const exclusief = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** Signs with the whole of xml-crypto, so that the check is held against another hand than that of the graph. */
export function onderteken(envelop: string, { sleutel }: Certificaat, afwijking: Afwijking = {}): string {
  const {
    ids = ['a1', 'a2', 'a3', 'a4', 't2', 'b1'], digest = 'http://www.w3.org/2001/04/xmlenc#sha256', canoniek = exclusief,
    handtekening = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', token = 't1',
  } = afwijking;
  const xml = new SignedXml({
    idMode: 'wssecurity', privateKey: sleutel, signatureAlgorithm: handtekening, canonicalizationAlgorithm: canoniek,
    getKeyInfoContent: () => `<e:SecurityTokenReference xmlns:e="${wsse}"><e:Reference URI="#${token}"/></e:SecurityTokenReference>`,
  });
  for (const id of ids) xml.addReference({ xpath: `//*[@*[local-name(.)='Id']='${id}']`, transforms: [canoniek], digestAlgorithm: digest });
  xml.computeSignature(envelop, { prefix: 'h', location: { reference: "//*[local-name(.)='Security']", action: 'append' }, existingPrefixes: { h: ds } });
  return xml.getSignedXml();
}
