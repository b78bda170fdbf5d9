import { createHash } from 'node:crypto';
import type { Soort } from './selectie.ts';

/** A question that was asked, with what was answered. */
export type Vraag = { readonly vraagID: string; readonly vumIDs: readonly string[] };

/** What a vumID stands for: the number of a profile; or that it is not known to who asks, or that this question had all its details. */
export type Uitkomst = { readonly nummer: number } | 'ONBEKEND' | 'OP';

type Open = { readonly van: string; readonly soort: Soort; readonly vumIDs: readonly string[]; details: number };

const bewaardeVragen = 500;

/** At most this many questions for details on one question (DOMAIN.md section 7). */
export const maximumDetails = 10;

/** Keeps the last questions. A vumID is of one question and of the party that asked it; every question for details counts, also for the same vumID. */
export const createVragenboek = (zaad: number) => {
  const vragen = new Map<string, Open>();
  const perVumId = new Map<string, { readonly vraagID: string; readonly nummer: number }>();
  let teller = 0;
  const vergeetOudste = (): void => {
    for (const [vraagID, { vumIDs }] of vragen) {
      if (vragen.size <= bewaardeVragen) return;
      vragen.delete(vraagID);
      for (const vumID of vumIDs) perVumId.delete(vumID);
    }
  };
  return {
    open: (van: string, soort: Soort, nummers: readonly number[]): Vraag => {
      teller += 1;
      const teken = (wat: string): string => createHash('sha256').update(`${zaad}/${teller}/${soort}/${wat}`).digest('base64url').slice(0, 24);
      const vraagID = teken('vraag');
      const vumIDs = nummers.map((nummer) => teken(String(nummer)));
      vragen.set(vraagID, { van, soort, vumIDs, details: 0 });
      for (const [plaats, vumID] of vumIDs.entries()) perVumId.set(vumID, { vraagID, nummer: nummers[plaats] ?? 0 });
      vergeetOudste();
      return { vraagID, vumIDs };
    },
    vraagOp: (van: string, soort: Soort, vumID: string): Uitkomst => {
      const gevonden = perVumId.get(vumID);
      const vraag = gevonden && vragen.get(gevonden.vraagID);
      if (!vraag || vraag.van !== van || vraag.soort !== soort) return 'ONBEKEND';
      vraag.details += 1;
      return vraag.details > maximumDetails ? 'OP' : { nummer: gevonden.nummer };
    },
  };
};

export type Vragenboek = ReturnType<typeof createVragenboek>;
