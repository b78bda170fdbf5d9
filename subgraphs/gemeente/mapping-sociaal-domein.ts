import { toKalenderdag } from '../shared/suwinet/datum.ts';
import { toCode } from './codelijsten.ts';
import { toGeheel, toOptioneleCode, toUuid, type Activiteit, type Regel } from './mapping-vormen.ts';
import type { Aanbodregel, Voorziening } from './source-types-sociaal-domein.ts';

const standen: ReadonlyMap<string, Activiteit['status']> = new Map([
  ['Voorzien', 'GEPLAND'],
  ['Loopt', 'LOPEND'],
  ['Klaar', 'AFGEROND'],
  ['Afgebroken', 'GESTOPT'],
]);

/** DD-MM-JJJJ as a day, YYYY-MM-DD; null when absent or not in the calendar. */
const toDag = (dag: string | null | undefined): string | null => toKalenderdag(dag ? dag.split('-').toReversed().join('') : null);

/** A voorziening as an activity. */
export const toSociaalDomeinActiviteit = (voorziening: Voorziening): Activiteit => ({
  nummer: voorziening.VoorzieningNr,
  soort: { ...toCode('SoortCd', voorziening.SoortCd), omschrijving: voorziening.SoortOms ?? null },
  omschrijving: voorziening.SoortOms ?? null,
  status: standen.get(voorziening.Stand) ?? 'ONBEKEND',
  begindatum: toDag(voorziening.DatIngang),
  einddatum: toDag(voorziening.DatEinde),
  uitvoerder: voorziening.UitvoerendeOrg ?? null,
  kenmerk: voorziening.ExternKenmerk ?? null,
});

const toCodes = (lijst: string, codes: string): Regel['doelgroepen'] => codes.split(';').filter(Boolean).map((code) => toCode(lijst, code.trim()));

/** 1.250,50 is 1250.5. */
const toBedrag = (bedrag: string | null | undefined): number | null => (bedrag ? Number(bedrag.replaceAll('.', '').replace(',', '.')) : null);

/** A line of the supplier's offer. */
export const toSociaalDomeinAanbod = (regel: Aanbodregel, gemeente: { readonly gmCode: string }): Regel => ({
  nummer: regel.AanbodNr,
  uuidInstrument: toUuid(regel.EvaUuid),
  naam: regel.Titel,
  omschrijving: regel.Toelichting ?? null,
  aanbieder: regel.UitvoerendeOrg,
  tegel: toOptioneleCode('WerklandschapTegel', regel.Tegel),
  doelgroepen: toCodes('Doelgroep', regel.Doelgroepen),
  klantkenmerken: toCodes('Klantkenmerk', regel.Kenmerken),
  uitvoeringsvorm: toOptioneleCode('TypeUitvoeringsvorm', regel.Vorm),
  gemeenten: [gemeente.gmCode],
  vrijePlaatsen: toGeheel(regel.PlaatsenVrij),
  wachttijdWeken: toGeheel(regel.WachtWeken),
  kostenEuro: toBedrag(regel.Bedrag),
  duurWeken: toGeheel(regel.DuurWeken),
  erkendLeerbedrijf: regel.LeerbedrijfNodig == null ? null : regel.LeerbedrijfNodig === 'J',
  begindatum: toDag(regel.DatVan),
  einddatum: toDag(regel.DatTot),
});
