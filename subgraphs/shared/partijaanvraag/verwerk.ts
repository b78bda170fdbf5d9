import { z } from 'zod';
import { Bronfout } from '../bronfout.ts';
import { withMargin } from '../source/time-limit.ts';
import type { Betrokkene, Verwerkingen } from '../verwerkingen.ts';
import type { Verzoek } from '../verzoek.ts';
import { geenWeg, nietGelukt, toNietGelukt, toPartijantwoord, type Partijantwoord } from './antwoord.ts';
import type { AanvraagSource, Aanvraaguitkomst, Partijaanvraag, Persoonsnummer } from './source.ts';

/** The person that a sealed key is about: for the party, and for its Logboek. */
export type Aanvrager = Persoonsnummer & { readonly betrokkene: Betrokkene };

/** What taking requests within one request of the graph needs. */
export type Aanvraagdelen = {
  /** The source as people and the Logboek see it, e.g. "uwv.aanvragen". */
  readonly code: string;
  /** Null where the party has no system for it. */
  readonly source: AanvraagSource | null;
  /** Null for a key that is not for this request. */
  readonly open: (sleutel: string) => Aanvrager | null;
  readonly verzoek: Verzoek;
  readonly verwerkingen: Verwerkingen;
};

/** Takes or withdraws a request for the person of a key. @throws Logboekfout when it cannot be recorded: then nothing was asked. */
export type VerwerkAanvraag = (sleutel: string, aanvraag: Partijaanvraag) => Promise<Partijantwoord>;

// It stands in an address, where nothing may stand that could be the number of a person.
const isKenmerk = (kenmerk: string): boolean => z.uuid().safeParse(kenmerk).success;

function toAntwoord(uitkomst: Aanvraaguitkomst, { nummer }: Persoonsnummer): Partijantwoord {
  if (uitkomst === 'ONBEKEND') return { soort: 'INGETROKKEN', nummer: null, reden: null, isTijdelijk: false };
  return typeof uitkomst === 'string' ? nietGelukt(uitkomst) : toPartijantwoord(uitkomst, nummer);
}

/**
 * Makes what takes requests within one request of the graph. What is about to be done is in the Logboek before the party is asked: an act
 * cannot be undone by keeping its answer back. One that failed is noted once more, as that.
 */
export function createVerwerkAanvraag({ code, source, open, verzoek, verwerkingen }: Aanvraagdelen): VerwerkAanvraag {
  const noteer = (betrokkene: Betrokkene | null, uitkomst: 'GEGEVEN' | 'MISLUKT' | 'GEWEIGERD'): void =>
    verwerkingen.noteer({ betrokkene, gegevens: ['aanvraag', code], uitkomst });
  return async (sleutel, aanvraag) => {
    if (source === null) return geenWeg;
    const aanvrager = open(sleutel);
    if (aanvrager === null) {
      noteer(null, 'GEWEIGERD');
      return nietGelukt('ONGELDIGE_SLEUTEL');
    }
    if (!isKenmerk(aanvraag.kenmerk)) return nietGelukt('NIET_GEACCEPTEERD');
    noteer(aanvrager.betrokkene, 'GEGEVEN');
    await verwerkingen.legVast();
    try {
      const antwoord = toAntwoord(await source(aanvraag, aanvrager, withMargin(verzoek)), aanvrager);
      if (antwoord.soort === 'NIET_GELUKT') noteer(aanvrager.betrokkene, 'MISLUKT');
      return antwoord;
    } catch (fout) {
      if (!(fout instanceof Bronfout)) throw fout;
      noteer(aanvrager.betrokkene, 'MISLUKT');
      return toNietGelukt(fout);
    }
  };
}
