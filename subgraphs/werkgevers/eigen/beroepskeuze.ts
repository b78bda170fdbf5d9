import type { Beroepenlijst, Criteria, Kandidaat, Vacature } from '../profiel.ts';
import { beroepVanKandidaat, beroepVanVacature } from '../rules/maten/beroep.ts';

// Which occupations can pass, as the rules themselves say of a profile that says nothing else: the index has no rule of its own.

type Keuze = ((beroep: string) => boolean) | null;

const niets = {
  id: '', bron: '', nummer: '', postcodegebied: null, competenties: [], niveau: null, sectoren: [], uren: { minimaal: null, maximaal: null }, contracten: [],
  talen: [], rijbewijzen: [], onregelmatig: null, kantoortijden: null, regio: null,
};
const alleenVacature = (beroep: string): Vacature =>
  ({ ...niets, soort: 'vacature', beroepen: [beroep], naam: null, werkgever: null, route: 'REGULIER', vanaf: null, sluit: null, plaatsen: null });
const alleenKandidaat = (beroep: string): Kandidaat =>
  ({ ...niets, soort: 'kandidaat', beroepen: [beroep], ervaring: [], maximaleReisafstandKm: null, beschikbaarVanaf: null, contactMogelijk: false });

/** Which occupations a vacancy may have; null where any may. */
export function vacaturekeuze(criteria: Criteria, lijst: Beroepenlijst): Keuze {
  const maat = criteria.hard.includes('BEROEP') ? beroepVanVacature(criteria, lijst) : null;
  return maat && ((beroep) => !maat.mist(alleenVacature(beroep)));
}

/** Which occupations somebody may want, or have worked in; null where any may. */
export function kandidaatkeuze(criteria: Criteria, lijst: Beroepenlijst): Keuze {
  const maat = criteria.hard.includes('BEROEP') ? beroepVanKandidaat(criteria, lijst) : null;
  return maat && ((beroep) => !maat.mist(alleenKandidaat(beroep)));
}

const zonderIsAlles = (beroepen: readonly string[]): readonly string[] => (beroepen.length === 0 ? [''] : beroepen);

/** By which a vacancy is found; one that names none may be anything. */
export const listVacatureberoepen = ({ beroepen }: Vacature): readonly string[] => zonderIsAlles(beroepen);

/** By which somebody is found: what they want (nothing named may be anything), or what they did. */
export const listKandidaatberoepen = ({ beroepen, ervaring }: Kandidaat): readonly string[] => [...zonderIsAlles(beroepen), ...ervaring];
