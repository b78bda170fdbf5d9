import { z } from 'zod';
import * as codes from './contract-codes.ts';
import { createDelen, createWoorden, type Strengheid, type Woorden } from './contract-delen.ts';

type Delen = ReturnType<typeof createDelen>;

const dag = codes.dag.optional();

const createKwalificatie = ({ tekst, cijfer, deel }: Woorden, delen: Delen) => deel({
  codeWerkEnDenkniveauWerkzoekende: cijfer(codes.niveaus),
  cursus: z.array(deel({
    ...delen.cursus, datumAanvangVolgenCursus: dag, datumCertificaat: dag, datumEindeVolgenCursus: dag, naamOpleidingsinstituut: tekst(500).optional(),
  })).optional(),
  competentiebeheersing: delen.competentiebeheersing,
  interesse: z.array(deel({ naamInteresse: tekst(120).optional() })).optional(),
  opleiding: z.array(deel({
    ...delen.opleiding, codeStatusOpleiding: cijfer(codes.opleidingsstatussen), datumAanvangVolgenOpleiding: dag, datumDiploma: dag,
    datumEindeVolgenOpleiding: dag, naamOpleidingsinstituut: tekst(500).optional(),
  })).optional(),
  rijbewijs: delen.rijbewijs,
  taalbeheersing: delen.taalbeheersing,
  werkervaring: z.array(deel({
    beroep: delen.beroep.optional(), datumAanvangWerkzaamheden: dag, datumEindeWerkzaamheden: dag, naamOrganisatie: tekst(70).optional(),
    toelichtingWerkervaring: tekst(2000).optional(),
  })).optional(),
});

/** The schemas of a profile of somebody who looks for work. */
export function createWerkzoekendeschemas(strengheid: Strengheid) {
  const woorden = createWoorden(strengheid);
  const { tekst, cijfer, getal, deel } = woorden;
  const delen = createDelen(woorden);
  const mobiliteit = deel({ bemiddelingspostcode: codes.postcode, maximaleReisafstand: getal(999), maximaleReistijd: getal(999) });
  const beide = {
    arbeidsmarktkwalificatie: createKwalificatie(woorden, delen).optional(),
    bemiddelingsberoep: z.array(delen.beroep).optional(),
    contractvorm: delen.contractvorm,
    flexibiliteit: deel({ ...delen.flexibiliteit, datumAanvangBeschikbaarVoorWerk: dag }).optional(),
    indicatieBeschikbaarheidContactgegevens: cijfer(codes.jaNee),
    sector: z.array(delen.sector).optional(),
    vervoermiddel: delen.vervoermiddel,
    werktijden: delen.werktijden,
  };
  const indicatie = cijfer(codes.indicaties);
  const contactpersoon = deel({ naamContactpersoonAfdeling: tekst(35).optional(), emailadres: tekst(320).optional(), telefoonnummer: tekst(14).optional() });
  return {
    /** A match without its number. */
    match: z.object({ ...beide, mobiliteit }),
    detail: deel({
      ...beide,
      idWerkzoekende: codes.bronnummer.optional(),
      mobiliteit: mobiliteit.optional(),
      contactpersoon: z.array(contactpersoon).optional(),
      eisAanWerk: deel({ indicatieAanpassingWerkomgeving: indicatie, indicatieBegeleiding: indicatie, indicatieWerkvariatie: indicatie }).optional(),
      emailadres: z.array(tekst(320)).optional(),
      telefoonnummer: z.array(tekst(14)).optional(),
      persoonlijkePresentatie: tekst(2000).optional(),
      webadres: z.array(delen.webadres).optional(),
      indicatieLdrRegistratie: cijfer(codes.jaNee),
    }),
  };
}
