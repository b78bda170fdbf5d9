import { z } from 'zod';
import lijst from './budgetten.json' with { type: 'json' };
import { LAND } from './cellen.ts';
import { monitorpotten, type Monitorpot } from './feiten.ts';
import type { Periode } from './periodes.ts';

const budgetSchema = z.object({
  pot: z.enum(monitorpotten), jaar: z.int().nullable(), bedragEuro: z.number().nullable(), toelichting: z.string(), vindplaats: z.string(),
});

/**
 * What letter 001 says of the budget of a pot for the whole country: in a calendar year, or (null) for the scheme as a whole. Amount in euro; null when the letter
 * names it only together with others. `vindplaats` is where it says so.
 */
export type Budget = Readonly<z.infer<typeof budgetSchema>>;

/** What the letters say of budgets. They divide none over regions or periods, and say nothing of the years after these. */
export const budgetten: readonly Budget[] = z.array(budgetSchema).parse(lijst);

/** The budget beside what was used of a pot: of the calendar year, in euro; null with the reason why it is not known. */
export type Budgetstand = { readonly bedragEuro: number; readonly reden: null } | { readonly bedragEuro: null; readonly reden: string };

const onbekend = (reden: string): Budgetstand => ({ bedragEuro: null, reden });

/** What is known of the budget of a pot for the year of a period. @param regio AM code, NL or ONBEKEND. */
export function bepaalBudget(pot: Monitorpot, { begindatum }: Pick<Periode, 'begindatum'>, regio: string): Budgetstand {
  if (pot === 'GEEN') return onbekend('Wat uit geen pot van de regio komt, heeft geen budget.');
  if (regio !== LAND) return onbekend('De brieven verdelen budgetten niet over regio’s.');
  const jaar = Number(begindatum.slice(0, 4));
  const gevonden = budgetten.find((budget) => budget.pot === pot && budget.jaar === jaar);
  if (gevonden?.bedragEuro != null) return { bedragEuro: gevonden.bedragEuro, reden: null };
  const geheel = budgetten.find((budget) => budget.pot === pot && budget.jaar === null);
  return onbekend(geheel?.toelichting ?? `Geen brief noemt voor ${jaar} een budget van deze pot.`);
}
