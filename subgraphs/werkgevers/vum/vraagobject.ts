import type { Beroepenlijst, Contractduur, Criteria, Criterium, Taal } from '../profiel.ts';
import type { VraagKandidaten, VraagVacatures } from './contract-selectie.ts';

// What is asked of VUM: only what is hard, and only where the language can ask for all that meets it. Who does not say what a hard criterion needs
// is not asked for: whatever the operator, VUM selects nothing by what is missing; and who only worked in an occupation does not look for it. Not
// asked, though hard:
// - vacancies by level, language or licence: the language asks for those that want at least so much, where somebody fits all that want less;
// - days: the contract names them where no profile holds them, and a bron that reads this literally would find nobody;
// - skills, sector and route: not in the language.

type Niveau = 2 | 3 | 4;

const langsteVraag = 200;
const meesteUren = 99;

const isHard = ({ hard }: Criteria, criterium: Criterium): boolean => hard.includes(criterium);

// The last two letters are always the same: finer ones could tell where somebody lives.
const toGebied = ({ postcodegebied, afstandKm }: Criteria) => ({ postcode: `${postcodegebied}AA`, afstand: Math.min(999, Math.max(0, Math.ceil(afstandKm))) });

/** Hours of which some suit both: what ends where the other begins, or later. */
function toUren(criteria: Criteria) {
  if (!isHard(criteria, 'UREN')) return {};
  const { minimaal, maximaal } = criteria.uren;
  const vanaf = minimaal === null ? 0 : Math.ceil(minimaal);
  const tot = maximaal === null ? meesteUren : Math.floor(maximaal);
  return {
    ...(vanaf >= 1 && vanaf <= meesteUren ? { 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: vanaf } } : {}),
    ...(tot >= 1 && tot < meesteUren ? { 'werktijden.aantalWerkurenPerWeekMinimaal': { $lte: tot } } : {}),
  };
}

const metBuren = (beroepen: readonly string[], lijst: Beroepenlijst): readonly string[] =>
  [...new Set(beroepen.flatMap((uri) => [uri, ...lijst.vind(uri)?.buren ?? []]))];

const isCode = (uri: string): boolean => uri.length > 0 && uri.length <= 200;

function toBemiddelingsberoep(criteria: Criteria, lijst: Beroepenlijst): Pick<VraagKandidaten, 'bemiddelingsberoep'> {
  const beroepen = isHard(criteria, 'BEROEP') ? metBuren(criteria.beroepen, lijst) : [];
  if (beroepen.length === 0 || beroepen.length > langsteVraag || !beroepen.every(isCode)) return {};
  return { bemiddelingsberoep: { $elemMatch: { $or: beroepen.map((uri) => ({ 'beroep.codeBeroepsnaam': { $eq: uri } })) } } };
}

function toBeroep(criteria: Criteria, lijst: Beroepenlijst): Pick<VraagVacatures, 'beroep.codeBeroepsnaam'> {
  const [beroep, ...meer] = isHard(criteria, 'BEROEP') ? metBuren(criteria.beroepen, lijst) : [];
  return beroep === undefined || meer.length > 0 || !isCode(beroep) ? {} : { 'beroep.codeBeroepsnaam': { $eq: beroep } };
}

function toContractvorm(criteria: Criteria): Pick<VraagKandidaten, 'contractvorm'> {
  const soorten: readonly Contractduur[] = isHard(criteria, 'CONTRACT') ? [...new Set(criteria.contracten)] : [];
  return soorten.length === 0 ? {} : { contractvorm: { $elemMatch: { $or: soorten.map((soort) => ({ codeTypeArbeidscontract: { $eq: soort } })) } } };
}

// Of the others, such as B, a higher licence that somebody names instead is as good (Richtlijn 2006/126/EG, article 6), and the language has no "or" here.
const nietOmvat = ['A', 'C1E', 'CE', 'D1E', 'DE', 'T'] as const;

function toRijbewijzen(criteria: Criteria): Pick<VraagKandidaten, 'arbeidsmarktkwalificatie.rijbewijs'> {
  const gevraagd = isHard(criteria, 'RIJBEWIJS') ? nietOmvat.filter((code) => criteria.rijbewijzen.includes(code)) : [];
  return gevraagd.length === 0 ? {} : { 'arbeidsmarktkwalificatie.rijbewijs': { $all: gevraagd.map((code) => ({ $elemMatch: { codeSoortRijbewijs: { $eq: code } } })) } };
}

const niveauVan = (niveau: number | null): Niveau | null => ([2, 3, 4] as const).find((een) => een === niveau) ?? null;
/** Who asks for no command of a language asks nothing. */
const isGevraagd = ({ taal, mondeling, schriftelijk }: Taal): boolean =>
  /^[a-z]{3}$/.test(taal) && (niveauVan(mondeling) !== null || niveauVan(schriftelijk) !== null || (mondeling === null && schriftelijk === null));

function toTaal({ taal, mondeling, schriftelijk }: Taal) {
  const [spreekt, schrijft] = [niveauVan(mondeling), niveauVan(schriftelijk)];
  return {
    $elemMatch: {
      codeTaal: { $eq: taal },
      ...(spreekt === null ? {} : { codeNiveauTaalbeheersingMondeling: { $gte: spreekt } }),
      ...(schrijft === null ? {} : { codeNiveauTaalbeheersingSchriftelijk: { $gte: schrijft } }),
    },
  };
}

function toTalen(criteria: Criteria): Pick<VraagKandidaten, 'arbeidsmarktkwalificatie.taalbeheersing'> {
  const talen = isHard(criteria, 'TALEN') ? criteria.talen.filter(isGevraagd) : [];
  return talen.length === 0 ? {} : { 'arbeidsmarktkwalificatie.taalbeheersing': { $all: talen.map(toTaal) } };
}

const onregelmatig = 'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst';

/**
 * What to ask of VUM to find vacancies for somebody.
 * @param criteria its postcodegebied is four digits.
 */
export const toVraagVacatures = (criteria: Criteria, lijst: Beroepenlijst): VraagVacatures => ({
  selectiegebied: toGebied(criteria),
  ...toBeroep(criteria, lijst),
  ...toUren(criteria),
  ...(isHard(criteria, 'ONREGELMATIG') && criteria.onregelmatig !== null ? { [onregelmatig]: { $eq: criteria.onregelmatig ? 1 : 2 } } : {}),
});

/**
 * What to ask of VUM to find people for a job. A job without irregular hours suits also who would work them.
 * @param criteria its postcodegebied is four digits.
 */
export const toVraagKandidaten = (criteria: Criteria, lijst: Beroepenlijst): VraagKandidaten => ({
  selectiegebied: toGebied(criteria),
  ...toBemiddelingsberoep(criteria, lijst),
  ...toUren(criteria),
  ...toContractvorm(criteria),
  ...toRijbewijzen(criteria),
  ...toTalen(criteria),
  ...(isHard(criteria, 'ONREGELMATIG') && criteria.onregelmatig === true ? { [onregelmatig]: { $eq: 1 } } : {}),
});
