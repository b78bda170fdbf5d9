import { sql, type Transaction } from 'kysely';
import { isPostcodegebied, zoekBinnen, afstandKm } from '../../shared/referentie/postcodes.ts';
import { openStanden } from '../contactverzoek/stand.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import { leesProfiel, type Profielrecord } from './profielen.ts';

/** By what a person can be found: the loket that has their plan, with its region. */
export type Vindplaats = { readonly loket: string; readonly regio: string };

/** Who is looked for: of lokets in these regions (AM codes), around a postcode area; who names one of these occupations goes first. */
export type Kandidaatvraag = { readonly regios: readonly string[]; readonly postcodegebied: string; readonly afstandKm: number; readonly beroepen: readonly string[]; readonly hoogstens: number };

/** A request for contact that lapsed, and the loket that asked. */
export type Vervallen = { readonly id: string; readonly vanLoket: string | null };

/** Who can be found: a projection of released profiles and open plans, so that a search opens no record of who does not come out of it. */
export type Kandidaten = {
  /** Lets nobody else begin a plan of this person, or set their profile, until the transaction ends: neither would see that of the other. */
  readonly neemSlot: (tx: Transaction<Tabellen>, persoonId: string) => Promise<void>;
  /**
   * Keeps the projection to what a person's profile says now and to where their plan is, within the transaction that changes one of them. Who can
   * no longer be found gets no contact asked either: what was open lapses.
   * @param vindplaats null when there is no plan that runs, or its loket serves no region.
   */
  readonly werkBij: (tx: Transaction<Tabellen>, persoonId: string, vindplaats: Vindplaats | null, op: number) => Promise<readonly Vervallen[]>;
  /** Persons who released their profile and have a plan that runs, but are not in the projection: after a person, at most so many, by id. */
  readonly listOntbrekend: (na: string | null, aantal: number) => Promise<readonly string[]>;
  /** Who fits, at most so many, and whether there are more. Never somebody whose data the BRP withholds, or did not say so of yet. */
  readonly zoek: (vraag: Kandidaatvraag) => Promise<{ readonly profielen: readonly Profielrecord[]; readonly isAfgekapt: boolean }>;
  /** Where somebody can be found now, which stays so until the transaction ends; null when they cannot. */
  readonly vergrendel: (tx: Transaction<Tabellen>, persoonId: string) => Promise<Vindplaats | null>;
};

/** @throws nothing of its own; a database that fails rejects. */
export function createKandidaten(db: Database, geheim: Geheimhouding): Kandidaten {
  // A search hashes hundreds of areas, always of the same four thousand.
  const gebieden = new Map<string, string>();
  const gebiedVan = (postcodegebied: string): string => {
    const bekend = gebieden.get(postcodegebied) ?? geheim.vindhash('kandidaat.gebied', postcodegebied);
    gebieden.set(postcodegebied, bekend);
    return bekend;
  };
  const beroepVan = (beroep: string): string => geheim.vindhash('kandidaat.beroep', beroep);

  // Contact is asked only of who is in the projection: who was not has nothing that can lapse.
  async function verwijder(tx: Transaction<Tabellen>, persoonId: string, op: number): Promise<readonly Vervallen[]> {
    const was = await tx.deleteFrom('kandidaat').where('persoon_id', '=', persoonId).returning('persoon_id').executeTakeFirst();
    return was === undefined ? [] : tx.updateTable('contactverzoek').set({ status: 'VERVALLEN', gewijzigd_op: new Date(op) })
      .where('persoon_id', '=', persoonId).where('status', 'in', openStanden).returning(['id', 'van_loket as vanLoket']).execute();
  }

  return {
    async neemSlot(tx, persoonId) {
      await tx.selectFrom('persoon').select('id').where('id', '=', persoonId).forNoKeyUpdate().execute();
    },
    async werkBij(tx, persoonId, vindplaats, op) {
      const rij = await tx.selectFrom('profiel').selectAll().where('persoon_id', '=', persoonId).executeTakeFirst();
      if (rij === undefined) return [];
      if (vindplaats === null || !rij.vrijgegeven) return verwijder(tx, persoonId, op);
      const { postcodegebied, beroepen } = leesProfiel(rij, geheim);
      const gebied = postcodegebied !== null && isPostcodegebied(postcodegebied) ? gebiedVan(postcodegebied) : null;
      const waarden = { ...vindplaats, gebied, beroepen: beroepen.map(beroepVan) };
      await tx.insertInto('kandidaat').values({ persoon_id: persoonId, ...waarden }).onConflict((al) => al.column('persoon_id').doUpdateSet(waarden)).execute();
      await tx.updateTable('contactverzoek').set({ loket: vindplaats.loket }).where('persoon_id', '=', persoonId).where('status', 'in', openStanden).where('loket', '<>', vindplaats.loket).execute();
      return [];
    },
    async listOntbrekend(na, aantal) {
      const rijen = await db.selectFrom('profiel').innerJoin('werkplan', 'werkplan.persoon_id', 'profiel.persoon_id').leftJoin('kandidaat', 'kandidaat.persoon_id', 'profiel.persoon_id')
        .select('profiel.persoon_id as id').where('profiel.vrijgegeven', '=', true).where('werkplan.beeindigd_op', 'is', null).where('kandidaat.persoon_id', 'is', null)
        .$if(na !== null, (rest) => rest.where('profiel.persoon_id', '>', na ?? '')).orderBy('profiel.persoon_id').limit(aantal).execute();
      return rijen.map(({ id }) => id);
    },
    async zoek({ regios, postcodegebied, afstandKm: km, beroepen, hoogstens }) {
      const binnen = zoekBinnen(postcodegebied, km).map((gebied) => ({ gebied, afstand: afstandKm(postcodegebied, gebied) ?? km })).sort((een, ander) => een.afstand - ander.afstand);
      const { rows } = await sql<{ persoon_id: string }>`
        select k.persoon_id from kandidaat k
        join persoon p on p.id = k.persoon_id
        left join unnest(${binnen.map(({ gebied }) => gebiedVan(gebied))}::text[]) with ordinality as binnen (gebied, rang) on binnen.gebied = k.gebied
        where k.regio = any(${[...regios]}::text[]) and p.geheimhouding = false and (k.gebied is null or binnen.rang is not null)
        order by k.beroepen && ${beroepen.map(beroepVan)}::text[] desc, binnen.rang nulls last, k.persoon_id
        limit ${hoogstens + 1}`.execute(db);
      const ids = rows.slice(0, hoogstens).map(({ persoon_id: id }) => id);
      const rijen = ids.length === 0 ? [] : await db.selectFrom('profiel').selectAll().where('persoon_id', 'in', ids).where('vrijgegeven', '=', true).execute();
      return { profielen: rijen.map((rij) => leesProfiel(rij, geheim)), isAfgekapt: rows.length > hoogstens };
    },
    async vergrendel(tx, persoonId) {
      return await tx.selectFrom('kandidaat').select(['loket', 'regio']).where('persoon_id', '=', persoonId).forShare().executeTakeFirst() ?? null;
    },
  };
}
