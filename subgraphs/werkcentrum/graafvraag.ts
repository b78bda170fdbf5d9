import type { Aanroeper } from '../shared/verzoek.ts';

/** Under whom and until when (ms since 1970) werkcentrum asks the graph. */
export type Vraagomstandigheden = { readonly aanroeper: Aanroeper; readonly doel: string; readonly deadline: number };

/** What the graph answered. `data` is to be parsed before it is used. */
export type Graafantwoord = { readonly data?: unknown; readonly errors?: readonly unknown[] };

/**
 * Asks the graph itself, as any caller would, when werkcentrum must know what the parties say (DESIGN.md section 4).
 * Given from outside by whoever runs the gateway. Rejects when the graph cannot be asked.
 */
export type Graafvraag = (
  document: string, variables: Readonly<Record<string, unknown>>, omstandigheden: Vraagomstandigheden,
) => Promise<Graafantwoord>;
