import type { Ontwikkeluitgever, Tokenverzoek } from './ontwikkeling.ts';
import type { Rol } from './rollen.ts';

type Gebruiker = { readonly wie: string; readonly rol: Rol; readonly regio: string | null; readonly doel: string };

const gebruikers: readonly Gebruiker[] = [
  { wie: 'medewerker van een loket', rol: 'loket', regio: 'AM26', doel: 'werkplan' },
  { wie: 'arrangeur', rol: 'arrangeur', regio: 'AM26', doel: 'werkplan' },
  { wie: 'werkgeversservicepunt', rol: 'wsp', regio: 'AM26', doel: 'matching' },
  { wie: 'datateam', rol: 'data', regio: 'AM26', doel: 'catalogus' },
  { wie: 'burger', rol: 'burger', regio: null, doel: 'eigen-gegevens' },
  { wie: 'functionaris gegevensbescherming', rol: 'functionaris', regio: 'AM26', doel: 'toezicht' },
];

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
