import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bepaalRelatie, zietOpWoonplaats, type Relatie, type Relatiefeiten } from './relatie.ts';

const dag = 86_400_000;
const nu = Date.UTC(2026, 10, 1);
const termijn = { nu, geldigMs: 90 * dag };
const eigenOin = '00000001234567890000';
const andereOin = '00000009999999990000';
const tilburg = 'GM0855';
const amsterdam = 'GM0363';

const aangemeld = (dagenGeleden: number, organisatie = eigenOin) => [{ organisatie, op: nu - dagenGeleden * dag }];
const toestemming = (partij: string, ingetrokkenOp: number | null = null) => [{ partij, ingetrokkenOp }];

const loketVan: Readonly<Record<string, string>> = { WERKCENTRUM: 'AM26-WERKCENTRUM', UWV: 'AM26-UWV', GEMEENTE: 'AM26-GEMEENTE-GM0855', SBB: 'AM26-LEERWERKLOKET', SOCIALE_PARTNERS: 'AM26-SOCIALE_PARTNERS' };
const overgedragen = (naarPartij: string, naarLoket: string, aanvaard: Relatiefeiten['overdrachten'][number]['aanvaard'] = null): Relatiefeiten['overdrachten'] => [{ naarPartij, naarLoket, aanvaard }];
const aanvaard = (dagenGeleden: number, loopt: boolean, organisatie = eigenOin) => ({ organisatie, op: nu - dagenGeleden * dag, loopt });

type Rij = [rol: string, partij: string, wat: string, feiten: Partial<Relatiefeiten>, verwacht: Relatie];

const rijen: Rij[] = [
  // Who helps persons, for a government party: the region, or else an aanmelding.
  ...(['loket', 'arrangeur'] as const).flatMap((rol) => (['WERKCENTRUM', 'UWV', 'GEMEENTE', 'SBB'] as const).flatMap((partij): Rij[] => [
    [rol, partij, 'from the own region', { gemeente: tilburg }, 'REGIO'],
    [rol, partij, 'from the own region, aangemeld as well', { gemeente: tilburg, aanmeldingen: aangemeld(1) }, 'REGIO'],
    [rol, partij, 'from elsewhere', { gemeente: amsterdam }, null],
    [rol, partij, 'from elsewhere, aangemeld by the own organisation', { gemeente: amsterdam, aanmeldingen: aangemeld(1) }, 'AANMELDING'],
    [rol, partij, 'from elsewhere, aangemeld on the last day that counts', { gemeente: amsterdam, aanmeldingen: aangemeld(90) }, 'AANMELDING'],
    [rol, partij, 'from elsewhere, aangemeld too long ago', { gemeente: amsterdam, aanmeldingen: aangemeld(90 + 1 / dag) }, null],
    [rol, partij, 'from elsewhere, aangemeld by another organisation', { gemeente: amsterdam, aanmeldingen: aangemeld(1, andereOin) }, null],
    [rol, partij, 'without a region', { gemeente: null }, null],
    [rol, partij, 'of an unknown gemeente', { gemeente: 'GM9999' }, null],
    [rol, partij, 'without a region, aangemeld', { gemeente: null, aanmeldingen: aangemeld(1) }, 'AANMELDING'],
    [rol, partij, 'from elsewhere, who consented to private parties', { gemeente: amsterdam, toestemmingen: toestemming('OOFONDS') }, null],
  ])),
  // Handed over: the receiving loket while it is open, and the organisation that accepted it.
  ...(['loket', 'arrangeur'] as const).flatMap((rol) => (['WERKCENTRUM', 'UWV', 'GEMEENTE', 'SBB'] as const).flatMap((partij): Rij[] => {
    const naar = (loket: string | undefined, wie: string = partij, door: ReturnType<typeof aanvaard> | null = null) => ({ gemeente: amsterdam, overdrachten: overgedragen(wie, loket ?? '', door) });
    return [
      [rol, partij, 'from elsewhere, offered to the own loket', naar(loketVan[partij]), 'OVERDRACHT'],
      [rol, partij, 'from elsewhere, aangemeld and offered', { ...naar(loketVan[partij]), aanmeldingen: aangemeld(1) }, 'AANMELDING'],
      [rol, partij, 'from elsewhere, offered to the same kind of loket in another region', naar(loketVan[partij]?.replace('AM26', 'AM05').replace('GM0855', 'GM0363')), null],
      [rol, partij, 'from elsewhere, offered to the own loket as of another party', naar(loketVan[partij], partij === 'UWV' ? 'SBB' : 'UWV'), null],
      [rol, partij, 'from elsewhere, accepted by the own organisation, the plan runs', naar('AM26-RMT', partij, aanvaard(900, true)), 'OVERDRACHT'],
      [rol, partij, 'from elsewhere, accepted by the own organisation without a plan, on the last day that counts', naar('AM26-RMT', partij, aanvaard(90, false)), 'OVERDRACHT'],
      [rol, partij, 'from elsewhere, accepted by the own organisation without a plan, too long ago', naar('AM26-RMT', partij, aanvaard(91, false)), null],
      [rol, partij, 'from elsewhere, accepted by another organisation at the own loket', naar(loketVan[partij], partij, aanvaard(1, true, andereOin)), null],
    ];
  })),
  ['loket', 'GEMEENTE', 'from elsewhere, offered to another gemeente of the region', { gemeente: amsterdam, overdrachten: overgedragen('GEMEENTE', 'AM26-GEMEENTE-GM0867') }, null],
  ['loket', 'GEMEENTE', 'from elsewhere, offered to a loket of its party for the whole region', { gemeente: amsterdam, overdrachten: overgedragen('GEMEENTE', 'AM26-ZELFSTANDIGENLOKET') }, 'OVERDRACHT'],
  ['loket', 'SOCIALE_PARTNERS', 'offered to the own loket without consent', { gemeente: amsterdam, overdrachten: overgedragen('SOCIALE_PARTNERS', 'AM26-SOCIALE_PARTNERS') }, null],
  ['loket', 'SOCIALE_PARTNERS', 'offered to the own loket with consent', { gemeente: amsterdam, toestemmingen: toestemming('SOCIALE_PARTNERS'), overdrachten: overgedragen('SOCIALE_PARTNERS', 'AM26-SOCIALE_PARTNERS') }, 'OVERDRACHT'],
  // For a private party: consent first.
  ...(['OOFONDS', 'SOCIALE_PARTNERS'] as const).flatMap((partij): Rij[] => [
    ['loket', partij, 'from the own region without consent', { gemeente: tilburg }, null],
    ['loket', partij, 'aangemeld without consent', { gemeente: amsterdam, aanmeldingen: aangemeld(1) }, null],
    ['loket', partij, 'from the own region with consent', { gemeente: tilburg, toestemmingen: toestemming(partij) }, 'REGIO'],
    ['loket', partij, 'aangemeld with consent', { gemeente: amsterdam, aanmeldingen: aangemeld(1), toestemmingen: toestemming(partij) }, 'AANMELDING'],
    ['loket', partij, 'from elsewhere with consent alone', { gemeente: amsterdam, toestemmingen: toestemming(partij) }, null],
    ['arrangeur', partij, 'with consent that was withdrawn', { gemeente: tilburg, toestemmingen: toestemming(partij, nu - 1) }, null],
    ['arrangeur', partij, 'with consent withdrawn and given again', { gemeente: tilburg, toestemmingen: [...toestemming(partij, nu - 1), ...toestemming(partij)] }, 'REGIO'],
    ['arrangeur', partij, 'with consent for the other private party', { gemeente: tilburg, toestemmingen: toestemming(partij === 'OOFONDS' ? 'SOCIALE_PARTNERS' : 'OOFONDS') }, null],
  ]),
  // A citizen: nobody but themselves, whatever else is true.
  ['burger', 'BURGER', 'who is the asker', { isZelf: true, gemeente: amsterdam }, 'EIGEN'],
  ['burger', 'BURGER', 'who is somebody else in the same region', { gemeente: tilburg, aanmeldingen: aangemeld(1), toestemmingen: toestemming('BURGER') }, null],
  // All others: nobody.
  ...['functionaris', 'data', 'wsp', 'systeem', ''].map((rol): Rij => [rol, 'WERKCENTRUM', 'of whom everything is true', { isZelf: true, gemeente: tilburg, aanmeldingen: aangemeld(1), toestemmingen: toestemming('OOFONDS'), overdrachten: overgedragen('WERKCENTRUM', 'AM26-WERKCENTRUM') }, null]),
  ['loket', 'WERKCENTRUM', 'who is the asker and lives elsewhere', { isZelf: true, gemeente: amsterdam }, null],
];

const niets: Relatiefeiten = { isZelf: false, gemeente: null, aanmeldingen: [], toestemmingen: [], overdrachten: [] };
const vragerMet = (rol: string, partij: string) => ({ rol, partij, organisatie: eigenOin, regios: ['AM26'], loket: loketVan[partij] ?? null });

describe('bepaalRelatie', () => {
  test.each(rijen)('%s of %s and a person %s', (rol, partij, _wat, feiten, verwacht) => {
    expect(bepaalRelatie(vragerMet(rol, partij), { ...niets, ...feiten }, termijn)).toBe(verwacht);
  });

  test('more facts never take a relation away', () => {
    const aanmelding = fc.record({ organisatie: fc.constantFrom(eigenOin, andereOin), op: fc.integer({ min: nu - 200 * dag, max: nu }) });
    const gegeven = fc.record({ partij: fc.constantFrom('OOFONDS', 'SOCIALE_PARTNERS'), ingetrokkenOp: fc.constantFrom(null, nu - 1) });
    const vrager = fc.record({ rol: fc.constantFrom('loket', 'arrangeur', 'burger', 'data'), partij: fc.constantFrom('WERKCENTRUM', 'OOFONDS', 'SOCIALE_PARTNERS'), organisatie: fc.constant(eigenOin), regios: fc.constantFrom([], ['AM26']), loket: fc.constantFrom(null, 'AM26-WERKCENTRUM') });
    const overdracht = fc.record({ naarPartij: fc.constantFrom('WERKCENTRUM', 'SOCIALE_PARTNERS'), naarLoket: fc.constantFrom('AM26-WERKCENTRUM', 'AM05-UWV'), aanvaard: fc.constantFrom(null, aanvaard(1, true), aanvaard(100, false)) });
    fc.assert(fc.property(vrager, fc.constantFrom(null, tilburg, amsterdam), fc.array(aanmelding), fc.array(gegeven), fc.array(overdracht), fc.boolean(), (wie, gemeente, aanmeldingen, toestemmingen, overdrachten, isZelf) => {
      const zonder = bepaalRelatie(wie, { ...niets, gemeente, isZelf }, termijn);
      const met = bepaalRelatie(wie, { isZelf, gemeente, aanmeldingen, toestemmingen, overdrachten }, termijn);
      return zonder === null || met === zonder;
    }));
  });

  test('where somebody lives is worth asking exactly when it can make a relation by itself', () => {
    for (const rol of ['loket', 'arrangeur', 'burger', 'data']) for (const partij of ['WERKCENTRUM', 'OOFONDS', 'SOCIALE_PARTNERS']) for (const regios of [['AM26'], []]) {
      const vrager = { ...vragerMet(rol, partij), regios };
      expect([vrager, zietOpWoonplaats(vrager)]).toEqual([vrager, bepaalRelatie(vrager, { ...niets, gemeente: tilburg }, termijn) === 'REGIO']);
    }
  });
});
