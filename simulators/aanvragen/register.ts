import { isDeepStrictEqual } from 'node:util';

/** A request as a party received it; `persoon` is the number by which that party knows the person. */
export type Aanvraag = {
  readonly kenmerk: string;
  readonly persoon: string;
  /** UUID of EVA.RMT, or the party's own number of what EVA does not have. */
  readonly instrument: string;
  readonly regio: string | null;
  readonly omschrijving: string | null;
  readonly begindatum: string | null;
  readonly bedragEuro: number | null;
};

/** How a request stands, as the party answers it. */
export type Stand = {
  readonly kenmerk: string;
  readonly nummer: string | null;
  readonly status: 'ONTVANGEN' | 'BEVESTIGD' | 'GEWEIGERD' | 'INGETROKKEN';
  readonly reden: string | null;
};

/** What is taken of an offer; `sleutel` is the number of that offer. */
export type Plek = { readonly sleutel: string };

/** By what a party decides. */
export type Partij<P extends Plek> = {
  readonly kent: (persoon: string) => boolean;
  /** The place to take, or a sentence that says why there is none. `bezet` counts what is taken of an offer. */
  readonly beslis: (aanvraag: Aanvraag, bezet: (sleutel: string) => number) => P | string;
  /** The number of a request, from its place in the order of arrival. */
  readonly nummer: (volgnummer: number) => string;
};

/** A request that was accepted: what it took, and under which number. */
export type Toegezegd<P extends Plek> = { readonly aanvraag: Aanvraag; readonly nummer: string; readonly plek: P };

/** Requests by what became of them; `herhaald` are asks with a kenmerk and content that were there already, `anders` with other content. */
export type Aanvraagtelling = { readonly nieuw: number; readonly herhaald: number; readonly anders: number; readonly ingetrokken: number };

/** The requests of one party, in memory. The population stays as it is: what is accepted lies over it. */
export type Aanvraagregister<P extends Plek> = {
  /** Takes a request, or says how it stands when it is there; null when its kenmerk holds another one. */
  readonly vraagAan: (aanvraag: Aanvraag) => { readonly isNieuw: boolean; readonly stand: Stand } | null;
  /** Gives its place back; null when nothing was asked. Either way what comes later under this kenmerk stays withdrawn. */
  readonly trekIn: (kenmerk: string) => Stand | null;
  readonly bezet: (sleutel: string) => number;
  /** What was accepted for a person, in the order of arrival. */
  readonly listToegezegd: (persoon: string) => Toegezegd<P>[];
  readonly telling: () => Aanvraagtelling;
};

const traagVanaf = 4_000;
const vragenTotBesluit = 2;

/** Who waits: numbers that end in 7, and amounts from 4,000 euro. They hear ONTVANGEN twice before it is decided. */
const isTraag = ({ persoon, bedragEuro }: Aanvraag): boolean => persoon.endsWith('7') || (bedragEuro ?? 0) >= traagVanaf;

type Rij<P extends Plek> = { readonly aanvraag: Aanvraag; nummer: string | null; status: Stand['status']; reden: string | null; plek: P | null; gevraagd: number };

const toStand = ({ aanvraag: { kenmerk }, nummer, status, reden }: Rij<Plek>): Stand => ({ kenmerk, nummer, status, reden });

/** Makes the register of a party, empty. */
export function createAanvraagregister<P extends Plek>({ kent, beslis, nummer }: Partij<P>): Aanvraagregister<P> {
  const rijen = new Map<string, Rij<P>>();
  const vooraf = new Set<string>();
  const telling = { nieuw: 0, herhaald: 0, anders: 0, ingetrokken: 0 };
  const bezet = (sleutel: string): number => [...rijen.values()].filter(({ plek }) => plek?.sleutel === sleutel).length;

  const weeg = (rij: Rij<P>): void => {
    if (rij.status !== 'ONTVANGEN') return;
    rij.gevraagd += 1;
    if (isTraag(rij.aanvraag) && rij.gevraagd <= vragenTotBesluit) return;
    const besluit = beslis(rij.aanvraag, bezet);
    if (typeof besluit === 'string') [rij.status, rij.reden] = ['GEWEIGERD', besluit];
    else [rij.status, rij.plek] = ['BEVESTIGD', besluit];
  };
  const begin = (aanvraag: Aanvraag): Rij<P> => {
    const rij = { aanvraag, reden: null, plek: null, gevraagd: 0 };
    if (vooraf.has(aanvraag.kenmerk)) return { ...rij, nummer: null, status: 'INGETROKKEN' };
    if (!kent(aanvraag.persoon)) return { ...rij, nummer: null, status: 'GEWEIGERD', reden: 'Deze persoon is niet bij ons bekend.' };
    return { ...rij, nummer: nummer(rijen.size + 1), status: 'ONTVANGEN' };
  };

  return {
    vraagAan(aanvraag) {
      const eerder = rijen.get(aanvraag.kenmerk);
      const isZelfde = eerder === undefined || isDeepStrictEqual(eerder.aanvraag, aanvraag);
      telling[eerder === undefined ? 'nieuw' : isZelfde ? 'herhaald' : 'anders'] += 1;
      if (!isZelfde) return null;
      const rij = eerder ?? begin(aanvraag);
      rijen.set(aanvraag.kenmerk, rij);
      weeg(rij);
      return { isNieuw: eerder === undefined, stand: toStand(rij) };
    },
    trekIn(kenmerk) {
      const rij = rijen.get(kenmerk);
      if (rij === undefined) {
        vooraf.add(kenmerk);
        return null;
      }
      if (rij.status !== 'INGETROKKEN') telling.ingetrokken += 1;
      [rij.status, rij.reden, rij.plek] = ['INGETROKKEN', null, null];
      return toStand(rij);
    },
    bezet,
    listToegezegd: (persoon) => [...rijen.values()].flatMap(({ aanvraag, nummer: eigen, plek }) =>
      (aanvraag.persoon === persoon && plek !== null && eigen !== null ? [{ aanvraag, nummer: eigen, plek }] : [])),
    telling: () => ({ ...telling }),
  };
}
