// What the work is like: hours, level, contract, irregular hours, sector and route.
import type { Criteria, Kandidaat, Uren, Vacature } from '../../profiel.ts';
import { inWoorden, MAXIMA, ONBEKEND, type Maat } from '../punten.ts';

const NIVEAUS: Readonly<Record<number, string>> = { 1: 'basisonderwijs', 2: 'vmbo', 3: 'havo/vwo', 4: 'mbo', 5: 'hbo', 6: 'wo' };
const naamVanNiveau = (niveau: number): string => NIVEAUS[niveau] ?? `niveau ${niveau}`;

const isLeeg = ({ minimaal, maximaal }: Uren): boolean => minimaal === null && maximaal === null;

/** Hours between two ranges; 0 where they meet. A side of which nothing was said is open. */
const tussenruimte = (a: Uren, b: Uren): number =>
  Math.max(0, (a.minimaal ?? 0) - (b.maximaal ?? Infinity), (b.minimaal ?? 0) - (a.maximaal ?? Infinity));

const urenzin = ({ minimaal, maximaal }: Uren): string => {
  if (minimaal !== null && maximaal !== null) return minimaal === maximaal ? `${inWoorden(minimaal)} uur` : `${inWoorden(minimaal)} tot ${inWoorden(maximaal)} uur`;
  return minimaal === null ? `ten hoogste ${inWoorden(maximaal ?? 0)} uur` : `ten minste ${inWoorden(minimaal)} uur`;
};

const urenpunten = (uur: number): number => {
  if (uur === 0) return MAXIMA.UREN;
  if (uur <= 4) return 5;
  return uur <= 8 ? 2 : 0;
};

/** Hours a week: full where the ranges meet, less where they are at most 4 or 8 hours apart. Null where nothing was asked. */
export function uren({ uren: gevraagd }: Criteria): Maat<Vacature | Kandidaat> | null {
  if (isLeeg(gevraagd)) return null;
  return {
    criterium: 'UREN',
    punten: (profiel) => (isLeeg(profiel.uren) ? ONBEKEND : urenpunten(tussenruimte(gevraagd, profiel.uren))),
    mist: (profiel) => !isLeeg(profiel.uren) && tussenruimte(gevraagd, profiel.uren) > 0,
    waarom: (profiel) => {
      if (isLeeg(profiel.uren)) return 'Het aantal uren per week is niet bekend.';
      return `Het gaat om ${urenzin(profiel.uren)} per week; dat ${tussenruimte(gevraagd, profiel.uren) === 0 ? 'past bij' : 'past niet bij'} ${urenzin(gevraagd)}.`;
    },
  };
}

const niveaupunten = (hoger: number): number => {
  if (hoger === 0) return MAXIMA.NIVEAU;
  if (hoger > 0) return hoger === 1 ? 6 : 3;
  return hoger === -1 ? 4 : 0;
};

/** @param hoger how many levels the person is above what the work asks. */
function niveaumaat(gevraagd: number | null, hoger: (niveau: number, gevraagd: number) => number): Maat<Vacature | Kandidaat> | null {
  if (gevraagd === null) return null;
  return {
    criterium: 'NIVEAU',
    punten: ({ niveau }) => (niveau === null ? ONBEKEND : niveaupunten(hoger(niveau, gevraagd))),
    mist: ({ niveau }) => niveau !== null && hoger(niveau, gevraagd) < 0,
    waarom: ({ niveau }) => (niveau === null
      ? 'Het werk- en denkniveau is niet bekend, of doet er niet toe.'
      : `Het werk- en denkniveau is ${naamVanNiveau(niveau)}; gevraagd is ${naamVanNiveau(gevraagd)}.`),
  };
}

/** Level of a vacancy against that of the person for whom is sought. Hard: it asks a higher one. */
export const niveauVanVacature = (criteria: Criteria): Maat<Vacature> | null => niveaumaat(criteria.niveau, (niveau, persoon) => persoon - niveau);

/** Level of a candidate against that of the job. Hard: it is lower. */
export const niveauVanKandidaat = (criteria: Criteria): Maat<Kandidaat> | null => niveaumaat(criteria.niveau, (niveau, werk) => niveau - werk);

/** Contract: for a time or without an end. Null where it does not matter. */
export function contract({ contracten: gevraagd }: Criteria): Maat<Vacature | Kandidaat> | null {
  if (gevraagd.length === 0) return null;
  const past = ({ contracten }: Vacature | Kandidaat): boolean => contracten.some((een) => gevraagd.includes(een));
  return {
    criterium: 'CONTRACT',
    punten: (profiel) => (profiel.contracten.length === 0 ? ONBEKEND : MAXIMA.CONTRACT * Number(past(profiel))),
    mist: (profiel) => profiel.contracten.length > 0 && !past(profiel),
    waarom: (profiel) => {
      if (profiel.contracten.length === 0) return 'De soort contract is niet bekend.';
      return past(profiel) ? 'De soort contract is zoals gevraagd.' : 'De soort contract is anders dan gevraagd.';
    },
  };
}

/** A vacancy must be as asked; a candidate must not refuse it: who takes irregular hours can work at regular ones. */
export function onregelmatig({ onregelmatig: gevraagd }: Criteria): Maat<Vacature | Kandidaat> | null {
  if (gevraagd === null) return null;
  const weigert = (profiel: Vacature | Kandidaat): boolean => (profiel.soort === 'kandidaat' && !gevraagd
    ? profiel.kantoortijden === false
    : profiel.onregelmatig === !gevraagd);
  return {
    criterium: 'ONREGELMATIG', punten: () => 0, mist: weigert,
    waarom: (profiel) => `${gevraagd ? 'Onregelmatig werk' : 'Werk op vaste tijden'} ${weigert(profiel) ? 'past niet' : 'is niet uitgesloten'}.`,
  };
}

/** Sector by the code of the Standaard Bedrijfsindeling; a shorter code that was asked stands for all under it. */
export function sector({ sectoren: gevraagd }: Criteria): Maat<Vacature | Kandidaat> | null {
  if (gevraagd.length === 0) return null;
  const mist = ({ sectoren }: Vacature | Kandidaat): boolean => sectoren.length > 0 && !sectoren.some((code) => gevraagd.some((begin) => code.startsWith(begin)));
  return {
    criterium: 'SECTOR', punten: () => 0, mist,
    waarom: (profiel) => (mist(profiel) ? 'De sector is een andere dan gevraagd.' : 'De sector is zoals gevraagd, of niet bekend.'),
  };
}

/** Route of a vacancy. */
export function route({ routes }: Criteria): Maat<Vacature> | null {
  if (routes.length === 0) return null;
  const mist = (vacature: Vacature): boolean => !routes.includes(vacature.route);
  return {
    criterium: 'ROUTE', punten: () => 0, mist,
    waarom: (vacature) => (mist(vacature) ? 'De wervingsroute is een andere dan gevraagd.' : 'De wervingsroute is zoals gevraagd.'),
  };
}
