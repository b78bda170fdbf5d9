import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { schrijfMatrix } from './matrix.ts';

const pad = 'docs/toegangsmatrix.md';
const matrix = schrijfMatrix();
if (process.env['SCHRIJF_MATRIX'] === '1') writeFileSync(pad, matrix);
const rijen = matrix.split('\n').filter((rij) => rij.startsWith('| ') && !rij.includes('---')).slice(1).map((rij) => rij.split('|').map((cel) => cel.trim()).slice(1, -1));

describe('role x party x purpose x fields x relation', () => {
  test('is as the page says that officers read (SCHRIJF_MATRIX=1 writes it anew)', () => {
    expect(readFileSync(pad, 'utf8')).toBe(matrix);
  });

  test('has every purpose, and gives nothing of persons to whom helps nobody', () => {
    expect(new Set(rijen.map(([doel]) => doel)).size).toBeGreaterThanOrEqual(8);
    for (const [, , rol, gegevens, vanWie] of rijen) if (!['loket', 'arrangeur', 'burger'].includes(rol ?? '')) expect([gegevens, vanWie]).toEqual(['-', '-']);
  });

  test('gives the doelgroepregister to arrangeurs and to the person alone', () => {
    expect([...new Set(rijen.filter(([, , , gegevens]) => gegevens?.includes('doelgroepregister')).map(([, , rol]) => rol))].sort()).toEqual(['arrangeur', 'burger']);
  });

  test('lets a citizen see nobody else, and private parties nobody without consent', () => {
    for (const [, partij, rol, , vanWie = ''] of rijen) {
      if (rol === 'burger') expect(['zelf', '-']).toContain(vanWie);
      if (partij === 'OOFONDS' || partij === 'SOCIALE_PARTNERS') for (const wie of vanWie.split('; ')) expect(wie === '-' || wie.endsWith('met toestemming')).toBe(true);
    }
  });
});
