import type { ColumnType } from 'kysely';
import type { Maat, Monitorpot } from '../monitor/feiten.ts';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** The first day of a period, read as `periode::text`. */
type Periodedag = ColumnType<never, string, never>;

/** What is counted and what was published. Holds nothing about anybody but in which regions a person is counted as having come in. */
export type Monitortabellen = {
  monitordeelname: { persoon_id: Vast<string>; regio: Vast<string> };
  monitorfeit: {
    periode: Periodedag; regio: Vast<string>; maat: Vast<Maat>; uitkomst: Vast<string | null>; instrument: Vast<string | null>; pot: Vast<Monitorpot | null>;
    aantal: Vast<number>; bedrag_cent: Vast<number | null>;
  };
  monitorperiode: { periode: Periodedag; gepubliceerd_op: Vast<Date> };
  monitorcel: {
    periode: Periodedag; volgnummer: Vast<number>; maat: Vast<Maat>; regio: Vast<string>; pot: Vast<Monitorpot | null>; instrument: Vast<string | null>; uitkomst: Vast<string | null>;
    aantal: Vast<number | null>; bedrag_cent: ColumnType<string | number | null, number | null, never>; onderdrukt: Vast<boolean>;
  };
};
