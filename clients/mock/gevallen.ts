import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import type { Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import type { Bronstatus } from '../../subgraphs/werkcentrum/generated.ts';
import { verlopenDoel } from './aanmelding.ts';
import { verouderdeRegio } from './catalogus.ts';
import { proefpersonen } from './personen.ts';
import { uuidVan } from './reeks.ts';
import { werkplanIdVan } from './zaai.ts';

/** What is sent. `lichaam` as JSON, or as it is when it is a text. */
export type Gevalvraag = {
  readonly token: string | null;
  readonly doel?: string;
  readonly methode?: 'GET' | 'POST';
  readonly koppen?: Readonly<Record<string, string>>;
  readonly lichaam: string | Readonly<Record<string, unknown>>;
};

/** A case that can be asked of the mock, and what must come of it. The page, the guide and the tests are made of these. */
export type Geval = {
  readonly naam: string;
  /** What it shows, in Dutch. */
  readonly omschrijving: string;
  /** The state of a source, or the code of an error, that the answer has. */
  readonly toont: { readonly bronstatus: Bronstatus } | { readonly foutcode: Foutcode };
  /** HTTP status. */
  readonly status: number;
  readonly vraag: Gevalvraag;
};

/** The id of a vacancy or candidate of a search of which no more details are given. */
export const zonderDetails = `${uuidVan('mock/zoekopdracht/zonder-details')}.0`;

/** A document that nobody registered. */
const onbekendDocument = `sha256:${'0'.repeat(64)}`;

const arrangeur = { token: 'mock-arrangeur', doel: 'werkplan' } as const;

/** What each source said of the person with this number. */
const bronnenVan = (bsn: string): Gevalvraag => ({ ...arrangeur, lichaam: { query: 'query Bronnen($bsn: String!) { persoonOpBsn(bsn: $bsn) { situatie { bronnen { code naam status reden { code toelichting } } } } }', variables: { bsn } } });
const vraagPersoon = (bsn: string): Gevalvraag => ({ ...arrangeur, lichaam: { query: 'query Persoon($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }', variables: { bsn } } });
const vraagRegios = (rest: Partial<Gevalvraag>): Gevalvraag => ({ token: 'mock-arrangeur', doel: 'catalogus', lichaam: { query: 'query Regios { arbeidsmarktregios { amCode naam } }' }, ...rest });
const volg = (token: string, id: string, koppen: Readonly<Record<string, string>> = {}): Gevalvraag => ({
  token, doel: 'werkplan', koppen: { accept: 'text/event-stream', ...koppen },
  lichaam: { query: 'subscription Volg($id: ID!) { werkplanGewijzigd(id: $id) { gebeurtenis { id soort } werkplan { versie } } }', variables: { id } },
});

const plan = werkplanIdVan(vastePersonen.allePartijen.bsn);
const teDiep = `query Diep { arbeidsmarktregios { ${'menukaart { instrumenten { edges { node { aanbod { '.repeat(5)}naam${' } } } } } '.repeat(5)}} }`;

const bron = (naam: string, bronstatus: Bronstatus, omschrijving: string, vraag: Gevalvraag): Geval => ({ naam, omschrijving, toont: { bronstatus }, status: 200, vraag });
const fout = (naam: string, foutcode: Foutcode, status: number, omschrijving: string, vraag: Gevalvraag): Geval => ({ naam, omschrijving, toont: { foutcode }, status, vraag });

const bronnen: readonly Geval[] = [
  bron('bron-actueel', 'ACTUEEL', 'Alle bronnen antwoorden.', bronnenVan(vastePersonen.allePartijen.bsn)),
  bron('bron-niets-gevonden', 'NIETS_GEVONDEN', 'De bronnen kennen de persoon niet: dat is een antwoord, en geen storing.', bronnenVan(vastePersonen.onbekendBijBronnen.bsn)),
  bron('bron-niet-beschikbaar', 'NIET_BESCHIKBAAR', proefpersonen.nietBeschikbaar.omschrijving, bronnenVan(proefpersonen.nietBeschikbaar.bsn)),
  bron('bron-tijd-op', 'TIJD_OP', proefpersonen.tijdOp.omschrijving, bronnenVan(proefpersonen.tijdOp.bsn)),
  bron('bron-niet-bevoegd', 'NIET_BEVOEGD', proefpersonen.nietBevoegd.omschrijving, bronnenVan(proefpersonen.nietBevoegd.bsn)),
  bron('bron-geen-koppeling', 'GEEN_KOPPELING', 'Met SBB en de fondsen is deze persoon niet gekoppeld; er is niets gevraagd.', bronnenVan(vastePersonen.zonderPlan.bsn)),
  bron('bron-verouderd', 'VEROUDERD', proefpersonen.verouderd.omschrijving, bronnenVan(proefpersonen.verouderd.bsn)),
  bron('bron-verouderd-aanbod', 'VEROUDERD', 'Een fonds antwoordt niet over zijn aanbod in deze regio; dit is zijn vorige aanbod.', vraagRegios({ lichaam: { query: 'query Aanbod($amCode: ID!) { arbeidsmarktregio(amCode: $amCode) { aanbod { bronnen { naam status } } } }', variables: { amCode: verouderdeRegio } } })),
  bron('bron-alles-stil', 'NIET_BESCHIKBAAR', proefpersonen.allesStil.omschrijving, bronnenVan(proefpersonen.allesStil.bsn)),
];

const toegang: readonly Geval[] = [
  fout('zonder-token', 'NIET_AANGEMELD', 401, 'Er is geen token meegestuurd.', vraagRegios({ token: null })),
  fout('token-verlopen', 'NIET_AANGEMELD', 401, 'Het token is verlopen: meld de gebruiker opnieuw aan.', vraagRegios({ token: 'mock-verlopen' })),
  fout('doel-niet-voor-deze-rol', 'NIET_BEVOEGD', 403, 'Een arrangeur mag niet vragen voor het doel "toezicht".', vraagRegios({ doel: 'toezicht' })),
  fout('doel-onbekend', 'NIET_BEVOEGD', 403, 'Dit doel bestaat niet.', vraagRegios({ doel: 'nieuwsgierigheid' })),
  fout('doel-verlopen', 'NIET_BEVOEGD', 403, 'Dit doel gold tot en met 31 december 2025.', vraagRegios({ doel: verlopenDoel })),
  fout('veld-niet-voor-deze-rol', 'NIET_BEVOEGD', 200, 'Een medewerker van een loket mag het doelgroepregister niet zien: dat veld is leeg, de rest is er.', { token: 'mock-loket-uwv', doel: 'werkplan', lichaam: { query: 'query Register($bsn: String!) { persoonOpBsn(bsn: $bsn) { regio { naam } doelgroepregister { isGeregistreerd } } }', variables: { bsn: vastePersonen.allePartijen.bsn } } }),
  fout('te-vaak', 'OVERBELAST', 429, 'Er is te vaak gevraagd: in Retry-After staat na hoeveel seconden het weer kan.', vraagRegios({ token: 'mock-te-vaak' })),
  fout('document-niet-geregistreerd', 'ONBEKENDE_OPERATIE', 400, 'Een oude toepassing vraagt met een documentId dat niet (meer) is geregistreerd.', vraagRegios({ lichaam: { documentId: onbekendDocument } })),
];

const verzoek: readonly Geval[] = [
  fout('geen-json', 'ONGELDIG_VERZOEK', 400, 'Het lichaam van het verzoek is geen JSON.', vraagRegios({ lichaam: '{"query":' })),
  fout('geen-json-type', 'ONGELDIG_VERZOEK', 415, 'Het content-type is niet application/json.', vraagRegios({ koppen: { 'content-type': 'text/plain' } })),
  fout('met-get', 'METHODE_NIET_TOEGESTAAN', 405, 'Er is gevraagd met GET in plaats van POST.', vraagRegios({ methode: 'GET', lichaam: '' })),
  fout('te-groot', 'TE_GROOT', 413, 'Het verzoek is groter dan 200.000 bytes.', vraagRegios({ lichaam: { query: `query Regios { arbeidsmarktregios { naam } } ${'#'.repeat(200_000)}` } })),
  fout('te-diep', 'TE_COMPLEX', 400, 'De vraag gaat te diep.', vraagRegios({ lichaam: { query: teDiep } })),
  fout('geen-graphql', 'GRAPHQL_PARSE_FAILED', 400, 'De vraag is geen GraphQL: er ontbreekt een accolade.', vraagRegios({ lichaam: { query: 'query Regios { arbeidsmarktregios { naam }' } })),
  fout('onbekend-veld', 'GRAPHQL_VALIDATION_FAILED', 400, 'De vraag noemt een veld dat het schema niet heeft.', vraagRegios({ lichaam: { query: 'query Regios { arbeidsmarktregios { hoofdstad } }' } })),
  fout('bsn-in-de-tekst', 'BSN_ALLEEN_ALS_VARIABELE', 400, 'Het burgerservicenummer staat in de tekst van de vraag in plaats van in een variabele.', { ...arrangeur, lichaam: { query: `query Persoon { persoonOpBsn(bsn: "${vastePersonen.allePartijen.bsn}") { id } }` } }),
  fout('variabele-van-een-ander-type', 'ONGELDIGE_INVOER', 400, 'Een variabele past niet bij haar type: in fouten staat welke.', { ...arrangeur, lichaam: { query: 'query Werkplan($id: ID!, $versie: Int) { werkplan(id: $id, versie: $versie) { id } }', variables: { id: plan, versie: 'drie' } } }),
  fout('geen-bsn', 'ONGELDIGE_INVOER', 200, 'Het nummer voldoet niet aan de elfproef.', vraagPersoon('999999999')),
];

const uitvoering: readonly Geval[] = [
  fout('brp-stil', 'BRON_NIET_BESCHIKBAAR', 200, proefpersonen.brpStil.omschrijving, vraagPersoon(proefpersonen.brpStil.bsn)),
  fout('te-laat', 'TIJD_OP', 200, proefpersonen.traag.omschrijving, vraagPersoon(proefpersonen.traag.bsn)),
  fout('interne-fout', 'INTERNE_FOUT', 200, proefpersonen.interneFout.omschrijving, vraagPersoon(proefpersonen.interneFout.bsn)),
  fout('logboek-weg', 'LOGBOEK_NIET_BESCHIKBAAR', 200, proefpersonen.logboekWeg.omschrijving, vraagPersoon(proefpersonen.logboekWeg.bsn)),
  fout('te-veel-details', 'TE_VEEL_DETAILS', 200, 'Van deze zoekvraag zijn al tien details gevraagd.', { token: 'mock-wsp', doel: 'matching', lichaam: { query: 'query Detail($id: ID!) { vacatureDetail(id: $id) { omschrijving } }', variables: { id: zonderDetails } } }),
];

const stroom: readonly Geval[] = [
  fout('volgen-onbekend-werkplan', 'NIET_GEVONDEN', 200, 'Dit werkplan is er niet, of is niet te zien.', volg('mock-arrangeur', uuidVan('mock/geen-werkplan'))),
  fout('volgen-na-onbekende-gebeurtenis', 'GEBEURTENIS_ONBEKEND', 200, 'De gebeurtenis in Last-Event-ID is hier niet (meer) bekend.', volg('mock-arrangeur', plan, { 'last-event-id': uuidVan('mock/geen-gebeurtenis') })),
  fout('volgen-geen-plaats', 'TE_VEEL_STROMEN', 429, 'Er worden al te veel gebeurtenissen tegelijk gevolgd.', volg('mock-geen-stroomplaats', plan)),
  fout('volgen-lang-genoeg', 'STROOM_VERLOPEN', 200, 'Er is lang genoeg gevolgd: volg opnieuw na de laatste gebeurtenis.', volg('mock-stroom-verlopen', plan)),
  fout('volgen-te-traag', 'STROOM_TE_TRAAG', 200, 'De gebeurtenissen zijn te langzaam gelezen.', volg('mock-stroom-te-traag', plan)),
  fout('volgen-server-stopt', 'SERVER_STOPT', 200, 'De server stopt: volg opnieuw na de laatste gebeurtenis.', volg('mock-server-stopt', plan)),
];

/** Every case. */
export const gevallen: readonly Geval[] = [...bronnen, ...toegang, ...verzoek, ...uitvoering, ...stroom];

/** What a case shows, as one word. */
export const toonVan = ({ toont }: Geval): string => ('bronstatus' in toont ? toont.bronstatus : toont.foutcode);
