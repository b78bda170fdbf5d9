import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tabelnamen } from './tabellen.ts';
import { openUitgavemap } from './uitgavemap.ts';
import { maakInhoud, rijmiddelen } from './uitgavemap.fixture.ts';
import { createVoorbereiding, listVragen } from './voorbereiding.ts';

let mappen = '';
let aantal = 0;
beforeAll(async () => { mappen = await mkdtemp(join(tmpdir(), 'voorbereiding-')); });
afterAll(() => rm(mappen, { recursive: true }));

async function opent() {
  const map = join(mappen, String(aantal += 1));
  const uitgaven = await openUitgavemap({ map, behoud: 5, gelijktijdig: 1, ...rijmiddelen });
  return { uitgaven, bestandenVan: async (versie: string) => (await readdir(join(map, 'versies', versie))).sort() };
}

describe('an edition that is prepared', () => {
  test('has every file of the whole country, and those that a coding makes smaller in each coding', async () => {
    const { uitgaven, bestandenVan } = await opent();
    const uitgave = await uitgaven.voegToe(maakInhoud('Eén'), 1_000);
    const fouten: unknown[] = [];
    const voorbereiding = createVoorbereiding(uitgaven, (fout) => { fouten.push(fout); });
    voorbereiding.begin(uitgave);
    while (!(await bestandenVan(uitgave.versie)).includes('budgetten.csv.gzip')) await new Promise((klaar) => { setTimeout(klaar, 5); });
    await voorbereiding.stop();
    expect(await bestandenVan(uitgave.versie)).toEqual(['manifest.json', 'merken.ndjson', ...tabelnamen.flatMap((tabel) => [
      ...['ndjson', 'csv', 'parquet'].map((formaat) => `${tabel}.${formaat}`), ...['ndjson', 'csv'].flatMap((formaat) => ['zstd', 'br', 'gzip'].map((codering) => `${tabel}.${formaat}.${codering}`)),
    ])].sort());
    expect(fouten).toEqual([]);
  });

  test('is left for a later one, after the file that was being made; what cannot be made is told and does not stop the rest', async () => {
    const { uitgaven } = await opent();
    const [oud, nieuw] = [await uitgaven.voegToe(maakInhoud('Eén'), 1_000), await uitgaven.voegToe(maakInhoud('Twee'), 2_000)];
    const gevraagd: string[] = [];
    const fouten: unknown[] = [];
    const voorbereiding = createVoorbereiding({
      async bestand({ versie, tabel, formaat }) {
        gevraagd.push(`${versie === oud.versie ? 'oud' : 'nieuw'} ${tabel}.${formaat}`);
        if (gevraagd.length === 2) voorbereiding.begin(nieuw);
        if (tabel === 'monitor') throw new RangeError('stuk');
        return null;
      },
      async gecodeerd({ tabel }) {
        gevraagd.push(`gecodeerd ${tabel}`);
        if (tabel === 'budgetten') void voorbereiding.stop();
        return null;
      },
    }, (fout) => { fouten.push(fout); });
    voorbereiding.begin(oud);
    while (!gevraagd.includes('gecodeerd budgetten')) await new Promise((klaar) => { setTimeout(klaar, 1); });
    await voorbereiding.stop();
    expect(gevraagd.filter((een) => een.startsWith('oud'))).toHaveLength(2);
    expect(gevraagd.filter((een) => een.startsWith('nieuw'))).toEqual(listVragen(nieuw).map(({ tabel, formaat }) => `nieuw ${tabel}.${formaat}`));
    expect(gevraagd.filter((een) => een === 'gecodeerd budgetten')).toHaveLength(1);
    expect(fouten).toEqual(new Array(3).fill(new RangeError('stuk')));
  });
});
