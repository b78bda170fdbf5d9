import type { ColumnType } from 'kysely';

/** A moment; both databases give a Date for timestamptz. Never updated in a version, so the same type goes in and out. */
type Moment = ColumnType<Date, Date, Date>;

/** A calendar day, read as `column::text` because drivers differ in what they make of a date. */
type Dag = ColumnType<never, string | null, string | null>;

/** The tables of persons and plans. No column holds an identifier of a person in clear. */
export type Kerntabellen = {
  persoon: {
    id: string; gemeente: string | null; vorige_gemeenten: readonly string[]; woonplaats_op: Moment; gemaakt_op: Moment;
    /** Whether the BRP says that data are withheld; null while it was not asked. */
    geheimhouding: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
  };
  koppeling: { persoon_id: string; bron: string; vindhash: string; versleuteld: string; gemaakt_op: Moment };
  opgave: { persoon_id: string; versleuteld: string; opgegeven_op: Dag };
  werkplan: { id: string; persoon_id: string; beeindigd_op: ColumnType<Date | null, Date | null | undefined, Date | null> };
  werkplanversie: {
    werkplan_id: string; versie: number; status: 'CONCEPT' | 'VASTGESTELD' | 'BEEINDIGD';
    vastgesteld_op: ColumnType<Date | null, Date | null, never>; gewijzigd_op: ColumnType<Date, Date, never>; versleuteld: string;
  };
  sociale_partners_activiteit: {
    persoon_id: string; nummer: string; soort: string; omschrijving: string; status: 'GEPLAND' | 'LOPEND' | 'AFGEROND' | 'GESTOPT';
    begindatum: Dag; einddatum: Dag;
  };
};
