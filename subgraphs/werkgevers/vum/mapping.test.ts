import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { vumVacaturematch, vumWerkzoekendematch } from './contract.ts';
import { toKandidaat, toVacature } from './mapping.ts';

const vacature = z.strictObject({ nummer: z.string(), vacature: vumVacaturematch });
const werkzoekende = z.strictObject({ nummer: z.string(), werkzoekende: vumWerkzoekendematch });
const fixtures = new URL('./fixtures/', import.meta.url);
const read = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, fixtures), 'utf8'));

function map(bron: z.infer<typeof vacature> | z.infer<typeof werkzoekende>): unknown {
  return 'vacature' in bron ? toVacature('vum', bron.nummer, bron.vacature) : toKandidaat('vum', bron.nummer, bron.werkzoekende);
}

test.each(readdirSync(fixtures).toSorted())('%s', (naam) => {
  expect(map(z.union([vacature, werkzoekende]).parse(read(`${naam}/bron.json`)))).toEqual(read(`${naam}/graph.snap.json`));
});
