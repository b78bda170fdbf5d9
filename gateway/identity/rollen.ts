/** Who may ask, by what they do. */
export const rollen = ['loket', 'arrangeur', 'wsp', 'data', 'burger', 'functionaris'] as const;
/** On whose behalf they ask. */
export const partijen = ['WERKCENTRUM', 'UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS', 'WERKGEVERSSERVICEPUNT', 'BURGER'] as const;

export type Rol = (typeof rollen)[number];
export type Partij = (typeof partijen)[number];

/** Code of an arbeidsmarktregio. */
export const regiopatroon = /^AM\d{2}$/;
/** Name of a purpose. */
export const doelpatroon = /^[a-z][a-z-]{1,39}$/;
