import type { Willekeur } from '../population/willekeur.ts';
import type { Vacature, VacatureMatch, Werkzoekende, WerkzoekendeMatch } from './contract.ts';
import { createGebieden } from './gebieden.ts';
import { createGeneratie, type Generatieopties } from './generatie.ts';
import type { Soort } from './selectie.ts';
import { createVoorraad, type Gevonden, type Zoekvraag } from './voorraad.ts';

/** Searches one kind of profile, and tells of one by number: of a match what the first step may tell, of a detail all. */
export type Aanbod = {
  readonly zoek: (vraag: Zoekvraag, willekeur: Willekeur) => Gevonden;
  readonly toMatch: (nummer: number, vumID: string) => WerkzoekendeMatch | VacatureMatch | null;
  readonly toDetail: (nummer: number) => object;
};

/** Sources behind the exchange; which one a profile comes from is told with its details only. */
const bronnen = ['00000099000000002001', '00000099000000002002', '00000099000000002003'] as const;
const bronVan = (nummer: number): string => bronnen[nummer % bronnen.length] ?? bronnen[0];

/** Only what the first step may tell, named one by one: nothing that says who somebody is, and no number of the source. */
const toWerkzoekendeMatch = (profiel: Werkzoekende, vumID: string): WerkzoekendeMatch => {
  const { arbeidsmarktkwalificatie, bemiddelingsberoep, contractvorm, flexibiliteit, indicatieBeschikbaarheidContactgegevens, mobiliteit, sector, vervoermiddel, werktijden } = profiel;
  return { arbeidsmarktkwalificatie, bemiddelingsberoep, contractvorm, flexibiliteit, indicatieBeschikbaarheidContactgegevens, mobiliteit, sector, vervoermiddel, werktijden, vumID };
};

const toVacatureMatch = (profiel: Vacature, vumID: string): VacatureMatch => {
  const { adres, arbeidsVoorwaarden, beroep, codeWerkEnDenkniveauMinimaal, competentiebeheersing, contractvorm, cursus, flexibiliteit, naamVacature, omschrijvingVacature } = profiel;
  const { opleiding, rijbewijs, sector, sluitingsdatumVacature, sollicitatiewijze, taalbeheersing, vervoermiddel, werkervaring, werkgever, werktijden } = profiel;
  return {
    adres, arbeidsVoorwaarden, beroep, codeWerkEnDenkniveauMinimaal, competentiebeheersing, contractvorm, cursus, flexibiliteit, naamVacature, omschrijvingVacature,
    opleiding, rijbewijs, sector, sluitingsdatumVacature, sollicitatiewijze, taalbeheersing, vervoermiddel, werkervaring, werktijden, vumID,
    werkgever: werkgever && { handelsnaamOrganisatie: werkgever.handelsnaamOrganisatie, sector: werkgever.sector, webadres: werkgever.webadres },
  };
};

/** Makes so many profiles and vacancies, and what searches them. */
export const createAanbod = ({ profielen, vacatures, ...opties }: Generatieopties & { readonly profielen: number; readonly vacatures: number }): Readonly<Record<Soort, Aanbod>> => {
  const generatie = createGeneratie(opties);
  const gebieden = createGebieden(opties.postcodes);
  const mensen = Array.from({ length: profielen }, (_, nummer) => generatie.werkzoekende(nummer));
  const banen = Array.from({ length: vacatures }, (_, nummer) => generatie.vacature(nummer));
  const bij = <T, U>(profiel: T | undefined, vorm: (profiel: T) => U): U | null => (profiel === undefined ? null : vorm(profiel));
  return {
    werkzoekende: {
      zoek: createVoorraad('werkzoekende', mensen, ({ mobiliteit }) => mobiliteit.bemiddelingspostcode, gebieden),
      toMatch: (nummer, vumID) => bij(mensen[nummer], (profiel) => toWerkzoekendeMatch(profiel, vumID)),
      toDetail: (nummer) => ({ bronID: bronVan(nummer), werkzoekende: mensen[nummer] }),
    },
    vacature: {
      zoek: createVoorraad('vacature', banen, ({ adres }) => adres.postcode, gebieden),
      toMatch: (nummer, vumID) => bij(banen[nummer], (profiel) => toVacatureMatch(profiel, vumID)),
      toDetail: (nummer) => ({ bronID: bronVan(nummer), vacature: banen[nummer] }),
    },
  };
};
