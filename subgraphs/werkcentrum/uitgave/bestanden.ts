import { join } from 'node:path';
import { toDatumTijd } from '../../shared/klok.ts';
import { schrijfCsv } from './formaat/csv.ts';
import type { Geschreven } from './formaat/doel.ts';
import { leesNdjson, leesRij, listRegels, schrijfNdjson } from './formaat/ndjson.ts';
import { schrijfParquet } from './formaat/parquet.ts';
import type { Rij } from './kolommen.ts';
import { basisnaam, type Manifest } from './manifest.ts';
import { heeftRegio } from './tabellen.ts';
import type { Bestandsvraag, Csvdialect, Formaat } from './uitgave.ts';

/** What a file is, for who fetches it. */
export const mediatypen: Readonly<Record<Formaat, string>> = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet' };

/** CSV as RFC 4180 has it. */
export const gewoneCsv: Csvdialect = { bom: false, excel: false };

/** Whether a coding makes a file smaller: what is in a Parquet file is compressed already. */
export const isSamendrukbaar = (formaat: Formaat): boolean => formaat !== 'parquet';

/** What is asked, without what makes no difference: some tables are of the whole country, only CSV has dialects, and that of Excel has a BOM. */
export const toGelijke = (vraag: Bestandsvraag): Bestandsvraag => ({
  ...vraag,
  regio: heeftRegio(vraag.tabel) ? vraag.regio : null,
  csv: vraag.formaat === 'csv' ? { excel: vraag.csv.excel, bom: vraag.csv.bom || vraag.csv.excel } : gewoneCsv,
});

/** The name of a file in the folder of its version. @throws RangeError when the region is no AM code: it may not become part of a path. */
export function toBestandsnaam({ tabel, formaat, regio, csv }: Bestandsvraag): string {
  if (regio !== null && !/^AM\d{2}$/.test(regio)) throw new RangeError('geen AM-code');
  const dialect = csv.excel ? 'excel.' : csv.bom ? 'bom.' : '';
  return `${tabel}${regio === null ? '' : `-${regio}`}.${dialect}${formaat}`;
}

// Most lines can be passed by without reading what they say.
async function* listInRegio(pad: string, regio: string): AsyncGenerator<readonly Rij[], void, undefined> {
  const merk = JSON.stringify(regio);
  for await (const regels of listRegels(pad)) yield regels.filter((regel) => regel.includes(merk)).map(leesRij).filter((rij) => rij['regio'] === regio);
}

async function* listMetId(pad: string, ids: ReadonlySet<unknown>): AsyncGenerator<readonly Rij[], void, undefined> {
  for await (const rijen of leesNdjson(pad)) yield rijen.filter(({ id }) => ids.has(id));
}

async function* listRijen(map: string, { tabel, regio }: Bestandsvraag): AsyncGenerator<readonly Rij[], void, undefined> {
  const pad = join(map, basisnaam(tabel));
  if (regio === null) return yield* leesNdjson(pad);
  if (tabel !== 'instrumenten') return yield* listInRegio(pad, regio);
  const ids = new Set<unknown>();
  for await (const rijen of listInRegio(join(map, basisnaam('beschikbaarheid')), regio)) for (const { instrument_id: id } of rijen) ids.add(id);
  return yield* listMetId(pad, ids);
}

/**
 * Makes a file of a version from its tables.
 * @param map the folder of the version.
 * @param pad where the file is to come; nothing is there yet.
 */
export async function maakBestand(map: string, { versie, gemaaktOp, licentie, tabellen }: Manifest, vraag: Bestandsvraag, pad: string): Promise<Geschreven> {
  const [tabel, rijen] = [tabellen[vraag.tabel], listRijen(map, vraag)];
  if (!tabel) throw new RangeError('deze versie heeft deze tabel niet');
  switch (vraag.formaat) {
    case 'ndjson': return schrijfNdjson(pad, tabel, rijen);
    case 'csv': return schrijfCsv(pad, tabel, rijen, vraag.csv);
    case 'parquet': return schrijfParquet(pad, tabel, rijen, { versie, gemaaktOp: toDatumTijd(gemaaktOp), licentie });
  }
}
