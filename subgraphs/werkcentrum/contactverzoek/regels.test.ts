import { describe, expect, test } from '@jest/globals';
import { checkKandidaat } from './regels.ts';

describe('checkKandidaat', () => {
  test.each([
    ['nobody could say', null, 'KANDIDAAT_NIET_OPGEVRAAGD'], ['they are not there', 'ONBEKEND', 'KANDIDAAT_ONBEKEND'], ['they are of another source', { bron: 'vum', verwijzing: null }, 'GEEN_CONTACTVERZOEK'],
  ] as const)('refuses when %s', (_waarom, uitkomst, code) => {
    expect(checkKandidaat(uitkomst)).toEqual({ fouten: [expect.objectContaining({ veld: 'kandidaatId', code })] });
  });

  test('lets in who is of werkcentrum', () => {
    expect(checkKandidaat({ bron: 'werkcentrum', verwijzing: 'x' })).toEqual({ bron: 'werkcentrum', verwijzing: 'x' });
  });
});
