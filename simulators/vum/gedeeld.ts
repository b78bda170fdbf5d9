import type { Willekeur } from '../population/willekeur.ts';
import { competentieUri } from './beroepen.ts';
import type { Werkzoekende } from './contract.ts';

type Kwalificatie = NonNullable<Werkzoekende['arbeidsmarktkwalificatie']>;
type Taal = NonNullable<Kwalificatie['taalbeheersing']>[number];
type Rijbewijscode = NonNullable<NonNullable<Kwalificatie['rijbewijs']>[number]['codeSoortRijbewijs']>;
type Contractvorm = NonNullable<Werkzoekende['contractvorm']>[number];

/** Makes a value once for each key: equal parts of many profiles are one object. */
const eenmaal = <T>(maak: (sleutel: string) => T): ((sleutel: string) => T) => {
  const gemaakt = new Map<string, T>();
  return (sleutel) => {
    const bekend = gemaakt.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nieuw = maak(sleutel);
    gemaakt.set(sleutel, nieuw);
    return nieuw;
  };
};

/** An object that says something; one without fields is as good as absent, by the contract. */
export const indienGevuld = <T extends object>(waarde: T): T | undefined => (Object.keys(waarde).length === 0 ? undefined : waarde);

/** An occupation by its URI, as the contract holds it. */
export const toBeroep = eenmaal((uri) => ({ codeBeroepsnaam: uri }));

/** A skill by its word. */
export const toCompetentie = eenmaal((woord) => ({ codeCompetentie: competentieUri(woord) }));

/** A sector by its five digits: a number, so that a zero in front is lost. */
export const toSector = eenmaal((sbi) => ({ codeSbi: Number(sbi) }));

const codes = ['A', 'B', 'C', 'CE', 'T'] as const satisfies readonly Rijbewijscode[];

/** Licences by their codes; one that the occupations here never ask is left out. */
export const toRijbewijzen = (gevraagd: readonly string[]): { codeSoortRijbewijs: Rijbewijscode }[] =>
  codes.filter((code) => gevraagd.includes(code)).map((codeSoortRijbewijs) => ({ codeSoortRijbewijs }));

const niveaus = [0, 1, 2, 3, 4] as const;
const toNiveau = (getal: number): (typeof niveaus)[number] => niveaus[Math.min(4, Math.max(0, Math.round(getal)))] ?? 0;

/** A language with how well it is (or must be) spoken and written, 1..4, and the rest sometimes. */
export const toTaal = (codeTaal: string, mondeling: number, schriftelijk: number, { kans }: Willekeur): Taal => ({
  codeTaal,
  ...(kans(0.95) ? { codeNiveauTaalbeheersingMondeling: toNiveau(mondeling) } : {}),
  ...(kans(0.85) ? { codeNiveauTaalbeheersingSchriftelijk: toNiveau(schriftelijk) } : {}),
  ...(kans(0.5) ? { codeNiveauTaalbeheersingLezen: toNiveau(schriftelijk), codeNiveauTaalbeheersingLuisteren: toNiveau(mondeling) } : {}),
});

/** The contracts that may be, each with its kind of agreement (01 ordinary, 02 leerbaan) where that is told; now and then only that. */
export const toContractvormen = (soorten: readonly ('O' | 'B')[], isLeerbaan: boolean, { kans }: Willekeur): Contractvorm[] => {
  const codeTypeOvereenkomst = isLeerbaan ? '02' as const : '01' as const;
  if (kans(0.03)) return [{ codeTypeOvereenkomst }];
  return soorten.map((codeTypeArbeidscontract) => ({ codeTypeArbeidscontract, ...(isLeerbaan || kans(0.8) ? { codeTypeOvereenkomst } : {}) }));
};

const letters = [...'ABCDEFGHJKLMNPRSTVWXZ'];

/** A whole postcode in an area of four digits. The letters are any. */
export const toPostcode = (vier: string, { kies }: Willekeur): string => `${vier}${kies(letters)}${kies(letters)}`;

/** 1 yes, 2 no; sometimes 0: not known. */
export const toIndicatie = (ja: boolean, { kans }: Willekeur): 0 | 1 | 2 => (kans(0.05) ? 0 : ja ? 1 : 2);

/** A code of the list of educations (SUWIML): invented, the same for the same occupation. */
export const toOpleidingscode = eenmaal((slug) => String(10_000 + [...slug].reduce((som, letter) => (som * 31 + letter.charCodeAt(0)) % 89_999, 7)));

const voornamen = ['Anouk', 'Bram', 'Chantal', 'Daan', 'Esra', 'Fatima', 'Gijs', 'Hanna', 'Ilse', 'Jeroen', 'Karin', 'Luuk', 'Mila', 'Noor', 'Omar', 'Peter', 'Samira', 'Thijs'] as const;
const achternamen = ['Aarts', 'Bakker', 'de Boer', 'Demir', 'van Dijk', 'El Amrani', 'Hendriks', 'Jansen', 'Kok', 'Kowalski', 'Mulder', 'Peters', 'Smit', 'Visser', 'de Wit', 'Yilmaz'] as const;

/** A name of somebody who does not exist. */
export const toNaam = ({ kies }: Willekeur): string => `${kies(voornamen)} ${kies(achternamen)}`;

/** A number that is nobody's in practice. */
export const toTelefoon = ({ geheel }: Willekeur): string => `06000${geheel(10_000, 99_999)}`;

/** An address under a domain that cannot exist. */
export const toEmail = (naam: string, nummer: number, huis: string): string => `${naam.toLowerCase().replaceAll(' ', '.')}.${nummer}@${huis}.example`;
