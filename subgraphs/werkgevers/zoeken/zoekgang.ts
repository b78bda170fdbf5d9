import { isDeepStrictEqual } from 'node:util';
import { toDatum, type Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { withMargin, type TimeLimit } from '../../shared/source/time-limit.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Bewijsvermelding } from '../bewijs/bewijzen.ts';
import type { Bronstand, Criteria } from '../profiel.ts';
import type { Bewaarplaats } from './bewaarplaats.ts';
import type { Verzegeling } from './verzegeling.ts';
import type { Bronantwoord } from './zoekbron.ts';
import type { Eigenaar } from './zoekresultaat.ts';

/** What every search of one kind is pinned as. */
type Vastgelegd<P> = {
  readonly eigenaar: Eigenaar; readonly criteria: Criteria; readonly regelversie: string; readonly lijst: string; readonly dag: string;
  readonly bronnen: readonly Bronstand[]; readonly passend: readonly P[]; readonly afgevallen: readonly P[];
};

/** A pinned result, and until when it is kept (ms). */
export type Gevonden<R> = { readonly id: string; readonly resultaat: R; readonly verlooptOp: number };

/** One kind of search, from asking the sources to the pages that come from its pinned result. */
export type Zoekgang<P, R> = {
  /** Asks the sources, once; what they give is waited for by `geef`. @returns the id of the search. */
  readonly begin: (criteria: Criteria, verzoek: Verzoek) => string;
  /** The pinned result: made of what the sources gave and of what `erbij` contributes, or as it was. Null for another asker, and when it is no more. */
  readonly geef: (id: string, verzoek: Verzoek, erbij: readonly Bronantwoord<P>[]) => Promise<Gevonden<R> | null>;
  /** The pinned result, when there is one; nothing is made. */
  readonly vind: (id: string, verzoek: Verzoek) => Promise<Gevonden<R> | null>;
};

/** What a kind of search is made of. */
export type Zoekgangdelen<P, R> = {
  /** Asks every source for an organisation. Does not reject. */
  readonly vraag: (criteria: Criteria, oin: string, limit: TimeLimit) => Promise<readonly Bronantwoord<P>[]>;
  /** Puts profiles in their order, apart from those that miss a hard criterion. */
  readonly orden: (criteria: Criteria, profielen: readonly P[], dag: string) => Pick<Vastgelegd<P>, 'passend' | 'afgevallen' | 'regelversie' | 'lijst'>;
  readonly lees: (inhoud: unknown) => R;
  readonly sluit: (vastgelegd: Vastgelegd<P>) => R;
  readonly plaats: Bewaarplaats;
  readonly verzegeling: Verzegeling;
  /** Keeps the proof of a ranking, beyond its result. Does not reject. */
  readonly legBewijs: (id: string, resultaat: R) => Promise<Bewijsvermelding>;
  readonly klok: Klok;
  readonly nieuweId: () => string;
  /** How long (ms) a result is kept. */
  readonly geldigMs: number;
  readonly logger: Pick<Logger, 'info'>;
};

type Lopend<P, R> = {
  readonly eigenaar: Eigenaar; readonly criteria: Criteria; readonly antwoorden: Promise<readonly Bronantwoord<P>[]>; readonly begonnen: number;
  /** Its result once that is being made: who asks at the same time gets the same. */
  vast: Promise<Gevonden<R>> | null;
};

/** Colleagues of the same organisation and regions; for which purposes is said in the SDL. */
const eigenaarVan = ({ aanroeper: { organisatie, regios } }: Verzoek): Eigenaar => ({ organisatie, regios: regios.toSorted() });
const isVan = (eigenaar: Eigenaar, verzoek: Verzoek): boolean => isDeepStrictEqual(eigenaar, eigenaarVan(verzoek));

/** A search that nobody waits for any more is let go after this (ms). */
const vergeetMs = 60_000;

/** One profile per source and number: a source that gives one twice has it once. Profiles of different sources are never joined. */
const zonderDubbele = <P extends { readonly id: string }>(profielen: readonly P[]): P[] => [...new Map(profielen.map((een) => [een.id, een])).values()];

/** Makes the searches of one kind. */
export function createZoekgang<P extends { readonly id: string }, R extends Vastgelegd<P>>(delen: Zoekgangdelen<P, R>): Zoekgang<P, R> {
  const { vraag, orden, lees, sluit, plaats, verzegeling, legBewijs, klok, nieuweId, geldigMs, logger } = delen;
  const lopend = new Map<string, Lopend<P, R>>();
  const vergeetOude = (): void => {
    for (const [id, { begonnen }] of lopend) if (klok() - begonnen > vergeetMs) lopend.delete(id);
  };

  const vind = async (id: string, verzoek: Verzoek): Promise<Gevonden<R> | null> => {
    const bewaard = await plaats.haal(id);
    if (bewaard === null) return null;
    const resultaat = lees(verzegeling.open(id, bewaard.gesloten));
    return isVan(resultaat.eigenaar, verzoek) ? { id, resultaat, verlooptOp: bewaard.verlooptOp } : null;
  };

  const legVast = async (id: string, { eigenaar, criteria, antwoorden }: Lopend<P, R>, { traceparent }: Verzoek, erbij: readonly Bronantwoord<P>[]): Promise<Gevonden<R>> => {
    const alle = [...await antwoorden, ...erbij];
    const dag = toDatum(klok());
    const { passend, afgevallen, regelversie, lijst } = orden(criteria, zonderDubbele(alle.flatMap(({ profielen }) => profielen)), dag);
    const resultaat = sluit({ eigenaar, criteria, regelversie, lijst, dag, bronnen: alle.map(({ stand }) => stand), passend, afgevallen });
    const verlooptOp = klok() + geldigMs;
    await plaats.bewaar(id, verzegeling.sluit(id, resultaat), verlooptOp);
    // With this entry the order can be made again: it comes once the proof is durable, or says that there is none. The answer does not wait for it. Who asked
    // is not in it: where people were searched for, that is in the Logboek, under the same trace.
    const traceId = traceparent.split('-')[1];
    void legBewijs(id, resultaat).then((bewijs) => {
      logger.info({ zoekopdracht: id, traceId, regelversie, lijst, dag, passend: passend.length, afgevallen: afgevallen.length, ...bewijs }, 'zoekresultaat vastgelegd');
    });
    return { id, resultaat, verlooptOp };
  };

  return {
    begin(criteria, verzoek) {
      vergeetOude();
      const id = nieuweId();
      // Not the signal of this request: it ends before the answer of the sources is needed.
      const { deadline, traceparent } = withMargin(verzoek);
      const antwoorden = vraag(criteria, verzoek.aanroeper.organisatie, { deadline, ...(traceparent === undefined ? {} : { traceparent }) });
      lopend.set(id, { eigenaar: eigenaarVan(verzoek), criteria, antwoorden, begonnen: klok(), vast: null });
      return id;
    },
    async geef(id, verzoek, erbij) {
      const bezig = lopend.get(id);
      if (bezig === undefined) return vind(id, verzoek);
      if (!isVan(bezig.eigenaar, verzoek)) return null;
      bezig.vast ??= legVast(id, bezig, verzoek, erbij);
      try {
        const gevonden = await bezig.vast;
        lopend.delete(id);
        return gevonden;
      } catch (fout) {
        bezig.vast = null;
        throw fout;
      }
    },
    vind,
  };
}
