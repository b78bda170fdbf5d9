import { expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

const goed = { BRON_SUWINET_URL: 'http://suwinet.example', BRON_UWV_AANBOD_URL: 'http://aanbod.example' };

test('reads what it needs, with defaults outside production', () => {
  expect(readConfig({ ...goed, UWV_AANBOD_BEWAAR_MS: '5' })).toMatchObject({
    suwinet: { adres: { url: 'http://suwinet.example' }, oin: '00000099000000000000' }, aanbod: { url: 'http://aanbod.example' }, aanbodtermijnen: { bewaarMs: 5, noodMs: 86_400_000, haaltijdMs: 1_500 },
  });
  expect(readConfig(goed).aanbodtermijnen.bewaarMs).toBe(300_000);
});

test('takes requests only where it is said where, with its own key', () => {
  expect(readConfig({ ...goed, BRON_UWV_AANVRAGEN_SLEUTEL: 'geheim', BRON_UWV_AANVRAGEN_TIJDSLIMIET_MS: '9' }).aanvragen).toBeNull();
  const { aanvragen } = readConfig({ ...goed, BRON_UWV_AANVRAGEN_URL: 'https://aanvragen.example', BRON_UWV_AANVRAGEN_SLEUTEL: 'geheim', BRON_UWV_AANVRAGEN_TIJDSLIMIET_MS: '9' });
  expect(aanvragen).toMatchObject({ url: 'https://aanvragen.example', headers: { 'x-api-key': 'geheim' }, tijdslimietMs: 9 });
  expect(() => readConfig({ ...goed, BRON_UWV_AANVRAGEN_URL: 'geen adres' })).toThrow(/BRON_UWV_AANVRAGEN_URL/);
});

test('names every wrong setting at once, and no value', () => {
  const omgeving = { NODE_ENV: 'production', BRON_SUWINET_URL: 'geheim', UWV_AANBOD_BEWAAR_MS: 'lang', ZEGEL_SLEUTEL_UWV: 'a29ydA==' };
  expect(() => readConfig(omgeving)).toThrow(/BRON_SUWINET_URL.*BRON_UWV_AANBOD_URL.*UWV_AANBOD_BEWAAR_MS.*CONTEXT_SLEUTEL_UWV.*ZEGEL_SLEUTEL_UWV/s);
  expect(() => readConfig(omgeving)).not.toThrow(/geheim|lang;|a29ydA/);
});
