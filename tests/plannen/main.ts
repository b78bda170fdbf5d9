import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { listTestdatabases } from '../../subgraphs/werkcentrum/store/testdatabases.fixture.ts';
import { speelRoosters } from './rooster.ts';

// Usage: node tests/plannen/main.ts [--roosters 10000] [--seed 1] [--write]. Needs PostgreSQL (TEST_DATABASE_URL).
const { values } = parseArgs({ options: { roosters: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } } });
const [aantal, seed] = [Number(values.roosters), Number(values.seed)];
const database = (await listTestdatabases(process.env)).find(({ naam }) => naam === 'PostgreSQL');
if (database === undefined) throw new Error('PostgreSQL moet er zijn: alleen daar schrijven er meer tegelijk (TEST_DATABASE_URL)');

const teststore = await database.open();
const begin = performance.now();
try {
  const telling = await speelRoosters(teststore.store, { aantal, rondes: 6, seed });
  const versies = ['fast-check', 'pg', 'kysely'].map((naam) => `${naam} ${z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL(`../../node_modules/${naam}/package.json`, import.meta.url), 'utf8'))).version}`);
  const tekst = `# Writers at once on one werkplan

${telling.roosters} schedules from seed ${seed} on PostgreSQL, ${Math.round((performance.now() - begin) / 1000)} s, no failure. Versions: ${versies.join(', ')}.

After every round the plan was what the model says (\`tests/plannen/model.ts\`); after every schedule each act that was done had its version and its
event, without gaps and in order.

| counted | number |
|---|---|
| rounds of one to four writers at once | ${telling.rondes} |
| acts sent | ${telling.zetten} |
| done | ${telling.gedaan} |
| refused because another was first, or on a past version | ${telling.botsingen} |
| refused by the state of the plan or by a rule | ${telling.geweigerd} |
| sent twice at once with one key | ${telling.dubbel} |
`;
  console.log(tekst);
  if (values.write) writeFileSync(new URL('report.md', import.meta.url), tekst);
} finally {
  await teststore.sluit();
}
