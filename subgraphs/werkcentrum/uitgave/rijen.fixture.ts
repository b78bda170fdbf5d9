import { voegAanbodSamen } from '../catalogus/regioaanbod.ts';
import type { Aanbodregel, Aanbodregelbijdrage } from '../generated.ts';

const bron = { code: 'uwv.aanbod', naam: 'Aanbod van UWV', houder: 'UWV', status: 'ACTUEEL', peildatum: null, reden: null } as const;

const leeg: Aanbodregelbijdrage = {
  nummer: '9', uuidInstrument: null, naam: 'Aanbod 9', omschrijving: null, aanbieder: 'UWV', tegel: null, doelgroepen: [], klantkenmerken: [], uitvoeringsvorm: null, gemeenten: null,
  vrijePlaatsen: null, wachttijdWeken: null, kostenEuro: null, duurWeken: null, erkendLeerbedrijf: null, begindatum: null, einddatum: null,
};

/** A line of offer as it is after the parties' offer was put together. */
export function toRegelcodes(anders: Pick<Aanbodregelbijdrage, 'uitvoeringsvorm'>): Aanbodregel {
  const [gelezen] = voegAanbodSamen({ uwvAanbod: [{ bron, aanbod: [{ ...leeg, ...anders }] }] }, { ontbrekend: [] }).regels;
  if (!gelezen) throw new Error('geen regel');
  return gelezen;
}
