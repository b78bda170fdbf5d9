import { KLEINSTE_AANTAL } from '../../shared/referentie/kleinste-aantal.ts';
import { regios } from '../../shared/referentie/referentie.ts';
import { werkplanuitkomsten } from '../werkplan/inhoud.ts';
import { kiesBedragzicht } from './bedragzicht.ts';
import { afrondingen, monitorpotten, type Feit, type Maat, type Monitorpot } from './feiten.ts';
import { kiesZicht } from './onderdrukking.ts';

// The cells of one period. Which there are does not depend on who was counted: every region has its row in every table, also with nothing in it.
// No total over pots is given, nor over tables, so that no table says anything of another.

/** The whole country, and those of whom no region is known, in the place of an AM code. */
export const LAND = 'NL';
export const ONBEKENDE_REGIO = 'ONBEKEND';

/** All instruments that are too small in the whole country to be named, in the place of an id. */
export const OVERIGE_INSTRUMENTEN = 'OVERIG';

/** How often something happened in a period. Amount in cents, of what is known of it. */
export type Telling = Omit<Feit, 'aantal' | 'bedragCent'> & { readonly regio: string; readonly aantal: number; readonly bedragCent: number };

/** What a cell is about; null is all together, or has no meaning here. */
export type Celplaats = { readonly maat: Maat; readonly regio: string; readonly pot: Monitorpot | null; readonly instrument: string | null; readonly uitkomst: string | null };

/** A published cell. `aantal` is null when it is hidden; `bedragCent` is null when that is hidden, and for all that is no use of an instrument. */
export type Cel = Celplaats & { readonly aantal: number | null; readonly bedragCent: number | null; readonly isOnderdrukt: boolean };

/** The regions in the order of the rows. */
export const celregios: readonly string[] = [...regios.map(({ amCode }) => amCode), ONBEKENDE_REGIO];

type Som = { readonly aantal: number; readonly bedragCent: number };
type Kolom = Pick<Celplaats, 'instrument' | 'uitkomst'>;

const telOp = (delen: readonly Som[]): Som => delen.reduce((a, b) => ({ aantal: a.aantal + b.aantal, bedragCent: a.bedragCent + b.bedragCent }), { aantal: 0, bedragCent: 0 });

/** A table to be published. @property heeftBedrag amounts are given. @property kolomVan to which column something that was counted goes. */
type Opzet = { readonly vast: Pick<Celplaats, 'maat' | 'pot' | 'uitkomst'>; readonly kolommen: readonly Kolom[]; readonly kolomVan: (telling: Telling) => number; readonly heeftBedrag: boolean; readonly isLijst: boolean };

/** A table as cells: of each region its total and what is in it, then the same of the country. A list has nothing but totals. */
function toCellen({ vast, kolommen, kolomVan, heeftBedrag, isLijst }: Opzet, tellingen: readonly Telling[]): Cel[] {
  const sommen = celregios.map((regio) => {
    const perKolom = Map.groupBy(tellingen.filter((telling) => telling.regio === regio), kolomVan);
    return kolommen.map((_, kolom) => telOp(perKolom.get(kolom) ?? []));
  });
  const tabel = sommen.map((rij) => rij.map(({ aantal }) => aantal));
  const zicht = kiesZicht(tabel);
  const bedragzicht = kiesBedragzicht(tabel, zicht, kolommen.map(({ instrument }) => instrument === OVERIGE_INSTRUMENTEN));
  const maak = (regio: string, kolom: Kolom | null, { aantal, bedragCent }: Som, isTeZien = false, isBedragTeZien = false): Cel => ({
    ...vast, regio, instrument: kolom?.instrument ?? null, uitkomst: kolom?.uitkomst ?? vast.uitkomst,
    aantal: isTeZien ? aantal : null, bedragCent: heeftBedrag && isBedragTeZien ? bedragCent : null, isOnderdrukt: !isTeZien,
  });
  const [rijtotalen, kolomtotalen] = [sommen.map(telOp), kolommen.map((_, kolom) => telOp(sommen.flatMap((rij) => rij[kolom] ?? [])))];
  const rijen = sommen.flatMap((rij, plaats) => {
    const regio = celregios[plaats] ?? ONBEKENDE_REGIO;
    const totaal = maak(regio, null, telOp(rij), zicht.rijen[plaats], bedragzicht.rijen[plaats]);
    return isLijst ? [totaal] : [totaal, ...rij.map((som, kolom) => maak(regio, kolommen[kolom] ?? null, som, zicht.cellen[plaats]?.[kolom], bedragzicht.cellen[plaats]?.[kolom]))];
  });
  const land = maak(LAND, null, telOp(rijtotalen), zicht.totaal, bedragzicht.totaal);
  const perKolom = isLijst ? [] : kolomtotalen.map((som, kolom) => maak(LAND, kolommen[kolom] ?? null, som, zicht.kolommen[kolom], bedragzicht.kolommen[kolom]));
  return [...rijen, land, ...perKolom];
}

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The columns of a table of instruments: those that are used enough in the whole country to be named, and the others together. */
function perInstrument(vast: Opzet['vast'], tellingen: readonly Telling[], heeftBedrag: boolean): Opzet {
  const genoemd = [...Map.groupBy(tellingen, ({ instrument }) => instrument ?? OVERIGE_INSTRUMENTEN)]
    .flatMap(([instrument, delen]) => (instrument !== OVERIGE_INSTRUMENTEN && telOp(delen).aantal >= KLEINSTE_AANTAL ? [instrument] : [])).sort(volgorde);
  const plaatsen = new Map(genoemd.map((instrument, plaats) => [instrument, plaats]));
  return {
    vast, heeftBedrag, isLijst: false, kolommen: [...genoemd, OVERIGE_INSTRUMENTEN].map((instrument) => ({ instrument, uitkomst: null })),
    kolomVan: ({ instrument }) => plaatsen.get(instrument ?? '') ?? genoemd.length,
  };
}

const uitstroomkolommen = new Map<string, number>(werkplanuitkomsten.map((uitkomst, plaats) => [uitkomst, plaats]));

/** Every cell of a period, counted and with what may not be given hidden. */
export function maakCellen(tellingen: readonly Telling[]): Cel[] {
  const van = (maat: Maat): Telling[] => tellingen.filter((telling) => telling.maat === maat);
  const geen = { pot: null, uitkomst: null };
  const uitstroom: Opzet = {
    vast: { maat: 'UITSTROOM', ...geen }, heeftBedrag: false, isLijst: false, kolommen: werkplanuitkomsten.map((uitkomst) => ({ instrument: null, uitkomst })),
    kolomVan: ({ uitkomst }) => uitstroomkolommen.get(uitkomst ?? '') ?? werkplanuitkomsten.length - 1,
  };
  const ingezet = monitorpotten.map((pot) => ({ pot, tellingen: van('INZET').filter((telling) => telling.pot === pot) }));
  const afgerond = afrondingen.map((uitkomst) => ({ uitkomst, tellingen: van('AFRONDING').filter((telling) => telling.uitkomst === uitkomst) }));
  return [
    ...toCellen({ vast: { maat: 'INSTROOM', ...geen }, heeftBedrag: false, isLijst: true, kolommen: [{ instrument: null, uitkomst: null }], kolomVan: () => 0 }, van('INSTROOM')),
    ...toCellen(uitstroom, van('UITSTROOM')),
    ...ingezet.flatMap(({ pot, tellingen: delen }) => toCellen(perInstrument({ maat: 'INZET', pot, uitkomst: null }, delen, true), delen)),
    ...afgerond.flatMap(({ uitkomst, tellingen: delen }) => toCellen(perInstrument({ maat: 'AFRONDING', pot: null, uitkomst }, delen, false), delen)),
  ];
}
