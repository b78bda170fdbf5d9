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

const maak = (anders: object) => toInstrument(evaInstrumentSchema.parse({ UuidInstrument: '00000000-0000-5000-8000-000000000001', NaamInstrument: 'Eén', IndPublicatieInstrument: '1', CdBereikInstrument: '02', ...anders }));

test.each([
  ['20261231', '2026-12-31'], ['2026-12-31', '2026-12-31'], ['2026-12-31 23:59:59', '2026-12-31'], ['2026-12-31T23:59:59', '2026-12-31'],
  ['2026-12-31T23:30:00Z', '2027-01-01'], ['2026-12-31T23:30:00+01:00', '2026-12-31'],
])('the last day of publication %s is %s, on whatever machine', (waarde, dag) => {
  expect(maak({ DatEPublicatieInstrument: waarde })?.publicatieTot).toBe(dag);
});

test('a gemeente beside a whole region has it alone in its own region', () => {
  const regio = { CdGebied: 'AM26', NaamGebied: 'Midden-Brabant' };
  const [breda, tilburg] = [{ CdGebied: '0758', NaamGebied: 'Breda' }, { CdGebied: '0855', NaamGebied: 'Tilburg' }];
  const gemengd = maak({ BeschikbareGebieden: [regio, breda] });
  expect(gemengd?.regios).toEqual(['AM25', 'AM26']);
  expect(gemengd?.gemeenten).toEqual(expect.arrayContaining(['GM0758', 'GM0855', 'GM0867']));
  expect(gemengd?.gemeenten).not.toContain('GM0777');
  expect(maak({ BeschikbareGebieden: [regio, tilburg] })).toMatchObject({ regios: ['AM26'], gemeenten: null });
});
