import { expect, test } from '@jest/globals';
import pino from 'pino';
import { z } from 'zod';
import { logOnvoorzien } from './foutmasker.ts';

test('an unforeseen error is logged by kind and place, never in its own words', () => {
  const regels: string[] = [];
  const logger = pino({}, { write: (regel: string) => regels.push(regel) });
  try {
    JSON.parse('Jansen woont in Tilburg');
  } catch (fout) {
    logOnvoorzien(logger, 'uwv', fout);
  }
  expect(regels.join('')).not.toMatch(/Jansen|Tilburg|not valid JSON/);
  const { waar, soort, spoor } = z.object({ waar: z.string(), soort: z.string(), spoor: z.string() }).parse(JSON.parse(regels[0] ?? ''));
  expect([waar, soort]).toEqual(['uwv', 'SyntaxError']);
  expect(spoor).toContain('foutmasker.test.ts');
});

test('a message of several lines does not pass for a place', () => {
  const regels: string[] = [];
  logOnvoorzien(pino({}, { write: (regel: string) => regels.push(regel) }), 'uwv', new Error('eerst\nJansen\ndan'));
  expect(regels.join('')).not.toContain('Jansen');
});
