// How vacancies and candidates fit what was asked. Nothing here knows who somebody is, and a professional decides: a score only orders what there is to read.
import { afstandKm } from '../../shared/referentie/postcodes.ts';
import type { Beoordeling, Beroepenlijst, Criteria, Criterium, Kandidaat, Punten, Vacature } from '../profiel.ts';
import { afstandVanKandidaat, afstandVanVacature } from './maten/afstand.ts';
import { beroepVanKandidaat, beroepVanVacature } from './maten/beroep.ts';
import { beschikbaarheidVanKandidaat, beschikbaarheidVanVacature } from './maten/beschikbaarheid.ts';
import { competentiesVanKandidaat, competentiesVanVacature } from './maten/competenties.ts';
import { rijbewijsVanKandidaat, rijbewijsVanVacature, talenVanKandidaat, talenVanVacature } from './maten/kunnen.ts';
import { contract, niveauVanKandidaat, niveauVanVacature, onregelmatig, route, sector, uren } from './maten/werk.ts';
import { MAXIMA, telt, type Maat } from './punten.ts';
import type { Groep, Plaats } from './volgorde.ts';

/** Judges profiles of one kind for one search. */
export type Beoordelaar<Soort> = {
  /** The sum of the points, without explanation; null for open hiring and where a hard criterion is missed. */
  readonly scoreVan: (profiel: Soort) => number | null;
  /** Where it stands among the results, without explanation. */
  readonly plaatsVan: (profiel: Soort) => Plaats<Soort>;
  /** The whole judgment, with sentences: for what is shown. */
  readonly beoordeel: (profiel: Soort) => Beoordeling;
  /** The hard criteria that it is known to miss. A source ignores criteria that it does not know, so that what came is checked again. */
  readonly listGemist: (profiel: Soort) => readonly Criterium[];
};

/** What open hiring does not ask (001:855-865): who is first on the waiting list begins, whatever they learned or can. */
const ZONDER_SELECTIE: ReadonlySet<Criterium> = new Set(['COMPETENTIES', 'NIVEAU', 'TALEN', 'RIJBEWIJS']);

type Onderdelen<Soort> = {
  readonly maten: readonly (Maat<Soort> | null)[];
  readonly hard: readonly Criterium[];
  readonly afstandVan: (profiel: Soort) => number | null;
  readonly isOpenHiring: (profiel: Soort) => boolean;
  readonly wachtVanaf: (profiel: Soort) => string | null;
};

function maak<Soort extends { readonly id: string }>({ maten, hard, afstandVan, isOpenHiring, wachtVanaf }: Onderdelen<Soort>): Beoordelaar<Soort> {
  const gevraagd = maten.filter((maat) => maat !== null);
  const tellend = gevraagd.filter(({ criterium }) => MAXIMA[criterium] > 0);
  const harde = gevraagd.filter(({ criterium }) => hard.includes(criterium));
  const hardeBijOpenHiring = harde.filter(({ criterium }) => !ZONDER_SELECTIE.has(criterium));

  const hardeVoor = (profiel: Soort): readonly Maat<Soort>[] => (isOpenHiring(profiel) ? hardeBijOpenHiring : harde);
  const groepVan = (profiel: Soort): Groep => {
    if (hardeVoor(profiel).some((maat) => maat.mist(profiel))) return 'GEMIST';
    return isOpenHiring(profiel) ? 'WACHTLIJST' : 'RANGLIJST';
  };
  const somVan = (profiel: Soort): number => tellend.reduce((som, maat) => som + telt(maat, profiel), 0);
  const puntenVan = (profiel: Soort): readonly Punten[] => tellend.map((maat) => (
    { criterium: maat.criterium, punten: telt(maat, profiel), maximum: MAXIMA[maat.criterium], waarom: maat.waarom(profiel) }));

  return {
    scoreVan: (profiel) => (groepVan(profiel) === 'RANGLIJST' ? somVan(profiel) : null),
    plaatsVan: (profiel) => {
      const groep = groepVan(profiel);
      return {
        profiel, id: profiel.id, groep, afstandKm: afstandVan(profiel),
        score: groep === 'RANGLIJST' ? somVan(profiel) : null, vanaf: groep === 'WACHTLIJST' ? wachtVanaf(profiel) : null,
      };
    },
    beoordeel: (profiel) => {
      const punten = groepVan(profiel) === 'RANGLIJST' ? puntenVan(profiel) : null;
      return {
        score: punten?.reduce((som, een) => som + een.punten, 0) ?? null, punten: punten ?? [],
        gemist: hardeVoor(profiel).filter((maat) => maat.mist(profiel)).map((maat) => ({ criterium: maat.criterium, waarom: maat.waarom(profiel) })),
        afstandKm: afstandVan(profiel),
      };
    },
    listGemist: (profiel) => hardeVoor(profiel).filter((maat) => maat.mist(profiel)).map(({ criterium }) => criterium),
  };
}

/** Distance to one place, worked out once for each area. */
function afstandTot(midden: string): (profiel: Vacature | Kandidaat) => number | null {
  const bekend = new Map<string, number | null>();
  return ({ postcodegebied }) => {
    if (postcodegebied === null) return null;
    let km = bekend.get(postcodegebied);
    if (km === undefined) bekend.set(postcodegebied, km = afstandKm(midden, postcodegebied));
    return km;
  };
}

/**
 * Prepares a search once, so that judging many profiles is cheap.
 * @param dag the day on which is asked (YYYY-MM-DD).
 */
export function maakBeoordelaar(criteria: Criteria, lijst: Beroepenlijst, dag: string): { readonly vacature: Beoordelaar<Vacature>; readonly kandidaat: Beoordelaar<Kandidaat> } {
  const afstandVan = afstandTot(criteria.postcodegebied);
  const alleenOpenHiring = criteria.routes.length > 0 && criteria.routes.every((een) => een === 'OPEN_HIRING');
  return {
    vacature: maak<Vacature>({
      maten: [
        beroepVanVacature(criteria, lijst), competentiesVanVacature(criteria, lijst), afstandVanVacature(criteria, afstandVan), uren(criteria),
        niveauVanVacature(criteria), talenVanVacature(criteria), rijbewijsVanVacature(criteria), contract(criteria),
        beschikbaarheidVanVacature(criteria, dag), onregelmatig(criteria), sector(criteria), route(criteria),
      ],
      hard: criteria.hard, afstandVan, isOpenHiring: (vacature) => vacature.route === 'OPEN_HIRING', wachtVanaf: ({ vanaf }) => vanaf,
    }),
    kandidaat: maak<Kandidaat>({
      maten: [
        beroepVanKandidaat(criteria, lijst), competentiesVanKandidaat(criteria, lijst), afstandVanKandidaat(criteria, afstandVan), uren(criteria),
        niveauVanKandidaat(criteria), talenVanKandidaat(criteria), rijbewijsVanKandidaat(criteria), contract(criteria),
        beschikbaarheidVanKandidaat(criteria, dag), onregelmatig(criteria), sector(criteria),
      ],
      // Who waits for open hiring is in the order of the employer's waiting list, which no source tells: no day of their own may stand for it.
      hard: criteria.hard, afstandVan, isOpenHiring: () => alleenOpenHiring, wachtVanaf: () => null,
    }),
  };
}

/** How one vacancy fits somebody who looks for work. The points sum exactly to the score. */
export const beoordeelVacature = (criteria: Criteria, vacature: Vacature, lijst: Beroepenlijst, dag: string): Beoordeling =>
  maakBeoordelaar(criteria, lijst, dag).vacature.beoordeel(vacature);

/** How one candidate fits a job. The points sum exactly to the score; when the only route asked is open hiring there is none. */
export const beoordeelKandidaat = (criteria: Criteria, kandidaat: Kandidaat, lijst: Beroepenlijst, dag: string): Beoordeling =>
  maakBeoordelaar(criteria, lijst, dag).kandidaat.beoordeel(kandidaat);

/** Whether a vacancy can still be answered: not closed, and with a place as far as is known. */
export const isOpen = ({ sluit, plaatsen }: Vacature, dag: string): boolean => (sluit === null || sluit >= dag) && plaatsen !== 0;
