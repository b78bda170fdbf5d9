import type { Antwoord } from '../../../clients/kit/index.ts';
import {
  MeerKandidaten, MeerVacatures, ZoekKandidaten, ZoekVacatures, type MeerKandidatenQuery, type MeerVacaturesQuery, type Zoekcriteria, type ZoekKandidatenQuery, type ZoekVacaturesQuery,
} from '../../../clients/kit/operaties/referentieloket.ts';
import type { Graaf } from '../../kader/graaf.tsx';
import type { Gevonden, Kandidaat, Vacature, Zoekresultaat } from './gegevens.ts';

/** A page of what was found, as the graph gave it. */
export type Bladzijde<T extends Gevonden> = Pick<Zoekresultaat<T>, 'id' | 'verlooptOp' | 'rijen' | 'totaal' | 'verder'>;
type Geheel<T extends Gevonden> = Bladzijde<T> & Pick<Zoekresultaat<T>, 'facetten' | 'afgevallen' | 'bronnen'>;

/** What came of asking: the answer for what went wrong, and what was found. */
export type Gevraagd<TData, T> = { readonly antwoord: Antwoord<TData>; readonly gevonden: T | null };

/** How one kind of thing is searched for and paged through. */
export type Zoekweg<TZoek, TMeer, T extends Gevonden> = {
  readonly zoek: (graaf: Graaf, criteria: Zoekcriteria, metAfgevallen: boolean) => Promise<Gevraagd<TZoek, Geheel<T>>>;
  readonly meer: (graaf: Graaf, id: string, metAfgevallen: boolean, na: string | null) => Promise<Gevraagd<TMeer, Bladzijde<T>>>;
};

type Ruw<T extends Gevonden> = {
  readonly id: string; readonly verlooptOp: string | null;
  readonly resultaten: { readonly totaal: number | null; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: T }[] } | null;
};

/** A page of an answer; null when what was searched is not there any more, or no source could be asked. */
export function toBladzijde<T extends Gevonden>(ruw: Ruw<T> | null): Bladzijde<T> | null {
  if (ruw?.resultaten == null) return null;
  const { id, verlooptOp, resultaten: { totaal, pageInfo, edges } } = ruw;
  return { id, verlooptOp, totaal, verder: pageInfo.hasNextPage ? pageInfo.endCursor : null, rijen: edges.map(({ node }) => node) };
}

function toGeheel<T extends Gevonden>(ruw: (Ruw<T> & { readonly [naam in 'facetten' | 'afgevallen' | 'bronnen']: Zoekresultaat<T>[naam] | null }) | null): Geheel<T> | null {
  const bladzijde = toBladzijde(ruw);
  return ruw && bladzijde && { ...bladzijde, facetten: ruw.facetten ?? [], afgevallen: ruw.afgevallen ?? [], bronnen: ruw.bronnen ?? [] };
}

/** Vacancies and places to learn. */
export const vacatureweg: Zoekweg<ZoekVacaturesQuery, MeerVacaturesQuery, Vacature> = {
  async zoek(graaf, criteria, metAfgevallen) {
    const antwoord = await graaf.vraag(ZoekVacatures, { criteria, metAfgevallen, na: null });
    return { antwoord, gevonden: toGeheel<Vacature>(antwoord.data?.zoekVacatures ?? null) };
  },
  async meer(graaf, id, metAfgevallen, na) {
    const antwoord = await graaf.vraag(MeerVacatures, { id, metAfgevallen, na });
    return { antwoord, gevonden: toBladzijde<Vacature>(antwoord.data?.vacaturezoekopdracht ?? null) };
  },
};

/** Candidates, without who they are. */
export const kandidaatweg: Zoekweg<ZoekKandidatenQuery, MeerKandidatenQuery, Kandidaat> = {
  async zoek(graaf, criteria, metAfgevallen) {
    const antwoord = await graaf.vraag(ZoekKandidaten, { criteria, metAfgevallen, na: null });
    return { antwoord, gevonden: toGeheel<Kandidaat>(antwoord.data?.zoekKandidaten ?? null) };
  },
  async meer(graaf, id, metAfgevallen, na) {
    const antwoord = await graaf.vraag(MeerKandidaten, { id, metAfgevallen, na });
    return { antwoord, gevonden: toBladzijde<Kandidaat>(antwoord.data?.kandidatenzoekopdracht ?? null) };
  },
};
