import { fed, type TestGraph } from './supergraph.ts';

/** Lists of lists, enums and scalars of its own, arguments of every kind, and non-null wherever a null can bubble. */
export const values: TestGraph = {
  name: 'values',
  subgraphs: {
    grid: `${fed}
      type Query { grids(filter: Filter, colours: [Colour!] = [RED]): [Grid!]! strict(on: Day!): Grid! loose(on: Day, rows: [[Int]]): Grid matrix: [[Cell!]]! }
      scalar Day
      scalar Json
      enum Colour { RED GREEN BLUE }
      input Filter { colour: Colour = GREEN min: Float max: Float! = 10 any: [Filter!] day: Day text: String }
      type Grid @key(fields: "id") { id: ID! rows: [[Cell!]!] corners: [Cell]! day: Day raw(path: [String!]): Json colour: Colour colours: [Colour!] numbers: [[Int!]]! owner: Owner! parent: Grid }
      type Cell { value: Float! text(length: Int! = 3): String colour: Colour! grid: Grid inner: Cell! deep: Cell }
      type Owner @key(fields: "id") { id: ID! }`,
    owners: `${fed}
      type Query { owners: [Owner!] owner: Owner! }
      scalar Json
      enum Colour { RED GREEN BLUE }
      type Owner @key(fields: "id") { id: ID! name: String! likes: Colour! settings: Json! since: Int friends: [Owner!]! teams: [[Team!]!]! main: Team }
      type Team { name: String! members: [Owner!]! captain: Owner! }
      type Grid @key(fields: "id") { id: ID! viewers: [[Owner!]]! score: Int! note: String }`,
  },
};
