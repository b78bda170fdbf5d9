import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Bronfout } from '../../shared/bronfout.ts';
import type { BrpClient } from '../../shared/brp/client.ts';
import type { Aanroeper } from '../../shared/verzoek.ts';
import { voorbeeldclaims } from '../../shared/verzoek.fixture.ts';
import type { Store } from '../store/index.ts';
import { testmoment } from '../subgraaf.fixture.ts';

/** A case worker of the Werkcentrum in Midden-Brabant, where Tilburg (GM0855) lies, or of what differs. */
export const loketVan = (anders: Partial<Aanroeper> = {}): { aanroeper: Aanroeper } => ({ aanroeper: { ...voorbeeldclaims.aanroeper, ...anders } });

/** Another organisation, in Amsterdam (GM0363). */
export const elders: Partial<Aanroeper> = { sub: 'medewerker-9', organisatie: '00000007654321000000', regios: ['AM05'], loket: null };

/** A BRP that knows these persons, is silent as long as it is told to be, and withholds the data of these. */
export function createProefbrp(gemeenten: Readonly<Record<string, string | null>>): Pick<BrpClient, 'zoek'> & { stil: boolean; readonly geheim: Set<string>; readonly vragen: string[][] } {
  const proef = {
    stil: false,
    geheim: new Set<string>(),
    vragen: new Array<string[]>(),
    zoek: async (bsns: readonly string[]) => {
      proef.vragen.push([...bsns]);
      if (proef.stil) throw new Bronfout('brp', 'NIET_BEREIKBAAR');
      return new Map(bsns.flatMap((bsn) => (bsn in gemeenten ? [[bsn, { bsn, naam: null, geboortedatum: null, gemeente: gemeenten[bsn] ?? null, geheimhouding: proef.geheim.has(bsn), opschorting: null }] as const] : [])));
    },
  };
  return proef;
}

/** Links somebody, with a plan of one version; gives the ids. */
export async function voegToe(store: Store, bsn: string, gemeente: string | null): Promise<{ id: string; plan: string }> {
  const [id, plan] = [randomUUID(), randomUUID()];
  await store.koppelingen.koppel([{ id, bsn, gemeente, vorigeGemeenten: [], woonplaatsPeildatum: testmoment }], testmoment);
  const inhoud = JSON.stringify({ doel: 'Werk', arrangeur: { naam: 'A', organisatie: 'B', loket: 'C' }, overkoepelendPlan: null, intake: null, diagnose: null });
  await store.db.insertInto('werkplan').values({ id: plan, persoon_id: id }).execute();
  await store.db.insertInto('werkplanversie').values({
    werkplan_id: plan, versie: 1, status: 'CONCEPT', vastgesteld_op: null, gewijzigd_op: new Date(testmoment), versleuteld: store.geheim.versleutel(inhoud, `werkplan/${plan}/1`),
  }).execute();
  return { id, plan };
}

/** How many rows a table has. */
export const telRijen = async (store: Store, tabel: string): Promise<number> =>
  Number((await sql<{ aantal: string }>`select count(*)::text as aantal from ${sql.table(tabel)}`.execute(store.db)).rows[0]?.aantal);
