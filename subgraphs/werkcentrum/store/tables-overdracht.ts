import type { ColumnType } from 'kysely';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** Handing over, the agenda and profiles. Free text is encrypted. */
export type Overdrachttabellen = {
  overdracht: {
    id: Vast<string>; persoon_id: Vast<string>; werkplan_id: string | null;
    /** The version of the plan in which it was offered. */
    versie: Vast<number | null>;
    aanmelding_id: Vast<string | null>; soort: Vast<'VERANTWOORDELIJKHEID' | 'DOORVERWIJZING'>; status: 'OPEN' | 'AANVAARD' | 'GEWEIGERD' | 'INGETROKKEN';
    van_organisatie: Vast<string>; van_partij: Vast<string>; van_loket: Vast<string | null>;
    naar_partij: Vast<string>; naar_loket: Vast<string>;
    /** Who accepted it. */
    naar_organisatie: string | null;
    /** Why, and what for; encrypted. */
    inhoud: Vast<string>;
    /** Why not; encrypted. */
    weigering: string | null;
    /** Why who offered it withdrew it; encrypted. */
    intrekking: ColumnType<string | null, string | null | undefined, string | null>;
    termijn: Vast<Date>; op: Vast<Date>; beslist_op: Date | null;
  };
  /** Days that a loket must not miss; `dag` is read as `dag::text`. */
  agenda: {
    werkplan_id: string; persoon_id: string;
    /** Keyed hash of the loket and of what is to be done there. */
    vak: string;
    activiteit: string; dag: ColumnType<never, string, string>;
  };
  profiel: { persoon_id: string; versie: number; vrijgegeven: boolean; versleuteld: string; gewijzigd_op: ColumnType<Date, Date, Date> };
};
