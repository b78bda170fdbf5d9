import { describe, expect, test } from '@jest/globals';
import { readAntwoord, readFault } from './antwoord.ts';
import { standaardDiensten } from './diensten.ts';

const dienst = standaardDiensten.DUOPersoonsInfo;
const gesteld = { dienst, bsn: '999970008', berichtId: 'urn:uuid:1', bron: 'gemeente.DUOPersoonsInfo' };
const wsse = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
const naamruimte = 'http://bkwi.nl/SuwiML/Diensten/DUODossierPersoonGSD/v0300';

const envelop = (romp: string, kop = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://www.w3.org/2005/08/addressing" xmlns:f="http://bkwi.nl/SuwiML/FWI/v0205"><s:Header>${kop}</s:Header><s:Body>${romp}</s:Body></s:Envelope>`;
const respons = (inhoud: string, ruimte = naamruimte): string => envelop(`<d:DUOPersoonsInfoResponse xmlns:d="${ruimte}">${inhoud}</d:DUOPersoonsInfoResponse>`);
const client = '<ClientSuwi><Burgerservicenr>999970008</Burgerservicenr><IndStartkwalificatieDuo>2</IndStartkwalificatieDuo></ClientSuwi>';
const melding = (soort: string): string => `<f:FWI><${soort}><Code>1</Code><Tekst>BRONTEKST</Tekst><Bron><DN>x</DN></Bron></${soort}></f:FWI>`;
const lees = (xml: string) => readAntwoord(Buffer.from(xml), gesteld);

describe('an answer of Suwinet', () => {
  test.each([
    ['data', respons(client)],
    ['data with a warning', respons(client + melding('Waarschuwing'))],
    ['data with information', respons(client + melding('Informatie'))],
    ['data in another prefix', respons(client).replaceAll('d:', 'ander:').replaceAll(':d=', ':ander=')],
    ['data in the default namespace', envelop(`<DUOPersoonsInfoResponse xmlns="${naamruimte}">${client}</DUOPersoonsInfoResponse>`)],
    ['data in relation to the question', envelop(`<d:DUOPersoonsInfoResponse xmlns:d="${naamruimte}">${client}</d:DUOPersoonsInfoResponse>`, '<a:RelatesTo>urn:uuid:1</a:RelatesTo>')],
  ])('%s is found', (_wat, xml) => {
    expect(lees(xml)).toEqual({ soort: 'GEVONDEN', client: { Burgerservicenr: '999970008', IndStartkwalificatieDuo: '2' } });
  });

  test('keeps leading zeros, reads character references and keeps repeated elements as a list', () => {
    const xml = respons('<ClientSuwi soort="x"><Burgerservicenr>999970008</Burgerservicenr><A>007</A><A>O&amp;O caf&#233;</A><B><C/></B></ClientSuwi>');
    expect(lees(xml)).toEqual({ soort: 'GEVONDEN', client: { Burgerservicenr: '999970008', A: ['007', 'O&O café'], B: { C: '' } } });
  });

  test.each([['alone', '<f:NietsGevonden/>'], ['with information', `<f:NietsGevonden/>${melding('Informatie')}`]])('nothing found %s is nothing found', (_wat, inhoud) => {
    expect(lees(respons(inhoud))).toEqual({ soort: 'NIETS_GEVONDEN' });
  });

  test.each([
    ['a Fout', respons(melding('Fout')), 'STORING'],
    ['a Fout beside data', respons(client + melding('Fout')), 'STORING'],
    ['a Fout in a second FWI', respons(client + melding('Waarschuwing') + melding('Fout')), 'STORING'],
    ['two Fouten under two prefixes', respons(client + melding('Fout').replace('</f:FWI>', '<f:Fout/></f:FWI>')), 'STORING'],
    ['two SOAP faults beside data', respons(client).replace('</s:Body>', '<s:Fault/><s:Fault/></s:Body>'), 'STORING'],
    ['nothing found under two prefixes, beside data', respons(`${client}<f:NietsGevonden/><NietsGevonden/>`), 'ONGELDIG_ANTWOORD'],
    ['a person under two prefixes', respons(client.replace('<Ind', '<f:Burgerservicenr>999970021</f:Burgerservicenr><Ind')), 'ONGELDIG_ANTWOORD'],
    ['rows under two prefixes, of which one would hide the other', respons(client.replace('<Ind', '<f:Rij>1</f:Rij><Rij>2</Rij><Ind')), 'ONGELDIG_ANTWOORD'],
    ['an element that would change how objects work', respons(client.replace('<Ind', '<__proto__><a>1</a></__proto__><Ind')), 'ONGELDIG_ANTWOORD'],
    ['an entity', respons(client).replace('?>', '?><!ENTITY e "x">'), 'ONGELDIG_ANTWOORD'],
    ['references without end', respons(client.replace('<Ind', `<A>${'&amp;'.repeat(100_001)}</A><Ind`)), 'ONGELDIG_ANTWOORD'],
    ['only a warning', respons(melding('Waarschuwing')), 'STORING'],
    ['a SOAP fault of the service', envelop('<s:Fault><faultcode>s:Server</faultcode><faultstring>BRONTEKST</faultstring></s:Fault>'), 'STORING'],
    ['a SOAP fault of the asker', envelop('<s:Fault><faultcode>s:Client</faultcode><faultstring>x</faultstring></s:Fault>'), 'GEWEIGERD'],
    ['a SOAP fault NietGerechtigd', envelop('<s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring><detail><f:NietGerechtigd/></detail></s:Fault>'), 'GEWEIGERD'],
    ['NietGerechtigd', respons('<f:NietGerechtigd/>'), 'GEWEIGERD'],
    ['another person', respons(client.replace('999970008', '999970021')), 'ONGELDIG_ANTWOORD'],
    ['no person', respons('<ClientSuwi/>'), 'ONGELDIG_ANTWOORD'],
    ['two persons', respons(client + client), 'ONGELDIG_ANTWOORD'],
    ['data and nothing found', respons(`${client}<f:NietsGevonden/>`), 'ONGELDIG_ANTWOORD'],
    ['an empty answer', respons(''), 'ONGELDIG_ANTWOORD'],
    ['another question', envelop(`<d:DUOPersoonsInfoResponse xmlns:d="${naamruimte}">${client}</d:DUOPersoonsInfoResponse>`, '<a:RelatesTo>urn:uuid:2</a:RelatesTo>'), 'ONGELDIG_ANTWOORD'],
    ['another version of the service', respons(client, naamruimte.replace('v0300', 'v0200')), 'ONGELDIG_ANTWOORD'],
    ['another service', respons(client).replaceAll('DUOPersoonsInfoResponse', 'BRPInfoResponse'), 'ONGELDIG_ANTWOORD'],
    ['SOAP 1.2', respons(client).replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'), 'ONGELDIG_ANTWOORD'],
    ['a truncated document', respons(client).slice(0, -40), 'ONGELDIG_ANTWOORD'],
    ['a document type', respons(client).replace('?>', '?><!DOCTYPE s>'), 'ONGELDIG_ANTWOORD'],
    ['a document type with an entity', respons(client).replace('?>', '?><!DOCTYPE s [<!ENTITY e "x">]>'), 'ONGELDIG_ANTWOORD'],
    ['a document type from elsewhere', respons(client).replace('?>', '?><!DOCTYPE s SYSTEM "file:///etc/hostname">'), 'ONGELDIG_ANTWOORD'],
    ['nesting without end', respons(`<ClientSuwi><Burgerservicenr>999970008</Burgerservicenr>${'<A>'.repeat(60)}${'</A>'.repeat(60)}</ClientSuwi>`), 'ONGELDIG_ANTWOORD'],
    ['HTML', '<html><body>BRONTEKST</body></html>', 'ONGELDIG_ANTWOORD'],
    ['nothing', '', 'ONGELDIG_ANTWOORD'],
  ])('%s is %s', (_wat, xml, soort) => {
    expect(() => lees(xml)).toThrow(expect.objectContaining({ name: 'Bronfout', soort, message: expect.not.stringContaining('BRONTEKST') }));
  });

  test('bytes that are no UTF-8 are refused', () => {
    const bytes = Buffer.from(respons(client.replace('2', 'é')), 'latin1');
    expect(() => readAntwoord(bytes, gesteld)).toThrow('ONGELDIG_ANTWOORD');
  });
});

test.each([
  ['a fault of the asker', envelop('<s:Fault><faultcode>s:Client.Auth</faultcode></s:Fault>'), 'GEWEIGERD'],
  ['a fault of the service', envelop('<s:Fault><faultcode>s:Server</faultcode></s:Fault>'), 'STORING'],
  ['a fault of WS-Security, declared on itself', envelop(`<s:Fault><faultcode xmlns:q="${wsse}">q:FailedCheck</faultcode></s:Fault>`), 'GEWEIGERD'],
  ['a fault of WS-Security, declared around it', envelop(`<s:Fault xmlns:wsse="${wsse}"><faultcode>wsse:InvalidSecurity</faultcode></s:Fault>`), 'GEWEIGERD'],
  ['a fault with such a name of somebody else', envelop('<s:Fault><faultcode xmlns:wsse="urn:anders">wsse:FailedCheck</faultcode></s:Fault>'), 'STORING'],
  ['a fault that says nothing', envelop('<s:Fault/>'), 'STORING'],
  ['no fault', respons(client), 'STORING'],
  ['a page of a proxy', '<html>Bad Gateway', 'STORING'],
])('a body with status 500: %s is %s', (_wat, xml, soort) => {
  expect(readFault(Buffer.from(xml))).toBe(soort);
});
