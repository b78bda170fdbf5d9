import { Bronfout } from '../bronfout.ts';
import type { Klok } from '../klok.ts';

/** What is in store: the value and when it was fetched (ms); `verouderd` says why it could not be renewed, null when it is current. */
export type Stand<T> = { readonly waarde: T; readonly moment: number; readonly verouderd: Error | null };

/** How long whoever asks can wait. The fetch itself goes on: others may be waiting for it too. */
export type Wachter = { readonly deadline: number; readonly signal?: AbortSignal };

/** A store in memory of data of a source that are not asked per person, fetched at most once per period. */
export type Voorraad<T> = {
  /** One entry per key, in the order of the keys; an Error (mostly a Bronfout) where there is nothing to give. Never rejects. */
  readonly neem: (sleutels: readonly string[], wachter: Wachter) => Promise<(Stand<T> | Error)[]>;
};

export type Voorraadopties<T> = {
  /** The source as users see it. */
  readonly bron: string;
  readonly klok: Klok;
  /** How long a value counts as current. */
  readonly bewaarMs: number;
  /** How long after that it may still be given while the source fails; 0 is never. */
  readonly noodMs: number;
  /** How long one fetch may take, whoever waits for it. */
  readonly haaltijdMs: number;
  /**
   * Fetches what is missing in one go.
   * @param vorige what was fetched before under a key, for conditional requests.
   * @returns the value of each of these keys; rejections concern that key only.
   */
  readonly haal: (sleutels: readonly string[], vorige: (sleutel: string) => T | null, deadline: number) => (sleutel: string) => Promise<T>;
};

/**
 * For a source that answers about many keys in one question.
 * @param anders the value of a key that the answer does not hold.
 */
export const inEenVraag = <T>(fetch: (sleutels: readonly string[], grens: { readonly deadline: number }) => Promise<ReadonlyMap<string, T>>, anders: T): Voorraadopties<T>['haal'] =>
  (sleutels, _vorige, deadline) => {
    const antwoord = fetch(sleutels, { deadline });
    return async (sleutel) => (await antwoord).get(sleutel) ?? anders;
  };

/** More keys than this are not kept: those fetched longest ago go first. */
const meeste = 10_000;

type Vak<T> = { readonly waarde: T; readonly moment: number };

/** Makes an empty store. Fetches of the same key at the same time are one fetch. */
export function createVoorraad<T>(opties: Voorraadopties<T>): Voorraad<T> {
  const { bron, klok, bewaarMs, noodMs, haaltijdMs, haal } = opties;
  const vakken = new Map<string, Vak<T>>();
  const lopend = new Map<string, Promise<Vak<T>>>();
  const isVers = (vak: Vak<T> | undefined, respijt = 0): vak is Vak<T> => vak !== undefined && klok() - vak.moment < bewaarMs + respijt;

  const bewaar = (sleutel: string, vak: Vak<T>): void => {
    vakken.delete(sleutel);
    vakken.set(sleutel, vak);
    const oudste = vakken.keys().next();
    if (vakken.size > meeste && !oudste.done) vakken.delete(oudste.value);
  };
  const volg = async (sleutel: string, belofte: Promise<T>): Promise<Vak<T>> => {
    try {
      const vak = { waarde: await belofte, moment: klok() };
      bewaar(sleutel, vak);
      return vak;
    } finally {
      lopend.delete(sleutel);
    }
  };
  const begin = (sleutels: readonly string[]): void => {
    const nodig = [...new Set(sleutels)].filter((sleutel) => !isVers(vakken.get(sleutel)) && !lopend.has(sleutel));
    if (nodig.length === 0) return;
    const haalEen = haal(nodig, (sleutel) => vakken.get(sleutel)?.waarde ?? null, klok() + haaltijdMs);
    for (const sleutel of nodig) lopend.set(sleutel, volg(sleutel, haalEen(sleutel)));
  };
  const neemEen = async (sleutel: string, wachter: Wachter): Promise<Stand<T> | Error> => {
    const vak = vakken.get(sleutel);
    const belofte = lopend.get(sleutel);
    if (!belofte && vak) return { ...vak, verouderd: null };
    try {
      if (!belofte) throw new Bronfout(bron, 'ONGELDIG_ANTWOORD');
      return { ...await wachtOp(belofte, wachter, bron, klok), verouderd: null };
    } catch (fout) {
      const oorzaak = fout instanceof Error ? fout : new Bronfout(bron, 'ONGELDIG_ANTWOORD', fout);
      return noodMs > 0 && isVers(vak, noodMs) ? { ...vak, verouderd: oorzaak } : oorzaak;
    }
  };
  return {
    neem: (sleutels, wachter) => {
      begin(sleutels);
      return Promise.all(sleutels.map((sleutel) => neemEen(sleutel, wachter)));
    },
  };
}

// Node takes no longer timer.
const langsteTimer = 2_147_483_647;

/** Waits no longer than the waiter can; what is waited for goes on. */
function wachtOp<T>(belofte: Promise<T>, { deadline, signal }: Wachter, bron: string, klok: Klok): Promise<T> {
  const telaat = AbortSignal.timeout(Math.min(Math.max(0, deadline - klok()), langsteTimer));
  const einde = signal ? AbortSignal.any([signal, telaat]) : telaat;
  return new Promise((goed, mis) => {
    const geefOp = (): void => { mis(new Bronfout(bron, signal?.aborted ? 'AFGEBROKEN' : 'TIJD_OP')); };
    if (einde.aborted) geefOp();
    einde.addEventListener('abort', geefOp, { once: true });
    belofte.then(goed, mis).finally(() => { einde.removeEventListener('abort', geefOp); });
  });
}
