import { fondsen } from '../population/fondsen.ts';
import { formaten, type Fondsformaat } from './formaten.ts';

const sectornamen: Readonly<Record<string, string>> = {
  METAAL_EN_TECHNIEK: 'Metaal en techniek', BOUW_EN_INFRA: 'Bouw en infra', TRANSPORT_EN_LOGISTIEK: 'Transport en logistiek', HORECA: 'Horeca',
  ZORG_EN_WELZIJN: 'Zorg en welzijn', DETAILHANDEL: 'Detailhandel', SCHOONMAAK: 'Schoonmaak', UITZENDBRANCHE: 'Uitzendbranche',
};

/** Columns by name where the file has a heading, else by number. What is of no use to the graph (amounts of persons) is not asked. */
const kolommen = (velden: readonly (readonly [string | null, string])[], kop: boolean, behalve: string | null): Record<string, string | number> =>
  Object.fromEntries(velden.flatMap(([naam, kolom], index) => (naam === null || naam === behalve ? [] : [[naam, kop ? kolom : index + 1]])));

const bestand = (pad: string, velden: readonly (readonly [string | null, string])[], { kop }: Fondsformaat, behalve: string | null = null): object =>
  ({ pad, ...(kop ? {} : { breedte: velden.length }), kolommen: kolommen(velden, kop, behalve) });

/**
 * The fund list for BRON_FONDSEN_BESTAND, to be written as JSON.
 * @param baseUrl of the simulator, without trailing slash.
 */
export const maakFondsenlijst = (baseUrl: string): object[] => fondsen.flatMap(({ code, naam, sector }) => {
  const formaat = formaten[code];
  if (!formaat) return [];
  const { scheiding, datum, decimaal, tekenset, kop, waar, onwaar, voorwaarden } = formaat;
  return [{
    fonds: code, naam, sector: { code: sector, naam: sectornamen[sector] ?? sector }, url: `${baseUrl}/${code.toLowerCase()}`,
    formaat: { scheiding, datum, decimaal, tekenset, kop, waar: [waar], onwaar: [onwaar] },
    deelnemers: bestand('deelnemers.csv', formaat.deelnemers, formaat, 'bedrag'),
    aanbod: bestand('aanbod.csv', formaat.aanbod, formaat),
    voorwaarden,
  }];
});
