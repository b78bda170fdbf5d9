import { expect, test } from '@jest/globals';
import { createPseudoniemen } from './pseudoniem.ts';

const uwv = createPseudoniemen(new Uint8Array(32).fill(1));
const sbb = createPseudoniemen(new Uint8Array(32).fill(2));
const bsn = '999990019';

test('one person has one pseudonym at a party, another at another party, and shows nothing of the number', () => {
  expect(createPseudoniemen(new Uint8Array(32).fill(1)).pseudoniemVan(bsn)).toBe(uwv.pseudoniemVan(bsn));
  expect(sbb.pseudoniemVan(bsn)).not.toBe(uwv.pseudoniemVan(bsn));
  expect(uwv.pseudoniemVan('999990020')).not.toBe(uwv.pseudoniemVan(bsn));
  expect(uwv.pseudoniemVan(bsn)).toMatch(/^[\w-]{43}$/);
});

test('a user is not recognised as a person with the same number, nor as one of another organisation', () => {
  expect(uwv.gebruikerVan({ sub: bsn, organisatie: '1' })).not.toBe(uwv.pseudoniemVan(bsn));
  expect(uwv.pseudoniemVan(JSON.stringify(['1', bsn]))).not.toBe(uwv.gebruikerVan({ sub: bsn, organisatie: '1' }));
  expect(uwv.gebruikerVan({ sub: 'a', organisatie: '1' })).not.toBe(uwv.gebruikerVan({ sub: 'a', organisatie: '2' }));
  expect(uwv.gebruikerVan({ sub: 'b', organisatie: 'a' })).not.toBe(uwv.gebruikerVan({ sub: 'a', organisatie: 'b' }));
});
