import type { ColumnType } from 'kysely';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** What decides who may see a person, and what was done. Free text is encrypted; who asked stands in it as a keyed hash. */
export type Toegangstabellen = {
  aanmelding: {
    id: Vast<string>; persoon_id: Vast<string>; organisatie: Vast<string>; partij: Vast<string>; loket: Vast<string | null>;
    /** Keyed hash of the case worker. */
    medewerker: Vast<string>;
    /** Encrypted. */
    reden: Vast<string>; op: Vast<Date>;
    /** Who is responsible and on what that rests, encrypted; null while that was not decided. */
    besluit: ColumnType<string | null, string | null | undefined, string | null>;
    /** When an intake or an overdracht followed. */
    afgehandeld_op: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  toestemming: {
    id: Vast<string>; persoon_id: Vast<string>; partij: Vast<'OOFONDS' | 'SOCIALE_PARTNERS'>;
    gegeven_op: Vast<Date>; ingetrokken_op: Date | null;
  };
  handeling: {
    /** Keyed hash of who asked and their idempotentiesleutel. */
    sleutel: Vast<string>;
    /** Keyed hash of the act and its input. */
    vingerafdruk: Vast<string>;
    /** What was answered, encrypted; null only within the transaction that does it. */
    antwoord: string | null;
    persoon_id: string | null; op: Vast<Date>;
  };
};
