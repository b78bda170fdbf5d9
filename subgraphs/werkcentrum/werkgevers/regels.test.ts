import { describe, expect, test } from '@jest/globals';
import { findLoket } from '../regio/loketten.ts';
import { listKoppelbezwaren, type Koppelkant } from './koppelbaar.ts';
import { bepaalLoket, grondVan, routes } from './routering.ts';
import { isSector, toSector } from './sectoren.ts';
import { listHandelingen, standen, volgendeStand } from './stand.ts';
import { bepaalZicht, behandelt, ziet } from './zicht.ts';

describe('bepaalLoket', () => {
  test.each([
    ['one region', { regios: ['AM26'] }, 'WERKGEVERSSERVICEPUNT', 'AM26-WERKGEVERSSERVICEPUNT'],
    ['more than one region', { regios: ['AM26', 'AM05'] }, 'LANDELIJK_WERKGEVERSSERVICEPUNT', 'LANDELIJK_WERKGEVERSSERVICEPUNT'],
    ['learning on the job', { regios: ['AM26'], isLeerplaats: true }, 'LEERWERKLOKET', 'AM26-LEERWERKLOKET'],
    ['learning on the job in more regions', { regios: ['AM05', 'AM26'], isLeerplaats: true }, 'LEERWERKLOKET', 'AM05-LEERWERKLOKET'],
    ['nobody in service', { regios: ['AM26'], isZonderPersoneel: true }, 'ZELFSTANDIGENLOKET', 'AM26-ZELFSTANDIGENLOKET'],
    ['nobody in service, also when it is about learning', { regios: ['AM26', 'AM05'], isZonderPersoneel: true, isLeerplaats: true }, 'ZELFSTANDIGENLOKET', 'AM26-ZELFSTANDIGENLOKET'],
  ])('%s', (_, feiten, route, loket) => {
    expect(bepaalLoket({ isLeerplaats: false, isZonderPersoneel: false, ...feiten })).toEqual({ route, loket });
    expect(findLoket(loket)?.soort).toBe(route);
  });

  test('every row has a ground of its own', () => {
    expect(new Set(routes.map((route) => grondVan(route).omschrijving)).size).toBe(routes.length);
  });
});

describe('the states', () => {
  const handelingen = ['neemWerkgeversvraagOp', 'koppelWerkgeversvragen', 'rondWerkgeversvraagAf'] as const;

  test('follow each other in one way, and nothing comes after the end', () => {
    expect(Object.fromEntries(standen.map((stand) => [stand, handelingen.map((handeling) => volgendeStand(stand, handeling))]))).toEqual({
      OPEN: ['IN_BEHANDELING', null, null], IN_BEHANDELING: [null, 'IN_BEHANDELING', 'AFGEHANDELD'], AFGEHANDELD: [null, null, null],
    });
  });

  test('say what can be done in them', () => {
    for (const stand of standen) expect(listHandelingen(stand)).toEqual(handelingen.filter((handeling) => volgendeStand(stand, handeling) !== null));
  });
});

describe('who sees and who carries out', () => {
  const wsp = { rol: 'wsp', partij: 'WERKGEVERSSERVICEPUNT', organisatie: 'o1', regios: ['AM26'] };
  const vraag = { regios: ['AM26'], organisatie: 'o9', loket: 'AM26-WERKGEVERSSERVICEPUNT' };
  const landelijk = { regios: ['AM01', 'AM02'], organisatie: 'o9', loket: 'LANDELIJK_WERKGEVERSSERVICEPUNT' };
  const leerwerk = { regios: ['AM01'], organisatie: 'o9', loket: 'AM01-LEERWERKLOKET' };
  const zelfstandig = { regios: ['AM01'], organisatie: 'o9', loket: 'AM01-ZELFSTANDIGENLOKET' };

  test.each([
    ['own region', wsp, vraag, true],
    ['another region', { ...wsp, regios: ['AM05'] }, vraag, false],
    ['no region at all', { ...wsp, regios: [] }, vraag, false],
    ['own organisation, wherever it is', { ...wsp, regios: ['AM05'], organisatie: 'o9' }, vraag, true],
    ['UWV, of the national loket', { ...wsp, partij: 'UWV', regios: [] }, landelijk, true],
    ['UWV, of a regional loket elsewhere', { ...wsp, partij: 'UWV', regios: [] }, vraag, false],
    ['SBB, of a leerwerkloket anywhere', { ...wsp, partij: 'SBB', regios: ['AM26'] }, leerwerk, true],
    ['a gemeente, of a zelfstandigenloket elsewhere', { ...wsp, partij: 'GEMEENTE', regios: ['AM26'] }, zelfstandig, false],
    ['a private party, of its region', { ...wsp, rol: 'loket', partij: 'SOCIALE_PARTNERS' }, vraag, false],
    ['a private party, of what it registered', { ...wsp, rol: 'loket', partij: 'SOCIALE_PARTNERS', organisatie: 'o9' }, vraag, true],
    ['one of several regions', { ...wsp, regios: ['AM02'] }, landelijk, true],
  ])('%s', (_, vrager, een, verwacht) => { expect(ziet(bepaalZicht(vrager), een)).toBe(verwacht); });

  test.each([
    ['the role of a werkgeversservicepunt, of whichever party', wsp, 'AM26-WERKGEVERSSERVICEPUNT', true],
    ['that role for UWV', { ...wsp, partij: 'UWV' }, 'AM26-WERKGEVERSSERVICEPUNT', true],
    ['the Werkcentrum, whose loket it is', { ...wsp, rol: 'loket', partij: 'WERKCENTRUM' }, 'AM26-WERKGEVERSSERVICEPUNT', true],
    ['a loket of another party', { ...wsp, rol: 'loket', partij: 'GEMEENTE' }, 'AM26-WERKGEVERSSERVICEPUNT', false],
    ['that role in another region', { ...wsp, regios: ['AM05'] }, 'AM26-WERKGEVERSSERVICEPUNT', false],
    ['a regional werkgeversservicepunt for the national one', wsp, 'LANDELIJK_WERKGEVERSSERVICEPUNT', false],
    ['UWV for the national one', { ...wsp, partij: 'UWV', regios: [] }, 'LANDELIJK_WERKGEVERSSERVICEPUNT', true],
    ['SBB for a leerwerkloket of its region', { ...wsp, rol: 'loket', partij: 'SBB' }, 'AM26-LEERWERKLOKET', true],
    ['a werkgeversservicepunt for a leerwerkloket', wsp, 'AM26-LEERWERKLOKET', false],
    ['anybody for a loket that is not there', wsp, 'AM26-WEG', false],
  ])('%s carries out: %s', (_, vrager, loket, verwacht) => { expect(behandelt(vrager, loket)).toBe(verwacht); });
});

describe('listKoppelbezwaren', () => {
  const kant = (soort: string, kvkNummer: string, anders: Partial<Koppelkant> = {}, beroep: string | null = null): Koppelkant => ({ soort, regios: ['AM26'], sector: 'H', gegevens: { kvkNummer, beroep }, ...anders });
  const overschot = kant('PERSONEELSOVERSCHOT', '12345678');
  const codes = (a: Koppelkant, b: Koppelkant): string[] => listKoppelbezwaren(a, b).map(({ veld, code }) => `${veld} ${code}`);

  test('a surplus and vacancies with a region and a sector in common can be linked', () => {
    expect(codes(overschot, kant('VACATURES', '87654321', { regios: ['AM05', 'AM26'] }))).toEqual([]);
  });

  test('the same occupation in another sector is enough', () => {
    expect(codes(kant('PERSONEELSOVERSCHOT', '12345678', {}, ' Chauffeur  CE'), kant('VACATURES', '87654321', { sector: 'G' }, 'chauffeur ce'))).toEqual([]);
    expect(codes(kant('PERSONEELSOVERSCHOT', '12345678', { sector: null }, null), kant('VACATURES', '87654321', { sector: null }, null))).toEqual(['vacaturesId ANDER_WERK']);
  });

  test('says every reason why not, with what would do and the ground', () => {
    const bezwaren = listKoppelbezwaren(kant('ADVIES', '12345678'), kant('ADVIES', '12345678', { regios: ['AM05'], sector: 'Q' }));
    expect(bezwaren.map(({ veld, code, toegestaan }) => [veld, code, toegestaan])).toEqual([
      ['overschotId', 'ANDERE_SOORT', ['PERSONEELSOVERSCHOT']], ['vacaturesId', 'ANDERE_SOORT', ['VACATURES']], ['vacaturesId', 'ZELFDE_WERKGEVER', undefined],
      ['vacaturesId', 'ANDERE_REGIO', ['AM26']], ['vacaturesId', 'ANDER_WERK', ['H']],
    ]);
    expect(bezwaren.every(({ grondslag }) => grondslag?.vindplaats.includes('1725'))).toBe(true);
  });
});

test('sectors are sections of the SBI', () => {
  expect([isSector('Q'), isSector('V'), isSector('q'), isSector('toString')]).toEqual([true, false, false, false]);
  expect([toSector('Q').omschrijving, toSector('V')]).toEqual(['Gezondheids- en welzijnszorg', { code: 'V', omschrijving: null, lijst: 'SBI 2008 secties' }]);
});
