import { createLocalJWKSet, type LocalJWKSet } from 'jose';
import { z } from 'zod';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { NietAangemeld } from './aanmelding.ts';
import type { Haal } from './jwks-bron.ts';
import type { Tokenkop } from './tokenvorm.ts';

/** The keys by which the issuer of our tokens can be recognised, kept up to date. */
export type Sleutelset = {
  /** The public key that a token says it was signed with, and of which version of the set it is. @throws NietAangemeld when the issuer has none such. */
  readonly vind: (kop: Tokenkop) => Promise<{ readonly sleutel: Awaited<ReturnType<LocalJWKSet>>; readonly versie: number }>;
  /** Another number after every change of keys. */
  readonly versie: () => number;
  /** Gets the set again; when that fails the last good one stays. Says whether it went well; never rejects. */
  readonly ververs: () => Promise<boolean>;
};

/** What a key set is made from. */
export type Sleutelsetdelen = { readonly haal: Haal; readonly klok: Klok; readonly logger: Pick<Logger, 'info' | 'warn'> };

/** For a key that is not known, the set is got at most once in this time: who makes up key ids cannot make us ask without end. */
const rustMs = 30_000;

const tekst = z.string().exactOptional();
const sleutelSchema = z.object({
  kty: z.enum(['RSA', 'EC', 'OKP']),
  kid: z.string().min(1).max(200),
  alg: tekst,
  use: z.literal('sig').exactOptional(),
  key_ops: z.array(z.string()).exactOptional(),
  crv: tekst, x: tekst, y: tekst, e: tekst,
  // From 2,048 bits, in base64url.
  n: z.string().min(342).exactOptional(),
  // A private key in a public place is nobody's any more.
  d: z.never().exactOptional(),
});
const setSchema = z.object({ keys: z.array(z.unknown()).max(100) });

type Stand = { readonly zoek: LocalJWKSet; readonly kids: ReadonlySet<string>; readonly inhoud: string };

/** Keys of another kind, or without a name, stand beside ours in the sets of some issuers; they are passed over. */
function leesStand(tekst: string): Stand {
  const keys = setSchema.parse(JSON.parse(tekst)).keys.flatMap((een) => sleutelSchema.safeParse(een).data ?? []);
  if (keys.length === 0) throw new Error('een sleutelset zonder bruikbare sleutel');
  return { zoek: createLocalJWKSet({ keys }), kids: new Set(keys.map(({ kid }) => kid)), inhoud: JSON.stringify(keys) };
}

/**
 * Makes a key set that follows its source: a new key is found when a token names it, a key that was withdrawn goes with the next refresh, and
 * while the source is away the last good set counts. Requests at the same time lead to one fetch.
 */
export function createSleutelset({ haal, klok, logger }: Sleutelsetdelen): Sleutelset {
  let stand: Stand | null = null;
  let versie = 0;
  let laatst = Number.NEGATIVE_INFINITY;
  let lopend: Promise<boolean> | null = null;

  async function haalOp(): Promise<boolean> {
    laatst = klok();
    try {
      const nieuw = leesStand(await haal());
      if (nieuw.inhoud === stand?.inhoud) return true;
      stand = nieuw;
      versie += 1;
      logger.info({ sleutels: nieuw.kids.size }, 'de sleutels van de uitgever zijn gelezen');
      return true;
    } catch (fout) {
      logger.warn({ soort: fout instanceof Error ? fout.name : 'onbekend', heeftVorige: stand !== null }, 'de sleutels van de uitgever zijn niet te halen');
      return false;
    }
  }
  const ververs = (): Promise<boolean> => {
    lopend ??= haalOp().finally(() => { lopend = null; });
    return lopend;
  };
  const zoekNieuwe = async (): Promise<void> => {
    if (lopend || klok() - laatst >= rustMs) await ververs();
  };

  return {
    ververs,
    versie: () => versie,
    async vind(kop) {
      if (!stand?.kids.has(kop.kid)) await zoekNieuwe();
      if (!stand?.kids.has(kop.kid)) throw new NietAangemeld('SLEUTEL_ONBEKEND');
      const van = versie;
      try {
        return { sleutel: await stand.zoek({ alg: kop.alg, kid: kop.kid }), versie: van };
      } catch {
        throw new NietAangemeld('SLEUTEL_PAST_NIET');
      }
    },
  };
}
