import { toKalenderdag, toUitersteDag } from '../shared/suwinet/datum.ts';
import type { Bijdragebron, Situatiebijdrage, Uitkeringbijdrage, Werkplanbijdrage } from './generated.ts';
import { toCode } from './codelijsten.ts';
import { listOpenProductAanbod, toOpenProductActiviteit } from './mapping-open-product.ts';
import { toSociaalDomeinAanbod, toSociaalDomeinActiviteit } from './mapping-sociaal-domein.ts';
import type { Activiteit, Regel } from './mapping-vormen.ts';
import type { Aanbod, BijstandClient, BrpPersoon, Dossier, DuoClient, ReintegratieClient } from './source-types.ts';

/** Fields of a situatiebijdrage that a source may fill. */
export type Situatie = Omit<Situatiebijdrage, 'bron' | '__typename'>;

/** A part of an answer that one gemeente keeps: GM code and content. */
export type PerHouder<T> = { readonly houder: string; readonly inhoud: T };

/** What a source does not supply is unknown. */
export const onbekendeSituatie: Situatie = {
  persoonsgegevens: null, uitkeringen: null, eersteWerkloosheidsdag: null, inschrijving: null,
  startkwalificatie: null, voorzieningen: null, praktijkleren: null, aanspraken: null,
};

/** A bijdrage of this source with what it says; the rest is unknown. */
export const toSituatiebijdrage = (bron: Bijdragebron, situatie: Partial<Situatie>): Situatiebijdrage => ({ bron, ...onbekendeSituatie, ...situatie });

/** A bijdrage of this source; null is unknown. */
export const toWerkplanbijdrage = (bron: Bijdragebron, activiteiten: readonly Activiteit[] | null): Werkplanbijdrage => ({ bron, activiteiten });

/** Activities as re-integratievoorzieningen: the same facts, for the rules. */
export const toVoorzieningen = (activiteiten: readonly Activiteit[]): NonNullable<Situatie['voorzieningen']> =>
  activiteiten.map(({ nummer, soort, omschrijving, begindatum, einddatum }) => ({ nummer, soort, omschrijving, begindatum, einddatum }));

const gmCodeVan = ({ CdPartijSuwi }: { readonly CdPartijSuwi: string }): string => `GM${CdPartijSuwi}`;

const groepeer = <T, U>(rijen: readonly T[], houderVan: (rij: T) => string, toInhoud: (rij: T) => readonly U[]): PerHouder<U[]>[] =>
  [...Map.groupBy(rijen, houderVan)].map(([houder, eigen]) => ({ houder, inhoud: eigen.flatMap(toInhoud) }));

type Voorziening = ReintegratieClient['AtlRelatie'][number]['ReIntegratievoorziening'][number];

// The message says when it ended, not whether that was the plan.
function statusOp(peildag: string, begin: string | null, eind: string | null): Activiteit['status'] {
  if (eind !== null && eind < peildag) return 'ONBEKEND';
  if (begin === null) return 'ONBEKEND';
  return begin > peildag ? 'GEPLAND' : 'LOPEND';
}

function toActiviteit({ RegistratienrRvGsd, DatBRv, DatERv, CdTypeRvGsd, OmsRv }: Voorziening, peildag: string): Activiteit {
  const begindatum = toKalenderdag(DatBRv);
  const einddatum = toUitersteDag(DatERv);
  return {
    nummer: RegistratienrRvGsd,
    soort: toCode('CdTypeRvGsd', CdTypeRvGsd ?? 'ONBEKEND'),
    omschrijving: OmsRv,
    status: statusOp(peildag, begindatum, einddatum),
    begindatum,
    einddatum,
    uitvoerder: null,
    kenmerk: null,
  };
}

/** Re-integratievoorzieningen from Suwinet per gemeente that keeps them. @param peildag the day of asking, YYYY-MM-DD. */
export const toReintegratie = ({ AtlRelatie }: ReintegratieClient, peildag: string): PerHouder<Activiteit[]>[] =>
  groepeer(AtlRelatie, ({ Bron }) => gmCodeVan(Bron), ({ ReIntegratievoorziening }) => ReIntegratievoorziening.map((rv) => toActiviteit(rv, peildag)));

type Aanvraag = BijstandClient['AanvraagUitkering'][number];

// A benefit of the same law at the same gemeente that began later was decided on, whatever the message leaves out.
// Without a day nobody can tell: an older benefit decides nothing.
function isBeslist({ BeslissingOpAanvraagUitkering, DatAanvraagUitkering, SzWet, Bron }: Aanvraag, verhoudingen: BijstandClient['Uitkeringsverhouding']): boolean {
  if (BeslissingOpAanvraagUitkering !== undefined) return true;
  const dag = toKalenderdag(DatAanvraagUitkering);
  return dag !== null && verhoudingen.some((een) => een.Bron.CdPartijSuwi === Bron.CdPartijSuwi && een.SzWet.CdSzWet === SzWet.CdSzWet
    && (toKalenderdag(een.DatBUitkeringsverhouding) ?? '') >= dag);
}

const uitkering = (cdSzWet: string, anders: Partial<Uitkeringbijdrage>): Uitkeringbijdrage =>
  ({ wet: toCode('CdSzWet', cdSzWet), begindatum: null, einddatum: null, maximaalTot: null, aangevraagd: false, ...anders });

/** Bijstand from Suwinet per gemeente that keeps it. An application on which nothing was decided counts as applied for, without a first day. */
export function toBijstand({ AanvraagUitkering, Uitkeringsverhouding }: BijstandClient): PerHouder<Uitkeringbijdrage[]>[] {
  const lopend = Uitkeringsverhouding.map(({ Bron, SzWet, DatBUitkeringsverhouding, DatEUitkeringsverhouding }) => ({
    Bron,
    uitkering: uitkering(SzWet.CdSzWet, { begindatum: toKalenderdag(DatBUitkeringsverhouding), einddatum: toUitersteDag(DatEUitkeringsverhouding) }),
  }));
  const aangevraagd = AanvraagUitkering.filter((aanvraag) => !isBeslist(aanvraag, Uitkeringsverhouding))
    .map(({ Bron, SzWet }) => ({ Bron, uitkering: uitkering(SzWet.CdSzWet, { aangevraagd: true }) }));
  return groepeer([...lopend, ...aangevraagd], ({ Bron }) => gmCodeVan(Bron), (rij) => [rij.uitkering]);
}

/** StdIndJN: 1 is yes, 2 is no; anything else says nothing. */
export const toStartkwalificatie = ({ IndStartkwalificatieDuo }: DuoClient): boolean | null =>
  IndStartkwalificatieDuo === '1' ? true : IndStartkwalificatieDuo === '2' ? false : null;

/** From the BRP. */
export const toPersoonsgegevens = ({ naam, geboortedatum, gemeente, opschorting }: BrpPersoon): NonNullable<Situatie['persoonsgegevens']> =>
  ({ naam, geboortedatum, gemeente, opschorting: opschorting && toCode('Reden_Opschorting_Bijhouding', opschorting.reden) });

/** A gemeente's own file, whatever its supplier. @param peildag the day of asking, YYYY-MM-DD. */
export const toDossieractiviteiten = (dossier: Dossier, peildag: string): Activiteit[] =>
  dossier.dialect === 'open-product' ? dossier.zaken.map((zaak) => toOpenProductActiviteit(zaak, peildag)) : dossier.voorzieningen.map(toSociaalDomeinActiviteit);

/** A gemeente's offer, whatever its supplier. */
export const toAanbodregels = (aanbod: Aanbod, gemeente: { readonly gmCode: string; readonly naam: string }, peildag: string): Regel[] =>
  aanbod.dialect === 'open-product' ? listOpenProductAanbod(aanbod.producttypen, gemeente, peildag) : aanbod.regels.map((regel) => toSociaalDomeinAanbod(regel, gemeente));
