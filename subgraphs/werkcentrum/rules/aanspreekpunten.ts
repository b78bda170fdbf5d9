// Whom someone threatened with dismissal turns to, and who starts the intake: another question than who is responsible.
import { geen, wel, type Conditie, type Eis } from './conditie.ts';
import type { Dag, Persoonsfeiten } from './feiten.ts';
import { GRONDSLAGEN } from './grondslagen.ts';
import { leidKenmerkenAf } from './kenmerken.ts';
import { PAKKETTEN, type Pakket } from './pakketten.ts';
import { regeluitkomst, weegTabel } from './tabel.ts';
import type { Grondslag, OntbrekendFeit, Regeluitkomst } from './uitkomst.ts';

/** `Aanspreekpunt` in the SDL. */
export type Aanspreekpunt = {
  persona: string;
  omschrijving: string;
  aanspreekpunten: string[];
  intakeDoor: string[];
  pakketten: Pakket[];
  metReguliereDienstverleningUwv: boolean;
  isAfgeleid: boolean;
  grondslag: Grondslag;
};

/** `Aanspreekpunten` in the SDL. */
export type Aanspreekpunten = { uitkomst: Regeluitkomst; rijen: Aanspreekpunt[]; ontbrekend: OntbrekendFeit[] };

type Rij = Aanspreekpunt & { conditie: Conditie };

const BEDREIGD: readonly Eis[] = [wel('WERKZAAM'), wel('ONTSLAGDREIGING')];
const II_EN_III = [PAKKETTEN.II, PAKKETTEN.III];
const VASTE_CELLEN = { metReguliereDienstverleningUwv: false, isAfgeleid: true, pakketten: II_EN_III, grondslag: GRONDSLAGEN.AANSPREEKPUNT };

// Rows marked isAfgeleid: of the column with packages only three cells can be read in the source, two of them not clearly tied to a row.
const TABEL: readonly Rij[] = [
  { ...VASTE_CELLEN, persona: 'SOCIAAL_PLAN', omschrijving: 'Werkt bij een bedrijf met een sociaal plan',
    aanspreekpunten: ['Werkgever', 'Vakbonden', 'UWV waar gevraagd'], intakeDoor: ['Vertegenwoordiger van werkgever of vakbonden'],
    pakketten: [PAKKETTEN.I, ...II_EN_III], isAfgeleid: false, conditie: [[...BEDREIGD, wel('SOCIAAL_PLAN')]] },
  { ...VASTE_CELLEN, persona: 'MKB_ZONDER_SOCIAAL_PLAN', omschrijving: 'Werkt in het mkb zonder sociaal plan',
    aanspreekpunten: ['Vakbonden', 'Werkgeversorganisaties', 'RMT'], intakeDoor: ['Vertegenwoordiger van sociale partner', 'UWV'],
    conditie: [[...BEDREIGD, geen('SOCIAAL_PLAN')]] },
  { ...VASTE_CELLEN, persona: 'TIJDELIJK_CONTRACT', omschrijving: 'Heeft een tijdelijk contract dat stopt',
    aanspreekpunten: ['UWV'], intakeDoor: ['Vertegenwoordiger van UWV'], conditie: [[...BEDREIGD, wel('TIJDELIJK_CONTRACT')]] },
  { ...VASTE_CELLEN, persona: 'ZELFSTANDIGE', omschrijving: 'Is zelfstandig ondernemer',
    aanspreekpunten: ['Gemeente', 'Werkgeversorganisaties', 'Vakbonden'], intakeDoor: ['Vertegenwoordiger van gemeente'],
    // A business is not given notice: too little income is what threatens it.
    conditie: [[wel('ZELFSTANDIG'), wel('ONTSLAGDREIGING')], [wel('ZELFSTANDIG'), wel('INKOMEN_ONTOEREIKEND')]] },
  { ...VASTE_CELLEN, persona: 'ARBEIDSBEPERKING', omschrijving: 'Heeft een (medische) arbeidsbeperking',
    aanspreekpunten: ['Gemeente', 'UWV'], intakeDoor: ['Vertegenwoordiger van gemeente'], metReguliereDienstverleningUwv: true,
    conditie: [[...BEDREIGD, wel('ARBEIDSBEPERKING')]] },
  { ...VASTE_CELLEN, persona: 'BANENAFSPRAAK', omschrijving: 'Hoort tot de doelgroep banenafspraak, met Wajong',
    aanspreekpunten: ['UWV'], intakeDoor: ['Vertegenwoordiger van UWV'], metReguliereDienstverleningUwv: true,
    conditie: [[...BEDREIGD, wel('BANENAFSPRAAK'), wel('WAJONG')]] },
  { ...VASTE_CELLEN, persona: 'BANENAFSPRAAK', omschrijving: 'Hoort tot de doelgroep banenafspraak, zonder Wajong',
    aanspreekpunten: ['Gemeente'], intakeDoor: ['Vertegenwoordiger van gemeente'], metReguliereDienstverleningUwv: true,
    conditie: [[...BEDREIGD, wel('BANENAFSPRAAK'), geen('WAJONG')]] },
  { ...VASTE_CELLEN, persona: 'KORT_WW_RECHT', omschrijving: 'Heeft een kort WW-recht en kan niet-uitkeringsgerechtigd worden',
    aanspreekpunten: ['Gemeente'], intakeDoor: ['Vertegenwoordiger van gemeente'], conditie: [[...BEDREIGD, wel('KORT_WW_RECHT')]] },
];

const toAanspreekpunt = (rij: Rij): Aanspreekpunt => ({
  persona: rij.persona, omschrijving: rij.omschrijving, aanspreekpunten: rij.aanspreekpunten, intakeDoor: rij.intakeDoor, pakketten: rij.pakketten,
  metReguliereDienstverleningUwv: rij.metReguliereDienstverleningUwv, isAfgeleid: rij.isAfgeleid, grondslag: rij.grondslag,
});

/**
 * The rows of the table of aanspreekpunten (001:2007-2106) that apply. Rows can coincide: a professional decides.
 * @returns GEEN for who is not threatened; ONBEKEND, with what is missing, when an unknown fact could change which rows apply.
 */
export function bepaalAanspreekpunten(feiten: Persoonsfeiten, peildatum: Dag): Aanspreekpunten {
  const naam = (rijen: readonly Rij[]): string => rijen.map((rij) => rij.omschrijving).join('; ');
  const { rijen, staatVast, ontbrekend } = weegTabel(TABEL, leidKenmerkenAf(feiten, peildatum), naam);
  return { uitkomst: regeluitkomst(staatVast, rijen.length), rijen: rijen.map(toAanspreekpunt), ontbrekend };
}
