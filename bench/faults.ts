// npm run bench:faults: how long an answer takes while a source fails, per journey of tests/journeys that sets a fault, measured
// around the HTTP call with the gateway's own deadline of 2 s. The promise is 2,200 ms. The last line is JSON.
import { readFileSync, readdirSync } from 'node:fs';
import { startOpstelling } from '../tests/opstelling.ts';
import { isStoringsreis, leesReis } from '../tests/journeys/reis.ts';
import { round } from './load.ts';

const promiseMs = 2_200;
const runs = 5;
const folder = new URL('../tests/journeys/', import.meta.url);

const journeys = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: file.slice(0, -'.graphql'.length), ...leesReis(readFileSync(new URL(file, folder), 'utf8')) }))
  .filter(isStoringsreis);

const installation = await startOpstelling({ omgeving: { TIJDSLIMIET_MS: '2000', VERZOEKEN_PER_MINUUT: '1000000' } });
const longest: Record<string, number> = {};
for (let run = 0; run < runs; run += 1) {
  for (const { name, query, aanroeper, bsn, peildatum, storingen, meldingen } of journeys) {
    for (const { bron, storing } of storingen) installation.zetStoring(bron, storing);
    for (const { dienst, soort } of meldingen) installation.zetMelding(dienst, soort);
    const asked = { bsn, peildatum };
    const variables = Object.fromEntries(Object.entries(asked).filter(([variable, value]) => value !== null && query.includes(`$${variable}:`)));
    const { ms } = await installation.vraag({ query, aanroeper, variables });
    longest[name] = round(Math.max(longest[name] ?? 0, ms));
    installation.wisStoringen();
  }
}
await installation.stop();
const slowest = Math.max(...Object.values(longest));
console.log(JSON.stringify({ bench: 'faults', belofteMs: promiseMs, runs, langsteMs: slowest, binnenBelofte: slowest <= promiseMs, perReis: longest }));
