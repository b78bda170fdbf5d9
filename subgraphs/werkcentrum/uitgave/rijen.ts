import { toBedrag, toBeschikbaarheid } from '../catalogus/beschikbaarheid.ts';
import { isVanHuidigeLijst } from '../catalogus/codelijsten.ts';
import type { InstrumentParent, Momentopname, Regiokaart } from '../catalogus/types.ts';
import type { Code } from '../generated.ts';
import { catalogustabellen, type Catalogustabel, type Rij } from './kolommen.ts';

// A snapshot of the catalogue as rows: flat, sorted by the key of the table, and the same for the same content, whatever order its parts came in.

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const gesorteerd = (waarden: Iterable<string>): string[] => [...new Set(waarden)].sort(volgorde);
// A code of another version of its list says of which: by itself it could be read as something else.
const naarCel = (code: Code): string => (isVanHuidigeLijst(code) ? code.code : `${code.lijst}#${code.code}`);
const codesVan = (lijst: readonly Code[]): string[] => gesorteerd(lijst.map(naarCel));

/** Every code that an instrument has. */
const listCodes = ({ type, tegels, doelgroepen, klantkenmerken, uitvoeringsvormen, bereik, duur }: InstrumentParent): Code[] =>
  [type, bereik, ...tegels, ...doelgroepen, ...klantkenmerken, ...uitvoeringsvormen, ...(duur ? [duur.eenheid] : [])];

/** An instrument as a row. */
export const toInstrumentrij = (instrument: InstrumentParent): Rij => ({
  id: instrument.id,
  naam: instrument.naam,
  omschrijving: instrument.omschrijving,
  type: naarCel(instrument.type),
  tegels: codesVan(instrument.tegels),
  doelgroepen: codesVan(instrument.doelgroepen),
  klantkenmerken: codesVan(instrument.klantkenmerken),
  uitvoeringsvormen: codesVan(instrument.uitvoeringsvormen),
  bereik: naarCel(instrument.bereik),
  gemeenten: instrument.gemeenten && gesorteerd(instrument.gemeenten),
  regios: instrument.regios && gesorteerd(instrument.regios),
  aanbieder: instrument.aanbieder.naam,
  aanbieder_partij: instrument.aanbieder.partij,
  kosten_euro: instrument.kostenEuro === null ? null : toBedrag(instrument.kostenEuro),
  duur: instrument.duur?.aantal ?? null,
  duureenheid: instrument.duur && naarCel(instrument.duur.eenheid),
  voorwaarden: instrument.voorwaardenDeelname,
  aanmelden: instrument.aanmeldinstructies,
  itemcode: instrument.itemcode,
  erkend_leerbedrijf: instrument.erkendLeerbedrijf,
  publicatie_vanaf: instrument.publicatieVanaf,
  publicatie_tot: instrument.publicatieTot,
  codelijsten: gesorteerd(listCodes(instrument).map(({ lijst }) => lijst)),
});

/** An instrument as one region has it, as a row. */
function toBeschikbaarheidsrij(regio: string, instrument: InstrumentParent, gemeenten: ReadonlySet<string>): Rij {
  const { vrijePlaatsen, wachttijdWeken, kostenEuroLaagst, kostenEuroHoogst, aanbodVanaf, aanbodTot, ...zelfde } = toBeschikbaarheid(regio, instrument, gemeenten);
  return {
    regio, instrument_id: instrument.id, gemeenten: zelfde.gemeenten, aanbod: zelfde.aanbod, partijen: zelfde.partijen, aanbieders: zelfde.aanbieders,
    vrije_plaatsen: vrijePlaatsen, wachttijd_weken: wachttijdWeken, kosten_euro_laagst: kostenEuroLaagst, kosten_euro_hoogst: kostenEuroHoogst, aanbod_vanaf: aanbodVanaf, aanbod_tot: aanbodTot,
  };
}

/** The gemeenten of a region by its AM code. */
export type GemeentenVan = (regio: string) => ReadonlySet<string>;

const perId = (a: { readonly instrument: InstrumentParent }, b: { readonly instrument: InstrumentParent }): number => volgorde(a.instrument.id, b.instrument.id);

function* listBeschikbaarheid(regio: string, { ingangen }: Regiokaart, gemeenten: ReadonlySet<string>): Generator<Rij> {
  for (const { instrument } of ingangen.toSorted(perId)) {
    yield toBeschikbaarheidsrij(regio, instrument, gemeenten);
  }
}

function listCodelijsten(instrumenten: Iterable<InstrumentParent>, bekend: readonly Code[]): Rij[] {
  const codes = new Map<string, Code>();
  for (const code of [...bekend, ...[...instrumenten].flatMap(listCodes)]) codes.set(JSON.stringify([code.lijst, code.code]), code);
  return [...codes.values()].sort((a, b) => volgorde(a.lijst, b.lijst) || volgorde(a.code, b.code)).map(({ lijst, code, omschrijving }) => ({ lijst, code, omschrijving }));
}

/** What rows are made with besides the snapshot: which gemeenten a region has, and the code lists as they are known here. */
export type Rijmiddelen = { readonly gemeentenVan: GemeentenVan; readonly codes: readonly Code[] };

/** The rows of a table of a snapshot, one by one, in the order of its key. Pure: equal content gives equal rows. */
export function* listRijen(momentopname: Momentopname, tabel: Catalogustabel, { gemeentenVan, codes }: Rijmiddelen): Generator<Rij> {
  switch (tabel) {
    case 'instrumenten':
      for (const [, instrument] of [...momentopname.instrumenten].sort(([a], [b]) => volgorde(a, b))) yield toInstrumentrij(instrument);
      return;
    case 'beschikbaarheid':
      for (const [regio, kaart] of [...momentopname.regios].sort(([a], [b]) => volgorde(a, b))) yield* listBeschikbaarheid(regio, kaart, gemeentenVan(regio));
      return;
    case 'codelijsten':
      yield* listCodelijsten(momentopname.instrumenten.values(), codes);
  }
}

/** The key of a row, as a text that is different for every row of its table. */
export const sleutelVan = (tabel: Catalogustabel, rij: Rij): string => JSON.stringify(catalogustabellen[tabel].sleutel.map((naam) => rij[naam] ?? null));
