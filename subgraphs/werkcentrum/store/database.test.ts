import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from './database.ts';
import { listTestdatabases } from './testdatabases.fixture.ts';

describe.each(await listTestdatabases(process.env))('database op $naam', ({ naam, open }) => {
  test('what fails halfway a transaction leaves nothing behind, also while others write', async () => {
    const { store, sluit } = await open();
    const voeg = (id: number): Promise<unknown> => sql`insert into persoon values (${`00000000-0000-4000-8000-00000000000${id}`}, null, '{}', now(), now())`.execute(store.db);
    const mislukt = store.db.transaction().execute(async (tx) => {
      await sql`insert into persoon values ('00000000-0000-4000-8000-00000000000a', null, '{}', now(), now())`.execute(tx);
      throw new Error('halverwege');
    });
    await Promise.all([expect(mislukt).rejects.toThrow('halverwege'), voeg(1), voeg(2)]);
    expect(await store.db.selectFrom('persoon').select('id').orderBy('id').execute()).toHaveLength(2);
    await sluit();
  });

  if (naam === 'PostgreSQL') {
    test('a broken idle connection is replaced, and does not end the process', async () => {
      const { store, sluit } = await open();
      await store.ping();
      const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database()`.execute(store.db);
      await Promise.allSettled(rows.map(({ pid }) => sql`select pg_terminate_backend(${pid})`.execute(store.db)));
      await expect(store.ping().catch(() => store.ping())).resolves.toBeUndefined();
      await sluit();
    });
  }
});

describe('openDatabase', () => {
  test('rejects when there is no database', async () => {
    await expect(openDatabase({ soort: 'postgres', url: 'postgres://postgres@127.0.0.1:1/niets', verbindingen: 1 })).rejects.toThrow();
  });
});
