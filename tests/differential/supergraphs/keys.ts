import { fed, type TestGraph } from './supergraph.ts';

/** A different key in every subgraph: single, composite, nested, nullable, and one that no subgraph but its own resolves. */
export const keys: TestGraph = {
  name: 'keys',
  subgraphs: {
    one: `${fed}
      type Query { items: [Item] item: Item! orders: [Order!]! }
      type Item @key(fields: "id") @key(fields: "sku") @key(fields: "id sku") { id: ID! sku: String! title: String parts: [Item!]! }
      type Order @key(fields: "id") @key(fields: "customer { id } number") { id: ID! customer: Customer! number: Int! item: Item }
      type Customer @key(fields: "id") { id: ID! }`,
    two: `${fed}
      type Query { stocked: [Item!] }
      type Item @key(fields: "sku") @key(fields: "number") { sku: String! number: Int count: Int! place: Place }
      type Place @key(fields: "shop { code } shelf") { shop: Shop! shelf: Int! free: Boolean }
      type Shop @key(fields: "code") { code: ID! }`,
    three: `${fed}
      type Query { numbered(size: Int): [Item] shops: [Shop!] }
      type Item @key(fields: "number") { number: Int colour: Colour seller: Shop }
      enum Colour { RED BLUE }
      type Shop @key(fields: "code") { code: ID! name: String staff: [String]! }
      type Place @key(fields: "shop { code } shelf") { shop: Shop! shelf: Int! light: Int! items: [Item] }`,
    four: `${fed}
      type Query { lines: [Order] }
      type Order @key(fields: "customer { id } number") { customer: Customer! number: Int! total: Float lines: [Line!]! }
      type Line { item: Item! amount: Int }
      type Item @key(fields: "id", resolvable: false) { id: ID! }
      type Customer @key(fields: "id") { id: ID! name: String! orders: [Order] }`,
  },
};
