import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UwvContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Een kalenderdag als JJJJ-MM-DD, zonder tijdzone. */
  Datum: { input: string; output: string; }
  /** Een moment in UTC volgens RFC 3339, bijvoorbeeld 2026-11-01T09:30:00Z. */
  DatumTijd: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Het aanbod van één bron in een regio. */
export type Aanbodbijdrage = {
  readonly __typename?: 'Aanbodbijdrage';
  /** Het aanbod; een lege lijst is geen, leeg (null) is onbekend. */
  readonly aanbod: Maybe<ReadonlyArray<Aanbodregelbijdrage>>;
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
};

/** Eén regel van het aanbod van een partij in een regio. */
export type Aanbodregelbijdrage = {
  readonly __typename?: 'Aanbodregelbijdrage';
  /** De organisatie die het uitvoert. */
  readonly aanbieder: Scalars['String']['output'];
  /** Eerste dag waarop het aanbod geldt. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Doelgroepen. */
  readonly doelgroepen: ReadonlyArray<Code>;
  /** Duur in weken. */
  readonly duurWeken: Maybe<Scalars['Int']['output']>;
  /** Laatste dag waarop het aanbod geldt. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Er is een erkend leerbedrijf bij nodig. */
  readonly erkendLeerbedrijf: Maybe<Scalars['Boolean']['output']>;
  /** De gemeenten waar het geldt als GM-codes; leeg (null) is de hele regio. */
  readonly gemeenten: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Klantkenmerken. */
  readonly klantkenmerken: ReadonlyArray<Code>;
  /** Kosten in euro. */
  readonly kostenEuro: Maybe<Scalars['Float']['output']>;
  /** De naam van het aanbod. */
  readonly naam: Scalars['String']['output'];
  /** Het nummer dat de partij aan dit aanbod geeft. */
  readonly nummer: Scalars['String']['output'];
  /** Wat het is en voor wie. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** De tegel van het werklandschap. */
  readonly tegel: Maybe<Code>;
  /** Uitvoeringsvorm. */
  readonly uitvoeringsvorm: Maybe<Code>;
  /** Het instrument in EVA.RMT waar dit aanbod bij hoort; leeg voor aanbod dat de partij alleen zelf kent. */
  readonly uuidInstrument: Maybe<Scalars['ID']['output']>;
  /** Vrije plaatsen; leeg wanneer de partij dit niet bijhoudt. */
  readonly vrijePlaatsen: Maybe<Scalars['Int']['output']>;
  /** Wachttijd in weken. */
  readonly wachttijdWeken: Maybe<Scalars['Int']['output']>;
};

/** Een aanspraak op een O&O-fonds. */
export type Aanspraakbijdrage = {
  readonly __typename?: 'Aanspraakbijdrage';
  /** Tot wanneer een aanvraag kan worden gedaan. */
  readonly aanvragenTot: Maybe<Scalars['Datum']['output']>;
  /** Het fonds. */
  readonly fonds: Code;
  /** De werkgever betaalt premie aan het fonds. */
  readonly premieBetaald: Maybe<Scalars['Boolean']['output']>;
  /** De sector van het fonds. */
  readonly sector: Code;
  /** De persoon werkt in de sector van het fonds. */
  readonly werkzaamInSector: Maybe<Scalars['Boolean']['output']>;
};

/** Eén activiteit zoals een partij haar kent. */
export type Activiteitbijdrage = {
  readonly __typename?: 'Activiteitbijdrage';
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Laatste dag, of de geplande laatste dag. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Ons eigen kenmerk, wanneer de activiteit vanuit het werkplan is aangevraagd. */
  readonly kenmerk: Maybe<Scalars['String']['output']>;
  /** Het nummer dat de houder aan de activiteit geeft; leeg wanneer de bron geen nummers kent. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Omschrijving van de activiteit. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** Het soort activiteit in de codelijst van de houder. */
  readonly soort: Code;
  /** Stand volgens de houder. */
  readonly status: Activiteitbijdragestatus;
  /** Wie de activiteit uitvoert. */
  readonly uitvoerder: Maybe<Scalars['String']['output']>;
};

/** Stand van een activiteit volgens de partij die haar uitvoert. */
export type Activiteitbijdragestatus =
  /** Volgens plan beëindigd. */
  | 'AFGEROND'
  /** Afgesproken, nog niet begonnen. */
  | 'GEPLAND'
  /** Voortijdig beëindigd. */
  | 'GESTOPT'
  /** Begonnen en niet beëindigd. */
  | 'LOPEND'
  /** De bron zegt niets over de stand. */
  | 'ONBEKEND';

/** Een arbeidsmarktregio: hier werken de partijen samen in één Werkcentrum. */
export type Arbeidsmarktregio = {
  readonly __typename?: 'Arbeidsmarktregio';
  /** De CBS-code, AM01 tot en met AM38. */
  readonly amCode: Scalars['ID']['output'];
  /** Het aanbod van UWV in de regio, één per gevraagde bron. */
  readonly uwvAanbod: Maybe<ReadonlyArray<Aanbodbijdrage>>;
};

/** De herkomst van een bijdrage: welke bron is gevraagd en wat zij antwoordde. */
export type Bijdragebron = {
  readonly __typename?: 'Bijdragebron';
  /** Vaste code van de bron, bijvoorbeeld uwv.UWVPersoonsWvInfo of gemeente.GM0855.eigen. */
  readonly code: Scalars['String']['output'];
  /** Wie de gegevens houdt: UWV, SBB, een GM-code of een fondscode. Nummers zijn uniek binnen een houder. */
  readonly houder: Scalars['String']['output'];
  /** De naam van de bron voor mensen. */
  readonly naam: Scalars['String']['output'];
  /** Het moment waarop het antwoord gold. */
  readonly peildatum: Maybe<Scalars['DatumTijd']['output']>;
  /** Vaste code voor de reden wanneer er geen antwoord is. */
  readonly reden: Maybe<Scalars['String']['output']>;
  /** Wat de bron antwoordde. */
  readonly status: Bijdragestatus;
};

/** Wat er gebeurde toen een partij haar bron raadpleegde. */
export type Bijdragestatus =
  /** De bron gaf een volledig antwoord. */
  | 'ACTUEEL'
  /** De bron kent de persoon niet of heeft niets vastgelegd. */
  | 'NIETS_GEVONDEN'
  /** De bron gaf geen bruikbaar antwoord. */
  | 'NIET_BESCHIKBAAR'
  /** De vrager mag deze bron niet gebruiken; er is niets gevraagd. */
  | 'NIET_BEVOEGD'
  /** De bron antwoordde niet binnen de tijd die er was. */
  | 'TIJD_OP'
  /** Een eerder antwoord; alleen voor gegevens die niet over een persoon gaan. */
  | 'VEROUDERD';

/** Een waarde uit een codelijst. Onbekende codes komen ongewijzigd door, dan is omschrijving leeg. */
export type Code = {
  readonly __typename?: 'Code';
  /** De code zoals de bron die geeft, voorloopnullen inbegrepen. */
  readonly code: Scalars['String']['output'];
  /** De naam van de codelijst waaruit de code komt, met versie wanneer de lijst versies heeft. */
  readonly lijst: Scalars['String']['output'];
  /** De omschrijving in de codelijst; leeg wanneer de lijst de code niet kent. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
};

/** Registratie in het doelgroepregister banenafspraak, een bijdrage voor zich omdat weinigen haar mogen zien. */
export type Doelgroepregisterbijdrage = {
  readonly __typename?: 'Doelgroepregisterbijdrage';
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
  /** De persoon is geregistreerd; leeg (null) is onbekend. */
  readonly geregistreerd: Maybe<Scalars['Boolean']['output']>;
  /** De gronden van de registratie. */
  readonly grondslagen: Maybe<ReadonlyArray<Code>>;
  /** De registratie berust op de Wajong. */
  readonly wajong: Maybe<Scalars['Boolean']['output']>;
};

/** Inschrijving als werkzoekende. */
export type Inschrijvingbijdrage = {
  readonly __typename?: 'Inschrijvingbijdrage';
  /** Eerste dag van de inschrijving. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Laatste dag van de inschrijving; leeg zolang zij loopt. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Tot wanneer de inschrijving geldig is zonder verlenging. */
  readonly geldigTot: Maybe<Scalars['Datum']['output']>;
};

/** Wat één partij zegt over wie gegevens van de persoon zag. */
export type Inzagebijdrage = {
  readonly __typename?: 'Inzagebijdrage';
  /** Het gevraagde Logboek. */
  readonly bron: Bijdragebron;
  /** De laatste keren, de nieuwste eerst; een lege lijst is nooit, leeg (null) is onbekend. */
  readonly regels: Maybe<ReadonlyArray<Inzageregelbijdrage>>;
  /** Er zijn oudere keren die hier niet bij staan. */
  readonly zijnErMeer: Scalars['Boolean']['output'];
};

/** Eén keer dat een partij iets met gegevens van een persoon deed, zoals haar Logboek het zegt. */
export type Inzageregelbijdrage = {
  readonly __typename?: 'Inzageregelbijdrage';
  /** De aanvraag waar dit bij hoort; wat partijen voor één aanvraag deden heeft hetzelfde kenmerk. */
  readonly aanvraag: Scalars['String']['output'];
  /** Het doel waarvoor is gevraagd. */
  readonly doel: Scalars['String']['output'];
  /** Welke soorten gegevens het waren. */
  readonly gegevens: ReadonlyArray<Scalars['String']['output']>;
  /** De organisatie die vroeg, als OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De partij waar die organisatie bij hoort. */
  readonly partij: Scalars['String']['output'];
  /** Waarom deze vrager de persoon mocht zien, of dat dat niet zo was. */
  readonly relatie: Scalars['String']['output'];
  /** De rol van wie vroeg. */
  readonly rol: Scalars['String']['output'];
  /** Wanneer. */
  readonly tijdstip: Scalars['DatumTijd']['output'];
  /** Wat ervan kwam: GEGEVEN, GEWEIGERD, NIETS_GEVONDEN of MISLUKT. */
  readonly uitkomst: Scalars['String']['output'];
};

/** De kandidaten die één bron bij een zoekvraag geeft. */
export type Kandidaatbijdrage = {
  readonly __typename?: 'Kandidaatbijdrage';
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
  /** Er zijn er meer dan de bron geeft. */
  readonly isAfgekapt: Scalars['Boolean']['output'];
  /** De kandidaten; een lege lijst is geen, leeg (null) is onbekend. */
  readonly kandidaten: Maybe<ReadonlyArray<Kandidaatregelbijdrage>>;
};

/** Iemand die het eigen profiel heeft vrijgegeven, zonder wie het is. */
export type Kandidaatregelbijdrage = {
  readonly __typename?: 'Kandidaatregelbijdrage';
  /** Gezochte beroepen, als code of adres uit CompetentNL of ESCO. */
  readonly beroepen: ReadonlyArray<Scalars['String']['output']>;
  /** Vanaf welke dag iemand kan beginnen. */
  readonly beschikbaarVanaf: Maybe<Scalars['Datum']['output']>;
  /** Het meeste aantal uren per week. */
  readonly maximaleUrenPerWeek: Maybe<Scalars['Int']['output']>;
  /** Het minste aantal uren per week. */
  readonly minimaleUrenPerWeek: Maybe<Scalars['Int']['output']>;
  /** Het hoogste opleidingsniveau, zoals het profiel het noemt. Leeg wanneer het niet is opgegeven. */
  readonly opleidingsniveau: Maybe<Scalars['String']['output']>;
  /** De vier cijfers van de postcode. Leeg wanneer die niet zijn opgegeven. */
  readonly postcodegebied: Maybe<Scalars['String']['output']>;
  /** Hoe ver iemand wil reizen, in kilometers. */
  readonly reisafstandKm: Maybe<Scalars['Int']['output']>;
  /** Vaardigheden, als code of adres uit CompetentNL of ESCO. */
  readonly vaardigheden: ReadonlyArray<Scalars['String']['output']>;
  /** Verzegelde verwijzing die alleen werkcentrum kan lezen, in elk antwoord een andere. */
  readonly verwijzing: Scalars['ID']['output'];
};

/** De leerplaatsen die één bron bij een zoekvraag geeft. */
export type Leerplaatsbijdrage = {
  readonly __typename?: 'Leerplaatsbijdrage';
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
  /** De leerplaatsen; een lege lijst is geen, leeg (null) is onbekend. */
  readonly leerplaatsen: Maybe<ReadonlyArray<Leerplaatsregelbijdrage>>;
};

/** Plaatsen bij één leerbedrijf voor één opleiding, zoals SBB die kent. */
export type Leerplaatsregelbijdrage = {
  readonly __typename?: 'Leerplaatsregelbijdrage';
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** De opleiding als crebo. */
  readonly crebo: Code;
  /** Duur in weken. */
  readonly duurWeken: Maybe<Scalars['Int']['output']>;
  /** Laatste dag waarop het open is. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** De leerweg: bol, bbl of derde leerweg. */
  readonly leerweg: Code;
  /** Het nummer van SBB. */
  readonly nummer: Scalars['String']['output'];
  /** Diploma, certificaat of praktijkverklaring. */
  readonly opbrengst: Code;
  /** Vrije plaatsen. */
  readonly plaatsen: Scalars['Int']['output'];
  /** De regio als AM-code. */
  readonly regio: Scalars['String']['output'];
  /** Hoe iemand binnenkomt: open hiring, leerwerktraject, banenmarkt of jobcarving. Leeg wanneer dat de gewone weg is. */
  readonly wervingsroute: Maybe<Scalars['String']['output']>;
};

/** Welke verwerkingen een functionaris wil lezen. Ten minste een van de eerste vier is verplicht: ongefilterd lezen mag niet. */
export type Logboekfilter = {
  /** De persoon, met het nummer waarmee deze partij iemand kent: bij UWV en gemeente het burgerservicenummer, bij SBB het deelnemernummer, bij een fonds de fondscode en het deelnemernummer, bij het Werkcentrum de id. */
  readonly betrokkene?: InputMaybe<Scalars['ID']['input']>;
  /** Wie vroeg, met de schuilnaam die het Logboek geeft. */
  readonly gebruiker?: InputMaybe<Scalars['String']['input']>;
  /** De organisatie die vroeg, als OIN. */
  readonly organisatie?: InputMaybe<Scalars['String']['input']>;
  /** Tot dit moment. */
  readonly tot?: InputMaybe<Scalars['DatumTijd']['input']>;
  /** Het traceId van een aanvraag. */
  readonly traceId?: InputMaybe<Scalars['String']['input']>;
  /** Vanaf dit moment. */
  readonly van?: InputMaybe<Scalars['DatumTijd']['input']>;
};

/** Een bladzijde uit het Logboek, de nieuwste verwerking eerst. */
export type Logboekpagina = {
  readonly __typename?: 'Logboekpagina';
  /** Verder na deze bladzijde; leeg bij een lege bladzijde. */
  readonly eindcursor: Maybe<Scalars['String']['output']>;
  /** Er is meer. */
  readonly heeftMeer: Scalars['Boolean']['output'];
  /** Zoveel regels konden niet worden gelezen; dan is deze bladzijde niet volledig. */
  readonly onleesbaar: Scalars['Int']['output'];
  /** De verwerkingen. */
  readonly verwerkingen: ReadonlyArray<Verwerking>;
};

/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** UWV neemt een aanvraag voor iemand aan, of trekt die in. Alleen werkcentrum vraagt dit, namens wie het werkplan wijzigde. */
  readonly uwvVerwerkAanvraag: Partijantwoord;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationUwvVerwerkAanvraagArgs = {
  aanvraag: Partijaanvraag;
  sleutel: Scalars['ID']['input'];
};

/** Een bladzijde uit een lijst. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** De laatste cursor op deze bladzijde. Leeg bij een lege bladzijde. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Er is een volgende bladzijde. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Er is een vorige bladzijde. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** De eerste cursor op deze bladzijde. Leeg bij een lege bladzijde. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Een aanvraag aan een partij om een instrument voor iemand in te zetten. Het kenmerk maakt dat hij nooit twee keer telt. */
export type Partijaanvraag = {
  /** Het bedrag in euro. */
  readonly bedragEuro?: InputMaybe<Scalars['Float']['input']>;
  /** De eerste dag. */
  readonly begindatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Wat er met de aanvraag moet gebeuren. */
  readonly handeling: Partijaanvraaghandeling;
  /** Het instrument, als UUID van EVA.RMT; van een instrument dat alleen de partij kent het nummer dat zij het gaf. */
  readonly instrument: Scalars['ID']['input'];
  /** Onze activiteit; de partij bewaart het bij wat zij ervan maakt. */
  readonly kenmerk: Scalars['ID']['input'];
  /** Wat er gebeurt, in de woorden van het plan. */
  readonly omschrijving?: InputMaybe<Scalars['String']['input']>;
  /** Waarom het wordt ingetrokken. */
  readonly reden?: InputMaybe<Scalars['String']['input']>;
  /** De arbeidsmarktregio waarin het plan wordt uitgevoerd. */
  readonly regio?: InputMaybe<Scalars['String']['input']>;
};

/** Wat er met een aanvraag moet gebeuren. */
export type Partijaanvraaghandeling =
  /** Aanvragen; wie hetzelfde nog eens vraagt, hoort hoe het er dan mee staat. */
  | 'AANVRAGEN'
  /** Intrekken wat eerder is aangevraagd. */
  | 'INTREKKEN';

/** Het antwoord van een partij op een aanvraag. */
export type Partijantwoord = {
  readonly __typename?: 'Partijantwoord';
  /** Bij NIET_GELUKT: later opnieuw vragen kan helpen. */
  readonly isTijdelijk: Scalars['Boolean']['output'];
  /** Het nummer waaronder de partij het kent. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Waarom niet, in een zin van de partij; of, bij NIET_GELUKT, een code van ons. */
  readonly reden: Maybe<Scalars['String']['output']>;
  /** Wat de partij deed. */
  readonly soort: Partijantwoordsoort;
};

/** Wat een partij met een aanvraag deed. */
export type Partijantwoordsoort =
  /** De partij voert het uit en hield er plaats of budget voor vast. */
  | 'BEVESTIGD'
  /** Hier is geen systeem dat aanvragen aanneemt. */
  | 'GEEN_WEG'
  /** De partij voert het niet uit. */
  | 'GEWEIGERD'
  /** De partij heeft de aanvraag ingetrokken. */
  | 'INGETROKKEN'
  /** Het is niet bekend of de aanvraag is aangekomen. */
  | 'NIET_GELUKT'
  /** De partij heeft de aanvraag en beslist later. */
  | 'ONTVANGEN';

/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type Persoon = {
  readonly __typename?: 'Persoon';
  /** Bijdrage van UWV: het doelgroepregister. */
  readonly uwvDoelgroepregisterbijdrage: Maybe<Doelgroepregisterbijdrage>;
  /** Wie gegevens van de persoon bij UWV zag. */
  readonly uwvInzagebijdragen: Maybe<ReadonlyArray<Inzagebijdrage>>;
  /** Bijdragen van UWV aan de situatie, één per gevraagde bron. */
  readonly uwvSituatiebijdragen: Maybe<ReadonlyArray<Situatiebijdrage>>;
  /** Verzegelde sleutel waarmee alleen UWV de persoon herkent, geldig voor één verzoek; leeg wanneer er geen koppeling is. */
  readonly uwvSleutel: Maybe<Scalars['ID']['output']>;
  /** Bijdragen van UWV aan het werkplan, één per gevraagde bron. */
  readonly uwvWerkplanbijdragen: Maybe<ReadonlyArray<Werkplanbijdrage>>;
};

/** Persoonsgegevens uit de BRP die voor de regels nodig zijn. */
export type Persoonsgegevensbijdrage = {
  readonly __typename?: 'Persoonsgegevensbijdrage';
  /** Geboortedatum; leeg wanneer de BRP haar niet volledig kent. */
  readonly geboortedatum: Maybe<Scalars['Datum']['output']>;
  /** De gemeente van inschrijving als GM-code. */
  readonly gemeente: Maybe<Scalars['String']['output']>;
  /** De volledige naam. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** Waarom de BRP de gegevens niet meer bijhoudt, bijvoorbeeld overlijden; leeg zolang zij dat doet. */
  readonly opschorting: Maybe<Code>;
};

/** Deelname aan praktijkleren zoals SBB die kent. */
export type Praktijklerenbijdrage = {
  readonly __typename?: 'Praktijklerenbijdrage';
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** De opleiding als crebo. */
  readonly crebo: Code;
  /** Laatste dag. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Er is een erkend leerbedrijf bij betrokken. */
  readonly erkendLeerbedrijf: Maybe<Scalars['Boolean']['output']>;
  /** De leerweg: bol, bbl of derde leerweg. */
  readonly leerweg: Code;
  /** Het nummer van SBB. */
  readonly nummer: Scalars['String']['output'];
  /** Diploma, certificaat of praktijkverklaring. */
  readonly soort: Code;
};

/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type Query = {
  readonly __typename?: 'Query';
  /** Het Logboek van UWV, voor een functionaris van deze partij. Leeg voor wie dat niet is. */
  readonly uwvLogboek: Maybe<Logboekpagina>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryUwvLogboekArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: Logboekfilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Wat één bron bijdraagt aan de situatie van een persoon. Een veld dat deze bron niet levert is leeg (null). */
export type Situatiebijdrage = {
  readonly __typename?: 'Situatiebijdrage';
  /** Aanspraken op een O&O-fonds. */
  readonly aanspraken: Maybe<ReadonlyArray<Aanspraakbijdrage>>;
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
  /** Eerste dag van werkloosheid, alleen van UWV. */
  readonly eersteWerkloosheidsdag: Maybe<Scalars['Datum']['output']>;
  /** Inschrijving als werkzoekende, alleen van UWV. */
  readonly inschrijving: Maybe<Inschrijvingbijdrage>;
  /** Persoonsgegevens, alleen uit de BRP. */
  readonly persoonsgegevens: Maybe<Persoonsgegevensbijdrage>;
  /** Praktijkleren, alleen van SBB. */
  readonly praktijkleren: Maybe<ReadonlyArray<Praktijklerenbijdrage>>;
  /** De persoon heeft een startkwalificatie, alleen van DUO. */
  readonly startkwalificatie: Maybe<Scalars['Boolean']['output']>;
  /** Uitkeringsverhoudingen; een lege lijst is geen, leeg (null) is onbekend of niet van deze bron. */
  readonly uitkeringen: Maybe<ReadonlyArray<Uitkeringbijdrage>>;
  /** Re-integratievoorzieningen. */
  readonly voorzieningen: Maybe<ReadonlyArray<Voorzieningbijdrage>>;
};

/** Een uitkeringsverhouding zoals de bron die kent. */
export type Uitkeringbijdrage = {
  readonly __typename?: 'Uitkeringbijdrage';
  /** De persoon heeft de uitkering aangevraagd; er is nog niet beslist. */
  readonly aangevraagd: Scalars['Boolean']['output'];
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Laatste dag; leeg zolang de uitkering loopt. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Laatst mogelijke dag van het recht. */
  readonly maximaalTot: Maybe<Scalars['Datum']['output']>;
  /** De wet, in de codering van de bron. */
  readonly wet: Code;
};

/** Eén verwerking van gegevens van een persoon (Logboek Dataverwerkingen). */
export type Verwerking = {
  readonly __typename?: 'Verwerking';
  /** De verwerkingsactiviteit in het register. */
  readonly activiteit: Scalars['String']['output'];
  /** Begin. */
  readonly begin: Scalars['DatumTijd']['output'];
  /** De persoon, met een schuilnaam die alleen deze partij maakt. */
  readonly betrokkene: Maybe<Scalars['String']['output']>;
  /** Het doel waarvoor is gevraagd. */
  readonly doel: Scalars['String']['output'];
  /** Einde. */
  readonly einde: Scalars['DatumTijd']['output'];
  /** Wie vroeg, met een schuilnaam. */
  readonly gebruiker: Scalars['String']['output'];
  /** Welke soorten gegevens het waren. */
  readonly gegevens: ReadonlyArray<Scalars['String']['output']>;
  /** Wat er gebeurde. */
  readonly naam: Scalars['String']['output'];
  /** De organisatie die vroeg, als OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De handeling die hierom vroeg. Leeg voor de eerste van een verzoek. */
  readonly ouderSpanId: Maybe<Scalars['String']['output']>;
  /** De partij waar die organisatie bij hoort. */
  readonly partij: Scalars['String']['output'];
  /** Waarom de vrager de persoon mocht zien. */
  readonly relatie: Scalars['String']['output'];
  /** De rol van wie vroeg. */
  readonly rol: Scalars['String']['output'];
  /** De soort nummer achter die schuilnaam. Leeg als er geen betrokkene is. */
  readonly soortBetrokkene: Maybe<Scalars['String']['output']>;
  /** Deze handeling binnen de aanvraag. */
  readonly spanId: Scalars['String']['output'];
  /** UNSET, OK of ERROR. */
  readonly status: Scalars['String']['output'];
  /** De aanvraag waar dit bij hoort. */
  readonly traceId: Scalars['String']['output'];
  /** Wat ervan kwam: GEGEVEN, GEWEIGERD, NIETS_GEVONDEN of MISLUKT. */
  readonly uitkomst: Scalars['String']['output'];
};

/** Een re-integratievoorziening zoals de bron die kent. */
export type Voorzieningbijdrage = {
  readonly __typename?: 'Voorzieningbijdrage';
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Laatste dag. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Het nummer van de houder. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Omschrijving van de voorziening. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** Het soort voorziening. */
  readonly soort: Code;
};

/** Wat één bron bijdraagt aan het werkplan van een persoon. */
export type Werkplanbijdrage = {
  readonly __typename?: 'Werkplanbijdrage';
  /** De activiteiten; een lege lijst is geen, leeg (null) is onbekend. */
  readonly activiteiten: Maybe<ReadonlyArray<Activiteitbijdrage>>;
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Arbeidsmarktregio: Arbeidsmarktregio;
  Persoon: Persoon;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Arbeidsmarktregio:
    ( { __typename: 'Arbeidsmarktregio' }
    & GraphQLRecursivePick<FederationTypes['Arbeidsmarktregio'], {"amCode":true}> );
  Persoon:
    ( { __typename: 'Persoon' }
    & GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSleutel":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Aanbodbijdrage: ResolverTypeWrapper<Aanbodbijdrage>;
  Aanbodregelbijdrage: ResolverTypeWrapper<Aanbodregelbijdrage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Aanspraakbijdrage: ResolverTypeWrapper<Aanspraakbijdrage>;
  Activiteitbijdrage: ResolverTypeWrapper<Activiteitbijdrage>;
  Activiteitbijdragestatus: Activiteitbijdragestatus;
  Arbeidsmarktregio: ResolverTypeWrapper<Arbeidsmarktregio>;
  Bijdragebron: ResolverTypeWrapper<Bijdragebron>;
  Bijdragestatus: Bijdragestatus;
  Code: ResolverTypeWrapper<Code>;
  Datum: ResolverTypeWrapper<Scalars['Datum']['output']>;
  DatumTijd: ResolverTypeWrapper<Scalars['DatumTijd']['output']>;
  Doelgroepregisterbijdrage: ResolverTypeWrapper<Doelgroepregisterbijdrage>;
  Inschrijvingbijdrage: ResolverTypeWrapper<Inschrijvingbijdrage>;
  Inzagebijdrage: ResolverTypeWrapper<Inzagebijdrage>;
  Inzageregelbijdrage: ResolverTypeWrapper<Inzageregelbijdrage>;
  Kandidaatbijdrage: ResolverTypeWrapper<Kandidaatbijdrage>;
  Kandidaatregelbijdrage: ResolverTypeWrapper<Kandidaatregelbijdrage>;
  Leerplaatsbijdrage: ResolverTypeWrapper<Leerplaatsbijdrage>;
  Leerplaatsregelbijdrage: ResolverTypeWrapper<Leerplaatsregelbijdrage>;
  Logboekfilter: Logboekfilter;
  Logboekpagina: ResolverTypeWrapper<Logboekpagina>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partijaanvraag: Partijaanvraag;
  Partijaanvraaghandeling: Partijaanvraaghandeling;
  Partijantwoord: ResolverTypeWrapper<Partijantwoord>;
  Partijantwoordsoort: Partijantwoordsoort;
  Persoon: ResolverTypeWrapper<Persoon>;
  Persoonsgegevensbijdrage: ResolverTypeWrapper<Persoonsgegevensbijdrage>;
  Praktijklerenbijdrage: ResolverTypeWrapper<Praktijklerenbijdrage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Situatiebijdrage: ResolverTypeWrapper<Situatiebijdrage>;
  Uitkeringbijdrage: ResolverTypeWrapper<Uitkeringbijdrage>;
  Verwerking: ResolverTypeWrapper<Verwerking>;
  Voorzieningbijdrage: ResolverTypeWrapper<Voorzieningbijdrage>;
  Werkplanbijdrage: ResolverTypeWrapper<Werkplanbijdrage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Aanbodbijdrage: Aanbodbijdrage;
  Aanbodregelbijdrage: Aanbodregelbijdrage;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Aanspraakbijdrage: Aanspraakbijdrage;
  Activiteitbijdrage: Activiteitbijdrage;
  Arbeidsmarktregio: Arbeidsmarktregio | FederationReferenceTypes['Arbeidsmarktregio'];
  Bijdragebron: Bijdragebron;
  Code: Code;
  Datum: Scalars['Datum']['output'];
  DatumTijd: Scalars['DatumTijd']['output'];
  Doelgroepregisterbijdrage: Doelgroepregisterbijdrage;
  Inschrijvingbijdrage: Inschrijvingbijdrage;
  Inzagebijdrage: Inzagebijdrage;
  Inzageregelbijdrage: Inzageregelbijdrage;
  Kandidaatbijdrage: Kandidaatbijdrage;
  Kandidaatregelbijdrage: Kandidaatregelbijdrage;
  Leerplaatsbijdrage: Leerplaatsbijdrage;
  Leerplaatsregelbijdrage: Leerplaatsregelbijdrage;
  Logboekfilter: Logboekfilter;
  Logboekpagina: Logboekpagina;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Partijaanvraag: Partijaanvraag;
  Partijantwoord: Partijantwoord;
  Persoon: Persoon | FederationReferenceTypes['Persoon'];
  Persoonsgegevensbijdrage: Persoonsgegevensbijdrage;
  Praktijklerenbijdrage: Praktijklerenbijdrage;
  Query: Record<PropertyKey, never>;
  Situatiebijdrage: Situatiebijdrage;
  Uitkeringbijdrage: Uitkeringbijdrage;
  Verwerking: Verwerking;
  Voorzieningbijdrage: Voorzieningbijdrage;
  Werkplanbijdrage: Werkplanbijdrage;
  String: Scalars['String']['output'];
};

export type NietPersoonlijkDirectiveArgs = { };

export type NietPersoonlijkDirectiveResolver<Result, Parent, ContextType = UwvContext, Args = NietPersoonlijkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ToegangDirectiveArgs = {
  doelen: ReadonlyArray<Scalars['String']['input']>;
  rollen?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ToegangDirectiveResolver<Result, Parent, ContextType = UwvContext, Args = ToegangDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AanbodbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Aanbodbijdrage'] = ResolversParentTypes['Aanbodbijdrage']> = {
  aanbod?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanbodregelbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
};

export type AanbodregelbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Aanbodregelbijdrage'] = ResolversParentTypes['Aanbodregelbijdrage']> = {
  aanbieder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  doelgroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  duurWeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  erkendLeerbedrijf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gemeenten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  klantkenmerken?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  kostenEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tegel?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  uitvoeringsvorm?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  uuidInstrument?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vrijePlaatsen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wachttijdWeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AanspraakbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Aanspraakbijdrage'] = ResolversParentTypes['Aanspraakbijdrage']> = {
  aanvragenTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  fonds?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  premieBetaald?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  werkzaamInSector?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ActiviteitbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Activiteitbijdrage'] = ResolversParentTypes['Activiteitbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kenmerk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Activiteitbijdragestatus'], ParentType, ContextType>;
  uitvoerder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArbeidsmarktregioResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Arbeidsmarktregio'] = ResolversParentTypes['Arbeidsmarktregio'], FederationReferenceType extends FederationReferenceTypes['Arbeidsmarktregio'] = FederationReferenceTypes['Arbeidsmarktregio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Arbeidsmarktregio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uwvAanbod?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanbodbijdrage']>>, ParentType, ContextType>;
};

export type BijdragebronResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Bijdragebron'] = ResolversParentTypes['Bijdragebron']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peildatum?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Bijdragestatus'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lijst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DatumScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Datum'], any> {
  name: 'Datum';
}

export interface DatumTijdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DatumTijd'], any> {
  name: 'DatumTijd';
}

export type DoelgroepregisterbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Doelgroepregisterbijdrage'] = ResolversParentTypes['Doelgroepregisterbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  geregistreerd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grondslagen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Code']>>, ParentType, ContextType>;
  wajong?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InschrijvingbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Inschrijvingbijdrage'] = ResolversParentTypes['Inschrijvingbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type InzagebijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Inzagebijdrage'] = ResolversParentTypes['Inzagebijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  regels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Inzageregelbijdrage']>>, ParentType, ContextType>;
  zijnErMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InzageregelbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Inzageregelbijdrage'] = ResolversParentTypes['Inzageregelbijdrage']> = {
  aanvraag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gegevens?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KandidaatbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Kandidaatbijdrage'] = ResolversParentTypes['Kandidaatbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  isAfgekapt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kandidaten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Kandidaatregelbijdrage']>>, ParentType, ContextType>;
};

export type KandidaatregelbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Kandidaatregelbijdrage'] = ResolversParentTypes['Kandidaatregelbijdrage']> = {
  beroepen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  beschikbaarVanaf?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  maximaleUrenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimaleUrenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opleidingsniveau?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcodegebied?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reisafstandKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vaardigheden?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verwijzing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeerplaatsbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Leerplaatsbijdrage'] = ResolversParentTypes['Leerplaatsbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  leerplaatsen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Leerplaatsregelbijdrage']>>, ParentType, ContextType>;
};

export type LeerplaatsregelbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Leerplaatsregelbijdrage'] = ResolversParentTypes['Leerplaatsregelbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  crebo?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  duurWeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  leerweg?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opbrengst?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  plaatsen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regio?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wervingsroute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogboekpaginaResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Logboekpagina'] = ResolversParentTypes['Logboekpagina']> = {
  eindcursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heeftMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onleesbaar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verwerkingen?: Resolver<ReadonlyArray<ResolversTypes['Verwerking']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  uwvVerwerkAanvraag?: Resolver<ResolversTypes['Partijantwoord'], ParentType, ContextType, RequireFields<MutationUwvVerwerkAanvraagArgs, 'aanvraag' | 'sleutel'>>;
};

export type PageInfoResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartijantwoordResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Partijantwoord'] = ResolversParentTypes['Partijantwoord']> = {
  isTijdelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Partijantwoordsoort'], ParentType, ContextType>;
};

export type PersoonResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Persoon'] = ResolversParentTypes['Persoon'], FederationReferenceType extends FederationReferenceTypes['Persoon'] = FederationReferenceTypes['Persoon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Persoon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uwvDoelgroepregisterbijdrage?: Resolver<Maybe<ResolversTypes['Doelgroepregisterbijdrage']>, ParentType, ContextType>;
  uwvInzagebijdragen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Inzagebijdrage']>>, ParentType, ContextType>;
  uwvSituatiebijdragen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Situatiebijdrage']>>, ParentType, ContextType>;
  uwvSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uwvWerkplanbijdragen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Werkplanbijdrage']>>, ParentType, ContextType>;
};

export type PersoonsgegevensbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Persoonsgegevensbijdrage'] = ResolversParentTypes['Persoonsgegevensbijdrage']> = {
  geboortedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opschorting?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type PraktijklerenbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Praktijklerenbijdrage'] = ResolversParentTypes['Praktijklerenbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  crebo?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  erkendLeerbedrijf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leerweg?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  uwvLogboek?: Resolver<Maybe<ResolversTypes['Logboekpagina']>, ParentType, ContextType, RequireFields<QueryUwvLogboekArgs, 'filter' | 'first'>>;
};

export type SituatiebijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Situatiebijdrage'] = ResolversParentTypes['Situatiebijdrage']> = {
  aanspraken?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanspraakbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  eersteWerkloosheidsdag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  inschrijving?: Resolver<Maybe<ResolversTypes['Inschrijvingbijdrage']>, ParentType, ContextType>;
  persoonsgegevens?: Resolver<Maybe<ResolversTypes['Persoonsgegevensbijdrage']>, ParentType, ContextType>;
  praktijkleren?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Praktijklerenbijdrage']>>, ParentType, ContextType>;
  startkwalificatie?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  uitkeringen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Uitkeringbijdrage']>>, ParentType, ContextType>;
  voorzieningen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voorzieningbijdrage']>>, ParentType, ContextType>;
};

export type UitkeringbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Uitkeringbijdrage'] = ResolversParentTypes['Uitkeringbijdrage']> = {
  aangevraagd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  maximaalTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  wet?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type VerwerkingResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Verwerking'] = ResolversParentTypes['Verwerking']> = {
  activiteit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  begin?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  betrokkene?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  einde?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  gebruiker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gegevens?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ouderSpanId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soortBetrokkene?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spanId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoorzieningbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Voorzieningbijdrage'] = ResolversParentTypes['Voorzieningbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type WerkplanbijdrageResolvers<ContextType = UwvContext, ParentType extends ResolversParentTypes['Werkplanbijdrage'] = ResolversParentTypes['Werkplanbijdrage']> = {
  activiteiten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Activiteitbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
};

export type Resolvers<ContextType = UwvContext> = {
  Aanbodbijdrage?: AanbodbijdrageResolvers<ContextType>;
  Aanbodregelbijdrage?: AanbodregelbijdrageResolvers<ContextType>;
  Aanspraakbijdrage?: AanspraakbijdrageResolvers<ContextType>;
  Activiteitbijdrage?: ActiviteitbijdrageResolvers<ContextType>;
  Arbeidsmarktregio?: ArbeidsmarktregioResolvers<ContextType>;
  Bijdragebron?: BijdragebronResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  DatumTijd?: GraphQLScalarType;
  Doelgroepregisterbijdrage?: DoelgroepregisterbijdrageResolvers<ContextType>;
  Inschrijvingbijdrage?: InschrijvingbijdrageResolvers<ContextType>;
  Inzagebijdrage?: InzagebijdrageResolvers<ContextType>;
  Inzageregelbijdrage?: InzageregelbijdrageResolvers<ContextType>;
  Kandidaatbijdrage?: KandidaatbijdrageResolvers<ContextType>;
  Kandidaatregelbijdrage?: KandidaatregelbijdrageResolvers<ContextType>;
  Leerplaatsbijdrage?: LeerplaatsbijdrageResolvers<ContextType>;
  Leerplaatsregelbijdrage?: LeerplaatsregelbijdrageResolvers<ContextType>;
  Logboekpagina?: LogboekpaginaResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partijantwoord?: PartijantwoordResolvers<ContextType>;
  Persoon?: PersoonResolvers<ContextType>;
  Persoonsgegevensbijdrage?: PersoonsgegevensbijdrageResolvers<ContextType>;
  Praktijklerenbijdrage?: PraktijklerenbijdrageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Situatiebijdrage?: SituatiebijdrageResolvers<ContextType>;
  Uitkeringbijdrage?: UitkeringbijdrageResolvers<ContextType>;
  Verwerking?: VerwerkingResolvers<ContextType>;
  Voorzieningbijdrage?: VoorzieningbijdrageResolvers<ContextType>;
  Werkplanbijdrage?: WerkplanbijdrageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = UwvContext> = {
  nietPersoonlijk?: NietPersoonlijkDirectiveResolver<any, any, ContextType>;
  toegang?: ToegangDirectiveResolver<any, any, ContextType>;
};
