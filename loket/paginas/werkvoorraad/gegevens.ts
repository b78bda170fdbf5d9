import type { WerkvoorraadpaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';

/** What a loket has to do. */
export type Werkvoorraad = NonNullable<WerkvoorraadpaginaQuery['werkvoorraad']>;
/** A handover that the loket is to answer. */
export type Overdracht = Werkvoorraad['overdrachten']['edges'][number]['node'];

type Genoemd = { readonly id: string; readonly situatie: { readonly naam: { readonly waarde: string | null } } | null } | null;

/** The name of somebody on a worklist. Who may not be seen, and whose name no source gave, are named so. */
export const toPersoonnaam = (persoon: Genoemd): string => {
  if (persoon === null) return 'Persoon die u niet mag zien';
  return persoon.situatie?.naam.waarde ?? 'Naam niet bekend';
};
