import { describe, expect, test } from '@jest/globals';
import { leesBlad } from './blad.ts';
import { createStand } from './stand.ts';

describe('doing something as one', () => {
  test('keeps what it did, and nothing of it when it fails', async () => {
    const { binnen, maakTabel } = createStand();
    const [een, ander] = [maakTabel<number>(), maakTabel<string>()];
    await binnen(async () => { een.set('a', 1); });
    await expect(binnen(async () => {
      een.set('a', 2);
      een.set('b', 3);
      ander.set('c', 'd');
      throw new Error('toch niet');
    })).rejects.toThrow('toch niet');
    expect([[...een], [...ander]]).toEqual([[['a', 1]], []]);
  });

  test('lets who comes meanwhile wait, also after a failure, and through the door of the database', async () => {
    const { binnen, db, maakTabel } = createStand();
    const tabel = maakTabel<number>();
    const gezien: string[] = [];
    const { promise: sein, resolve: ga } = Promise.withResolvers<void>();
    const eerste = binnen(async () => {
      gezien.push('eerste begint');
      await sein;
      tabel.set('a', 1);
      gezien.push('eerste eindigt');
      throw new Error('mislukt');
    });
    const tweede = db.transaction().execute(async () => { gezien.push(`tweede ziet ${tabel.size}`); });
    ga();
    await expect(eerste).rejects.toThrow('mislukt');
    await tweede;
    expect(gezien).toEqual(['eerste begint', 'eerste eindigt', 'tweede ziet 0']);
  });
});

describe('a page of rows', () => {
  const rijen = [{ op: 2, id: 'b' }, { op: 1, id: 'c' }, { op: 2, id: 'a' }, { op: 3, id: 'd' }];
  const plek = ({ op, id }: { readonly op: number; readonly id: string }): readonly [number, string] => [op, id];
  const ids = (blad: { readonly rijen: readonly { readonly id: string }[] }): string => blad.rijen.map(({ id }) => id).join('');

  test('goes on after a row, up or down, and counts them all', () => {
    expect(ids(leesBlad(rijen, plek, null, 10))).toBe('cabd');
    expect(ids(leesBlad(rijen, plek, { sleutel: '2', id: 'a' }, 1))).toBe('b');
    expect(ids(leesBlad(rijen, plek, null, 10, { isAflopend: true }))).toBe('dabc');
    expect(leesBlad(rijen, plek, { sleutel: '2', id: 'b' }, 10, { isAflopend: true })).toEqual({ rijen: [{ op: 1, id: 'c' }], totaal: 4 });
  });

  test('of days is in the order of days', () => {
    const dagen = [{ dag: '2026-11-10', id: 'a' }, { dag: '2026-09-02', id: 'b' }];
    expect(leesBlad(dagen, ({ dag, id }) => [dag, id], { sleutel: '2026-09-02', id: 'b' }, 5).rijen).toEqual([dagen[0]]);
  });
});
