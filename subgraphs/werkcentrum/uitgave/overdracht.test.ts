import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maakBouwstenen, maakBron, maakInstrument, maakRegel, uuid } from '../catalogus/catalogus.fixture.ts';
import type { Bouwstenen } from '../catalogus/types.ts';
import { createInhoudverzamelaar, createPeriodeverzamelaar, draagOver, listInhouddelen, listPeriodedelen, type Inhouddeel } from './overdracht.ts';

const maakInhoud = (instrumenten: number, regels: number): Bouwstenen => maakBouwstenen(Array.from({ length: instrumenten }, (_, nummer) => maakInstrument(uuid(nummer))), {
  AM26: { bronnen: [maakBron()], regels: Array.from({ length: regels }, (_, nummer) => maakRegel(String(nummer))) }, AM22: { bronnen: [], regels: [] },
});

const ontvang = (delen: Iterable<Inhouddeel>): ReturnType<ReturnType<typeof createInhoudverzamelaar>>[] => {
  const verzamel = createInhoudverzamelaar();
  return [...delen].map((deel) => verzamel(structuredClone(deel))).filter((heel) => heel !== null);
};

describe('a snapshot that is handed over in parts', () => {
  test('is the same on the other side, and no part of it is large', () => {
    fc.assert(fc.property(fc.constantFrom(0, 1, 249, 250, 251, 600), fc.constantFrom(0, 1, 250, 501), (instrumenten, regels) => {
      const [inhoud, delen] = [maakInhoud(instrumenten, regels), [...listInhouddelen(maakInhoud(instrumenten, regels), 7)]];
      expect(ontvang(delen)).toEqual([{ bouwstenen: inhoud, gemaaktOp: 7 }]);
      expect(Math.max(...delen.map((deel) => (deel.deel === 'instrumenten' ? deel.instrumenten.length : deel.deel === 'aanbod' ? deel.regels.length : 0)))).toBeLessThanOrEqual(250);
    }), { numRuns: 24 });
  });

  test('is none when it broke off, and does not become part of the next', () => {
    const half = [...listInhouddelen(maakInhoud(600, 1), 1)].slice(0, -1);
    expect(ontvang(half)).toEqual([]);
    expect(ontvang([...half, ...listInhouddelen(maakInhoud(3, 2), 2)])).toEqual([{ bouwstenen: maakInhoud(3, 2), gemaaktOp: 2 }]);
    expect(ontvang([...listInhouddelen(maakInhoud(3, 2), 2)].slice(1))).toEqual([]);
  });

  test('leaves room for others after each part, and stops when it is not wanted any more', async () => {
    const gebeurd: string[] = [];
    const geef = (deel: Inhouddeel): void => {
      gebeurd.push(deel.deel);
      setImmediate(() => { gebeurd.push('ander werk'); });
    };
    expect(await draagOver(listInhouddelen(maakInhoud(1, 1), 1), geef, () => true)).toBe(true);
    expect(gebeurd).toEqual(['begin', 'instrumenten', 'aanbod', 'aanbod', 'einde'].flatMap((deel) => [deel, 'ander werk']));
    gebeurd.length = 0;
    expect(await draagOver(listInhouddelen(maakInhoud(1, 1), 1), geef, () => gebeurd.length < 2)).toBe(false);
    expect(gebeurd).toEqual(['begin', 'ander werk']);
  });
});

describe('a period that is handed over in parts', () => {
  const rijen = Array.from({ length: 600 }, (_, nummer) => ({ nummer }));

  test('is the same on the other side, also when it was begun twice and beside another', () => {
    const verzamel = createPeriodeverzamelaar();
    const [eerste, ander] = [[...listPeriodedelen('2026-T5', rijen)], [...listPeriodedelen('2026-T6', [])]];
    const heel = [...eerste.slice(0, 2), ...ander, ...eerste].map(verzamel).filter((een) => een !== null);
    expect(heel).toEqual([{ periode: '2026-T6', rijen: [] }, { periode: '2026-T5', rijen }]);
  });
});
