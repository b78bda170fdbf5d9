import { gebruikers } from './gebruikers.ts';
import type { Ontwikkeluitgever, Tokenverzoek } from './ontwikkeling.ts';

/** The headers of a request, as curl takes them. */
export const toCurlkoppen = (token: string, doel: string): string => `-H 'authorization: Bearer ${token}' -H 'doelbinding: ${doel}'`;

/**
 * Lines for who starts the system to try it: for each kind of user a token that is valid for a working day, as headers for curl.
 * @param bsn of the synthetic person that is the citizen.
 * @param moment now, in ms since 1970.
 */
export async function listTokenregels({ maakToken }: Ontwikkeluitgever, bsn: string, moment: number): Promise<string[]> {
  const regels = await Promise.all(gebruikers.map(async ({ wie, rol, regio, doel }) => {
    const verzoek: Tokenverzoek = { rol, regio, moment, ...(rol === 'burger' ? { bsn } : {}) };
    return [`  ${rol} (${wie})`, `    ${toCurlkoppen(await maakToken(verzoek), doel)}`];
  }));
  return ['Aanmelden, acht uur lang (andere: npm run --silent token), per soort gebruiker:', ...regels.flat()];
}
