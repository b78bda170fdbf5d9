import type { Contactverzoekstatus } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Standbeeld } from '../../onderdelen/standen.ts';
import { toDagtekst, toPartijnaam } from '../../onderdelen/woorden.ts';
import type { Mijnactiviteit, Mijnplan, Mijnverzoek } from './gegevens.ts';

/** Something that waits for the person. */
export type Gevraagd = { readonly soort: 'instemmen'; readonly plan: Mijnplan } | { readonly soort: 'contact'; readonly verzoek: Mijnverzoek };

const wachtend: ReadonlySet<Contactverzoekstatus> = new Set(['OPEN', 'DOORGEGEVEN']);

/** Whether somebody waits for an answer of the person. */
export const isWachtend = ({ status }: Pick<Mijnverzoek, 'status'>): boolean => wachtend.has(status);

/** Everything that waits for the person: the plan first, then who asked longest ago. */
export function listGevraagd(plan: Mijnplan | null, verzoeken: readonly Mijnverzoek[]): readonly Gevraagd[] {
  const instemmen: readonly Gevraagd[] = plan?.status === 'CONCEPT' && plan.instemming.persoonOp === null ? [{ soort: 'instemmen', plan }] : [];
  const contact = verzoeken.filter(isWachtend).sort((een, ander) => een.op.localeCompare(ander.op)).map((verzoek): Gevraagd => ({ soort: 'contact', verzoek }));
  return [...instemmen, ...contact];
}

/** How a request to talk stands, as the person reads it. */
export const contactstanden: Readonly<Record<Contactverzoekstatus, Standbeeld>> = {
  OPEN: { tekst: 'Wacht op uw antwoord', soort: 'let-op', icoon: 'let-op' },
  DOORGEGEVEN: { tekst: 'Wacht op uw antwoord', soort: 'let-op', icoon: 'let-op' },
  WIL_CONTACT: { tekst: 'U wilt contact', soort: 'goed', icoon: 'goed' },
  GEEN_CONTACT: { tekst: 'U wilt geen contact', soort: 'stil', icoon: 'gestopt' },
  INGETROKKEN: { tekst: 'Ingetrokken door wie het vroeg', soort: 'stil', icoon: 'gestopt' },
  VERVALLEN: { tekst: 'Vervallen', soort: 'stil', icoon: 'gestopt' },
};

/** Whether the person can say no to an activity: the plan itself keeps it, and it did not begin. */
export const magAfwijzen = ({ isEigen, status }: Pick<Mijnactiviteit, 'isEigen' | 'status'>): boolean => isEigen && (status === 'GEPLAND' || status === 'VOORGESTELD');

const doeners: Readonly<Record<string, string>> = { GEMEENTE: 'de gemeente', OOFONDS: 'het O&O-fonds', SOCIALE_PARTNERS: 'de sociale partners', WERKCENTRUM: 'het Werkcentrum', BURGER: 'u zelf' };

/** Who does something, in a sentence. */
export const toDoener = (partij: string): string => doeners[partij] ?? toPartijnaam(partij);

/** From when to when, in a sentence without a full stop. */
export function toPeriode({ begindatum, einddatum }: Pick<Mijnactiviteit, 'begindatum' | 'einddatum'>): string {
  if (begindatum === null) return einddatum === null ? 'wanneer is nog niet bekend' : `tot en met ${toDagtekst(einddatum)}`;
  return `vanaf ${toDagtekst(begindatum)}${einddatum === null ? '' : ` tot en met ${toDagtekst(einddatum)}`}`;
}

/** What the person said about the plan, in a sentence. */
export function toInstemzin({ status, instemming: { persoonOp, aanBalie } }: Pick<Mijnplan, 'instemming' | 'status'>): string {
  if (persoonOp === null) return status === 'VASTGESTELD' ? 'Er is niet vastgelegd dat u het eens bent met dit plan.' : 'U hebt nog niet gezegd dat u het eens bent met dit plan.';
  if (aanBalie) return `U zei op ${toDagtekst(aanBalie.op)} ${aanBalie.wijze === 'MONDELING' ? 'in een gesprek' : 'op papier'} dat u het eens bent met dit plan${aanBalie.loket ? `, bij ${aanBalie.loket.naam}` : ''}.`;
  return `U zei op ${toDagtekst(persoonOp)} dat u het eens bent met dit plan.`;
}
