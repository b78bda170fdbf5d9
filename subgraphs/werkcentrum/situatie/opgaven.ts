import { toCode } from '../catalogus/codelijsten.ts';
import type { Opgavefeit } from '../generated.ts';
import type { GedateerdeOpgave, Opgave } from '../opgave.ts';

// The questions of the intake, in the order in which a loket asks them.
const vragen = {
  werkzaam: 'Werkt u in loondienst?',
  ontslagdreiging: 'Is uw dienstverband opgezegd, of wordt het opgezegd?',
  sociaalPlan: 'Heeft uw werkgever een sociaal plan?',
  contractEindigtOp: 'Wanneer eindigt uw tijdelijke contract?',
  flexibelContract: 'Is of was uw dienstverband flexibel?',
  zelfstandig: 'Bent u zelfstandig ondernemer?',
  inkomenOntoereikend: 'Is het inkomen uit uw onderneming te laag om van te leven?',
  arbeidsbeperking: 'Heeft u een arbeidsbeperking?',
  sector: 'In welke sector werkt of werkte u het laatst?',
  jarenInLaatsteFunctie: 'Hoeveel jaar had u uw laatste functie?',
  opleidingsniveau: 'Wat is uw hoogste afgeronde opleiding?',
  schoolverlater: 'Komt u net van school?',
  taalniveauMondeling: 'Wat is uw niveau van gesproken Nederlands?',
  eigenBehoefte: 'Heeft u zelf behoefte aan ondersteuning?',
  uitkeringen: 'Welke uitkeringen ontvangt u?',
  verwachteWerkloosheidMaanden: 'Hoeveel maanden verwacht u nog geen werk te hebben?',
  doelgroepen: 'Hoort u tot een van deze doelgroepen?',
} as const satisfies Record<keyof Opgave, string>;

type Vraagcode = keyof typeof vragen;
const isVraagcode = (code: string): code is Vraagcode => Object.hasOwn(vragen, code);

/** An answer in words; null when it was not given. */
export function toAntwoord(waarde: Opgave[Vraagcode] | undefined): string | null {
  if (waarde == null) return null;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde !== 'object') return String(waarde);
  if (isLijst(waarde)) return waarde.length === 0 ? 'geen' : waarde.join(', ');
  const perDoelgroep = Object.entries(waarde).map(([code, hoortErbij]) => `${toCode('doelgroep', code).omschrijving ?? code}: ${hoortErbij ? 'ja' : 'nee'}`);
  return perDoelgroep.length === 0 ? null : perDoelgroep.join('; ');
}

const isLijst = (waarde: object): waarde is readonly string[] => Array.isArray(waarde);

/** Every question of the intake with what the person told; without an intake all are ONBEKEND. */
export const toOpgavefeiten = (gegeven: GedateerdeOpgave | null): Opgavefeit[] =>
  Object.keys(vragen).filter(isVraagcode).map((code) => {
    const antwoord = toAntwoord(gegeven?.opgave[code]);
    return { code, vraag: vragen[code], herkomst: antwoord === null ? 'ONBEKEND' : 'OPGAVE', antwoord, opgegevenOp: antwoord === null ? null : gegeven?.opgegevenOp ?? null };
  });
