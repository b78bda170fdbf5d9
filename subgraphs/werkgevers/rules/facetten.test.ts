import { describe, expect, test } from '@jest/globals';
import { telKandidaten, telVacatures, voldoetAanKeuzen, type Afstand, type Keuze, type Telling } from './facetten.ts';
import { kandidaat, KOK, TIMMERMAN, vacature } from './profielen.fixture.ts';

const AFSTAND: Afstand = ({ postcodegebied }) => (postcodegebied === null ? null : Number(postcodegebied) / 100);
const keer = <T>(aantal: number, een: T): readonly T[] => Array.from({ length: aantal }, () => een);
const vanFacet = (telling: Telling, code: string): readonly (readonly [string, number | null])[] | undefined =>
  telling.facetten.find((facet) => facet.code === code)?.waarden.map(({ waarde, aantal }) => [waarde, aantal] as const);

describe('vacatures', () => {
  test('worden geteld zoals ze zijn, ook een enkele', () => {
    const telling = telVacatures([
      vacature({ postcodegebied: '0400', beroepen: [KOK, TIMMERMAN, KOK], uren: { minimaal: 8, maximaal: 24 }, sectoren: ['86101', '86102'], niveau: 4, route: 'BANENMARKT' }),
      vacature({ postcodegebied: '6100', beroepen: [KOK] }),
    ], AFSTAND);
    expect(telling).toMatchObject({ totaal: 2, isOnderdrukt: false });
    expect(vanFacet(telling, 'REGIO')).toEqual([['ONBEKEND', 2]]);
    expect(vanFacet(telling, 'POSTCODE')).toEqual([['04', 1], ['61', 1]]);
    expect(vanFacet(telling, 'AFSTAND')).toEqual([['TOT_05', 1], ['VERDER', 1]]);
    expect(vanFacet(telling, 'BEROEP')).toEqual([[KOK, 2], [TIMMERMAN, 1]]);
    expect(vanFacet(telling, 'UREN')).toEqual([['ONBEKEND', 1], ['TOT_24', 1]]);
    expect(vanFacet(telling, 'SECTOR')).toEqual([['86', 1], ['ONBEKEND', 1]]);
    expect(vanFacet(telling, 'NIVEAU')).toEqual([['4', 1], ['ONBEKEND', 1]]);
    expect(vanFacet(telling, 'ROUTE')).toEqual([['BANENMARKT', 1], ['REGULIER', 1]]);
  });
});

describe('keuzen', () => {
  test('binnen een facet de een of de ander, tussen facetten beide', () => {
    const profiel = vacature({ beroepen: [KOK], niveau: 4 });
    const keuze = (...keuzen: readonly Keuze[]): boolean => voldoetAanKeuzen(profiel, keuzen, AFSTAND);
    expect(keuze()).toBe(true);
    expect(keuze({ code: 'BEROEP', waarde: TIMMERMAN }, { code: 'BEROEP', waarde: KOK })).toBe(true);
    expect(keuze({ code: 'BEROEP', waarde: KOK }, { code: 'NIVEAU', waarde: '5' })).toBe(false);
    expect(voldoetAanKeuzen(kandidaat(), [{ code: 'ROUTE', waarde: 'REGULIER' }], AFSTAND)).toBe(false);
  });
});

describe('kandidaten', () => {
  const groep = [...keer(3, kandidaat({ niveau: 2 })), ...keer(6, kandidaat({ niveau: 4 })), ...keer(11, kandidaat({ niveau: 5 }))];

  test('een klein aantal en het kleinste daarna staan er niet', () => {
    const telling = telKandidaten(groep, AFSTAND);
    expect(telling).toMatchObject({ totaal: 20, isOnderdrukt: false });
    expect(vanFacet(telling, 'NIVEAU')).toEqual([['2', null], ['4', null], ['5', 11]]);
    expect(vanFacet(telling, 'CONTRACT')).toEqual([['ONBEKEND', 20]]);
    expect(telling.facetten.some(({ code }) => code === 'ROUTE')).toBe(false);
  });

  test('minder dan vijf kandidaten worden niet geteld', () => {
    expect(telKandidaten(groep.slice(0, 4), AFSTAND)).toEqual({ totaal: null, isOnderdrukt: true, facetten: [] });
    expect(telKandidaten([], AFSTAND)).toEqual({ totaal: null, isOnderdrukt: true, facetten: [] });
  });

  test('een keuze zegt niet meer dan er al stond', () => {
    const na = (...keuzen: readonly Keuze[]): Telling => telKandidaten(groep, AFSTAND, keuzen);
    expect(na({ code: 'NIVEAU', waarde: '5' })).toEqual({ totaal: 11, isOnderdrukt: false, facetten: [] });
    for (const waarde of ['2', '4', '6']) expect(na({ code: 'NIVEAU', waarde })).toEqual({ totaal: null, isOnderdrukt: true, facetten: [] });
    expect(na({ code: 'NIVEAU', waarde: '5' }, { code: 'CONTRACT', waarde: 'ONBEKEND' })).toEqual({ totaal: null, isOnderdrukt: true, facetten: [] });
  });
});
