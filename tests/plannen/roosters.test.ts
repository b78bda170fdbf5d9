import { expect, test } from '@jest/globals';
import { listTestdatabases } from '../../subgraphs/werkcentrum/store/testdatabases.fixture.ts';
import { speelRoosters } from './rooster.ts';

// PGlite has one connection, so there writers wait for each other; on PostgreSQL they meet. `npm run test:diep` plays many more.
const aantallen: Readonly<Record<string, number>> = { PGlite: 40, PostgreSQL: 500 };

test.each(await listTestdatabases(process.env))('no update is lost and no version is missing, whoever writes at once, on $naam', async ({ naam, open }) => {
  const teststore = await open();
  try {
    const telling = await speelRoosters(teststore.store, { aantal: aantallen[naam] ?? 0, rondes: 4, seed: 1 });
    expect(telling.roosters).toBe(aantallen[naam]);
    // The schedules are worth something only when acts are done, meet each other, and are refused.
    for (const soort of ['gedaan', 'botsingen', 'geweigerd', 'dubbel'] as const) expect(telling[soort]).toBeGreaterThan(telling.roosters / 5);
  } finally {
    await teststore.sluit();
  }
}, 120_000);
