import type { Monitor } from '../store/monitor.ts';
import type { Rij } from '../uitgave/kolommen.ts';
import { bijstandsstanden } from './bijstand.ts';
import type { Cel } from './cellen.ts';
import type { Periode } from './periodes.ts';

const volgorde = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** Cells by the key of the table within a period; what is empty comes first. */
const perSleutel = (a: Cel, b: Cel): number =>
  volgorde(a.maat, b.maat) || volgorde(a.regio, b.regio) || volgorde(a.pot, b.pot) || volgorde(a.instrument, b.instrument) || volgorde(a.uitkomst, b.uitkomst);

const toMonitorrij = ({ code, begindatum, einddatum }: Periode, { maat, regio, pot, instrument, uitkomst, aantal, bedragCent, isOnderdrukt }: Cel): Rij =>
  ({ periode: code, begindatum, einddatum, maat, regio, pot, instrument_id: instrument, uitkomst, aantal, bedrag_euro: bedragCent === null ? null : bedragCent / 100, onderdrukt: isOnderdrukt });

/** Every published cell as a row of the table `monitor`, sorted by its key; holds the cells of one period at a time. Rejects when the store fails. */
export async function* listMonitorrijen({ listPeriodes, listCellen }: Pick<Monitor, 'listPeriodes' | 'listCellen'>): AsyncGenerator<Rij> {
  for (const { periode } of (await listPeriodes()).reverse()) {
    for (const cel of (await listCellen(periode, null)).sort(perSleutel)) yield toMonitorrij(periode, cel);
  }
}

/** The figures of the letter as rows of the table `bijstand`, sorted by its key. */
export const listBijstandsrijen = (): Rij[] => bijstandsstanden.map(({ regio, naam, januari2021, juni2021, ontwikkeling, ontwikkelingProcent, regel }) => ({
  regio, naam, januari_2021: januari2021, juni_2021: juni2021, ontwikkeling, ontwikkeling_procent: ontwikkelingProcent, vindplaats: `Brief 002, regel ${regel}`,
})).sort((a, b) => volgorde(a.regio, b.regio));
