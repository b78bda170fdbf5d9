/** The id of one row of a pinned result, as clients get it: the search, and its place in it. Says nothing of whom or what it is about. */
export type Rij = { readonly zoekopdracht: string; readonly plaats: number };

const patroon = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(\d{1,5})$/;

/** The row as an id. */
export const toRijId = ({ zoekopdracht, plaats }: Rij): string => `${zoekopdracht}.${plaats}`;

/** The row of an id; null for what is none. */
export function leesRijId(id: string): Rij | null {
  const [, zoekopdracht, plaats] = patroon.exec(id) ?? [];
  return zoekopdracht === undefined || plaats === undefined ? null : { zoekopdracht, plaats: Number(plaats) };
}
