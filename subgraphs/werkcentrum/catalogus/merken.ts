import { hash } from 'node:crypto';
import { groepeer, listEigen, orden } from './momentopname.ts';
import type { Bouwstenen } from './types.ts';

/** A mark per instrument, by id. */
export type Merken = ReadonlyMap<string, string>;

/** What became of instruments between two versions. */
export type Verschil = { readonly soortVan: ReadonlyMap<string, 'GEMAAKT' | 'GEWIJZIGD'>; readonly verwijderd: readonly string[] };

const merk = (waarde: unknown): string => hash('sha256', JSON.stringify(orden(waarde)), 'base64url').slice(0, 22);

/** The marks of some parts, one by one: of each instrument with the lines of offer that hang under it, by region. */
export function* listMerken(bouwstenen: Bouwstenen): Generator<readonly [id: string, merk: string]> {
  const perInstrument = groepeer(bouwstenen);
  const bekend = new Set(bouwstenen.instrumenten.map(({ id }) => id));
  for (const instrument of [...bouwstenen.instrumenten, ...listEigen(bekend, perInstrument)]) {
    const regels = (perInstrument.get(instrument.id) ?? []).map(({ regio, regel }) => [regio, merk(regel)].join(' ')).sort();
    yield [instrument.id, merk([instrument, regels])];
  }
}

/** Compares the marks of two versions. Pure. */
export function vergelijkMerken(vroeger: Merken, nu: Merken): Verschil {
  const soortVan = new Map<string, 'GEMAAKT' | 'GEWIJZIGD'>();
  for (const [id, huidig] of nu) if (vroeger.get(id) !== huidig) soortVan.set(id, vroeger.has(id) ? 'GEWIJZIGD' : 'GEMAAKT');
  return { soortVan, verwijderd: [...vroeger.keys()].filter((id) => !nu.has(id)).sort() };
}

const perBeurt = 200;
const bewaard = 4;

/**
 * Makes what gives the marks of a version, and keeps those of the last few.
 * @param haal the parts of a version, null when it is not kept.
 * @param pauze lets others go first: a catalogue of thousands is marked a part at a time.
 */
export function createMerkgeheugen(haal: (versie: string) => Promise<Bouwstenen | null>, pauze: () => Promise<void>): (versie: string) => Promise<Merken | null> {
  const geheugen = new Map<string, Promise<Merken | null>>();
  const maak = async (versie: string): Promise<Merken | null> => {
    const bouwstenen = await haal(versie);
    if (bouwstenen === null) return null;
    const merken = new Map<string, string>();
    for (const [id, eigen] of listMerken(bouwstenen)) {
      merken.set(id, eigen);
      if (merken.size % perBeurt === 0) await pauze();
    }
    return merken;
  };
  return (versie) => {
    const bekend = geheugen.get(versie);
    if (bekend) return bekend;
    const gemaakt = maak(versie);
    geheugen.set(versie, gemaakt);
    // What is not there, or failed, is looked for again.
    gemaakt.then((merken) => { if (merken === null) geheugen.delete(versie); }, () => { geheugen.delete(versie); });
    const oudste = geheugen.keys().next();
    if (geheugen.size > bewaard && !oudste.done) geheugen.delete(oudste.value);
    return gemaakt;
  };
}
