import type { Sessie } from './sessie.ts';
import { leesVrager } from './vrager.ts';

/** A made-up user that one can be in development. */
export type Gebruiker = {
  readonly gebruiker: string;
  /** Who that is, in words. */
  readonly wie: string;
  readonly rol: string;
  /** AM-code; null for who belongs to no region. */
  readonly regio: string | null;
};

/** Asks the development issuer; its form is that of `fetch`. */
export type Haal = (adres: string, opties?: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

const isVoorwerp = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

function toGebruiker(waarde: unknown): Gebruiker | null {
  if (!isVoorwerp(waarde)) return null;
  const { gebruiker, wie, rol, regio } = waarde;
  return typeof gebruiker === 'string' && typeof wie === 'string' && typeof rol === 'string' ? { gebruiker, wie, rol, regio: typeof regio === 'string' ? regio : null } : null;
}

/** As whom one can sign in here; null where there is no development issuer, as in production. */
export async function listGebruikers(haal: Haal): Promise<readonly Gebruiker[] | null> {
  const antwoord = await haal('/ontwikkeling/gebruikers');
  if (!antwoord.ok) return null;
  const json: unknown = await antwoord.json();
  const lijst = isVoorwerp(json) ? json['gebruikers'] : null;
  return Array.isArray(lijst) ? lijst.map(toGebruiker).filter((een) => een !== null) : null;
}

/**
 * Signs in as a made-up user.
 * @param geldigSeconden how long the token is good; as long as the issuer likes by default.
 * @throws Error with a sentence for people when the issuer does not.
 */
export async function meldAanAls(haal: Haal, { gebruiker, wie }: Pick<Gebruiker, 'gebruiker' | 'wie'>, geldigSeconden?: number): Promise<Sessie> {
  const antwoord = await haal('/ontwikkeling/aanmelden', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ gebruiker, ...(geldigSeconden === undefined ? {} : { geldigSeconden }) }),
  });
  const json: unknown = antwoord.ok ? await antwoord.json() : null;
  const token = isVoorwerp(json) ? json['token'] : null;
  if (typeof token !== 'string') throw new Error(`Aanmelden lukte niet (${antwoord.status}). Probeer het opnieuw.`);
  return { token, vrager: leesVrager(token), gebruiker, naam: wie };
}
