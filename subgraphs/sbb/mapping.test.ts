import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { toAanbodregels, toActiviteit, toPraktijkleren } from './mapping.ts';
import { sbbDeelnemer, sbbErkenning, sbbLeerplaats } from './source-types.ts';

const persoon = z.strictObject({ peildag: z.iso.date(), deelnemer: sbbDeelnemer, erkenningen: z.record(z.string(), z.array(sbbErkenning).nullable()) });
const aanbod = z.strictObject({ peildag: z.iso.date(), amCode: z.string(), leerplaatsen: z.array(sbbLeerplaats) });
const fixtures = new URL('./fixtures/', import.meta.url);
const read = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, fixtures), 'utf8'));

function map(bron: z.infer<typeof persoon> | z.infer<typeof aanbod>): unknown {
  if ('leerplaatsen' in bron) return { aanbod: toAanbodregels(bron.amCode, bron.leerplaatsen, bron.peildag) };
  const { peildag, deelnemer: { praktijkleren }, erkenningen } = bron;
  return {
    activiteiten: praktijkleren.map((deelname) => toActiviteit(deelname, peildag)),
    praktijkleren: praktijkleren.map((deelname) => toPraktijkleren(deelname, deelname.leerbedrijfId === null ? [] : erkenningen[deelname.leerbedrijfId] ?? null, peildag)),
  };
}

test.each(readdirSync(fixtures).toSorted())('%s', (naam) => {
  expect(map(z.union([persoon, aanbod]).parse(read(`${naam}/bron.json`)))).toEqual(read(`${naam}/graph.snap.json`));
});
