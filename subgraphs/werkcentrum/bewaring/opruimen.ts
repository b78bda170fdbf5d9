import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Database, Tabellen } from '../store/database.ts';
import { bewaarregels, persoonstabellen, type Bewaarregel } from './regels.ts';
import { bepaalGrens, type Bewaarsoort, type Bewaartermijnen } from './termijnen.ts';

/** How many rows went, per kind; `persoonZonderGegevens` are those who had nothing left. */
export type Opgeruimd = Readonly<Record<Bewaarsoort | 'persoonZonderGegevens', number>>;

/** What one run needs: until it is told to stop, at most so many rows in one transaction. */
export type Opruimdeps = { readonly db: Database; readonly termijnen: Bewaartermijnen; readonly nu: number; readonly perKeer?: number; readonly signal?: AbortSignal };

type Tx = Transaction<Tabellen>;
type Geraakt = { readonly aantal: number; readonly personen: readonly string[] };

const uuids = (ids: readonly string[]): RawBuilder<unknown> => sql`${JSON.stringify(ids)}::jsonb`;
const isEen = (ids: readonly string[]): RawBuilder<boolean> => sql<boolean>`persoon.id in (select jsonb_array_elements_text(${uuids(ids)})::uuid)`;

// Of these tables no row is of a person.
const zonderPersoon: ReadonlySet<Bewaarregel['tabel']> = new Set(['catalogusmomentopname', 'werkgeversvraag', 'monitorfeit', 'monitorperiode']);

// What another transaction holds is left for the next run, so that nobody waits for this.
async function verwijderRijen(tx: Tx, { tabel, vanaf }: Bewaarregel, grens: Date, perKeer: number): Promise<Geraakt> {
  const persoonId = zonderPersoon.has(tabel) ? sql`null` : sql`persoon_id`;
  const { rows } = await sql<{ persoon_id: string | null }>`
    delete from ${sql.table(tabel)} where ctid = any(array(
      select ctid from ${sql.table(tabel)} where ${vanaf} < ${grens} limit ${perKeer} for update skip locked))
    returning ${persoonId} as persoon_id`.execute(tx);
  return { aantal: rows.length, personen: [...new Set(rows.flatMap(({ persoon_id }) => (persoon_id === null ? [] : [persoon_id])))] };
}

// First locked, then looked at again: a row that refers to a person cannot come in between, and one that just came is seen.
async function verwijderPersonen(tx: Tx, wie: RawBuilder<boolean>, perKeer: number): Promise<number> {
  const { rows: vast } = await sql<{ id: string }>`select id from persoon where ${wie} limit ${perKeer} for update skip locked`.execute(tx);
  if (vast.length === 0) return 0;
  const { rows } = await sql`delete from persoon where ${isEen(vast.map(({ id }) => id))} and ${wie} returning id`.execute(tx);
  return rows.length;
}

const heeftNiets = sql<boolean>`not (${sql.join(persoonstabellen.map((tabel) => sql`exists (select 1 from ${sql.table(tabel)} d where d.persoon_id = persoon.id)`), sql` or `)})`;

async function ruimKeerOp(tx: Tx, regel: Bewaarregel, grens: Date, perKeer: number): Promise<{ rijen: number; personen: number }> {
  if (regel.tabel === 'persoon') return { rijen: await verwijderPersonen(tx, sql<boolean>`(${regel.vanaf} < ${grens})`, perKeer), personen: 0 };
  const { aantal, personen } = await verwijderRijen(tx, regel, grens, perKeer);
  if (regel.tabel === 'werkplan' && personen.length > 0) {
    await sql`delete from sociale_partners_activiteit where persoon_id in (select jsonb_array_elements_text(${uuids(personen)})::uuid)`.execute(tx);
  }
  // Who has no profile any more is not to be found, and gets no contact asked.
  if (regel.tabel === 'profiel' && personen.length > 0) {
    await sql`update contactverzoek set status = 'VERVALLEN' where status in ('OPEN', 'DOORGEGEVEN') and persoon_id in (select jsonb_array_elements_text(${uuids(personen)})::uuid)`.execute(tx);
  }
  const verliest = regel.tabel !== 'handeling' && regel.tabel !== 'gebeurtenis' && personen.length > 0;
  return { rijen: aantal, personen: verliest ? await verwijderPersonen(tx, sql<boolean>`(${isEen(personen)} and ${heeftNiets})`, personen.length) : 0 };
}

/**
 * Takes away everything that is past its term, in batches of one transaction each. A person whose last data goes, goes entirely.
 * May run beside others, also beside another run. Rejects when the database fails; what was committed before that is gone.
 */
export async function ruimOp({ db, termijnen, nu, perKeer = 500, signal }: Opruimdeps): Promise<Opgeruimd> {
  const totaal: Record<Bewaarsoort | 'persoonZonderGegevens', number> = {
    persoonZonderWerkplan: 0, beeindigdWerkplan: 0, afgerondeActiviteit: 0, opgave: 0, aanmelding: 0, ingetrokkenToestemming: 0, overdracht: 0, profiel: 0, contactverzoek: 0, handeling: 0, gebeurtenis: 0, werkgeversvraag: 0, monitor: 0, catalogusmomentopname: 0,
    persoonZonderGegevens: 0,
  };
  for (const regel of bewaarregels) {
    const grens = new Date(bepaalGrens(termijnen[regel.soort], nu));
    let rijen = perKeer;
    while (rijen === perKeer && !signal?.aborted) {
      const keer = await db.transaction().execute((tx) => ruimKeerOp(tx, regel, grens, perKeer));
      rijen = keer.rijen;
      totaal[regel.soort] += keer.rijen;
      totaal.persoonZonderGegevens += keer.personen;
    }
  }
  return totaal;
}
