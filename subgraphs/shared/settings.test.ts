import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Instellingenfout, createSettingsReader, geheelGetal, httpAdres, positiefGetal, readSettings } from './settings.ts';
import { readBronadres } from './source/settings.ts';

const foutenVan = (werk: () => unknown): readonly string[] => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof Instellingenfout) return fout.fouten;
  }
  return [];
};

test('tells every wrong setting at once and each once, and hands out values only when all are right', () => {
  const { read, check } = createSettingsReader();
  const goed = read(() => 7);
  check();
  expect(goed()).toBe(7);
  const bron = read(() => readBronadres({ BRON_A_WACHTRIJ: 'veel' }, 'BRON_A'));
  read(() => { throw new Error('SLEUTEL_B ontbreekt'); });
  read(() => { throw new Error('SLEUTEL_B ontbreekt'); });
  expect(foutenVan(check)).toEqual(['BRON_A_URL: ontbreekt', 'BRON_A_WACHTRIJ: geen geheel getal', 'SLEUTEL_B ontbreekt']);
  expect(bron).toThrow(Instellingenfout);
});

describe('one reader for all settings', () => {
  const schema = z.object({ AANTAL: positiefGetal(3), WACHT_MS: geheelGetal(0), ADRES: httpAdres.optional(), STAND: z.enum(['aan', 'uit']).default('aan'), DAG: z.iso.date().optional() });

  test('what is empty counts as not set, and what is not asked for is not read', () => {
    expect(readSettings({ AANTAL: '', ADRES: 'https://a.example', ANDERS: 'x' }, schema)).toEqual({ AANTAL: 3, WACHT_MS: 0, ADRES: 'https://a.example', STAND: 'aan' });
    expect(readSettings({ P_AANTAL: '5', AANTAL: '6' }, schema, 'P_').AANTAL).toBe(5);
  });

  test('says in Dutch what is wrong, and never the value', () => {
    expect(foutenVan(() => readSettings({ AANTAL: '0', WACHT_MS: 'geheim', ADRES: 'ftp://geheim', STAND: 'geheim', DAG: 'geheim' }, schema)))
      .toEqual(['AANTAL: minder dan 1', 'WACHT_MS: geen geheel getal', 'ADRES: geen http(s)-adres', 'STAND: geen van aan, uit', 'DAG: geen datum als 2026-11-01']);
  });

  test('refuses a time that no timer can keep: it would be over at once', () => {
    expect(foutenVan(() => readSettings({ WACHT_MS: '2147483648' }, schema))).toEqual(['WACHT_MS: meer dan 2147483647']);
  });
});
