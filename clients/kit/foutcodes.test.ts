import { describe, expect, test } from '@jest/globals';
import { isFoutcode as isVanGraaf, isHerprobeerbaar as isHerprobeerbaarVanGraaf, type Foutcode as Graafcode } from '../../subgraphs/shared/foutcodes.ts';
import { graafcodes, isFoutcode, isHerprobeerbaar, uitleg, type Foutcode } from './foutcodes.ts';

// That the kit knows each code of the graph is for the type checker: this does not compile when one is missing.
const isBekend = (code: Graafcode): Foutcode => code;

describe('the codes of the kit', () => {
  test('are those of the graph, and pass or do not pass as there', () => {
    const codes = [...graafcodes].filter(isVanGraaf);
    expect(codes).toHaveLength(graafcodes.size);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect([code, isHerprobeerbaar(isBekend(code))]).toEqual([code, isHerprobeerbaarVanGraaf(code)]);
  });

  test('of the kit itself are none of the graph', () => {
    for (const code of ['GEEN_VERBINDING', 'ONLEESBAAR_ANTWOORD', 'ONBEKENDE_FOUT']) expect([isFoutcode(code), graafcodes.has(code), isVanGraaf(code)]).toEqual([true, false, false]);
    for (const geen of ['toString', '__proto__', '', null, 7]) expect(isFoutcode(geen)).toBe(false);
  });

  test('are each explained in sentences, with what was asked where that helps', () => {
    for (const code of [...graafcodes].filter(isFoutcode)) expect(uitleg(code, { naam: 'Loket' })).toMatch(/^[A-Z].*[.!?]$/);
    expect(uitleg('ONBEKENDE_OPERATIE', { naam: 'Loket' })).toContain('operatie Loket');
    expect(uitleg('ONBEKENDE_OPERATIE')).toContain('deze vraag');
  });
});
