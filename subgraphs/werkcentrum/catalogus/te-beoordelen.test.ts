import { describe, expect, test } from '@jest/globals';
import { toCode } from './codelijsten.ts';
import { maakInstrument, maakRegel } from './catalogus.fixture.ts';
import { isMenukaartitem, itemVan } from './menukaartitems.ts';
import { toTeBeoordelen } from './te-beoordelen.ts';

const metPlaatsen = (...plaatsen: (number | null)[]) =>
  toTeBeoordelen({ ...maakInstrument('a'), aanbod: plaatsen.map((vrijePlaatsen, nummer) => maakRegel(String(nummer), { vrijePlaatsen })) }).vrijePlaatsen;
const metDuur = (aantal: number, eenheid: string) =>
  toTeBeoordelen({ ...maakInstrument('a', { duur: { aantal, eenheid: toCode('duureenheid', eenheid) } }), aanbod: [] }).duurMaanden;

describe('an instrument as the rules judge it', () => {
  test('places add up, and are unknown as soon as one party does not keep count', () => {
    expect([metPlaatsen(2, 3), metPlaatsen(0, 0), metPlaatsen(0, null), metPlaatsen()]).toEqual([5, 0, null, null]);
  });

  test('a begun month counts; hours say nothing of how long it runs', () => {
    expect([metDuur(9, '03'), metDuur(39, '02'), metDuur(40, '02'), metDuur(1, '01'), metDuur(32, '01'), metDuur(40, '04')]).toEqual([9, 9, 10, 1, 2, null]);
  });

  test('without a registration code it is regular offer of which nobody says what it is aimed at', () => {
    expect(toTeBeoordelen({ ...maakInstrument('a'), aanbod: [] })).toMatchObject({ code: null, regeling: null, gerichtOpWerkhervatting: null, isVoorliggend: false });
    expect(toTeBeoordelen({ ...maakInstrument('a', { itemcode: 'RMT-SOLL' }), aanbod: [] })).toMatchObject({ code: 'RMT-SOLL', regeling: 'RMT', gerichtOpWerkhervatting: true });
  });
});

describe('the items of the menukaart', () => {
  test.each(['RMT-WERKFIT', 'BA-WERKFIT', 'RMT-JOBCOACH', 'BA-NORISK', 'BA-LKS', 'BA-LOONDISP'])('%s is for the banenafspraak only', (code) => {
    expect(itemVan(code)).toMatchObject({ alleenBanenafspraak: true, alleenWajong: code === 'BA-LOONDISP' });
  });

  test.each(['RMT-PLK-PV', 'RMT-PLK-CERT', 'RMT-PLK-DIPL'])('%s is praktijkleren, with a recognised leerbedrijf', (code) => {
    expect(itemVan(code)).toMatchObject({ regeling: 'PRAKTIJKLEREN_MBO', erkendLeerbedrijf: true });
  });

  test.each(['RMT-SCHULD', 'RMT-WMO', 'RMT-TAAL'])('%s goes to another loket and hangs on no scheme', (code) => {
    expect(itemVan(code)).toMatchObject({ regeling: null, voorliggend: false });
  });

  test('a code of nobody, also one that every object answers to, is regular offer', () => {
    expect([itemVan(null), itemVan('X'), itemVan('constructor')].map(({ regeling }) => regeling)).toEqual([null, null, null]);
    expect(isMenukaartitem('constructor')).toBe(false);
  });
});
