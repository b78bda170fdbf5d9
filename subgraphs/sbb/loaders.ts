import type { Bijdragereden } from '../shared/bijdragereden.ts';
import DataLoader from 'dataloader';
import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { toDatum, toDatumTijd, type Klok } from '../shared/klok.ts';
import type { Logger } from '../shared/logger.ts';
import { listInzagebijdragen, type Inzage, type Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Ontzegelaar } from '../shared/sleutel.ts';
import { sbbInhoud, zoekInhoud } from '../shared/sleutelinhoud.ts';
import { withMargin } from '../shared/source/time-limit.ts';
import type { Cached } from '../shared/source/cache.ts';
import { noteerBijdragen, type Betrokkene, type Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Aanbodbijdrage, Bijdragestatus, Leerplaatsbijdrage, Situatiebijdrage, Werkplanbijdrage } from './generated.ts';
import { toAanbodregels, toActiviteit, toBijdragebron, toLeerplaatsregels, toPraktijkleren, toSituatiebijdrage, toWerkplanbijdrage, type Bevinding } from './mapping.ts';
import type { SbbSource } from './source.ts';
import type { SbbDeelnemer, SbbErkenning, SbbPraktijkleren } from './source-types.ts';
import type { SbbCaches } from './caches.ts';

/** What the loaders of one request are made of. */
export type Loaderdelen = {
  readonly verzoek: Verzoek;
  readonly verwerkingen: Verwerkingen;
  readonly partijlogboek: Partijlogboek;
  readonly klok: Klok;
  readonly logger: Logger;
  readonly ontzegelaar: Ontzegelaar;
  /** Opens what werkgevers searches for. */
  readonly zoekontzegelaar: Ontzegelaar;
  readonly source: SbbSource;
  readonly caches: SbbCaches;
};

/** The contributions of one request. None of them rejects: what goes wrong is in the contribution. */
export type SbbLoaders = {
  readonly werkplanbijdrage: (sleutel: string) => Promise<Werkplanbijdrage>;
  readonly situatiebijdrage: (sleutel: string) => Promise<Situatiebijdrage>;
  readonly inzagebijdragen: (sleutel: string) => Promise<Inzage[]>;
  readonly aanbodbijdrage: (amCode: string) => Promise<Aanbodbijdrage>;
  readonly leerplaatsbijdrage: (zoeksleutel: string) => Promise<Leerplaatsbijdrage>;
};

type Deelnames = readonly SbbPraktijkleren[];

const maxPerVraag = 100;

/** Makes the loaders of one request: a participant is asked once, however many contributions need it. */
export function createLoaders({ verzoek, verwerkingen, partijlogboek, klok, logger, ontzegelaar, zoekontzegelaar, source, caches }: Loaderdelen): SbbLoaders {
  const limit = withMargin(verzoek);
  const deelnemers = new DataLoader<string, SbbDeelnemer | null>((nummers) => source.fetchDeelnemers(nummers, limit), { maxBatchSize: maxPerVraag });
  const erkenningen = new DataLoader((ids: readonly string[]) => caches.erkenningen.load(ids, limit), { maxBatchSize: maxPerVraag });
  const leerplaatsen = new DataLoader((amCodes: readonly string[]) => caches.leerplaatsen.load(amCodes, limit));
  const peildag = (): string => toDatum(klok());
  const mislukt = (fout: unknown): Mislukt => {
    if (!(fout instanceof Bronfout)) logger.error({ fout: fout instanceof Error ? fout.name : typeof fout }, 'onverwachte fout in sbb');
    return { ...toMislukt(fout), peildatum: toDatumTijd(klok()) };
  };

  const vind = async (sleutel: string): Promise<Bevinding<Deelnames>> => {
    const nummer = open(ontzegelaar, sleutel, verzoek, klok);
    if (nummer === null) return { status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL', waarde: null, peildatum: toDatumTijd(klok()) };
    try {
      const waarde = (await deelnemers.load(nummer))?.praktijkleren ?? [];
      return { status: waarde.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null, waarde, peildatum: toDatumTijd(klok()) };
    } catch (fout) {
      return mislukt(fout);
    }
  };
  const vindErkenningen = async ({ leerbedrijfId }: SbbPraktijkleren): Promise<readonly SbbErkenning[] | null> =>
    leerbedrijfId === null ? [] : erkenningen.load(leerbedrijfId).then(({ waarde }) => waarde, () => null);

  const noteer = <B extends Parameters<typeof noteerBijdragen>[3][number]>(sleutel: string, soort: string, bijdrage: B): B => {
    const nummer = open(ontzegelaar, sleutel, verzoek, klok);
    noteerBijdragen(verwerkingen, nummer === null ? null : toBetrokkene(nummer), soort, [bijdrage]);
    return bijdrage;
  };

  return {
    async werkplanbijdrage(sleutel) {
      const bevinding = await vind(sleutel);
      return noteer(sleutel, 'werkplan', toWerkplanbijdrage({ ...bevinding, waarde: bevinding.waarde?.map((deelname) => toActiviteit(deelname, peildag())) ?? null }));
    },
    async situatiebijdrage(sleutel) {
      const bevinding = await vind(sleutel);
      const perDeelname = await Promise.all(bevinding.waarde?.map(vindErkenningen) ?? []);
      const waarde = bevinding.waarde?.map((deelname, index) => toPraktijkleren(deelname, perDeelname[index] ?? null, peildag())) ?? null;
      return noteer(sleutel, 'situatie', toSituatiebijdrage({ ...bevinding, reden: perDeelname.includes(null) ? 'ERKENNINGEN_ONBEKEND' : bevinding.reden, waarde }));
    },
    inzagebijdragen(sleutel) {
      const nummer = open(ontzegelaar, sleutel, verzoek, klok);
      return listInzagebijdragen(partijlogboek, nummer === null ? null : [toBetrokkene(nummer)], verwerkingen);
    },
    aanbodbijdrage: (amCode) => leerplaatsen.load(amCode).then(
      (stand) => toAanbodbijdrage(toAanbodbevinding(amCode, stand, peildag())),
      (fout: unknown) => toAanbodbijdrage(mislukt(fout)),
    ),
    async leerplaatsbijdrage(zoeksleutel) {
      const regios = openZoekvraag(zoekontzegelaar, zoeksleutel, verzoek, klok);
      if (regios === null) return toLeerplaatsbijdrage({ status: 'NIET_BEVOEGD', reden: 'ONGELDIGE_SLEUTEL', waarde: null, peildatum: toDatumTijd(klok()) });
      try {
        return toLeerplaatsbijdrage(toLeerplaatsbevinding(await leerplaatsen.loadMany([...regios]), peildag()));
      } catch (fout) {
        return toLeerplaatsbijdrage(mislukt(fout));
      }
    },
  };
}

/** A participant as the Logboek of SBB knows them. */
export const toBetrokkene = (nummer: string): Betrokkene => ({ soort: 'DEELNEMERNUMMER', nummer: `sbb ${nummer}` });

/** The participant number in a sealed key; null for one that is not for this request. */
export function open(ontzegelaar: Ontzegelaar, sleutel: string, verzoek: Verzoek, klok: Klok): string | null {
  try {
    return sbbInhoud.parse(ontzegelaar.open(sleutel, verzoek, klok())).deelnemernummer;
  } catch {
    return null;
  }
}

/** The regions of a sealed search; null for one that is not for this request. */
function openZoekvraag(ontzegelaar: Ontzegelaar, sleutel: string, verzoek: Verzoek, klok: Klok): readonly string[] | null {
  try {
    return zoekInhoud.parse(ontzegelaar.open(sleutel, verzoek, klok())).regios;
  } catch {
    return null;
  }
}

type Mislukt = { readonly status: Bijdragestatus; readonly reden: Bijdragereden; readonly waarde: null; readonly peildatum: string };

const toMislukt = (fout: unknown): Omit<Mislukt, 'peildatum'> => (fout instanceof Bronfout
  ? { status: toBijdragestatus(fout), reden: fout.soort, waarde: null }
  : { status: 'NIET_BESCHIKBAAR', reden: 'INTERNE_FOUT', waarde: null });

type Aanbodbevinding = Bevinding<NonNullable<Aanbodbijdrage['aanbod']>>;

function toAanbodbevinding(amCode: string, { waarde, moment, verouderd }: Cached<Parameters<typeof toAanbodregels>[1]>, peildag: string): Aanbodbevinding {
  const peildatum = toDatumTijd(moment);
  const regels = toAanbodregels(amCode, waarde, peildag);
  if (verouderd) return { status: 'VEROUDERD', reden: toMislukt(verouderd).reden, waarde: regels, peildatum };
  return { status: regels.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null, waarde: regels, peildatum };
}

const toAanbodbijdrage = (bevinding: Aanbodbevinding): Aanbodbijdrage =>
  ({ bron: toBijdragebron('sbb.leerplaatsen', bevinding), aanbod: bevinding.waarde });

type Leerplaatsbevinding = Bevinding<NonNullable<Leerplaatsbijdrage['leerplaatsen']>>;
type Leerplaatsstand = Cached<Parameters<typeof toLeerplaatsregels>[0]>;

/** The places of all regions together, as old as the oldest. @throws what one region rejected with: half of them would read as all. */
function toLeerplaatsbevinding(standen: readonly (Leerplaatsstand | Error)[], peildag: string): Leerplaatsbevinding {
  const gelukt = standen.map((stand) => {
    if (stand instanceof Error) throw stand;
    return stand;
  });
  const peildatum = toDatumTijd(Math.min(...gelukt.map(({ moment }) => moment)));
  const regels = gelukt.flatMap(({ waarde }) => toLeerplaatsregels(waarde, peildag));
  const verouderd = gelukt.find((stand) => stand.verouderd !== null)?.verouderd ?? null;
  if (verouderd) return { status: 'VEROUDERD', reden: toMislukt(verouderd).reden, waarde: regels, peildatum };
  return { status: regels.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null, waarde: regels, peildatum };
}

const toLeerplaatsbijdrage = (bevinding: Leerplaatsbevinding): Leerplaatsbijdrage =>
  ({ bron: toBijdragebron('sbb.leerplaatsen', bevinding), leerplaatsen: bevinding.waarde });
