import { describe, expect, test } from '@jest/globals';
import { leesVraag, voldoetAan } from './selectie.ts';

const afstanden: Readonly<Record<string, number>> = { '1000 1000': 0, '1000 2000': 25 };
const afstandKm = (a: string, b: string): number | null => afstanden[`${a} ${b}`] ?? null;

const mens = {
  mobiliteit: { bemiddelingspostcode: '2000AB' },
  bemiddelingsberoep: [{ codeBeroepsnaam: 'kok' }, { codeBeroepsnaam: 'bakker' }],
  contractvorm: [{ codeTypeArbeidscontract: 'O', codeTypeOvereenkomst: '01' }],
  flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1, datumAanvangBeschikbaarVoorWerk: '2026-12-01' },
  werktijden: { aantalWerkurenPerWeekMaximaal: 32, aantalWerkurenPerWeekMinimaal: 16, indicatieKantoortijden: 2 },
  arbeidsmarktkwalificatie: {
    rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'CE' }],
    taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2, codeNiveauTaalbeheersingSchriftelijk: 4 }, { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 4 }],
  },
};

const baan = {
  adres: { postcode: '2000AB' }, beroep: { codeBeroepsnaam: 'kok' }, codeWerkEnDenkniveauMinimaal: '4', arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01' },
  rijbewijs: [{ codeSoortRijbewijs: 'B' }], taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
  werktijden: { aantalWerkurenPerWeekMaximaal: 32 }, flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 0 },
};

const beroepen = (...namen: readonly string[]) => ({ bemiddelingsberoep: { $elemMatch: { $or: namen.map((naam) => ({ 'beroep.codeBeroepsnaam': { $eq: naam } })) } } });
const talen = (...delen: readonly object[]) => ({ 'arbeidsmarktkwalificatie.taalbeheersing': { $all: delen.map((deel) => ({ $elemMatch: deel })) } });
const rijbewijzen = (...codes: readonly string[]) => ({ $all: codes.map((code) => ({ $elemMatch: { codeSoortRijbewijs: { $eq: code } } })) });

describe('somebody who looks for work', () => {
  test.each([
    ['says nothing', {}, true],
    ['lies within', { selectiegebied: { postcode: '1000AA', afstand: 25 } }, true],
    ['lies beyond', { selectiegebied: { postcode: '1000AA', afstand: 24 } }, false],
    ['has no known distance', { selectiegebied: { postcode: '3000AA', afstand: 999 } }, false],
    ['names one of the occupations', beroepen('smid', 'bakker'), true],
    ['names none of them', beroepen('smid'), false],
    ['has a contract', { contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: 'B' } }, { codeTypeArbeidscontract: { $eq: 'O' } }] } } }, true],
    ['has another contract', { contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: 'B' } }] } } }, false],
    ['has all licences', { 'arbeidsmarktkwalificatie.rijbewijs': rijbewijzen('CE', 'B') }, true],
    ['has but one of them', { 'arbeidsmarktkwalificatie.rijbewijs': rijbewijzen('B', 'A') }, false],
    ['speaks well enough', talen({ codeTaal: { $eq: 'nld' }, codeNiveauTaalbeheersingMondeling: { $gte: 2 } }, { codeTaal: { $eq: 'eng' } }), true],
    ['speaks that level in another language only', talen({ codeTaal: { $eq: 'nld' }, codeNiveauTaalbeheersingMondeling: { $gte: 3 } }), false],
    ['tells no level', talen({ codeTaal: { $eq: 'eng' }, codeNiveauTaalbeheersingSchriftelijk: { $gte: 2 } }), false],
    ['is there in time', { datumAanvangBeschikbaarVoorWerk: { $lte: '2026-12-01' } }, true],
    ['is there too late', { datumAanvangBeschikbaarVoorWerk: { $lte: '2026-11-30' } }, false],
    ['works enough hours', { 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 32 }, 'werktijden.aantalWerkurenPerWeekMinimaal': { $lte: 16 } }, true],
    ['works too few', { 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 33 } }, false],
    ['works no office hours', { 'werktijden.indicatieKantoortijden': { $eq: 1 } }, false],
    ['works at any time', { 'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': { $eq: 1 } }, true],
  ])('who %s', (_, vraag, uitkomst) => {
    expect(voldoetAan(vraag, mens, afstandKm)).toBe(uitkomst);
  });

  test('of whom something is not known does not meet it', () => {
    for (const vraag of [beroepen('kok'), { 'werktijden.indicatieKantoortijden': { $eq: 2 } }, { 'arbeidsmarktkwalificatie.rijbewijs': rijbewijzen('B') }]) {
      expect(voldoetAan(vraag, { mobiliteit: mens.mobiliteit }, afstandKm)).toBe(false);
    }
  });
});

describe('a vacancy', () => {
  test.each([
    ['the occupation', { 'beroep.codeBeroepsnaam': { $eq: 'kok' } }, true],
    ['another', { 'beroep.codeBeroepsnaam': { $eq: 'smid' } }, false],
    ['a level from 4', { codeWerkEnDenkniveauMinimaal: { $gte: '4', $lt: '7' } }, true],
    ['a level from 5', { codeWerkEnDenkniveauMinimaal: { $gte: '5', $lt: '7' } }, false],
    ['a level that is not known', { codeWerkEnDenkniveauMinimaal: { $eq: '7' } }, false],
    ['a start from that day', { datumAanvangWerkzaamheden: { $gte: '2026-12-01' } }, true],
    ['a later start', { datumAanvangWerkzaamheden: { $gte: '2026-12-02' } }, false],
    ['a licence', { rijbewijs: rijbewijzen('B') }, true],
    ['a language', { taalbeheersing: { $all: [{ $elemMatch: { codeTaal: { $eq: 'nld' }, codeNiveauTaalbeheersingMondeling: { $gte: 4 } } }] } }, false],
    ['any time, which it does not tell', { 'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': { $eq: 1 } }, false],
    ['the area', { selectiegebied: { postcode: '1000AA', afstand: 24 } }, false],
  ])('asked for %s', (_, vraag, uitkomst) => {
    expect(voldoetAan(vraag, baan, afstandKm)).toBe(uitkomst);
  });
});

describe('what the contract does not describe has no effect', () => {
  test.each([
    ['a field', { leeftijd: { $eq: 30 } }],
    ['an operator of a field', { 'werktijden.aantalWerkurenPerWeekMaximaal': { $lte: 1 } }],
    ['an operator', { 'werktijden.aantalWerkurenPerWeekMaximaal': { $gt: 90 } }],
    ['a value without operator', { 'werktijden.indicatieKantoortijden': 1 }],
    ['a field within an element', { contractvorm: { $elemMatch: { $or: [{ codeTypeOvereenkomst: { $eq: '04' } }] } } }],
    ['an occupation outside $or', { bemiddelingsberoep: { $elemMatch: { 'beroep.codeBeroepsnaam': { $eq: 'smid' } } } }],
    ['an empty choice', beroepen()],
  ])('%s', (_, vraag) => {
    expect(voldoetAan(vraag, mens, afstandKm)).toBe(true);
  });

  test('not even beside what it does describe', () => {
    expect(voldoetAan({ 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 30, $lte: 1 } }, mens, afstandKm)).toBe(true);
    expect(voldoetAan({ ...beroepen('smid'), leeftijd: { $eq: 30 } }, mens, afstandKm)).toBe(false);
    expect(voldoetAan({ codeWerkEnDenkniveauMinimaal: { $gte: '6' } }, baan, afstandKm)).toBe(true);
  });

  test('nor does a criterion that this source does not know yet', () => {
    const vraag = { ...beroepen('smid'), 'werktijden.indicatieKantoortijden': { $eq: 1 } };
    expect(leesVraag('werkzoekende', vraag, afstandKm, new Set(['bemiddelingsberoep']))(mens)).toBe(false);
    expect(leesVraag('werkzoekende', vraag, afstandKm, new Set(['bemiddelingsberoep', 'werktijden.indicatieKantoortijden']))(mens)).toBe(true);
  });
});
