import type { Antwoord } from '../base/simulator.ts';

/** An answer in JSON. */
export const json = (inhoud: unknown, status = 200): Antwoord => ({ status, type: 'application/json; charset=utf-8', body: JSON.stringify(inhoud) });

/** Content of a JSON request; undefined when it is none. */
export function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
