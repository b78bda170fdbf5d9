import { createHash } from 'node:crypto';
import { regios as alleRegios } from '../../shared/referentie/referentie.ts';
import type { Aanbodregel, Bron } from '../generated.ts';
import { toCode } from './codelijsten.ts';
import { regelsleutel } from './regioaanbod.ts';
import { toTeBeoordelen } from './te-beoordelen.ts';
import { toZoektekst } from './zoektekst.ts';
import type { Bouwstenen, Catalogusinstrument, Ingang, InstrumentParent, Momentopname, Regiokaart } from './types.ts';

/** A line of offer with the region in which it holds. */
export type Regioregel = { readonly regio: string; readonly regel: Aanbodregel };

/** A value with the names of its objects in a fixed order, so that equal values have equal text. */
export const orden = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(orden);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([naam, deel]) => [naam, orden(deel)]));
};

/** The version of some content: from the content alone, whatever order its parts come in. What happened to the sources is no content. */
export function bepaalVersie({ instrumenten, aanbod }: Pick<Bouwstenen, 'instrumenten' | 'aanbod'>): string {
  const hash = createHash('sha256');
  for (const instrument of instrumenten.toSorted((a, b) => (a.id < b.id ? -1 : 1))) hash.update(JSON.stringify(orden(instrument)));
  for (const [regio, { regels }] of Object.entries(aanbod).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\n${regio}`);
    for (const regel of regels.toSorted((a, b) => (regelsleutel(a) < regelsleutel(b) ? -1 : 1))) hash.update(JSON.stringify(orden(regel)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Where lines of offer hold together; null as soon as one holds in its whole region. */
const gemeentenVan = (regels: readonly Regioregel[]): string[] | null =>
  regels.some(({ regel }) => regel.gemeenten === null) ? null : [...new Set(regels.flatMap(({ regel }) => regel.gemeenten ?? []))].sort();

/** What only a party knows, as an instrument of its own: the id is holder and number. */
function toEigenInstrument(id: string, regel: Aanbodregel, regels: readonly Regioregel[]): Catalogusinstrument {
  const gemeenten = gemeentenVan(regels);
  return {
    id,
    naam: regel.naam,
    omschrijving: regel.omschrijving,
    type: toCode('instrumenttype', regel.tegel?.code.startsWith('DW') ? 'IT02' : 'IT01'),
    tegels: regel.tegel ? [regel.tegel] : [],
    doelgroepen: regel.doelgroepen,
    klantkenmerken: regel.klantkenmerken,
    uitvoeringsvormen: regel.uitvoeringsvorm ? [regel.uitvoeringsvorm] : [],
    bereik: toCode('bereik', gemeenten === null ? '02' : '03'),
    gemeenten,
    aanbieder: { naam: regel.aanbieder, partij: regel.partij },
    kostenEuro: regel.kostenEuro,
    duur: regel.duurWeken === null ? null : { aantal: regel.duurWeken, eenheid: toCode('duureenheid', '02') },
    voorwaardenDeelname: null,
    aanmeldinstructies: null,
    publicatieVanaf: regel.begindatum,
    publicatieTot: regel.einddatum,
    itemcode: null,
    regios: regels.map(({ regio }) => regio).sort(),
    erkendLeerbedrijf: regel.erkendLeerbedrijf,
  };
}

/** The offer of all regions by the instrument under which it hangs: that of EVA, or the party's own when EVA has none. */
export function groepeer({ instrumenten, aanbod }: Bouwstenen): Map<string, Regioregel[]> {
  const bekend = new Set(instrumenten.map(({ id }) => id));
  const regels = Object.entries(aanbod).flatMap(([regio, deel]) => deel.regels.map((regel) => ({ regio, regel })));
  return Map.groupBy(regels, ({ regel }) => (regel.uuidInstrument !== null && bekend.has(regel.uuidInstrument) ? regel.uuidInstrument : regelsleutel(regel)));
}

/** The instruments that only parties know, one for each line of offer that EVA has not. */
export function listEigen(bekend: ReadonlySet<string>, perInstrument: ReadonlyMap<string, Regioregel[]>): Catalogusinstrument[] {
  return [...perInstrument].flatMap(([id, regels]) => {
    const eerste = regels[0];
    return bekend.has(id) || eerste === undefined ? [] : [toEigenInstrument(id, eerste.regel, regels)];
  });
}

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Instruments without a tile come last.
const tegelVan = ({ tegels }: Catalogusinstrument): string => tegels.map(({ code }) => code).sort()[0] ?? '~';

const toIngang = (instrument: InstrumentParent, zoektekst: string): Ingang => ({ instrument, zoektekst, teBeoordelen: toTeBeoordelen(instrument) });

/** One entry per instrument, in the fixed order; a region without offer of its own uses it as it is, so that regions share it. */
const ordenIngangen = (instrumenten: readonly Catalogusinstrument[]): Ingang[] => instrumenten
  .map((instrument) => ({
    ingang: toIngang({ ...instrument, aanbod: [] }, toZoektekst(instrument.naam, instrument.omschrijving)),
    tegel: tegelVan(instrument), naam: toZoektekst(instrument.naam, null), id: instrument.id,
  }))
  .toSorted((a, b) => vergelijk(a.tegel, b.tegel) || vergelijk(a.naam, b.naam) || vergelijk(a.id, b.id))
  .map(({ ingang }) => ingang);

/** The same instrument in one region: with the offer there, and of a party's own one, where in that region it holds. */
const inRegio = (instrument: InstrumentParent, regels: readonly Regioregel[]): InstrumentParent =>
  ({ ...instrument, aanbod: regels.map(({ regel }) => regel), ...(instrument.aanbieder.partij === null ? {} : { gemeenten: gemeentenVan(regels) }) });

/** The entries per region, in one walk over the instruments: where each is visible, and with what offer. */
function verdeel(ingangen: readonly Ingang[], perInstrument: ReadonlyMap<string, readonly Regioregel[]>): Map<string, Ingang[]> {
  const perRegio = new Map(alleRegios.map(({ amCode }): [string, Ingang[]] => [amCode, []]));
  for (const ingang of ingangen) {
    const { instrument, zoektekst } = ingang;
    const aanbod = Map.groupBy(perInstrument.get(instrument.id) ?? [], ({ regio }) => regio);
    for (const regio of instrument.regios === null ? perRegio.keys() : new Set([...instrument.regios, ...aanbod.keys()])) {
      const regels = aanbod.get(regio);
      perRegio.get(regio)?.push(regels ? toIngang(inRegio(instrument, regels), zoektekst) : ingang);
    }
  }
  return perRegio;
}

const toKaart = (ingangen: readonly Ingang[], bronnen: readonly Bron[]): Regiokaart =>
  ({ ingangen, plaatsen: new Map(ingangen.map(({ instrument }, plaats) => [instrument.id, plaats])), bronnen });

/**
 * Joins EVA and the parties' offer into one immutable snapshot. Pure: equal input gives an equal snapshot.
 * @param versie the version of these parts, when the caller has worked it out already.
 */
export function maakMomentopname(bouwstenen: Bouwstenen, gemaaktOp: number, versie: string = bepaalVersie(bouwstenen)): Momentopname {
  const perInstrument = groepeer(bouwstenen);
  const alles = ordenIngangen([...bouwstenen.instrumenten, ...listEigen(new Set(bouwstenen.instrumenten.map(({ id }) => id)), perInstrument)]);
  const metAanbod = alles.map((ingang) => metAlleAanbod(ingang, perInstrument.get(ingang.instrument.id) ?? []));
  return {
    versie,
    gemaaktOp,
    bouwstenen,
    regios: new Map([...verdeel(alles, perInstrument)].map(([regio, ingangen]) => [regio, toKaart(ingangen, bronnenVan(bouwstenen, regio))])),
    alles: toKaart(metAanbod, listBronnen(bouwstenen)),
    landelijk: toKaart(alles.filter(({ instrument }) => instrument.regios === null), [bouwstenen.bronEva]),
    instrumenten: new Map(metAanbod.map(({ instrument }): [string, InstrumentParent] => [instrument.id, instrument])),
  };
}

const metAlleAanbod = (ingang: Ingang, regels: readonly Regioregel[]): Ingang =>
  (regels.length === 0 ? ingang : toIngang({ ...ingang.instrument, aanbod: regels.map(({ regel }) => regel) }, ingang.zoektekst));

// A source that answers for more regions stands once, as what it said of the first.
const listBronnen = ({ bronEva, aanbod }: Bouwstenen): Bron[] =>
  [bronEva, ...new Map(Object.values(aanbod).flatMap(({ bronnen }) => bronnen).toReversed().map((bron) => [`${bron.code} ${bron.houder}`, bron])).values()];

const bronnenVan = (bouwstenen: Bouwstenen, regio: string): Bron[] => [...(bouwstenen.aanbod[regio]?.bronnen ?? []), bouwstenen.bronEva];
