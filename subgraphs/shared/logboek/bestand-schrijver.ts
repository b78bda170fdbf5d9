import { constants, fstatSync } from 'node:fs';
import { mkdir, open, stat, truncate, type FileHandle } from 'node:fs/promises';
import { leesLijn, leesLijnen, toLijn } from './bestand-lijn.ts';
import { alleenEigenaar, bewaarNamen, koppadVan, listSegmenten, schrijfKop, segmentVan, type Segment } from './bestand-segmenten.ts';
import { beginVan, type Ketenkop, type Ketenrij } from './keten.ts';
import { Logboekfout } from './logboekfout.ts';
import type { Schrijfopslag } from './opslag.ts';

// A write returns once it is durable, as with an fdatasync after it: one turn of the thread pool instead of two.
const duurzaam = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_DSYNC;

type Open = { readonly segment: Segment; readonly bestand: FileHandle; bytes: number };
type Einde = { readonly segment: Segment; readonly bytes: number; readonly kop: Ketenkop };

async function schrijfAlles(bestand: FileHandle, bytes: Buffer): Promise<void> {
  for (let van = 0; van < bytes.length;) van += (await bestand.write(bytes, van, bytes.length - van)).bytesWritten;
}

/** The last row of a file and where it ends; null when there is no whole row. @throws Logboekfout when it is no row that we wrote. */
async function findLaatste(segment: Segment): Promise<Einde | null> {
  let laatste: { readonly tekst: string; readonly einde: number } | null = null;
  for await (const lijnen of leesLijnen(segment.pad)) {
    const lijn = lijnen.at(-1);
    if (lijn !== undefined) laatste = { tekst: lijn.tekst, einde: lijn.begin + lijn.bytes };
  }
  if (laatste === null) return null;
  const rij = leesLijn(laatste.tekst);
  if (rij === null) throw new Logboekfout('KETEN_GEBROKEN');
  return { segment, bytes: laatste.einde, kop: { volgnummer: rij.volgnummer, hash: rij.hash } };
}

/** Takes away what stands behind the last whole row: it was never acknowledged. */
async function kapAf(segment: Segment, bytes: number): Promise<void> {
  const { size } = await stat(segment.pad);
  if (size > bytes) await truncate(segment.pad, bytes);
}

/**
 * Writes whole rows of a write that failed once more in their place. They stay, for somebody may have read them; and after a sync that
 * failed the system takes them for written, whether they are or not.
 */
async function herschrijf({ segment, bytes }: Einde, van: number): Promise<void> {
  if (van >= bytes) return;
  const bestand = await open(segment.pad, 'r+');
  try {
    const { buffer } = await bestand.read(Buffer.alloc(bytes - van), 0, bytes - van, van);
    await bestand.write(buffer, 0, buffer.length, van);
    await bestand.datasync();
  } finally {
    await bestand.close();
  }
}

/**
 * Stores the rows of one writer in files of its own: one durable write for each group of rows.
 * @param maxBytes size at which the next file is begun; a file has one group at least.
 */
export function createBestandschrijver(map: string, schrijver: string, maxBytes: number): Schrijfopslag {
  let huidig: Open | null = null;
  let kopbestand: FileHandle | null = null;
  // What was acknowledged last.
  let bevestigd: Einde | null = null;

  const sluit = async (): Promise<void> => {
    const bestanden = [huidig?.bestand, kopbestand].flatMap((bestand) => bestand ?? []);
    [huidig, kopbestand] = [null, null];
    await Promise.allSettled(bestanden.map((bestand) => bestand.close()));
  };
  const zoekEinde = async (): Promise<Einde | null> => {
    const segmenten = (await listSegmenten(map)).filter((segment) => segment.schrijver === schrijver);
    for (const segment of segmenten.reverse()) {
      const einde = await findLaatste(segment);
      await kapAf(segment, einde?.bytes ?? 0);
      if (einde !== null) return einde;
    }
    return null;
  };
  const openKop = async (kop: Ketenkop): Promise<FileHandle> => {
    await mkdir(map, { recursive: true, mode: 0o700 });
    const bestand = await open(koppadVan(map, schrijver), 'r+', alleenEigenaar).catch(() => open(koppadVan(map, schrijver), 'w+', alleenEigenaar));
    kopbestand = bestand;
    schrijfKop(bestand, kop);
    await bestand.datasync();
    return bestand;
  };
  const openSegment = async (segment: Segment): Promise<Open> => {
    await huidig?.bestand.close();
    huidig = null;
    const bestand = await open(segment.pad, duurzaam, alleenEigenaar);
    huidig = { segment, bestand, bytes: (await bestand.stat()).size };
    await bewaarNamen(map);
    return huidig;
  };
  const plaatsVoor = (bytes: number, begin: Ketenkop): Promise<Open> | Open => {
    if (huidig === null) return openSegment(bevestigd?.segment ?? segmentVan(map, schrijver, 1)).then(() => plaatsVoor(bytes, begin));
    const isVol = huidig.bytes > 0 && huidig.bytes + bytes > maxBytes;
    return isVol ? openSegment(segmentVan(map, schrijver, huidig.segment.nummer + 1)) : huidig;
  };

  return {
    async voegToe(rijen: readonly Ketenrij[]) {
      const [eerste, laatste] = [rijen[0], rijen.at(-1)];
      if (eerste === undefined || laatste === undefined) return;
      const begin = { volgnummer: eerste.volgnummer - 1, hash: eerste.vorige };
      // The head is there before the first row, so that rows without one are never ours.
      const kopnu = kopbestand ?? await openKop(begin);
      const bytes = Buffer.from(rijen.map(toLijn).join(''));
      const plaats = await plaatsVoor(bytes.length, begin);
      await schrijfAlles(plaats.bestand, bytes);
      // A file that somebody removed still takes all that is written to it, and keeps nothing. Asked at once: it touches no disk.
      if (fstatSync(plaats.bestand.fd).nlink === 0) throw new Logboekfout('KETEN_GEBROKEN');
      plaats.bytes += bytes.length;
      const kop = { volgnummer: laatste.volgnummer, hash: laatste.hash };
      schrijfKop(kopnu, kop);
      bevestigd = { segment: plaats.segment, bytes: plaats.bytes, kop };
    },
    async leesEinde() {
      await sluit();
      const einde = await zoekEinde();
      if (bevestigd !== null && (einde?.kop.volgnummer ?? 0) < bevestigd.kop.volgnummer) throw new Logboekfout('KETEN_GEBROKEN');
      if (bevestigd !== null && einde !== null) await herschrijf(einde, einde.segment.nummer === bevestigd.segment.nummer ? bevestigd.bytes : 0);
      bevestigd = einde;
      return einde?.kop ?? beginVan(schrijver);
    },
    sluit,
  };
}
