import type { FileHandle } from 'node:fs/promises';

/** Reads exactly these bytes of a file. @throws when the file is shorter. */
export async function leesStuk(bestand: FileHandle, begin: number, lengte: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(lengte);
  let gelezen = 0;
  while (gelezen < lengte) {
    const { bytesRead } = await bestand.read(buffer, gelezen, lengte - gelezen, begin + gelezen);
    if (bytesRead === 0) throw new Error('een bestand is korter dan verwacht');
    gelezen += bytesRead;
  }
  return buffer;
}

const perKeer = 4_096;
const regeleinde = 0x0a;

/** From here to the first end of a line, which every line has; without that end. */
async function leesRegel(bestand: FileHandle, begin: number, bytes: number): Promise<Buffer> {
  const delen: Buffer[] = [];
  for (let plaats = begin; plaats < bytes; plaats += perKeer) {
    const deel = await leesStuk(bestand, plaats, Math.min(perKeer, bytes - plaats));
    const einde = deel.indexOf(regeleinde);
    delen.push(einde < 0 ? deel : deel.subarray(0, einde));
    if (einde >= 0) break;
  }
  return Buffer.concat(delen);
}

/**
 * Finds a line in a file of lines that are sorted, reading a few of them.
 * @param bytes how long the file is. Its last line ends as the others do.
 * @param vergelijk whether what is sought comes before (negative), is (0) or comes after a line.
 * @returns null when there is no such line.
 */
export async function zoekRegel(bestand: FileHandle, bytes: number, vergelijk: (regel: string) => number): Promise<string | null> {
  // Where the line begins if it is there: both are the beginning of a line, or the end.
  let [van, tot] = [0, bytes];
  while (van < tot) {
    const midden = Math.floor((van + tot) / 2);
    const begin = midden === van ? van : midden + (await leesRegel(bestand, midden - 1, bytes)).length;
    if (begin >= tot) {
      // No other line begins between the middle and the end: it is the first one that is left, or comes before the middle.
      const [regel, lengte] = await leesMetLengte(bestand, van, bytes);
      const verschil = vergelijk(regel);
      if (verschil <= 0) return verschil === 0 ? regel : null;
      van += lengte;
      continue;
    }
    const [regel, lengte] = await leesMetLengte(bestand, begin, bytes);
    const verschil = vergelijk(regel);
    if (verschil === 0) return regel;
    if (verschil < 0) tot = begin;
    else van = begin + lengte;
  }
  return null;
}

async function leesMetLengte(bestand: FileHandle, begin: number, bytes: number): Promise<[regel: string, lengte: number]> {
  const gelezen = await leesRegel(bestand, begin, bytes);
  return [gelezen.toString('utf8'), gelezen.length + 1];
}
