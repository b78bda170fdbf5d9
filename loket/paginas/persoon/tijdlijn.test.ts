import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StilleBron } from '../../kader/bronnen.ts';
import type { Activiteit } from './gegevens.ts';
import { listBewaard, listPartijen, toNaam, toTijdlijn, type Tijdlijnregel } from './tijdlijn.ts';

const activiteit = (id: string, anders: Partial<Activiteit> = {}): Activiteit => ({
  id, partij: 'UWV', houder: 'UWV', soort: { code: 'GESPREK', omschrijving: 'Gesprek' }, omschrijving: null, status: 'LOPEND', begindatum: null, einddatum: null,
  uitvoerder: null, bronnen: ['uwv.a'], isEigen: false, bedragEuro: null, uitkomst: null, ...anders,
});
const regel = (id: string, anders: Partial<Activiteit> = {}): Tijdlijnregel => ({ activiteit: activiteit(id, anders), stand: null });
const stil = (code: string, laatst: string | null): StilleBron => ({ code, naam: code, partij: 'UWV', status: 'TIJD_OP', peildatum: null, reden: null, laatst });

describe('the timeline', () => {
  test('holds proposals, then what runs, comes and was, each in order of its first day', () => {
    const regels = [
      regel('oud', { status: 'AFGEROND', begindatum: '2026-01-01' }), regel('later', { begindatum: '2026-10-01' }), regel('ooit'), regel('eerst', { begindatum: '2026-09-01' }),
      regel('straks', { status: 'GEPLAND' }), regel('wens', { status: 'VOORGESTELD' }), regel('nieuwer', { status: 'GESTOPT', begindatum: '2026-02-01' }),
    ];
    expect(toTijdlijn(regels, null).map(({ naam, regels: eigen }) => [naam, eigen.map((een) => een.activiteit.id)])).toEqual([
      ['Voorstellen', ['wens']], ['Nu', ['eerst', 'later', 'ooit']], ['Hierna', ['straks']], ['Geweest', ['nieuwer', 'oud']],
    ]);
  });

  test('loses none and has none twice, whatever their status', () => {
    const status = fc.constantFrom<Activiteit['status']>('LOPEND', 'ONBEKEND', 'GEPLAND', 'VOORGESTELD', 'AFGEROND', 'GESTOPT', 'AFGEWEZEN');
    fc.assert(fc.property(fc.array(status), (statussen) => {
      const regels = statussen.map((een, plek) => regel(String(plek), { status: een }));
      expect(toTijdlijn(regels, null).flatMap(({ regels: eigen }) => eigen.map((een) => een.activiteit.id)).sort()).toEqual(regels.map((een) => een.activiteit.id).sort());
    }));
  });

  test('of one party holds only that party', () => {
    expect(toTijdlijn([regel('a'), regel('b', { partij: 'SBB' })], 'SBB')).toEqual([{ naam: 'Nu', regels: [regel('b', { partij: 'SBB' })] }]);
  });
});

describe('what a silent source gave earlier', () => {
  const eerder = [activiteit('a'), activiteit('b', { bronnen: ['sbb.x'] })];

  test('stays, with the moment that it was given', () => {
    expect(listBewaard(eerder, [activiteit('b')], [stil('uwv.a', '2026-11-01T13:32:00Z')])).toEqual([{ activiteit: activiteit('a'), stand: '2026-11-01T13:32:00Z' }]);
  });

  test('is not kept when its source answers, when another gives it now, or when it never was given', () => {
    expect(listBewaard(eerder, [], [])).toEqual([]);
    expect(listBewaard(eerder, [activiteit('a')], [stil('uwv.a', '2026-11-01T13:32:00Z')])).toEqual([]);
    expect(listBewaard(eerder, [], [stil('uwv.a', null)])).toEqual([]);
  });
});

test('the parties of a plan include those that are silent', () => {
  expect(listPartijen([regel('a', { partij: 'SBB' })], [stil('uwv.a', null)])).toEqual(['SBB', 'UWV']);
});

test('an activity is named by what is known of it', () => {
  expect(toNaam(activiteit('a', { omschrijving: 'Loopbaanscan' }))).toBe('Loopbaanscan');
  expect(toNaam(activiteit('a'))).toBe('Gesprek');
  expect(toNaam(activiteit('a', { soort: { code: 'X9', omschrijving: null } }))).toBe('X9');
});
