import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { toCsvuitleg } from './formaat/csv.ts';
import { schrijfBestand } from './formaat/doel.ts';
import type { Tabel } from './kolommen.ts';
import { findLengte, type Werkplaats } from './schijf.ts';
import { tabellen, tabelnamen } from './tabellen.ts';
import { formaten, type Uitgave } from './uitgave.ts';

// What a version says of itself, in the folder of its files. It names the columns as they were when it was made, so that its files stay
// what they are when a later release has others. A file that it does not name is none.

const kolomSchema = z.object({ naam: z.string(), soort: z.enum(['tekst', 'teksten', 'geheel', 'bedrag', 'datum', 'janee']), isVerplicht: z.boolean(), omschrijving: z.string(), /** How a cell is written in CSV, in words; empty where that says nothing. */ inCsv: z.string() });

const tabelSchema = z.object({ naam: z.enum(tabelnamen), omschrijving: z.string(), sleutel: z.array(z.string()).readonly(), kolommen: z.array(kolomSchema).readonly() });

const bestandSchema = z.object({
  naam: z.string(), tabel: z.enum(tabelnamen), formaat: z.enum(formaten), mediatype: z.string(), regio: z.string().nullable(),
  bytes: z.int(), sha256: z.string(), rijen: z.int(),
});

const gecodeerdSchema = z.object({ naam: z.string(), bytes: z.int() });

const bronversieSchema = z.object({ code: z.string(), houder: z.string(), status: z.string(), peildatum: z.string().nullable() });

const manifestSchema = z.object({
  vorm: z.literal(1),
  versie: z.string(),
  /** Moment (ms) at which this content was first there. */
  gemaaktOp: z.int(),
  licentie: z.string(),
  codelijsten: z.array(z.string()).readonly(),
  /** More than one when this content came back after other content. */
  uitgaven: z.array(z.object({ volgnummer: z.int(), bronnen: z.array(bronversieSchema).readonly() })).min(1).readonly(),
  /** Of what its rows are made besides the catalogue and the monitor, as a hash; null of a version from before there was more. */
  vast: z.string().nullable().default(null),
  tabellen: z.partialRecord(z.enum(tabelnamen), tabelSchema),
  rijen: z.partialRecord(z.enum(tabelnamen), z.int()),
  /** Of the marks by which editions are compared: its length in bytes. */
  merken: z.int(),
  bestanden: z.array(bestandSchema).readonly(),
  /** Files of it in a content coding. */
  gecodeerd: z.array(gecodeerdSchema).readonly().default([]),
});

/** A version and its files. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** A table as it was when its version was made. */
export type Manifesttabel = Readonly<z.infer<typeof tabelSchema>>;

/** A file of a version. `naam` is its name in the folder. */
export type Manifestbestand = Readonly<z.infer<typeof bestandSchema>>;

/** The licence of what is published: no rights reserved. */
export const licentie = 'https://creativecommons.org/publicdomain/zero/1.0/';

const manifestnaam = 'manifest.json';

/** The name of the marks in the folder of a version. */
export const merkennaam = 'merken.ndjson';

/** The name of the table in which all formats begin. */
export const basisnaam = (tabel: string): string => `${tabel}.ndjson`;

const metCsv = (tabel: Tabel<Manifesttabel['naam']>): Manifesttabel => ({ ...tabel, kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, inCsv: toCsvuitleg(kolom) })) });

/** The tables as they are now, as a manifest says them. */
export const huidigeTabellen: Manifest['tabellen'] = Object.fromEntries(tabelnamen.map((naam) => [naam, metCsv(tabellen[naam])]));

const listTabellen = ({ tabellen: van }: Pick<Manifest, 'tabellen'>): Manifesttabel[] => tabelnamen.flatMap((naam) => van[naam] ?? []);

/** The tables as they are now, in their order. */
export const toHuidigeTabellen = (): Manifesttabel[] => listTabellen({ tabellen: huidigeTabellen });

/** Writes a manifest in a folder that is being made, or over the one that a version has. */
export async function bewaarManifest(werkplaats: Werkplaats, map: string, manifest: Manifest): Promise<void> {
  const gemaakt = werkplaats.nieuw(manifestnaam);
  await schrijfBestand(gemaakt, async (doel) => {
    await doel.schrijf(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8'));
    return 0;
  });
  await werkplaats.zetNeer(gemaakt, join(map, manifestnaam));
}

/** The manifest of a folder; null when there is none that can be read, or what every version must have is not there in its full length. */
export async function leesManifest(map: string): Promise<Manifest | null> {
  const gelezen = manifestSchema.safeParse(await readFile(join(map, manifestnaam), 'utf8').then((tekst): unknown => JSON.parse(tekst)).catch(() => null));
  if (!gelezen.success) return null;
  const manifest = gelezen.data;
  const [bestanden, gecodeerd] = await Promise.all([listHele(map, manifest.bestanden), listHele(map, manifest.gecodeerd)]);
  const basis = listTabellen(manifest).every((tabel) => bestanden.some(({ naam }) => naam === basisnaam(tabel.naam)));
  return basis && await findLengte(join(map, merkennaam)) === manifest.merken ? { ...manifest, bestanden, gecodeerd } : null;
}

/** The files that stand in their folder in their full length. */
async function listHele<B extends { readonly naam: string; readonly bytes: number }>(map: string, bestanden: readonly B[]): Promise<readonly B[]> {
  const heel = await Promise.all(bestanden.map(async ({ naam, bytes }) => await findLengte(join(map, naam)) === bytes));
  return bestanden.filter((_, plaats) => heel[plaats]);
}

/** Every name that may stand in the folder of a version. */
export const listBestandsnamen = ({ bestanden, gecodeerd }: Manifest): ReadonlySet<string> => new Set([manifestnaam, merkennaam, ...bestanden.map(({ naam }) => naam), ...gecodeerd.map(({ naam }) => naam)]);

/** The editions that have this content. */
export function toUitgaven(manifest: Manifest): Uitgave[] {
  const { versie, gemaaktOp, codelijsten, rijen, uitgaven } = manifest;
  return uitgaven.map(({ volgnummer, bronnen }) => ({ versie, volgnummer, gemaaktOp, bronnen, codelijsten, tabellen: listTabellen(manifest), rijen }));
}
