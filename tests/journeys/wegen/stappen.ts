import { z } from 'zod';
import * as documenten from './documenten.ts';
import type { Stand, Stap } from './weg.ts';
import { burger, type Wie } from './wie.ts';

// The steps of which journeys are made. Each knows its operation and what an answer shows when all went well; a journey adds its own picture.

type Uit<T> = T | ((stand: Stand) => T);
const uit = <T extends object>(waarde: Uit<T>, stand: Stand): T => (typeof waarde === 'function' ? waarde(stand) : waarde);

/** The codes with which an act is refused, or one fault with what it says. */
export type Weigering = string | readonly string[] | { readonly code: string; readonly [veld: string]: unknown };

/** How a step differs: what else its answer shows, or the code with which it is refused; what the activity that it makes is called here. */
export type Anders = { readonly beeld?: Uit<object>; readonly overdracht?: object; readonly weigert?: Weigering; readonly als?: string; readonly doel?: string; readonly wat?: string };

const planvorm = z.looseObject({ id: z.string(), versie: z.int(), activiteiten: z.array(z.looseObject({ id: z.string(), isEigen: z.boolean() })).nullish() });
const uitkomstvorm = z.looseObject({ werkplan: planvorm.nullish(), overdracht: z.looseObject({ id: z.string() }).nullish(), fouten: z.array(z.unknown()) });

/** What an act answered. */
export const leesUitkomst = (data: unknown, naam: string): z.infer<typeof uitkomstvorm> => z.record(z.string(), uitkomstvorm.nullable()).parse(data)[naam] ?? { fouten: ['geen antwoord'] };

function onthoudNieuwe(stand: Stand, activiteiten: z.infer<typeof planvorm>['activiteiten'], als: string | undefined): void {
  const bekend = new Set(stand.activiteiten.values());
  const nieuw = (activiteiten ?? []).find(({ id, isEigen }) => isEigen && !bekend.has(id));
  if (als !== undefined && nieuw !== undefined) stand.activiteiten.set(als, nieuw.id);
}

const klant = (wie: Wie): 'burger' | 'loket' => (wie.rol === 'burger' ? 'burger' : 'loket');
const isLijst = (weigert: Weigering): weigert is readonly string[] => Array.isArray(weigert);

/** What an answer shows that refuses. */
export const fout = (weigert: Weigering): object => ({ fouten: (isLijst(weigert) ? weigert : [weigert]).map((een) => (typeof een === 'string' ? { code: een } : een)) });
const wie = ({ rol, loket, partij }: Wie): string => (rol === 'burger' ? 'de persoon' : `${rol} van ${loket ?? partij}`);

/** An act on the plan: with the version that was seen last, it makes the next one; or it is refused, and nothing changes. */
export const doet = (van: Wie, naam: string, invoer: Uit<object> = {}, { beeld = {}, overdracht, weigert, als, doel, wat }: Anders = {}): Stap => ({
  wat: wat ?? `${naam} door ${wie(van)}${weigert === undefined ? '' : ', geweigerd'}`, wie: van, handeling: naam,
  doel: doel ?? (van.rol === 'burger' ? 'eigen-gegevens' : 'werkplan'), vraag: documenten.operatie(klant(van), naam),
  variables: (stand, idempotentiesleutel) => ({ input: { werkplanId: stand.plan.id, verwachteVersie: stand.plan.versie, idempotentiesleutel, ...uit(invoer, stand) } }),
  verwacht: (stand) => ({ [naam]: weigert !== undefined ? { werkplan: { versie: stand.plan.versie }, ...fout(weigert) }
    : { fouten: [], werkplan: { id: stand.plan.id, versie: stand.plan.versie + 1, ...uit(beeld, stand) }, ...(overdracht === undefined ? {} : { overdracht }) } }),
  onthoud: (data, stand) => {
    const { werkplan, overdracht: geboden } = leesUitkomst(data, naam);
    if (werkplan == null || werkplan.versie === stand.plan.versie) return;
    stand.plan = { id: werkplan.id, versie: werkplan.versie };
    stand.gedaan.push({ handeling: naam, wie: van });
    if (geboden != null) stand.overdrachtId = geboden.id;
    onthoudNieuwe(stand, werkplan.activiteiten, als);
  },
});

/** The id of an activity, by the name that the journey gave it. */
export const van = (naam: string, anders: object = {}) => (stand: Stand): object => ({ activiteitId: stand.activiteiten.get(naam) ?? naam, ...anders });

/** The same twice at once: with a version that both saw. One is done; the other hears why not, and does it again. */
export const tegelijk = (een: Stap, ander: Stap): Stap => ({ ...een, wat: `tegelijk: ${een.wat} en ${ander.wat}`, tegelijk: ander });

/** The step, and the same request once more. */
export const tweemaal = <S>(stap: Stap<S>): Stap<S> => ({ ...stap, nogEens: true });

/** Somebody comes in, and it is decided who is first responsible. */
export const meldtAan = (bij: Wie, reden: string, beeld: object): Stap => ({
  wat: `aanmelding bij ${bij.loket}`, wie: bij, doel: 'aanmelding', vraag: documenten.operatie('loket', 'meldAan'),
  variables: ({ bsn }, idempotentiesleutel) => ({ input: { bsn, reden, idempotentiesleutel } }),
  verwacht: () => ({ meldAan: { fouten: [], aanmelding: { loket: { id: bij.loket }, reden }, ...beeld } }),
  onthoud: (data, stand) => {
    const { overdracht } = z.object({ meldAan: z.object({ overdracht: z.object({ id: z.string() }).nullable() }) }).parse(data).meldAan;
    if (overdracht !== null) stand.overdrachtId = overdracht.id;
    stand.aangemeld.push({ partij: bij.partij, reden });
  },
});

const persoonvorm = z.object({ persoonOpBsn: z.object({ id: z.string() }) });

/** Who it is, according to all parties. */
export const ziet = (door: Wie, beeld: object, doel = 'werkplan'): Stap => ({
  wat: `wie is het, voor ${wie(door)}`, wie: door, doel, vraag: documenten.wieIsHet,
  variables: ({ bsn }) => ({ bsn }), verwacht: () => ({ persoonOpBsn: beeld }),
  onthoud: (data, stand) => { stand.persoonId = persoonvorm.parse(data).persoonOpBsn.id; },
});

/** For whoever may not see the person, there is none. */
export const zietNiemand = (door: Wie): Stap => ({
  wat: `niet te zien voor ${wie(door)}`, wie: door, doel: 'werkplan', vraag: documenten.wieIsHet, variables: ({ bsn }) => ({ bsn }), verwacht: () => ({ persoonOpBsn: null }),
});

/** The one plan begins. */
export const steltPlanOp = (arrangeur: Wie, doel: string, beeld: object = {}): Stap => ({
  ...doet(arrangeur, 'stelWerkplanOp'),
  variables: ({ persoonId }, idempotentiesleutel) => ({ input: { persoonId, doel, arrangeur: { naam: 'A. de Bruin', organisatie: arrangeur.partij }, idempotentiesleutel } }),
  verwacht: () => ({ stelWerkplanOp: { fouten: [], werkplan: { versie: 1, status: 'CONCEPT', ...beeld } } }),
});

/** Who has a plan gets no second: whoever tries is shown the one that there is. */
export const krijgtGeenTweedePlan = (door: Wie): Stap => ({
  ...steltPlanOp(door, 'Nog een plan'), wat: `geen tweede plan bij ${door.loket}`,
  verwacht: ({ plan }) => ({ stelWerkplanOp: { werkplan: plan, ...fout('WERKPLAN_BESTAAT') } }),
});

/** Consent to a private party, of the person alone. */
export const geeftToestemming = (partij: 'OOFONDS' | 'SOCIALE_PARTNERS'): Stap => ({
  wat: `toestemming aan ${partij}`, wie: burger, doel: 'toestemming', vraag: documenten.operatie('burger', 'geefToestemming'),
  variables: (_stand, idempotentiesleutel) => ({ input: { partij, idempotentiesleutel } }),
  verwacht: () => ({ geefToestemming: { fouten: [], toestemming: { partij, ingetrokkenOp: null } } }),
});

/** Links the person with SBB or a fund. */
export const koppelt = (door: Wie, partij: { readonly partij: 'SBB' } | { readonly partij: 'OOFONDS'; readonly fonds: string }, nummer: string, weigert?: string): Stap => ({
  wat: `koppelPartij ${partij.partij}`, wie: door, doel: 'werkplan', vraag: documenten.operatie('loket', 'koppelPartij'),
  variables: ({ persoonId }, idempotentiesleutel) => ({ input: { persoonId, ...partij, nummer, persoonStemtIn: true, idempotentiesleutel } }),
  verwacht: ({ persoonId }) => ({ koppelPartij: weigert === undefined ? { fouten: [], persoon: { id: persoonId } } : { persoon: null, ...fout(weigert) } }),
});

/** An offer that goes along without a plan: there is none yet. */
export const aanvaardtZonderPlan = (door: Wie): Stap => ({
  wat: `aanvaardt de persoon bij ${door.loket}`, wie: door, doel: 'werkplan', vraag: documenten.operatie('loket', 'aanvaardOverdracht'),
  variables: ({ overdrachtId }, idempotentiesleutel) => ({ input: { overdrachtId, idempotentiesleutel } }),
  verwacht: ({ overdrachtId }) => ({ aanvaardOverdracht: { fouten: [], overdracht: { id: overdrachtId, status: 'AANVAARD', naar: { id: door.loket } }, werkplan: null } }),
});

/** The plan as it is now. @param als what the activity is called here that was not there before. */
export const leest = (door: Wie, beeld: Uit<object>, als?: string): Stap => ({
  wat: `het plan, voor ${wie(door)}`, wie: door, doel: door.rol === 'burger' ? 'eigen-gegevens' : 'werkplan', vraag: documenten.plan,
  variables: ({ plan: { id } }) => ({ id, versie: null }),
  verwacht: (stand) => ({ werkplan: { ...stand.plan, ...uit(beeld, stand) } }),
  onthoud: (data, stand) => {
    const { werkplan } = z.object({ werkplan: planvorm }).parse(data);
    onthoudNieuwe(stand, werkplan.activiteiten, als);
  },
});

/** Keeps what the last version shows, to be compared later: of one that was vastgesteld that is what all parties said then. */
export const onthoudt = (door: Wie, beeld: object): Stap => ({
  ...leest(door, beeld), wat: 'wat er is vastgesteld', variables: ({ plan }) => plan,
  onthoud: (data, stand) => { stand.vastgesteld = z.object({ werkplan: planvorm }).parse(data).werkplan; },
});
