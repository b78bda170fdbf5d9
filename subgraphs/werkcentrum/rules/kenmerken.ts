// From facts to the yes-or-no things that the tables speak about, each with what it rests on.
import { jaNee, minstensEen, type JaNeeOnbekend } from './driewaardig.ts';
import { NIET_VERTELD, type Dag, type Doelgroepkenmerk, type Feit, type Persoonsfeiten, type Uitkering, type Uitkeringswet } from './feiten.ts';
import { toOntbrekendFeit, zonderDubbele, type Feitcode } from './feitvragen.ts';
import { leeftijdOp, plusMaanden } from './tijd.ts';
import type { OntbrekendFeit } from './uitkomst.ts';

/** Yes, no or unknown, with the sources it rests on, or those that should have said it. */
export type Kenmerk = {
  waarde: JaNeeOnbekend;
  herkomst: 'BRON' | 'OPGAVE' | 'ONBEKEND';
  bronnen: readonly string[];
  ontbrekend: readonly OntbrekendFeit[];
};

/** Under 27 is young (001:1708). */
export const JONG_TOT = 27;
/** Over 55 weighs in the selection (001:1708). */
export const OUDER_DAN = 55;
/** Doelgroep ED02 in EVA's code list. */
const VIJFTIGPLUS_VANAF = 50;
/** Unemployed after this day meets the criterion of the RMT scheme (004:151, EVA.RMT). */
export const RMT_CRITERIUM_NA: Dag = '2020-03-12';
/** Setting: no letter gives a number for a short WW right; three months is the basic duration of the WW. */
export const KORT_WW_RECHT_MAANDEN = 3;

/** A fact as a kenmerk; `oordeel` says what a known value means and may itself not know. */
export function kenmerkVan<T>(feit: Feitcode, gegeven: Feit<T>, oordeel: (waarde: T) => JaNeeOnbekend): Kenmerk {
  const waarde = gegeven.stand === 'BEKEND' ? oordeel(gegeven.waarde) : 'ONBEKEND';
  if (gegeven.stand === 'BEKEND' && waarde !== 'ONBEKEND') return { waarde, herkomst: gegeven.herkomst, bronnen: gegeven.bronnen, ontbrekend: [] };
  return { waarde, herkomst: 'ONBEKEND', bronnen: [], ontbrekend: toOntbrekendFeit(feit, gegeven.stand === 'BEKEND' ? [] : gegeven.ontbreekt) };
}

/** JA when one of several says so; the ones that say it carry it, or all that say no, or those that are missing. None at all is a question. */
export function eenVan(feit: Feitcode, kenmerken: readonly Kenmerk[]): Kenmerk {
  if (kenmerken.length === 0) return kenmerkVan(feit, NIET_VERTELD, () => 'ONBEKEND');
  const waarde = minstensEen(kenmerken.map((kenmerk) => kenmerk.waarde));
  const dragend = kenmerken.filter((kenmerk) => kenmerk.waarde === waarde);
  return {
    waarde,
    herkomst: dragend[0]?.herkomst ?? 'ONBEKEND',
    bronnen: [...new Set(dragend.flatMap((kenmerk) => kenmerk.bronnen))],
    ontbrekend: zonderDubbele(dragend.flatMap((kenmerk) => kenmerk.ontbrekend)),
  };
}

/** Whether the benefit is being paid on the day. Applied for is not running; an unknown begin of a granted one is. */
export const isLopend = (uitkering: Uitkering, peildatum: Dag): boolean =>
  !uitkering.isAangevraagd
  && (uitkering.begindatum === null || uitkering.begindatum <= peildatum)
  && (uitkering.einddatum === null || uitkering.einddatum >= peildatum);

const isLopendOfAangevraagd = (uitkering: Uitkering, peildatum: Dag): boolean =>
  isLopend({ ...uitkering, isAangevraagd: false }, peildatum);

type Uitkeringentoets = (uitkering: Uitkering) => JaNeeOnbekend;

const uitkering = (feit: Feitcode, lijsten: readonly Feit<readonly Uitkering[]>[], toets: Uitkeringentoets): Kenmerk =>
  eenVan(feit, lijsten.map((lijst) => kenmerkVan(feit, lijst, (uitkeringen) => minstensEen(uitkeringen.map(toets)))));

const loopt = (peildatum: Dag, wetten: readonly Uitkeringswet[]): Uitkeringentoets =>
  (een) => jaNee(wetten.includes(een.wet) && isLopend(een, peildatum));

// A right that starts after the notice period is already recorded, so a future begin counts.
const isKortWwRecht = (peildatum: Dag): Uitkeringentoets => (een) => {
  if (een.wet !== 'WW' || een.isAangevraagd || (een.einddatum !== null && een.einddatum < peildatum)) return 'NEE';
  if (een.begindatum === null || een.maximaalTot === null) return 'ONBEKEND';
  return jaNee(een.maximaalTot <= plusMaanden(een.begindatum, KORT_WW_RECHT_MAANDEN));
};

// Of a WW without a first day only one that ended before the boundary certainly began before it.
const begonNaRmtGrens: Uitkeringentoets = ({ wet, isAangevraagd, begindatum, einddatum }) => {
  if (wet !== 'WW' || isAangevraagd || (einddatum !== null && einddatum <= RMT_CRITERIUM_NA)) return 'NEE';
  return begindatum === null ? 'ONBEKEND' : jaNee(begindatum > RMT_CRITERIUM_NA);
};

const uitkeringskenmerken = ({ uitkeringenUwv: uwv, uitkeringenGemeente: gemeente, eersteWerkloosheidsdag }: Persoonsfeiten, peildatum: Dag) => ({
  WW: uitkering('UITKERINGEN_UWV', uwv, loopt(peildatum, ['WW'])),
  WIA: uitkering('UITKERINGEN_UWV', uwv, loopt(peildatum, ['WIA'])),
  OVERIGE_UITKERING_UWV: uitkering('UITKERINGEN_UWV', uwv, (een) =>
    jaNee(isLopendOfAangevraagd(een, peildatum) && (een.isAangevraagd || (een.wet !== 'WW' && een.wet !== 'WIA')))),
  WW_OF_IOW: uitkering('UITKERINGEN_UWV', uwv, loopt(peildatum, ['WW', 'IOW'])),
  WAO_WIA_OF_WAZ: uitkering('UITKERINGEN_UWV', uwv, loopt(peildatum, ['WAO', 'WIA', 'WAZ'])),
  WAJONGUITKERING: uitkering('UITKERINGEN_UWV', uwv, loopt(peildatum, ['WAJONG'])),
  WERKLOOS_NA_RMT_GRENS: eenVan('EERSTE_WERKLOOSHEIDSDAG', [
    kenmerkVan('EERSTE_WERKLOOSHEIDSDAG', eersteWerkloosheidsdag, (dag) => jaNee(dag !== null && dag > RMT_CRITERIUM_NA)),
    uitkering('UITKERINGEN_UWV', uwv, begonNaRmtGrens),
  ]),
  KORT_WW_RECHT: uitkering('UITKERINGEN_UWV', uwv, isKortWwRecht(peildatum)),
  BIJSTAND: uitkering('UITKERINGEN_GEMEENTE', gemeente, (een) => jaNee(isLopendOfAangevraagd(een, peildatum))),
  PARTICIPATIEWET: uitkering('UITKERINGEN_GEMEENTE', gemeente, loopt(peildatum, ['BIJSTAND', 'IOAW', 'IOAZ'])),
});

const persoonskenmerken = (feiten: Persoonsfeiten, peildatum: Dag) => ({
  JONGER_DAN_27: kenmerkVan('GEBOORTEDATUM', feiten.geboortedatum, (dag) => jaNee(leeftijdOp(dag, peildatum) < JONG_TOT)),
  OUDER_DAN_55: kenmerkVan('GEBOORTEDATUM', feiten.geboortedatum, (dag) => jaNee(leeftijdOp(dag, peildatum) > OUDER_DAN)),
  VIJFTIGPLUS: kenmerkVan('GEBOORTEDATUM', feiten.geboortedatum, (dag) => jaNee(leeftijdOp(dag, peildatum) >= VIJFTIGPLUS_VANAF)),
  WERKZAAM: kenmerkVan('WERKZAAM', feiten.isWerkzaam, jaNee),
  ONTSLAGDREIGING: kenmerkVan('ONTSLAGDREIGING', feiten.ontslagdreiging, jaNee),
  SOCIAAL_PLAN: kenmerkVan('SOCIAAL_PLAN', feiten.sociaalPlan, jaNee),
  TIJDELIJK_CONTRACT: kenmerkVan('CONTRACT_EINDIGT_OP', feiten.contractEindigtOp, (dag) => jaNee(dag !== null && dag >= peildatum)),
  ZELFSTANDIG: kenmerkVan('ZELFSTANDIG', feiten.isZelfstandig, jaNee),
  INKOMEN_ONTOEREIKEND: kenmerkVan('INKOMEN_ONTOEREIKEND', feiten.inkomenOntoereikend, jaNee),
  ARBEIDSBEPERKING: kenmerkVan('ARBEIDSBEPERKING', feiten.arbeidsbeperking, jaNee),
  BANENAFSPRAAK: kenmerkVan('DOELGROEPREGISTER', feiten.doelgroepregister, ({ geregistreerd }) => jaNee(geregistreerd)),
});

const wajong = (geregistreerd: boolean, registerzegt: boolean | null): JaNeeOnbekend => {
  if (!geregistreerd) return 'NEE';
  return registerzegt === null ? 'ONBEKEND' : jaNee(registerzegt);
};

const evakenmerken = ({ doelgroepkenmerken }: Persoonsfeiten) => {
  const van = (code: Doelgroepkenmerk): Kenmerk => kenmerkVan('DOELGROEPKENMERK', doelgroepkenmerken[code] ?? NIET_VERTELD, jaNee);
  return {
    DD06: van('DD06'), ED03: van('ED03'), ED05: van('ED05'), ED06: van('ED06'), ED07: van('ED07'), ED08: van('ED08'), ED09: van('ED09'),
  };
};

/** All kenmerken of a person on a day. A Wajong benefit or a registration on that ground both make WAJONG. */
export function leidKenmerkenAf(feiten: Persoonsfeiten, peildatum: Dag) {
  const uitkeringen = uitkeringskenmerken(feiten, peildatum);
  const register = kenmerkVan('DOELGROEPREGISTER', feiten.doelgroepregister, (een) => wajong(een.geregistreerd, een.wajong));
  return {
    ...uitkeringen, ...persoonskenmerken(feiten, peildatum), ...evakenmerken(feiten),
    WAJONG: eenVan('DOELGROEPREGISTER', [uitkeringen.WAJONGUITKERING, register]),
  };
}

/** The kenmerken of one person, by code. */
export type Kenmerken = ReturnType<typeof leidKenmerkenAf>;
/** The code of a kenmerk. */
export type Kenmerkcode = keyof Kenmerken;
