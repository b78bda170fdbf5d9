import type { Bronstatus } from '../../clients/kit/operaties/referentieloket.ts';

/** A source as pages ask it. */
export type Bron = {
  readonly code: string;
  readonly naam: string;
  readonly partij: string;
  readonly status: Bronstatus;
  /** Moment (RFC 3339) of the answer; null when there is none. */
  readonly peildatum: string | null;
  readonly reden: { readonly code: string; readonly toelichting: string } | null;
};

/** A source whose part is unknown now. @property laatst when it last answered while this page was open; null when it did not. */
export type StilleBron = Bron & { readonly laatst: string | null };

const stil: ReadonlySet<Bronstatus> = new Set(['NIET_BESCHIKBAAR', 'TIJD_OP', 'VEROUDERD']);

/** Whether a source did not answer now and may do so later. */
export const isStil = ({ status }: Pick<Bron, 'status'>): boolean => stil.has(status);

/** When each source last answered, by its code. */
export type Laatstgehoord = ReadonlyMap<string, string>;

/** What is known of when sources answered, with what they answered now. */
export function hoor(eerder: Laatstgehoord, bronnen: readonly Bron[]): Laatstgehoord {
  const gehoord = new Map(eerder);
  for (const { code, status, peildatum } of bronnen) if ((status === 'ACTUEEL' || status === 'NIETS_GEVONDEN') && peildatum !== null) gehoord.set(code, peildatum);
  return gehoord;
}

/** The sources that are silent now, each once. */
export function listStil(bronnen: readonly Bron[], gehoord: Laatstgehoord): readonly StilleBron[] {
  const perCode = new Map(bronnen.filter(isStil).map((bron) => [bron.code, bron]));
  return [...perCode.values()].map((bron) => ({ ...bron, laatst: gehoord.get(bron.code) ?? bron.peildatum }));
}

/** How long to wait before asking again by itself what is missing (ms): longer each time, so that a source that is down is not asked more. */
export const toWachttijd = (poging: number): number => Math.min(10_000 * 2 ** poging, 120_000);

/** What became of the sources between two answers, in a sentence for who hears the page; null when nothing. */
export function toBronbericht(eerder: readonly Pick<Bron, 'code' | 'naam'>[], nu: readonly Pick<Bron, 'code' | 'naam'>[]): string | null {
  const namen = (bronnen: readonly Pick<Bron, 'naam'>[]): string => bronnen.map(({ naam }) => naam).join(', ');
  const ontbreekt = (bronnen: readonly Pick<Bron, 'code'>[]) => ({ code }: Pick<Bron, 'code'>): boolean => !bronnen.some((een) => een.code === code);
  const terug = eerder.filter(ontbreekt(nu));
  const weg = nu.filter(ontbreekt(eerder));
  const zinnen = [weg.length > 0 ? `Niet bereikbaar: ${namen(weg)}.` : '', terug.length > 0 ? `Weer bereikbaar: ${namen(terug)}. De gegevens zijn bijgewerkt.` : ''].filter((zin) => zin !== '');
  return zinnen.length > 0 ? zinnen.join(' ') : null;
}
