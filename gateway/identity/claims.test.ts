import { describe, expect, test } from '@jest/globals';
import { toAangemeld } from './claims.ts';

const claims = { sub: 'medewerker-1', organisatie: '00000001234567890000', partij: 'UWV', rol: 'loket', regios: ['AM26', 'AM01'], loket: 'AM26-UWV', doelen: ['werkplan', 'eigen-gegevens'], exp: 2 };
const burger = { ...claims, rol: 'burger', partij: 'BURGER', regios: [], loket: null, bsn: '999990019' };

describe('claims', () => {
  test('become who asks, for what, until when', () => {
    const { doelen, exp, ...aanroeper } = claims;
    expect(toAangemeld(claims)).toEqual({ aangemeld: { aanroeper, doelen, bsn: null }, verlooptOp: exp * 1_000 });
    expect(toAangemeld({ ...claims, loket: null, rol: 'data', aud: 'x' })?.aangemeld.aanroeper).toEqual({ ...aanroeper, loket: null, rol: 'data' });
  });

  test('of a citizen have a number, that nothing of who asks shows', () => {
    const gelezen = toAangemeld(burger);
    expect(gelezen?.aangemeld.bsn).toBe('999990019');
    expect(JSON.stringify(gelezen?.aangemeld.aanroeper)).not.toContain('999990019');
  });

  test.each(Object.keys(claims))('may not lack %s', (naam) => {
    expect(toAangemeld(Object.fromEntries(Object.entries(claims).filter(([een]) => een !== naam)))).toBeNull();
  });

  test.each<[string, unknown]>([
    ['an empty sub', { ...claims, sub: '' }], ['a sub with a newline', { ...claims, sub: 'a\nb' }], ['a sub with a space', { ...claims, sub: 'a b' }],
    ['a sub without end', { ...claims, sub: 'x'.repeat(201) }],
    ['an OIN of 19 digits', { ...claims, organisatie: '0'.repeat(19) }], ['an OIN with a letter', { ...claims, organisatie: `${'0'.repeat(19)}x` }],
    ['another party', { ...claims, partij: 'NSA' }], ['a party of a prototype', { ...claims, partij: 'constructor' }],
    ['a party in small letters', { ...claims, partij: 'uwv' }], ['parties', { ...claims, partij: ['UWV'] }],
    ['another role', { ...claims, rol: 'systeem' }], ['roles', { ...claims, rol: ['loket', 'functionaris'] }],
    ['a region that is none', { ...claims, regios: ['AM260'] }], ['regions as a text', { ...claims, regios: 'AM26' }], ['regions of null', { ...claims, regios: null }],
    ['a purpose that is none', { ...claims, doelen: ['werkplan', '*'] }], ['purposes as a text', { ...claims, doelen: 'werkplan' }],
    ['purposes without end', { ...claims, doelen: Array(51).fill('werkplan') }],
    ['an empty loket', { ...claims, loket: '' }], ['an end without end', { ...claims, exp: Number.POSITIVE_INFINITY }],
    ['the number of a citizen for a case worker', { ...claims, bsn: '999990019' }], ['a number of null', { ...claims, bsn: null }],
    ['a citizen without a number', { ...burger, bsn: undefined }], ['a citizen with a number that is none', { ...burger, bsn: '999990018' }],
    ['a citizen with an empty number', { ...burger, bsn: '' }],
    ['a citizen with a number as number', { ...burger, bsn: 999990019 }], ['a citizen of a party', { ...burger, partij: 'UWV' }],
    ['a case worker as citizen', { ...claims, partij: 'BURGER' }],
    ['a citizen known by their number', { ...burger, sub: '999990019' }], ['nothing', null], ['a list', [claims]], ['a text', 'claims'],
  ])('may not be: %s', (_wat, anders) => {
    expect(toAangemeld(anders)).toBeNull();
  });
});
