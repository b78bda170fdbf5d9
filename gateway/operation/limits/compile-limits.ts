import type { DocumentNode } from 'graphql';
import { compileCost, type Kostenbasis } from './cost.ts';
import { findOperatie } from './find-operation.ts';
import { requireWithin, type Limieten } from './limieten.ts';
import { listFragmenten, measureDocument } from './measure.ts';
import { countRepeats } from './repeats.ts';
import { waardeVan, type Variables } from './term.ts';
import { requireSmallVariables } from './values.ts';

/** What remains to be checked of an operation for each request. */
export type Verzoeklimieten = {
  /**
   * Checks the variables, as they came in or coerced: their size, and the cost that follows from them.
   * @throws GraphQLError TE_COMPLEX.
   */
  readonly check: (variables: Variables) => void;
};

/** What limits are compiled from. */
export type Limietvraag = Kostenbasis & {
  readonly document: DocumentNode;
  /** null takes the only operation. */
  readonly operationName: string | null;
  readonly limieten: Limieten;
};

/**
 * Checks the size of a document, valid or not, before anything else reads it: the time follows from its length.
 * @throws GraphQLError TE_COMPLEX naming every limit that was passed.
 */
export function checkDocument(document: DocumentNode, limieten: Limieten): void {
  requireWithin(measureDocument(document), limieten);
  requireWithin({ herhalingen: countRepeats(document) }, limieten);
}

/**
 * Checks all that can be checked once per operation, and compiles the rest. The document need not be valid yet.
 * @throws GraphQLError TE_COMPLEX naming every limit that was passed; ONGELDIG_VERZOEK or GRAPHQL_VALIDATION_FAILED when the operation
 * that is asked is not there.
 */
export function compileLimits({ document, operationName, limieten, ...basis }: Limietvraag): Verzoeklimieten {
  checkDocument(document, limieten);
  const operatie = findOperatie(document, operationName, basis.schema);
  const kosten = operatie ? compileCost(operatie, listFragmenten(document), basis) : 0;
  if (typeof kosten === 'number') requireWithin({ kosten }, limieten);
  return {
    check(variables) {
      requireSmallVariables(variables, limieten);
      if (typeof kosten !== 'number') requireWithin({ kosten: waardeVan(kosten, variables) }, limieten);
    },
  };
}
