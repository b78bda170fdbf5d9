import { fed, type TestGraph } from './supergraph.ts';

/** Mutations of several subgraphs that must run one after the other, with input objects and payloads that reach further. */
export const mutations: TestGraph = {
  name: 'mutations',
  subgraphs: {
    plans: `${fed}
      type Query { plans: [Plan!] }
      type Mutation { createPlan(input: PlanInput!): PlanPayload! closePlan(id: ID!, reason: Reason = DONE): Plan strictPlan(ids: [ID!]! = ["a"]): Plan! }
      input PlanInput { name: String! goals: [GoalInput!] open: Boolean = true kind: Reason nested: PlanInput }
      input GoalInput { text: String rank: Int = 3 }
      enum Reason { DONE MOVED OTHER }
      type PlanPayload { plan: Plan errors: [Problem!]! }
      type Problem { code: Reason! field: [String!] }
      type Plan @key(fields: "id") { id: ID! name: String! goals: [String]! }`,
    visits: `${fed}
      type Query { visits(filter: VisitFilter): [Visit] }
      input VisitFilter { plan: ID after: [[Int!]] note: String }
      type Mutation { bookVisit(plan: ID!, at: Moment): Visit cancelVisits(filter: VisitFilter!): [Visit!] }
      scalar Moment
      type Visit @key(fields: "id") { id: ID! at: Moment plan: Plan! }
      type Plan @key(fields: "id") { id: ID! visits(first: Int = 2): [Visit!] next: Moment }`,
    people: `${fed}
      type Mutation { renameOwner(name: String): Owner }
      type Owner @key(fields: "id") { id: ID! name: String! }
      type Plan @key(fields: "id") { id: ID! owner: Owner! name: String! @external greeting: String @requires(fields: "name") }`,
  },
};
