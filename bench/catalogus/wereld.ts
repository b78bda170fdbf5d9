import { regios } from '../../subgraphs/shared/referentie/referentie.ts';
import { toCode } from '../../subgraphs/werkcentrum/catalogus/codelijsten.ts';
import type { Bouwstenen, Catalogusinstrument } from '../../subgraphs/werkcentrum/catalogus/types.ts';
import type { Aanbodregel, Bron } from '../../subgraphs/werkcentrum/generated.ts';

// A made-up catalogue of a given size: every instrument can be used in every region, and one region in five offers it. Always the same.

const bron: Bron = { code: 'eva.RMT', naam: 'EVA.RMT', partij: 'WERKCENTRUM', houder: 'VNG', status: 'ACTUEEL', peildatum: '2026-11-22T12:00:00.000Z', reden: null };
const uuid = (nummer: number): string => `00000000-0000-5000-8000-${String(nummer).padStart(12, '0')}`;
const zin = 'Voor wie aan de slag wil en daar begeleiding bij nodig heeft, met een vaste begeleider en een plan op maat. ';
const tegels = ['EW01', 'EW02', 'EW03', 'EW04', 'EW05', 'EW06', 'EW07', 'EW08', 'EW09'];
const doelgroepen = ['DD01', 'DD02', 'DD03', 'DD04', 'DD05', 'ED01', 'ED02', 'ED05', 'ED09'];

/** @param ronde what changes of an instrument when it is another. */
const maakInstrument = (nummer: number, ronde: number): Catalogusinstrument => ({
  id: uuid(nummer), naam: `Instrument ${nummer}${ronde === 0 ? '' : `, herzien ${ronde}`}`, omschrijving: zin.repeat(1 + (nummer % 5)), type: toCode('instrumenttype', nummer % 10 === 0 ? 'IT02' : 'IT01'),
  tegels: [toCode('tegel', tegels[nummer % tegels.length] ?? 'EW01')], doelgroepen: [0, 1, 2].slice(0, nummer % 4).map((plaats) => toCode('doelgroep', doelgroepen[(nummer + plaats) % doelgroepen.length] ?? 'DD01')),
  klantkenmerken: [toCode('klantkenmerk', `KK0${1 + (nummer % 9)}`)], uitvoeringsvormen: [toCode('uitvoeringsvorm', `UV0${1 + (nummer % 9)}`)], bereik: toCode('bereik', '01'), gemeenten: null,
  aanbieder: { naam: `Aanbieder ${nummer % 400}`, partij: null }, kostenEuro: nummer % 7 === 0 ? null : 100 + (nummer % 5_000) + 0.5, duur: { aantal: 1 + (nummer % 26), eenheid: toCode('duureenheid', '02') },
  voorwaardenDeelname: nummer % 3 === 0 ? null : zin, aanmeldinstructies: zin, publicatieVanaf: '2026-01-01', publicatieTot: nummer % 4 === 0 ? '2027-12-31' : null, itemcode: null, regios: null, erkendLeerbedrijf: null,
});

const maakRegel = (nummer: number, regio: string): Aanbodregel => ({
  partij: 'UWV', houder: `UWV ${regio}`, nummer: String(nummer), uuidInstrument: uuid(nummer), naam: `Aanbod ${nummer}`, omschrijving: null, aanbieder: `Uitvoerder ${nummer % 50}`, tegel: null, doelgroepen: [], klantkenmerken: [],
  uitvoeringsvorm: null, gemeenten: null, vrijePlaatsen: nummer % 12, wachttijdWeken: nummer % 9, kostenEuro: 100 + (nummer % 900), duurWeken: null, erkendLeerbedrijf: null, begindatum: '2026-01-01', einddatum: null,
});

/**
 * The catalogue as a refresh makes it.
 * @param gewijzigd how many instruments are another than in the catalogue with 0.
 */
export const maakWereld = (aantal: number, gewijzigd: number): Bouwstenen => ({
  instrumenten: Array.from({ length: aantal }, (_, nummer) => maakInstrument(nummer, nummer < gewijzigd ? 1 : 0)),
  bronEva: bron,
  aanbod: Object.fromEntries(regios.map(({ amCode }, plaats) => [amCode, { bronnen: [bron], regels: Array.from({ length: aantal }, (_, nummer) => nummer).filter((nummer) => nummer % 5 === plaats % 5).map((nummer) => maakRegel(nummer, amCode)) }])),
});
