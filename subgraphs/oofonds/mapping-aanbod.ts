import type { Bijdragereden } from '../shared/bijdragereden.ts';
import { toDatumTijd } from '../shared/klok.ts';
import type { Fonds } from './fondsenlijst.ts';
import type { Aanbodregelbijdrage } from './generated.ts';
import type { Bevinding } from './mapping-bijdrage.ts';
import { vraagtErkendLeerbedrijf } from './rules/aanspraak.ts';
import type { Aanbodregel, Bestand } from './source-types.ts';

const toRegel = (regel: Aanbodregel, { naam, voorwaarden }: Fonds): Aanbodregelbijdrage => ({
  nummer: regel.nummer,
  uuidInstrument: regel.instrument,
  naam: regel.naam,
  omschrijving: regel.omschrijving,
  aanbieder: naam,
  tegel: regel.tegel === null ? null : { code: regel.tegel, omschrijving: null, lijst: 'WerklandschapTegel' },
  doelgroepen: [],
  klantkenmerken: [],
  uitvoeringsvorm: null,
  gemeenten: null,
  vrijePlaatsen: null,
  wachttijdWeken: null,
  kostenEuro: regel.kosten,
  duurWeken: regel.duurWeken,
  erkendLeerbedrijf: vraagtErkendLeerbedrijf(regel.erkendLeerbedrijf, voorwaarden.erkendLeerbedrijf),
  begindatum: regel.begin,
  einddatum: regel.eind,
});

/**
 * The offer of a fund, which holds in the whole country, ordered by number. What has ended is left out.
 * @param verouderd why the file could not be renewed, as a fixed code; null when it is current.
 */
export function toAanbodbevinding({ regels, onleesbaar, moment }: Bestand<Aanbodregel>, fonds: Fonds, verouderd: Bijdragereden | null, peildag: string): Bevinding<Aanbodregelbijdrage[]> {
  const geldig = regels.filter(({ eind }) => eind === null || eind >= peildag).toSorted((een, ander) => (een.nummer < ander.nummer ? -1 : 1));
  const gevonden = { waarde: geldig.map((regel) => toRegel(regel, fonds)), peildatum: toDatumTijd(moment) };
  if (verouderd !== null) return { ...gevonden, status: 'VEROUDERD', reden: verouderd };
  if (onleesbaar.length > 0) return { ...gevonden, status: 'ACTUEEL', reden: 'REGELS_ONLEESBAAR' };
  return { ...gevonden, status: geldig.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null };
}
