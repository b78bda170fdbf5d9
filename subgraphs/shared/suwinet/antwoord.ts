import { Bronfout, type Bronfoutsoort } from '../bronfout.ts';
import type { Suwinetdienst } from './diensten.ts';
import { naamruimten } from './naamruimten.ts';
import { findKind, listKinderen, naamruimteVan, parseXml, toElement, zonderVoorvoegsels, type Element } from './xml.ts';

/** What a Suwinet service says of a person: their data (`client` is the ClientSuwi, unvalidated), or that it has none. */
export type Suwinetantwoord = { readonly soort: 'GEVONDEN'; readonly client: unknown } | { readonly soort: 'NIETS_GEVONDEN' };

/** The question that must have been answered. */
export type Gesteld = { readonly dienst: Suwinetdienst; readonly bsn: string; readonly berichtId: string; readonly bron: string };

const envelop = (bytes: Uint8Array): { kop: Element; romp: Element; omsluitend: Element[] } | null => {
  const buiten = findKind(parseXml(bytes), 'Envelope');
  const geheel = buiten && toElement(buiten.inhoud);
  if (!geheel || naamruimteVan(buiten.naam, [geheel]) !== naamruimten.soap) return null;
  const kop = findKind(geheel, 'Header');
  const romp = toElement(findKind(geheel, 'Body')?.inhoud);
  return romp && { kop: (kop && toElement(kop.inhoud)) ?? {}, romp, omsluitend: [romp, geheel] };
};

/**
 * A SOAP 1.1 fault: NietGerechtigd, the sender's own faults and those of WS-Security (our signature, certificate or clock) are
 * refusals, all else is the source's trouble.
 */
const soortVanFault = (fault: Element, omsluitend: readonly Element[]): Bronfoutsoort => {
  const inhoud = findKind(fault, 'faultcode')?.inhoud;
  const code = zonderVoorvoegsels(inhoud);
  const detail = toElement(findKind(fault, 'detail')?.inhoud);
  if (detail && findKind(detail, 'NietGerechtigd')) return 'GEWEIGERD';
  if (typeof code !== 'string') return 'STORING';
  const ruimte = naamruimteVan(code, [toElement(inhoud) ?? {}, fault, ...omsluitend]);
  return ruimte === naamruimten.wsse || ruimte === naamruimten.wsu || /(^|:)Client(\.|$)/.test(code) ? 'GEWEIGERD' : 'STORING';
};

/** What a body says that came with a status of 500, as SOAP 1.1 sends its faults; STORING when it is no fault. */
export function readFault(bytes: Uint8Array): Bronfoutsoort {
  try {
    const delen = envelop(bytes);
    const [fault] = listKinderen(delen?.romp ?? {}, 'Fault');
    return soortVanFault(toElement(fault) ?? {}, delen?.omsluitend ?? []);
  } catch {
    return 'STORING';
  }
}

const keuzen = ['ClientSuwi', 'NietsGevonden', 'NietGerechtigd'] as const;

function kies(inhoud: Element): Suwinetantwoord | Bronfoutsoort {
  const meldingen = listKinderen(inhoud, 'FWI');
  if (meldingen.some((fwi) => listKinderen(toElement(fwi) ?? {}, 'Fout').length > 0)) return 'STORING';
  const [keuze, ...meer] = keuzen.flatMap((naam) => listKinderen(inhoud, naam).map((kind) => ({ naam, kind })));
  if (meer.length > 0) return 'ONGELDIG_ANTWOORD';
  // A warning or information alone says nothing of the person: neither data nor that there are none.
  if (keuze === undefined) return meldingen.length > 0 ? 'STORING' : 'ONGELDIG_ANTWOORD';
  if (keuze.naam === 'NietGerechtigd') return 'GEWEIGERD';
  return keuze.naam === 'NietsGevonden' ? { soort: 'NIETS_GEVONDEN' } : { soort: 'GEVONDEN', client: zonderVoorvoegsels(keuze.kind) };
}

const bsnVan = (client: unknown): unknown => toElement(client)?.['Burgerservicenr'];

function beoordeel(bytes: Uint8Array, { dienst, bsn, berichtId }: Gesteld): Suwinetantwoord | Bronfoutsoort {
  const delen = envelop(bytes);
  if (!delen) return 'ONGELDIG_ANTWOORD';
  const [fault] = listKinderen(delen.romp, 'Fault');
  if (fault !== undefined) return soortVanFault(toElement(fault) ?? {}, delen.omsluitend);
  const relatie = findKind(delen.kop, 'RelatesTo');
  if (relatie && zonderVoorvoegsels(relatie.inhoud) !== berichtId) return 'ONGELDIG_ANTWOORD';
  const wortel = findKind(delen.romp, `${dienst.naam}Response`);
  const inhoud = wortel && toElement(wortel.inhoud);
  if (!inhoud || naamruimteVan(wortel.naam, [inhoud, ...delen.omsluitend]) !== dienst.naamruimte) return 'ONGELDIG_ANTWOORD';
  const antwoord = kies(inhoud);
  // An answer about another person is worse than none.
  const overAnder = typeof antwoord === 'object' && antwoord.soort === 'GEVONDEN' && bsnVan(antwoord.client) !== bsn;
  return overAnder ? 'ONGELDIG_ANTWOORD' : antwoord;
}

/**
 * Reads the answer to a question: ClientSuwi, NietsGevonden or a fault, told apart.
 * @throws Bronfout STORING (FWI with a Fout, SOAP fault), GEWEIGERD (NietGerechtigd, fault of the sender) or
 *   ONGELDIG_ANTWOORD (not well-formed, another service, another question or another person).
 */
export function readAntwoord(bytes: Uint8Array, gesteld: Gesteld): Suwinetantwoord {
  const uitkomst = ((): Suwinetantwoord | Bronfoutsoort => {
    try {
      return beoordeel(bytes, gesteld);
    } catch {
      return 'ONGELDIG_ANTWOORD';
    }
  })();
  if (typeof uitkomst === 'string') throw new Bronfout(gesteld.bron, uitkomst);
  return uitkomst;
}
