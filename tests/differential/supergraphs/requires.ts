import { fed, type TestGraph } from './supergraph.ts';

/** @requires upon @requires, over nested objects, lists, interfaces and unions. */
export const requires: TestGraph = {
  name: 'requires',
  subgraphs: {
    head: `${fed}
      type Query { persons: [Person!] person(id: ID!): Person! plan: Plan }
      type Person @key(fields: "id") {
        id: ID!
        name: String!
        facts: [Fact!] @external
        wages: Wages @external
        home: Home @external
        contact: Contact @external
        size: Int @external
        joined: String @requires(fields: "facts { kind amount parts { label } }")
        total(unit: Unit = DAY): Int! @requires(fields: "wages { gross { amount } }")
        mailed: String @requires(fields: "contact { ... on Mail { address } ... on Phone { number } } home { place ... on House { rooms } }")
        both: Summary @requires(fields: "size facts { amount }")
        friends: [Person!]
        plan: Plan
      }
      enum Unit { DAY WEEK }
      type Summary { text: String! lines: [String!]! }
      type Plan @key(fields: "id") { id: ID! person: Person! steps: [Step!] @external outcome: String @requires(fields: "person { size score } steps { name }") }
      type Step @external { name: String }
      extend type Person { score: Float @external }
      type Fact @external { kind: String! amount: Int parts: [Part] }
      type Part @external { label: String }
      type Wages @external { gross: [Amount!]! }
      type Amount @external { amount: Int }
      union Contact = Mail | Phone
      type Mail @external { address: String }
      type Phone @external { number: String }
      interface Home { place: String }
      type House implements Home @external { place: String rooms: Int }
      type Boat implements Home @external { place: String }`,
    facts: `${fed}
      type Person @key(fields: "id") { id: ID! facts: [Fact!] contact: Contact home: Home size: Int score: Float @requires(fields: "level") level: Int @external }
      type Fact { kind: String! amount: Int parts: [Part] }
      type Part { label: String }
      union Contact = Mail | Phone
      type Mail { address: String }
      type Phone { number: String }
      interface Home { place: String }
      type House implements Home { place: String rooms: Int }
      type Boat implements Home { place: String }
      type Plan @key(fields: "id") { id: ID! steps: [Step!] }
      type Step { name: String }`,
    wages: `${fed}
      type Person @key(fields: "id") { id: ID! wages: Wages level: Int size: Int @external grade: String @requires(fields: "size") }
      type Wages { gross: [Amount!]! }
      type Amount { amount: Int }`,
  },
};
