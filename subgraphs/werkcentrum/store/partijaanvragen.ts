import { sql, type Selectable, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Aanroeper } from '../../shared/verzoek.ts';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';
import type { Aanvraagtabellen } from './tables-aanvragen.ts';

/** The parties to which a request has a road. */
export const aanvraagpartijen = ['UWV', 'GEMEENTE', 'SBB'] as const;

/** A party to which a request has a road. */
export type Aanvraagpartij = (typeof aanvraagpartijen)[number];

/** What is to be done at the party. */
export type Partijhandeling = 'AANVRAGEN' | 'INTREKKEN';

/** How it ended. GEEN_WEG: nothing at that party takes requests. */
export type Aanvraageinde = 'BEVESTIGD' | 'GEWEIGERD' | 'INGETROKKEN' | 'GEEN_WEG';

const inhoudSchema = z.object({
  /** Under whom, for what and as part of what it is asked: who changed the plan. */
  namens: z.object({
    aanroeper: z.object({ sub: z.string(), organisatie: z.string(), partij: z.string(), rol: z.string(), regios: z.array(z.string()), loket: z.string().nullable() }),
    doel: z.string(), traceparent: z.string(),
  }),
  wat: z.object({ instrument: z.string(), omschrijving: z.string().nullable(), begindatum: z.string().nullable(), bedragEuro: z.number().nullable() }),
  /** Where the person lived when it was asked (GM code): whom it went to, and what it said, stays so when they move. */
  gemeente: z.string().nullable(),
  antwoord: z.object({ nummer: z.string().nullable(), reden: z.string().nullable() }),
});

/** What of a request is kept encrypted. */
export type Aanvraaginhoud = Readonly<z.infer<typeof inhoudSchema>>;

/** How far a request is. Moments in ms. */
export type Aanvraagvoortgang = {
  readonly fase: 'UITSTAAND' | 'ONTVANGEN' | 'AFGEHANDELD' | 'MISLUKT';
  /** Only of what is AFGEHANDELD. */
  readonly uitkomst: Aanvraageinde | null;
  /** Attempts in a row that brought no answer. */
  readonly pogingen: number;
  readonly laatstePoging: number | null;
  /** Only of what is UITSTAAND or ONTVANGEN. */
  readonly volgendePoging: number | null;
  /** Since when it stands as it does. */
  readonly op: number;
  readonly antwoord: Aanvraaginhoud['antwoord'];
};

/** A request to a party for one activity of a plan. */
export type Partijaanvraagrecord = Aanvraagvoortgang & Pick<Aanvraaginhoud, 'namens' | 'wat' | 'gemeente'> & {
  readonly activiteitId: string;
  readonly werkplanId: string;
  readonly persoonId: string;
  readonly partij: Aanvraagpartij;
  readonly handeling: Partijhandeling;
  readonly ronde: number;
};

/** What is to be asked of a party. */
export type NieuwePartijaanvraag = Pick<Partijaanvraagrecord, 'activiteitId' | 'werkplanId' | 'persoonId' | 'partij' | 'namens' | 'wat'>;

/** How an act found it, so that it changes what it saw. */
export type Aanvraagsleutel = Pick<Partijaanvraagrecord, 'activiteitId' | 'ronde'>;

/** The requests that go to parties. */
export type Partijaanvragen = {
  /** Keeps a request within the transaction of the act. */
  readonly vraagAan: (tx: Transaction<Tabellen>, aanvraag: NieuwePartijaanvraag, moment: number) => Promise<void>;
  /** Lets a request be withdrawn at the party, whatever became of it until now. */
  readonly trekIn: (tx: Transaction<Tabellen>, activiteitId: string, namens: Aanvraaginhoud['namens'], moment: number) => Promise<void>;
  /** Closes a request with what a person heard of the party. */
  readonly sluit: (tx: Transaction<Tabellen>, activiteitId: string, uitkomst: 'BEVESTIGD' | 'GEWEIGERD', antwoord: Aanvraaginhoud['antwoord'], moment: number) => Promise<void>;
  /** Tries what failed again; false when it did not fail. */
  readonly herhaal: (tx: Transaction<Tabellen>, activiteitId: string, moment: number) => Promise<boolean>;
  /** The requests of these plans, also within a transaction. */
  readonly listVanPlannen: (werkplanIds: readonly string[], tx?: Transaction<Tabellen>) => Promise<Partijaanvraagrecord[]>;
  /** Takes requests of which the time has come, at most so many, for so long (ms); nobody else takes them in that time. */
  readonly neem: (moment: number, bezetMs: number, hoogstens: number) => Promise<Partijaanvraagrecord[]>;
  /** Keeps what came of a delivery, within a transaction; false when somebody made something else of it meanwhile: then it is free again. */
  readonly legVast: (tx: Transaction<Tabellen>, sleutel: Aanvraagsleutel, voortgang: Aanvraagvoortgang) => Promise<boolean>;
  /** Those that failed, the longest first; says nothing of the persons. */
  readonly listMislukt: (hoogstens: number) => Promise<(Pick<Partijaanvraagrecord, 'activiteitId' | 'partij' | 'handeling' | 'op'> & { readonly reden: string | null })[]>;
};

const plaats = (activiteit: string): string => `partijaanvraag/${activiteit}`;

/** Who asks, as it is kept: of a citizen not the sealed BSN, which held for one request. */
export const toNamens = ({ sub, organisatie, partij, rol, regios, loket }: Aanroeper, doel: string, traceparent: string): Aanvraaginhoud['namens'] =>
  ({ aanroeper: { sub, organisatie, partij, rol, regios, loket }, doel, traceparent });

const toDatum = (moment: number | null): Date | null => (moment === null ? null : new Date(moment));

/** @throws nothing of its own; a database that fails rejects. */
export function createPartijaanvragen(db: Database, geheim: Geheimhouding): Partijaanvragen {
  const versleutel = (activiteit: string, inhoud: Aanvraaginhoud): string => geheim.versleutel(JSON.stringify(inhoud), plaats(activiteit));
  const lees = ({ activiteit, versleuteld }: Pick<Rij, 'activiteit' | 'versleuteld'>): Aanvraaginhoud => inhoudSchema.parse(JSON.parse(geheim.ontsleutel(versleuteld, plaats(activiteit))));
  const toRecord = (rij: Rij): Partijaanvraagrecord => ({
    activiteitId: rij.activiteit, werkplanId: rij.werkplan_id, persoonId: rij.persoon_id, partij: rij.partij, handeling: rij.handeling, ronde: rij.ronde, fase: rij.fase, uitkomst: rij.uitkomst,
    pogingen: rij.pogingen, laatstePoging: rij.laatste_poging?.getTime() ?? null, volgendePoging: rij.volgende_poging?.getTime() ?? null, op: rij.op.getTime(), ...lees(rij),
  });
  /** What somebody makes of a request; whoever has it now finds it changed. */
  const wijzig = async (tx: Transaction<Tabellen>, activiteit: string, pasAan: (inhoud: Aanvraaginhoud) => Aanvraaginhoud, nieuw: Partial<Pick<Rij, 'handeling'>> & Pick<Rij, 'fase' | 'uitkomst' | 'volgende_poging' | 'op'>): Promise<void> => {
    const rij = await tx.selectFrom('partijaanvraag').select(['activiteit', 'versleuteld']).where('activiteit', '=', activiteit).forUpdate().executeTakeFirst();
    if (rij === undefined) return;
    await tx.updateTable('partijaanvraag').set((eb) => ({ ...nieuw, ronde: eb('ronde', '+', 1), pogingen: 0, versleuteld: versleutel(activiteit, pasAan(lees(rij))) })).where('activiteit', '=', activiteit).execute();
  };
  return {
    async vraagAan(tx, { activiteitId, werkplanId, persoonId, partij, namens, wat }, moment) {
      const { gemeente } = await tx.selectFrom('persoon').select('gemeente').where('id', '=', persoonId).executeTakeFirstOrThrow();
      await tx.insertInto('partijaanvraag').values({
        activiteit: activiteitId, werkplan_id: werkplanId, persoon_id: persoonId, partij, handeling: 'AANVRAGEN', ronde: 1, fase: 'UITSTAAND', uitkomst: null, pogingen: 0, laatste_poging: null,
        volgende_poging: new Date(moment), bezet_tot: null, op: new Date(moment), versleuteld: versleutel(activiteitId, { namens, wat, gemeente, antwoord: { nummer: null, reden: null } }),
      }).execute();
    },
    trekIn: (tx, activiteitId, namens, moment) => wijzig(tx, activiteitId, (inhoud) => ({ ...inhoud, namens }), { handeling: 'INTREKKEN', fase: 'UITSTAAND', uitkomst: null, volgende_poging: new Date(moment), op: new Date(moment) }),
    sluit: (tx, activiteitId, uitkomst, antwoord, moment) => wijzig(tx, activiteitId, (inhoud) => ({ ...inhoud, antwoord }), { fase: 'AFGEHANDELD', uitkomst, volgende_poging: null, op: new Date(moment) }),
    async herhaal(tx, activiteitId, moment) {
      const { numUpdatedRows } = await tx.updateTable('partijaanvraag')
        .set((eb) => ({ fase: 'UITSTAAND', ronde: eb('ronde', '+', 1), pogingen: 0, volgende_poging: new Date(moment), op: new Date(moment) }))
        .where('activiteit', '=', activiteitId).where('fase', '=', 'MISLUKT').executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async listVanPlannen(werkplanIds, tx) {
      if (werkplanIds.length === 0) return [];
      return (await (tx ?? db).selectFrom('partijaanvraag').selectAll().where('werkplan_id', 'in', werkplanIds).orderBy('activiteit').execute()).map(toRecord);
    },
    async neem(moment, bezetMs, hoogstens) {
      const { rows } = await sql<{ activiteit: string }>`
        update partijaanvraag set bezet_tot = ${new Date(moment + bezetMs)} where activiteit = any(array(
          select activiteit from partijaanvraag where volgende_poging <= ${new Date(moment)} and (bezet_tot is null or bezet_tot < ${new Date(moment)})
          order by volgende_poging limit ${hoogstens} for update skip locked))
        returning activiteit`.execute(db);
      if (rows.length === 0) return [];
      return (await db.selectFrom('partijaanvraag').selectAll().where('activiteit', 'in', rows.map(({ activiteit }) => activiteit)).orderBy('volgende_poging').execute()).map(toRecord);
    },
    async legVast(tx, { activiteitId, ronde }, { fase, uitkomst, pogingen, laatstePoging, volgendePoging, op, antwoord }) {
      const rij = await tx.selectFrom('partijaanvraag').select(['activiteit', 'versleuteld', 'ronde']).where('activiteit', '=', activiteitId).forUpdate().executeTakeFirst();
      if (rij === undefined) return false;
      const isOnveranderd = rij.ronde === ronde;
      await tx.updateTable('partijaanvraag').set(isOnveranderd
        ? { fase, uitkomst, pogingen, laatste_poging: toDatum(laatstePoging), volgende_poging: toDatum(volgendePoging), bezet_tot: null, op: new Date(op), versleuteld: versleutel(activiteitId, { ...lees(rij), antwoord }) }
        : { bezet_tot: null }).where('activiteit', '=', activiteitId).execute();
      return isOnveranderd;
    },
    async listMislukt(hoogstens) {
      const rijen = await db.selectFrom('partijaanvraag').select(['activiteit', 'partij', 'handeling', 'op', 'versleuteld']).where('fase', '=', 'MISLUKT').orderBy('op').orderBy('activiteit').limit(hoogstens).execute();
      return rijen.map((rij) => ({ activiteitId: rij.activiteit, partij: rij.partij, handeling: rij.handeling, op: rij.op.getTime(), reden: lees(rij).antwoord.reden }));
    },
  };
}

type Rij = Selectable<Aanvraagtabellen['partijaanvraag']>;
