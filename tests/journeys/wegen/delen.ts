import { expect } from '@jest/globals';
import * as documenten from './documenten.ts';
import { doet, leest, onthoudt, tweemaal } from './stappen.ts';
import type { Stap } from './weg.ts';
import { burger, type Wie } from './wie.ts';

// Parts that every journey has. What is particular to a persona stands in its own file.

/** The one intake, and that a second is refused with a pointer to the first. @param opgave what the person told; null when nothing was asked that was not known. */
export const heeftIntake = (bij: Wie, opgave: object | null = null): readonly Stap[] => [
  doet(bij, 'registreerIntake', { datum: '2026-10-30', samenvatting: 'Wat iemand wil en kan is besproken.', ...(opgave === null ? {} : { opgave }) }),
  doet(bij, 'registreerIntake', { datum: '2026-10-31', samenvatting: 'Nog eens.' }, { weigert: { code: 'AL_GEREGISTREERD', melding: expect.stringContaining(`2026-10-30, bij ${bij.loket}`) } }),
];

/** The one diagnosis; another party that makes a second is shown the first. */
export const heeftDiagnose = (bij: Wie, uitkomst: string, ander: Wie): readonly Stap[] => [
  doet(bij, 'registreerDiagnose', { datum: '2026-10-31', uitkomst }),
  doet(ander, 'registreerDiagnose', { datum: '2026-11-01', uitkomst: 'Anders.' }, { weigert: { code: 'AL_GEREGISTREERD', melding: expect.stringContaining('2026-10-31') } }),
];

/** The person agrees, then the arrangeur, and not before; what all parties say at that moment is kept. */
export const wordtVastgesteld = (door: Wie): readonly Stap[] => [
  doet(door, 'stelWerkplanVast', {}, { weigert: { code: 'NIET_IN_DEZE_STAND' } }),
  doet(burger, 'stemInMet', {}, { beeld: { instemming: { persoonOp: expect.any(String) } } }),
  tweemaal(doet(door, 'stelWerkplanVast', {}, { beeld: { status: 'VASTGESTELD', instemming: { arrangeurOp: expect.any(String) } } })),
  onthoudt(door, { status: 'VASTGESTELD' }),
];

/** Warm: another loket is asked, and takes the plan over as it runs. @param grondslag of the proposal that it follows; null when a professional decided. */
export const draagtOver = (door: Wie, naar: Wie, reden: string, grondslag: string | null = null): readonly Stap[] => [
  doet(door, 'draagOver', { naarLoket: naar.loket, reden }, { overdracht: { status: 'OPEN', naar: { id: naar.loket } } }),
  ligtBij(naar, reden),
  aanvaardt(naar, { verantwoordelijke: { partij: naar.partij, loket: { id: naar.loket }, grondslag } }),
];

/** The loket finds on its worklist who was offered, with the reason. */
export const ligtBij = (naar: Wie, reden: string): Stap => ({
  wat: `op de werkvoorraad van ${naar.loket}`, wie: naar, doel: 'werkplan', vraag: documenten.werkvoorraad, variables: () => ({ loket: naar.loket }),
  verwacht: ({ overdrachtId, persoonId }) => ({ werkvoorraad: { overdrachten: { edges: expect.arrayContaining([{ node: expect.objectContaining({ id: overdrachtId, reden, persoon: { id: persoonId } }) }]) } } }),
});

/** Accepts what was offered last, with the plan that goes along. */
export const aanvaardt = (door: Wie, beeld: object = {}): Stap =>
  doet(door, 'aanvaardOverdracht', ({ overdrachtId }) => ({ overdrachtId, werkplanId: undefined }), { overdracht: { status: 'AANVAARD', naar: { id: door.loket } }, beeld });

/** Another loket helps as well; who is responsible stays so. */
export const verwijst = (door: Wie, naar: Wie, onderwerp: 'SCHULDHULP' | 'WMO' | 'TAAL', reden: string, verantwoordelijke: Wie): readonly Stap[] => [
  doet(door, 'verwijsDoor', { onderwerp, naarLoket: naar.loket, reden }, { overdracht: { soort: 'DOORVERWIJZING', status: 'OPEN', naar: { id: naar.loket } } }),
  ligtBij(naar, reden),
  aanvaardt(naar, { verantwoordelijke: { partij: verantwoordelijke.partij, loket: { id: verantwoordelijke.loket } } }),
];

/** Refuses what was offered last: it goes back, and nothing of the plan changes. */
export const weigert = (door: Wie, reden: string): Stap => ({
  wat: `${door.loket} weigert`, wie: door, doel: 'werkplan', vraag: documenten.operatie('loket', 'weigerOverdracht'),
  variables: ({ overdrachtId }, idempotentiesleutel) => ({ input: { overdrachtId, reden, idempotentiesleutel } }),
  verwacht: ({ overdrachtId }) => ({ weigerOverdracht: { fouten: [], overdracht: { id: overdrachtId, status: 'GEWEIGERD' } } }),
});

const toegevoegd = { partij: 'WERKCENTRUM', soort: 'GESPREK' };

/** The version that was vastgesteld reads back as it was then, whatever came after. */
const leestTerug = (door: Wie): Stap => ({
  wat: 'het plan zoals het werd vastgesteld', wie: door, doel: 'werkplan', vraag: documenten.plan, variables: ({ plan: { id }, vastgesteld: { versie } }) => ({ id, versie }), verwacht: ({ vastgesteld }) => ({ werkplan: vastgesteld }),
});

/** The person reads the whole way back, every act of every loket, and who looked. */
const kijktTerug: Stap = {
  wat: 'de persoon kijkt terug', wie: burger, doel: 'eigen-gegevens', vraag: documenten.terugblik, variables: () => ({}),
  verwacht: ({ plan: { id }, gedaan, aangemeld }) => ({
    mijnWerkplan: { id, status: 'BEEINDIGD', geschiedenis: gedaan.map(({ handeling, wie: { partij, rol, loket } }, plaats) => ({ versie: plaats + 1, handeling, partij, rol, loket: loket === null ? null : { id: loket } })) },
    mijnGegevens: { aanmeldingen: aangemeld.toReversed(), overdrachten: expect.not.arrayContaining([expect.objectContaining({ status: 'OPEN' })]) },
    mijnInzages: { inzages: { edges: expect.arrayContaining([...new Set(gedaan.map(({ wie: { partij } }) => partij))].map((partij) => ({ node: expect.objectContaining({ partij, relatie: partij === 'BURGER' ? 'EIGEN' : 'REGIO' }) }))) } },
  }),
};

/**
 * The plan ends; nothing can be done with it any more, and everything can be read back.
 * @param vaststeller who stelde it vast: what a party said then is for who may ask that party, and for who kept it.
 */
export const eindigt = (door: Wie, uitkomst: string, beeld: object = {}, vaststeller: Wie = door): readonly Stap[] => [
  tweemaal(doet(door, 'beeindigWerkplan', { uitkomst }, { beeld: { status: 'BEEINDIGD' } })),
  doet(door, 'voegActiviteitToe', toegevoegd, { weigert: 'NIET_IN_DEZE_STAND' }),
  leest(door, { status: 'BEEINDIGD', einde: { uitkomst }, ...beeld }),
  leestTerug(vaststeller),
  kijktTerug,
];
