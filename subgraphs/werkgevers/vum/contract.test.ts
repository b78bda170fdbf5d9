import { describe, expect, test } from '@jest/globals';
import { eigenVacature, eigenVacaturematch, eigenWerkzoekende, eigenWerkzoekendematch, nummers, vumVacature, vumVacaturematch, vumWerkzoekende, vumWerkzoekendematch } from './contract.ts';
import { zonderLege } from './leeg.ts';

const adres = { postcode: '1011AB' };
const mobiliteit = { bemiddelingspostcode: '5611KL' };
const isGoed = (schema: typeof vumVacaturematch, waarde: unknown): boolean => schema.safeParse(waarde).success;

test('what is empty is absent, and so is what holds nothing else', () => {
  expect(zonderLege({ a: '', b: [], c: {}, d: [{ e: '' }, {}], f: [0, '', false, null], g: { h: { i: [] } } })).toEqual({ f: [0, false, null] });
  expect(zonderLege({ a: [''] })).toBeUndefined();
});

describe('a match that others give', () => {
  test('keeps what the contract names, of the address the postcode alone', () => {
    expect(vumVacaturematch.parse({ vumID: 'v', adres: { ...adres, straatnaam: 'Dam' }, naamVacature: 'Kok', prijs: 1 })).toEqual({ adres, naamVacature: 'Kok' });
  });

  test.each([
    ['no address', {}], ['an address that is empty', { adres: { postcode: '' } }], ['another postcode', { adres: { postcode: '1011 AB' } }],
    ['a level as a number', { adres, codeWerkEnDenkniveauMinimaal: 4 }], ['hours that cannot be', { adres, werktijden: { aantalWerkurenPerWeekMaximaal: 100 } }],
    ['a day that is none', { adres, sluitingsdatumVacature: '2026-02-30' }], ['a language by two letters', { adres, taalbeheersing: [{ codeTaal: 'nl' }] }],
    ['nothing where there must be a text', { adres, naamVacature: null }], ['a name that is too long', { adres, naamVacature: 'x'.repeat(121) }],
  ])('holds to the contract: %s', (_, match) => {
    expect(isGoed(vumVacaturematch, match)).toBe(false);
  });

  test('of somebody needs a postcode', () => {
    expect([{ mobiliteit }, { mobiliteit: { maximaleReisafstand: 10 } }, {}].map((match) => vumWerkzoekendematch.safeParse(match).success)).toEqual([true, false, false]);
  });
});

test('details that others give never tell of the doelgroepregister', () => {
  expect(vumWerkzoekende.parse({ indicatieLdrRegistratie: 1, emailadres: ['a@voorbeeld.example'], contactpersoon: [{ naamContactpersoonAfdeling: 'Loket' }] }))
    .toEqual({ emailadres: ['a@voorbeeld.example'], contactpersoon: [{ naamContactpersoonAfdeling: 'Loket' }] });
  expect(vumVacature.safeParse({ adres }).success).toBe(false);
});

describe('what we give ourselves', () => {
  test('has no property and no code that the contract does not name', () => {
    expect(eigenVacature.safeParse({ idVacature: 'V1', adres, contractvorm: [{ codeTypeArbeidscontract: 'B' }] }).success).toBe(true);
    expect([{ bsn: '1' }, { adres: { ...adres, land: 'NL' } }, { contractvorm: [{ codeTypeArbeidscontract: 'Z' }] }, { codeWerkEnDenkniveauMinimaal: '8' }]
      .map((meer) => eigenVacature.safeParse({ idVacature: 'V1', ...meer }).success)).toEqual([false, false, false, false]);
    expect(eigenWerkzoekende.safeParse({ idWerkzoekende: 'W1', mobiliteit, telefoonnummer: ['+31612345678'] }).success).toBe(true);
  });

  test('says in the first step nothing of the second', () => {
    const werkzoekende = { idWerkzoekende: 'W1', mobiliteit, emailadres: ['a@voorbeeld.example'], persoonlijkePresentatie: 'Ik', contactpersoon: [{}], indicatieLdrRegistratie: 1, eisAanWerk: {}, telefoonnummer: ['06'] };
    expect(eigenWerkzoekendematch.parse(werkzoekende)).toEqual({ idWerkzoekende: 'W1', mobiliteit });
    const vacature = { idVacature: 'V1', nummerVacature: '7', adres: { ...adres, straatnaam: 'Dam', huisnummer: 1 }, werkgever: { handelsnaamOrganisatie: 'De Zaak', contactpersoon: [{ naamContactpersoonAfdeling: 'Jan' }] } };
    expect(eigenVacaturematch.parse(vacature)).toEqual({ idVacature: 'V1', adres, werkgever: { handelsnaamOrganisatie: 'De Zaak' } });
  });
});

test('a number holds no more than the contract lets it, and is no step in a path', () => {
  expect(['a-Z_0.9', '', '.', '..', '...', 'a/b', 'a b', 'x'.repeat(201)].map((idVacature) => nummers.idVacature.safeParse({ idVacature }).success))
    .toEqual([true, false, false, false, true, false, false, false]);
  expect(nummers.vumID.safeParse({ vumID: 'x'.repeat(500) }).success).toBe(true);
});
