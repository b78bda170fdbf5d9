/** The variables of a request, as they came in or coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number that is known, or one that follows from the variables of a request. */
export type Term = number | ((variables: Variables) => number);

/** The value of a term for a request. */
export const waardeVan = (term: Term, variables: Variables): number => (typeof term === 'number' ? term : term(variables));

/** Sum of terms: known numbers are added now. */
export function som(termen: readonly Term[]): Term {
  let vast = 0;
  const los: ((variables: Variables) => number)[] = [];
  for (const term of termen) {
    if (typeof term === 'number') vast += term;
    else los.push(term);
  }
  return los.length === 0 ? vast : (variables) => los.reduce((totaal, term) => totaal + term(variables), vast);
}

/** Product of two terms. */
export function maal(a: Term, b: Term): Term {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  return (variables) => waardeVan(a, variables) * waardeVan(b, variables);
}
