// The truth behind the profiles: how well somebody and a job really fit, and what came of it. It rests on what no profile tells in full: real skill, how
// far somebody will travel, what they want, what the employer looks at. For benches of quality; nothing of the product reads it.
import type { Willekeur } from '../population/willekeur.ts';
import { binnenDeel, isVerwant, maakBaan, maakZoeker, speling, willekeurVan, type Baan, type Zoeker } from './aard.ts';
import { createGebieden, type Gebieden, type Postcodegebieden } from './gebieden.ts';

const vaardigheid = ({ sterkte }: Zoeker, { gewichten }: Baan): number => {
  let [behaald, heel] = [0, 0];
  for (const [woord, gewicht] of gewichten) {
    behaald += gewicht * (sterkte.get(woord) ?? 0);
    heel += gewicht;
  }
  return heel === 0 ? 0 : behaald / heel;
};

const zin = ({ beroep, wens, wisselzin }: Zoeker, baan: Baan): number => {
  if (baan.beroep.slug === wens.slug) return 1;
  if (baan.beroep.slug === beroep.slug) return 0.6 + 0.4 * wisselzin;
  return isVerwant(beroep, baan.beroep) || isVerwant(wens, baan.beroep) ? 0.3 + 0.6 * wisselzin : 0.25 * wisselzin;
};

const reis = ({ reisKm }: Zoeker, km: number | null): number => (km === null ? 0 : 1 / (1 + Math.exp((km - reisKm) / Math.max(2, reisKm / 6))));

const uren = ({ uren: gewenst }: Zoeker, { urenMinimaal, urenMaximaal }: Baan): number =>
  Math.exp(-Math.max(0, urenMinimaal - gewenst, gewenst - urenMaximaal) / 10);

const eisen = (zoeker: Zoeker, baan: Baan): number => {
  const niveau = 0.45 ** Math.max(0, baan.niveau - zoeker.niveau) * 0.9 ** Math.max(0, zoeker.niveau - baan.niveau - 1);
  const rijden = baan.rijbewijs === null || zoeker.rijbewijzen.includes(baan.rijbewijs) ? 1 : 0.15;
  const ritme = !baan.onregelmatig || zoeker.onregelmatig ? 1 : 0.35;
  return niveau * rijden * ritme * 0.55 ** Math.max(0, baan.nederlands - zoeker.nederlands);
};

/** How well the two really fit, 0..1. `km` is the distance between them; null fits nothing. */
export const passing = (zoeker: Zoeker, baan: Baan, km: number | null): number => {
  const kunde = binnenDeel(vaardigheid(zoeker, baan) * (1.25 - 0.35 * baan.strengheid));
  return Math.sqrt(kunde * zin(zoeker, baan) * reis(zoeker, km) * uren(zoeker, baan) * eisen(zoeker, baan) * (0.75 + 0.15 * zoeker.indruk + 0.1 * baan.trek));
};

/** What came of bringing the two together: 0 nothing, 1 a talk, 2 a placement, 3 one that lasted. */
export type Relevantie = 0 | 1 | 2 | 3;

/** Draws an outcome: fit decides, chance has its say. */
export const trekUitkomst = (fit: number, willekeur: Willekeur): Relevantie => {
  const uitkomst = fit + speling(willekeur) * 0.07;
  if (uitkomst < 0.25) return 0;
  if (uitkomst < 0.4) return 1;
  return uitkomst < 0.55 ? 2 : 3;
};

/** One question with what came of each answer. For `werkzoekenden` the question is a vacancy, for `vacatures` somebody who looks for work; all by number. */
export type Labelvraag = { readonly vraag: number; readonly oordelen: readonly { readonly nummer: number; readonly relevantie: Relevantie }[] };

export type Labelopties = {
  /** As of the profiles that are judged. */
  readonly zaad: number;
  readonly postcodes: Postcodegebieden;
  readonly soort: 'werkzoekenden' | 'vacatures';
  /** How many questions there are, and how many answers are judged for each. */
  readonly vragen: number;
  readonly perVraag: number;
  /** How many profiles and vacancies there are to choose from; 2,000 unless told. */
  readonly profielen?: number;
  readonly vacatures?: number;
};

type Voorraad<T> = { readonly alle: readonly T[]; readonly perBeroep: ReadonlyMap<string, readonly number[]> };

const toVoorraad = <T extends Pick<Zoeker | Baan, 'beroep'>>(aantal: number, maak: (nummer: number) => T): Voorraad<T> => {
  const alle = Array.from({ length: aantal }, (_, nummer) => maak(nummer));
  return { alle, perBeroep: Map.groupBy(alle.keys(), (nummer) => alle[nummer]?.beroep.slug ?? '') };
};

const schud = (lijst: readonly number[], { geheel }: Willekeur): number[] => {
  const geschud = [...lijst];
  for (let plaats = geschud.length - 1; plaats > 0; plaats -= 1) {
    const ander = geheel(0, plaats);
    [geschud[plaats], geschud[ander]] = [geschud[ander] ?? 0, geschud[plaats] ?? 0];
  }
  return geschud;
};

/** Most of what is judged lies near and is akin, as what a search brings; the rest is anything. */
const kiesOordelen = <T extends Pick<Zoeker | Baan, 'beroep' | 'postcode'>>(
  vraag: Pick<Zoeker | Baan, 'beroep' | 'postcode'>, { alle, perBeroep }: Voorraad<T>, perVraag: number, { afstandKm }: Gebieden, willekeur: Willekeur,
): number[] => {
  const verwant = schud([vraag.beroep.slug, ...vraag.beroep.buren].flatMap((slug) => perBeroep.get(slug) ?? []), willekeur);
  const isDichtbij = (nummer: number): boolean => (afstandKm(vraag.postcode, alle[nummer]?.postcode ?? '') ?? Infinity) <= 30;
  const gekozen = new Set(verwant.filter(isDichtbij).slice(0, Math.ceil(perVraag * 0.6)));
  for (const nummer of verwant.slice(0, Math.ceil(perVraag * 0.2))) gekozen.add(nummer);
  const genoeg = Math.min(perVraag, alle.length);
  while (gekozen.size < genoeg) gekozen.add(willekeur.geheel(0, alle.length - 1));
  return schud([...gekozen].slice(0, genoeg), willekeur);
};

/** Questions with graded relevance, the same for equal options. Numbers are those of `createGeneratie` with the same seed and postcodes. */
export const maakLabels = ({ zaad, postcodes, soort, vragen, perVraag, profielen = 2_000, vacatures = 2_000 }: Labelopties): Labelvraag[] => {
  const gebieden = createGebieden(postcodes);
  const zoekers = toVoorraad(profielen, (nummer) => maakZoeker(zaad, nummer, gebieden.codes));
  const banen = toVoorraad(vacatures, (nummer) => maakBaan(zaad, nummer, gebieden.codes));
  const oordeel = (zoeker: Zoeker | undefined, baan: Baan | undefined, willekeur: Willekeur): Relevantie =>
    (zoeker && baan ? trekUitkomst(passing(zoeker, baan, gebieden.afstandKm(zoeker.postcode, baan.postcode)), willekeur) : 0);
  const volgorde = schud([...(soort === 'werkzoekenden' ? banen : zoekers).alle.keys()], willekeurVan(zaad, 'labels', -1));
  return volgorde.slice(0, vragen).map((vraag) => {
    const willekeur = willekeurVan(zaad, 'labels', vraag);
    const [zoeker, baan] = [zoekers.alle[vraag], banen.alle[vraag]];
    if (soort === 'werkzoekenden') {
      const oordelen = baan ? kiesOordelen(baan, zoekers, perVraag, gebieden, willekeur) : [];
      return { vraag, oordelen: oordelen.map((nummer) => ({ nummer, relevantie: oordeel(zoekers.alle[nummer], baan, willekeur) })) };
    }
    const oordelen = zoeker ? kiesOordelen(zoeker, banen, perVraag, gebieden, willekeur) : [];
    return { vraag, oordelen: oordelen.map((nummer) => ({ nummer, relevantie: oordeel(zoeker, banen.alle[nummer], willekeur) })) };
  });
};
