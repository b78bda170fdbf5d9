import type { Verzoek } from '../shared/verzoek.ts';
import type { Kandidaatbijdrage, Kandidaatregelbijdrage } from './generated.ts';
import type { KandidatenzoekopdrachtParent } from './parents.ts';
import type { Bronstand, Kandidaat } from './profiel.ts';
import type { Bronantwoord } from './zoeken/zoekbron.ts';

/** The code of werkcentrum as a source of candidates. */
export const werkcentrumCode = 'werkcentrum';

// The level of work and thought that a level of education stands for. Mbo 1 is with vmbo, as CBS has it in its three levels of education: both are low.
const niveaus: ReadonlyMap<string, number> = new Map([
  ['BASISONDERWIJS', 1], ['VMBO', 2], ['MBO_1', 2], ['HAVO_VWO', 3], ['MBO_2_4', 4], ['HBO', 5], ['WO', 6],
]);

/** Somebody who released their profile as a candidate. What a profile does not ask (experience, languages, licences, contract) is not known. */
export const toKandidaat = (regel: Kandidaatregelbijdrage): Kandidaat => ({
  soort: 'kandidaat', id: `${werkcentrumCode}:${regel.verwijzing}`, bron: werkcentrumCode, nummer: regel.verwijzing, postcodegebied: regel.postcodegebied, regio: null,
  beroepen: regel.beroepen, ervaring: [], competenties: regel.vaardigheden, niveau: niveaus.get(regel.opleidingsniveau ?? '') ?? null, sectoren: [],
  uren: { minimaal: regel.minimaleUrenPerWeek, maximaal: regel.maximaleUrenPerWeek }, contracten: [], talen: [], rijbewijzen: [], onregelmatig: null, kantoortijden: null,
  maximaleReisafstandKm: regel.reisafstandKm, beschikbaarVanaf: regel.beschikbaarVanaf, contactMogelijk: false,
});

/** What werkcentrum contributed to a search: its stand, and its candidates when they are known. */
export function toBronantwoord({ bron, kandidaten, isAfgekapt }: Kandidaatbijdrage, nu: string): Bronantwoord<Kandidaat> {
  const stand: Bronstand = {
    code: bron.code, naam: bron.naam, status: bron.status === 'VEROUDERD' ? 'ACTUEEL' : bron.status, reden: bron.reden, peildatum: bron.peildatum ?? nu,
    aantal: kandidaten?.length ?? 0, afgekapt: isAfgekapt,
  };
  return { stand, profielen: (kandidaten ?? []).map(toKandidaat) };
}

/** What werkcentrum contributed; where it gave nothing at all, why not, as the gateway says it. Nothing on a later page: it is not asked again. */
export function leesWerkcentrum({ werkcentrumKandidaatbijdragen }: KandidatenzoekopdrachtParent, { ontbrekend }: Pick<Verzoek, 'ontbrekend'>, nu: string): readonly Bronantwoord<Kandidaat>[] {
  if (werkcentrumKandidaatbijdragen != null) return werkcentrumKandidaatbijdragen.map((bijdrage) => toBronantwoord(bijdrage, nu));
  const waarom = ontbrekend.find(({ subgraaf }) => subgraaf === 'werkcentrum');
  if (waarom === undefined) return [];
  const stand: Bronstand = { code: werkcentrumCode, naam: 'Werkcentrum: vrijgegeven profielen', status: waarom.reden, reden: waarom.reden, peildatum: nu, aantal: 0, afgekapt: false };
  return [{ stand, profielen: [] }];
}
