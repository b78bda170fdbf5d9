import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Store } from './index.ts';
import { toVerhuisd } from './personen.ts';
import { listTestdatabases, type Teststore } from './testdatabases.fixture.ts';

const moment = Date.UTC(2026, 10, 1);
const nieuw = (bsn: string, gemeente: string | null = 'GM0855') =>
  ({ id: randomUUID(), bsn, gemeente, vorigeGemeenten: ['GM0758'], woonplaatsPeildatum: moment });

describe.each(await listTestdatabases(process.env))('koppelingen op $naam', ({ open }) => {
  let teststore: Teststore;
  let store: Store;
  beforeAll(async () => {
    teststore = await open();
    store = teststore.store;
  });
  afterAll(() => teststore.sluit());

  test('a person is found by BSN, with where they live', async () => {
    const persoon = nieuw('999970008');
    await store.koppelingen.koppel([persoon], moment);
    const gevonden = await store.koppelingen.findOpBsn(['999970008', '999970021']);
    expect([...gevonden]).toEqual([['999970008', { id: persoon.id, gemeente: 'GM0855', vorigeGemeenten: ['GM0758'], woonplaatsPeildatum: moment, heeftGeheimhouding: null }]]);
    expect(await store.personen.list([persoon.id, randomUUID()])).toEqual([gevonden.get('999970008')]);
  });

  test('a party gets its own koppeling, and the identifier is readable again', async () => {
    const persoon = nieuw('999970033', null);
    await store.koppelingen.koppel([persoon], moment);
    const koppelingen = await store.koppelingen.list([persoon.id]);
    expect(koppelingen.map(({ persoonId, bron, open }) => ({ persoonId, bron, nummer: open() }))).toEqual([
      { persoonId: persoon.id, bron: 'gemeente', nummer: '999970033' },
      { persoonId: persoon.id, bron: 'uwv', nummer: '999970033' },
    ]);
  });

  test('fifty at once who link the same two numbers make two persons', async () => {
    const poging = () => store.koppelingen.koppel([nieuw('999970045'), nieuw('999970057')], moment);
    const omgekeerd = () => store.koppelingen.koppel([nieuw('999970057'), nieuw('999970045')], moment);
    await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? poging() : omgekeerd())));
    const { rows } = await sql<{ wezen: string }>`
      select count(*)::text as wezen from persoon p where not exists (select 1 from koppeling k where k.persoon_id = p.id)`.execute(store.db);
    expect(rows).toEqual([{ wezen: '0' }]);
    const gevonden = await store.koppelingen.findOpBsn(['999970045', '999970057']);
    expect(new Set([...gevonden.values()].map(({ id }) => id)).size).toBe(2);
  });

  test('who moves keeps the former gemeente, for a file that still runs there', async () => {
    const persoon = nieuw('999970069');
    await store.koppelingen.koppel([persoon], moment);
    const verhuisd = await store.personen.verhuis(persoon, { gemeente: 'GM0599', geheimhouding: true }, moment + 1);
    expect(verhuisd).toEqual({ id: persoon.id, gemeente: 'GM0599', vorigeGemeenten: ['GM0855', 'GM0758'], woonplaatsPeildatum: moment + 1, heeftGeheimhouding: true });
    expect(await store.personen.list([persoon.id])).toEqual([verhuisd]);
  });
});

describe('toVerhuisd', () => {
  const persoon = { id: 'x', gemeente: 'GM0855', vorigeGemeenten: ['GM0758'], woonplaatsPeildatum: 1 };
  test.each([
    ['stays', 'GM0855', ['GM0758']],
    ['goes back', 'GM0758', ['GM0855']],
    ['leaves the country', null, ['GM0855', 'GM0758']],
  ] as const)('%s', (_naam, gemeente, vorigeGemeenten) => {
    expect(toVerhuisd(persoon, gemeente, 2)).toEqual({ id: 'x', gemeente, vorigeGemeenten, woonplaatsPeildatum: 2 });
  });
});
