/** Who is signed in, as the token says it. The graph decides by the token itself; this is only to show what makes sense. */
export type Vrager = {
  /** For example arrangeur, burger, wsp. */
  readonly rol: string;
  /** The party, for example WERKCENTRUM. */
  readonly partij: string;
  /** AM-codes. */
  readonly regios: readonly string[];
  /** The id of the own loket; null for who has none. */
  readonly loket: string | null;
  /** The purposes that the token allows. */
  readonly doelen: readonly string[];
};

const isVoorwerp = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');
const teksten = (waarde: unknown): string[] => (Array.isArray(waarde) ? waarde.filter((een) => typeof een === 'string') : []);

function leesDeel(token: string): unknown {
  const deel = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(deel), (teken) => teken.codePointAt(0) ?? 0);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * Reads who a token (JWT) is of. It is not verified here: who makes one up sees menus and no data.
 * @throws Error when it is no token.
 */
export function leesVrager(token: string): Vrager {
  const claims = leesDeel(token);
  if (!isVoorwerp(claims)) throw new Error('geen token');
  const loket = tekst(claims['loket']);
  return { rol: tekst(claims['rol']), partij: tekst(claims['partij']), regios: teksten(claims['regios']), loket: loket === '' ? null : loket, doelen: teksten(claims['doelen']) };
}
