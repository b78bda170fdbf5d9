import { describe, expect, test } from '@jest/globals';
import type { Beoordeling } from './gegevens.ts';
import { meest, vergelijk, wissel } from './vergelijk.ts';

const beoordeling = (anders: Partial<Beoordeling>): Beoordeling => ({ score: null, maximum: 0, afstandKm: null, punten: [], gemist: [], ...anders });
const punt = (criterium: Beoordeling['punten'][number]['criterium'], punten: number, maximum: number) => ({ criterium, punten, maximum, waarom: `${punten} om ${criterium}` });

describe('comparing', () => {
  const eerste = { id: 'a', beoordeling: beoordeling({ score: 40, maximum: 45, punten: [punt('BEROEP', 30, 30), punt('AFSTAND', 10, 15)] }) };
  const gemist = { id: 'b', beoordeling: beoordeling({ maximum: 15, punten: [punt('AFSTAND', 15, 15)], gemist: [{ criterium: 'UREN', waarom: 'Te veel uren.' }] }) };
  const open = { id: 'c', beoordeling: beoordeling({}) };

  test('puts points of one criterion in one row, and says what does not count or is missed', () => {
    const { rijen } = vergelijk([eerste, gemist]);
    expect(rijen.map(({ criterium }) => criterium)).toEqual(['BEROEP', 'AFSTAND', 'UREN']);
    expect(rijen[0]?.cellen).toEqual([{ punten: 30, maximum: 30, waarom: '30 om BEROEP', gemist: null }, { punten: null, maximum: null, waarom: null, gemist: null }]);
    expect(rijen[2]?.cellen[1]).toEqual({ punten: null, maximum: null, waarom: null, gemist: 'Te veel uren.' });
  });

  test('gives the sum of each, or why there is none; open hiring has none', () => {
    expect(vergelijk([eerste, gemist, open]).sommen).toEqual(['40 van 45 punten', 'Voldoet niet aan een eis', 'Geen score: open hiring']);
  });
});

test('no more are chosen than can be compared, and one can always be taken back', () => {
  const vol = ['a', 'b', 'c', 'd'];
  expect(vol).toHaveLength(meest);
  expect(wissel(vol, 'e')).toEqual(vol);
  expect(wissel(vol, 'b')).toEqual(['a', 'c', 'd']);
  expect(wissel(['a'], 'b')).toEqual(['a', 'b']);
});
