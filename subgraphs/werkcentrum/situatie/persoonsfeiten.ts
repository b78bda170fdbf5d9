import type { Uitkeringbijdrage, Voorzieningbijdrage } from '../generated.ts';
import type { Opgave } from '../opgave.ts';
import { bekend, DOELGROEPKENMERKEN, NIET_VERTELD, onbekend, type Feit, type Persoonsfeiten, type Uitkering, type Uitkeringswet } from '../rules/feiten.ts';
import { toFeit } from './lezing.ts';
import type { Lezingen } from './lezingen.ts';

const wetten: Readonly<Record<string, Uitkeringswet>> = {
  WW: 'WW', WIA: 'WIA', IVA: 'WIA', WGA: 'WIA', WAO: 'WAO', WAZ: 'WAZ', WAJ: 'WAJONG', WAJONG: 'WAJONG', ZW: 'ZW', IOW: 'IOW',
  ABW: 'BIJSTAND', PW: 'BIJSTAND', WWB: 'BIJSTAND', IOAW: 'IOAW', IOAZ: 'IOAZ', BBZ: 'BBZ',
};

/** The law behind a Suwinet code for a benefit; ANDERS for a code that no rule reads. */
export const toWet = (code: string): Uitkeringswet => wetten[code.trim().toUpperCase()] ?? 'ANDERS';

// Gemeenten have no common code for it. "Werkfit maken" is another service, which closes no werkfit place.
const isWerkfitplek = ({ soort, omschrijving }: Voorzieningbijdrage): boolean =>
  soort.code === 'WERKFIT' || /\bwerkfit(?!\s+maken)/i.test(omschrijving ?? soort.omschrijving ?? '');

const toUitkering = ({ wet, begindatum, einddatum, maximaalTot, aangevraagd }: Uitkeringbijdrage): Uitkering =>
  ({ wet: toWet(wet.code), begindatum, einddatum, maximaalTot, isAangevraagd: aangevraagd });

/** What the person told as a fact; null is not told. */
const verteld = <T>(antwoord: T | null | undefined): Feit<T> => (antwoord == null ? NIET_VERTELD : bekend(antwoord, 'OPGAVE', ['intake']));

/**
 * The facts that the rules read, from what parties contributed and the person told.
 * @param opgave null when there was no intake.
 */
export function toPersoonsfeiten(lezingen: Lezingen, opgave: Opgave | null): Persoonsfeiten {
  return {
    ...feitenVanBronnen(lezingen, opgave),
    ...feitenVanOpgave(opgave),
  };
}

function feitenVanBronnen(lezingen: Lezingen, opgave: Opgave | null) {
  return {
    geboortedatum: toGeboortedatum(lezingen),
    uitkeringenUwv: [toFeit(lezingen.uitkeringenUwv, (rijen) => rijen.map(toUitkering))],
    uitkeringenGemeente: [toFeit(lezingen.uitkeringenGemeente, (rijen) => rijen.map(toUitkering))],
    doelgroepregister: toFeit(lezingen.doelgroepregister, ({ geregistreerd, wajong }) => ({ geregistreerd, wajong })),
    startkwalificatie: toFeit(lezingen.startkwalificatie, (waarde) => waarde),
    eersteWerkloosheidsdag: toEersteWerkloosheidsdag(lezingen, opgave),
    praktijkleren: toFeit(lezingen.praktijkleren, (rijen) => rijen),
    aanspraken: toFeit(lezingen.aanspraken, (rijen) => rijen.map((rij) => ({ ...rij, fonds: rij.fonds.code, sector: rij.sector.code }))),
    // Werkfit places are with gemeenten and sociale ontwikkelbedrijven (001:286-288): what UWV does is not one.
    werkfitperioden: toFeit(lezingen.voorzieningenGemeente, (rijen) => rijen.filter(isWerkfitplek).map(({ begindatum, einddatum }) => ({ begindatum, einddatum }))),
  };
}

function toGeboortedatum({ persoonsgegevens }: Lezingen): Feit<string> {
  const { waarde, bronnen, ontbreekt } = persoonsgegevens;
  if (waarde?.geboortedatum) return bekend(waarde.geboortedatum, 'BRON', bronnen);
  return onbekend(ontbreekt.length > 0 ? ontbreekt : bronnen.map((bron) => ({ bron, status: null })));
}

// That UWV knows of no unemployment says nothing about somebody without a benefit, unless the person tells to be working.
function toEersteWerkloosheidsdag({ eersteWerkloosheidsdag: { waarde, bronnen, ontbreekt } }: Lezingen, opgave: Opgave | null): Feit<string | null> {
  if (waarde?.dag) return bekend(waarde.dag, 'BRON', bronnen);
  if (ontbreekt.length > 0) return onbekend(ontbreekt);
  return opgave?.werkzaam === true ? bekend(null, 'OPGAVE', ['intake']) : NIET_VERTELD;
}

function feitenVanOpgave(opgave: Opgave | null) {
  return {
    isWerkzaam: verteld(opgave?.werkzaam),
    ontslagdreiging: verteld(opgave?.ontslagdreiging),
    sociaalPlan: verteld(opgave?.sociaalPlan),
    contractEindigtOp: toContracteinde(opgave),
    isZelfstandig: verteld(opgave?.zelfstandig),
    inkomenOntoereikend: toInkomenOntoereikend(opgave),
    arbeidsbeperking: verteld(opgave?.arbeidsbeperking),
    opleidingsniveau: verteld(opgave?.opleidingsniveau),
    flexibelContract: verteld(opgave?.flexibelContract),
    schoolverlater: verteld(opgave?.schoolverlater),
    jarenInLaatsteFunctie: verteld(opgave?.jarenInLaatsteFunctie),
    taalniveauMondeling: verteld(opgave?.taalniveauMondeling),
    eigenBehoefte: verteld(opgave?.eigenBehoefte),
    verwachteWerkloosheidMaanden: verteld(opgave?.verwachteWerkloosheidMaanden),
    sector: verteld(opgave?.sector),
    doelgroepkenmerken: toDoelgroepkenmerken(opgave),
  } satisfies Partial<Persoonsfeiten>;
}

/** What was not asked stays a question. */
const toDoelgroepkenmerken = (opgave: Opgave | null): Persoonsfeiten['doelgroepkenmerken'] =>
  Object.fromEntries(DOELGROEPKENMERKEN.map((code) => [code, verteld(opgave?.doelgroepen?.[code])]));

/** An empty end date is an answer only from somebody who told not to work, or not to have a flexible contract. */
function toContracteinde(opgave: Opgave | null): Feit<string | null> {
  if (opgave?.contractEindigtOp) return bekend(opgave.contractEindigtOp, 'OPGAVE', ['intake']);
  return opgave?.werkzaam === false || opgave?.flexibelContract === false ? bekend(null, 'OPGAVE', ['intake']) : NIET_VERTELD;
}

/** Somebody without a business has no business with too little income. */
const toInkomenOntoereikend = (opgave: Opgave | null): Feit<boolean> =>
  opgave?.inkomenOntoereikend == null && opgave?.zelfstandig === false ? bekend(false, 'OPGAVE', ['intake']) : verteld(opgave?.inkomenOntoereikend);
