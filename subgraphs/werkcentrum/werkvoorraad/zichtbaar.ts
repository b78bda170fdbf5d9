import type { WerkcentrumContext } from '../context.ts';

/** Makes what tells of which rows the asker may see the person; that they are shown is noted. */
export const createZichtbaar = <T extends { readonly persoonId: string }>({ loaders }: WerkcentrumContext, soort: string) => async (rijen: readonly T[]): Promise<ReadonlySet<T>> => {
  const gezien = await loaders.laatZien(rijen, ({ persoonId }) => persoonId);
  const over = gezien.flatMap((rij) => (rij === null || rij instanceof Error ? [] : [rij]));
  await Promise.all(over.map(({ persoonId }) => loaders.noteer(persoonId, soort)));
  return new Set(over);
};
