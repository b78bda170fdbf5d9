import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Benchsubgraaf } from './benchsubgraaf.ts';
import { inventory, products, reviews, users } from './deep-data.ts';

// The graph of the public federation benchmark (graphql-hive/graphql-gateways-benchmark): same types, keys, @requires and @provides,
// same amounts; names and texts are our own.

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

const sdl = {
  accounts: `${link}
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  inventory: `${link}
    type Product @key(fields: "upc") {
      upc: String! weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link}
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `${link}
    type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
} as const;

type User = { readonly id: string };
type Product = { readonly upc: string; readonly price?: number | null; readonly weight?: number | null };

const findUser = ({ id }: User) => users.find((user) => user.id === id);
const findProduct = ({ upc }: Product) => products.find((product) => product.upc === upc);
const withReviews = (user: User) => ({ ...user, reviews: reviews.slice(0, 2) });

function shippingEstimate({ price, weight }: Product): number | null {
  if (price == null || price > 1_000) return price == null ? null : 0;
  return weight == null ? null : Math.trunc(weight / 2);
}

const resolvers = {
  accounts: {
    Query: { me: () => users[0], user: (_: unknown, key: User) => findUser(key), users: () => users },
    User: { __resolveReference: findUser },
  },
  inventory: {
    Product: { __resolveReference: (product: Product) => ({ ...product, ...inventory.find(({ upc }) => upc === product.upc) }), shippingEstimate },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: findProduct },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: User) => reviews.find((review) => review.id === id), author: () => users[0] && withReviews(users[0]) },
    User: { __resolveReference: withReviews },
    Product: { reviews: ({ upc }: Product) => reviews.filter(({ product }) => product.upc === upc), __resolveReference: (product: Product) => product },
  },
};

const namen = ['accounts', 'inventory', 'products', 'reviews'] as const;

/** The four subgraphs of the public benchmark. */
export const createDeepsubgrafen = (): Benchsubgraaf[] =>
  namen.map((naam) => ({ naam, sdl: sdl[naam], schema: buildSubgraphSchema([{ typeDefs: parse(sdl[naam]), resolvers: resolvers[naam] }]) }));
