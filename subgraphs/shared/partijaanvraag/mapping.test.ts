import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { geenVerwerkingen } from '../verwerkingen.ts';
import { maakVerzoek } from '../verzoek.fixture.ts';
import { createAanvraagSource } from './source.ts';
import { createVerwerkAanvraag } from './verwerk.ts';

// Every folder of fixtures/ is one answer of a party's system with what the graph must say of it.
const fixtures = new URL('./fixtures/', import.meta.url);
const read = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, fixtures), 'utf8'));
const bronSchema = z.strictObject({ handeling: z.enum(['AANVRAGEN', 'INTREKKEN']), status: z.number(), body: z.unknown() });

test.each(readdirSync(fixtures).toSorted())('%s', async (naam) => {
  const { handeling, status, body } = bronSchema.parse(read(`${naam}/bron.json`));
  const source = createAanvraagSource({
    code: 'proef.aanvragen', vraag: async () => ({ status, headers: {}, body: Buffer.from(JSON.stringify(body)) }), stop: async () => undefined,
  });
  const verwerk = createVerwerkAanvraag({
    code: 'proef.aanvragen', source, verzoek: maakVerzoek(), verwerkingen: geenVerwerkingen,
    open: (nummer) => ({ veld: 'bsn', nummer, betrokkene: { soort: 'BSN', nummer } }),
  });
  const aanvraag = { kenmerk: '0b6f7a1e-3a52-4c8e-9f0a-2d4b8c1e5f60', handeling, instrument: 'dc4fd550-33eb-5cc9-a4c4-1cff81db6a34' };
  const antwoord = await verwerk('999970008', aanvraag);
  expect(antwoord).toEqual(read(`${naam}/graph.snap.json`));
  expect(JSON.stringify(antwoord)).not.toMatch(/999970008|Interne tekst|java|bron-intern/);
});
