import type { Invoerfout } from '../../../clients/kit/index.ts';
import type { MeldWerkgeversvraagAanInput, WerkgeversvraagpaginaQuery, WerkgeversvragenpaginaQuery, Werkgeversvraagsoort, Werkgeversvraagstatus, Werkgeversvraaguitkomst } from '../../../clients/kit/operaties/referentieloket.ts';
import { toTekst } from '../../formulier/stand.ts';
import type { Standbeeld } from '../../onderdelen/standen.ts';

/** A question of an employer in the worklist. */
export type Vraagregel = WerkgeversvragenpaginaQuery['werkgeversvragen']['edges'][number]['node'];
/** A question of an employer. */
export type Vraag = NonNullable<WerkgeversvraagpaginaQuery['werkgeversvraag']>;

/** What an employer comes with, in words. */
export const vraagsoorten: Readonly<Record<Werkgeversvraagsoort, string>> = { VACATURES: 'Zoekt personeel', PERSONEELSOVERSCHOT: 'Heeft personeel over', ADVIES: 'Wil advies' };

/** How a question stands. */
export const vraagstanden: Readonly<Record<Werkgeversvraagstatus, Standbeeld>> = {
  OPEN: { tekst: 'Nog niet opgenomen', soort: 'let-op', icoon: 'let-op' },
  IN_BEHANDELING: { tekst: 'In behandeling', soort: 'bezig', icoon: 'bezig' },
  AFGEHANDELD: { tekst: 'Afgehandeld', soort: 'goed', icoon: 'goed' },
};

/** What came of a question, in words. */
export const uitkomsten: Readonly<Record<Werkgeversvraaguitkomst, string>> = { GEHOLPEN: 'De werkgever is geholpen', NIET_GELUKT: 'Het is niet gelukt', INGETROKKEN: 'De werkgever trok de vraag in' };

/** What is wanted, for example "3 × lasser". */
export function toWat({ aantal, beroep, soort }: Pick<Vraagregel, 'aantal' | 'beroep' | 'soort'>): string {
  if (soort === 'ADVIES') return 'Advies';
  return [aantal === null ? '' : `${aantal} ×`, beroep ?? 'beroep niet genoemd'].filter((deel) => deel !== '').join(' ');
}

/** The sections of the Standaard Bedrijfsindeling, with their names. */
export const sectoren: readonly (readonly [letter: string, naam: string])[] = [
  ['A', 'Landbouw, bosbouw en visserij'], ['B', 'Winning van delfstoffen'], ['C', 'Industrie'], ['D', 'Energie'], ['E', 'Water en afval'], ['F', 'Bouw'], ['G', 'Handel en reparatie van auto’s'],
  ['H', 'Vervoer en opslag'], ['I', 'Horeca'], ['J', 'Informatie en communicatie'], ['K', 'Financiële instellingen'], ['L', 'Onroerend goed'], ['M', 'Advies en onderzoek'],
  ['N', 'Verhuur en zakelijke diensten'], ['O', 'Openbaar bestuur'], ['P', 'Onderwijs'], ['Q', 'Gezondheid en welzijn'], ['R', 'Cultuur, sport en recreatie'], ['S', 'Overige diensten'], ['T', 'Huishoudens'], ['U', 'Internationale organisaties'],
];

/** The fields of the form of a new question. */
export const leeg = {
  soort: '', bedrijfsnaam: '', kvkNummer: '', 'contact.naam': '', 'contact.telefoon': '', 'contact.email': '', regios: '', sector: '', beroep: '', aantal: '', toelichting: '', leerplaatsen: '', zonderPersoneel: '',
} as const;

/** What stands in the form of a new question. */
export type Vraagwaarden = Readonly<Record<keyof typeof leeg, string>>;

const soortVan = (waarde: string): Werkgeversvraagsoort | null => (waarde === 'VACATURES' || waarde === 'PERSONEELSOVERSCHOT' || waarde === 'ADVIES' ? waarde : null);

/** What cannot be sent at all; the rest the graph says. */
export const controleer = ({ soort, aantal }: Vraagwaarden): readonly Invoerfout[] => [
  ...(soortVan(soort) === null ? [{ veld: 'soort', code: 'VERPLICHT', melding: 'Kies waar de werkgever mee komt.' }] : []),
  ...(/^\d*$/.test(aantal.trim()) ? [] : [{ veld: 'aantal', code: 'GEEN_GETAL', melding: 'Vul een heel getal in, bijvoorbeeld 3.' }]),
];

/** The question as the graph asks it. */
export const toInput = (waarden: Vraagwaarden): Omit<MeldWerkgeversvraagAanInput, 'idempotentiesleutel'> => ({
  soort: soortVan(waarden.soort) ?? 'ADVIES', kvkNummer: waarden.kvkNummer.replaceAll(/\s/g, ''), bedrijfsnaam: waarden.bedrijfsnaam.trim(),
  contact: { naam: waarden['contact.naam'].trim(), telefoon: toTekst(waarden['contact.telefoon']), email: toTekst(waarden['contact.email']) },
  regios: waarden.regios === '' ? [] : [waarden.regios], sector: toTekst(waarden.sector), beroep: toTekst(waarden.beroep), aantal: waarden.aantal.trim() === '' ? null : Number(waarden.aantal.trim()),
  toelichting: toTekst(waarden.toelichting), leerplaatsen: waarden.leerplaatsen === 'ja', zonderPersoneel: waarden.zonderPersoneel === 'ja',
});
