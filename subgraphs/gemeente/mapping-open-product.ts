import { toCode } from './codelijsten.ts';
import { toGeheel, toOptioneleCode, toUuid, type Activiteit, type Regel } from './mapping-vormen.ts';
import { evaNaam, kenmerkbron, type Producttype, type Zaak } from './source-types-open-product.ts';

const standen: ReadonlyMap<string, Activiteit['status']> = new Map([
  ['Gepland', 'GEPLAND'],
  ['In uitvoering', 'LOPEND'],
  ['Afgerond', 'AFGEROND'],
  ['Voortijdig beëindigd', 'GESTOPT'],
]);

// Without a status the days tell whether it runs; a zaak that ended without one may have been completed or stopped.
function toStatus({ _expand, startdatum, einddatum }: Zaak, peildag: string): Activiteit['status'] {
  const stand = _expand.status?._expand?.statustype.omschrijving;
  if (stand !== undefined) return standen.get(stand) ?? 'ONBEKEND';
  if (einddatum) return 'ONBEKEND';
  return startdatum > peildag ? 'GEPLAND' : 'LOPEND';
}

/** A zaak as an activity; its identificatie is the number that the gemeente gives. */
export const toOpenProductActiviteit = (zaak: Zaak, peildag: string): Activiteit => ({
  nummer: zaak.identificatie,
  soort: { ...toCode('zaaktype', zaak._expand.zaaktype.identificatie), omschrijving: zaak._expand.zaaktype.omschrijving },
  omschrijving: zaak.omschrijving || zaak._expand.zaaktype.omschrijving,
  status: toStatus(zaak, peildag),
  begindatum: zaak.startdatum,
  einddatum: zaak.einddatum ?? zaak.einddatumGepland ?? null,
  uitvoerder: null,
  kenmerk: zaak.kenmerken.find(({ bron }) => bron === kenmerkbron)?.kenmerk ?? null,
});

const listWaarden = ({ parameters }: Producttype, naam: string): string[] => parameters.filter((een) => een.naam === naam).map(({ waarde }) => waarde);
const findWaarde = (type: Producttype, naam: string): string | undefined => listWaarden(type, naam)[0];

/** What it costs on a day: the latest price that has begun. */
function toKosten({ prijzen }: Producttype, peildag: string): number | null {
  const geldig = prijzen.filter(({ actief_vanaf }) => actief_vanaf <= peildag).toSorted((a, b) => (a.actief_vanaf < b.actief_vanaf ? 1 : -1));
  const bedrag = geldig[0]?.prijsopties[0]?.bedrag;
  return bedrag === undefined ? null : Number(bedrag);
}

const toJaNee = (waarde: string | undefined): boolean | null => (waarde === 'ja' ? true : waarde === 'nee' ? false : null);

const toRegel = (type: Producttype, gemeente: { readonly gmCode: string; readonly naam: string }, peildag: string): Regel => ({
  nummer: type.code,
  uuidInstrument: toUuid(type.externe_codes.find(({ naam }) => naam === evaNaam)?.code),
  naam: type.naam,
  omschrijving: type.samenvatting || null,
  aanbieder: type.organisaties[0]?.naam ?? `Gemeente ${gemeente.naam}`,
  tegel: toOptioneleCode('WerklandschapTegel', findWaarde(type, 'tegel')),
  doelgroepen: listWaarden(type, 'doelgroep').map((code) => toCode('Doelgroep', code)),
  klantkenmerken: listWaarden(type, 'klantkenmerk').map((code) => toCode('Klantkenmerk', code)),
  uitvoeringsvorm: toOptioneleCode('TypeUitvoeringsvorm', findWaarde(type, 'uitvoeringsvorm')),
  gemeenten: [gemeente.gmCode],
  vrijePlaatsen: toGeheel(findWaarde(type, 'vrije_plaatsen')),
  wachttijdWeken: toGeheel(findWaarde(type, 'wachttijd_weken')),
  kostenEuro: toKosten(type, peildag),
  duurWeken: toGeheel(findWaarde(type, 'duur_weken')),
  erkendLeerbedrijf: toJaNee(findWaarde(type, 'erkend_leerbedrijf')),
  begindatum: type.publicatie_start_datum ?? null,
  einddatum: type.publicatie_eind_datum ?? null,
});

/** The catalogue of a gemeente holds all it does for its citizens; what has a tegel of the werklandschap is its offer here. */
export const listOpenProductAanbod = (typen: readonly Producttype[], gemeente: { readonly gmCode: string; readonly naam: string }, peildag: string): Regel[] =>
  typen.filter((type) => type.gepubliceerd && findWaarde(type, 'tegel') !== undefined).map((type) => toRegel(type, gemeente, peildag));
