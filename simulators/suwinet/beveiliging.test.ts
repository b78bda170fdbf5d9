import { beforeAll, describe, expect, test } from '@jest/globals';
import { createUitgever, type Certificaat, type Uitgever } from '../pki/certificaten.ts';
import { vastePersonen } from '../population/vaste-personen.ts';
import { maakBericht, nu, oin, onderteken, type Afwijking, type Berichtdelen } from './bericht.fixture.ts';
import { createBeveiliging } from './beveiliging.ts';
import { Weigering } from './weigering.ts';

const bsn = vastePersonen.ww.bsn;
const ander = vastePersonen.wia.bsn;
const dag = 86_400_000;
let uitgever: Uitgever;
let certificaat: Certificaat;

beforeAll(async () => {
  uitgever = await createUitgever('proef');
  certificaat = await uitgever.geefUit({ naam: 'partij', oin });
});

const maak = (delen: Partial<Berichtdelen> = {}, afwijking: Afwijking = {}, met = certificaat): string => onderteken(maakBericht({ bsn, ...delen }, met), met, afwijking);

/** How a message fares: "goed", or the code of the refusal. */
const uitkomst = (tekst: string, moment = nu): string => {
  try {
    return createBeveiliging(uitgever.certificaat, () => moment)(tekst) === null ? 'geen envelop' : 'goed';
  } catch (fout) {
    if (fout instanceof Weigering) return fout.code;
    throw fout;
  }
};

describe('the security of a message', () => {
  test('gives what is signed, and nothing else', () => {
    const met = maak().replace('</s:Header>', '<a:FaultTo>http://elders.example</a:FaultTo></s:Header>').replace('<a:FaultTo>', '<x:Los xmlns:x="urn:x">1</x:Los><a:FaultTo>');
    expect(uitkomst(met)).toBe('InvalidSecurity');
    const goed = createBeveiliging(uitgever.certificaat, () => nu)(maak().replace('</s:Header>', '<x:Los xmlns:x="urn:x">1</x:Los></s:Header>'));
    expect(goed).toMatchObject({ MessageID: 'urn:uuid:vraag-1', Body: { UwvWbPersoonsInfo: { Burgerservicenr: bsn } } });
    expect(goed).not.toHaveProperty('Los');
  });

  test.each([
    ['another person', (tekst: string) => tekst.replace(`>${bsn}<`, `>${ander}<`), 'FailedCheck'],
    ['another Action', (tekst: string) => tekst.replace('UwvWbPersoonsInfo</a:Action>', 'UWVPersoonsWvInfo</a:Action>'), 'FailedCheck'],
    ['another address', (tekst: string) => tekst.replace('http://suwi.example', 'http://suwi.invalid'), 'FailedCheck'],
    ['another MessageID', (tekst: string) => tekst.replace('urn:uuid:vraag-1', 'urn:uuid:vraag-2'), 'FailedCheck'],
    ['another party', (tekst: string) => tekst.replace(`oin=${oin}`, 'oin=00000099000000000001'), 'FailedCheck'],
    ['a longer validity', (tekst: string) => tekst.replace('09:01:00', '09:09:00'), 'FailedCheck'],
    ['another digest in the signature', (tekst: string) => tekst.replace(/DigestValue>..../, 'DigestValue>AAAA'), 'FailedCheck'],
    ['another signature value', (tekst: string) => tekst.replace(/SignatureValue>..../, 'SignatureValue>AAAA'), 'FailedCheck'],
    ['no signature', (tekst: string) => tekst.replace(/<h:Signature .*<\/h:Signature>/s, ''), 'InvalidSecurity'],
    ['two signatures', (tekst: string) => tekst.replace(/<h:Signature .*<\/h:Signature>/s, '$&$&'), 'InvalidSecurity'],
    ['no Security at all', (tekst: string) => tekst.replace(/<e:Security>.*<\/e:Security>/s, ''), 'InvalidSecurity'],
    ['a second header To', (tekst: string) => tekst.replace('<a:To ', '<a:To>http://elders.example</a:To><a:To '), 'InvalidSecurity'],
    ['a header of WS-Addressing that is not signed', (tekst: string) => tekst.replace('<a:To ', '<a:ReplyTo>http://elders.example</a:ReplyTo><a:To '), 'InvalidSecurity'],
    ['a second body', (tekst: string) => tekst.replace('<s:Body ', '<s:Body/><s:Body '), 'InvalidSecurity'],
    ['no certificate', (tekst: string) => tekst.replace(/<e:BinarySecurityToken.*<\/e:BinarySecurityToken>/s, ''), 'SecurityTokenUnavailable'],
    ['a document type', (tekst: string) => `<!DOCTYPE s:Envelope [<!ENTITY e "x">]>${tekst}`, 'geen envelop'],
    ['no XML', () => 'geen xml', 'geen envelop'],
    ['half of the message', (tekst: string) => tekst.slice(0, 900), 'geen envelop'],
  ])('refuses a message with %s', (_wat, verander, verwacht) => {
    const goed = maak();
    expect(uitkomst(goed)).toBe('goed');
    expect(verander(goed)).not.toBe(goed);
    expect(uitkomst(verander(goed))).toBe(verwacht);
  });

  test.each(['a1', 'a2', 'a3', 'a4', 't2', 'b1'])('refuses a signature that does not cover %s', (id) => {
    expect(uitkomst(maak({}, { ids: ['a1', 'a2', 'a3', 'a4', 't2', 'b1'].filter((een) => een !== id) }))).toBe('InvalidSecurity');
  });

  test.each([
    ['SHA-1 digests', { digest: 'http://www.w3.org/2000/09/xmldsig#sha1' }],
    ['an RSA-SHA1 signature', { handtekening: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }],
    ['inclusive canonicalization', { canoniek: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315' }],
  ])('refuses %s', (_wat, afwijking) => {
    expect(uitkomst(maak({}, afwijking))).toBe('UnsupportedAlgorithm');
  });

  test('comments and references to characters change nothing, and cannot hide anything', () => {
    expect(uitkomst(maak().replace(`>${bsn}<`, `>${bsn.slice(0, 4)}<!-- x -->${bsn.slice(4)}<`))).toBe('goed');
    expect(uitkomst(maak().replace(`>${bsn}<`, `>&#x39;${bsn.slice(1)}<`))).toBe('goed');
    expect(uitkomst(maak().replace(`>${bsn}<`, `>${bsn}<!-- x -->0<`))).toBe('FailedCheck');
  });
});

describe('signature wrapping', () => {
  const romp = (tekst: string): string => /<s:Body.*<\/s:Body>/s.exec(tekst)?.[0] ?? '';
  const vals = (tekst: string, id: string): string => romp(tekst).replace('u:Id="b1"', id).replace(bsn, ander);

  test.each([
    ['in a header, with the body of another person in its place', (tekst: string) => tekst.replace(romp(tekst), vals(tekst, 'u:Id="b2"')).replace('</s:Header>', `<x:Weg xmlns:x="urn:x">${romp(tekst)}</x:Weg></s:Header>`)],
    ['in Security, with a body without Id in its place', (tekst: string) => tekst.replace(romp(tekst), vals(tekst, '')).replace('</e:Security>', `${romp(tekst)}</e:Security>`)],
    ['beside a body with the same Id', (tekst: string) => tekst.replace(romp(tekst), vals(tekst, 'u:Id="b1"')).replace('</s:Header>', `<x:Weg xmlns:x="urn:x">${romp(tekst)}</x:Weg></s:Header>`)],
    ['beside a body with the same ID in another spelling', (tekst: string) => tekst.replace(romp(tekst), vals(tekst, 'ID="b1"')).replace('</s:Header>', `<x:Weg xmlns:x="urn:x">${romp(tekst)}</x:Weg></s:Header>`)],
    ['inside another body', (tekst: string) => tekst.replace(romp(tekst), `<s:Body>${romp(tekst)}</s:Body>`)],
    ['beside another body', (tekst: string) => tekst.replace(romp(tekst), `${vals(tekst, '')}${romp(tekst)}`)],
  ])('is refused: the signed body %s', (_waar, verpak) => {
    expect(verpak(maak())).not.toBe(maak());
    expect(uitkomst(verpak(maak()))).toBe('InvalidSecurity');
  });

  test('is refused: a signed Timestamp elsewhere, a fresh one in its place', () => {
    const oud = maak({ gemaakt: nu - dag, verloopt: nu - dag + 60_000 });
    const stempel = /<u:Timestamp.*<\/u:Timestamp>/s.exec(oud)?.[0] ?? '';
    const vers = stempel.replace('u:Id="t2"', '').replaceAll('2026-10-31', '2026-11-01');
    expect(uitkomst(oud)).toBe('MessageExpired');
    expect(uitkomst(oud.replace(stempel, vers).replace('</s:Header>', `<x:Weg xmlns:x="urn:x">${stempel}</x:Weg></s:Header>`))).toBe('InvalidSecurity');
  });
});

describe('certificates', () => {
  test.each([
    ['of another authority', async () => (await createUitgever('proef')).geefUit({ naam: 'partij', oin }), 'InvalidSecurityToken'],
    ['that has expired', () => uitgever.geefUit({ naam: 'partij', oin, tot: new Date(nu - dag) }), 'InvalidSecurityToken'],
    ['that is not valid yet', () => uitgever.geefUit({ naam: 'partij', oin, van: new Date(nu + dag) }), 'InvalidSecurityToken'],
    ['of another party', () => uitgever.geefUit({ naam: 'partij', oin: '00000099000000000001' }), 'FailedAuthentication'],
    ['without an OIN', () => uitgever.geefUit({ naam: 'partij' }), 'FailedAuthentication'],
  ])('%s are refused', async (_wat, geefUit, verwacht) => {
    expect(uitkomst(maak({}, {}, await geefUit()))).toBe(verwacht);
  });

  test('the key of another certificate does not sign', async () => {
    const vreemd = await uitgever.geefUit({ naam: 'partij', oin });
    expect(uitkomst(onderteken(maakBericht({ bsn }, certificaat), vreemd))).toBe('FailedCheck');
  });

  test('a reference to something else than a certificate is none', () => {
    expect(uitkomst(maak({}, { token: 'b1' }))).toBe('SecurityTokenUnavailable');
    expect(uitkomst(maak({}, { token: 'nergens' }))).toBe('SecurityTokenUnavailable');
  });
});

describe('time', () => {
  test.each([
    ['as long ago as clocks may differ', { gemaakt: nu - 360_000, verloopt: nu - 300_000 }, 'goed'],
    ['longer ago', { gemaakt: nu - 361_000, verloopt: nu - 301_000 }, 'MessageExpired'],
    ['as far ahead as clocks may differ', { gemaakt: nu + 300_000, verloopt: nu + 360_000 }, 'goed'],
    ['further ahead', { gemaakt: nu + 301_000, verloopt: nu + 360_000 }, 'MessageExpired'],
    ['valid for longer than ten minutes', { verloopt: nu + 601_000 }, 'InvalidSecurity'],
    ['ended before it began', { verloopt: nu - 1 }, 'InvalidSecurity'],
  ])('a message that is %s is %s', (_wat, delen, verwacht) => {
    expect(uitkomst(maak(delen))).toBe(verwacht);
  });

  test('each message counts once, and is forgotten when its time is over', () => {
    let klok = nu;
    const beveiliging = createBeveiliging(uitgever.certificaat, () => klok);
    const weigering = expect.objectContaining({ code: 'InvalidSecurity' });
    beveiliging(maak());
    expect(() => beveiliging(maak())).toThrow(weigering);
    expect(beveiliging(maak({ berichtId: 'urn:uuid:vraag-2' }))).not.toBeNull();
    klok = nu + 60_000 + 300_000;
    expect(() => beveiliging(maak())).toThrow(weigering);
    klok += 1;
    expect(beveiliging(maak({ gemaakt: klok, verloopt: klok + 1 }))).not.toBeNull();
  });

  test('a message that was refused does not use up its MessageID', () => {
    const beveiliging = createBeveiliging(uitgever.certificaat, () => nu);
    expect(() => beveiliging(maak().replace(`>${bsn}<`, `>${ander}<`))).toThrow(expect.objectContaining({ code: 'FailedCheck' }));
    expect(beveiliging(maak())).not.toBeNull();
  });
});
