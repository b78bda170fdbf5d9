import { describe, expect, test } from '@jest/globals';
import { toCode } from './codelijsten.ts';
import { maak, maakBouwstenen, maakBron, maakInstrument, maakRegel, moment, uuid } from './catalogus.fixture.ts';
import { bepaalVersie, maakMomentopname } from './momentopname.ts';

const ids = (momentopname: ReturnType<typeof maak>, regio: string): string[] => momentopname.regios.get(regio)?.ingangen.map(({ instrument }) => instrument.id) ?? [];

describe('a snapshot joins EVA and the offer of the parties', () => {
  test('national instruments are everywhere, regional ones in their own regions', () => {
    const momentopname = maak([maakInstrument(uuid(1)), maakInstrument(uuid(2), { regios: ['AM26'] })]);
    expect(momentopname.regios.size).toBe(35);
    expect(ids(momentopname, 'AM26')).toEqual([uuid(1), uuid(2)]);
    expect(ids(momentopname, 'AM01')).toEqual([uuid(1)]);
  });

  test('offer that refers to EVA hangs under the instrument, only in the region where it is offered', () => {
    const regel = maakRegel('A1', { uuidInstrument: uuid(1) });
    const momentopname = maak([maakInstrument(uuid(1))], { AM26: { regels: [regel], bronnen: [maakBron()] }, AM01: { regels: [], bronnen: [maakBron()] } });
    const aanbod = (regio: string) => momentopname.regios.get(regio)?.ingangen[0]?.instrument.aanbod;
    expect(aanbod('AM26')).toEqual([regel]);
    expect(aanbod('AM01')).toEqual([]);
    expect(momentopname.instrumenten.get(uuid(1))?.aanbod).toEqual([regel]);
  });

  test('offer that only a party knows, or that refers to what EVA does not have, is an instrument of its own', () => {
    const regels = [maakRegel('A1', { duurWeken: 4, begindatum: '2026-01-01' }), maakRegel('A2', { uuidInstrument: uuid(9), tegel: toCode('tegel', 'DW01'), gemeenten: ['GM0855'] })];
    const momentopname = maak([], { AM26: { regels, bronnen: [maakBron()] }, AM25: { regels: regels.slice(0, 1), bronnen: [maakBron()] } });
    expect(ids(momentopname, 'AM26')).toEqual(['UWV:A2', 'UWV:A1']);
    expect(ids(momentopname, 'AM25')).toEqual(['UWV:A1']);
    expect(momentopname.instrumenten.get('UWV:A1')).toMatchObject({
      aanbieder: { naam: 'UWV', partij: 'UWV' }, type: { code: 'IT01' }, bereik: { code: '02' }, duur: { aantal: 4, eenheid: { code: '02' } }, publicatieVanaf: '2026-01-01', regios: ['AM25', 'AM26'],
    });
    expect(momentopname.instrumenten.get('UWV:A2')).toMatchObject({ type: { code: 'IT02' }, bereik: { code: '03' }, gemeenten: ['GM0855'] });
  });

  test('what a party offers in several regions holds in each where that region has it', () => {
    const in26 = maakRegel('A1', { gemeenten: ['GM0855'] });
    const in25 = maakRegel('A1', { gemeenten: ['GM0758'] });
    const momentopname = maak([], { AM25: { regels: [in25], bronnen: [] }, AM26: { regels: [in26], bronnen: [] }, AM01: { regels: [maakRegel('A1')], bronnen: [] } });
    const gemeenten = (regio: string) => momentopname.regios.get(regio)?.ingangen[0]?.instrument.gemeenten;
    expect([gemeenten('AM25'), gemeenten('AM26'), gemeenten('AM01')]).toEqual([['GM0758'], ['GM0855'], null]);
    expect(momentopname.instrumenten.get('UWV:A1')?.gemeenten).toBeNull();
  });

  test('the order is tile, name without accents, id; what has no tile comes last', () => {
    const momentopname = maak([
      maakInstrument(uuid(1), { naam: 'Zeker', tegels: [] }), maakInstrument(uuid(2), { naam: 'Beta' }), maakInstrument(uuid(4), { naam: 'Álfa' }),
      maakInstrument(uuid(3), { naam: 'alfa' }), maakInstrument(uuid(5), { naam: 'Zulu', tegels: [toCode('tegel', 'EW09'), toCode('tegel', 'EW01')] }),
    ]);
    expect(ids(momentopname, 'AM26')).toEqual([uuid(5), uuid(3), uuid(4), uuid(2), uuid(1)]);
  });

  test('regions share what is the same for them', () => {
    const momentopname = maak([maakInstrument(uuid(1))], { AM26: { regels: [maakRegel('A1', { uuidInstrument: uuid(1) })], bronnen: [] } });
    const [am01, am02, am26] = ['AM01', 'AM02', 'AM26'].map((regio) => momentopname.regios.get(regio)?.ingangen[0]);
    expect(am01).toBe(am02);
    expect(am26?.instrument.tegels).toBe(am01?.instrument.tegels);
  });
});

describe('the version of a snapshot', () => {
  const instrumenten = [maakInstrument(uuid(1)), maakInstrument(uuid(2))];
  const regels = [maakRegel('A1'), maakRegel('A2')];
  const basis = maakBouwstenen(instrumenten, { AM26: { regels, bronnen: [maakBron()] } });

  test('does not depend on the order of the parts, nor on what happened to the sources', () => {
    const omgekeerd = maakBouwstenen(instrumenten.toReversed(), { AM26: { regels: regels.toReversed(), bronnen: [maakBron({ status: 'VEROUDERD', peildatum: null })] } });
    expect(bepaalVersie(omgekeerd)).toBe(bepaalVersie(basis));
    expect(maakMomentopname(basis, moment).versie).toBe(bepaalVersie(basis));
  });

  test.each([
    ['an instrument', maakBouwstenen([instrumenten[0] ?? maakInstrument(''), maakInstrument(uuid(2), { kostenEuro: 1 })], { AM26: { regels, bronnen: [] } })],
    ['the offer', maakBouwstenen(instrumenten, { AM26: { regels: [maakRegel('A1', { vrijePlaatsen: 3 }), maakRegel('A2')], bronnen: [] } })],
    ['the region of the offer', maakBouwstenen(instrumenten, { AM25: { regels, bronnen: [] } })],
  ])('is another when %s changes', (_, anders) => {
    expect(bepaalVersie(anders)).not.toBe(bepaalVersie(basis));
  });
});
