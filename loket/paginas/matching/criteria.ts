import type { Invoerfout } from '../../../clients/kit/index.ts';
import type { Contractduur, Opleidingsniveau, Wervingsroute, Zoekcriteria, Zoekcriterium } from '../../../clients/kit/operaties/referentieloket.ts';
import { routenamen } from './woorden.ts';

/** What stands in the form of a search; everything as text. */
export type Zoekwaarden = {
  readonly postcodegebied: string; readonly afstandKm: string; readonly urenMinimaal: string; readonly urenMaximaal: string; readonly niveau: string; readonly contract: string;
  readonly rijbewijs: string; readonly vanaf: string; readonly route: string; readonly eisUren: string; readonly eisNiveau: string; readonly eisRijbewijs: string;
};

/** An occupation to search by. */
export type Beroep = { readonly code: string; readonly naam: string };

/** An empty search. */
export const leeg: Zoekwaarden = {
  postcodegebied: '', afstandKm: '25', urenMinimaal: '', urenMaximaal: '', niveau: '', contract: '', rijbewijs: '', vanaf: '', route: '', eisUren: '', eisNiveau: '', eisRijbewijs: '',
};

const toGetal = (waarde: string): number | null => (waarde.trim() === '' ? null : Number(waarde.trim()));
const isHeel = (waarde: string): boolean => waarde.trim() === '' || /^\d{1,3}$/.test(waarde.trim());

const getallen: readonly (readonly [veld: keyof Zoekwaarden, melding: string])[] = [
  ['afstandKm', 'Vul een afstand in hele kilometers in, bijvoorbeeld 25.'], ['urenMinimaal', 'Vul een heel aantal uren in, bijvoorbeeld 24.'], ['urenMaximaal', 'Vul een heel aantal uren in, bijvoorbeeld 32.'],
];

/** What cannot be sent at all; whether it makes sense the graph says. */
export const controleer = (waarden: Zoekwaarden): readonly Invoerfout[] => [
  ...getallen.flatMap(([veld, melding]) => (isHeel(waarden[veld]) ? [] : [{ veld, code: 'GEEN_GETAL', melding }])),
  ...(waarden.afstandKm.trim() === '' ? [{ veld: 'afstandKm', code: 'VERPLICHT', melding: 'Vul in hoe ver u wilt zoeken.' }] : []),
];

const eisvelden: readonly (readonly [veld: keyof Zoekwaarden, eis: Zoekcriterium])[] = [['eisUren', 'UREN'], ['eisNiveau', 'NIVEAU'], ['eisRijbewijs', 'RIJBEWIJS']];

const kiesContracten = (waarde: string): Contractduur[] | null => (waarde === 'ONBEPAALD' || waarde === 'BEPAALD' ? [waarde] : null);
const isRoute = (waarde: string): waarde is Wervingsroute => Object.hasOwn(routenamen, waarde);

/** The search as the graph asks it. Distance and occupation are demands always, and so is a route; the rest where somebody says so. */
export const toCriteria = (waarden: Zoekwaarden, beroepen: readonly Beroep[]): Zoekcriteria => ({
  postcodegebied: waarden.postcodegebied.replaceAll(/\s/g, '').slice(0, 4), afstandKm: toGetal(waarden.afstandKm) ?? 0,
  beroepen: beroepen.length === 0 ? null : beroepen.map(({ code }) => code),
  urenMinimaal: toGetal(waarden.urenMinimaal), urenMaximaal: toGetal(waarden.urenMaximaal), niveau: toGetal(waarden.niveau), contracten: kiesContracten(waarden.contract),
  rijbewijzen: waarden.rijbewijs === '' ? null : [waarden.rijbewijs], vanaf: waarden.vanaf === '' ? null : waarden.vanaf, routes: isRoute(waarden.route) ? [waarden.route] : null,
  eisen: ['AFSTAND', 'BEROEP', ...(isRoute(waarden.route) ? ['ROUTE' as const] : []), ...eisvelden.filter(([veld]) => waarden[veld] === 'ja').map(([, eis]) => eis)],
});

/** Errors of the graph name a field of `criteria`; the form has its fields without that. */
export const toVeldfouten = (fouten: readonly Invoerfout[]): readonly Invoerfout[] => fouten.map((fout) => ({ ...fout, veld: fout.veld.replace(/^criteria\./, '').replace(/^contracten/, 'contract').replace(/^rijbewijzen/, 'rijbewijs').replace(/^routes/, 'route') }));

const niveauVan: Readonly<Record<Opleidingsniveau, string>> = { BASISONDERWIJS: '1', VMBO: '2', HAVO_VWO: '3', MBO_1: '4', MBO_2_4: '4', HBO: '5', WO: '6' };

type Profiel = {
  readonly opleidingsniveau: Opleidingsniveau | null; readonly minimaleUrenPerWeek: number | null; readonly maximaleUrenPerWeek: number | null; readonly postcodegebied: string | null;
  readonly reisafstandKm: number | null; readonly beschikbaarVanaf: string | null;
};

const tekst = (waarde: number | string | null): string => (waarde === null ? '' : String(waarde));

/** A search that begins with what somebody looks for work with. */
export const uitProfiel = (profiel: Profiel): Zoekwaarden => ({
  ...leeg, postcodegebied: tekst(profiel.postcodegebied), afstandKm: tekst(profiel.reisafstandKm ?? 25), urenMinimaal: tekst(profiel.minimaleUrenPerWeek), urenMaximaal: tekst(profiel.maximaleUrenPerWeek),
  niveau: profiel.opleidingsniveau === null ? '' : niveauVan[profiel.opleidingsniveau], vanaf: tekst(profiel.beschikbaarVanaf),
});

const facetvelden: Readonly<Record<string, (waarde: string) => Partial<Zoekwaarden> | null>> = {
  AFSTAND: (waarde) => { const km = { TOT_05: '5', TOT_10: '10', TOT_25: '25', TOT_50: '50' }[waarde]; return km === undefined ? null : { afstandKm: km }; },
  NIVEAU: (waarde) => (/^[1-6]$/.test(waarde) ? { niveau: waarde, eisNiveau: 'ja' } : null),
  ROUTE: (waarde) => (isRoute(waarde) ? { route: waarde } : null),
  RIJBEWIJS: (waarde) => (/^[A-Z]{1,2}\d?E?$/.test(waarde) ? { rijbewijs: waarde, eisRijbewijs: 'ja' } : null),
};

/** What narrows a search to one value of a facet; null when it cannot be searched by. */
export function verfijn(code: string, waarde: string, omschrijving: string | null): { readonly waarden: Partial<Zoekwaarden>; readonly beroep: Beroep | null } | null {
  if (waarde === 'ONBEKEND') return null;
  if (code === 'BEROEP') return { waarden: {}, beroep: { code: waarde, naam: omschrijving ?? waarde } };
  const waarden = facetvelden[code]?.(waarde) ?? null;
  return waarden && { waarden, beroep: null };
}
