import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { vulMap } from './beginstand.fixture.ts';
import { openDatabase } from './database.ts';
import { MapInGebruik, neemMap } from './mapslot.ts';

const hoofd = mkdtempSync(join(tmpdir(), 'mapslot-'));
const map = join(hoofd, 'werkcentrum');
const slot = `${map}.pid`;
afterAll(() => rmSync(hoofd, { recursive: true, force: true }));

test('a folder in which another process works is refused, by the name of the setting', async () => {
  writeFileSync(slot, String(process.ppid));
  await expect(neemMap(map)).rejects.toThrow(MapInGebruik);
  await expect(openDatabase({ soort: 'pglite', map })).rejects.toThrow(/^DATA_DIR: .*in gebruik/);
  expect(existsSync(slot)).toBe(true);
});

test.each([['a process that is no more', '4194999'], ['a process with our number', String(process.pid)], ['nothing readable', '']])('what is left behind by %s does not count', async (_, inhoud) => {
  writeFileSync(slot, inhoud);
  const geefVrij = await neemMap(`${map}/`);
  expect(existsSync(slot)).toBe(true);
  await geefVrij();
  expect(existsSync(slot)).toBe(false);
});

test('a database holds its folder until it is closed', async () => {
  await vulMap(map);
  const db = await openDatabase({ soort: 'pglite', map });
  expect(existsSync(slot)).toBe(true);
  await db.destroy();
  expect(existsSync(slot)).toBe(false);
});
