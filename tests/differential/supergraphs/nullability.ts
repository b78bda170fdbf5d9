import { fed, type TestGraph } from './supergraph.ts';

/** Fields that may be null by an interface and by one of its objects, not by another: the planner asks them under other names and renames what comes. */
export const nullability: TestGraph = {
  name: 'nullability',
  subgraphs: {
    shapes: `${fed}
      type Query { all: [Sized] one: Sized boxes: [Box!] }
      interface Sized { size: Int tag: String inner: Sized }
      type Box implements Sized @key(fields: "id") { id: ID! size: Int! @external tag: String @external inner: Sized }
      type Bag implements Sized @key(fields: "id") { id: ID! size: Int @external tag: String! @external inner: Sized }
      type Tin implements Sized @key(fields: "id") { id: ID! size: Int @external tag: String @external inner: Sized }`,
    sizes: `${fed}
      type Query { weighed: [Box] }
      type Box @key(fields: "id") { id: ID! size: Int! tag: String weight: Float }
      type Bag @key(fields: "id") { id: ID! size: Int tag: String! }
      type Tin @key(fields: "id") { id: ID! size: Int tag: String weight: Float! }`,
  },
};
