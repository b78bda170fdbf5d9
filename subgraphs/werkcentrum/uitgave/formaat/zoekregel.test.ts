import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leesStuk, zoekRegel } from './zoekregel.ts';

let map = '';
beforeAll(async () => { map = await mkdtemp(join(tmpdir(), 'zoekregel-')); });
afterAll(() => rm(map, { recursive: true }));

/** Looks for a line by its id, which stands before its first space; counts what is read. */
async function zoek(regels: readonly string[], id: string): Promise<{ readonly regel: string | null; readonly gelezen: number }> {
  const pad = join(map, 'regels');
  await writeFile(pad, regels.map((regel) => `${regel}\n`).join(''));
  const bestand = await open(pad);
  let gelezen = 0;
  try {
    const regel = await zoekRegel(bestand, (await bestand.stat()).size, (een) => {
      gelezen += 1;
      const daar = een.split(' ')[0] ?? '';
      return id < daar ? -1 : id > daar ? 1 : 0;
    });
    return { regel, gelezen };
  } finally {
    await bestand.close();
  }
}

const maakRegels = (ids: readonly string[], lengte: number): string[] => ids.map((id, plaats) => `${id} ${'é'.repeat((plaats * 7) % lengte)}`);

describe('a line in sorted lines', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,4}$/), { maxLength: 40 }).map((een) => een.sort());

  test('is found by its id when it is there, and else not', async () => {
    await fc.assert(fc.asyncProperty(ids, fc.stringMatching(/^[a-c]{1,4}$/), fc.constantFrom(1, 5, 40), async (lijst, ander, lengte) => {
      const regels = maakRegels(lijst, lengte);
      for (const gezocht of [...lijst, ander]) expect((await zoek(regels, gezocht)).regel).toBe(regels[lijst.indexOf(gezocht)] ?? null);
    }), { numRuns: 60 });
  });

  test('costs a few lines however many there are, also lines longer than what is read at once', async () => {
    const lijst = Array.from({ length: 3_000 }, (_, nummer) => String(nummer).padStart(6, '0'));
    for (const lengte of [20, 9_000]) {
      const regels = maakRegels(lijst.slice(0, lengte === 20 ? 3_000 : 60), lengte);
      const { regel, gelezen } = await zoek(regels, '000041');
      expect([regel, gelezen < 40]).toEqual([regels[41], true]);
    }
  });

  test('a file that is shorter than it was is told', async () => {
    await writeFile(join(map, 'kort'), 'abc');
    const bestand = await open(join(map, 'kort'));
    await expect(leesStuk(bestand, 1, 9)).rejects.toThrow('korter');
    await bestand.close();
  });
});
