// A process of its own that does chains of acts on a store and writes a line for each answer, until it is ready or killed:
// node werkgeversketens-proces.ts <address of the database as JSON> <first chain> <number of chains>
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { openStore } from '../../subgraphs/werkcentrum/store/index.ts';
import { createTestgraaf } from '../../subgraphs/werkcentrum/subgraaf.fixture.ts';
import { createProefbrp } from '../../subgraphs/werkcentrum/toegang/proef.fixture.ts';
import { doeKeten } from './werkgeversketens.ts';

const adresvorm = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('postgres'), url: z.string(), verbindingen: z.int() }),
  z.object({ soort: z.literal('pglite'), map: z.string() }),
]);

const tegelijk = 8;

const [, , adres = '', eerste = '0', aantal = '0'] = process.argv;
const store = await openStore({ database: adresvorm.parse(JSON.parse(adres)), koppelingSleutel: Buffer.alloc(32, 1), vindhashSleutel: Buffer.alloc(32, 2) }, randomBytes);
const graaf = createTestgraaf(store, createProefbrp({}));
let volgende = Number(eerste);
const werk = async (): Promise<void> => {
  while (volgende < Number(aantal)) {
    const keten = volgende;
    volgende += 1;
    await doeKeten(graaf, keten, (bevestiging) => process.stdout.write(`${JSON.stringify(bevestiging)}\n`));
  }
};
await Promise.all(Array.from({ length: tegelijk }, werk));
await store.stop();
