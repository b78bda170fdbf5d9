// How long: praktijkleren at most nine months; werkfit in principle six, at most nine, and closed afterwards.
import type { Dag, Termijn } from '../feiten.ts';
import { toOntbrekendFeit } from '../feitvragen.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';
import { VERGOEDING_WERKGEVER, vergoedingWerkgever } from '../plafonds.ts';
import { isPraktijkleren } from './potten.ts';
import { isMenukaartregeling, type Regeling } from '../regelingen.ts';
import { maandenNaarBoven } from '../tijd.ts';
import type { Voorwaarde } from '../uitkomst.ts';
import { nietTeZeggen, opVoorwaarde, sluitUit } from './oordelen.ts';
import type { Oordeel, Regel, TeBeoordelenInstrument } from './typen.ts';

/** Longest duration of praktijkleren and of werkfit, in months (001:623, 001:294). */
export const MAXIMALE_DUUR = 9;
/** Werkfit longer than this is an exception (001:293). */
export const WERKFIT_IN_PRINCIPE = 6;

// EVA's name for the place and the letter's "werkfit houden" (001:1994-2002) are one and the same means.
const WERKFITCODES: readonly (string | null)[] = ['RMT-WERKFIT', 'BA-WERKFIT'];

const isWerkfit = ({ code }: TeBeoordelenInstrument): boolean => WERKFITCODES.includes(code);

/** The longest duration in months that the rules allow; null when there is no limit. */
export const maximaleDuurVan = (instrument: TeBeoordelenInstrument, regeling: Regeling | null): number | null =>
  isMenukaartregeling(regeling) && (isWerkfit(instrument) || isPraktijkleren(instrument)) ? MAXIMALE_DUUR : null;

/** Longer than the rules allow. */
export const duur: Regel = ({ instrument, regeling }) => {
  const grens = maximaleDuurVan(instrument, regeling);
  if (grens === null) return null;
  const grondslag = isWerkfit(instrument) ? GRONDSLAGEN.WERKFIT : GRONDSLAGEN.PRAKTIJKLEREN;
  if (instrument.duurMaanden === null) {
    return opVoorwaarde([{ code: 'DUUR_BINNEN_GRENS', toelichting: `Het duurt niet langer dan ${grens} maanden.`, grondslag }]);
  }
  return instrument.duurMaanden > grens ? sluitUit('DUUR_BOVEN_GRENS', `Het duurt langer dan ${grens} maanden.`, grondslag) : null;
};

/** Praktijkleren: a fee for the employer, and what already runs is taken into account. */
export const praktijkleren: Regel = ({ instrument, regeling, feiten, peildatum }) => {
  if (!isMenukaartregeling(regeling) || !isPraktijkleren(instrument)) return null;
  const { euro, weken } = VERGOEDING_WERKGEVER;
  const vergoeding: Voorwaarde = { code: 'VERGOEDING_WERKGEVER', grondslag: GRONDSLAGEN.VERGOEDING,
    toelichting: `Het erkende leerbedrijf krijgt ${vergoedingWerkgever(1).toFixed(2).replace('.', ',')} euro per week, ten hoogste ${weken} weken en ${euro} euro.` };
  const { praktijkleren: deelnames } = feiten;
  const isVrij = deelnames.stand === 'BEKEND' && deelnames.waarde.every(({ einddatum }) => einddatum !== null && einddatum < peildatum);
  const nagaan: Voorwaarde = { code: 'LOPEND_PRAKTIJKLEREN_NAGAAN', grondslag: GRONDSLAGEN.PRAKTIJKLEREN,
    toelichting: 'Nagaan of er al praktijkleren loopt; wat loopt wordt afgemaakt.' };
  return opVoorwaarde(isVrij ? [vergoeding] : [vergoeding, nagaan]);
};

const WERKFITVOORWAARDEN: readonly Voorwaarde[] = [
  { code: 'PROFESSIONEEL_OORDEEL', toelichting: 'Een professional oordeelt dat re-integratie met bestaande instrumenten niet mogelijk is.', grondslag: GRONDSLAGEN.WERKFIT },
  { code: 'HERZIENING_PER_3_MAANDEN', toelichting: 'Elke 3 maanden wordt bezien of uitstroom naar regulier werk mogelijk is.', grondslag: GRONDSLAGEN.WERKFIT },
];
const UITZONDERING: Voorwaarde = { code: 'UITZONDERING_BOVEN_6_MAANDEN', grondslag: GRONDSLAGEN.WERKFIT,
  toelichting: 'In principe duurt het ten hoogste 6 maanden; alleen bij uitzondering 9.' };

/** Months of werkfit so far; null when a begin is missing. */
function maandenGehad(perioden: readonly Termijn[], peildatum: Dag): number | null {
  const maanden = perioden.map(({ begindatum, einddatum }) => {
    if (begindatum === null) return null;
    const laatste = einddatum === null || einddatum > peildatum ? peildatum : einddatum;
    return laatste < begindatum ? 0 : maandenNaarBoven(begindatum, laatste);
  });
  return maanden.reduce<number | null>((som, aantal) => (som === null || aantal === null ? null : som + aantal), 0);
}

function eerdereWerkfit(perioden: readonly Termijn[], peildatum: Dag): Oordeel | null {
  const maanden = maandenGehad(perioden, peildatum);
  if (maanden === null) return nietTeZeggen('WERKFIT_ONBEKEND', 'hoe lang er al een werkfitplek is geweest', GRONDSLAGEN.WERKFIT, []);
  const isVoorbij = perioden.every(({ einddatum }) => einddatum !== null && einddatum < peildatum);
  const isGesloten = maanden >= MAXIMALE_DUUR || (isVoorbij && maanden >= WERKFIT_IN_PRINCIPE);
  return isGesloten ? sluitUit('WERKFIT_AFGESLOTEN', 'De werkfitplek is geweest en staat daarna niet meer open.', GRONDSLAGEN.WERKFIT) : null;
}

/** Werkfit, the last resort (001:285-297). */
export const werkfit: Regel = ({ instrument, regeling, feiten, peildatum }) => {
  if (!isWerkfit(instrument) || !isMenukaartregeling(regeling)) return null;
  const { werkfitperioden } = feiten;
  if (werkfitperioden.stand === 'ONBEKEND') {
    const ontbrekend = toOntbrekendFeit('WERKFITPERIODEN', werkfitperioden.ontbreekt);
    return nietTeZeggen('WERKFIT_ONBEKEND', 'of er al een werkfitplek is geweest', GRONDSLAGEN.WERKFIT, ontbrekend);
  }
  const isLang = (instrument.duurMaanden ?? MAXIMALE_DUUR) + (maandenGehad(werkfitperioden.waarde, peildatum) ?? 0) > WERKFIT_IN_PRINCIPE;
  return eerdereWerkfit(werkfitperioden.waarde, peildatum) ?? opVoorwaarde(isLang ? [...WERKFITVOORWAARDEN, UITZONDERING] : WERKFITVOORWAARDEN);
};
