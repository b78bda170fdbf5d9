import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Monitor } from '../store/monitor.ts';
import type { Kolomsoort, Rij } from '../uitgave/kolommen.ts';
import { tabellen } from '../uitgave/tabellen.ts';
import { formaten, type Formaat } from '../uitgave/uitgave.ts';
import { maakInhoud, maakVraag, rijmiddelen } from '../uitgave/uitgavemap.fixture.ts';
import { openUitgavemap } from '../uitgave/uitgavemap.ts';
import { verzamel } from './rijen.fixture.ts';
import { listPerioderijen } from './rijen.ts';

/** Rows as DuckDB gives them. */
export type Gelezen = readonly Readonly<Record<string, unknown>>[];

const types: Readonly<Record<Kolomsoort, string>> = { tekst: 'VARCHAR', teksten: 'VARCHAR[]', geheel: 'INTEGER', bedrag: 'DECIMAL(12,2)', datum: 'DATE', janee: 'BOOLEAN' };

/** How DuckDB reads a file of the monitor, told what its columns are. */
export function toMonitorlezer(pad: string, formaat: Formaat): string {
  const { kolommen } = tabellen.monitor;
  const kolomtypen = `{${kolommen.map(({ naam, soort }) => `'${naam}': '${types[soort]}'`).join(', ')}}`;
  const lezers: Readonly<Record<Formaat, string>> = {
    ndjson: `read_ndjson('${pad}', columns=${kolomtypen})`, parquet: `read_parquet('${pad}')`,
    csv: `read_csv('${pad}', auto_detect=false, header=true, delim=',', quote='"', escape='"', nullstr='', columns=${kolomtypen})`,
  };
  return `SELECT ${kolommen.map(({ naam, soort }) => (soort === 'bedrag' ? `${naam}::DOUBLE AS ${naam}` : naam)).join(', ')} FROM ${lezers[formaat]}`;
}

/** Makes an edition with everything that was published: its rows as they went in, and as DuckDB reads them from its files. @param lees asks DuckDB. */
export async function leesUitgave(monitor: Pick<Monitor, 'listPeriodes' | 'listCellen'>, lees: (sql: string) => Promise<Gelezen>): Promise<{ readonly rijen: readonly Rij[]; readonly perFormaat: Readonly<Record<string, Gelezen>> }> {
  const map = await mkdtemp(join(tmpdir(), 'monitoruitgave-'));
  try {
    const uitgaven = await openUitgavemap({ map, behoud: 1, gelijktijdig: 1, ...rijmiddelen });
    const perioden = await verzamel(listPerioderijen(monitor, new Set()));
    for (const { periode, rijen } of perioden) await uitgaven.voegPeriodeToe(periode, rijen);
    const { versie } = await uitgaven.voegToe(maakInhoud('Eén'), 0);
    const perFormaat: Record<string, Gelezen> = {};
    for (const formaat of formaten) {
      const bestand = await uitgaven.bestand(maakVraag(versie, { tabel: 'monitor', formaat }));
      perFormaat[formaat] = await lees(toMonitorlezer(bestand?.pad ?? '', formaat));
    }
    return { rijen: perioden.flatMap(({ rijen }) => rijen), perFormaat };
  } finally {
    await rm(map, { recursive: true });
  }
}
