import { isLopend as isLopendVolgensRegel } from '../rules/kenmerken.ts';
import type { Uitkeringbijdrage } from '../generated.ts';

/** Whether a benefit is being paid on the day, by the same rule as the tables use. */
export const isLopend = ({ begindatum, einddatum, maximaalTot, aangevraagd }: Uitkeringbijdrage, peildatum: string): boolean =>
  isLopendVolgensRegel({ wet: 'ANDERS', begindatum, einddatum, maximaalTot, isAangevraagd: aangevraagd }, peildatum);
