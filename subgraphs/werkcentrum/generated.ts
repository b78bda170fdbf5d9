import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersoonParent, WerkplanParent, RegioParent, MijnMenukaartParent, MijnInzagesParent, InvoerfoutParent, KandidatenzoekopdrachtParent } from './parents.ts';
import type { MenukaartParent } from './catalogus/menukaart.ts';
import type { InstrumentParent, Momentopname } from './catalogus/types.ts';
import type { Aanmeldingrecord } from './store/aanmeldingen.ts';
import type { AanvraagParent } from './aanvragen/toon.ts';
import type { Overdrachtrecord } from './store/overdrachten.ts';
import type { Agendarecord } from './store/agenda.ts';
import type { WerkvoorraadParent } from './werkvoorraad/resolvers.ts';
import type { Profielrecord } from './store/profielen.ts';
import type { Contactverzoekrecord } from './store/contactverzoeken.ts';
import type { Toestemmingrecord } from './store/toestemmingen.ts';
import type { Werkgeversvraagrecord } from './store/werkgeversvragen.ts';
import type { WerkgeverskoppelingParent } from './werkgevers/resolvers.ts';
import type { Gebeurtenisrecord } from './store/gebeurtenissen.ts';
import type { MonitorParent, PotstandParent } from './monitor/resolvers.ts';
import type { Cel } from './monitor/cellen.ts';
import type { Gepubliceerd } from './store/monitor.ts';
import type { Budget } from './monitor/budget.ts';
import type { Bijstandsrecord } from './monitor/bijstand.ts';
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

/** Wat bij een aanmelding is bepaald over wie eerstverantwoordelijk is. Blijft zoals het toen was. */
export type Aanmeldbesluit = {
  readonly __typename?: 'Aanmeldbesluit';
  /** De bronnen die toen zijn gevraagd, elk met zijn peildatum. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** Wanneer het is bepaald. */
  readonly op: Scalars['DatumTijd']['output'];
  /** De uitkomst met haar rijen, of welke bron ontbrak. */
  readonly verantwoordelijkheid: Verantwoordelijkheid;
};

/** Iemand is aangemeld bij een loket van een organisatie, die de persoon daarna kan helpen, ook van buiten de eigen regio. */
export type Aanmelding = {
  readonly __typename?: 'Aanmelding';
  /** Wie toen eerstverantwoordelijk bleek en waar dat op rust. Leeg zolang dat niet is bepaald, en voor wie het niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly besluit: Maybe<Aanmeldbesluit>;
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

/** Welke overdracht wordt aanvaard. */
export type AanvaardOverdrachtInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van de overdracht. */
  readonly overdrachtId: Scalars['ID']['input'];
  /** De versie van het werkplan die de vrager zag. Leeg wanneer er nog geen werkplan is. */
  readonly verwachteVersie?: InputMaybe<Scalars['Int']['input']>;
};

/** Een aanvraag bij de partij die een activiteit uitvoert. */
export type Aanvraag = {
  readonly __typename?: 'Aanvraag';
  /** De id van de activiteit in het werkplan; de partij kent de aanvraag onder dit kenmerk. */
  readonly activiteitId: Scalars['ID']['output'];
  /** Het ingevulde formulier waarmee iemand de aanvraag bij de partij zelf doet. Leeg wanneer dat niet hoeft. */
  readonly formulier: Maybe<Aanvraagformulier>;
  /** De laatste keer dat zij naar de partij is gestuurd. Leeg wanneer dat niet is gebeurd, en van een plan zoals het was. */
  readonly laatstePogingOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Het nummer dat de partij aan de aanvraag gaf. Leeg wanneer dat niet is vastgelegd. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Sinds wanneer. */
  readonly op: Scalars['DatumTijd']['output'];
  /** De partij die is gevraagd. */
  readonly partij: Partij;
  /** Hoe vaak zij nu achter elkaar is gestuurd zonder dat er een antwoord kwam. Van een plan zoals het was: 0. */
  readonly pogingen: Scalars['Int']['output'];
  /** Wat de partij erbij zei, of waarom de aanvraag niet aankwam. Leeg wanneer daar niets over is vastgelegd. */
  readonly reden: Maybe<Scalars['String']['output']>;
  /** Hoe de aanvraag er voor staat. */
  readonly status: Aanvraagstatus;
};

/** Wat er in een aanvraag bij een partij staat die iemand zelf verstuurt. */
export type Aanvraagformulier = {
  readonly __typename?: 'Aanvraagformulier';
  /** Aan wie. */
  readonly aan: Scalars['String']['output'];
  /** Hetzelfde als tekst, om te versturen. */
  readonly tekst: Scalars['String']['output'];
  /** Wat er al is ingevuld, en wat nog niet. */
  readonly velden: ReadonlyArray<Formulierveld>;
};

/** Hoe een aanvraag bij een partij er voor staat. */
export type Aanvraagstatus =
  /** De partij doet het. */
  | 'BEVESTIGD'
  /** Iemand doet de aanvraag bij de partij zelf; wat die antwoordde is nog niet vastgelegd. */
  | 'BUITEN_SYSTEEM'
  /** De partij doet het niet. */
  | 'GEWEIGERD'
  /** De partij weet dat de activiteit niet doorgaat. */
  | 'INGETROKKEN'
  /** De aanvraag is niet aangekomen en wordt niet vanzelf nog eens gedaan. Herhaal haar, of doe haar bij de partij zelf. */
  | 'MISLUKT'
  /** De partij heeft de aanvraag en beslist later. */
  | 'ONTVANGEN'
  /** De aanvraag gaat vanzelf naar de partij, of is er en het antwoord nog niet. */
  | 'UITSTAAND'
  /** De activiteit gaat niet door; dat gaat vanzelf naar de partij. */
  | 'WORDT_INGETROKKEN';

/** Wat een partij op een aanvraag antwoordde. */
export type Aanvraaguitkomst =
  /** De partij doet het. */
  | 'BEVESTIGD'
  /** De partij doet het niet; de activiteit stopt. */
  | 'GEWEIGERD';

/** Iets wat een partij met of voor de persoon doet. */
export type Activiteit = {
  readonly __typename?: 'Activiteit';
  /** Wat zij mag kosten in euro. Leeg wanneer daarover niets is afgesproken, en zoals bij omschrijving. */
  readonly bedragEuro: Maybe<Scalars['Float']['output']>;
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
  /** Het werkplan houdt haar zelf bij: alleen zo een kan hier worden gewijzigd. */
  readonly isEigen: Scalars['Boolean']['output'];
  /** Het nummer dat de houder eraan geeft. Leeg wanneer die geen nummers geeft. */
  readonly nummer: Maybe<Scalars['String']['output']>;
  /** Omschrijving. Leeg wanneer de houder die niet geeft; en van een ingezet instrument voor wie het doelgroepregister niet mag zien, want sommige instrumenten zijn er alleen voor de banenafspraak. Die ziet van elk ingezet instrument alleen dat het er een is, van welke partij, wanneer en hoe het loopt. */
  readonly omschrijving: Maybe<Scalars['String']['output']>;
  /** De partij die haar uitvoert. */
  readonly partij: Partij;
  /** Het soort activiteit in de codelijst van de houder. */
  readonly soort: Code;
  /** De stand. */
  readonly status: Activiteitstatus;
  /** Wat ervan kwam. Leeg wanneer zij nog niet is afgerond of het niet bekend is. */
  readonly uitkomst: Maybe<Activiteituitkomst>;
  /** Wie haar uitvoert. Leeg wanneer de houder dat niet zegt, en zoals bij omschrijving. */
  readonly uitvoerder: Maybe<Scalars['String']['output']>;
  /** De vacature waarvoor de persoon is voorgesteld. Leeg bij elke andere activiteit, en voor wie haar niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly vacature: Maybe<VoorgesteldeVacature>;
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
  /** Afgewezen door de persoon, of een voorstel dat niet is overgenomen. */
  | 'AFGEWEZEN'
  /** Afgesproken, nog niet begonnen. */
  | 'GEPLAND'
  /** Voortijdig beëindigd. */
  | 'GESTOPT'
  /** Begonnen en niet beëindigd. */
  | 'LOPEND'
  /** De partij zegt niets over de stand. */
  | 'ONBEKEND'
  /** Voorgesteld, nog niet afgesproken. */
  | 'VOORGESTELD';

/** Wat er van een activiteit kwam. */
export type Activiteituitkomst =
  /** Afgerond met het gewenste resultaat. */
  | 'BEHAALD'
  /** Voortijdig gestopt. */
  | 'GESTOPT'
  /** Afgerond zonder het gewenste resultaat. */
  | 'NIET_BEHAALD'
  /** Een voorstel dat niet is overgenomen. */
  | 'NIET_OVERGENOMEN';

/** Hoogste afgeronde opleiding, zoals de persoon die vertelt. */
export type AfgerondeOpleiding =
  /** Geen. */
  | 'GEEN'
  /** Hbo. */
  | 'HBO'
  /** Mbo niveau 1. */
  | 'MBO1'
  /** Mbo niveau 2. */
  | 'MBO2'
  /** Mbo niveau 3. */
  | 'MBO3'
  /** Mbo niveau 4. */
  | 'MBO4'
  /** Vmbo. */
  | 'VMBO'
  /** Universiteit. */
  | 'WO';

/** Een dag in een werkplan die het loket niet mag missen. */
export type Agendapunt = {
  readonly __typename?: 'Agendapunt';
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: Scalars['ID']['output'];
  /** De dag. */
  readonly dag: Scalars['Datum']['output'];
  /** De dag is voorbij. */
  readonly isTeLaat: Scalars['Boolean']['output'];
  /** Het werkplan in de laatste versie. Leeg voor wie het niet mag zien. */
  readonly werkplan: Maybe<Werkplan>;
};

/** Dagen in een vaste volgorde. */
export type AgendapuntConnection = {
  readonly __typename?: 'AgendapuntConnection';
  /** De dagen met hun cursor. */
  readonly edges: ReadonlyArray<AgendapuntEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal aan de vraag voldoen. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een dag met haar plaats in de lijst. */
export type AgendapuntEdge = {
  readonly __typename?: 'AgendapuntEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** De dag. */
  readonly node: Agendapunt;
};

/** Waarmee iemand werk zoekt, zonder wie het is. Alleen een vrijgegeven profiel doet mee bij het zoeken naar vacatures. */
export type Arbeidsmarktprofiel = {
  readonly __typename?: 'Arbeidsmarktprofiel';
  /** Gezochte beroepen, als code of adres uit CompetentNL of ESCO. */
  readonly beroepen: ReadonlyArray<Scalars['String']['output']>;
  /** Vanaf welke dag iemand kan beginnen. Leeg wanneer het niet is opgegeven. */
  readonly beschikbaarVanaf: Maybe<Scalars['Datum']['output']>;
  /** Wanneer deze versie is vastgesteld. */
  readonly gewijzigdOp: Scalars['DatumTijd']['output'];
  /** De persoon heeft het vrijgegeven. */
  readonly isVrijgegeven: Scalars['Boolean']['output'];
  /** Het meeste aantal uren per week. Leeg wanneer het niet is opgegeven. */
  readonly maximaleUrenPerWeek: Maybe<Scalars['Int']['output']>;
  /** Het minste aantal uren per week. Leeg wanneer het niet is opgegeven. */
  readonly minimaleUrenPerWeek: Maybe<Scalars['Int']['output']>;
  /** Het hoogste opleidingsniveau. Leeg wanneer het niet is opgegeven. */
  readonly opleidingsniveau: Maybe<Opleidingsniveau>;
  /** De vier cijfers van de postcode waar de reisafstand begint. Leeg wanneer die niet zijn opgegeven. */
  readonly postcodegebied: Maybe<Scalars['String']['output']>;
  /** Hoe ver iemand wil reizen, in kilometers. Leeg wanneer het niet is opgegeven. */
  readonly reisafstandKm: Maybe<Scalars['Int']['output']>;
  /** Vaardigheden, als code of adres uit CompetentNL of ESCO. */
  readonly vaardigheden: ReadonlyArray<Scalars['String']['output']>;
  /** Het versienummer, vanaf 1. */
  readonly versie: Scalars['Int']['output'];
};

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

/** Wie de persoon ondersteunt en het plan in overleg vaststelt. */
export type ArrangeurInput = {
  /** Het loket; leeg is dat van de vrager. */
  readonly loket?: InputMaybe<Scalars['ID']['input']>;
  /** De naam, 1 tot en met 200 tekens. */
  readonly naam: Scalars['String']['input'];
  /** De organisatie, 1 tot en met 200 tekens. */
  readonly organisatie: Scalars['String']['input'];
};

/** Dat een persoon in een gesprek met een werkplan instemde, zoals een professional het vastlegde. */
export type Balieinstemming = {
  readonly __typename?: 'Balieinstemming';
  /** Het loket waar dat gebeurde. Leeg wanneer het niet bekend is of niet meer bestaat. */
  readonly loket: Maybe<Loket>;
  /** Op welke dag de persoon instemde. */
  readonly op: Scalars['Datum']['output'];
  /** De organisatie die het vastlegde, als OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De partij van wie het vastlegde. */
  readonly partij: Scalars['String']['output'];
  /** De rol van wie het vastlegde. */
  readonly rol: Scalars['String']['output'];
  /** Wanneer het is vastgelegd. */
  readonly vastgelegdOp: Scalars['DatumTijd']['output'];
  /** Hoe. */
  readonly wijze: Instemmingswijze;
};

/** Wat de persoon antwoordt. */
export type BeantwoordContactverzoekInput = {
  /** Het antwoord. */
  readonly antwoord: Contactantwoord;
  /** De id van het contactverzoek. */
  readonly contactverzoekId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De persoon heeft dit zelf gezegd. Verplicht voor wie namens een loket antwoordt. */
  readonly persoonZeiDit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Hoe het werkplan eindigt. */
export type BeeindigWerkplanInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Toelichting, hoogstens 1000 tekens. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** De uitkomst. */
  readonly uitkomst: Werkplanuitkomst;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Welke activiteit begint. */
export type BeginActiviteitInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: Scalars['ID']['input'];
  /** De eerste dag; niet later dan vandaag. */
  readonly begindatum: Scalars['Datum']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
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

/** Het antwoord op een aanvraag. */
export type BevestigAanvraagInput = {
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Het nummer dat de partij aan de aanvraag gaf, ten hoogste 64 tekens. Nooit een burgerservicenummer. */
  readonly nummer?: InputMaybe<Scalars['String']['input']>;
  /** Wat de partij erbij zei, ten hoogste 500 tekens. Verplicht bij een weigering. */
  readonly reden?: InputMaybe<Scalars['String']['input']>;
  /** Wat de partij antwoordde. */
  readonly uitkomst: Aanvraaguitkomst;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
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

/** Hoeveel mensen tot de AOW-leeftijd bijstand hadden, afgerond op tientallen: regio's tellen daarom niet op tot heel Nederland. */
export type Bijstandsstand = {
  readonly __typename?: 'Bijstandsstand';
  /** De regio. Leeg voor heel Nederland. */
  readonly arbeidsmarktregio: Maybe<Arbeidsmarktregio>;
  /** Aantal personen in januari 2021. */
  readonly januari2021: Scalars['Int']['output'];
  /** Aantal personen in juni 2021. */
  readonly juni2021: Scalars['Int']['output'];
  /** De naam zoals die in de brief staat. */
  readonly naam: Scalars['String']['output'];
  /** Het verschil in personen. */
  readonly ontwikkeling: Scalars['Int']['output'];
  /** Het verschil in procenten, zoals de brief het geeft. */
  readonly ontwikkelingProcent: Scalars['Float']['output'];
  /** De AM-code, of NL voor heel Nederland. */
  readonly regio: Scalars['ID']['output'];
  /** Waar het staat. */
  readonly vindplaats: Scalars['String']['output'];
};

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

/** De catalogus van alle instrumenten in één versie. */
export type Catalogus = {
  readonly __typename?: 'Catalogus';
  /** De bronnen, elk met haar peildatum. */
  readonly bronnen: ReadonlyArray<Bron>;
  /** Hoeveel instrumenten er in elke arbeidsmarktregio zijn, per tegel, op AM-code. Elke regio staat erin, ook een zonder. */
  readonly dekking: ReadonlyArray<Regiodekking>;
  /** Hoeveel instrumenten er van elk soort zijn. */
  readonly facetten: ReadonlyArray<Catalogusfacet>;
  /** Wanneer deze inhoud er voor het eerst was. */
  readonly gemaaktOp: Scalars['DatumTijd']['output'];
  /** De instrumenten, op tegel en naam. */
  readonly instrumenten: CatalogusConnection;
  /** Het adres van de uitgave met deze inhoud, met al haar bestanden. Leeg wanneer hier geen uitgaven worden gegeven. Van een nieuwe versie is de uitgave er pas na enkele ogenblikken. */
  readonly uitgave: Maybe<Scalars['String']['output']>;
  /** De versie; volgt uit de inhoud, gelijke inhoud heeft een gelijke versie. */
  readonly versie: Scalars['ID']['output'];
};


/** De catalogus van alle instrumenten in één versie. */
export type CatalogusDekkingArgs = {
  filter?: InputMaybe<Catalogusfilter>;
};


/** De catalogus van alle instrumenten in één versie. */
export type CatalogusFacettenArgs = {
  filter?: InputMaybe<Catalogusfilter>;
};


/** De catalogus van alle instrumenten in één versie. */
export type CatalogusInstrumentenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Catalogusfilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gewijzigdSinds?: InputMaybe<Scalars['ID']['input']>;
};

/** Instrumenten van de catalogus in een vaste volgorde. */
export type CatalogusConnection = {
  readonly __typename?: 'CatalogusConnection';
  /** De instrumenten met hun cursor. */
  readonly edges: ReadonlyArray<CatalogusEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal aan het filter voldoen. */
  readonly totaal: Scalars['Int']['output'];
  /** De instrumenten die sinds gewijzigdSinds weg zijn, wat het filter ook is. Leeg zonder gewijzigdSinds. */
  readonly verwijderd: ReadonlyArray<Scalars['ID']['output']>;
};

/** Een instrument van de catalogus met zijn plaats in de lijst. */
export type CatalogusEdge = {
  readonly __typename?: 'CatalogusEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** Het instrument, met het aanbod van alle regio's. */
  readonly node: Instrument;
  /** Wat er sinds gewijzigdSinds mee gebeurde. Leeg zonder gewijzigdSinds. */
  readonly wijziging: Maybe<Cataloguswijziging>;
};

/** Een indeling van de catalogus, met aantallen. */
export type Catalogusfacet = {
  readonly __typename?: 'Catalogusfacet';
  /** Waarop is ingedeeld: TYPE, TEGEL, DOELGROEP, KLANTKENMERK, UITVOERINGSVORM, BEREIK of REGIO. */
  readonly code: Scalars['ID']['output'];
  /** De waarden, op code. */
  readonly waarden: ReadonlyArray<Catalogusfacetwaarde>;
};

/** Eén waarde van een indeling van de catalogus. */
export type Catalogusfacetwaarde = {
  readonly __typename?: 'Catalogusfacetwaarde';
  /** Hoeveel instrumenten. */
  readonly aantal: Scalars['Int']['output'];
  /** De code met wat die betekent, in de versie van haar lijst. */
  readonly code: Code;
};

/** Waarop de catalogus gefilterd wordt. Binnen een veld is één overeenkomst genoeg, tussen velden gelden ze alle. */
export type Catalogusfilter = {
  /** Namen van aanbieders, precies zoals de catalogus die geeft. */
  readonly aanbieders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Doelgroepen, bijvoorbeeld ED01. */
  readonly doelgroepen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Te gebruiken in deze gemeente, als GM-code. */
  readonly gemeente?: InputMaybe<Scalars['ID']['input']>;
  /** Klantkenmerken, bijvoorbeeld KK08. */
  readonly klantkenmerken?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Gepubliceerd op deze dag. */
  readonly op?: InputMaybe<Scalars['Datum']['input']>;
  /** Te gebruiken in deze arbeidsmarktregio, als AM-code. */
  readonly regio?: InputMaybe<Scalars['ID']['input']>;
  /** Tegels van het werklandschap, bijvoorbeeld EW04. */
  readonly tegels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Woorden die in naam of omschrijving staan, zonder onderscheid van hoofdletters en accenten. */
  readonly tekst?: InputMaybe<Scalars['String']['input']>;
  /** Instrumenttypen: IT01 voor werkzoekenden, IT02 voor werkgevers. */
  readonly typen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uitvoeringsvormen, bijvoorbeeld UV01. */
  readonly uitvoeringsvormen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Wat er tussen twee versies van de catalogus met een instrument gebeurde. */
export type Cataloguswijziging =
  /** Het is er bij gekomen. */
  | 'GEMAAKT'
  /** Het zelf, of waar en hoe partijen het aanbieden, is anders. */
  | 'GEWIJZIGD';

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

/** Wat iemand op een contactverzoek antwoordt. */
export type Contactantwoord =
  /** Ik wil geen contact. */
  | 'GEEN_CONTACT'
  /** Ik wil contact. */
  | 'WIL_CONTACT';

/** Een verzoek om contact met een kandidaat uit een zoekresultaat, zoals de organisatie het ziet die vroeg. Zegt nooit wie de kandidaat is. */
export type Contactverzoek = {
  readonly __typename?: 'Contactverzoek';
  /** Wat de organisatie aan de kandidaat schreef. */
  readonly bericht: Scalars['String']['output'];
  /** De id van het contactverzoek. */
  readonly id: Scalars['ID']['output'];
  /** Het loket om mee af te spreken hoe het contact tot stand komt. Leeg zolang de kandidaat geen contact wil. */
  readonly loket: Maybe<Loket>;
  /** De dag waarop het is gevraagd. */
  readonly op: Scalars['Datum']['output'];
  /** Hoe het ermee staat. */
  readonly status: Contactverzoekstatus;
  /** Waarvoor. Leeg wanneer er geen vacature bij is genoemd. */
  readonly vacature: Maybe<GevraagdeVacature>;
};

/** Contactverzoeken met hun plaats in de lijst. */
export type ContactverzoekConnection = {
  readonly __typename?: 'ContactverzoekConnection';
  /** De contactverzoeken met hun cursor. */
  readonly edges: ReadonlyArray<ContactverzoekEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal zijn. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een contactverzoek met zijn plaats in de lijst. */
export type ContactverzoekEdge = {
  readonly __typename?: 'ContactverzoekEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** Het contactverzoek. */
  readonly node: Contactverzoek;
};

/** Wat er van een handeling van de vrager aan een contactverzoek kwam. */
export type ContactverzoekPayload = {
  readonly __typename?: 'ContactverzoekPayload';
  /** Het contactverzoek zoals het nu is. Leeg wanneer het er niet is, of niet van de eigen organisatie. */
  readonly contactverzoek: Maybe<Contactverzoek>;
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
};

/** Hoe het met een contactverzoek staat. */
export type Contactverzoekstatus =
  /** Het loket heeft het de kandidaat verteld; er is nog geen antwoord. */
  | 'DOORGEGEVEN'
  /** De kandidaat wil geen contact. */
  | 'GEEN_CONTACT'
  /** Wie het vroeg heeft het ingetrokken. */
  | 'INGETROKKEN'
  /** Het loket van de kandidaat moet het nog doorgeven. */
  | 'OPEN'
  /** De kandidaat heeft het profiel niet meer vrijgegeven, of heeft geen werkplan meer dat loopt. */
  | 'VERVALLEN'
  /** De kandidaat wil contact. */
  | 'WIL_CONTACT';

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
  /** Waarom zij is herhaald. Leeg bij een eerste diagnose. */
  readonly herhaling: Maybe<Scalars['String']['output']>;
  /** Wat eruit kwam. */
  readonly uitkomst: Scalars['String']['output'];
};

/** Of de persoon bij een doelgroep hoort. */
export type DoelgroepopgaveInput = {
  /** De code van de doelgroep. */
  readonly code: Scalars['ID']['input'];
  /** De persoon hoort erbij. */
  readonly hoortErbij: Scalars['Boolean']['input'];
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

/** Aan welk loket een werkplan wordt overgedragen. */
export type DraagOverInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van het ontvangende loket. */
  readonly naarLoket: Scalars['ID']['input'];
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: Scalars['String']['input'];
  /** De versie die de vrager zag. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Hoe lang iets duurt. */
export type Duur = {
  readonly __typename?: 'Duur';
  /** Het aantal eenheden. */
  readonly aantal: Scalars['Int']['output'];
  /** De eenheid in de codelijst TrajectDuurEenheid. */
  readonly eenheid: Code;
};

/** De partij die eerstverantwoordelijk is voor een werkplan. */
export type Eerstverantwoordelijke = {
  readonly __typename?: 'Eerstverantwoordelijke';
  /** Waar de regel staat die dit zegt. Leeg wanneer een professional het zonder regel bepaalde. */
  readonly grondslag: Maybe<Scalars['String']['output']>;
  /** Het loket. Leeg wanneer dat loket niet meer bestaat. */
  readonly loket: Maybe<Loket>;
  /** De partij. */
  readonly partij: Partij;
  /** Sinds wanneer. */
  readonly sinds: Scalars['DatumTijd']['output'];
};

/** Eén regel van een formulier. */
export type Formulierveld = {
  readonly __typename?: 'Formulierveld';
  /** Wat er wordt gevraagd. */
  readonly naam: Scalars['String']['output'];
  /** Wat er is ingevuld. Leeg wanneer de graaf het niet weet of niet mag doorgeven; wie verstuurt vult het in. */
  readonly waarde: Maybe<Scalars['String']['output']>;
};

/** Dat er iets is gewijzigd. Zegt niets over een persoon. */
export type Gebeurtenis = {
  readonly __typename?: 'Gebeurtenis';
  /** Eigen id; daarna kan verder worden gelezen. */
  readonly id: Scalars['ID']['output'];
  /** Wanneer. */
  readonly op: Scalars['DatumTijd']['output'];
  /** Wat er gebeurde, bijvoorbeeld werkplan.vastgesteld. */
  readonly soort: Scalars['String']['output'];
  /** De versie die ervan kwam. Leeg voor wat geen versies heeft. */
  readonly versie: Maybe<Scalars['Int']['output']>;
};

/** Hoe vaak één gebruiker iets deed. */
export type Gebruikertelling = {
  readonly __typename?: 'Gebruikertelling';
  /** Hoe vaak. */
  readonly aantal: Scalars['Int']['output'];
  /** De gebruiker, met de schuilnaam van het Logboek. */
  readonly gebruiker: Scalars['String']['output'];
};

/** Welk contactverzoek de persoon is verteld. */
export type GeefContactverzoekDoorInput = {
  /** De id van het contactverzoek. */
  readonly contactverzoekId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De dag waarop het de persoon is verteld: vandaag of eerder. */
  readonly op: Scalars['Datum']['input'];
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

/** De vacature waarvoor contact wordt gevraagd, zoals die toen was gevonden. */
export type GevraagdeVacature = {
  readonly __typename?: 'GevraagdeVacature';
  /** De code van de bron. */
  readonly bron: Scalars['ID']['output'];
  /** De naam van de vacature. Leeg wanneer de bron die niet gaf. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** De wervingsroute. */
  readonly route: Wervingsroute;
  /** Het bedrijf. Leeg wanneer de bron dat niet gaf. */
  readonly werkgever: Maybe<Scalars['String']['output']>;
};

/** De herkomst van een regel: een wetsartikel, een regeling of een plaats in een brief. */
export type Grondslag = {
  readonly __typename?: 'Grondslag';
  /** Wat daar staat, in een zin. */
  readonly omschrijving: Scalars['String']['output'];
  /** De vindplaats, bijvoorbeeld art. 30a lid 1b Wet SUWI. */
  readonly vindplaats: Scalars['String']['output'];
};

/** Welke aanvraag opnieuw naar de partij gaat. */
export type HerhaalAanvraagInput = {
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
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

/** Hoe iemand aan de balie instemde. */
export type Instemmingswijze =
  /** Mondeling, in het gesprek. */
  | 'MONDELING'
  /** Schriftelijk; wie het vastlegt bewaart het stuk in het eigen dossier. */
  | 'SCHRIFTELIJK';

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
  /** Waar het te gebruiken is en wat partijen er aanbieden, per arbeidsmarktregio op AM-code. Leeg voor een instrument dat niet meer in de catalogus staat. */
  readonly beschikbaarheid: ReadonlyArray<Instrumentbeschikbaarheid>;
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


/** Een instrument op de menukaart. */
export type InstrumentBeschikbaarheidArgs = {
  regio?: InputMaybe<Scalars['ID']['input']>;
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

/** Waar een instrument te gebruiken is en wat partijen er aanbieden. */
export type Instrumentbeschikbaarheid = {
  readonly __typename?: 'Instrumentbeschikbaarheid';
  /** De organisaties die het er uitvoeren. */
  readonly aanbieders: ReadonlyArray<Scalars['String']['output']>;
  /** Hoeveel regels van aanbod partijen in deze regio geven. */
  readonly aanbod: Scalars['Int']['output'];
  /** Laatste dag waarop er aanbod is. Leeg is geen begrenzing, of geen aanbod. */
  readonly aanbodTot: Maybe<Scalars['Datum']['output']>;
  /** Eerste dag waarop er aanbod is. Leeg is geen begrenzing, of geen aanbod. */
  readonly aanbodVanaf: Maybe<Scalars['Datum']['output']>;
  /** De gemeenten in deze regio waar het geldt, als GM-codes. Leeg (null) is de hele regio. */
  readonly gemeenten: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** De hoogste kosten in euro van dit aanbod. Leeg wanneer onbekend. */
  readonly kostenEuroHoogst: Maybe<Scalars['Float']['output']>;
  /** De laagste kosten in euro van dit aanbod. Leeg wanneer onbekend. */
  readonly kostenEuroLaagst: Maybe<Scalars['Float']['output']>;
  /** De partijen die het er aanbieden. */
  readonly partijen: ReadonlyArray<Partij>;
  /** De AM-code van de arbeidsmarktregio. */
  readonly regio: Scalars['ID']['output'];
  /** Vrije plaatsen bij wie dat bijhoudt, samen. Leeg wanneer niemand het bijhoudt. */
  readonly vrijePlaatsen: Maybe<Scalars['Int']['output']>;
  /** De kortste wachttijd in weken. Leeg wanneer onbekend. */
  readonly wachttijdWeken: Maybe<Scalars['Int']['output']>;
};

/** Het gesprek waarmee de dienstverlening begint; er is er één, welke deur het ook was. */
export type Intake = {
  readonly __typename?: 'Intake';
  /** De dag van de intake. */
  readonly datum: Scalars['Datum']['output'];
  /** Het loket dat de intake deed. Leeg als dat niet is vastgelegd. */
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
  /** Waarom de vrager de persoon mocht zien: EIGEN, REGIO, AANMELDING, OVERDRACHT, ZOEKRESULTAAT (het vrijgegeven profiel, zonder wie het is), of GEEN. Leeg wanneer het Logboek van het Werkcentrum er niets over zegt. */
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

/** Een zoekvraag naar kandidaten, zonder persoonsgegevens. Een mens beslist: de volgorde is een voorstel. */
export type Kandidatenzoekopdracht = {
  readonly __typename?: 'Kandidatenzoekopdracht';
  /** Bijdragen van werkcentrum aan de zoekvraag, één per gevraagde bron. */
  readonly werkcentrumKandidaatbijdragen: Maybe<ReadonlyArray<Kandidaatbijdrage>>;
  /** Verzegelde zoekvraag, alleen voor werkcentrum en voor één verzoek; leeg wanneer er niets te vragen is. */
  readonly werkcentrumZoeksleutel: Maybe<Scalars['ID']['output']>;
};

/** Met welke partij en welk nummer iemand wordt gekoppeld. Nooit met het burgerservicenummer. */
export type KoppelPartijInput = {
  /** De code van het fonds. Alleen bij OOFONDS. */
  readonly fonds?: InputMaybe<Scalars['ID']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Het nummer waarmee die partij de persoon kent: 4 tot en met 20 hoofdletters, cijfers en streepjes. */
  readonly nummer: Scalars['String']['input'];
  /** De partij: SBB of OOFONDS. */
  readonly partij: Partij;
  /** De id van de persoon. */
  readonly persoonId: Scalars['ID']['input'];
  /** De persoon stemt in met deze koppeling. Voor een fonds moet de persoon daarnaast zelf toestemming hebben gegeven. */
  readonly persoonStemtIn: Scalars['Boolean']['input'];
};

/** Wat er van de koppeling kwam. */
export type KoppelPartijPayload = {
  readonly __typename?: 'KoppelPartijPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De persoon, gekoppeld. Leeg bij fouten, en wanneer die niet te zien is. */
  readonly persoon: Maybe<Persoon>;
};

/** Welke vragen worden gekoppeld. */
export type KoppelWerkgeversvragenInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De vraag van het bedrijf met een overschot aan personeel. */
  readonly overschotId: Scalars['ID']['input'];
  /** De versie daarvan die de vrager zag. */
  readonly overschotVersie: Scalars['Int']['input'];
  /** De vraag van het bedrijf dat personeel zoekt. */
  readonly vacaturesId: Scalars['ID']['input'];
  /** De versie daarvan die de vrager zag. */
  readonly vacaturesVersie: Scalars['Int']['input'];
};

/** Wat er van het koppelen kwam. */
export type KoppelWerkgeversvragenPayload = {
  readonly __typename?: 'KoppelWerkgeversvragenPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De vraag van het bedrijf met een overschot, zoals zij nu is. Leeg wanneer zij niet te zien is. */
  readonly overschot: Maybe<Werkgeversvraag>;
  /** De vraag van het bedrijf dat personeel zoekt, zoals zij nu is. Leeg wanneer zij niet te zien is. */
  readonly vacatures: Maybe<Werkgeversvraag>;
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

/** Iets wat een loket moet weten. */
export type Loketgebeurtenis = {
  readonly __typename?: 'Loketgebeurtenis';
  /** Wat er gebeurde. */
  readonly gebeurtenis: Gebeurtenis;
  /** De persoon om wie het gaat. Leeg wanneer die niet (meer) te zien is. */
  readonly persoon: Maybe<Persoon>;
  /** Het werkplan van die persoon zoals het nu is. Leeg wanneer er geen is, of wanneer het niet te zien is. */
  readonly werkplan: Maybe<Werkplan>;
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
  /** Het burgerservicenummer: negen cijfers die aan de elfproef voldoen. Geef het alleen als variabele mee. Leeg wanneer persoonId is gegeven. */
  readonly bsn?: InputMaybe<Scalars['String']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Het loket waar is aangemeld, van de eigen partij en in de eigen regio; leeg is het eigen loket. */
  readonly loket?: InputMaybe<Scalars['ID']['input']>;
  /** De id van een persoon die de graaf al kent. Leeg wanneer bsn is gegeven. */
  readonly persoonId?: InputMaybe<Scalars['ID']['input']>;
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: Scalars['String']['input'];
};

/** Wat er van de aanmelding kwam. */
export type MeldAanPayload = {
  readonly __typename?: 'MeldAanPayload';
  /** De aanmelding. Leeg bij fouten. */
  readonly aanmelding: Maybe<Aanmelding>;
  /** Het open werkplan dat er al was. Leeg wanneer er geen is, en wanneer de persoon niet te zien is. */
  readonly bestaandWerkplan: Maybe<Werkplan>;
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De overdracht aan het loket van de partij die verantwoordelijk is, of die al liep. Leeg wanneer de persoon hier goed is of een professional beslist. */
  readonly overdracht: Maybe<Overdracht>;
  /** De aangemelde persoon. Leeg bij fouten, en wanneer die niet te zien is. */
  readonly persoon: Maybe<Persoon>;
  /** Wie eerstverantwoordelijk is, of welke bron ontbrak en een professional dus beslist. Leeg wanneer het niet kon worden gevraagd. */
  readonly verantwoordelijkheid: Maybe<Verantwoordelijkheid>;
};

/** Wat een werkgever vraagt. */
export type MeldWerkgeversvraagAanInput = {
  /** Hoeveel plaatsen of mensen, 1 tot en met 10000. Verplicht bij vacatures en een overschot. */
  readonly aantal?: InputMaybe<Scalars['Int']['input']>;
  /** De naam van het bedrijf, hoogstens 200 tekens. */
  readonly bedrijfsnaam: Scalars['String']['input'];
  /** Het beroep, hoogstens 100 tekens. */
  readonly beroep?: InputMaybe<Scalars['String']['input']>;
  /** Wie er bij de werkgever te bereiken is. */
  readonly contact: WerkgeverscontactInput;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Het nummer in het Handelsregister: acht cijfers. */
  readonly kvkNummer: Scalars['String']['input'];
  /** Het gaat over leerplaatsen of praktijkleren. */
  readonly leerplaatsen?: InputMaybe<Scalars['Boolean']['input']>;
  /** De AM-codes van de regio's waar het om gaat, de belangrijkste eerst. */
  readonly regios: ReadonlyArray<Scalars['ID']['input']>;
  /** De sector: de letter van een sectie van de Standaard Bedrijfsindeling, A tot en met U. Verplicht bij vacatures en een overschot. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** Waar de werkgever mee komt. */
  readonly soort: Werkgeversvraagsoort;
  /** Wat de werkgever erbij vertelt, hoogstens 1000 tekens; niets over personen. Verplicht bij een vraag om advies. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** De vrager werkt alleen, zonder personeel. */
  readonly zonderPersoneel?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Wat er over een periode is gepubliceerd voor één regio of voor heel Nederland. Alles wat er is staat hier: over minder of anders gekozen mensen worden geen aantallen gegeven. */
export type Monitor = {
  readonly __typename?: 'Monitor';
  /** De cijfers. */
  readonly cellen: ReadonlyArray<Monitorcel>;
  /** De periode. */
  readonly periode: Monitorperiode;
  /** Per pot wat er van gebruikt is, met het budget ernaast waar dat bekend is. De aantallen en bedragen zijn die van de cellen van inzet voor alle instrumenten samen. */
  readonly potten: ReadonlyArray<Monitorpotstand>;
  /** De regio. Leeg voor heel Nederland, en voor wie in geen regio geteld is. */
  readonly regio: Maybe<Arbeidsmarktregio>;
  /** De AM-code, NL voor heel Nederland, of ONBEKEND voor wie in geen regio geteld is. */
  readonly regiocode: Scalars['String']['output'];
};

/** Wat een brief zegt van het budget van een pot, voor heel Nederland. */
export type Monitorbudget = {
  readonly __typename?: 'Monitorbudget';
  /** Het budget in euro. Leeg wanneer geen brief het van deze pot alleen noemt; de toelichting zegt waarom. */
  readonly bedragEuro: Maybe<Scalars['Float']['output']>;
  /** Het kalenderjaar waarvoor het is. Leeg voor de hele regeling samen. */
  readonly jaar: Maybe<Scalars['Int']['output']>;
  /** De pot. */
  readonly pot: Monitorpot;
  /** Wat de brief erbij zegt, of waarom er geen bedrag is. */
  readonly toelichting: Scalars['String']['output'];
  /** Waar het staat. */
  readonly vindplaats: Scalars['String']['output'];
};

/** Een cijfer. Een aantal onder de vijf, ook nul, is verborgen, en een totaal waarmee zo'n aantal te berekenen zou zijn ook. */
export type Monitorcel = {
  readonly __typename?: 'Monitorcel';
  /** Hoe vaak. Leeg wanneer het verborgen is. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** Wat er van de instrumenten kwam. Leeg voor alles dan afronding. */
  readonly afronding: Maybe<Activiteituitkomst>;
  /** Wat ervoor is afgesproken, in euro, voor zover een bedrag bekend is. Leeg wanneer het aantal verborgen is, wanneer het bedrag zou zeggen hoe een kleine groep is samengesteld, en voor alles dan inzet. */
  readonly bedragEuro: Maybe<Scalars['Float']['output']>;
  /** Het instrument. Leeg wanneer de laatste catalogus het niet heeft, en voor wat er meer dan één of geen is. */
  readonly instrument: Maybe<Instrument>;
  /** De id van het instrument, of OVERIG voor alle instrumenten samen die in heel Nederland te weinig voorkomen om te noemen. Leeg voor alle instrumenten van deze tabel samen, en voor instroom en uitstroom. */
  readonly instrumentId: Maybe<Scalars['ID']['output']>;
  /** Het aantal is verborgen. */
  readonly isOnderdrukt: Scalars['Boolean']['output'];
  /** Wat er geteld is. */
  readonly maat: Monitormaat;
  /** De pot. Leeg voor alles dan inzet. */
  readonly pot: Maybe<Monitorpot>;
  /** De uitkomst van de werkplannen die zijn beëindigd. Leeg voor alle uitkomsten samen, en voor alles dan uitstroom. */
  readonly uitstroom: Maybe<Werkplanuitkomst>;
};

/** Wat de monitor telt. */
export type Monitormaat =
  /** Instrumenten die eindigden, naar wat ervan kwam. */
  | 'AFRONDING'
  /** Wie voor het eerst, of na een beëindigd werkplan opnieuw, in een regio is aangemeld of een werkplan kreeg. */
  | 'INSTROOM'
  /** Instrumenten die begonnen, per pot. Een inzet die toch niet doorging telt af in de periode waarin dat bleek. */
  | 'INZET'
  /** Wie een werkplan had dat is beëindigd, naar de uitkomst. */
  | 'UITSTROOM';

/** Twee maanden waarover de monitor telt. */
export type Monitorperiode = {
  readonly __typename?: 'Monitorperiode';
  /** De eerste dag. */
  readonly begindatum: Scalars['Datum']['output'];
  /** Het jaar en het hoeveelste tweetal maanden, bijvoorbeeld 2026-T5 voor september en oktober. */
  readonly code: Scalars['String']['output'];
  /** De laatste dag. */
  readonly einddatum: Scalars['Datum']['output'];
  /** Wanneer de cijfers zijn gepubliceerd. Daarna veranderen zij nooit meer. */
  readonly gepubliceerdOp: Scalars['DatumTijd']['output'];
};

/** Waaruit een instrument betaald wordt; potten worden nooit gemengd of opgeteld. */
export type Monitorpot =
  /** Impuls banenafspraak. */
  | 'BANENAFSPRAAK'
  /** Bemensing van het mobiliteitsteam. Hier wordt geen instrument uit betaald. */
  | 'BEMENSING'
  /** Geen pot van de regio, of niet bekend welke. */
  | 'GEEN'
  /** Inkoop van mbo-scholing, praktijkleren. */
  | 'MBO_SCHOLING'
  /** Ontschot budget voor de menukaart. */
  | 'MENUKAART';

/** Wat er in een periode van een pot gebruikt is, met het budget ernaast. */
export type Monitorpotstand = {
  readonly __typename?: 'Monitorpotstand';
  /** Hoeveel instrumenten er begonnen. Leeg wanneer het verborgen is. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** Wat ervoor is afgesproken, in euro, voor zover een bedrag bekend is. Leeg wanneer het verborgen is. */
  readonly bedragEuro: Maybe<Scalars['Float']['output']>;
  /** Het budget van deze pot in euro, voor het hele kalenderjaar van de periode. Leeg wanneer het niet bekend is. */
  readonly budgetEuro: Maybe<Scalars['Float']['output']>;
  /** Waarom er geen budget staat. Leeg wanneer het er staat. */
  readonly budgetReden: Maybe<Scalars['String']['output']>;
  /** Het aantal is verborgen. */
  readonly isOnderdrukt: Scalars['Boolean']['output'];
  /** De pot. */
  readonly pot: Monitorpot;
};

/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Aanvaardt een overdracht aan het eigen loket. De verantwoordelijkheid gaat over; het plan houdt zijn id en lopende activiteiten lopen door. */
  readonly aanvaardOverdracht: Maybe<OverdrachtPayload>;
  /** Beantwoordt een contactverzoek: de persoon zelf, of het eigen loket met het woord van de persoon nadat het verzoek is doorgegeven. Wie contact wilde, kan daarvan terugkomen. */
  readonly beantwoordContactverzoek: Maybe<OntvangenContactverzoekPayload>;
  /** Beëindigt het werkplan. Eigen activiteiten die nog niet waren afgerond eindigen als gestopt, voorstellen als afgewezen. */
  readonly beeindigWerkplan: Maybe<WerkplanPayload>;
  /** Zegt dat een afgesproken activiteit is begonnen. De afspraken blijven zoals ze zijn. */
  readonly beginActiviteit: Maybe<WerkplanPayload>;
  /** Legt vast wat een partij antwoordde op een aanvraag die iemand haar buiten de graaf stuurde. */
  readonly bevestigAanvraag: Maybe<WerkplanPayload>;
  /** Biedt een ander loket de verantwoordelijkheid voor een werkplan aan. Tot dat loket aanvaardt verandert er niets; een eerder onbeantwoord aanbod vervalt. */
  readonly draagOver: Maybe<OverdrachtPayload>;
  /** Legt vast dat het eigen loket van de persoon het contactverzoek heeft verteld, en op welke dag. */
  readonly geefContactverzoekDoor: Maybe<OntvangenContactverzoekPayload>;
  /** Geeft een private partij toestemming om de eigen gegevens te gebruiken. Wie haar al gaf, houdt die. */
  readonly geefToestemming: Maybe<GeefToestemmingPayload>;
  /** Stuurt een aanvraag die mislukte opnieuw naar de partij. Het plan wijzigt er niet van. */
  readonly herhaalAanvraag: Maybe<WerkplanPayload>;
  /** Koppelt een persoon aan SBB of een O&O-fonds met het nummer dat die partij gebruikt, met instemming van de persoon. Hetzelfde nummer nog eens verandert niets. */
  readonly koppelPartij: Maybe<KoppelPartijPayload>;
  /** Koppelt een bedrijf met een overschot aan personeel aan een bedrijf dat personeel zoekt. Beide vragen zijn in behandeling. */
  readonly koppelWerkgeversvragen: Maybe<KoppelWerkgeversvragenPayload>;
  /** Meldt iemand aan bij de eigen organisatie, waarna die de persoon 90 dagen (instelbaar) kan zien. De persoon ziet de aanmelding met haar reden. */
  readonly meldAan: Maybe<MeldAanPayload>;
  /** Legt een vraag van een werkgever vast bij welk loket die ook binnenkomt, en brengt haar bij het loket dat haar behandelt. */
  readonly meldWerkgeversvraagAan: Maybe<WerkgeversvraagPayload>;
  /** Neemt een vraag van een werkgever in behandeling, bij het loket waar zij heen ging. */
  readonly neemWerkgeversvraagOp: Maybe<WerkgeversvraagPayload>;
  /** Legt de ene diagnose vast. Een tweede wordt geweigerd met een verwijzing naar de eerste, tenzij erbij staat waarom zij wordt herhaald. Heeft de persoon al ingestemd, dan vervalt die instemming: het plan wordt weer concept. */
  readonly registreerDiagnose: Maybe<WerkplanPayload>;
  /** Legt vast dat de persoon in een gesprek met dit plan instemde, voor wie dat niet zelf in de eigen omgeving kan. Dit geldt als de instemming van de persoon en blijft zichtbaar als wat het is: wie het vastlegde, waar, en hoe de persoon instemde. De persoon kan haar intrekken. */
  readonly registreerInstemming: Maybe<WerkplanPayload>;
  /** Legt de ene intake vast. Een tweede wordt geweigerd met een verwijzing naar de eerste. Heeft de persoon al ingestemd, dan vervalt die instemming: het plan wordt weer concept. */
  readonly registreerIntake: Maybe<WerkplanPayload>;
  /** Rondt een activiteit af met wat ervan kwam, of neemt een voorstel niet over. De afspraken blijven zoals ze zijn. */
  readonly rondActiviteitAf: Maybe<WerkplanPayload>;
  /** Rondt een vraag van een werkgever af, met wat ervan kwam. */
  readonly rondWerkgeversvraagAf: Maybe<WerkgeversvraagPayload>;
  /** Een voorstel van de persoon zelf. De arrangeur neemt het over of niet; tot die tijd blijven de afspraken zoals ze zijn. */
  readonly stelActiviteitVoor: Maybe<WerkplanPayload>;
  /** Stelt vast waarmee iemand werk zoekt: de persoon zelf, of de arrangeur met instemming van de persoon. */
  readonly stelArbeidsmarktprofielVast: Maybe<StelArbeidsmarktprofielVastPayload>;
  /** Stelt de persoon van een werkplan voor voor een vacature uit een zoekresultaat: een activiteit van het plan zelf. Een mens kiest; van een score wordt niets bewaard, en het bedrijf en de bron krijgen niets. Bij open hiring wordt niemand geselecteerd: ook daar zegt dit alleen voor welke baan de persoon zich aandient. Heeft de persoon al ingestemd, dan vervalt die instemming: het plan wordt weer concept. */
  readonly stelKandidaatVoor: Maybe<WerkplanPayload>;
  /** Begint het ene werkplan van een persoon. Is er al een dat loopt, dan wordt dat teruggegeven en er komt geen tweede. */
  readonly stelWerkplanOp: Maybe<WerkplanPayload>;
  /** De arrangeur stelt het plan vast waarmee de persoon heeft ingestemd. Wat alle partijen op dat moment bijdragen wordt bij deze versie bewaard. */
  readonly stelWerkplanVast: Maybe<WerkplanPayload>;
  /** De persoon stemt in met het plan zoals het in deze versie is. Elke latere wijziging van de afspraken door een ander neemt die instemming terug. */
  readonly stemInMet: Maybe<WerkplanPayload>;
  /** Stemt als tweede partij in met maatwerk dat een andere partij voorstelde. */
  readonly stemInMetMaatwerk: Maybe<WerkplanPayload>;
  /** Trekt een contactverzoek in dat de eigen organisatie deed en waarop nog niet is geantwoord. */
  readonly trekContactverzoekIn: Maybe<ContactverzoekPayload>;
  /** De persoon trekt de instemming in, ook een die aan de balie is vastgelegd. Het plan wordt weer concept. */
  readonly trekInstemmingIn: Maybe<WerkplanPayload>;
  /** Trekt een overdracht in die de eigen organisatie aanbood en waarop nog niet is geantwoord. Er verandert verder niets; het ontvangende loket leest de reden. */
  readonly trekOverdrachtIn: Maybe<OverdrachtPayload>;
  /** Trekt de toestemming aan een private partij in; die partij krijgt daarna niets meer. */
  readonly trekToestemmingIn: Maybe<TrekToestemmingInPayload>;
  /** Zegt dat een vacature waarvoor de persoon was voorgesteld is vervuld: door deze persoon of door iemand anders. De afspraken blijven zoals ze zijn. */
  readonly vacatureVervuld: Maybe<WerkplanPayload>;
  /** Verwijst iemand warm door naar een ander loket voor schuldhulp, Wmo of taal. De eerste verantwoordelijkheid blijft waar zij is. */
  readonly verwijsDoor: Maybe<OverdrachtPayload>;
  /** Voegt een afgesproken activiteit toe. Heeft de persoon al ingestemd, dan vervalt die instemming: het plan wordt weer concept. */
  readonly voegActiviteitToe: Maybe<WerkplanPayload>;
  /** Vraagt contact met een kandidaat van werkcentrum uit een zoekresultaat. Het loket van de kandidaat geeft het door; de vrager hoort niet wie het is. Dezelfde organisatie vraagt dezelfde kandidaat voor dezelfde vacature geen tweede keer zolang het eerste verzoek open staat. */
  readonly vraagContact: Maybe<ContactverzoekPayload>;
  /** Weigert een overdracht aan het eigen loket; zij gaat terug naar het loket dat overdroeg. */
  readonly weigerOverdracht: Maybe<OverdrachtPayload>;
  /** De persoon wijst een activiteit af die nog niet is begonnen. In een vastgesteld plan vervalt daarmee de instemming van de arrangeur: het wordt weer concept. */
  readonly wijsActiviteitAf: Maybe<WerkplanPayload>;
  /** Wijzigt een activiteit die nog niet is beëindigd; een voorstel van de persoon wordt daarmee overgenomen. Heeft de persoon al ingestemd, dan vervalt die instemming: het plan wordt weer concept. */
  readonly wijzigActiviteit: Maybe<WerkplanPayload>;
  /** Legt vast wat er voor de persoon is veranderd, en stelt voor aan wie wordt overgedragen als dat een andere partij is. Het plan en wat loopt blijven; een professional beslist. */
  readonly wijzigSituatie: Maybe<WerkplanPayload>;
  /** Zet een instrument van de menukaart in voor de persoon van een werkplan. De regels beslissen of het op de begindatum beschikbaar is; hun oordeel wordt bij de activiteit bewaard. Maatwerk wacht op de instemming van een tweede partij. */
  readonly zetInstrumentIn: Maybe<ZetInstrumentInPayload>;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationAanvaardOverdrachtArgs = {
  input: AanvaardOverdrachtInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationBeantwoordContactverzoekArgs = {
  input: BeantwoordContactverzoekInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationBeeindigWerkplanArgs = {
  input: BeeindigWerkplanInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationBeginActiviteitArgs = {
  input: BeginActiviteitInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationBevestigAanvraagArgs = {
  input: BevestigAanvraagInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationDraagOverArgs = {
  input: DraagOverInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationGeefContactverzoekDoorArgs = {
  input: GeefContactverzoekDoorInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationGeefToestemmingArgs = {
  input: GeefToestemmingInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationHerhaalAanvraagArgs = {
  input: HerhaalAanvraagInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationKoppelPartijArgs = {
  input: KoppelPartijInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationKoppelWerkgeversvragenArgs = {
  input: KoppelWerkgeversvragenInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationMeldAanArgs = {
  input: MeldAanInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationMeldWerkgeversvraagAanArgs = {
  input: MeldWerkgeversvraagAanInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationNeemWerkgeversvraagOpArgs = {
  input: NeemWerkgeversvraagOpInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationRegistreerDiagnoseArgs = {
  input: RegistreerDiagnoseInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationRegistreerInstemmingArgs = {
  input: RegistreerInstemmingInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationRegistreerIntakeArgs = {
  input: RegistreerIntakeInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationRondActiviteitAfArgs = {
  input: RondActiviteitAfInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationRondWerkgeversvraagAfArgs = {
  input: RondWerkgeversvraagAfInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStelActiviteitVoorArgs = {
  input: StelActiviteitVoorInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStelArbeidsmarktprofielVastArgs = {
  input: StelArbeidsmarktprofielVastInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStelKandidaatVoorArgs = {
  input: StelKandidaatVoorInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStelWerkplanOpArgs = {
  input: StelWerkplanOpInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStelWerkplanVastArgs = {
  input: StelWerkplanVastInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStemInMetArgs = {
  input: StemInMetInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationStemInMetMaatwerkArgs = {
  input: StemInMetMaatwerkInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationTrekContactverzoekInArgs = {
  input: TrekContactverzoekInInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationTrekInstemmingInArgs = {
  input: TrekInstemmingInInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationTrekOverdrachtInArgs = {
  input: TrekOverdrachtInInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationTrekToestemmingInArgs = {
  input: TrekToestemmingInInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationVacatureVervuldArgs = {
  input: VacatureVervuldInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationVerwijsDoorArgs = {
  input: VerwijsDoorInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationVoegActiviteitToeArgs = {
  input: VoegActiviteitToeInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationVraagContactArgs = {
  input: VraagContactInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationWeigerOverdrachtArgs = {
  input: WeigerOverdrachtInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationWijsActiviteitAfArgs = {
  input: WijsActiviteitAfInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationWijzigActiviteitArgs = {
  input: WijzigActiviteitInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationWijzigSituatieArgs = {
  input: WijzigSituatieInput;
};


/** Wat een loket of een burger kan doen. Eén handeling per vraag; dezelfde idempotentiesleutel nog eens geeft hetzelfde antwoord en doet niets. */
export type MutationZetInstrumentInArgs = {
  input: ZetInstrumentInInput;
};

/** Welke vraag wordt opgenomen. */
export type NeemWerkgeversvraagOpInput = {
  /** De id van de vraag. */
  readonly id: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De versie die de vrager zag; is er een nieuwere, dan verandert er niets. */
  readonly verwachteVersie: Scalars['Int']['input'];
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

/** Een verzoek om contact met een persoon, zoals het loket van die persoon en de persoon zelf het zien. */
export type OntvangenContactverzoek = {
  readonly __typename?: 'OntvangenContactverzoek';
  /** Wanneer er is geantwoord. Leeg zolang dat niet is gebeurd. */
  readonly beantwoordOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Wat de organisatie schreef; de persoon leest dit ook. */
  readonly bericht: Scalars['String']['output'];
  /** De dag waarop het loket het de persoon vertelde. Leeg zolang dat niet is gebeurd. */
  readonly doorgegevenOp: Maybe<Scalars['Datum']['output']>;
  /** De id van het contactverzoek. */
  readonly id: Scalars['ID']['output'];
  /** Het loket dat het doorgeeft. Leeg wanneer dat niet meer bestaat. */
  readonly loket: Maybe<Loket>;
  /** Wanneer het is gevraagd. */
  readonly op: Scalars['DatumTijd']['output'];
  /** De organisatie die vraagt, met haar OIN. */
  readonly organisatie: Scalars['String']['output'];
  /** De partij waar die organisatie bij hoort. */
  readonly partij: Scalars['String']['output'];
  /** Wie het betreft. Leeg voor wie de persoon niet mag zien. */
  readonly persoon: Maybe<Persoon>;
  /** Hoe het ermee staat. */
  readonly status: Contactverzoekstatus;
  /** Waarvoor. Leeg wanneer er geen vacature bij is genoemd. */
  readonly vacature: Maybe<GevraagdeVacature>;
  /** Het loket dat vraagt. Leeg wanneer dat niet bekend is of niet meer bestaat. */
  readonly van: Maybe<Loket>;
};

/** Contactverzoeken bij een loket met hun plaats in de lijst. */
export type OntvangenContactverzoekConnection = {
  readonly __typename?: 'OntvangenContactverzoekConnection';
  /** De contactverzoeken met hun cursor. */
  readonly edges: ReadonlyArray<OntvangenContactverzoekEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal zijn. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een contactverzoek bij een loket met zijn plaats in de lijst. */
export type OntvangenContactverzoekEdge = {
  readonly __typename?: 'OntvangenContactverzoekEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** Het contactverzoek. */
  readonly node: OntvangenContactverzoek;
};

/** Wat er van een handeling van het loket of de persoon aan een contactverzoek kwam. */
export type OntvangenContactverzoekPayload = {
  readonly __typename?: 'OntvangenContactverzoekPayload';
  /** Het contactverzoek zoals het nu is. Leeg wanneer het er niet is, of niet te zien is. */
  readonly contactverzoek: Maybe<OntvangenContactverzoek>;
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
};

/** Een aanmelding die nog op een vervolg wacht. */
export type OpenAanmelding = {
  readonly __typename?: 'OpenAanmelding';
  /** De aanmelding. */
  readonly aanmelding: Aanmelding;
  /** Wie is aangemeld. Leeg voor wie de persoon niet mag zien. */
  readonly persoon: Maybe<Persoon>;
  /** Hoeveel hele dagen de persoon al wacht. */
  readonly wachtDagen: Scalars['Int']['output'];
};

/** Open aanmeldingen in een vaste volgorde. */
export type OpenAanmeldingConnection = {
  readonly __typename?: 'OpenAanmeldingConnection';
  /** De aanmeldingen met hun cursor. */
  readonly edges: ReadonlyArray<OpenAanmeldingEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal zijn. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een open aanmelding met haar plaats in de lijst. */
export type OpenAanmeldingEdge = {
  readonly __typename?: 'OpenAanmeldingEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** De open aanmelding. */
  readonly node: OpenAanmelding;
};

/** Wat de persoon vertelde en geen bron levert. Het is het geheel: wat er niet in staat is niet verteld, en wat eerder is verteld vervalt. */
export type OpgaveInput = {
  /** Heeft een arbeidsbeperking. */
  readonly arbeidsbeperking?: InputMaybe<Scalars['Boolean']['input']>;
  /** De dag waarop een tijdelijk contract eindigt. */
  readonly contractEindigtOp?: InputMaybe<Scalars['Datum']['input']>;
  /** De doelgroepen van de menukaart waar naar is gevraagd. */
  readonly doelgroepen?: InputMaybe<ReadonlyArray<DoelgroepopgaveInput>>;
  /** Heeft zelf behoefte aan ondersteuning. */
  readonly eigenBehoefte?: InputMaybe<Scalars['Boolean']['input']>;
  /** Het dienstverband is of was flexibel. */
  readonly flexibelContract?: InputMaybe<Scalars['Boolean']['input']>;
  /** Het inkomen uit de onderneming is te laag om van te leven. */
  readonly inkomenOntoereikend?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hoeveel jaar de laatste functie duurde, 0 tot en met 80. */
  readonly jarenInLaatsteFunctie?: InputMaybe<Scalars['Int']['input']>;
  /** Het dienstverband is opgezegd of wordt opgezegd. */
  readonly ontslagdreiging?: InputMaybe<Scalars['Boolean']['input']>;
  /** De hoogste afgeronde opleiding. */
  readonly opleidingsniveau?: InputMaybe<AfgerondeOpleiding>;
  /** Komt net van school. */
  readonly schoolverlater?: InputMaybe<Scalars['Boolean']['input']>;
  /** De sector van het laatste werk, hoogstens 100 tekens. */
  readonly sector?: InputMaybe<Scalars['String']['input']>;
  /** De werkgever heeft een sociaal plan. */
  readonly sociaalPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** Het niveau van gesproken Nederlands. */
  readonly taalniveauMondeling?: InputMaybe<Taalniveau>;
  /** De uitkeringen volgens de persoon, elk met de code van haar wet, bijvoorbeeld WW; een lege lijst is geen. */
  readonly uitkeringen?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hoeveel maanden de persoon verwacht nog geen werk te hebben, 0 tot en met 120. */
  readonly verwachteWerkloosheidMaanden?: InputMaybe<Scalars['Int']['input']>;
  /** Werkt in loondienst. */
  readonly werkzaam?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is zelfstandig ondernemer. */
  readonly zelfstandig?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Een opleidingsniveau. */
export type Opleidingsniveau =
  /** Basisonderwijs. */
  | 'BASISONDERWIJS'
  /** Havo of vwo. */
  | 'HAVO_VWO'
  /** Hbo. */
  | 'HBO'
  /** Mbo niveau 1. */
  | 'MBO_1'
  /** Mbo niveau 2, 3 of 4. */
  | 'MBO_2_4'
  /** Vmbo. */
  | 'VMBO'
  /** Universiteit. */
  | 'WO';

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

/** Iemand gaat warm van het ene loket naar het andere. Zolang zij openstaat of als zij is aanvaard kan de ontvanger de persoon zien. */
export type Overdracht = {
  readonly __typename?: 'Overdracht';
  /** Wanneer is aanvaard, geweigerd of ingetrokken. Leeg zolang zij openstaat. */
  readonly beslistOp: Maybe<Scalars['DatumTijd']['output']>;
  /** De id van de overdracht. */
  readonly id: Scalars['ID']['output'];
  /** Waarom wie haar aanbood haar introk. Leeg wanneer dat niet zo is, en wanneer zij verviel door een andere overdracht of het einde van het werkplan. */
  readonly intrekking: Maybe<Scalars['String']['output']>;
  /** Zij staat open en de termijn is voorbij. */
  readonly isTeLaat: Scalars['Boolean']['output'];
  /** Het loket dat ontvangt. Leeg wanneer het niet meer bestaat. */
  readonly naar: Maybe<Loket>;
  /** De partij die ontvangt. */
  readonly naarPartij: Partij;
  /** Waarvoor iemand wordt doorverwezen. Leeg bij het overdragen van verantwoordelijkheid, en voor wie het niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly onderwerp: Maybe<Overdrachtonderwerp>;
  /** Wanneer is overgedragen. */
  readonly op: Scalars['DatumTijd']['output'];
  /** Om wie het gaat. Leeg voor wie de persoon niet mag zien. */
  readonly persoon: Maybe<Persoon>;
  /** Waarom; de persoon zelf leest dit ook. */
  readonly reden: Scalars['String']['output'];
  /** Wat voor overdracht het is. */
  readonly soort: Overdrachtsoort;
  /** De stand. */
  readonly status: Overdrachtstatus;
  /** Wanneer het ontvangende loket uiterlijk antwoordt: 7 kalenderdagen (instelbaar) na het overdragen. */
  readonly termijn: Scalars['DatumTijd']['output'];
  /** Het loket dat overdraagt. Leeg wanneer het niet bekend is of niet meer bestaat. */
  readonly van: Maybe<Loket>;
  /** De partij die overdraagt. */
  readonly vanPartij: Partij;
  /** Waarom zij is geweigerd. Leeg wanneer dat niet zo is. */
  readonly weigering: Maybe<Scalars['String']['output']>;
  /** Het werkplan dat meegaat. Leeg wanneer er nog geen was. */
  readonly werkplan: Maybe<Werkplan>;
};

/** Overdrachten in een vaste volgorde. */
export type OverdrachtConnection = {
  readonly __typename?: 'OverdrachtConnection';
  /** De overdrachten met hun cursor. */
  readonly edges: ReadonlyArray<OverdrachtEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal aan de vraag voldoen. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een overdracht met haar plaats in de lijst. */
export type OverdrachtEdge = {
  readonly __typename?: 'OverdrachtEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** De overdracht. */
  readonly node: Overdracht;
};

/** Wat er van een handeling aan een overdracht kwam. */
export type OverdrachtPayload = {
  readonly __typename?: 'OverdrachtPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De overdracht zoals zij nu is. Leeg wanneer er geen is, of wanneer zij niet (meer) te zien is. */
  readonly overdracht: Maybe<Overdracht>;
  /** Het werkplan zoals het nu is. Leeg wanneer er geen is of de handeling er niets mee deed. */
  readonly werkplan: Maybe<Werkplan>;
};

/** Waarvoor iemand wordt doorverwezen. */
export type Overdrachtonderwerp =
  /** Hulp bij schulden. */
  | 'SCHULDHULP'
  /** Taal. */
  | 'TAAL'
  /** Ondersteuning uit de Wmo. */
  | 'WMO';

/** Welke kant een overdracht op gaat, gezien van een loket. */
export type Overdrachtrichting =
  /** Aan dit loket aangeboden; het moet nog antwoorden. */
  | 'ONTVANGEN'
  /** Door dit loket aangeboden en nog niet beantwoord, of geweigerd en dus terug. */
  | 'VERSTUURD';

/** Wat een overdracht is. */
export type Overdrachtsoort =
  /** Een ander loket helpt mee; de eerste verantwoordelijkheid blijft. */
  | 'DOORVERWIJZING'
  /** De eerste verantwoordelijkheid gaat over. */
  | 'VERANTWOORDELIJKHEID';

/** De stand van een overdracht. */
export type Overdrachtstatus =
  /** Aanvaard. */
  | 'AANVAARD'
  /** Geweigerd; het gaat terug naar het loket dat overdroeg. */
  | 'GEWEIGERD'
  /** Ingetrokken: wie haar aanbood nam haar terug, er kwam een andere overdracht, of het werkplan eindigde. */
  | 'INGETROKKEN'
  /** Wacht op antwoord van het ontvangende loket. */
  | 'OPEN';

/** Aan wie het volgens de regels wordt overgedragen. */
export type Overdrachtsvoorstel = {
  readonly __typename?: 'Overdrachtsvoorstel';
  /** De grond. */
  readonly grondslag: Grondslag;
  /** De partij die eerstverantwoordelijk wordt. */
  readonly partij: Partij;
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
  /** Waarmee deze persoon werk zoekt. Leeg wanneer er nog geen profiel is, en voor wie het niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly arbeidsmarktprofiel: Maybe<Arbeidsmarktprofiel>;
  /** Wie deze persoon via het eigen loket wil spreken over werk, nieuwste eerst. Leeg voor wie het niet mag zien: alleen het loket, de arrangeur en de persoon zelf. */
  readonly contactverzoeken: Maybe<ReadonlyArray<OntvangenContactverzoek>>;
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
  /** De overdrachten van deze persoon, nieuwste eerst. Leeg voor wie ze niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly overdrachten: Maybe<ReadonlyArray<Overdracht>>;
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
  /** Eerste dag. Leeg als de bron die niet noemt. */
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
  /** De soorten activiteiten die met voegActiviteitToe in een werkplan zijn af te spreken. */
  readonly activiteitsoorten: ReadonlyArray<Code>;
  /** Eén arbeidsmarktregio; geef precies één van beide codes. */
  readonly arbeidsmarktregio: Maybe<Arbeidsmarktregio>;
  /** De regio waarin een gemeente ligt. Leeg wanneer de gemeente niet bestaat. */
  readonly arbeidsmarktregioVanGemeente: Maybe<Arbeidsmarktregio>;
  /** Alle 35 arbeidsmarktregio's, op AM-code. */
  readonly arbeidsmarktregios: ReadonlyArray<Arbeidsmarktregio>;
  /** Hoeveel mensen tot de AOW-leeftijd in januari en juni 2021 bijstand hadden, van heel Nederland en per arbeidsmarktregio, zoals het in de brief staat. */
  readonly bijstandsstanden: ReadonlyArray<Bijstandsstand>;
  /** De catalogus van alle instrumenten in heel Nederland, voor wie regio's vergelijkt. Leeg zolang er nog geen is. Dezelfde inhoud is als bestand te halen bij /v1/catalogus. */
  readonly catalogus: Maybe<Catalogus>;
  /** De contactverzoeken van de eigen organisatie, nieuwste eerst. Zegt nooit wie de kandidaat is. */
  readonly contactverzoeken: ContactverzoekConnection;
  /** De doelgroepen van de menukaart waarnaar bij een intake is te vragen, omdat geen bron ze kent. */
  readonly doelgroepvragen: ReadonlyArray<Code>;
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
  /** Wat er over een periode is gepubliceerd van instroom, uitstroom en gebruikte instrumenten, voor één regio of voor heel Nederland. Leeg wanneer er over die periode niets is gepubliceerd. */
  readonly monitor: Maybe<Monitor>;
  /** Wat de brieven zeggen van het budget van de potten, voor heel Nederland. Over regio's of perioden verdelen zij niets. */
  readonly monitorbudgetten: ReadonlyArray<Monitorbudget>;
  /** De perioden waarover is gepubliceerd, laatste eerst. */
  readonly monitorperiodes: ReadonlyArray<Monitorperiode>;
  /** Eén overdracht. Leeg wanneer er geen is, of wanneer de persoon niet te zien is. */
  readonly overdracht: Maybe<Overdracht>;
  /** De persoon met deze pseudonieme id. Leeg wanneer er geen is, of wanneer die niet te zien is. */
  readonly persoon: Maybe<Persoon>;
  /** De persoon met dit burgerservicenummer, gevonden of nu gekoppeld. Leeg wanneer de BRP het nummer niet kent. Geef het nummer alleen als variabele mee. */
  readonly persoonOpBsn: Maybe<Persoon>;
  /** Het Logboek van het Werkcentrum, voor een functionaris van deze partij. Leeg voor wie dat niet is. */
  readonly werkcentrumLogboek: Maybe<Logboekpagina>;
  /** Wat opvalt aan het opvragen van personen door één organisatie. Leeg voor wie geen functionaris is. */
  readonly werkcentrumLogboekrapport: Maybe<Logboekrapport>;
  /** Een vraag van een werkgever. Leeg wanneer er geen is, of wanneer die niet te zien is. */
  readonly werkgeversvraag: Maybe<Werkgeversvraag>;
  /** De vragen van werkgevers die de vrager mag zien, nieuwste eerst: uit de eigen regio, van de eigen organisatie, en voor UWV en SBB wat naar hun loketten ging. */
  readonly werkgeversvragen: WerkgeversvraagConnection;
  /** Een werkplan, in de genoemde versie of in de laatste. Leeg wanneer er geen is, of wanneer dat niet te zien is. */
  readonly werkplan: Maybe<Werkplan>;
  /** Wat een loket nog te doen heeft. Leeg voor een loket van een andere partij of regio dan die van de vrager. */
  readonly werkvoorraad: Maybe<Werkvoorraad>;
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
export type QueryContactverzoekenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Contactverzoekstatus>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryMonitorArgs = {
  periode?: InputMaybe<Scalars['String']['input']>;
  regio?: InputMaybe<Scalars['ID']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryOverdrachtArgs = {
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
export type QueryWerkgeversvraagArgs = {
  id: Scalars['ID']['input'];
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkgeversvragenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  loket?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Werkgeversvraagstatus>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkplanArgs = {
  id: Scalars['ID']['input'];
  versie?: InputMaybe<Scalars['Int']['input']>;
};


/** Wat een loket, een werkgeversservicepunt of een datateam kan vragen. */
export type QueryWerkvoorraadArgs = {
  loket: Scalars['ID']['input'];
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

/** Hoeveel instrumenten er in één arbeidsmarktregio te gebruiken zijn. Wat maar in een deel van de regio geldt telt mee. */
export type Regiodekking = {
  readonly __typename?: 'Regiodekking';
  /** Hoeveel instrumenten er zijn. Een instrument onder twee tegels telt hier één keer. */
  readonly aantal: Scalars['Int']['output'];
  /** De naam van de arbeidsmarktregio. */
  readonly naam: Scalars['String']['output'];
  /** De AM-code van de arbeidsmarktregio. */
  readonly regio: Scalars['ID']['output'];
  /** De tegels waar er iets is, op code. */
  readonly tegels: ReadonlyArray<Tegeldekking>;
};

/** De diagnose van een persoon. */
export type RegistreerDiagnoseInput = {
  /** De dag van de diagnose; niet later dan vandaag. */
  readonly datum: Scalars['Datum']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Waarom een diagnose die er al is wordt herhaald, 10 tot en met 500 tekens; alleen dan. */
  readonly redenHerhaling?: InputMaybe<Scalars['String']['input']>;
  /** Wat eruit kwam, 1 tot en met 4000 tekens. */
  readonly uitkomst: Scalars['String']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Met welke versie de persoon aan de balie instemde. */
export type RegistreerInstemmingInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Op welke dag de persoon instemde: niet in de toekomst, en niet voor de laatste wijziging van de afspraken. */
  readonly op: Scalars['Datum']['input'];
  /** De versie die de persoon is voorgelegd; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
  /** Hoe de persoon instemde. */
  readonly wijze: Instemmingswijze;
};

/** De intake van een persoon. */
export type RegistreerIntakeInput = {
  /** De dag van de intake; niet later dan vandaag. */
  readonly datum: Scalars['Datum']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Het loket dat de intake deed; leeg is dat van de vrager. */
  readonly loket?: InputMaybe<Scalars['ID']['input']>;
  /** Wat de persoon vertelde: de feiten waarop de regels beslissen en die geen bron levert. Leeg laat staan wat eerder is verteld. */
  readonly opgave?: InputMaybe<OpgaveInput>;
  /** Samenvatting van het gesprek, 1 tot en met 4000 tekens. */
  readonly samenvatting: Scalars['String']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Welke activiteit eindigt. */
export type RondActiviteitAfInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: Scalars['ID']['input'];
  /** De laatste dag; leeg is vandaag. */
  readonly einddatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Toelichting, hoogstens 1000 tekens. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** Wat ervan kwam. Een voorstel kan alleen niet worden overgenomen. */
  readonly uitkomst: Activiteituitkomst;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Welke vraag wordt afgerond, en hoe. */
export type RondWerkgeversvraagAfInput = {
  /** De id van de vraag. */
  readonly id: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Wat erover te zeggen is, hoogstens 1000 tekens; niets over personen. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** Wat ervan kwam. */
  readonly uitkomst: Werkgeversvraaguitkomst;
  /** De versie die de vrager zag; is er een nieuwere, dan verandert er niets. */
  readonly verwachteVersie: Scalars['Int']['input'];
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

/** Iets wat er voor de persoon is veranderd. */
export type Situatiewijziging = {
  readonly __typename?: 'Situatiewijziging';
  /** Vanaf welke dag. */
  readonly ingangsdatum: Scalars['Datum']['output'];
  /** Wat er is veranderd. */
  readonly soort: Situatiewijzigingsoort;
  /** Toelichting. Leeg wanneer die er niet is. */
  readonly toelichting: Maybe<Scalars['String']['output']>;
  /** Wanneer het is vastgelegd. */
  readonly vastgelegdOp: Scalars['DatumTijd']['output'];
  /** Voorstel om over te dragen. Leeg wanneer er niets voor een andere partij uit volgt; een professional beslist. */
  readonly voorstel: Maybe<Overdrachtsvoorstel>;
};

/** Wat er in iemands situatie kan veranderen. */
export type Situatiewijzigingsoort =
  /** Iets anders. */
  | 'ANDERS'
  /** Krijgt of vraagt bijstand. */
  | 'BIJSTAND'
  /** Werkt niet en krijgt geen uitkering. */
  | 'NIET_UITKERINGSGERECHTIGD'
  /** Is ondernemer met te weinig inkomen om van te leven. */
  | 'ONDERNEMER_MET_TE_WEINIG_INKOMEN'
  /** Werkt nog en wordt met ontslag bedreigd. */
  | 'ONTSLAGDREIGING'
  /** Is verhuisd. */
  | 'VERHUIZING'
  /** Heeft werk gevonden. */
  | 'WERK'
  /** Krijgt of vraagt WIA. */
  | 'WIA'
  /** Krijgt of vraagt WW. */
  | 'WW';

/** Wat de persoon zelf voorstelt. */
export type StelActiviteitVoorInput = {
  /** Eerste dag. Leeg wanneer die nog niet bekend is. */
  readonly begindatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Laatste of geplande laatste dag. Leeg wanneer die nog niet bekend is. */
  readonly einddatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Wat de persoon wil, 3 tot en met 1000 tekens. */
  readonly omschrijving: Scalars['String']['input'];
  /** Code uit de lijst werkcentrum.Activiteitsoort; een onbekende wordt geweigerd met de lijst erbij. */
  readonly soort: Scalars['String']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Waarmee iemand werk zoekt. */
export type StelArbeidsmarktprofielVastInput = {
  /** Gezochte beroepen, hoogstens 10, als code of adres uit CompetentNL of ESCO. */
  readonly beroepen: ReadonlyArray<Scalars['String']['input']>;
  /** Vanaf welke dag iemand kan beginnen. */
  readonly beschikbaarVanaf?: InputMaybe<Scalars['Datum']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Het meeste aantal uren per week, 1 tot en met 60. */
  readonly maximaleUrenPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Het minste aantal uren per week, 1 tot en met 60. */
  readonly minimaleUrenPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Het hoogste opleidingsniveau. */
  readonly opleidingsniveau?: InputMaybe<Opleidingsniveau>;
  /** De id van de persoon; een burger laat het leeg en bedoelt zichzelf. */
  readonly persoonId?: InputMaybe<Scalars['ID']['input']>;
  /** De persoon stemt in met dit profiel; een burger die het zelf vaststelt hoeft dat niet te zeggen. */
  readonly persoonStemtIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** De vier cijfers van de postcode waar de reisafstand begint. */
  readonly postcodegebied?: InputMaybe<Scalars['String']['input']>;
  /** Hoe ver iemand wil reizen, 1 tot en met 200 kilometer. */
  readonly reisafstandKm?: InputMaybe<Scalars['Int']['input']>;
  /** Vaardigheden, hoogstens 50, als code of adres uit CompetentNL of ESCO. */
  readonly vaardigheden: ReadonlyArray<Scalars['String']['input']>;
  /** De versie die de vrager zag; 0 wanneer er nog geen profiel was. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De persoon geeft het profiel vrij om er werk mee te zoeken. Wie kandidaten zoekt vindt het dan zonder wie het is, zolang er een werkplan loopt en de BRP zegt dat de gegevens niet geheim zijn. Wordt het niet meer vrijgegeven, dan vervallen contactverzoeken waarop nog niet is geantwoord. */
  readonly vrijgeven: Scalars['Boolean']['input'];
};

/** Wat er van het vaststellen kwam. */
export type StelArbeidsmarktprofielVastPayload = {
  readonly __typename?: 'StelArbeidsmarktprofielVastPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** Het profiel zoals het nu is. Leeg wanneer er geen is, of wanneer de persoon niet te zien is. */
  readonly profiel: Maybe<Arbeidsmarktprofiel>;
};

/** Wie voor welke vacature wordt voorgesteld. */
export type StelKandidaatVoorInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Waarom, ten hoogste 500 tekens. De persoon leest dit ook. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** De id van een vacature uit een zoekresultaat van de eigen organisatie; geldig zolang dat resultaat dat is. */
  readonly vacatureId: Scalars['ID']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Voor wie een werkplan wordt begonnen. */
export type StelWerkplanOpInput = {
  /** Wie de persoon ondersteunt. */
  readonly arrangeur: ArrangeurInput;
  /** Waar het plan naartoe werkt, 3 tot en met 1000 tekens. */
  readonly doel: Scalars['String']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De pseudonieme id van de persoon. */
  readonly persoonId: Scalars['ID']['input'];
};

/** Welke versie wordt vastgesteld. */
export type StelWerkplanVastInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Met welke versie de persoon instemt. */
export type StemInMetInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Met welk maatwerk wordt ingestemd. */
export type StemInMetMaatwerkInput = {
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De versie die de vrager zag. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Wat te volgen is, over SSE. Elke gebeurtenis is een antwoord op zichzelf, waarvoor opnieuw wordt bepaald wat de vrager mag zien; wie een gebeurtenis twee keer krijgt, herkent haar aan haar id. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Aanmeldingen bij een loket: het eigen loket, of een van de eigen partij in de eigen regio. */
  readonly aanmeldingen: Loketgebeurtenis;
  /** Overdrachten aan of van een loket: het eigen loket, of een van de eigen partij in de eigen regio. */
  readonly overdrachten: Loketgebeurtenis;
  /** Elke wijziging van een werkplan; een burger volgt het eigen plan. Eindigt wanneer de vrager het plan niet meer mag zien. */
  readonly werkplanGewijzigd: Werkplangebeurtenis;
};


/** Wat te volgen is, over SSE. Elke gebeurtenis is een antwoord op zichzelf, waarvoor opnieuw wordt bepaald wat de vrager mag zien; wie een gebeurtenis twee keer krijgt, herkent haar aan haar id. */
export type SubscriptionAanmeldingenArgs = {
  loketId: Scalars['ID']['input'];
  naEvent?: InputMaybe<Scalars['ID']['input']>;
};


/** Wat te volgen is, over SSE. Elke gebeurtenis is een antwoord op zichzelf, waarvoor opnieuw wordt bepaald wat de vrager mag zien; wie een gebeurtenis twee keer krijgt, herkent haar aan haar id. */
export type SubscriptionOverdrachtenArgs = {
  loketId: Scalars['ID']['input'];
  naEvent?: InputMaybe<Scalars['ID']['input']>;
};


/** Wat te volgen is, over SSE. Elke gebeurtenis is een antwoord op zichzelf, waarvoor opnieuw wordt bepaald wat de vrager mag zien; wie een gebeurtenis twee keer krijgt, herkent haar aan haar id. */
export type SubscriptionWerkplanGewijzigdArgs = {
  id: Scalars['ID']['input'];
  naEvent?: InputMaybe<Scalars['ID']['input']>;
};

/** Taalniveau volgens het Europees Referentiekader. */
export type Taalniveau =
  /** Beginner. */
  | 'A1'
  /** Basisgebruiker. */
  | 'A2'
  /** Onafhankelijk gebruiker. */
  | 'B1'
  /** Gevorderd onafhankelijk gebruiker. */
  | 'B2'
  /** Vaardig gebruiker. */
  | 'C1'
  /** Vrijwel als een moedertaalspreker. */
  | 'C2';

/** Hoeveel instrumenten er onder één tegel van het werklandschap te gebruiken zijn. */
export type Tegeldekking = {
  readonly __typename?: 'Tegeldekking';
  /** Hoeveel instrumenten. */
  readonly aantal: Scalars['Int']['output'];
  /** Bij hoeveel daarvan een partij nu zegt dat zij het er aanbiedt. */
  readonly metAanbod: Scalars['Int']['output'];
  /** De tegel met wat die betekent. */
  readonly tegel: Code;
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

/** Welk contactverzoek wordt ingetrokken. */
export type TrekContactverzoekInInput = {
  /** De id van het contactverzoek. */
  readonly contactverzoekId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
};

/** Van welk plan de persoon de instemming intrekt. */
export type TrekInstemmingInInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Waarom, hoogstens 500 tekens. */
  readonly reden?: InputMaybe<Scalars['String']['input']>;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Welke overdracht wordt ingetrokken en waarom. */
export type TrekOverdrachtInInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van de overdracht. */
  readonly overdrachtId: Scalars['ID']['input'];
  /** Waarom, in 10 tot en met 500 tekens. Het ontvangende loket en de persoon lezen dit ook. */
  readonly reden: Scalars['String']['input'];
};

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

/** Welke vacature is vervuld. */
export type VacatureVervuldInput = {
  /** De id van de activiteit waarmee de persoon is voorgesteld. */
  readonly activiteitId: Scalars['ID']['input'];
  /** Waar: deze persoon heeft de baan, en de activiteit is behaald. Niet waar: iemand anders heeft haar, en de activiteit stopt. */
  readonly doorDezePersoon: Scalars['Boolean']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
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

/** Waarvoor en naar welk loket iemand wordt doorverwezen. */
export type VerwijsDoorInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van het ontvangende loket; leeg is het loket van de gemeente waar de persoon woont. */
  readonly naarLoket?: InputMaybe<Scalars['ID']['input']>;
  /** Waarvoor. */
  readonly onderwerp: Overdrachtonderwerp;
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: Scalars['String']['input'];
  /** De versie die de vrager zag. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Een activiteit die wordt afgesproken. */
export type VoegActiviteitToeInput = {
  /** Wat zij mag kosten in euro; niet hoger dan het plafond van de soort. */
  readonly bedragEuro?: InputMaybe<Scalars['Float']['input']>;
  /** Eerste dag. Leeg wanneer die nog niet bekend is. */
  readonly begindatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Laatste of geplande laatste dag. Leeg wanneer die nog niet bekend is. */
  readonly einddatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Omschrijving, hoogstens 1000 tekens. */
  readonly omschrijving?: InputMaybe<Scalars['String']['input']>;
  /** De partij die haar uitvoert. */
  readonly partij: Partij;
  /** Code uit de lijst werkcentrum.Activiteitsoort; een onbekende wordt geweigerd met de lijst erbij. */
  readonly soort: Scalars['String']['input'];
  /** Wie haar uitvoert, hoogstens 200 tekens. */
  readonly uitvoerder?: InputMaybe<Scalars['String']['input']>;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** De vacature waarvoor iemand is voorgesteld, zoals die op die dag was gevonden. */
export type VoorgesteldeVacature = {
  readonly __typename?: 'VoorgesteldeVacature';
  /** De code van de bron. */
  readonly bron: Scalars['ID']['output'];
  /** De naam van de vacature. Leeg wanneer de bron die niet gaf. */
  readonly naam: Maybe<Scalars['String']['output']>;
  /** De dag waarop de persoon is voorgesteld. */
  readonly op: Scalars['Datum']['output'];
  /** De wervingsroute. */
  readonly route: Wervingsroute;
  /** Het bedrijf. Leeg wanneer de bron dat niet gaf. */
  readonly werkgever: Maybe<Scalars['String']['output']>;
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
  /** Eerste dag. Leeg als de bron die niet noemt. */
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

/** Met wie contact wordt gevraagd, en waarvoor. */
export type VraagContactInput = {
  /** Waarom, 10 tot en met 500 tekens, zonder burgerservicenummer. De kandidaat leest dit. */
  readonly bericht: Scalars['String']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van een kandidaat van werkcentrum uit een zoekresultaat van de eigen organisatie; geldig zolang dat resultaat dat is. */
  readonly kandidaatId: Scalars['ID']['input'];
  /** De id van een vacature uit een zoekresultaat van de eigen organisatie. Leeg wanneer het om geen gevonden vacature gaat. */
  readonly vacatureId?: InputMaybe<Scalars['ID']['input']>;
};

/** Welke overdracht wordt geweigerd en waarom. */
export type WeigerOverdrachtInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van de overdracht. */
  readonly overdrachtId: Scalars['ID']['input'];
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: Scalars['String']['input'];
};

/** Wie er bij een werkgever te bereiken is. */
export type Werkgeverscontact = {
  readonly __typename?: 'Werkgeverscontact';
  /** Het e-mailadres. Leeg wanneer er een telefoonnummer is. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** De naam. */
  readonly naam: Scalars['String']['output'];
  /** Het telefoonnummer. Leeg wanneer er een e-mailadres is. */
  readonly telefoon: Maybe<Scalars['String']['output']>;
};

/** Wie er bij een werkgever te bereiken is: een telefoonnummer, een e-mailadres, of allebei. */
export type WerkgeverscontactInput = {
  /** Het e-mailadres. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** De naam, hoogstens 100 tekens. */
  readonly naam: Scalars['String']['input'];
  /** Het telefoonnummer. */
  readonly telefoon?: InputMaybe<Scalars['String']['input']>;
};

/** Een koppeling van een overschot aan personeel met vacatures elders. */
export type Werkgeverskoppeling = {
  readonly __typename?: 'Werkgeverskoppeling';
  /** Vaste, willekeurige id. */
  readonly id: Scalars['ID']['output'];
  /** De vraag van de andere werkgever. Leeg wanneer die niet te zien is. */
  readonly met: Maybe<Werkgeversvraag>;
  /** Wanneer er is gekoppeld. */
  readonly op: Scalars['DatumTijd']['output'];
};

/** Een vraag van een werkgever. */
export type Werkgeversvraag = {
  readonly __typename?: 'Werkgeversvraag';
  /** Het loket waar de werkgever zich meldde. Leeg wanneer de medewerker geen loket had. */
  readonly aangemeldBij: Maybe<Loket>;
  /** Wanneer de vraag is vastgelegd. */
  readonly aangemeldOp: Scalars['DatumTijd']['output'];
  /** Hoeveel plaatsen of mensen. Leeg bij een vraag om advies. */
  readonly aantal: Maybe<Scalars['Int']['output']>;
  /** Wanneer de vraag is afgerond. Leeg zolang dat niet is gebeurd. */
  readonly afgehandeldOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Wat er bij het afronden is gezegd. Leeg wanneer er niets is gezegd. */
  readonly afhandeling: Maybe<Scalars['String']['output']>;
  /** De naam van het bedrijf. */
  readonly bedrijfsnaam: Scalars['String']['output'];
  /** Het beroep. Leeg wanneer de werkgever dat niet zei. */
  readonly beroep: Maybe<Scalars['String']['output']>;
  /** Wie er bij de werkgever te bereiken is. */
  readonly contact: Werkgeverscontact;
  /** Waarom de vraag bij dat loket hoort. */
  readonly grond: Grondslag;
  /** Vaste, willekeurige id. */
  readonly id: Scalars['ID']['output'];
  /** Met welke vragen van andere werkgevers deze is gekoppeld, in de volgorde waarin dat is gedaan. */
  readonly koppelingen: ReadonlyArray<Werkgeverskoppeling>;
  /** Het nummer in het Handelsregister. */
  readonly kvkNummer: Scalars['String']['output'];
  /** Het loket dat de vraag behandelt. Leeg wanneer dat loket er niet meer is. */
  readonly loket: Maybe<Loket>;
  /** De instrumenten voor werkgevers (IT02) op de menukaart van de eerste regio. */
  readonly menukaart: InstrumentConnection;
  /** Wanneer het loket de vraag opnam. Leeg zolang dat niet is gebeurd. */
  readonly opgenomenOp: Maybe<Scalars['DatumTijd']['output']>;
  /** De regio's waar het om gaat, de belangrijkste eerst. */
  readonly regios: ReadonlyArray<Arbeidsmarktregio>;
  /** De sector, een sectie van de Standaard Bedrijfsindeling. Leeg wanneer het daar niet om gaat. */
  readonly sector: Maybe<Code>;
  /** Waar de werkgever mee kwam. */
  readonly soort: Werkgeversvraagsoort;
  /** De stand. */
  readonly status: Werkgeversvraagstatus;
  /** Wat de werkgever erbij vertelde. Leeg wanneer die niets vertelde. */
  readonly toelichting: Maybe<Scalars['String']['output']>;
  /** Wat ervan kwam. Leeg zolang de vraag niet is afgerond. */
  readonly uitkomst: Maybe<Werkgeversvraaguitkomst>;
  /** Telt de wijzigingen, vanaf 1. */
  readonly versie: Scalars['Int']['output'];
};


/** Een vraag van een werkgever. */
export type WerkgeversvraagMenukaartArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tekst?: InputMaybe<Scalars['String']['input']>;
};

/** Vragen van werkgevers in een vaste volgorde. */
export type WerkgeversvraagConnection = {
  readonly __typename?: 'WerkgeversvraagConnection';
  /** De vragen met hun cursor. */
  readonly edges: ReadonlyArray<WerkgeversvraagEdge>;
  /** Waar deze bladzijde staat. */
  readonly pageInfo: PageInfo;
  /** Hoeveel er in totaal aan het filter voldoen. */
  readonly totaal: Scalars['Int']['output'];
};

/** Een vraag met haar plaats in de lijst. */
export type WerkgeversvraagEdge = {
  readonly __typename?: 'WerkgeversvraagEdge';
  /** De plaats in de lijst. */
  readonly cursor: Scalars['String']['output'];
  /** De vraag. */
  readonly node: Werkgeversvraag;
};

/** Wat er van een handeling aan een vraag van een werkgever kwam. */
export type WerkgeversvraagPayload = {
  readonly __typename?: 'WerkgeversvraagPayload';
  /** Alles wat niet klopte; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** De vraag zoals zij nu is, ook als er niets is gewijzigd. Leeg wanneer zij niet bestaat of niet te zien is. */
  readonly werkgeversvraag: Maybe<Werkgeversvraag>;
};

/** Waar een werkgever mee komt. */
export type Werkgeversvraagsoort =
  /** Wil advies. */
  | 'ADVIES'
  /** Heeft personeel over. */
  | 'PERSONEELSOVERSCHOT'
  /** Zoekt personeel. */
  | 'VACATURES';

/** De stand van een vraag van een werkgever. */
export type Werkgeversvraagstatus =
  /** Klaar. */
  | 'AFGEHANDELD'
  /** Het loket is ermee bezig. */
  | 'IN_BEHANDELING'
  /** Vastgelegd en bij het juiste loket gebracht; nog niemand heeft haar opgenomen. */
  | 'OPEN';

/** Wat er van een vraag van een werkgever kwam. */
export type Werkgeversvraaguitkomst =
  /** De werkgever is geholpen. */
  | 'GEHOLPEN'
  /** De werkgever trok de vraag in. */
  | 'INGETROKKEN'
  /** Het is niet gelukt. */
  | 'NIET_GELUKT';

/** Het ene werkplan van een persoon. Het is van de persoon; de arrangeur ondersteunt en stelt het in overleg vast. */
export type Werkplan = {
  readonly __typename?: 'Werkplan';
  /** De aanvragen bij partijen voor wat in dit plan is ingezet. Leeg (null) voor wie ze niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly aanvragen: Maybe<ReadonlyArray<Aanvraag>>;
  /** De activiteiten van alle partijen en van het plan zelf, geordend op begindatum. Twee zijn alleen één wanneer dezelfde partij hetzelfde nummer geeft, of het kenmerk van een activiteit van dit plan. Wie een versie met haar nummer opvraagt krijgt wat er bij het vaststellen was, en van een eerdere versie die niet is vastgesteld alleen wat het plan zelf bijhield. */
  readonly activiteiten: Maybe<ReadonlyArray<Activiteit>>;
  /** Wie de persoon ondersteunt en het plan in overleg vaststelt. */
  readonly arrangeur: Arrangeur;
  /** Alle bronnen die voor dit plan zijn gevraagd en wat zij antwoordden. */
  readonly bronnen: Maybe<ReadonlyArray<Bron>>;
  /** De ene diagnose. Leeg wanneer die er nog niet is. */
  readonly diagnose: Maybe<Diagnose>;
  /** Waar het plan naartoe werkt. */
  readonly doel: Scalars['String']['output'];
  /** Hoe het plan eindigde. Leeg zolang het loopt, en voor wie dat niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly einde: Maybe<Werkplaneinde>;
  /** Alle versies van dit plan tot nu, oudste eerst: wie wat wanneer en waarom deed. Leeg (null) voor wie dat niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly geschiedenis: Maybe<ReadonlyArray<Werkplanversie>>;
  /** Wanneer deze versie is gemaakt. */
  readonly gewijzigdOp: Scalars['DatumTijd']['output'];
  /** De id van het plan; blijft dezelfde als inkomen of verantwoordelijke verandert. */
  readonly id: Scalars['ID']['output'];
  /** Wie met het plan heeft ingestemd. Beiden moeten dat doen voordat het is vastgesteld. */
  readonly instemming: Werkplaninstemming;
  /** De ene intake. Leeg wanneer die er nog niet is. */
  readonly intake: Maybe<Intake>;
  /** De versie is met haar nummer opgevraagd, om te zien hoe het plan toen was. */
  readonly isTerugblik: Scalars['Boolean']['output'];
  /** Het plan waar dit plan onder hangt, bijvoorbeeld schuldhulp. Leeg wanneer dat er niet is. */
  readonly overkoepelendPlan: Maybe<OverkoepelendPlan>;
  /** De persoon van wie het plan is. */
  readonly persoon: Persoon;
  /** Wat er voor de persoon is veranderd sinds het plan er is, oudste eerst. Leeg (null) voor wie dat niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly situatiewijzigingen: Maybe<ReadonlyArray<Situatiewijziging>>;
  /** De stand van het plan. */
  readonly status: Werkplanstatus;
  /** Wanneer dit plan is vastgesteld. Leeg bij een concept. */
  readonly vastgesteldOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Wie in deze versie eerstverantwoordelijk is: wie de persoon aanvaardde, of de partij die bij een aanmelding aan haar eigen loket is bepaald. Leeg zolang dat er niet is. */
  readonly verantwoordelijke: Maybe<Eerstverantwoordelijke>;
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

/** Hoe een werkplan eindigde. */
export type Werkplaneinde = {
  readonly __typename?: 'Werkplaneinde';
  /** Wanneer het eindigde. */
  readonly op: Scalars['DatumTijd']['output'];
  /** Toelichting. Leeg wanneer die er niet is. */
  readonly toelichting: Maybe<Scalars['String']['output']>;
  /** De uitkomst. */
  readonly uitkomst: Werkplanuitkomst;
};

/** Een wijziging van een werkplan. */
export type Werkplangebeurtenis = {
  readonly __typename?: 'Werkplangebeurtenis';
  /** Wat er gebeurde. */
  readonly gebeurtenis: Gebeurtenis;
  /** Het werkplan zoals het nu is: dat kan een latere versie zijn. */
  readonly werkplan: Werkplan;
};

/** Wie met een werkplan instemde, en wanneer. */
export type Werkplaninstemming = {
  readonly __typename?: 'Werkplaninstemming';
  /** Dat de persoon aan de balie instemde, en wie dat vastlegde. Leeg wanneer de persoon zelf in de eigen omgeving instemde of niet instemde, en voor wie dat niet mag zien: alleen de arrangeur en de persoon zelf. */
  readonly aanBalie: Maybe<Balieinstemming>;
  /** Wanneer de arrangeur instemde. Leeg wanneer die dat (nog) niet deed, of de persoon de afspraken daarna wijzigde. */
  readonly arrangeurOp: Maybe<Scalars['DatumTijd']['output']>;
  /** Wanneer de persoon instemde, of wanneer is vastgelegd dat die aan de balie instemde. Leeg wanneer dat (nog) niet zo is, de persoon haar introk, of de afspraken daarna door een ander zijn gewijzigd. */
  readonly persoonOp: Maybe<Scalars['DatumTijd']['output']>;
};

/** De stand van een werkplan. */
export type Werkplanstatus =
  /** Beëindigd. */
  | 'BEEINDIGD'
  /** Opgesteld, nog niet vastgesteld. */
  | 'CONCEPT'
  /** Vastgesteld door persoon en arrangeur samen. */
  | 'VASTGESTELD';

/** Hoe een werkplan kan eindigen. */
export type Werkplanuitkomst =
  /** Andere ondersteuning gaat voor. */
  | 'ANDERE_ONDERSTEUNING'
  /** Geen contact meer. */
  | 'GEEN_CONTACT'
  /** Als ondernemer verder. */
  | 'ONDERNEMER'
  /** Een opleiding begonnen. */
  | 'OPLEIDING'
  /** Op verzoek van de persoon zelf; meedoen is vrijwillig. */
  | 'OP_EIGEN_VERZOEK'
  /** Iets anders. */
  | 'OVERIG'
  /** Aan het werk. */
  | 'WERK';

/** Eén versie van een werkplan: wat er is gedaan, door wie en waarom. De versie zelf is op te vragen met werkplan(id, versie). */
export type Werkplanversie = {
  readonly __typename?: 'Werkplanversie';
  /** Wanneer deze versie is gemaakt. */
  readonly gewijzigdOp: Scalars['DatumTijd']['output'];
  /** De handeling waaruit zij kwam. Leeg wanneer dat niet bekend is. */
  readonly handeling: Maybe<Scalars['String']['output']>;
  /** Wat alle partijen bijdroegen is bij deze versie bewaard. */
  readonly isVastgelegd: Scalars['Boolean']['output'];
  /** Het loket. Leeg wanneer dat niet bekend is, of wanneer het niet meer bestaat. */
  readonly loket: Maybe<Loket>;
  /** De organisatie, als OIN. Leeg wanneer dat niet bekend is. */
  readonly organisatie: Maybe<Scalars['String']['output']>;
  /** De partij van wie dat deed. Leeg wanneer dat niet bekend is. */
  readonly partij: Maybe<Scalars['String']['output']>;
  /** Waarom. Leeg wanneer er geen reden is gegeven. */
  readonly reden: Maybe<Scalars['String']['output']>;
  /** De rol. Leeg wanneer dat niet bekend is. */
  readonly rol: Maybe<Scalars['String']['output']>;
  /** De stand van het plan in deze versie. */
  readonly status: Werkplanstatus;
  /** Het versienummer. */
  readonly versie: Scalars['Int']['output'];
};

/** Wat een loket nog te doen heeft. Wie de vrager niet mag zien staat er niet bij; een bladzijde kan daardoor korter zijn. */
export type Werkvoorraad = {
  readonly __typename?: 'Werkvoorraad';
  /** Activiteiten die het werkplan zelf bijhoudt en die aflopen of al hadden moeten aflopen, eerste dag eerst. Wat alleen een partij bijhoudt staat er niet bij. */
  readonly aflopendeActiviteiten: AgendapuntConnection;
  /** Contactverzoeken aan personen van wie dit loket het werkplan heeft: nog door te geven, of doorgegeven en nog niet beantwoord, oudste eerst. Leeg voor een ander doel dan werkplan. */
  readonly contactverzoeken: Maybe<OntvangenContactverzoekConnection>;
  /** Het loket. */
  readonly loket: Loket;
  /** Aanmeldingen van de eigen organisatie bij dit loket waar nog geen intake of aanvaarde overdracht op volgde, oudste eerst. */
  readonly openAanmeldingen: OpenAanmeldingConnection;
  /** Overdrachten van of naar dit loket, eerste termijn eerst. */
  readonly overdrachten: OverdrachtConnection;
  /** Werkfitplekken die bezien moeten worden: elke 3 maanden (brief 001, regel 285-297). Een wijziging van de activiteit telt als beoordeling. Leeg voor wie geen arrangeur is: wie hier staat hoort tot de banenafspraak. */
  readonly werkfitBeoordelingen: Maybe<AgendapuntConnection>;
};


/** Wat een loket nog te doen heeft. Wie de vrager niet mag zien staat er niet bij; een bladzijde kan daardoor korter zijn. */
export type WerkvoorraadAflopendeActiviteitenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  binnenDagen?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Wat een loket nog te doen heeft. Wie de vrager niet mag zien staat er niet bij; een bladzijde kan daardoor korter zijn. */
export type WerkvoorraadContactverzoekenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Wat een loket nog te doen heeft. Wie de vrager niet mag zien staat er niet bij; een bladzijde kan daardoor korter zijn. */
export type WerkvoorraadOpenAanmeldingenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Wat een loket nog te doen heeft. Wie de vrager niet mag zien staat er niet bij; een bladzijde kan daardoor korter zijn. */
export type WerkvoorraadOverdrachtenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  richting?: InputMaybe<Overdrachtrichting>;
  teLaat?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Wat een loket nog te doen heeft. Wie de vrager niet mag zien staat er niet bij; een bladzijde kan daardoor korter zijn. */
export type WerkvoorraadWerkfitBeoordelingenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  binnenDagen?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Welke activiteit de persoon afwijst. */
export type WijsActiviteitAfInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: Scalars['ID']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Waarom, hoogstens 500 tekens. */
  readonly reden?: InputMaybe<Scalars['String']['input']>;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Wat er aan een activiteit wijzigt. Wat niet wordt genoemd blijft; wat leeg (null) wordt meegegeven wordt leeg. */
export type WijzigActiviteitInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: Scalars['ID']['input'];
  /** Wat zij mag kosten in euro; niet hoger dan het plafond van de soort. */
  readonly bedragEuro?: InputMaybe<Scalars['Float']['input']>;
  /** Eerste dag. Leeg wanneer die nog niet bekend is. */
  readonly begindatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Laatste of geplande laatste dag. Leeg wanneer die nog niet bekend is. */
  readonly einddatum?: InputMaybe<Scalars['Datum']['input']>;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Omschrijving, hoogstens 1000 tekens. */
  readonly omschrijving?: InputMaybe<Scalars['String']['input']>;
  /** Wie haar uitvoert, hoogstens 200 tekens. */
  readonly uitvoerder?: InputMaybe<Scalars['String']['input']>;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Wat er voor de persoon is veranderd. */
export type WijzigSituatieInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** Vanaf welke dag. */
  readonly ingangsdatum: Scalars['Datum']['input'];
  /** Wat de persoon nu vertelt. Leeg laat staan wat eerder is verteld. */
  readonly opgave?: InputMaybe<OpgaveInput>;
  /** Wat er is veranderd. */
  readonly soort: Situatiewijzigingsoort;
  /** Toelichting, hoogstens 1000 tekens. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Welk instrument wordt ingezet. */
export type ZetInstrumentInInput = {
  /** Het bedrag in euro, boven nul. Verplicht voor maatwerk. */
  readonly bedragEuro?: InputMaybe<Scalars['Float']['input']>;
  /** De eerste dag; op die dag moet het beschikbaar zijn. */
  readonly begindatum: Scalars['Datum']['input'];
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: Scalars['ID']['input'];
  /** De id van het instrument op de menukaart van de persoon. */
  readonly instrumentId: Scalars['ID']['input'];
  /** Zet het in, ook al is niet bekend of het beschikbaar is. */
  readonly ondanksOnbekend?: InputMaybe<Scalars['Boolean']['input']>;
  /** Bij welke partij, wanneer er meer zijn die het aanbieden. Leeg: wie het instrument aanbiedt, of anders de eerste die het in de regio doet. */
  readonly partij?: InputMaybe<Partij>;
  /** Waarom, ten hoogste 500 tekens. Verplicht wanneer niet bekend is of het beschikbaar is. */
  readonly toelichting?: InputMaybe<Scalars['String']['input']>;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: Scalars['Int']['input'];
  /** De id van het werkplan. */
  readonly werkplanId: Scalars['ID']['input'];
};

/** Wat er van het inzetten kwam. */
export type ZetInstrumentInPayload = {
  readonly __typename?: 'ZetInstrumentInPayload';
  /** Alles wat niet klopte, bij een weigering met de redenen en hun gronden; leeg wanneer het is gelukt. */
  readonly fouten: ReadonlyArray<Invoerfout>;
  /** Voorliggende voorzieningen die eerst komen omdat deze persoon ze werkelijk kan gebruiken. */
  readonly gaatVoor: ReadonlyArray<Instrument>;
  /** Het werkplan zoals het nu is, ook als er niets is gewijzigd. Leeg wanneer het niet bestaat of niet te zien is. */
  readonly werkplan: Maybe<Werkplan>;
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
  Kandidatenzoekopdracht: Kandidatenzoekopdracht;
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
  Kandidatenzoekopdracht:
    ( { __typename: 'Kandidatenzoekopdracht' }
    & GraphQLRecursivePick<FederationTypes['Kandidatenzoekopdracht'], {"werkcentrumZoeksleutel":true}> );
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
    & GraphQLRecursivePick<FederationTypes['Werkplan'], {"id":true,"versie":true,"isTerugblik":true}>
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
  Aanmeldbesluit: ResolverTypeWrapper<Aanmeldbesluit>;
  Aanmelding: ResolverTypeWrapper<Aanmeldingrecord>;
  Aanspraak: ResolverTypeWrapper<Aanspraak>;
  Aanspraakbijdrage: ResolverTypeWrapper<Aanspraakbijdrage>;
  Aansprakenfeit: ResolverTypeWrapper<Aansprakenfeit>;
  Aanspreekpunt: ResolverTypeWrapper<Aanspreekpunt>;
  Aanspreekpunten: ResolverTypeWrapper<Aanspreekpunten>;
  AanvaardOverdrachtInput: AanvaardOverdrachtInput;
  Aanvraag: ResolverTypeWrapper<AanvraagParent>;
  Aanvraagformulier: ResolverTypeWrapper<Aanvraagformulier>;
  Aanvraagstatus: Aanvraagstatus;
  Aanvraaguitkomst: Aanvraaguitkomst;
  Activiteit: ResolverTypeWrapper<Activiteit>;
  Activiteitbijdrage: ResolverTypeWrapper<Activiteitbijdrage>;
  Activiteitbijdragestatus: Activiteitbijdragestatus;
  Activiteitstatus: Activiteitstatus;
  Activiteituitkomst: Activiteituitkomst;
  AfgerondeOpleiding: AfgerondeOpleiding;
  Agendapunt: ResolverTypeWrapper<Agendarecord>;
  AgendapuntConnection: ResolverTypeWrapper<Omit<AgendapuntConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgendapuntEdge']> }>;
  AgendapuntEdge: ResolverTypeWrapper<Omit<AgendapuntEdge, 'node'> & { node: ResolversTypes['Agendapunt'] }>;
  Arbeidsmarktprofiel: ResolverTypeWrapper<Profielrecord>;
  Arbeidsmarktregio: ResolverTypeWrapper<RegioParent>;
  Arrangeur: ResolverTypeWrapper<Arrangeur>;
  ArrangeurInput: ArrangeurInput;
  Balieinstemming: ResolverTypeWrapper<Balieinstemming>;
  BeantwoordContactverzoekInput: BeantwoordContactverzoekInput;
  BeeindigWerkplanInput: BeeindigWerkplanInput;
  BeginActiviteitInput: BeginActiviteitInput;
  Beschikbaarheid: ResolverTypeWrapper<Omit<Beschikbaarheid, 'gaatVoor' | 'instrument'> & { gaatVoor: ReadonlyArray<ResolversTypes['Instrument']>, instrument: ResolversTypes['Instrument'] }>;
  BeschikbaarheidConnection: ResolverTypeWrapper<Omit<BeschikbaarheidConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BeschikbaarheidEdge']> }>;
  BeschikbaarheidEdge: ResolverTypeWrapper<Omit<BeschikbaarheidEdge, 'node'> & { node: ResolversTypes['Beschikbaarheid'] }>;
  Beschikbaarheidsstatus: Beschikbaarheidsstatus;
  Betrokkenetelling: ResolverTypeWrapper<Betrokkenetelling>;
  BevestigAanvraagInput: BevestigAanvraagInput;
  Bijdragebron: ResolverTypeWrapper<Bijdragebron>;
  Bijdragestatus: Bijdragestatus;
  Bijstandsstand: ResolverTypeWrapper<Bijstandsrecord>;
  Bron: ResolverTypeWrapper<Bron>;
  Bronstatus: Bronstatus;
  Btw: Btw;
  Catalogus: ResolverTypeWrapper<Momentopname>;
  CatalogusConnection: ResolverTypeWrapper<Omit<CatalogusConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CatalogusEdge']> }>;
  CatalogusEdge: ResolverTypeWrapper<Omit<CatalogusEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  Catalogusfacet: ResolverTypeWrapper<Catalogusfacet>;
  Catalogusfacetwaarde: ResolverTypeWrapper<Catalogusfacetwaarde>;
  Catalogusfilter: Catalogusfilter;
  Cataloguswijziging: Cataloguswijziging;
  Code: ResolverTypeWrapper<Code>;
  Contactantwoord: Contactantwoord;
  Contactverzoek: ResolverTypeWrapper<Contactverzoekrecord>;
  ContactverzoekConnection: ResolverTypeWrapper<Omit<ContactverzoekConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContactverzoekEdge']> }>;
  ContactverzoekEdge: ResolverTypeWrapper<Omit<ContactverzoekEdge, 'node'> & { node: ResolversTypes['Contactverzoek'] }>;
  ContactverzoekPayload: ResolverTypeWrapper<Omit<ContactverzoekPayload, 'contactverzoek' | 'fouten'> & { contactverzoek?: Maybe<ResolversTypes['Contactverzoek']>, fouten: ReadonlyArray<ResolversTypes['Invoerfout']> }>;
  Contactverzoekstatus: Contactverzoekstatus;
  Datum: ResolverTypeWrapper<Scalars['Datum']['output']>;
  DatumTijd: ResolverTypeWrapper<Scalars['DatumTijd']['output']>;
  Datumfeit: ResolverTypeWrapper<Datumfeit>;
  Diagnose: ResolverTypeWrapper<Diagnose>;
  DoelgroepopgaveInput: DoelgroepopgaveInput;
  Doelgroepregisterbijdrage: ResolverTypeWrapper<Doelgroepregisterbijdrage>;
  Doelgroepregisterfeit: ResolverTypeWrapper<Doelgroepregisterfeit>;
  DraagOverInput: DraagOverInput;
  Duur: ResolverTypeWrapper<Duur>;
  Eerstverantwoordelijke: ResolverTypeWrapper<Eerstverantwoordelijke>;
  Formulierveld: ResolverTypeWrapper<Formulierveld>;
  Gebeurtenis: ResolverTypeWrapper<Gebeurtenisrecord>;
  Gebruikertelling: ResolverTypeWrapper<Gebruikertelling>;
  GeefContactverzoekDoorInput: GeefContactverzoekDoorInput;
  GeefToestemmingInput: GeefToestemmingInput;
  GeefToestemmingPayload: ResolverTypeWrapper<Omit<GeefToestemmingPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, toestemming?: Maybe<ResolversTypes['Toestemming']> }>;
  Gemeente: ResolverTypeWrapper<Gemeente>;
  Gemeentefeit: ResolverTypeWrapper<Gemeentefeit>;
  Getalfeit: ResolverTypeWrapper<Getalfeit>;
  GevraagdeVacature: ResolverTypeWrapper<GevraagdeVacature>;
  Grondslag: ResolverTypeWrapper<Grondslag>;
  HerhaalAanvraagInput: HerhaalAanvraagInput;
  Herkomst: Herkomst;
  Inschrijvingbijdrage: ResolverTypeWrapper<Inschrijvingbijdrage>;
  Inschrijvingfeit: ResolverTypeWrapper<Inschrijvingfeit>;
  Instemmingswijze: Instemmingswijze;
  Instrument: ResolverTypeWrapper<InstrumentParent>;
  InstrumentConnection: ResolverTypeWrapper<Omit<InstrumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstrumentEdge']> }>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  Instrumentbeschikbaarheid: ResolverTypeWrapper<Instrumentbeschikbaarheid>;
  Intake: ResolverTypeWrapper<Intake>;
  Invoerfout: ResolverTypeWrapper<InvoerfoutParent>;
  Inzage: ResolverTypeWrapper<Inzage>;
  InzageConnection: ResolverTypeWrapper<InzageConnection>;
  InzageEdge: ResolverTypeWrapper<InzageEdge>;
  Inzagebijdrage: ResolverTypeWrapper<Inzagebijdrage>;
  Inzageregelbijdrage: ResolverTypeWrapper<Inzageregelbijdrage>;
  JaNeeFeit: ResolverTypeWrapper<JaNeeFeit>;
  JaNeeOnbekend: JaNeeOnbekend;
  Kandidaatbijdrage: ResolverTypeWrapper<Kandidaatbijdrage>;
  Kandidaatregelbijdrage: ResolverTypeWrapper<Kandidaatregelbijdrage>;
  Kandidatenzoekopdracht: ResolverTypeWrapper<KandidatenzoekopdrachtParent>;
  KoppelPartijInput: KoppelPartijInput;
  KoppelPartijPayload: ResolverTypeWrapper<Omit<KoppelPartijPayload, 'fouten' | 'persoon'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, persoon?: Maybe<ResolversTypes['Persoon']> }>;
  KoppelWerkgeversvragenInput: KoppelWerkgeversvragenInput;
  KoppelWerkgeversvragenPayload: ResolverTypeWrapper<Omit<KoppelWerkgeversvragenPayload, 'fouten' | 'overschot' | 'vacatures'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, overschot?: Maybe<ResolversTypes['Werkgeversvraag']>, vacatures?: Maybe<ResolversTypes['Werkgeversvraag']> }>;
  Leerplaatsbijdrage: ResolverTypeWrapper<Leerplaatsbijdrage>;
  Leerplaatsregelbijdrage: ResolverTypeWrapper<Leerplaatsregelbijdrage>;
  Logboekfilter: Logboekfilter;
  Logboekpagina: ResolverTypeWrapper<Logboekpagina>;
  Logboekrapport: ResolverTypeWrapper<Logboekrapport>;
  Loket: ResolverTypeWrapper<Loket>;
  Loketgebeurtenis: ResolverTypeWrapper<Omit<Loketgebeurtenis, 'gebeurtenis' | 'persoon' | 'werkplan'> & { gebeurtenis: ResolversTypes['Gebeurtenis'], persoon?: Maybe<ResolversTypes['Persoon']>, werkplan?: Maybe<ResolversTypes['Werkplan']> }>;
  Loketsoort: Loketsoort;
  MeldAanInput: MeldAanInput;
  MeldAanPayload: ResolverTypeWrapper<Omit<MeldAanPayload, 'aanmelding' | 'bestaandWerkplan' | 'fouten' | 'overdracht' | 'persoon'> & { aanmelding?: Maybe<ResolversTypes['Aanmelding']>, bestaandWerkplan?: Maybe<ResolversTypes['Werkplan']>, fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, overdracht?: Maybe<ResolversTypes['Overdracht']>, persoon?: Maybe<ResolversTypes['Persoon']> }>;
  MeldWerkgeversvraagAanInput: MeldWerkgeversvraagAanInput;
  Menukaart: ResolverTypeWrapper<MenukaartParent>;
  Menukaartfilter: Menukaartfilter;
  MijnInzages: ResolverTypeWrapper<MijnInzagesParent>;
  MijnMenukaart: ResolverTypeWrapper<MijnMenukaartParent>;
  Monitor: ResolverTypeWrapper<MonitorParent>;
  Monitorbudget: ResolverTypeWrapper<Budget>;
  Monitorcel: ResolverTypeWrapper<Cel>;
  Monitormaat: Monitormaat;
  Monitorperiode: ResolverTypeWrapper<Gepubliceerd>;
  Monitorpot: Monitorpot;
  Monitorpotstand: ResolverTypeWrapper<PotstandParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeemWerkgeversvraagOpInput: NeemWerkgeversvraagOpInput;
  OntbrekendFeit: ResolverTypeWrapper<OntbrekendFeit>;
  OntvangenContactverzoek: ResolverTypeWrapper<Contactverzoekrecord>;
  OntvangenContactverzoekConnection: ResolverTypeWrapper<Omit<OntvangenContactverzoekConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OntvangenContactverzoekEdge']> }>;
  OntvangenContactverzoekEdge: ResolverTypeWrapper<Omit<OntvangenContactverzoekEdge, 'node'> & { node: ResolversTypes['OntvangenContactverzoek'] }>;
  OntvangenContactverzoekPayload: ResolverTypeWrapper<Omit<OntvangenContactverzoekPayload, 'contactverzoek' | 'fouten'> & { contactverzoek?: Maybe<ResolversTypes['OntvangenContactverzoek']>, fouten: ReadonlyArray<ResolversTypes['Invoerfout']> }>;
  OpenAanmelding: ResolverTypeWrapper<Aanmeldingrecord>;
  OpenAanmeldingConnection: ResolverTypeWrapper<Omit<OpenAanmeldingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OpenAanmeldingEdge']> }>;
  OpenAanmeldingEdge: ResolverTypeWrapper<Omit<OpenAanmeldingEdge, 'node'> & { node: ResolversTypes['OpenAanmelding'] }>;
  OpgaveInput: OpgaveInput;
  Opgavefeit: ResolverTypeWrapper<Opgavefeit>;
  Opleidingsniveau: Opleidingsniveau;
  OpzoekingZonderRelatie: ResolverTypeWrapper<OpzoekingZonderRelatie>;
  Overdracht: ResolverTypeWrapper<Overdrachtrecord>;
  OverdrachtConnection: ResolverTypeWrapper<Omit<OverdrachtConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OverdrachtEdge']> }>;
  OverdrachtEdge: ResolverTypeWrapper<Omit<OverdrachtEdge, 'node'> & { node: ResolversTypes['Overdracht'] }>;
  OverdrachtPayload: ResolverTypeWrapper<Omit<OverdrachtPayload, 'fouten' | 'overdracht' | 'werkplan'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, overdracht?: Maybe<ResolversTypes['Overdracht']>, werkplan?: Maybe<ResolversTypes['Werkplan']> }>;
  Overdrachtonderwerp: Overdrachtonderwerp;
  Overdrachtrichting: Overdrachtrichting;
  Overdrachtsoort: Overdrachtsoort;
  Overdrachtstatus: Overdrachtstatus;
  Overdrachtsvoorstel: ResolverTypeWrapper<Overdrachtsvoorstel>;
  OverkoepelendPlan: ResolverTypeWrapper<OverkoepelendPlan>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pakket: ResolverTypeWrapper<Pakket>;
  Pakketonderdeel: ResolverTypeWrapper<Pakketonderdeel>;
  Partij: Partij;
  Partijaanvraag: Partijaanvraag;
  Partijaanvraaghandeling: Partijaanvraaghandeling;
  Partijantwoord: ResolverTypeWrapper<Partijantwoord>;
  Partijantwoordsoort: Partijantwoordsoort;
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
  Regiodekking: ResolverTypeWrapper<Regiodekking>;
  RegistreerDiagnoseInput: RegistreerDiagnoseInput;
  RegistreerInstemmingInput: RegistreerInstemmingInput;
  RegistreerIntakeInput: RegistreerIntakeInput;
  RondActiviteitAfInput: RondActiviteitAfInput;
  RondWerkgeversvraagAfInput: RondWerkgeversvraagAfInput;
  Selectie: ResolverTypeWrapper<Selectie>;
  Selectiecriterium: ResolverTypeWrapper<Selectiecriterium>;
  Situatie: ResolverTypeWrapper<Situatie>;
  Situatiebijdrage: ResolverTypeWrapper<Situatiebijdrage>;
  Situatiewijziging: ResolverTypeWrapper<Situatiewijziging>;
  Situatiewijzigingsoort: Situatiewijzigingsoort;
  StelActiviteitVoorInput: StelActiviteitVoorInput;
  StelArbeidsmarktprofielVastInput: StelArbeidsmarktprofielVastInput;
  StelArbeidsmarktprofielVastPayload: ResolverTypeWrapper<Omit<StelArbeidsmarktprofielVastPayload, 'fouten' | 'profiel'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, profiel?: Maybe<ResolversTypes['Arbeidsmarktprofiel']> }>;
  StelKandidaatVoorInput: StelKandidaatVoorInput;
  StelWerkplanOpInput: StelWerkplanOpInput;
  StelWerkplanVastInput: StelWerkplanVastInput;
  StemInMetInput: StemInMetInput;
  StemInMetMaatwerkInput: StemInMetMaatwerkInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Taalniveau: Taalniveau;
  Tegeldekking: ResolverTypeWrapper<Tegeldekking>;
  Tegenspraak: ResolverTypeWrapper<Tegenspraak>;
  Tekstfeit: ResolverTypeWrapper<Tekstfeit>;
  Toestemming: ResolverTypeWrapper<Toestemmingrecord>;
  Toestemmingspartij: Toestemmingspartij;
  TrekContactverzoekInInput: TrekContactverzoekInInput;
  TrekInstemmingInInput: TrekInstemmingInInput;
  TrekOverdrachtInInput: TrekOverdrachtInInput;
  TrekToestemmingInInput: TrekToestemmingInInput;
  TrekToestemmingInPayload: ResolverTypeWrapper<Omit<TrekToestemmingInPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, toestemming?: Maybe<ResolversTypes['Toestemming']> }>;
  Uitkeringbijdrage: ResolverTypeWrapper<Uitkeringbijdrage>;
  Uitkeringenfeit: ResolverTypeWrapper<Uitkeringenfeit>;
  Uitkeringsverhouding: ResolverTypeWrapper<Uitkeringsverhouding>;
  Uitspraak: ResolverTypeWrapper<Uitspraak>;
  VacatureVervuldInput: VacatureVervuldInput;
  Verantwoordelijkheid: ResolverTypeWrapper<Verantwoordelijkheid>;
  Verantwoordelijkheidsrij: ResolverTypeWrapper<Verantwoordelijkheidsrij>;
  Verwerking: ResolverTypeWrapper<Verwerking>;
  VerwijsDoorInput: VerwijsDoorInput;
  VoegActiviteitToeInput: VoegActiviteitToeInput;
  VoorgesteldeVacature: ResolverTypeWrapper<VoorgesteldeVacature>;
  Voorwaarde: ResolverTypeWrapper<Voorwaarde>;
  Voorziening: ResolverTypeWrapper<Voorziening>;
  Voorzieningbijdrage: ResolverTypeWrapper<Voorzieningbijdrage>;
  Voorzieningenfeit: ResolverTypeWrapper<Voorzieningenfeit>;
  VraagContactInput: VraagContactInput;
  WeigerOverdrachtInput: WeigerOverdrachtInput;
  Werkgeverscontact: ResolverTypeWrapper<Werkgeverscontact>;
  WerkgeverscontactInput: WerkgeverscontactInput;
  Werkgeverskoppeling: ResolverTypeWrapper<WerkgeverskoppelingParent>;
  Werkgeversvraag: ResolverTypeWrapper<Werkgeversvraagrecord>;
  WerkgeversvraagConnection: ResolverTypeWrapper<Omit<WerkgeversvraagConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WerkgeversvraagEdge']> }>;
  WerkgeversvraagEdge: ResolverTypeWrapper<Omit<WerkgeversvraagEdge, 'node'> & { node: ResolversTypes['Werkgeversvraag'] }>;
  WerkgeversvraagPayload: ResolverTypeWrapper<Omit<WerkgeversvraagPayload, 'fouten' | 'werkgeversvraag'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, werkgeversvraag?: Maybe<ResolversTypes['Werkgeversvraag']> }>;
  Werkgeversvraagsoort: Werkgeversvraagsoort;
  Werkgeversvraagstatus: Werkgeversvraagstatus;
  Werkgeversvraaguitkomst: Werkgeversvraaguitkomst;
  Werkplan: ResolverTypeWrapper<WerkplanParent>;
  WerkplanPayload: ResolverTypeWrapper<Omit<WerkplanPayload, 'fouten' | 'werkplan'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, werkplan?: Maybe<ResolversTypes['Werkplan']> }>;
  Werkplanbijdrage: ResolverTypeWrapper<Werkplanbijdrage>;
  Werkplaneinde: ResolverTypeWrapper<Werkplaneinde>;
  Werkplangebeurtenis: ResolverTypeWrapper<Omit<Werkplangebeurtenis, 'gebeurtenis' | 'werkplan'> & { gebeurtenis: ResolversTypes['Gebeurtenis'], werkplan: ResolversTypes['Werkplan'] }>;
  Werkplaninstemming: ResolverTypeWrapper<Werkplaninstemming>;
  Werkplanstatus: Werkplanstatus;
  Werkplanuitkomst: Werkplanuitkomst;
  Werkplanversie: ResolverTypeWrapper<Werkplanversie>;
  Werkvoorraad: ResolverTypeWrapper<WerkvoorraadParent>;
  Wervingsroute: Wervingsroute;
  WijsActiviteitAfInput: WijsActiviteitAfInput;
  WijzigActiviteitInput: WijzigActiviteitInput;
  WijzigSituatieInput: WijzigSituatieInput;
  ZetInstrumentInInput: ZetInstrumentInInput;
  ZetInstrumentInPayload: ResolverTypeWrapper<Omit<ZetInstrumentInPayload, 'fouten' | 'gaatVoor' | 'werkplan'> & { fouten: ReadonlyArray<ResolversTypes['Invoerfout']>, gaatVoor: ReadonlyArray<ResolversTypes['Instrument']>, werkplan?: Maybe<ResolversTypes['Werkplan']> }>;
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
  Aanmeldbesluit: Aanmeldbesluit;
  Aanmelding: Aanmeldingrecord;
  Aanspraak: Aanspraak;
  Aanspraakbijdrage: Aanspraakbijdrage;
  Aansprakenfeit: Aansprakenfeit;
  Aanspreekpunt: Aanspreekpunt;
  Aanspreekpunten: Aanspreekpunten;
  AanvaardOverdrachtInput: AanvaardOverdrachtInput;
  Aanvraag: AanvraagParent;
  Aanvraagformulier: Aanvraagformulier;
  Activiteit: Activiteit;
  Activiteitbijdrage: Activiteitbijdrage;
  Agendapunt: Agendarecord;
  AgendapuntConnection: Omit<AgendapuntConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgendapuntEdge']> };
  AgendapuntEdge: Omit<AgendapuntEdge, 'node'> & { node: ResolversParentTypes['Agendapunt'] };
  Arbeidsmarktprofiel: Profielrecord;
  Arbeidsmarktregio: RegioParent;
  Arrangeur: Arrangeur;
  ArrangeurInput: ArrangeurInput;
  Balieinstemming: Balieinstemming;
  BeantwoordContactverzoekInput: BeantwoordContactverzoekInput;
  BeeindigWerkplanInput: BeeindigWerkplanInput;
  BeginActiviteitInput: BeginActiviteitInput;
  Beschikbaarheid: Omit<Beschikbaarheid, 'gaatVoor' | 'instrument'> & { gaatVoor: ReadonlyArray<ResolversParentTypes['Instrument']>, instrument: ResolversParentTypes['Instrument'] };
  BeschikbaarheidConnection: Omit<BeschikbaarheidConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BeschikbaarheidEdge']> };
  BeschikbaarheidEdge: Omit<BeschikbaarheidEdge, 'node'> & { node: ResolversParentTypes['Beschikbaarheid'] };
  Betrokkenetelling: Betrokkenetelling;
  BevestigAanvraagInput: BevestigAanvraagInput;
  Bijdragebron: Bijdragebron;
  Bijstandsstand: Bijstandsrecord;
  Bron: Bron;
  Catalogus: Momentopname;
  CatalogusConnection: Omit<CatalogusConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CatalogusEdge']> };
  CatalogusEdge: Omit<CatalogusEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  Catalogusfacet: Catalogusfacet;
  Catalogusfacetwaarde: Catalogusfacetwaarde;
  Catalogusfilter: Catalogusfilter;
  Code: Code;
  Contactverzoek: Contactverzoekrecord;
  ContactverzoekConnection: Omit<ContactverzoekConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContactverzoekEdge']> };
  ContactverzoekEdge: Omit<ContactverzoekEdge, 'node'> & { node: ResolversParentTypes['Contactverzoek'] };
  ContactverzoekPayload: Omit<ContactverzoekPayload, 'contactverzoek' | 'fouten'> & { contactverzoek?: Maybe<ResolversParentTypes['Contactverzoek']>, fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']> };
  Datum: Scalars['Datum']['output'];
  DatumTijd: Scalars['DatumTijd']['output'];
  Datumfeit: Datumfeit;
  Diagnose: Diagnose;
  DoelgroepopgaveInput: DoelgroepopgaveInput;
  Doelgroepregisterbijdrage: Doelgroepregisterbijdrage;
  Doelgroepregisterfeit: Doelgroepregisterfeit;
  DraagOverInput: DraagOverInput;
  Duur: Duur;
  Eerstverantwoordelijke: Eerstverantwoordelijke;
  Formulierveld: Formulierveld;
  Gebeurtenis: Gebeurtenisrecord;
  Gebruikertelling: Gebruikertelling;
  GeefContactverzoekDoorInput: GeefContactverzoekDoorInput;
  GeefToestemmingInput: GeefToestemmingInput;
  GeefToestemmingPayload: Omit<GeefToestemmingPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, toestemming?: Maybe<ResolversParentTypes['Toestemming']> };
  Gemeente: Gemeente;
  Gemeentefeit: Gemeentefeit;
  Getalfeit: Getalfeit;
  GevraagdeVacature: GevraagdeVacature;
  Grondslag: Grondslag;
  HerhaalAanvraagInput: HerhaalAanvraagInput;
  Inschrijvingbijdrage: Inschrijvingbijdrage;
  Inschrijvingfeit: Inschrijvingfeit;
  Instrument: InstrumentParent;
  InstrumentConnection: Omit<InstrumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstrumentEdge']> };
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  Instrumentbeschikbaarheid: Instrumentbeschikbaarheid;
  Intake: Intake;
  Invoerfout: InvoerfoutParent;
  Inzage: Inzage;
  InzageConnection: InzageConnection;
  InzageEdge: InzageEdge;
  Inzagebijdrage: Inzagebijdrage;
  Inzageregelbijdrage: Inzageregelbijdrage;
  JaNeeFeit: JaNeeFeit;
  Kandidaatbijdrage: Kandidaatbijdrage;
  Kandidaatregelbijdrage: Kandidaatregelbijdrage;
  Kandidatenzoekopdracht: KandidatenzoekopdrachtParent;
  KoppelPartijInput: KoppelPartijInput;
  KoppelPartijPayload: Omit<KoppelPartijPayload, 'fouten' | 'persoon'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, persoon?: Maybe<ResolversParentTypes['Persoon']> };
  KoppelWerkgeversvragenInput: KoppelWerkgeversvragenInput;
  KoppelWerkgeversvragenPayload: Omit<KoppelWerkgeversvragenPayload, 'fouten' | 'overschot' | 'vacatures'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, overschot?: Maybe<ResolversParentTypes['Werkgeversvraag']>, vacatures?: Maybe<ResolversParentTypes['Werkgeversvraag']> };
  Leerplaatsbijdrage: Leerplaatsbijdrage;
  Leerplaatsregelbijdrage: Leerplaatsregelbijdrage;
  Logboekfilter: Logboekfilter;
  Logboekpagina: Logboekpagina;
  Logboekrapport: Logboekrapport;
  Loket: Loket;
  Loketgebeurtenis: Omit<Loketgebeurtenis, 'gebeurtenis' | 'persoon' | 'werkplan'> & { gebeurtenis: ResolversParentTypes['Gebeurtenis'], persoon?: Maybe<ResolversParentTypes['Persoon']>, werkplan?: Maybe<ResolversParentTypes['Werkplan']> };
  MeldAanInput: MeldAanInput;
  MeldAanPayload: Omit<MeldAanPayload, 'aanmelding' | 'bestaandWerkplan' | 'fouten' | 'overdracht' | 'persoon'> & { aanmelding?: Maybe<ResolversParentTypes['Aanmelding']>, bestaandWerkplan?: Maybe<ResolversParentTypes['Werkplan']>, fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, overdracht?: Maybe<ResolversParentTypes['Overdracht']>, persoon?: Maybe<ResolversParentTypes['Persoon']> };
  MeldWerkgeversvraagAanInput: MeldWerkgeversvraagAanInput;
  Menukaart: MenukaartParent;
  Menukaartfilter: Menukaartfilter;
  MijnInzages: MijnInzagesParent;
  MijnMenukaart: MijnMenukaartParent;
  Monitor: MonitorParent;
  Monitorbudget: Budget;
  Monitorcel: Cel;
  Monitorperiode: Gepubliceerd;
  Monitorpotstand: PotstandParent;
  Mutation: Record<PropertyKey, never>;
  NeemWerkgeversvraagOpInput: NeemWerkgeversvraagOpInput;
  OntbrekendFeit: OntbrekendFeit;
  OntvangenContactverzoek: Contactverzoekrecord;
  OntvangenContactverzoekConnection: Omit<OntvangenContactverzoekConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OntvangenContactverzoekEdge']> };
  OntvangenContactverzoekEdge: Omit<OntvangenContactverzoekEdge, 'node'> & { node: ResolversParentTypes['OntvangenContactverzoek'] };
  OntvangenContactverzoekPayload: Omit<OntvangenContactverzoekPayload, 'contactverzoek' | 'fouten'> & { contactverzoek?: Maybe<ResolversParentTypes['OntvangenContactverzoek']>, fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']> };
  OpenAanmelding: Aanmeldingrecord;
  OpenAanmeldingConnection: Omit<OpenAanmeldingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OpenAanmeldingEdge']> };
  OpenAanmeldingEdge: Omit<OpenAanmeldingEdge, 'node'> & { node: ResolversParentTypes['OpenAanmelding'] };
  OpgaveInput: OpgaveInput;
  Opgavefeit: Opgavefeit;
  OpzoekingZonderRelatie: OpzoekingZonderRelatie;
  Overdracht: Overdrachtrecord;
  OverdrachtConnection: Omit<OverdrachtConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OverdrachtEdge']> };
  OverdrachtEdge: Omit<OverdrachtEdge, 'node'> & { node: ResolversParentTypes['Overdracht'] };
  OverdrachtPayload: Omit<OverdrachtPayload, 'fouten' | 'overdracht' | 'werkplan'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, overdracht?: Maybe<ResolversParentTypes['Overdracht']>, werkplan?: Maybe<ResolversParentTypes['Werkplan']> };
  Overdrachtsvoorstel: Overdrachtsvoorstel;
  OverkoepelendPlan: OverkoepelendPlan;
  PageInfo: PageInfo;
  Pakket: Pakket;
  Pakketonderdeel: Pakketonderdeel;
  Partijaanvraag: Partijaanvraag;
  Partijantwoord: Partijantwoord;
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
  Regiodekking: Regiodekking;
  RegistreerDiagnoseInput: RegistreerDiagnoseInput;
  RegistreerInstemmingInput: RegistreerInstemmingInput;
  RegistreerIntakeInput: RegistreerIntakeInput;
  RondActiviteitAfInput: RondActiviteitAfInput;
  RondWerkgeversvraagAfInput: RondWerkgeversvraagAfInput;
  Selectie: Selectie;
  Selectiecriterium: Selectiecriterium;
  Situatie: Situatie;
  Situatiebijdrage: Situatiebijdrage;
  Situatiewijziging: Situatiewijziging;
  StelActiviteitVoorInput: StelActiviteitVoorInput;
  StelArbeidsmarktprofielVastInput: StelArbeidsmarktprofielVastInput;
  StelArbeidsmarktprofielVastPayload: Omit<StelArbeidsmarktprofielVastPayload, 'fouten' | 'profiel'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, profiel?: Maybe<ResolversParentTypes['Arbeidsmarktprofiel']> };
  StelKandidaatVoorInput: StelKandidaatVoorInput;
  StelWerkplanOpInput: StelWerkplanOpInput;
  StelWerkplanVastInput: StelWerkplanVastInput;
  StemInMetInput: StemInMetInput;
  StemInMetMaatwerkInput: StemInMetMaatwerkInput;
  Subscription: Record<PropertyKey, never>;
  Tegeldekking: Tegeldekking;
  Tegenspraak: Tegenspraak;
  Tekstfeit: Tekstfeit;
  Toestemming: Toestemmingrecord;
  TrekContactverzoekInInput: TrekContactverzoekInInput;
  TrekInstemmingInInput: TrekInstemmingInInput;
  TrekOverdrachtInInput: TrekOverdrachtInInput;
  TrekToestemmingInInput: TrekToestemmingInInput;
  TrekToestemmingInPayload: Omit<TrekToestemmingInPayload, 'fouten' | 'toestemming'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, toestemming?: Maybe<ResolversParentTypes['Toestemming']> };
  Uitkeringbijdrage: Uitkeringbijdrage;
  Uitkeringenfeit: Uitkeringenfeit;
  Uitkeringsverhouding: Uitkeringsverhouding;
  Uitspraak: Uitspraak;
  VacatureVervuldInput: VacatureVervuldInput;
  Verantwoordelijkheid: Verantwoordelijkheid;
  Verantwoordelijkheidsrij: Verantwoordelijkheidsrij;
  Verwerking: Verwerking;
  VerwijsDoorInput: VerwijsDoorInput;
  VoegActiviteitToeInput: VoegActiviteitToeInput;
  VoorgesteldeVacature: VoorgesteldeVacature;
  Voorwaarde: Voorwaarde;
  Voorziening: Voorziening;
  Voorzieningbijdrage: Voorzieningbijdrage;
  Voorzieningenfeit: Voorzieningenfeit;
  VraagContactInput: VraagContactInput;
  WeigerOverdrachtInput: WeigerOverdrachtInput;
  Werkgeverscontact: Werkgeverscontact;
  WerkgeverscontactInput: WerkgeverscontactInput;
  Werkgeverskoppeling: WerkgeverskoppelingParent;
  Werkgeversvraag: Werkgeversvraagrecord;
  WerkgeversvraagConnection: Omit<WerkgeversvraagConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WerkgeversvraagEdge']> };
  WerkgeversvraagEdge: Omit<WerkgeversvraagEdge, 'node'> & { node: ResolversParentTypes['Werkgeversvraag'] };
  WerkgeversvraagPayload: Omit<WerkgeversvraagPayload, 'fouten' | 'werkgeversvraag'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, werkgeversvraag?: Maybe<ResolversParentTypes['Werkgeversvraag']> };
  Werkplan: WerkplanParent;
  WerkplanPayload: Omit<WerkplanPayload, 'fouten' | 'werkplan'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, werkplan?: Maybe<ResolversParentTypes['Werkplan']> };
  Werkplanbijdrage: Werkplanbijdrage;
  Werkplaneinde: Werkplaneinde;
  Werkplangebeurtenis: Omit<Werkplangebeurtenis, 'gebeurtenis' | 'werkplan'> & { gebeurtenis: ResolversParentTypes['Gebeurtenis'], werkplan: ResolversParentTypes['Werkplan'] };
  Werkplaninstemming: Werkplaninstemming;
  Werkplanversie: Werkplanversie;
  Werkvoorraad: WerkvoorraadParent;
  WijsActiviteitAfInput: WijsActiviteitAfInput;
  WijzigActiviteitInput: WijzigActiviteitInput;
  WijzigSituatieInput: WijzigSituatieInput;
  ZetInstrumentInInput: ZetInstrumentInInput;
  ZetInstrumentInPayload: Omit<ZetInstrumentInPayload, 'fouten' | 'gaatVoor' | 'werkplan'> & { fouten: ReadonlyArray<ResolversParentTypes['Invoerfout']>, gaatVoor: ReadonlyArray<ResolversParentTypes['Instrument']>, werkplan?: Maybe<ResolversParentTypes['Werkplan']> };
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

export type AanmeldbesluitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanmeldbesluit'] = ResolversParentTypes['Aanmeldbesluit']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  verantwoordelijkheid?: Resolver<ResolversTypes['Verantwoordelijkheid'], ParentType, ContextType>;
};

export type AanmeldingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanmelding'] = ResolversParentTypes['Aanmelding']> = {
  besluit?: Resolver<Maybe<ResolversTypes['Aanmeldbesluit']>, ParentType, ContextType>;
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

export type AanvraagResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanvraag'] = ResolversParentTypes['Aanvraag']> = {
  activiteitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formulier?: Resolver<Maybe<ResolversTypes['Aanvraagformulier']>, ParentType, ContextType>;
  laatstePogingOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  pogingen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Aanvraagstatus'], ParentType, ContextType>;
};

export type AanvraagformulierResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Aanvraagformulier'] = ResolversParentTypes['Aanvraagformulier']> = {
  aan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  velden?: Resolver<ReadonlyArray<ResolversTypes['Formulierveld']>, ParentType, ContextType>;
};

export type ActiviteitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Activiteit'] = ResolversParentTypes['Activiteit']> = {
  bedragEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  begindatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  houder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEigen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Activiteitstatus'], ParentType, ContextType>;
  uitkomst?: Resolver<Maybe<ResolversTypes['Activiteituitkomst']>, ParentType, ContextType>;
  uitvoerder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vacature?: Resolver<Maybe<ResolversTypes['VoorgesteldeVacature']>, ParentType, ContextType>;
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

export type AgendapuntResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Agendapunt'] = ResolversParentTypes['Agendapunt']> = {
  activiteitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dag?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  isTeLaat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type AgendapuntConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['AgendapuntConnection'] = ResolversParentTypes['AgendapuntConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendapuntEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendapuntEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['AgendapuntEdge'] = ResolversParentTypes['AgendapuntEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agendapunt'], ParentType, ContextType>;
};

export type ArbeidsmarktprofielResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Arbeidsmarktprofiel'] = ResolversParentTypes['Arbeidsmarktprofiel']> = {
  beroepen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  beschikbaarVanaf?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gewijzigdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  isVrijgegeven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximaleUrenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimaleUrenPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opleidingsniveau?: Resolver<Maybe<ResolversTypes['Opleidingsniveau']>, ParentType, ContextType>;
  postcodegebied?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reisafstandKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vaardigheden?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type BalieinstemmingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Balieinstemming'] = ResolversParentTypes['Balieinstemming']> = {
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vastgelegdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  wijze?: Resolver<ResolversTypes['Instemmingswijze'], ParentType, ContextType>;
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

export type BijstandsstandResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Bijstandsstand'] = ResolversParentTypes['Bijstandsstand']> = {
  arbeidsmarktregio?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType>;
  januari2021?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  juni2021?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ontwikkeling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ontwikkelingProcent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  regio?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vindplaats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CatalogusResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Catalogus'] = ResolversParentTypes['Catalogus']> = {
  bronnen?: Resolver<ReadonlyArray<ResolversTypes['Bron']>, ParentType, ContextType>;
  dekking?: Resolver<ReadonlyArray<ResolversTypes['Regiodekking']>, ParentType, ContextType, Partial<CatalogusDekkingArgs>>;
  facetten?: Resolver<ReadonlyArray<ResolversTypes['Catalogusfacet']>, ParentType, ContextType, Partial<CatalogusFacettenArgs>>;
  gemaaktOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  instrumenten?: Resolver<ResolversTypes['CatalogusConnection'], ParentType, ContextType, RequireFields<CatalogusInstrumentenArgs, 'first'>>;
  uitgave?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CatalogusConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['CatalogusConnection'] = ResolversParentTypes['CatalogusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogusEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verwijderd?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CatalogusEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['CatalogusEdge'] = ResolversParentTypes['CatalogusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  wijziging?: Resolver<Maybe<ResolversTypes['Cataloguswijziging']>, ParentType, ContextType>;
};

export type CatalogusfacetResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Catalogusfacet'] = ResolversParentTypes['Catalogusfacet']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waarden?: Resolver<ReadonlyArray<ResolversTypes['Catalogusfacetwaarde']>, ParentType, ContextType>;
};

export type CatalogusfacetwaardeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Catalogusfacetwaarde'] = ResolversParentTypes['Catalogusfacetwaarde']> = {
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lijst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactverzoekResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Contactverzoek'] = ResolversParentTypes['Contactverzoek']> = {
  bericht?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Contactverzoekstatus'], ParentType, ContextType>;
  vacature?: Resolver<Maybe<ResolversTypes['GevraagdeVacature']>, ParentType, ContextType>;
};

export type ContactverzoekConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['ContactverzoekConnection'] = ResolversParentTypes['ContactverzoekConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactverzoekEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactverzoekEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['ContactverzoekEdge'] = ResolversParentTypes['ContactverzoekEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contactverzoek'], ParentType, ContextType>;
};

export type ContactverzoekPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['ContactverzoekPayload'] = ResolversParentTypes['ContactverzoekPayload']> = {
  contactverzoek?: Resolver<Maybe<ResolversTypes['Contactverzoek']>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
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
  herhaling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EerstverantwoordelijkeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Eerstverantwoordelijke'] = ResolversParentTypes['Eerstverantwoordelijke']> = {
  grondslag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  sinds?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
};

export type FormulierveldResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Formulierveld'] = ResolversParentTypes['Formulierveld']> = {
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waarde?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GebeurtenisResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Gebeurtenis'] = ResolversParentTypes['Gebeurtenis']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versie?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type GevraagdeVacatureResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['GevraagdeVacature'] = ResolversParentTypes['GevraagdeVacature']> = {
  bron?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Wervingsroute'], ParentType, ContextType>;
  werkgever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  beschikbaarheid?: Resolver<ReadonlyArray<ResolversTypes['Instrumentbeschikbaarheid']>, ParentType, ContextType, Partial<InstrumentBeschikbaarheidArgs>>;
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

export type InstrumentbeschikbaarheidResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Instrumentbeschikbaarheid'] = ResolversParentTypes['Instrumentbeschikbaarheid']> = {
  aanbieders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  aanbod?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aanbodTot?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  aanbodVanaf?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  gemeenten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kostenEuroHoogst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kostenEuroLaagst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partijen?: Resolver<ReadonlyArray<ResolversTypes['Partij']>, ParentType, ContextType>;
  regio?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vrijePlaatsen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wachttijdWeken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type KandidaatbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Kandidaatbijdrage'] = ResolversParentTypes['Kandidaatbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  isAfgekapt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kandidaten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Kandidaatregelbijdrage']>>, ParentType, ContextType>;
};

export type KandidaatregelbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Kandidaatregelbijdrage'] = ResolversParentTypes['Kandidaatregelbijdrage']> = {
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

export type KandidatenzoekopdrachtResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Kandidatenzoekopdracht'] = ResolversParentTypes['Kandidatenzoekopdracht'], FederationReferenceType extends FederationReferenceTypes['Kandidatenzoekopdracht'] = FederationReferenceTypes['Kandidatenzoekopdracht']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Kandidatenzoekopdracht']> | FederationReferenceType, FederationReferenceType, ContextType>;
  werkcentrumKandidaatbijdragen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Kandidaatbijdrage']>>, ParentType, ContextType>;
  werkcentrumZoeksleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type KoppelPartijPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['KoppelPartijPayload'] = ResolversParentTypes['KoppelPartijPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
};

export type KoppelWerkgeversvragenPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['KoppelWerkgeversvragenPayload'] = ResolversParentTypes['KoppelWerkgeversvragenPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  overschot?: Resolver<Maybe<ResolversTypes['Werkgeversvraag']>, ParentType, ContextType>;
  vacatures?: Resolver<Maybe<ResolversTypes['Werkgeversvraag']>, ParentType, ContextType>;
};

export type LeerplaatsbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Leerplaatsbijdrage'] = ResolversParentTypes['Leerplaatsbijdrage']> = {
  bron?: Resolver<ResolversTypes['Bijdragebron'], ParentType, ContextType>;
  leerplaatsen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Leerplaatsregelbijdrage']>>, ParentType, ContextType>;
};

export type LeerplaatsregelbijdrageResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Leerplaatsregelbijdrage'] = ResolversParentTypes['Leerplaatsregelbijdrage']> = {
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

export type LoketgebeurtenisResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Loketgebeurtenis'] = ResolversParentTypes['Loketgebeurtenis']> = {
  gebeurtenis?: Resolver<ResolversTypes['Gebeurtenis'], ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type MeldAanPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['MeldAanPayload'] = ResolversParentTypes['MeldAanPayload']> = {
  aanmelding?: Resolver<Maybe<ResolversTypes['Aanmelding']>, ParentType, ContextType>;
  bestaandWerkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  overdracht?: Resolver<Maybe<ResolversTypes['Overdracht']>, ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  verantwoordelijkheid?: Resolver<Maybe<ResolversTypes['Verantwoordelijkheid']>, ParentType, ContextType>;
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

export type MonitorResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Monitor'] = ResolversParentTypes['Monitor']> = {
  cellen?: Resolver<ReadonlyArray<ResolversTypes['Monitorcel']>, ParentType, ContextType>;
  periode?: Resolver<ResolversTypes['Monitorperiode'], ParentType, ContextType>;
  potten?: Resolver<ReadonlyArray<ResolversTypes['Monitorpotstand']>, ParentType, ContextType>;
  regio?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType>;
  regiocode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonitorbudgetResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Monitorbudget'] = ResolversParentTypes['Monitorbudget']> = {
  bedragEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jaar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pot?: Resolver<ResolversTypes['Monitorpot'], ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vindplaats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonitorcelResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Monitorcel'] = ResolversParentTypes['Monitorcel']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afronding?: Resolver<Maybe<ResolversTypes['Activiteituitkomst']>, ParentType, ContextType>;
  bedragEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  instrumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isOnderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maat?: Resolver<ResolversTypes['Monitormaat'], ParentType, ContextType>;
  pot?: Resolver<Maybe<ResolversTypes['Monitorpot']>, ParentType, ContextType>;
  uitstroom?: Resolver<Maybe<ResolversTypes['Werkplanuitkomst']>, ParentType, ContextType>;
};

export type MonitorperiodeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Monitorperiode'] = ResolversParentTypes['Monitorperiode']> = {
  begindatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  einddatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  gepubliceerdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
};

export type MonitorpotstandResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Monitorpotstand'] = ResolversParentTypes['Monitorpotstand']> = {
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bedragEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  budgetEuro?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  budgetReden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOnderdrukt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pot?: Resolver<ResolversTypes['Monitorpot'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  aanvaardOverdracht?: Resolver<Maybe<ResolversTypes['OverdrachtPayload']>, ParentType, ContextType, RequireFields<MutationAanvaardOverdrachtArgs, 'input'>>;
  beantwoordContactverzoek?: Resolver<Maybe<ResolversTypes['OntvangenContactverzoekPayload']>, ParentType, ContextType, RequireFields<MutationBeantwoordContactverzoekArgs, 'input'>>;
  beeindigWerkplan?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationBeeindigWerkplanArgs, 'input'>>;
  beginActiviteit?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationBeginActiviteitArgs, 'input'>>;
  bevestigAanvraag?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationBevestigAanvraagArgs, 'input'>>;
  draagOver?: Resolver<Maybe<ResolversTypes['OverdrachtPayload']>, ParentType, ContextType, RequireFields<MutationDraagOverArgs, 'input'>>;
  geefContactverzoekDoor?: Resolver<Maybe<ResolversTypes['OntvangenContactverzoekPayload']>, ParentType, ContextType, RequireFields<MutationGeefContactverzoekDoorArgs, 'input'>>;
  geefToestemming?: Resolver<Maybe<ResolversTypes['GeefToestemmingPayload']>, ParentType, ContextType, RequireFields<MutationGeefToestemmingArgs, 'input'>>;
  herhaalAanvraag?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationHerhaalAanvraagArgs, 'input'>>;
  koppelPartij?: Resolver<Maybe<ResolversTypes['KoppelPartijPayload']>, ParentType, ContextType, RequireFields<MutationKoppelPartijArgs, 'input'>>;
  koppelWerkgeversvragen?: Resolver<Maybe<ResolversTypes['KoppelWerkgeversvragenPayload']>, ParentType, ContextType, RequireFields<MutationKoppelWerkgeversvragenArgs, 'input'>>;
  meldAan?: Resolver<Maybe<ResolversTypes['MeldAanPayload']>, ParentType, ContextType, RequireFields<MutationMeldAanArgs, 'input'>>;
  meldWerkgeversvraagAan?: Resolver<Maybe<ResolversTypes['WerkgeversvraagPayload']>, ParentType, ContextType, RequireFields<MutationMeldWerkgeversvraagAanArgs, 'input'>>;
  neemWerkgeversvraagOp?: Resolver<Maybe<ResolversTypes['WerkgeversvraagPayload']>, ParentType, ContextType, RequireFields<MutationNeemWerkgeversvraagOpArgs, 'input'>>;
  registreerDiagnose?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationRegistreerDiagnoseArgs, 'input'>>;
  registreerInstemming?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationRegistreerInstemmingArgs, 'input'>>;
  registreerIntake?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationRegistreerIntakeArgs, 'input'>>;
  rondActiviteitAf?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationRondActiviteitAfArgs, 'input'>>;
  rondWerkgeversvraagAf?: Resolver<Maybe<ResolversTypes['WerkgeversvraagPayload']>, ParentType, ContextType, RequireFields<MutationRondWerkgeversvraagAfArgs, 'input'>>;
  stelActiviteitVoor?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationStelActiviteitVoorArgs, 'input'>>;
  stelArbeidsmarktprofielVast?: Resolver<Maybe<ResolversTypes['StelArbeidsmarktprofielVastPayload']>, ParentType, ContextType, RequireFields<MutationStelArbeidsmarktprofielVastArgs, 'input'>>;
  stelKandidaatVoor?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationStelKandidaatVoorArgs, 'input'>>;
  stelWerkplanOp?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationStelWerkplanOpArgs, 'input'>>;
  stelWerkplanVast?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationStelWerkplanVastArgs, 'input'>>;
  stemInMet?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationStemInMetArgs, 'input'>>;
  stemInMetMaatwerk?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationStemInMetMaatwerkArgs, 'input'>>;
  trekContactverzoekIn?: Resolver<Maybe<ResolversTypes['ContactverzoekPayload']>, ParentType, ContextType, RequireFields<MutationTrekContactverzoekInArgs, 'input'>>;
  trekInstemmingIn?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationTrekInstemmingInArgs, 'input'>>;
  trekOverdrachtIn?: Resolver<Maybe<ResolversTypes['OverdrachtPayload']>, ParentType, ContextType, RequireFields<MutationTrekOverdrachtInArgs, 'input'>>;
  trekToestemmingIn?: Resolver<Maybe<ResolversTypes['TrekToestemmingInPayload']>, ParentType, ContextType, RequireFields<MutationTrekToestemmingInArgs, 'input'>>;
  vacatureVervuld?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationVacatureVervuldArgs, 'input'>>;
  verwijsDoor?: Resolver<Maybe<ResolversTypes['OverdrachtPayload']>, ParentType, ContextType, RequireFields<MutationVerwijsDoorArgs, 'input'>>;
  voegActiviteitToe?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationVoegActiviteitToeArgs, 'input'>>;
  vraagContact?: Resolver<Maybe<ResolversTypes['ContactverzoekPayload']>, ParentType, ContextType, RequireFields<MutationVraagContactArgs, 'input'>>;
  weigerOverdracht?: Resolver<Maybe<ResolversTypes['OverdrachtPayload']>, ParentType, ContextType, RequireFields<MutationWeigerOverdrachtArgs, 'input'>>;
  wijsActiviteitAf?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationWijsActiviteitAfArgs, 'input'>>;
  wijzigActiviteit?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationWijzigActiviteitArgs, 'input'>>;
  wijzigSituatie?: Resolver<Maybe<ResolversTypes['WerkplanPayload']>, ParentType, ContextType, RequireFields<MutationWijzigSituatieArgs, 'input'>>;
  zetInstrumentIn?: Resolver<Maybe<ResolversTypes['ZetInstrumentInPayload']>, ParentType, ContextType, RequireFields<MutationZetInstrumentInArgs, 'input'>>;
};

export type OntbrekendFeitResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OntbrekendFeit'] = ResolversParentTypes['OntbrekendFeit']> = {
  bron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Bronstatus']>, ParentType, ContextType>;
  toelichting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OntvangenContactverzoekResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OntvangenContactverzoek'] = ResolversParentTypes['OntvangenContactverzoek']> = {
  beantwoordOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  bericht?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doorgegevenOp?: Resolver<Maybe<ResolversTypes['Datum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Contactverzoekstatus'], ParentType, ContextType>;
  vacature?: Resolver<Maybe<ResolversTypes['GevraagdeVacature']>, ParentType, ContextType>;
  van?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
};

export type OntvangenContactverzoekConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OntvangenContactverzoekConnection'] = ResolversParentTypes['OntvangenContactverzoekConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OntvangenContactverzoekEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OntvangenContactverzoekEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OntvangenContactverzoekEdge'] = ResolversParentTypes['OntvangenContactverzoekEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OntvangenContactverzoek'], ParentType, ContextType>;
};

export type OntvangenContactverzoekPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OntvangenContactverzoekPayload'] = ResolversParentTypes['OntvangenContactverzoekPayload']> = {
  contactverzoek?: Resolver<Maybe<ResolversTypes['OntvangenContactverzoek']>, ParentType, ContextType>;
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
};

export type OpenAanmeldingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OpenAanmelding'] = ResolversParentTypes['OpenAanmelding']> = {
  aanmelding?: Resolver<ResolversTypes['Aanmelding'], ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  wachtDagen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenAanmeldingConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OpenAanmeldingConnection'] = ResolversParentTypes['OpenAanmeldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenAanmeldingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenAanmeldingEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OpenAanmeldingEdge'] = ResolversParentTypes['OpenAanmeldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenAanmelding'], ParentType, ContextType>;
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

export type OverdrachtResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Overdracht'] = ResolversParentTypes['Overdracht']> = {
  beslistOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intrekking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isTeLaat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naar?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  naarPartij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  onderwerp?: Resolver<Maybe<ResolversTypes['Overdrachtonderwerp']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  reden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Overdrachtsoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Overdrachtstatus'], ParentType, ContextType>;
  termijn?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  van?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  vanPartij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  weigering?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type OverdrachtConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OverdrachtConnection'] = ResolversParentTypes['OverdrachtConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverdrachtEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverdrachtEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OverdrachtEdge'] = ResolversParentTypes['OverdrachtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overdracht'], ParentType, ContextType>;
};

export type OverdrachtPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['OverdrachtPayload'] = ResolversParentTypes['OverdrachtPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  overdracht?: Resolver<Maybe<ResolversTypes['Overdracht']>, ParentType, ContextType>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type OverdrachtsvoorstelResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Overdrachtsvoorstel'] = ResolversParentTypes['Overdrachtsvoorstel']> = {
  grondslag?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
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

export type PartijantwoordResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Partijantwoord'] = ResolversParentTypes['Partijantwoord']> = {
  isTijdelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Partijantwoordsoort'], ParentType, ContextType>;
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
  arbeidsmarktprofiel?: Resolver<Maybe<ResolversTypes['Arbeidsmarktprofiel']>, ParentType, ContextType>;
  contactverzoeken?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OntvangenContactverzoek']>>, ParentType, ContextType>;
  doelgroepregister?: Resolver<Maybe<ResolversTypes['Doelgroepregisterfeit']>, ParentType, ContextType>;
  gemeenteSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  menukaart?: Resolver<Maybe<ResolversTypes['BeschikbaarheidConnection']>, ParentType, ContextType, RequireFields<PersoonMenukaartArgs, 'first'>>;
  oofondsSleutel?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overdrachten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Overdracht']>>, ParentType, ContextType>;
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
  activiteitsoorten?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  arbeidsmarktregio?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType, Partial<QueryArbeidsmarktregioArgs>>;
  arbeidsmarktregioVanGemeente?: Resolver<Maybe<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType, RequireFields<QueryArbeidsmarktregioVanGemeenteArgs, 'gmCode'>>;
  arbeidsmarktregios?: Resolver<ReadonlyArray<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType>;
  bijstandsstanden?: Resolver<ReadonlyArray<ResolversTypes['Bijstandsstand']>, ParentType, ContextType>;
  catalogus?: Resolver<Maybe<ResolversTypes['Catalogus']>, ParentType, ContextType>;
  contactverzoeken?: Resolver<ResolversTypes['ContactverzoekConnection'], ParentType, ContextType, RequireFields<QueryContactverzoekenArgs, 'first'>>;
  doelgroepvragen?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  mijnGegevens?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType>;
  mijnInzages?: Resolver<Maybe<ResolversTypes['MijnInzages']>, ParentType, ContextType>;
  mijnMenukaart?: Resolver<Maybe<ResolversTypes['MijnMenukaart']>, ParentType, ContextType>;
  mijnWerkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
  monitor?: Resolver<Maybe<ResolversTypes['Monitor']>, ParentType, ContextType, Partial<QueryMonitorArgs>>;
  monitorbudgetten?: Resolver<ReadonlyArray<ResolversTypes['Monitorbudget']>, ParentType, ContextType>;
  monitorperiodes?: Resolver<ReadonlyArray<ResolversTypes['Monitorperiode']>, ParentType, ContextType>;
  overdracht?: Resolver<Maybe<ResolversTypes['Overdracht']>, ParentType, ContextType, RequireFields<QueryOverdrachtArgs, 'id'>>;
  persoon?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType, RequireFields<QueryPersoonArgs, 'id'>>;
  persoonOpBsn?: Resolver<Maybe<ResolversTypes['Persoon']>, ParentType, ContextType, RequireFields<QueryPersoonOpBsnArgs, 'bsn'>>;
  werkcentrumLogboek?: Resolver<Maybe<ResolversTypes['Logboekpagina']>, ParentType, ContextType, RequireFields<QueryWerkcentrumLogboekArgs, 'filter' | 'first'>>;
  werkcentrumLogboekrapport?: Resolver<Maybe<ResolversTypes['Logboekrapport']>, ParentType, ContextType, RequireFields<QueryWerkcentrumLogboekrapportArgs, 'tot' | 'van'>>;
  werkgeversvraag?: Resolver<Maybe<ResolversTypes['Werkgeversvraag']>, ParentType, ContextType, RequireFields<QueryWerkgeversvraagArgs, 'id'>>;
  werkgeversvragen?: Resolver<ResolversTypes['WerkgeversvraagConnection'], ParentType, ContextType, RequireFields<QueryWerkgeversvragenArgs, 'first'>>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType, RequireFields<QueryWerkplanArgs, 'id'>>;
  werkvoorraad?: Resolver<Maybe<ResolversTypes['Werkvoorraad']>, ParentType, ContextType, RequireFields<QueryWerkvoorraadArgs, 'loket'>>;
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

export type RegiodekkingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Regiodekking'] = ResolversParentTypes['Regiodekking']> = {
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regio?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tegels?: Resolver<ReadonlyArray<ResolversTypes['Tegeldekking']>, ParentType, ContextType>;
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

export type SituatiewijzigingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Situatiewijziging'] = ResolversParentTypes['Situatiewijziging']> = {
  ingangsdatum?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Situatiewijzigingsoort'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vastgelegdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  voorstel?: Resolver<Maybe<ResolversTypes['Overdrachtsvoorstel']>, ParentType, ContextType>;
};

export type StelArbeidsmarktprofielVastPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['StelArbeidsmarktprofielVastPayload'] = ResolversParentTypes['StelArbeidsmarktprofielVastPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  profiel?: Resolver<Maybe<ResolversTypes['Arbeidsmarktprofiel']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  aanmeldingen?: SubscriptionResolver<ResolversTypes['Loketgebeurtenis'], "aanmeldingen", ParentType, ContextType, RequireFields<SubscriptionAanmeldingenArgs, 'loketId'>>;
  overdrachten?: SubscriptionResolver<ResolversTypes['Loketgebeurtenis'], "overdrachten", ParentType, ContextType, RequireFields<SubscriptionOverdrachtenArgs, 'loketId'>>;
  werkplanGewijzigd?: SubscriptionResolver<ResolversTypes['Werkplangebeurtenis'], "werkplanGewijzigd", ParentType, ContextType, RequireFields<SubscriptionWerkplanGewijzigdArgs, 'id'>>;
};

export type TegeldekkingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Tegeldekking'] = ResolversParentTypes['Tegeldekking']> = {
  aantal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metAanbod?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tegel?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
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

export type VoorgesteldeVacatureResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['VoorgesteldeVacature'] = ResolversParentTypes['VoorgesteldeVacature']> = {
  bron?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['Datum'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Wervingsroute'], ParentType, ContextType>;
  werkgever?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type WerkgeverscontactResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkgeverscontact'] = ResolversParentTypes['Werkgeverscontact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telefoon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WerkgeverskoppelingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkgeverskoppeling'] = ResolversParentTypes['Werkgeverskoppeling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Werkgeversvraag']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
};

export type WerkgeversvraagResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkgeversvraag'] = ResolversParentTypes['Werkgeversvraag']> = {
  aangemeldBij?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  aangemeldOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  aantal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afgehandeldOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  afhandeling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bedrijfsnaam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beroep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Werkgeverscontact'], ParentType, ContextType>;
  grond?: Resolver<ResolversTypes['Grondslag'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  koppelingen?: Resolver<ReadonlyArray<ResolversTypes['Werkgeverskoppeling']>, ParentType, ContextType>;
  kvkNummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  menukaart?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, RequireFields<WerkgeversvraagMenukaartArgs, 'first'>>;
  opgenomenOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  regios?: Resolver<ReadonlyArray<ResolversTypes['Arbeidsmarktregio']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Werkgeversvraagsoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Werkgeversvraagstatus'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uitkomst?: Resolver<Maybe<ResolversTypes['Werkgeversvraaguitkomst']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WerkgeversvraagConnectionResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['WerkgeversvraagConnection'] = ResolversParentTypes['WerkgeversvraagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WerkgeversvraagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WerkgeversvraagEdgeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['WerkgeversvraagEdge'] = ResolversParentTypes['WerkgeversvraagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Werkgeversvraag'], ParentType, ContextType>;
};

export type WerkgeversvraagPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['WerkgeversvraagPayload'] = ResolversParentTypes['WerkgeversvraagPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  werkgeversvraag?: Resolver<Maybe<ResolversTypes['Werkgeversvraag']>, ParentType, ContextType>;
};

export type WerkplanResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplan'] = ResolversParentTypes['Werkplan'], FederationReferenceType extends FederationReferenceTypes['Werkplan'] = FederationReferenceTypes['Werkplan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Werkplan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aanvragen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Aanvraag']>>, ParentType, ContextType>;
  activiteiten?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Activiteit']>>, ParentType, ContextType>;
  arrangeur?: Resolver<ResolversTypes['Arrangeur'], ParentType, ContextType>;
  bronnen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Bron']>>, ParentType, ContextType>;
  diagnose?: Resolver<Maybe<ResolversTypes['Diagnose']>, ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  einde?: Resolver<Maybe<ResolversTypes['Werkplaneinde']>, ParentType, ContextType>;
  geschiedenis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Werkplanversie']>>, ParentType, ContextType>;
  gewijzigdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instemming?: Resolver<ResolversTypes['Werkplaninstemming'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  isTerugblik?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overkoepelendPlan?: Resolver<Maybe<ResolversTypes['OverkoepelendPlan']>, ParentType, ContextType>;
  persoon?: Resolver<ResolversTypes['Persoon'], ParentType, ContextType>;
  situatiewijzigingen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Situatiewijziging']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Werkplanstatus'], ParentType, ContextType>;
  vastgesteldOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  verantwoordelijke?: Resolver<Maybe<ResolversTypes['Eerstverantwoordelijke']>, ParentType, ContextType>;
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

export type WerkplaneindeResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplaneinde'] = ResolversParentTypes['Werkplaneinde']> = {
  op?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uitkomst?: Resolver<ResolversTypes['Werkplanuitkomst'], ParentType, ContextType>;
};

export type WerkplangebeurtenisResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplangebeurtenis'] = ResolversParentTypes['Werkplangebeurtenis']> = {
  gebeurtenis?: Resolver<ResolversTypes['Gebeurtenis'], ParentType, ContextType>;
  werkplan?: Resolver<ResolversTypes['Werkplan'], ParentType, ContextType>;
};

export type WerkplaninstemmingResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplaninstemming'] = ResolversParentTypes['Werkplaninstemming']> = {
  aanBalie?: Resolver<Maybe<ResolversTypes['Balieinstemming']>, ParentType, ContextType>;
  arrangeurOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
  persoonOp?: Resolver<Maybe<ResolversTypes['DatumTijd']>, ParentType, ContextType>;
};

export type WerkplanversieResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkplanversie'] = ResolversParentTypes['Werkplanversie']> = {
  gewijzigdOp?: Resolver<ResolversTypes['DatumTijd'], ParentType, ContextType>;
  handeling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVastgelegd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loket?: Resolver<Maybe<ResolversTypes['Loket']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partij?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reden?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Werkplanstatus'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WerkvoorraadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['Werkvoorraad'] = ResolversParentTypes['Werkvoorraad']> = {
  aflopendeActiviteiten?: Resolver<ResolversTypes['AgendapuntConnection'], ParentType, ContextType, RequireFields<WerkvoorraadAflopendeActiviteitenArgs, 'binnenDagen' | 'first'>>;
  contactverzoeken?: Resolver<Maybe<ResolversTypes['OntvangenContactverzoekConnection']>, ParentType, ContextType, RequireFields<WerkvoorraadContactverzoekenArgs, 'first'>>;
  loket?: Resolver<ResolversTypes['Loket'], ParentType, ContextType>;
  openAanmeldingen?: Resolver<ResolversTypes['OpenAanmeldingConnection'], ParentType, ContextType, RequireFields<WerkvoorraadOpenAanmeldingenArgs, 'first'>>;
  overdrachten?: Resolver<ResolversTypes['OverdrachtConnection'], ParentType, ContextType, RequireFields<WerkvoorraadOverdrachtenArgs, 'first' | 'richting'>>;
  werkfitBeoordelingen?: Resolver<Maybe<ResolversTypes['AgendapuntConnection']>, ParentType, ContextType, RequireFields<WerkvoorraadWerkfitBeoordelingenArgs, 'binnenDagen' | 'first'>>;
};

export type ZetInstrumentInPayloadResolvers<ContextType = WerkcentrumContext, ParentType extends ResolversParentTypes['ZetInstrumentInPayload'] = ResolversParentTypes['ZetInstrumentInPayload']> = {
  fouten?: Resolver<ReadonlyArray<ResolversTypes['Invoerfout']>, ParentType, ContextType>;
  gaatVoor?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  werkplan?: Resolver<Maybe<ResolversTypes['Werkplan']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = WerkcentrumContext> = {
  Aanbieder?: AanbiederResolvers<ContextType>;
  Aanbodbijdrage?: AanbodbijdrageResolvers<ContextType>;
  Aanbodregel?: AanbodregelResolvers<ContextType>;
  Aanbodregelbijdrage?: AanbodregelbijdrageResolvers<ContextType>;
  Aanmeldbesluit?: AanmeldbesluitResolvers<ContextType>;
  Aanmelding?: AanmeldingResolvers<ContextType>;
  Aanspraak?: AanspraakResolvers<ContextType>;
  Aanspraakbijdrage?: AanspraakbijdrageResolvers<ContextType>;
  Aansprakenfeit?: AansprakenfeitResolvers<ContextType>;
  Aanspreekpunt?: AanspreekpuntResolvers<ContextType>;
  Aanspreekpunten?: AanspreekpuntenResolvers<ContextType>;
  Aanvraag?: AanvraagResolvers<ContextType>;
  Aanvraagformulier?: AanvraagformulierResolvers<ContextType>;
  Activiteit?: ActiviteitResolvers<ContextType>;
  Activiteitbijdrage?: ActiviteitbijdrageResolvers<ContextType>;
  Agendapunt?: AgendapuntResolvers<ContextType>;
  AgendapuntConnection?: AgendapuntConnectionResolvers<ContextType>;
  AgendapuntEdge?: AgendapuntEdgeResolvers<ContextType>;
  Arbeidsmarktprofiel?: ArbeidsmarktprofielResolvers<ContextType>;
  Arbeidsmarktregio?: ArbeidsmarktregioResolvers<ContextType>;
  Arrangeur?: ArrangeurResolvers<ContextType>;
  Balieinstemming?: BalieinstemmingResolvers<ContextType>;
  Beschikbaarheid?: BeschikbaarheidResolvers<ContextType>;
  BeschikbaarheidConnection?: BeschikbaarheidConnectionResolvers<ContextType>;
  BeschikbaarheidEdge?: BeschikbaarheidEdgeResolvers<ContextType>;
  Betrokkenetelling?: BetrokkenetellingResolvers<ContextType>;
  Bijdragebron?: BijdragebronResolvers<ContextType>;
  Bijstandsstand?: BijstandsstandResolvers<ContextType>;
  Bron?: BronResolvers<ContextType>;
  Catalogus?: CatalogusResolvers<ContextType>;
  CatalogusConnection?: CatalogusConnectionResolvers<ContextType>;
  CatalogusEdge?: CatalogusEdgeResolvers<ContextType>;
  Catalogusfacet?: CatalogusfacetResolvers<ContextType>;
  Catalogusfacetwaarde?: CatalogusfacetwaardeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Contactverzoek?: ContactverzoekResolvers<ContextType>;
  ContactverzoekConnection?: ContactverzoekConnectionResolvers<ContextType>;
  ContactverzoekEdge?: ContactverzoekEdgeResolvers<ContextType>;
  ContactverzoekPayload?: ContactverzoekPayloadResolvers<ContextType>;
  Datum?: GraphQLScalarType;
  DatumTijd?: GraphQLScalarType;
  Datumfeit?: DatumfeitResolvers<ContextType>;
  Diagnose?: DiagnoseResolvers<ContextType>;
  Doelgroepregisterbijdrage?: DoelgroepregisterbijdrageResolvers<ContextType>;
  Doelgroepregisterfeit?: DoelgroepregisterfeitResolvers<ContextType>;
  Duur?: DuurResolvers<ContextType>;
  Eerstverantwoordelijke?: EerstverantwoordelijkeResolvers<ContextType>;
  Formulierveld?: FormulierveldResolvers<ContextType>;
  Gebeurtenis?: GebeurtenisResolvers<ContextType>;
  Gebruikertelling?: GebruikertellingResolvers<ContextType>;
  GeefToestemmingPayload?: GeefToestemmingPayloadResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Gemeentefeit?: GemeentefeitResolvers<ContextType>;
  Getalfeit?: GetalfeitResolvers<ContextType>;
  GevraagdeVacature?: GevraagdeVacatureResolvers<ContextType>;
  Grondslag?: GrondslagResolvers<ContextType>;
  Inschrijvingbijdrage?: InschrijvingbijdrageResolvers<ContextType>;
  Inschrijvingfeit?: InschrijvingfeitResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Instrumentbeschikbaarheid?: InstrumentbeschikbaarheidResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  Invoerfout?: InvoerfoutResolvers<ContextType>;
  Inzage?: InzageResolvers<ContextType>;
  InzageConnection?: InzageConnectionResolvers<ContextType>;
  InzageEdge?: InzageEdgeResolvers<ContextType>;
  Inzagebijdrage?: InzagebijdrageResolvers<ContextType>;
  Inzageregelbijdrage?: InzageregelbijdrageResolvers<ContextType>;
  JaNeeFeit?: JaNeeFeitResolvers<ContextType>;
  Kandidaatbijdrage?: KandidaatbijdrageResolvers<ContextType>;
  Kandidaatregelbijdrage?: KandidaatregelbijdrageResolvers<ContextType>;
  Kandidatenzoekopdracht?: KandidatenzoekopdrachtResolvers<ContextType>;
  KoppelPartijPayload?: KoppelPartijPayloadResolvers<ContextType>;
  KoppelWerkgeversvragenPayload?: KoppelWerkgeversvragenPayloadResolvers<ContextType>;
  Leerplaatsbijdrage?: LeerplaatsbijdrageResolvers<ContextType>;
  Leerplaatsregelbijdrage?: LeerplaatsregelbijdrageResolvers<ContextType>;
  Logboekpagina?: LogboekpaginaResolvers<ContextType>;
  Logboekrapport?: LogboekrapportResolvers<ContextType>;
  Loket?: LoketResolvers<ContextType>;
  Loketgebeurtenis?: LoketgebeurtenisResolvers<ContextType>;
  MeldAanPayload?: MeldAanPayloadResolvers<ContextType>;
  Menukaart?: MenukaartResolvers<ContextType>;
  MijnInzages?: MijnInzagesResolvers<ContextType>;
  MijnMenukaart?: MijnMenukaartResolvers<ContextType>;
  Monitor?: MonitorResolvers<ContextType>;
  Monitorbudget?: MonitorbudgetResolvers<ContextType>;
  Monitorcel?: MonitorcelResolvers<ContextType>;
  Monitorperiode?: MonitorperiodeResolvers<ContextType>;
  Monitorpotstand?: MonitorpotstandResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OntbrekendFeit?: OntbrekendFeitResolvers<ContextType>;
  OntvangenContactverzoek?: OntvangenContactverzoekResolvers<ContextType>;
  OntvangenContactverzoekConnection?: OntvangenContactverzoekConnectionResolvers<ContextType>;
  OntvangenContactverzoekEdge?: OntvangenContactverzoekEdgeResolvers<ContextType>;
  OntvangenContactverzoekPayload?: OntvangenContactverzoekPayloadResolvers<ContextType>;
  OpenAanmelding?: OpenAanmeldingResolvers<ContextType>;
  OpenAanmeldingConnection?: OpenAanmeldingConnectionResolvers<ContextType>;
  OpenAanmeldingEdge?: OpenAanmeldingEdgeResolvers<ContextType>;
  Opgavefeit?: OpgavefeitResolvers<ContextType>;
  OpzoekingZonderRelatie?: OpzoekingZonderRelatieResolvers<ContextType>;
  Overdracht?: OverdrachtResolvers<ContextType>;
  OverdrachtConnection?: OverdrachtConnectionResolvers<ContextType>;
  OverdrachtEdge?: OverdrachtEdgeResolvers<ContextType>;
  OverdrachtPayload?: OverdrachtPayloadResolvers<ContextType>;
  Overdrachtsvoorstel?: OverdrachtsvoorstelResolvers<ContextType>;
  OverkoepelendPlan?: OverkoepelendPlanResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pakket?: PakketResolvers<ContextType>;
  Pakketonderdeel?: PakketonderdeelResolvers<ContextType>;
  Partijantwoord?: PartijantwoordResolvers<ContextType>;
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
  Regiodekking?: RegiodekkingResolvers<ContextType>;
  Selectie?: SelectieResolvers<ContextType>;
  Selectiecriterium?: SelectiecriteriumResolvers<ContextType>;
  Situatie?: SituatieResolvers<ContextType>;
  Situatiebijdrage?: SituatiebijdrageResolvers<ContextType>;
  Situatiewijziging?: SituatiewijzigingResolvers<ContextType>;
  StelArbeidsmarktprofielVastPayload?: StelArbeidsmarktprofielVastPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tegeldekking?: TegeldekkingResolvers<ContextType>;
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
  VoorgesteldeVacature?: VoorgesteldeVacatureResolvers<ContextType>;
  Voorwaarde?: VoorwaardeResolvers<ContextType>;
  Voorziening?: VoorzieningResolvers<ContextType>;
  Voorzieningbijdrage?: VoorzieningbijdrageResolvers<ContextType>;
  Voorzieningenfeit?: VoorzieningenfeitResolvers<ContextType>;
  Werkgeverscontact?: WerkgeverscontactResolvers<ContextType>;
  Werkgeverskoppeling?: WerkgeverskoppelingResolvers<ContextType>;
  Werkgeversvraag?: WerkgeversvraagResolvers<ContextType>;
  WerkgeversvraagConnection?: WerkgeversvraagConnectionResolvers<ContextType>;
  WerkgeversvraagEdge?: WerkgeversvraagEdgeResolvers<ContextType>;
  WerkgeversvraagPayload?: WerkgeversvraagPayloadResolvers<ContextType>;
  Werkplan?: WerkplanResolvers<ContextType>;
  WerkplanPayload?: WerkplanPayloadResolvers<ContextType>;
  Werkplanbijdrage?: WerkplanbijdrageResolvers<ContextType>;
  Werkplaneinde?: WerkplaneindeResolvers<ContextType>;
  Werkplangebeurtenis?: WerkplangebeurtenisResolvers<ContextType>;
  Werkplaninstemming?: WerkplaninstemmingResolvers<ContextType>;
  Werkplanversie?: WerkplanversieResolvers<ContextType>;
  Werkvoorraad?: WerkvoorraadResolvers<ContextType>;
  ZetInstrumentInPayload?: ZetInstrumentInPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WerkcentrumContext> = {
  nietPersoonlijk?: NietPersoonlijkDirectiveResolver<any, any, ContextType>;
  toegang?: ToegangDirectiveResolver<any, any, ContextType>;
};
