import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Haalfout, haalBestand, haalJson, haalRegels, type Gehaald, type Haalmiddelen } from './haal.ts';
import { landelijk, type Opdracht } from './opdracht.ts';

const beginSchema = z.object({ versie: z.string(), token: z.string() });
const eindeSchema = z.object({ soort: z.literal('EINDE'), token: z.string(), versie: z.string(), aantal: z.int() });

const standSchema = z.object({
  versie: z.string(), token: z.string(), formaat: z.string(), regio: z.string().nullable(), bestanden: z.array(z.object({ naam: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** What stands in a folder after a pull: which edition, and the token with which the next pull asks what changed. */
type Stand = Readonly<z.infer<typeof standSchema>>;

/** What came of a pull. */
export type Pulluitkomst = {
  readonly versie: string;
  readonly token: string;
  /** How many instruments changed; null without --sinds. */
  readonly wijzigingen: number | null;
  /** None when nothing changed. */
  readonly bestanden: readonly Gehaald[];
};

const standnaam = 'catalogus.json';

/** What a former pull left in a folder; null when there was none. */
async function leesStand(map: string): Promise<Stand | null> {
  const gelezen = standSchema.safeParse(await readFile(join(map, standnaam), 'utf8').then((tekst): unknown => JSON.parse(tekst)).catch(() => null));
  return gelezen.success ? gelezen.data : null;
}

const bestandsnaam = ({ formaat, regio, excel }: Opdracht, tabel: string): string => `${[tabel, regio, excel ? 'excel' : null].filter((deel) => deel !== null).join('-')}.${formaat}`;

function padVan({ formaat, regio, excel }: Opdracht, versie: string, tabel: string): string {
  const vraag = new URLSearchParams({ tabel, ...(regio === null || landelijk.includes(tabel) ? {} : { regio }), ...(excel ? { variant: 'excel' } : {}) });
  return `/v1/catalogus/versies/${versie}/export.${formaat}?${vraag.toString()}`;
}

/** Whether the files of a pull are there as a former one left them: it may have been of another format, region or table, and files can be taken away. */
async function isAanwezig({ bestanden }: Stand, opdracht: Opdracht): Promise<boolean> {
  const gevonden = await Promise.all(opdracht.tabellen.map(async (tabel) => {
    const naam = bestandsnaam(opdracht, tabel);
    const bytes = await stat(join(opdracht.map, naam)).then(({ size }) => size, () => null);
    return bestanden.some((bestand) => bestand.naam === naam && bestand.bytes === bytes);
  }));
  return gevonden.every(Boolean);
}

async function laatsteRegel(bestand: string): Promise<string> {
  let laatste = '';
  for await (const regel of createInterface({ input: createReadStream(bestand), crlfDelay: Infinity })) if (regel !== '') laatste = regel;
  return laatste;
}

/** Fetches what changed; the last line says how much there should be. @throws Haalfout */
async function haalWijzigingen(middelen: Haalmiddelen, { map }: Opdracht, sinds: string): Promise<z.infer<typeof eindeSchema>> {
  const naam = 'wijzigingen.ndjson';
  const bestand = join(map, naam);
  await haalRegels(middelen, `/v1/catalogus/wijzigingen?${new URLSearchParams({ sinds }).toString()}`, `${bestand}.deel`, naam);
  const einde = eindeSchema.safeParse(leesJson(await laatsteRegel(`${bestand}.deel`)));
  if (!einde.success) throw new Haalfout('KLOPT_NIET', `${naam}: het einde ontbreekt; wat er kwam is niet volledig.`);
  await rename(`${bestand}.deel`, bestand);
  return einde.data;
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

/**
 * Pulls the latest edition into a folder, or with a token only when something changed since.
 * @throws Haalfout with what to tell who asked for it.
 */
export async function pull(opdracht: Opdracht, middelen: Haalmiddelen): Promise<Pulluitkomst> {
  const { map, tabellen, formaat, regio } = opdracht;
  await mkdir(map, { recursive: true });
  const eerder = opdracht.sinds === 'laatste' ? await leesStand(map) : null;
  const sinds = opdracht.sinds === 'laatste' ? eerder?.token ?? null : opdracht.sinds;
  const wijzigingen = sinds === null ? null : await haalWijzigingen(middelen, opdracht, sinds);
  const { versie, token } = wijzigingen ?? await haalJson(middelen, '/v1/catalogus/wijzigingen', beginSchema);
  // An edition can be another without a change in its instruments: the monitor has more periods.
  if (wijzigingen && token === sinds && (eerder === null || await isAanwezig(eerder, opdracht))) return { versie, token, wijzigingen: wijzigingen.aantal, bestanden: [] };
  const bestanden: Gehaald[] = [];
  for (const tabel of tabellen) {
    const naam = bestandsnaam(opdracht, tabel);
    bestanden.push(await haalBestand(middelen, padVan(opdracht, versie, tabel), join(map, naam), naam));
  }
  const stand: Stand = { versie, token, formaat, regio, bestanden };
  await writeFile(join(map, `${standnaam}.deel`), `${JSON.stringify(stand, null, 2)}\n`);
  await rename(join(map, `${standnaam}.deel`), join(map, standnaam));
  return { versie, token, wijzigingen: wijzigingen?.aantal ?? null, bestanden };
}
