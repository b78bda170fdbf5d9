// Moments and days as people here read them. The time zone is that of the Netherlands, wherever the browser is.
const zone = 'Europe/Amsterdam';
const dagvorm = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const tijdvorm = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const isovorm = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone });
const eurovorm = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' });

/** A day (JJJJ-MM-DD) or the day of a moment, for example 3 november 2026. */
export const toDagtekst = (datum: string): string => dagvorm.format(new Date(datum.length === 10 ? `${datum}T12:00:00Z` : datum));

/** A moment with its time, for example 3 november 2026, 14:32. */
export const toMomenttekst = (moment: string): string => `${toDagtekst(moment)}, ${tijdvorm.format(new Date(moment))}`;

/** The time of a moment, for example 14:32. */
export const toTijdtekst = (moment: string): string => tijdvorm.format(new Date(moment));

/** The day of a moment here, as JJJJ-MM-DD. */
export const toDag = (moment: string): string => isovorm.format(new Date(moment));

/** An amount in euro. */
export const toEurotekst = (bedrag: number): string => eurovorm.format(bedrag);

/** A number with its noun, for example "1 dag" or "3 dagen". */
export const toAantaltekst = (aantal: number, enkelvoud: string, meervoud: string): string => `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`;

const partijen: Readonly<Record<string, string>> = {
  UWV: 'UWV', GEMEENTE: 'Gemeente', SBB: 'SBB', OOFONDS: 'O&O-fonds', SOCIALE_PARTNERS: 'Sociale partners', WERKCENTRUM: 'Werkcentrum',
  WERKGEVERSSERVICEPUNT: 'Werkgeversservicepunt', BURGER: 'De persoon zelf',
};

/** The name of a party; what is not known passes as it is. */
export const toPartijnaam = (partij: string): string => partijen[partij] ?? partij;

const rollen: Readonly<Record<string, string>> = {
  loket: 'Medewerker van een loket', arrangeur: 'Arrangeur', wsp: 'Werkgeversservicepunt', data: 'Datateam', burger: 'Inwoner', functionaris: 'Functionaris gegevensbescherming',
};

/** The name of a role. */
export const toRolnaam = (rol: string): string => rollen[rol] ?? rol;

const doelen: Readonly<Record<string, string>> = {
  werkplan: 'het werkplan', intake: 'de intake', aanmelding: 'aanmelden', banenafspraak: 'de banenafspraak', matching: 'matching', werkgeversdienstverlening: 'dienstverlening aan werkgevers',
  catalogus: 'de catalogus', 'eigen-gegevens': 'de eigen gegevens', toestemming: 'toestemming geven', toezicht: 'toezicht',
};

/** A purpose in words. */
export const toDoelnaam = (doel: string): string => doelen[doel] ?? doel;
