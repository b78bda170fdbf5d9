import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readBewaarinstellingen, standaardTermijnen } from './config.ts';

const map = mkdtempSync(join(tmpdir(), 'bewaring-'));
const schrijf = (inhoud: string): string => {
  const bestand = join(map, `${Math.trunc(performance.now() * 1_000)}.json`);
  writeFileSync(bestand, inhoud);
  return bestand;
};

describe('readBewaarinstellingen', () => {
  test('has a term with its ground for every kind', () => {
    const { termijnen, intervalMs } = readBewaarinstellingen({});
    expect([termijnen, intervalMs]).toEqual([standaardTermijnen, 86_400_000]);
    expect(Object.values(termijnen).every(({ dagen, grond }) => dagen > 0 && grond.artikel.length > 0)).toBe(true);
  });

  test('takes from a file what it names and keeps the rest', () => {
    const { termijnen } = readBewaarinstellingen({ BEWAARTERMIJNEN_BESTAND: schrijf('{ "aanmelding": { "dagen": 100 } }') });
    expect(termijnen).toEqual({ ...standaardTermijnen, aanmelding: { ...standaardTermijnen.aanmelding, dagen: 100 } });
  });

  test.each(['{ "anders": { "dagen": 1 } }', '{ "aanmelding": { "dagen": 0 } }', '{ "aanmelding": { "jaren": 1 } }', '{', '[]'])('refuses %s, naming the setting alone', (inhoud) => {
    const bestand = schrijf(inhoud);
    const lees = () => readBewaarinstellingen({ BEWAARTERMIJNEN_BESTAND: bestand });
    expect(lees).toThrow('BEWAARTERMIJNEN_BESTAND');
    expect(lees).not.toThrow(bestand);
  });
});
