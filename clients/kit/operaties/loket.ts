/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operatie } from '../operatie.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Welke overdracht wordt aanvaard. */
export type AanvaardOverdrachtInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van de overdracht. */
  readonly overdrachtId: string;
  /** De versie van het werkplan die de vrager zag. Leeg wanneer er nog geen werkplan is. */
  readonly verwachteVersie?: number | null | undefined;
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

/** Wie de persoon ondersteunt en het plan in overleg vaststelt. */
export type ArrangeurInput = {
  /** Het loket; leeg is dat van de vrager. */
  readonly loket?: string | null | undefined;
  /** De naam, 1 tot en met 200 tekens. */
  readonly naam: string;
  /** De organisatie, 1 tot en met 200 tekens. */
  readonly organisatie: string;
};

/** Wat de persoon antwoordt. */
export type BeantwoordContactverzoekInput = {
  /** Het antwoord. */
  readonly antwoord: Contactantwoord;
  /** De id van het contactverzoek. */
  readonly contactverzoekId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De persoon heeft dit zelf gezegd. Verplicht voor wie namens een loket antwoordt. */
  readonly persoonZeiDit?: boolean | null | undefined;
};

/** Hoe het werkplan eindigt. */
export type BeeindigWerkplanInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Toelichting, hoogstens 1000 tekens. */
  readonly toelichting?: string | null | undefined;
  /** De uitkomst. */
  readonly uitkomst: Werkplanuitkomst;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Welke activiteit begint. */
export type BeginActiviteitInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: string;
  /** De eerste dag; niet later dan vandaag. */
  readonly begindatum: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
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

/** Het antwoord op een aanvraag. */
export type BevestigAanvraagInput = {
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Het nummer dat de partij aan de aanvraag gaf, ten hoogste 64 tekens. Nooit een burgerservicenummer. */
  readonly nummer?: string | null | undefined;
  /** Wat de partij erbij zei, ten hoogste 500 tekens. Verplicht bij een weigering. */
  readonly reden?: string | null | undefined;
  /** Wat de partij antwoordde. */
  readonly uitkomst: Aanvraaguitkomst;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
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

/** Wat iemand op een contactverzoek antwoordt. */
export type Contactantwoord =
  /** Ik wil geen contact. */
  | 'GEEN_CONTACT'
  /** Ik wil contact. */
  | 'WIL_CONTACT';

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

/** Of de persoon bij een doelgroep hoort. */
export type DoelgroepopgaveInput = {
  /** De code van de doelgroep. */
  readonly code: string;
  /** De persoon hoort erbij. */
  readonly hoortErbij: boolean;
};

/** Aan welk loket een werkplan wordt overgedragen. */
export type DraagOverInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van het ontvangende loket. */
  readonly naarLoket: string;
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: string;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Welk contactverzoek de persoon is verteld. */
export type GeefContactverzoekDoorInput = {
  /** De id van het contactverzoek. */
  readonly contactverzoekId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De dag waarop het de persoon is verteld: vandaag of eerder. */
  readonly op: string;
};

/** Welke aanvraag opnieuw naar de partij gaat. */
export type HerhaalAanvraagInput = {
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Waar een feit vandaan komt. */
export type Herkomst =
  /** Van een bron die daarover gaat. */
  | 'BRON'
  /** Niemand heeft het gezegd, of de bron die het weet gaf geen antwoord. */
  | 'ONBEKEND'
  /** Door de persoon verteld. */
  | 'OPGAVE';

/** Hoe iemand aan de balie instemde. */
export type Instemmingswijze =
  /** Mondeling, in het gesprek. */
  | 'MONDELING'
  /** Schriftelijk; wie het vastlegt bewaart het stuk in het eigen dossier. */
  | 'SCHRIFTELIJK';

/** Ja, nee, of niet te zeggen. Onbekend is nooit nee. */
export type JaNeeOnbekend =
  /** Ja. */
  | 'JA'
  /** Nee. */
  | 'NEE'
  /** Niet te zeggen: een bron die het weet gaf geen antwoord, of niemand weet het. */
  | 'ONBEKEND';

/** Met welke partij en welk nummer iemand wordt gekoppeld. Nooit met het burgerservicenummer. */
export type KoppelPartijInput = {
  /** De code van het fonds. Alleen bij OOFONDS. */
  readonly fonds?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Het nummer waarmee die partij de persoon kent: 4 tot en met 20 hoofdletters, cijfers en streepjes. */
  readonly nummer: string;
  /** De partij: SBB of OOFONDS. */
  readonly partij: Partij;
  /** De id van de persoon. */
  readonly persoonId: string;
  /** De persoon stemt in met deze koppeling. Voor een fonds moet de persoon daarnaast zelf toestemming hebben gegeven. */
  readonly persoonStemtIn: boolean;
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
  readonly bsn?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Het loket waar is aangemeld, van de eigen partij en in de eigen regio; leeg is het eigen loket. */
  readonly loket?: string | null | undefined;
  /** De id van een persoon die de graaf al kent. Leeg wanneer bsn is gegeven. */
  readonly persoonId?: string | null | undefined;
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: string;
};

/** Wat een werkgever vraagt. */
export type MeldWerkgeversvraagAanInput = {
  /** Hoeveel plaatsen of mensen, 1 tot en met 10000. Verplicht bij vacatures en een overschot. */
  readonly aantal?: number | null | undefined;
  /** De naam van het bedrijf, hoogstens 200 tekens. */
  readonly bedrijfsnaam: string;
  /** Het beroep, hoogstens 100 tekens. */
  readonly beroep?: string | null | undefined;
  /** Wie er bij de werkgever te bereiken is. */
  readonly contact: WerkgeverscontactInput;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Het nummer in het Handelsregister: acht cijfers. */
  readonly kvkNummer: string;
  /** Het gaat over leerplaatsen of praktijkleren. */
  readonly leerplaatsen?: boolean | null | undefined;
  /** De AM-codes van de regio's waar het om gaat, de belangrijkste eerst. */
  readonly regios: ReadonlyArray<string>;
  /** De sector: de letter van een sectie van de Standaard Bedrijfsindeling, A tot en met U. Verplicht bij vacatures en een overschot. */
  readonly sector?: string | null | undefined;
  /** Waar de werkgever mee komt. */
  readonly soort: Werkgeversvraagsoort;
  /** Wat de werkgever erbij vertelt, hoogstens 1000 tekens; niets over personen. Verplicht bij een vraag om advies. */
  readonly toelichting?: string | null | undefined;
  /** De vrager werkt alleen, zonder personeel. */
  readonly zonderPersoneel?: boolean | null | undefined;
};

/** Waarop de menukaart gefilterd wordt. Binnen een veld is één overeenkomst genoeg, tussen velden gelden ze alle. */
export type Menukaartfilter = {
  /** Namen van aanbieders, precies zoals de menukaart die geeft. */
  readonly aanbieders?: ReadonlyArray<string> | null | undefined;
  /** Doelgroepen, bijvoorbeeld ED01. */
  readonly doelgroepen?: ReadonlyArray<string> | null | undefined;
  /** Klantkenmerken, bijvoorbeeld KK08. */
  readonly klantkenmerken?: ReadonlyArray<string> | null | undefined;
  /** Tegels van het werklandschap, bijvoorbeeld EW04. */
  readonly tegels?: ReadonlyArray<string> | null | undefined;
  /** Woorden die in naam of omschrijving staan, zonder onderscheid van hoofdletters en accenten. */
  readonly tekst?: string | null | undefined;
  /** Instrumenttypen: IT01 voor werkzoekenden, IT02 voor werkgevers. */
  readonly typen?: ReadonlyArray<string> | null | undefined;
  /** Uitvoeringsvormen, bijvoorbeeld UV01. */
  readonly uitvoeringsvormen?: ReadonlyArray<string> | null | undefined;
};

/** Wat de persoon vertelde en geen bron levert. Het is het geheel: wat er niet in staat is niet verteld, en wat eerder is verteld vervalt. */
export type OpgaveInput = {
  /** Heeft een arbeidsbeperking. */
  readonly arbeidsbeperking?: boolean | null | undefined;
  /** De dag waarop een tijdelijk contract eindigt. */
  readonly contractEindigtOp?: string | null | undefined;
  /** De doelgroepen van de menukaart waar naar is gevraagd. */
  readonly doelgroepen?: ReadonlyArray<DoelgroepopgaveInput> | null | undefined;
  /** Heeft zelf behoefte aan ondersteuning. */
  readonly eigenBehoefte?: boolean | null | undefined;
  /** Het dienstverband is of was flexibel. */
  readonly flexibelContract?: boolean | null | undefined;
  /** Het inkomen uit de onderneming is te laag om van te leven. */
  readonly inkomenOntoereikend?: boolean | null | undefined;
  /** Hoeveel jaar de laatste functie duurde, 0 tot en met 80. */
  readonly jarenInLaatsteFunctie?: number | null | undefined;
  /** Het dienstverband is opgezegd of wordt opgezegd. */
  readonly ontslagdreiging?: boolean | null | undefined;
  /** De hoogste afgeronde opleiding. */
  readonly opleidingsniveau?: AfgerondeOpleiding | null | undefined;
  /** Komt net van school. */
  readonly schoolverlater?: boolean | null | undefined;
  /** De sector van het laatste werk, hoogstens 100 tekens. */
  readonly sector?: string | null | undefined;
  /** De werkgever heeft een sociaal plan. */
  readonly sociaalPlan?: boolean | null | undefined;
  /** Het niveau van gesproken Nederlands. */
  readonly taalniveauMondeling?: Taalniveau | null | undefined;
  /** De uitkeringen volgens de persoon, elk met de code van haar wet, bijvoorbeeld WW; een lege lijst is geen. */
  readonly uitkeringen?: ReadonlyArray<string> | null | undefined;
  /** Hoeveel maanden de persoon verwacht nog geen werk te hebben, 0 tot en met 120. */
  readonly verwachteWerkloosheidMaanden?: number | null | undefined;
  /** Werkt in loondienst. */
  readonly werkzaam?: boolean | null | undefined;
  /** Is zelfstandig ondernemer. */
  readonly zelfstandig?: boolean | null | undefined;
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

/** Waarvoor iemand wordt doorverwezen. */
export type Overdrachtonderwerp =
  /** Hulp bij schulden. */
  | 'SCHULDHULP'
  /** Taal. */
  | 'TAAL'
  /** Ondersteuning uit de Wmo. */
  | 'WMO';

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

/** De diagnose van een persoon. */
export type RegistreerDiagnoseInput = {
  /** De dag van de diagnose; niet later dan vandaag. */
  readonly datum: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Waarom een diagnose die er al is wordt herhaald, 10 tot en met 500 tekens; alleen dan. */
  readonly redenHerhaling?: string | null | undefined;
  /** Wat eruit kwam, 1 tot en met 4000 tekens. */
  readonly uitkomst: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Met welke versie de persoon aan de balie instemde. */
export type RegistreerInstemmingInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Op welke dag de persoon instemde: niet in de toekomst, en niet voor de laatste wijziging van de afspraken. */
  readonly op: string;
  /** De versie die de persoon is voorgelegd; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
  /** Hoe de persoon instemde. */
  readonly wijze: Instemmingswijze;
};

/** De intake van een persoon. */
export type RegistreerIntakeInput = {
  /** De dag van de intake; niet later dan vandaag. */
  readonly datum: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Het loket dat de intake deed; leeg is dat van de vrager. */
  readonly loket?: string | null | undefined;
  /** Wat de persoon vertelde: de feiten waarop de regels beslissen en die geen bron levert. Leeg laat staan wat eerder is verteld. */
  readonly opgave?: OpgaveInput | null | undefined;
  /** Samenvatting van het gesprek, 1 tot en met 4000 tekens. */
  readonly samenvatting: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Welke activiteit eindigt. */
export type RondActiviteitAfInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: string;
  /** De laatste dag; leeg is vandaag. */
  readonly einddatum?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Toelichting, hoogstens 1000 tekens. */
  readonly toelichting?: string | null | undefined;
  /** Wat ervan kwam. Een voorstel kan alleen niet worden overgenomen. */
  readonly uitkomst: Activiteituitkomst;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
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

/** Waarmee iemand werk zoekt. */
export type StelArbeidsmarktprofielVastInput = {
  /** Gezochte beroepen, hoogstens 10, als code of adres uit CompetentNL of ESCO. */
  readonly beroepen: ReadonlyArray<string>;
  /** Vanaf welke dag iemand kan beginnen. */
  readonly beschikbaarVanaf?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Het meeste aantal uren per week, 1 tot en met 60. */
  readonly maximaleUrenPerWeek?: number | null | undefined;
  /** Het minste aantal uren per week, 1 tot en met 60. */
  readonly minimaleUrenPerWeek?: number | null | undefined;
  /** Het hoogste opleidingsniveau. */
  readonly opleidingsniveau?: Opleidingsniveau | null | undefined;
  /** De id van de persoon; een burger laat het leeg en bedoelt zichzelf. */
  readonly persoonId?: string | null | undefined;
  /** De persoon stemt in met dit profiel; een burger die het zelf vaststelt hoeft dat niet te zeggen. */
  readonly persoonStemtIn?: boolean | null | undefined;
  /** De vier cijfers van de postcode waar de reisafstand begint. */
  readonly postcodegebied?: string | null | undefined;
  /** Hoe ver iemand wil reizen, 1 tot en met 200 kilometer. */
  readonly reisafstandKm?: number | null | undefined;
  /** Vaardigheden, hoogstens 50, als code of adres uit CompetentNL of ESCO. */
  readonly vaardigheden: ReadonlyArray<string>;
  /** De versie die de vrager zag; 0 wanneer er nog geen profiel was. */
  readonly verwachteVersie: number;
  /** De persoon geeft het profiel vrij om er werk mee te zoeken. Wie kandidaten zoekt vindt het dan zonder wie het is, zolang er een werkplan loopt en de BRP zegt dat de gegevens niet geheim zijn. Wordt het niet meer vrijgegeven, dan vervallen contactverzoeken waarop nog niet is geantwoord. */
  readonly vrijgeven: boolean;
};

/** Wie voor welke vacature wordt voorgesteld. */
export type StelKandidaatVoorInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Waarom, ten hoogste 500 tekens. De persoon leest dit ook. */
  readonly toelichting?: string | null | undefined;
  /** De id van een vacature uit een zoekresultaat van de eigen organisatie; geldig zolang dat resultaat dat is. */
  readonly vacatureId: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Voor wie een werkplan wordt begonnen. */
export type StelWerkplanOpInput = {
  /** Wie de persoon ondersteunt. */
  readonly arrangeur: ArrangeurInput;
  /** Waar het plan naartoe werkt, 3 tot en met 1000 tekens. */
  readonly doel: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De pseudonieme id van de persoon. */
  readonly persoonId: string;
};

/** Welke versie wordt vastgesteld. */
export type StelWerkplanVastInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Met welk maatwerk wordt ingestemd. */
export type StemInMetMaatwerkInput = {
  /** De id van de activiteit in het werkplan. */
  readonly activiteitId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
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

/** Welke overdracht wordt ingetrokken en waarom. */
export type TrekOverdrachtInInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van de overdracht. */
  readonly overdrachtId: string;
  /** Waarom, in 10 tot en met 500 tekens. Het ontvangende loket en de persoon lezen dit ook. */
  readonly reden: string;
};

/** Welke vacature is vervuld. */
export type VacatureVervuldInput = {
  /** De id van de activiteit waarmee de persoon is voorgesteld. */
  readonly activiteitId: string;
  /** Waar: deze persoon heeft de baan, en de activiteit is behaald. Niet waar: iemand anders heeft haar, en de activiteit stopt. */
  readonly doorDezePersoon: boolean;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Waarvoor en naar welk loket iemand wordt doorverwezen. */
export type VerwijsDoorInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van het ontvangende loket; leeg is het loket van de gemeente waar de persoon woont. */
  readonly naarLoket?: string | null | undefined;
  /** Waarvoor. */
  readonly onderwerp: Overdrachtonderwerp;
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: string;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Een activiteit die wordt afgesproken. */
export type VoegActiviteitToeInput = {
  /** Wat zij mag kosten in euro; niet hoger dan het plafond van de soort. */
  readonly bedragEuro?: number | null | undefined;
  /** Eerste dag. Leeg wanneer die nog niet bekend is. */
  readonly begindatum?: string | null | undefined;
  /** Laatste of geplande laatste dag. Leeg wanneer die nog niet bekend is. */
  readonly einddatum?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Omschrijving, hoogstens 1000 tekens. */
  readonly omschrijving?: string | null | undefined;
  /** De partij die haar uitvoert. */
  readonly partij: Partij;
  /** Code uit de lijst werkcentrum.Activiteitsoort; een onbekende wordt geweigerd met de lijst erbij. */
  readonly soort: string;
  /** Wie haar uitvoert, hoogstens 200 tekens. */
  readonly uitvoerder?: string | null | undefined;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Welke overdracht wordt geweigerd en waarom. */
export type WeigerOverdrachtInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van de overdracht. */
  readonly overdrachtId: string;
  /** Waarom, in 10 tot en met 500 tekens. De persoon leest dit ook. */
  readonly reden: string;
};

/** Wie er bij een werkgever te bereiken is: een telefoonnummer, een e-mailadres, of allebei. */
export type WerkgeverscontactInput = {
  /** Het e-mailadres. */
  readonly email?: string | null | undefined;
  /** De naam, hoogstens 100 tekens. */
  readonly naam: string;
  /** Het telefoonnummer. */
  readonly telefoon?: string | null | undefined;
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

/** Wat er aan een activiteit wijzigt. Wat niet wordt genoemd blijft; wat leeg (null) wordt meegegeven wordt leeg. */
export type WijzigActiviteitInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: string;
  /** Wat zij mag kosten in euro; niet hoger dan het plafond van de soort. */
  readonly bedragEuro?: number | null | undefined;
  /** Eerste dag. Leeg wanneer die nog niet bekend is. */
  readonly begindatum?: string | null | undefined;
  /** Laatste of geplande laatste dag. Leeg wanneer die nog niet bekend is. */
  readonly einddatum?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Omschrijving, hoogstens 1000 tekens. */
  readonly omschrijving?: string | null | undefined;
  /** Wie haar uitvoert, hoogstens 200 tekens. */
  readonly uitvoerder?: string | null | undefined;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Wat er voor de persoon is veranderd. */
export type WijzigSituatieInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Vanaf welke dag. */
  readonly ingangsdatum: string;
  /** Wat de persoon nu vertelt. Leeg laat staan wat eerder is verteld. */
  readonly opgave?: OpgaveInput | null | undefined;
  /** Wat er is veranderd. */
  readonly soort: Situatiewijzigingsoort;
  /** Toelichting, hoogstens 1000 tekens. */
  readonly toelichting?: string | null | undefined;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Welk instrument wordt ingezet. */
export type ZetInstrumentInInput = {
  /** Het bedrag in euro, boven nul. Verplicht voor maatwerk. */
  readonly bedragEuro?: number | null | undefined;
  /** De eerste dag; op die dag moet het beschikbaar zijn. */
  readonly begindatum: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van het instrument op de menukaart van de persoon. */
  readonly instrumentId: string;
  /** Zet het in, ook al is niet bekend of het beschikbaar is. */
  readonly ondanksOnbekend?: boolean | null | undefined;
  /** Bij welke partij, wanneer er meer zijn die het aanbieden. Leeg: wie het instrument aanbiedt, of anders de eerste die het in de regio doet. */
  readonly partij?: Partij | null | undefined;
  /** Waarom, ten hoogste 500 tekens. Verplicht wanneer niet bekend is of het beschikbaar is. */
  readonly toelichting?: string | null | undefined;
  /** De versie die de vrager zag. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

export type AanvaardOverdrachtMutationVariables = Exact<{
  input: AanvaardOverdrachtInput;
}>;


export type AanvaardOverdrachtMutation = { readonly aanvaardOverdracht: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly soort: Overdrachtsoort, readonly termijn: string, readonly isTeLaat: boolean, readonly beslistOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly verantwoordelijke: { readonly partij: Partij, readonly sinds: string, readonly grondslag: string | null, readonly loket: { readonly id: string, readonly naam: string } | null } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type BeantwoordContactverzoekMutationVariables = Exact<{
  input: BeantwoordContactverzoekInput;
}>;


export type BeantwoordContactverzoekMutation = { readonly beantwoordContactverzoek: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus, readonly doorgegevenOp: string | null, readonly beantwoordOp: string | null, readonly persoon: { readonly id: string } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type BeeindigWerkplanMutationVariables = Exact<{
  input: BeeindigWerkplanInput;
}>;


export type BeeindigWerkplanMutation = { readonly beeindigWerkplan: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type BeginActiviteitMutationVariables = Exact<{
  input: BeginActiviteitInput;
}>;


export type BeginActiviteitMutation = { readonly beginActiviteit: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type BevestigAanvraagMutationVariables = Exact<{
  input: BevestigAanvraagInput;
}>;


export type BevestigAanvraagMutation = { readonly bevestigAanvraag: { readonly werkplan: { readonly id: string, readonly versie: number, readonly aanvragen: ReadonlyArray<{ readonly activiteitId: string, readonly partij: Partij, readonly status: Aanvraagstatus, readonly op: string, readonly nummer: string | null, readonly reden: string | null, readonly formulier: { readonly aan: string, readonly tekst: string } | null }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type DraagOverMutationVariables = Exact<{
  input: DraagOverInput;
}>;


export type DraagOverMutation = { readonly draagOver: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly soort: Overdrachtsoort, readonly termijn: string, readonly isTeLaat: boolean, readonly beslistOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly verantwoordelijke: { readonly partij: Partij, readonly sinds: string, readonly grondslag: string | null, readonly loket: { readonly id: string, readonly naam: string } | null } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type GeefContactverzoekDoorMutationVariables = Exact<{
  input: GeefContactverzoekDoorInput;
}>;


export type GeefContactverzoekDoorMutation = { readonly geefContactverzoekDoor: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus, readonly doorgegevenOp: string | null, readonly persoon: { readonly id: string } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type HerhaalAanvraagMutationVariables = Exact<{
  input: HerhaalAanvraagInput;
}>;


export type HerhaalAanvraagMutation = { readonly herhaalAanvraag: { readonly werkplan: { readonly id: string, readonly versie: number, readonly aanvragen: ReadonlyArray<{ readonly activiteitId: string, readonly partij: Partij, readonly status: Aanvraagstatus, readonly op: string, readonly nummer: string | null, readonly reden: string | null, readonly pogingen: number }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type KoppelPartijMutationVariables = Exact<{
  input: KoppelPartijInput;
}>;


export type KoppelPartijMutation = { readonly koppelPartij: { readonly persoon: { readonly id: string } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type LoketQueryVariables = Exact<{
  bsn: string;
  peildatum?: string | null | undefined;
}>;


export type LoketQuery = { readonly persoonOpBsn: { readonly id: string, readonly regio: { readonly amCode: string, readonly naam: string } | null, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null }, readonly leeftijd: { readonly herkomst: Herkomst, readonly waarde: number | null }, readonly gemeente: { readonly herkomst: Herkomst, readonly waarde: { readonly gmCode: string, readonly naam: string } | null }, readonly uitkeringsverhoudingen: { readonly herkomst: Herkomst, readonly waarde: ReadonlyArray<{ readonly partij: Partij, readonly houder: string, readonly begindatum: string | null, readonly einddatum: string | null, readonly isLopend: boolean, readonly isAangevraagd: boolean, readonly wet: { readonly code: string, readonly omschrijving: string | null } }> | null }, readonly inschrijving: { readonly herkomst: Herkomst, readonly isIngeschreven: JaNeeOnbekend, readonly geldigTot: string | null }, readonly startkwalificatie: { readonly herkomst: Herkomst, readonly waarde: JaNeeOnbekend }, readonly doelgroepregister: { readonly herkomst: Herkomst, readonly isGeregistreerd: JaNeeOnbekend } | null, readonly tegenspraken: ReadonlyArray<{ readonly feit: string, readonly uitspraken: ReadonlyArray<{ readonly herkomst: Herkomst, readonly bron: string, readonly waarde: string }> }>, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly houder: string, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null, readonly verantwoordelijkheid: { readonly uitkomst: Regeluitkomst, readonly rijen: ReadonlyArray<{ readonly situatie: string, readonly partij: Partij, readonly opVerzoek: Partij | null, readonly grondslag: { readonly vindplaats: string } }>, readonly ontbrekend: ReadonlyArray<{ readonly feit: string, readonly toelichting: string, readonly bron: string | null, readonly status: Bronstatus | null }> } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly arrangeur: { readonly naam: string, readonly organisatie: string, readonly loket: { readonly id: string, readonly naam: string } | null }, readonly intake: { readonly datum: string, readonly samenvatting: string | null, readonly loket: { readonly id: string } | null } | null, readonly diagnose: { readonly datum: string, readonly uitkomst: string } | null, readonly overkoepelendPlan: { readonly omschrijving: string, readonly soort: { readonly code: string, readonly omschrijving: string | null } } | null, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly houder: string, readonly nummer: string | null, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly uitvoerder: string | null, readonly bronnen: ReadonlyArray<string>, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null, readonly aanvragen: ReadonlyArray<{ readonly activiteitId: string, readonly partij: Partij, readonly status: Aanvraagstatus, readonly op: string, readonly nummer: string | null, readonly reden: string | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly houder: string, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> | null } | null, readonly menukaart: { readonly totaal: number, readonly regio: string | null, readonly versie: string | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly status: Beschikbaarheidsstatus, readonly maximaleDuurMaanden: number | null, readonly pot: Pot | null, readonly instrument: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string } }, readonly redenen: ReadonlyArray<{ readonly code: string, readonly toelichting: string, readonly grondslag: { readonly vindplaats: string } | null }>, readonly voorwaarden: ReadonlyArray<{ readonly code: string, readonly toelichting: string }>, readonly gaatVoor: ReadonlyArray<{ readonly id: string, readonly naam: string }>, readonly plafond: { readonly bedragEuro: number, readonly btw: Btw, readonly per: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type MeldAanMutationVariables = Exact<{
  input: MeldAanInput;
}>;


export type MeldAanMutation = { readonly meldAan: { readonly aanmelding: { readonly id: string, readonly partij: Partij, readonly organisatie: string, readonly reden: string, readonly op: string, readonly loket: { readonly id: string, readonly naam: string } | null } | null, readonly bestaandWerkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly verantwoordelijkheid: { readonly uitkomst: Regeluitkomst, readonly rijen: ReadonlyArray<{ readonly situatie: string, readonly partij: Partij, readonly opVerzoek: Partij | null, readonly grondslag: { readonly vindplaats: string } }>, readonly ontbrekend: ReadonlyArray<{ readonly feit: string, readonly toelichting: string, readonly bron: string | null, readonly status: Bronstatus | null }> } | null, readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly termijn: string, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type MeldWerkgeversvraagAanMutationVariables = Exact<{
  input: MeldWerkgeversvraagAanInput;
}>;


export type MeldWerkgeversvraagAanMutation = { readonly meldWerkgeversvraagAan: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus, readonly loket: { readonly id: string, readonly naam: string } | null, readonly grond: { readonly vindplaats: string, readonly omschrijving: string } } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type MenukaartQueryVariables = Exact<{
  amCode: string;
  filter?: Menukaartfilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MenukaartQuery = { readonly arbeidsmarktregio: { readonly amCode: string, readonly naam: string, readonly loketten: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: Loketsoort, readonly partij: Partij }>, readonly menukaart: { readonly versie: string, readonly gemaaktOp: string, readonly instrumenten: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly type: { readonly code: string, readonly omschrijving: string | null }, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly doelgroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } | null };

export type RegistreerDiagnoseMutationVariables = Exact<{
  input: RegistreerDiagnoseInput;
}>;


export type RegistreerDiagnoseMutation = { readonly registreerDiagnose: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RegistreerInstemmingMutationVariables = Exact<{
  input: RegistreerInstemmingInput;
}>;


export type RegistreerInstemmingMutation = { readonly registreerInstemming: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null, readonly aanBalie: { readonly op: string, readonly wijze: Instemmingswijze, readonly partij: string, readonly organisatie: string, readonly vastgelegdOp: string, readonly loket: { readonly id: string, readonly naam: string } | null } | null } } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RegistreerIntakeMutationVariables = Exact<{
  input: RegistreerIntakeInput;
}>;


export type RegistreerIntakeMutation = { readonly registreerIntake: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RondActiviteitAfMutationVariables = Exact<{
  input: RondActiviteitAfInput;
}>;


export type RondActiviteitAfMutation = { readonly rondActiviteitAf: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelArbeidsmarktprofielVastMutationVariables = Exact<{
  input: StelArbeidsmarktprofielVastInput;
}>;


export type StelArbeidsmarktprofielVastMutation = { readonly stelArbeidsmarktprofielVast: { readonly profiel: { readonly versie: number, readonly isVrijgegeven: boolean, readonly beroepen: ReadonlyArray<string>, readonly vaardigheden: ReadonlyArray<string>, readonly opleidingsniveau: Opleidingsniveau | null, readonly minimaleUrenPerWeek: number | null, readonly maximaleUrenPerWeek: number | null, readonly postcodegebied: string | null, readonly reisafstandKm: number | null, readonly beschikbaarVanaf: string | null, readonly gewijzigdOp: string } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type StelKandidaatVoorMutationVariables = Exact<{
  input: StelKandidaatVoorInput;
}>;


export type StelKandidaatVoorMutation = { readonly stelKandidaatVoor: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly uitvoerder: string | null, readonly soort: { readonly code: string, readonly omschrijving: string | null }, readonly vacature: { readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly op: string } | null }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelWerkplanOpMutationVariables = Exact<{
  input: StelWerkplanOpInput;
}>;


export type StelWerkplanOpMutation = { readonly stelWerkplanOp: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelWerkplanVastMutationVariables = Exact<{
  input: StelWerkplanVastInput;
}>;


export type StelWerkplanVastMutation = { readonly stelWerkplanVast: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StemInMetMaatwerkMutationVariables = Exact<{
  input: StemInMetMaatwerkInput;
}>;


export type StemInMetMaatwerkMutation = { readonly stemInMetMaatwerk: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type TrekOverdrachtInMutationVariables = Exact<{
  input: TrekOverdrachtInInput;
}>;


export type TrekOverdrachtInMutation = { readonly trekOverdrachtIn: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly soort: Overdrachtsoort, readonly intrekking: string | null, readonly termijn: string, readonly isTeLaat: boolean, readonly beslistOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type VacatureVervuldMutationVariables = Exact<{
  input: VacatureVervuldInput;
}>;


export type VacatureVervuldMutation = { readonly vacatureVervuld: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly einddatum: string | null, readonly uitkomst: Activiteituitkomst | null, readonly soort: { readonly code: string, readonly omschrijving: string | null }, readonly vacature: { readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly op: string } | null }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type VerwijsDoorMutationVariables = Exact<{
  input: VerwijsDoorInput;
}>;


export type VerwijsDoorMutation = { readonly verwijsDoor: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly soort: Overdrachtsoort, readonly termijn: string, readonly isTeLaat: boolean, readonly beslistOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly verantwoordelijke: { readonly partij: Partij, readonly sinds: string, readonly grondslag: string | null, readonly loket: { readonly id: string, readonly naam: string } | null } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type VoegActiviteitToeMutationVariables = Exact<{
  input: VoegActiviteitToeInput;
}>;


export type VoegActiviteitToeMutation = { readonly voegActiviteitToe: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type VolgAanmeldingenSubscriptionVariables = Exact<{
  loketId: string;
  naEvent?: string | null | undefined;
}>;


export type VolgAanmeldingenSubscription = { readonly aanmeldingen: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string }, readonly persoon: { readonly id: string } | null } };

export type VolgOverdrachtenSubscriptionVariables = Exact<{
  loketId: string;
  naEvent?: string | null | undefined;
}>;


export type VolgOverdrachtenSubscription = { readonly overdrachten: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string }, readonly persoon: { readonly id: string } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null } };

export type VolgWerkplanSubscriptionVariables = Exact<{
  id: string;
  naEvent?: string | null | undefined;
}>;


export type VolgWerkplanSubscription = { readonly werkplanGewijzigd: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string, readonly versie: number | null }, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly gewijzigdOp: string } } };

export type WeigerOverdrachtMutationVariables = Exact<{
  input: WeigerOverdrachtInput;
}>;


export type WeigerOverdrachtMutation = { readonly weigerOverdracht: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly soort: Overdrachtsoort, readonly termijn: string, readonly isTeLaat: boolean, readonly beslistOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly verantwoordelijke: { readonly partij: Partij, readonly sinds: string, readonly grondslag: string | null, readonly loket: { readonly id: string, readonly naam: string } | null } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type WerkplanversieQueryVariables = Exact<{
  id: string;
  versie: number;
}>;


export type WerkplanversieQuery = { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly vastgesteldOp: string | null, readonly gewijzigdOp: string, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly nummer: string | null, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly uitvoerder: string | null, readonly isEigen: boolean, readonly uitkomst: Activiteituitkomst | null, readonly bronnen: ReadonlyArray<string>, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> | null, readonly geschiedenis: ReadonlyArray<{ readonly versie: number, readonly status: Werkplanstatus, readonly gewijzigdOp: string, readonly handeling: string | null, readonly partij: string | null, readonly rol: string | null, readonly reden: string | null, readonly isVastgelegd: boolean, readonly loket: { readonly id: string, readonly naam: string } | null }> | null } | null };

export type WerkvoorraadQueryVariables = Exact<{
  loket: string;
  first?: number | null | undefined;
  naAanmelding?: string | null | undefined;
  naOverdracht?: string | null | undefined;
  naActiviteit?: string | null | undefined;
  naContactverzoek?: string | null | undefined;
}>;


export type WerkvoorraadQuery = { readonly werkvoorraad: { readonly loket: { readonly id: string, readonly naam: string }, readonly openAanmeldingen: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly wachtDagen: number, readonly persoon: { readonly id: string } | null, readonly aanmelding: { readonly id: string, readonly reden: string, readonly op: string } } }> }, readonly overdrachten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly soort: Overdrachtsoort, readonly reden: string, readonly termijn: string, readonly isTeLaat: boolean, readonly op: string, readonly van: { readonly id: string, readonly naam: string } | null, readonly persoon: { readonly id: string } | null, readonly werkplan: { readonly id: string, readonly versie: number } | null } }> }, readonly aflopendeActiviteiten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly dag: string, readonly isTeLaat: boolean, readonly activiteitId: string, readonly werkplan: { readonly id: string, readonly versie: number } | null } }> }, readonly contactverzoeken: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: Contactverzoekstatus, readonly organisatie: string, readonly partij: string, readonly bericht: string, readonly op: string, readonly doorgegevenOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly vacature: { readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute } | null, readonly persoon: { readonly id: string } | null } }> } | null } | null };

export type WijzigActiviteitMutationVariables = Exact<{
  input: WijzigActiviteitInput;
}>;


export type WijzigActiviteitMutation = { readonly wijzigActiviteit: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type WijzigSituatieMutationVariables = Exact<{
  input: WijzigSituatieInput;
}>;


export type WijzigSituatieMutation = { readonly wijzigSituatie: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type ZetInstrumentInMutationVariables = Exact<{
  input: ZetInstrumentInInput;
}>;


export type ZetInstrumentInMutation = { readonly zetInstrumentIn: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly gaatVoor: ReadonlyArray<{ readonly id: string, readonly naam: string }>, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };


export const AanvaardOverdrachtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AanvaardOverdracht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AanvaardOverdrachtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanvaardOverdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AanvaardOverdrachtMutation, AanvaardOverdrachtMutationVariables>;
export const BeantwoordContactverzoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeantwoordContactverzoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeantwoordContactverzoekInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beantwoordContactverzoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doorgegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"beantwoordOp"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<BeantwoordContactverzoekMutation, BeantwoordContactverzoekMutationVariables>;
export const BeeindigWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeeindigWerkplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeeindigWerkplanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beeindigWerkplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeeindigWerkplanMutation, BeeindigWerkplanMutationVariables>;
export const BeginActiviteitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginActiviteit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginActiviteitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginActiviteit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeginActiviteitMutation, BeginActiviteitMutationVariables>;
export const BevestigAanvraagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BevestigAanvraag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BevestigAanvraagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevestigAanvraag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"aanvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteitId"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"formulier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aan"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<BevestigAanvraagMutation, BevestigAanvraagMutationVariables>;
export const DraagOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraagOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraagOverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draagOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraagOverMutation, DraagOverMutationVariables>;
export const GeefContactverzoekDoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GeefContactverzoekDoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GeefContactverzoekDoorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"geefContactverzoekDoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doorgegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<GeefContactverzoekDoorMutation, GeefContactverzoekDoorMutationVariables>;
export const HerhaalAanvraagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HerhaalAanvraag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HerhaalAanvraagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herhaalAanvraag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"aanvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteitId"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<HerhaalAanvraagMutation, HerhaalAanvraagMutationVariables>;
export const KoppelPartijDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KoppelPartij"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelPartijInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelPartij"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<KoppelPartijMutation, KoppelPartijMutationVariables>;
export const LoketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOpBsn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bsn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gmCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkeringsverhoudingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"wet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isLopend"}},{"kind":"Field","name":{"kind":"Name","value":"isAangevraagd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inschrijving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"isIngeschreven"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startkwalificatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepregister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"isGeregistreerd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tegenspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feit"}},{"kind":"Field","name":{"kind":"Name","value":"uitspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijkheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situatie"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"opVerzoek"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ontbrekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feit"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overkoepelendPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteitId"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaatVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plafond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"btw"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximaleDuurMaanden"}},{"kind":"Field","name":{"kind":"Name","value":"pot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoketQuery, LoketQueryVariables>;
export const MeldAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldAanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanmelding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestaandWerkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijkheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situatie"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"opVerzoek"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ontbrekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feit"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<MeldAanMutation, MeldAanMutationVariables>;
export const MeldWerkgeversvraagAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldWerkgeversvraagAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldWerkgeversvraagAanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldWerkgeversvraagAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<MeldWerkgeversvraagAanMutation, MeldWerkgeversvraagAanMutationVariables>;
export const MenukaartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Menukaart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Menukaartfilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktregio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"amCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"loketten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"instrumenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MenukaartQuery, MenukaartQueryVariables>;
export const RegistreerDiagnoseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerDiagnose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistreerDiagnoseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerDiagnose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerDiagnoseMutation, RegistreerDiagnoseMutationVariables>;
export const RegistreerInstemmingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerInstemming"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistreerInstemmingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerInstemming"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanBalie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vastgelegdOp"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerInstemmingMutation, RegistreerInstemmingMutationVariables>;
export const RegistreerIntakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistreerIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerIntakeMutation, RegistreerIntakeMutationVariables>;
export const RondActiviteitAfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RondActiviteitAf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RondActiviteitAfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rondActiviteitAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RondActiviteitAfMutation, RondActiviteitAfMutationVariables>;
export const StelArbeidsmarktprofielVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelArbeidsmarktprofielVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelArbeidsmarktprofielVastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelArbeidsmarktprofielVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profiel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"isVrijgegeven"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"}},{"kind":"Field","name":{"kind":"Name","value":"vaardigheden"}},{"kind":"Field","name":{"kind":"Name","value":"opleidingsniveau"}},{"kind":"Field","name":{"kind":"Name","value":"minimaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"maximaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"reisafstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<StelArbeidsmarktprofielVastMutation, StelArbeidsmarktprofielVastMutationVariables>;
export const StelKandidaatVoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelKandidaatVoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelKandidaatVoorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelKandidaatVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelKandidaatVoorMutation, StelKandidaatVoorMutationVariables>;
export const StelWerkplanOpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelWerkplanOp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelWerkplanOpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelWerkplanOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelWerkplanOpMutation, StelWerkplanOpMutationVariables>;
export const StelWerkplanVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelWerkplanVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelWerkplanVastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelWerkplanVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelWerkplanVastMutation, StelWerkplanVastMutationVariables>;
export const StemInMetMaatwerkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StemInMetMaatwerk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StemInMetMaatwerkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stemInMetMaatwerk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StemInMetMaatwerkMutation, StemInMetMaatwerkMutationVariables>;
export const TrekOverdrachtInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekOverdrachtIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekOverdrachtInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekOverdrachtIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intrekking"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrekOverdrachtInMutation, TrekOverdrachtInMutationVariables>;
export const VacatureVervuldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VacatureVervuld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VacatureVervuldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacatureVervuld"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VacatureVervuldMutation, VacatureVervuldMutationVariables>;
export const VerwijsDoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerwijsDoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerwijsDoorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verwijsDoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerwijsDoorMutation, VerwijsDoorMutationVariables>;
export const VoegActiviteitToeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoegActiviteitToe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoegActiviteitToeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voegActiviteitToe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VoegActiviteitToeMutation, VoegActiviteitToeMutationVariables>;
export const VolgAanmeldingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgAanmeldingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanmeldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<VolgAanmeldingenSubscription, VolgAanmeldingenSubscriptionVariables>;
export const VolgOverdrachtenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgOverdrachten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<VolgOverdrachtenSubscription, VolgOverdrachtenSubscriptionVariables>;
export const VolgWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgWerkplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplanGewijzigd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}}]}}]}}]}}]} as unknown as DocumentNode<VolgWerkplanSubscription, VolgWerkplanSubscriptionVariables>;
export const WeigerOverdrachtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WeigerOverdracht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WeigerOverdrachtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weigerOverdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"beslistOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeigerOverdrachtMutation, WeigerOverdrachtMutationVariables>;
export const WerkplanversieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkplanversie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versie"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versie"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versie"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"vastgesteldOp"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"handeling"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"isVastgelegd"}}]}}]}}]}}]} as unknown as DocumentNode<WerkplanversieQuery, WerkplanversieQueryVariables>;
export const WerkvoorraadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkvoorraad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naAanmelding"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naOverdracht"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naActiviteit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naContactverzoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkvoorraad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loket"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openAanmeldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naAanmelding"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wachtDagen"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanmelding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naOverdracht"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aflopendeActiviteiten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naActiviteit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"activiteitId"}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoeken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naContactverzoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"doorgegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WerkvoorraadQuery, WerkvoorraadQueryVariables>;
export const WijzigActiviteitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijzigActiviteit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigActiviteitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijzigActiviteit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WijzigActiviteitMutation, WijzigActiviteitMutationVariables>;
export const WijzigSituatieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijzigSituatie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigSituatieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijzigSituatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WijzigSituatieMutation, WijzigSituatieMutationVariables>;
export const ZetInstrumentInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ZetInstrumentIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ZetInstrumentInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zetInstrumentIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaatVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ZetInstrumentInMutation, ZetInstrumentInMutationVariables>;
/** What can be chosen for Aanvraaguitkomst, in the order and the words of the schema. */
export const AanvraaguitkomstKeuzes: readonly { readonly waarde: Aanvraaguitkomst, readonly tekst: string }[] = [
  { waarde: "BEVESTIGD", tekst: "De partij doet het" },
  { waarde: "GEWEIGERD", tekst: "De partij doet het niet; de activiteit stopt" },
];
/** What can be chosen for Activiteituitkomst, in the order and the words of the schema. */
export const ActiviteituitkomstKeuzes: readonly { readonly waarde: Activiteituitkomst, readonly tekst: string }[] = [
  { waarde: "BEHAALD", tekst: "Afgerond met het gewenste resultaat" },
  { waarde: "NIET_BEHAALD", tekst: "Afgerond zonder het gewenste resultaat" },
  { waarde: "GESTOPT", tekst: "Voortijdig gestopt" },
  { waarde: "NIET_OVERGENOMEN", tekst: "Een voorstel dat niet is overgenomen" },
];
/** What can be chosen for AfgerondeOpleiding, in the order and the words of the schema. */
export const AfgerondeOpleidingKeuzes: readonly { readonly waarde: AfgerondeOpleiding, readonly tekst: string }[] = [
  { waarde: "GEEN", tekst: "Geen" },
  { waarde: "VMBO", tekst: "Vmbo" },
  { waarde: "MBO1", tekst: "Mbo niveau 1" },
  { waarde: "MBO2", tekst: "Mbo niveau 2" },
  { waarde: "MBO3", tekst: "Mbo niveau 3" },
  { waarde: "MBO4", tekst: "Mbo niveau 4" },
  { waarde: "HBO", tekst: "Hbo" },
  { waarde: "WO", tekst: "Universiteit" },
];
/** What can be chosen for Contactantwoord, in the order and the words of the schema. */
export const ContactantwoordKeuzes: readonly { readonly waarde: Contactantwoord, readonly tekst: string }[] = [
  { waarde: "WIL_CONTACT", tekst: "Ik wil contact" },
  { waarde: "GEEN_CONTACT", tekst: "Ik wil geen contact" },
];
/** What can be chosen for Instemmingswijze, in the order and the words of the schema. */
export const InstemmingswijzeKeuzes: readonly { readonly waarde: Instemmingswijze, readonly tekst: string }[] = [
  { waarde: "MONDELING", tekst: "Mondeling, in het gesprek" },
  { waarde: "SCHRIFTELIJK", tekst: "Schriftelijk; wie het vastlegt bewaart het stuk in het eigen dossier" },
];
/** What can be chosen for Opleidingsniveau, in the order and the words of the schema. */
export const OpleidingsniveauKeuzes: readonly { readonly waarde: Opleidingsniveau, readonly tekst: string }[] = [
  { waarde: "BASISONDERWIJS", tekst: "Basisonderwijs" },
  { waarde: "VMBO", tekst: "Vmbo" },
  { waarde: "HAVO_VWO", tekst: "Havo of vwo" },
  { waarde: "MBO_1", tekst: "Mbo niveau 1" },
  { waarde: "MBO_2_4", tekst: "Mbo niveau 2, 3 of 4" },
  { waarde: "HBO", tekst: "Hbo" },
  { waarde: "WO", tekst: "Universiteit" },
];
/** What can be chosen for Overdrachtonderwerp, in the order and the words of the schema. */
export const OverdrachtonderwerpKeuzes: readonly { readonly waarde: Overdrachtonderwerp, readonly tekst: string }[] = [
  { waarde: "SCHULDHULP", tekst: "Hulp bij schulden" },
  { waarde: "WMO", tekst: "Ondersteuning uit de Wmo" },
  { waarde: "TAAL", tekst: "Taal" },
];
/** What can be chosen for Partij, in the order and the words of the schema. */
export const PartijKeuzes: readonly { readonly waarde: Partij, readonly tekst: string }[] = [
  { waarde: "UWV", tekst: "Uitvoeringsinstituut Werknemersverzekeringen" },
  { waarde: "GEMEENTE", tekst: "Een gemeente" },
  { waarde: "SBB", tekst: "SBB of het leerwerkloket" },
  { waarde: "OOFONDS", tekst: "Een O&O-fonds" },
  { waarde: "SOCIALE_PARTNERS", tekst: "Vakbonden en werkgeversorganisaties" },
  { waarde: "WERKCENTRUM", tekst: "Het Werkcentrum zelf" },
];
/** What can be chosen for Situatiewijzigingsoort, in the order and the words of the schema. */
export const SituatiewijzigingsoortKeuzes: readonly { readonly waarde: Situatiewijzigingsoort, readonly tekst: string }[] = [
  { waarde: "ONTSLAGDREIGING", tekst: "Werkt nog en wordt met ontslag bedreigd" },
  { waarde: "WW", tekst: "Krijgt of vraagt WW" },
  { waarde: "WIA", tekst: "Krijgt of vraagt WIA" },
  { waarde: "BIJSTAND", tekst: "Krijgt of vraagt bijstand" },
  { waarde: "ONDERNEMER_MET_TE_WEINIG_INKOMEN", tekst: "Is ondernemer met te weinig inkomen om van te leven" },
  { waarde: "NIET_UITKERINGSGERECHTIGD", tekst: "Werkt niet en krijgt geen uitkering" },
  { waarde: "WERK", tekst: "Heeft werk gevonden" },
  { waarde: "VERHUIZING", tekst: "Is verhuisd" },
  { waarde: "ANDERS", tekst: "Iets anders" },
];
/** What can be chosen for Taalniveau, in the order and the words of the schema. */
export const TaalniveauKeuzes: readonly { readonly waarde: Taalniveau, readonly tekst: string }[] = [
  { waarde: "A1", tekst: "Beginner" },
  { waarde: "A2", tekst: "Basisgebruiker" },
  { waarde: "B1", tekst: "Onafhankelijk gebruiker" },
  { waarde: "B2", tekst: "Gevorderd onafhankelijk gebruiker" },
  { waarde: "C1", tekst: "Vaardig gebruiker" },
  { waarde: "C2", tekst: "Vrijwel als een moedertaalspreker" },
];
/** What can be chosen for Werkgeversvraagsoort, in the order and the words of the schema. */
export const WerkgeversvraagsoortKeuzes: readonly { readonly waarde: Werkgeversvraagsoort, readonly tekst: string }[] = [
  { waarde: "VACATURES", tekst: "Zoekt personeel" },
  { waarde: "PERSONEELSOVERSCHOT", tekst: "Heeft personeel over" },
  { waarde: "ADVIES", tekst: "Wil advies" },
];
/** What can be chosen for Werkplanuitkomst, in the order and the words of the schema. */
export const WerkplanuitkomstKeuzes: readonly { readonly waarde: Werkplanuitkomst, readonly tekst: string }[] = [
  { waarde: "WERK", tekst: "Aan het werk" },
  { waarde: "OPLEIDING", tekst: "Een opleiding begonnen" },
  { waarde: "ONDERNEMER", tekst: "Als ondernemer verder" },
  { waarde: "ANDERE_ONDERSTEUNING", tekst: "Andere ondersteuning gaat voor" },
  { waarde: "OP_EIGEN_VERZOEK", tekst: "Op verzoek van de persoon zelf; meedoen is vrijwillig" },
  { waarde: "GEEN_CONTACT", tekst: "Geen contact meer" },
  { waarde: "OVERIG", tekst: "Iets anders" },
];
export const AanvaardOverdracht: Operatie<AanvaardOverdrachtMutation, AanvaardOverdrachtMutationVariables, "mutation"> = { ...AanvaardOverdrachtDocument, id: "sha256:0fb98ab4aa4b16ab776c65706baa1426ef5772c8768e59bb265be272acb95915", naam: "AanvaardOverdracht", soort: "mutation", doel: "werkplan", client: "loket" };
export const BeantwoordContactverzoek: Operatie<BeantwoordContactverzoekMutation, BeantwoordContactverzoekMutationVariables, "mutation"> = { ...BeantwoordContactverzoekDocument, id: "sha256:94f5e3365b41a8f3f533c332df35e108c5b004f2bbbf38a46c1fb56b06b1ada2", naam: "BeantwoordContactverzoek", soort: "mutation", doel: "werkplan", client: "loket" };
export const BeeindigWerkplan: Operatie<BeeindigWerkplanMutation, BeeindigWerkplanMutationVariables, "mutation"> = { ...BeeindigWerkplanDocument, id: "sha256:9e1199776467924a0a12374dee9f13ed7e9b189be28b13b0c6eba12e09b3a6f4", naam: "BeeindigWerkplan", soort: "mutation", doel: "werkplan", client: "loket" };
export const BeginActiviteit: Operatie<BeginActiviteitMutation, BeginActiviteitMutationVariables, "mutation"> = { ...BeginActiviteitDocument, id: "sha256:2e019f26039043263685e2460fb7406679f1f6937269ff75c78e0a58f083645f", naam: "BeginActiviteit", soort: "mutation", doel: "werkplan", client: "loket" };
export const BevestigAanvraag: Operatie<BevestigAanvraagMutation, BevestigAanvraagMutationVariables, "mutation"> = { ...BevestigAanvraagDocument, id: "sha256:bd42cae87a5795c71b04d713b342095a9393739c8ea689c846f4e66d4ba7defe", naam: "BevestigAanvraag", soort: "mutation", doel: "werkplan", client: "loket" };
export const DraagOver: Operatie<DraagOverMutation, DraagOverMutationVariables, "mutation"> = { ...DraagOverDocument, id: "sha256:d71f5626ad3bedbe8a984f8ba79506512c3fbd280d86509f6ea57a4c1bc9ae37", naam: "DraagOver", soort: "mutation", doel: "werkplan", client: "loket" };
export const GeefContactverzoekDoor: Operatie<GeefContactverzoekDoorMutation, GeefContactverzoekDoorMutationVariables, "mutation"> = { ...GeefContactverzoekDoorDocument, id: "sha256:66415338b50a4214610fc7e6e9e055ee68b26a6d250e9e072b982d832070fea7", naam: "GeefContactverzoekDoor", soort: "mutation", doel: "werkplan", client: "loket" };
export const HerhaalAanvraag: Operatie<HerhaalAanvraagMutation, HerhaalAanvraagMutationVariables, "mutation"> = { ...HerhaalAanvraagDocument, id: "sha256:d6c9fec5988acc89962500d19e9db25fd3c29707251717ef2e33c5d08db7c612", naam: "HerhaalAanvraag", soort: "mutation", doel: "werkplan", client: "loket" };
export const KoppelPartij: Operatie<KoppelPartijMutation, KoppelPartijMutationVariables, "mutation"> = { ...KoppelPartijDocument, id: "sha256:8fc1ed979193ca23e354fabeddadaf172c9046a4a79eeb9099c8f5a70b7074c0", naam: "KoppelPartij", soort: "mutation", doel: "werkplan", client: "loket" };
export const Loket: Operatie<LoketQuery, LoketQueryVariables, "query"> = { ...LoketDocument, id: "sha256:f8f5bc6af89cac607a02502f81b57f000d651186770c3318b582c8f4ad80c7c6", naam: "Loket", soort: "query", doel: "werkplan", client: "loket" };
export const MeldAan: Operatie<MeldAanMutation, MeldAanMutationVariables, "mutation"> = { ...MeldAanDocument, id: "sha256:7496843881c1dd16a4e3541759cb2ac5d56c175556f2452352984c0d59dab926", naam: "MeldAan", soort: "mutation", doel: "aanmelding", client: "loket" };
export const MeldWerkgeversvraagAan: Operatie<MeldWerkgeversvraagAanMutation, MeldWerkgeversvraagAanMutationVariables, "mutation"> = { ...MeldWerkgeversvraagAanDocument, id: "sha256:489e14bd75a388e0dbd02624fc2141f91c8cd1cc7d4413701ce16537186d6179", naam: "MeldWerkgeversvraagAan", soort: "mutation", doel: "werkgeversdienstverlening", client: "loket" };
export const Menukaart: Operatie<MenukaartQuery, MenukaartQueryVariables, "query"> = { ...MenukaartDocument, id: "sha256:6a0874afbaf0a0a6dceeb08b6fbd1bc021f254c44696fef79c7fe59986e4d613", naam: "Menukaart", soort: "query", doel: "catalogus", client: "loket" };
export const RegistreerDiagnose: Operatie<RegistreerDiagnoseMutation, RegistreerDiagnoseMutationVariables, "mutation"> = { ...RegistreerDiagnoseDocument, id: "sha256:484105846733127d3c10f03bcd625d57d8505d920916c494e1a0d90e0b9a5cde", naam: "RegistreerDiagnose", soort: "mutation", doel: "werkplan", client: "loket" };
export const RegistreerInstemming: Operatie<RegistreerInstemmingMutation, RegistreerInstemmingMutationVariables, "mutation"> = { ...RegistreerInstemmingDocument, id: "sha256:3f81a72f2793587a97ef0ad87517fb5c6622510c2c9969d4b714f0c2b70afe28", naam: "RegistreerInstemming", soort: "mutation", doel: "werkplan", client: "loket" };
export const RegistreerIntake: Operatie<RegistreerIntakeMutation, RegistreerIntakeMutationVariables, "mutation"> = { ...RegistreerIntakeDocument, id: "sha256:efb30341eef94b912c4c5a7dbfaf230d7a1e448e1e7a491c03f7ce6f957f65f9", naam: "RegistreerIntake", soort: "mutation", doel: "werkplan", client: "loket" };
export const RondActiviteitAf: Operatie<RondActiviteitAfMutation, RondActiviteitAfMutationVariables, "mutation"> = { ...RondActiviteitAfDocument, id: "sha256:e0e6f1cef80d09e59c2e7367bec035700ec780f49923312f12248af7b6dc9a00", naam: "RondActiviteitAf", soort: "mutation", doel: "werkplan", client: "loket" };
export const StelArbeidsmarktprofielVast: Operatie<StelArbeidsmarktprofielVastMutation, StelArbeidsmarktprofielVastMutationVariables, "mutation"> = { ...StelArbeidsmarktprofielVastDocument, id: "sha256:42fda9b87bae9982f3f4fa08a1dbb6a33450716b22804ae19752e0a87ef4317f", naam: "StelArbeidsmarktprofielVast", soort: "mutation", doel: "werkplan", client: "loket" };
export const StelKandidaatVoor: Operatie<StelKandidaatVoorMutation, StelKandidaatVoorMutationVariables, "mutation"> = { ...StelKandidaatVoorDocument, id: "sha256:b2546496d7b334ab8beb3de343f49985a4cb041868897ad6f438f7bfc9344194", naam: "StelKandidaatVoor", soort: "mutation", doel: "werkplan", client: "loket" };
export const StelWerkplanOp: Operatie<StelWerkplanOpMutation, StelWerkplanOpMutationVariables, "mutation"> = { ...StelWerkplanOpDocument, id: "sha256:4ec6500da1cc270cbc9a7383ba25eba686dc60b4146d230194f6b6895f337e41", naam: "StelWerkplanOp", soort: "mutation", doel: "werkplan", client: "loket" };
export const StelWerkplanVast: Operatie<StelWerkplanVastMutation, StelWerkplanVastMutationVariables, "mutation"> = { ...StelWerkplanVastDocument, id: "sha256:89e900e00e7190644f9999ca76087eee36905ec10a1f6b7d617b94b6b1211e85", naam: "StelWerkplanVast", soort: "mutation", doel: "werkplan", client: "loket" };
export const StemInMetMaatwerk: Operatie<StemInMetMaatwerkMutation, StemInMetMaatwerkMutationVariables, "mutation"> = { ...StemInMetMaatwerkDocument, id: "sha256:edf532deb9e8bb9f2e3bd63d9d1d8c90e6fe316c9179a007dfd5844befdae091", naam: "StemInMetMaatwerk", soort: "mutation", doel: "werkplan", client: "loket" };
export const TrekOverdrachtIn: Operatie<TrekOverdrachtInMutation, TrekOverdrachtInMutationVariables, "mutation"> = { ...TrekOverdrachtInDocument, id: "sha256:3cc6ef238c76f53bad25158292c0213313e5a8011ec7d71b4f2182916cfb41cf", naam: "TrekOverdrachtIn", soort: "mutation", doel: "werkplan", client: "loket" };
export const VacatureVervuld: Operatie<VacatureVervuldMutation, VacatureVervuldMutationVariables, "mutation"> = { ...VacatureVervuldDocument, id: "sha256:e68db0f4dd2d6724197c752d693d5968b4d27efa734d9a74414dec4020c39dcd", naam: "VacatureVervuld", soort: "mutation", doel: "werkplan", client: "loket" };
export const VerwijsDoor: Operatie<VerwijsDoorMutation, VerwijsDoorMutationVariables, "mutation"> = { ...VerwijsDoorDocument, id: "sha256:4ba2087780bba06934b9b3be58c5b5d7741bfdefe750e839919b0be174a70c6a", naam: "VerwijsDoor", soort: "mutation", doel: "werkplan", client: "loket" };
export const VoegActiviteitToe: Operatie<VoegActiviteitToeMutation, VoegActiviteitToeMutationVariables, "mutation"> = { ...VoegActiviteitToeDocument, id: "sha256:d5b252101e213ac2e7d95b8e55d6db37cc77aa9ad7fb9676a7fd218fb3ae3b4d", naam: "VoegActiviteitToe", soort: "mutation", doel: "werkplan", client: "loket" };
export const VolgAanmeldingen: Operatie<VolgAanmeldingenSubscription, VolgAanmeldingenSubscriptionVariables, "subscription"> = { ...VolgAanmeldingenDocument, id: "sha256:ea0d941440e3e729e400372be66df9647538e565be72d04367e2819458d130ed", naam: "VolgAanmeldingen", soort: "subscription", doel: "werkplan", client: "loket" };
export const VolgOverdrachten: Operatie<VolgOverdrachtenSubscription, VolgOverdrachtenSubscriptionVariables, "subscription"> = { ...VolgOverdrachtenDocument, id: "sha256:134f0ac5939d0a4b6fbe4694b40844b934c9516cf054bf30e2ce2b1d2437efc4", naam: "VolgOverdrachten", soort: "subscription", doel: "werkplan", client: "loket" };
export const VolgWerkplan: Operatie<VolgWerkplanSubscription, VolgWerkplanSubscriptionVariables, "subscription"> = { ...VolgWerkplanDocument, id: "sha256:15d3ecd3720c2f48bc3fed683af00087d8d4b40df1540b5e04d55292bb01b747", naam: "VolgWerkplan", soort: "subscription", doel: "werkplan", client: "loket" };
export const WeigerOverdracht: Operatie<WeigerOverdrachtMutation, WeigerOverdrachtMutationVariables, "mutation"> = { ...WeigerOverdrachtDocument, id: "sha256:3004dcf2203dd7d54b772298ecd49298b9a29e5ebda1d28ce44b29e662e8f4ca", naam: "WeigerOverdracht", soort: "mutation", doel: "werkplan", client: "loket" };
export const Werkplanversie: Operatie<WerkplanversieQuery, WerkplanversieQueryVariables, "query"> = { ...WerkplanversieDocument, id: "sha256:e89cef1032536522c54b9e98003c03fb1423a3d03d96c8356de548fd8176ac5e", naam: "Werkplanversie", soort: "query", doel: "werkplan", client: "loket" };
export const Werkvoorraad: Operatie<WerkvoorraadQuery, WerkvoorraadQueryVariables, "query"> = { ...WerkvoorraadDocument, id: "sha256:a95cdead65488639476e0de5fba99fbc5b5419872c71e1ad4c62f504d0e4124a", naam: "Werkvoorraad", soort: "query", doel: "werkplan", client: "loket" };
export const WijzigActiviteit: Operatie<WijzigActiviteitMutation, WijzigActiviteitMutationVariables, "mutation"> = { ...WijzigActiviteitDocument, id: "sha256:24ca3f8c6e51cad142b45c567ec82620aad7e64775ad674c314db8bc39a07b14", naam: "WijzigActiviteit", soort: "mutation", doel: "werkplan", client: "loket" };
export const WijzigSituatie: Operatie<WijzigSituatieMutation, WijzigSituatieMutationVariables, "mutation"> = { ...WijzigSituatieDocument, id: "sha256:0983ba7c641a4cab6cf4cac5505157ed5bc63c07f3e5fa1843a57f33a52b5d04", naam: "WijzigSituatie", soort: "mutation", doel: "werkplan", client: "loket" };
export const ZetInstrumentIn: Operatie<ZetInstrumentInMutation, ZetInstrumentInMutationVariables, "mutation"> = { ...ZetInstrumentInDocument, id: "sha256:5b9190de81df69fc188b55560e9282395e3843eb08875ec81b4ebcc3eacd0112", naam: "ZetInstrumentIn", soort: "mutation", doel: "werkplan", client: "loket" };