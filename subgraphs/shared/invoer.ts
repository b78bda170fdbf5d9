import { GraphQLError } from 'graphql';

/**
 * One fault in what the asker sent: the argument, a fixed code and a sentence in Dutch. Never the value itself. Where a rule is in the way,
 * what would be allowed, and its ground.
 */
export type Invoerfout = { readonly veld: string; readonly code: string; readonly melding: string; readonly toegestaan?: readonly string[]; readonly grondslag?: { vindplaats: string; omschrijving: string } };

/** The error of a field with all its input faults at once. */
export const ongeldigeInvoer = (fouten: readonly Invoerfout[]): GraphQLError =>
  new GraphQLError('De invoer is niet geldig.', { extensions: { code: 'ONGELDIGE_INVOER', herprobeerbaar: false, fouten } });

/**
 * Throws one ONGELDIGE_INVOER with every fault there is; null stands for a check that found none.
 * @throws GraphQLError
 */
export function eisGeldig(...controles: readonly (Invoerfout | null | readonly Invoerfout[])[]): void {
  const fouten = controles.flat().filter((fout) => fout !== null);
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}

const idPatroon = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Checks an id that this graph gives out (a lower-case UUID). */
export const checkId = (veld: string, waarde: string): Invoerfout | null =>
  idPatroon.test(waarde) ? null : { veld, code: 'GEEN_ID', melding: 'Dit is geen id die de graaf heeft gegeven.' };

/** Checks a version number: from 1; absent is the last version. */
export const checkVersie = (veld: string, waarde: number | null | undefined): Invoerfout | null =>
  waarde == null || waarde >= 1 ? null : { veld, code: 'BUITEN_BEREIK', melding: 'Een versienummer begint bij 1.' };
