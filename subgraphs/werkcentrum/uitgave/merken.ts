import { hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { schrijfBestand, type Geschreven } from './formaat/doel.ts';
import { leesRij, listRegels, type Regel } from './formaat/ndjson.ts';
import { leesStuk, zoekRegel } from './formaat/zoekregel.ts';
import type { Rij } from './kolommen.ts';
import { basisnaam, merkennaam } from './manifest.ts';
import type { Instrumentblad } from './uitgave.ts';
import type { Merk, Wijziging, Wijzigingssoort } from './verschil.ts';

// Per instrument of a version: what it is marked by, and where its rows stand in the tables. A line a mark, by id, so that two versions are
// compared in one walk over both, and only what changed is read.

type Plaats = readonly [begin: number, lengte: number];
type Merkregel = Merk & { readonly instrument: Plaats | null; readonly beschikbaarheid: readonly Plaats[] };

const plaatsSchema = z.tuple([z.int(), z.int()]);
const regelSchema = z.tuple([z.string(), z.string(), plaatsSchema.nullable(), z.array(plaatsSchema)]);

/** Gathers marks while the tables are written. */
export type Merkenmaker = {
  readonly instrument: (id: string, regel: Regel) => void;
  readonly beschikbaarheid: (id: string, regel: Regel) => void;
  /** Writes them all to a new file. */
  readonly schrijf: (pad: string) => Promise<Geschreven>;
};

const perDeel = 1_000;

/** Makes the marks of one version. */
export function createMerken(): Merkenmaker {
  const merken = new Map<string, { merk: string; instrument: Plaats | null; beschikbaarheid: Plaats[] }>();
  const van = (id: string) => {
    const bestaand = merken.get(id) ?? { merk: '', instrument: null, beschikbaarheid: [] };
    merken.set(id, bestaand);
    return bestaand;
  };
  // A hash of a hash and the next row: of the rows together, in their order.
  const verder = (merk: string, { tekst }: Regel): string => hash('sha256', `${merk}\n${tekst}`, 'base64url');
  return {
    instrument(id, regel) {
      const een = van(id);
      [een.merk, een.instrument] = [verder(een.merk, regel), [regel.begin, regel.lengte]];
    },
    beschikbaarheid(id, regel) {
      const een = van(id);
      een.merk = verder(een.merk, regel);
      een.beschikbaarheid.push([regel.begin, regel.lengte]);
    },
    schrijf: (pad) => schrijfBestand(pad, async (doel) => {
      const ids = [...merken.keys()].sort();
      for (let plaats = 0; plaats < ids.length; plaats += perDeel) {
        const regels = ids.slice(plaats, plaats + perDeel).map((id) => {
          const { merk, instrument, beschikbaarheid } = van(id);
          return `${JSON.stringify([id, merk.slice(0, 24), instrument, beschikbaarheid])}\n`;
        });
        await doel.schrijf(Buffer.from(regels.join(''), 'utf8'));
      }
      return ids.length;
    }),
  };
}

function leesMerk(regel: string): Merkregel {
  const [id, merk, instrument, beschikbaarheid] = regelSchema.parse(JSON.parse(regel));
  return { id, merk, instrument, beschikbaarheid };
}

async function* leesMerken(pad: string): AsyncGenerator<Merkregel, void, undefined> {
  for await (const regels of listRegels(pad)) {
    for (const regel of regels) yield leesMerk(regel);
  }
}

/** A difference, and the mark as it is now; null when it is no more. */
type Verschil<M> = { readonly soort: Wijzigingssoort; readonly id: string; readonly nu: M | null };

/** Compares two editions like `vergelijk`, with one mark of each in memory. Both are sorted by id, without doubles. */
export async function* listVerschillen<M extends Merk>(vroeger: AsyncGenerator<M, void, undefined>, nu: AsyncGenerator<M, void, undefined>): AsyncGenerator<Verschil<M>, void, undefined> {
  const volgende = async (van: AsyncGenerator<M, void, undefined>): Promise<M | null> => (await van.next()).value ?? null;
  try {
    let [was, is] = [await volgende(vroeger), await volgende(nu)];
    while (was !== null || is !== null) {
      if (is === null || (was !== null && was.id < is.id)) {
        if (was !== null) yield { soort: 'VERWIJDERD', id: was.id, nu: null };
        was = await volgende(vroeger);
      } else if (was === null || is.id < was.id) {
        yield { soort: 'GEMAAKT', id: is.id, nu: is };
        is = await volgende(nu);
      } else {
        if (was.merk !== is.merk) yield { soort: 'GEWIJZIGD', id: is.id, nu: is };
        [was, is] = [await volgende(vroeger), await volgende(nu)];
      }
    }
  } finally {
    await Promise.all([vroeger.return(), nu.return()]);
  }
}

const leesOp = async (tabel: FileHandle, [begin, lengte]: Plaats): Promise<Rij> => leesRij((await leesStuk(tabel, begin, lengte)).toString('utf8'));

const openTabellen = (map: string): Promise<[instrumenten: FileHandle, beschikbaarheid: FileHandle]> => Promise.all([open(join(map, basisnaam('instrumenten'))), open(join(map, basisnaam('beschikbaarheid')))]);

/** Where the rows of an instrument stand in the folder of a version; null when it is not there. */
async function findMerk(map: string, id: string): Promise<Merkregel | null> {
  const merken = await open(join(map, merkennaam));
  try {
    const { size } = await merken.stat();
    const regel = await zoekRegel(merken, size, (een) => {
      const { id: daar } = leesMerk(een);
      return id < daar ? -1 : id > daar ? 1 : 0;
    });
    return regel === null ? null : leesMerk(regel);
  } finally {
    await merken.close();
  }
}

/** An instrument of the version in a folder; null when it is not there. */
export async function leesInstrument(map: string, id: string): Promise<Instrumentblad | null> {
  const merk = await findMerk(map, id);
  if (!merk?.instrument) return null;
  const [instrumenten, beschikbaarheden] = await openTabellen(map);
  try {
    return { instrument: await leesOp(instrumenten, merk.instrument), beschikbaarheid: await Promise.all(merk.beschikbaarheid.map((plaats) => leesOp(beschikbaarheden, plaats))) };
  } finally {
    await Promise.all([instrumenten.close(), beschikbaarheden.close()]);
  }
}

/** What changed from the version in one folder to that in another, by id, with the rows as they are now. */
export async function* listWijzigingen(vanaf: string, tot: string): AsyncGenerator<Wijziging, void, undefined> {
  const [instrumenten, beschikbaarheden] = await openTabellen(tot);
  try {
    for await (const { soort, id, nu } of listVerschillen(leesMerken(join(vanaf, merkennaam)), leesMerken(join(tot, merkennaam)))) {
      const [instrument, beschikbaarheid] = await Promise.all([
        nu?.instrument ? leesOp(instrumenten, nu.instrument) : null,
        Promise.all((nu?.beschikbaarheid ?? []).map((plaats) => leesOp(beschikbaarheden, plaats))),
      ]);
      yield { soort, id, instrument, beschikbaarheid };
    }
  } finally {
    await Promise.all([instrumenten.close(), beschikbaarheden.close()]);
  }
}
