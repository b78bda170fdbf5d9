import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignedXml } from 'xml-crypto';
import { createUitgever, type Certificaat, type Uitgever } from '../../../simulators/pki/certificaten.ts';
import { createBevolking } from '../../../simulators/population/bevolking.ts';
import { vastePersonen } from '../../../simulators/population/vaste-personen.ts';
import { startSuwinetSimulator } from '../../../simulators/suwinet/suwinet.ts';
import type { Simulator } from '../../../simulators/base/simulator.ts';
import { Bronfout } from '../bronfout.ts';
import { maakVerzoek } from '../verzoek.fixture.ts';
import { buildVraagbericht } from './bericht.ts';
import { createSuwinetClient, type Suwinetclient } from './client.ts';
import { standaardDiensten } from './diensten.ts';
import { createBerichtondertekenaar } from './ondertekening.ts';
import { ontwikkelOin, readSuwinetInstellingen } from './settings.ts';

const nu = Date.parse('2026-11-01T09:00:00Z');
const map = mkdtempSync(join(tmpdir(), 'ondertekening-'));
const { bsn } = vastePersonen.ww;
let uitgever: Uitgever;
let certificaat: Certificaat;
let ander: Certificaat;
beforeAll(async () => {
  uitgever = await createUitgever('proef');
  [certificaat, ander] = await Promise.all([uitgever.geefUit({ naam: 'wij', oin: ontwikkelOin }), uitgever.geefUit({ naam: 'ander', oin: '00000099000000000001' })]);
});
afterAll(() => { rmSync(map, { recursive: true }); });

const schrijf = (naam: string, pem: string): string => {
  writeFileSync(join(map, naam), pem);
  return join(map, naam);
};
const instellingen = (adres: string, cert: string, key: string, anders: NodeJS.ProcessEnv = {}) =>
  readSuwinetInstellingen({ BRON_SUWINET_URL: adres, BRON_SUWINET_ONDERTEKEN_CERT: schrijf('cert.pem', cert), BRON_SUWINET_ONDERTEKEN_KEY: schrijf('key.pem', key), ...anders });

const delen = { dienst: standaardDiensten.UwvWbPersoonsInfo, bsn, oin: ontwikkelOin, aan: 'https://suwinet.example/a?b=1&c=<é>', berichtId: 'urn:uuid:1', gemaakt: nu, verloopt: nu + 60_000 };
const maakBericht = () => buildVraagbericht(delen, createBerichtondertekenaar(certificaat.certificaat, certificaat.sleutel));

/** Lets the library that we do not sign with check the whole signature. */
function controleer(bericht: string): string[] {
  const xml = new SignedXml({ idMode: 'wssecurity', publicCert: certificaat.certificaat });
  xml.loadSignature(/<ds:Signature .*<\/ds:Signature>/s.exec(bericht)?.[0] ?? '');
  return xml.checkSignature(bericht) ? xml.getSignedReferences() : [];
}

describe('a signed message', () => {
  test('is found good by a library of others, over the headers, the time, the certificate and the body', async () => {
    const ondertekend = controleer(await maakBericht());
    expect(ondertekend.map((deel) => /^<([\w:]+)/.exec(deel)?.[1])).toEqual([
      'wsa:To', 'wsa:From', 'wsa:ReplyTo', 'wsa:Action', 'wsse:BinarySecurityToken', 'wsa:MessageID', 'wsu:Timestamp', 'soap:Body',
    ]);
    expect(ondertekend.at(-1)).toContain(`<Burgerservicenr>${bsn}</Burgerservicenr>`);
  });

  test.each([
    ['the person', (tekst: string) => tekst.replace(bsn, vastePersonen.wia.bsn)],
    ['the time', (tekst: string) => tekst.replace('09:01:00', '09:02:00')],
    ['the address', (tekst: string) => tekst.replace('suwinet.example', 'elders.example')],
  ])('is no longer good with another word for %s', async (_wat, verander) => {
    const bericht = await maakBericht();
    expect(verander(bericht)).not.toBe(bericht);
    expect(controleer(verander(bericht))).toEqual([]);
  });

  test('names the algorithms and the form of the certificate that the standards ask', async () => {
    const bericht = await maakBericht();
    expect(new Set([...bericht.matchAll(/Algorithm="([^"]+)"/g)].map(([, naam]) => naam))).toEqual(new Set([
      'http://www.w3.org/2001/10/xml-exc-c14n#', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2001/04/xmlenc#sha256',
    ]));
    const token = new X509Certificate(certificaat.certificaat).raw.toString('base64');
    expect(bericht).toContain('EncodingType="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"');
    expect(bericht).toContain(`wsu:Id="certificaat">${token}</wsse:BinarySecurityToken>`);
    expect(bericht).toMatch(/<ds:KeyInfo><wsse:SecurityTokenReference><wsse:Reference URI="#certificaat" ValueType="[^"]+#X509v3"\/>/);
  });
});

describe('the certificate that signs', () => {
  test.each([
    ['the key of another', () => [certificaat.certificaat, ander.sleutel], /ONDERTEKEN_CERT: geen certificaat/],
    ['no key', () => [certificaat.certificaat, 'geheim'], /ONDERTEKEN_CERT: geen certificaat/],
    ['no certificate', () => ['geheim', certificaat.sleutel], /ONDERTEKEN_CERT: geen certificaat/],
    ['the OIN of another', () => [ander.certificaat, ander.sleutel], /ONDERTEKEN_CERT: heeft een ander OIN/],
  ])('is refused with %s', (_wat, paar, melding) => {
    const [cert = '', key = ''] = paar();
    expect(() => instellingen('https://suwinet.example', cert, key)).toThrow(melding);
    expect(() => instellingen('https://suwinet.example', cert, key)).not.toThrow(/geheim/);
  });

  test('is refused when its key is short or no RSA', () => {
    for (const { privateKey } of [generateKeyPairSync('rsa', { modulusLength: 1_024 }), generateKeyPairSync('ec', { namedCurve: 'P-256' })]) {
      expect(() => createBerichtondertekenaar(certificaat.certificaat, String(privateKey.export({ type: 'pkcs8', format: 'pem' })))).toThrow('geen RSA-sleutel van ten minste 2048 bits');
    }
  });

  test('is needed with its key', () => {
    expect(() => instellingen('https://suwinet.example', certificaat.certificaat, '', { BRON_SUWINET_ONDERTEKEN_KEY: '' })).toThrow('BRON_SUWINET_ONDERTEKEN_KEY: ontbreekt');
    expect(() => instellingen('https://suwinet.example', '', certificaat.sleutel, { BRON_SUWINET_ONDERTEKEN_CERT: '/nergens' })).toThrow('BRON_SUWINET_ONDERTEKEN_CERT: niet te lezen');
    expect(instellingen('https://suwinet.example', certificaat.certificaat, certificaat.sleutel, { NODE_ENV: 'production', BRON_SUWINET_OIN: ontwikkelOin }).ondertekenaar?.oin).toBe(ontwikkelOin);
  });
});

describe('client and simulator', () => {
  let simulator: Simulator;
  const clients: Suwinetclient<'UwvWbPersoonsInfo'>[] = [];
  beforeAll(async () => {
    simulator = await startSuwinetSimulator({ bevolking: createBevolking({ aantal: 60 }), host: '127.0.0.1', port: 0, vertrouwd: uitgever.certificaat, klok: () => nu });
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.stop()));
    await simulator.stop();
  });

  const stel = async (gelezen: ReturnType<typeof readSuwinetInstellingen>): Promise<string> => {
    let nummer = 0;
    const client = createSuwinetClient({ partij: 'uwv', namen: ['UwvWbPersoonsInfo'], instellingen: gelezen, klok: () => nu, nieuwId: () => `${clients.length}-${nummer += 1}` });
    clients.push(client);
    simulator.wisTellers();
    return client.vraag('UwvWbPersoonsInfo', bsn, maakVerzoek({ deadline: nu + 5_000 })).then(({ soort }) => soort, (fout: unknown) => (fout instanceof Bronfout ? fout.soort : 'anders'));
  };

  test('understand each other', async () => {
    expect(await stel(instellingen(simulator.url, certificaat.certificaat, certificaat.sleutel))).toBe('GEVONDEN');
  });

  test('without a certificate a question is refused, and not asked again', async () => {
    expect(await stel(readSuwinetInstellingen({ BRON_SUWINET_URL: simulator.url }))).toBe('GEWEIGERD');
    expect(simulator.tellers()).toEqual({ UwvWbPersoonsInfo: 1 });
  });

  test('a certificate of another authority is refused, and not asked again', async () => {
    const vreemd = await (await createUitgever('proef')).geefUit({ naam: 'wij', oin: ontwikkelOin });
    expect(await stel(instellingen(simulator.url, vreemd.certificaat, vreemd.sleutel))).toBe('GEWEIGERD');
    expect(simulator.tellers()).toEqual({ UwvWbPersoonsInfo: 1 });
  });

  test('a question that is asked again because the service failed is no replay', async () => {
    simulator.zetStoring({ soort: 'wisselend', elke: 2 });
    const gelezen = instellingen(simulator.url, certificaat.certificaat, certificaat.sleutel);
    const uitkomsten = [await stel(gelezen), await stel(gelezen)];
    simulator.zetStoring(null);
    expect(uitkomsten).toEqual(['GEVONDEN', 'GEVONDEN']);
    expect(simulator.tellers()).toEqual({ UwvWbPersoonsInfo: 2 });
  });
});
