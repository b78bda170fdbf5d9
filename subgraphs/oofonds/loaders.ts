import type { Bijdragereden } from '../shared/bijdragereden.ts';
import DataLoader from 'dataloader';
import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { toDatum, toDatumTijd, type Klok } from '../shared/klok.ts';
import type { Logger } from '../shared/logger.ts';
import { listInzagebijdragen, type Inzage, type Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Ontzegelaar } from '../shared/sleutel.ts';
import { oofondsInhoud, type OofondsInhoud } from '../shared/sleutelinhoud.ts';
import { withMargin } from '../shared/source/time-limit.ts';
import { noteerBijdragen, type Betrokkene, type Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Fonds } from './fondsenlijst.ts';
import type { Aanbodbijdrage, Bijdragestatus, Situatiebijdrage, Werkplanbijdrage } from './generated.ts';
import { toAanbodbevinding, toAanbodbijdrage, toAanspraken, toActiviteiten, toSituatiebijdrage, toWerkplanbijdrage, vindDeelnemer, type Bevinding, type Fondsbron } from './mapping.ts';
import { codeVan } from './source.ts';
import type { Deelnemerregel } from './source-types.ts';
import type { FundCaches } from './caches.ts';

/** What the loaders of one request are made of. */
export type Loaderdelen = {
  readonly verzoek: Verzoek;
  readonly verwerkingen: Verwerkingen;
  readonly partijlogboek: Partijlogboek;
  readonly klok: Klok;
  readonly logger: Logger;
  readonly ontzegelaar: Ontzegelaar;
  readonly fondsen: ReadonlyMap<string, Fonds>;
  readonly caches: FundCaches;
};

/** The contributions of one request, one per fund asked. None of them rejects: what goes wrong is in the contribution. */
export type OofondsLoaders = {
  readonly werkplanbijdragen: (sleutel: string) => Promise<Werkplanbijdrage[]>;
  readonly situatiebijdragen: (sleutel: string) => Promise<Situatiebijdrage[]>;
  readonly inzagebijdragen: (sleutel: string) => Promise<Inzage[]>;
  /** The offer of every fund; it is the same in each region. */
  readonly aanbodbijdragen: () => Promise<Aanbodbijdrage[]>;
};

type Deelname = OofondsInhoud['deelnames'][number];
type Gevonden = { readonly deelname: Deelname | null; readonly bron: Fondsbron; readonly fonds: Fonds | null; readonly bevinding: Bevinding<readonly Deelnemerregel[]> };

/** Makes the loaders of one request: a file is taken once, however many persons and contributions need it. */
export function createLoaders({ verzoek, verwerkingen, partijlogboek, klok, logger, ontzegelaar, fondsen, caches }: Loaderdelen): OofondsLoaders {
  const limit = withMargin(verzoek);
  const deelnemers = new DataLoader((codes: readonly string[]) => caches.deelnemers.load(codes, limit));
  const aanbod = new DataLoader((codes: readonly string[]) => caches.aanbod.load(codes, limit));
  const peildag = (): string => toDatum(klok());
  const niets = (status: Bijdragestatus, reden: Bijdragereden): Bevinding<never> => ({ status, reden, waarde: null, peildatum: toDatumTijd(klok()) });
  const mislukt = (fout: unknown): Bevinding<never> => {
    if (fout instanceof Bronfout) return niets(toBijdragestatus(fout), fout.soort);
    logger.error({ fout: fout instanceof Error ? fout.name : typeof fout }, 'onverwachte fout in oofonds');
    return niets('NIET_BESCHIKBAAR', 'INTERNE_FOUT');
  };

  const vindEen = async (deelname: Deelname): Promise<Gevonden> => {
    const { fonds: code, nummer } = deelname;
    const fonds = fondsen.get(code) ?? null;
    const bron = toFondsbron(code, fonds?.naam ?? code, 'deelnemers');
    if (!fonds) return { deelname, bron, fonds, bevinding: niets('NIET_BESCHIKBAAR', 'GEEN_ADRES') };
    return { deelname, bron, fonds, bevinding: await deelnemers.load(code).then(({ waarde }) => vindDeelnemer(waarde, nummer), mislukt) };
  };
  const vind = async (sleutel: string): Promise<Gevonden[]> => {
    const deelnames = open(ontzegelaar, sleutel, verzoek, klok);
    return deelnames ? Promise.all(deelnames.map(vindEen)) : [{ deelname: null, bron: onbekendFonds, fonds: null, bevinding: niets('NIET_BEVOEGD', 'ONGELDIGE_SLEUTEL') }];
  };
  const vindAanbod = async (fonds: Fonds): Promise<Aanbodbijdrage> => toAanbodbijdrage(toFondsbron(fonds.fonds, fonds.naam, 'aanbod'), await aanbod.load(fonds.fonds).then(
    ({ waarde, verouderd }) => toAanbodbevinding(waarde, fonds, verouderd ? mislukt(verouderd).reden : null, peildag()),
    mislukt,
  ));

  const noteer = <B extends Parameters<typeof noteerBijdragen>[3][number]>(deelname: Deelname | null, soort: string, bijdrage: B): B => {
    noteerBijdragen(verwerkingen, deelname && toBetrokkene(deelname), soort, [bijdrage]);
    return bijdrage;
  };

  return {
    werkplanbijdragen: async (sleutel) => (await vind(sleutel)).map(({ deelname, bron, fonds, bevinding }) =>
      noteer(deelname, 'werkplan', toWerkplanbijdrage(bron, { ...bevinding, waarde: fonds && bevinding.waarde ? toActiviteiten(bevinding.waarde, fonds, peildag()) : null }))),
    situatiebijdragen: async (sleutel) => (await vind(sleutel)).map(({ deelname, bron, fonds, bevinding }) =>
      noteer(deelname, 'situatie', toSituatiebijdrage(bron, { ...bevinding, waarde: fonds && bevinding.waarde ? toAanspraken(bevinding.waarde, fonds, peildag()) : null }))),
    inzagebijdragen: (sleutel) => listInzagebijdragen(partijlogboek, open(ontzegelaar, sleutel, verzoek, klok)?.map(toBetrokkene) ?? null, verwerkingen),
    aanbodbijdragen: () => Promise.all([...fondsen.values()].map(vindAanbod)),
  };
}

const toFondsbron = (fonds: string, naam: string, bestand: 'deelnemers' | 'aanbod'): Fondsbron =>
  ({ code: codeVan(fonds, bestand), naam: `${naam} (${bestand})`, houder: fonds });

// A number is a fund's own: the same one at another fund is somebody else.
const toBetrokkene = ({ fonds, nummer }: Deelname): Betrokkene => ({ soort: 'DEELNEMERNUMMER', nummer: `${fonds} ${nummer}` });

/** A key that does not open does not say which funds it was for. */
const onbekendFonds: Fondsbron = { code: 'oofonds', naam: 'O&O-fondsen', houder: 'OOFONDS' };

function open(ontzegelaar: Ontzegelaar, sleutel: string, verzoek: Verzoek, klok: Klok): Deelname[] | null {
  try {
    return oofondsInhoud.parse(ontzegelaar.open(sleutel, verzoek, klok())).deelnames;
  } catch {
    return null;
  }
}
