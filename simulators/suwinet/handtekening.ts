import { createHash, timingSafeEqual, verify } from 'node:crypto';
import { ExclusiveCanonicalization } from 'xml-crypto';
import { listAlle, listBijNaam, listKinderen, type DomElement } from './dom.ts';
import { ds, wsse } from './naamruimten.ts';
import type { Certificaathouder } from './vertrouwen.ts';
import { Weigering } from './weigering.ts';

const algoritmen = {
  CanonicalizationMethod: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  SignatureMethod: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  Transform: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  DigestMethod: 'http://www.w3.org/2001/04/xmlenc#sha256',
} as const;

const canoniek = new ExclusiveCanonicalization();

/** The only child of this name. @throws Weigering InvalidSecurity when there is none, or more than one. */
export function enige(ouder: DomElement, ruimte: string, naam: string): DomElement {
  const [kind, ...meer] = listBijNaam(ouder, ruimte, naam);
  if (!kind || meer.length > 0) throw new Weigering('InvalidSecurity');
  return kind;
}

function checkAlgoritme(ouder: DomElement, naam: keyof typeof algoritmen): void {
  const methode = enige(ouder, ds, naam);
  // Parameters (a list of prefixes) would change what is signed: none of these has any.
  if (methode.getAttribute('Algorithm') !== algoritmen[naam] || listKinderen(methode).length > 0) throw new Weigering('UnsupportedAlgorithm');
}

const bytes = (element: DomElement): Buffer => Buffer.from(element.textContent ?? '', 'base64');

/** The elements of a message by their Id. @throws Weigering when two have the same: a reference could then mean either. */
export function indexeer(bericht: DomElement): ReadonlyMap<string, DomElement> {
  const perId = new Map<string, DomElement>();
  for (const element of listAlle(bericht)) {
    for (const { localName, value } of Array.from(element.attributes)) {
      if (localName.toLowerCase() !== 'id') continue;
      if (perId.has(value)) throw new Weigering('InvalidSecurity');
      perId.set(value, element);
    }
  }
  return perId;
}

const doelVan = (verwijzing: DomElement, perId: ReadonlyMap<string, DomElement>): DomElement | undefined => {
  const uri = verwijzing.getAttribute('URI');
  return uri.startsWith('#') ? perId.get(uri.slice(1)) : undefined;
};

function controleerReferentie(referentie: DomElement, perId: ReadonlyMap<string, DomElement>): [DomElement, string] {
  const doel = doelVan(referentie, perId);
  if (!doel) throw new Weigering('InvalidSecurity');
  checkAlgoritme(enige(referentie, ds, 'Transforms'), 'Transform');
  checkAlgoritme(referentie, 'DigestMethod');
  const tekst = canoniek.process(doel, {});
  const digest = createHash('sha256').update(tekst).digest();
  const gesteld = bytes(enige(referentie, ds, 'DigestValue'));
  if (gesteld.length !== digest.length || !timingSafeEqual(gesteld, digest)) throw new Weigering('FailedCheck');
  return [doel, tekst];
}

/** The certificate in the header that the signature points at, in base64. @throws Weigering SecurityTokenUnavailable. */
export function findToken(beveiliging: DomElement, handtekening: DomElement, perId: ReadonlyMap<string, DomElement>): string {
  const [keyInfo] = listBijNaam(handtekening, ds, 'KeyInfo');
  const [verwijzing] = keyInfo ? listBijNaam(keyInfo, wsse, 'SecurityTokenReference') : [];
  const [plaats] = verwijzing ? listBijNaam(verwijzing, wsse, 'Reference') : [];
  const token = plaats && doelVan(plaats, perId);
  if (!token || !listBijNaam(beveiliging, wsse, 'BinarySecurityToken').includes(token)) throw new Weigering('SecurityTokenUnavailable');
  return (token.textContent ?? '').replaceAll(/\s/g, '');
}

/**
 * Checks a ds:Signature with the key of its certificate. xml-crypto canonicalizes; its SignedXml, which looks for every reference by
 * XPath in the whole message, takes eleven milliseconds where this takes half of one.
 * @returns the elements that are signed, each with its canonical text: nothing else of the message may be believed.
 * @throws Weigering.
 */
export function controleerHandtekening(handtekening: DomElement, { sleutel }: Certificaathouder, perId: ReadonlyMap<string, DomElement>): ReadonlyMap<DomElement, string> {
  const signedInfo = enige(handtekening, ds, 'SignedInfo');
  checkAlgoritme(signedInfo, 'CanonicalizationMethod');
  checkAlgoritme(signedInfo, 'SignatureMethod');
  const waarde = bytes(enige(handtekening, ds, 'SignatureValue'));
  if (!verify('sha256', Buffer.from(canoniek.process(signedInfo, {})), sleutel, waarde)) throw new Weigering('FailedCheck');
  return new Map(listBijNaam(signedInfo, ds, 'Reference').map((referentie) => controleerReferentie(referentie, perId)));
}
