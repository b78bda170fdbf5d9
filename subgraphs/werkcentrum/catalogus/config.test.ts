import { describe, expect, test } from '@jest/globals';
import { dezeUitgever } from '../uitgave/uitgever.ts';
import { readCatalogusInstellingen, readEvaAdres } from './config.ts';

describe('the settings of the catalogue', () => {
  test('have defaults outside production, and empty is not set', () => {
    expect(readCatalogusInstellingen({ CATALOGUS_VERSIES: '' })).toMatchObject({ instellingen: { verversingMs: 300_000, herkansingMs: 1_000, tijdslimietMs: 20_000, versies: 10 } });
    expect(readEvaAdres({ BRON_EVA_URL: 'http://127.0.0.1:1', BRON_EVA_TIJDSLIMIET_MS: '7' })).toMatchObject({ tijdslimietMs: 7, maxBytes: 32_000_000 });
    expect(readEvaAdres({ BRON_EVA_URL: 'http://127.0.0.1:1', BRON_EVA_TIJDSLIMIET_MS: '', BRON_EVA_MAX_BYTES: '' })).toMatchObject({ tijdslimietMs: 10_000, maxBytes: 32_000_000 });
  });

  test('of the editions are off without a folder, and say where they are served', () => {
    expect(readCatalogusInstellingen({}).uitgaven).toEqual({ map: null, behoud: 30, host: '127.0.0.1', poort: 4_010, adres: null, uitgever: dezeUitgever });
    expect(readCatalogusInstellingen({ CATALOGUS_MAP: '/data/c', CATALOGUS_UITGAVEN: '2', CATALOGUS_HOST: '::1', CATALOGUS_POORT: '0' }).uitgaven).toMatchObject({ map: '/data/c', behoud: 2, host: '::1', poort: 0 });
  });

  const publicatie = { CATALOGUS_ADRES: 'https://data.example.nl/', CATALOGUS_UITGEVER: 'Werkcentra', CATALOGUS_UITGEVER_URL: 'https://werkcentra.example.nl/id', CATALOGUS_UITGEVER_EMAIL: 'data@example.nl' };

  test('say where the outside finds the editions, and who publishes them', () => {
    expect(readCatalogusInstellingen(publicatie).uitgaven).toMatchObject({ adres: 'https://data.example.nl', uitgever: { naam: 'Werkcentra', url: 'https://werkcentra.example.nl/id', email: 'data@example.nl' } });
    for (const adres of ['http://data.example.nl', 'data.example.nl', 'https://data.example.nl/map', 'https://data.example.nl?x', 'https://data.example.nl/#x']) {
      expect(() => readCatalogusInstellingen({ CATALOGUS_ADRES: adres })).toThrow('CATALOGUS_ADRES');
    }
  });

  test('of editions in production have both', () => {
    const productie = { NODE_ENV: 'production', BRON_EVA_SLEUTEL: 'sleutel' };
    expect(readCatalogusInstellingen(productie).uitgaven).toMatchObject({ map: null, uitgever: dezeUitgever });
    expect(() => readCatalogusInstellingen({ ...productie, CATALOGUS_MAP: '/data/c' })).toThrow(/CATALOGUS_ADRES[^]*CATALOGUS_UITGEVER:[^]*CATALOGUS_UITGEVER_URL[^]*CATALOGUS_UITGEVER_EMAIL/);
    expect(readCatalogusInstellingen({ ...productie, ...publicatie, CATALOGUS_MAP: '/data/c' }).uitgaven).toMatchObject({ map: '/data/c', adres: 'https://data.example.nl' });
  });

  test('that are wrong are all named, and production must have the password', () => {
    const fout = (omgeving: Record<string, string>): string => { try { readCatalogusInstellingen(omgeving); return ''; } catch (een) { return String(een); } };
    expect(fout({ CATALOGUS_VERVERSING_MS: '0', CATALOGUS_VERSIES: 'veel' })).toMatch(/CATALOGUS_VERVERSING_MS[\s\S]*CATALOGUS_VERSIES/);
    expect(fout({ NODE_ENV: 'production' })).toContain('BRON_EVA_SLEUTEL');
  });
});
