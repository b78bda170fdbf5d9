import type { Tegenspraak, Uitspraak } from '../generated.ts';
import type { Opgave } from '../opgave.ts';
import { isLopend } from './lopend.ts';
import type { Lezingen } from './lezingen.ts';
import { toWet } from './persoonsfeiten.ts';

const intake = (waarde: string): Uitspraak => ({ herkomst: 'OPGAVE', bron: 'intake', waarde });
const bron = (code: string, waarde: string): Uitspraak => ({ herkomst: 'BRON', bron: code, waarde });

/** Statements that contradict each other on the day; both sides are shown and none is overwritten. */
export function vindTegenspraken(lezingen: Lezingen, opgave: Opgave | null, peildatum: string): Tegenspraak[] {
  if (opgave === null) return [];
  return [uitkeringen(lezingen, opgave, peildatum), werk(lezingen, opgave, peildatum), opleiding(lezingen, opgave)].filter((een) => een !== null);
}

function uitkeringen(lezingen: Lezingen, opgave: Opgave, peildatum: string): Tegenspraak | null {
  if (opgave.uitkeringen === null) return null;
  const { uitkeringenUwv, uitkeringenGemeente } = lezingen;
  const lopend = [uitkeringenUwv, uitkeringenGemeente].flatMap(({ waarde, bronnen }) =>
    (waarde ?? []).filter((een) => isLopend(een, peildatum)).map((een) => ({ code: een.wet.code, bron: bronnen[0] ?? '' })));
  const volgensBron = new Set(lopend.map(({ code }) => toWet(code)));
  const volgensOpgave = new Set(opgave.uitkeringen.map(toWet));
  // What the person names and no source knows is a contradiction only when every source answered.
  const isVolledig = [uitkeringenUwv, uitkeringenGemeente].every(({ waarde, ontbreekt }) => waarde !== null && ontbreekt.length === 0);
  const verzwegen = lopend.filter(({ code }) => !volgensOpgave.has(toWet(code)));
  const onbekendBijBron = isVolledig ? [...volgensOpgave].filter((wet) => !volgensBron.has(wet)) : [];
  if (verzwegen.length === 0 && onbekendBijBron.length === 0) return null;
  const bronuitspraken = lopend.length > 0
    ? lopend.map((een) => bron(een.bron, `lopende uitkering ${een.code}`))
    : [...uitkeringenUwv.bronnen, ...uitkeringenGemeente.bronnen].map((code) => bron(code, 'geen lopende uitkering'));
  return { feit: 'uitkeringsverhoudingen', uitspraken: [...bronuitspraken, intake(opgave.uitkeringen.length === 0 ? 'geen uitkering' : `uitkering ${opgave.uitkeringen.join(', ')}`)] };
}

function werk({ uitkeringenUwv }: Lezingen, opgave: Opgave, peildatum: string): Tegenspraak | null {
  const ww = (uitkeringenUwv.waarde ?? []).find((een) => toWet(een.wet.code) === 'WW' && isLopend(een, peildatum));
  if (!ww || opgave.werkzaam !== true) return null;
  return { feit: 'opgaven.werkzaam', uitspraken: [bron(uitkeringenUwv.bronnen[0] ?? '', 'lopende uitkering wegens werkloosheid'), intake('werkt in loondienst')] };
}

const metStartkwalificatie: ReadonlySet<string> = new Set(['MBO2', 'MBO3', 'MBO4', 'HBO', 'WO']);

function opleiding({ startkwalificatie }: Lezingen, { opleidingsniveau }: Opgave): Tegenspraak | null {
  if (startkwalificatie.waarde === null || opleidingsniveau === null) return null;
  if (startkwalificatie.waarde === metStartkwalificatie.has(opleidingsniveau)) return null;
  return {
    feit: 'startkwalificatie',
    uitspraken: [bron(startkwalificatie.bronnen[0] ?? '', startkwalificatie.waarde ? 'startkwalificatie' : 'geen startkwalificatie'), intake(`hoogste afgeronde opleiding ${opleidingsniveau}`)],
  };
}
