// What the exchange answers, by the VUM contracts 3.0.0 between exchange and bemiddelaar: strict, as the contract has additionalProperties false.
import { z } from 'zod';

const tekst = (lengte: number) => z.string().max(lengte);
const dag = z.iso.date();
const uri = tekst(200);
const geheel = (tot: number) => z.int().min(0).max(tot);
const indicatie = z.literal([0, 1, 2]);
const indicatieDiploma = z.literal([0, 1, 2, 8]);
const jaOfNee = z.literal([1, 2]);
const taalniveau = z.literal([0, 1, 2, 3, 4, 8]);
const veiligId = z.string().regex(/^[a-zA-Z0-9_.-]{0,200}$/);
const postcode = z.string().regex(/^[0-9]{4}[a-zA-Z]{2}$/);
const vumID = z.string().regex(/^[a-zA-Z0-9_.-]{0,500}$/);

const beroep = z.strictObject({ codeBeroepsnaam: uri.optional() });
const competentiebeheersing = z.strictObject({ codeCompetentie: uri.optional() });
const contractvorm = z.strictObject({ codeTypeArbeidscontract: z.enum(['O', 'B']).optional(), codeTypeOvereenkomst: z.enum(['01', '02', '03', '04']).optional() });
const rijbewijs = z.strictObject({
  codeSoortRijbewijs: z.enum(['A', 'A1', 'A2', 'AM', 'B', 'B+', 'C1', 'C', 'D1', 'D', 'BE', 'C1E', 'CE', 'D1E', 'DE', 'T']).optional(),
});
const taalbeheersing = z.strictObject({
  codeNiveauTaalbeheersingLezen: taalniveau.optional(), codeNiveauTaalbeheersingLuisteren: taalniveau.optional(),
  codeNiveauTaalbeheersingMondeling: taalniveau.optional(), codeNiveauTaalbeheersingSchriftelijk: taalniveau.optional(),
  codeTaal: z.string().regex(/^[a-z]{3}$/).optional(),
});
const sector = z.strictObject({ codeSbi: geheel(99_999).optional() });
const vervoermiddel = z.strictObject({
  codeVervoermiddel: z.literal([1, 2, 3, 4, 5, 9]).optional(),
  indicatieBeschikbaarVoorUitvoeringWerk: indicatie.optional(), indicatieBeschikbaarVoorWoonWerkverkeer: indicatie.optional(),
});
const webadres = z.strictObject({ codeWebadres: z.literal([1, 2, 3, 4]).optional(), url: tekst(1_000).optional() });
const werktijden = z.strictObject({
  aantalWerkurenPerWeekMaximaal: geheel(99).optional(), aantalWerkurenPerWeekMinimaal: geheel(99).optional(), indicatieKantoortijden: indicatie.optional(),
});
const niveauOpleiding = z.literal([1, 2, 3, 4, 5, 6, 9]);
const codeOpleidingsnaam = z.string().regex(/^[0-9]+$/).max(10);

const arbeidsmarktkwalificatie = z.strictObject({
  codeWerkEnDenkniveauWerkzoekende: z.literal([0, 1, 2, 3, 4, 5, 6, 7]).optional(),
  cursus: z.array(z.strictObject({
    indicatieCertificaat: indicatieDiploma.optional(), naamCursus: tekst(120).optional(), toelichtingCursus: tekst(2_000).optional(),
    datumAanvangVolgenCursus: dag.optional(), datumCertificaat: dag.optional(), datumEindeVolgenCursus: dag.optional(), naamOpleidingsinstituut: tekst(500).optional(),
  })).optional(),
  competentiebeheersing: z.array(competentiebeheersing).optional(),
  interesse: z.array(z.strictObject({ naamInteresse: tekst(120).optional() })).optional(),
  opleiding: z.array(z.strictObject({
    codeOpleidingsnaam: codeOpleidingsnaam.optional(), codeNiveauOpleiding: niveauOpleiding.optional(), indicatieDiploma: indicatieDiploma.optional(),
    toelichtingOpleiding: tekst(2_000).optional(), codeStatusOpleiding: z.literal([0, 1, 2, 3]).optional(), datumAanvangVolgenOpleiding: dag.optional(),
    datumDiploma: dag.optional(), datumEindeVolgenOpleiding: dag.optional(), naamOpleidingsinstituut: tekst(500).optional(),
  })).optional(),
  rijbewijs: z.array(rijbewijs).optional(),
  taalbeheersing: z.array(taalbeheersing).optional(),
  werkervaring: z.array(z.strictObject({
    beroep: beroep.optional(), datumAanvangWerkzaamheden: dag.optional(), datumEindeWerkzaamheden: dag.optional(),
    naamOrganisatie: tekst(70).optional(), toelichtingWerkervaring: tekst(2_000).optional(),
  })).optional(),
});

const mobiliteit = z.strictObject({ bemiddelingspostcode: postcode, maximaleReisafstand: geheel(999).optional(), maximaleReistijd: geheel(999).optional() });

const werkzoekendeInStapEen = {
  arbeidsmarktkwalificatie: arbeidsmarktkwalificatie.optional(),
  bemiddelingsberoep: z.array(beroep).optional(),
  contractvorm: z.array(contractvorm).optional(),
  flexibiliteit: z.strictObject({
    datumEindeBeschikbaarVoorWerk: dag.optional(), indicatieOnregelmatigWerkOfPloegendienst: indicatie.optional(), datumAanvangBeschikbaarVoorWerk: dag.optional(),
  }).optional(),
  indicatieBeschikbaarheidContactgegevens: jaOfNee.optional(),
  mobiliteit,
  sector: z.array(sector).optional(),
  vervoermiddel: z.array(vervoermiddel).optional(),
  werktijden: werktijden.optional(),
};

/** MPWerkzoekendeMatch: what the first step tells of somebody, without who they are. */
export const werkzoekendeMatchSchema = z.strictObject({ ...werkzoekendeInStapEen, vumID });

/** Werkzoekende: what the second step tells. Its bemiddelingspostcode is always there here, since the first step must give it. */
export const werkzoekendeSchema = z.strictObject({
  ...werkzoekendeInStapEen,
  contactpersoon: z.array(z.strictObject({ naamContactpersoonAfdeling: tekst(35).optional(), emailadres: tekst(320).optional(), telefoonnummer: tekst(14).optional() })).optional(),
  eisAanWerk: z.strictObject({ indicatieAanpassingWerkomgeving: indicatie.optional(), indicatieBegeleiding: indicatie.optional(), indicatieWerkvariatie: indicatie.optional() }).optional(),
  emailadres: z.array(tekst(320)).optional(),
  idWerkzoekende: veiligId.optional(),
  indicatieLdrRegistratie: jaOfNee.optional(),
  persoonlijkePresentatie: tekst(2_000).optional(),
  telefoonnummer: z.array(tekst(14)).optional(),
  webadres: z.array(webadres).optional(),
});

const werkgeverInStapEen = { handelsnaamOrganisatie: tekst(500).optional(), sector: z.array(sector).optional(), webadres: z.array(webadres).optional() };

const vacatureInStapEen = {
  adres: z.strictObject({ postcode, straatnaam: tekst(24).optional(), huisnummer: geheel(99_999).optional(), huisnummertoevoeging: tekst(6).optional() }),
  arbeidsVoorwaarden: z.strictObject({
    datumAanvangWerkzaamheden: dag.optional(), datumEindeWerkzaamheden: dag.optional(), omschrijvingArbeidsvoorwaarden: tekst(2_000).optional(), salarisIndicatie: tekst(100).optional(),
  }).optional(),
  beroep: beroep.optional(),
  codeWerkEnDenkniveauMinimaal: z.enum(['0', '1', '2', '3', '4', '5', '6', '7']).optional(),
  competentiebeheersing: z.array(competentiebeheersing).optional(),
  contractvorm: z.array(contractvorm).optional(),
  cursus: z.array(z.strictObject({ indicatieCertificaat: indicatieDiploma.optional(), naamCursus: tekst(120).optional(), toelichtingCursus: tekst(2_000).optional() })).optional(),
  flexibiliteit: z.strictObject({ datumEindeBeschikbaarVoorWerk: dag.optional(), indicatieOnregelmatigWerkOfPloegendienst: indicatie.optional() }).optional(),
  naamVacature: tekst(120).optional(),
  omschrijvingVacature: tekst(2_000).optional(),
  opleiding: z.array(z.strictObject({
    codeOpleidingsnaam: codeOpleidingsnaam.optional(), codeNiveauOpleiding: niveauOpleiding.optional(), indicatieDiploma: indicatieDiploma.optional(),
    toelichtingOpleiding: tekst(2_000).optional(),
  })).optional(),
  rijbewijs: z.array(rijbewijs).optional(),
  sector: sector.optional(),
  sluitingsdatumVacature: dag.optional(),
  sollicitatiewijze: z.array(z.strictObject({ codeSollicitatiewijze: z.enum(['1', '2', '3', '4']).optional(), webadres: webadres.optional() })).optional(),
  taalbeheersing: z.array(taalbeheersing).optional(),
  vervoermiddel: z.array(vervoermiddel).optional(),
  werkervaring: z.array(z.strictObject({ aantalJarenWerkzaamInBeroep: geheel(99).optional() })).optional(),
  werktijden: werktijden.optional(),
};

/** MPVacatureMatch: what the first step tells of a vacancy. */
export const vacatureMatchSchema = z.strictObject({ ...vacatureInStapEen, werkgever: z.strictObject(werkgeverInStapEen).optional(), vumID });

/** Vacature: what the second step tells. Its postcode is always there here, since the first step must give it. */
export const vacatureSchema = z.strictObject({
  ...vacatureInStapEen,
  idVacature: veiligId,
  nummerVacature: tekst(11).optional(),
  werkgever: z.strictObject({
    ...werkgeverInStapEen,
    contactpersoon: z.array(z.strictObject({
      naamContactpersoonAfdeling: tekst(35).optional(), emailadres: z.array(tekst(320)).optional(), telefoonnummer: z.array(tekst(14)).optional(),
    })).optional(),
  }).optional(),
});

const toAntwoord = <T extends z.ZodType>(match: T) => z.strictObject({ maximumAantalResultatenBereikt: z.boolean(), vraagID: tekst(100), matches: z.array(match) });

/** The answers of the first step. */
export const werkzoekendeMatchesSchema = toAntwoord(werkzoekendeMatchSchema);
export const vacatureMatchesSchema = toAntwoord(vacatureMatchSchema);

/** The answers of the second step. */
export const werkzoekendeDetailSchema = z.strictObject({ bronID: tekst(200).optional(), werkzoekende: werkzoekendeSchema.optional() });
export const vacatureDetailSchema = z.strictObject({ bronID: tekst(200).optional(), vacature: vacatureSchema.optional() });

/** The body of every error. */
export const foutSchema = z.strictObject({ code: tekst(10), message: tekst(500), details: tekst(2_000).optional() });

export type Werkzoekende = z.infer<typeof werkzoekendeSchema>;
export type WerkzoekendeMatch = z.infer<typeof werkzoekendeMatchSchema>;
export type Vacature = z.infer<typeof vacatureSchema>;
export type VacatureMatch = z.infer<typeof vacatureMatchSchema>;
