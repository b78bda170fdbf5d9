import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';
import { parseRegister } from './register.ts';

const bestand = join(mkdtempSync(join(tmpdir(), 'register-')), 'gemeenten.json');
const schrijf = (inhoud: string): string => {
  writeFileSync(bestand, inhoud);
  return bestand;
};
const goed = { BRON_BRP_URL: 'http://brp.example', BRON_SUWINET_URL: 'http://suwinet.example' };
const tilburg = { gmCode: 'GM0855', naam: 'Tilburg', url: 'http://tilburg.example/api', dialect: 'open-product', zaaktypen: ['TAAL'] };

const type = (naam: string): string => `http://tilburg.example/catalogi/${naam}`;
const aanvragen = {
  bronorganisatie: '000008552', zaaktype: type('WERKPLAN'), roltype: type('BELANGHEBBENDE'), statustypeEinde: type('AFGESLOTEN'),
  resultaattypen: { toegekend: type('TOEGEKEND'), afgewezen: type('AFGEWEZEN'), ingetrokken: type('INGETROKKEN') },
};

describe('settings', () => {
  test('name everything that is wrong at once, never the value', () => {
    const lees = (): unknown => readConfig({ BRON_GEMEENTEN_GELIJKTIJDIG: 'geheim', BRON_BRP_URL: 'geheim', GEMEENTE_AANBOD_BEWAAR_MS: 'geheim', ZEGEL_SLEUTEL_GEMEENTE: 'kort' });
    expect(lees).toThrow(/ZEGEL_SLEUTEL_GEMEENTE.*BRON_BRP_URL.*BRON_SUWINET_URL.*BRON_GEMEENTEN_BESTAND.*BRON_GEMEENTEN_GELIJKTIJDIG.*GEMEENTE_AANBOD_BEWAAR_MS/s);
    expect(lees).not.toThrow(/geheim/);
  });

  test('have defaults for all but addresses', () => {
    const config = readConfig({ ...goed, BRON_GEMEENTEN_BESTAND: schrijf(JSON.stringify([tilburg])), BRON_GEMEENTEN_VRAGERS: 'GEMEENTE, UWV', BRON_BRP_VRAGERS: '' });
    expect(config.vragers).toEqual({ brp: ['GEMEENTE', 'WERKCENTRUM', 'UWV', 'BURGER'], eigen: ['GEMEENTE', 'UWV'] });
    expect(config.aanbod).toEqual({ bewaarMs: 900_000, noodMs: 604_800_000, haaltijdMs: 30_000, gelijktijdig: 16 });
    expect([...config.register.keys()]).toEqual(['GM0855']);
  });

  test('refuse a register that is no JSON', () => {
    expect(() => readConfig({ ...goed, BRON_GEMEENTEN_BESTAND: schrijf('{') })).toThrow('BRON_GEMEENTEN_BESTAND: niet te lezen');
  });
});

describe('register', () => {
  test('takes the credential from the setting that a line names', () => {
    const register = parseRegister([{ ...tilburg, sleutelInstelling: 'SLEUTEL_TILBURG' }, { gmCode: 'GM0277', naam: 'Rozendaal', url: null }], { SLEUTEL_TILBURG: 'til' });
    expect(register.get('GM0855')).toEqual({ ...tilburg, aanvragen: null, sleutel: 'til' });
    expect(register.get('GM0277')).toBeNull();
  });

  test('says how a gemeente wants requests made, where it takes them', () => {
    expect(parseRegister([{ ...tilburg, aanvragen }], {}).get('GM0855')).toMatchObject({ aanvragen });
  });

  test.each([
    ['an RSIN that is none', { ...aanvragen, bronorganisatie: '000008559' }],
    ['a type that is no address', { ...aanvragen, zaaktype: 'WERKPLAN' }],
    ['no end for what is refused', { ...aanvragen, resultaattypen: { toegekend: type('a'), ingetrokken: type('b') } }],
    ['one end for two things', { ...aanvragen, resultaattypen: { toegekend: type('a'), afgewezen: type('a'), ingetrokken: type('b') } }],
    ['what it does not know', { ...aanvragen, verantwoordelijkeOrganisatie: '000008552' }],
  ])('refuses requests with %s', (_naam, anders) => {
    expect(() => parseRegister([{ ...tilburg, aanvragen: anders }], {})).toThrow('BRON_GEMEENTEN_BESTAND');
  });

  test('refuses requests for a supplier that takes none', () => {
    const { gmCode, naam, url } = tilburg;
    expect(() => parseRegister([{ gmCode, naam, url, dialect: 'sociaal-domein', aanvragen }], {})).toThrow('BRON_GEMEENTEN_BESTAND');
  });

  test.each([
    ['a missing credential', [{ ...tilburg, sleutelInstelling: 'SLEUTEL_TILBURG' }], 'SLEUTEL_TILBURG ontbreekt'],
    ['a gemeente that is there twice', [tilburg, tilburg], 'dubbel: GM0855'],
    ['zaken of every type', [{ ...tilburg, zaaktypen: undefined }], 'BRON_GEMEENTEN_BESTAND'],
    ['zaken of no type', [{ ...tilburg, zaaktypen: [] }], 'BRON_GEMEENTEN_BESTAND'],
    ['an unknown dialect', [{ ...tilburg, dialect: 'stuf' }], 'BRON_GEMEENTEN_BESTAND'],
    ['a credential in the file itself', [{ ...tilburg, sleutel: 'geheim' }], 'BRON_GEMEENTEN_BESTAND'],
    ['another form', { GM0855: tilburg }, 'BRON_GEMEENTEN_BESTAND'],
  ])('refuses %s', (_naam, inhoud, melding) => {
    expect(() => parseRegister(inhoud, {})).toThrow(melding);
  });
});
