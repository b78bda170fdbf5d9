import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../store/database.ts';
import { bronSchema, regiodeelSchema } from './graafbron.ts';
import type { Bouwstenen, Momentopname } from './types.ts';

/** Where snapshots are kept, so that a restart has a menukaart at once. */
export type Archief = {
  /** The latest snapshots' parts, newest first. What was kept in another form is left out. */
  readonly list: (aantal: number) => Promise<{ bouwstenen: Bouwstenen; gemaaktOp: number }[]>;
  /** The parts of one version; null when it is not kept, or in another form. */
  readonly find: (versie: string) => Promise<Bouwstenen | null>;
  /** Keeps a version, or of a version that is already there what its sources last said, and lets go of all but the last `behoud` versions. */
  readonly bewaar: (momentopname: Momentopname, moment: number, behoud: number) => Promise<void>;
};

const code = z.object({ code: z.string(), omschrijving: z.string().nullable(), lijst: z.string() });
const tekst = z.string().nullable();

const instrumentSchema = z.object({
  id: z.string(), naam: z.string(), omschrijving: tekst, type: code, tegels: z.array(code), doelgroepen: z.array(code), klantkenmerken: z.array(code),
  uitvoeringsvormen: z.array(code), bereik: code, gemeenten: z.array(z.string()).nullable(),
  aanbieder: z.object({ naam: z.string(), partij: bronSchema.shape.partij.nullable() }), kostenEuro: z.number().nullable(),
  duur: z.object({ aantal: z.number(), eenheid: code }).nullable(), voorwaardenDeelname: tekst, aanmeldinstructies: tekst, publicatieVanaf: tekst,
  publicatieTot: tekst, itemcode: tekst, regios: z.array(z.string()).nullable(), erkendLeerbedrijf: z.boolean().nullable(),
});

const inhoudSchema = z.object({ instrumenten: z.array(instrumentSchema), regels: z.record(z.string(), regiodeelSchema.shape.regels) });
const bronnenSchema = z.object({ eva: bronSchema, aanbod: z.record(z.string(), z.array(bronSchema)) });

/** Snapshots in the store of werkcentrum. */
export const createArchief = (db: Database): Archief => ({
  async list(aantal) {
    const rijen = await db.selectFrom('catalogusmomentopname').select(['inhoud', 'bronnen', 'gemaakt_op']).orderBy('bijgewerkt_op', 'desc').limit(aantal).execute();
    return rijen.flatMap(({ inhoud, bronnen, gemaakt_op: gemaaktOp }) => {
      const bouwstenen = leesBouwstenen(inhoud, bronnen);
      return bouwstenen ? [{ bouwstenen, gemaaktOp: gemaaktOp.getTime() }] : [];
    });
  },
  async find(versie) {
    const rij = await db.selectFrom('catalogusmomentopname').select(['inhoud', 'bronnen']).where('versie', '=', versie).executeTakeFirst();
    return rij ? leesBouwstenen(rij.inhoud, rij.bronnen) : null;
  },
  async bewaar({ versie, gemaaktOp, bouwstenen }, moment, behoud) {
    const bijgewerkt = { bronnen: JSON.stringify(toBronnen(bouwstenen)), bijgewerkt_op: new Date(moment) };
    await db.transaction().execute(async (transactie) => {
      const geraakt = await transactie.updateTable('catalogusmomentopname').set(bijgewerkt).where('versie', '=', versie).executeTakeFirst();
      if (geraakt.numUpdatedRows === 0n) {
        await transactie.insertInto('catalogusmomentopname')
          .values({ versie, gemaakt_op: new Date(gemaaktOp), inhoud: JSON.stringify(toInhoud(bouwstenen)), ...bijgewerkt })
          .onConflict((conflict) => conflict.column('versie').doUpdateSet(bijgewerkt)).execute();
      }
      await sql`delete from catalogusmomentopname where versie not in (select versie from catalogusmomentopname order by bijgewerkt_op desc limit ${behoud})`.execute(transactie);
    });
  },
});

const toInhoud = ({ instrumenten, aanbod }: Bouwstenen) =>
  ({ instrumenten, regels: Object.fromEntries(Object.entries(aanbod).map(([regio, { regels }]) => [regio, regels])) });

const toBronnen = ({ bronEva, aanbod }: Bouwstenen) =>
  ({ eva: bronEva, aanbod: Object.fromEntries(Object.entries(aanbod).map(([regio, { bronnen }]) => [regio, bronnen])) });

function leesBouwstenen(inhoudTekst: string, bronnenTekst: string): Bouwstenen | null {
  const inhoud = inhoudSchema.safeParse(JSON.parse(inhoudTekst));
  const bronnen = bronnenSchema.safeParse(JSON.parse(bronnenTekst));
  if (!inhoud.success || !bronnen.success) return null;
  return {
    instrumenten: inhoud.data.instrumenten,
    bronEva: bronnen.data.eva,
    aanbod: Object.fromEntries(Object.entries(inhoud.data.regels).map(([regio, regels]) => [regio, { regels, bronnen: bronnen.data.aanbod[regio] ?? [] }])),
  };
}
