// Occupation: the same, one to which somebody can change with what they know, another, or one that the list does not know.
import type { Beroepenlijst, Criteria, Kandidaat, Vacature } from '../../profiel.ts';
import { ONBEKEND, type Maat } from '../punten.ts';

type Verwantschap = 'ZELFDE' | 'BUUR' | 'ONBEKEND' | 'GEEN';

const STERKTE: Readonly<Record<Verwantschap, number>> = { ZELFDE: 3, BUUR: 2, ONBEKEND: 1, GEEN: 0 };
const VACATUREPUNTEN: Readonly<Record<Verwantschap, number>> = { ZELFDE: 30, BUUR: 20, ONBEKEND, GEEN: 0 };

/** Points of a candidate: what they want first, then in what they worked. Wanting something else counts less than experience tells. */
const KANDIDAATPUNTEN: Readonly<Record<Verwantschap, Readonly<Record<Verwantschap, number>>>> = {
  ZELFDE: { ZELFDE: 30, BUUR: 28, ONBEKEND: 27, GEEN: 24 },
  BUUR: { ZELFDE: 22, BUUR: 20, ONBEKEND: 18, GEEN: 16 },
  ONBEKEND: { ZELFDE: 20, BUUR: 17, ONBEKEND, GEEN: ONBEKEND },
  GEEN: { ZELFDE: 14, BUUR: 8, ONBEKEND: 0, GEEN: 0 },
};

const WENS: Readonly<Record<Verwantschap, string>> = {
  ZELFDE: 'wil een gevraagd beroep', BUUR: 'wil een beroep dat bij een gevraagd beroep past',
  ONBEKEND: 'noemt geen beroep dat met het gevraagde te vergelijken is', GEEN: 'wil een ander beroep',
};
const ERVARING: Readonly<Record<Verwantschap, string>> = {
  ZELFDE: 'heeft ervaring in een gevraagd beroep', BUUR: 'heeft ervaring in een beroep van waaruit overstappen kan',
  ONBEKEND: 'van de ervaring is niets bekend dat te vergelijken is', GEEN: 'heeft ervaring in een ander beroep',
};
const VACATUREZIN: Readonly<Record<Verwantschap, string>> = {
  ZELFDE: 'Het beroep is een gevraagd beroep.', BUUR: 'Vanuit een gevraagd beroep kan iemand naar dit beroep overstappen.',
  ONBEKEND: 'Het beroep is niet bekend, of niet te vergelijken met wat gevraagd is.', GEEN: 'Het is een ander beroep dan gevraagd.',
};

type Vergelijking = (beroepen: readonly string[]) => Verwantschap;

/** Compares lists of occupations by their best; each code is looked up once a search. An empty list says nothing. */
function maakVergelijking(gevraagd: ReadonlySet<string>, isBuur: (uri: string) => boolean, isVergelijkbaar: (uri: string) => boolean): Vergelijking {
  const gevonden = new Map<string, Verwantschap>();
  const bepaal = (uri: string): Verwantschap => {
    if (gevraagd.has(uri)) return 'ZELFDE';
    if (isBuur(uri)) return 'BUUR';
    return isVergelijkbaar(uri) ? 'GEEN' : 'ONBEKEND';
  };
  return (beroepen) => {
    let beste: Verwantschap = beroepen.length === 0 ? 'ONBEKEND' : 'GEEN';
    for (const uri of beroepen) {
      let een = gevonden.get(uri);
      if (een === undefined) gevonden.set(uri, een = bepaal(uri));
      if (STERKTE[een] > STERKTE[beste]) beste = een;
    }
    return beste;
  };
}

/** Only codes that the list knows can be told apart from what was asked: another list may have another code for the same. */
function vergelijkbaar(gevraagd: readonly string[], lijst: Beroepenlijst): (uri: string) => boolean {
  const alleBekend = gevraagd.every((uri) => lijst.vind(uri) !== null);
  return (uri) => alleBekend && lijst.vind(uri) !== null;
}

/** Occupation of a vacancy: neighbours are those to which somebody can change from what was asked. Null where none was asked. */
export function beroepVanVacature({ beroepen }: Criteria, lijst: Beroepenlijst): Maat<Vacature> | null {
  if (beroepen.length === 0) return null;
  const buren = new Set(beroepen.flatMap((uri) => lijst.vind(uri)?.buren ?? []));
  const vergelijk = maakVergelijking(new Set(beroepen), (uri) => buren.has(uri), vergelijkbaar(beroepen, lijst));
  return {
    criterium: 'BEROEP',
    punten: (vacature) => VACATUREPUNTEN[vergelijk(vacature.beroepen)],
    mist: (vacature) => vergelijk(vacature.beroepen) === 'GEEN',
    waarom: (vacature) => VACATUREZIN[vergelijk(vacature.beroepen)],
  };
}

/** Occupation of a candidate: neighbours are those from which somebody can change to what was asked. Null where none was asked. */
export function beroepVanKandidaat({ beroepen }: Criteria, lijst: Beroepenlijst): Maat<Kandidaat> | null {
  if (beroepen.length === 0) return null;
  const gevraagd = new Set(beroepen);
  const isBuur = (uri: string): boolean => lijst.vind(uri)?.buren.some((buur) => gevraagd.has(buur)) === true;
  const vergelijk = maakVergelijking(gevraagd, isBuur, vergelijkbaar(beroepen, lijst));
  const punten = (kandidaat: Kandidaat): number => KANDIDAATPUNTEN[vergelijk(kandidaat.beroepen)][vergelijk(kandidaat.ervaring)];
  return {
    criterium: 'BEROEP',
    punten,
    mist: (kandidaat) => punten(kandidaat) === 0,
    waarom: (kandidaat) => `De kandidaat ${WENS[vergelijk(kandidaat.beroepen)]}; ${ERVARING[vergelijk(kandidaat.ervaring)]}.`,
  };
}
