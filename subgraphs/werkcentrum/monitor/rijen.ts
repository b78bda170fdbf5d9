import type { Monitor } from '../store/monitor.ts';
import type { Rij } from '../uitgave/kolommen.ts';
import { bijstandsstanden } from './bijstand.ts';
import { budgetten } from './budget.ts';
import type { Cel } from './cellen.ts';
import type { Periode } from './periodes.ts';

const volgorde = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** Cells by the key of the table within a period; what is empty comes first. */
const perSleutel = (a: Cel, b: Cel): number =>
  volgorde(a.maat, b.maat) || volgorde(a.regio, b.regio) || volgorde(a.pot, b.pot) || volgorde(a.instrument, b.instrument) || volgorde(a.uitkomst, b.uitkomst);

const toMonitorrij = ({ code, begindatum, einddatum }: Periode, { maat, regio, pot, instrument, uitkomst, aantal, bedragCent, isOnderdrukt }: Cel): Rij =>
  ({ periode: code, begindatum, einddatum, maat, regio, pot, instrument_id: instrument, uitkomst, aantal, bedrag_euro: bedragCent === null ? null : bedragCent / 100, onderdrukt: isOnderdrukt });

/** A published period as rows of the table `monitor`, sorted by its key. */
export type Perioderijen = { readonly periode: string; readonly rijen: readonly Rij[] };

/** Every period that was published and is not known yet, oldest first; holds the cells of one period at a time. Rejects when the store fails. */
export async function* listPerioderijen({ listPeriodes, listCellen }: Pick<Monitor, 'listPeriodes' | 'listCellen'>, bekend: ReadonlySet<string>): AsyncGenerator<Perioderijen, void, undefined> {
  for (const { periode } of (await listPeriodes()).reverse()) {
    if (bekend.has(periode.code)) continue;
    const cellen = (await listCellen(periode, null)).sort(perSleutel);
    yield { periode: periode.code, rijen: cellen.map((cel) => toMonitorrij(periode, cel)) };
  }
}

/** The figures of the letter as rows of the table `bijstand`, sorted by its key. */
export const listBijstandsrijen = (): Rij[] => bijstandsstanden.map(({ regio, naam, januari2021, juni2021, ontwikkeling, ontwikkelingProcent, regel }) => ({
  regio, naam, januari_2021: januari2021, juni_2021: juni2021, ontwikkeling, ontwikkeling_procent: ontwikkelingProcent, vindplaats: `Brief 002, regel ${regel}`,
})).sort((a, b) => volgorde(a.regio, b.regio));

/** What the letters say of budgets as rows of the table `budgetten`, sorted by its key. */
export const listBudgetrijen = (): Rij[] => budgetten.map(({ pot, jaar, bedragEuro, toelichting, vindplaats }) => ({
  pot, jaar, bedrag_euro: bedragEuro, toelichting, vindplaats,
})).sort((a, b) => volgorde(a.pot, b.pot) || (a.jaar ?? 0) - (b.jaar ?? 0));
