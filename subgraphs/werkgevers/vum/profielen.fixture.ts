import type { VumVacaturematch, VumWerkzoekendematch } from './contract.ts';

// Profiles and questions out of few values, so that they often meet.

/** Draws one of a list. */
export type Kies = <T>(waarden: readonly T[]) => T;

const misschien = <T>(kies: Kies, maak: () => T): T | undefined => (kies([true, true, false]) ? maak() : undefined);
const zelden = <T>(kies: Kies, maak: () => T): T | undefined => (kies([true, false, false, false, false]) ? maak() : undefined);
const reeks = <T>(kies: Kies, maak: () => T): T[] | undefined => misschien(kies, () => Array.from({ length: kies([0, 1, 2, 3]) }, maak));
const eenOfTwee = <T>(kies: Kies, maak: () => T): T[] => Array.from({ length: kies([1, 2]) }, maak);

export const uris = ['https://beroepen.example/a', 'https://beroepen.example/b', 'https://beroepen.example/c'] as const;
const postcodes = ['1011AB', '1012XY', '5611KL', '9999ZZ'];
const dagen = ['2026-01-01', '2026-06-01', '2026-12-31'];
const rijbewijzen = ['B', 'BE', 'CE', 'T'];
const talen = ['nld', 'eng', 'ara'];
const uren = [0, 8, 24, 32, 40];

const toTalen = (kies: Kies) => reeks(kies, () => ({
  codeTaal: misschien(kies, () => kies(talen)), codeNiveauTaalbeheersingMondeling: misschien(kies, () => kies([0, 1, 2, 3, 4, 8])),
  codeNiveauTaalbeheersingSchriftelijk: misschien(kies, () => kies([0, 1, 2, 3, 4, 8])),
}));
const toRijbewijzen = (kies: Kies) => reeks(kies, () => ({ codeSoortRijbewijs: misschien(kies, () => kies(rijbewijzen)) }));
const toIndicatie = (kies: Kies) => misschien(kies, () => kies([0, 1, 2]));
const toBeroep = (kies: Kies) => ({ codeBeroepsnaam: misschien(kies, () => kies(uris)) });
const toWerktijden = (kies: Kies) => misschien(kies, () => ({
  aantalWerkurenPerWeekMaximaal: misschien(kies, () => kies(uren)), aantalWerkurenPerWeekMinimaal: misschien(kies, () => kies(uren)), indicatieKantoortijden: toIndicatie(kies),
}));
const toContractvorm = (kies: Kies) => reeks(kies, () => ({
  codeTypeArbeidscontract: misschien(kies, () => kies(['O', 'B'])), codeTypeOvereenkomst: misschien(kies, () => kies(['01', '02'])),
}));

export const maakVacaturematch = (kies: Kies): VumVacaturematch => ({
  adres: { postcode: kies(postcodes) }, beroep: misschien(kies, () => toBeroep(kies)), codeWerkEnDenkniveauMinimaal: misschien(kies, () => kies(['0', '1', '3', '4', '6', '7'])),
  arbeidsVoorwaarden: misschien(kies, () => ({ datumAanvangWerkzaamheden: misschien(kies, () => kies(dagen)) })), contractvorm: toContractvorm(kies),
  flexibiliteit: misschien(kies, () => ({ indicatieOnregelmatigWerkOfPloegendienst: toIndicatie(kies) })), rijbewijs: toRijbewijzen(kies), taalbeheersing: toTalen(kies),
  werktijden: toWerktijden(kies),
});

export const maakWerkzoekendematch = (kies: Kies): VumWerkzoekendematch => ({
  mobiliteit: { bemiddelingspostcode: kies(postcodes) }, bemiddelingsberoep: reeks(kies, () => toBeroep(kies)), contractvorm: toContractvorm(kies), werktijden: toWerktijden(kies),
  arbeidsmarktkwalificatie: misschien(kies, () => ({ rijbewijs: toRijbewijzen(kies), taalbeheersing: toTalen(kies) })),
  flexibiliteit: misschien(kies, () => ({ indicatieOnregelmatigWerkOfPloegendienst: toIndicatie(kies), datumAanvangBeschikbaarVoorWerk: misschien(kies, () => kies(dagen)) })),
});

const vraagRijbewijs = (kies: Kies) => zelden(kies, () => ({
  $all: eenOfTwee(kies, () => ({ $elemMatch: { codeSoortRijbewijs: { $eq: misschien(kies, () => kies(rijbewijzen)) } } })),
}));
const vraagTaal = (kies: Kies) => zelden(kies, () => ({
  $all: eenOfTwee(kies, () => ({
    $elemMatch: {
      codeTaal: { $eq: kies(talen) }, codeNiveauTaalbeheersingMondeling: zelden(kies, () => ({ $gte: kies([2, 3, 4]) })),
      codeNiveauTaalbeheersingSchriftelijk: zelden(kies, () => ({ $gte: kies([2, 3, 4]) })),
    },
  })),
}));
const vraagJaNee = (kies: Kies) => zelden(kies, () => ({ $eq: kies([1, 2]) }));
const vraagBeide = (kies: Kies) => ({
  selectiegebied: { postcode: kies(postcodes), afstand: kies([0, 30, 999]) }, 'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': vraagJaNee(kies),
  'werktijden.aantalWerkurenPerWeekMaximaal': zelden(kies, () => ({ $gte: kies([8, 24, 40]) })), 'werktijden.aantalWerkurenPerWeekMinimaal': zelden(kies, () => ({ $lte: kies([8, 24, 40]) })),
});
const vraagNiveau = (kies: Kies) => kies<() => object>([() => ({ $gte: misschien(kies, () => kies(['1', '3', '5'])), $lt: '7' }), () => ({ $eq: '7' }), () => ({ $gte: '4' })])();

/** Without what is not asked: as it would come over the line. */
const alsBericht = (vraag: object): unknown => JSON.parse(JSON.stringify(vraag));

export const maakVacaturevraag = (kies: Kies): unknown => alsBericht({
  ...vraagBeide(kies), 'beroep.codeBeroepsnaam': zelden(kies, () => ({ $eq: kies(uris) })), rijbewijs: vraagRijbewijs(kies), taalbeheersing: vraagTaal(kies),
  codeWerkEnDenkniveauMinimaal: zelden(kies, () => vraagNiveau(kies)), datumAanvangWerkzaamheden: zelden(kies, () => ({ $gte: kies(dagen) })),
});

export const maakWerkzoekendevraag = (kies: Kies): unknown => alsBericht({
  ...vraagBeide(kies), 'arbeidsmarktkwalificatie.rijbewijs': vraagRijbewijs(kies), 'arbeidsmarktkwalificatie.taalbeheersing': vraagTaal(kies),
  'werktijden.indicatieKantoortijden': vraagJaNee(kies), datumAanvangBeschikbaarVoorWerk: zelden(kies, () => ({ $lte: kies(dagen) })),
  bemiddelingsberoep: zelden(kies, () => ({ $elemMatch: { $or: eenOfTwee(kies, () => ({ 'beroep.codeBeroepsnaam': { $eq: kies(uris) } })) } })),
  contractvorm: zelden(kies, () => ({ $elemMatch: { $or: eenOfTwee(kies, () => ({ codeTypeArbeidscontract: { $eq: kies(['O', 'B']) } })) } })),
});

/** Amsterdam, Eindhoven and a postcode that no list has. */
const plaatsen: Readonly<Record<string, number>> = { 1011: 0, 1012: 1, 5611: 110 };
export const afstandKm = (van: string, naar: string): number | null => {
  const [a, b] = [plaatsen[van], plaatsen[naar]];
  return a === undefined || b === undefined ? null : Math.abs(a - b);
};
