import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import { checkId, type Invoerfout } from '../invoer.ts';
import type { Tabellen } from '../store/database.ts';
import type { Overdrachtrecord } from '../store/overdrachten.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import { isOntvanger } from '../toegang/relatie.ts';
import { Geweigerd } from './geweigerd.ts';
import { doeEenmalig, type Handelingsvraag } from './handeling.ts';

// What the acts on an overdracht share: who may not see the person finds none, and only the party that receives it answers.

/** What every act on an overdracht gives. */
export type Overdrachtuitkomst = { readonly overdracht: Overdrachtrecord | null; readonly werkplan: Werkplanrecord | null; readonly fouten: readonly Invoerfout[] };

/** What is kept of an answer that needs no plan: that it was given. */
const beantwoord = z.object({});

/** Why an overdracht cannot be answered: somebody already did, or it was withdrawn. */
export const nietOpen: Invoerfout = { veld: 'overdrachtId', code: 'NIET_OPEN', melding: 'Deze overdracht staat niet meer open: zij is al beantwoord of ingetrokken.', toegestaan: [] };

const onbekend: Invoerfout = { veld: 'overdrachtId', code: 'ONBEKENDE_OVERDRACHT', melding: 'Deze overdracht bestaat niet, of zij is niet te zien.' };

const nietVanHier = ({ naarLoket }: Overdrachtrecord): Invoerfout =>
  ({ veld: 'overdrachtId', code: 'NIET_DE_ONTVANGER', melding: 'Alleen het loket waaraan wordt overgedragen kan hierop antwoorden.', toegestaan: [naarLoket] });

/** The overdracht that the asker may answer, or why there is none. @param fouten what is wrong with the rest of the input. */
export async function vindTeBeantwoorden(overdrachtId: string, fouten: readonly Invoerfout[], { loaders, verzoek }: WerkcentrumContext): Promise<{ readonly overdracht: Overdrachtrecord } | Overdrachtuitkomst> {
  const geenId = checkId('overdrachtId', overdrachtId);
  if (geenId !== null) return { overdracht: null, werkplan: null, fouten: [geenId, ...fouten] };
  const overdracht = await loaders.overdracht.load(overdrachtId);
  if (overdracht === null) return { overdracht, werkplan: null, fouten: [onbekend, ...fouten] };
  const alle = [...(isOntvanger(verzoek.aanroeper, overdracht) ? [] : [nietVanHier(overdracht)]), ...fouten];
  return alle.length > 0 ? { overdracht, werkplan: null, fouten: alle } : { overdracht };
}

/**
 * Answers an overdracht once for its key, without a plan.
 * @param doe answers it within the transaction, at a moment (ms). @throws Geweigerd and then nothing was done.
 * @returns why it was not answered; empty when it was, now or the first time.
 */
export async function beantwoordEenmalig(context: WerkcentrumContext, vraag: Handelingsvraag, doe: (tx: Transaction<Tabellen>, op: number) => Promise<{ readonly persoonId: string }>): Promise<readonly Invoerfout[]> {
  try {
    const uitkomst = await doeEenmalig(context, vraag, beantwoord, async (tx, op) => ({ antwoord: {}, ...await doe(tx, op) }));
    return 'fouten' in uitkomst ? uitkomst.fouten : [];
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.fouten;
    throw fout;
  }
}

/** The overdracht as it is after an act. */
export async function herleesOverdracht({ id, persoonId }: Overdrachtrecord, { loaders }: WerkcentrumContext): Promise<Overdrachtrecord | null> {
  loaders.vergeet(persoonId);
  loaders.vergeetOverdrachten(persoonId);
  return loaders.overdracht.load(id);
}
