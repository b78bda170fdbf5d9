// Straight-line distance, against what was asked and how far the candidate wants to travel.
import type { Criteria, Kandidaat, Vacature } from '../../profiel.ts';
import { inWoorden, MAXIMA, ONBEKEND, type Maat } from '../punten.ts';

/** Points that go off between nearby and the farthest that is still meant. */
const VERLOOP = 10;

const puntenVoor = (km: number, grens: number): number => {
  if (km > grens) return 0;
  return grens === 0 ? MAXIMA.AFSTAND : MAXIMA.AFSTAND - Math.floor((VERLOOP * km) / grens);
};

const NIET_BEKEND = 'De afstand is niet bekend, omdat van een postcode niet bekend is waar die ligt.';

/** Distance of a vacancy from where was asked. @param afstandVan km, null where not known. */
export function afstandVanVacature({ afstandKm: grens }: Criteria, afstandVan: (vacature: Vacature) => number | null): Maat<Vacature> {
  return {
    criterium: 'AFSTAND',
    punten: (vacature) => {
      const km = afstandVan(vacature);
      return km === null ? ONBEKEND : puntenVoor(km, grens);
    },
    mist: (vacature) => (afstandVan(vacature) ?? 0) > grens,
    waarom: (vacature) => {
      const km = afstandVan(vacature);
      if (km === null) return NIET_BEKEND;
      return `Hemelsbreed ${inWoorden(km)} km, ${km > grens ? 'verder dan' : 'binnen'} de gevraagde ${inWoorden(grens)} km.`;
    },
  };
}

/** Distance of a candidate: at most what was asked, and at most what they want to travel. @param afstandVan km, null where not known. */
export function afstandVanKandidaat({ afstandKm: gevraagd }: Criteria, afstandVan: (kandidaat: Kandidaat) => number | null): Maat<Kandidaat> {
  const grensVan = ({ maximaleReisafstandKm }: Kandidaat): number => Math.min(gevraagd, maximaleReisafstandKm ?? gevraagd);
  return {
    criterium: 'AFSTAND',
    punten: (kandidaat) => {
      const km = afstandVan(kandidaat);
      return km === null ? ONBEKEND : puntenVoor(km, grensVan(kandidaat));
    },
    mist: (kandidaat) => (afstandVan(kandidaat) ?? 0) > grensVan(kandidaat),
    waarom: (kandidaat) => {
      const km = afstandVan(kandidaat);
      if (km === null) return NIET_BEKEND;
      const grens = grensVan(kandidaat);
      const wat = grens < gevraagd ? `de ${inWoorden(grens)} km die de kandidaat wil reizen` : `de gevraagde ${inWoorden(grens)} km`;
      return `Hemelsbreed ${inWoorden(km)} km, ${km > grens ? 'verder dan' : 'binnen'} ${wat}.`;
    },
  };
}
