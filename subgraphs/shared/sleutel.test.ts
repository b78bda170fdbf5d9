import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createOntzegelaar, createZegelaar, Zegelfout } from './sleutel.ts';
import { voorbeeldclaims } from './verzoek.fixture.ts';

const geheim = new Uint8Array(32).fill(7);
const zegelaar = createZegelaar(geheim);
const ontzegelaar = createOntzegelaar(geheim);
const tot = 1_000;

describe('a sealed key', () => {
  test('opens for the same caller, purpose and request, and gives back what went in', () => {
    fc.assert(fc.property(fc.jsonValue(), (inhoud) => {
      const sleutel = zegelaar.verzegel({ inhoud }, voorbeeldclaims, tot);
      expect(ontzegelaar.open(sleutel, voorbeeldclaims, tot)).toEqual(JSON.parse(JSON.stringify({ inhoud })));
    }));
  });

  test('shows nothing of its content and is the same for the same person within a request', () => {
    const een = zegelaar.verzegel({ bsn: '999990019' }, voorbeeldclaims, tot);
    expect(Buffer.from(een, 'base64url').toString('latin1')).not.toContain('999990019');
    expect(zegelaar.verzegel({ bsn: '999990019' }, voorbeeldclaims, tot)).toBe(een);
    expect(zegelaar.verzegel({ bsn: '999990019' }, { ...voorbeeldclaims, verzoekId: 'verzoek-2' }, tot)).not.toBe(een);
  });

  test.each([
    ['another caller', { ...voorbeeldclaims, aanroeper: { ...voorbeeldclaims.aanroeper, sub: 'medewerker-2' } }],
    ['another organisation', { ...voorbeeldclaims, aanroeper: { ...voorbeeldclaims.aanroeper, organisatie: '9' } }],
    ['another purpose', { ...voorbeeldclaims, doel: 'matching' }],
    ['another request', { ...voorbeeldclaims, verzoekId: 'verzoek-2' }],
  ])('does not open for %s', (_, claims) => {
    const sleutel = zegelaar.verzegel({ bsn: '999990019' }, voorbeeldclaims, tot);
    expect(() => ontzegelaar.open(sleutel, claims, tot)).toThrow(Zegelfout);
  });

  test('does not open after its time, with another secret, or when a single bit is turned', () => {
    const sleutel = zegelaar.verzegel({ bsn: '999990019' }, voorbeeldclaims, tot);
    expect(() => ontzegelaar.open(sleutel, voorbeeldclaims, tot + 1)).toThrow(Zegelfout);
    expect(() => createOntzegelaar(new Uint8Array(32).fill(8)).open(sleutel, voorbeeldclaims, tot)).toThrow(Zegelfout);
    const bytes = Buffer.from(sleutel, 'base64url');
    for (let i = 0; i < bytes.length; i += 1) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8(turned.readUInt8(i) ^ 1, i);
      expect(() => ontzegelaar.open(turned.toString('base64url'), voorbeeldclaims, tot)).toThrow(Zegelfout);
    }
  });

  test('that is no key at all is refused', () => {
    for (const onzin of ['', 'abc', '!!!', 'x'.repeat(500)]) expect(() => ontzegelaar.open(onzin, voorbeeldclaims, tot)).toThrow(Zegelfout);
  });
});
