/** Rows of persons per id, in the order of the ids; an empty list where there are none. */
export function groupByKey<V extends { readonly persoonId: string }>(ids: readonly string[], rijen: readonly V[]): (readonly V[])[] {
  const groepen = Map.groupBy(rijen, ({ persoonId }) => persoonId);
  return ids.map((id) => groepen.get(id) ?? []);
}
