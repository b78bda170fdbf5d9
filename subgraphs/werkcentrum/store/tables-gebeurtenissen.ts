import type { ColumnType, Generated } from 'kysely';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** What changed. Holds ids of this graph and nothing about anybody. */
export type Gebeurtenistabellen = {
  gebeurtenis: {
    volgnummer: Generated<string | number>;
    id: Vast<string>; soort: Vast<string>; onderwerp: Vast<string>; persoon_id: Vast<string | null>; loket: Vast<string | null>; versie: Vast<number | null>; op: Vast<Date>;
    /** Given once the transaction has committed; null until then. */
    positie: ColumnType<string | number | null, never, string | number>;
  };
};
