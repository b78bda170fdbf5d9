import type { GemeenteFeiten, Mens } from '../population/types.ts';
import { naamgegevens, voorletters } from './persoon.ts';
import { suwiDatum, type Inhoud } from './protocol.ts';

/** Where the file stands: column 1 is the gemeenten, the party is the gemeente by its four digits, leading zeros included. */
const bron = (gmCode: string): Inhoud => ({ CdKolomSuwi: '1', CdPartijSuwi: gmCode.slice(2) });

/** GSDReintegratieInfo: one AtlRelatie for each gemeente that holds a file with services. */
export function buildReintegratie(mens: Mens): Inhoud | null {
  const dossiers = mens.gemeenten.filter(({ voorzieningen }) => voorzieningen.length > 0);
  if (dossiers.length === 0) return null;
  return {
    Burgerservicenr: mens.bsn,
    Voornamen: mens.voornamen,
    Voorletters: voorletters(mens),
    ...naamgegevens(mens),
    AtlRelatie: dossiers.map(({ gmCode, voorzieningen }) => ({
      ReIntegratievoorziening: voorzieningen.map((een) => ({
        RegistratienrRvGsd: een.nummer,
        DatBRv: suwiDatum(een.begin),
        DatERv: suwiDatum(een.eind),
        CdTypeRvGsd: een.soort,
        OmsRv: een.omschrijving,
      })),
      Bron: bron(gmCode),
    })),
  };
}

type VindOpBsn = (bsn: string) => Mens | undefined;

/** A third person in the answer: whoever asks must drop it. */
function partnerVan({ partnerBsn }: GemeenteFeiten, vindOpBsn: VindOpBsn): Inhoud | undefined {
  if (partnerBsn === null) return undefined;
  const partner = vindOpBsn(partnerBsn);
  return { Burgerservicenr: partnerBsn, ...(partner ? { Voorletters: voorletters(partner), ...naamgegevens(partner) } : {}) };
}

const aanvragen = (dossier: GemeenteFeiten, partner: Inhoud | undefined): Inhoud[] => [
  ...dossier.bijstand.map(({ wet, begin }) => ({
    DatAanvraagUitkering: suwiDatum(begin),
    SzWet: { CdSzWet: wet },
    BeslissingOpAanvraagUitkering: { CdBeslissingOpAanvraagUitkering: '01', DatDagtekeningBeslisOpAanvrUitk: suwiDatum(begin) },
    PartnerAanvraagUitkering: partner,
    Bron: bron(dossier.gmCode),
  })),
  ...(dossier.bijstandAangevraagdOp === null ? [] : [{
    DatAanvraagUitkering: suwiDatum(dossier.bijstandAangevraagdOp), SzWet: { CdSzWet: 'ABW' }, PartnerAanvraagUitkering: partner, Bron: bron(dossier.gmCode),
  }]),
];

const verhoudingen = ({ gmCode, bijstand }: GemeenteFeiten, partner: Inhoud | undefined): Inhoud[] => bijstand.map(({ wet, begin, eind }) => ({
  DatBUitkeringsverhouding: suwiDatum(begin),
  DatEUitkeringsverhouding: suwiDatum(eind),
  SzWet: { CdSzWet: wet },
  PartnerUitkeringsverhouding: partner,
  Uitkeringsperiode: { DatBUitkeringsperiode: suwiDatum(begin), DatEUitkeringsperiode: suwiDatum(eind) },
  Bron: bron(gmCode),
}));

/** BijstandsregelingenInfo: applications and benefits of every gemeente that holds them, the partner in each. */
export function buildBijstand(mens: Mens, vindOpBsn: VindOpBsn): Inhoud | null {
  const dossiers = mens.gemeenten.filter(({ bijstand, bijstandAangevraagdOp }) => bijstand.length > 0 || bijstandAangevraagdOp !== null);
  if (dossiers.length === 0) return null;
  const metPartner = dossiers.map((dossier) => ({ dossier, partner: partnerVan(dossier, vindOpBsn) }));
  return {
    Burgerservicenr: mens.bsn,
    Voornamen: mens.voornamen,
    Voorletters: voorletters(mens),
    ...naamgegevens(mens),
    AanvraagUitkering: metPartner.flatMap(({ dossier, partner }) => aanvragen(dossier, partner)),
    Uitkeringsverhouding: metPartner.flatMap(({ dossier, partner }) => verhoudingen(dossier, partner)),
  };
}
