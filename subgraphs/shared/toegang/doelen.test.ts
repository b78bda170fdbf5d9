import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDoelregister, readDoelregister, type Doelbinding } from './doelen.ts';

const werkplan: Doelbinding = {
  code: 'werkplan', omschrijving: 'x', grondslag: { artikel: 'art. 1', vindplaats: 'x', teVerifieren: false },
  vanaf: '2026-01-01', tot: '2026-12-31', partijen: ['UWV'], rollen: ['loket'],
};
const nieuw: Doelbinding = { ...werkplan, code: 'nieuw', grondslag: { artikel: 'art. 2', vindplaats: null, teVerifieren: true } };
const vrager = { partij: 'UWV', rol: 'loket', doelen: ['werkplan', 'nieuw', 'onbekend'] };
const midden = Date.parse('2026-06-01T12:00:00Z');

describe('a purpose', () => {
  const { mag } = createDoelregister([werkplan, nieuw], false);
  test.each([
    ['is allowed', 'werkplan', vrager, midden, true],
    ['is not there', 'onbekend', vrager, midden, false],
    ['is not in the token', 'werkplan', { ...vrager, doelen: ['nieuw'] }, midden, false],
    ['is not of this party', 'werkplan', { ...vrager, partij: 'SBB' }, midden, false],
    ['is not of this role', 'werkplan', { ...vrager, rol: 'wsp' }, midden, false],
    ['has not begun', 'werkplan', vrager, Date.parse('2025-12-31T22:59:59Z'), false],
    ['begins at midnight in the Netherlands', 'werkplan', vrager, Date.parse('2025-12-31T23:00:00Z'), true],
    ['lasts until the end of its last day', 'werkplan', vrager, Date.parse('2026-12-31T22:59:59Z'), true],
    ['has ended', 'werkplan', vrager, Date.parse('2026-12-31T23:00:00Z'), false],
    ['whose article nobody verified counts outside production', 'nieuw', vrager, midden, true],
  ])('%s', (_wat, doel, wie, moment, verwacht) => {
    expect(mag(doel, wie, moment)).toBe(verwacht);
  });

  test('whose article nobody verified does not count in production', () => {
    const productie = createDoelregister([werkplan, nieuw], true);
    expect([productie.mag('werkplan', vrager, midden), productie.mag('nieuw', vrager, midden), productie.find('nieuw')]).toEqual([true, false, undefined]);
  });
});

describe('the register', () => {
  let map: string;
  beforeAll(async () => { map = await mkdtemp(join(tmpdir(), 'doelen-')); });
  afterAll(() => rm(map, { recursive: true }));
  const lees = async (inhoud: string) => {
    const pad = join(map, 'doelen.json');
    await writeFile(pad, inhoud);
    return readDoelregister({ DOELBINDINGEN_BESTAND: pad });
  };

  test('of this repository has at least eight purposes, each with article, dates, parties and roles, and says what was not verified', () => {
    const { alle } = readDoelregister({});
    expect(alle.length).toBeGreaterThanOrEqual(8);
    expect(alle.filter(({ grondslag: { teVerifieren, vindplaats } }) => !teVerifieren && vindplaats === null).map(({ code }) => code)).toEqual(['catalogus']);
    const inProductie = readDoelregister({ NODE_ENV: 'production' });
    expect(inProductie.alle.map(({ code }) => code)).toEqual(['werkplan', 'catalogus']);
  });

  test('can be another one', async () => {
    expect((await lees(JSON.stringify([nieuw]))).alle).toEqual([nieuw]);
  });

  test.each(['{', '{}', JSON.stringify([{ ...werkplan, tot: 'ooit' }]), JSON.stringify([werkplan, werkplan]), JSON.stringify([{ ...werkplan, rollen: [] }]), JSON.stringify([{ ...werkplan, extra: 1 }])])('is refused as %s', async (inhoud) => {
    await expect(lees(inhoud)).rejects.toThrow('DOELBINDINGEN_BESTAND');
  });

  test('is refused when it is not there', () => {
    expect(() => readDoelregister({ DOELBINDINGEN_BESTAND: join(map, 'niets') })).toThrow('DOELBINDINGEN_BESTAND');
  });
});
