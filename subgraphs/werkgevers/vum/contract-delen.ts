import { z } from 'zod';
import * as codes from './contract-codes.ts';

/**
 * How strictly a contract is held to. Strict is what we give ourselves: only codes and properties that the contract names. What others give is
 * read with codes that it does not name, and without properties that it does not name.
 */
export type Strengheid = 'streng' | 'ruim';

/** Words to write the contract with, for one strictness. */
export const createWoorden = (strengheid: Strengheid) => {
  const streng = strengheid === 'streng';
  return {
    tekst: (lengte: number) => z.string().max(lengte),
    /** A code of which the contract gives the list. */
    letters: (lijst: readonly string[]) => z.string().max(10).refine((code) => !streng || lijst.includes(code)).optional(),
    cijfer: (lijst: readonly number[]) => z.number().int().min(0).max(99).refine((code) => !streng || lijst.includes(code)).optional(),
    getal: (hoogste: number) => z.number().int().min(0).max(hoogste).optional(),
    deel: <Vorm extends z.ZodRawShape>(vorm: Vorm): z.ZodObject<Vorm> => (streng ? z.strictObject(vorm) : z.object(vorm)),
  };
};

export type Woorden = ReturnType<typeof createWoorden>;

const dag = codes.dag.optional();

/** What vacancies and profiles of people have alike. */
export function createDelen({ tekst, letters, cijfer, getal, deel }: Woorden) {
  const beroep = deel({ codeBeroepsnaam: codes.uri.optional() });
  const taalniveau = cijfer(codes.taalniveaus);
  const indicatie = cijfer(codes.indicaties);
  return {
    beroep,
    competentiebeheersing: z.array(deel({ codeCompetentie: codes.uri.optional() })).optional(),
    contractvorm: z.array(deel({ codeTypeArbeidscontract: letters(codes.contractsoorten), codeTypeOvereenkomst: letters(codes.overeenkomsten) })).optional(),
    cursus: { indicatieCertificaat: cijfer(codes.diplomaindicaties), naamCursus: tekst(120).optional(), toelichtingCursus: tekst(2000).optional() },
    flexibiliteit: { datumEindeBeschikbaarVoorWerk: dag, indicatieOnregelmatigWerkOfPloegendienst: indicatie },
    opleiding: {
      codeOpleidingsnaam: z.string().max(10).regex(/^[0-9]+$/).optional(), codeNiveauOpleiding: cijfer(codes.opleidingsniveaus),
      indicatieDiploma: cijfer(codes.diplomaindicaties), toelichtingOpleiding: tekst(2000).optional(),
    },
    rijbewijs: z.array(deel({ codeSoortRijbewijs: letters(codes.rijbewijzen) })).optional(),
    sector: deel({ codeSbi: getal(99_999) }),
    taalbeheersing: z.array(deel({
      codeNiveauTaalbeheersingLezen: taalniveau, codeNiveauTaalbeheersingLuisteren: taalniveau, codeNiveauTaalbeheersingMondeling: taalniveau,
      codeNiveauTaalbeheersingSchriftelijk: taalniveau, codeTaal: codes.taalcode.optional(),
    })).optional(),
    vervoermiddel: z.array(deel({
      codeVervoermiddel: cijfer(codes.vervoermiddelen), indicatieBeschikbaarVoorUitvoeringWerk: indicatie, indicatieBeschikbaarVoorWoonWerkverkeer: indicatie,
    })).optional(),
    webadres: deel({ codeWebadres: cijfer(codes.webadressoorten), url: tekst(1000).optional() }),
    werktijden: deel({ aantalWerkurenPerWeekMaximaal: getal(99), aantalWerkurenPerWeekMinimaal: getal(99), indicatieKantoortijden: indicatie }).optional(),
  };
}
