// Skills: those that were asked, or else those that the occupations asked need, of which the essential ones weigh most.
import type { Beroepenlijst, Criteria, Kandidaat, Vacature } from '../../profiel.ts';
import { MAXIMA, ONBEKEND, type Maat } from '../punten.ts';

const GEWICHT = { ESSENTIEEL: 3, BELANGRIJK: 1 };

function gewichtenVan({ beroepen, competenties }: Criteria, lijst: Beroepenlijst): ReadonlyMap<string, number> {
  if (competenties.length > 0) return new Map(competenties.map((uri) => [uri, 1]));
  const gekend = beroepen.flatMap((uri) => lijst.vind(uri) ?? []);
  return new Map([
    ...gekend.flatMap(({ belangrijk }) => belangrijk.map((uri): [string, number] => [uri, GEWICHT.BELANGRIJK])),
    ...gekend.flatMap(({ essentieel }) => essentieel.map((uri): [string, number] => [uri, GEWICHT.ESSENTIEEL])),
  ]);
}

const treffersIn = (competenties: readonly string[], gewichten: ReadonlyMap<string, number>): readonly string[] =>
  competenties.filter((uri, plaats) => gewichten.has(uri) && competenties.indexOf(uri) === plaats);

/**
 * Null where nothing was asked and nothing is known to be needed.
 * @param isGenoeg of the hits among what was asked, whether they meet it: a candidate needs all, a vacancy one.
 */
function maakMaat(criteria: Criteria, lijst: Beroepenlijst, isGenoeg: (treffers: number, gevraagd: number) => boolean): Maat<Vacature | Kandidaat> | null {
  const gewichten = gewichtenVan(criteria, lijst);
  if (gewichten.size === 0) return null;
  const isGevraagd = criteria.competenties.length > 0;
  const totaal = [...gewichten.values()].reduce((som, gewicht) => som + gewicht, 0);
  return {
    criterium: 'COMPETENTIES',
    punten: ({ competenties }) => {
      if (competenties.length === 0) return ONBEKEND;
      let som = 0;
      competenties.forEach((uri, plaats) => {
        const gewicht = gewichten.get(uri);
        if (gewicht !== undefined && competenties.indexOf(uri) === plaats) som += gewicht;
      });
      return Math.floor((MAXIMA.COMPETENTIES * som) / totaal);
    },
    mist: ({ competenties }) => isGevraagd && competenties.length > 0 && !isGenoeg(treffersIn(competenties, gewichten).length, gewichten.size),
    waarom: ({ competenties }) => {
      if (competenties.length === 0) return 'Er zijn geen competenties bekend.';
      const aantal = treffersIn(competenties, gewichten).length;
      return `${aantal} van de ${gewichten.size} competenties ${isGevraagd ? 'die gevraagd zijn' : 'die het gevraagde beroep nodig heeft'} komen voor.`;
    },
  };
}

/** Skills of a vacancy. Hard: none of those that were asked is among what it says. */
export const competentiesVanVacature = (criteria: Criteria, lijst: Beroepenlijst): Maat<Vacature> | null => maakMaat(criteria, lijst, (treffers) => treffers > 0);

/** Skills of a candidate. Hard: not all of those that were asked are among what they say. What the occupation needs is never hard. */
export const competentiesVanKandidaat = (criteria: Criteria, lijst: Beroepenlijst): Maat<Kandidaat> | null =>
  maakMaat(criteria, lijst, (treffers, gevraagd) => treffers === gevraagd);
