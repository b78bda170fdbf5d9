import type { Vrager } from './vrager.ts';

/** Somebody who is signed in. The token is in the memory of the page only: who reloads signs in again and comes back to the same page. */
export type Sessie = {
  readonly token: string;
  readonly vrager: Vrager;
  /** What the issuer of the token knows the user as, to sign in again as the same one. */
  readonly gebruiker: string;
  /** The user in words. */
  readonly naam: string;
};

/** Nobody is signed in, somebody is, or somebody was and their token is no longer good: what they are doing stays. */
export type Sessiestand = { readonly fase: 'uit' } | { readonly fase: 'in' | 'verlopen'; readonly sessie: Sessie };

/** What waits for a token hears that there will be none. */
export class Afgemeld extends Error {
  constructor() {
    super('er is niemand aangemeld');
    this.name = 'Afgemeld';
  }
}

/** Who is signed in, and who waits for that. */
export type Sessiehouder = {
  readonly stand: () => Sessiestand;
  /** Tells of every change, until the function it gives is called. */
  readonly luister: (luisteraar: () => void) => () => void;
  readonly meldAan: (sessie: Sessie) => void;
  readonly meldAf: () => void;
  /** The server said that this token is no longer good. One that was replaced meanwhile changes nothing. */
  readonly verloop: (token: string) => void;
  /** The token; waits while the session is expired until somebody signs in again. Rejects with Afgemeld when nobody does. */
  readonly token: () => Promise<string>;
};

/** Makes what holds the session. */
export function createSessiehouder(): Sessiehouder {
  let stand: Sessiestand = { fase: 'uit' };
  let opnieuw = Promise.withResolvers<string>();
  const luisteraars = new Set<() => void>();
  const zet = (nieuw: Sessiestand): void => {
    stand = nieuw;
    for (const luisteraar of luisteraars) luisteraar();
  };
  return {
    stand: () => stand,
    luister(luisteraar) {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    meldAan(sessie) {
      zet({ fase: 'in', sessie });
      opnieuw.resolve(sessie.token);
    },
    meldAf() {
      // Nobody may be waiting, and then the rejection is nobody's.
      opnieuw.promise.catch(() => undefined);
      opnieuw.reject(new Afgemeld());
      opnieuw = Promise.withResolvers<string>();
      zet({ fase: 'uit' });
    },
    verloop(token) {
      if (stand.fase !== 'in' || stand.sessie.token !== token) return;
      opnieuw = Promise.withResolvers<string>();
      zet({ fase: 'verlopen', sessie: stand.sessie });
    },
    async token() {
      if (stand.fase === 'in') return stand.sessie.token;
      if (stand.fase === 'uit') throw new Afgemeld();
      return opnieuw.promise;
    },
  };
}

/**
 * Does what needs a session; when the server says meanwhile that it expired, waits until somebody signs in again and does it once more.
 * @param isVerlopen whether an outcome says that.
 */
export async function metSessie<T>(houder: Pick<Sessiehouder, 'token' | 'verloop'>, doe: () => Promise<T>, isVerlopen: (uitkomst: T) => boolean): Promise<T> {
  const token = await houder.token();
  const uitkomst = await doe();
  if (!isVerlopen(uitkomst)) return uitkomst;
  houder.verloop(token);
  await houder.token();
  return doe();
}
