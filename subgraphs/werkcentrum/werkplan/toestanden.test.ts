import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { toDatumTijd } from '../../shared/klok.ts';
import { readSubgraafSdl } from '../../shared/sdl.ts';
import type { Balieinstemming } from './inhoud.ts';
import { magNu, pasToe, planhandelingen, standVan, tekenDiagram, toegestaanIn, volgendeStand, weigering, wijzigtAfspraken, type Doener, type Planhandeling, type Planstand, type Plantoestand, type Stand } from './toestanden.ts';

const standen: readonly Stand[] = ['GEEN', 'CONCEPT', 'INGESTEMD', 'VASTGESTELD', 'BEEINDIGD'];
const [eerder, nu] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 5, 1)];

/** Written out by hand, apart from the machine: to which stand an act of a professional and of the citizen leads; null where it is refused. */
type Verwacht = Readonly<Record<Exclude<Stand, 'GEEN'>, Planstand | null>>;
const blijft: Verwacht = { CONCEPT: 'CONCEPT', INGESTEMD: 'INGESTEMD', VASTGESTELD: 'VASTGESTELD', BEEINDIGD: null };
const vervalt: Verwacht = { CONCEPT: 'CONCEPT', INGESTEMD: 'CONCEPT', VASTGESTELD: 'CONCEPT', BEEINDIGD: null };
const vanDePersoon: Verwacht = { CONCEPT: 'CONCEPT', INGESTEMD: 'INGESTEMD', VASTGESTELD: 'INGESTEMD', BEEINDIGD: null };
const verwacht: Readonly<Record<Exclude<Planhandeling, 'stelWerkplanOp'>, readonly [Doener, Verwacht]>> = {
  registreerIntake: ['PROFESSIONAL', vervalt], registreerDiagnose: ['PROFESSIONAL', vervalt], voegActiviteitToe: ['PROFESSIONAL', vervalt], wijzigActiviteit: ['PROFESSIONAL', vervalt],
  zetInstrumentIn: ['PROFESSIONAL', vervalt], stelKandidaatVoor: ['PROFESSIONAL', vervalt], wijsActiviteitAf: ['BURGER', vanDePersoon], stelActiviteitVoor: ['BURGER', blijft],
  stemInMetMaatwerk: ['PROFESSIONAL', blijft], bevestigAanvraag: ['PROFESSIONAL', blijft], beginActiviteit: ['PROFESSIONAL', blijft], rondActiviteitAf: ['PROFESSIONAL', blijft], vacatureVervuld: ['PROFESSIONAL', blijft], wijzigSituatie: ['PROFESSIONAL', blijft],
  draagOver: ['PROFESSIONAL', blijft], aanvaardOverdracht: ['PROFESSIONAL', blijft], weigerOverdracht: ['PROFESSIONAL', blijft], trekOverdrachtIn: ['PROFESSIONAL', blijft], verwijsDoor: ['PROFESSIONAL', blijft],
  stemInMet: ['BURGER', { CONCEPT: 'INGESTEMD', INGESTEMD: null, VASTGESTELD: null, BEEINDIGD: null }],
  registreerInstemming: ['PROFESSIONAL', { CONCEPT: 'INGESTEMD', INGESTEMD: null, VASTGESTELD: null, BEEINDIGD: null }],
  trekInstemmingIn: ['BURGER', { CONCEPT: null, INGESTEMD: 'CONCEPT', VASTGESTELD: 'CONCEPT', BEEINDIGD: null }],
  stelWerkplanVast: ['PROFESSIONAL', { CONCEPT: null, INGESTEMD: 'VASTGESTELD', VASTGESTELD: null, BEEINDIGD: null }],
  beeindigWerkplan: ['PROFESSIONAL', { CONCEPT: 'BEEINDIGD', INGESTEMD: 'BEEINDIGD', VASTGESTELD: 'BEEINDIGD', BEEINDIGD: null }],
};
const rijen = Object.entries(verwacht).flatMap(([naam, [doener, naar]]) =>
  (['CONCEPT', 'INGESTEMD', 'VASTGESTELD', 'BEEINDIGD'] as const).map((van) => [naam, van, naar[van] ?? 'geweigerd', doener, naar[van]] as const));

const toestand: Readonly<Record<Planstand, Plantoestand>> = {
  CONCEPT: { status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: null, arrangeurOp: null, aanBalie: null } },
  INGESTEMD: { status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: toDatumTijd(eerder), arrangeurOp: null, aanBalie: null } },
  VASTGESTELD: { status: 'VASTGESTELD', vastgesteldOp: eerder, instemming: { persoonOp: toDatumTijd(eerder), arrangeurOp: toDatumTijd(eerder), aanBalie: null } },
  BEEINDIGD: { status: 'BEEINDIGD', vastgesteldOp: eerder, instemming: { persoonOp: toDatumTijd(eerder), arrangeurOp: toDatumTijd(eerder), aanBalie: null } },
};

const naamVan = (naam: string): Planhandeling => {
  const gevonden = planhandelingen.find((een) => een === naam);
  if (gevonden === undefined) throw new Error(naam);
  return gevonden;
};

describe('every act from every stand', () => {
  test.each(rijen)('%s from %s: %s', (naam, van, _woord, doener, naar) => {
    const handeling = naamVan(naam);
    expect(magNu(van, handeling)).toBe(naar !== null);
    if (naar === null) {
      expect(weigering(van, handeling)).toMatchObject({ veld: 'werkplanId', code: 'NIET_IN_DEZE_STAND', toegestaan: toegestaanIn(van) });
      expect(() => volgendeStand(van, handeling, doener)).toThrow(RangeError);
      expect(() => pasToe(toestand[van], handeling, doener, nu, toDatumTijd)).toThrow(RangeError);
      return;
    }
    expect(weigering(van, handeling)).toBeNull();
    expect(volgendeStand(van, handeling, doener)).toBe(naar);
    expect(standVan(pasToe(toestand[van], handeling, doener, nu, toDatumTijd))).toBe(naar);
  });

  test('is in the table, and nothing but beginning can be done without a plan', () => {
    expect([...Object.keys(verwacht), 'stelWerkplanOp'].sort()).toEqual([...planhandelingen].sort());
    expect(toegestaanIn('GEEN')).toEqual(['stelWerkplanOp']);
    expect(standen.filter((stand) => magNu(stand, 'stelWerkplanOp'))).toEqual(['GEEN']);
    expect(volgendeStand('GEEN', 'stelWerkplanOp', 'PROFESSIONAL')).toBe('CONCEPT');
    expect(pasToe('GEEN', 'stelWerkplanOp', 'PROFESSIONAL', nu, toDatumTijd)).toEqual(toestand.CONCEPT);
  });

  test('is a mutation of the graph', () => {
    const velden = Object.keys(buildASTSchema(parse(readSubgraafSdl('werkcentrum')), { assumeValid: true, assumeValidSDL: true }).getMutationType()?.getFields() ?? {});
    expect(planhandelingen.filter((handeling) => !velden.includes(handeling))).toEqual([]);
  });

  test('an ended plan allows nothing', () => {
    expect(toegestaanIn('BEEINDIGD')).toEqual([]);
  });
});

describe('who still agrees', () => {
  const na = (van: Planstand, handeling: Planhandeling, doener: Doener) => pasToe(toestand[van], handeling, doener, nu, toDatumTijd);

  test('both agree when the plan is vastgesteld, at the moments at which they did', () => {
    expect(na('CONCEPT', 'stemInMet', 'BURGER')).toEqual({ status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: toDatumTijd(nu), arrangeurOp: null, aanBalie: null } });
    expect(na('INGESTEMD', 'stelWerkplanVast', 'PROFESSIONAL')).toEqual({ status: 'VASTGESTELD', vastgesteldOp: nu, instemming: { persoonOp: toDatumTijd(eerder), arrangeurOp: toDatumTijd(nu), aanBalie: null } });
  });

  const aanBalie: Balieinstemming = { op: '2026-05-30', wijze: 'MONDELING', partij: 'WERKCENTRUM', organisatie: '1', rol: 'arrangeur', loket: 'AM26-WERKCENTRUM' };
  const metBalie = pasToe(toestand.CONCEPT, 'registreerInstemming', 'PROFESSIONAL', nu, toDatumTijd, aanBalie);

  test('an agreement at a desk is that of the person, and stays what it is until it lapses', () => {
    expect(metBalie).toEqual({ status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: toDatumTijd(nu), arrangeurOp: null, aanBalie } });
    expect(pasToe(metBalie, 'stelWerkplanVast', 'PROFESSIONAL', nu, toDatumTijd)).toMatchObject({ status: 'VASTGESTELD', instemming: { persoonOp: toDatumTijd(nu), arrangeurOp: toDatumTijd(nu), aanBalie } });
    expect(pasToe(metBalie, 'wijzigActiviteit', 'PROFESSIONAL', nu, toDatumTijd).instemming).toEqual({ persoonOp: null, arrangeurOp: null, aanBalie: null });
  });

  test('the person takes it back, before and after the plan is vastgesteld; who agrees here later did not do so at a desk', () => {
    const terug = pasToe(metBalie, 'trekInstemmingIn', 'BURGER', nu, toDatumTijd);
    expect(terug).toEqual({ status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: null, arrangeurOp: null, aanBalie: null } });
    expect(na('VASTGESTELD', 'trekInstemmingIn', 'BURGER')).toEqual({ status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: null, arrangeurOp: toDatumTijd(eerder), aanBalie: null } });
    expect(pasToe(terug, 'stemInMet', 'BURGER', nu, toDatumTijd).instemming).toEqual({ persoonOp: toDatumTijd(nu), arrangeurOp: null, aanBalie: null });
  });

  test('only what begins a plan or changes what is agreed asks for a new conversation, and what is not known', () => {
    expect([...planhandelingen, 'bestaatNiet', null].filter(wijzigtAfspraken)).toEqual([
      'stelWerkplanOp', 'registreerIntake', 'registreerDiagnose', 'voegActiviteitToe', 'wijzigActiviteit', 'wijsActiviteitAf', 'zetInstrumentIn', 'stelKandidaatVoor', 'bestaatNiet', null,
    ]);
  });

  test('a change of what was agreed takes back the agreement of the other only', () => {
    expect(na('VASTGESTELD', 'wijzigActiviteit', 'PROFESSIONAL')).toEqual({ status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: null, arrangeurOp: toDatumTijd(eerder), aanBalie: null } });
    expect(na('VASTGESTELD', 'wijsActiviteitAf', 'BURGER')).toEqual({ status: 'CONCEPT', vastgesteldOp: null, instemming: { persoonOp: toDatumTijd(eerder), arrangeurOp: null, aanBalie: null } });
  });

  test('what only happens takes nothing back', () => {
    expect(na('VASTGESTELD', 'rondActiviteitAf', 'PROFESSIONAL')).toEqual(toestand.VASTGESTELD);
    expect(na('VASTGESTELD', 'beeindigWerkplan', 'PROFESSIONAL')).toEqual(toestand.BEEINDIGD);
  });

  test('a plan that was vastgesteld before agreements were kept had both', () => {
    const oud: Plantoestand = { status: 'VASTGESTELD', vastgesteldOp: eerder, instemming: { persoonOp: null, arrangeurOp: null, aanBalie: null } };
    expect(pasToe(oud, 'wijsActiviteitAf', 'BURGER', nu, toDatumTijd)).toMatchObject({ status: 'CONCEPT', instemming: { persoonOp: toDatumTijd(eerder), arrangeurOp: null, aanBalie: null } });
  });
});

test('docs/werkplan.md shows this machine', () => {
  expect(readFileSync('docs/werkplan.md', 'utf8')).toContain(`\`\`\`mermaid\n${tekenDiagram()}\n\`\`\``);
});
