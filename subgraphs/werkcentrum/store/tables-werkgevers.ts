import type { ColumnType } from 'kysely';
import type { Stand } from '../werkgevers/stand.ts';

/** Kept as it was written. */
type Vast<T> = ColumnType<T, T, never>;

/** Questions of employers. Who the employer is, whom to ask there and everything in free words is encrypted. */
export type Werkgeverstabellen = {
  werkgeversvraag: {
    id: Vast<string>; versie: number; soort: Vast<'VACATURES' | 'PERSONEELSOVERSCHOT' | 'ADVIES'>; status: Stand;
    /** AM codes. */
    regios: Vast<readonly string[]>;
    /** Section of the SBI. */
    sector: Vast<string | null>;
    /** The loket that it went to, and by which row of the rule. */
    loket: Vast<string>; route: Vast<string>;
    organisatie: Vast<string>; aangemeld_loket: Vast<string | null>;
    /** Keyed hash of the case worker. */
    medewerker: Vast<string>;
    aangemeld_op: Vast<Date>; opgenomen_op: Date | null; afgehandeld_op: Date | null; gewijzigd_op: Date;
    uitkomst: 'GEHOLPEN' | 'NIET_GELUKT' | 'INGETROKKEN' | null;
    versleuteld: string;
  };
  werkgeverskoppeling: { id: Vast<string>; overschot_id: Vast<string>; vacatures_id: Vast<string>; organisatie: Vast<string>; medewerker: Vast<string>; op: Vast<Date> };
};
