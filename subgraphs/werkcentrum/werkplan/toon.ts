import type { Arrangeur, Code, Intake, OverkoepelendPlan } from '../generated.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Werkplaninhoud } from './inhoud.ts';

/** The arrangeur, with the loket as it is now. */
export const toArrangeur = ({ arrangeur: { naam, organisatie, loket } }: Werkplaninhoud): Arrangeur => ({ naam, organisatie, loket: findLoket(loket) ?? null });

/** The intake, with the loket as it is now; null when there was none. */
export const toIntake = ({ intake }: Werkplaninhoud): Intake | null => intake && { ...intake, loket: findLoket(intake.loket) ?? null };

/** The plan above this plan; null when there is none. */
export const toOverkoepelendPlan = ({ overkoepelendPlan }: Werkplaninhoud): OverkoepelendPlan | null =>
  overkoepelendPlan && { soort: toPlansoort(overkoepelendPlan.soort), omschrijving: overkoepelendPlan.omschrijving };

// Kinds of plans on other grounds; unknown codes pass through.
const plansoorten: ReadonlyMap<string, string> = new Map([
  ['SCHULDHULP', 'Schuldhulpverlening'],
  ['ZORG', 'Zorg of ondersteuning (Wmo)'],
  ['INBURGERING', 'Inburgering'],
]);

const toPlansoort = (code: string): Code => ({ code, omschrijving: plansoorten.get(code) ?? null, lijst: 'werkcentrum.Plansoort' });
