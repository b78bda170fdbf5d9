/** Everything that comes, in its order. */
export async function verzamel<T>(bron: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const alles: T[] = [];
  for await (const een of bron) alles.push(een);
  return alles;
}
