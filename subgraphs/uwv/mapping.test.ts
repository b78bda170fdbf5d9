import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { readAntwoord } from '../shared/suwinet/antwoord.ts';
import { standaardDiensten } from '../shared/suwinet/diensten.ts';
import { toWbSituatiebijdrage, toWerkplanbijdrage, toWvSituatiebijdrage } from './mapping.ts';
import { toDoelgroepregisterbijdrage } from './mapping-doelgroepregister.ts';
import { createUwvSource } from './source.ts';
import type { Uitkomst } from './source-types.ts';

// Every folder of fixtures/ is one answer of the source with the contributions that must come of it.
const map = new URL('./fixtures/', import.meta.url);
const peil = { moment: '2026-11-01T09:00:00.000Z', dag: '2026-11-01' };
const termijn = { deadline: 0, signal: new AbortController().signal };

const vang = async <T>(vraag: Promise<Uitkomst<T>>): Promise<Uitkomst<T>> => {
  try {
    return await vraag;
  } catch (fout) {
    if (!(fout instanceof Bronfout)) throw fout;
    return { soort: 'MISLUKT', status: toBijdragestatus(fout), reden: fout.soort };
  }
};

const bijdragen = async (xml: Buffer): Promise<object> => {
  const source = createUwvSource({
    bron: (naam) => `uwv.${naam}`,
    mag: () => true,
    vraag: async (naam, bsn) => readAntwoord(xml, { dienst: standaardDiensten[naam], bsn, berichtId: '', bron: `uwv.${naam}` }),
    stop: async () => undefined,
  });
  if (xml.includes('UWVPersoonsWvInfo')) return { situatie: toWvSituatiebijdrage(await vang(source.fetchUitkeringen('999970008', termijn)), peil) };
  if (xml.includes('UWVPersoonsArbeidsbeperktenInfo')) return { doelgroepregister: toDoelgroepregisterbijdrage(await vang(source.fetchDoelgroepregister('999970008', termijn)), peil) };
  const uitkomst = await vang(source.fetchDienstverlening('999970008', termijn));
  return { situatie: toWbSituatiebijdrage(uitkomst, peil), werkplan: toWerkplanbijdrage(uitkomst, peil) };
};

test.each(readdirSync(map))('%s', async (naam) => {
  const gevonden = await bijdragen(readFileSync(new URL(`${naam}/bron.xml`, map)));
  expect(gevonden).toEqual(JSON.parse(readFileSync(new URL(`${naam}/graph.snap.json`, map), 'utf8')));
  // Nothing that identifies the person, and nobody else, comes through the edge.
  expect(JSON.stringify(gevonden)).not.toMatch(/999970008|Derde|Visie|Oordeel|Interne tekst/);
});
