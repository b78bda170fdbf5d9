import type { Bijdragereden } from '../shared/bijdragereden.ts';
import { bronnamen, houder } from './bronnen.ts';
import { toEvacode } from './codelijsten.ts';
import type { Aanbodbijdrage, Aanbodregelbijdrage } from './generated.ts';
import type { Aanbodregel } from './source-types.ts';

/** UWV's offer in one region with how it was come by; `peildatum` as DatumTijd. */
export type Aanboduitkomst =
  | { readonly soort: 'GEVONDEN' | 'VEROUDERD'; readonly regels: readonly Aanbodregel[]; readonly peildatum: string; readonly reden: Bijdragereden | null }
  | { readonly soort: 'NIETS_GEVONDEN'; readonly peildatum: string }
  | { readonly soort: 'MISLUKT'; readonly status: 'NIET_BESCHIKBAAR' | 'TIJD_OP'; readonly reden: Bijdragereden };

const toRegel = (regel: Aanbodregel): Aanbodregelbijdrage => ({
  nummer: regel.nummer,
  uuidInstrument: regel.uuidInstrument ?? null,
  naam: regel.naam,
  omschrijving: regel.omschrijving ?? null,
  aanbieder: regel.aanbieder,
  tegel: regel.tegel ? toEvacode('WerklandschapTegel', regel.tegel) : null,
  doelgroepen: regel.doelgroepen.map((code) => toEvacode('Doelgroep', code)),
  klantkenmerken: regel.klantkenmerken.map((code) => toEvacode('Klantkenmerk', code)),
  uitvoeringsvorm: regel.uitvoeringsvorm ? toEvacode('TypeUitvoeringsvorm', regel.uitvoeringsvorm) : null,
  gemeenten: regel.gemeenten ?? null,
  vrijePlaatsen: regel.vrijePlaatsen ?? null,
  wachttijdWeken: regel.wachttijdWeken ?? null,
  kostenEuro: regel.kostenEuro ?? null,
  duurWeken: regel.duurWeken ?? null,
  erkendLeerbedrijf: regel.erkendLeerbedrijf ?? null,
  begindatum: regel.begindatum ?? null,
  einddatum: regel.einddatum ?? null,
});

const toStand = (uitkomst: Aanboduitkomst) => {
  switch (uitkomst.soort) {
    case 'GEVONDEN': return { status: 'ACTUEEL', peildatum: uitkomst.peildatum, reden: null } as const;
    case 'VEROUDERD': return { status: 'VEROUDERD', peildatum: uitkomst.peildatum, reden: uitkomst.reden } as const;
    case 'NIETS_GEVONDEN': return { status: 'NIETS_GEVONDEN', peildatum: uitkomst.peildatum, reden: null } as const;
    case 'MISLUKT': return { status: uitkomst.status, peildatum: null, reden: uitkomst.reden };
  }
};

/** What UWV offers in one region. */
export const toAanbodbijdrage = (uitkomst: Aanboduitkomst): Aanbodbijdrage => ({
  bron: { code: 'uwv.aanbod', naam: bronnamen['uwv.aanbod'], houder, ...toStand(uitkomst) },
  aanbod: 'regels' in uitkomst ? uitkomst.regels.map(toRegel) : uitkomst.soort === 'NIETS_GEVONDEN' ? [] : null,
});
