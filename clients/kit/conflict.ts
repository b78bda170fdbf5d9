import type { Invoerfout } from './antwoord.ts';
import { isVelden } from './bronnen.ts';

/** What every act answers: what is there now, and what was wrong with the input. */
export type Payload = { readonly fouten: readonly Invoerfout[] };

type Werkplan<P> = P extends { readonly werkplan: infer W } ? W : null;

/**
 * Somebody else changed it since the user looked: nothing was done. Show what is there now, and let the user choose.
 * What the user wrote is still in the form; asking again with the version of now goes over what the other did knowingly.
 */
export type Conflict<P extends Payload = Payload> = {
  readonly melding: string;
  /** The fields of the input with a version that no longer holds. */
  readonly velden: readonly string[];
  /** The version of now; null when the payload does not give it: then ask for it. */
  readonly versie: number | null;
  /** The werkplan of now, as far as the act asks it; null when it asks none or it is not to be seen. */
  readonly werkplan: Werkplan<P> | null;
};

function vindVersie(payload: object): number | null {
  for (const deel of Object.values<unknown>({ ...payload })) if (isVelden(deel) && typeof deel['versie'] === 'number') return deel['versie'];
  return null;
}

const heeftWerkplan = <P extends Payload>(payload: P): payload is P & { readonly werkplan: Werkplan<P> } => 'werkplan' in payload;

/** The conflict that an act ran into, by its payload; null when there is none. */
export function leesConflict<P extends Payload>(payload: P): Conflict<P> | null {
  const fouten = payload.fouten.filter(({ code }) => code === 'VERSIE_VERSCHILT');
  const [eerste] = fouten;
  if (!eerste) return null;
  return { melding: eerste.melding, velden: fouten.map(({ veld }) => veld), versie: vindVersie(payload), werkplan: heeftWerkplan(payload) ? payload.werkplan : null };
}
