import { GraphQLError, Kind, type ValidationRule, type ValueNode } from 'graphql';

/** Marks errors of this rule: the server gives every validation error the same code. */
export const bsnRegel = 'BSN_ALLEEN_ALS_VARIABELE';

// Eight or nine digits by themselves, as people write them; no part of a longer code such as a UUID or a day (2026-11-01).
const lijktNummer = /(?<![\w-])\d(?:[ .]?\d){7,8}(?![\w-])/;

const staatVast = (waarde: ValueNode): boolean => waarde.kind !== Kind.VARIABLE && waarde.kind !== Kind.NULL;

/**
 * A BSN is only ever a variable: documents are cached, hashed and shown in tools, variables are not. Refuses any fixed value for
 * an argument `bsn`, and any literal or default value anywhere that could be a number of a person.
 */
export const bsnAlleenAlsVariabele: ValidationRule = (context) => {
  const meld = (node: ValueNode): void => context.reportError(new GraphQLError('', { nodes: node, extensions: { regel: bsnRegel } }));
  const meldNummer = (node: ValueNode & { readonly value: string }): void => {
    if (lijktNummer.test(node.value)) meld(node);
  };
  return {
    Argument(node) {
      if (node.name.value !== 'bsn' || !staatVast(node.value)) return undefined;
      meld(node.value);
      return false;
    },
    StringValue: meldNummer,
    IntValue: meldNummer,
    FloatValue: meldNummer,
  };
};
