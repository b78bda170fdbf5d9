import type { Verzoekclaims } from '../shared/verzoek.ts';
import type { Graafantwoord } from './graafvraag.ts';

/**
 * Asks the subgraph of one party what callers cannot ask: to take a request for somebody. Under these claims, which name who changed the
 * plan. Given from outside by whoever runs the gateway. Rejects when that party cannot be asked.
 */
export type Partijvraag = (subgraaf: string, document: string, variables: Readonly<Record<string, unknown>>, claims: Verzoekclaims) => Promise<Graafantwoord>;
