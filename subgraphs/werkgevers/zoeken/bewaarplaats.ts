import type { Klok } from '../../shared/klok.ts';
import { createUurlimiet, type Uurlimiet } from '../vum/uurlimiet.ts';

/** Where the results of searches are kept, closed, until they expire. Nothing in it can be read without the key. */
export type Bewaarplaats = {
  /** Keeps a result; a second one under the same id changes nothing. */
  readonly bewaar: (id: string, gesloten: Uint8Array, verlooptOp: number) => Promise<void>;
  /** Null when it was never there, has expired, or had to make room. */
  readonly haal: (id: string) => Promise<{ readonly gesloten: Uint8Array; readonly verlooptOp: number } | null>;
  /**
   * Notes that the details of one row are asked.
   * @returns false when that would be one row too many; the same row again is not.
   */
  readonly neemDetail: (id: string, rij: number, hoogstens: number) => Promise<boolean>;
  /** Counts what is given within an hour, for all who share this place. Rejects when the place does not answer. */
  readonly neemPerUur: Uurlimiet;
  readonly stop: () => Promise<void>;
};

type Bewaard = { readonly gesloten: Uint8Array; readonly verlooptOp: number; readonly details: Set<number> };

/**
 * Keeps results in the memory of this process: what it needs when it is alone.
 * @param maxBytes when it holds more, the oldest make room.
 */
export function createGeheugenplaats(klok: Klok, maxBytes: number): Bewaarplaats {
  const bewaard = new Map<string, Bewaard>();
  let bytes = 0;
  const verwijder = (id: string, een: Bewaard): void => {
    bewaard.delete(id);
    bytes -= een.gesloten.byteLength;
  };
  const vind = (id: string): Bewaard | null => {
    const een = bewaard.get(id);
    if (een === undefined) return null;
    if (een.verlooptOp > klok()) return een;
    verwijder(id, een);
    return null;
  };
  const maakRuimte = (): void => {
    for (const [id, een] of bewaard) {
      if (bytes <= maxBytes && een.verlooptOp > klok()) return;
      verwijder(id, een);
    }
  };
  return {
    async bewaar(id, gesloten, verlooptOp) {
      if (vind(id) !== null) return;
      bewaard.set(id, { gesloten, verlooptOp, details: new Set() });
      bytes += gesloten.byteLength;
      maakRuimte();
    },
    haal: async (id) => vind(id),
    async neemDetail(id, rij, hoogstens) {
      const details = vind(id)?.details;
      if (details === undefined || (details.size >= hoogstens && !details.has(rij))) return false;
      details.add(rij);
      return true;
    },
    neemPerUur: createUurlimiet(klok),
    async stop() {
      bewaard.clear();
      bytes = 0;
    },
  };
}
