import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import { z } from 'zod';
import type { Ondertekend } from './beveiliging.ts';
import { fwi, soap, wsa, wsse } from './naamruimten.ts';
import type { Weigering } from './weigering.ts';

// SOAP 1.1 with WS-Addressing as SuwiML's transaction standard 4.0 prescribes it, from the side of the service.

/** Children of an element in the order of the contract; undefined and null are left out, an array repeats. */
export type Inhoud = { readonly [naam: string]: Inhoud | Inhoud[] | string | null | undefined };

/** One of the six services. */
export type Dienst = { readonly naam: string; readonly naamruimte: string; readonly actie: string; readonly pad: string };

/** A question that was understood. */
export type Vraag = { readonly bsn: string; readonly berichtId: string };

const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true });

/** Drops what is not there: the builder would write an empty element for it. */
const gevuld = (inhoud: Inhoud): object => Object.fromEntries(Object.entries(inhoud).flatMap(([naam, waarde]): [string, unknown][] => {
  if (waarde === undefined || waarde === null) return [];
  if (typeof waarde === 'string') return [[naam, waarde]];
  return [[naam, Array.isArray(waarde) ? waarde.map(gevuld) : gevuld(waarde)]];
}));

/** The element in the body of an answer, with its namespaces declared on itself. */
export const buildRomp = ({ naam, naamruimte }: Dienst, inhoud: Inhoud): object =>
  ({ [`smls:${naam}Response`]: { '@_xmlns:smls': naamruimte, '@_xmlns:fwi': fwi, ...gevuld(inhoud) } });

/** An XML document of an object as above. */
export const schrijfXml = (wortel: object): string => builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...wortel });

const uuidVan = (tekst: string): string => {
  const hex = createHash('sha1').update(tekst).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const envelop = (actie: string, berichtId: string | null, romp: object): string => schrijfXml({
  'soap:Envelope': {
    '@_xmlns:soap': soap,
    '@_xmlns:wsa': wsa,
    'soap:Header': {
      'wsa:To': `${wsa}/anonymous`,
      'wsa:Action': actie,
      'wsa:MessageID': uuidVan(berichtId ?? actie),
      ...(berichtId === null ? {} : { 'wsa:RelatesTo': berichtId }),
    },
    'soap:Body': romp,
  },
});

/** The whole answer to a question. */
export const buildAntwoord = (dienst: Dienst, vraag: Vraag, inhoud: Inhoud): string =>
  envelop(`${dienst.actie}Response`, vraag.berichtId, buildRomp(dienst, inhoud));

/** A SOAP 1.1 fault. `code` Client: the question was wrong. */
export const buildFault = (code: 'Client' | 'Server', melding: string, berichtId: string | null = null): string =>
  envelop(`${wsa}/soap/fault`, berichtId, { 'soap:Fault': { faultcode: `soap:${code}`, faultstring: melding } });

/** The SOAP 1.1 fault of a message that WS-Security refuses. To which message it is an answer cannot be believed. */
export const buildWeigering = ({ code, message }: Weigering): string =>
  envelop(`${wsa}/soap/fault`, null, { 'soap:Fault': { '@_xmlns:wsse': wsse, faultcode: `wsse:${code}`, faultstring: message } });

const vraagSchema = (dienst: Dienst) => z.object({
  Action: z.literal(dienst.actie),
  MessageID: z.string().startsWith('urn:uuid:'),
  To: z.string().endsWith(dienst.pad),
  Body: z.object({ [dienst.naam]: z.object({ Burgerservicenr: z.string().regex(/^\d{9}$/) }) }),
});

// Building a schema costs far more than using it: one per service.
const schemas = new Map<string, ReturnType<typeof vraagSchema>>();

function schemaVan(dienst: Dienst): ReturnType<typeof vraagSchema> {
  const schema = schemas.get(dienst.naam) ?? vraagSchema(dienst);
  schemas.set(dienst.naam, schema);
  return schema;
}

/** Reads a question from what of a message is signed; null when it is not what the contract of the service says. */
export function readVraag(dienst: Dienst, soapAction: string | null, ondertekend: Ondertekend): Vraag | null {
  // WS-Addressing: the HTTP header is empty or says the same as wsa:Action.
  if (soapAction !== '' && soapAction !== dienst.actie) return null;
  const gelezen = schemaVan(dienst).safeParse(ondertekend).data;
  const bsn = gelezen?.Body[dienst.naam]?.Burgerservicenr;
  return gelezen === undefined || bsn === undefined ? null : { bsn, berichtId: gelezen.MessageID };
}

/** A date as SuwiML writes it. */
export const suwiDatum = (dag: string | null): string | null => dag && dag.replaceAll('-', '');

/** A moment (RFC 3339) as a SuwiML DatumTijdstip: 16 digits, to hundredths of a second. */
export const suwiTijdstip = (moment: string): string => moment.replaceAll(/\D/g, '').slice(0, 14).padEnd(16, '0');
