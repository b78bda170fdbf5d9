import type { Fonds, Formaat, Kolom } from './fondsenlijst.ts';
import { leesRecords, leesRegel, splitRegels } from './source-csv.ts';
import type { Aanbodregel, Deelnemerregel } from './source-types.ts';
import { leesBedrag, leesDatum, leesGetal, leesJaNee, leesTekst, leesVerplicht, Onleesbaar } from './source-waarden.ts';

/** What could be read of a file, and the lines that could not. */
export type Leesresultaat<T> = { readonly regels: readonly T[]; readonly onleesbaar: readonly string[] };

/** A file that as a whole is not what the list says: no heading, columns missing, more lines unreadable than readable, or too many at all. */
export class Bestandsfout extends Error {
  override name = 'Bestandsfout';
}

/** Gives the field of one of our names. */
type Veld<N extends string> = (naam: N) => string;

const hoogstOnleesbaar = 0.5;

/** Reads a participants file. @throws Bestandsfout */
export const leesDeelnemers = (tekst: string, { formaat, deelnemers }: Fonds): Leesresultaat<Deelnemerregel> =>
  leesBestand(tekst, formaat, deelnemers, (veld: Veld<keyof Fonds['deelnemers']['kolommen']>) => {
    const nummer = leesTekst(veld('toekenning'));
    const toekenning = { omschrijving: leesTekst(veld('omschrijving')), begin: leesDatum(veld('begin'), formaat.datum), eind: leesDatum(veld('eind'), formaat.datum) };
    return {
      deelnemersnummer: leesVerplicht(veld('deelnemersnummer')),
      premieplichtig: leesJaNee(veld('premieplichtig'), formaat),
      dienstverbandTot: leesDatum(veld('dienstverbandTot'), formaat.datum),
      toekenning: nummer === null ? null : { nummer, ...toekenning },
    };
  });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const leesInstrument = (veld: string): string | null => {
  const tekst = leesTekst(veld);
  if (tekst !== null && !uuid.test(tekst)) throw new Onleesbaar();
  return tekst;
};

/** Reads an offer file. @throws Bestandsfout */
export const leesAanbod = (tekst: string, { formaat, aanbod }: Fonds): Leesresultaat<Aanbodregel> =>
  leesBestand(tekst, formaat, aanbod, (veld: Veld<keyof Fonds['aanbod']['kolommen']>) => ({
    nummer: leesVerplicht(veld('nummer')),
    naam: leesVerplicht(veld('naam')),
    omschrijving: leesTekst(veld('omschrijving')),
    kosten: leesBedrag(veld('kosten'), formaat.decimaal),
    duurWeken: leesGetal(veld('duurWeken')),
    instrument: leesInstrument(veld('instrument')),
    tegel: leesTekst(veld('tegel')),
    erkendLeerbedrijf: leesJaNee(veld('erkendLeerbedrijf'), formaat),
    begin: leesDatum(veld('begin'), formaat.datum),
    eind: leesDatum(veld('eind'), formaat.datum),
  }));

function leesBestand<N extends string, T>(
  tekst: string, formaat: Formaat, bestand: { readonly breedte?: number | undefined; readonly kolommen: Readonly<Record<N, Kolom>> }, leesRij: (veld: Veld<N>) => T,
): Leesresultaat<T> {
  const regels = splitRegels(tekst);
  const kop = formaat.kop ? leesKop(regels.shift() ?? '', formaat) : null;
  const plaats = (naam: N): number => plaatsVan(bestand.kolommen[naam], kop);
  for (const kolom of Object.values<Kolom>(bestand.kolommen)) plaatsVan(kolom, kop);
  if (!kop && regels.length === 0) throw new Bestandsfout('leeg');
  const csv = leesRecords(regels, kop?.length ?? bestand.breedte ?? 0, formaat);
  if (!csv) throw new Bestandsfout('te veel onleesbaar');
  const slecht = [...csv.onleesbaar];
  const goed = csv.records.flatMap(({ velden, regel }) => {
    try {
      return [leesRij((naam) => velden[plaats(naam)] ?? '')];
    } catch (fout) {
      if (!(fout instanceof Onleesbaar)) throw fout;
      slecht.push(regel);
      return [];
    }
  });
  if (slecht.length > hoogstOnleesbaar * (slecht.length + goed.length)) throw new Bestandsfout('vrijwel onleesbaar');
  return { regels: goed, onleesbaar: slecht };
}

function leesKop(regel: string, formaat: Formaat): readonly string[] {
  const velden = leesRegel(regel, null, formaat);
  if (!velden) throw new Bestandsfout('geen kop');
  return velden.map((veld) => veld.trim());
}

/** The place of a column, from 0. @throws Bestandsfout when the heading does not have it. */
function plaatsVan(kolom: Kolom, kop: readonly string[] | null): number {
  const plaats = typeof kolom === 'number' ? kolom - 1 : kop?.indexOf(kolom) ?? -1;
  if (plaats < 0) throw new Bestandsfout('kolom ontbreekt');
  return plaats;
}
