import type { MeldWerkgeversvraagAanInput } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { findRegio } from '../../shared/referentie/referentie.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';
import { isSector } from './sectoren.ts';

/** What an employer asks, trimmed: what was left empty is null, regions are named once. */
export type Werkgeversinvoer = Omit<Required<MeldWerkgeversvraagAanInput>, 'contact' | 'sector' | 'beroep' | 'aantal' | 'toelichting' | 'leerplaatsen' | 'zonderPersoneel'> & {
  readonly contact: { readonly naam: string; readonly telefoon: string | null; readonly email: string | null };
  readonly sector: string | null;
  readonly beroep: string | null;
  readonly aantal: number | null;
  readonly toelichting: string | null;
  readonly leerplaatsen: boolean;
  readonly zonderPersoneel: boolean;
};

const knip = (tekst: string | null | undefined): string | null => tekst?.trim() || null;

/** The input as it counts. */
export const toWerkgeversinvoer = (input: MeldWerkgeversvraagAanInput): Werkgeversinvoer => ({
  soort: input.soort,
  kvkNummer: input.kvkNummer.trim(),
  bedrijfsnaam: input.bedrijfsnaam.trim(),
  contact: { naam: input.contact.naam.trim(), telefoon: knip(input.contact.telefoon), email: knip(input.contact.email) },
  regios: [...new Set(input.regios)],
  sector: knip(input.sector),
  beroep: knip(input.beroep),
  aantal: input.aantal ?? null,
  toelichting: knip(input.toelichting),
  leerplaatsen: input.leerplaatsen ?? false,
  zonderPersoneel: input.zonderPersoneel ?? false,
  idempotentiesleutel: input.idempotentiesleutel,
});

const grenzen = { bedrijfsnaam: 200, naam: 100, beroep: 100, toelichting: 1_000, aantal: 10_000, regios: 35 };

/** Counts characters as a reader does: an emoji is one. */
function checkTekst(veld: string, tekst: string | null, hoogstens: number, isVerplicht: boolean): Invoerfout | null {
  if (tekst === null || tekst === '') return isVerplicht ? { veld, code: 'VERPLICHT', melding: 'Vul dit veld in.' } : null;
  return [...tekst].length <= hoogstens ? null : { veld, code: 'TE_LANG', melding: `Dit veld heeft hoogstens ${hoogstens} tekens.` };
}

const toFout = (isFout: boolean, veld: string, code: string, melding: string): Invoerfout | null => (isFout ? { veld, code, melding } : null);

const checkContact = ({ contact: { naam, telefoon, email } }: Werkgeversinvoer): (Invoerfout | null)[] => [
  checkTekst('contact.naam', naam, grenzen.naam, true),
  toFout(telefoon === null && email === null, 'contact', 'VERPLICHT', 'Geef een telefoonnummer of een e-mailadres.'),
  toFout(telefoon !== null && !/^\+?[0-9][0-9 ()-]{5,24}$/.test(telefoon), 'contact.telefoon', 'GEEN_TELEFOONNUMMER', 'Een telefoonnummer bestaat uit cijfers, eventueel met een plus ervoor.'),
  toFout(email !== null && !/^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,60}$/.test(email), 'contact.email', 'GEEN_EMAILADRES', 'Dit is geen e-mailadres.'),
];

function checkRegios(regios: readonly string[]): Invoerfout | null {
  if (regios.length === 0) return { veld: 'regios', code: 'VERPLICHT', melding: 'Noem ten minste één arbeidsmarktregio.' };
  if (regios.length > grenzen.regios) return { veld: 'regios', code: 'TE_VEEL', melding: `Er zijn ${grenzen.regios} arbeidsmarktregio’s.` };
  return toFout(regios.some((amCode) => !findRegio(amCode)), 'regios', 'ONBEKENDE_CODE', 'Er is geen arbeidsmarktregio met deze code.');
}

/** Every fault in what an employer asks, but that of its key. */
export function listWerkgeversfouten(invoer: Werkgeversinvoer): (Invoerfout | null)[] {
  const { soort, kvkNummer, bedrijfsnaam, regios, sector, beroep, aantal, toelichting, leerplaatsen, zonderPersoneel } = invoer;
  const isAdvies = soort === 'ADVIES';
  return [
    // A number of the Handelsregister has eight digits and no check digit.
    toFout(!/^\d{8}$/.test(kvkNummer), 'kvkNummer', 'GEEN_KVK_NUMMER', 'Een KVK-nummer heeft acht cijfers.'),
    checkTekst('bedrijfsnaam', bedrijfsnaam, grenzen.bedrijfsnaam, true),
    ...checkContact(invoer),
    checkRegios(regios),
    toFout(!isAdvies && sector === null, 'sector', 'VERPLICHT', 'Zeg in welke sector het is.'),
    toFout(sector !== null && !isSector(sector), 'sector', 'ONBEKENDE_CODE', 'Een sector is een letter van de Standaard Bedrijfsindeling, A tot en met U.'),
    checkTekst('beroep', beroep, grenzen.beroep, false),
    toFout(!isAdvies && aantal === null, 'aantal', 'VERPLICHT', 'Zeg om hoeveel plaatsen of mensen het gaat.'),
    toFout(aantal !== null && (aantal < 1 || aantal > grenzen.aantal), 'aantal', 'BUITEN_BEREIK', `Het aantal is 1 tot en met ${grenzen.aantal}.`),
    checkTekst('toelichting', toelichting, grenzen.toelichting, isAdvies),
    soort === 'PERSONEELSOVERSCHOT' && zonderPersoneel
      ? { veld: 'zonderPersoneel', code: 'TEGENSTRIJDIG', melding: 'Wie zonder personeel werkt heeft geen overschot aan personeel.', toegestaan: ['VACATURES', 'ADVIES'], grondslag: GRONDSLAGEN.WERKGEVER_ZELFSTANDIG } : null,
    toFout(soort === 'PERSONEELSOVERSCHOT' && leerplaatsen, 'leerplaatsen', 'TEGENSTRIJDIG', 'Leerplaatsen horen bij vacatures of advies, niet bij een overschot.'),
  ];
}

/** The input in a fixed order, for the fingerprint. */
export const toVingerafdruk = ({ soort, kvkNummer, bedrijfsnaam, contact, regios, sector, beroep, aantal, toelichting, leerplaatsen, zonderPersoneel }: Werkgeversinvoer): (string | number | boolean | null)[] =>
  [soort, kvkNummer, bedrijfsnaam, contact.naam, contact.telefoon, contact.email, regios.join(' '), sector, beroep, aantal, toelichting, leerplaatsen, zonderPersoneel];
