import type { Invoerfout } from '../../shared/invoer.ts';
import type { Balieinstemming } from './inhoud.ts';

// The werkplan as a state machine: every act on a plan, from which states it may be done and to which it leads. Nothing else decides this.
// INGESTEMD is a CONCEPT with which the person agreed as it is. docs/werkplan.md shows it as a diagram; a test holds that to this table.

/** Where a plan stands. GEEN is before there is one. */
export type Stand = 'GEEN' | 'CONCEPT' | 'INGESTEMD' | 'VASTGESTELD' | 'BEEINDIGD';

/** A stand that a kept plan can be in. */
export type Planstand = Exclude<Stand, 'GEEN'>;

/**
 * What an act does to the state: begin a plan; change what was agreed (the agreement of the other lapses); tell what happened (nothing lapses);
 * the agreement of the person; its taking back; that of the arrangeur, which makes the plan vastgesteld; or end it.
 */
type Gevolg = 'BEGIN' | 'AFSPRAAK' | 'VERLOOP' | 'INSTEMMING' | 'INTREKKING' | 'VASTSTELLING' | 'EINDE';

type Regel = { readonly van: readonly Stand[]; readonly gevolg: Gevolg };

const open = ['CONCEPT', 'INGESTEMD', 'VASTGESTELD'] as const;
const afspraak: Regel = { van: open, gevolg: 'AFSPRAAK' };
const verloop: Regel = { van: open, gevolg: 'VERLOOP' };

const regels = {
  stelWerkplanOp: { van: ['GEEN'], gevolg: 'BEGIN' },
  registreerIntake: afspraak,
  registreerDiagnose: afspraak,
  voegActiviteitToe: afspraak,
  wijzigActiviteit: afspraak,
  wijsActiviteitAf: afspraak,
  zetInstrumentIn: afspraak,
  stelKandidaatVoor: afspraak,
  stemInMetMaatwerk: verloop,
  bevestigAanvraag: verloop,
  beginActiviteit: verloop,
  rondActiviteitAf: verloop,
  vacatureVervuld: verloop,
  stelActiviteitVoor: verloop,
  wijzigSituatie: verloop,
  draagOver: verloop,
  aanvaardOverdracht: verloop,
  weigerOverdracht: verloop,
  trekOverdrachtIn: verloop,
  verwijsDoor: verloop,
  stemInMet: { van: ['CONCEPT'], gevolg: 'INSTEMMING' },
  registreerInstemming: { van: ['CONCEPT'], gevolg: 'INSTEMMING' },
  trekInstemmingIn: { van: ['INGESTEMD', 'VASTGESTELD'], gevolg: 'INTREKKING' },
  stelWerkplanVast: { van: ['INGESTEMD'], gevolg: 'VASTSTELLING' },
  beeindigWerkplan: { van: open, gevolg: 'EINDE' },
} as const satisfies Record<string, Regel>;

/** An act on a plan. */
export type Planhandeling = keyof typeof regels;

const isPlanhandeling = (naam: string): naam is Planhandeling => Object.hasOwn(regels, naam);

/** Every act on a plan. */
export const planhandelingen: readonly Planhandeling[] = Object.keys(regels).filter(isPlanhandeling);

const regelVan = (handeling: Planhandeling): Regel => regels[handeling];

/** Whether an act may be done in this stand. */
export const magNu = (stand: Stand, handeling: Planhandeling): boolean => regelVan(handeling).van.includes(stand);

/** Whether an act, by its name, made or changed what is agreed; one that is not known (any more) may have. */
export const wijzigtAfspraken = (naam: string | null): boolean => naam === null || !isPlanhandeling(naam) || ['BEGIN', 'AFSPRAAK'].includes(regelVan(naam).gevolg);

/** The acts that may be done in this stand. */
export const toegestaanIn = (stand: Stand): Planhandeling[] => planhandelingen.filter((handeling) => magNu(stand, handeling));

const woorden: Readonly<Record<Stand, string>> = {
  GEEN: 'er is nog geen werkplan', CONCEPT: 'het is een concept waarmee de persoon nog niet heeft ingestemd', INGESTEMD: 'de persoon heeft met dit concept ingestemd',
  VASTGESTELD: 'het is vastgesteld', BEEINDIGD: 'het is beëindigd',
};

/** Why an act may not be done in this stand, with what may; null when it may. */
export const weigering = (stand: Stand, handeling: Planhandeling): Invoerfout | null => magNu(stand, handeling) ? null : {
  veld: 'werkplanId', code: 'NIET_IN_DEZE_STAND', melding: `Dit kan nu niet met het werkplan: ${woorden[stand]}.`, toegestaan: toegestaanIn(stand),
};

/** Who does an act: the citizen whose plan it is, or a professional. */
export type Doener = 'BURGER' | 'PROFESSIONAL';

/** The stand to which an act leads. @throws RangeError when it may not be done in this stand. */
export function volgendeStand(stand: Stand, handeling: Planhandeling, doener: Doener): Planstand {
  const { gevolg, van } = regelVan(handeling);
  if (!van.includes(stand) || stand === 'GEEN') {
    if (gevolg === 'BEGIN' && stand === 'GEEN') return 'CONCEPT';
    throw new RangeError(`${handeling} kan niet vanuit ${stand}`);
  }
  switch (gevolg) {
    case 'BEGIN': case 'INTREKKING': return 'CONCEPT';
    case 'VERLOOP': return stand;
    case 'INSTEMMING': return 'INGESTEMD';
    case 'VASTSTELLING': return 'VASTGESTELD';
    case 'EINDE': return 'BEEINDIGD';
    // Whoever changes what was agreed still agrees; the other has to say so again.
    case 'AFSPRAAK': return doener === 'PROFESSIONAL' ? 'CONCEPT' : stand === 'VASTGESTELD' ? 'INGESTEMD' : stand;
  }
}

/** What of a plan says where it stands. Agreements as RFC 3339, `vastgesteldOp` in ms. */
export type Plantoestand = {
  readonly status: 'CONCEPT' | 'VASTGESTELD' | 'BEEINDIGD';
  readonly vastgesteldOp: number | null;
  /** `aanBalie` when the person agreed at a desk. */
  readonly instemming: { readonly persoonOp: string | null; readonly arrangeurOp: string | null; readonly aanBalie: Balieinstemming | null };
};

/** Where a plan stands. */
export const standVan = ({ status, instemming }: Pick<Plantoestand, 'status' | 'instemming'>): Planstand =>
  status === 'CONCEPT' && instemming.persoonOp !== null ? 'INGESTEMD' : status;

const statusVan = (stand: Planstand): Plantoestand['status'] => (stand === 'INGESTEMD' ? 'CONCEPT' : stand);

/**
 * What an act makes of where a plan stands.
 * @param moment of the act, in ms. @param toTekst writes a moment as RFC 3339. @param aanBalie how the person agreed, when that was at a desk.
 * @throws RangeError when it may not be done.
 */
export function pasToe(huidig: Plantoestand | 'GEEN', handeling: Planhandeling, doener: Doener, moment: number, toTekst: (moment: number) => string, aanBalie: Balieinstemming | null = null): Plantoestand {
  if (huidig === 'GEEN') return { status: statusVan(volgendeStand('GEEN', handeling, doener)), vastgesteldOp: null, instemming: { persoonOp: null, arrangeurOp: null, aanBalie: null } };
  const stand = volgendeStand(standVan(huidig), handeling, doener);
  // A plan that was vastgesteld elsewhere says no more than when: then both agreed.
  const vast = huidig.status === 'VASTGESTELD' && huidig.vastgesteldOp !== null ? toTekst(huidig.vastgesteldOp) : null;
  const eerder = { persoonOp: huidig.instemming.persoonOp ?? vast, arrangeurOp: huidig.instemming.arrangeurOp ?? vast, aanBalie: huidig.instemming.aanBalie };
  const { gevolg } = regelVan(handeling);
  const status = statusVan(stand);
  return { status, vastgesteldOp: gevolg === 'VASTSTELLING' ? moment : status === 'CONCEPT' ? null : huidig.vastgesteldOp, instemming: instemmingNa(gevolg, doener, eerder, toTekst(moment), aanBalie) };
}

function instemmingNa(gevolg: Gevolg, doener: Doener, eerder: Plantoestand['instemming'], nu: string, aanBalie: Balieinstemming | null): Plantoestand['instemming'] {
  switch (gevolg) {
    case 'INSTEMMING': return { ...eerder, persoonOp: nu, aanBalie };
    case 'INTREKKING': return { ...eerder, persoonOp: null, aanBalie: null };
    case 'VASTSTELLING': return { ...eerder, arrangeurOp: nu };
    case 'AFSPRAAK': return doener === 'PROFESSIONAL' ? { ...eerder, persoonOp: null, aanBalie: null } : { ...eerder, arrangeurOp: null };
    case 'BEGIN': case 'VERLOOP': case 'EINDE': return eerder;
  }
}

/** The machine as a mermaid state diagram, a line for each way from one stand to another, with the acts that go it. */
export function tekenDiagram(): string {
  const standen: readonly Stand[] = ['GEEN', 'CONCEPT', 'INGESTEMD', 'VASTGESTELD', 'BEEINDIGD'];
  const wegen = standen.flatMap((van) => planhandelingen.filter((handeling) => magNu(van, handeling)).flatMap((handeling) => {
    const naar = (doener: Doener): Planstand => volgendeStand(van, handeling, doener);
    const [burger, professional] = [naar('BURGER'), naar('PROFESSIONAL')];
    return burger === professional ? [{ van, naar: burger, handeling }] : doenersVan(handeling).map((doener) => ({ van, naar: naar(doener), handeling }));
  }));
  const lijnen = Map.groupBy(wegen, ({ van, naar }) => `${van === 'GEEN' ? '[*]' : van} --> ${naar}`);
  return ['stateDiagram-v2', ...[...lijnen].map(([weg, handelingen]) => `  ${weg}: ${handelingen.map(({ handeling }) => handeling).join(', ')}`), '  BEEINDIGD --> [*]'].join('\n');
}

// The only act on what was agreed that is the citizen's own; all others are a professional's.
const doenersVan = (handeling: Planhandeling): Doener[] => [handeling === 'wijsActiviteitAf' ? 'BURGER' : 'PROFESSIONAL'];
