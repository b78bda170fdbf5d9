import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

const nodig = { BRON_BRP_URL: 'http://brp.example', BRON_EVA_URL: 'http://eva.example' };

describe('config', () => {
  test('needs only the addresses of its sources outside production', () => {
    const config = readConfig(nodig);
    expect(config.opslag.database).toEqual({ soort: 'pglite', map: '.data/werkcentrum' });
    expect([config.woonplaatsGeldigMs, config.zaaibron]).toEqual([86_400_000, null]);
    expect(config.toegang).toEqual({ aanmeldingGeldigMs: 90 * 86_400_000, overdrachtTermijnMs: 7 * 86_400_000, personenPerMinuut: 120, opvragingenPerPersoonPerUur: 120 });
    expect(config.bewaring.intervalMs).toBe(86_400_000);
  });

  test('takes PostgreSQL and a file to fill from when they are set', () => {
    const config = readConfig({ ...nodig, DATABASE_URL: 'postgres://db.example/w', DATABASE_VERBINDINGEN: '3', ZAAIGOED_BESTAND: '/zaad.ndjson' });
    expect(config.opslag.database).toEqual({ soort: 'postgres', url: 'postgres://db.example/w', verbindingen: 3 });
    expect(config.zaaibron).toEqual({ soort: 'bestand', pad: '/zaad.ndjson' });
  });

  test('names everything that is wrong at once, and no value', () => {
    const lees = () => readConfig({ NODE_ENV: 'production', BRON_BRP_URL: 'geheim', DATABASE_VERBINDINGEN: 'nul', VINDHASH_SLEUTEL: 'a29ydA==', PERSONEN_PER_MINUUT: '0', BEWAARTERMIJNEN_BESTAND: '/geheim' });
    for (const naam of ['BRON_BRP_URL', 'DATABASE_VERBINDINGEN', 'KOPPELING_SLEUTEL', 'VINDHASH_SLEUTEL', 'CONTEXT_SLEUTEL_WERKCENTRUM', 'ZEGEL_SLEUTEL_OOFONDS', 'PERSONEN_PER_MINUUT', 'BEWAARTERMIJNEN_BESTAND']) expect(lees).toThrow(naam);
    expect(lees).not.toThrow('geheim');
  });
});
