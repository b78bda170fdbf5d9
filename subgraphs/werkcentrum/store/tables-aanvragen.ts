import type { ColumnType } from 'kysely';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** The requests that go to parties. What is asked, for whom it is asked and what was answered is encrypted. */
export type Aanvraagtabellen = {
  partijaanvraag: {
    activiteit: Vast<string>; werkplan_id: Vast<string>; persoon_id: Vast<string>; partij: Vast<'UWV' | 'GEMEENTE' | 'SBB'>;
    handeling: 'AANVRAGEN' | 'INTREKKEN'; ronde: number; fase: 'UITSTAAND' | 'ONTVANGEN' | 'AFGEHANDELD' | 'MISLUKT';
    uitkomst: 'BEVESTIGD' | 'GEWEIGERD' | 'INGETROKKEN' | 'GEEN_WEG' | null;
    pogingen: number; laatste_poging: ColumnType<Date | null, Date | null, Date | null>; volgende_poging: ColumnType<Date | null, Date | null, Date | null>;
    /** Until when one who delivers has it. */
    bezet_tot: ColumnType<Date | null, Date | null, Date | null>;
    /** Since when it stands as it does. */
    op: ColumnType<Date, Date, Date>;
    versleuteld: string;
  };
};
