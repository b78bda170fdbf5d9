import { fed, type TestGraph } from './supergraph.ts';

/** @override, @shareable (fields and value types), @provides and @inaccessible. */
export const shop: TestGraph = {
  name: 'shop',
  subgraphs: {
    products: `${fed}
      type Query { products(first: Int): [Product!]! product(id: ID!): Product version: String @shareable }
      type Product @key(fields: "id") { id: ID! name: String @shareable price: Money @shareable secret: String @inaccessible stock: Int maker: Maker }
      type Money @shareable { amount: Float! currency: Currency! }
      enum Currency { EUR USD }
      type Maker @key(fields: "code") { code: String! country: String @shareable }`,
    stock: `${fed}
      type Query { warehouses: [Warehouse] version: String @shareable }
      type Warehouse @key(fields: "id") { id: ID! city: String! holds: [Product!] @provides(fields: "name price { amount }") best: Product @provides(fields: "name") }
      type Product @key(fields: "id") { id: ID! name: String @external price: Money @external stock: Int @override(from: "products") held: [Warehouse!] }
      type Money @shareable { amount: Float! currency: Currency! }
      enum Currency { EUR USD }`,
    makers: `${fed}
      type Query { makers: [Maker!] version: String @shareable }
      type Maker @key(fields: "code") { code: String! country: String @shareable products: [Product] founder: Founder! }
      type Founder { name: String! born: Int }
      type Product @key(fields: "id") { id: ID! name: String @shareable secret: String @external ranking: Int @requires(fields: "secret") }`,
  },
};
