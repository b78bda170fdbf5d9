import type { TimeLimit } from '../../shared/source/time-limit.ts';
import type { Bronstand, Criteria, Kandidaat, Vacature } from '../profiel.ts';

/** What one source gave to a search: how it answered, and what it has. */
export type Bronantwoord<P> = { readonly stand: Bronstand; readonly profielen: readonly P[] };

/** How somebody at a company, or around a candidate, can be reached. */
export type Contact = { readonly naam: string | null; readonly telefoon: string | null; readonly email: string | null };

/** What a source says of a vacancy in the second step. */
export type Vacaturedetail = {
  readonly gever: string | null; readonly naam: string | null; readonly werkgever: string | null; readonly omschrijving: string | null;
  readonly arbeidsvoorwaarden: string | null; readonly adres: string | null; readonly contacten: readonly Contact[];
};

/** What a source says of a candidate in the second step. @property nummer by which their own source knows them, for the Logboek. */
export type Kandidaatdetail = { readonly gever: string | null; readonly nummer: string | null; readonly presentatie: string | null; readonly contacten: readonly Contact[] };

/**
 * A source that is searched in two steps. The first never rejects: what went wrong is in the stand.
 * @param oin the organisation that asks.
 */
export type Zoekbron = {
  readonly code: string;
  readonly zoekVacatures: (criteria: Criteria, oin: string, limit: TimeLimit) => Promise<Bronantwoord<Vacature>>;
  readonly zoekKandidaten: (criteria: Criteria, oin: string, limit: TimeLimit) => Promise<Bronantwoord<Kandidaat>>;
  /** Null when the source no longer has it. Rejects with a Bronfout. */
  readonly vacatureDetail: (nummer: string, oin: string, limit: TimeLimit) => Promise<Vacaturedetail | null>;
  /** Null when the source no longer has them. Rejects with a Bronfout. */
  readonly kandidaatDetail: (nummer: string, oin: string, limit: TimeLimit) => Promise<Kandidaatdetail | null>;
  readonly stop: () => Promise<void>;
};
