import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listBedragfouten, toBedrag, verdeelFouten } from './stand.ts';

describe('errors of the graph', () => {
  const fout = (veld: string, melding: string) => ({ veld, code: 'X', melding });

  test('stand at the field that they name, all of them, and above the form when it has no such field', () => {
    const { perVeld, overig } = verdeelFouten([fout('reden', 'Te kort.'), fout('reden', 'Geen nummer.'), fout('opgave.sector', 'Te lang.'), fout('werkplanId', 'Bestaat niet.')], ['reden', 'opgave', 'op']);
    expect([...perVeld]).toEqual([['reden', ['Te kort.', 'Geen nummer.']], ['opgave', ['Te lang.']]]);
    expect(overig).toEqual(['Bestaat niet.']);
  });

  test('are never lost', () => {
    const veld = fc.constantFrom('a', 'b', 'a.b', 'c', '');
    fc.assert(fc.property(fc.array(fc.tuple(veld, fc.string())), (paren) => {
      const { perVeld, overig } = verdeelFouten(paren.map(([naam, melding]) => fout(naam, melding)), ['a', 'b']);
      expect([...[...perVeld.values()].flat(), ...overig].sort()).toEqual(paren.map(([, melding]) => melding).sort());
    }));
  });
});

describe('an amount', () => {
  test.each([['', null], ['  ', null], ['1250', 1250], ['1.250', 1250], ['1.250,50', 1250.5], ['12,5', 12.5], ['12.50', 12.5], ['€ 1.000.000', 1_000_000]])('%s is %s', (tekst, bedrag) => {
    expect(toBedrag(tekst)).toBe(bedrag);
    expect(listBedragfouten('bedragEuro', tekst)).toEqual([]);
  });

  test.each(['veel', '1,2,3', '-5', '1.25.0', '12,345'])('is not %s', (tekst) => {
    expect(toBedrag(tekst)).toBeNaN();
    expect(listBedragfouten('bedragEuro', tekst)).toEqual([{ veld: 'bedragEuro', code: 'GEEN_BEDRAG', melding: expect.stringContaining('1250,50') }]);
  });
});
