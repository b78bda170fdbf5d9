import type { Werkplaninhoud } from './inhoud.ts';

/** The loket that has a plan: that of who is responsible, or else of the arrangeur. */
export const loketVan = ({ verantwoordelijke, arrangeur }: Pick<Werkplaninhoud, 'verantwoordelijke' | 'arrangeur'>): string => verantwoordelijke?.loket ?? arrangeur.loket;
