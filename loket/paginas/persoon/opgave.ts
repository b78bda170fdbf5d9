import type { Invoerfout } from '../../../clients/kit/index.ts';
import { AfgerondeOpleidingKeuzes, TaalniveauKeuzes, type OpgaveInput } from '../../../clients/kit/operaties/referentieloket.ts';
import { toTekst, type Waarden } from '../../formulier/stand.ts';
import type { Keus } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import { toGetal } from '../mijn/profiel.ts';
import type { Doelgroepvraag, Opgavefeit } from './gegevens.ts';

// What a person tells, as fields of a form and back. An answer of the graph is what somebody would type: only doelgroepen are in words.

type Opgavecode = Exclude<keyof OpgaveInput, 'doelgroepen'>;
type Opgaveveld = `opgave.${Opgavecode}`;

/** The fields of what a person tells. Beside these there is one for each doelgroep: `opgave.doelgroepen.ED03`. */
export type Opgavewaarden = Readonly<Record<Opgaveveld, string>>;

/** Yes or no, as it is chosen and as the graph says it. */
export const jaNee: readonly Keus[] = [{ waarde: 'ja', tekst: 'Ja' }, { waarde: 'nee', tekst: 'Nee' }];
/** Levels of language, each with its code. */
export const taalniveaus: readonly Keus[] = TaalniveauKeuzes.map(({ waarde, tekst }) => ({ waarde, tekst: `${waarde}: ${tekst}` }));

/** How a question is answered, and what to know when it is asked. */
export type Vraagvorm = { readonly vorm: 'tekst' | 'getal' | 'dag'; readonly uitleg: string } | { readonly vorm: 'keuze'; readonly uitleg: string; readonly keuzes: readonly Keus[] };

const keuze = (uitleg: string, keuzes: readonly Keus[] = jaNee): Vraagvorm => ({ vorm: 'keuze', uitleg, keuzes });

const vormen: Readonly<Record<Opgavecode, Vraagvorm>> = {
  werkzaam: keuze('Ook deeltijd telt mee.'),
  ontslagdreiging: keuze('Ook als het ontslag nog niet ingaat.'),
  sociaalPlan: keuze('Wat de werkgever heeft afgesproken voor wie het werk verliest.'),
  contractEindigtOp: { vorm: 'dag', uitleg: 'Alleen bij een tijdelijk contract.' },
  flexibelContract: keuze('Bijvoorbeeld werk op oproep of via een uitzendbureau.'),
  zelfstandig: keuze('Ook naast werk in loondienst.'),
  inkomenOntoereikend: keuze('Alleen voor wie een onderneming heeft.'),
  arbeidsbeperking: keuze('Wat de persoon zelf zegt. Vraag niet naar een ziekte of diagnose.'),
  sector: { vorm: 'tekst', uitleg: 'Hoogstens 100 tekens.' },
  jarenInLaatsteFunctie: { vorm: 'getal', uitleg: 'In hele jaren, 0 tot en met 80.' },
  opleidingsniveau: keuze('Alleen een opleiding die is afgerond.', AfgerondeOpleidingKeuzes),
  schoolverlater: keuze('Met of zonder diploma.'),
  taalniveauMondeling: keuze('Volgens het Europees Referentiekader, van A1 tot en met C2.', taalniveaus),
  eigenBehoefte: keuze('Meedoen is vrijwillig.'),
  uitkeringen: { vorm: 'tekst', uitleg: 'De afkorting van elke wet, met een komma ertussen, bijvoorbeeld WW, WIA. Ontvangt de persoon niets, vul dan “geen” in.' },
  verwachteWerkloosheidMaanden: { vorm: 'getal', uitleg: 'In hele maanden, 0 tot en met 120.' },
};

const isOpgavecode = (code: string): code is Opgavecode => Object.hasOwn(vormen, code);

/** How the question with this code is answered; null for one that this form does not know. */
export const toVorm = (code: string): Vraagvorm | null => (isOpgavecode(code) ? vormen[code] : null);

const doelgroepveld = 'opgave.doelgroepen.';

/** The field of one doelgroep. */
export const toDoelgroepveld = (code: string): string => `${doelgroepveld}${code}`;

/** What was told of doelgroepen: the graph says them in words, "Statushouders: ja; Migranten: nee". */
function listDoelgroepwaarden(antwoord: string | null, doelgroepen: readonly Doelgroepvraag[]): readonly (readonly [veld: string, waarde: string])[] {
  const verteld = new Map((antwoord ?? '').split('; ').map((deel) => [deel.slice(0, deel.lastIndexOf(': ')), deel.slice(deel.lastIndexOf(': ') + 2)]));
  return doelgroepen.map(({ code, omschrijving }) => [toDoelgroepveld(code), verteld.get(omschrijving ?? code) ?? '']);
}

/** What the person told before, in the fields: what is told again replaces the whole of it. */
export function toOpgavewaarden(opgaven: readonly Opgavefeit[], doelgroepen: readonly Doelgroepvraag[]): Opgavewaarden {
  const van = (code: string): string => opgaven.find((een) => een.code === code)?.antwoord ?? '';
  return {
    'opgave.werkzaam': van('werkzaam'), 'opgave.ontslagdreiging': van('ontslagdreiging'), 'opgave.sociaalPlan': van('sociaalPlan'), 'opgave.contractEindigtOp': van('contractEindigtOp'),
    'opgave.flexibelContract': van('flexibelContract'), 'opgave.zelfstandig': van('zelfstandig'), 'opgave.inkomenOntoereikend': van('inkomenOntoereikend'), 'opgave.arbeidsbeperking': van('arbeidsbeperking'),
    'opgave.sector': van('sector'), 'opgave.jarenInLaatsteFunctie': van('jarenInLaatsteFunctie'), 'opgave.opleidingsniveau': van('opleidingsniveau'), 'opgave.schoolverlater': van('schoolverlater'),
    'opgave.taalniveauMondeling': van('taalniveauMondeling'), 'opgave.eigenBehoefte': van('eigenBehoefte'), 'opgave.uitkeringen': van('uitkeringen'),
    'opgave.verwachteWerkloosheidMaanden': van('verwachteWerkloosheidMaanden'),
    ...Object.fromEntries(listDoelgroepwaarden(opgaven.find(({ code }) => code === 'doelgroepen')?.antwoord ?? null, doelgroepen)),
  };
}

const toJaNee = (waarde: string): boolean | null => (waarde === '' ? null : waarde === 'ja');

/** Codes of laws: none when that is what was told, null when nothing was. What is no code goes along, for the graph to say so. */
function toWetten(waarde: string): readonly string[] | null {
  if (waarde.trim() === '') return null;
  return waarde.trim().toLowerCase() === 'geen' ? [] : waarde.toUpperCase().split(/[,;]/).map((wet) => wet.trim()).filter((wet) => wet !== '');
}

function listDoelgroepen(waarden: Waarden): OpgaveInput['doelgroepen'] {
  const verteld = Object.entries(waarden).filter(([veld, waarde]) => veld.startsWith(doelgroepveld) && waarde !== '');
  return verteld.length === 0 ? null : verteld.map(([veld, waarde]) => ({ code: veld.slice(doelgroepveld.length), hoortErbij: waarde === 'ja' }));
}

/** Which of these fields of what a person tells somebody changed. */
const listGewijzigd = (waarden: Waarden, begin: Waarden): readonly string[] => Object.keys(begin).filter((veld) => waarden[veld] !== begin[veld]);

/**
 * What the person tells now, as the graph takes it: the whole of it, with what was changed here over what is known now.
 * @param begin what was known when the form was opened. @param nu what is known now: somebody else may have heard more meanwhile.
 * @returns null when nothing was changed: then what was told before stays, with its day.
 */
export function toOpgave(ingevuld: Opgavewaarden, begin: Opgavewaarden, nu: Opgavewaarden): OpgaveInput | null {
  const gewijzigd = Object.entries(ingevuld).filter(([veld]) => listGewijzigd(ingevuld, begin).includes(veld));
  if (gewijzigd.length === 0) return null;
  const waarden: Opgavewaarden = { ...nu, ...Object.fromEntries(gewijzigd) };
  return {
    werkzaam: toJaNee(waarden['opgave.werkzaam']), ontslagdreiging: toJaNee(waarden['opgave.ontslagdreiging']), sociaalPlan: toJaNee(waarden['opgave.sociaalPlan']),
    contractEindigtOp: toTekst(waarden['opgave.contractEindigtOp']), flexibelContract: toJaNee(waarden['opgave.flexibelContract']), zelfstandig: toJaNee(waarden['opgave.zelfstandig']),
    inkomenOntoereikend: toJaNee(waarden['opgave.inkomenOntoereikend']), arbeidsbeperking: toJaNee(waarden['opgave.arbeidsbeperking']), sector: toTekst(waarden['opgave.sector']),
    jarenInLaatsteFunctie: toGetal(waarden['opgave.jarenInLaatsteFunctie']), opleidingsniveau: AfgerondeOpleidingKeuzes.find(({ waarde }) => waarde === waarden['opgave.opleidingsniveau'])?.waarde ?? null,
    schoolverlater: toJaNee(waarden['opgave.schoolverlater']), taalniveauMondeling: TaalniveauKeuzes.find(({ waarde }) => waarde === waarden['opgave.taalniveauMondeling'])?.waarde ?? null,
    eigenBehoefte: toJaNee(waarden['opgave.eigenBehoefte']), uitkeringen: toWetten(waarden['opgave.uitkeringen']),
    verwachteWerkloosheidMaanden: toGetal(waarden['opgave.verwachteWerkloosheidMaanden']), doelgroepen: listDoelgroepen(waarden),
  };
}

const getallen = ['opgave.jarenInLaatsteFunctie', 'opgave.verwachteWerkloosheidMaanden'] as const;

/** What is no whole number and cannot be sent; the rest the graph says. */
export const controleerOpgave = (waarden: Opgavewaarden): readonly Invoerfout[] =>
  getallen.filter((veld) => waarden[veld].trim() !== '' && toGetal(waarden[veld]) === null).map((veld) => ({ veld, code: 'GEEN_GETAL', melding: 'Vul een heel getal in, bijvoorbeeld 12.' }));

/** An answer in the words in which it was asked, from the field or the graph. */
export function toAntwoordtekst(code: string, antwoord: string): string {
  const vorm = toVorm(code);
  if (vorm?.vorm === 'keuze') return vorm.keuzes.find(({ waarde }) => waarde === antwoord)?.tekst ?? antwoord;
  return vorm?.vorm === 'dag' && /^\d{4}-\d\d-\d\d$/.test(antwoord) ? toDagtekst(antwoord) : antwoord;
}

/** What was changed of what the person tells, in words, to put beside what somebody else did. */
export function listOpgaveregels(waarden: Waarden, begin: Waarden, opgaven: readonly Opgavefeit[], doelgroepen: readonly Doelgroepvraag[]): readonly (readonly [vraag: string, antwoord: string])[] {
  return listGewijzigd(waarden, begin).map((veld) => {
    const groep = doelgroepen.find(({ code }) => toDoelgroepveld(code) === veld);
    const code = veld.slice('opgave.'.length);
    const vraag = groep ? groep.omschrijving ?? groep.code : opgaven.find((een) => een.code === code)?.vraag ?? code;
    const antwoord = waarden[veld] ?? '';
    return [vraag, antwoord === '' ? 'Niet verteld' : toAntwoordtekst(groep ? 'werkzaam' : code, antwoord)];
  });
}
