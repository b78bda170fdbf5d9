import type { EigenActiviteit } from '../../subgraphs/werkcentrum/werkplan/inhoud.ts';

// What a plan must be after an act, written apart from the product: no import of its state machine.

/** A plan as the model knows it. */
export type Model = {
  versie: number;
  status: 'CONCEPT' | 'VASTGESTELD' | 'BEEINDIGD';
  persoon: boolean;
  /** The person said so at a desk. */
  balie: boolean;
  arrangeur: boolean;
  intake: boolean;
  diagnose: boolean;
  activiteiten: EigenActiviteit['status'][];
  situaties: number;
};

/** A plan that was just begun. */
export const begin = (): Model => ({ versie: 1, status: 'CONCEPT', persoon: false, balie: false, arrangeur: false, intake: false, diagnose: false, activiteiten: [], situaties: 0 });

/** The acts that schedules are made of. `keuze` picks an activity. */
export const handelingen = [
  'registreerIntake', 'registreerDiagnose', 'voegActiviteitToe', 'wijzigActiviteit', 'beginActiviteit', 'rondActiviteitAf', 'stelActiviteitVoor', 'wijsActiviteitAf', 'stemInMet', 'stelWerkplanVast',
  'registreerInstemming', 'trekInstemmingIn', 'wijzigSituatie', 'beeindigWerkplan',
] as const;

/** An act of a schedule. */
export type Handeling = (typeof handelingen)[number];

const metStatus = (model: Model, keuze: number, wel: readonly EigenActiviteit['status'][], nieuw: (was: EigenActiviteit['status']) => EigenActiviteit['status']): Model | null => {
  const plaats = keuze % Math.max(model.activiteiten.length, 1);
  const was = model.activiteiten[plaats];
  return was !== undefined && wel.includes(was) ? { ...model, activiteiten: model.activiteiten.with(plaats, nieuw(was)) } : null;
};

// Changed by a professional: the person has to agree again.
const opnieuw = (model: Model | null): Model | null => model && { ...model, status: 'CONCEPT', persoon: false, balie: false };

const doe: Readonly<Record<Handeling, (model: Model, keuze: number) => Model | null>> = {
  registreerIntake: (model) => (model.intake ? null : opnieuw({ ...model, intake: true })),
  registreerDiagnose: (model) => (model.diagnose ? null : opnieuw({ ...model, diagnose: true })),
  voegActiviteitToe: (model) => opnieuw({ ...model, activiteiten: [...model.activiteiten, 'GEPLAND'] }),
  wijzigActiviteit: (model, keuze) => opnieuw(metStatus(model, keuze, ['VOORGESTELD', 'GEPLAND', 'LOPEND'], (was) => (was === 'VOORGESTELD' ? 'GEPLAND' : was))),
  beginActiviteit: (model, keuze) => metStatus(model, keuze, ['GEPLAND'], () => 'LOPEND'),
  rondActiviteitAf: (model, keuze) => metStatus(model, keuze, ['GEPLAND', 'LOPEND'], () => 'AFGEROND'),
  stelActiviteitVoor: (model) => ({ ...model, activiteiten: [...model.activiteiten, 'VOORGESTELD'] }),
  wijsActiviteitAf: (model, keuze) => {
    const na = metStatus(model, keuze, ['VOORGESTELD', 'GEPLAND'], () => 'AFGEWEZEN');
    return na && { ...na, status: 'CONCEPT', arrangeur: false };
  },
  stemInMet: (model) => (model.status === 'CONCEPT' && !model.persoon ? { ...model, persoon: true } : null),
  registreerInstemming: (model) => (model.status === 'CONCEPT' && !model.persoon ? { ...model, persoon: true, balie: true } : null),
  trekInstemmingIn: (model) => (model.persoon ? { ...model, status: 'CONCEPT', persoon: false, balie: false } : null),
  stelWerkplanVast: (model) => (model.status === 'CONCEPT' && model.persoon ? { ...model, status: 'VASTGESTELD', arrangeur: true } : null),
  wijzigSituatie: (model) => ({ ...model, situaties: model.situaties + 1 }),
  beeindigWerkplan: (model) => ({
    ...model, status: 'BEEINDIGD',
    activiteiten: model.activiteiten.map((status) => (status === 'VOORGESTELD' ? 'AFGEWEZEN' : status === 'GEPLAND' || status === 'LOPEND' ? 'GESTOPT' : status)),
  }),
};

/** The plan after an act; null when the act is not allowed. */
export function na(model: Model, handeling: Handeling, keuze: number): Model | null {
  const gedaan = model.status === 'BEEINDIGD' ? null : doe[handeling](model, keuze);
  return gedaan && { ...gedaan, versie: model.versie + 1 };
}
