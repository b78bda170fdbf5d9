import { useRef, useState } from 'react';
import type { Antwoord } from '../../../clients/kit/index.ts';
import type { Zoekcriteria } from '../../../clients/kit/operaties/referentieloket.ts';
import { useGraaf } from '../../kader/graaf.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Afgemeld } from '../../kader/sessie.ts';
import type { Gevonden, Zoekresultaat } from './gegevens.ts';
import { toGeteld } from './woorden.ts';
import type { Zoekweg } from './zoekwegen.ts';

/** A search as it stands. */
export type Zoekstand<T extends Gevonden> = {
  readonly isBezig: boolean;
  readonly resultaat: Zoekresultaat<T> | null;
  /** The last answer, for what went wrong; null until there is one. */
  readonly antwoord: Antwoord<unknown> | null;
  /** What was found before is not there any more. */
  readonly isVerlopen: boolean;
  readonly metAfgevallen: boolean;
  readonly zoek: (criteria: Zoekcriteria) => void;
  /** Asks the same again of all sources. */
  readonly opnieuw: () => void;
  readonly meer: () => void;
  /** Shows what misses a demand as well, or not. */
  readonly kiesAfgevallen: (met: boolean) => void;
};

type Stand<T extends Gevonden> = Pick<Zoekstand<T>, 'isBezig' | 'resultaat' | 'antwoord' | 'isVerlopen' | 'metAfgevallen'>;

/** Searches at a click, and pages through what was found. What was found before stays while something is being asked. */
export function useZoekopdracht<TZoek, TMeer, T extends Gevonden>(weg: Zoekweg<TZoek, TMeer, T>): Zoekstand<T> {
  const [graaf, meld] = [useGraaf(), useMeld()];
  const [stand, zet] = useState<Stand<T>>({ isBezig: false, resultaat: null, antwoord: null, isVerlopen: false, metAfgevallen: false });
  const laatste = useRef<Zoekcriteria | null>(null);
  // Of two that are under way only the last counts.
  const beurt = useRef(0);
  const begin = async (doe: (isLaatste: () => boolean) => Promise<void>): Promise<void> => {
    const eigen = beurt.current += 1;
    zet((eerder) => ({ ...eerder, isBezig: true }));
    try {
      await doe(() => eigen === beurt.current);
    } catch (fout) {
      if (!(fout instanceof Afgemeld)) throw fout;
    }
  };
  const zoek = (criteria: Zoekcriteria, metAfgevallen: boolean): Promise<void> => begin(async (isLaatste) => {
    laatste.current = criteria;
    const { antwoord, gevonden } = await weg.zoek(graaf, criteria, metAfgevallen);
    if (!isLaatste()) return;
    zet({ isBezig: false, resultaat: gevonden, antwoord, isVerlopen: false, metAfgevallen });
    if (gevonden) meld(`${toGeteld(gevonden.totaal)} gevonden.`);
  });
  const blader = (metAfgevallen: boolean, na: string | null): Promise<void> => begin(async (isLaatste) => {
    const { resultaat } = stand;
    if (resultaat === null) return;
    const { antwoord, gevonden } = await weg.meer(graaf, resultaat.id, metAfgevallen, na);
    if (!isLaatste()) return;
    const rijen = gevonden && (na === null ? gevonden.rijen : [...resultaat.rijen, ...gevonden.rijen]);
    zet((eerder) => ({
      ...eerder, isBezig: false, antwoord, metAfgevallen: gevonden ? metAfgevallen : eerder.metAfgevallen, isVerlopen: antwoord.data !== null && gevonden === null,
      resultaat: gevonden && rijen ? { ...resultaat, ...gevonden, rijen } : resultaat,
    }));
    if (gevonden) meld(`${rijen?.length ?? 0} getoond.`);
  });
  return {
    ...stand,
    zoek: (criteria) => { void zoek(criteria, false); },
    opnieuw: () => { if (laatste.current) void zoek(laatste.current, stand.metAfgevallen); },
    meer: () => { void blader(stand.metAfgevallen, stand.resultaat?.verder ?? null); },
    kiesAfgevallen: (met) => { void blader(met, null); },
  };
}
