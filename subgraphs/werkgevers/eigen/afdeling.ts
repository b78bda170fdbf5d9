import type { Logger } from '../../shared/logger.ts';
import type { Kandidaat, Vacature } from '../profiel.ts';
import type { Plaats } from '../rules/volgorde.ts';
import { createBeste } from './beste.ts';
import { createGedeeld } from './gedeeld.ts';
import { listRijen, type Rij } from './profielen.ts';
import { createRegister, type Zoekruimte } from './register.ts';
import { doeInSlagen, type Adem } from './slagen.ts';

/** A search through one kind of profiles. */
export type Zoekvraag<P> = {
  readonly ruimte: Zoekruimte;
  /** Whether a profile counts at all on this day. */
  readonly telt: (profiel: P) => boolean;
  readonly plaatsVan: (profiel: P) => Plaats<P>;
  /** Whether there is still somebody who waits, and time. */
  readonly magVerder: () => boolean;
};

/** The best that were found, in their order, and how many there were in all. */
export type Gevonden<P> = { readonly profielen: readonly P[]; readonly aantal: number };

/** All profiles of one kind that this installation holds. */
export type Afdeling<D, P> = {
  /** Null when it was left off. The same answer whether the index is there or not. */
  readonly zoek: (vraag: Zoekvraag<P>) => Promise<Gevonden<P> | null>;
  readonly vind: (nummer: string) => D | null;
  /** When the index is there, or will not come. */
  readonly gereed: Promise<void>;
  readonly stop: () => void;
};

/** What a kind of profiles is made of. */
export type Afdelingdelen<D, P> = {
  readonly soort: P extends { readonly soort: infer Soort } ? Soort : never;
  readonly details: readonly D[];
  readonly toRij: (detail: D) => Rij<P> | null;
  readonly listBeroepen: (profiel: P) => readonly string[];
  /** How many of the best a search gives. */
  readonly hoogstens: number;
  readonly adem: Adem;
  readonly logger: Pick<Logger, 'info' | 'error'>;
};

/** Takes profiles in, and begins to make their index. */
export function createAfdeling<D, P extends Vacature | Kandidaat>({ soort, details, toRij, listBeroepen, hoogstens, adem, logger }: Afdelingdelen<D, P>): Afdeling<D, P> {
  const register = createRegister<P>(listBeroepen);
  let isGereed = false;
  let isGestopt = false;

  async function bouw(): Promise<void> {
    await adem();
    const deel = createGedeeld();
    let aantal = 0;
    isGereed = await doeInSlagen(listRijen(details, toRij), ({ toProfiel }) => {
      register.voegToe(deel(toProfiel()));
      aantal += 1;
    }, adem, () => !isGestopt);
    if (isGereed) logger.info({ soort, aantal, overgeslagen: details.length - aantal }, 'index van eigen profielen is gereed');
  }

  return {
    async zoek({ ruimte, telt, plaatsVan, magVerder }) {
      const beste = createBeste<P>(hoogstens);
      const weeg = (profiel: P): void => { if (telt(profiel)) beste.voegToe(plaatsVan(profiel)); };
      const isAf = isGereed
        ? await doeInSlagen(register.list(ruimte), weeg, adem, magVerder)
        : await doeInSlagen(listRijen(details, toRij), ({ postcodegebied, toProfiel }) => { if (ruimte.ligtBinnen(postcodegebied)) weeg(toProfiel()); }, adem, magVerder);
      return isAf ? beste.geef() : null;
    },
    vind: (nummer) => details.find((detail) => toRij(detail)?.nummer === nummer) ?? null,
    gereed: bouw().catch((fout: unknown) => {
      logger.error({ soort, fout: fout instanceof Error ? fout.name : typeof fout }, 'index van eigen profielen kwam er niet; zoeken gaat trager');
    }),
    stop() { isGestopt = true; },
  };
}
