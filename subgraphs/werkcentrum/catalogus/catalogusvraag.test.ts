import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { maak, maakBron, maakInstrument, maakRegel, moment, uuid } from './catalogus.fixture.ts';
import { listBeschikbaarheid, listDekking, toCatalogusinstrumenten, toFacetten } from './catalogusvraag.ts';
import { toCode } from './codelijsten.ts';
import type { Catalogus } from './catalogus.ts';
import { listMerken } from './merken.ts';
import type { Momentopname } from './types.ts';

const aanbod = { AM26: { bronnen: [maakBron()], regels: [maakRegel('1', { uuidInstrument: uuid(1), vrijePlaatsen: 2, aanbieder: 'Bureau' }), maakRegel('eigen', { gemeenten: ['GM0855'] })] } };
const oud = maak([maakInstrument(uuid(1)), maakInstrument(uuid(2), { naam: 'Gaat weg' }), maakInstrument(uuid(3))], aanbod);
const nu = maak([
  maakInstrument(uuid(1), { kostenEuro: 5 }), maakInstrument(uuid(3)), maakInstrument(uuid(4), { regios: ['AM22'], tegels: [toCode('tegel', 'EW01')], publicatieVanaf: '2026-12-01' }),
], aanbod);

const catalogusVan = (...momentopnamen: Momentopname[]): Catalogus => {
  const versie = (gevraagd: string): Momentopname | null => momentopnamen.find((een) => een.versie === gevraagd) ?? null;
  return {
    laatste: () => momentopnamen[0] ?? null, versie, begonnenOp: moment, stop: async () => {},
    merken: async (gevraagd) => { const gevonden = versie(gevraagd); return gevonden && new Map(listMerken(gevonden.bouwstenen)); },
  };
};
const catalogus = catalogusVan(nu, oud);
const vraag = async (args: Parameters<typeof toCatalogusinstrumenten>[2]) => toCatalogusinstrumenten(catalogus, nu, { first: 20, filter: null, gewijzigdSinds: null, after: null, ...args });
const ids = async (args: Parameters<typeof toCatalogusinstrumenten>[2]) => (await vraag(args)).edges.map(({ node: { id } }) => id);
const fouten = async (werk: Promise<unknown> | (() => unknown)): Promise<unknown> => {
  try {
    await (typeof werk === 'function' ? werk() : werk);
    return [];
  } catch (fout) {
    const gegeven: unknown = fout instanceof GraphQLError ? fout.extensions['fouten'] : null;
    return Array.isArray(gegeven) ? gegeven.map((een: { veld: string; code: string }) => [een.veld, een.code]) : fout;
  }
};

describe('the catalogue', () => {
  test('has every instrument with the offer of all regions, in pages that go on in their own version', async () => {
    const eerste = await vraag({ first: 2 });
    expect([eerste.totaal, eerste.edges.length, eerste.pageInfo.hasNextPage, eerste.verwijderd]).toEqual([4, 2, true, []]);
    const tweede = await toCatalogusinstrumenten(catalogusVan(oud, nu), oud, { first: 20, filter: null, gewijzigdSinds: null, after: eerste.pageInfo.endCursor });
    expect([...eerste.edges, ...tweede.edges].map(({ node: { id } }) => id).sort()).toEqual([...nu.instrumenten.keys()].sort());
    expect(eerste.edges.concat(tweede.edges).find(({ node: { id } }) => id === uuid(1))?.node.aanbod).toHaveLength(1);
  });

  test('says what is different since a version, and what is gone', async () => {
    const pagina = await vraag({ gewijzigdSinds: oud.versie });
    expect(pagina.edges.map(({ node: { id }, wijziging }) => [id, wijziging]).sort()).toEqual([[uuid(1), 'GEWIJZIGD'], [uuid(4), 'GEMAAKT']]);
    expect([pagina.totaal, pagina.verwijderd]).toEqual([2, [uuid(2)]]);
    expect(await vraag({ gewijzigdSinds: nu.versie })).toMatchObject({ totaal: 0, edges: [], verwijderd: [] });
  });

  test.each<[string, Parameters<typeof toCatalogusinstrumenten>[2]['filter'], string[]]>([
    ['in a region', { regio: 'AM22' }, [uuid(1), uuid(3), uuid(4)]],
    ['in a gemeente', { gemeente: 'GM0855' }, [uuid(1), uuid(3), 'UWV:eigen']],
    ['in another gemeente of that region', { regio: 'AM26', gemeente: 'GM0867' }, [uuid(1), uuid(3)]],
    ['published on a day', { op: '2026-11-30' }, [uuid(1), uuid(3), 'UWV:eigen']],
    ['of a tile', { tegels: ['EW01'] }, [uuid(4)]],
    ['carried out by somebody', { aanbieders: ['Bureau'] }, [uuid(1)]],
  ])('can be asked for what is %s', async (_wat, filter, verwacht) => {
    expect((await ids({ filter })).sort()).toEqual(verwacht.toSorted());
  });

  test('names everything that is wrong in a question at once', async () => {
    expect(await fouten(vraag({ first: 101, after: 'x', filter: { regio: 'AM99', gemeente: 'GM9999', op: 'gisteren', tegels: ['XX'] } }))).toEqual([
      ['filter.tegels', 'ONBEKENDE_CODE'], ['filter.regio', 'ONBEKENDE_REGIO'], ['filter.gemeente', 'ONBEKENDE_GEMEENTE'], ['filter.op', 'GEEN_DATUM'], ['first', 'BUITEN_BEREIK'], ['after', 'GEEN_CURSOR'],
    ]);
    expect(await fouten(vraag({ filter: { regio: 'AM22', gemeente: 'GM0855' } }))).toEqual([['filter.gemeente', 'TEGENSTRIJDIG']]);
    expect(await fouten(vraag({ gewijzigdSinds: 'weg' }))).toEqual([['gewijzigdSinds', 'VERSIE_ONBEKEND']]);
    expect(await fouten(() => toFacetten(nu, { regio: 'AM99' }))).toEqual([['filter.regio', 'ONBEKENDE_REGIO']]);
    expect(await fouten(() => listBeschikbaarheid(nu, uuid(1), 'AM99'))).toEqual([['regio', 'ONBEKENDE_REGIO']]);
  });
});

test('facets count what the filter leaves, per list and per region', () => {
  const facetten = new Map(toFacetten(nu, { gemeente: 'GM0855' }).map(({ code, waarden }) => [code, waarden.map(({ code: waarde, aantal }) => [waarde.code, aantal])]));
  expect(facetten.get('TEGEL')).toEqual([['EW04', 2], ['EW06', 1]]);
  expect(facetten.get('TYPE')).toEqual([['IT01', 3]]);
  expect(facetten.get('REGIO')).toHaveLength(35);
  expect(facetten.get('REGIO')).toEqual(expect.arrayContaining([['AM26', 3], ['AM22', 2]]));
});

describe('coverage', () => {
  const rij = (filter: Parameters<typeof listDekking>[1], amCode: string) => {
    const gevonden = listDekking(nu, filter).find(({ regio }) => regio === amCode);
    return gevonden && [gevonden.naam, gevonden.aantal, gevonden.tegels.map(({ tegel, aantal, metAanbod }) => [tegel.code, aantal, metAanbod])];
  };

  test('counts per region and tile what there is, and what a party offers of it', () => {
    expect(rij(null, 'AM26')).toEqual(['Midden-Brabant', 3, [['EW04', 2, 1], ['EW06', 1, 1]]]);
    expect(rij(null, 'AM22')).toEqual([expect.any(String), 3, [['EW01', 1, 0], ['EW04', 2, 0]]]);
  });

  test('counts a tile once, by whichever lists it is named, and names it by the one that says what it means', () => {
    const [tegel, zonderNaam] = [toCode('tegel', 'EW04'), { code: 'EW04', omschrijving: null, lijst: 'Een eigen lijst' }];
    const beide = maak([maakInstrument(uuid(1), { tegels: [zonderNaam, tegel] }), maakInstrument(uuid(2), { tegels: [zonderNaam] })], { AM26: { bronnen: [maakBron()], regels: [maakRegel('1', { uuidInstrument: uuid(2) })] } });
    expect(listDekking(beide, null).find(({ regio }) => regio === 'AM26')?.tegels).toEqual([{ tegel, aantal: 2, metAanbod: 1 }]);
  });

  test('has every region, also where the filter leaves nothing', () => {
    const dekking = listDekking(nu, { tegels: ['EW01'] });
    expect(dekking.map(({ regio }) => regio)).toEqual(toFacetten(nu, null).find(({ code }) => code === 'REGIO')?.waarden.map(({ code }) => code.code));
    expect(dekking.filter(({ aantal }) => aantal > 0).map(({ regio }) => regio)).toEqual(['AM22']);
    expect(rij({ tegels: ['EW01'] }, 'AM26')).toEqual(['Midden-Brabant', 0, []]);
  });

  test('is as the facets of each region say', () => {
    for (const { regio, aantal, tegels } of listDekking(nu, null)) {
      const facetten = new Map(toFacetten(nu, { regio }).map(({ code, waarden }) => [code, waarden]));
      expect([regio, tegels.map(({ tegel, aantal: hoeveel }) => ({ code: tegel, aantal: hoeveel }))]).toEqual([regio, facetten.get('TEGEL')]);
      expect(aantal).toBe(facetten.get('REGIO')?.find(({ code }) => code.code === regio)?.aantal);
    }
  });

  test('names what is wrong in a filter', async () => {
    expect(await fouten(() => listDekking(nu, { regio: 'AM99', op: 'x' }))).toEqual([['filter.regio', 'ONBEKENDE_REGIO'], ['filter.op', 'GEEN_DATUM']]);
  });
});

describe('where an instrument can be used', () => {
  test('is one line per region with what parties offer there', () => {
    const overal = listBeschikbaarheid(nu, uuid(1), null);
    expect(overal).toHaveLength(35);
    expect(listBeschikbaarheid(nu, uuid(1), 'AM26')).toEqual([overal.find(({ regio }) => regio === 'AM26')]);
    expect(overal.find(({ regio }) => regio === 'AM26')).toMatchObject({ aanbod: 1, partijen: ['UWV'], aanbieders: ['Bureau'], vrijePlaatsen: 2, gemeenten: null });
    expect(listBeschikbaarheid(nu, 'UWV:eigen', null)).toMatchObject([{ regio: 'AM26', gemeenten: ['GM0855'], aanbod: 1 }]);
  });

  test('is nowhere for what is not in the catalogue, and before there is one', () => {
    expect([listBeschikbaarheid(nu, uuid(2), null), listBeschikbaarheid(null, uuid(1), null)]).toEqual([[], []]);
  });
});
