import type { Logboekfilter } from '../../../clients/kit/operaties/referentieloket.ts';

/** What a functionaris fills in. */
export type Filtervelden = { readonly betrokkene: string; readonly traceId: string; readonly van: string; readonly tot: string };

/** Nothing. */
export const leeg: Filtervelden = { betrokkene: '', traceId: '', van: '', tot: '' };

const heleDag = 86_400_000;

/** The midnight (UTC) at which a day begins; the days of the Logboek are those of UTC. @param plus days later. */
const toMoment = (dag: string, plus: number): string => new Date(Date.parse(`${dag}T00:00:00Z`) + plus * heleDag).toISOString();

/** The filter of the Logboek; null when nothing is named by which it may be read. The last day counts as a whole. */
export function toFilter({ betrokkene, traceId, van, tot }: Filtervelden): Logboekfilter | null {
  if (betrokkene.trim() === '' && traceId.trim() === '') return null;
  return {
    ...(betrokkene.trim() === '' ? {} : { betrokkene: betrokkene.trim() }),
    ...(traceId.trim() === '' ? {} : { traceId: traceId.trim() }),
    ...(van === '' ? {} : { van: toMoment(van, 0) }),
    ...(tot === '' ? {} : { tot: toMoment(tot, 1) }),
  };
}
