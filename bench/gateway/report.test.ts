import { expect, test } from '@jest/globals';
import type { Slice } from './measure.ts';
import { median, toAims, toRows, type Series } from './report.ts';

const slice = (cpuMs: number): Slice => ({ cpuMs, rps: 10, p50: 1, p99: 2, subgraphRequests: 6, residentMb: 100, requests: 50, errors: 1 });
const series = (variant: Series['variant'], cpu: readonly number[], gelijktijdig = 1): Series =>
  ({ query: 'loket', gelijktijdig, variant, slices: cpu.map(slice) });

test('the median is the middle value, or the mean of the middle two', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
});

test('a row has the median of its turns, and is held against ours at the same concurrency', () => {
  const [ours, stock, busy] = toRows([series('ours', [1, 2, 90]), series('stock', [12, 13, 11]), series('stock', [5], 50)]);
  expect(ours).toMatchObject({ cpuMs: 2, totOns: 1, laagste: 1, hoogste: 90, vragen: 150, fouten: 3 });
  expect(stock).toMatchObject({ cpuMs: 12, totOns: 6 });
  expect(busy).toMatchObject({ cpuMs: 5, totOns: null });
});

test('the best of the other gateways counts, and the floor is a share of ours', () => {
  const aims = toAims(toRows([series('ours', [2]), series('stock', [11]), series('hive', [20]), series('hive-rust', [7]), series('floor', [1.5])]));
  expect(aims.map(({ doel, gemeten, gehaald }) => [doel, gemeten, gehaald])).toEqual([
    ['stock / ours >= 6', 5.5, false],
    ['beste ander (hive-rust) / ours >= 3', 3.5, true],
    ['floor / ours >= 0.65', 0.75, true],
  ]);
});
