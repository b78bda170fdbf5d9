import { toLeerweg, toCrebo, toOpbrengst } from './codelijsten.ts';
import type { Activiteitbijdrage, Activiteitbijdragestatus, Praktijklerenbijdrage } from './generated.ts';
import type { SbbErkenning, SbbPraktijkleren } from './source-types.ts';

export { toAanbodregels, toLeerplaatsregels } from './mapping-aanbod.ts';
export { toBijdragebron, toSituatiebijdrage, toWerkplanbijdrage, type Bevinding } from './mapping-bijdrage.ts';

const resultaten: ReadonlyMap<string, Activiteitbijdragestatus> = new Map([['behaald', 'AFGEROND'], ['gestopt', 'GESTOPT']]);

/** A result counts whenever there is one; without it the days decide, and past the last day SBB says nothing. */
const toStatus = ({ startdatum, einddatum, resultaat }: SbbPraktijkleren, peildag: string): Activiteitbijdragestatus => {
  if (resultaat !== null) return resultaten.get(resultaat) ?? 'ONBEKEND';
  if (startdatum > peildag) return 'GEPLAND';
  return einddatum === null || einddatum >= peildag ? 'LOPEND' : 'ONBEKEND';
};

/** A programme as an activity of the plan. @param peildag YYYY-MM-DD. */
export const toActiviteit = (deelname: SbbPraktijkleren, peildag: string): Activiteitbijdrage => ({
  nummer: deelname.praktijklerenId,
  soort: toOpbrengst(deelname.opbrengst),
  omschrijving: `Praktijkleren: ${deelname.kwalificatie}`,
  status: toStatus(deelname, peildag),
  begindatum: deelname.startdatum,
  einddatum: deelname.einddatum,
  uitvoerder: null,
  kenmerk: deelname.kenmerk ?? null,
});

/** The day on which recognition counts: today while the programme runs, else its first or last day, whichever is nearer. */
const teldag = ({ startdatum, einddatum }: SbbPraktijkleren, peildag: string): string => {
  if (peildag < startdatum) return startdatum;
  return einddatum !== null && einddatum < peildag ? einddatum : peildag;
};

/**
 * Whether a leerbedrijf that is recognised for this programme on that day is involved.
 * @param erkenningen of the leerbedrijf; null when SBB did not give them, then the answer is unknown.
 */
const heeftErkendLeerbedrijf = (deelname: SbbPraktijkleren, erkenningen: readonly SbbErkenning[] | null, peildag: string): boolean | null => {
  if (deelname.leerbedrijfId === null) return false;
  if (erkenningen === null) return null;
  const dag = teldag(deelname, peildag);
  return erkenningen.some(({ crebo, geldigVan, geldigTot }) =>
    crebo === deelname.crebo && geldigVan <= dag && (geldigTot === null || geldigTot >= dag));
};

/** A programme as a fact of the person's situation. @param erkenningen of its leerbedrijf; null is unknown. */
export const toPraktijkleren = (deelname: SbbPraktijkleren, erkenningen: readonly SbbErkenning[] | null, peildag: string): Praktijklerenbijdrage => ({
  nummer: deelname.praktijklerenId,
  crebo: toCrebo(deelname.crebo, deelname.kwalificatie),
  leerweg: toLeerweg(deelname.leerweg),
  soort: toOpbrengst(deelname.opbrengst),
  erkendLeerbedrijf: heeftErkendLeerbedrijf(deelname, erkenningen, peildag),
  begindatum: deelname.startdatum,
  einddatum: deelname.einddatum,
});
