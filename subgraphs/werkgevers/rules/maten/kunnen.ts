// Languages and driving licences: what the work asks against what the person has.
import type { Criteria, Kandidaat, Taal, Vacature } from '../../profiel.ts';
import { MAXIMA, ONBEKEND, type Maat } from '../punten.ts';

/** Two halves where a demand is met, one where that is not known, none where it is known not to be. */
type Helften = 0 | 1 | 2;

/** Licences that another one implies (Richtlijn 2006/126/EG, article 6): to get C1, C, D1 or D one must have B, and so on. */
const OMVAT: Readonly<Record<string, readonly string[]>> = {
  A: ['A2', 'A1', 'AM'], A2: ['A1', 'AM'], A1: ['AM'], B: ['AM'], 'B+': ['B', 'AM'], BE: ['B', 'B+', 'AM'],
  C1: ['B', 'AM'], C: ['C1', 'B', 'AM'], C1E: ['C1', 'BE', 'B+', 'B', 'AM'], CE: ['C', 'C1', 'BE', 'B+', 'B', 'AM'],
  D1: ['B', 'AM'], D: ['D1', 'B', 'AM'], D1E: ['D1', 'BE', 'B+', 'B', 'AM'], DE: ['D', 'D1', 'BE', 'B+', 'B', 'AM'],
};

const opNiveau = (geboden: number | null, gevraagd: number | null): Helften => {
  if (geboden === null) return gevraagd === null ? 2 : 1;
  return geboden >= (gevraagd ?? 2) ? 2 : 0;
};

const kleinste = (a: Helften, b: Helften): Helften => (a < b ? a : b);

/** A language that is not named is not known to be absent: level 1 says that. */
function taalIn(gevraagd: Taal, talen: readonly Taal[]): Helften {
  let beste: Helften | null = null;
  for (const geboden of talen) {
    if (geboden.taal !== gevraagd.taal) continue;
    const een = kleinste(opNiveau(geboden.mondeling, gevraagd.mondeling), opNiveau(geboden.schriftelijk, gevraagd.schriftelijk));
    if (beste === null || een > beste) beste = een;
  }
  return beste ?? 1;
}

/** A list that names licences names them all; an empty one says nothing. */
function rijbewijsIn(gevraagd: string, rijbewijzen: readonly string[]): Helften {
  if (rijbewijzen.length === 0) return 1;
  return rijbewijzen.some((een) => een === gevraagd || OMVAT[een]?.includes(gevraagd) === true) ? 2 : 0;
}

type Kunde<Eis> = {
  readonly criterium: 'TALEN' | 'RIJBEWIJS';
  readonly vanProfiel: (profiel: Vacature | Kandidaat) => readonly Eis[];
  readonly toets: (eis: Eis, geboden: readonly Eis[]) => Helften;
  readonly naam: (eis: Eis) => string;
};

const TALEN: Kunde<Taal> = { criterium: 'TALEN', vanProfiel: ({ talen }) => talen, toets: taalIn, naam: ({ taal }) => taal };
const RIJBEWIJS: Kunde<string> = { criterium: 'RIJBEWIJS', vanProfiel: ({ rijbewijzen }) => rijbewijzen, toets: rijbewijsIn, naam: (code) => code };

const WOORD = { TALEN: 'talen', RIJBEWIJS: 'rijbewijzen' };

/** @param vacature whether the profile asks and the criteria offer (a vacancy), or the other way about (a candidate). */
function maakMaat<Eis>(kunde: Kunde<Eis>, criteria: readonly Eis[], vacature: boolean): Maat<Vacature | Kandidaat> | null {
  if (criteria.length === 0) return null;
  const { criterium, vanProfiel, toets, naam } = kunde;
  const eisen = (profiel: Vacature | Kandidaat): readonly Eis[] => (vacature ? vanProfiel(profiel) : criteria);
  const aanbod = (profiel: Vacature | Kandidaat): readonly Eis[] => (vacature ? criteria : vanProfiel(profiel));
  const met = (profiel: Vacature | Kandidaat, helften: Helften): readonly string[] => eisen(profiel).filter((eis) => toets(eis, aanbod(profiel)) === helften).map(naam);
  return {
    criterium,
    punten: (profiel) => {
      if (vanProfiel(profiel).length === 0) return ONBEKEND;
      const [lijst, geboden] = [eisen(profiel), aanbod(profiel)];
      const som = lijst.reduce((helften, eis) => helften + toets(eis, geboden), 0);
      return Math.floor((MAXIMA[criterium] * som) / (2 * lijst.length));
    },
    mist: (profiel) => vanProfiel(profiel).length > 0 && eisen(profiel).some((eis) => toets(eis, aanbod(profiel)) === 0),
    waarom: (profiel) => {
      if (vanProfiel(profiel).length === 0) return `Van ${WOORD[criterium]} is niets bekend.`;
      const delen = [['voldoet', met(profiel, 2)], ['niet bekend', met(profiel, 1)], ['onvoldoende', met(profiel, 0)]] as const;
      const gezegd = delen.filter(([, namen]) => namen.length > 0).map(([woord, namen]) => `${woord}: ${namen.join(', ')}`);
      return `Gevraagde ${WOORD[criterium]}: ${gezegd.join('; ')}.`;
    },
  };
}

/** Languages that a vacancy asks, against those of the person for whom is sought. */
export const talenVanVacature = (criteria: Criteria): Maat<Vacature> | null => maakMaat(TALEN, criteria.talen, true);
/** Languages of a candidate, against those that the job asks. */
export const talenVanKandidaat = (criteria: Criteria): Maat<Kandidaat> | null => maakMaat(TALEN, criteria.talen, false);
/** Licences that a vacancy asks, against those of the person for whom is sought. */
export const rijbewijsVanVacature = (criteria: Criteria): Maat<Vacature> | null => maakMaat(RIJBEWIJS, criteria.rijbewijzen, true);
/** Licences of a candidate, against those that the job asks. */
export const rijbewijsVanKandidaat = (criteria: Criteria): Maat<Kandidaat> | null => maakMaat(RIJBEWIJS, criteria.rijbewijzen, false);
