import { describe, expect, test } from '@jest/globals';
import { regios } from '../../shared/referentie/referentie.ts';
import { celregios, maakCellen, type Cel, type Celplaats, type Telling } from './cellen.ts';

const tel = (maat: Telling['maat'], regio: string, aantal: number, anders: Partial<Telling> = {}): Telling => ({ maat, regio, aantal, bedragCent: 0, uitkomst: null, instrument: null, pot: null, ...anders });
const inzet = (regio: string, instrument: string, aantal: number, prijs: number, pot: Telling['pot'] = 'MENUKAART'): Telling => tel('INZET', regio, aantal, { instrument, pot, bedragCent: aantal * prijs * 100 });

const zoek = (cellen: readonly Cel[], plaats: Partial<Celplaats>): Cel[] => cellen.filter((cel) => Object.entries({ pot: null, instrument: null, uitkomst: null, ...plaats }).every(([naam, waarde]) => new Map(Object.entries(cel)).get(naam) === waarde));
const lees = (cellen: readonly Cel[], plaats: Partial<Celplaats>): unknown => zoek(cellen, plaats).map(({ aantal, bedragCent }) => (bedragCent === null ? aantal : [aantal, bedragCent / 100]));

describe('the cells of a period', () => {
  test('which there are does not depend on who was counted, but for the instruments that are used enough to be named', () => {
    const plaatsen = (cellen: readonly Cel[]): string[] => cellen.map(({ maat, regio, pot, instrument, uitkomst }) => [maat, regio, pot, instrument, uitkomst].join('|'));
    const leeg = plaatsen(maakCellen([]));
    expect(new Set(leeg).size).toBe(leeg.length);
    expect(plaatsen(maakCellen([tel('INSTROOM', 'AM26', 60), tel('UITSTROOM', 'AM01', 7, { uitkomst: 'WERK' }), inzet('AM26', 'a', 4, 1)]))).toEqual(leeg);
    expect(plaatsen(maakCellen([inzet('AM26', 'a', 3, 1), inzet('AM01', 'a', 2, 1)])).filter((plaats) => !leeg.includes(plaats))).toEqual([...celregios, 'NL'].map((regio) => `INZET|${regio}|MENUKAART|a|`));
    expect(celregios).toHaveLength(regios.length + 1);
  });

  test('of nobody nothing is told: not that it is none either', () => {
    expect(maakCellen([]).every(({ aantal, bedragCent, isOnderdrukt }) => aantal === null && bedragCent === null && isOnderdrukt)).toBe(true);
  });

  test('a region of two is hidden, and so is the total of which it would be what is left', () => {
    const met = (klein: Telling[]): unknown => ['AM26', 'AM18', 'NL'].flatMap((regio) => lees(maakCellen([tel('INSTROOM', 'AM26', 6), ...klein]), { maat: 'INSTROOM', regio }));
    expect(met([tel('INSTROOM', 'AM18', 2)])).toEqual([6, null, null]);
    expect(met([tel('INSTROOM', 'AM18', 2), tel('INSTROOM', 'AM22', 3)])).toEqual([6, null, 11]);
  });

  test('who went out, by outcome', () => {
    const uit = (regio: string, uitkomst: string, aantal: number): Telling => tel('UITSTROOM', regio, aantal, { uitkomst });
    const cellen = maakCellen([uit('AM26', 'WERK', 8), uit('AM26', 'OPLEIDING', 3), uit('AM26', 'OVERIG', 2), uit('AM18', 'WERK', 5)]);
    expect(lees(cellen, { maat: 'UITSTROOM', regio: 'AM26', uitkomst: 'WERK' })).toEqual([8]);
    expect(lees(cellen, { maat: 'UITSTROOM', regio: 'AM26', uitkomst: 'OPLEIDING' })).toEqual([null]);
    expect(lees(cellen, { maat: 'UITSTROOM', regio: 'AM26' })).toEqual([13]);
    // The other outcomes of this region are none, which the total would say.
    expect(lees(cellen, { maat: 'UITSTROOM', regio: 'AM18' })).toEqual([null]);
  });

  test('pots never mix: the same instrument from two pots is counted and paid in each by itself, and over pots there is no total', () => {
    const cellen = maakCellen([inzet('AM26', 'a', 6, 800), inzet('AM26', 'a', 5, 300, 'BANENAFSPRAAK'), inzet('AM26', 'a', 7, 10, 'GEEN')]);
    expect(lees(cellen, { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART', instrument: 'a' })).toEqual([[6, 4_800]]);
    expect(lees(cellen, { maat: 'INZET', regio: 'AM26', pot: 'BANENAFSPRAAK', instrument: 'a' })).toEqual([[5, 1_500]]);
    expect(lees(cellen, { maat: 'INZET', regio: 'AM26', pot: 'GEEN', instrument: 'a' })).toEqual([[7, 70]]);
    expect(zoek(cellen, { maat: 'INZET', pot: null })).toEqual([]);
    expect(cellen.filter(({ pot, aantal }) => pot === 'MBO_SCHOLING' && aantal !== null)).toEqual([]);
  });

  test('instruments too small to be named count together; an amount of several says nothing of a small group', () => {
    const klein = ['b', 'c', 'd'].map((instrument) => inzet('AM26', instrument, 2, 500));
    const cellen = maakCellen([inzet('AM26', 'a', 9, 800), ...klein]);
    // What the six cost together would say how often each of the three was used, and so would what is left of the total.
    expect(lees(cellen, { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART', instrument: 'OVERIG' })).toEqual([6]);
    expect(lees(cellen, { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART', instrument: 'b' })).toEqual([]);
    expect(lees(cellen, { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART' })).toEqual([15]);
    const meer = maakCellen([inzet('AM26', 'a', 9, 800), ...['b', 'c', 'd', 'e'].map((instrument) => inzet('AM26', instrument, 3, 500))]);
    expect(lees(meer, { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART', instrument: 'OVERIG' })).toEqual([[12, 6_000]]);
    expect(lees(meer, { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART' })).toEqual([[21, 13_200]]);
    // Three instruments of two each, all named because others use them: six that are hidden may be counted, but what they cost together is not said.
    const elders = ['b', 'c', 'd'].map((instrument) => inzet('AM18', instrument, 20, 500));
    expect(lees(maakCellen([inzet('AM26', 'a', 9, 800), ...klein, ...elders]), { maat: 'INZET', regio: 'AM26', pot: 'MENUKAART' })).toEqual([15]);
  });

  test('no amount that is held back can be had as what is left of another', () => {
    // Every region has ten or more of the others together but for one, which has five: four times one instrument and once another.
    const overig = celregios.flatMap((regio, plaats) => (plaats === 0 ? [inzet(regio, 'x0', 4, 1_700), inzet(regio, 'y0', 1, 130)] : [0, 1, 2].map((welk) => inzet(regio, `${regio}-${welk}`, 4, 100 + welk))));
    const cellen = maakCellen([...overig, ...celregios.map((regio) => inzet(regio, 'a', 6, 800))]);
    const [eerste = '', tweede = ''] = celregios;
    const van = (regio: string, instrument: string | null): unknown => lees(cellen, { maat: 'INZET', regio, pot: 'MENUKAART', instrument });
    expect([van(eerste, 'OVERIG'), van(eerste, 'a'), van(eerste, null)]).toEqual([[5], [[6, 4_800]], [11]]);
    expect([van(tweede, 'OVERIG'), van(tweede, null)]).toEqual([[[12, 1_212]], [[18, 6_012]]]);
    expect([van('NL', 'OVERIG'), van('NL', 'a'), van('NL', null)]).toEqual([[425], [[216, 172_800]], [641]]);
  });

  test('what came of instruments, by outcome, without amounts', () => {
    const cellen = maakCellen([tel('AFRONDING', 'AM26', 5, { instrument: 'a', uitkomst: 'BEHAALD' }), tel('AFRONDING', 'AM26', 1, { instrument: 'a', uitkomst: 'GESTOPT' })]);
    expect(lees(cellen, { maat: 'AFRONDING', regio: 'AM26', instrument: 'a', uitkomst: 'BEHAALD' })).toEqual([5]);
    expect(lees(cellen, { maat: 'AFRONDING', regio: 'AM26', instrument: 'OVERIG', uitkomst: 'GESTOPT' })).toEqual([null]);
  });
});
