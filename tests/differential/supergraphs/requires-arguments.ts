import { fed, type TestGraph } from './supergraph.ts';

/** @requires of fields with arguments. */
export const requiresArguments: TestGraph = {
  name: 'requires-arguments',
  aliased: ['price', 'weight', 'tags', 'word'],
  subgraphs: {
    products: `${fed}
      type Query { products: [Product!]! product: Product }
      type Product @key(fields: "id") { id: ID! price(currency: String!, rounded: Boolean): Float weight(unit: Unit = KG): Int tags(first: Int): [Tag!] }
      enum Unit { KG LB }
      type Tag { word(upper: Boolean): String rank: Int }`,
    shipping: `${fed}
      type Product @key(fields: "id") {
        id: ID!
        price(currency: String!, rounded: Boolean): Float @external
        weight(unit: Unit = KG): Int @external
        tags(first: Int): [Tag!] @external
        cost(express: Boolean = false): Float @requires(fields: "price(currency: \\"EUR\\") weight(unit: KG)")
        label: String @requires(fields: "tags(first: 2) { word(upper: true) }")
        carriers: [Carrier!]!
      }
      enum Unit { KG LB }
      type Tag @external { word(upper: Boolean): String }
      type Carrier @key(fields: "id") { id: ID! name: String! }`,
  },
};
