import { describe, expect, test } from '@jest/globals';
import { buildSchema, lexicographicSortSchema, parse } from 'graphql';
import { listKeuzes } from './keuzes.ts';

const schema = lexicographicSortSchema(buildSchema(`
  type Query { boek(filter: Filter, taal: Taal): Boek }
  type Boek { soort: Soort }
  input Filter { diep: [Dieper!]! }
  input Dieper { maat: Maat! nogEens: Filter }
  "Hoe groot."
  enum Maat { "Groot, van \\"A4\\" en meer." GROOT KLEIN }
  enum Taal { "Nederlands." NL "Fries." FY }
  enum Soort { ROMAN }
`));
const namenVan = (vraag: string): readonly (string | undefined)[] => listKeuzes(schema, [parse(vraag)]).map((tekst) => /const (\w+)/.exec(tekst)?.[1]);

describe('what can be chosen', () => {
  test('is written in the order and the words of the schema, and by its value where there are none', () => {
    expect(listKeuzes(schema, [parse('query Q($taal: Taal) { boek(taal: $taal) { soort } }')])).toEqual([`/** What can be chosen for Taal, in the order and the words of the schema. */
export const TaalKeuzes: readonly { readonly waarde: Taal, readonly tekst: string }[] = [
  { waarde: "NL", tekst: "Nederlands" },
  { waarde: "FY", tekst: "Fries" },
];`]);
    expect(listKeuzes(schema, [parse('query Q($filter: Filter!) { boek(filter: $filter) { soort } }')]).join('')).toContain('tekst: "Groot, van \\"A4\\" en meer" },\n  { waarde: "KLEIN", tekst: "KLEIN" },');
  });

  test('is that of what can be sent, however deep, and of nothing that is only read', () => {
    expect(namenVan('query Q($filter: Filter!, $talen: [Taal!]) { boek(filter: $filter) { soort } }')).toEqual(['MaatKeuzes', 'TaalKeuzes']);
    expect(namenVan('{ boek { soort } }')).toEqual([]);
    expect(listKeuzes(undefined, [parse('query Q($taal: Taal) { boek(taal: $taal) { soort } }')])).toEqual([]);
  });
});
