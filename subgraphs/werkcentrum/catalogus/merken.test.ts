import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maak, maakBouwstenen, maakBron, maakInstrument, maakRegel, uuid } from './catalogus.fixture.ts';
import { createMerkgeheugen, listMerken, vergelijkMerken, type Merken } from './merken.ts';
import type { Bouwstenen } from './types.ts';

const merken = (bouwstenen: Bouwstenen): Merken => new Map(listMerken(bouwstenen));
const regel = (nummer: string, anders: Parameters<typeof maakRegel>[1] = {}) => maakRegel(nummer, { uuidInstrument: uuid(1), ...anders });
const inRegio = (regio: string, ...regels: ReturnType<typeof maakRegel>[]) => ({ [regio]: { bronnen: [maakBron()], regels } });
const een = [maakInstrument(uuid(1))];

describe('the mark of an instrument', () => {
  test.each([
    ['itself is different', maakBouwstenen([maakInstrument(uuid(1), { naam: 'Anders' })], inRegio('AM26', regel('1')))],
    ['a line of its offer is different', maakBouwstenen(een, inRegio('AM26', regel('1', { vrijePlaatsen: 4 })))],
    ['its offer is in another region', maakBouwstenen(een, inRegio('AM22', regel('1')))],
    ['its offer is gone', maakBouwstenen(een)],
  ])('is another one when %s', (_wat, nu) => {
    const vroeger = merken(maakBouwstenen(een, inRegio('AM26', regel('1'))));
    expect(vergelijkMerken(vroeger, merken(nu))).toEqual({ soortVan: new Map([[uuid(1), 'GEWIJZIGD']]), verwijderd: [] });
  });

  test('is the same whatever order the parts come in, and whatever the sources said', () => {
    const instrumenten = [1, 2, 3].map((nummer) => maakInstrument(uuid(nummer)));
    const regels = ['1', '2', '3'].map((nummer) => regel(nummer));
    const vast = merken(maakBouwstenen(instrumenten, inRegio('AM26', ...regels)));
    fc.assert(fc.property(fc.shuffledSubarray(instrumenten, { minLength: 3 }), fc.shuffledSubarray(regels, { minLength: 3 }), (a, b) => {
      const anders = maakBouwstenen(a, { AM26: { bronnen: [maakBron({ status: 'VEROUDERD' })], regels: b } });
      expect(vergelijkMerken(vast, merken(anders))).toEqual({ soortVan: new Map(), verwijderd: [] });
    }), { numRuns: 20 });
  });

  test('is there for exactly what the catalogue has', () => {
    const bouwstenen = maakBouwstenen([maakInstrument(uuid(1)), maakInstrument(uuid(2))], { ...inRegio('AM26', regel('1'), maakRegel('eigen')), ...inRegio('AM22', maakRegel('eigen')) });
    expect([...merken(bouwstenen).keys()].sort()).toEqual([...maak(bouwstenen.instrumenten, bouwstenen.aanbod).instrumenten.keys()].sort());
  });
});

test('marks are made once for a version, a part at a time, and again for one that was not there', async () => {
  const gevraagd: string[] = [];
  let beurten = 0;
  const bouwstenen = maakBouwstenen(Array.from({ length: 450 }, (_, nummer) => maakInstrument(uuid(nummer))));
  const geheugen = createMerkgeheugen(async (versie) => { gevraagd.push(versie); return versie === 'a' ? bouwstenen : null; }, async () => { beurten += 1; });
  const [eerste, tweede] = await Promise.all([geheugen('a'), geheugen('a')]);
  expect([eerste?.size, tweede === eerste, beurten]).toEqual([450, true, 2]);
  expect([await geheugen('b'), await geheugen('b')]).toEqual([null, null]);
  expect(gevraagd).toEqual(['a', 'b', 'b']);
});
