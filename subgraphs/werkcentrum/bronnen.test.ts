import { describe, expect, test } from '@jest/globals';
import { toBron, toOntbrekend } from './bronnen.ts';
import { toReden } from './redenen.ts';

const ontbrekend = (reden: 'NIET_BESCHIKBAAR' | 'TIJD_OP' | 'NIET_BEVOEGD', subgraaf = 'uwv', veld = 'veld') => ({ ontbrekend: [{ subgraaf, velden: [veld], reden }] });
const niets = { ontbrekend: [] };

describe('toOntbrekend', () => {
  test.each([
    ['no koppeling', false, niets, false, 'GEEN_KOPPELING', 'GEEN_KOPPELING'],
    ['no koppeling, and down', false, ontbrekend('NIET_BESCHIKBAAR'), false, 'GEEN_KOPPELING', 'GEEN_KOPPELING'],
    ['denied, linked', true, ontbrekend('NIET_BEVOEGD'), false, 'NIET_BEVOEGD', 'NIET_BEVOEGD'],
    ['denied, not linked: the same answer', false, ontbrekend('NIET_BEVOEGD'), false, 'NIET_BEVOEGD', 'NIET_BEVOEGD'],
    ['down', true, ontbrekend('NIET_BESCHIKBAAR'), false, 'NIET_BESCHIKBAAR', 'NIET_BESCHIKBAAR'],
    ['late', true, ontbrekend('TIJD_OP'), false, 'TIJD_OP', 'TIJD_OP'],
    ['another is late', true, ontbrekend('TIJD_OP', 'sbb'), false, 'NIET_BESCHIKBAAR', 'GEEN_ANTWOORD'],
    ['another field is late', true, ontbrekend('TIJD_OP', 'uwv', 'ander'), false, 'NIET_BESCHIKBAAR', 'GEEN_ANTWOORD'],
    ['linked, but nothing was asked', true, niets, true, 'NIET_BESCHIKBAAR', 'NIETS_GEVRAAGD'],
  ] as const)('%s', (_naam, isGekoppeld, verzoek, gevraagd, status, code) => {
    expect(toOntbrekend('UWV', 'veld', isGekoppeld, verzoek, gevraagd)).toEqual({
      code: 'uwv', naam: 'UWV', partij: 'UWV', houder: 'UWV', status, peildatum: null, reden: toReden(code),
    });
  });
});

describe('toBron', () => {
  const bron = { code: 'uwv.x', naam: 'X', houder: 'UWV', peildatum: null, reden: null };
  test('an answer needs no reason, no answer always has one', () => {
    expect(toBron({ ...bron, status: 'ACTUEEL' }, 'UWV').reden).toBeNull();
    expect(toBron({ ...bron, status: 'NIETS_GEVONDEN' }, 'UWV').reden).toBeNull();
    expect(toBron({ ...bron, status: 'TIJD_OP' }, 'UWV').reden?.code).toBe('TIJD_OP');
    expect(toBron({ ...bron, status: 'NIET_BEVOEGD', reden: 'GEEN_RECHT_OP_DIENST' }, 'UWV').reden?.code).toBe('GEEN_RECHT_OP_DIENST');
  });

  test('a code that is not in the table passes, with a sentence that promises nothing', () => {
    expect(toReden('IETS_NIEUWS')).toEqual({ code: 'IETS_NIEUWS', toelichting: 'De bron gaf geen bruikbaar antwoord.', bron: null, grondslag: null });
    expect(toReden('toString').toelichting).toBe('De bron gaf geen bruikbaar antwoord.');
  });
});
