import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { vergelijk } from './verschil.fixture.ts';
import type { Merk } from './verschil.ts';

const uitgave = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), merk: fc.constantFrom('1', '2') }), { selector: ({ id }) => id });
const gesorteerd = (merken: readonly Merk[]): Merk[] => merken.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('says what was made, changed and removed, by id, and nothing of what stayed', () => {
  expect(vergelijk([{ id: 'b', merk: '1' }, { id: 'c', merk: '1' }, { id: 'd', merk: '1' }], [{ id: 'a', merk: '1' }, { id: 'b', merk: '1' }, { id: 'c', merk: '2' }]))
    .toEqual([{ id: 'a', soort: 'GEMAAKT' }, { id: 'c', soort: 'GEWIJZIGD' }, { id: 'd', soort: 'VERWIJDERD' }]);
});

test('whoever has the former edition and applies the changes has the later one', () => {
  fc.assert(fc.property(uitgave, uitgave, (vroeger, nu) => {
    const was = new Map<string, string>(vroeger.map(({ id, merk }) => [id, merk]));
    for (const { id, soort } of vergelijk(gesorteerd(vroeger), gesorteerd(nu))) {
      expect(was.has(id)).toBe(soort !== 'GEMAAKT');
      if (soort === 'VERWIJDERD') was.delete(id);
      else was.set(id, nu.find((een) => een.id === id)?.merk ?? '');
    }
    expect([...was].sort()).toEqual(nu.map(({ id, merk }) => [id, merk]).sort());
  }));
});
