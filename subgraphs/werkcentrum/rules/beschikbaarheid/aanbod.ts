// Whether the instrument is there at all: published, on the menukaart of the region, with room.
import { GRONDSLAGEN } from '../grondslagen.ts';
import { isMenukaartregeling } from '../regelingen.ts';
import { valtIn } from '../tijd.ts';
import { nietTeZeggen, opVoorwaarde, past, sluitUit } from './oordelen.ts';
import type { Regel } from './typen.ts';

/** Between the first and last day of publication. */
export const publicatie: Regel = ({ instrument, peildatum }) =>
  valtIn(instrument.publicatie, peildatum) ? null
    : sluitUit('NIET_GEPUBLICEERD', 'Het instrument is op deze dag niet gepubliceerd.', GRONDSLAGEN.PUBLICATIE);

/** On the menukaart of the region of the woonplaats. */
export const menukaart: Regel = ({ context }) => {
  if (context.opMenukaart === null) return nietTeZeggen('MENUKAART_ONBEKEND', 'of het instrument op de menukaart van de regio staat', GRONDSLAGEN.MENUKAART, []);
  return context.opMenukaart
    ? past('OP_MENUKAART', 'Het instrument staat op de menukaart van de regio.', GRONDSLAGEN.MENUKAART)
    : sluitUit('NIET_OP_MENUKAART', 'Het instrument staat niet op de menukaart van de regio.', GRONDSLAGEN.MENUKAART);
};

/** Regular offer needs no scheme. */
export const regulier: Regel = ({ instrument }) =>
  instrument.regeling !== null ? null
    : past('REGULIER_AANBOD', 'Het instrument is regulier aanbod en hangt niet aan een tijdelijke regeling.', GRONDSLAGEN.REGULIER);

const WERKGEVERSDIENSTVERLENING = 'IT02';

/** Services for employers, and the SLIM scheme, are asked for by an employer. */
export const werkgever: Regel = ({ instrument, regeling }) =>
  instrument.type !== WERKGEVERSDIENSTVERLENING && regeling?.code !== 'SLIM' ? null : opVoorwaarde([{
    code: 'WERKGEVER_VRAAGT_AAN', toelichting: 'Een werkgever vraagt dit aan of werkt eraan mee.',
    grondslag: regeling?.code === 'SLIM' ? GRONDSLAGEN.REGELING_SLIM : GRONDSLAGEN.WERKGEVER,
  }]);

/** Full today is not closed: the person can wait. */
export const plaats: Regel = ({ instrument }) => instrument.vrijePlaatsen !== 0 ? null : {
  status: 'VOORWAARDELIJK', voorwaarden: [],
  redenen: [{ code: 'GEEN_VRIJE_PLAATS', toelichting: 'Er is nu geen vrije plaats.', bron: null, grondslag: null }],
};

/** What the menukaart pays is aimed at returning to work; where the catalogue does not say so, the professional does. */
export const werkhervatting: Regel = ({ instrument, regeling }) => {
  if (!isMenukaartregeling(regeling) || instrument.gerichtOpWerkhervatting === true) return null;
  return instrument.gerichtOpWerkhervatting === false
    ? sluitUit('NIET_GERICHT_OP_WERKHERVATTING', 'Het instrument is niet gericht op werkhervatting.', GRONDSLAGEN.WERKHERVATTING)
    : opVoorwaarde([{ code: 'GERICHT_OP_WERKHERVATTING', toelichting: 'De inzet is gericht op werkhervatting.', grondslag: GRONDSLAGEN.WERKHERVATTING }]);
};
