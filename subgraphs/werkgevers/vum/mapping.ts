import type { Contractduur, Kandidaat, Route, Taal, Uren, Vacature } from '../profiel.ts';
import type { VumVacaturematch, VumWerkzoekendematch } from './contract.ts';

type Contractvormen = VumVacaturematch['contractvorm'];
type Werktijden = VumVacaturematch['werktijden'];
type Taalbeheersing = VumVacaturematch['taalbeheersing'];
type Sector = { readonly codeSbi?: number | undefined };

/** Codes, each once; what says none is left out. Most lists hold one or none: hundreds of thousands of them are read when an index is made. */
function uniek<T>(codes: readonly (T | undefined)[] | undefined): readonly T[] {
  const gezegd = (codes ?? []).filter((code) => code !== undefined);
  return gezegd.length < 2 ? gezegd : [...new Set(gezegd)];
}

/** 1 yes, 2 no; all else says nothing. */
const toJaNee = (indicatie: number | undefined): boolean | null => (indicatie === 1 ? true : indicatie === 2 ? false : null);

/** 1 none to 4 excellent; 0 is unknown and 8 does not apply. */
const toTaalniveau = (code: number | undefined): number | null => (code !== undefined && code >= 1 && code <= 4 ? code : null);

const toTalen = (talen: Taalbeheersing): readonly Taal[] => (talen ?? []).flatMap(({ codeTaal, codeNiveauTaalbeheersingMondeling, codeNiveauTaalbeheersingSchriftelijk }) =>
  (codeTaal === undefined ? [] : [{ taal: codeTaal, mondeling: toTaalniveau(codeNiveauTaalbeheersingMondeling), schriftelijk: toTaalniveau(codeNiveauTaalbeheersingSchriftelijk) }]));

const toUren = (werktijden: Werktijden): Uren =>
  ({ minimaal: werktijden?.aantalWerkurenPerWeekMinimaal ?? null, maximaal: werktijden?.aantalWerkurenPerWeekMaximaal ?? null });

const isContractduur = (code: string | undefined): code is Contractduur => code === 'O' || code === 'B';
const toContracten = (vormen: Contractvormen): readonly Contractduur[] => uniek(vormen?.map(({ codeTypeArbeidscontract }) => codeTypeArbeidscontract).filter(isContractduur));

/** A leerbaan (02) is learning on the job, also where the job is offered in other ways too. */
const toRoute = (vormen: Contractvormen): Route => (vormen?.some(({ codeTypeOvereenkomst }) => codeTypeOvereenkomst === '02') ? 'LEERWERKTRAJECT' : 'REGULIER');

/** VUM sends SBI as a number, in which leading zeros are lost. */
const toSectoren = (sectoren: readonly (Sector | undefined)[]): readonly string[] => uniek(sectoren.map((sector) => sector?.codeSbi?.toString().padStart(5, '0')));

// VUM counts 1 no primary education, 2 primary, 3 vmbo, 4 havo/vwo/mbo, 5 hbo, 6 wo. In 4 two of our levels are one: of a vacancy it is the lower, of
// somebody the higher, so that who may fit is not known to miss it.
const niveaus: ReadonlyMap<string, readonly [minimaal: number, eigen: number]> = new Map([
  ['1', [1, 1]], ['2', [1, 1]], ['3', [2, 2]], ['4', [3, 4]], ['5', [5, 5]], ['6', [6, 6]],
]);

const toGebied = (postcode: string): string => postcode.slice(0, 4);

/**
 * A vacancy that VUM matched, in the words of matching. Codes that VUM does not know pass on.
 * @param bron code of the source that was asked.
 * @param nummer its number there: vumID of the exchange, idVacature of a bron.
 */
export const toVacature = (bron: string, nummer: string, match: VumVacaturematch): Vacature => ({
  soort: 'vacature', id: `${bron}:${nummer}`, bron, nummer,
  postcodegebied: toGebied(match.adres.postcode), regio: null,
  beroepen: uniek([match.beroep?.codeBeroepsnaam]),
  competenties: uniek(match.competentiebeheersing?.map(({ codeCompetentie }) => codeCompetentie)),
  niveau: niveaus.get(match.codeWerkEnDenkniveauMinimaal ?? '')?.[0] ?? null,
  sectoren: toSectoren([match.sector, ...match.werkgever?.sector ?? []]),
  uren: toUren(match.werktijden),
  contracten: toContracten(match.contractvorm),
  talen: toTalen(match.taalbeheersing),
  rijbewijzen: uniek(match.rijbewijs?.map(({ codeSoortRijbewijs }) => codeSoortRijbewijs)),
  onregelmatig: toJaNee(match.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst),
  kantoortijden: toJaNee(match.werktijden?.indicatieKantoortijden),
  naam: match.naamVacature ?? null,
  werkgever: match.werkgever?.handelsnaamOrganisatie ?? null,
  route: toRoute(match.contractvorm),
  vanaf: match.arbeidsVoorwaarden?.datumAanvangWerkzaamheden ?? null,
  sluit: match.sluitingsdatumVacature ?? null,
  plaatsen: null,
});

/**
 * Somebody whom VUM matched, in the words of matching: nothing that they or others wrote about them.
 * @param bron code of the source that was asked.
 * @param nummer its number there: vumID of the exchange, idWerkzoekende of a bron.
 */
export const toKandidaat = (bron: string, nummer: string, match: VumWerkzoekendematch): Kandidaat => {
  const { mobiliteit, arbeidsmarktkwalificatie: kan, flexibiliteit } = match;
  return {
    soort: 'kandidaat', id: `${bron}:${nummer}`, bron, nummer,
    postcodegebied: toGebied(mobiliteit.bemiddelingspostcode), regio: null,
    beroepen: uniek(match.bemiddelingsberoep?.map(({ codeBeroepsnaam }) => codeBeroepsnaam)),
    competenties: uniek(kan?.competentiebeheersing?.map(({ codeCompetentie }) => codeCompetentie)),
    niveau: niveaus.get(String(kan?.codeWerkEnDenkniveauWerkzoekende))?.[1] ?? null,
    sectoren: toSectoren(match.sector ?? []),
    uren: toUren(match.werktijden),
    contracten: toContracten(match.contractvorm),
    talen: toTalen(kan?.taalbeheersing),
    rijbewijzen: uniek(kan?.rijbewijs?.map(({ codeSoortRijbewijs }) => codeSoortRijbewijs)),
    onregelmatig: toJaNee(flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst),
    kantoortijden: toJaNee(match.werktijden?.indicatieKantoortijden),
    ervaring: uniek(kan?.werkervaring?.map(({ beroep }) => beroep?.codeBeroepsnaam)),
    maximaleReisafstandKm: mobiliteit.maximaleReisafstand ?? null,
    beschikbaarVanaf: flexibiliteit?.datumAanvangBeschikbaarVoorWerk ?? null,
    contactMogelijk: match.indicatieBeschikbaarheidContactgegevens === 1,
  };
};
