import { z } from 'zod';
import type { Wervingsroute } from '../generated.ts';

const partij = z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKCENTRUM']);
const dag = z.iso.date();
const moment = z.iso.datetime();

/** How somebody comes to a job: the ordinary way, or one of the four wervingsroutes. */
export const wervingsroutes = ['REGULIER', 'OPEN_HIRING', 'LEERWERKTRAJECT', 'BANENMARKT', 'JOBCARVING'] as const satisfies readonly Wervingsroute[];

/** An activity that this plan itself keeps: agreed here, or proposed by the person. A party that carries it out gives it a number of its own. */
export const eigenActiviteitSchema = z.object({
  id: z.uuid(),
  partij,
  /** Code in the list werkcentrum.Activiteitsoort. */
  soort: z.string(),
  omschrijving: z.string().nullable(),
  status: z.enum(['VOORGESTELD', 'GEPLAND', 'LOPEND', 'AFGEROND', 'GESTOPT', 'AFGEWEZEN']),
  begindatum: dag.nullable(),
  einddatum: dag.nullable(),
  uitvoerder: z.string().nullable(),
  /** The instrument of the menukaart that is used; null for what is none. */
  instrument: z.string().nullable(),
  /** The pot from which it is paid, as the rules said when it was put in; null when from none, absent for what is no instrument. */
  pot: z.enum(['MENUKAART', 'BEMENSING', 'MBO_SCHOLING', 'BANENAFSPRAAK']).nullable().optional(),
  bedragEuro: z.number().nullable(),
  /** What came of it: a code, with words of its own kept in `toelichting`. */
  uitkomst: z.string().nullable(),
  toelichting: z.string().nullable().default(null),
  /** Where the request to the party that carries it out stands; null when none is needed. */
  aanvraag: z.object({ status: z.enum(['UITSTAAND', 'ONTVANGEN', 'BEVESTIGD', 'GEWEIGERD', 'MISLUKT', 'BUITEN_SYSTEEM', 'WORDT_INGETROKKEN', 'INGETROKKEN']), op: moment, nummer: z.string().nullable(), reden: z.string().nullable() }).nullable(),
  /** The judgement by which it was chosen: what the rules said, on which facts of which moment. */
  beoordeling: z.object({ status: z.string(), redenen: z.array(z.string()), peildatum: dag, bronnen: z.array(z.object({ code: z.string(), status: z.string(), peildatum: z.string().nullable() })) }).nullable(),
  /** The parties that agree with what is asked of the maatwerkbudget; absent for all else. `ingestemdDoor` is null while the second has not. */
  maatwerk: z.object({ voorgesteldDoor: z.string(), ingestemdDoor: z.string().nullable() }).optional(),
  /** The vacancy for which the person was put forward on the day `op`; absent for all else. Nothing of a score. */
  vacature: z.object({ bron: z.string(), naam: z.string().nullable(), werkgever: z.string().nullable(), route: z.enum(wervingsroutes), op: dag }).optional(),
});

/** An activity that this plan itself keeps. */
export type EigenActiviteit = Readonly<z.infer<typeof eigenActiviteitSchema>>;

/** Who made a version and why. `medewerker` is a keyed hash. */
const wijzigingSchema = z.object({
  handeling: z.string(), organisatie: z.string(), partij: z.string(), rol: z.string(), loket: z.string().nullable(), medewerker: z.string(), reden: z.string().nullable(),
});

/** How a plan can end. */
export const werkplanuitkomsten = ['WERK', 'OPLEIDING', 'ONDERNEMER', 'ANDERE_ONDERSTEUNING', 'OP_EIGEN_VERZOEK', 'GEEN_CONTACT', 'OVERIG'] as const;

const situatiewijzigingSchema = z.object({
  soort: z.string(), ingangsdatum: dag, toelichting: z.string().nullable(), op: moment,
  voorstel: z.object({ partij, grondslag: z.object({ vindplaats: z.string(), omschrijving: z.string() }) }).nullable(),
});

/** That a person agreed at a desk: on which day, how, and who recorded it. `loket` is the id of a loket. */
const balieinstemmingSchema = z.object({
  op: dag, wijze: z.enum(['MONDELING', 'SCHRIFTELIJK']), partij: z.string(), organisatie: z.string(), rol: z.string(), loket: z.string().nullable(),
});

/** That a person agreed at a desk, and who recorded it. */
export type Balieinstemming = Readonly<z.infer<typeof balieinstemmingSchema>>;

/** What one version of a werkplan says. Kept encrypted, never changed. `loket` is the id of a loket. */
export const werkplaninhoudSchema = z.object({
  doel: z.string(),
  arrangeur: z.object({ naam: z.string(), organisatie: z.string(), loket: z.string() }),
  overkoepelendPlan: z.object({ soort: z.string(), omschrijving: z.string() }).nullable(),
  intake: z.object({ datum: dag, loket: z.string(), samenvatting: z.string() }).nullable(),
  diagnose: z.object({ datum: dag, uitkomst: z.string(), herhaling: z.string().nullable().default(null) }).nullable(),
  activiteiten: z.array(eigenActiviteitSchema).default([]),
  /** Both must have agreed before a version is vastgesteld. `aanBalie` when it was not the person who said so here, but a professional who heard it. */
  instemming: z.object({ persoonOp: moment.nullable(), arrangeurOp: moment.nullable(), aanBalie: balieinstemmingSchema.nullable().default(null) })
    .default({ persoonOp: null, arrangeurOp: null, aanBalie: null }),
  /** Who is first responsible now, since when and on which ground; null while a professional has not decided. */
  verantwoordelijke: z.object({ partij, loket: z.string().nullable(), sinds: moment, grondslag: z.string().nullable() }).nullable().default(null),
  /** What changed for the person since the plan was made, oldest first, and to which party it makes sense to hand over. */
  situatiewijzigingen: z.array(situatiewijzigingSchema).default([]),
  /** How the plan ended. */
  uitkomst: z.object({ code: z.enum(werkplanuitkomsten), toelichting: z.string().nullable(), op: moment }).nullable().default(null),
  wijziging: wijzigingSchema.nullable().default(null),
  /** What all parties said when this version was vastgesteld, as JSON of the merged result; never made anew. */
  vastlegging: z.object({ peildatum: moment, activiteiten: z.unknown(), bronnen: z.unknown() }).nullable().default(null),
});

/** What one version of a werkplan says. */
export type Werkplaninhoud = Readonly<z.infer<typeof werkplaninhoudSchema>>;
