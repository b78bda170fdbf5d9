// The states of a question of an employer: OPEN, then IN_BEHANDELING, then AFGEHANDELD; nothing comes after that. Pure.

/** The states, in their order. */
export const standen = ['OPEN', 'IN_BEHANDELING', 'AFGEHANDELD'] as const;

/** Where a question is. */
export type Stand = (typeof standen)[number];

/** What can be done with a question, once it is there. */
export type Werkgeverhandeling = 'neemWerkgeversvraagOp' | 'koppelWerkgeversvragen' | 'rondWerkgeversvraagAf';

const overgangen: Readonly<Record<Stand, Readonly<Partial<Record<Werkgeverhandeling, Stand>>>>> = {
  OPEN: { neemWerkgeversvraagOp: 'IN_BEHANDELING' },
  IN_BEHANDELING: { koppelWerkgeversvragen: 'IN_BEHANDELING', rondWerkgeversvraagAf: 'AFGEHANDELD' },
  AFGEHANDELD: {},
};

/** What can be done in a state. */
export const listHandelingen = (stand: Stand): string[] => Object.keys(overgangen[stand]);

/** The state after an act; null when it cannot be done in this one. */
export const volgendeStand = (stand: Stand, handeling: Werkgeverhandeling): Stand | null => overgangen[stand][handeling] ?? null;
