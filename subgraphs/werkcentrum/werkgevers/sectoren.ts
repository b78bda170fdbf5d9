import type { Code } from '../generated.ts';

// The sections of the Standaard Bedrijfsindeling of CBS, by which the Handelsregister says what a company does.
const secties = {
  A: 'Landbouw, bosbouw en visserij', B: 'Winning van delfstoffen', C: 'Industrie', D: 'Energievoorziening', E: 'Waterbedrijven en afvalbeheer', F: 'Bouwnijverheid',
  G: 'Handel', H: 'Vervoer en opslag', I: 'Horeca', J: 'Informatie en communicatie', K: 'Financiële dienstverlening', L: 'Verhuur en handel van onroerend goed',
  M: 'Specialistische zakelijke diensten', N: 'Verhuur en overige zakelijke diensten', O: 'Openbaar bestuur en overheidsdiensten', P: 'Onderwijs', Q: 'Gezondheids- en welzijnszorg',
  R: 'Cultuur, sport en recreatie', S: 'Overige dienstverlening', T: 'Huishoudens', U: 'Extraterritoriale organisaties',
} as const satisfies Record<string, string>;

const omschrijvingen: Readonly<Record<string, string>> = secties;

/** Whether there is a section with this letter. */
export const isSector = (code: string): boolean => Object.hasOwn(omschrijvingen, code);

/** A section as a code; one that the list does not have passes without a description. */
export const toSector = (code: string): Code => ({ code, omschrijving: omschrijvingen[code] ?? null, lijst: 'SBI 2008 secties' });
