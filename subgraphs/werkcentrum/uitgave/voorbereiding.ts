import { coderingen } from './formaat/codering.ts';
import { gewoneCsv, isSamendrukbaar } from './bestanden.ts';
import { formaten, type Bestandsvraag, type Uitgave, type Uitgavebron } from './uitgave.ts';

/** Makes the files of an edition before they are asked. */
export type Voorbereiding = {
  /** Begins with this edition; what was left of another is let be. */
  readonly begin: (uitgave: Uitgave) => void;
  /** Ends after the file that is being made. */
  readonly stop: () => Promise<void>;
};

/** Every file of an edition that has the whole country, in the usual dialect. */
export const listVragen = ({ versie, tabellen }: Uitgave): Bestandsvraag[] =>
  tabellen.flatMap(({ naam: tabel }) => formaten.map((formaat) => ({ versie, tabel, formaat, regio: null, csv: gewoneCsv })));

/**
 * Prepares editions, one file after another, so that who asks for a file that is not there yet waits for one at most. First what the manifest names, then
 * the codings.
 * @param meld hears of a file that could not be made; it is tried again when it is asked.
 */
export function createVoorbereiding({ bestand, gecodeerd }: Pick<Uitgavebron, 'bestand' | 'gecodeerd'>, meld: (fout: unknown) => void): Voorbereiding {
  let [huidige, werk]: [string | null, Promise<void>] = [null, Promise.resolve()];
  const bereidVoor = async (uitgave: Uitgave): Promise<void> => {
    const vragen = listVragen(uitgave);
    const stappen = [
      ...vragen.map((vraag) => () => bestand(vraag)),
      ...vragen.filter(({ formaat }) => isSamendrukbaar(formaat)).flatMap((vraag) => coderingen.map((codering) => () => gecodeerd(vraag, codering))),
    ];
    for (const stap of stappen) {
      if (huidige !== uitgave.versie) return;
      await stap().catch(meld);
    }
  };
  return {
    begin(uitgave) {
      huidige = uitgave.versie;
      werk = werk.then(() => bereidVoor(uitgave));
    },
    async stop() {
      huidige = null;
      await werk;
    },
  };
}
