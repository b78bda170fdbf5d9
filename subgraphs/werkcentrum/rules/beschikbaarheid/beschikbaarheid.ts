// Puts the rules together: what a known fact excludes is out, then what is unknown is unknown, then come the conditions.
import type { Dag, Persoonsfeiten } from '../feiten.ts';
import { leidKenmerkenAf } from '../kenmerken.ts';
import type { Plafond } from '../plafonds.ts';
import { potVan, type Pot } from './potten.ts';
import { geldendeRegeling, type Regeling } from '../regelingen.ts';
import type { Reden, Voorwaarde } from '../uitkomst.ts';
import { menukaart, plaats, publicatie, regulier, werkgever, werkhervatting } from './aanbod.ts';
import { arrangement, fonds, leerbedrijf, voorliggend, voorliggendeVoorzieningen, warmeOverdracht } from './arrangement.ts';
import { banenafspraak, doelgroep, wajong } from './doelgroep.ts';
import { duur, maximaleDuurVan, praktijkleren, werkfit } from './duur.ts';
import { kosten, maatwerk, plafondVan } from './kosten.ts';
import { openstelling, rmtCriterium } from './regeling.ts';
import type {
  Beoordelingscontext, Beschikbaarheidsstatus, Oordeel, Regel, TeBeoordelenInstrument, VoorliggendeVoorziening, Vraag,
} from './typen.ts';

/** `Beschikbaarheid` in the SDL, with ids where that has instruments. */
export type Beschikbaarheidsoordeel = {
  instrument: string;
  status: Beschikbaarheidsstatus;
  redenen: Reden[];
  voorwaarden: Voorwaarde[];
  gaatVoor: string[];
  plafond: Plafond | null;
  maximaleDuurMaanden: number | null;
  regeling: Regeling | null;
  pot: Pot | null;
};

const REGELS: readonly Regel[] = [
  menukaart, publicatie, regulier, openstelling, rmtCriterium, doelgroep, banenafspraak, wajong, kosten, duur, werkhervatting,
  werkfit, praktijkleren, leerbedrijf, arrangement, voorliggend, fonds, maatwerk, warmeOverdracht, werkgever, plaats,
];

const isOordeel = (oordeel: Oordeel | null): oordeel is Oordeel => oordeel !== null;

/** The heaviest status of all rules: excluded by a known fact, then unknown, then on conditions. */
const ZWAARTE: readonly Beschikbaarheidsstatus[] = ['NIET_BESCHIKBAAR', 'ONBEKEND', 'VOORWAARDELIJK', 'BESCHIKBAAR'];

/** With an exclusion or an unknown only what causes it is a reason; otherwise every rule that spoke is one. */
const redenenVan = (oordelen: readonly Oordeel[], status: Beschikbaarheidsstatus): Reden[] =>
  oordelen
    .filter((oordeel) => oordeel.status === status || (status !== 'NIET_BESCHIKBAAR' && status !== 'ONBEKEND'))
    .flatMap((oordeel) => oordeel.redenen);

function weeg(vraag: Vraag): Beschikbaarheidsoordeel {
  const { instrument, regeling } = vraag;
  const oordelen = REGELS.map((regel) => regel(vraag)).filter(isOordeel);
  const status = ZWAARTE.find((een) => oordelen.some((oordeel) => oordeel.status === een)) ?? 'ONBEKEND';
  return {
    instrument: instrument.id,
    status,
    redenen: redenenVan(oordelen, status),
    voorwaarden: status === 'NIET_BESCHIKBAAR' ? [] : oordelen.flatMap((oordeel) => oordeel.voorwaarden),
    gaatVoor: voorliggendeVoorzieningen(vraag).filter((een) => een.bruikbaar === 'JA').map((een) => een.id),
    plafond: plafondVan(instrument, regeling),
    maximaleDuurMaanden: maximaleDuurVan(instrument, regeling),
    regeling,
    pot: potVan(instrument, regeling),
  };
}

const regelingVan = (instrument: TeBeoordelenInstrument, context: Beoordelingscontext, peildatum: Dag): Regeling | null =>
  instrument.regeling === null ? null : geldendeRegeling(instrument.regeling, context.regelingen, peildatum);

/**
 * Whether one instrument is available to one person on a day (001:1815-1835), always with at least one reason.
 * What is unknown gives ONBEKEND; NIET_BESCHIKBAAR rests on known facts alone, so no missing answer could change it.
 */
export function beoordeelInstrument(
  instrument: TeBeoordelenInstrument, feiten: Persoonsfeiten, context: Beoordelingscontext, peildatum: Dag,
): Beschikbaarheidsoordeel {
  const kenmerken = leidKenmerkenAf(feiten, peildatum);
  return weeg({ instrument, feiten, kenmerken, context, peildatum, regeling: regelingVan(instrument, context, peildatum) });
}

// Usable is what a person can really use (002:1573-1579): what is full today may be, and is to be checked.
const bruikbaarheid = (status: Beschikbaarheidsstatus, vrijePlaatsen: number | null): 'JA' | 'ONBEKEND' =>
  (status === 'ONBEKEND' || vrijePlaatsen === 0 ? 'ONBEKEND' : 'JA');

/** The surroundings that all instruments of one menukaart share. */
export type Menukaartcontext = Omit<Beoordelingscontext, 'voorliggend'>;

/** Judges a whole menukaart for one person: first what is voorliggend, because the rest must know which of that this person can use. */
export function beoordeelMenukaart(
  instrumenten: readonly TeBeoordelenInstrument[], feiten: Persoonsfeiten, context: Menukaartcontext, peildatum: Dag,
): Beschikbaarheidsoordeel[] {
  const kenmerken = leidKenmerkenAf(feiten, peildatum);
  const oordeelMet = (eerst: readonly VoorliggendeVoorziening[]) => (instrument: TeBeoordelenInstrument): Beschikbaarheidsoordeel => {
    const volledig = { ...context, voorliggend: eerst };
    return weeg({ instrument, feiten, kenmerken, context: volledig, peildatum, regeling: regelingVan(instrument, volledig, peildatum) });
  };
  const eerst = instrumenten.filter((instrument) => instrument.isVoorliggend).flatMap(({ tegels, uitvoeringsvormen, ...rest }) => {
    const { status, instrument: id } = oordeelMet([])({ tegels, uitvoeringsvormen, ...rest });
    return status === 'NIET_BESCHIKBAAR' ? [] : [{ id, tegels, uitvoeringsvormen, bruikbaar: bruikbaarheid(status, rest.vrijePlaatsen) }];
  });
  return instrumenten.map(oordeelMet(eerst));
}
