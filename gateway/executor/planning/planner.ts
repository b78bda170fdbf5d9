import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type DocumentNode } from 'graphql';

/** Plans operations of valid documents. @throws GraphQLError TE_COMPLEX when that would take too much. */
export type Planner = {
  readonly plan: (document: DocumentNode, operationName: string | null) => Promise<QueryPlan>;
  /** Another supergraph has come: what is asked still is planned, and then what was held is let go. */
  readonly retire: () => void;
};

// Planning must end soon, whatever is asked: with fewer alternatives weighed a plan may be longer than needed, and is still right.
// The same holds for the stock executor, where a plan of ours is left to it.
export const plannerSettings = { reuseQueryFragments: false, debug: { maxEvaluatedPlans: 1_000, pathsLimit: 500 } };

/** The refusal of an operation that would take too long to plan. */
export const tooMuchToPlan = (): GraphQLError => new GraphQLError('', { extensions: { code: 'TE_COMPLEX', http: { status: 400 } } });

// What the planner says when it refuses to go on, and what becomes of one that does.
const isTooMuch = /^(Too many options|Exceeded maximum|Invalid array length)/;

/**
 * Makes what plans here and now, and holds up all else meanwhile.
 * @throws GraphQLError when the text is no supergraph.
 */
export function createPlanNow(supergraphSdl: string): (document: DocumentNode, operationName: string | null) => QueryPlan {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, plannerSettings);
  return (document, operationName) => {
    try {
      return planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), document, { ...(operationName === null ? {} : { operationName }) }));
    } catch (fout) {
      throw fout instanceof Error && isTooMuch.test(fout.message) ? tooMuchToPlan() : fout;
    }
  };
}
