import { describe, expect, test } from '@jest/globals';
import { berekenIndicatoren, isWerktijd, type Indicatoropties } from './indicatoren.ts';
import { ans, dinsdagmiddag, maakRegel, piet, pseudoniemen } from './regels.fixture.ts';

const organisatie = '00000001234567890000';
const [jan, eva] = ['jan', 'eva'].map((sub) => pseudoniemen.gebruikerVan({ sub, organisatie }));
const vanAns = { betrokkene: { pseudoniem: ans, soort: 'BSN' } };
const opties: Indicatoropties = { drempels: { buitenWerktijd: 1, perBetrokkene: 1, perGebruiker: 1 }, metIntake: new Set() };
const avond = Date.parse('2026-11-03T20:00:00+01:00');

describe('working hours', () => {
  test.each([
    ['2026-11-03T06:59:59+01:00', false], ['2026-11-03T07:00:00+01:00', true], ['2026-11-03T19:59:59+01:00', true], ['2026-11-03T20:00:00+01:00', false],
    ['2026-11-06T12:00:00+01:00', true], ['2026-11-07T12:00:00+01:00', false], ['2026-11-08T12:00:00+01:00', false],
    // In summer the Netherlands is two hours ahead of UTC.
    ['2026-07-07T05:00:00Z', true], ['2026-01-06T06:00:00Z', true], ['2026-01-06T05:59:00Z', false], ['2026-07-10T22:30:00Z', false],
  ])('%s: %p', (moment, verwacht) => {
    expect(isWerktijd(Date.parse(moment))).toBe(verwacht);
  });
});

describe('the indicators', () => {
  test('count one look-up for all records of one request on one person by one user', () => {
    const drie = [1, 2, 3].map((nummer) => maakRegel({ nummer, trace: 7, sub: 'jan' }));
    expect(berekenIndicatoren(drie, opties)).toMatchObject({ opzoekingen: 1, meestBekeken: [{ betrokkene: piet, opzoekingen: 1, gebruikers: 1 }] });
    expect(berekenIndicatoren([...drie, maakRegel({ nummer: 4, trace: 7, sub: 'jan', ...vanAns })], opties).opzoekingen).toBe(2);
  });

  test('tell who looks outside working hours, who is looked at most and who looks most', () => {
    const regels = [
      maakRegel({ nummer: 1, sub: 'jan', om: avond }), maakRegel({ nummer: 2, sub: 'jan', om: avond + 1 }), maakRegel({ nummer: 3, sub: 'eva', om: avond }),
      maakRegel({ nummer: 4, sub: 'eva' }), maakRegel({ nummer: 5, sub: 'eva', ...vanAns }), maakRegel({ nummer: 6, sub: 'eva', uitkomst: 'GEWEIGERD', ...vanAns }),
    ];
    expect(berekenIndicatoren(regels, opties)).toEqual({
      opzoekingen: 6,
      buitenWerktijd: [{ gebruiker: jan, organisatie, aantal: 2 }, { gebruiker: eva, organisatie, aantal: 1 }],
      meestBekeken: [{ betrokkene: piet, opzoekingen: 4, gebruikers: 2 }, { betrokkene: ans, opzoekingen: 2, gebruikers: 1 }],
      meesteOpzoekingen: [{ gebruiker: eva, organisatie, opzoekingen: 4, betrokkenen: 2 }, { gebruiker: jan, organisatie, opzoekingen: 2, betrokkenen: 1 }],
      zonderRelatie: [],
    });
    const hoger = berekenIndicatoren(regels, { ...opties, drempels: { buitenWerktijd: 2, perBetrokkene: 4, perGebruiker: 5 } });
    expect([hoger.buitenWerktijd.length, hoger.meestBekeken.length, hoger.meesteOpzoekingen.length]).toEqual([1, 1, 0]);
  });

  test('tell look-ups without a relation, an aanmelding only while no intake followed', () => {
    const regels = [
      maakRegel({ nummer: 1, sub: 'jan', relatie: 'GEEN', uitkomst: 'GEWEIGERD' }), maakRegel({ nummer: 2, sub: 'eva', relatie: 'AANMELDING', ...vanAns }), maakRegel({ nummer: 3, relatie: 'REGIO' }),
    ];
    const geen = { gebruiker: jan, organisatie, betrokkene: piet, relatie: 'GEEN', traceId: regels[0]?.trace_id, moment: dinsdagmiddag + 1 };
    const aanmelding = { gebruiker: eva, organisatie, betrokkene: ans, relatie: 'AANMELDING', traceId: regels[1]?.trace_id, moment: dinsdagmiddag + 2 };
    expect(berekenIndicatoren(regels, opties).zonderRelatie).toEqual([aanmelding, geen]);
    expect(berekenIndicatoren(regels, { ...opties, metIntake: new Set([ans, piet]) }).zonderRelatie).toEqual([geen]);
  });

  test('leave out who looks at own data, and what concerns nobody', () => {
    expect(berekenIndicatoren([maakRegel({ nummer: 1, rol: 'burger', om: avond }), maakRegel({ nummer: 2, betrokkene: null })], opties)).toMatchObject({ opzoekingen: 0, buitenWerktijd: [] });
  });
});
