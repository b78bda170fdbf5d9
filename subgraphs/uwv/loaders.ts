import type { Bijdragereden } from '../shared/bijdragereden.ts';
import DataLoader from 'dataloader';
import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { toDatum, toDatumTijd, type Klok } from '../shared/klok.ts';
import type { Logger } from '../shared/logger.ts';
import { listInzagebijdragen, type Inzage, type Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Ontzegelaar } from '../shared/sleutel.ts';
import { uwvInhoud } from '../shared/sleutelinhoud.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import { geenVerwerkingen, noteerBijdragen, type Betrokkene, type Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Aanbodcache } from './aanbodcache.ts';
import type { Aanbodbijdrage, Doelgroepregisterbijdrage, Situatiebijdrage, Werkplanbijdrage } from './generated.ts';
import { toWbSituatiebijdrage, toWerkplanbijdrage, toWvSituatiebijdrage, type Peil } from './mapping.ts';
import { toAanbodbijdrage } from './mapping-aanbod.ts';
import { toDoelgroepregisterbijdrage } from './mapping-doelgroepregister.ts';
import type { Antwoord, UwvSource, Uwvdienst } from './source.ts';
import type { Uitkomst } from './source-types.ts';

/** What the loaders of a request need. */
export type Benodigdheden = {
  readonly source: UwvSource;
  readonly aanbod: Aanbodcache;
  readonly ontzegelaar: Ontzegelaar;
  readonly partijlogboek: Partijlogboek;
  readonly klok: Klok;
  readonly logger: Logger;
};

/** What UWV contributes within one request. A null key asks nothing; none of these rejects. */
export type UwvLoaders = {
  readonly loadWerkplanbijdragen: (sleutel: string | null | undefined) => Promise<Werkplanbijdrage[]>;
  readonly loadSituatiebijdragen: (sleutel: string | null | undefined) => Promise<Situatiebijdrage[]>;
  readonly loadDoelgroepregisterbijdrage: (sleutel: string | null | undefined) => Promise<Doelgroepregisterbijdrage | null>;
  readonly loadAanbodbijdragen: (amCode: string) => Promise<Aanbodbijdrage[]>;
  readonly loadInzagebijdragen: (sleutel: string | null | undefined) => Promise<Inzage[]>;
};

type Bijdrage = Parameters<typeof noteerBijdragen>[3][number];
type Niet = Extract<Uitkomst<never>, { soort: 'MISLUKT' }>;

const nietBevoegd = (reden: Bijdragereden): Niet => ({ soort: 'MISLUKT', status: 'NIET_BEVOEGD', reden });

/** Anything but a Bronfout is a fault of ours: it says no more than that, and still not "none". Logged by its name only, for its text may hold data of a person. */
function toMislukt(fout: unknown, logger: Logger): Niet {
  if (fout instanceof Bronfout) return { soort: 'MISLUKT', status: toBijdragestatus(fout), reden: fout.soort };
  logger.error({ fout: fout instanceof Error ? fout.name : typeof fout }, 'onverwachte fout in uwv');
  return { soort: 'MISLUKT', status: 'NIET_BESCHIKBAAR', reden: 'INTERNE_FOUT' };
}

/** One question per person and service within a request, however many fields need the answer. */
function createUitkomstloader<T>(dienst: Uwvdienst, fetch: (bsn: string, limit: TimeLimit) => Promise<Antwoord<T>>, nodig: Benodigdheden, verzoek: Verzoek) {
  const magNiet = !nodig.source.mag(dienst, verzoek.aanroeper.partij);
  const perBsn = new DataLoader<string, Uitkomst<T>>((bsns) => Promise.all(bsns.map((bsn) => fetch(bsn, verzoek).catch((fout: unknown) => toMislukt(fout, nodig.logger)))));
  return async (sleutel: string): Promise<Uitkomst<T>> => {
    if (magNiet) return nietBevoegd('GEEN_RECHT_OP_DIENST');
    const bsn = openSleutel(sleutel, nodig, verzoek);
    return bsn === null ? nietBevoegd('ONGELDIGE_SLEUTEL') : perBsn.load(bsn);
  };
}

/** The BSN in a sealed key; null for one that is not for this request. */
export function openSleutel(sleutel: string, { ontzegelaar, klok }: Pick<Benodigdheden, 'ontzegelaar' | 'klok'>, verzoek: Verzoek): string | null {
  try {
    return uwvInhoud.parse(ontzegelaar.open(sleutel, verzoek, klok())).bsn;
  } catch {
    return null;
  }
}

/** Makes the loaders of one request; every contribution of a person is noted. */
export function createLoaders(nodig: Benodigdheden, verzoek: Verzoek, verwerkingen: Verwerkingen = geenVerwerkingen): UwvLoaders {
  const { source, aanbod, klok } = nodig;
  const loadUitkeringen = createUitkomstloader('UWVPersoonsWvInfo', source.fetchUitkeringen, nodig, verzoek);
  const loadDienstverlening = createUitkomstloader('UwvWbPersoonsInfo', source.fetchDienstverlening, nodig, verzoek);
  const loadRegister = createUitkomstloader('UWVPersoonsArbeidsbeperktenInfo', source.fetchDoelgroepregister, nodig, verzoek);
  const perRegio = new DataLoader<string, Aanbodbijdrage>(async (regios) => (await aanbod(regios, verzoek)).map(toAanbodbijdrage));
  const peil = (): Peil => ({ moment: toDatumTijd(klok()), dag: toDatum(klok()) });

  const betrokkene = (sleutel: string): Betrokkene | null => {
    const bsn = openSleutel(sleutel, nodig, verzoek);
    return bsn === null ? null : { soort: 'BSN', nummer: bsn };
  };
  const noteer = <B extends Bijdrage>(sleutel: string, soort: string, bijdragen: B[]): B[] => {
    noteerBijdragen(verwerkingen, betrokkene(sleutel), soort, bijdragen);
    return bijdragen;
  };

  return {
    loadWerkplanbijdragen: async (sleutel) => (sleutel ? noteer(sleutel, 'werkplan', [toWerkplanbijdrage(await loadDienstverlening(sleutel), peil())]) : []),
    async loadSituatiebijdragen(sleutel) {
      if (!sleutel) return [];
      const [uitkeringen, dienstverlening] = await Promise.all([loadUitkeringen(sleutel), loadDienstverlening(sleutel)]);
      return noteer(sleutel, 'situatie', [toWvSituatiebijdrage(uitkeringen, peil()), toWbSituatiebijdrage(dienstverlening, peil())]);
    },
    async loadDoelgroepregisterbijdrage(sleutel) {
      if (!sleutel) return null;
      const [bijdrage = null] = noteer(sleutel, 'doelgroepregister', [toDoelgroepregisterbijdrage(await loadRegister(sleutel), peil())]);
      return bijdrage;
    },
    async loadInzagebijdragen(sleutel) {
      const wie = sleutel ? betrokkene(sleutel) : null;
      return listInzagebijdragen(nodig.partijlogboek, wie && [wie], verwerkingen);
    },
    loadAanbodbijdragen: async (amCode) => [await perRegio.load(amCode)],
  };
}
