import type { Mens } from '../population/types.ts';
import { suwiDatum, type Inhoud } from './protocol.ts';

/** Initials without points, at most six; a point when there is none that the contract allows. */
export const voorletters = ({ voornamen }: Mens): string =>
  voornamen.split(/[\s-]+/).map((naam) => naam.normalize('NFD').charAt(0).toUpperCase()).filter((letter) => /[A-Z]/.test(letter)).join('').slice(0, 6) || '.';

/** Name and birth date as several messages carry them. */
export const naamgegevens = (mens: Mens): Inhoud => ({
  Voorvoegsel: mens.voorvoegsel,
  SignificantDeelVanDeAchternaam: mens.geslachtsnaam,
  Geboortedat: suwiDatum(mens.geboortedatum),
});
