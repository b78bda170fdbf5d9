import { setImmediate } from 'node:timers/promises';
import { toDatum, toDatumTijd, type Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { isPostcodegebied, zoekBinnen } from '../../shared/referentie/postcodes.ts';
import type { TimeLimit } from '../../shared/source/time-limit.ts';
import type { Beroepenlijst, Bronstand, Criteria, Kandidaat, Vacature } from '../profiel.ts';
import { isOpen, maakBeoordelaar } from '../rules/beoordeling.ts';
import { toKandidaatdetail, toVacaturedetail } from '../zoeken/vumbron.ts';
import type { Bronantwoord, Zoekbron } from '../zoeken/zoekbron.ts';
import { createAfdeling, type Gevonden } from './afdeling.ts';
import { kandidaatkeuze, listKandidaatberoepen, listVacatureberoepen, vacaturekeuze } from './beroepskeuze.ts';
import { eigenCode, toKandidaatrij, toVacaturerij, type Eigenaanbod } from './profielen.ts';
import type { Adem } from './slagen.ts';

/** What this installation holds, and what is needed to search it. */
export type Eigenbrondelen = {
  readonly aanbod: Eigenaanbod;
  readonly lijst: Beroepenlijst;
  readonly klok: Klok;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  /** How many of the best a search gives; 500 unless told. */
  readonly hoogstens?: number;
  /** Lets others go first, between slices of work. */
  readonly adem?: Adem;
};

/** A source to search. @property gereed when its index is there: it can be searched before that, but slower. */
export type Eigenbron = Zoekbron & { readonly gereed: Promise<void> };

/** As other sources: within the area that was asked. Where something is that has no centroid is not known, and so not known to be outside. */
function maakLigging({ postcodegebied, afstandKm }: Criteria): (gebied: string) => boolean {
  const binnen = new Set(zoekBinnen(postcodegebied, afstandKm));
  return (gebied) => binnen.has(gebied) || !isPostcodegebied(gebied);
}

/**
 * What this installation holds itself, as a source that is searched in memory: it asks nobody and never holds what others answered. Gives the best by
 * the rules of matching, without those that miss a hard criterion. Begins at once to make its index.
 */
export function createEigenbron({ aanbod, lijst, klok, logger, hoogstens = 500, adem = () => setImmediate() }: Eigenbrondelen): Eigenbron {
  const gemeenschappelijk = { hoogstens, adem, logger };
  const vacatures = createAfdeling({ ...gemeenschappelijk, soort: 'vacature', details: aanbod.vacatures, toRij: toVacaturerij, listBeroepen: listVacatureberoepen });
  const kandidaten = createAfdeling({ ...gemeenschappelijk, soort: 'kandidaat', details: aanbod.werkzoekenden, toRij: toKandidaatrij, listBeroepen: listKandidaatberoepen });

  const stand = (deel: Pick<Bronstand, 'status' | 'reden' | 'aantal' | 'afgekapt'>): Bronstand =>
    ({ code: eigenCode, naam: 'Eigen vacatures en werkzoekenden', peildatum: toDatumTijd(klok()), ...deel });
  const toAntwoord = <P>(gevonden: Gevonden<P> | null): Bronantwoord<P> => {
    if (gevonden === null) return { profielen: [], stand: stand({ status: 'TIJD_OP', reden: 'TIJD_OP', aantal: 0, afgekapt: false }) };
    const { profielen, aantal } = gevonden;
    return { profielen, stand: stand({ status: aantal > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null, aantal: profielen.length, afgekapt: aantal > profielen.length }) };
  };
  const magVerder = ({ deadline, signal }: TimeLimit) => (): boolean => klok() < deadline && signal?.aborted !== true;

  return {
    code: eigenCode,
    async zoekVacatures(criteria, _oin, limit) {
      const dag = toDatum(klok());
      const { vacature: { plaatsVan } } = maakBeoordelaar(criteria, lijst, dag);
      const ruimte = { ligtBinnen: maakLigging(criteria), kanPassen: vacaturekeuze(criteria, lijst) };
      return toAntwoord<Vacature>(await vacatures.zoek({ ruimte, telt: (een) => isOpen(een, dag), plaatsVan, magVerder: magVerder(limit) }));
    },
    async zoekKandidaten(criteria, _oin, limit) {
      const { kandidaat: { plaatsVan } } = maakBeoordelaar(criteria, lijst, toDatum(klok()));
      const ruimte = { ligtBinnen: maakLigging(criteria), kanPassen: kandidaatkeuze(criteria, lijst) };
      return toAntwoord<Kandidaat>(await kandidaten.zoek({ ruimte, telt: () => true, plaatsVan, magVerder: magVerder(limit) }));
    },
    async vacatureDetail(nummer) {
      const detail = vacatures.vind(nummer);
      return detail && toVacaturedetail(null, detail);
    },
    async kandidaatDetail(nummer) {
      const detail = kandidaten.vind(nummer);
      return detail && toKandidaatdetail(null, detail);
    },
    gereed: Promise.all([vacatures.gereed, kandidaten.gereed]).then(() => undefined),
    async stop() {
      vacatures.stop();
      kandidaten.stop();
    },
  };
}
