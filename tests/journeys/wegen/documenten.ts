import { readFileSync } from 'node:fs';

/** The operation as it is registered for the screens of a client. @param naam in camelCase, as the field. */
export function operatie(client: 'loket' | 'burger' | 'wsp', naam: string): string {
  const bestand = naam.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return readFileSync(new URL(`../../../schema/operations/${client}/${bestand}.graphql`, import.meta.url), 'utf8');
}

/** Who somebody is according to everybody, and who is first responsible. */
export const wieIsHet = `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) {
  id regio { amCode } werkplan { id versie status verantwoordelijke { partij } }
  situatie { doelgroepregister { isGeregistreerd } tegenspraken { feit } opgaven { code antwoord } aanspraken { herkomst waarde { fonds { code } } } praktijkleren { herkomst } }
  verantwoordelijkheid { uitkomst rijen { situatie partij opVerzoek grondslag { vindplaats } } ontbrekend { feit bron } }
  aanspreekpunten { uitkomst rijen { persona aanspreekpunten pakketten { code } metReguliereDienstverleningUwv } ontbrekend { feit } }
  selectie { criteria { code weegtMee } }
} }`;

/** Whether somebody is in the doelgroepregister. */
export const register = `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { situatie { naam { herkomst } doelgroepregister { isGeregistreerd } } } }`;

/** What the menukaart has under a name, for this person. */
export const menukaart = `query ($id: ID!, $tekst: String!) { persoon(id: $id) { menukaart(filter: { tekst: $tekst }, first: 100) { edges { node {
  status pot instrument { id naam } redenen { code } voorwaarden { code } gaatVoor { naam } plafond { bedragEuro } maximaleDuurMaanden
} } } } }`;

/** The plan, in a version or as it is now. */
export const plan = `query ($id: ID!, $versie: Int) { werkplan(id: $id, versie: $versie) {
  id versie status doel intake { datum loket { id } } diagnose { uitkomst } verantwoordelijke { partij loket { id } grondslag } einde { uitkomst }
  instemming { persoonOp arrangeurOp } situatiewijzigingen { soort voorstel { partij grondslag { vindplaats } } } aanvragen { activiteitId partij status nummer }
  activiteiten { id partij status omschrijving isEigen bedragEuro uitkomst bronnen }
} }`;

/** The forms with which somebody sends what no party takes from here. */
export const formulieren = `query ($id: ID!) { werkplan(id: $id) { aanvragen { partij formulier { aan velden { naam waarde } } } } }`;

/** What the citizen reads afterwards: what was done, by whom, and who looked. */
export const terugblik = `query { mijnWerkplan { id status geschiedenis { versie handeling partij rol loket { id } } }
  mijnGegevens { aanmeldingen { partij reden } overdrachten { soort status naar { id } } }
  mijnInzages { inzages(first: 100) { edges { node { partij rol doel relatie } } } }
}`;

/** What waits at a loket. */
export const werkvoorraad = `query ($loket: ID!) { werkvoorraad(loket: $loket) {
  overdrachten(first: 50) { edges { node { id soort reden persoon { id } werkplan { id } } } }
  openAanmeldingen(first: 50) { edges { node { persoon { id } } } }
} }`;
