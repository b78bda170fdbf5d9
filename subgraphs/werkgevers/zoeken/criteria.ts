import type { Invoerfout } from '../../shared/invoer.ts';
import type { Contractduur as Contractkeuze, Zoekcriteria } from '../generated.ts';
import type { Contractduur, Criteria, Criterium, Taal, Vacature } from '../profiel.ts';

const fout = (veld: string, code: string, melding: string): Invoerfout => ({ veld: `criteria.${veld}`, code, melding });
const isTussen = (waarde: number | null | undefined, laagst: number, hoogst: number): boolean => waarde == null || (waarde >= laagst && waarde <= hoogst);
const dagpatroon = /^\d{4}-\d{2}-\d{2}$/;
const isDag = (waarde: string): boolean => dagpatroon.test(waarde) && !Number.isNaN(Date.parse(waarde)) && new Date(waarde).toISOString().startsWith(waarde);

/** A field with at most so many words of a form. */
type Lijst = { readonly veld: keyof Zoekcriteria; readonly hoogst: number; readonly patroon: RegExp; readonly melding: string };
const uri = /^[^\s]{1,200}$/;
const lijsten: readonly Lijst[] = [
  { veld: 'beroepen', hoogst: 10, patroon: uri, melding: 'Geef hoogstens tien beroepen als URI, zonder spaties.' },
  { veld: 'competenties', hoogst: 30, patroon: uri, melding: 'Geef hoogstens dertig vaardigheden als URI, zonder spaties.' },
  { veld: 'rijbewijzen', hoogst: 16, patroon: /^[A-Z][A-Z0-9]{0,2}\+?$/, melding: 'Geef rijbewijzen als B, BE of C1.' },
  { veld: 'sectoren', hoogst: 20, patroon: /^\d{1,5}$/, melding: 'Geef sectoren als één tot vijf cijfers van de Standaard Bedrijfsindeling.' },
];

function checkLijsten(criteria: Zoekcriteria): Invoerfout[] {
  return lijsten.flatMap(({ veld, hoogst, patroon, melding }) => {
    const waarden = criteria[veld];
    if (!Array.isArray(waarden)) return [];
    return waarden.length > hoogst || waarden.some((een) => typeof een !== 'string' || !patroon.test(een)) ? [fout(veld, 'ONGELDIGE_WAARDE', melding)] : [];
  });
}

const isNiveau = (niveau: number | null | undefined): boolean => isTussen(niveau, 2, 4);

function checkTalen(talen: Zoekcriteria['talen']): Invoerfout[] {
  return (talen ?? []).some(({ taal, mondeling, schriftelijk }) => !/^[a-z]{3}$/.test(taal) || !isNiveau(mondeling) || !isNiveau(schriftelijk)) || (talen ?? []).length > 10
    ? [fout('talen', 'ONGELDIGE_WAARDE', 'Geef hoogstens tien talen als ISO 639-3-code met niveau 2, 3 of 4.')] : [];
}

function checkUren({ urenMinimaal, urenMaximaal }: Zoekcriteria): Invoerfout[] {
  const fouten = [
    isTussen(urenMinimaal, 1, 99) ? null : fout('urenMinimaal', 'BUITEN_BEREIK', 'Geef 1 tot en met 99 uur per week.'),
    isTussen(urenMaximaal, 1, 99) ? null : fout('urenMaximaal', 'BUITEN_BEREIK', 'Geef 1 tot en met 99 uur per week.'),
  ].filter((een) => een !== null);
  if (fouten.length === 0 && urenMinimaal != null && urenMaximaal != null && urenMinimaal > urenMaximaal) return [fout('urenMinimaal', 'TEGENSTRIJDIG', 'Het minimum aantal uren is hoger dan het maximum.')];
  return fouten;
}

/**
 * Everything that is wrong with what is searched for, at once. A code that no list has is not wrong: it goes along.
 * @param heeftPlaats whether the postcode area has a centroid: without one no distance can be said, and a source could not be asked.
 */
export function checkCriteria(criteria: Zoekcriteria, heeftPlaats: (postcodegebied: string) => boolean): Invoerfout[] {
  const { postcodegebied, afstandKm, niveau, vanaf } = criteria;
  return [
    /^\d{4}$/.test(postcodegebied) ? null : fout('postcodegebied', 'GEEN_POSTCODE', 'Geef de vier cijfers van een postcode.'),
    !/^\d{4}$/.test(postcodegebied) || heeftPlaats(postcodegebied) ? null : fout('postcodegebied', 'ONBEKENDE_POSTCODE', 'Van deze postcode is niet bekend waar die ligt. Neem een postcode in de buurt.'),
    isTussen(afstandKm, 0, 999) ? null : fout('afstandKm', 'BUITEN_BEREIK', 'Geef 0 tot en met 999 kilometer.'),
    isTussen(niveau, 1, 6) ? null : fout('niveau', 'BUITEN_BEREIK', 'Geef een niveau van 1 tot en met 6.'),
    vanaf == null || isDag(vanaf) ? null : fout('vanaf', 'GEEN_DATUM', 'Geef een dag die bestaat, als JJJJ-MM-DD.'),
    ...checkLijsten(criteria), ...checkTalen(criteria.talen), ...checkUren(criteria),
  ].filter((een) => een !== null);
}

const duren: Readonly<Record<Contractkeuze, Contractduur>> = { ONBEPAALD: 'O', BEPAALD: 'B' };
const standaardeisen: readonly Criterium[] = ['AFSTAND', 'BEROEP'];

/** What is searched for, as the rules read it. Lists have no double and a fixed order, so that equal questions are equal. */
export function toCriteria(invoer: Zoekcriteria): Criteria {
  const lijst = <T extends string>(waarden: readonly T[] | null | undefined): T[] => [...new Set(waarden ?? [])].sort();
  return {
    postcodegebied: invoer.postcodegebied, afstandKm: invoer.afstandKm,
    beroepen: lijst(invoer.beroepen), competenties: lijst(invoer.competenties), rijbewijzen: lijst(invoer.rijbewijzen), sectoren: lijst(invoer.sectoren), routes: lijst(invoer.routes),
    uren: { minimaal: invoer.urenMinimaal ?? null, maximaal: invoer.urenMaximaal ?? null },
    niveau: invoer.niveau ?? null, vanaf: invoer.vanaf ?? null, onregelmatig: invoer.onregelmatig ?? null,
    contracten: lijst((invoer.contracten ?? []).map((een) => duren[een])),
    talen: (invoer.talen ?? []).map(({ taal, mondeling, schriftelijk }): Taal => ({ taal, mondeling: mondeling ?? null, schriftelijk: schriftelijk ?? null })),
    hard: lijst(invoer.eisen ?? standaardeisen),
  };
}

/** How far a candidate may live from a vacancy when nobody said it, km. */
const gewoneAfstandKm = 30;

/** What a vacancy asks and gives, to search candidates by; null when nobody knows where it is. */
export const criteriaVan = ({ postcodegebied, beroepen, competenties, uren, niveau, contracten, talen, rijbewijzen, sectoren, vanaf, onregelmatig }: Vacature): Criteria | null =>
  (postcodegebied === null ? null : {
    postcodegebied, afstandKm: gewoneAfstandKm, beroepen, competenties, uren, niveau, contracten, talen, rijbewijzen, sectoren, vanaf, onregelmatig, routes: [], hard: standaardeisen,
  });
