import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** A schema as it was published: in which version of the package, on which day (YYYY-MM-DD). */
export type Versie = { readonly versie: string; readonly datum: string; readonly schema: GraphQLSchema };

const patroon = /^(\d+\.\d+\.\d+)_(\d{4}-\d{2}-\d{2})\.graphql$/;

/** The name of the file of a version. */
export const bestandVan = ({ versie, datum }: Omit<Versie, 'schema'>): string => `${versie}_${datum}.graphql`;

const getallen = (versie: string): number[] => versie.split('.').map(Number);

const vergelijk = (een: Versie, ander: Versie): number => {
  if (een.datum !== ander.datum) return een.datum < ander.datum ? -1 : 1;
  const [a, b] = [getallen(een.versie), getallen(ander.versie)];
  return a.map((deel, plek) => deel - (b[plek] ?? 0)).find((verschil) => verschil !== 0) ?? 0;
};

/**
 * Reads the published versions, oldest first.
 * @param map their folder, with a slash at its end.
 * @throws Error on a file whose name says no version and day.
 */
export const readVersies = (map: URL): readonly Versie[] => readdirSync(map).map((bestand): Versie => {
  const [, versie, datum] = patroon.exec(bestand) ?? [];
  if (versie === undefined || datum === undefined) throw new Error(`schema/versies/${bestand}: geen naam als 0.1.0_2026-11-27.graphql`);
  return { versie, datum, schema: buildSchema(readFileSync(new URL(bestand, map), 'utf8')) };
}).sort(vergelijk);
