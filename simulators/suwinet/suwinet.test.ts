import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Simulator } from '../base/simulator.ts';
import { createUitgever, type Certificaat, type Uitgever } from '../pki/certificaten.ts';
import { createBevolking } from '../population/bevolking.ts';
import { onbekendBsn, vastePersonen } from '../population/vaste-personen.ts';
import { actie, maakBericht, nu, oin, onderteken, pad } from './bericht.fixture.ts';
import type { Meldingkeuze } from './meldingen.ts';
import { startSuwinetSimulator } from './suwinet.ts';

const bevolking = createBevolking({ aantal: 60 });
let uitgever: Uitgever;
let certificaat: Certificaat;
let simulator: Simulator;
beforeAll(async () => {
  uitgever = await createUitgever('proef');
  certificaat = await uitgever.geefUit({ naam: 'partij', oin });
});
afterEach(() => simulator.stop());

const start = async (meldingen?: Meldingkeuze): Promise<void> => {
  simulator = await startSuwinetSimulator({ bevolking, host: '127.0.0.1', port: 0, vertrouwd: uitgever.certificaat, klok: () => nu, ...(meldingen ? { meldingen } : {}) });
};

/** A signed question; `verander` writes it otherwise before it is signed. */
const vraag = (bsn: string, verander: (tekst: string) => string = (tekst) => tekst): string => onderteken(verander(maakBericht({ bsn }, certificaat)), certificaat);

const stel = async (tekst: string, opties: { pad?: string; soapaction?: string } = {}): Promise<{ status: number; tekst: string }> => {
  const antwoord = await fetch(`${simulator.url}${opties.pad ?? pad}`, {
    method: 'POST', body: tekst, headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${opties.soapaction ?? actie}"` },
  });
  return { status: antwoord.status, tekst: await antwoord.text() };
};

describe('the Suwinet simulator', () => {
  test('answers about the person that was asked for, in relation to the question', async () => {
    await start();
    const { status, tekst } = await stel(vraag(vastePersonen.ww.bsn));
    expect(status).toBe(200);
    expect(tekst).toContain('<wsa:RelatesTo>urn:uuid:vraag-1</wsa:RelatesTo>');
    expect(tekst).toContain(`<wsa:Action>${actie}Response</wsa:Action>`);
    expect(tekst).toContain(`<ClientSuwi><Burgerservicenr>${vastePersonen.ww.bsn}</Burgerservicenr>`);
    expect(tekst).toContain('<CdPartijSuwi>0002</CdPartijSuwi>');
    expect(simulator.tellers()).toEqual({ UwvWbPersoonsInfo: 1 });
  });

  test.each([['nobody', onbekendBsn], ['somebody whom UWV does not know', vastePersonen.onbekendBijBronnen.bsn]])('finds nothing of %s', async (_wie, bsn) => {
    await start();
    const { status, tekst } = await stel(vraag(bsn));
    expect(status).toBe(200);
    expect(tekst).toContain('<fwi:NietsGevonden/>');
    expect(tekst).not.toContain('ClientSuwi');
  });

  test('gives a Fout in place of data and a Waarschuwing beside them', async () => {
    await start((_dienst, bsn) => (bsn === vastePersonen.ww.bsn ? 'FOUT' : 'WAARSCHUWING'));
    const fout = (await stel(vraag(vastePersonen.ww.bsn))).tekst;
    expect(fout).toContain('<fwi:FWI><Fout>');
    expect(fout).not.toContain('ClientSuwi');
    expect((await stel(onderteken(maakBericht({ bsn: vastePersonen.wia.bsn, berichtId: 'urn:uuid:vraag-2' }, certificaat), certificaat))).tekst).toMatch(/<ClientSuwi>.*<\/ClientSuwi><fwi:FWI><Waarschuwing>/);
  });

  test.each([
    ['a BSN of eight digits', () => vraag('12345678'), {}],
    ['another Action in the HTTP header', () => vraag(vastePersonen.ww.bsn), { soapaction: 'urn:iets' }],
    ['a question for another service', () => vraag(vastePersonen.ww.bsn), { pad: '/DUODossierPersoonGSD-v0300', soapaction: '' }],
    ['a MessageID that is no UUID', () => vraag(vastePersonen.ww.bsn, (tekst) => tekst.replace('urn:uuid:', 'urn:iets:')), {}],
    ['no XML', () => 'geen xml', {}],
  ])('answers %s with a SOAP fault', async (_wat, maak, opties) => {
    await start();
    const antwoord = await stel(maak(), opties);
    expect(antwoord.status).toBe(500);
    expect(antwoord.tekst).toContain('<faultcode>soap:Client</faultcode>');
  });

  test.each([
    ['unsigned', () => maakBericht({ bsn: vastePersonen.ww.bsn }, certificaat), 'InvalidSecurity'],
    ['altered', () => vraag(vastePersonen.ww.bsn).replace(`>${vastePersonen.ww.bsn}<`, `>${vastePersonen.wia.bsn}<`), 'FailedCheck'],
  ])('answers a message that is %s with a fault of WS-Security and nothing of a person', async (_wat, maak, code) => {
    await start();
    const { status, tekst } = await stel(maak());
    expect(status).toBe(500);
    expect(tekst).toContain(`<faultcode>wsse:${code}</faultcode>`);
    expect(tekst).not.toContain('Burgerservicenr');
  });

  test('takes a message once', async () => {
    await start();
    const tekst = vraag(vastePersonen.ww.bsn);
    expect((await stel(tekst)).status).toBe(200);
    expect((await stel(tekst)).tekst).toContain('<faultcode>wsse:InvalidSecurity</faultcode>');
  });

  test('an empty SOAPAction is good, an unknown path is not', async () => {
    await start();
    expect((await stel(vraag(vastePersonen.ww.bsn), { soapaction: '' })).status).toBe(200);
    expect((await stel(vraag(vastePersonen.ww.bsn), { pad: '/onbekend' })).status).toBe(404);
  });

  test('a fault can be limited to one service', async () => {
    await start();
    simulator.zetStoring({ soort: 'status', status: 503, alleen: 'DUODossierPersoonGSD' });
    expect((await stel(vraag(vastePersonen.ww.bsn))).status).toBe(200);
    expect((await stel('', { pad: '/DUODossierPersoonGSD-v0300' })).status).toBe(503);
  });

  test('the partner stands in the answer about bijstand, under the gemeente with its leading zero', async () => {
    await start();
    const bijstand = vraag(vastePersonen.bijstand.bsn, (bericht) => bericht.replaceAll('UWVWbDossierPersoonGSD-v0200/UwvWbPersoonsInfo', 'Bijstandsregelingen-v0500/BijstandsregelingenInfo')
      .replaceAll('UwvWbPersoonsInfo', 'BijstandsregelingenInfo').replaceAll('UWVWbDossierPersoonGSD-v0200', 'Bijstandsregelingen-v0500'));
    const { tekst } = await stel(bijstand, { pad: '/Bijstandsregelingen-v0500', soapaction: '' });
    expect(tekst).toContain(`<PartnerUitkeringsverhouding><Burgerservicenr>${vastePersonen.partnerVanBijstand.bsn}</Burgerservicenr>`);
    expect(tekst).toContain('<CdPartijSuwi>0855</CdPartijSuwi>');
  });
});
