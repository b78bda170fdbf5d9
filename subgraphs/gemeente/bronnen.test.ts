import { expect, test } from '@jest/globals';
import pino from 'pino';
import { eigenBron, vraagBron } from './bronnen.ts';

const regels: string[] = [];
const logger = pino({ level: 'info' }, { write: (regel) => void regels.push(regel) });

test('an answer without any part is an answer: nothing, from the source itself', async () => {
  const vraag = { bron: eigenBron('GM0855'), mag: true, laad: async () => ({ soort: 'GEVONDEN', inhoud: 'leeg' } as const), lees: () => [], niets: [] };
  expect(await vraagBron(vraag, { klok: () => 0, logger })).toMatchObject([{ bron: { status: 'ACTUEEL', houder: 'GM0855', reden: null }, inhoud: [] }]);
});

test.each([
  ['while asking', () => Promise.reject(new TypeError('fout bij 999970124')), () => []],
  ['while reading', () => Promise.resolve({ soort: 'GEVONDEN', inhoud: '999970124' } as const), () => { throw new TypeError('fout bij 999970124'); }],
])('a mistake of our own %s is logged without its text, and no source is blamed for it', async (_wanneer, laad, lees) => {
  regels.length = 0;
  const antwoord = await vraagBron({ bron: eigenBron('GM0855'), mag: true, laad, lees, niets: [] }, { klok: () => 0, logger });
  expect(antwoord).toMatchObject([{ bron: { status: 'NIET_BESCHIKBAAR', reden: 'INTERNE_FOUT', peildatum: null }, inhoud: null }]);
  expect(regels.map((regel): unknown => JSON.parse(regel))).toMatchObject([{ bron: 'gemeente.GM0855.eigen', fout: 'TypeError' }]);
  expect(regels.join('')).not.toContain('999970124');
});
