import type { Wervingsroute, Zoekcriterium } from '../../../clients/kit/operaties/referentieloket.ts';
import { toAantaltekst } from '../../onderdelen/woorden.ts';

/** What is searched, weighed and counted by, in words. */
export const criteriumnamen: Readonly<Record<Zoekcriterium, string>> = {
  BEROEP: 'Beroep', COMPETENTIES: 'Vaardigheden', AFSTAND: 'Afstand', UREN: 'Uren per week', NIVEAU: 'Niveau', TALEN: 'Talen', RIJBEWIJS: 'Rijbewijs', CONTRACT: 'Contract',
  BESCHIKBAARHEID: 'Beschikbaar vanaf', ONREGELMATIG: 'Onregelmatig werk', SECTOR: 'Sector', ROUTE: 'Wervingsroute',
};

/** How somebody comes to a job, in words. */
export const routenamen: Readonly<Record<Wervingsroute, string>> = {
  REGULIER: 'Gewone vacature', OPEN_HIRING: 'Open hiring', LEERWERKTRAJECT: 'Leerwerktraject', BANENMARKT: 'Banenmarkt', JOBCARVING: 'Jobcarving',
};

const facetnamen: Readonly<Record<string, string>> = {
  REGIO: 'Regio', POSTCODE: 'Postcodegebied', AFSTAND: 'Afstand', UREN: 'Uren per week', BEROEP: 'Beroep', SECTOR: 'Sector', NIVEAU: 'Niveau', CONTRACT: 'Contract', TAAL: 'Taal', RIJBEWIJS: 'Rijbewijs', ROUTE: 'Wervingsroute',
};

/** The name of a way in which results are counted. */
export const toFacetnaam = (code: string): string => facetnamen[code] ?? code;

const niveaus: readonly string[] = ['Basisonderwijs', 'Vmbo', 'Havo of vwo', 'Mbo', 'Hbo', 'Wo'];

/** Levels of work and thinking, 1 to 6, to choose from. */
export const niveaukeuzes = niveaus.map((tekst, plek) => ({ waarde: String(plek + 1), tekst }));

/** A level in words; a word for what is not known. */
export const toNiveautekst = (niveau: number | null): string => (niveau === null ? 'Niet bekend' : niveaus[niveau - 1] ?? String(niveau));

/** A number of people or results; one that is not given because it is small. */
export const toGeteld = (aantal: number | null): string => (aantal === null ? 'minder dan 5' : String(aantal));

/** From and to how many hours a week. */
export function toUrentekst({ urenMinimaal: van, urenMaximaal: tot }: { readonly urenMinimaal: number | null; readonly urenMaximaal: number | null }): string {
  if (van === null && tot === null) return 'Niet bekend';
  if (van === null || tot === null || van === tot) return van === tot || tot === null ? `${van ?? 0} uur${tot === null ? ' of meer' : ''}` : `Hoogstens ${tot} uur`;
  return `${van} tot ${tot} uur`;
}

/** A distance as the crow flies; a word for what is not known. */
export const toAfstandtekst = (km: number | null): string => (km === null ? 'Niet bekend' : km < 1 ? 'Minder dan 1 km' : `${Math.round(km)} km`);

/** Codes with their names; what no list knows stands as it is. */
export const toCodetekst = (codes: readonly { readonly code: string; readonly omschrijving: string | null }[]): string =>
  (codes.length === 0 ? 'Niet bekend' : codes.map(({ code, omschrijving }) => omschrijving ?? code).join(', '));

const contracten: Readonly<Record<string, string>> = { ONBEPAALD: 'Vast', BEPAALD: 'Tijdelijk' };

/** Kinds of contract in words. */
export const toContracttekst = (soorten: readonly string[]): string => (soorten.length === 0 ? 'Niet bekend' : soorten.map((soort) => contracten[soort] ?? soort).join(' of '));

/** A score as points of what could be had. Open hiring ranks nobody, and what misses a demand has no score. */
export function toScoretekst({ score, maximum, gemist }: { readonly score: number | null; readonly maximum: number; readonly gemist: readonly unknown[] }): string {
  if (score !== null) return `${score} van ${toAantaltekst(maximum, 'punt', 'punten')}`;
  return gemist.length > 0 ? 'Voldoet niet aan een eis' : 'Geen score: open hiring';
}
