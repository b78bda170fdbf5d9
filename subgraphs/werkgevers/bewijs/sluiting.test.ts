import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSluiting } from './sluiting.ts';

const { sluit, open } = createSluiting(Buffer.alloc(32, 1), randomBytes);
const tekst = Buffer.from(JSON.stringify({ postcodegebied: '5038', regels: Array.from({ length: 100 }, (_, nummer) => `regel ${nummer}`) }));

describe('a closed proof', () => {
  test('opens as it was, is smaller, shows nothing, and is another one each time', async () => {
    const [een, ander] = [await sluit('a', tekst), await sluit('a', tekst)];
    expect((await open('a', een)).equals(tekst)).toBe(true);
    expect([een.length < tekst.length, een.equals(ander), /5038|regel/.test(een.toString('latin1'))]).toEqual([true, false, false]);
  });

  test('does not open under another id, or with another key', async () => {
    const gesloten = await sluit('a', tekst);
    await expect(open('b', gesloten)).rejects.toMatchObject({ code: 'BESCHADIGD' });
    await expect(createSluiting(Buffer.alloc(32, 2), randomBytes).open('a', gesloten)).rejects.toMatchObject({ code: 'BESCHADIGD' });
  });

  test('does not open when any byte was changed', async () => {
    const gesloten = await sluit('a', tekst);
    await fc.assert(fc.asyncProperty(fc.nat(gesloten.length - 1), fc.integer({ min: 1, max: 255 }), async (plaats, anders) => {
      await expect(open('a', Buffer.from(gesloten.with(plaats, (gesloten[plaats] ?? 0) ^ anders)))).rejects.toMatchObject({ code: 'BESCHADIGD' });
    }), { seed: 20260601, numRuns: 300 });
  });

  test('does not open when it was cut off, wherever, or has more behind it', async () => {
    const gesloten = await sluit('a', tekst);
    for (let bytes = 0; bytes < gesloten.length; bytes += 1) await expect(open('a', gesloten.subarray(0, bytes))).rejects.toMatchObject({ code: 'BESCHADIGD' });
    await expect(open('a', Buffer.concat([gesloten, Buffer.alloc(1)]))).rejects.toMatchObject({ code: 'BESCHADIGD' });
  });
});
