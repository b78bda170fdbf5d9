import { neemBsns } from './bsn.ts';
import { createMens } from './gegenereerd/mens.ts';
import type { Dag, Mens } from './types.ts';
import { createVasteMensen } from './vaste-mensen/vaste-mensen.ts';
import { onbekendBsn } from './vaste-personen.ts';

/** The synthetic people, the same for every simulator. */
export type Bevolking = {
  /** The day on which the facts hold. */
  readonly peildatum: Dag;
  /** The fixed persons first, then the generated ones. */
  readonly mensen: readonly Mens[];
  vindOpBsn: (bsn: string) => Mens | undefined;
  /** By SBB's participant number. */
  vindOpDeelnemernummer: (nummer: string) => Mens | undefined;
  /** By the participant number of one fund. */
  vindOpFondsnummer: (fonds: string, nummer: string) => Mens | undefined;
  /** Everybody in this fund, in order. */
  inFonds: (fonds: string) => readonly Mens[];
  /** Everybody of whom this gemeente holds a file, in order. */
  metDossierIn: (gmCode: string) => readonly Mens[];
};

export type Bevolkingsopties = {
  /** How many persons; at least the fixed ones are always there. */
  aantal?: number;
  zaad?: number;
  peildatum?: Dag;
};

export const standaardBevolking = { aantal: 1_000, zaad: 20_261_101, peildatum: '2026-11-01' } as const satisfies Required<Bevolkingsopties>;

const createMensen = ({ aantal, zaad, peildatum }: Required<Bevolkingsopties>): Mens[] => {
  const vast = createVasteMensen(peildatum);
  const nummers = neemBsns(aantal - vast.length, new Set([...vast.map(({ bsn }) => bsn), onbekendBsn]));
  return [...vast, ...nummers.map((bsn, index) =>
    createMens({ bsn, volgende: nummers[index + 1] ?? null, index, plaats: vast.length + index + 1, zaad, peildatum }))];
};

const groepeer = (mensen: readonly Mens[], sleutelsVan: (mens: Mens) => readonly string[]): ReadonlyMap<string, readonly Mens[]> => {
  const groepen = new Map<string, Mens[]>();
  for (const mens of mensen) {
    for (const sleutel of sleutelsVan(mens)) {
      const groep = groepen.get(sleutel);
      if (groep) groep.push(mens);
      else groepen.set(sleutel, [mens]);
    }
  }
  return groepen;
};

/** Makes the population. Equal options give equal people; a person does not change when the population grows. */
export const createBevolking = (opties: Bevolkingsopties = {}): Bevolking => {
  const alles = { ...standaardBevolking, ...opties };
  const mensen = createMensen(alles);
  const opBsn = new Map(mensen.map((mens) => [mens.bsn, mens]));
  const opDeelnemernummer = new Map(mensen.flatMap((mens) => mens.sbb ? [[mens.sbb.deelnemernummer, mens]] : []));
  const opFondsnummer = new Map(mensen.flatMap((mens) => mens.fondsen.map(({ fonds, deelnemersnummer }) => [`${fonds}/${deelnemersnummer}`, mens])));
  const perFonds = groepeer(mensen, (mens) => mens.fondsen.map(({ fonds }) => fonds));
  const perDossier = groepeer(mensen, (mens) => mens.gemeenten.map(({ gmCode }) => gmCode));
  return {
    peildatum: alles.peildatum,
    mensen,
    vindOpBsn: (bsn) => opBsn.get(bsn),
    vindOpDeelnemernummer: (nummer) => opDeelnemernummer.get(nummer),
    vindOpFondsnummer: (fonds, nummer) => opFondsnummer.get(`${fonds}/${nummer}`),
    inFonds: (fonds) => perFonds.get(fonds) ?? [],
    metDossierIn: (gmCode) => perDossier.get(gmCode) ?? [],
  };
};
