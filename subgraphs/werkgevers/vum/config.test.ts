import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readVumConfig } from './config.ts';

const map = mkdtempSync(join(tmpdir(), 'vum-'));
afterAll(() => { rmSync(map, { recursive: true }); });
const schrijf = (naam: string, inhoud: unknown): string => {
  const pad = join(map, naam);
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
};
const oin = (nummer: number): string => String(nummer).padStart(20, '0');
const bron = { VUM_BRON_POORT: '4600', VUM_BRON_OIN: oin(3) };
const lees = (omgeving: Record<string, string>) => (): unknown => readVumConfig(omgeving);

describe('asking', () => {
  test('is off without an address', () => {
    expect(readVumConfig({ VUM_VIA_OIN: 'x' })).toEqual({ vragen: null, bron: null, aanbod: null });
  });

  test('needs to know by whom and to whom, and has the time that VUM takes', () => {
    expect(lees({ BRON_VUM_URL: 'http://127.0.0.1:1/api/v3' })).toThrow('De instellingen kloppen niet:\n- VUM_VIA_OIN: ontbreekt\n- VUM_TO_OIN: ontbreekt');
    expect(lees({ BRON_VUM_URL: 'ftp://x', VUM_VIA_OIN: '1', VUM_TO_OIN: oin(2) })).toThrow('- BRON_VUM_URL: geen http(s)-adres\n- VUM_VIA_OIN: niet in de vorm die het moet hebben');
    expect(readVumConfig({ BRON_VUM_URL: 'http://127.0.0.1:1/api/v3', VUM_VIA_OIN: oin(1), VUM_TO_OIN: oin(2) }).vragen)
      .toMatchObject({ adres: { url: 'http://127.0.0.1:1/api/v3', tijdslimietMs: 10_000 }, partijen: { viaParty: oin(1), toParty: oin(2) } });
  });
});

describe('answering', () => {
  test('is for nobody, with nothing, unless it is said', () => {
    expect(readVumConfig(bron).bron).toEqual({
      host: '127.0.0.1', port: 4_600, oin: oin(3), vragers: [], detailsPerUur: 10, weigerOnbekendeOperatoren: true, tls: null, aanbod: { werkzoekenden: [], vacatures: [] },
    });
  });

  test('is for who is listed, with what is in the files; empty is absent', () => {
    const omgeving = {
      ...bron, VUM_BRON_VRAGERS: `${oin(1)}, ${oin(2)}`, VUM_BRON_DETAILS_PER_UUR: '5', VUM_BRON_ONBEKENDE_OPERATOR: 'negeer',
      VUM_WERKZOEKENDEN_BESTAND: schrijf('w.json', [{ idWerkzoekende: 'W1', mobiliteit: { bemiddelingspostcode: '1011AB' }, emailadres: [] }]),
      VUM_VACATURES_BESTAND: schrijf('v.json', [{ idVacature: 'V1' }]),
    };
    expect(readVumConfig(omgeving).bron).toMatchObject({
      vragers: [oin(1), oin(2)], detailsPerUur: 5, weigerOnbekendeOperatoren: false,
      aanbod: { werkzoekenden: [{ idWerkzoekende: 'W1', mobiliteit: { bemiddelingspostcode: '1011AB' } }], vacatures: [{ idVacature: 'V1' }] },
    });
  });

  test('what there is of our own is there too when nobody else may ask it', () => {
    expect(readVumConfig({ VUM_VACATURES_BESTAND: schrijf('eigen.json', [{ idVacature: 'V1' }]) })).toEqual({ vragen: null, bron: null, aanbod: { werkzoekenden: [], vacatures: [{ idVacature: 'V1' }] } });
    expect(readVumConfig({}).aanbod).toBeNull();
  });

  test('names what is wrong in a file by its place, never by what it says', () => {
    const lezen = lees({
      ...bron, VUM_WERKZOEKENDEN_BESTAND: schrijf('fout.json', [{ idWerkzoekende: 'W1' }, { mobiliteit: { bemiddelingspostcode: 'GEHEIM' } }, { 'Piet Jansen': 1 }, 'Piet Jansen']),
      VUM_VACATURES_BESTAND: schrijf('kapot.json', '[{'),
    });
    expect(lezen).toThrow(`De instellingen kloppen niet:
- VUM_WERKZOEKENDEN_BESTAND [1] mobiliteit.bemiddelingspostcode invalid_format
- VUM_WERKZOEKENDEN_BESTAND [2] unrecognized_keys
- VUM_WERKZOEKENDEN_BESTAND [3] invalid_type
- VUM_VACATURES_BESTAND: niet te lezen als JSON-lijst`);
    expect(lezen).not.toThrow(/GEHEIM|Jansen/);
  });

  test('names no more than twenty, and how many more there are', () => {
    expect(lees({ ...bron, VUM_VACATURES_BESTAND: schrijf('veel.json', Array.from({ length: 25 }, () => ({ naamVacature: 'Kok' }))) })).toThrow('[19] idVacature invalid_type\n- VUM_VACATURES_BESTAND: en nog 5 die niet kloppen');
    expect(lees({ ...bron, VUM_VACATURES_BESTAND: schrijf('leeg.json', [{}]) })).toThrow(/\[0\]/);
  });

  test('names every setting that is wrong', () => {
    expect(lees({ VUM_BRON_POORT: '70000', VUM_BRON_VRAGERS: 'gemeente', VUM_BRON_DETAILS_PER_UUR: '0' }))
      .toThrow('- VUM_BRON_POORT: meer dan 65535\n- VUM_BRON_OIN: ontbreekt\n- VUM_BRON_VRAGERS.0: niet in de vorm die het moet hebben\n- VUM_BRON_DETAILS_PER_UUR: minder dan 1');
    expect(lees({ ...bron, VUM_BRON_TLS_CLIENT_OIN: oin(1) })).toThrow('VUM_BRON_TLS_CLIENT_OIN: heeft VUM_BRON_TLS_CLIENT_CA nodig');
  });

  test('in production speaks TLS with whoever is not on this machine', () => {
    expect(lees({ ...bron, NODE_ENV: 'production', VUM_BRON_HOST: '0.0.0.0' })).toThrow('VUM_BRON_TLS_CERT: ontbreekt, en dat moet in productie');
    expect(lees({ ...bron, NODE_ENV: 'production' })).not.toThrow();
  });
});
