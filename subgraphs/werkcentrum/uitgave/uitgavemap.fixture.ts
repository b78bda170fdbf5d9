import { listAlleCodes, toCode } from '../catalogus/codelijsten.ts';
import { maakBouwstenen, maakBron, maakInstrument, maakRegel, uuid } from '../catalogus/catalogus.fixture.ts';
import type { Bouwstenen } from '../catalogus/types.ts';
import { maakCellen, type Telling } from '../monitor/cellen.ts';
import { findPeriode } from '../monitor/periodes.ts';
import { verzamel } from '../monitor/rijen.fixture.ts';
import { listPerioderijen } from '../monitor/rijen.ts';
import type { Rij } from './kolommen.ts';
import type { Rijmiddelen } from './rijen.ts';
import type { Bestandsvraag } from './uitgave.ts';

/** What rows are made with: two regions with gemeenten of their own. */
export const rijmiddelen: Rijmiddelen = {
  gemeentenVan: (regio) => new Set(regio === 'AM26' ? ['GM0855'] : regio === 'AM22' ? ['GM0599'] : []),
  codes: listAlleCodes(),
};

const regels = [maakRegel('A1', { kostenEuro: 12.5, aanbieder: '=Formule|BV' }), maakRegel('A2', { uuidInstrument: uuid(1), vrijePlaatsen: 3 })];

/** Parts of a catalogue: three instruments, one of AM22 alone, and what UWV offers in AM26. @param naam of the first instrument. */
export const maakInhoud = (naam: string): Bouwstenen => maakBouwstenen([
  maakInstrument(uuid(1), { naam, omschrijving: 'Een "lastige";\ntekst', duur: { aantal: 6, eenheid: toCode('duureenheid', '03') } }),
  maakInstrument(uuid(2), { kostenEuro: 1_250 }),
  maakInstrument(uuid(3), { regios: ['AM22'], gemeenten: ['GM0599'] }),
], { AM26: { regels, bronnen: [maakBron()] }, AM22: { regels: [], bronnen: [maakBron({ status: 'TIJD_OP', peildatum: null })] } });

/** A published period as rows, of what was counted. */
export async function maakPerioderijen(code: string, tellingen: readonly Telling[]): Promise<readonly Rij[]> {
  const periode = findPeriode(code);
  if (!periode) throw new Error('geen periode');
  const [gelezen] = await verzamel(listPerioderijen({ listPeriodes: async () => [{ periode, op: 0 }], listCellen: async () => maakCellen(tellingen) }, new Set()));
  return gelezen?.rijen ?? [];
}

/** A period in which seven came in. */
export const perioderijen = await maakPerioderijen('2026-T5', [{ maat: 'INSTROOM', regio: 'AM26', uitkomst: null, instrument: null, pot: null, aantal: 7, bedragCent: 0 }]);

/** A file of the instruments; what differs comes in. */
export const maakVraag = (versie: string, anders: Partial<Bestandsvraag> = {}): Bestandsvraag =>
  ({ versie, tabel: 'instrumenten', formaat: 'ndjson', regio: null, csv: { bom: false, excel: false }, ...anders });
