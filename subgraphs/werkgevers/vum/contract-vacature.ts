import { z } from 'zod';
import * as codes from './contract-codes.ts';
import { createDelen, createWoorden, type Strengheid } from './contract-delen.ts';

/**
 * The schemas of a vacancy. In a match the address is its postcode alone: the Gegevensstandaard keeps street and number for the details.
 */
export function createVacatureschemas(strengheid: Strengheid) {
  const woorden = createWoorden(strengheid);
  const { tekst, letters, getal, deel } = woorden;
  const delen = createDelen(woorden);
  const dag = codes.dag.optional();
  const werkgever = { handelsnaamOrganisatie: tekst(500).optional(), sector: z.array(delen.sector).optional(), webadres: z.array(delen.webadres).optional() };
  const beide = {
    arbeidsVoorwaarden: deel({
      datumAanvangWerkzaamheden: dag, datumEindeWerkzaamheden: dag, omschrijvingArbeidsvoorwaarden: tekst(2000).optional(), salarisIndicatie: tekst(100).optional(),
    }).optional(),
    beroep: delen.beroep.optional(),
    codeWerkEnDenkniveauMinimaal: letters(codes.niveaus.map(String)),
    competentiebeheersing: delen.competentiebeheersing,
    contractvorm: delen.contractvorm,
    cursus: z.array(deel(delen.cursus)).optional(),
    flexibiliteit: deel(delen.flexibiliteit).optional(),
    naamVacature: tekst(120).optional(),
    omschrijvingVacature: tekst(2000).optional(),
    opleiding: z.array(deel(delen.opleiding)).optional(),
    rijbewijs: delen.rijbewijs,
    sector: delen.sector.optional(),
    sluitingsdatumVacature: dag,
    sollicitatiewijze: z.array(deel({ codeSollicitatiewijze: letters(codes.sollicitatiewijzen), webadres: delen.webadres.optional() })).optional(),
    taalbeheersing: delen.taalbeheersing,
    vervoermiddel: delen.vervoermiddel,
    werkervaring: z.array(deel({ aantalJarenWerkzaamInBeroep: getal(99) })).optional(),
    werktijden: delen.werktijden,
  };
  const adres = { postcode: codes.postcode };
  const contactpersoon = deel({
    naamContactpersoonAfdeling: tekst(35).optional(), emailadres: z.array(tekst(320)).optional(), telefoonnummer: z.array(tekst(14)).optional(),
  });
  return {
    /** A match without its number. */
    match: z.object({ ...beide, adres: z.object(adres), werkgever: z.object(werkgever).optional() }),
    detail: deel({
      ...beide,
      idVacature: codes.bronnummer,
      nummerVacature: tekst(11).optional(),
      adres: deel({ ...adres, straatnaam: tekst(24).optional(), huisnummer: getal(99_999), huisnummertoevoeging: tekst(6).optional() }).optional(),
      werkgever: deel({ ...werkgever, contactpersoon: z.array(contactpersoon).optional() }).optional(),
    }),
  };
}
