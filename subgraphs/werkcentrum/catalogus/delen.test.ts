import { describe, expect, test } from '@jest/globals';
import { toDatumTijd } from '../../shared/klok.ts';
import { maakBouwstenen, maakBron, maakInstrument, maakRegel, maakStoring, moment, uuid } from './catalogus.fixture.ts';
import { isVolledig, voegDelenSamen } from './delen.ts';

const evaGoed = { instrumenten: [maakInstrument(uuid(1))], onleesbaar: 0, peildatum: toDatumTijd(moment) };
const breda = maakBron({ code: 'gemeente.GM0758.eigen', partij: 'GEMEENTE', houder: 'GM0758' });
const tilburg = maakBron({ code: 'gemeente.GM0855.eigen', partij: 'GEMEENTE', houder: 'GM0855' });
const bij = (houder: string, nummer: string) => maakRegel(nummer, { partij: 'GEMEENTE', houder });
const vorige = maakBouwstenen(evaGoed.instrumenten, { AM26: { regels: [maakRegel('A1'), bij('GM0758', 'B1'), bij('GM0855', 'T1')], bronnen: [maakBron(), breda, tilburg] } });
const later = toDatumTijd(moment + 60_000);

const na = (regels: ReturnType<typeof maakRegel>[], bronnen: ReturnType<typeof maakBron>[]) => {
  const deel = voegDelenSamen(vorige, evaGoed, { AM26: { regels, bronnen } }, ['AM26']).aanbod['AM26'];
  return { regels: deel?.regels.map(({ nummer }) => nummer), bronnen: deel?.bronnen.map(({ code, status, peildatum }) => [code, status, peildatum]) };
};

describe('the next parts of a snapshot', () => {
  test('EVA that fails keeps its instruments as VEROUDERD, with the moment at which it last spoke', () => {
    const { instrumenten, bronEva } = voegDelenSamen(vorige, { fout: 'STORING' }, {}, []);
    expect(instrumenten).toBe(vorige.instrumenten);
    expect(bronEva).toMatchObject({ status: 'VEROUDERD', peildatum: toDatumTijd(moment), reden: { code: 'STORING' } });
    const nogEens = voegDelenSamen({ ...vorige, bronEva }, { fout: 'TIJD_OP' }, {}, []);
    expect(nogEens.bronEva).toMatchObject({ status: 'VEROUDERD', peildatum: toDatumTijd(moment), reden: { code: 'TIJD_OP' } });
  });

  test('EVA that never spoke is not available, and never an empty guide', () => {
    expect(voegDelenSamen(null, { fout: 'NIET_BEREIKBAAR' }, {}, []).bronEva).toMatchObject({ status: 'NIET_BESCHIKBAAR', peildatum: null, reden: { code: 'NIET_BEREIKBAAR' } });
  });

  test('a guide of which a part cannot be read says so: what is missing is not "none"', () => {
    expect(voegDelenSamen(null, { ...evaGoed, onleesbaar: 3 }, {}, []).bronEva).toMatchObject({ status: 'ACTUEEL', reden: { code: 'INSTRUMENTEN_ONLEESBAAR' } });
    expect(voegDelenSamen(null, evaGoed, {}, []).bronEva.reden).toBeNull();
  });

  test('one gemeente that fails keeps its own part; the others get their new one', () => {
    const uitkomst = na([maakRegel('A2'), bij('GM0855', 'T2')], [maakBron({ peildatum: later }), maakStoring({ ...breda, status: 'TIJD_OP', peildatum: null }), { ...tilburg, peildatum: later }]);
    expect(uitkomst.regels).toEqual(['A2', 'T2', 'B1']);
    expect(uitkomst.bronnen).toEqual([
      ['uwv.aanbod', 'ACTUEEL', later], ['gemeente.GM0758.eigen', 'VEROUDERD', toDatumTijd(moment)], ['gemeente.GM0855.eigen', 'ACTUEEL', later],
    ]);
  });

  test('a party that fails as a whole keeps the parts of all its sources', () => {
    const uitkomst = na([maakRegel('A1')], [maakBron({ peildatum: later }), maakStoring({ code: 'gemeente', partij: 'GEMEENTE', houder: 'GEMEENTE' })]);
    expect(uitkomst.regels).toEqual(['A1', 'B1', 'T1']);
    expect(uitkomst.bronnen?.map(([code, status]) => [code, status])).toEqual([['uwv.aanbod', 'ACTUEEL'], ['gemeente.GM0758.eigen', 'VEROUDERD'], ['gemeente.GM0855.eigen', 'VEROUDERD']]);
  });

  test('a source that no longer is one takes its offer along, and one that says nothing is there has none', () => {
    expect(na([maakRegel('A1')], [maakBron(), { ...breda, status: 'NIETS_GEVONDEN' }]).regels).toEqual(['A1']);
  });

  test('a source that fails and never spoke stays among the sources as it is', () => {
    const deel = voegDelenSamen(null, evaGoed, { AM26: { regels: [], bronnen: [maakStoring()] } }, ['AM26']).aanbod['AM26'];
    expect(deel).toMatchObject({ regels: [], bronnen: [{ code: 'uwv.aanbod', status: 'NIET_BESCHIKBAAR', peildatum: null }] });
  });

  test('a region of which nothing came keeps everything, or says of every party that it gave no answer', () => {
    const { aanbod } = voegDelenSamen(vorige, evaGoed, {}, ['AM26', 'AM01']);
    expect(aanbod['AM26']?.regels).toHaveLength(3);
    expect(aanbod['AM26']?.bronnen.filter(({ status }) => status === 'VEROUDERD')).toHaveLength(3);
    expect(aanbod['AM01']?.bronnen.map(({ partij, status }) => [partij, status])).toEqual(
      [['UWV', 'NIET_BESCHIKBAAR'], ['GEMEENTE', 'NIET_BESCHIKBAAR'], ['SBB', 'NIET_BESCHIKBAAR'], ['OOFONDS', 'NIET_BESCHIKBAAR']]);
  });

  test('is complete only when every source spoke now', () => {
    expect(isVolledig(vorige)).toBe(true);
    expect(isVolledig(voegDelenSamen(vorige, { fout: 'STORING' }, {}, []))).toBe(false);
    expect(isVolledig(voegDelenSamen(vorige, evaGoed, {}, ['AM26']))).toBe(false);
  });
});
