import { describe, expect, test } from '@jest/globals';
import { bepaalAanvragenTot, eensgezind, isWerkzaamInSector, vraagtErkendLeerbedrijf, type Deelname, type Termijnen } from './aanspraak.ts';

const geen: Termijnen = { aanvraagtermijnMaanden: null, maximumJaren: null, openTot: null };
const zonder: Deelname = { dienstverbandTot: null, eersteToekenning: null };

describe('employed in the sector', () => {
  test.each([[null, true], ['2026-11-02', true], ['2026-11-01', true], ['2026-10-31', false]])('with an employment through %s is %s on 2026-11-01', (dienstverbandTot, is) => {
    expect(isWerkzaamInSector({ dienstverbandTot }, '2026-11-01')).toBe(is);
  });
});

describe('the last day for a request', () => {
  test.each<[string, Deelname, Termijnen, string | null]>([
    ['is not there when nothing bounds it', { dienstverbandTot: '2026-05-31', eersteToekenning: '2026-01-01' }, geen, null],
    ['is not there while the employment runs', zonder, { ...geen, aanvraagtermijnMaanden: 6 }, null],
    ['is so many months after the employment', { ...zonder, dienstverbandTot: '2026-05-31' }, { ...geen, aanvraagtermijnMaanden: 6 }, '2026-11-30'],
    ['is the last of the month when that is shorter', { ...zonder, dienstverbandTot: '2026-08-31' }, { ...geen, aanvraagtermijnMaanden: 6 }, '2027-02-28'],
    ['may be the last day of the employment itself', { ...zonder, dienstverbandTot: '2026-05-31' }, { ...geen, aanvraagtermijnMaanden: 0 }, '2026-05-31'],
    ['is the last day of the years since the first award', { ...zonder, eersteToekenning: '2024-03-01' }, { ...geen, maximumJaren: 2 }, '2026-02-28'],
    ['of years that begin on 29 February ends the day before 28 February', { ...zonder, eersteToekenning: '2024-02-29' }, { ...geen, maximumJaren: 1 }, '2025-02-27'],
    ['is the end of the scheme', zonder, { ...geen, openTot: '2026-12-31' }, '2026-12-31'],
    ['is the first of all that bounds it', { dienstverbandTot: '2026-05-31', eersteToekenning: '2024-03-01' }, { aanvraagtermijnMaanden: 6, maximumJaren: 2, openTot: '2026-12-31' }, '2026-02-28'],
  ])('%s', (_, deelname, termijnen, dag) => {
    expect(bepaalAanvragenTot(deelname, termijnen)).toBe(dag);
  });
});

test('a recognised leerbedrijf is asked for by the offer, else by the fund', () => {
  expect([vraagtErkendLeerbedrijf(null, true), vraagtErkendLeerbedrijf(null, false), vraagtErkendLeerbedrijf(false, true), vraagtErkendLeerbedrijf(true, false)]).toEqual([true, false, false, true]);
});

test('lines that contradict each other, or say nothing, are unknown', () => {
  expect([eensgezind([true, null, true]), eensgezind([false]), eensgezind([true, false]), eensgezind([null]), eensgezind([])]).toEqual([true, false, null, null, null]);
});
