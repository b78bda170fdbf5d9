import { createHash } from 'node:crypto';
import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { Instellingenfout } from '../../shared/settings.ts';
import type { Kandidaatresultaat, Vacatureresultaat } from '../zoeken/zoekresultaat.ts';
import { createBewijsmap, maakBewijsmap, type Openen } from './bestanden.ts';
import { leesBewijs, toBewijstekst, type Bewijs } from './bewijs.ts';
import { Bewijsfout, bewijsfoutcodeVan } from './bewijsfout.ts';
import type { Bewijsconfig, Bewijsplaats } from './config.ts';
import { startOpruimen } from './opruimen.ts';
import { createSluiting } from './sluiting.ts';

/** What the log says of a proof: its fingerprint (SHA-256 of its text, hex), or why there is none. */
export type Bewijsvermelding = { readonly bewijs: 'BEWAARD'; readonly vingerafdruk: string } | { readonly bewijs: 'GEEN' | 'MISLUKT' };

/** A proof that was found, with the fingerprint of its text; or one that does not open. */
export type Gevondenbewijs = { readonly bewijs: Bewijs; readonly vingerafdruk: string } | 'BESCHADIGD';

/** Finds proofs. Null when there is none, or none any more. Rejects when the folder cannot be read. */
export type Bewijslezer = (id: string) => Promise<Gevondenbewijs | null>;

/** The proofs of rankings. */
export type Bewijzen = {
  /** Keeps the proof of a pinned result. Resolves when it is durable, or was not to be kept, which is logged and counted. Never rejects. */
  readonly leg: (id: string, resultaat: Vacatureresultaat | Kandidaatresultaat) => Promise<Bewijsvermelding>;
  readonly vind: Bewijslezer;
  /** How many were kept since the start, and how many were not. */
  readonly tellers: () => { readonly bewaard: number; readonly mislukt: number };
  /** Waits for what is being kept. */
  readonly stop: () => Promise<void>;
};

const zoutBytes = 16;
/** So many may wait for a disk that is slow: each holds a whole result. */
const meesteWachtend = 50;

const vingerafdrukVan = (tekst: Buffer): string => createHash('sha256').update(tekst).digest('hex');

/** Reads proofs where they are kept. */
export function createBewijslezer({ map, sleutel }: Bewijsplaats, willekeur: (bytes: number) => Uint8Array): Bewijslezer {
  const { open } = createSluiting(sleutel, willekeur);
  const { vind } = createBewijsmap(map);
  return async (id) => {
    const gesloten = await vind(id);
    if (gesloten === null) return null;
    try {
      const tekst = await open(id, gesloten);
      return { bewijs: leesBewijs(tekst.toString('utf8')), vingerafdruk: vingerafdrukVan(tekst) };
    } catch (fout) {
      if (fout instanceof Bewijsfout) return 'BESCHADIGD';
      throw fout;
    }
  };
}

const geenBewijzen: Bewijzen = { leg: async () => ({ bewijs: 'GEEN' }), vind: async () => null, tellers: () => ({ bewaard: 0, mislukt: 0 }), stop: async () => undefined };

/** What the outside hands to proofs. */
export type Bewijsomstandigheden = {
  readonly klok: Klok;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly willekeur: (bytes: number) => Uint8Array;
  readonly openen?: Openen;
};

/**
 * Opens the proofs that the settings name, and takes away those that are past their days. Where they are off, none are kept and none are found.
 * @throws Instellingenfout when the folder cannot be made.
 */
export async function openBewijzen({ plaats, dagen }: Bewijsconfig, { klok, logger, willekeur, openen }: Bewijsomstandigheden): Promise<Bewijzen> {
  if (plaats === null) return geenBewijzen;
  await maakBewijsmap(plaats.map).catch(() => { throw new Instellingenfout(['BEWIJS_MAP: geen map waarin te schrijven is']); });
  const map = createBewijsmap(plaats.map, openen);
  const { sluit } = createSluiting(plaats.sleutel, willekeur);
  const opruimen = startOpruimen({ map, dagen, klok, logger });
  const wachtend = new Set<Promise<Bewijsvermelding>>();
  let [bewaard, mislukt] = [0, 0];

  const schrijf = async (id: string, resultaat: Vacatureresultaat | Kandidaatresultaat): Promise<Bewijsvermelding> => {
    try {
      if (wachtend.size >= meesteWachtend) throw new Bewijsfout('TE_DRUK');
      await laatAnderenVoor();
      const tekst = Buffer.from(toBewijstekst(resultaat, Buffer.from(willekeur(zoutBytes)).toString('base64url')));
      await map.schrijf(resultaat.dag, id, await sluit(id, tekst));
      bewaard += 1;
      return { bewijs: 'BEWAARD', vingerafdruk: vingerafdrukVan(tekst) };
    } catch (fout) {
      mislukt += 1;
      logger.error({ zoekopdracht: id, code: bewijsfoutcodeVan(fout), mislukt }, 'het bewijs van een rangschikking is niet bewaard');
      return { bewijs: 'MISLUKT' };
    }
  };
  return {
    leg(id, resultaat) {
      const dit = schrijf(id, resultaat).finally(() => { wachtend.delete(dit); });
      wachtend.add(dit);
      return dit;
    },
    vind: createBewijslezer(plaats, willekeur),
    tellers: () => ({ bewaard, mislukt }),
    async stop() {
      await Promise.all([opruimen.stop(), ...wachtend]);
    },
  };
}
