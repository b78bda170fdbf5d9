import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { fondsenlijst, type Fonds } from './fondsenlijst.ts';
import { toAanbodbevinding, toAanspraken, toActiviteiten, vindDeelnemer } from './mapping.ts';
import { parseAanbod, parseDeelnemers } from './source-file.ts';

const fixtures = new URL('./fixtures/', import.meta.url);
const read = (pad: string): string => readFileSync(new URL(pad, fixtures), 'utf8');
/** Beside the file: the fund as the list has it, the day, and whom is asked for (or the offer). */
const lijst = z.object({
  peildag: z.iso.date(), moment: z.iso.datetime(), fonds: z.unknown(), nummers: z.array(z.string()).optional(), aanbod: z.literal(true).optional(),
});

function map(bron: string, { fonds, peildag, nummers, moment }: { fonds: Fonds; peildag: string; nummers: readonly string[] | undefined; moment: string }): unknown {
  const kenmerken = { moment: Date.parse(moment), etag: null };
  if (!nummers) return toAanbodbevinding({ ...parseAanbod(bron, fonds), ...kenmerken }, fonds, null, peildag);
  const { regels, onleesbaar } = parseDeelnemers(bron, fonds);
  const bestand = { perNummer: Map.groupBy(regels, ({ deelnemersnummer }) => deelnemersnummer), onleesbaar, ...kenmerken };
  return Object.fromEntries(nummers.map((nummer) => {
    const { status, reden, peildatum, waarde } = vindDeelnemer(bestand, nummer);
    return [nummer, { status, reden, peildatum, aanspraken: waarde && toAanspraken(waarde, fonds, peildag), activiteiten: waarde && toActiviteiten(waarde, fonds, peildag) }];
  }));
}

test.each(readdirSync(fixtures).toSorted())('%s', (naam) => {
  const { fonds, peildag, nummers, moment } = lijst.parse(JSON.parse(read(`${naam}/lijst.json`)));
  const [eigen] = fondsenlijst.parse([fonds]);
  if (!eigen) throw new Error('geen fonds');
  expect(map(read(`${naam}/bron.csv`), { fonds: eigen, peildag, nummers, moment })).toEqual(JSON.parse(read(`${naam}/graph.snap.json`)));
});
