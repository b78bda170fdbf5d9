import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { mutants, occurrences, sound } from './mutants.ts';

const foundSchema = z.object({ name: z.string(), graph: z.string().nullable(), reasons: z.array(z.string()) });

test('every seeded fault still has its place in the executor', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(10);
  expect(mutants.map((mutant) => ({ name: mutant.name, occurrences: occurrences(mutant) }))).toEqual(mutants.map(({ name }) => ({ name, occurrences: 1 })));
});

test('the comparison finds every seeded fault', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', fileURLToPath(new URL('hunt.ts', import.meta.url))], { maxBuffer: 10_000_000 });
  const found = stdout.trim().split('\n').map((line) => foundSchema.parse(JSON.parse(line)));
  expect(found[0]).toEqual({ name: sound, graph: null, reasons: [] });
  expect(found.slice(1).map(({ name }) => name)).toEqual(mutants.map(({ name }) => name));
  expect(found.slice(1).filter(({ graph }) => graph === null).map(({ name }) => name)).toEqual([]);
}, 240_000);
