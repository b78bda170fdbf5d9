// The recipes of docs/catalogus.md, on what the command pulls from a catalogue as it is served.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import pino from 'pino';
import { tabellen } from '../../clients/catalogus/opdracht.ts';
import { pull } from '../../clients/catalogus/pull.ts';
import { moment } from '../../subgraphs/werkcentrum/catalogus/catalogus.fixture.ts';
import type { Telling } from '../../subgraphs/werkcentrum/monitor/cellen.ts';
import { startUitgaveserver, type Uitgaveserver } from '../../subgraphs/werkcentrum/uitgave/http/server.ts';
import { maakInhoud, maakPerioderijen, rijmiddelen } from '../../subgraphs/werkcentrum/uitgave/uitgavemap.fixture.ts';
import { openUitgavemap } from '../../subgraphs/werkcentrum/uitgave/uitgavemap.ts';

const recepten = [...(await readFile(new URL('../../docs/catalogus.md', import.meta.url), 'utf8')).matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']): [string, string] => [/^-- (.*)$/m.exec(sql)?.[1] ?? '', sql]);

const tel = (anders: Pick<Telling, 'maat' | 'regio' | 'aantal'> & Partial<Telling>): Telling => ({ uitkomst: null, instrument: null, pot: null, bedragCent: 0, ...anders });
const inzet = (regio: string, instrument: string, aantal: number): Telling => tel({ maat: 'INZET', regio, instrument, aantal, pot: 'BANENAFSPRAAK', bedragCent: aantal * 10_050 });
// Of one pot so much that its total tells nothing of who is hidden in it.
const tellingen = [
  tel({ maat: 'INSTROOM', regio: 'AM26', aantal: 12 }), tel({ maat: 'INSTROOM', regio: 'AM22', aantal: 3 }),
  ...['AM01', 'AM03', 'AM05', 'AM06', 'AM07', 'AM26'].flatMap((regio) => [inzet(regio, 'i', 9), ...['j', 'k', 'l', 'm'].map((instrument) => inzet(regio, instrument, 2))]),
  inzet('AM22', 'j', 3), inzet('AM08', 'i', 3), inzet('AM09', 'i', 2), inzet('AM10', 'x', 2), inzet('AM11', 'y', 3), inzet('AM12', 'z', 4), inzet('AM13', 'w', 3),
];

let server: Uitgaveserver;
let map = '';
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'recepten-'));
  const uitgaven = await openUitgavemap({ map: join(map, 'uitgaven'), behoud: 5, gelijktijdig: 2, ...rijmiddelen });
  await uitgaven.voegPeriodeToe('2021-T5', await maakPerioderijen('2021-T5', tellingen));
  await uitgaven.voegToe(maakInhoud('Vroeger'), moment);
  server = await startUitgaveserver({ uitgaven, host: '127.0.0.1', port: 0, klok: () => moment, logger: pino({ level: 'silent' }) });
  const opdracht = { url: server.url, formaat: 'parquet', tabellen, regio: null, excel: false, map: join(map, 'catalogus'), isStil: true } as const;
  const middelen = { url: server.url, wachttijd: () => 1, voortgang: () => undefined };
  await pull({ ...opdracht, sinds: null }, middelen);
  await uitgaven.voegToe(maakInhoud('Nu'), moment + 1);
  await pull({ ...opdracht, sinds: 'laatste' }, middelen);
});
afterAll(async () => {
  await server.stop();
  await rm(map, { recursive: true, force: true });
});

const verwacht: Readonly<Record<string, (rijen: readonly Record<string, unknown>[]) => void>> = {
  'How many instruments a region can use, and how many of them its parties offer now.': (rijen) => {
    expect(rijen).toHaveLength(35);
    expect(rijen.find(({ regio }) => regio === 'AM26')).toMatchObject({ instrumenten: 3n, aangeboden: 2n, vrije_plaatsen: 3n });
  },
  'Coverage: instruments per tile and region.': (rijen) => {
    expect(rijen.find(({ regio, tegel }) => regio === 'AM26' && tegel === 'EW06')).toMatchObject({ omschrijving: 'Opleiden', instrumenten: 1n });
  },
  'What the same instrument costs from one region to another.': (rijen) => {
    expect(rijen.map(({ regios, laagst, hoogst }) => [regios, String(laagst), String(hoogst)])).toEqual([[1n, '12.50', '12.50']]);
  },
  'What was used of each pot in the whole country, with its budget for that year beside it; nothing where it is hidden or not known.': (rijen) => {
    expect(rijen.map(({ periode, pot, aantal, bedrag_euro: bedrag, budget_euro: budget }) => [periode, pot, aantal, String(bedrag), String(budget)])).toEqual([
      ['2021-T5', 'BANENAFSPRAAK', 122, '12261.00', '21000000.00'], ['2021-T5', 'BEMENSING', null, 'null', 'null'], ['2021-T5', 'GEEN', null, 'null', 'null'],
      ['2021-T5', 'MBO_SCHOLING', null, 'null', '31500000.00'], ['2021-T5', 'MENUKAART', null, 'null', 'null'],
    ]);
  },
  'Who came in, beside how many people had bijstand.': (rijen) => {
    expect(rijen).toEqual([{ periode: '2021-T5', regio: 'AM26', naam: 'Midden-Brabant', instroom: 12, bijstand: 10_270 }]);
  },
  'What changed since the last time.': (rijen) => {
    expect(rijen).toEqual([{ soort: 'GEWIJZIGD', id: expect.any(String), naam: 'Nu' }]);
  },
};

describe('the recipes for DuckDB', () => {
  test('are those that are expected here', () => {
    expect(recepten.map(([naam]) => naam)).toEqual(Object.keys(verwacht));
  });

  test.each(recepten)('%s', async (naam, sql) => {
    const verbinding = await (await DuckDBInstance.create(':memory:')).connect();
    try {
      const rijen = (await verbinding.runAndReadAll(sql.replaceAll(/'([\w-]+\.(?:parquet|ndjson))'/g, (_, bestand: string) => `'${join(map, 'catalogus', bestand)}'`))).getRowObjects();
      verwacht[naam]?.(rijen);
    } finally {
      verbinding.closeSync();
    }
  });
});
