import { expect, test } from '@jest/globals';
import { createBurgerzegel } from './burgerzegel.ts';
import { toGebeurtenisnummer, toHoofdverzoek } from './verzoeknummer.ts';

const zegel = createBurgerzegel(Buffer.alloc(32, 1));
const verzoek = '00000000-0000-4000-8000-000000000001';
const dicht = zegel.verzegel('999970008', verzoek, Buffer.alloc(12, 1));

test('a seal opens for its request and the events that this follows, and for nothing else', () => {
  expect([verzoek, toGebeurtenisnummer(verzoek, 1), toGebeurtenisnummer(verzoek, 900)].map((een) => zegel.open(dicht, een))).toEqual(['999970008', '999970008', '999970008']);
  const ander = '00000000-0000-4000-8000-000000000002';
  expect([ander, toGebeurtenisnummer(ander, 1), `${verzoek}1`, ''].map((een) => zegel.open(dicht, een))).toEqual([null, null, null, null]);
  expect(createBurgerzegel(Buffer.alloc(32, 2)).open(dicht, verzoek)).toBeNull();
  expect(zegel.open(`${dicht.slice(0, -2)}AA`, verzoek)).toBeNull();
});

test('an event belongs to the request that follows it, and a request to itself', () => {
  expect([toHoofdverzoek(verzoek), toHoofdverzoek(toGebeurtenisnummer(verzoek, 3))]).toEqual([verzoek, verzoek]);
});
