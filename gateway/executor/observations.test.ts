import { expect, test } from '@jest/globals';
import { createObservations } from './observations.ts';

const start = () => {
  const tijd = { nu: 0 };
  return { tijd, observations: createObservations(() => tijd.nu) };
};

test('names who failed last, until it answers again or a minute has passed', () => {
  const { tijd, observations } = start();
  observations.record('bron', 'uwv.aanbod', 'TIJD_OP');
  observations.record('bron', 'sbb', 'NIET_BESCHIKBAAR');
  observations.record('bron', 'sbb', 'ACTUEEL');
  tijd.nu = 60_000;
  expect(observations.listFailing('bron')).toEqual([{ naam: 'uwv.aanbod', status: 'TIJD_OP', gezien: 0 }]);
  tijd.nu = 60_001;
  expect(observations.listFailing('bron')).toEqual([]);
});

test('takes codes only, for anyone may see them', () => {
  const { observations } = start();
  observations.record('bron', '999970008', 'TIJD_OP');
  observations.record('bron', 'db-intern.example:5432', 'TIJD_OP');
  observations.record('bron', 'uwv', 'kan 10.0.0.1 niet bereiken');
  expect(observations.listFailing('bron')).toEqual([]);
});

test('does not grow with use, and the latest stay', () => {
  const { observations } = start();
  for (let nummer = 0; nummer <= 1_000; nummer += 1) observations.record('bron', `bron.${nummer}`, 'TIJD_OP');
  const namen = observations.listFailing('bron').map(({ naam }) => naam);
  expect([namen.length, namen.includes('bron.0'), namen.includes('bron.1000')]).toEqual([1_000, false, true]);
});
