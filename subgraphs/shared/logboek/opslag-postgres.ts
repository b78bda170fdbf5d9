import { sql } from 'kysely';
import { beginVan, type Ketenkop, type Ketenrij } from './keten.ts';
import { schemaVan, type Logboekdatabase } from './postgres-database.ts';
import type { Gevonden, Logboekopslag, Logzoek, Positie, Schrijfopslag } from './opslag.ts';
import { logregelSchema } from './regel.ts';

const rijenPerKeer = 1_000;

type Zoekrij = { readonly schrijver: string; readonly volgnummer: string; readonly start_time: string; readonly regel: unknown };

/** A Logboek in PostgreSQL: rows cannot be changed or removed there, not by its own user either. @param db is ended by `stop`. */
export function openPostgresopslag(verbinding: Logboekdatabase, subgraaf: string): Logboekopslag {
  const schema = schemaVan(subgraaf);
  const db = verbinding.withSchema(schema);
  const tekst = sql<string>`regel::text`.as('regel');

  const leesDeel = async (schrijver: string, na: number): Promise<Ketenrij[]> => {
    const rijen = await db.selectFrom('logboek').select(['volgnummer', 'vorige', 'hash', tekst])
      .where('schrijver', '=', schrijver).where('volgnummer', '>', String(na)).orderBy('volgnummer').limit(rijenPerKeer).execute();
    return rijen.map(({ volgnummer, ...rij }) => ({ ...rij, volgnummer: Number(volgnummer) }));
  };
  const findKop = async (schrijver: string): Promise<Ketenkop | null> => {
    const kop = await db.selectFrom('logboek_kop').select(['volgnummer', 'hash']).where('schrijver', '=', schrijver).executeTakeFirst();
    return kop === undefined ? null : { volgnummer: Number(kop.volgnummer), hash: kop.hash };
  };

  return {
    openSchrijver: async (schrijver) => createSchrijfopslag(verbinding, schema, schrijver),
    async zoek(zoek, na, hoeveel) {
      const rijen = await zoekvraag(db, zoek, na).limit(hoeveel).execute();
      const gevonden = rijen.flatMap((rij) => toGevonden(rij) ?? []);
      return { gevonden, onleesbaar: rijen.length - gevonden.length };
    },
    async listSchrijvers() {
      const { rows } = await sql<{ schrijver: string }>`select schrijver from ${sql.id(schema, 'logboek_kop')}
        union select schrijver from ${sql.id(schema, 'logboek')} order by 1`.execute(verbinding);
      return rows.map(({ schrijver }) => schrijver);
    },
    async *leesKeten(schrijver) {
      for (let deel = await leesDeel(schrijver, 0); deel.length > 0; deel = await leesDeel(schrijver, deel.at(-1)?.volgnummer ?? 0)) yield deel;
    },
    findKop,
    stop: () => verbinding.destroy(),
  };
}

function zoekvraag(db: Logboekdatabase, zoek: Logzoek, na: Positie | null) {
  return db.selectFrom('logboek').select(['schrijver', 'volgnummer', 'start_time', 'regel'])
    .where((waar) => waar.and([
      waar('start_time', '>=', String(zoek.van)),
      waar('start_time', '<', String(zoek.tot)),
      ...(zoek.betrokkene === undefined ? [] : [waar('betrokkene', '=', zoek.betrokkene)]),
      ...(zoek.traceId === undefined ? [] : [waar('trace_id', '=', zoek.traceId)]),
      ...(zoek.gebruiker === undefined ? [] : [waar('gebruiker', '=', zoek.gebruiker)]),
      ...(zoek.organisatie === undefined ? [] : [waar('organisatie', '=', zoek.organisatie)]),
      ...(na === null ? [] : [waar.or([
        waar('start_time', '<', String(na.moment)),
        waar.and([waar('start_time', '=', String(na.moment)), waar('schrijver', '>', na.schrijver)]),
        waar.and([waar('start_time', '=', String(na.moment)), waar('schrijver', '=', na.schrijver), waar('volgnummer', '<', String(na.volgnummer))]),
      ])]),
    ]))
    .orderBy('start_time', 'desc').orderBy('schrijver').orderBy('volgnummer', 'desc');
}

function toGevonden({ schrijver, volgnummer, start_time, regel }: Zoekrij): Gevonden | null {
  const gelezen = logregelSchema.safeParse(regel);
  return gelezen.success ? { positie: { moment: Number(start_time), schrijver, volgnummer: Number(volgnummer) }, regel: gelezen.data } : null;
}

/** Rows and head in one statement, hence in one transaction: both are there or neither. */
function createSchrijfopslag(db: Logboekdatabase, schema: string, schrijver: string): Schrijfopslag {
  const [logboek, koppen] = [sql.id(schema, 'logboek'), sql.id(schema, 'logboek_kop')];
  return {
    async voegToe(rijen) {
      const laatste = rijen.at(-1);
      if (laatste === undefined) return;
      const kolommen = [rijen.map(({ volgnummer }) => volgnummer), rijen.map(({ vorige }) => vorige), rijen.map(({ hash }) => hash), rijen.map(({ regel }) => regel)] as const;
      await sql`with erbij as (
          insert into ${logboek} (schrijver, volgnummer, vorige, hash, regel)
          select ${schrijver}::text, volgnummer, vorige, hash, regel::json
          from unnest(${kolommen[0]}::bigint[], ${kolommen[1]}::text[], ${kolommen[2]}::text[], ${kolommen[3]}::text[]) as t (volgnummer, vorige, hash, regel)
        ) insert into ${koppen} as kop (schrijver, volgnummer, hash) values (${schrijver}, ${laatste.volgnummer}, ${laatste.hash})
        on conflict (schrijver) do update set volgnummer = excluded.volgnummer, hash = excluded.hash`.execute(db);
    },
    async leesEinde() {
      // A commit whose answer was lost may be there: what the table says counts.
      const { rows } = await sql<{ volgnummer: string; hash: string }>`select volgnummer, hash from ${logboek}
        where schrijver = ${schrijver} order by volgnummer desc limit 1`.execute(db);
      const laatste = rows[0];
      return laatste === undefined ? beginVan(schrijver) : { volgnummer: Number(laatste.volgnummer), hash: laatste.hash };
    },
    sluit: async () => undefined,
  };
}
