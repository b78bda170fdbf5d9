import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { leesDom, listKinderen, type DomElement } from './dom.ts';
import { controleerHandtekening, enige, findToken, indexeer } from './handtekening.ts';
import { ds, soap, wsa, wsse, wsu } from './naamruimten.ts';
import { createVersheid } from './versheid.ts';
import { createVertrouwen, type Certificaathouder } from './vertrouwen.ts';
import { Weigering } from './weigering.ts';

/** What of a message is signed, parsed: names without prefix. Only this is processed. */
export type Ondertekend = Readonly<Record<string, unknown>>;

/** Checks the WS-Security of a message. @returns null when it is no SOAP 1.1 envelope at all. @throws Weigering. */
export type Beveiliging = (tekst: string) => Ondertekend | null;

const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false });

const vereist = ['To', 'From', 'Action', 'MessageID'] as const;

const fragment = z.record(z.string(), z.unknown());

const gelezenSchema = z.object({
  MessageID: z.string(),
  From: z.object({ Address: z.string() }),
  Timestamp: z.object({ Created: z.string(), Expires: z.string() }),
});

type Delen = { readonly kop: DomElement; readonly romp: DomElement; readonly beveiliging: DomElement };

function toDelen(envelop: DomElement): Delen {
  const kop = enige(envelop, soap, 'Header');
  const romp = enige(envelop, soap, 'Body');
  if (listKinderen(envelop).length !== 2) throw new Weigering('InvalidSecurity');
  return { kop, romp, beveiliging: enige(kop, wsse, 'Security') };
}

/** What must be signed: by where it stands in the message, so that a signed copy elsewhere does not count. */
function listVereist({ kop, romp, beveiliging }: Delen): DomElement[] {
  for (const naam of vereist) enige(kop, wsa, naam);
  return [...listKinderen(kop).filter(({ namespaceURI }) => namespaceURI === wsa), enige(beveiliging, wsu, 'Timestamp'), romp];
}

const oinIn = (adres: string): string | null => /[?&]oin=(\d{20})(?:&|$)/.exec(adres)?.[1] ?? null;

function leesOndertekend(delen: Delen, ondertekend: ReadonlyMap<DomElement, string>): Ondertekend {
  return Object.fromEntries(listVereist(delen).flatMap((element) => {
    const tekst = ondertekend.get(element);
    if (tekst === undefined) throw new Weigering('InvalidSecurity');
    return Object.entries(fragment.parse(parser.parse(tekst)));
  }));
}

function checkVrager(gelezen: z.infer<typeof gelezenSchema>, { oin }: Certificaathouder): void {
  if (oin === null || oinIn(gelezen.From.Address) !== oin) throw new Weigering('FailedAuthentication');
}

/**
 * Makes the check: one signature by a certificate of a trusted authority, over the body, the Timestamp and all WS-Addressing headers,
 * fresh, seen for the first time, and of the party that asks.
 * @param vertrouwd certificate of the authority, as PEM text.
 */
export function createBeveiliging(vertrouwd: string, klok: () => number): Beveiliging {
  const vertrouw = createVertrouwen(vertrouwd);
  const checkVersheid = createVersheid();
  return (tekst) => {
    const envelop = leesDom(tekst);
    if (envelop?.localName !== 'Envelope' || envelop.namespaceURI !== soap) return null;
    const delen = toDelen(envelop);
    const perId = indexeer(envelop);
    const handtekening = enige(delen.beveiliging, ds, 'Signature');
    const houder = vertrouw(findToken(delen.beveiliging, handtekening, perId), klok());
    const ondertekend = leesOndertekend(delen, controleerHandtekening(handtekening, houder, perId));
    const gelezen = gelezenSchema.safeParse(ondertekend);
    if (!gelezen.success) throw new Weigering('InvalidSecurity');
    checkVrager(gelezen.data, houder);
    const { MessageID: berichtId, Timestamp: { Created: gemaakt, Expires: verloopt } } = gelezen.data;
    checkVersheid({ berichtId, gemaakt, verloopt }, klok());
    return ondertekend;
  };
}
