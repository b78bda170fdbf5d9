import { toCrebo, toEvacode, toLeerweg, toOpbrengst } from './codelijsten.ts';
import type { Aanbodregelbijdrage, Leerplaatsregelbijdrage } from './generated.ts';
import type { SbbLeerplaats } from './source-types.ts';

const naamVan = ({ kwalificatie, leerweg, opbrengst }: SbbLeerplaats): string =>
  `${toOpbrengst(opbrengst).omschrijving ?? opbrengst} ${kwalificatie} (${(toLeerweg(leerweg).omschrijving ?? leerweg).toLowerCase()})`;

/** The first and last day of all places together; one without an end makes the offer one without an end. */
const eerste = (dagen: readonly (string | null)[]): string | null => (dagen.includes(null) ? null : dagen.toSorted()[0] ?? null);
const laatste = (dagen: readonly (string | null)[]): string | null => (dagen.includes(null) ? null : dagen.toSorted().at(-1) ?? null);

const langste = (plaatsen: readonly SbbLeerplaats[]): number | null => {
  const weken = plaatsen.flatMap(({ duurWeken }) => duurWeken ?? []);
  return weken.length > 0 ? Math.max(...weken) : null;
};

const toRegel = (nummer: string, voorbeeld: SbbLeerplaats, plaatsen: readonly SbbLeerplaats[]): Aanbodregelbijdrage => ({
  nummer,
  uuidInstrument: voorbeeld.instrumentUuid,
  naam: naamVan(voorbeeld),
  omschrijving: `Leerplaatsen voor crebo ${voorbeeld.crebo} bij erkende leerbedrijven in de regio.`,
  aanbieder: 'Erkende leerbedrijven (SBB)',
  tegel: toEvacode('WerklandschapTegel', 'EW06'),
  doelgroepen: [],
  klantkenmerken: [toEvacode('Klantkenmerk', 'KK09')],
  uitvoeringsvorm: toEvacode('TypeUitvoeringsvorm', 'UV03'),
  gemeenten: null,
  vrijePlaatsen: plaatsen.reduce((som, een) => som + een.plaatsen, 0),
  wachttijdWeken: null,
  kostenEuro: null,
  duurWeken: langste(plaatsen),
  erkendLeerbedrijf: true,
  begindatum: eerste(plaatsen.map(({ startdatum }) => startdatum)),
  einddatum: laatste(plaatsen.map(({ einddatum }) => einddatum)),
});

const isOpen = ({ einddatum }: SbbLeerplaats, peildag: string): boolean => einddatum === null || einddatum >= peildag;

/** The places that somebody can still take, for a search. @param peildag places that ended before this day, and those that are full, are left out. */
export const toLeerplaatsregels = (leerplaatsen: readonly SbbLeerplaats[], peildag: string): Leerplaatsregelbijdrage[] =>
  leerplaatsen.filter((een) => isOpen(een, peildag) && een.plaatsen > 0).map(({ leerplaatsId, regio, crebo, kwalificatie, leerweg, opbrengst, wervingsroute, plaatsen, duurWeken, startdatum, einddatum }) => ({
    nummer: leerplaatsId, regio, crebo: toCrebo(crebo, kwalificatie), leerweg: toLeerweg(leerweg), opbrengst: toOpbrengst(opbrengst), wervingsroute: wervingsroute ?? null,
    plaatsen, duurWeken, begindatum: startdatum, einddatum,
  }));

/**
 * The places of one region as offer: one line per programme, leerweg, what it ends in and instrument, ordered by number.
 * @param peildag places that ended before this day are left out.
 */
export function toAanbodregels(amCode: string, leerplaatsen: readonly SbbLeerplaats[], peildag: string): Aanbodregelbijdrage[] {
  const geldig = leerplaatsen.filter((een) => isOpen(een, peildag));
  const groepen = Map.groupBy(geldig, ({ crebo, leerweg, opbrengst, instrumentUuid }) =>
    [amCode, crebo, leerweg.replaceAll(' ', '-'), opbrengst, instrumentUuid?.slice(0, 8) ?? 'eigen'].join('/'));
  return [...groepen.entries()]
    .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
    .flatMap(([nummer, plaatsen]) => plaatsen.slice(0, 1).map((voorbeeld) => toRegel(nummer, voorbeeld, plaatsen)));
}
