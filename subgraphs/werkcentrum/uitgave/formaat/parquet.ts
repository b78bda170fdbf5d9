import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cel, Kolom, Kolomsoort, Tabel } from '../kolommen.ts';
import { schrijfBestand, type Doel, type Geschreven, type Rijdelen } from './doel.ts';

// Parquet (https://parquet.apache.org/docs/file-format/): typed columns, statistics and row groups in the order of the key, so that a reader
// skips what it does not ask. SNAPPY, because there is no reader that lacks it.

/** What the file says of itself besides its rows. `gemaaktOp` is RFC 3339. */
export type Parquetkop = { readonly versie: string; readonly gemaaktOp: string; readonly licentie: string };

/** Rows per row group: what is in memory at a time. */
export const rijenPerGroep = 20_000;

const dagMs = 86_400_000;

const typen: Readonly<Record<Exclude<Kolomsoort, 'teksten'>, Omit<SchemaElement, 'name'>>> = {
  tekst: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  geheel: { type: 'INT32' },
  bedrag: { type: 'INT64', converted_type: 'DECIMAL', precision: 12, scale: 2 },
  datum: { type: 'INT32', converted_type: 'DATE' },
  janee: { type: 'BOOLEAN' },
};

function toElementen({ naam, soort, isVerplicht }: Kolom): SchemaElement[] {
  const repetition_type = isVerplicht ? 'REQUIRED' : 'OPTIONAL';
  if (soort !== 'teksten') return [{ name: naam, ...typen[soort], repetition_type }];
  return [
    { name: naam, converted_type: 'LIST', repetition_type, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...typen.tekst, repetition_type: 'REQUIRED' },
  ];
}

const toWaarde = (soort: Kolomsoort, cel: Cel): unknown => {
  if (soort === 'bedrag' && typeof cel === 'number') return BigInt(Math.round(cel * 100));
  return soort === 'datum' && typeof cel === 'string' ? Date.parse(`${cel}T00:00:00Z`) / dagMs : cel;
};

// A buffer for one row group; the file takes it before the next is made.
class Groepbuffer extends ByteWriter {
  readonly #doel: Doel;
  constructor(doel: Doel) {
    super();
    this.#doel = doel;
  }
  async flush(): Promise<void> {
    await this.#doel.schrijf(this.getBytes());
    this.index = 0;
  }
}

// One row group: the values of each column.
type Groep = readonly unknown[][];

/** Writes rows as Parquet, one row group at a time. @throws an Error for a value that its column cannot hold. */
export const schrijfParquet = (pad: string, tabel: Tabel, delen: Rijdelen, kop: Parquetkop): Promise<Geschreven> =>
  schrijfBestand(pad, async (doel) => {
    const { kolommen } = tabel;
    const buffer = new Groepbuffer(doel);
    const parquet = new ParquetWriter({ writer: buffer, schema: [{ name: tabel.naam, num_children: kolommen.length }, ...kolommen.flatMap(toElementen)], createdBy: 'loketgraaf', kvMetadata: toKop(tabel, kop) });
    const nieuw = (): Groep => kolommen.map(() => []);
    let [groep, inGroep, aantal] = [nieuw(), 0, 0];
    const schrijf = async (): Promise<void> => {
      await parquet.write({ columnData: kolommen.map(({ naam }, plaats) => ({ name: naam, data: groep[plaats] ?? [] })), rowGroupSize: rijenPerGroep });
      [groep, inGroep, aantal] = [nieuw(), 0, aantal + inGroep];
    };
    for await (const deel of delen) {
      for (const rij of deel) {
        for (const [plaats, { naam, soort }] of kolommen.entries()) groep[plaats]?.push(toWaarde(soort, rij[naam] ?? null));
        inGroep += 1;
        if (inGroep === rijenPerGroep) await schrijf();
      }
    }
    if (inGroep > 0) await schrijf();
    await parquet.finish();
    await buffer.flush();
    return aantal;
  });

const toKop = (tabel: Tabel, { versie, gemaaktOp, licentie }: Parquetkop): { key: string; value: string }[] => [
  { key: 'versie', value: versie }, { key: 'gemaakt_op', value: gemaaktOp }, { key: 'licentie', value: licentie },
  { key: 'tabel', value: tabel.naam }, { key: 'omschrijving', value: tabel.omschrijving },
  { key: 'kolommen', value: JSON.stringify(Object.fromEntries(tabel.kolommen.map(({ naam, omschrijving }) => [naam, omschrijving]))) },
];
