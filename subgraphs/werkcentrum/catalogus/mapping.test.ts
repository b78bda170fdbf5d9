import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toInstrument } from './mapping.ts';
import { evaInstrumentSchema } from './source-types.ts';

const map = new URL('./fixtures/', import.meta.url);
const lees = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, map), 'utf8'));

describe('an instrument of EVA in the catalogue', () => {
  test.each(readdirSync(map))('%s', (naam) => {
    expect(toInstrument(evaInstrumentSchema.parse(lees(`${naam}/bron.json`)))).toEqual(lees(`${naam}/graph.snap.json`));
  });
});
