import { z } from 'zod';

/** Settings that are missing or wrong: every one of them, by name, never with their value. */
export class Instellingenfout extends Error {
  override name = 'Instellingenfout';
}

const meldingen = (fout: unknown): string[] =>
  fout instanceof z.ZodError ? fout.issues.map((issue) => issue.message) : [fout instanceof Error ? fout.message : 'onbekende fout'];

/** Reads settings one by one and tells all that is wrong at once. */
export type Lezer = {
  /** Runs a reader now; the function that it gives back hands out the value after `controleer`. */
  readonly lees: <T>(lezer: () => T) => () => T;
  /** @throws Instellingenfout naming every setting that could not be read. */
  readonly controleer: () => void;
};

/** @param naam of the part of the system whose settings these are, for the message. */
export function createLezer(naam: string): Lezer {
  const fouten: string[] = [];
  return {
    lees(lezer) {
      try {
        const waarde = lezer();
        return () => waarde;
      } catch (fout) {
        fouten.push(...meldingen(fout));
        return () => { throw new Instellingenfout(naam, { cause: fout }); };
      }
    },
    controleer() {
      if (fouten.length > 0) throw new Instellingenfout(`instellingen van ${naam}: ${fouten.join('; ')}`);
    },
  };
}
