// Whether the scheme is open on the day, and whether the person meets its criterion.
import { toets, wel } from '../conditie.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';
import { isOpen } from '../regelingen.ts';
import { nietTeZeggen, past, sluitUit, vanToets } from './oordelen.ts';
import type { Regel } from './typen.ts';

/** A closed scheme excludes, whatever else is unknown. */
export const openstelling: Regel = ({ instrument, regeling, peildatum }) => {
  if (instrument.regeling === null) return null;
  if (regeling === null) return nietTeZeggen('REGELING_ONBEKEND', 'onder welke regeling het instrument valt', GRONDSLAGEN.MENUKAART, []);
  return isOpen(regeling, peildatum)
    ? past('REGELING_OPEN', `${regeling.naam} is open op ${peildatum}.`, regeling.grondslag)
    : sluitUit('REGELING_GESLOTEN', `${regeling.naam} is niet open op ${peildatum}.`, regeling.grondslag);
};

/** The RMT scheme is for who became unemployed or threatened after 12 March 2020; too little income threatens a business. */
export const rmtCriterium: Regel = ({ regeling, kenmerken }) => {
  if (regeling?.code !== 'RMT') return null;
  const conditie = [[wel('WERKZAAM'), wel('ONTSLAGDREIGING')], [wel('WERKLOOS_NA_RMT_GRENS')], [wel('ZELFSTANDIG'), wel('INKOMEN_ONTOEREIKEND')]] as const;
  return vanToets(toets(conditie, kenmerken), GRONDSLAGEN.RMT_CRITERIUM, {
    past: ['RMT_CRITERIUM', 'De persoon is na 12 maart 2020 werkloos geworden of wordt met werkloosheid bedreigd.'],
    nee: ['BUITEN_RMT_CRITERIUM', 'De persoon is niet na 12 maart 2020 werkloos geworden en wordt niet met werkloosheid bedreigd.'],
    onbekend: ['RMT_CRITERIUM_ONBEKEND', 'of de persoon na 12 maart 2020 werkloos is geworden of met werkloosheid wordt bedreigd'],
  });
};
