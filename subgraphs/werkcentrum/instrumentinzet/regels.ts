import type { Partij } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { WERKFIT_TERMIJN_MAANDEN } from '../rules/plafonds.ts';
import type { EigenActiviteit } from '../werkplan/inhoud.ts';
import type { Beoordelingsuitkomst, Instrumentoordeel } from './beoordeling.ts';

// What has to be so before an instrument is used, once it was judged.

/** What is asked: how much, of which party (null: whichever it is), and whether it is wanted although nobody can say that it is available. */
export type Inzetwens = { readonly partij: Partij | null; readonly bedragEuro: number | null; readonly ondanksOnbekend: boolean; readonly toelichting: string | null };

const veld = 'instrumentId';

const nietBeoordeeld: Invoerfout = { veld, code: 'NIET_BEOORDEELD', melding: 'Het instrument kon nu niet worden beoordeeld; er is niets gewijzigd. Probeer het over enkele ogenblikken opnieuw.' };
const nietOpMenukaart: Invoerfout = { veld, code: 'NIET_OP_MENUKAART', melding: 'Dit instrument staat niet op de menukaart van deze persoon.' };
const kortsteReden = 10;

/** A second party has to agree with it before it is used. */
export const vraagtTweedePartij = ({ voorwaarden }: Instrumentoordeel): boolean => voorwaarden.some(({ code }) => code === 'TWEEDE_PARTIJ');

const toFout = (code: string) => ({ toelichting, grondslag }: Instrumentoordeel['redenen'][number]): Invoerfout =>
  ({ veld, code, melding: toelichting, ...(grondslag ? { grondslag } : {}) });

/** The most that may be spent: a ceiling per term counts for every term that the rules allow. */
function hoogsteBedrag({ plafond, maximaleDuurMaanden }: Instrumentoordeel): number | null {
  if (plafond === null) return null;
  return plafond.per === null ? plafond.bedragEuro : plafond.bedragEuro * Math.ceil((maximaleDuurMaanden ?? WERKFIT_TERMIJN_MAANDEN) / WERKFIT_TERMIJN_MAANDEN);
}

/** What was agreed already of the maatwerkbudget of this person, in euro. */
const alToegezegd = (activiteiten: readonly EigenActiviteit[]): number => activiteiten
  .filter(({ maatwerk, status }) => maatwerk != null && status !== 'AFGEWEZEN' && status !== 'GESTOPT')
  .reduce((som, { bedragEuro }) => som + (bedragEuro ?? 0), 0);

function checkBedrag(oordeel: Instrumentoordeel, { bedragEuro }: Inzetwens, activiteiten: readonly EigenActiviteit[]): Invoerfout[] {
  const [hoogste, samen] = [hoogsteBedrag(oordeel), vraagtTweedePartij(oordeel)];
  if (samen && bedragEuro === null) return [{ veld: 'bedragEuro', code: 'VERPLICHT', melding: 'Zeg hoeveel er van het maatwerkbudget nodig is.' }];
  if (hoogste === null || bedragEuro === null || oordeel.plafond === null) return [];
  const over = Math.max(hoogste - (samen ? alToegezegd(activiteiten) : 0), 0);
  if (bedragEuro <= over) return [];
  return [{ veld: 'bedragEuro', code: 'BOVEN_PLAFOND', melding: `Dit is meer dan er nog mag: ten hoogste ${over} euro.`, toegestaan: [`${over} euro`], grondslag: oordeel.plafond.grondslag }];
}

/** The parties that can carry an instrument out; the first when nobody else is named. What no party offers is the Werkcentrum's own. */
export const listUitvoerders = ({ instrument: { aanbieder, aanbod } }: Instrumentoordeel): readonly [Partij, ...Partij[]] => {
  const [eerste = 'WERKCENTRUM', ...verder] = new Set([aanbieder.partij, ...aanbod.map(({ partij }) => partij)].filter((partij) => partij !== null));
  return [eerste, ...verder];
};

function checkPartij(oordeel: Instrumentoordeel, { partij }: Inzetwens): Invoerfout[] {
  const uitvoerders = listUitvoerders(oordeel);
  return partij === null || uitvoerders.includes(partij) ? [] : [{ veld: 'partij', code: 'BIEDT_NIET_AAN', melding: 'Deze partij biedt dit instrument in de regio niet aan.', toegestaan: uitvoerders }];
}

/** Everything that is in the way of using it; empty when nothing is. */
export function checkInzet(uitkomst: Beoordelingsuitkomst, wens: Inzetwens, activiteiten: readonly EigenActiviteit[]): readonly Invoerfout[] {
  if (uitkomst === null) return [nietBeoordeeld];
  if (uitkomst === 'NIET_OP_MENUKAART') return [nietOpMenukaart];
  const { status, redenen } = uitkomst;
  if (status === 'NIET_BESCHIKBAAR') return redenen.map(toFout('NIET_BESCHIKBAAR'));
  const verder = [...checkPartij(uitkomst, wens), ...checkBedrag(uitkomst, wens, activiteiten)];
  if (status !== 'ONBEKEND') return verder;
  if (!wens.ondanksOnbekend) return [...redenen.map(toFout('BESCHIKBAARHEID_ONBEKEND')), ...verder];
  const heeftReden = [...(wens.toelichting ?? '')].length >= kortsteReden;
  return [...(heeftReden ? [] : [{ veld: 'toelichting', code: 'VERPLICHT', melding: `Zeg in ten minste ${kortsteReden} tekens waarom het instrument wordt ingezet terwijl niet bekend is of het beschikbaar is.` }]), ...verder];
}

/** The judgement as the plan keeps it. */
export const toBeoordeling = ({ status, redenen, voorwaarden, peildatum, bronnen }: Instrumentoordeel): NonNullable<EigenActiviteit['beoordeling']> =>
  ({ status, redenen: [...redenen, ...voorwaarden].map(({ code }) => code), peildatum, bronnen: [...bronnen] });
