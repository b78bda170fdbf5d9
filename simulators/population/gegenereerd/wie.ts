import { plusDagen } from '../dagen.ts';
import type { Dag, Mens, Persona } from '../types.ts';
import type { Willekeur } from '../willekeur.ts';

const voornamen = {
  M: ['Jan', 'Ahmed', 'Thomas', 'Piet', 'Mehmet', 'Lars', 'Ruben', 'Abdel', 'Willem', 'Stefan', 'Marco', 'Jeroen', 'Omar', 'Sjaak', 'Nico'],
  V: ['Maria', 'Aisha', 'Emma', 'Karin', 'Zeynep', 'Fleur', 'Nadia', 'Wilma', 'Esther', 'Yvonne', 'Sofie', 'Latifa', 'Bianca', 'Hanneke', 'Rosa'],
  O: ['Robin', 'Sam', 'Noor'],
} as const;

const achternamen = [
  'Jansen', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Bos', 'Peters', 'Hendriks', 'Dekker', 'Brouwer', 'Yilmaz', 'Kaya', 'Bennani',
  'Vermeulen', 'Koster', 'Prins', 'Huisman', 'Kuipers', 'Postma', 'Veenstra', 'Scholten', 'Wouters', 'Maas', 'Janssens', 'Nguyen', 'Silva',
] as const;

const metVoorvoegsel = [['van den', 'Berg'], ['de', 'Vries'], ['van', 'Dijk'], ['de', 'Boer'], ['van der', 'Meer'], ['ten', 'Have'], ['el', 'Amrani']] as const;

const leeftijden: Readonly<Partial<Record<Persona, readonly [number, number]>>> = {
  JONGERE: [16, 26], NIET_UITKERINGSGERECHTIGD: [27, 66], BANENAFSPRAAK: [26, 60], WIA: [30, 66], ZELFSTANDIGE: [22, 66],
};

/** Years of age that occur for a persona, both included. */
const leeftijdVan = (persona: Persona, { geheel }: Willekeur): number => {
  const [van, tot] = leeftijden[persona] ?? [18, 66];
  return geheel(van, tot);
};

/** Name, sex and day of birth of one person. */
export const wieIs = (persona: Persona, peildatum: Dag, willekeur: Willekeur):
Pick<Mens, 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'geslacht' | 'geboortedatum'> => {
  const { geheel, kans, kies } = willekeur;
  const geslacht = kans(0.01) ? 'O' : kies(['M', 'V'] as const);
  const [voorvoegsel, geslachtsnaam] = kans(0.2) ? kies(metVoorvoegsel) : [null, kies(achternamen)];
  const jaren = leeftijdVan(persona, willekeur);
  // Somewhere inside the year of age: 1..364 days after the birthday, whatever leap days lie between.
  const verjaard = `${Number(peildatum.slice(0, 4)) - jaren}${peildatum.slice(4)}`.replace('02-29', '02-28');
  return { voornamen: kies(voornamen[geslacht]), voorvoegsel, geslachtsnaam, geslacht, geboortedatum: plusDagen(verjaard, -geheel(1, 364)) };
};
