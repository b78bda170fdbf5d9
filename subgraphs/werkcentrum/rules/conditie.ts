// A condition over kenmerken as data: one of the alternatives must hold, and in it everything that it names.
import { alle, minstensEen, niet, type JaNeeOnbekend } from './driewaardig.ts';
import { zonderDubbele } from './feitvragen.ts';
import type { Kenmerkcode, Kenmerken } from './kenmerken.ts';
import type { OntbrekendFeit } from './uitkomst.ts';

/** One thing that must be so, or must not be so. */
export type Eis = { kenmerk: Kenmerkcode; is: boolean };
/** Alternatives, each a list of demands that hold together. */
export type Conditie = readonly (readonly Eis[])[];
/** A condition for one person: the value, the codes of sources that carry it, and what is missing when it is unknown. */
export type Toets = { waarde: JaNeeOnbekend; bronnen: readonly string[]; ontbrekend: readonly OntbrekendFeit[] };

/** Must be so. */
export const wel = (kenmerk: Kenmerkcode): Eis => ({ kenmerk, is: true });
/** Must not be so. */
export const geen = (kenmerk: Kenmerkcode): Eis => ({ kenmerk, is: false });

const waardeVan = (eis: Eis, kenmerken: Kenmerken): JaNeeOnbekend => {
  const { waarde } = kenmerken[eis.kenmerk];
  return eis.is ? waarde : niet(waarde);
};

/** Weighs a condition. Only unknowns that are still open count as missing: an alternative that a known fact excludes names nothing. */
export function toets(conditie: Conditie, kenmerken: Kenmerken): Toets {
  const alternatieven = conditie.map((eisen) => ({ eisen, waarde: alle(eisen.map((eis) => waardeVan(eis, kenmerken))) }));
  const waarde = minstensEen(alternatieven.map((alternatief) => alternatief.waarde));
  const eisen = alternatieven.filter((alternatief) => alternatief.waarde === waarde).flatMap((alternatief) => alternatief.eisen);
  const dragend = eisen.filter((eis) => waardeVan(eis, kenmerken) === waarde).map((eis) => kenmerken[eis.kenmerk]);
  return {
    waarde,
    bronnen: [...new Set(dragend.flatMap((kenmerk) => kenmerk.bronnen))],
    ontbrekend: waarde === 'ONBEKEND' ? zonderDubbele(dragend.flatMap((kenmerk) => kenmerk.ontbrekend)) : [],
  };
}
