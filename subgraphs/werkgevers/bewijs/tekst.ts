import type { Beroepenlijst, Criteria, Taal, Uren } from '../profiel.ts';
import type { Bewijs } from './bewijs.ts';

const routes: Readonly<Record<Criteria['routes'][number], string>> = {
  REGULIER: 'de gewone weg', OPEN_HIRING: 'open hiring', LEERWERKTRAJECT: 'leerwerktraject', BANENMARKT: 'banenmarkt', JOBCARVING: 'jobcarving',
};
const duren: Readonly<Record<Criteria['contracten'][number], string>> = { O: 'onbepaalde tijd', B: 'bepaalde tijd' };
const niveaus = ['basisonderwijs', 'vmbo', 'havo of vwo', 'mbo', 'hbo', 'wo'];

function toUren({ minimaal, maximaal }: Uren): string | null {
  if (minimaal === null) return maximaal === null ? null : `ten hoogste ${maximaal} per week`;
  return maximaal === null ? `ten minste ${minimaal} per week` : `${minimaal} tot en met ${maximaal} per week`;
}

const toTaal = ({ taal, mondeling, schriftelijk }: Taal): string => {
  const hoe = [mondeling === null ? null : `mondeling ${mondeling}`, schriftelijk === null ? null : `schriftelijk ${schriftelijk}`].filter((deel) => deel !== null);
  return hoe.length === 0 ? taal : `${taal} (${hoe.join(', ')})`;
};

const opsomming = (delen: readonly string[]): string | null => (delen.length === 0 ? null : delen.join(', '));

/** What was searched for, a line for each criterion that was given, in Dutch. Says nothing of what does not matter. */
export function toCriteriaregels({ soort, criteria }: Pick<Bewijs, 'soort' | 'criteria'>, lijst: Beroepenlijst): string[] {
  const beroep = (uri: string): string => {
    const naam = lijst.vind(uri)?.naam;
    return naam === undefined ? uri : `${naam} (${uri})`;
  };
  const regels: readonly (readonly [string, string | null])[] = [
    ['Gezocht naar', soort],
    ['Plaats', `${criteria.postcodegebied}, tot en met ${criteria.afstandKm} kilometer`],
    ['Beroepen', opsomming(criteria.beroepen.map(beroep))],
    ['Vaardigheden', opsomming(criteria.competenties)],
    ['Uren', toUren(criteria.uren)],
    ['Niveau', criteria.niveau === null ? null : niveaus[criteria.niveau - 1] ?? String(criteria.niveau)],
    ['Contract', opsomming(criteria.contracten.map((een) => duren[een]))],
    ['Talen', opsomming(criteria.talen.map(toTaal))],
    ['Rijbewijzen', opsomming(criteria.rijbewijzen)],
    ['Sectoren', opsomming(criteria.sectoren)],
    ['Vanaf', criteria.vanaf],
    ['Onregelmatig werk', criteria.onregelmatig === null ? null : { true: 'ja', false: 'nee' }[`${criteria.onregelmatig}`]],
    ['Wervingsroutes', opsomming(criteria.routes.map((een) => routes[een]))],
    ['Eisen', opsomming(criteria.hard)],
  ];
  return regels.flatMap(([wat, waarde]) => (waarde === null ? [] : [`${wat}: ${waarde}`]));
}
