import type { Code } from '../generated.ts';
import type { TeBeoordelenInstrument } from '../rules/beschikbaarheid/typen.ts';
import { itemVan } from './menukaartitems.ts';
import type { InstrumentParent } from './types.ts';

const codes = (lijst: readonly Code[]): string[] => lijst.map(({ code }) => code);

const dagenPerMaand = 365 / 12;

/** Months per unit of TrajectDuurEenheid; hours say nothing of how long a traject runs. */
const maandenPerEenheid: Readonly<Record<string, number>> = { '01': 1 / dagenPerMaand, '02': 7 / dagenPerMaand, '03': 1 };

/** A begun month counts; null when the duration is unknown or in hours. */
function toMaanden(duur: InstrumentParent['duur']): number | null {
  const factor = duur === null ? undefined : maandenPerEenheid[duur.eenheid.code];
  return duur === null || factor === undefined ? null : Math.ceil(duur.aantal * factor);
}

/** Places in the whole region; null as soon as one party does not keep count, because there may be more. */
function toVrijePlaatsen({ aanbod }: InstrumentParent): number | null {
  const plaatsen = aanbod.map(({ vrijePlaatsen }) => vrijePlaatsen);
  return plaatsen.length === 0 || plaatsen.includes(null) ? null : plaatsen.reduce<number>((som, aantal) => som + (aantal ?? 0), 0);
}

/** An instrument of a region's menukaart as the rules judge it: everything that does not depend on the person. */
export function toTeBeoordelen(instrument: InstrumentParent): TeBeoordelenInstrument {
  const { regeling, alleenBanenafspraak, alleenWajong, voorliggend } = itemVan(instrument.itemcode);
  return {
    id: instrument.id,
    code: instrument.itemcode,
    type: instrument.type.code,
    tegels: codes(instrument.tegels),
    doelgroepen: codes(instrument.doelgroepen),
    uitvoeringsvormen: codes(instrument.uitvoeringsvormen),
    regeling,
    alleenBanenafspraak,
    alleenWajong,
    erkendLeerbedrijf: instrument.erkendLeerbedrijf,
    kostenEuro: instrument.kostenEuro,
    duurMaanden: toMaanden(instrument.duur),
    publicatie: { begindatum: instrument.publicatieVanaf, einddatum: instrument.publicatieTot },
    // The items of the menukaart are there for returning to work; of other instruments nobody says.
    gerichtOpWerkhervatting: instrument.itemcode === null ? null : true,
    isVoorliggend: voorliggend,
    vrijePlaatsen: toVrijePlaatsen(instrument),
  };
}
