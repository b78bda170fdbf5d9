import type { Dag } from '../population/types.ts';
import { plusDagen } from '../population/dagen.ts';
import { maakBaan, maakZoeker, willekeurVan } from './aard.ts';
import type { Vacature, Werkzoekende } from './contract.ts';
import { createGebieden, type Postcodegebieden } from './gebieden.ts';
import { toVacature } from './vacature.ts';
import { toWerkzoekende } from './werkzoekende.ts';

export type Generatieopties = {
  readonly zaad: number;
  /** The day on which the profiles stand. */
  readonly peildatum: Dag;
  /** Where people live and jobs are: `{ "1011": [latitude, longitude], ... }`. At least one. */
  readonly postcodes: Postcodegebieden;
};

/** Makes profiles and vacancies by number, from 0; any one without the others, and equal for equal options. */
export type Generatie = { readonly werkzoekende: (nummer: number) => Werkzoekende; readonly vacature: (nummer: number) => Vacature };

/** The day this many days after the day of the profiles; each day is one string, however many profiles hold it. */
const createKalender = (peildatum: Dag): ((dagen: number) => Dag) => {
  const dagen = new Map<number, Dag>();
  return (aantal) => {
    const bekend = dagen.get(aantal);
    if (bekend !== undefined) return bekend;
    const dag = plusDagen(peildatum, aantal);
    dagen.set(aantal, dag);
    return dag;
  };
};

/** Profiles and vacancies in the contract's detail schemas. What many of them share they hold once, so that hundreds of thousands fit in memory. */
export const createGeneratie = ({ zaad, peildatum, postcodes }: Generatieopties): Generatie => {
  const { codes } = createGebieden(postcodes);
  const dagNa = createKalender(peildatum);
  return {
    werkzoekende: (nummer) => toWerkzoekende(maakZoeker(zaad, nummer, codes), nummer, dagNa, willekeurVan(zaad, 'profiel', nummer)),
    vacature: (nummer) => toVacature(maakBaan(zaad, nummer, codes), nummer, dagNa, willekeurVan(zaad, 'vacature', nummer)),
  };
};

/** The first so many profiles of people who look for work. */
export const maakWerkzoekenden = (aantal: number, opties: Generatieopties): Werkzoekende[] => {
  const { werkzoekende } = createGeneratie(opties);
  return Array.from({ length: aantal }, (_, nummer) => werkzoekende(nummer));
};

/** The first so many vacancies. */
export const maakVacatures = (aantal: number, opties: Generatieopties): Vacature[] => {
  const { vacature } = createGeneratie(opties);
  return Array.from({ length: aantal }, (_, nummer) => vacature(nummer));
};
