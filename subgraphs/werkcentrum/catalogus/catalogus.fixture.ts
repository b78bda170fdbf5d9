import { toDatumTijd } from '../../shared/klok.ts';
import type { Aanbodregel, Bron } from '../generated.ts';
import { toReden } from '../redenen.ts';
import { toCode } from './codelijsten.ts';
import { voegDelenSamen, type Aanboduitkomst } from './delen.ts';
import { itemVan } from './menukaartitems.ts';
import { maakMomentopname } from './momentopname.ts';
import type { Bouwstenen, Catalogusinstrument, Momentopname } from './types.ts';

/** A fixed moment: 22 November 2026, noon in UTC. */
export const moment = Date.UTC(2026, 10, 22, 12);

export const uuid = (volgnummer: number): string => `00000000-0000-5000-8000-${String(volgnummer).padStart(12, '0')}`;

/** A national instrument for job seekers, published without end; what differs comes in. */
export function maakInstrument(id: string, anders: Partial<Catalogusinstrument> = {}): Catalogusinstrument {
  return {
    id, naam: `Instrument ${id}`, omschrijving: null, type: toCode('instrumenttype', 'IT01'), tegels: [toCode('tegel', 'EW04')], doelgroepen: [],
    klantkenmerken: [], uitvoeringsvormen: [], bereik: toCode('bereik', '01'), gemeenten: null, aanbieder: { naam: 'Aanbieder', partij: null },
    kostenEuro: null, duur: null, voorwaardenDeelname: null, aanmeldinstructies: null, publicatieVanaf: null, publicatieTot: null, itemcode: null,
    regios: null, erkendLeerbedrijf: itemVan(anders.itemcode ?? null).erkendLeerbedrijf, ...anders,
  };
}

/** A line of offer of UWV. */
export const maakRegel = (nummer: string, anders: Partial<Aanbodregel> = {}): Aanbodregel => ({
  partij: 'UWV', houder: 'UWV', nummer, uuidInstrument: null, naam: `Aanbod ${nummer}`, omschrijving: null, aanbieder: 'UWV', tegel: toCode('tegel', 'EW06'),
  doelgroepen: [], klantkenmerken: [], uitvoeringsvorm: null, gemeenten: null, vrijePlaatsen: null, wachttijdWeken: null, kostenEuro: null, duurWeken: null,
  erkendLeerbedrijf: null, begindatum: null, einddatum: null, ...anders,
});

/** A source of UWV that answered. */
export const maakBron = (anders: Partial<Bron> = {}): Bron => ({
  code: 'uwv.aanbod', naam: 'Aanbod van UWV', partij: 'UWV', houder: 'UWV', status: 'ACTUEEL', peildatum: toDatumTijd(moment), reden: null, ...anders,
});

/** The same source when it failed. */
export const maakStoring = (anders: Partial<Bron> = {}): Bron => maakBron({ status: 'NIET_BESCHIKBAAR', peildatum: null, reden: toReden('STORING'), ...anders });

/** Parts as a refresh makes them, for the regions named. */
export const maakBouwstenen = (instrumenten: readonly Catalogusinstrument[], aanbod: Aanboduitkomst = {}): Bouwstenen =>
  voegDelenSamen(null, { instrumenten, onleesbaar: 0, peildatum: toDatumTijd(moment) }, aanbod, Object.keys(aanbod));

export const maak = (instrumenten: readonly Catalogusinstrument[], aanbod: Aanboduitkomst = {}): Momentopname =>
  maakMomentopname(maakBouwstenen(instrumenten, aanbod), moment);
