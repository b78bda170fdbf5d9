import { XMLBuilder } from 'fast-xml-parser';
import { toDatumTijd } from '../klok.ts';
import type { Suwinetdienst } from './diensten.ts';
import { anoniem, naamruimten, tokenvorm } from './naamruimten.ts';
import { tokenId, type Berichtondertekenaar, type Delen } from './ondertekening.ts';

/** What a question to Suwinet is made of. */
export type Vraagdelen = {
  readonly dienst: Suwinetdienst;
  readonly bsn: string;
  readonly oin: string;
  /** Full address of the service, for wsa:To. */
  readonly aan: string;
  /** wsa:MessageID, urn:uuid:... */
  readonly berichtId: string;
  /** Moment of asking and last moment of validity, ms since 1970. */
  readonly gemaakt: number;
  readonly verloopt: number;
};

const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true });

const toAdressering = ({ dienst, oin, aan }: Vraagdelen) => ({
  'wsa:To': { '@_wsu:Id': 'aan', '#text': aan },
  'wsa:From': { '@_wsu:Id': 'van', 'wsa:Address': `${anoniem}?oin=${oin}` },
  'wsa:ReplyTo': { '@_wsu:Id': 'antwoord-aan', 'wsa:Address': anoniem },
  'wsa:Action': { '@_wsu:Id': 'actie', '#text': dienst.actie },
});

const toCertificaat = (token: string) => ({
  'wsse:BinarySecurityToken': { '@_ValueType': tokenvorm.waarde, '@_EncodingType': tokenvorm.schrift, '@_wsu:Id': tokenId, '#text': token },
});

const toStempel = ({ gemaakt, verloopt }: Vraagdelen) => ({
  'wsu:Timestamp': { '@_wsu:Id': 'tijd', 'wsu:Created': toDatumTijd(gemaakt), 'wsu:Expires': toDatumTijd(verloopt) },
});

const toRomp = ({ dienst, bsn }: Vraagdelen) => ({
  'soap:Body': { '@_wsu:Id': 'inhoud', [`smls:${dienst.naam}`]: { '@_xmlns:smls': dienst.naamruimte, Burgerservicenr: bsn } },
});

async function toBeveiliging(delen: Vraagdelen, kop: Delen, ondertekenaar: Berichtondertekenaar): Promise<object> {
  const certificaat = toCertificaat(ondertekenaar.token);
  const stempel = toStempel(delen);
  const handtekening = await ondertekenaar.onderteken({ ...toAdressering(delen), ...certificaat }, { ...kop, ...stempel, ...toRomp(delen) });
  return { ...certificaat, ...stempel, 'ds:Signature': handtekening };
}

/**
 * Writes a SOAP 1.1 question with WS-Addressing headers and a wsu:Timestamp, signed over all of these, the certificate and the body:
 * each carries the wsu:Id that the signature refers to.
 * @param ondertekenaar null leaves the question unsigned, which no Suwinet takes.
 */
export async function buildVraagbericht(delen: Vraagdelen, ondertekenaar: Berichtondertekenaar | null): Promise<string> {
  const kop = { 'wsa:MessageID': { '@_wsu:Id': 'bericht', '#text': delen.berichtId } };
  const beveiliging = ondertekenaar ? await toBeveiliging(delen, kop, ondertekenaar) : toStempel(delen);
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    'soap:Envelope': {
      '@_xmlns:soap': naamruimten.soap,
      '@_xmlns:wsa': naamruimten.wsa,
      '@_xmlns:wsse': naamruimten.wsse,
      '@_xmlns:wsu': naamruimten.wsu,
      'soap:Header': { ...toAdressering(delen), ...kop, 'wsse:Security': { '@_soap:mustUnderstand': '1', ...beveiliging } },
      ...toRomp(delen),
    },
  });
}
