import { fed, type TestGraph } from './supergraph.ts';

const catalogue = `${fed}
  type Query { media: [Media!] favourite(which: Int = 1): Media! book: Book }
  interface Media @key(fields: "id") { id: ID! title: String pages: Int! }
  type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! isbn: String related: [Media!] }
  type Film implements Media @key(fields: "id") { id: ID! title: String pages: Int! director: Person }
  type Person @key(fields: "id") { id: ID! name: String! }`;

/** An interface with a key that other subgraphs know as an object. */
export const interfaceObject: TestGraph = {
  name: 'interface-object',
  subgraphs: {
    catalogue,
    reviews: `${fed}
      type Query { reviewed: [Media!]! lastReviewed: Media reviews: [Review] }
      type Media @interfaceObject @key(fields: "id") { id: ID! reviews(first: Int): [Review!]! rating: Float }
      type Review { id: ID! text: String media: Media! author: Person }
      type Person @key(fields: "id") { id: ID! }`,
    shelves: `${fed}
      type Query { shelved: [Media] }
      type Media @interfaceObject @key(fields: "id") { id: ID! shelf: Shelf copies: Int! }
      type Shelf { room: String! holds: [Media!] }`,
  },
};

/** The same with @requires. Of two subgraphs only: with a third the planner needs most of a minute for some queries of ten lines. */
export const interfaceObjectRequires: TestGraph = {
  name: 'interface-object-requires',
  subgraphs: {
    catalogue,
    summaries: `${fed}
      type Query { summarised: [Media] }
      type Media @interfaceObject @key(fields: "id") {
        id: ID!
        title: String @external
        pages: Int! @external
        summary(words: Int): String @requires(fields: "title pages")
        size: Int! @requires(fields: "pages")
        grade: String
      }`,
  },
};
