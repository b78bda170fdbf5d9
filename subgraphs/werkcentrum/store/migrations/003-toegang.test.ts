import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { listTestdatabases } from '../testdatabases.fixture.ts';
import { toegang } from './003-toegang.ts';

describe.each(await listTestdatabases(process.env))('de migratie van toegang op $naam', ({ open }) => {
  test('gives who was linked with a fund before it their consent for funds, as old as the koppeling, and nobody else', async () => {
    const { store, sluit } = await open();
    const [metFonds, zonder] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    // As the store was before this migration.
    await sql`drop table handeling, toestemming, aanmelding`.execute(store.db);
    for (const id of [metFonds, zonder]) await sql`insert into persoon values (${id}, null, '{}', now(), now())`.execute(store.db);
    const koppel = (id: string, bron: string, op: string) => sql`insert into koppeling values (${id}, ${bron}, ${`${id}${bron}`}, 'x', ${op}::timestamptz)`.execute(store.db);
    await koppel(metFonds, 'uwv', '2020-01-01T00:00:00Z');
    await koppel(metFonds, 'fonds:A', '2026-02-01T00:00:00Z');
    await koppel(metFonds, 'fonds:B', '2026-01-01T00:00:00Z');
    await koppel(zonder, 'sbb', '2026-01-01T00:00:00Z');
    await toegang.up(store.db);
    expect(await store.toestemmingen.list([metFonds, zonder])).toEqual([
      { id: expect.any(String), persoonId: metFonds, partij: 'OOFONDS', gegevenOp: Date.UTC(2026, 0, 1), ingetrokkenOp: null },
    ]);
    await sluit();
  });
});
