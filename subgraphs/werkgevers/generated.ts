import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VacaturezoekopdrachtParent, KandidatenzoekopdrachtParent } from './parents.ts';
import type { WerkgeversContext } from './context.ts';
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

/** Hoeveel er om één eis afvielen. */
export type Afgevallen = {
  readonly __typename?: 'Afgevallen';
  /** Hoeveel. Leeg wanneer het er minder dan vijf zijn en het om kandidaten gaat. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** De eis. */
  readonly criterium: Zoekcriterium;
};

/** Hoe iets bij de zoekvraag past. De punten zijn samen precies de score. Regels rekenen, een mens beslist. */
export type Beoordeling = {
  readonly __typename?: 'Beoordeling';
  /** De afstand in een rechte lijn in kilometers. Leeg wanneer de plaats van een postcode niet bekend is. */
  readonly afstandKm: Maybe<Scalars['Float']['output']>;
  /** Eisen die worden gemist, en waarom. */
  readonly gemist: ReadonlyArray<Gemist>;
  /** Hoeveel er te halen was met wat er is gevraagd. */
  readonly maximum: Scalars['Int']['output'];
  /** Per criterium hoeveel punten en waarom. */
  readonly punten: ReadonlyArray<Criteriumpunten>;
  /** De som van de punten. Leeg bij open hiring, waar niemand wordt gerangschikt, en waar een eis wordt gemist. */
  readonly score: Maybe<Scalars['Int']['output']>;
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

/** Hoe iemand te bereiken is. */
export type Contactgegeven = {
  readonly __typename?: 'Contactgegeven';
  /** Het e-mailadres. Leeg als het er niet bij staat. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** De naam of de afdeling. Leeg als die er niet bij staat. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** Het telefoonnummer. Leeg als het er niet bij staat. */
  readonly telefoon: Maybe<Scalars['String']['output']>;
};

/** Hoe lang een contract duurt. */
export type Contractduur =
  /** Voor bepaalde tijd. */
  | 'BEPAALD'
  /** Voor onbepaalde tijd. */
  | 'ONBEPAALD';

/** De punten voor één criterium. */
export type Criteriumpunten = {
  readonly __typename?: 'Criteriumpunten';
  /** Het criterium. */
  readonly criterium: Zoekcriterium;
  /** Hoeveel er te halen was. */
  readonly maximum: Scalars['Int']['output'];
  /** Hoeveel punten. */
  readonly punten: Scalars['Int']['output'];
  /** Waarom. */
  readonly waarom: Scalars['String']['output'];
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

/** Een indeling van de resultaten, met aantallen. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** Waarop is ingedeeld, bijvoorbeeld AFSTAND of SECTOR. */
  readonly code: Scalars['ID']['output'];
  /** De waarden, de meeste eerst. */
  readonly waarden: ReadonlyArray<Facetwaarde>;
};

/** Eén waarde van een indeling. */
export type Facetwaarde = {
  readonly __typename?: 'Facetwaarde';
  /** Hoeveel. Leeg wanneer het er te weinig zijn om te geven. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** Het aantal is niet gegeven, zodat niemand te herkennen is. */
  readonly isOnderdrukt: Scalars['Boolean']['output'];
  /** De waarde voor mensen. Leeg wanneer geen lijst haar kent. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** De waarde. */
  readonly waarde: Scalars['String']['output'];
};

/** Een eis die wordt gemist. */
export type Gemist = {
  readonly __typename?: 'Gemist';
  /** De eis. */
  readonly criterium: Zoekcriterium;
  /** Waarom niet. */
  readonly waarom: Scalars['String']['output'];
};

/** Wat er van een kandidaat uit een zoekresultaat te zeggen is, om contact te vragen. */
export type GevondenKandidaat = {
  readonly __typename?: 'GevondenKandidaat';
  /** De code van de bron. */
  readonly bron: Scalars['ID']['output'];
  /** De id uit het zoekresultaat. */
  readonly id: Scalars['ID']['output'];
  /** Verzegelde verwijzing die alleen werkcentrum kan lezen, in elk zoekresultaat een andere. Leeg voor een kandidaat van een andere bron. */
  readonly verwijzing: Maybe<Scalars['ID']['output']>;
};

/** Wat er van een vacature uit een zoekresultaat te zeggen is, om iemand ervoor voor te stellen. */
export type GevondenVacature = {
  readonly __typename?: 'GevondenVacature';
  /** De code van de bron. */
  readonly bron: Scalars['ID']['output'];
  /** De id uit het zoekresultaat. */
  readonly id: Scalars['ID']['output'];
  /** De naam van de vacature. Leeg wanneer de bron die niet geeft. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** De wervingsroute. */
  readonly route: Wervingsroute;
  /** Laatste dag waarop de vacature open is. Leeg als de bron die niet noemt. */
  readonly sluit: Maybe<Scalars['Datum']['output']>;
  /** Het bedrijf. Leeg wanneer de bron dat niet geeft. */
  readonly werkgever: Maybe<Scalars['String']['output']>;
};

/** De punten voor één criterium, opnieuw berekend. */
export type Herberekendepunten = {
  readonly __typename?: 'Herberekendepunten';
  /** Het criterium. */
  readonly criterium: Zoekcriterium;
  /** Hoeveel er te halen was. */
  readonly maximum: Scalars['Int']['output'];
  /** Hoeveel punten. */
  readonly punten: Scalars['Int']['output'];
};

/** Wat er van een volgorde te zeggen is, nu zij opnieuw is gemaakt. */
export type Herleiduitkomst =
  /** Een andere volgorde met dezelfde regels en dezelfde lijst: een fout. */
  | 'AFWIJKEND'
  /** De lijst van beroepen heeft nu een andere versie: er is niets te vergelijken. */
  | 'ANDERE_LIJST'
  /** De regels hebben nu een andere versie: er is niets te vergelijken. */
  | 'ANDERE_REGELS'
  /** Het bewijs is niet te openen: het is gewijzigd of verwisseld, of met een andere sleutel gesloten. */
  | 'BESCHADIGD'
  /** Dezelfde volgorde. */
  | 'GELIJK';

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

/** Wat de bron in de tweede stap over een kandidaat zegt. Alleen om iemand voor een baan te benaderen. */
export type Kandidaatdetail = {
  readonly __typename?: 'Kandidaatdetail';
  /** Hoe de kandidaat of de begeleider te bereiken is. Leeg wanneer de bron dat niet geeft; altijd leeg voor een kandidaat van werkcentrum, die alleen met vraagContact te bereiken is. */
  readonly contacten: ReadonlyArray<Contactgegeven>;
  /** Wie de kandidaat gaf, zoals de uitwisseling het zegt. Leeg wanneer die het niet zegt. */
  readonly gever: Maybe<Scalars['String']['output']>;
  /** De id uit het zoekresultaat. */
  readonly id: Scalars['ID']['output'];
  /** Hoe de kandidaat zich voorstelt. */
  readonly presentatie: Maybe<Scalars['String']['output']>;
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

/** Een kandidaat die bij de zoekvraag kan passen, zonder persoonsgegevens. */
export type Kandidaatresultaat = {
  readonly __typename?: 'Kandidaatresultaat';
  /** Hoe goed het past, met waarom. */
  readonly beoordeling: Beoordeling;
  /** De beroepen waar de kandidaat naar zoekt. Een code die geen lijst kent heeft geen omschrijving. */
  readonly beroepen: ReadonlyArray<Code>;
  /** Vanaf welke dag de kandidaat kan beginnen. */
  readonly beschikbaarVanaf: Maybe<Scalars['Datum']['output']>;
  /** De code van de bron. */
  readonly bron: Scalars['ID']['output'];
  /** Vaardigheden. */
  readonly competenties: ReadonlyArray<Code>;
  /** De bron geeft in de tweede stap hoe de kandidaat te bereiken is. */
  readonly contactMogelijk: Scalars['Boolean']['output'];
  /** De kandidaat is van werkcentrum en alleen te bereiken met een contactverzoek (vraagContact), dat het eigen loket van de kandidaat doorgeeft. De tweede stap geeft dan geen weg. */
  readonly contactverzoekMogelijk: Scalars['Boolean']['output'];
  /** Vast of tijdelijk. */
  readonly contracten: ReadonlyArray<Contractduur>;
  /** De beroepen waar de kandidaat ervaring in heeft. */
  readonly ervaring: ReadonlyArray<Code>;
  /** De id, voor de tweede stap; geldig zolang de zoekvraag dat is. */
  readonly id: Scalars['ID']['output'];
  /** Werk- en denkniveau, 1 tot en met 6. */
  readonly niveau: Maybe<Scalars['Int']['output']>;
  /** De vier cijfers van de postcode. Leeg wanneer de bron die niet geeft. */
  readonly postcodegebied: Maybe<Scalars['String']['output']>;
  /** Rijbewijzen. */
  readonly rijbewijzen: ReadonlyArray<Scalars['String']['output']>;
  /** Ten hoogste zoveel uren per week. */
  readonly urenMaximaal: Maybe<Scalars['Int']['output']>;
  /** Ten minste zoveel uren per week. */
  readonly urenMinimaal: Maybe<Scalars['Int']['output']>;
};

/** Kandidaten met hun plaats in de volgorde. */
export type KandidaatresultaatConnection = {
  readonly __typename?: 'KandidaatresultaatConnection';
  /** De kandidaten met hun cursor. */
  readonly edges: ReadonlyArray<KandidaatresultaatEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel het er zijn. Leeg wanneer het er minder dan vijf zijn. */
  readonly totaal: Maybe<Scalars['Int']['output']>;
};

/** Een kandidaat met de plaats in de volgorde. */
export type KandidaatresultaatEdge = {
  readonly __typename?: 'KandidaatresultaatEdge';
  /** De plaats in de volgorde. */
  readonly cursor: Scalars['String']['output'];
  /** De kandidaat. */
  readonly node: Kandidaatresultaat;
};

/** Een zoekvraag naar kandidaten, zonder persoonsgegevens. Een mens beslist: de volgorde is een voorstel. */
export type Kandidatenzoekopdracht = {
  readonly __typename?: 'Kandidatenzoekopdracht';
  /** Hoeveel er om welke eis afvielen; aantallen onder de vijf worden niet gegeven. */
  readonly afgevallen: Maybe<ReadonlyArray<Afgevallen>>;
  /** Wat elke bron antwoordde. */
  readonly bronnen: Maybe<ReadonlyArray<Zoekbron>>;
  /** Hoeveel er van elk soort zijn onder wie geen eis mist. Aantallen onder de vijf worden niet gegeven. */
  readonly facetten: Maybe<ReadonlyArray<Facet>>;
  /** De id waarmee later verder te bladeren is. */
  readonly id: Scalars['ID']['output'];
  /** De kandidaten, de best passende eerst. Niemand wordt gerangschikt voor open hiring. */
  readonly resultaten: Maybe<KandidaatresultaatConnection>;
  /** Tot wanneer hierin te bladeren is. Leeg zolang de bronnen niet zijn gevraagd. */
  readonly verlooptOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Bijdragen van werkcentrum aan de zoekvraag, één per gevraagde bron. */
  readonly werkcentrumKandidaatbijdragen: Maybe<ReadonlyArray<Kandidaatbijdrage>>;
  /** Verzegelde zoekvraag, alleen voor werkcentrum en voor één verzoek; leeg wanneer er niets te vragen is. */
  readonly werkcentrumZoeksleutel: Maybe<Scalars['ID']['output']>;
};


/** Een zoekvraag naar kandidaten, zonder persoonsgegevens. Een mens beslist: de volgorde is een voorstel. */
export type KandidatenzoekopdrachtResultatenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metAfgevallen?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** De namen van beroepen, in de volgorde waarin zij zijn gevraagd. Een code die geen lijst kent komt terug zonder omschrijving. */
  readonly beroepen: ReadonlyArray<Code>;
  /** Eén kandidaat uit een zoekresultaat, zonder de bron opnieuw te vragen. Leeg wanneer het resultaat er niet meer is of van een ander is. */
  readonly gevondenKandidaat: Maybe<GevondenKandidaat>;
  /** Eén vacature uit een zoekresultaat, zonder de bron opnieuw te vragen. Leeg wanneer het resultaat er niet meer is of van een ander is. */
  readonly gevondenVacature: Maybe<GevondenVacature>;
  /** De tweede stap voor een kandidaat uit een zoekresultaat: wie te bereiken is. Ten hoogste tien per zoekvraag; elke keer staat in het Logboek. Voor een kandidaat van werkcentrum geeft dit geen weg: die is alleen te bereiken met vraagContact. */
  readonly kandidaatDetail: Maybe<Kandidaatdetail>;
  /** Wat een eerdere zoekvraag gaf, zonder de bronnen opnieuw te vragen. Leeg wanneer die er niet meer is of van een ander is. */
  readonly kandidatenzoekopdracht: Maybe<Kandidatenzoekopdracht>;
  /** Maakt de volgorde van een eerdere zoekvraag opnieuw uit haar bewijs, voor een functionaris van het werkgeversservicepunt. Leeg voor wie dat niet is, en wanneer er geen bewijs (meer) is. */
  readonly rangschikking: Maybe<Rangschikking>;
  /** De tweede stap voor een vacature uit een zoekresultaat: wat de bron er meer over zegt. Ten hoogste tien per zoekvraag. */
  readonly vacatureDetail: Maybe<Vacaturedetail>;
  /** Wat een eerdere zoekvraag gaf, zonder de bronnen opnieuw te vragen. Leeg wanneer die er niet meer is of van een ander is. */
  readonly vacaturezoekopdracht: Maybe<Vacaturezoekopdracht>;
  /** Het Logboek van matching, voor een functionaris van het werkgeversservicepunt. Leeg voor wie dat niet is. */
  readonly werkgeversLogboek: Maybe<Logboekpagina>;
  /** Beroepen waar deze woorden in voorkomen, om mee te zoeken; wat met de woorden begint staat vooraan. Leeg wanneer er geen is, en zolang er geen lijst van beroepen is. */
  readonly zoekBeroepen: ReadonlyArray<Code>;
  /** Zoekt kandidaten die passen bij een baan, zonder persoonsgegevens. Geef criteria, of een vacature uit een zoekresultaat, of beide: dan gaan de criteria voor. */
  readonly zoekKandidaten: Maybe<Kandidatenzoekopdracht>;
  /** Zoekt vacatures en leerplaatsen die passen bij wat iemand kan en wil. Vraagt de bronnen één keer; verder bladeren gaat met vacaturezoekopdracht. */
  readonly zoekVacatures: Maybe<Vacaturezoekopdracht>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryBeroepenArgs = {
  codes: ReadonlyArray<Scalars['ID']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryGevondenKandidaatArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryGevondenVacatureArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryKandidaatDetailArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryKandidatenzoekopdrachtArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryRangschikkingArgs = {
  zoekopdracht: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryVacatureDetailArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryVacaturezoekopdrachtArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkgeversLogboekArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: Logboekfilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryZoekBeroepenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  tekst: Scalars['String']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryZoekKandidatenArgs = {
  criteria?: InputMaybe<Zoekcriteria>;
  vacatureId?: InputMaybe<Scalars['ID']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryZoekVacaturesArgs = {
  criteria: Zoekcriteria;
};

/** De volgorde van een zoekresultaat, opnieuw gemaakt uit haar bewijs. Van profielen alleen plaats en punten, niets over wie of wat het is. */
export type Rangschikking = {
  readonly __typename?: 'Rangschikking';
  /** Hoeveel resultaten er waren. Leeg wanneer het er bij kandidaten minder dan vijf zijn, en wanneer het bewijs niet te openen is. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** De plaatsen, vanaf 1, waar nu iets anders staat. Leeg wanneer het bewijs niet te openen is. */
  readonly afwijkendePlaatsen: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Waarnaar is gezocht, per criterium een regel. Leeg wanneer het bewijs niet te openen is. */
  readonly criteria: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** De dag waarop is gezocht. Leeg wanneer het bewijs niet te openen is. */
  readonly dag: Maybe<Scalars['Datum']['output']>;
  /** De id van de zoekvraag. */
  readonly id: Scalars['ID']['output'];
  /** De lijst van beroepen, met versie, waarmee de volgorde is gemaakt. Leeg wanneer het bewijs niet te openen is. */
  readonly lijst: Maybe<Scalars['String']['output']>;
  /** De lijst van beroepen, met versie, die er nu is. */
  readonly lijstNu: Scalars['String']['output'];
  /** De versie van de regels waarmee de volgorde is gemaakt. Leeg wanneer het bewijs niet te openen is. */
  readonly regelversie: Maybe<Scalars['String']['output']>;
  /** De versie van de regels die er nu is. */
  readonly regelversieNu: Scalars['String']['output'];
  /** De resultaten in de volgorde die is gegeven. Leeg wanneer het bewijs niet te openen is. */
  readonly rijen: Maybe<ReadonlyArray<Rangschikkingrij>>;
  /** Wat er van te zeggen is. */
  readonly uitkomst: Herleiduitkomst;
  /** SHA-256 van het bewijs, om te vergelijken met die in de logregel. Leeg wanneer het bewijs niet te openen is. */
  readonly vingerafdruk: Maybe<Scalars['String']['output']>;
};


/** De volgorde van een zoekresultaat, opnieuw gemaakt uit haar bewijs. Van profielen alleen plaats en punten, niets over wie of wat het is. */
export type RangschikkingRijenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Eén plaats in een volgorde die opnieuw is gemaakt. */
export type Rangschikkingrij = {
  readonly __typename?: 'Rangschikkingrij';
  /** Eisen die worden gemist. Leeg (null) wanneer dat niet opnieuw is bepaald. */
  readonly gemist: Maybe<ReadonlyArray<Zoekcriterium>>;
  /** De plaats nu de volgorde opnieuw is gemaakt. Leeg wanneer dat niet is gedaan, of wanneer er geen plaats meer is. */
  readonly opnieuw: Maybe<Scalars['Int']['output']>;
  /** De plaats, vanaf 1. */
  readonly plaats: Scalars['Int']['output'];
  /** De punten per criterium, opnieuw berekend. Leeg (null) wanneer dat niet is gedaan. */
  readonly punten: Maybe<ReadonlyArray<Herberekendepunten>>;
  /** De som van de punten, opnieuw berekend. Leeg wanneer dat niet is gedaan, bij open hiring, en waar een eis wordt gemist. */
  readonly score: Maybe<Scalars['Int']['output']>;
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

/** Een taal en hoe goed. */
export type Taalcriterium = {
  /** Mondeling: 2 redelijk, 3 goed, 4 uitstekend. */
  readonly mondeling?: InputMaybe<Scalars['Int']['input']>;
  /** Schriftelijk: 2 redelijk, 3 goed, 4 uitstekend. */
  readonly schriftelijk?: InputMaybe<Scalars['Int']['input']>;
  /** De taal als ISO 639-3-code, bijvoorbeeld nld. */
  readonly taal: Scalars['ID']['input'];
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

/** Wat de bron in de tweede stap over een vacature zegt. */
export type Vacaturedetail = {
  readonly __typename?: 'Vacaturedetail';
  /** Straat en huisnummer waar het werk is. Leeg als de bron die niet geeft. */
  readonly adres: Maybe<Scalars['String']['output']>;
  /** Wat de bron over de arbeidsvoorwaarden zegt. Leeg als zij niets zegt. */
  readonly arbeidsvoorwaarden: Maybe<Scalars['String']['output']>;
  /** Wie er bij het bedrijf te bereiken is. */
  readonly contacten: ReadonlyArray<Contactgegeven>;
  /** Wie de vacature gaf, zoals de uitwisseling het zegt. Leeg wanneer die het niet zegt. */
  readonly gever: Maybe<Scalars['String']['output']>;
  /** De id uit het zoekresultaat. */
  readonly id: Scalars['ID']['output'];
  /** De naam van de vacature. Leeg als de bron die niet geeft. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** Wat de bron over het werk zegt. Leeg als zij niets zegt. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** Het bedrijf. Leeg als de bron het niet geeft. */
  readonly werkgever: Maybe<Scalars['String']['output']>;
};

/** Een vacature of leerplaats die bij de zoekvraag kan passen. */
export type Vacatureresultaat = {
  readonly __typename?: 'Vacatureresultaat';
  /** Hoe goed het past, met waarom. */
  readonly beoordeling: Beoordeling;
  /** De beroepen. Een code die geen lijst kent heeft geen omschrijving. */
  readonly beroepen: ReadonlyArray<Code>;
  /** De code van de bron. */
  readonly bron: Scalars['ID']['output'];
  /** Vaardigheden die gevraagd zijn. */
  readonly competenties: ReadonlyArray<Code>;
  /** Vast of tijdelijk. */
  readonly contracten: ReadonlyArray<Contractduur>;
  /** De id, voor de tweede stap en om kandidaten bij te zoeken; geldig zolang de zoekvraag dat is. */
  readonly id: Scalars['ID']['output'];
  /** De naam van de vacature. Leeg wanneer de bron die niet geeft. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** Werk- en denkniveau, 1 tot en met 6. Leeg als de bron dat niet noemt. */
  readonly niveau: Maybe<Scalars['Int']['output']>;
  /** Vrije plaatsen. Leeg wanneer de bron die niet geeft. */
  readonly plaatsen: Maybe<Scalars['Int']['output']>;
  /** De vier cijfers van de postcode. Leeg wanneer de bron die niet geeft. */
  readonly postcodegebied: Maybe<Scalars['String']['output']>;
  /** Rijbewijzen die gevraagd zijn. */
  readonly rijbewijzen: ReadonlyArray<Scalars['String']['output']>;
  /** De wervingsroute. */
  readonly route: Wervingsroute;
  /** Sectoren. */
  readonly sectoren: ReadonlyArray<Code>;
  /** Laatste dag waarop de vacature open is. Leeg als de bron die niet noemt. */
  readonly sluit: Maybe<Scalars['Datum']['output']>;
  /** Ten hoogste zoveel uren per week. Leeg als de bron dat niet noemt. */
  readonly urenMaximaal: Maybe<Scalars['Int']['output']>;
  /** Ten minste zoveel uren per week. Leeg als de bron dat niet noemt. */
  readonly urenMinimaal: Maybe<Scalars['Int']['output']>;
  /** Eerste werkdag. Leeg als de bron die niet noemt. */
  readonly vanaf: Maybe<Scalars['Datum']['output']>;
  /** Het bedrijf. Leeg wanneer de bron dat niet geeft. */
  readonly werkgever: Maybe<Scalars['String']['output']>;
};

/** Vacatures met hun plaats in de volgorde. */
export type VacatureresultaatConnection = {
  readonly __typename?: 'VacatureresultaatConnection';
  /** De vacatures met hun cursor. */
  readonly edges: ReadonlyArray<VacatureresultaatEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel het er zijn. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een vacature met haar plaats in de volgorde. */
export type VacatureresultaatEdge = {
  readonly __typename?: 'VacatureresultaatEdge';
  /** De plaats in de volgorde. */
  readonly cursor: Scalars['String']['output'];
  /** De vacature. */
  readonly node: Vacatureresultaat;
};

/** Een zoekvraag naar vacatures en leerplaatsen, met wat alle bronnen samen gaven. Een mens beslist: de volgorde is een voorstel. */
export type Vacaturezoekopdracht = {
  readonly __typename?: 'Vacaturezoekopdracht';
  /** Hoeveel er om welke eis afvielen. Bronnen passen niet elke eis zelf toe. */
  readonly afgevallen: Maybe<ReadonlyArray<Afgevallen>>;
  /** Wat elke bron antwoordde. */
  readonly bronnen: Maybe<ReadonlyArray<Zoekbron>>;
  /** Hoeveel er van elk soort zijn onder wat geen eis mist. */
  readonly facetten: Maybe<ReadonlyArray<Facet>>;
  /** De id waarmee later verder te bladeren is. */
  readonly id: Scalars['ID']['output'];
  /** De vacatures, de best passende eerst. */
  readonly resultaten: Maybe<VacatureresultaatConnection>;
  /** Bijdragen van SBB aan de zoekvraag, één per gevraagde bron. */
  readonly sbbLeerplaatsbijdragen: Maybe<ReadonlyArray<Leerplaatsbijdrage>>;
  /** Verzegelde zoekvraag, alleen voor SBB en voor één verzoek; leeg wanneer er niets te vragen is. */
  readonly sbbZoeksleutel: Maybe<Scalars['ID']['output']>;
  /** Tot wanneer hierin te bladeren is. Leeg zolang de bronnen niet zijn gevraagd. */
  readonly verlooptOp: Maybe<Scalars['DatumTijd']['output']>;
};


/** Een zoekvraag naar vacatures en leerplaatsen, met wat alle bronnen samen gaven. Een mens beslist: de volgorde is een voorstel. */
export type VacaturezoekopdrachtResultatenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metAfgevallen?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Hoe iemand bij een baan komt: de gewone weg, of een van de vier wervingsroutes. */
export type Wervingsroute =
  /** Kennismaken op een banenmarkt. */
  | 'BANENMARKT'
  /** Een baan uit taken die bij iemand passen. */
  | 'JOBCARVING'
  /** Leren op de werkplek. */
  | 'LEERWERKTRAJECT'
  /** Zonder selectie: wie vooraan op de wachtlijst staat krijgt de baan. */
  | 'OPEN_HIRING'
  /** Solliciteren. */
  | 'REGULIER';

/** Wat één bron op een zoekvraag antwoordde. */
export type Zoekbron = {
  readonly __typename?: 'Zoekbron';
  /** Hoeveel de bron gaf. Leeg wanneer het er bij kandidaten minder dan vijf zijn. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** De code van de bron. */
  readonly code: Scalars['ID']['output'];
  /** De bron heeft er meer dan zij gaf: verfijn de zoekvraag. */
  readonly isAfgekapt: Scalars['Boolean']['output'];
  /** De naam van de bron. */
  readonly naam: Scalars['String']['output'];
  /** Wanneer de bron antwoordde. */
  readonly peildatum: Scalars['DatumTijd']['output'];
  /** Waarom er geen antwoord is. Leeg wanneer dat er is. */
  readonly reden: Maybe<Code>;
  /** Wat de bron antwoordde: ACTUEEL, NIETS_GEVONDEN, NIET_BESCHIKBAAR, TIJD_OP of NIET_BEVOEGD. */
  readonly status: Scalars['ID']['output'];
};

/** Waar naar gezocht wordt. Zoekend naar vacatures: wat iemand kan en wil. Zoekend naar kandidaten: wat de baan vraagt en biedt. Wat leeg is doet er niet toe. Niets hierin mag zeggen wie iemand is. */
export type Zoekcriteria = {
  /** Hoe ver daarvandaan, 0 tot en met 999 kilometer in een rechte lijn. */
  readonly afstandKm: Scalars['Int']['input'];
  /** Beroepen als URI van CompetentNL of ESCO, hoogstens 10. Een code die geen lijst kent gaat ongewijzigd mee. */
  readonly beroepen?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Vaardigheden als URI, hoogstens 30. */
  readonly competenties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Vast, tijdelijk, of allebei. */
  readonly contracten?: InputMaybe<ReadonlyArray<Contractduur>>;
  /** Wat een eis is; al het andere telt alleen mee. Leeg is: de afstand en het beroep. */
  readonly eisen?: InputMaybe<ReadonlyArray<Zoekcriterium>>;
  /** Werk- en denkniveau: 1 basisonderwijs, 2 vmbo, 3 havo of vwo, 4 mbo, 5 hbo, 6 wo. */
  readonly niveau?: InputMaybe<Scalars['Int']['input']>;
  /** Onregelmatig werk of ploegendienst kan, of hoort erbij. */
  readonly onregelmatig?: InputMaybe<Scalars['Boolean']['input']>;
  /** De vier cijfers van de postcode waar omheen wordt gezocht. */
  readonly postcodegebied: Scalars['String']['input'];
  /** Rijbewijzen die iemand heeft, of die de baan vraagt, bijvoorbeeld B. */
  readonly rijbewijzen?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Alleen deze wervingsroutes. */
  readonly routes?: InputMaybe<ReadonlyArray<Wervingsroute>>;
  /** Sectoren als code van de Standaard Bedrijfsindeling, vijf cijfers; minder cijfers is de hele groep. */
  readonly sectoren?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Talen die iemand spreekt, of die de baan vraagt. */
  readonly talen?: InputMaybe<ReadonlyArray<Taalcriterium>>;
  /** Ten hoogste zoveel uren per week, 1 tot en met 99. */
  readonly urenMaximaal?: InputMaybe<Scalars['Int']['input']>;
  /** Ten minste zoveel uren per week, 1 tot en met 99. */
  readonly urenMinimaal?: InputMaybe<Scalars['Int']['input']>;
  /** Vanaf welke dag iemand kan beginnen, of nodig is. */
  readonly vanaf?: InputMaybe<Scalars['Datum']['input']>;
};

/** Waar op gezocht, gewogen en geteld wordt. */
export type Zoekcriterium =
  /** De afstand in een rechte lijn, en hoe ver iemand wil reizen. */
  | 'AFSTAND'
  /** Het beroep, of een beroep waar iemand naar kan overstappen. */
  | 'BEROEP'
  /** Vanaf wanneer iemand kan beginnen. */
  | 'BESCHIKBAARHEID'
  /** Vaardigheden. */
  | 'COMPETENTIES'
  /** Vast of tijdelijk. */
  | 'CONTRACT'
  /** Werk- en denkniveau. */
  | 'NIVEAU'
  /** Onregelmatig werk of ploegendienst. */
  | 'ONREGELMATIG'
  /** Rijbewijzen. */
  | 'RIJBEWIJS'
  /** De wervingsroute. */
  | 'ROUTE'
  /** De sector van het bedrijf. */
  | 'SECTOR'
  /** Talen. */
  | 'TALEN'
  /** Uren per week. */
  | 'UREN';



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
  Kandidatenzoekopdracht: Kandidatenzoekopdracht;
  Vacaturezoekopdracht: Vacaturezoekopdracht;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Kandidatenzoekopdracht:
    ( { __typename: 'Kandidatenzoekopdracht' }
    & GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}>
        | GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumKandidaatbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"kandidaten":{"verwijzing":true,"postcodegebied":true,"beroepen":true,"vaardigheden":true,"opleidingsniveau":true,"minimaleUrenPerWeek":true,"maximaleUrenPerWeek":true,"reisafstandKm":true,"beschikbaarVanaf":true},"isAfgekapt":true}}> ) );
  Vacaturezoekopdracht:
    ( { __typename: 'Vacaturezoekopdracht' }
    & GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}>
        | GraphQLRecursivePick<FederationTypes['Vacaturezoekopdracht'], {"sbbLeerplaatsbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"leerplaatsen":{"nummer":true,"regio":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"opbrengst":{"code":true,"omschrijving":true,"lijst":true},"wervingsroute":true,"plaatsen":true,"duurWeken":true,"begindatum":true,"einddatum":true}}}> ) );
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
  Afgevallen: ResolverTypeWrapper<Afgevallen>;
  Beoordeling: ResolverTypeWrapper<Beoordeling>;
  Bijdragebron: ResolverTypeWrapper<Bijdragebron>;
  Bijdragestatus: Bijdragestatus;
  Code: ResolverTypeWrapper<Code>;
  Contactgegeven: ResolverTypeWrapper<Contactgegeven>;
  Contractduur: Contractduur;
  Criteriumpunten: ResolverTypeWrapper<Criteriumpunten>;
  Datum: ResolverTypeWrapper<Scalars['Datum']['output']>;
  DatumTijd: ResolverTypeWrapper<Scalars['DatumTijd']['output']>;
  Doelgroepregisterbijdrage: ResolverTypeWrapper<Doelgroepregisterbijdrage>;
  Facet: ResolverTypeWrapper<Facet>;
  Facetwaarde: ResolverTypeWrapper<Facetwaarde>;
  Gemist: ResolverTypeWrapper<Gemist>;
  GevondenKandidaat: ResolverTypeWrapper<GevondenKandidaat>;
  GevondenVacature: ResolverTypeWrapper<GevondenVacature>;
  Herberekendepunten: ResolverTypeWrapper<Herberekendepunten>;
  Herleiduitkomst: Herleiduitkomst;
  Inschrijvingbijdrage: ResolverTypeWrapper<Inschrijvingbijdrage>;
  Inzagebijdrage: ResolverTypeWrapper<Inzagebijdrage>;
  Inzageregelbijdrage: ResolverTypeWrapper<Inzageregelbijdrage>;
  Kandidaatbijdrage: ResolverTypeWrapper<Kandidaatbijdrage>;
  Kandidaatdetail: ResolverTypeWrapper<Kandidaatdetail>;
  Kandidaatregelbijdrage: ResolverTypeWrapper<Kandidaatregelbijdrage>;
  Kandidaatresultaat: ResolverTypeWrapper<Kandidaatresultaat>;
  KandidaatresultaatConnection: ResolverTypeWrapper<KandidaatresultaatConnection>;
  KandidaatresultaatEdge: ResolverTypeWrapper<KandidaatresultaatEdge>;
  Kandidatenzoekopdracht: ResolverTypeWrapper<KandidatenzoekopdrachtParent>;
  Leerplaatsbijdrage: ResolverTypeWrapper<Leerplaatsbijdrage>;
  Leerplaatsregelbijdrage: ResolverTypeWrapper<Leerplaatsregelbijdrage>;
  Logboekfilter: Logboekfilter;
  Logboekpagina: ResolverTypeWrapper<Logboekpagina>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partijaanvraag: Partijaanvraag;
  Partijaanvraaghandeling: Partijaanvraaghandeling;
  Partijantwoord: ResolverTypeWrapper<Partijantwoord>;
  Partijantwoordsoort: Partijantwoordsoort;
  Persoonsgegevensbijdrage: ResolverTypeWrapper<Persoonsgegevensbijdrage>;
  Praktijklerenbijdrage: ResolverTypeWrapper<Praktijklerenbijdrage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rangschikking: ResolverTypeWrapper<Rangschikking>;
  Rangschikkingrij: ResolverTypeWrapper<Rangschikkingrij>;
  Situatiebijdrage: ResolverTypeWrapper<Situatiebijdrage>;
  Taalcriterium: Taalcriterium;
  Uitkeringbijdrage: ResolverTypeWrapper<Uitkeringbijdrage>;
  Vacaturedetail: ResolverTypeWrapper<Vacaturedetail>;
  Vacatureresultaat: ResolverTypeWrapper<Vacatureresultaat>;
  VacatureresultaatConnection: ResolverTypeWrapper<VacatureresultaatConnection>;
  VacatureresultaatEdge: ResolverTypeWrapper<VacatureresultaatEdge>;
  Vacaturezoekopdracht: ResolverTypeWrapper<VacaturezoekopdrachtParent>;
  Verwerking: ResolverTypeWrapper<Verwerking>;
  Voorzieningbijdrage: ResolverTypeWrapper<Voorzieningbijdrage>;
  Werkplanbijdrage: ResolverTypeWrapper<Werkplanbijdrage>;
  Wervingsroute: Wervingsroute;
  Zoekbron: ResolverTypeWrapper<Zoekbron>;
  Zoekcriteria: Zoekcriteria;
  Zoekcriterium: Zoekcriterium;
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
  Afgevallen: Afgevallen;
  Beoordeling: Beoordeling;
  Bijdragebron: Bijdragebron;
  Code: Code;
  Contactgegeven: Contactgegeven;
  Criteriumpunten: Criteriumpunten;
  Datum: Scalars['Datum']['output'];
  DatumTijd: Scalars['DatumTijd']['output'];
  Doelgroepregisterbijdrage: Doelgroepregisterbijdrage;
  Facet: Facet;
  Facetwaarde: Facetwaarde;
  Gemist: Gemist;
  GevondenKandidaat: GevondenKandidaat;
  GevondenVacature: GevondenVacature;
  Herberekendepunten: Herberekendepunten;
  Inschrijvingbijdrage: Inschrijvingbijdrage;
  Inzagebijdrage: Inzagebijdrage;
  Inzageregelbijdrage: Inzageregelbijdrage;
  Kandidaatbijdrage: Kandidaatbijdrage;
  Kandidaatdetail: Kandidaatdetail;
  Kandidaatregelbijdrage: Kandidaatregelbijdrage;
  Kandidaatresultaat: Kandidaatresultaat;
  KandidaatresultaatConnection: KandidaatresultaatConnection;
  KandidaatresultaatEdge: KandidaatresultaatEdge;
  Kandidatenzoekopdracht: KandidatenzoekopdrachtParent;
  Leerplaatsbijdrage: Leerplaatsbijdrage;
  Leerplaatsregelbijdrage: Leerplaatsregelbijdrage;
  Logboekfilter: Logboekfilter;
  Logboekpagina: Logboekpagina;
  PageInfo: PageInfo;
  Partijaanvraag: Partijaanvraag;
  Partijantwoord: Partijantwoord;
  Persoonsgegevensbijdrage: Persoonsgegevensbijdrage;
  Praktijklerenbijdrage: Praktijklerenbijdrage;
  Query: Record<PropertyKey, never>;
  Rangschikking: Rangschikking;
  Rangschikkingrij: Rangschikkingrij;
  Situatiebijdrage: Situatiebijdrage;
  Taalcriterium: Taalcriterium;
  Uitkeringbijdrage: Uitkeringbijdrage;
  Vacaturedetail: Vacaturedetail;
  Vacatureresultaat: Vacatureresultaat;
  VacatureresultaatConnection: VacatureresultaatConnection;
  VacatureresultaatEdge: VacatureresultaatEdge;
  Vacaturezoekopdracht: VacaturezoekopdrachtParent;
  Verwerking: Verwerking;
  Voorzieningbijdrage: Voorzieningbijdrage;
  Werkplanbijdrage: Werkplanbijdrage;
  Zoekbron: Zoekbron;
  Zoekcriteria: Zoekcriteria;
  String: Scalars['String']['output'];
};

export type NietPersoonlijkDirectiveArgs = { };

export type NietPersoonlijkDirectiveResolver<Result, Parent, ContextType = WerkgeversContext, Args = NietPersoonlijkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ToegangDirectiveArgs = {
  doelen: ReadonlyArray<Scalars['String']['input']>;
  rollen?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ToegangDirectiveResolver<Result, Parent, ContextType = WerkgeversContext, Args = ToegangDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AanbodbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Aanbodbijdrage'] = ResolversParentTypes['Aanbodbijdrage']> = {
  aanbod?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanbodregelbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
};

export type AanbodregelbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Aanbodregelbijdrage'] = ResolversParentTypes['Aanbodregelbijdrage']> = {
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

export type AanspraakbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Aanspraakbijdrage'] = ResolversParentTypes['Aanspraakbijdrage']> = {
  aanvragenTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  fonds?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  premieBetaald?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  werkzaamInSector?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ActiviteitbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Activiteitbijdrage'] = ResolversParentTypes['Activiteitbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kenmerk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Activiteitbijdragestatus'], ParentType, ContextType>;
  uitvoerder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AfgevallenResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Afgevallen'] = ResolversParentTypes['Afgevallen']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criterium?: Resolver<ResolversTypes['Zoekcriterium'], ParentType, ContextType>;
};

export type BeoordelingResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Beoordeling'] = ResolversParentTypes['Beoordeling']> = {
  afstandKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gemist?: Resolver<ReadonlyArray<ResolversTypes['Gemist']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punten?: Resolver<ReadonlyArray<ResolversTypes['Criteriumpunten']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BijdragebronResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Bijdragebron'] = ResolversParentTypes['Bijdragebron']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peildatum?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Bijdragestatus'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lijst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactgegevenResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Contactgegeven'] = ResolversParentTypes['Contactgegeven']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telefoon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriteriumpuntenResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Criteriumpunten'] = ResolversParentTypes['Criteriumpunten']> = {
  criterium?: Resolver<ResolversTypes['Zoekcriterium'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waarom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DatumScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Datum'], any> {
  name: 'Datum';
}

export interface DatumTijdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DatumTijd'], any> {
  name: 'DatumTijd';
}

export type DoelgroepregisterbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Doelgroepregisterbijdrage'] = ResolversParentTypes['Doelgroepregisterbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  geregistreerd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grondslagen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Code']>>, ParentType, ContextType>;
  wajong?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waarden?: Resolver<ReadonlyArray<ResolversTypes['Facetwaarde']>, ParentType, ContextType>;
};

export type FacetwaardeResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Facetwaarde'] = ResolversParentTypes['Facetwaarde']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOnderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waarde?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GemistResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Gemist'] = ResolversParentTypes['Gemist']> = {
  criterium?: Resolver<ResolversTypes['Zoekcriterium'], ParentType, ContextType>;
  waarom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GevondenKandidaatResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['GevondenKandidaat'] = ResolversParentTypes['GevondenKandidaat']> = {
  bron?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verwijzing?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GevondenVacatureResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['GevondenVacature'] = ResolversParentTypes['GevondenVacature']> = {
  bron?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Wervingsroute'], ParentType, ContextType>;
  sluit?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  werkgever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HerberekendepuntenResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Herberekendepunten'] = ResolversParentTypes['Herberekendepunten']> = {
  criterium?: Resolver<ResolversTypes['Zoekcriterium'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InschrijvingbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Inschrijvingbijdrage'] = ResolversParentTypes['Inschrijvingbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type InzagebijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Inzagebijdrage'] = ResolversParentTypes['Inzagebijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  regels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Inzageregelbijdrage']>>, ParentType, ContextType>;
  zijnErMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InzageregelbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Inzageregelbijdrage'] = ResolversParentTypes['Inzageregelbijdrage']> = {
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

export type KandidaatbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Kandidaatbijdrage'] = ResolversParentTypes['Kandidaatbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  isAfgekapt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kandidaten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Kandidaatregelbijdrage']>>, ParentType, ContextType>;
};

export type KandidaatdetailResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Kandidaatdetail'] = ResolversParentTypes['Kandidaatdetail']> = {
  contacten?: Resolver<ReadonlyArray<ResolversTypes['Contactgegeven']>, ParentType, ContextType>;
  gever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presentatie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KandidaatregelbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Kandidaatregelbijdrage'] = ResolversParentTypes['Kandidaatregelbijdrage']> = {
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

export type KandidaatresultaatResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Kandidaatresultaat'] = ResolversParentTypes['Kandidaatresultaat']> = {
  beoordeling?: Resolver<ResolversTypes['Beoordeling'], ParentType, ContextType>;
  beroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  beschikbaarVanaf?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competenties?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  contactMogelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contactverzoekMogelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contracten?: Resolver<ReadonlyArray<ResolversTypes['Contractduur']>, ParentType, ContextType>;
  ervaring?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  niveau?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postcodegebied?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rijbewijzen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  urenMaximaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urenMinimaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KandidaatresultaatConnectionResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['KandidaatresultaatConnection'] = ResolversParentTypes['KandidaatresultaatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KandidaatresultaatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KandidaatresultaatEdgeResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['KandidaatresultaatEdge'] = ResolversParentTypes['KandidaatresultaatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Kandidaatresultaat'], ParentType, ContextType>;
};

export type KandidatenzoekopdrachtResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Kandidatenzoekopdracht'] = ResolversParentTypes['Kandidatenzoekopdracht'], FederationReferenceType extends FederationReferenceTypes['Kandidatenzoekopdracht'] = FederationReferenceTypes['Kandidatenzoekopdracht']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Kandidatenzoekopdracht']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afgevallen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Afgevallen']>>, ParentType, ContextType>;
  bronnen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Zoekbron']>>, ParentType, ContextType>;
  facetten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facet']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resultaten?: Resolver<Maybe<ResolversTypes['KandidaatresultaatConnection']>, ParentType, ContextType, RequireFields<KandidatenzoekopdrachtResultatenArgs, 'first' | 'metAfgevallen'>>;
  verlooptOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  werkcentrumZoeksleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LeerplaatsbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Leerplaatsbijdrage'] = ResolversParentTypes['Leerplaatsbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  leerplaatsen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Leerplaatsregelbijdrage']>>, ParentType, ContextType>;
};

export type LeerplaatsregelbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Leerplaatsregelbijdrage'] = ResolversParentTypes['Leerplaatsregelbijdrage']> = {
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

export type LogboekpaginaResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Logboekpagina'] = ResolversParentTypes['Logboekpagina']> = {
  eindcursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heeftMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onleesbaar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verwerkingen?: Resolver<ReadonlyArray<ResolversTypes['Verwerking']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartijantwoordResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Partijantwoord'] = ResolversParentTypes['Partijantwoord']> = {
  isTijdelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Partijantwoordsoort'], ParentType, ContextType>;
};

export type PersoonsgegevensbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Persoonsgegevensbijdrage'] = ResolversParentTypes['Persoonsgegevensbijdrage']> = {
  geboortedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opschorting?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type PraktijklerenbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Praktijklerenbijdrage'] = ResolversParentTypes['Praktijklerenbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  crebo?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  erkendLeerbedrijf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leerweg?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  beroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType, RequireFields<QueryBeroepenArgs, 'codes'>>;
  gevondenKandidaat?: Resolver<Maybe<ResolversTypes['GevondenKandidaat']>, ParentType, ContextType, RequireFields<QueryGevondenKandidaatArgs, 'id'>>;
  gevondenVacature?: Resolver<Maybe<ResolversTypes['GevondenVacature']>, ParentType, ContextType, RequireFields<QueryGevondenVacatureArgs, 'id'>>;
  kandidaatDetail?: Resolver<Maybe<ResolversTypes['Kandidaatdetail']>, ParentType, ContextType, RequireFields<QueryKandidaatDetailArgs, 'id'>>;
  kandidatenzoekopdracht?: Resolver<Maybe<ResolversTypes['Kandidatenzoekopdracht']>, ParentType, ContextType, RequireFields<QueryKandidatenzoekopdrachtArgs, 'id'>>;
  rangschikking?: Resolver<Maybe<ResolversTypes['Rangschikking']>, ParentType, ContextType, RequireFields<QueryRangschikkingArgs, 'zoekopdracht'>>;
  vacatureDetail?: Resolver<Maybe<ResolversTypes['Vacaturedetail']>, ParentType, ContextType, RequireFields<QueryVacatureDetailArgs, 'id'>>;
  vacaturezoekopdracht?: Resolver<Maybe<ResolversTypes['Vacaturezoekopdracht']>, ParentType, ContextType, RequireFields<QueryVacaturezoekopdrachtArgs, 'id'>>;
  werkgeversLogboek?: Resolver<Maybe<ResolversTypes['Logboekpagina']>, ParentType, ContextType, RequireFields<QueryWerkgeversLogboekArgs, 'filter' | 'first'>>;
  zoekBeroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType, RequireFields<QueryZoekBeroepenArgs, 'first' | 'tekst'>>;
  zoekKandidaten?: Resolver<Maybe<ResolversTypes['Kandidatenzoekopdracht']>, ParentType, ContextType, Partial<QueryZoekKandidatenArgs>>;
  zoekVacatures?: Resolver<Maybe<ResolversTypes['Vacaturezoekopdracht']>, ParentType, ContextType, RequireFields<QueryZoekVacaturesArgs, 'criteria'>>;
};

export type RangschikkingResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Rangschikking'] = ResolversParentTypes['Rangschikking']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afwijkendePlaatsen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  criteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dag?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lijst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lijstNu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regelversie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regelversieNu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rijen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Rangschikkingrij']>>, ParentType, ContextType, RequireFields<RangschikkingRijenArgs, 'first'>>;
  uitkomst?: Resolver<ResolversTypes['Herleiduitkomst'], ParentType, ContextType>;
  vingerafdruk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RangschikkingrijResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Rangschikkingrij'] = ResolversParentTypes['Rangschikkingrij']> = {
  gemist?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Zoekcriterium']>>, ParentType, ContextType>;
  opnieuw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plaats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Herberekendepunten']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SituatiebijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Situatiebijdrage'] = ResolversParentTypes['Situatiebijdrage']> = {
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

export type UitkeringbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Uitkeringbijdrage'] = ResolversParentTypes['Uitkeringbijdrage']> = {
  aangevraagd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  maximaalTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  wet?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type VacaturedetailResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Vacaturedetail'] = ResolversParentTypes['Vacaturedetail']> = {
  adres?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arbeidsvoorwaarden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacten?: Resolver<ReadonlyArray<ResolversTypes['Contactgegeven']>, ParentType, ContextType>;
  gever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  werkgever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VacatureresultaatResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Vacatureresultaat'] = ResolversParentTypes['Vacatureresultaat']> = {
  beoordeling?: Resolver<ResolversTypes['Beoordeling'], ParentType, ContextType>;
  beroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competenties?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  contracten?: Resolver<ReadonlyArray<ResolversTypes['Contractduur']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  niveau?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plaatsen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postcodegebied?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rijbewijzen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Wervingsroute'], ParentType, ContextType>;
  sectoren?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  sluit?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  urenMaximaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urenMinimaal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vanaf?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  werkgever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VacatureresultaatConnectionResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['VacatureresultaatConnection'] = ResolversParentTypes['VacatureresultaatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VacatureresultaatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacatureresultaatEdgeResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['VacatureresultaatEdge'] = ResolversParentTypes['VacatureresultaatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vacatureresultaat'], ParentType, ContextType>;
};

export type VacaturezoekopdrachtResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Vacaturezoekopdracht'] = ResolversParentTypes['Vacaturezoekopdracht'], FederationReferenceType extends FederationReferenceTypes['Vacaturezoekopdracht'] = FederationReferenceTypes['Vacaturezoekopdracht']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vacaturezoekopdracht']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afgevallen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Afgevallen']>>, ParentType, ContextType>;
  bronnen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Zoekbron']>>, ParentType, ContextType>;
  facetten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Facet']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resultaten?: Resolver<Maybe<ResolversTypes['VacatureresultaatConnection']>, ParentType, ContextType, RequireFields<VacaturezoekopdrachtResultatenArgs, 'first' | 'metAfgevallen'>>;
  sbbZoeksleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  verlooptOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
};

export type VerwerkingResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Verwerking'] = ResolversParentTypes['Verwerking']> = {
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

export type VoorzieningbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Voorzieningbijdrage'] = ResolversParentTypes['Voorzieningbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type WerkplanbijdrageResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Werkplanbijdrage'] = ResolversParentTypes['Werkplanbijdrage']> = {
  activiteiten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Activiteitbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
};

export type ZoekbronResolvers<ContextType = WerkgeversContext, ParentType extends ResolversParentTypes['Zoekbron'] = ResolversParentTypes['Zoekbron']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAfgekapt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = WerkgeversContext> = {
  Aanbodbijdrage?: AanbodbijdrageResolvers<ContextType>;
  Aanbodregelbijdrage?: AanbodregelbijdrageResolvers<ContextType>;
  Aanspraakbijdrage?: AanspraakbijdrageResolvers<ContextType>;
  Activiteitbijdrage?: ActiviteitbijdrageResolvers<ContextType>;
  Afgevallen?: AfgevallenResolvers<ContextType>;
  Beoordeling?: BeoordelingResolvers<ContextType>;
  Bijdragebron?: BijdragebronResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Contactgegeven?: ContactgegevenResolvers<ContextType>;
  Criteriumpunten?: CriteriumpuntenResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  DatumTijd?: GraphQLScalarType;
  Doelgroepregisterbijdrage?: DoelgroepregisterbijdrageResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Facetwaarde?: FacetwaardeResolvers<ContextType>;
  Gemist?: GemistResolvers<ContextType>;
  GevondenKandidaat?: GevondenKandidaatResolvers<ContextType>;
  GevondenVacature?: GevondenVacatureResolvers<ContextType>;
  Herberekendepunten?: HerberekendepuntenResolvers<ContextType>;
  Inschrijvingbijdrage?: InschrijvingbijdrageResolvers<ContextType>;
  Inzagebijdrage?: InzagebijdrageResolvers<ContextType>;
  Inzageregelbijdrage?: InzageregelbijdrageResolvers<ContextType>;
  Kandidaatbijdrage?: KandidaatbijdrageResolvers<ContextType>;
  Kandidaatdetail?: KandidaatdetailResolvers<ContextType>;
  Kandidaatregelbijdrage?: KandidaatregelbijdrageResolvers<ContextType>;
  Kandidaatresultaat?: KandidaatresultaatResolvers<ContextType>;
  KandidaatresultaatConnection?: KandidaatresultaatConnectionResolvers<ContextType>;
  KandidaatresultaatEdge?: KandidaatresultaatEdgeResolvers<ContextType>;
  Kandidatenzoekopdracht?: KandidatenzoekopdrachtResolvers<ContextType>;
  Leerplaatsbijdrage?: LeerplaatsbijdrageResolvers<ContextType>;
  Leerplaatsregelbijdrage?: LeerplaatsregelbijdrageResolvers<ContextType>;
  Logboekpagina?: LogboekpaginaResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partijantwoord?: PartijantwoordResolvers<ContextType>;
  Persoonsgegevensbijdrage?: PersoonsgegevensbijdrageResolvers<ContextType>;
  Praktijklerenbijdrage?: PraktijklerenbijdrageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rangschikking?: RangschikkingResolvers<ContextType>;
  Rangschikkingrij?: RangschikkingrijResolvers<ContextType>;
  Situatiebijdrage?: SituatiebijdrageResolvers<ContextType>;
  Uitkeringbijdrage?: UitkeringbijdrageResolvers<ContextType>;
  Vacaturedetail?: VacaturedetailResolvers<ContextType>;
  Vacatureresultaat?: VacatureresultaatResolvers<ContextType>;
  VacatureresultaatConnection?: VacatureresultaatConnectionResolvers<ContextType>;
  VacatureresultaatEdge?: VacatureresultaatEdgeResolvers<ContextType>;
  Vacaturezoekopdracht?: VacaturezoekopdrachtResolvers<ContextType>;
  Verwerking?: VerwerkingResolvers<ContextType>;
  Voorzieningbijdrage?: VoorzieningbijdrageResolvers<ContextType>;
  Werkplanbijdrage?: WerkplanbijdrageResolvers<ContextType>;
  Zoekbron?: ZoekbronResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WerkgeversContext> = {
  nietPersoonlijk?: NietPersoonlijkDirectiveResolver<any, any, ContextType>;
  toegang?: ToegangDirectiveResolver<any, any, ContextType>;
};
