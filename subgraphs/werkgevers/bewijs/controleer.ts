import { checkId } from '../../shared/invoer.ts';
import type { Beroepenlijst } from '../profiel.ts';
import { bewijsfoutcodeVan } from './bewijsfout.ts';
import type { Herleidrij, Uitkomst } from './herleid.ts';
import type { Herleidbewijs, Herleider } from './herleider.ts';
import { toCriteriaregels } from './tekst.ts';

const meesteRijen = 20;

const uitkomsten: Readonly<Record<Uitkomst, string>> = {
  GELIJK: 'Opnieuw gemaakt: dezelfde volgorde.',
  ANDERE_REGELS: 'Niet te vergelijken: deze versie heeft andere regels.',
  ANDERE_LIJST: 'Niet te vergelijken: deze versie heeft een andere lijst van beroepen.',
  AFWIJKEND: 'Opnieuw gemaakt: een andere volgorde, met dezelfde regels en lijst. Dat is een fout.',
};

function toRijregel({ plaats, opnieuw, beoordeling }: Herleidrij): string {
  const waar = opnieuw === plaats || beoordeling === null ? '' : ` (nu ${opnieuw ?? 'geen plaats'})`;
  if (beoordeling === null) return `${plaats}`;
  const gemist = beoordeling.gemist.map(({ criterium }) => `mist ${criterium}`);
  const punten = beoordeling.punten.map((een) => `${een.criterium} ${een.punten} van ${een.maximum}`);
  return `${plaats}${waar}: ${beoordeling.score ?? 'geen score'}${gemist.length + punten.length === 0 ? '' : `; ${[...gemist, ...punten].join(', ')}`}`;
}

function toRegels({ vingerafdruk, herleiding }: Exclude<Herleidbewijs, 'BESCHADIGD'>, lijst: Beroepenlijst): string[] {
  const { uitkomst, regelversie, lijst: lijsten, dag, passend, rijen, afwijkend } = herleiding;
  const versie = ({ toen, nu }: { readonly toen: string; readonly nu: string }): string => (toen === nu ? toen : `${toen} (nu ${nu})`);
  return [
    `${uitkomst}: ${uitkomsten[uitkomst]}`,
    `Regels: ${versie(regelversie)}`, `Lijst van beroepen: ${versie(lijsten)}`, `Dag: ${dag}`, `Vingerafdruk: ${vingerafdruk}`,
    ...toCriteriaregels(herleiding, lijst),
    `Resultaten: ${rijen.length}, waarvan ${passend} zonder gemiste eis`,
    ...(afwijkend.length === 0 ? [] : [`Afwijkende plaatsen: ${afwijkend.join(', ')}`]),
    ...(uitkomst === 'ANDERE_REGELS' || uitkomst === 'ANDERE_LIJST' ? [] : rijen.slice(0, meesteRijen).map(toRijregel)),
  ];
}

/** What the log entry of a search says of it. @property vingerafdruk of its proof; null when that is not to be compared. */
export type Controlevraag = { readonly zoekopdracht: string; readonly vingerafdruk: string | null };

/**
 * Makes the ranking of a search again and says what came of it.
 * @returns the exit code: 0 the same order, 1 not the same (other rules or list, another order, a proof that is damaged or is another one), 2 no proof.
 */
export async function controleer({ zoekopdracht, vingerafdruk }: Controlevraag, herleidBewijs: Herleider, lijst: Beroepenlijst, meld: (regel: string) => void): Promise<number> {
  if (checkId('zoekopdracht', zoekopdracht) !== null) {
    meld('Geef de id van een zoekopdracht, zoals de logregel die noemt.');
    return 2;
  }
  let gevonden: Herleidbewijs | null;
  try {
    gevonden = await herleidBewijs(zoekopdracht);
  } catch (fout) {
    meld(`De bewijzen zijn niet te lezen (${bewijsfoutcodeVan(fout)}).`);
    return 2;
  }
  if (gevonden === null) {
    meld('Van deze zoekopdracht is geen bewijs (meer).');
    return 2;
  }
  if (gevonden === 'BESCHADIGD') {
    meld('BESCHADIGD: het bewijs is niet te openen: het is gewijzigd, of met een andere sleutel gesloten.');
    return 1;
  }
  toRegels(gevonden, lijst).forEach(meld);
  if (vingerafdruk !== null && vingerafdruk.toLowerCase() !== gevonden.vingerafdruk) {
    meld('ANDER_BEWIJS: de vingerafdruk is niet die van de logregel.');
    return 1;
  }
  return gevonden.herleiding.uitkomst === 'GELIJK' ? 0 : 1;
}
