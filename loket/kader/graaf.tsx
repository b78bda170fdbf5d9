import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Antwoord, Handeling, Handelingsdata, Handelingsinvoer, Handelingsvariabelen, Loketgraaf, Operatie, Uitkomst } from '../../clients/kit/index.ts';
import { useMeld } from './meldingen.tsx';
import { Afgemeld, metSessie, type Sessiehouder } from './sessie.ts';

/** The graph as pages ask it: with the token of who is signed in, and waiting for them to sign in again when it expired. */
export type Graaf = {
  readonly vraag: <TData, TVariabelen extends object>(operatie: Operatie<TData, TVariabelen, 'query'>, variabelen: TVariabelen, signal?: AbortSignal) => Promise<Antwoord<TData>>;
  readonly doe: <TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(handeling: Handeling<TData, TVariabelen>, input: Handelingsinvoer<TVariabelen>) => Promise<Uitkomst<TData>>;
  readonly volg: Loketgraaf['volg'];
  /** No act is under way and what came of the last one is known: an event may come before the answer to the act that it is of. */
  readonly rustig: () => Promise<void>;
};

const isVerlopen = ({ weigeringen }: Antwoord<unknown>): boolean => weigeringen.some(({ code }) => code === 'NIET_AANGEMELD');

/** Makes the graph for pages. */
export function createGraaf(loketgraaf: Loketgraaf, houder: Sessiehouder): Graaf {
  const onderweg = new Set<Promise<unknown>>();
  return {
    vraag: (operatie, variabelen, signal) => metSessie(houder, () => loketgraaf.vraag(operatie, variabelen, signal ? { signal } : {}), isVerlopen),
    doe(handeling, input) {
      const gedaan = metSessie(houder, () => loketgraaf.doe(handeling, input), ({ antwoord }) => isVerlopen(antwoord));
      onderweg.add(gedaan);
      const klaar = (): void => { onderweg.delete(gedaan); };
      gedaan.then(klaar, klaar);
      return gedaan;
    },
    volg: (operatie, variabelen, opties) => loketgraaf.volg(operatie, variabelen, opties),
    async rustig() {
      await Promise.allSettled(onderweg);
      // After whoever waited for the act.
      await new Promise<void>((verder) => { setTimeout(verder); });
    },
  };
}

const Graafcontext = createContext<Graaf | null>(null);

/** Gives all that is inside the graph. */
export const Graafruimte = ({ graaf, children }: { readonly graaf: Graaf; readonly children: ReactNode }) => <Graafcontext value={graaf}>{children}</Graafcontext>;

/** The graph. */
export function useGraaf(): Graaf {
  const graaf = use(Graafcontext);
  if (!graaf) throw new Error('buiten de graafruimte');
  return graaf;
}

/** A question as it stands. What was there stays while it is asked again, and when that fails. */
export type Vraagstand<TData> = {
  /** The last data that came; null until then. */
  readonly data: TData | null;
  /** The last answer; null until there is one. */
  readonly antwoord: Antwoord<TData> | null;
  readonly isBezig: boolean;
  /** Asks again. */
  readonly ververs: () => void;
};

type Bewaard<TData> = { readonly sleutel: string; readonly data: TData | null; readonly antwoord: Antwoord<TData> | null; readonly isBezig: boolean };

/** An answer of which a whole part could not be given now is no reason to throw away what was there; one that was refused is. */
const isHeel = ({ data, ontbreekt, fouten }: Antwoord<unknown>): boolean => data !== null && ![...ontbreekt, ...fouten].some(({ pad }) => pad.length <= 1);

const isAfgebroken = (fout: unknown, signal: AbortSignal): boolean => signal.aborted || fout instanceof Afgemeld;

/**
 * Asks a question when a page opens and when its variables change.
 * @param variabelen null asks nothing (yet).
 */
export function useVraag<TData, TVariabelen extends object>(operatie: Operatie<TData, TVariabelen, 'query'>, variabelen: TVariabelen | null): Vraagstand<TData> {
  const graaf = useGraaf();
  const sleutel = JSON.stringify([operatie.id, variabelen]);
  const [keer, zetKeer] = useState(0);
  const [bewaard, zet] = useState<Bewaard<TData>>({ sleutel, data: null, antwoord: null, isBezig: variabelen !== null });
  const [mis, zetMis] = useState<Error | null>(null);
  useEffect(() => {
    if (variabelen === null) return undefined;
    const stop = new AbortController();
    zet((eerder) => (eerder.sleutel === sleutel ? { ...eerder, isBezig: true } : { sleutel, data: null, antwoord: null, isBezig: true }));
    graaf.vraag(operatie, variabelen, stop.signal).then((antwoord) => {
      if (!stop.signal.aborted) zet((eerder) => ({ sleutel, antwoord, data: isHeel(antwoord) || antwoord.weigeringen.length > 0 ? antwoord.data : eerder.data ?? antwoord.data, isBezig: false }));
    }, (fout: unknown) => { if (!isAfgebroken(fout, stop.signal)) zetMis(new Error('een vraag zonder antwoord', { cause: fout })); });
    return () => { stop.abort(); };
  }, [graaf, sleutel, keer]);
  // What is no answer is a fault of the loket itself: the boundary of the frame says so.
  if (mis !== null) throw mis;
  const huidig = bewaard.sleutel === sleutel ? bewaard : { data: null, antwoord: null, isBezig: true };
  return { data: huidig.data, antwoord: huidig.antwoord, isBezig: huidig.isBezig, ververs: () => { zetKeer((eerder) => eerder + 1); } };
}

/** An act as it stands. */
export type Handelingstand<TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen> = {
  /** Does it; a second time while the first is under way does nothing and gives null. */
  readonly doe: (input: Handelingsinvoer<TVariabelen>) => Promise<Uitkomst<TData> | null>;
  readonly isBezig: boolean;
  readonly uitkomst: Uitkomst<TData> | null;
  /** Forgets the last outcome. */
  readonly wis: () => void;
};

/**
 * An act of a form or a button. Its key is kept over attempts, so that it is done once.
 * @param maakHandeling makes the act, once for as long as the form is there.
 */
export function useHandeling<TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(maakHandeling: () => Handeling<TData, TVariabelen>): Handelingstand<TData, TVariabelen> {
  const graaf = useGraaf();
  const [handeling] = useState(maakHandeling);
  const onderweg = useRef(false);
  const [stand, zet] = useState<{ readonly isBezig: boolean; readonly uitkomst: Uitkomst<TData> | null }>({ isBezig: false, uitkomst: null });
  const doe = async (input: Handelingsinvoer<TVariabelen>): Promise<Uitkomst<TData> | null> => {
    if (onderweg.current) return null;
    onderweg.current = true;
    zet({ isBezig: true, uitkomst: null });
    try {
      const uitkomst = await graaf.doe(handeling, input);
      zet({ isBezig: false, uitkomst });
      return uitkomst;
    } catch (fout) {
      zet({ isBezig: false, uitkomst: null });
      if (fout instanceof Afgemeld) return null;
      throw fout;
    } finally {
      onderweg.current = false;
    }
  };
  return { doe, isBezig: stand.isBezig, uitkomst: stand.uitkomst, wis: () => { zet({ isBezig: false, uitkomst: null }); } };
}

/** Says something politely each time that a value changes from what it was, and nothing at first. */
export function useMeldBijWijziging<T>(waarde: T, toTekst: (waarde: T, vorige: T) => string | null): void {
  const meld = useMeld();
  const vorige = useRef(waarde);
  useEffect(() => {
    if (Object.is(vorige.current, waarde)) return;
    const tekst = toTekst(waarde, vorige.current);
    vorige.current = waarde;
    if (tekst !== null) meld(tekst);
  }, [waarde]);
}
