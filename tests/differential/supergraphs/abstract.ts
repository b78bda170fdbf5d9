import { fed, type TestGraph } from './supergraph.ts';

/** Unions and interfaces that differ a subgraph, with members that are entities and members that are not. */
export const abstract: TestGraph = {
  name: 'abstract',
  subgraphs: {
    feed: `${fed}
      type Query { feed(kinds: [Kind!]): [Entry!]! pinned: Entry node(id: ID!): Node nodes: [Node] actors: [Actor!] }
      enum Kind { POST PAGE NOTE }
      union Entry = Post | Page | Note
      interface Node { id: ID! }
      interface Actor { label: String! boss: Actor }
      type Post implements Node @key(fields: "id") { id: ID! text: String author: User replies: [Entry] }
      type Page implements Node @key(fields: "id") { id: ID! heading: String! owner: Actor }
      type Note { text: String! about: Node size: Int }
      type User implements Node & Actor @key(fields: "id") { id: ID! label: String! boss: Actor }
      type Robot implements Actor { label: String! boss: Actor model: Int owner: User }`,
    stats: `${fed}
      type Query { popular: [Entry] counted: [Counted!]! }
      union Entry = Post | Page
      interface Counted { views: Int }
      type Post implements Counted @key(fields: "id") { id: ID! views: Int! likes: Int }
      type Page implements Counted @key(fields: "id") { id: ID! views: Int visitors: [User!] }
      type User implements Counted @key(fields: "id") { id: ID! views: Int last: Entry seen: [Counted] }`,
    profiles: `${fed}
      type Query { search(text: String, in: [ID]): [Found] }
      union Found = User | Place
      type User @key(fields: "id") { id: ID! email: String! home: Place spot: Spot }
      interface Spot { at: [Float!] }
      type Place implements Spot { name: String at: [Float!] inhabitants: [User] }
      type Star implements Spot { at: [Float!] brightness: Float! }`,
  },
};
