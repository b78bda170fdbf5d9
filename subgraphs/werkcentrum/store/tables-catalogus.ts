import type { ColumnType } from 'kysely';

/** Snapshots of the catalogue, as JSON text: nothing of it is searched in the database. */
export type Catalogustabellen = {
  catalogusmomentopname: {
    versie: string;
    gemaakt_op: ColumnType<Date, Date, never>;
    /** When its sources were last heard; the latest is the present menukaart. */
    bijgewerkt_op: ColumnType<Date, Date, Date>;
    inhoud: ColumnType<string, string, never>;
    bronnen: string;
  };
};
