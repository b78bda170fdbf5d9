import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, Tabellen } from './database.ts';
import type { Geheimhouding } from './geheimhouding.ts';

/** An act that is to be done once. */
export type EenmaligeVraag = {
  /** Who asks: keys of one organisation (OIN) and sub are not those of another. */
  readonly organisatie: string;
  readonly sub: string;
  readonly idempotentiesleutel: string;
  /** Name of the act. */
  readonly handeling: string;
  /** Its input as it counts, always in the same order. */
  readonly invoer: readonly (string | number | boolean | null)[];
  /** Moment of asking, in ms. */
  readonly moment: number;
};

/** What an act answers, and whom it concerned; null when it was about no person. The answer is kept encrypted. */
export type Gedaan<T> = { readonly antwoord: T; readonly persoonId: string | null };

/** Does acts once. */
export type Idempotentie = {
  /**
   * Does an act in one transaction with the keeping of its answer; the same key with the same input gives that answer and does nothing,
   * also when both come at once: the second waits for the first.
   * @param schema reads the answer that was kept.
   * @returns the answer; null when the key was used for another act or input.
   * @throws what `doe` throws, and then nothing is kept.
   */
  readonly doeEenmalig: <T>(vraag: EenmaligeVraag, schema: z.ZodType<T>, doe: (tx: Transaction<Tabellen>) => Promise<Gedaan<T>>) => Promise<T | null>;
};

const plaats = (sleutel: string): string => `handeling/${sleutel}`;

/** @param geldigMs how long (ms) a key is remembered. */
export function createIdempotentie(db: Database, geheim: Geheimhouding, geldigMs: number): Idempotentie {
  // Keyed: a bare SHA-256 of a BSN is found by trying them all.
  const hash = (soort: string, delen: readonly unknown[]): string => geheim.vindhash(soort, JSON.stringify(delen));
  return {
    doeEenmalig: (vraag, schema, doe) => db.transaction().execute(async (tx) => {
      const sleutel = hash('handeling', [vraag.organisatie, vraag.sub, vraag.idempotentiesleutel]);
      const vingerafdruk = hash('handelingsinvoer', [vraag.handeling, ...vraag.invoer]);
      await tx.deleteFrom('handeling').where('sleutel', '=', sleutel).where('op', '<', new Date(vraag.moment - geldigMs)).execute();
      const nieuw = await tx.insertInto('handeling')
        .values({ sleutel, vingerafdruk, antwoord: null, persoon_id: null, op: new Date(vraag.moment) })
        .onConflict((conflict) => conflict.column('sleutel').doNothing()).returning('sleutel').executeTakeFirst();
      if (nieuw === undefined) {
        const eerder = await tx.selectFrom('handeling').select(['vingerafdruk', 'antwoord']).where('sleutel', '=', sleutel).executeTakeFirstOrThrow();
        return eerder.vingerafdruk === vingerafdruk && eerder.antwoord !== null ? schema.parse(JSON.parse(geheim.ontsleutel(eerder.antwoord, plaats(sleutel)))) : null;
      }
      const { antwoord, persoonId } = await doe(tx);
      await tx.updateTable('handeling').set({ antwoord: geheim.versleutel(JSON.stringify(antwoord), plaats(sleutel)), persoon_id: persoonId })
        .where('sleutel', '=', sleutel).execute();
      return antwoord;
    }),
  };
}
