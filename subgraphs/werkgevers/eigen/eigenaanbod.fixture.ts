import { leesBeroepenlijst } from '../beroepenlijst.ts';
import type { EigenVacature, EigenWerkzoekende } from '../vum/contract.ts';
import { maakVacaturematch, maakWerkzoekendematch, uris, type Kies } from '../vum/profielen.fixture.ts';
import type { Eigenaanbod } from './profielen.ts';

const [A, B] = uris;
const D = 'https://beroepen.example/d';
export const beroepen = [...uris, D];

/** From a one can change to b, and from b to d; c is not on the list. */
export const LIJST = leesBeroepenlijst({ versie: 'proef', beroepen: [A, B, D].map((uri, plaats, alle) => ({ uri, naam: uri, buren: alle.slice(plaats + 1, plaats + 2), essentieel: [], belangrijk: [] })) });

// Few enough that some come twice.
const nummers = Array.from({ length: 40 }, (_, plaats) => `N${plaats}`);

/** One of these; null is what is not there. */
const eenVan = <T>(kies: Kies, ...waarden: readonly (T | null)[]): T | undefined => kies(waarden.map((waarde) => ({ waarde }))).waarde ?? undefined;

function maakVacature(kies: Kies): EigenVacature {
  const { adres, ...match } = maakVacaturematch(kies);
  return { ...match, idVacature: kies(nummers), adres: eenVan(kies, adres, adres, adres, null), sluitingsdatumVacature: eenVan(kies, null, '2026-05-31', '2026-06-01') };
}

function maakWerkzoekende(kies: Kies): EigenWerkzoekende {
  const { mobiliteit: waar, ...match } = maakWerkzoekendematch(kies);
  const mobiliteit = { ...waar, maximaleReisafstand: eenVan(kies, null, 5, 200) };
  return {
    ...match, idWerkzoekende: eenVan(kies, ...nummers, null), mobiliteit: eenVan(kies, mobiliteit, mobiliteit, mobiliteit, null),
    arbeidsmarktkwalificatie: { ...match.arbeidsmarktkwalificatie, werkervaring: eenVan(kies, null, [{ beroep: { codeBeroepsnaam: kies(beroepen) } }]) },
  };
}

/** What an installation may hold, also what cannot be found. */
export const maakAanbod = (kies: Kies, aantal: number): Eigenaanbod =>
  ({ vacatures: Array.from({ length: aantal }, () => maakVacature(kies)), werkzoekenden: Array.from({ length: aantal }, () => maakWerkzoekende(kies)) });
