import { sql, type RawBuilder } from 'kysely';
import type { Tabellen } from '../store/database.ts';
import type { Bewaarsoort } from './termijnen.ts';

/** What of a table goes by itself. */
export type Bewaarregel = {
  readonly soort: Bewaarsoort;
  readonly tabel: keyof Tabellen;
  /** The moment from which the term of a row runs; null for a row that has no end yet. */
  readonly vanaf: RawBuilder<Date | null>;
};

const dag = (kolom: RawBuilder<unknown>): RawBuilder<Date | null> => sql<Date | null>`(${kolom}::timestamp at time zone 'UTC')`;

const van = (tabel: string, moment: RawBuilder<unknown>): RawBuilder<Date | null> =>
  sql<Date | null>`(select max(${moment}) from ${sql.table(tabel)} d where d.persoon_id = persoon.id)`;

// An opgave without a day is as old as its person.
const opgavedag = sql<Date | null>`coalesce(${dag(sql`opgegeven_op`)}, (select p.gemaakt_op from persoon p where p.id = opgave.persoon_id))`;

// Only of a plan whose last version says that it ended.
const einde = sql<Date | null>`(select case when v.status = 'BEEINDIGD' then v.gewijzigd_op end from werkplanversie v
  where v.werkplan_id = werkplan.id order by v.versie desc limit 1)`;

// One that was accepted lets its receiver see the person for as long as the plan that went along runs: until then it has no end.
const overdrachtdag = sql<Date | null>`(case when overdracht.status = 'AANVAARD' and exists (
  select 1 from werkplan w where w.id = overdracht.werkplan_id and w.beeindigd_op is null) then null else coalesce(overdracht.beslist_op, overdracht.op) end)`;

// The last time that anything was kept of somebody without a plan. (greatest passes over null.)
const laatsteTeken = sql<Date | null>`case when not exists (select 1 from werkplan w where w.persoon_id = persoon.id) then greatest(
  persoon.gemaakt_op, ${van('aanmelding', sql`d.op`)}, ${van('opgave', dag(sql`d.opgegeven_op`))},
  ${van('toestemming', sql`greatest(d.gegeven_op, d.ingetrokken_op)`)}, ${van('overdracht', sql`greatest(d.op, d.beslist_op)`)}, ${van('profiel', sql`d.gewijzigd_op`)}, ${van('contactverzoek', sql`d.gewijzigd_op`)}, ${van('sociale_partners_activiteit', dag(sql`d.einddatum`))}) end`;

/** Every rule, in the order in which they are applied: persons last, when what was theirs has gone. */
export const bewaarregels: readonly Bewaarregel[] = [
  { soort: 'handeling', tabel: 'handeling', vanaf: sql`op` },
  { soort: 'gebeurtenis', tabel: 'gebeurtenis', vanaf: sql`op` },
  { soort: 'werkgeversvraag', tabel: 'werkgeversvraag', vanaf: sql`gewijzigd_op` },
  { soort: 'monitor', tabel: 'monitorfeit', vanaf: dag(sql`periode`) },
  { soort: 'monitor', tabel: 'monitorperiode', vanaf: sql`gepubliceerd_op` },
  { soort: 'catalogusmomentopname', tabel: 'catalogusmomentopname', vanaf: sql`bijgewerkt_op` },
  { soort: 'beeindigdWerkplan', tabel: 'werkplan', vanaf: einde },
  { soort: 'afgerondeActiviteit', tabel: 'sociale_partners_activiteit', vanaf: dag(sql`einddatum`) },
  { soort: 'opgave', tabel: 'opgave', vanaf: opgavedag },
  { soort: 'aanmelding', tabel: 'aanmelding', vanaf: sql`op` },
  { soort: 'ingetrokkenToestemming', tabel: 'toestemming', vanaf: sql`ingetrokken_op` },
  { soort: 'overdracht', tabel: 'overdracht', vanaf: overdrachtdag },
  { soort: 'profiel', tabel: 'profiel', vanaf: sql`gewijzigd_op` },
  { soort: 'contactverzoek', tabel: 'contactverzoek', vanaf: sql`gewijzigd_op` },
  { soort: 'persoonZonderWerkplan', tabel: 'persoon', vanaf: laatsteTeken },
];

/** Tables whose rows go with what they belong to. A table is here or has a rule; a test holds this to the database. */
export const gaanMee = { monitordeelname: 'persoon', monitorcel: 'monitorperiode', werkgeverskoppeling: 'werkgeversvraag', koppeling: 'persoon', werkplanversie: 'werkplan', agenda: 'werkplan', kandidaat: 'profiel', partijaanvraag: 'werkplan' } as const satisfies Partial<Record<keyof Tabellen, keyof Tabellen>>;

/** Tables of which each row is data of a person; one who has none left goes as well. What a handeling leaves behind is no such data. */
export const persoonstabellen = ['werkplan', 'opgave', 'aanmelding', 'toestemming', 'overdracht', 'profiel', 'contactverzoek', 'sociale_partners_activiteit'] as const satisfies readonly (keyof Tabellen)[];
