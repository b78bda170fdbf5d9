import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { openStore } from '../subgraphs/werkcentrum/store/index.ts';

/**
 * Fills an empty store with persons who each have two koppelingen and a plan of two versions. What would be encrypted is as long as it is in
 * truth and cannot be read.
 * @param settings DATABASE_URL, or else DATA_DIR.
 */
export async function vulMetPlannen(settings: Readonly<Record<string, string>>, aantal: number): Promise<void> {
  const { DATABASE_URL: url, DATA_DIR: map = 'memory://' } = settings;
  const database = url === undefined ? { soort: 'pglite' as const, map } : { soort: 'postgres' as const, url, verbindingen: 2 };
  const { db, stop } = await openStore({ database, koppelingSleutel: randomBytes(32), vindhashSleutel: randomBytes(32) }, randomBytes);
  const geheim = (tekens: number) => sql`repeat('x', ${tekens}::int)`;
  const opdrachten = [
    sql`create temporary table nieuw as select gen_random_uuid() as persoon, gen_random_uuid() as plan, n from generate_series(1, ${aantal}::int) n`,
    sql`insert into persoon (id, gemeente, vorige_gemeenten, woonplaats_op, gemaakt_op) select persoon, 'GM0855', '{}', now(), now() from nieuw`,
    sql`insert into koppeling (persoon_id, bron, vindhash, versleuteld, gemaakt_op) select persoon, bron, md5(bron || n), ${geheim(60)}, now() from nieuw, unnest(array['uwv', 'gemeente']) bron`,
    sql`insert into werkplan (id, persoon_id) select plan, persoon from nieuw`,
    sql`insert into werkplanversie (werkplan_id, versie, status, vastgesteld_op, gewijzigd_op, versleuteld)
      select plan, versie, case versie when 1 then 'CONCEPT' else 'VASTGESTELD' end, case versie when 1 then null else now() end, now(), ${geheim(1_500)} from nieuw, generate_series(1, 2) versie`,
  ];
  try {
    // One connection, of which the temporary table is.
    await db.connection().execute(async (verbinding) => { for (const opdracht of opdrachten) await opdracht.execute(verbinding); });
  } finally {
    await stop();
  }
}
