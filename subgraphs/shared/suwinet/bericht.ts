import { XMLBuilder } from 'fast-xml-parser';
import { toDatumTijd } from '../klok.ts';
import type { Suwinetdienst } from './diensten.ts';
import { anoniem, naamruimten } from './naamruimten.ts';

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

/**
 * Writes a SOAP 1.1 question with WS-Addressing headers and a wsu:Timestamp; header and body carry the wsu:Id that a
 * signature refers to. Signing itself is a step after this one (`ondertekenBericht` of the client).
 */
export const buildVraagbericht = ({ dienst, bsn, oin, aan, berichtId, gemaakt, verloopt }: Vraagdelen): string =>
  builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    'soap:Envelope': {
      '@_xmlns:soap': naamruimten.soap,
      '@_xmlns:wsa': naamruimten.wsa,
      '@_xmlns:wsse': naamruimten.wsse,
      '@_xmlns:wsu': naamruimten.wsu,
      'soap:Header': {
        'wsa:To': { '@_wsu:Id': 'aan', '#text': aan },
        'wsa:From': { '@_wsu:Id': 'van', 'wsa:Address': `${anoniem}?oin=${oin}` },
        'wsa:ReplyTo': { '@_wsu:Id': 'antwoord-aan', 'wsa:Address': anoniem },
        'wsa:Action': { '@_wsu:Id': 'actie', '#text': dienst.actie },
        'wsa:MessageID': { '@_wsu:Id': 'bericht', '#text': berichtId },
        'wsse:Security': {
          '@_soap:mustUnderstand': '1',
          'wsu:Timestamp': { '@_wsu:Id': 'tijd', 'wsu:Created': toDatumTijd(gemaakt), 'wsu:Expires': toDatumTijd(verloopt) },
        },
      },
      'soap:Body': {
        '@_wsu:Id': 'inhoud',
        [`smls:${dienst.naam}`]: { '@_xmlns:smls': dienst.naamruimte, Burgerservicenr: bsn },
      },
    },
  });
