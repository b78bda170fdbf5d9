import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import { checkId, type Invoerfout } from '../../shared/invoer.ts';
import type { Tabellen } from '../store/database.ts';
import type { Overdrachtrecord } from '../store/overdrachten.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import { isOntvanger } from '../toegang/relatie.ts';
import { Geweigerd } from './geweigerd.ts';
import { doeEenmalig, listFouten, type Handelingsvraag } from './handeling.ts';

// What the acts on an overdracht share: who may not see the person finds none, only the party that receives it answers, and only who offered it withdraws it.

/** What every act on an overdracht gives. */
export type Overdrachtuitkomst = { readonly overdracht: Overdrachtrecord | null; readonly werkplan: Werkplanrecord | null; readonly fouten: readonly Invoerfout[] };

/** What is kept of an answer that needs no plan: that it was given. */
const beantwoord = z.object({});

/** Why an overdracht cannot be answered: somebody already did, or it was withdrawn. */
export const nietOpen: Invoerfout = { veld: 'overdrachtId', code: 'NIET_OPEN', melding: 'Deze overdracht staat niet meer open: zij is al beantwoord of ingetrokken.', toegestaan: [] };

const onbekend: Invoerfout = { veld: 'overdrachtId', code: 'ONBEKENDE_OVERDRACHT', melding: 'Deze overdracht bestaat niet, of zij is niet te zien.' };

const nietVanHier = ({ naarLoket }: Overdrachtrecord): Invoerfout =>
  ({ veld: 'overdrachtId', code: 'NIET_DE_ONTVANGER', melding: 'Alleen het loket waaraan wordt overgedragen kan hierop antwoorden.', toegestaan: [naarLoket] });

const nietVanOns: Invoerfout = { veld: 'overdrachtId', code: 'NIET_DE_AANBIEDER', melding: 'Alleen de organisatie die overdraagt kan dit intrekken.' };

/** What is in the way of an act on an overdracht; null when nothing is. */
type Bezwaar = (overdracht: Overdrachtrecord) => Invoerfout | null;

async function vind(overdrachtId: string, fouten: readonly Invoerfout[], { loaders }: WerkcentrumContext, bezwaar: Bezwaar): Promise<{ readonly overdracht: Overdrachtrecord } | Overdrachtuitkomst> {
  const geenId = checkId('overdrachtId', overdrachtId);
  if (geenId !== null) return { overdracht: null, werkplan: null, fouten: [geenId, ...fouten] };
  const overdracht = await loaders.overdracht.load(overdrachtId);
  if (overdracht === null) return { overdracht, werkplan: null, fouten: [onbekend, ...fouten] };
  const alle = [...listFouten(bezwaar(overdracht)), ...fouten];
  return alle.length > 0 ? { overdracht, werkplan: null, fouten: alle } : { overdracht };
}

/** The overdracht that the asker may answer, or why there is none. @param fouten what is wrong with the rest of the input. */
export const vindTeBeantwoorden = (overdrachtId: string, fouten: readonly Invoerfout[], context: WerkcentrumContext): Promise<{ readonly overdracht: Overdrachtrecord } | Overdrachtuitkomst> =>
  vind(overdrachtId, fouten, context, (overdracht) => (isOntvanger(context.verzoek.aanroeper, overdracht) ? null : nietVanHier(overdracht)));

/** The overdracht that the asker may withdraw, or why there is none. @param fouten what is wrong with the rest of the input. */
export const vindInTeTrekken = (overdrachtId: string, fouten: readonly Invoerfout[], context: WerkcentrumContext): Promise<{ readonly overdracht: Overdrachtrecord } | Overdrachtuitkomst> =>
  vind(overdrachtId, fouten, context, ({ vanOrganisatie, vanPartij }) => (vanOrganisatie === context.verzoek.aanroeper.organisatie && vanPartij === context.verzoek.aanroeper.partij ? null : nietVanOns));

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
