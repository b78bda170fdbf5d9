import DataLoader from 'dataloader';
import { alignByKey } from '../../shared/align.ts';
import type { Store } from '../store/index.ts';
import type { Overdrachtrecord } from '../store/overdrachten.ts';
import type { Profielrecord } from '../store/profielen.ts';
import { groupByKey } from '../toegang/group.ts';
import type { createToegangsloaders } from '../toegang/loaders.ts';

/** What reading overdrachten and profiles needs. */
export type Overdrachtbron = { readonly overdrachten: Pick<Store['overdrachten'], 'list' | 'listVanPersonen'>; readonly profielen: Pick<Store['profielen'], 'list'> };

/** Makes the loaders of what goes from loket to loket, and of profiles: what is of a person whom the asker may not see is not there. */
export function createOverdrachtladers({ overdrachten, profielen }: Overdrachtbron, { laatZien, noteer }: Pick<ReturnType<typeof createToegangsloaders>, 'laatZien' | 'noteer'>) {
  const toon = async (rijen: readonly (Overdrachtrecord | null)[]) => {
    const gezien = await laatZien(rijen, ({ persoonId }) => persoonId);
    await Promise.all(gezien.flatMap((een) => (een === null || een instanceof Error ? [] : [noteer(een.persoonId, 'overdrachten')])));
    return gezien;
  };
  const overdracht = new DataLoader<string, Overdrachtrecord | null>(async (ids) => toon(alignByKey(ids, await overdrachten.list(ids), ({ id }) => id)));
  const vanPersoon = new DataLoader<string, readonly Overdrachtrecord[]>(async (ids) => groupByKey(ids, await overdrachten.listVanPersonen(ids)));
  const profiel = new DataLoader<string, Profielrecord | null>(async (ids) => {
    const gezien = await laatZien(alignByKey(ids, await profielen.list(ids), ({ persoonId }) => persoonId), ({ persoonId }) => persoonId);
    await Promise.all(gezien.flatMap((een) => (een === null || een instanceof Error ? [] : [noteer(een.persoonId, 'arbeidsmarktprofiel')])));
    return gezien;
  });
  return {
    /** One overdracht; null when there is none to be seen. */
    overdracht,
    /** All of a person who may be seen, newest first. */
    overdrachten: vanPersoon,
    /** The profile of a person; null when there is none to be seen. */
    profiel,
    /** Of these rows those of persons who may be seen, each noted. */
    toonOverdrachten: toon,
    /** Lets what an act changed of overdrachten or the profile of a person count from here. */
    vergeetOverdrachten: (persoonId: string): void => {
      overdracht.clearAll();
      vanPersoon.clear(persoonId);
      profiel.clear(persoonId);
    },
  };
}
