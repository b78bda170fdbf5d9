import { toDatumTijd } from '../../shared/klok.ts';
import type { Arrangeur, Code, Eerstverantwoordelijke, Intake, OverkoepelendPlan, Situatiewijziging, Situatiewijzigingsoort, Werkplaninstemming, Werkplanversie } from '../generated.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Werkplanrecord } from '../store/werkplannen.ts';
import type { Werkplaninhoud } from './inhoud.ts';

/** The arrangeur, with the loket as it is now. */
export const toArrangeur = ({ arrangeur: { naam, organisatie, loket } }: Werkplaninhoud): Arrangeur => ({ naam, organisatie, loket: findLoket(loket) ?? null });

/** The intake, with the loket as it is now; null when there was none. */
export const toIntake = ({ intake }: Werkplaninhoud): Intake | null => intake && { ...intake, loket: findLoket(intake.loket) ?? null };

/** Who is first responsible, with the loket as it is now; null while nobody was set. */
export const toVerantwoordelijke = ({ verantwoordelijke }: Werkplaninhoud): Eerstverantwoordelijke | null =>
  verantwoordelijke && { ...verantwoordelijke, loket: verantwoordelijke.loket === null ? null : findLoket(verantwoordelijke.loket) ?? null };

/** The plan above this plan; null when there is none. */
export const toOverkoepelendPlan = ({ overkoepelendPlan }: Werkplaninhoud): OverkoepelendPlan | null =>
  overkoepelendPlan && { soort: toPlansoort(overkoepelendPlan.soort), omschrijving: overkoepelendPlan.omschrijving };

/** Who agreed, with the loket where a person did so as it is now. */
export const toInstemming = ({ instemming: { persoonOp, arrangeurOp, aanBalie } }: Werkplaninhoud): Werkplaninstemming => {
  if (aanBalie === null || persoonOp === null) return { persoonOp, arrangeurOp, aanBalie: null };
  return { persoonOp, arrangeurOp, aanBalie: { ...aanBalie, loket: aanBalie.loket === null ? null : findLoket(aanBalie.loket) ?? null, vastgelegdOp: persoonOp } };
};

const situatiesoorten: readonly Situatiewijzigingsoort[] = [
  'ONTSLAGDREIGING', 'WW', 'WIA', 'BIJSTAND', 'ONDERNEMER_MET_TE_WEINIG_INKOMEN', 'NIET_UITKERINGSGERECHTIGD', 'WERK', 'VERHUIZING', 'ANDERS',
];

/** What changed for the person; a kind that there no longer is shows as something else. */
export const toSituatiewijzigingen = ({ situatiewijzigingen }: Werkplaninhoud): Situatiewijziging[] => situatiewijzigingen.map(({ soort, op, ...rest }) =>
  ({ ...rest, soort: situatiesoorten.find((een) => een === soort) ?? 'ANDERS', vastgelegdOp: op }));

/** A version as the history shows it, with the loket as it is now. */
export const toWerkplanversie = ({ versie, status, gewijzigdOp, wijziging, vastlegging }: Werkplanrecord): Werkplanversie => ({
  versie, status, gewijzigdOp: toDatumTijd(gewijzigdOp), handeling: wijziging?.handeling ?? null, partij: wijziging?.partij ?? null, organisatie: wijziging?.organisatie ?? null,
  rol: wijziging?.rol ?? null, loket: wijziging?.loket == null ? null : findLoket(wijziging.loket) ?? null, reden: wijziging?.reden ?? null, isVastgelegd: vastlegging !== null,
});

// Kinds of plans on other grounds; unknown codes pass through.
const plansoorten: ReadonlyMap<string, string> = new Map([
  ['SCHULDHULP', 'Schuldhulpverlening'],
  ['ZORG', 'Zorg of ondersteuning (Wmo)'],
  ['INBURGERING', 'Inburgering'],
]);

const toPlansoort = (code: string): Code => ({ code, omschrijving: plansoorten.get(code) ?? null, lijst: 'werkcentrum.Plansoort' });
