import { canoniek } from './canoniek.ts';
import { rijgAan, type Ketenkop } from './keten.ts';
import { Logboekfout } from './logboekfout.ts';
import type { Schrijfopslag } from './opslag.ts';
import type { Logregel } from './regel.ts';

/** Writes records by group commit: what arrives while a write is under way goes in the next one, together. */
export type Schrijver = {
  /** Resolves only once these records are durable. @throws Logboekfout when they are not: VOL and GESTOPT at once. */
  readonly schrijf: (regels: readonly Logregel[]) => Promise<void>;
  /** Writes what waits, then closes. */
  readonly stop: () => Promise<void>;
};

type Wachtend = { readonly regels: readonly Logregel[]; readonly klaar: () => void; readonly mislukt: (fout: Logboekfout) => void };

/** What a writer needs. */
export type Schrijverdeps = {
  readonly schrijver: string;
  readonly opslag: Schrijfopslag;
  /** Records that may wait, those of the running write included. */
  readonly maxWachtend: number;
  /** Hears of records after they are durable. */
  readonly opGeschreven?: ((regels: readonly Logregel[]) => void) | undefined;
  /** Hears of the first write that fails, and then (null) of the first that works again. */
  readonly opStoring?: (fout: Logboekfout | null) => void;
};

// So many records in one write: making them ready holds up the process for some milliseconds at most.
const meesteInGroep = 500;

const volgendeRonde = (): Promise<void> => new Promise((verder) => { setImmediate(verder); });

/** Makes the writer of one chain. Nothing is stored until there is something to write. */
export function createSchrijver({ schrijver, opslag, maxWachtend, opGeschreven, opStoring }: Schrijverdeps): Schrijver {
  const rij: Wachtend[] = [];
  let aantal = 0;
  let gestopt = false;
  let bezig: Promise<void> | null = null;
  // Null when it is not sure how far the chain goes: at the start, and after a write that failed.
  let kop: Ketenkop | null = null;
  let stoort = false;

  const meld = (fout: Logboekfout | null): void => {
    if (stoort !== (fout !== null)) opStoring?.(fout);
    stoort = fout !== null;
  };
  const legVast = async (groep: readonly Wachtend[]): Promise<void> => {
    const begin: Ketenkop = kop ?? await opslag.leesEinde();
    kop = null;
    const rijen = rijgAan(schrijver, begin, groep.flatMap(({ regels }) => regels.map((regel) => canoniek(regel))));
    await opslag.voegToe(rijen);
    kop = rijen.at(-1) ?? begin;
  };
  const rondAf = async (groep: readonly Wachtend[]): Promise<void> => {
    try {
      await legVast(groep);
    } catch (fout) {
      const melding = fout instanceof Logboekfout ? fout : new Logboekfout('SCHRIJVEN_MISLUKT', fout);
      for (const { mislukt } of groep) mislukt(melding);
      return meld(melding);
    }
    meld(null);
    for (const { regels, klaar } of groep) {
      klaar();
      opGeschreven?.(regels);
    }
  };
  const neemGroep = (): Wachtend[] => {
    let regels = 0;
    const einde = rij.findIndex((wachtend) => (regels += wachtend.regels.length) >= meesteInGroep);
    return rij.splice(0, einde < 0 ? rij.length : einde + 1);
  };
  const werk = async (): Promise<void> => {
    while (rij.length > 0) {
      await volgendeRonde();
      const groep = neemGroep();
      await rondAf(groep);
      for (const { regels } of groep) aantal -= regels.length;
    }
    bezig = null;
  };

  return {
    schrijf(regels) {
      if (gestopt) return Promise.reject(new Logboekfout('GESTOPT'));
      if (aantal + regels.length > maxWachtend) return Promise.reject(new Logboekfout('VOL'));
      if (regels.length === 0) return Promise.resolve();
      aantal += regels.length;
      return new Promise((klaar, mislukt) => {
        rij.push({ regels, klaar, mislukt });
        bezig ??= werk();
      });
    },
    async stop() {
      gestopt = true;
      await bezig;
      await opslag.sluit();
    },
  };
}
