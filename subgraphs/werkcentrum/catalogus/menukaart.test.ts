import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { toCode } from './codelijsten.ts';
import { maak, maakInstrument, maakRegel, moment, uuid } from './catalogus.fixture.ts';
import type { Catalogus } from './catalogus.ts';
import { leesCursor, toCursor } from './cursor.ts';
import { toInstrumenten, toMenukaart } from './menukaart.ts';
import type { Momentopname } from './types.ts';

const klok = () => moment;
const maakCatalogus = (...momentopnamen: Momentopname[]): Catalogus => ({
  laatste: () => momentopnamen[0] ?? null, versie: (versie) => momentopnamen.find((een) => een.versie === versie) ?? null, merken: async () => null, begonnenOp: moment, stop: async () => {},
});

const code = (lijst: Parameters<typeof toCode>[0], waarde: string) => [toCode(lijst, waarde)];
const instrumenten = [
  maakInstrument(uuid(1), { naam: 'Cursus Één', omschrijving: 'Voor wie wil leren', doelgroepen: code('doelgroep', 'ED01'), klantkenmerken: code('klantkenmerk', 'KK08') }),
  maakInstrument(uuid(2), { naam: 'Diploma', tegels: code('tegel', 'EW06'), uitvoeringsvormen: code('uitvoeringsvorm', 'UV02'), aanbieder: { naam: 'School', partij: null } }),
  maakInstrument(uuid(3), { naam: 'Advies', tegels: code('tegel', 'DW01'), type: toCode('instrumenttype', 'IT02') }),
  maakInstrument(uuid(4), { naam: 'Voorbij', publicatieTot: '2026-11-21' }),
  maakInstrument(uuid(5), { naam: 'Vandaag het laatst', publicatieVanaf: '2026-11-22', publicatieTot: '2026-11-22' }),
  maakInstrument(uuid(6), { naam: 'Straks', publicatieVanaf: '2026-11-23' }),
];
const momentopname = maak(instrumenten, { AM26: { regels: [maakRegel('A1', { uuidInstrument: uuid(2), aanbieder: 'UWV Tilburg' })], bronnen: [] } });
const catalogus = maakCatalogus(momentopname);
const vraag = (args: Parameters<typeof toInstrumenten>[2], van = catalogus, regio = 'AM26') => toInstrumenten(van, toMenukaart(van, regio), args, klok);
const namen = (args: Parameters<typeof toInstrumenten>[2]) => vraag(args).edges.map(({ node }) => node.naam);
const fouten = (args: Parameters<typeof toInstrumenten>[2], van = catalogus, regio = 'AM26'): unknown => {
  try { vraag(args, van, regio); } catch (fout) { return fout instanceof GraphQLError ? [fout.extensions['code'], fout.extensions['fouten']] : fout; }
  return null;
};

describe('the menukaart of a region', () => {
  test('has what is published today, first and last day included, in its fixed order', () => {
    expect(namen({ first: 20 })).toEqual(['Advies', 'Cursus Één', 'Vandaag het laatst', 'Diploma']);
    expect(vraag({ first: 20 }).totaal).toBe(4);
  });

  test.each([
    [{ tegels: ['EW06', 'DW01'] }, ['Advies', 'Diploma']], [{ doelgroepen: ['ED01'] }, ['Cursus Één']], [{ klantkenmerken: ['KK08'] }, ['Cursus Één']],
    [{ uitvoeringsvormen: ['UV02'] }, ['Diploma']], [{ typen: ['IT02'] }, ['Advies']], [{ aanbieders: ['School'] }, ['Diploma']], [{ aanbieders: ['UWV Tilburg'] }, ['Diploma']],
    [{ tekst: '  LEREN een ' }, ['Cursus Één']], [{ tekst: 'leren diploma' }, []], [{ tekst: ' ' }, ['Advies', 'Cursus Één', 'Vandaag het laatst', 'Diploma']],
    [{ tegels: ['EW04'], doelgroepen: ['ED02'] }, []], [{ tegels: [] }, ['Advies', 'Cursus Één', 'Vandaag het laatst', 'Diploma']],
  ])('filter %j', (filter, verwacht) => {
    expect(namen({ filter, first: 20 })).toEqual(verwacht);
  });

  test('every fault in the question is named at once, without repeating what is no code', () => {
    expect(fouten({ filter: { tegels: ['EW04', 'EW99'], typen: ['999990019 Jansen'], tekst: 'x'.repeat(201) }, first: 101, after: 'onzin' })).toEqual(['ONGELDIGE_INVOER', [
      { veld: 'filter.tegels', code: 'ONBEKENDE_CODE', melding: 'De codelijst kent EW99 niet.' },
      { veld: 'filter.typen', code: 'ONBEKENDE_CODE', melding: 'De codelijst kent deze waarde niet.' },
      expect.objectContaining({ veld: 'filter.tekst', code: 'TE_LANG' }), expect.objectContaining({ veld: 'first', code: 'BUITEN_BEREIK' }), expect.objectContaining({ veld: 'after', code: 'GEEN_CURSOR' }),
    ]]);
    expect(fouten({ first: 0 })).not.toBeNull();
  });
});

describe('paging', () => {
  test('walks through all, each once, and knows where it stands', () => {
    const eerste = vraag({ first: 3 });
    expect(eerste.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const tweede = vraag({ first: 3, after: eerste.pageInfo.endCursor });
    expect(tweede.edges.map(({ node }) => node.naam)).toEqual(['Diploma']);
    expect(tweede.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true, startCursor: tweede.pageInfo.endCursor });
    expect(vraag({ first: 3, after: tweede.pageInfo.endCursor })).toMatchObject({ edges: [], totaal: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: null } });
  });

  const cursor = vraag({ first: 1, filter: { tegels: ['EW04', 'EW06'] } }).pageInfo.endCursor ?? '';

  test('an equal filter in other words goes on; another filter or region is refused', () => {
    expect(fouten({ first: 1, after: cursor, filter: { tegels: ['EW06', 'EW04', 'EW04'], tekst: '' } })).toBeNull();
    expect(fouten({ first: 1, after: cursor })).toEqual(['ONGELDIGE_INVOER', [expect.objectContaining({ veld: 'after', code: 'ANDERE_VRAAG' })]]);
    expect(fouten({ first: 1, after: cursor, filter: { tegels: ['EW04', 'EW06'] } }, catalogus, 'AM01')).toEqual(['ONGELDIGE_INVOER', [expect.objectContaining({ code: 'ANDERE_VRAAG' })]]);
  });

  test('goes on in the snapshot in which it began, and says so when that is gone', () => {
    const nieuwer = maak([]);
    expect(vraag({ first: 20, after: vraag({ first: 1 }).pageInfo.endCursor }, maakCatalogus(nieuwer, momentopname)).totaal).toBe(4);
    expect(fouten({ first: 1, after: vraag({ first: 1 }).pageInfo.endCursor }, maakCatalogus(nieuwer))).toEqual(['ONGELDIGE_INVOER', [expect.objectContaining({ code: 'CURSOR_VERLOPEN' })]]);
  });

  test('a cursor is read in one way only, and one for something else than an instrument of the region is refused', () => {
    const plaats = leesCursor(cursor);
    expect(leesCursor(`${cursor}=`)).toBeNull();
    expect(fouten({ first: 1, filter: { tegels: ['EW04', 'EW06'] }, after: toCursor({ versie: plaats?.versie ?? '', vraag: plaats?.vraag ?? '', id: uuid(99) }) })).toEqual(
      ['ONGELDIGE_INVOER', [expect.objectContaining({ code: 'CURSOR_VERLOPEN' })]]);
  });
});

test('before the first snapshot there is nothing yet, which is not the same as nothing', () => {
  const leeg = maakCatalogus();
  expect(toMenukaart(leeg, 'AM26')).toMatchObject({ versie: 'geen', bronnen: [{ code: 'eva.RMT', status: 'NIET_BESCHIKBAAR', reden: { code: 'NOG_NIET_OPGEHAALD' } }] });
  expect(vraag({ first: 20 }, leeg)).toMatchObject({ edges: [], totaal: 0 });
});
