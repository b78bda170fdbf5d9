import type { WerkcentrumContext } from '../context.ts';
import type { Opgave } from '../opgave.ts';
import type { Werkplanwijziging } from './werkplanhandeling.ts';

/**
 * What keeps what a person told, within the transaction of the act in which they told it.
 * @param opgave null when nothing was asked: what was told before stays.
 * @param dag YYYY-MM-DD on which it was told.
 */
export const legOpgaveVast = (persoonId: string, opgave: Opgave | null, dag: string, { handelingen: { store }, loaders }: WerkcentrumContext): NonNullable<Werkplanwijziging['daarbij']> => async (tx) => {
  if (opgave === null) return;
  await store.opgaven.legVast(tx, persoonId, opgave, dag);
  loaders.opgave.clear(persoonId);
};
