import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { zonderDeadlineMs } from '../opstelling.ts';
import { opstelling } from '../systeem.ts';
import { isStoringsreis, leesReis, normaliseer, type Reis } from './reis.ts';

// Each pair NN-naam.graphql and NN-naam.expected.json is one journey. What is expected is written from the facts of the fixed
// persons and the rules; nothing rewrites it.
const map = fileURLToPath(new URL('.', import.meta.url));
const bestanden = readdirSync(map).sort();
const namen = bestanden.filter((bestand) => bestand.endsWith('.graphql')).map((bestand) => bestand.slice(0, -'.graphql'.length));

afterEach(() => opstelling.wisStoringen());

const vraagt = ({ query }: Reis, variabele: string): boolean => parse(query).definitions.some((definitie) =>
  'variableDefinitions' in definitie && (definitie.variableDefinitions ?? []).some((een) => 'variable' in een && een.variable.name.value === variabele));

function bereidVoor({ storingen, meldingen }: Reis): void {
  for (const { bron, storing } of storingen) opstelling.zetStoring(bron, storing);
  for (const { dienst, soort } of meldingen) opstelling.zetMelding(dienst, soort);
}

test('every question has its expected answer, and the other way around', () => {
  expect(bestanden.filter((bestand) => bestand.endsWith('.expected.json')).map((bestand) => bestand.slice(0, -'.expected.json'.length))).toEqual(namen);
  expect(namen.length).toBeGreaterThanOrEqual(24);
});

describe('a journey', () => {
  test.each(namen)('%s', async (naam) => {
    const reis = leesReis(readFileSync(`${map}${naam}.graphql`, 'utf8'));
    bereidVoor(reis);
    opstelling.wisTellers();
    const { status, json, ms } = await opstelling.vraag({
      query: reis.query, aanroeper: reis.aanroeper,
      variables: { ...(reis.bsn === null ? {} : { bsn: reis.bsn }), ...(vraagt(reis, 'peildatum') ? { peildatum: reis.peildatum } : {}) },
    });
    const verwacht: unknown = JSON.parse(readFileSync(`${map}${naam}.expected.json`, 'utf8'));
    expect(normaliseer(json)).toEqual(verwacht);
    expect(status).toBe(200);
    if (isStoringsreis(reis)) expect(ms).toBeLessThan(zonderDeadlineMs);
    const tellers = opstelling.tellers();
    expect(reis.geenVraagAan.map((bron) => [bron, tellers[bron]])).toEqual(reis.geenVraagAan.map((bron) => [bron, {}]));
  });
});
