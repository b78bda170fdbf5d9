import { findGemeente, findRegio, listGemeenten, regios } from '../../shared/referentie/referentie.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';
import type { Catalogusfacet, Catalogusfilter, CatalogusInstrumentenArgs, Code, Instrumentbeschikbaarheid, Regiodekking } from '../generated.ts';
import { toBeschikbaarheid } from './beschikbaarheid.ts';
import type { Catalogus } from './catalogus.ts';
import { checkCursor, leesCursor, toVraagmerk } from './cursor.ts';
import { checkFilter, createFilter, isGepubliceerd, toFiltermerk } from './filter.ts';
import { vergelijkMerken, type Verschil } from './merken.ts';
import { checkFirst, cutPage, type Page } from './page.ts';
import type { Ingang, InstrumentParent, Momentopname } from './types.ts';

// The catalogue of the whole country, for who compares regions: the same snapshot as the menukaart, and what changed in it since another.

type Filter = Catalogusfilter | null | undefined;

const dagpatroon = /^\d{4}-\d{2}-\d{2}$/;

const checkGebied = ({ regio, gemeente }: Catalogusfilter): Invoerfout[] => [
  ...(regio != null && !findRegio(regio) ? [{ veld: 'filter.regio', code: 'ONBEKENDE_REGIO', melding: 'Er is geen arbeidsmarktregio met deze code; geef een AM-code, bijvoorbeeld AM26.' }] : []),
  ...(gemeente != null && !findGemeente(gemeente) ? [{ veld: 'filter.gemeente', code: 'ONBEKENDE_GEMEENTE', melding: 'Er is geen gemeente met deze code; geef een GM-code, bijvoorbeeld GM0855.' }] : []),
];

const checkSamen = ({ regio, gemeente }: Catalogusfilter): Invoerfout | null =>
  (regio != null && gemeente != null && findRegio(regio) && findGemeente(gemeente) && findGemeente(gemeente)?.amCode !== regio
    ? { veld: 'filter.gemeente', code: 'TEGENSTRIJDIG', melding: 'Deze gemeente ligt niet in deze regio.' } : null);

const checkCatalogusfilter = (filter: Filter): Invoerfout[] => [
  ...checkFilter(filter), ...checkGebied(filter ?? {}),
  ...[checkSamen(filter ?? {}), filter?.op == null || dagpatroon.test(filter.op) ? null : { veld: 'filter.op', code: 'GEEN_DATUM', melding: 'Een datum heeft de vorm JJJJ-MM-DD.' }].filter((fout) => fout !== null),
];

// A region has an instrument when its menukaart has it; a gemeente, when it holds there as well.
function createGebiedstest({ regios: kaarten }: Momentopname, { regio, gemeente }: Catalogusfilter): (ingang: Ingang) => boolean {
  const amCode = regio ?? (gemeente == null ? null : findGemeente(gemeente)?.amCode ?? null);
  if (amCode === null) return () => true;
  const kaart = kaarten.get(amCode);
  return ({ instrument: { id } }) => {
    const plaats = kaart?.plaatsen.get(id);
    const daar = plaats === undefined ? undefined : kaart?.ingangen[plaats]?.instrument;
    return daar !== undefined && (gemeente == null || daar.gemeenten === null || daar.gemeenten.includes(gemeente));
  };
}

function listGezocht(momentopname: Momentopname, filter: Filter): readonly Ingang[] {
  const [past, inGebied] = [createFilter(filter), createGebiedstest(momentopname, filter ?? {})];
  const dag = filter?.op ?? null;
  return momentopname.alles.ingangen.filter((ingang) => past(ingang) && inGebied(ingang) && (dag === null || isGepubliceerd(ingang, dag)));
}

/** What changed since a version, for one that is given. @throws GraphQLError ONGELDIGE_INVOER when it is not kept (any more). */
async function vindVerschil(catalogus: Catalogus, momentopname: Momentopname, sinds: string | null | undefined): Promise<Verschil | null> {
  if (sinds == null) return null;
  const [vroeger, nu] = await Promise.all([catalogus.merken(sinds), catalogus.merken(momentopname.versie)]);
  if (vroeger === null || nu === null) {
    eisGeldig({ veld: 'gewijzigdSinds', code: 'VERSIE_ONBEKEND', melding: 'Deze versie van de catalogus is er niet (meer). Haal de hele catalogus op en ga vanaf die versie verder.' });
    return null;
  }
  return vergelijkMerken(vroeger, nu);
}

type Gewijzigd = { readonly instrument: InstrumentParent; readonly wijziging: 'GEMAAKT' | 'GEWIJZIGD' | null };

/** A page of the catalogue, with what is gone since another version. */
export type Cataloguspagina = Omit<Page<InstrumentParent>, 'edges'> & {
  readonly edges: readonly { readonly cursor: string; readonly node: InstrumentParent; readonly wijziging: Gewijzigd['wijziging'] }[];
  readonly verwijderd: readonly string[];
};

/**
 * A page of the catalogue. Paging goes on in the snapshot in which it began.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the arguments.
 */
export async function toCatalogusinstrumenten(catalogus: Catalogus, gegeven: Momentopname, { filter, gewijzigdSinds, first, after }: CatalogusInstrumentenArgs): Promise<Cataloguspagina> {
  const vraag = toVraagmerk(['catalogus', filter?.regio ?? null, filter?.gemeente ?? null, filter?.op ?? null, gewijzigdSinds ?? null, toFiltermerk(filter)]);
  const isPlaats = ({ versie, id }: { versie: string; id: string }): boolean => catalogus.versie(versie)?.alles.plaatsen.has(id) ?? false;
  eisGeldig(checkCatalogusfilter(filter), checkFirst(first), checkCursor(after, vraag, isPlaats));
  const plaats = after == null ? null : leesCursor(after);
  const momentopname = (plaats && catalogus.versie(plaats.versie)) ?? gegeven;
  const { plaatsen } = momentopname.alles;
  const verschil = await vindVerschil(catalogus, momentopname, gewijzigdSinds);
  const rijen = listGezocht(momentopname, filter)
    .map(({ instrument }): Gewijzigd => ({ instrument, wijziging: verschil?.soortVan.get(instrument.id) ?? null }))
    .filter(({ wijziging }) => verschil === null || wijziging !== null);
  const vanaf = plaats === null ? 0 : (plaatsen.get(plaats.id) ?? -1) + 1;
  const { edges, ...pagina } = cutPage(rijen, ({ instrument: { id } }) => plaatsen.get(id) ?? 0, ({ instrument: { id } }) => id, { first, vanaf, versie: momentopname.versie, vraag });
  return {
    ...pagina, verwijderd: verschil?.verwijderd ?? [],
    edges: edges.map(({ cursor, node: { instrument, wijziging } }) => ({ cursor, node: instrument, wijziging })),
  };
}

const indelingen: readonly (readonly [code: string, van: (instrument: InstrumentParent) => readonly Code[]])[] = [
  ['TYPE', ({ type }) => [type]], ['TEGEL', ({ tegels }) => tegels], ['DOELGROEP', ({ doelgroepen }) => doelgroepen], ['KLANTKENMERK', ({ klantkenmerken }) => klantkenmerken],
  ['UITVOERINGSVORM', ({ uitvoeringsvormen }) => uitvoeringsvormen], ['BEREIK', ({ bereik }) => [bereik]],
];

const volgorde = (a: Code, b: Code): number => (a.lijst < b.lijst ? -1 : a.lijst > b.lijst ? 1 : a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function telCodes(ingangen: readonly Ingang[], van: (instrument: InstrumentParent) => readonly Code[]): Catalogusfacet['waarden'] {
  const aantallen = new Map<string, { code: Code; aantal: number }>();
  for (const { instrument } of ingangen) {
    for (const code of van(instrument)) {
      const sleutel = JSON.stringify([code.lijst, code.code]);
      aantallen.set(sleutel, { code, aantal: (aantallen.get(sleutel)?.aantal ?? 0) + 1 });
    }
  }
  return [...aantallen.values()].sort((a, b) => volgorde(a.code, b.code));
}

/**
 * How many instruments there are of each kind, and in each region.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the filter.
 */
export function toFacetten(momentopname: Momentopname, filter: Filter): Catalogusfacet[] {
  eisGeldig(checkCatalogusfilter(filter));
  const gezocht = listGezocht(momentopname, filter);
  const ids = new Set(gezocht.map(({ instrument: { id } }) => id));
  const perRegio = regios.map(({ amCode, naam }) => ({
    code: { code: amCode, omschrijving: naam, lijst: 'Arbeidsmarktregio' }, aantal: [...momentopname.regios.get(amCode)?.plaatsen.keys() ?? []].filter((id) => ids.has(id)).length,
  }));
  return [...indelingen.map(([code, van]) => ({ code, waarden: telCodes(gezocht, van) })), { code: 'REGIO', waarden: perRegio.filter(({ aantal }) => aantal > 0) }];
}

/** The one of two names of a tile that says what it means, or else that of the first list. */
const kiesTegel = (een: Code, ander: Code): Code => {
  if ((een.omschrijving === null) !== (ander.omschrijving === null)) return een.omschrijving === null ? ander : een;
  return volgorde(een, ander) <= 0 ? een : ander;
};

/** How many instruments stand under each tile, each once whatever lists name that tile. */
const telPerTegel = (ingangen: readonly Ingang[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(ingangen.flatMap(({ instrument: { tegels } }) => [...new Set(tegels.map(({ code }) => code))]), (code) => code)].map(([code, keren]) => [code, keren.length]));

/** Per tile, whatever list or version it was named by: a tile is where it stands on the map. */
function telTegels(ingangen: readonly Ingang[]): Regiodekking['tegels'] {
  const namen = new Map<string, Code>();
  for (const tegel of ingangen.flatMap(({ instrument: { tegels } }) => tegels)) namen.set(tegel.code, kiesTegel(namen.get(tegel.code) ?? tegel, tegel));
  const [alle, aangeboden] = [telPerTegel(ingangen), telPerTegel(ingangen.filter(({ instrument: { aanbod } }) => aanbod.length > 0))];
  return [...namen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, tegel]) => ({ tegel, aantal: alle.get(code) ?? 0, metAanbod: aangeboden.get(code) ?? 0 }));
}

/**
 * How many instruments there are in each region, tile by tile. Of every region, so that none is taken for one that was not counted.
 * @throws GraphQLError ONGELDIGE_INVOER with every fault in the filter.
 */
export function listDekking(momentopname: Momentopname, filter: Filter): Regiodekking[] {
  eisGeldig(checkCatalogusfilter(filter));
  const ids = new Set(listGezocht(momentopname, filter).map(({ instrument: { id } }) => id));
  return regios.map(({ amCode, naam }) => {
    const daar = momentopname.regios.get(amCode)?.ingangen.filter(({ instrument: { id } }) => ids.has(id)) ?? [];
    return { regio: amCode, naam, aantal: daar.length, tegels: telTegels(daar) };
  });
}

/**
 * Where an instrument of the present catalogue can be used, region by region.
 * @throws GraphQLError ONGELDIGE_INVOER when there is no such region.
 */
export function listBeschikbaarheid(momentopname: Momentopname | null, id: string, regio: string | null | undefined): Instrumentbeschikbaarheid[] {
  if (regio != null && !findRegio(regio)) eisGeldig({ veld: 'regio', code: 'ONBEKENDE_REGIO', melding: 'Er is geen arbeidsmarktregio met deze code; geef een AM-code, bijvoorbeeld AM26.' });
  return [...momentopname?.regios ?? []].filter(([amCode]) => regio == null || amCode === regio).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([amCode, { plaatsen, ingangen }]) => {
    const instrument = ingangen[plaatsen.get(id) ?? -1]?.instrument;
    return instrument ? [toBeschikbaarheid(amCode, instrument, new Set(listGemeenten(amCode).map(({ gmCode }) => gmCode)))] : [];
  });
}
