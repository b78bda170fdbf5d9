import { describe, expect, test } from '@jest/globals';
import { readCatalogusInstellingen, readEvaAdres } from './config.ts';

describe('the settings of the catalogue', () => {
  test('have defaults outside production, and empty is not set', () => {
    expect(readCatalogusInstellingen({ CATALOGUS_VERSIES: '' })).toMatchObject({ instellingen: { verversingMs: 300_000, herkansingMs: 1_000, tijdslimietMs: 20_000, versies: 10 } });
    expect(readEvaAdres({ BRON_EVA_URL: 'http://127.0.0.1:1', BRON_EVA_TIJDSLIMIET_MS: '7' })).toMatchObject({ tijdslimietMs: 7, maxBytes: 32_000_000 });
    expect(readEvaAdres({ BRON_EVA_URL: 'http://127.0.0.1:1', BRON_EVA_TIJDSLIMIET_MS: '', BRON_EVA_MAX_BYTES: '' })).toMatchObject({ tijdslimietMs: 10_000, maxBytes: 32_000_000 });
  });

  test('of the editions are off without a folder, and say where they are served', () => {
    expect(readCatalogusInstellingen({}).uitgaven).toEqual({ map: null, behoud: 30, host: '127.0.0.1', poort: 4_010 });
    expect(readCatalogusInstellingen({ CATALOGUS_MAP: '/data/c', CATALOGUS_UITGAVEN: '2', CATALOGUS_HOST: '::1', CATALOGUS_POORT: '0' }).uitgaven).toEqual({ map: '/data/c', behoud: 2, host: '::1', poort: 0 });
  });

  test('that are wrong are all named, and production must have the password', () => {
    const fout = (omgeving: Record<string, string>): string => { try { readCatalogusInstellingen(omgeving); return ''; } catch (een) { return String(een); } };
    expect(fout({ CATALOGUS_VERVERSING_MS: '0', CATALOGUS_VERSIES: 'veel' })).toMatch(/CATALOGUS_VERVERSING_MS[\s\S]*CATALOGUS_VERSIES/);
    expect(fout({ NODE_ENV: 'production' })).toContain('BRON_EVA_SLEUTEL');
  });
});
