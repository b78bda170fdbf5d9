import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { startOpstelling, type Opstelling } from '../opstelling.ts';

// Where the Logboek should be stands a file: nothing can be written.
let map: string;
let opstelling: Opstelling;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'logboek-stuk-'));
  await writeFile(join(map, 'geen-map'), '');
  opstelling = await startOpstelling({ omgeving: { LOGBOEK_MAP: join(map, 'geen-map') } });
}, 60_000);
afterAll(async () => {
  await opstelling?.stop();
  await rm(map, { recursive: true, force: true });
});

describe('without a Logboek to write in', () => {
  test('no personal data leaves', async () => {
    const { json, tekst } = await opstelling.vraag({ query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id situatie { naam { waarde } } } }', variables: { bsn: vastePersonen.bijstand.bsn } });
    expect(json).toMatchObject({ data: null, errors: [{ extensions: { code: 'LOGBOEK_NIET_BESCHIKBAAR', herprobeerbaar: true } }] });
    expect(tekst).not.toContain('waarde');
  });

  test('the catalogue is still served', async () => {
    const { json } = await opstelling.vraag({ query: '{ arbeidsmarktregio(amCode: "AM26") { naam menukaart { instrumenten(first: 1) { edges { node { naam } } } } } }', doel: 'catalogus' });
    expect(json).toMatchObject({ data: { arbeidsmarktregio: { naam: 'Midden-Brabant', menukaart: { instrumenten: { edges: [{ node: {} }] } } } } });
  });
});
