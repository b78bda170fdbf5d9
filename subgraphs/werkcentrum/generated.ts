import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersoonParent, WerkplanParent, RegioParent, MijnMenukaartParent, MijnInzagesParent, InvoerfoutParent } from './parents.ts';
import type { MenukaartParent } from './catalogus/menukaart.ts';
import type { InstrumentParent } from './catalogus/types.ts';
import type { Aanmeldingrecord } from './store/aanmeldingen.ts';
import type { Toestemmingrecord } from './store/toestemmingen.ts';
import type { WerkcentrumContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** Een organisatie die een instrument aanbiedt. */
export type Aanbieder = {
  readonly __typename?: 'Aanbieder';
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** De partij waar zij bij hoort. Leeg wanneer dat geen van de partijen is. */
  readonly partij: Maybe<Partij>;
};

/** Het aanbod van één bron in een regio. */
export type Aanbodbijdrage = {
  readonly __typename?: 'Aanbodbijdrage';
  /** Het aanbod; een lege lijst is geen, leeg (null) is onbekend. */
  readonly aanbod: Maybe<ReadonlyArray<Aanbodregelbijdrage>>;
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
};

/** Eén regel van het aanbod van een partij. */
export type Aanbodregel = {
  readonly __typename?: 'Aanbodregel';
  /** De organisatie die het uitvoert. */
  readonly aanbieder: Scalars['String']['output'];
  /** Eerste dag waarop het geldt. Leeg is geen begrenzing. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Doelgroepen. */
  readonly doelgroepen: ReadonlyArray<Code>;
  /** Duur in weken. Leeg wanneer onbekend. */
  readonly duurWeken: Maybe<Scalars['Int']['output']>;
  /** Laatste dag waarop het geldt. Leeg is geen begrenzing. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Er is een erkend leerbedrijf bij nodig. Leeg wanneer onbekend. */
  readonly erkendLeerbedrijf: Maybe<Scalars['Boolean']['output']>;
  /** De gemeenten waar het geldt als GM-codes. Leeg (null) is de hele regio. */
  readonly gemeenten: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Wie de gegevens houdt. */
  readonly houder: Scalars['String']['output'];
  /** Klantkenmerken. */
  readonly klantkenmerken: ReadonlyArray<Code>;
  /** Kosten in euro. Leeg wanneer onbekend. */
  readonly kostenEuro: Maybe<Scalars['Float']['output']>;
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** Het nummer dat de houder eraan geeft. */
  readonly nummer: Scalars['String']['output'];
  /** Wat het is en voor wie. Leeg wanneer de partij dat niet zegt. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** De partij. */
  readonly partij: Partij;
  /** De tegel van het werklandschap. Leeg wanneer de partij die niet geeft. */
  readonly tegel: Maybe<Code>;
  /** Uitvoeringsvorm. Leeg wanneer de partij die niet geeft. */
  readonly uitvoeringsvorm: Maybe<Code>;
  /** Het instrument in EVA.RMT waar het bij hoort. Leeg voor aanbod dat de partij alleen zelf kent. */
  readonly uuidInstrument: Maybe<Scalars['ID']['output']>;
  /** Vrije plaatsen. Leeg wanneer de partij dat niet bijhoudt. */
  readonly vrijePlaatsen: Maybe<Scalars['Int']['output']>;
  /** Wachttijd in weken. Leeg wanneer onbekend. */
  readonly wachttijdWeken: Maybe<Scalars['Int']['output']>;
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

/** Iemand is aangemeld bij een loket van een organisatie, die de persoon daarna kan helpen, ook van buiten de eigen regio. */
export type Aanmelding = {
  readonly __typename?: 'Aanmelding';
  /** De id van de aanmelding. */
  readonly id: Scalars['ID']['output'];
  /** Het loket dat aanmeldde. Leeg wanneer het loket niet bekend is of niet meer bestaat. */
  readonly loket: Maybe<Loket>;
  /** Wanneer er is aangemeld. */
  readonly op: Scalars['DatumTijd']['output'];
  /** De organisatie die aanmeldde, met haar OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De partij die aanmeldde. */
  readonly partij: Partij;
  /** Waarom er is aangemeld; de persoon zelf leest dit ook. */
  readonly reden: Scalars['String']['output'];
};

/** Een aanspraak op een O&O-fonds. */
export type Aanspraak = {
  readonly __typename?: 'Aanspraak';
  /** Tot wanneer een aanvraag kan. Leeg wanneer er geen grens is. */
  readonly aanvragenTot: Maybe<Scalars['Datum']['output']>;
  /** Het fonds. */
  readonly fonds: Code;
  /** De werkgever betaalt premie. */
  readonly isPremieBetaald: JaNeeOnbekend;
  /** Werkt in de sector van het fonds. */
  readonly isWerkzaamInSector: JaNeeOnbekend;
  /** De sector. */
  readonly sector: Code;
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

/** Aanspraken op O&O-fondsen als feit. */
export type Aansprakenfeit = {
  readonly __typename?: 'Aansprakenfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** Wat bekend is. Leeg (null) is onbekend, een lege lijst is geen. */
  readonly waarde: Maybe<ReadonlyArray<Aanspraak>>;
};

/** Eén rij van de tabel van aanspreekpunten. */
export type Aanspreekpunt = {
  readonly __typename?: 'Aanspreekpunt';
  /** Wie het aanspreekpunt is. */
  readonly aanspreekpunten: ReadonlyArray<Scalars['String']['output']>;
  /** De grond. */
  readonly grondslag: Grondslag;
  /** Wie de intake begint. */
  readonly intakeDoor: ReadonlyArray<Scalars['String']['output']>;
  /** De rij is deels afgeleid: in de bron is deze cel niet zeker te lezen. */
  readonly isAfgeleid: Scalars['Boolean']['output'];
  /** De reguliere dienstverlening van UWV hoort erbij. */
  readonly metReguliereDienstverleningUwv: Scalars['Boolean']['output'];
  /** De persona in woorden. */
  readonly omschrijving: Scalars['String']['output'];
  /** De pakketten die er zijn. */
  readonly pakketten: ReadonlyArray<Pakket>;
  /** Vaste code van de persona. */
  readonly persona: Scalars['String']['output'];
};

/** Aanspreekpunten voor wie met ontslag bedreigd wordt. */
export type Aanspreekpunten = {
  readonly __typename?: 'Aanspreekpunten';
  /** Wat ontbreekt om het te kunnen zeggen. */
  readonly ontbrekend: ReadonlyArray<OntbrekendFeit>;
  /** Elke rij die van toepassing is. */
  readonly rijen: ReadonlyArray<Aanspreekpunt>;
  /** De uitkomst. */
  readonly uitkomst: Regeluitkomst;
};

/** Iets wat een partij met of voor de persoon doet. */
export type Activiteit = {
  readonly __typename?: 'Activiteit';
  /** Eerste dag. Leeg wanneer onbekend. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** De bronnen die haar noemen, met hun code. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Laatste of geplande laatste dag. Leeg wanneer onbekend of nog open. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Wie de gegevens houdt: UWV, SBB, een GM-code, een fondscode of WERKCENTRUM. */
  readonly houder: Scalars['String']['output'];
  /** Vaste id van de activiteit binnen de graaf. */
  readonly id: Scalars['ID']['output'];
  /** Het nummer dat de houder eraan geeft. Leeg wanneer die geen nummers geeft. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Omschrijving. Leeg wanneer de houder die niet geeft. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** De partij die haar uitvoert. */
  readonly partij: Partij;
  /** Het soort activiteit in de codelijst van de houder. */
  readonly soort: Code;
  /** De stand. */
  readonly status: Activiteitstatus;
  /** Wie haar uitvoert. Leeg wanneer de houder dat niet zegt. */
  readonly uitvoerder: Maybe<Scalars['String']['output']>;
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

/** De stand van een activiteit. */
export type Activiteitstatus =
  /** Volgens plan beëindigd. */
  | 'AFGEROND'
  /** Afgesproken, nog niet begonnen. */
  | 'GEPLAND'
  /** Voortijdig beëindigd. */
  | 'GESTOPT'
  /** Begonnen en niet beëindigd. */
  | 'LOPEND'
  /** De partij zegt niets over de stand. */
  | 'ONBEKEND';

/** Een arbeidsmarktregio: hier werken de partijen samen in één Werkcentrum. */
export type Arbeidsmarktregio = {
  readonly __typename?: 'Arbeidsmarktregio';
  /** Het aanbod zoals de partijen het nu opgeven, samengevoegd en ongefilterd. De menukaart ververst zich hieruit. */
  readonly aanbod: Maybe<Regioaanbod>;
  /** De CBS-code, AM01 tot en met AM38. */
  readonly amCode: Scalars['ID']['output'];
  /** De gemeente die de samenwerking faciliteert. */
  readonly centrumgemeente: Gemeente;
  /** Het aanbod van Gemeente in de regio, één per gevraagde bron. */
  readonly gemeenteAanbod: Maybe<ReadonlyArray<Aanbodbijdrage>>;
  /** De gemeenten in de regio. */
  readonly gemeenten: ReadonlyArray<Gemeente>;
  /** De loketten in de regio; iedere deur is de goede. */
  readonly loketten: ReadonlyArray<Loket>;
  /** De menukaart van de regio: wat alle partijen samen aanbieden. */
  readonly menukaart: Menukaart;
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** Het aanbod van O&O-fondsen in de regio, één per gevraagde bron. */
  readonly oofondsAanbod: Maybe<ReadonlyArray<Aanbodbijdrage>>;
  /** Wat sociale partners in de regio aanbieden. */
  readonly portfolioSocialePartners: ReadonlyArray<Pakketonderdeel>;
  /** Het aanbod van SBB in de regio, één per gevraagde bron. */
  readonly sbbAanbod: Maybe<ReadonlyArray<Aanbodbijdrage>>;
  /** De SGR-code, 01 tot en met 35. */
  readonly sgrCode: Scalars['ID']['output'];
  /** Het aanbod van UWV in de regio, één per gevraagde bron. */
  readonly uwvAanbod: Maybe<ReadonlyArray<Aanbodbijdrage>>;
};


/** Een arbeidsmarktregio: hier werken de partijen samen in één Werkcentrum. */
export type ArbeidsmarktregioLokettenArgs = {
  soorten?: InputMaybe<ReadonlyArray<Loketsoort>>;
};

/** Wie het plan met de persoon maakt. */
export type Arrangeur = {
  readonly __typename?: 'Arrangeur';
  /** Het loket van de arrangeur. Leeg wanneer dat loket niet meer bestaat. */
  readonly loket: Maybe<Loket>;
  /** De naam van de arrangeur. */
  readonly naam: Scalars['String']['output'];
  /** De organisatie waar de arrangeur werkt. */
  readonly organisatie: Scalars['String']['output'];
};

/** Een instrument met wat het voor deze persoon is. */
export type Beschikbaarheid = {
  readonly __typename?: 'Beschikbaarheid';
  /** Voorliggende voorzieningen die eerst komen omdat deze persoon ze werkelijk kan gebruiken. */
  readonly gaatVoor: ReadonlyArray<Instrument>;
  /** Het instrument. */
  readonly instrument: Instrument;
  /** De langste duur in maanden die de regels toestaan. Leeg wanneer er geen grens is. */
  readonly maximaleDuurMaanden: Maybe<Scalars['Int']['output']>;
  /** Het plafond. Leeg wanneer er geen is. */
  readonly plafond: Maybe<Plafond>;
  /** De pot waaruit het betaald wordt. Leeg wanneer het geen pot van de regio raakt. */
  readonly pot: Maybe<Pot>;
  /** Waarom, altijd ten minste één reden. */
  readonly redenen: ReadonlyArray<Reden>;
  /** De regeling volgens welke is beoordeeld. Leeg voor regulier aanbod. */
  readonly regeling: Maybe<Regeling>;
  /** De uitkomst. */
  readonly status: Beschikbaarheidsstatus;
  /** Waaraan nog voldaan moet worden. */
  readonly voorwaarden: ReadonlyArray<Voorwaarde>;
};

/** Instrumenten met hun beschikbaarheid voor een persoon. */
export type BeschikbaarheidConnection = {
  readonly __typename?: 'BeschikbaarheidConnection';
  /** De bronnen van menukaart en situatie samen. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** De instrumenten met hun cursor. */
  readonly edges: ReadonlyArray<BeschikbaarheidEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** De dag waarop is beoordeeld. */
  readonly peildatum: Scalars['Datum']['output'];
  /** De regio waarvan dit de menukaart is. Leeg wanneer de persoon geen regio heeft. */
  readonly regio: Maybe<Scalars['ID']['output']>;
  /** Hoeveel er in totaal aan het filter voldoen. */
  readonly totaal: Scalars['Int']['output'];
  /** De versie van de momentopname. */
  readonly versie: Maybe<Scalars['ID']['output']>;
};

/** Een instrument met beschikbaarheid en zijn plaats in de lijst. */
export type BeschikbaarheidEdge = {
  readonly __typename?: 'BeschikbaarheidEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** Het instrument met zijn beschikbaarheid. */
  readonly node: Beschikbaarheid;
};

/** Of een instrument voor een persoon beschikbaar is. */
export type Beschikbaarheidsstatus =
  /** Beschikbaar. */
  | 'BESCHIKBAAR'
  /** Niet beschikbaar; de redenen zeggen waarom. */
  | 'NIET_BESCHIKBAAR'
  /** Niet te zeggen omdat een feit ontbreekt; nooit hetzelfde als niet beschikbaar. */
  | 'ONBEKEND'
  /** Beschikbaar als aan de voorwaarden is voldaan. */
  | 'VOORWAARDELIJK';

/** Hoe vaak één persoon is bekeken. */
export type Betrokkenetelling = {
  readonly __typename?: 'Betrokkenetelling';
  /** Hoe vaak. */
  readonly aantal: Scalars['Int']['output'];
  /** De persoon, met de schuilnaam van het Logboek. */
  readonly betrokkene: Scalars['String']['output'];
  /** Door hoeveel verschillende gebruikers. */
  readonly gebruikers: Scalars['Int']['output'];
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

/** Een bron die is gevraagd, met wat zij antwoordde. */
export type Bron = {
  readonly __typename?: 'Bron';
  /** Vaste code van de bron, bijvoorbeeld uwv.UWVPersoonsWvInfo. */
  readonly code: Scalars['String']['output'];
  /** Wie de gegevens houdt: UWV, SBB, een GM-code, een fondscode of WERKCENTRUM. */
  readonly houder: Scalars['String']['output'];
  /** De naam van de bron. */
  readonly naam: Scalars['String']['output'];
  /** De partij van wie de bron is. */
  readonly partij: Partij;
  /** Het moment waarop het antwoord gold. Leeg wanneer er geen antwoord is. */
  readonly peildatum: Maybe<Scalars['DatumTijd']['output']>;
  /** Waarom er geen (actueel) antwoord is. Leeg wanneer dat er wel is. */
  readonly reden: Maybe<Reden>;
  /** Wat de bron antwoordde. */
  readonly status: Bronstatus;
};

/** Wat er gebeurde toen een bron werd gevraagd. */
export type Bronstatus =
  /** De bron gaf een volledig antwoord. */
  | 'ACTUEEL'
  /** Er is geen koppeling met deze partij; er is niets gevraagd. */
  | 'GEEN_KOPPELING'
  /** De bron kent de persoon niet of heeft niets vastgelegd. */
  | 'NIETS_GEVONDEN'
  /** De bron gaf geen bruikbaar antwoord; er kan meer zijn dan hier staat. */
  | 'NIET_BESCHIKBAAR'
  /** De vrager mag deze bron niet gebruiken; er is niets gevraagd. */
  | 'NIET_BEVOEGD'
  /** De bron antwoordde niet binnen de tijd die er was; er kan meer zijn dan hier staat. */
  | 'TIJD_OP'
  /** Een eerder antwoord; alleen voor gegevens die niet over een persoon gaan. */
  | 'VEROUDERD';

/** Of een bedrag met of zonder btw is. */
export type Btw =
  /** Exclusief btw. */
  | 'EXCLUSIEF'
  /** Inclusief btw. */
  | 'INCLUSIEF'
  /** De regeling zegt het niet. */
  | 'NIET_VERMELD';

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

/** Een feit dat een dag is. */
export type Datumfeit = {
  readonly __typename?: 'Datumfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** De dag. Leeg wanneer onbekend, of wanneer er volgens de bron geen is. */
  readonly waarde: Maybe<Scalars['Datum']['output']>;
};

/** De diagnose; er is er één. */
export type Diagnose = {
  readonly __typename?: 'Diagnose';
  /** De dag van de diagnose. */
  readonly datum: Scalars['Datum']['output'];
  /** Wat eruit kwam. */
  readonly uitkomst: Scalars['String']['output'];
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

/** Het doelgroepregister als feit. */
export type Doelgroepregisterfeit = {
  readonly __typename?: 'Doelgroepregisterfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** De gronden van de registratie. Leeg wanneer niet geregistreerd of onbekend. */
  readonly grondslagen: Maybe<ReadonlyArray<Code>>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** Geregistreerd op de peildatum. */
  readonly isGeregistreerd: JaNeeOnbekend;
};

/** Hoe lang iets duurt. */
export type Duur = {
  readonly __typename?: 'Duur';
  /** Het aantal eenheden. */
  readonly aantal: Scalars['Int']['output'];
  /** De eenheid in de codelijst TrajectDuurEenheid. */
  readonly eenheid: Code;
};

/** Hoe vaak één gebruiker iets deed. */
export type Gebruikertelling = {
  readonly __typename?: 'Gebruikertelling';
  /** Hoe vaak. */
  readonly aantal: Scalars['Int']['output'];
  /** De gebruiker, met de schuilnaam van het Logboek. */
  readonly gebruiker: Scalars['String']['output'];
};

/** Aan wie toestemming wordt gegeven. */
export type GeefToestemmingInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De private partij. */
  readonly partij: Toestemmingspartij;
};

/** Wat er van de toestemming kwam. */
export type GeefToestemmingPayload = {
  readonly __typename?: 'GeefToestemmingPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De toestemming die nu geldt. Leeg bij fouten. */
  readonly toestemming: Maybe<Toestemming>;
};

/** Een gemeente. */
export type Gemeente = {
  readonly __typename?: 'Gemeente';
  /** De CBS-code, bijvoorbeeld GM0855. */
  readonly gmCode: Scalars['ID']['output'];
  /** De naam. */
  readonly naam: Scalars['String']['output'];
};

/** De gemeente van inschrijving als feit. */
export type Gemeentefeit = {
  readonly __typename?: 'Gemeentefeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** De gemeente. Leeg wanneer onbekend. */
  readonly waarde: Maybe<Gemeente>;
};

/** Een feit dat een geheel getal is. */
export type Getalfeit = {
  readonly __typename?: 'Getalfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** De waarde. Leeg wanneer onbekend. */
  readonly waarde: Maybe<Scalars['Int']['output']>;
};

/** De herkomst van een regel: een wetsartikel, een regeling of een plaats in een brief. */
export type Grondslag = {
  readonly __typename?: 'Grondslag';
  /** Wat daar staat, in een zin. */
  readonly omschrijving: Scalars['String']['output'];
  /** De vindplaats, bijvoorbeeld art. 30a lid 1b Wet SUWI. */
  readonly vindplaats: Scalars['String']['output'];
};

/** Waar een feit vandaan komt. */
export type Herkomst =
  /** Van een bron die daarover gaat. */
  | 'BRON'
  /** Niemand heeft het gezegd, of de bron die het weet gaf geen antwoord. */
  | 'ONBEKEND'
  /** Door de persoon verteld. */
  | 'OPGAVE';

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

/** Inschrijving als werkzoekende als feit. */
export type Inschrijvingfeit = {
  readonly __typename?: 'Inschrijvingfeit';
  /** Eerste dag. Leeg wanneer niet ingeschreven of onbekend. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Tot wanneer de inschrijving geldig is. Leeg wanneer onbekend. */
  readonly geldigTot: Maybe<Scalars['Datum']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** Staat op de peildatum ingeschreven. */
  readonly isIngeschreven: JaNeeOnbekend;
};

/** Een instrument op de menukaart. */
export type Instrument = {
  readonly __typename?: 'Instrument';
  /** De aanbieder. */
  readonly aanbieder: Aanbieder;
  /** Het actuele aanbod van de partijen in de regio. */
  readonly aanbod: ReadonlyArray<Aanbodregel>;
  /** Hoe iemand wordt aangemeld. Leeg wanneer onbekend. */
  readonly aanmeldinstructies: Maybe<Scalars['String']['output']>;
  /** Landelijk, regionaal of lokaal. */
  readonly bereik: Code;
  /** De doelgroepen; een lege lijst is voor iedereen. */
  readonly doelgroepen: ReadonlyArray<Code>;
  /** De duur van het traject. Leeg wanneer onbekend. */
  readonly duur: Maybe<Duur>;
  /** De gemeenten waar het geldt als GM-codes. Leeg (null) is de hele regio. */
  readonly gemeenten: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** De id: het UUID van EVA.RMT, of houder en nummer voor aanbod dat alleen een partij kent. */
  readonly id: Scalars['ID']['output'];
  /** De klantkenmerken. */
  readonly klantkenmerken: ReadonlyArray<Code>;
  /** De totale kosten in euro zoals opgegeven. Leeg wanneer onbekend. */
  readonly kostenEuro: Maybe<Scalars['Float']['output']>;
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** Wat het is en voor wie. Leeg wanneer niemand dat zegt. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** Laatste dag van publicatie. Leeg is geen begrenzing. */
  readonly publicatieTot: Maybe<Scalars['Datum']['output']>;
  /** Eerste dag van publicatie. Leeg is geen begrenzing. */
  readonly publicatieVanaf: Maybe<Scalars['Datum']['output']>;
  /** De regeling waar het onder valt. Leeg voor regulier aanbod. */
  readonly regeling: Maybe<Regeling>;
  /** De tegels van het werklandschap. */
  readonly tegels: ReadonlyArray<Code>;
  /** Werkzoekende- of werkgeversdienstverlening. */
  readonly type: Code;
  /** De uitvoeringsvormen. */
  readonly uitvoeringsvormen: ReadonlyArray<Code>;
  /** Voorwaarden voor deelname. Leeg wanneer er geen zijn opgegeven. */
  readonly voorwaardenDeelname: Maybe<Scalars['String']['output']>;
};

/** Instrumenten in een vaste volgorde. */
export type InstrumentConnection = {
  readonly __typename?: 'InstrumentConnection';
  /** De instrumenten met hun cursor. */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal aan het filter voldoen. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een instrument met zijn plaats in de lijst. */
export type InstrumentEdge = {
  readonly __typename?: 'InstrumentEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** Het instrument. */
  readonly node: Instrument;
};

/** Het gesprek waarmee de dienstverlening begint; er is er één, welke deur het ook was. */
export type Intake = {
  readonly __typename?: 'Intake';
  /** De dag van de intake. */
  readonly datum: Scalars['Datum']['output'];
  /** Het loket dat de intake deed. */
  readonly loket: Maybe<Loket>;
  /** Samenvatting van het gesprek. Leeg voor wie haar niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly samenvatting: Maybe<Scalars['String']['output']>;
};

/** Wat er niet klopt aan de invoer van een handeling, of waarom zij niet kan. */
export type Invoerfout = {
  readonly __typename?: 'Invoerfout';
  /** Vaste code. */
  readonly code: Scalars['String']['output'];
  /** De grond van de regel die dit tegenhoudt. Leeg wanneer het geen regel uit wet of brief is. */
  readonly grondslag: Maybe<Grondslag>;
  /** Wat er niet klopt, in een zin. */
  readonly melding: Scalars['String']['output'];
  /** Wat hier wel kan, bijvoorbeeld de handelingen die in deze stand zijn toegestaan. Leeg wanneer dat niets zegt. */
  readonly toegestaan: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Het veld van de invoer. */
  readonly veld: Scalars['String']['output'];
};

/** Eén aanvraag waarin gegevens van de persoon zijn gebruikt. Wie er precies vroeg staat er niet bij: dat is iemand anders. */
export type Inzage = {
  readonly __typename?: 'Inzage';
  /** Het kenmerk van de aanvraag, om bij een vraag erover te noemen. */
  readonly aanvraag: Scalars['ID']['output'];
  /** Wat elke partij ervoor deed. */
  readonly bijPartijen: ReadonlyArray<Partijinzage>;
  /** De code van het doel waarvoor is gevraagd. */
  readonly doel: Scalars['String']['output'];
  /** Het doel in woorden. Leeg wanneer het niet meer bestaat. */
  readonly doelomschrijving: Maybe<Scalars['String']['output']>;
  /** De organisatie die vroeg, als OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De partij waar die organisatie bij hoort. */
  readonly partij: Scalars['String']['output'];
  /** Waarom de vrager de persoon mocht zien: EIGEN, REGIO, AANMELDING, of GEEN. Leeg wanneer het Logboek van het Werkcentrum er niets over zegt. */
  readonly relatie: Maybe<Scalars['String']['output']>;
  /** De rol van wie vroeg. */
  readonly rol: Scalars['String']['output'];
  /** Wanneer. */
  readonly tijdstip: Scalars['DatumTijd']['output'];
};

/** Aanvragen in een vaste volgorde, met de Logboeken waaruit zij komen. */
export type InzageConnection = {
  readonly __typename?: 'InzageConnection';
  /** De gevraagde Logboeken en wat zij antwoordden. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** De aanvragen met hun cursor. */
  readonly edges: ReadonlyArray<InzageEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal zijn, voor zover de Logboeken zijn gelezen. */
  readonly totaal: Scalars['Int']['output'];
  /** Een Logboek heeft oudere aanvragen die hier niet bij staan. */
  readonly zijnErMeer: Scalars['Boolean']['output'];
};

/** Een aanvraag met haar plaats in de lijst. */
export type InzageEdge = {
  readonly __typename?: 'InzageEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** De aanvraag. */
  readonly node: Inzage;
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

/** Een feit dat ja, nee of onbekend is. */
export type JaNeeFeit = {
  readonly __typename?: 'JaNeeFeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** De waarde. */
  readonly waarde: JaNeeOnbekend;
};

/** Ja, nee, of niet te zeggen. Onbekend is nooit nee. */
export type JaNeeOnbekend =
  /** Ja. */
  | 'JA'
  /** Nee. */
  | 'NEE'
  /** Niet te zeggen: een bron die het weet gaf geen antwoord, of niemand weet het. */
  | 'ONBEKEND';

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

/** Wat opvalt aan het opvragen van personen. Het vraagt om een gesprek en bewijst niets. */
export type Logboekrapport = {
  readonly __typename?: 'Logboekrapport';
  /** Wie buiten werktijd opvroeg. */
  readonly buitenWerktijd: ReadonlyArray<Gebruikertelling>;
  /** Er waren meer regels dan er zijn gelezen; dan is dit rapport niet volledig. */
  readonly isOnvolledig: Scalars['Boolean']['output'];
  /** De personen die het meest zijn bekeken. */
  readonly meestBekeken: ReadonlyArray<Betrokkenetelling>;
  /** Wie het meest opvroeg. */
  readonly meesteOpzoekingen: ReadonlyArray<Gebruikertelling>;
  /** Hoe vaak iemand een persoon opvroeg: één gebruiker, één persoon, één aanvraag. */
  readonly opzoekingen: Scalars['Int']['output'];
  /** De organisatie waar het over gaat, als OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De laatste dag. */
  readonly tot: Scalars['Datum']['output'];
  /** De eerste dag. */
  readonly van: Scalars['Datum']['output'];
  /** Opvragingen zonder relatie, of na een aanmelding waar geen intake op volgde. */
  readonly zonderRelatie: ReadonlyArray<OpzoekingZonderRelatie>;
};

/** Een deur waar iemand binnen kan lopen. */
export type Loket = {
  readonly __typename?: 'Loket';
  /** De gemeente die het bedient. Leeg wanneer het de hele regio bedient. */
  readonly gemeente: Maybe<Gemeente>;
  /** Vaste id, bijvoorbeeld AM26-WERKCENTRUM. */
  readonly id: Scalars['ID']['output'];
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** De partij die het loket houdt. */
  readonly partij: Partij;
  /** De AM-code van de regio. Leeg bij een landelijk loket. */
  readonly regio: Maybe<Scalars['ID']['output']>;
  /** Het soort loket. */
  readonly soort: Loketsoort;
};

/** Soorten loketten. */
export type Loketsoort =
  /** Loket van een gemeente. */
  | 'GEMEENTE'
  /** Landelijk werkgeversservicepunt. */
  | 'LANDELIJK_WERKGEVERSSERVICEPUNT'
  /** Leerwerkloket. */
  | 'LEERWERKLOKET'
  /** Regionale meld- en coördinatiefunctie voor jongeren. */
  | 'RMC'
  /** Regionaal mobiliteitsteam. */
  | 'RMT'
  /** School voor vmbo, mbo of praktijkonderwijs. */
  | 'SCHOOL'
  /** Sociaal ontwikkelbedrijf. */
  | 'SOCIAAL_ONTWIKKELBEDRIJF'
  /** Loket van vakbonden en werkgeversorganisaties. */
  | 'SOCIALE_PARTNERS'
  /** Vestiging van UWV. */
  | 'UWV'
  /** Het Werkcentrum van de regio. */
  | 'WERKCENTRUM'
  /** Een nevenvestiging van het Werkcentrum, dichter bij huis. */
  | 'WERKCENTRUM_VESTIGING'
  /** Regionaal werkgeversservicepunt. */
  | 'WERKGEVERSSERVICEPUNT'
  /** Zelfstandigenloket. */
  | 'ZELFSTANDIGENLOKET';

/** Wie wordt aangemeld en waarom. */
export type MeldAanInput = {
  /** Het burgerservicenummer: negen cijfers die aan de elfproef voldoen. Geef het alleen als variabele mee. */
  readonly bsn: Scalars['String']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: Scalars['String']['input'];
};

/** Wat er van de aanmelding kwam. */
export type MeldAanPayload = {
  readonly __typename?: 'MeldAanPayload';
  /** De aanmelding. Leeg bij fouten. */
  readonly aanmelding: Maybe<Aanmelding>;
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De aangemelde persoon. Leeg bij fouten, en wanneer die niet te zien is. */
  readonly persoon: Maybe<Persoon>;
};

/** De menukaart van een regio, uit een vaste momentopname van EVA.RMT met het aanbod van alle partijen. */
export type Menukaart = {
  readonly __typename?: 'Menukaart';
  /** De bronnen van de momentopname, elk met haar peildatum. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** Wanneer de momentopname is gemaakt. */
  readonly gemaaktOp: Scalars['DatumTijd']['output'];
  /** De instrumenten. */
  readonly instrumenten: InstrumentConnection;
  /** De regio als AM-code. */
  readonly regio: Scalars['ID']['output'];
  /** De versie van de momentopname. */
  readonly versie: Scalars['ID']['output'];
};


/** De menukaart van een regio, uit een vaste momentopname van EVA.RMT met het aanbod van alle partijen. */
export type MenukaartInstrumentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Menukaartfilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Waarop de menukaart gefilterd wordt. Binnen een veld is één overeenkomst genoeg, tussen velden gelden ze alle. */
export type Menukaartfilter = {
  /** Namen van aanbieders, precies zoals de menukaart die geeft. */
  readonly aanbieders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Doelgroepen, bijvoorbeeld ED01. */
  readonly doelgroepen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Klantkenmerken, bijvoorbeeld KK08. */
  readonly klantkenmerken?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tegels van het werklandschap, bijvoorbeeld EW04. */
  readonly tegels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Woorden die in naam of omschrijving staan, zonder onderscheid van hoofdletters en accenten. */
  readonly tekst?: InputMaybe<Scalars['String']['input']>;
  /** Instrumenttypen: IT01 voor werkzoekenden, IT02 voor werkgevers. */
  readonly typen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uitvoeringsvormen, bijvoorbeeld UV01. */
  readonly uitvoeringsvormen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Wie de gegevens van een burger zag, volgens de Logboeken van alle partijen. */
export type MijnInzages = {
  readonly __typename?: 'MijnInzages';
  /** De pseudonieme id van de persoon. */
  readonly id: Scalars['ID']['output'];
  /** De aanvragen waarin gegevens van de persoon zijn gebruikt, de nieuwste eerst. */
  readonly inzages: Maybe<InzageConnection>;
  /** De persoon om wie het gaat. */
  readonly persoon: Persoon;
};


/** Wie de gegevens van een burger zag, volgens de Logboeken van alle partijen. */
export type MijnInzagesInzagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** De menukaart van de burger die het zelf vraagt. */
export type MijnMenukaart = {
  readonly __typename?: 'MijnMenukaart';
  /** De pseudonieme id van de persoon van wie de menukaart is. */
  readonly id: Scalars['ID']['output'];
  /** De instrumenten van de eigen regio, met voor elk of het beschikbaar is en waarom. */
  readonly instrumenten: Maybe<BeschikbaarheidConnection>;
  /** De persoon van wie de menukaart is. */
  readonly persoon: Persoon;
};


/** De menukaart van de burger die het zelf vraagt. */
export type MijnMenukaartInstrumentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Menukaartfilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  peildatum?: InputMaybe<Scalars['Datum']['input']>;
  statussen?: InputMaybe<ReadonlyArray<Beschikbaarheidsstatus>>;
};

/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Geeft een private partij toestemming om de eigen gegevens te gebruiken. Wie haar al gaf, houdt die. */
  readonly geefToestemming: Maybe<GeefToestemmingPayload>;
  /** Meldt iemand aan bij de eigen organisatie, waarna die de persoon 90 dagen (instelbaar) kan zien. De persoon ziet de aanmelding met haar reden. */
  readonly meldAan: Maybe<MeldAanPayload>;
  /** Trekt de toestemming aan een private partij in; die partij krijgt daarna niets meer. */
  readonly trekToestemmingIn: Maybe<TrekToestemmingInPayload>;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationGeefToestemmingArgs = {
  input: GeefToestemmingInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationMeldAanArgs = {
  input: MeldAanInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationTrekToestemmingInArgs = {
  input: TrekToestemmingInInput;
};

/** Een feit dat ontbreekt, met waarom. */
export type OntbrekendFeit = {
  readonly __typename?: 'OntbrekendFeit';
  /** De code van de bron die het weet; leeg wanneer alleen de persoon het kan vertellen. */
  readonly bron: Maybe<Scalars['String']['output']>;
  /** Vaste code van het feit. */
  readonly feit: Scalars['String']['output'];
  /** Wat er met die bron was. Leeg bij een vraag voor de intake. */
  readonly status: Maybe<Bronstatus>;
  /** Wat er ontbreekt, in een zin. */
  readonly toelichting: Scalars['String']['output'];
};

/** Iets wat de persoon bij de intake vertelde. */
export type Opgavefeit = {
  readonly __typename?: 'Opgavefeit';
  /** Het antwoord. Leeg wanneer onbekend. */
  readonly antwoord: Maybe<Scalars['String']['output']>;
  /** Vaste code van wat er is verteld. */
  readonly code: Scalars['String']['output'];
  /** Waar het vandaan komt: OPGAVE, of ONBEKEND wanneer er niets over is verteld. */
  readonly herkomst: Herkomst;
  /** De dag waarop het is verteld. Leeg wanneer onbekend. */
  readonly opgegevenOp: Maybe<Scalars['Datum']['output']>;
  /** De vraag in woorden. */
  readonly vraag: Scalars['String']['output'];
};

/** Eén opvraging waarvoor geen relatie was. */
export type OpzoekingZonderRelatie = {
  readonly __typename?: 'OpzoekingZonderRelatie';
  /** De persoon, met de schuilnaam van het Logboek. */
  readonly betrokkene: Scalars['String']['output'];
  /** De gebruiker, met de schuilnaam van het Logboek. */
  readonly gebruiker: Scalars['String']['output'];
  /** GEEN, of AANMELDING zonder intake. */
  readonly relatie: Scalars['String']['output'];
  /** Wanneer. */
  readonly tijdstip: Scalars['DatumTijd']['output'];
  /** De aanvraag. */
  readonly traceId: Scalars['String']['output'];
};

/** Een plan op een ander terrein waar het werkplan onder hangt. */
export type OverkoepelendPlan = {
  readonly __typename?: 'OverkoepelendPlan';
  /** Omschrijving. */
  readonly omschrijving: Scalars['String']['output'];
  /** Het soort plan. */
  readonly soort: Code;
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

/** Een dienstverleningspakket. */
export type Pakket = {
  readonly __typename?: 'Pakket';
  /** I, II of III. */
  readonly code: Scalars['String']['output'];
  /** Wat het is. */
  readonly omschrijving: Scalars['String']['output'];
  /** De onderdelen, per partij die ze levert. */
  readonly onderdelen: ReadonlyArray<Pakketonderdeel>;
};

/** Een onderdeel van een pakket. */
export type Pakketonderdeel = {
  readonly __typename?: 'Pakketonderdeel';
  /** Wat het is. */
  readonly omschrijving: Scalars['String']['output'];
  /** De partij die het levert. */
  readonly partij: Partij;
};

/** De partijen in de graaf. */
export type Partij =
  /** Een gemeente. */
  | 'GEMEENTE'
  /** Een O&O-fonds. */
  | 'OOFONDS'
  /** SBB of het leerwerkloket. */
  | 'SBB'
  /** Vakbonden en werkgeversorganisaties. */
  | 'SOCIALE_PARTNERS'
  /** Uitvoeringsinstituut Werknemersverzekeringen. */
  | 'UWV'
  /** Het Werkcentrum zelf. */
  | 'WERKCENTRUM';

/** Wat één partij voor een aanvraag deed. */
export type Partijinzage = {
  readonly __typename?: 'Partijinzage';
  /** Welke soorten gegevens zijn gebruikt. */
  readonly gegevens: ReadonlyArray<Scalars['String']['output']>;
  /** De partij die de gegevens houdt. */
  readonly houder: Scalars['String']['output'];
  /** Wat ervan kwam: GEGEVEN, GEWEIGERD, NIETS_GEVONDEN of MISLUKT. */
  readonly uitkomst: Scalars['String']['output'];
};

/** Wat één partij bijdraagt aan de situatie. */
export type Partijsituatie = {
  readonly __typename?: 'Partijsituatie';
  /** De namen van de velden van Situatie waaraan deze partij heeft bijgedragen. */
  readonly bijgedragen: ReadonlyArray<Scalars['String']['output']>;
  /** De gevraagde bronnen van deze partij. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** De partij. */
  readonly partij: Partij;
};

/** Een aaneengesloten periode. */
export type Periode = {
  readonly __typename?: 'Periode';
  /** Eerste dag. */
  readonly begindatum: Scalars['Datum']['output'];
  /** Laatste dag. Leeg is open. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
};

/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type Persoon = {
  readonly __typename?: 'Persoon';
  /** De aanmeldingen van deze persoon, nieuwste eerst, met hun reden. Leeg voor wie ze niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly aanmeldingen: Maybe<ReadonlyArray<Aanmelding>>;
  /** Het aanspreekpunt voor iemand die met ontslag bedreigd wordt, en welke pakketten er zijn. */
  readonly aanspreekpunten: Maybe<Aanspreekpunten>;
  /** Registratie in het doelgroepregister banenafspraak, los van de rest van de situatie. Leeg voor wie haar niet mag zien. */
  readonly doelgroepregister: Maybe<Doelgroepregisterfeit>;
  /** Wie gegevens van de persoon bij Gemeente zag. */
  readonly gemeenteInzagebijdragen: Maybe<ReadonlyArray<Inzagebijdrage>>;
  /** Bijdragen van Gemeente aan de situatie, één per gevraagde bron. */
  readonly gemeenteSituatiebijdragen: Maybe<ReadonlyArray<Situatiebijdrage>>;
  /** Verzegelde sleutel waarmee alleen Gemeente de persoon herkent, geldig voor één verzoek; leeg wanneer er geen koppeling is. */
  readonly gemeenteSleutel: Maybe<Scalars['ID']['output']>;
  /** Bijdragen van Gemeente aan het werkplan, één per gevraagde bron. */
  readonly gemeenteWerkplanbijdragen: Maybe<ReadonlyArray<Werkplanbijdrage>>;
  /** Pseudonieme id, willekeurig en blijvend. */
  readonly id: Scalars['ID']['output'];
  /** De menukaart van de regio, met voor elk instrument of het voor deze persoon beschikbaar is en waarom. */
  readonly menukaart: Maybe<BeschikbaarheidConnection>;
  /** Wie gegevens van de persoon bij O&O-fondsen zag. */
  readonly oofondsInzagebijdragen: Maybe<ReadonlyArray<Inzagebijdrage>>;
  /** Bijdragen van O&O-fondsen aan de situatie, één per gevraagde bron. */
  readonly oofondsSituatiebijdragen: Maybe<ReadonlyArray<Situatiebijdrage>>;
  /** Verzegelde sleutel waarmee alleen O&O-fondsen de persoon herkent, geldig voor één verzoek; leeg wanneer er geen koppeling is. */
  readonly oofondsSleutel: Maybe<Scalars['ID']['output']>;
  /** Bijdragen van O&O-fondsen aan het werkplan, één per gevraagde bron. */
  readonly oofondsWerkplanbijdragen: Maybe<ReadonlyArray<Werkplanbijdrage>>;
  /** De regio waar de persoon bediend wordt: die van de woonplaats. Leeg wanneer de woonplaats buiten Nederland of onbekend is. */
  readonly regio: Maybe<Arbeidsmarktregio>;
  /** Wie gegevens van de persoon bij SBB zag. */
  readonly sbbInzagebijdragen: Maybe<ReadonlyArray<Inzagebijdrage>>;
  /** Bijdragen van SBB aan de situatie, één per gevraagde bron. */
  readonly sbbSituatiebijdragen: Maybe<ReadonlyArray<Situatiebijdrage>>;
  /** Verzegelde sleutel waarmee alleen SBB de persoon herkent, geldig voor één verzoek; leeg wanneer er geen koppeling is. */
  readonly sbbSleutel: Maybe<Scalars['ID']['output']>;
  /** Bijdragen van SBB aan het werkplan, één per gevraagde bron. */
  readonly sbbWerkplanbijdragen: Maybe<ReadonlyArray<Werkplanbijdrage>>;
  /** De criteria voor aanvullende dienstverlening die meewegen, voor een professional om te beslissen. */
  readonly selectie: Maybe<Selectie>;
  /** De situatie van de persoon volgens alle partijen, elk feit met zijn herkomst. */
  readonly situatie: Maybe<Situatie>;
  /** De toestemmingen die deze persoon gaf, nieuwste eerst, ook ingetrokken. Leeg voor wie ze niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly toestemmingen: Maybe<ReadonlyArray<Toestemming>>;
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
  /** Wie eerstverantwoordelijk is, met elke rij die van toepassing is en haar grond. */
  readonly verantwoordelijkheid: Maybe<Verantwoordelijkheid>;
  /** Het ene werkplan van de persoon in de laatste versie. Leeg wanneer er nog geen is. */
  readonly werkplan: Maybe<Werkplan>;
};


/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type PersoonAanspreekpuntenArgs = {
  peildatum?: InputMaybe<Scalars['Datum']['input']>;
};


/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type PersoonMenukaartArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Menukaartfilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  peildatum?: InputMaybe<Scalars['Datum']['input']>;
  statussen?: InputMaybe<ReadonlyArray<Beschikbaarheidsstatus>>;
};


/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type PersoonSelectieArgs = {
  peildatum?: InputMaybe<Scalars['Datum']['input']>;
};


/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type PersoonSituatieArgs = {
  peildatum?: InputMaybe<Scalars['Datum']['input']>;
};


/** Een persoon die door de Werkcentra wordt geholpen. De id is willekeurig en zegt niets over de persoon. */
export type PersoonVerantwoordelijkheidArgs = {
  peildatum?: InputMaybe<Scalars['Datum']['input']>;
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

/** Een grens aan wat een instrument mag kosten. */
export type Plafond = {
  readonly __typename?: 'Plafond';
  /** Het bedrag in euro. */
  readonly bedragEuro: Scalars['Float']['output'];
  /** Met of zonder btw. */
  readonly btw: Btw;
  /** De grond. */
  readonly grondslag: Grondslag;
  /** De eenheid waarvoor het bedrag geldt, bijvoorbeeld per 3 maanden; leeg is per persoon. */
  readonly per: Maybe<Scalars['String']['output']>;
};

/** Potten die UWV als kassier per regio bijhoudt; zij worden nooit gemengd. */
export type Pot =
  /** Impuls banenafspraak. */
  | 'BANENAFSPRAAK'
  /** Bemensing van het mobiliteitsteam. */
  | 'BEMENSING'
  /** Inkoop van mbo-scholing, praktijkleren. */
  | 'MBO_SCHOLING'
  /** Ontschot budget voor de menukaart. */
  | 'MENUKAART';

/** Deelname aan praktijkleren in het mbo. */
export type Praktijkleren = {
  readonly __typename?: 'Praktijkleren';
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** De opleiding als crebo. */
  readonly crebo: Code;
  /** Laatste dag. Leeg zolang het loopt. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** De leerweg. */
  readonly leerweg: Code;
  /** Het nummer van SBB. */
  readonly nummer: Scalars['String']['output'];
  /** Diploma, certificaat of praktijkverklaring. */
  readonly soort: Code;
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

/** Praktijkleren als feit. */
export type Praktijklerenfeit = {
  readonly __typename?: 'Praktijklerenfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** Wat bekend is. Leeg (null) is onbekend, een lege lijst is geen. */
  readonly waarde: Maybe<ReadonlyArray<Praktijkleren>>;
};

/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type Query = {
  readonly __typename?: 'Query';
  /** Eén arbeidsmarktregio; geef precies één van beide codes. */
  readonly arbeidsmarktregio: Maybe<Arbeidsmarktregio>;
  /** De regio waarin een gemeente ligt. Leeg wanneer de gemeente niet bestaat. */
  readonly arbeidsmarktregioVanGemeente: Maybe<Arbeidsmarktregio>;
  /** Alle 35 arbeidsmarktregio's, op AM-code. */
  readonly arbeidsmarktregios: ReadonlyArray<Arbeidsmarktregio>;
  /** Eén instrument uit de laatste menukaart. Leeg wanneer er geen is. */
  readonly instrument: Maybe<Instrument>;
  /** De eigen gegevens van de burger die het vraagt. Leeg wanneer de BRP de burger niet kent, of wanneer de vrager geen burger is. */
  readonly mijnGegevens: Maybe<Persoon>;
  /** Wie de eigen gegevens van de burger zag. Leeg wanneer de BRP de burger niet kent. */
  readonly mijnInzages: Maybe<MijnInzages>;
  /** De eigen menukaart van de burger die het vraagt. Leeg wanneer de BRP de burger niet kent. */
  readonly mijnMenukaart: Maybe<MijnMenukaart>;
  /** Het eigen werkplan van de burger die het vraagt, in de laatste versie. Leeg wanneer er nog geen is. */
  readonly mijnWerkplan: Maybe<Werkplan>;
  /** De persoon met deze pseudonieme id. Leeg wanneer er geen is, of wanneer die niet te zien is. */
  readonly persoon: Maybe<Persoon>;
  /** De persoon met dit burgerservicenummer, gevonden of nu gekoppeld. Leeg wanneer de BRP het nummer niet kent. Geef het nummer alleen als variabele mee. */
  readonly persoonOpBsn: Maybe<Persoon>;
  /** Het Logboek van het Werkcentrum, voor een functionaris van deze partij. Leeg voor wie dat niet is. */
  readonly werkcentrumLogboek: Maybe<Logboekpagina>;
  /** Wat opvalt aan het opvragen van personen door één organisatie. Leeg voor wie geen functionaris is. */
  readonly werkcentrumLogboekrapport: Maybe<Logboekrapport>;
  /** Een werkplan, in de genoemde versie of in de laatste. Leeg wanneer er geen is, of wanneer dat niet te zien is. */
  readonly werkplan: Maybe<Werkplan>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryArbeidsmarktregioArgs = {
  amCode?: InputMaybe<Scalars['ID']['input']>;
  sgrCode?: InputMaybe<Scalars['ID']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryArbeidsmarktregioVanGemeenteArgs = {
  gmCode: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryPersoonArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryPersoonOpBsnArgs = {
  bsn: Scalars['String']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkcentrumLogboekArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: Logboekfilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkcentrumLogboekrapportArgs = {
  organisatie?: InputMaybe<Scalars['String']['input']>;
  tot: Scalars['Datum']['input'];
  van: Scalars['Datum']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkplanArgs = {
  id: Scalars['ID']['input'];
  versie?: InputMaybe<Scalars['Int']['input']>;
};

/** Een reden met een vaste code en een zin voor mensen. */
export type Reden = {
  readonly __typename?: 'Reden';
  /** De bron van het feit waarop de reden rust. Leeg wanneer de reden op geen feit van een bron rust. */
  readonly bron: Maybe<Scalars['String']['output']>;
  /** Vaste code. */
  readonly code: Scalars['String']['output'];
  /** Waar de regel vandaan komt. Leeg wanneer het geen regel maar een gebeurtenis is. */
  readonly grondslag: Maybe<Grondslag>;
  /** De reden in een zin. */
  readonly toelichting: Scalars['String']['output'];
};

/** Een regeling waar regels, plafonds en potten aan hangen. */
export type Regeling = {
  readonly __typename?: 'Regeling';
  /** Vaste code. */
  readonly code: Scalars['ID']['output'];
  /** De grond. */
  readonly grondslag: Grondslag;
  /** De regeling bestaat niet echt maar is aangenomen, zodat er vandaag iets open is. */
  readonly isFictief: Scalars['Boolean']['output'];
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** De periodes waarin de regeling open is. */
  readonly openstellingen: ReadonlyArray<Periode>;
};

/** Hoe de uitkomst van een regel luidt. */
export type Regeluitkomst =
  /** Precies één antwoord. */
  | 'BEPAALD'
  /** Geen rij is van toepassing. */
  | 'GEEN'
  /** Meer dan één rij is van toepassing; een professional beslist. */
  | 'MEERDERE'
  /** Er ontbreekt iets dat de uitkomst kan veranderen. */
  | 'ONBEKEND';

/** Het aanbod van de partijen zoals zij het nu opgeven. */
export type Regioaanbod = {
  readonly __typename?: 'Regioaanbod';
  /** De gevraagde bronnen en wat zij antwoordden. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** De regels van alle partijen. */
  readonly regels: ReadonlyArray<Aanbodregel>;
};

/** Weging voor aanvullende dienstverlening; nooit een automatische weigering. */
export type Selectie = {
  readonly __typename?: 'Selectie';
  /** Elk criterium met of het meeweegt. */
  readonly criteria: ReadonlyArray<Selectiecriterium>;
  /** Komt per definitie in aanmerking (banenafspraak). */
  readonly perDefinitie: JaNeeOnbekend;
  /** Hoe deze uitkomst te lezen. */
  readonly toelichting: Scalars['String']['output'];
};

/** Eén criterium. */
export type Selectiecriterium = {
  readonly __typename?: 'Selectiecriterium';
  /** De codes van de bronnen of opgaven. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Vaste code. */
  readonly code: Scalars['String']['output'];
  /** De grond. */
  readonly grondslag: Grondslag;
  /** Waar het feit vandaan komt. */
  readonly herkomst: Herkomst;
  /** Het criterium in woorden. */
  readonly omschrijving: Scalars['String']['output'];
  /** Waarom, in een zin. */
  readonly toelichting: Scalars['String']['output'];
  /** Weegt mee voor deze persoon. */
  readonly weegtMee: JaNeeOnbekend;
};

/** De situatie van een persoon. Elk feit zegt waar het vandaan komt; een tegenspraak wordt getoond en nooit overschreven. */
export type Situatie = {
  readonly __typename?: 'Situatie';
  /** Aanspraken op O&O-fondsen. */
  readonly aanspraken: Aansprakenfeit;
  /** Alle bronnen die voor de situatie zijn gevraagd. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** Registratie in het doelgroepregister banenafspraak. Leeg voor wie haar niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly doelgroepregister: Maybe<Doelgroepregisterfeit>;
  /** Eerste dag van werkloosheid volgens UWV. */
  readonly eersteWerkloosheidsdag: Datumfeit;
  /** De gemeente van inschrijving. */
  readonly gemeente: Gemeentefeit;
  /** Inschrijving als werkzoekende bij UWV. */
  readonly inschrijving: Inschrijvingfeit;
  /** De leeftijd in jaren op de peildatum. */
  readonly leeftijd: Getalfeit;
  /** De naam volgens de BRP. */
  readonly naam: Tekstfeit;
  /** Wat de persoon bij de intake vertelde en geen bron levert. */
  readonly opgaven: ReadonlyArray<Opgavefeit>;
  /** Waarom de BRP de gegevens niet meer bijhoudt, bijvoorbeeld overlijden. Leeg zolang zij dat doet of onbekend is. */
  readonly opschorting: Maybe<Code>;
  /** De dag waarop de feiten zijn beoordeeld. */
  readonly peildatum: Scalars['Datum']['output'];
  /** De situatie per partij: wat elke partij heeft bijgedragen. */
  readonly perPartij: ReadonlyArray<Partijsituatie>;
  /** Praktijkleren volgens SBB. */
  readonly praktijkleren: Praktijklerenfeit;
  /** Re-integratievoorzieningen van gemeenten en UWV. */
  readonly reintegratievoorzieningen: Voorzieningenfeit;
  /** Startkwalificatie volgens DUO. */
  readonly startkwalificatie: JaNeeFeit;
  /** Feiten waarover een bron en de persoon, of twee bronnen, iets anders zeggen. */
  readonly tegenspraken: ReadonlyArray<Tegenspraak>;
  /** Uitkeringen van UWV en gemeenten. */
  readonly uitkeringsverhoudingen: Uitkeringenfeit;
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

/** Twee uitspraken die elkaar tegenspreken; geen van beide wordt weggelaten. */
export type Tegenspraak = {
  readonly __typename?: 'Tegenspraak';
  /** Het veld van Situatie waarover het gaat. */
  readonly feit: Scalars['String']['output'];
  /** De uitspraken naast elkaar. */
  readonly uitspraken: ReadonlyArray<Uitspraak>;
};

/** Een feit dat een tekst is. */
export type Tekstfeit = {
  readonly __typename?: 'Tekstfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** De waarde. Leeg wanneer onbekend. */
  readonly waarde: Maybe<Scalars['String']['output']>;
};

/** Toestemming van een persoon om gegevens met een private partij te delen. */
export type Toestemming = {
  readonly __typename?: 'Toestemming';
  /** Wanneer zij is gegeven. */
  readonly gegevenOp: Scalars['DatumTijd']['output'];
  /** De id van de toestemming. */
  readonly id: Scalars['ID']['output'];
  /** Wanneer zij is ingetrokken. Leeg zolang zij geldt. */
  readonly ingetrokkenOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Aan wie zij is gegeven. */
  readonly partij: Toestemmingspartij;
};

/** De private partijen aan wie iemand toestemming kan geven. */
export type Toestemmingspartij =
  /** De O&O-fondsen waarmee een koppeling bestaat. */
  | 'OOFONDS'
  /** Vakbonden en werkgeversorganisaties. */
  | 'SOCIALE_PARTNERS';

/** Van wie toestemming wordt ingetrokken. */
export type TrekToestemmingInInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De private partij. */
  readonly partij: Toestemmingspartij;
};

/** Wat er van het intrekken kwam. */
export type TrekToestemmingInPayload = {
  readonly __typename?: 'TrekToestemmingInPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De toestemming die nu is ingetrokken. Leeg bij fouten. */
  readonly toestemming: Maybe<Toestemming>;
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

/** Uitkeringen als feit. */
export type Uitkeringenfeit = {
  readonly __typename?: 'Uitkeringenfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt; ONBEKEND zodra een bron die ze kan hebben niet antwoordde. */
  readonly herkomst: Herkomst;
  /** Wat bekend is. Leeg (null) is onbekend, een lege lijst is geen. Bij herkomst ONBEKEND kan de lijst onvolledig zijn. */
  readonly waarde: Maybe<ReadonlyArray<Uitkeringsverhouding>>;
};

/** Een uitkering. */
export type Uitkeringsverhouding = {
  readonly __typename?: 'Uitkeringsverhouding';
  /** Eerste dag. Leeg wanneer onbekend of nog niet toegekend. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Laatste dag. Leeg zolang zij loopt. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Wie de gegevens houdt. */
  readonly houder: Scalars['String']['output'];
  /** Aangevraagd en nog niet beslist. */
  readonly isAangevraagd: Scalars['Boolean']['output'];
  /** Loopt op de peildatum. */
  readonly isLopend: Scalars['Boolean']['output'];
  /** Laatst mogelijke dag van het recht. Leeg wanneer de wet die niet kent. */
  readonly maximaalTot: Maybe<Scalars['Datum']['output']>;
  /** De partij die haar uitvoert. */
  readonly partij: Partij;
  /** De wet, in de codering van de bron. */
  readonly wet: Code;
};

/** Wat één bron of de persoon over een feit zegt. */
export type Uitspraak = {
  readonly __typename?: 'Uitspraak';
  /** De code van de bron, of intake. */
  readonly bron: Scalars['String']['output'];
  /** Van een bron of van de persoon. */
  readonly herkomst: Herkomst;
  /** Wat er gezegd is, in een zin. */
  readonly waarde: Scalars['String']['output'];
};

/** Wie eerstverantwoordelijk is. De brieven geven geen voorrang bij samenloop: een professional beslist. */
export type Verantwoordelijkheid = {
  readonly __typename?: 'Verantwoordelijkheid';
  /** Wat ontbreekt om het te kunnen zeggen: codes van bronnen en vragen voor de intake. */
  readonly ontbrekend: ReadonlyArray<OntbrekendFeit>;
  /** Elke rij die van toepassing is, met haar partij en grond. */
  readonly rijen: ReadonlyArray<Verantwoordelijkheidsrij>;
  /** De uitkomst. */
  readonly uitkomst: Regeluitkomst;
  /** Er is een ingestelde voorrang toegepast; dan staat hier waar die vandaan komt. */
  readonly voorrang: Maybe<Grondslag>;
};

/** Eén rij van de tabel van eerstverantwoordelijken. */
export type Verantwoordelijkheidsrij = {
  readonly __typename?: 'Verantwoordelijkheidsrij';
  /** De codes van bronnen en opgaven waarop het rust. */
  readonly feiten: ReadonlyArray<Scalars['String']['output']>;
  /** De grond. */
  readonly grondslag: Grondslag;
  /** De situatie in woorden. */
  readonly omschrijving: Scalars['String']['output'];
  /** Partij die op verzoek kan bijspringen. Leeg wanneer de rij die niet kent. */
  readonly opVerzoek: Maybe<Partij>;
  /** De partij die eerstverantwoordelijk is. */
  readonly partij: Partij;
  /** Vaste code van de situatie. */
  readonly situatie: Scalars['String']['output'];
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
  /** De handeling die hierom vroeg. */
  readonly ouderSpanId: Maybe<Scalars['String']['output']>;
  /** De partij waar die organisatie bij hoort. */
  readonly partij: Scalars['String']['output'];
  /** Waarom de vrager de persoon mocht zien. */
  readonly relatie: Scalars['String']['output'];
  /** De rol van wie vroeg. */
  readonly rol: Scalars['String']['output'];
  /** De soort nummer achter die schuilnaam. */
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

/** Een voorwaarde waaraan nog voldaan moet worden. */
export type Voorwaarde = {
  readonly __typename?: 'Voorwaarde';
  /** Vaste code. */
  readonly code: Scalars['String']['output'];
  /** De grond. */
  readonly grondslag: Grondslag;
  /** De voorwaarde in een zin. */
  readonly toelichting: Scalars['String']['output'];
};

/** Een re-integratievoorziening. */
export type Voorziening = {
  readonly __typename?: 'Voorziening';
  /** Eerste dag. */
  readonly begindatum: Maybe<Scalars['Datum']['output']>;
  /** Laatste dag. Leeg zolang zij loopt. */
  readonly einddatum: Maybe<Scalars['Datum']['output']>;
  /** Wie de gegevens houdt. */
  readonly houder: Scalars['String']['output'];
  /** Het nummer van de houder. Leeg wanneer die geen nummer geeft. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Omschrijving. Leeg wanneer de houder die niet geeft. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** Het soort voorziening. */
  readonly soort: Code;
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

/** Re-integratievoorzieningen als feit. */
export type Voorzieningenfeit = {
  readonly __typename?: 'Voorzieningenfeit';
  /** De codes van de bronnen die het zeggen, of die het hadden moeten zeggen. */
  readonly bronnen: ReadonlyArray<Scalars['String']['output']>;
  /** Waar het vandaan komt. */
  readonly herkomst: Herkomst;
  /** Wat bekend is. Leeg (null) is onbekend, een lege lijst is geen. */
  readonly waarde: Maybe<ReadonlyArray<Voorziening>>;
};

/** Het ene werkplan van een persoon. Het is van de persoon; de arrangeur ondersteunt en stelt het in overleg vast. */
export type Werkplan = {
  readonly __typename?: 'Werkplan';
  /** De activiteiten van alle partijen, geordend op begindatum. Twee zijn alleen één wanneer dezelfde partij hetzelfde nummer geeft. */
  readonly activiteiten: Maybe<ReadonlyArray<Activiteit>>;
  /** Wie de persoon ondersteunt en het plan in overleg vaststelt. */
  readonly arrangeur: Arrangeur;
  /** Alle bronnen die voor dit plan zijn gevraagd en wat zij antwoordden. */
  readonly bronnen: Maybe<ReadonlyArray<Bron>>;
  /** De ene diagnose. Leeg wanneer die er nog niet is. */
  readonly diagnose: Maybe<Diagnose>;
  /** Waar het plan naartoe werkt. */
  readonly doel: Scalars['String']['output'];
  /** Wanneer deze versie is gemaakt. */
  readonly gewijzigdOp: Scalars['DatumTijd']['output'];
  /** De id van het plan; blijft dezelfde als inkomen of verantwoordelijke verandert. */
  readonly id: Scalars['ID']['output'];
  /** De ene intake. Leeg wanneer die er nog niet is. */
  readonly intake: Maybe<Intake>;
  /** Het plan waar dit plan onder hangt, bijvoorbeeld schuldhulp. Leeg wanneer dat er niet is. */
  readonly overkoepelendPlan: Maybe<OverkoepelendPlan>;
  /** De persoon van wie het plan is. */
  readonly persoon: Persoon;
  /** De stand van het plan. */
  readonly status: Werkplanstatus;
  /** Wanneer deze versie is vastgesteld. Leeg bij een concept. */
  readonly vastgesteldOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Het versienummer, vanaf 1. */
  readonly versie: Scalars['Int']['output'];
};

/** Wat er van een handeling aan een werkplan kwam. */
export type WerkplanPayload = {
  readonly __typename?: 'WerkplanPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** Het werkplan zoals het nu is, ook als er niets is gewijzigd. Leeg wanneer het niet bestaat of niet te zien is. */
  readonly werkplan: Maybe<Werkplan>;
};

/** Wat één bron bijdraagt aan het werkplan van een persoon. */
export type Werkplanbijdrage = {
  readonly __typename?: 'Werkplanbijdrage';
  /** De activiteiten; een lege lijst is geen, leeg (null) is onbekend. */
  readonly activiteiten: Maybe<ReadonlyArray<Activiteitbijdrage>>;
  /** De gevraagde bron. */
  readonly bron: Bijdragebron;
};

/** De stand van een werkplan. */
export type Werkplanstatus =
  /** Beëindigd. */
  | 'BEEINDIGD'
  /** Opgesteld, nog niet vastgesteld. */
  | 'CONCEPT'
  /** Vastgesteld door persoon en arrangeur samen. */
  | 'VASTGESTELD';



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
  MijnInzages: MijnInzages;
  MijnMenukaart: MijnMenukaart;
  Persoon: Persoon;
  Werkplan: Werkplan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Arbeidsmarktregio:
    ( { __typename: 'Arbeidsmarktregio' }
    & GraphQLRecursivePick<FederationTypes['Arbeidsmarktregio'], {"amCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Arbeidsmarktregio'], {"uwvAanbod":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"aanbod":{"nummer":true,"uuidInstrument":true,"naam":true,"omschrijving":true,"aanbieder":true,"tegel":{"code":true,"omschrijving":true,"lijst":true},"doelgroepen":{"code":true,"omschrijving":true,"lijst":true},"klantkenmerken":{"code":true,"omschrijving":true,"lijst":true},"uitvoeringsvorm":{"code":true,"omschrijving":true,"lijst":true},"gemeenten":true,"vrijePlaatsen":true,"wachttijdWeken":true,"kostenEuro":true,"duurWeken":true,"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true}},"gemeenteAanbod":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"aanbod":{"nummer":true,"uuidInstrument":true,"naam":true,"omschrijving":true,"aanbieder":true,"tegel":{"code":true,"omschrijving":true,"lijst":true},"doelgroepen":{"code":true,"omschrijving":true,"lijst":true},"klantkenmerken":{"code":true,"omschrijving":true,"lijst":true},"uitvoeringsvorm":{"code":true,"omschrijving":true,"lijst":true},"gemeenten":true,"vrijePlaatsen":true,"wachttijdWeken":true,"kostenEuro":true,"duurWeken":true,"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true}},"sbbAanbod":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"aanbod":{"nummer":true,"uuidInstrument":true,"naam":true,"omschrijving":true,"aanbieder":true,"tegel":{"code":true,"omschrijving":true,"lijst":true},"doelgroepen":{"code":true,"omschrijving":true,"lijst":true},"klantkenmerken":{"code":true,"omschrijving":true,"lijst":true},"uitvoeringsvorm":{"code":true,"omschrijving":true,"lijst":true},"gemeenten":true,"vrijePlaatsen":true,"wachttijdWeken":true,"kostenEuro":true,"duurWeken":true,"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true}},"oofondsAanbod":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"aanbod":{"nummer":true,"uuidInstrument":true,"naam":true,"omschrijving":true,"aanbieder":true,"tegel":{"code":true,"omschrijving":true,"lijst":true},"doelgroepen":{"code":true,"omschrijving":true,"lijst":true},"klantkenmerken":{"code":true,"omschrijving":true,"lijst":true},"uitvoeringsvorm":{"code":true,"omschrijving":true,"lijst":true},"gemeenten":true,"vrijePlaatsen":true,"wachttijdWeken":true,"kostenEuro":true,"duurWeken":true,"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true}}}> ) );
  MijnInzages:
    ( { __typename: 'MijnInzages' }
    & GraphQLRecursivePick<FederationTypes['MijnInzages'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['MijnInzages'], {"persoon":{"uwvInzagebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"regels":{"tijdstip":true,"organisatie":true,"partij":true,"rol":true,"doel":true,"gegevens":true,"relatie":true,"uitkomst":true,"aanvraag":true},"zijnErMeer":true},"gemeenteInzagebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"regels":{"tijdstip":true,"organisatie":true,"partij":true,"rol":true,"doel":true,"gegevens":true,"relatie":true,"uitkomst":true,"aanvraag":true},"zijnErMeer":true},"sbbInzagebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"regels":{"tijdstip":true,"organisatie":true,"partij":true,"rol":true,"doel":true,"gegevens":true,"relatie":true,"uitkomst":true,"aanvraag":true},"zijnErMeer":true},"oofondsInzagebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"regels":{"tijdstip":true,"organisatie":true,"partij":true,"rol":true,"doel":true,"gegevens":true,"relatie":true,"uitkomst":true,"aanvraag":true},"zijnErMeer":true}}}> ) );
  MijnMenukaart:
    ( { __typename: 'MijnMenukaart' }
    & GraphQLRecursivePick<FederationTypes['MijnMenukaart'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['MijnMenukaart'], {"persoon":{"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}}> ) );
  Persoon:
    ( { __typename: 'Persoon' }
    & GraphQLRecursivePick<FederationTypes['Persoon'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}>
        | GraphQLRecursivePick<FederationTypes['Persoon'], {"uwvSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"gemeenteSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"sbbSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"oofondsSituatiebijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"persoonsgegevens":{"naam":true,"geboortedatum":true,"gemeente":true,"opschorting":{"code":true,"omschrijving":true,"lijst":true}},"uitkeringen":{"wet":{"code":true,"omschrijving":true,"lijst":true},"begindatum":true,"einddatum":true,"maximaalTot":true,"aangevraagd":true},"eersteWerkloosheidsdag":true,"inschrijving":{"begindatum":true,"einddatum":true,"geldigTot":true},"startkwalificatie":true,"voorzieningen":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"begindatum":true,"einddatum":true},"praktijkleren":{"nummer":true,"crebo":{"code":true,"omschrijving":true,"lijst":true},"leerweg":{"code":true,"omschrijving":true,"lijst":true},"soort":{"code":true,"omschrijving":true,"lijst":true},"erkendLeerbedrijf":true,"begindatum":true,"einddatum":true},"aanspraken":{"fonds":{"code":true,"omschrijving":true,"lijst":true},"sector":{"code":true,"omschrijving":true,"lijst":true},"werkzaamInSector":true,"premieBetaald":true,"aanvragenTot":true}},"uwvDoelgroepregisterbijdrage":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"geregistreerd":true,"grondslagen":{"code":true,"omschrijving":true,"lijst":true},"wajong":true}}> ) );
  Werkplan:
    ( { __typename: 'Werkplan' }
    & GraphQLRecursivePick<FederationTypes['Werkplan'], {"id":true,"versie":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Werkplan'], {"persoon":{"uwvWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"gemeenteWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"sbbWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"oofondsWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Werkplan'], {"persoon":{"uwvWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"gemeenteWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"sbbWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"oofondsWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Werkplan'], {"persoon":{"uwvWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"gemeenteWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"sbbWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}},"oofondsWerkplanbijdragen":{"bron":{"code":true,"naam":true,"houder":true,"status":true,"peildatum":true,"reden":true},"activiteiten":{"nummer":true,"soort":{"code":true,"omschrijving":true,"lijst":true},"omschrijving":true,"status":true,"begindatum":true,"einddatum":true,"uitvoerder":true,"kenmerk":true}}}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Aanbieder: ResolverTypeWrapper<Aanbieder>;
  Aanbodbijdrage: ResolverTypeWrapper<Aanbodbijdrage>;
  Aanbodregel: ResolverTypeWrapper<Aanbodregel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Aanbodregelbijdrage: ResolverTypeWrapper<Aanbodregelbijdrage>;
  Aanmelding: ResolverTypeWrapper<Aanmeldingrecord>;
  Aanspraak: ResolverTypeWrapper<Aanspraak>;
  Aanspraakbijdrage: ResolverTypeWrapper<Aanspraakbijdrage>;
  Aansprakenfeit: ResolverTypeWrapper<Aansprakenfeit>;
  Aanspreekpunt: ResolverTypeWrapper<Aanspreekpunt>;
  Aanspreekpunten: ResolverTypeWrapper<Aanspreekpunten>;
  Activiteit: ResolverTypeWrapper<Activiteit>;
  Activiteitbijdrage: ResolverTypeWrapper<Activiteitbijdrage>;
  Activiteitbijdragestatus: Activiteitbijdragestatus;
  Activiteitstatus: Activiteitstatus;
  Arbeidsmarktregio: ResolverTypeWrapper<RegioParent>;
  Arrangeur: ResolverTypeWrapper<Arrangeur>;
  Beschikbaarheid: ResolverTypeWrapper<Omit<Beschikbaarheid, 'gaatVoor' | 'instrument'> & { gaatVoor: ReadonlyArray<ResolversTypes['Instrument']>, instrument: ResolversTypes['Instrument'] }>;
  BeschikbaarheidConnection: ResolverTypeWrapper<Omit<BeschikbaarheidConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BeschikbaarheidEdge']> }>;
  BeschikbaarheidEdge: ResolverTypeWrapper<Omit<BeschikbaarheidEdge, 'node'> & { node: ResolversTypes['Beschikbaarheid'] }>;
  Beschikbaarheidsstatus: Beschikbaarheidsstatus;
  Betrokkenetelling: ResolverTypeWrapper<Betrokkenetelling>;
  Bijdragebron: ResolverTypeWrapper<Bijdragebron>;
  Bijdragestatus: Bijdragestatus;
  Bron: ResolverTypeWrapper<Bron>;
  Bronstatus: Bronstatus;
  Btw: Btw;
  Code: ResolverTypeWrapper<Code>;
  Datum: ResolverTypeWrapper<Scalars['Datum']['output']>;
  DatumTijd: ResolverTypeWrapper<Scalars['DatumTijd']['output']>;
  Datumfeit: ResolverTypeWrapper<Datumfeit>;
  Diagnose: ResolverTypeWrapper<Diagnose>;
  Doelgroepregisterbijdrage: ResolverTypeWrapper<Doelgroepregisterbijdrage>;
  Doelgroepregisterfeit: ResolverTypeWrapper<Doelgroepregisterfeit>;
  Duur: ResolverTypeWrapper<Duur>;
  Gebruikertelling: ResolverTypeWrapper<Gebruikertelling>;
  GeefToestemmingInput: GeefToestemmingInput;
  GeefToestemmingPayload: ResolverTypeWrapper<Omit<GeefToestemmingPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, toestemming?: Maybe<ResolversTypes['Toestemming']> }>;
  Gemeente: ResolverTypeWrapper<Gemeente>;
  Gemeentefeit: ResolverTypeWrapper<Gemeentefeit>;
  Getalfeit: ResolverTypeWrapper<Getalfeit>;
  Grondslag: ResolverTypeWrapper<Grondslag>;
  Herkomst: Herkomst;
  Inschrijvingbijdrage: ResolverTypeWrapper<Inschrijvingbijdrage>;
  Inschrijvingfeit: ResolverTypeWrapper<Inschrijvingfeit>;
  Instrument: ResolverTypeWrapper<InstrumentParent>;
  InstrumentConnection: ResolverTypeWrapper<Omit<InstrumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstrumentEdge']> }>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  Intake: ResolverTypeWrapper<Intake>;
  Invoerfout: ResolverTypeWrapper<InvoerfoutParent>;
  Inzage: ResolverTypeWrapper<Inzage>;
  InzageConnection: ResolverTypeWrapper<InzageConnection>;
  InzageEdge: ResolverTypeWrapper<InzageEdge>;
  Inzagebijdrage: ResolverTypeWrapper<Inzagebijdrage>;
  Inzageregelbijdrage: ResolverTypeWrapper<Inzageregelbijdrage>;
  JaNeeFeit: ResolverTypeWrapper<JaNeeFeit>;
  JaNeeOnbekend: JaNeeOnbekend;
  Logboekfilter: Logboekfilter;
  Logboekpagina: ResolverTypeWrapper<Logboekpagina>;
  Logboekrapport: ResolverTypeWrapper<Logboekrapport>;
  Loket: ResolverTypeWrapper<Loket>;
  Loketsoort: Loketsoort;
  MeldAanInput: MeldAanInput;
  MeldAanPayload: ResolverTypeWrapper<Omit<MeldAanPayload, 'aanmelding' | 'fouten' | 'persoon'> & { aanmelding?: Maybe<ResolversTypes['Aanmelding']>, fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, persoon?: Maybe<ResolversTypes['Persoon']> }>;
  Menukaart: ResolverTypeWrapper<MenukaartParent>;
  Menukaartfilter: Menukaartfilter;
  MijnInzages: ResolverTypeWrapper<MijnInzagesParent>;
  MijnMenukaart: ResolverTypeWrapper<MijnMenukaartParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OntbrekendFeit: ResolverTypeWrapper<OntbrekendFeit>;
  Opgavefeit: ResolverTypeWrapper<Opgavefeit>;
  OpzoekingZonderRelatie: ResolverTypeWrapper<OpzoekingZonderRelatie>;
  OverkoepelendPlan: ResolverTypeWrapper<OverkoepelendPlan>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pakket: ResolverTypeWrapper<Pakket>;
  Pakketonderdeel: ResolverTypeWrapper<Pakketonderdeel>;
  Partij: Partij;
  Partijinzage: ResolverTypeWrapper<Partijinzage>;
  Partijsituatie: ResolverTypeWrapper<Partijsituatie>;
  Periode: ResolverTypeWrapper<Periode>;
  Persoon: ResolverTypeWrapper<PersoonParent>;
  Persoonsgegevensbijdrage: ResolverTypeWrapper<Persoonsgegevensbijdrage>;
  Plafond: ResolverTypeWrapper<Plafond>;
  Pot: Pot;
  Praktijkleren: ResolverTypeWrapper<Praktijkleren>;
  Praktijklerenbijdrage: ResolverTypeWrapper<Praktijklerenbijdrage>;
  Praktijklerenfeit: ResolverTypeWrapper<Praktijklerenfeit>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reden: ResolverTypeWrapper<Reden>;
  Regeling: ResolverTypeWrapper<Regeling>;
  Regeluitkomst: Regeluitkomst;
  Regioaanbod: ResolverTypeWrapper<Regioaanbod>;
  Selectie: ResolverTypeWrapper<Selectie>;
  Selectiecriterium: ResolverTypeWrapper<Selectiecriterium>;
  Situatie: ResolverTypeWrapper<Situatie>;
  Situatiebijdrage: ResolverTypeWrapper<Situatiebijdrage>;
  Tegenspraak: ResolverTypeWrapper<Tegenspraak>;
  Tekstfeit: ResolverTypeWrapper<Tekstfeit>;
  Toestemming: ResolverTypeWrapper<Toestemmingrecord>;
  Toestemmingspartij: Toestemmingspartij;
  TrekToestemmingInInput: TrekToestemmingInInput;
  TrekToestemmingInPayload: ResolverTypeWrapper<Omit<TrekToestemmingInPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, toestemming?: Maybe<ResolversTypes['Toestemming']> }>;
  Uitkeringbijdrage: ResolverTypeWrapper<Uitkeringbijdrage>;
  Uitkeringenfeit: ResolverTypeWrapper<Uitkeringenfeit>;
  Uitkeringsverhouding: ResolverTypeWrapper<Uitkeringsverhouding>;
  Uitspraak: ResolverTypeWrapper<Uitspraak>;
  Verantwoordelijkheid: ResolverTypeWrapper<Verantwoordelijkheid>;
  Verantwoordelijkheidsrij: ResolverTypeWrapper<Verantwoordelijkheidsrij>;
  Verwerking: ResolverTypeWrapper<Verwerking>;
  Voorwaarde: ResolverTypeWrapper<Voorwaarde>;
  Voorziening: ResolverTypeWrapper<Voorziening>;
  Voorzieningbijdrage: ResolverTypeWrapper<Voorzieningbijdrage>;
  Voorzieningenfeit: ResolverTypeWrapper<Voorzieningenfeit>;
  Werkplan: ResolverTypeWrapper<WerkplanParent>;
  WerkplanPayload: ResolverTypeWrapper<Omit<WerkplanPayload, 'fouten' | 'werkplan'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, werkplan?: Maybe<ResolversTypes['Werkplan']> }>;
  Werkplanbijdrage: ResolverTypeWrapper<Werkplanbijdrage>;
  Werkplanstatus: Werkplanstatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Aanbieder: Aanbieder;
  Aanbodbijdrage: Aanbodbijdrage;
  Aanbodregel: Aanbodregel;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Aanbodregelbijdrage: Aanbodregelbijdrage;
  Aanmelding: Aanmeldingrecord;
  Aanspraak: Aanspraak;
  Aanspraakbijdrage: Aanspraakbijdrage;
  Aansprakenfeit: Aansprakenfeit;
  Aanspreekpunt: Aanspreekpunt;
  Aanspreekpunten: Aanspreekpunten;
  Activiteit: Activiteit;
  Activiteitbijdrage: Activiteitbijdrage;
  Arbeidsmarktregio: RegioParent;
  Arrangeur: Arrangeur;
  Beschikbaarheid: Omit<Beschikbaarheid, 'gaatVoor' | 'instrument'> & { gaatVoor: ReadonlyArray<ResolversParentTypes['Instrument']>, instrument: ResolversParentTypes['Instrument'] };
  BeschikbaarheidConnection: Omit<BeschikbaarheidConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BeschikbaarheidEdge']> };
  BeschikbaarheidEdge: Omit<BeschikbaarheidEdge, 'node'> & { node: ResolversParentTypes['Beschikbaarheid'] };
  Betrokkenetelling: Betrokkenetelling;
  Bijdragebron: Bijdragebron;
  Bron: Bron;
  Code: Code;
  Datum: Scalars['Datum']['output'];
  DatumTijd: Scalars['DatumTijd']['output'];
  Datumfeit: Datumfeit;
  Diagnose: Diagnose;
  Doelgroepregisterbijdrage: Doelgroepregisterbijdrage;
  Doelgroepregisterfeit: Doelgroepregisterfeit;
  Duur: Duur;
  Gebruikertelling: Gebruikertelling;
  GeefToestemmingInput: GeefToestemmingInput;
  GeefToestemmingPayload: Omit<GeefToestemmingPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, toestemming?: Maybe<ResolversParentTypes['Toestemming']> };
  Gemeente: Gemeente;
  Gemeentefeit: Gemeentefeit;
  Getalfeit: Getalfeit;
  Grondslag: Grondslag;
  Inschrijvingbijdrage: Inschrijvingbijdrage;
  Inschrijvingfeit: Inschrijvingfeit;
  Instrument: InstrumentParent;
  InstrumentConnection: Omit<InstrumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstrumentEdge']> };
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  Intake: Intake;
  Invoerfout: InvoerfoutParent;
  Inzage: Inzage;
  InzageConnection: InzageConnection;
  InzageEdge: InzageEdge;
  Inzagebijdrage: Inzagebijdrage;
  Inzageregelbijdrage: Inzageregelbijdrage;
  JaNeeFeit: JaNeeFeit;
  Logboekfilter: Logboekfilter;
  Logboekpagina: Logboekpagina;
  Logboekrapport: Logboekrapport;
  Loket: Loket;
  MeldAanInput: MeldAanInput;
  MeldAanPayload: Omit<MeldAanPayload, 'aanmelding' | 'fouten' | 'persoon'> & { aanmelding?: Maybe<ResolversParentTypes['Aanmelding']>, fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, persoon?: Maybe<ResolversParentTypes['Persoon']> };
  Menukaart: MenukaartParent;
  Menukaartfilter: Menukaartfilter;
  MijnInzages: MijnInzagesParent;
  MijnMenukaart: MijnMenukaartParent;
  Mutation: Record<PropertyKey, never>;
  OntbrekendFeit: OntbrekendFeit;
  Opgavefeit: Opgavefeit;
  OpzoekingZonderRelatie: OpzoekingZonderRelatie;
  OverkoepelendPlan: OverkoepelendPlan;
  PageInfo: PageInfo;
  Pakket: Pakket;
  Pakketonderdeel: Pakketonderdeel;
  Partijinzage: Partijinzage;
  Partijsituatie: Partijsituatie;
  Periode: Periode;
  Persoon: PersoonParent;
  Persoonsgegevensbijdrage: Persoonsgegevensbijdrage;
  Plafond: Plafond;
  Praktijkleren: Praktijkleren;
  Praktijklerenbijdrage: Praktijklerenbijdrage;
  Praktijklerenfeit: Praktijklerenfeit;
  Query: Record<PropertyKey, never>;
  Reden: Reden;
  Regeling: Regeling;
  Regioaanbod: Regioaanbod;
  Selectie: Selectie;
  Selectiecriterium: Selectiecriterium;
  Situatie: Situatie;
  Situatiebijdrage: Situatiebijdrage;
  Tegenspraak: Tegenspraak;
  Tekstfeit: Tekstfeit;
  Toestemming: Toestemmingrecord;
  TrekToestemmingInInput: TrekToestemmingInInput;
  TrekToestemmingInPayload: Omit<TrekToestemmingInPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, toestemming?: Maybe<ResolversParentTypes['Toestemming']> };
  Uitkeringbijdrage: Uitkeringbijdrage;
  Uitkeringenfeit: Uitkeringenfeit;
  Uitkeringsverhouding: Uitkeringsverhouding;
  Uitspraak: Uitspraak;
  Verantwoordelijkheid: Verantwoordelijkheid;
  Verantwoordelijkheidsrij: Verantwoordelijkheidsrij;
  Verwerking: Verwerking;
  Voorwaarde: Voorwaarde;
  Voorziening: Voorziening;
  Voorzieningbijdrage: Voorzieningbijdrage;
  Voorzieningenfeit: Voorzieningenfeit;
  Werkplan: WerkplanParent;
  WerkplanPayload: Omit<WerkplanPayload, 'fouten' | 'werkplan'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, werkplan?: Maybe<ResolversParentTypes['Werkplan']> };
  Werkplanbijdrage: Werkplanbijdrage;
  String: Scalars['String']['output'];
};

export type NietPersoonlijkDirectiveArgs = { };

export type NietPersoonlijkDirectiveResolver<Result, Parent, ContextType = WerkcentrumContext, Args = NietPersoonlijkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ToegangDirectiveArgs = {
  doelen: ReadonlyArray<Scalars['String']['input']>;
  rollen?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ToegangDirectiveResolver<Result, Parent, ContextType = WerkcentrumContext, Args = ToegangDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AanbiederResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanbieder'] = ResolversParentTypes['Aanbieder']> = {
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<Maybe<ResolversTypes['Partij']>, ParentType, ContextType>;
};

export type AanbodbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanbodbijdrage'] = ResolversParentTypes['Aanbodbijdrage']> = {
  aanbod?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanbodregelbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
};

export type AanbodregelResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanbodregel'] = ResolversParentTypes['Aanbodregel']> = {
  aanbieder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  doelgroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  duurWeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  erkendLeerbedrijf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gemeenten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  klantkenmerken?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  kostenEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  tegel?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  uitvoeringsvorm?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  uuidInstrument?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vrijePlaatsen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wachttijdWeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AanbodregelbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanbodregelbijdrage'] = ResolversParentTypes['Aanbodregelbijdrage']> = {
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

export type AanmeldingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanmelding'] = ResolversParentTypes['Aanmelding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  reden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AanspraakResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanspraak'] = ResolversParentTypes['Aanspraak']> = {
  aanvragenTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  fonds?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  isPremieBetaald?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
  isWerkzaamInSector?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type AanspraakbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanspraakbijdrage'] = ResolversParentTypes['Aanspraakbijdrage']> = {
  aanvragenTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  fonds?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  premieBetaald?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  werkzaamInSector?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AansprakenfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aansprakenfeit'] = ResolversParentTypes['Aansprakenfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanspraak']>>, ParentType, ContextType>;
};

export type AanspreekpuntResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanspreekpunt'] = ResolversParentTypes['Aanspreekpunt']> = {
  aanspreekpunten?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  intakeDoor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isAfgeleid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metReguliereDienstverleningUwv?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pakketten?: Resolver<ReadonlyArray<ResolversTypes['Pakket']>, ParentType, ContextType>;
  persona?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AanspreekpuntenResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanspreekpunten'] = ResolversParentTypes['Aanspreekpunten']> = {
  ontbrekend?: Resolver<ReadonlyArray<ResolversTypes['OntbrekendFeit']>, ParentType, ContextType>;
  rijen?: Resolver<ReadonlyArray<ResolversTypes['Aanspreekpunt']>, ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['Regeluitkomst'], ParentType, ContextType>;
};

export type ActiviteitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Activiteit'] = ResolversParentTypes['Activiteit']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Activiteitstatus'], ParentType, ContextType>;
  uitvoerder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActiviteitbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Activiteitbijdrage'] = ResolversParentTypes['Activiteitbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  kenmerk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Activiteitbijdragestatus'], ParentType, ContextType>;
  uitvoerder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArbeidsmarktregioResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Arbeidsmarktregio'] = ResolversParentTypes['Arbeidsmarktregio'], FederationReferenceType extends FederationReferenceTypes['Arbeidsmarktregio'] = FederationReferenceTypes['Arbeidsmarktregio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Arbeidsmarktregio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aanbod?: Resolver<Maybe<ResolversTypes['Regioaanbod']>, ParentType, ContextType>;
  amCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centrumgemeente?: Resolver<ResolversTypes['Gemeente'], ParentType, ContextType>;
  gemeenten?: Resolver<ReadonlyArray<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  loketten?: Resolver<ReadonlyArray<ResolversTypes['Loket']>, ParentType, ContextType, Partial<ArbeidsmarktregioLokettenArgs>>;
  menukaart?: Resolver<ResolversTypes['Menukaart'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portfolioSocialePartners?: Resolver<ReadonlyArray<ResolversTypes['Pakketonderdeel']>, ParentType, ContextType>;
  sgrCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ArrangeurResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Arrangeur'] = ResolversParentTypes['Arrangeur']> = {
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeschikbaarheidResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Beschikbaarheid'] = ResolversParentTypes['Beschikbaarheid']> = {
  gaatVoor?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  maximaleDuurMaanden?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plafond?: Resolver<Maybe<ResolversTypes['Plafond']>, ParentType, ContextType>;
  pot?: Resolver<Maybe<ResolversTypes['Pot']>, ParentType, ContextType>;
  redenen?: Resolver<ReadonlyArray<ResolversTypes['Reden']>, ParentType, ContextType>;
  regeling?: Resolver<Maybe<ResolversTypes['Regeling']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Beschikbaarheidsstatus'], ParentType, ContextType>;
  voorwaarden?: Resolver<ReadonlyArray<ResolversTypes['Voorwaarde']>, ParentType, ContextType>;
};

export type BeschikbaarheidConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['BeschikbaarheidConnection'] = ResolversParentTypes['BeschikbaarheidConnection']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BeschikbaarheidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  regio?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versie?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BeschikbaarheidEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['BeschikbaarheidEdge'] = ResolversParentTypes['BeschikbaarheidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Beschikbaarheid'], ParentType, ContextType>;
};

export type BetrokkenetellingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Betrokkenetelling'] = ResolversParentTypes['Betrokkenetelling']> = {
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betrokkene?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gebruikers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BijdragebronResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Bijdragebron'] = ResolversParentTypes['Bijdragebron']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peildatum?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Bijdragestatus'], ParentType, ContextType>;
};

export type BronResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Bron'] = ResolversParentTypes['Bron']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  peildatum?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['Reden']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Bronstatus'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
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

export type DatumfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Datumfeit'] = ResolversParentTypes['Datumfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type DiagnoseResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Diagnose'] = ResolversParentTypes['Diagnose']> = {
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoelgroepregisterbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Doelgroepregisterbijdrage'] = ResolversParentTypes['Doelgroepregisterbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  geregistreerd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grondslagen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Code']>>, ParentType, ContextType>;
  wajong?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DoelgroepregisterfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Doelgroepregisterfeit'] = ResolversParentTypes['Doelgroepregisterfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grondslagen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Code']>>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  isGeregistreerd?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
};

export type DuurResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Duur'] = ResolversParentTypes['Duur']> = {
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eenheid?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type GebruikertellingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Gebruikertelling'] = ResolversParentTypes['Gebruikertelling']> = {
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gebruiker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeefToestemmingPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['GeefToestemmingPayload'] = ResolversParentTypes['GeefToestemmingPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  toestemming?: Resolver<Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType>;
};

export type GemeenteResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente']> = {
  gmCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GemeentefeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Gemeentefeit'] = ResolversParentTypes['Gemeentefeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
};

export type GetalfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Getalfeit'] = ResolversParentTypes['Getalfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrondslagResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Grondslag'] = ResolversParentTypes['Grondslag']> = {
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vindplaats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InschrijvingbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Inschrijvingbijdrage'] = ResolversParentTypes['Inschrijvingbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type InschrijvingfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Inschrijvingfeit'] = ResolversParentTypes['Inschrijvingfeit']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  isIngeschreven?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aanbieder?: Resolver<ResolversTypes['Aanbieder'], ParentType, ContextType>;
  aanbod?: Resolver<ReadonlyArray<ResolversTypes['Aanbodregel']>, ParentType, ContextType>;
  aanmeldinstructies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bereik?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  doelgroepen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  duur?: Resolver<Maybe<ResolversTypes['Duur']>, ParentType, ContextType>;
  gemeenten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  klantkenmerken?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  kostenEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicatieTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  publicatieVanaf?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  regeling?: Resolver<Maybe<ResolversTypes['Regeling']>, ParentType, ContextType>;
  tegels?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  uitvoeringsvormen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  voorwaardenDeelname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  datum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  samenvatting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoerfoutResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Invoerfout'] = ResolversParentTypes['Invoerfout']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grondslag?: Resolver<Maybe<ResolversTypes['Grondslag']>, ParentType, ContextType>;
  melding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toegestaan?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InzageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Inzage'] = ResolversParentTypes['Inzage']> = {
  aanvraag?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bijPartijen?: Resolver<ReadonlyArray<ResolversTypes['Partijinzage']>, ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doelomschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relatie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
};

export type InzageConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['InzageConnection'] = ResolversParentTypes['InzageConnection']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InzageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zijnErMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InzageEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['InzageEdge'] = ResolversParentTypes['InzageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inzage'], ParentType, ContextType>;
};

export type InzagebijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Inzagebijdrage'] = ResolversParentTypes['Inzagebijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  regels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Inzageregelbijdrage']>>, ParentType, ContextType>;
  zijnErMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InzageregelbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Inzageregelbijdrage'] = ResolversParentTypes['Inzageregelbijdrage']> = {
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

export type JaNeeFeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['JaNeeFeit'] = ResolversParentTypes['JaNeeFeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
};

export type LogboekpaginaResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Logboekpagina'] = ResolversParentTypes['Logboekpagina']> = {
  eindcursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heeftMeer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onleesbaar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verwerkingen?: Resolver<ReadonlyArray<ResolversTypes['Verwerking']>, ParentType, ContextType>;
};

export type LogboekrapportResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Logboekrapport'] = ResolversParentTypes['Logboekrapport']> = {
  buitenWerktijd?: Resolver<ReadonlyArray<ResolversTypes['Gebruikertelling']>, ParentType, ContextType>;
  isOnvolledig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meestBekeken?: Resolver<ReadonlyArray<ResolversTypes['Betrokkenetelling']>, ParentType, ContextType>;
  meesteOpzoekingen?: Resolver<ReadonlyArray<ResolversTypes['Gebruikertelling']>, ParentType, ContextType>;
  opzoekingen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  van?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  zonderRelatie?: Resolver<ReadonlyArray<ResolversTypes['OpzoekingZonderRelatie']>, ParentType, ContextType>;
};

export type LoketResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Loket'] = ResolversParentTypes['Loket']> = {
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  regio?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Loketsoort'], ParentType, ContextType>;
};

export type MeldAanPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['MeldAanPayload'] = ResolversParentTypes['MeldAanPayload']> = {
  aanmelding?: Resolver<Maybe<ResolversTypes['Aanmelding']>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
};

export type MenukaartResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Menukaart'] = ResolversParentTypes['Menukaart']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  gemaaktOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  instrumenten?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<MenukaartInstrumentenArgs, 'first'>>;
  regio?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MijnInzagesResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['MijnInzages'] = ResolversParentTypes['MijnInzages'], FederationReferenceType extends FederationReferenceTypes['MijnInzages'] = FederationReferenceTypes['MijnInzages']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MijnInzages']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inzages?: Resolver<Maybe<ResolversTypes['InzageConnection']>, ParentType, ContextType, RequireFields<MijnInzagesInzagesArgs, 'first'>>;
  persoon?: Resolver<ResolversTypes['Persoon'], ParentType, ContextType>;
};

export type MijnMenukaartResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['MijnMenukaart'] = ResolversParentTypes['MijnMenukaart'], FederationReferenceType extends FederationReferenceTypes['MijnMenukaart'] = FederationReferenceTypes['MijnMenukaart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MijnMenukaart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumenten?: Resolver<Maybe<ResolversTypes['BeschikbaarheidConnection']>, ParentType, ContextType, RequireFields<MijnMenukaartInstrumentenArgs, 'first'>>;
  persoon?: Resolver<ResolversTypes['Persoon'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  geefToestemming?: Resolver<Maybe<ResolversTypes['GeefToestemmingPayload']>, ParentType, ContextType, RequireFields<MutationGeefToestemmingArgs, 'input'>>;
  meldAan?: Resolver<Maybe<ResolversTypes['MeldAanPayload']>, ParentType, ContextType, RequireFields<MutationMeldAanArgs, 'input'>>;
  trekToestemmingIn?: Resolver<Maybe<ResolversTypes['TrekToestemmingInPayload']>, ParentType, ContextType, RequireFields<MutationTrekToestemmingInArgs, 'input'>>;
};

export type OntbrekendFeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OntbrekendFeit'] = ResolversParentTypes['OntbrekendFeit']> = {
  bron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Bronstatus']>, ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpgavefeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Opgavefeit'] = ResolversParentTypes['Opgavefeit']> = {
  antwoord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  opgegevenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  vraag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpzoekingZonderRelatieResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OpzoekingZonderRelatie'] = ResolversParentTypes['OpzoekingZonderRelatie']> = {
  betrokkene?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gebruiker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  traceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverkoepelendPlanResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OverkoepelendPlan'] = ResolversParentTypes['OverkoepelendPlan']> = {
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PakketResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Pakket'] = ResolversParentTypes['Pakket']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onderdelen?: Resolver<ReadonlyArray<ResolversTypes['Pakketonderdeel']>, ParentType, ContextType>;
};

export type PakketonderdeelResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Pakketonderdeel'] = ResolversParentTypes['Pakketonderdeel']> = {
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
};

export type PartijinzageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Partijinzage'] = ResolversParentTypes['Partijinzage']> = {
  gegevens?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartijsituatieResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Partijsituatie'] = ResolversParentTypes['Partijsituatie']> = {
  bijgedragen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
};

export type PeriodeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Periode'] = ResolversParentTypes['Periode']> = {
  begindatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
};

export type PersoonResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Persoon'] = ResolversParentTypes['Persoon'], FederationReferenceType extends FederationReferenceTypes['Persoon'] = FederationReferenceTypes['Persoon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Persoon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aanmeldingen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanmelding']>>, ParentType, ContextType>;
  aanspreekpunten?: Resolver<Maybe<ResolversTypes['Aanspreekpunten']>, ParentType, ContextType, Partial<PersoonAanspreekpuntenArgs>>;
  doelgroepregister?: Resolver<Maybe<ResolversTypes['Doelgroepregisterfeit']>, ParentType, ContextType>;
  gemeenteSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  menukaart?: Resolver<Maybe<ResolversTypes['BeschikbaarheidConnection']>, ParentType, ContextType, RequireFields<PersoonMenukaartArgs, 'first'>>;
  oofondsSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regio?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType>;
  sbbSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  selectie?: Resolver<Maybe<ResolversTypes['Selectie']>, ParentType, ContextType, Partial<PersoonSelectieArgs>>;
  situatie?: Resolver<Maybe<ResolversTypes['Situatie']>, ParentType, ContextType, Partial<PersoonSituatieArgs>>;
  toestemmingen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Toestemming']>>, ParentType, ContextType>;
  uwvSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  verantwoordelijkheid?: Resolver<Maybe<ResolversTypes['Verantwoordelijkheid']>, ParentType, ContextType, Partial<PersoonVerantwoordelijkheidArgs>>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type PersoonsgegevensbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Persoonsgegevensbijdrage'] = ResolversParentTypes['Persoonsgegevensbijdrage']> = {
  geboortedatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opschorting?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type PlafondResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Plafond'] = ResolversParentTypes['Plafond']> = {
  bedragEuro?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  btw?: Resolver<ResolversTypes['Btw'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PraktijklerenResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Praktijkleren'] = ResolversParentTypes['Praktijkleren']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  crebo?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  leerweg?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type PraktijklerenbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Praktijklerenbijdrage'] = ResolversParentTypes['Praktijklerenbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  crebo?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  erkendLeerbedrijf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leerweg?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  nummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type PraktijklerenfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Praktijklerenfeit'] = ResolversParentTypes['Praktijklerenfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Praktijkleren']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  arbeidsmarktregio?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType, Partial<QueryArbeidsmarktregioArgs>>;
  arbeidsmarktregioVanGemeente?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType, RequireFields<QueryArbeidsmarktregioVanGemeenteArgs, 'gmCode'>>;
  arbeidsmarktregios?: Resolver<ReadonlyArray<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  mijnGegevens?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  mijnInzages?: Resolver<Maybe<ResolversTypes['MijnInzages']>, ParentType, ContextType>;
  mijnMenukaart?: Resolver<Maybe<ResolversTypes['MijnMenukaart']>, ParentType, ContextType>;
  mijnWerkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType, RequireFields<QueryPersoonArgs, 'id'>>;
  persoonOpBsn?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType, RequireFields<QueryPersoonOpBsnArgs, 'bsn'>>;
  werkcentrumLogboek?: Resolver<Maybe<ResolversTypes['Logboekpagina']>, ParentType, ContextType, RequireFields<QueryWerkcentrumLogboekArgs, 'filter' | 'first'>>;
  werkcentrumLogboekrapport?: Resolver<Maybe<ResolversTypes['Logboekrapport']>, ParentType, ContextType, RequireFields<QueryWerkcentrumLogboekrapportArgs, 'tot' | 'van'>>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType, RequireFields<QueryWerkplanArgs, 'id'>>;
};

export type RedenResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Reden'] = ResolversParentTypes['Reden']> = {
  bron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grondslag?: Resolver<Maybe<ResolversTypes['Grondslag']>, ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegelingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Regeling'] = ResolversParentTypes['Regeling']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  isFictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openstellingen?: Resolver<ReadonlyArray<ResolversTypes['Periode']>, ParentType, ContextType>;
};

export type RegioaanbodResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Regioaanbod'] = ResolversParentTypes['Regioaanbod']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  regels?: Resolver<ReadonlyArray<ResolversTypes['Aanbodregel']>, ParentType, ContextType>;
};

export type SelectieResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Selectie'] = ResolversParentTypes['Selectie']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Selectiecriterium']>, ParentType, ContextType>;
  perDefinitie?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SelectiecriteriumResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Selectiecriterium'] = ResolversParentTypes['Selectiecriterium']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weegtMee?: Resolver<ResolversTypes['JaNeeOnbekend'], ParentType, ContextType>;
};

export type SituatieResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Situatie'] = ResolversParentTypes['Situatie']> = {
  aanspraken?: Resolver<ResolversTypes['Aansprakenfeit'], ParentType, ContextType>;
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  doelgroepregister?: Resolver<Maybe<ResolversTypes['Doelgroepregisterfeit']>, ParentType, ContextType>;
  eersteWerkloosheidsdag?: Resolver<ResolversTypes['Datumfeit'], ParentType, ContextType>;
  gemeente?: Resolver<ResolversTypes['Gemeentefeit'], ParentType, ContextType>;
  inschrijving?: Resolver<ResolversTypes['Inschrijvingfeit'], ParentType, ContextType>;
  leeftijd?: Resolver<ResolversTypes['Getalfeit'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['Tekstfeit'], ParentType, ContextType>;
  opgaven?: Resolver<ReadonlyArray<ResolversTypes['Opgavefeit']>, ParentType, ContextType>;
  opschorting?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  perPartij?: Resolver<ReadonlyArray<ResolversTypes['Partijsituatie']>, ParentType, ContextType>;
  praktijkleren?: Resolver<ResolversTypes['Praktijklerenfeit'], ParentType, ContextType>;
  reintegratievoorzieningen?: Resolver<ResolversTypes['Voorzieningenfeit'], ParentType, ContextType>;
  startkwalificatie?: Resolver<ResolversTypes['JaNeeFeit'], ParentType, ContextType>;
  tegenspraken?: Resolver<ReadonlyArray<ResolversTypes['Tegenspraak']>, ParentType, ContextType>;
  uitkeringsverhoudingen?: Resolver<ResolversTypes['Uitkeringenfeit'], ParentType, ContextType>;
};

export type SituatiebijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Situatiebijdrage'] = ResolversParentTypes['Situatiebijdrage']> = {
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

export type TegenspraakResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Tegenspraak'] = ResolversParentTypes['Tegenspraak']> = {
  feit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uitspraken?: Resolver<ReadonlyArray<ResolversTypes['Uitspraak']>, ParentType, ContextType>;
};

export type TekstfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Tekstfeit'] = ResolversParentTypes['Tekstfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ToestemmingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Toestemming'] = ResolversParentTypes['Toestemming']> = {
  gegevenOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingetrokkenOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Toestemmingspartij'], ParentType, ContextType>;
};

export type TrekToestemmingInPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['TrekToestemmingInPayload'] = ResolversParentTypes['TrekToestemmingInPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  toestemming?: Resolver<Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType>;
};

export type UitkeringbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Uitkeringbijdrage'] = ResolversParentTypes['Uitkeringbijdrage']> = {
  aangevraagd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  maximaalTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  wet?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type UitkeringenfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Uitkeringenfeit'] = ResolversParentTypes['Uitkeringenfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Uitkeringsverhouding']>>, ParentType, ContextType>;
};

export type UitkeringsverhoudingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Uitkeringsverhouding'] = ResolversParentTypes['Uitkeringsverhouding']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAangevraagd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLopend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximaalTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  wet?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type UitspraakResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Uitspraak'] = ResolversParentTypes['Uitspraak']> = {
  bron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerantwoordelijkheidResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Verantwoordelijkheid'] = ResolversParentTypes['Verantwoordelijkheid']> = {
  ontbrekend?: Resolver<ReadonlyArray<ResolversTypes['OntbrekendFeit']>, ParentType, ContextType>;
  rijen?: Resolver<ReadonlyArray<ResolversTypes['Verantwoordelijkheidsrij']>, ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['Regeluitkomst'], ParentType, ContextType>;
  voorrang?: Resolver<Maybe<ResolversTypes['Grondslag']>, ParentType, ContextType>;
};

export type VerantwoordelijkheidsrijResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Verantwoordelijkheidsrij'] = ResolversParentTypes['Verantwoordelijkheidsrij']> = {
  feiten?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opVerzoek?: Resolver<Maybe<ResolversTypes['Partij']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  situatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerwerkingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Verwerking'] = ResolversParentTypes['Verwerking']> = {
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

export type VoorwaardeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Voorwaarde'] = ResolversParentTypes['Voorwaarde']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoorzieningResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Voorziening'] = ResolversParentTypes['Voorziening']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type VoorzieningbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Voorzieningbijdrage'] = ResolversParentTypes['Voorzieningbijdrage']> = {
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type VoorzieningenfeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Voorzieningenfeit'] = ResolversParentTypes['Voorzieningenfeit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  herkomst?: Resolver<ResolversTypes['Herkomst'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voorziening']>>, ParentType, ContextType>;
};

export type WerkplanResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplan'] = ResolversParentTypes['Werkplan'], FederationReferenceType extends FederationReferenceTypes['Werkplan'] = FederationReferenceTypes['Werkplan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Werkplan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activiteiten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Activiteit']>>, ParentType, ContextType>;
  arrangeur?: Resolver<ResolversTypes['Arrangeur'], ParentType, ContextType>;
  bronnen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Bron']>>, ParentType, ContextType>;
  diagnose?: Resolver<Maybe<ResolversTypes['Diagnose']>, ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gewijzigdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  overkoepelendPlan?: Resolver<Maybe<ResolversTypes['OverkoepelendPlan']>, ParentType, ContextType>;
  persoon?: Resolver<ResolversTypes['Persoon'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Werkplanstatus'], ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WerkplanPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['WerkplanPayload'] = ResolversParentTypes['WerkplanPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type WerkplanbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplanbijdrage'] = ResolversParentTypes['Werkplanbijdrage']> = {
  activiteiten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Activiteitbijdrage']>>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
};

export type Resolvers<ContextType = WerkcentrumContext> = {
  Aanbieder?: AanbiederResolvers<ContextType>;
  Aanbodbijdrage?: AanbodbijdrageResolvers<ContextType>;
  Aanbodregel?: AanbodregelResolvers<ContextType>;
  Aanbodregelbijdrage?: AanbodregelbijdrageResolvers<ContextType>;
  Aanmelding?: AanmeldingResolvers<ContextType>;
  Aanspraak?: AanspraakResolvers<ContextType>;
  Aanspraakbijdrage?: AanspraakbijdrageResolvers<ContextType>;
  Aansprakenfeit?: AansprakenfeitResolvers<ContextType>;
  Aanspreekpunt?: AanspreekpuntResolvers<ContextType>;
  Aanspreekpunten?: AanspreekpuntenResolvers<ContextType>;
  Activiteit?: ActiviteitResolvers<ContextType>;
  Activiteitbijdrage?: ActiviteitbijdrageResolvers<ContextType>;
  Arbeidsmarktregio?: ArbeidsmarktregioResolvers<ContextType>;
  Arrangeur?: ArrangeurResolvers<ContextType>;
  Beschikbaarheid?: BeschikbaarheidResolvers<ContextType>;
  BeschikbaarheidConnection?: BeschikbaarheidConnectionResolvers<ContextType>;
  BeschikbaarheidEdge?: BeschikbaarheidEdgeResolvers<ContextType>;
  Betrokkenetelling?: BetrokkenetellingResolvers<ContextType>;
  Bijdragebron?: BijdragebronResolvers<ContextType>;
  Bron?: BronResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  DatumTijd?: GraphQLScalarType;
  Datumfeit?: DatumfeitResolvers<ContextType>;
  Diagnose?: DiagnoseResolvers<ContextType>;
  Doelgroepregisterbijdrage?: DoelgroepregisterbijdrageResolvers<ContextType>;
  Doelgroepregisterfeit?: DoelgroepregisterfeitResolvers<ContextType>;
  Duur?: DuurResolvers<ContextType>;
  Gebruikertelling?: GebruikertellingResolvers<ContextType>;
  GeefToestemmingPayload?: GeefToestemmingPayloadResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Gemeentefeit?: GemeentefeitResolvers<ContextType>;
  Getalfeit?: GetalfeitResolvers<ContextType>;
  Grondslag?: GrondslagResolvers<ContextType>;
  Inschrijvingbijdrage?: InschrijvingbijdrageResolvers<ContextType>;
  Inschrijvingfeit?: InschrijvingfeitResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  Invoerfout?: InvoerfoutResolvers<ContextType>;
  Inzage?: InzageResolvers<ContextType>;
  InzageConnection?: InzageConnectionResolvers<ContextType>;
  InzageEdge?: InzageEdgeResolvers<ContextType>;
  Inzagebijdrage?: InzagebijdrageResolvers<ContextType>;
  Inzageregelbijdrage?: InzageregelbijdrageResolvers<ContextType>;
  JaNeeFeit?: JaNeeFeitResolvers<ContextType>;
  Logboekpagina?: LogboekpaginaResolvers<ContextType>;
  Logboekrapport?: LogboekrapportResolvers<ContextType>;
  Loket?: LoketResolvers<ContextType>;
  MeldAanPayload?: MeldAanPayloadResolvers<ContextType>;
  Menukaart?: MenukaartResolvers<ContextType>;
  MijnInzages?: MijnInzagesResolvers<ContextType>;
  MijnMenukaart?: MijnMenukaartResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OntbrekendFeit?: OntbrekendFeitResolvers<ContextType>;
  Opgavefeit?: OpgavefeitResolvers<ContextType>;
  OpzoekingZonderRelatie?: OpzoekingZonderRelatieResolvers<ContextType>;
  OverkoepelendPlan?: OverkoepelendPlanResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pakket?: PakketResolvers<ContextType>;
  Pakketonderdeel?: PakketonderdeelResolvers<ContextType>;
  Partijinzage?: PartijinzageResolvers<ContextType>;
  Partijsituatie?: PartijsituatieResolvers<ContextType>;
  Periode?: PeriodeResolvers<ContextType>;
  Persoon?: PersoonResolvers<ContextType>;
  Persoonsgegevensbijdrage?: PersoonsgegevensbijdrageResolvers<ContextType>;
  Plafond?: PlafondResolvers<ContextType>;
  Praktijkleren?: PraktijklerenResolvers<ContextType>;
  Praktijklerenbijdrage?: PraktijklerenbijdrageResolvers<ContextType>;
  Praktijklerenfeit?: PraktijklerenfeitResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reden?: RedenResolvers<ContextType>;
  Regeling?: RegelingResolvers<ContextType>;
  Regioaanbod?: RegioaanbodResolvers<ContextType>;
  Selectie?: SelectieResolvers<ContextType>;
  Selectiecriterium?: SelectiecriteriumResolvers<ContextType>;
  Situatie?: SituatieResolvers<ContextType>;
  Situatiebijdrage?: SituatiebijdrageResolvers<ContextType>;
  Tegenspraak?: TegenspraakResolvers<ContextType>;
  Tekstfeit?: TekstfeitResolvers<ContextType>;
  Toestemming?: ToestemmingResolvers<ContextType>;
  TrekToestemmingInPayload?: TrekToestemmingInPayloadResolvers<ContextType>;
  Uitkeringbijdrage?: UitkeringbijdrageResolvers<ContextType>;
  Uitkeringenfeit?: UitkeringenfeitResolvers<ContextType>;
  Uitkeringsverhouding?: UitkeringsverhoudingResolvers<ContextType>;
  Uitspraak?: UitspraakResolvers<ContextType>;
  Verantwoordelijkheid?: VerantwoordelijkheidResolvers<ContextType>;
  Verantwoordelijkheidsrij?: VerantwoordelijkheidsrijResolvers<ContextType>;
  Verwerking?: VerwerkingResolvers<ContextType>;
  Voorwaarde?: VoorwaardeResolvers<ContextType>;
  Voorziening?: VoorzieningResolvers<ContextType>;
  Voorzieningbijdrage?: VoorzieningbijdrageResolvers<ContextType>;
  Voorzieningenfeit?: VoorzieningenfeitResolvers<ContextType>;
  Werkplan?: WerkplanResolvers<ContextType>;
  WerkplanPayload?: WerkplanPayloadResolvers<ContextType>;
  Werkplanbijdrage?: WerkplanbijdrageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WerkcentrumContext> = {
  nietPersoonlijk?: NietPersoonlijkDirectiveResolver<any, any, ContextType>;
  toegang?: ToegangDirectiveResolver<any, any, ContextType>;
};
