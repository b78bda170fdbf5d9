import { z } from 'zod';

// Forms and code lists that VUM v3 uses in more than one place (Koppelvlakspecificaties 3.0.0, Gegevensstandaard 1.5).

/** Version of message and interface, in every header that names one. */
export const vumVersie = '3.0.0';

export const postcode = z.string().regex(/^[0-9]{4}[a-zA-Z]{2}$/);
export const uri = z.string().min(1).max(200);
export const taalcode = z.string().regex(/^[a-z]{3}$/);
export const dag = z.iso.date();
/** A whole number of hours in a question. */
export const gevraagdeUren = z.number().int().min(1).max(99);

// A number of dots alone would be another path.
const nummer = (lengte: number) => z.string().regex(new RegExp(`^(?!\\.{1,2}$)[a-zA-Z0-9_.-]{1,${lengte}}$`));
/** What the exchange calls a profile. */
export const vumId = nummer(500);
/** What a bron calls its own profile. */
export const bronnummer = nummer(200);

export const rijbewijzen = ['A', 'A1', 'A2', 'AM', 'B', 'B+', 'C1', 'C', 'D1', 'D', 'BE', 'C1E', 'CE', 'D1E', 'DE', 'T'] as const;
export const contractsoorten = ['O', 'B'] as const;
/** 01 regular, 02 leerbaan, 03 volunteering, 04 work experience. */
export const overeenkomsten = ['01', '02', '03', '04'] as const;
export const niveaus = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export const taalniveaus = [0, 1, 2, 3, 4, 8] as const;
/** 0 unknown, 1 yes, 2 no. */
export const indicaties = [0, 1, 2] as const;
/** 0 unknown, 1 yes, 2 no, 8 does not apply. */
export const diplomaindicaties = [0, 1, 2, 8] as const;
export const jaNee = [1, 2] as const;
export const opleidingsniveaus = [1, 2, 3, 4, 5, 6, 9] as const;
export const opleidingsstatussen = [0, 1, 2, 3] as const;
export const vervoermiddelen = [1, 2, 3, 4, 5, 9] as const;
export const webadressoorten = [1, 2, 3, 4] as const;
export const sollicitatiewijzen = ['1', '2', '3', '4'] as const;
