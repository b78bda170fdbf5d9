import type { ColumnType } from 'kysely';
import type { Stand } from '../contactverzoek/stand.ts';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** Who can be found to work, and who asks for contact with them. What is asked is encrypted. */
export type Kandidaattabellen = {
  kandidaat: {
    persoon_id: string;
    /** The loket that has the plan, and the AM code of its region. */
    loket: string; regio: string;
    /** Keyed hash of the postcode area; null where there is none of which the place is known. */
    gebied: string | null;
    /** Keyed hashes of the occupations that are looked for. */
    beroepen: readonly string[];
  };
  contactverzoek: {
    id: Vast<string>; persoon_id: Vast<string>; status: Stand;
    organisatie: Vast<string>; partij: Vast<string>; van_loket: Vast<string | null>;
    /** Keyed hash of the case worker. */
    medewerker: Vast<string>;
    /** The loket that passes it on. */
    loket: string;
    /** Keyed hash of what it is about: the vacancy, or none. */
    onderwerp: Vast<string>;
    versleuteld: Vast<string>; op: Vast<Date>;
    /** Read as `doorgegeven_op::text`. */
    doorgegeven_op: ColumnType<never, string | null | undefined, string | null>;
    beantwoord_op: ColumnType<Date | null, Date | null | undefined, Date | null>;
    gewijzigd_op: ColumnType<Date, Date, Date>;
  };
};
