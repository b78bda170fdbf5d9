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

/** Waarop de catalogus gefilterd wordt. Binnen een veld is één overeenkomst genoeg, tussen velden gelden ze alle. */
export type Catalogusfilter = {
  /** Namen van aanbieders, precies zoals de catalogus die geeft. */
  readonly aanbieders?: ReadonlyArray<string> | null | undefined;
  /** Doelgroepen, bijvoorbeeld ED01. */
  readonly doelgroepen?: ReadonlyArray<string> | null | undefined;
  /** Te gebruiken in deze gemeente, als GM-code. */
  readonly gemeente?: string | null | undefined;
  /** Klantkenmerken, bijvoorbeeld KK08. */
  readonly klantkenmerken?: ReadonlyArray<string> | null | undefined;
  /** Gepubliceerd op deze dag. */
  readonly op?: string | null | undefined;
  /** Te gebruiken in deze arbeidsmarktregio, als AM-code. */
  readonly regio?: string | null | undefined;
  /** Tegels van het werklandschap, bijvoorbeeld EW04. */
  readonly tegels?: ReadonlyArray<string> | null | undefined;
  /** Woorden die in naam of omschrijving staan, zonder onderscheid van hoofdletters en accenten. */
  readonly tekst?: string | null | undefined;
  /** Instrumenttypen: IT01 voor werkzoekenden, IT02 voor werkgevers. */
  readonly typen?: ReadonlyArray<string> | null | undefined;
  /** Uitvoeringsvormen, bijvoorbeeld UV01. */
  readonly uitvoeringsvormen?: ReadonlyArray<string> | null | undefined;
};

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

/** Hoe lang een contract duurt. */
export type Contractduur =
  /** Voor bepaalde tijd. */
  | 'BEPAALD'
  /** Voor onbepaalde tijd. */
  | 'ONBEPAALD';

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

/** Aan wie toestemming wordt gegeven. */
export type GeefToestemmingInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De private partij. */
  readonly partij: Toestemmingspartij;
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

/** Welke verwerkingen een functionaris wil lezen. Ten minste een van de eerste vier is verplicht: ongefilterd lezen mag niet. */
export type Logboekfilter = {
  /** De persoon, met het nummer waarmee deze partij iemand kent: bij UWV en gemeente het burgerservicenummer, bij SBB het deelnemernummer, bij een fonds de fondscode en het deelnemernummer, bij het Werkcentrum de id. */
  readonly betrokkene?: string | null | undefined;
  /** Wie vroeg, met de schuilnaam die het Logboek geeft. */
  readonly gebruiker?: string | null | undefined;
  /** De organisatie die vroeg, als OIN. */
  readonly organisatie?: string | null | undefined;
  /** Tot dit moment. */
  readonly tot?: string | null | undefined;
  /** Het traceId van een aanvraag. */
  readonly traceId?: string | null | undefined;
  /** Vanaf dit moment. */
  readonly van?: string | null | undefined;
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

/** Welke vraag wordt opgenomen. */
export type NeemWerkgeversvraagOpInput = {
  /** De id van de vraag. */
  readonly id: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag; is er een nieuwere, dan verandert er niets. */
  readonly verwachteVersie: number;
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

/** Welke vraag wordt afgerond, en hoe. */
export type RondWerkgeversvraagAfInput = {
  /** De id van de vraag. */
  readonly id: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Wat erover te zeggen is, hoogstens 1000 tekens; niets over personen. */
  readonly toelichting?: string | null | undefined;
  /** Wat ervan kwam. */
  readonly uitkomst: Werkgeversvraaguitkomst;
  /** De versie die de vrager zag; is er een nieuwere, dan verandert er niets. */
  readonly verwachteVersie: number;
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
  readonly begindatum?: string | null | undefined;
  /** Laatste of geplande laatste dag. Leeg wanneer die nog niet bekend is. */
  readonly einddatum?: string | null | undefined;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Wat de persoon wil, 3 tot en met 1000 tekens. */
  readonly omschrijving: string;
  /** Code uit de lijst werkcentrum.Activiteitsoort; een onbekende wordt geweigerd met de lijst erbij. */
  readonly soort: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

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

/** Met welke versie de persoon instemt. */
export type StemInMetInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Een taal en hoe goed. */
export type Taalcriterium = {
  /** Mondeling: 2 redelijk, 3 goed, 4 uitstekend. */
  readonly mondeling?: number | null | undefined;
  /** Schriftelijk: 2 redelijk, 3 goed, 4 uitstekend. */
  readonly schriftelijk?: number | null | undefined;
  /** De taal als ISO 639-3-code, bijvoorbeeld nld. */
  readonly taal: string;
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

/** De private partijen aan wie iemand toestemming kan geven. */
export type Toestemmingspartij =
  /** De O&O-fondsen waarmee een koppeling bestaat. */
  | 'OOFONDS'
  /** Vakbonden en werkgeversorganisaties. */
  | 'SOCIALE_PARTNERS';

/** Welk contactverzoek wordt ingetrokken. */
export type TrekContactverzoekInInput = {
  /** De id van het contactverzoek. */
  readonly contactverzoekId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
};

/** Van welk plan de persoon de instemming intrekt. */
export type TrekInstemmingInInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Waarom, hoogstens 500 tekens. */
  readonly reden?: string | null | undefined;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** Van wie toestemming wordt ingetrokken. */
export type TrekToestemmingInInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De private partij. */
  readonly partij: Toestemmingspartij;
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

/** Met wie contact wordt gevraagd, en waarvoor. */
export type VraagContactInput = {
  /** Waarom, 10 tot en met 500 tekens, zonder burgerservicenummer. De kandidaat leest dit. */
  readonly bericht: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De id van een kandidaat van werkcentrum uit een zoekresultaat van de eigen organisatie; geldig zolang dat resultaat dat is. */
  readonly kandidaatId: string;
  /** De id van een vacature uit een zoekresultaat van de eigen organisatie. Leeg wanneer het om geen gevonden vacature gaat. */
  readonly vacatureId?: string | null | undefined;
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

/** Wat er van een vraag van een werkgever kwam. */
export type Werkgeversvraaguitkomst =
  /** De werkgever is geholpen. */
  | 'GEHOLPEN'
  /** De werkgever trok de vraag in. */
  | 'INGETROKKEN'
  /** Het is niet gelukt. */
  | 'NIET_GELUKT';

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

/** Welke activiteit de persoon afwijst. */
export type WijsActiviteitAfInput = {
  /** De id van de activiteit; alleen een die het werkplan zelf bijhoudt. */
  readonly activiteitId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** Waarom, hoogstens 500 tekens. */
  readonly reden?: string | null | undefined;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

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

/** Waar naar gezocht wordt. Zoekend naar vacatures: wat iemand kan en wil. Zoekend naar kandidaten: wat de baan vraagt en biedt. Wat leeg is doet er niet toe. Niets hierin mag zeggen wie iemand is. */
export type Zoekcriteria = {
  /** Hoe ver daarvandaan, 0 tot en met 999 kilometer in een rechte lijn. */
  readonly afstandKm: number;
  /** Beroepen als URI van CompetentNL of ESCO, hoogstens 10. Een code die geen lijst kent gaat ongewijzigd mee. */
  readonly beroepen?: ReadonlyArray<string> | null | undefined;
  /** Vaardigheden als URI, hoogstens 30. */
  readonly competenties?: ReadonlyArray<string> | null | undefined;
  /** Vast, tijdelijk, of allebei. */
  readonly contracten?: ReadonlyArray<Contractduur> | null | undefined;
  /** Wat een eis is; al het andere telt alleen mee. Leeg is: de afstand en het beroep. */
  readonly eisen?: ReadonlyArray<Zoekcriterium> | null | undefined;
  /** Werk- en denkniveau: 1 basisonderwijs, 2 vmbo, 3 havo of vwo, 4 mbo, 5 hbo, 6 wo. */
  readonly niveau?: number | null | undefined;
  /** Onregelmatig werk of ploegendienst kan, of hoort erbij. */
  readonly onregelmatig?: boolean | null | undefined;
  /** De vier cijfers van de postcode waar omheen wordt gezocht. */
  readonly postcodegebied: string;
  /** Rijbewijzen die iemand heeft, of die de baan vraagt, bijvoorbeeld B. */
  readonly rijbewijzen?: ReadonlyArray<string> | null | undefined;
  /** Alleen deze wervingsroutes. */
  readonly routes?: ReadonlyArray<Wervingsroute> | null | undefined;
  /** Sectoren als code van de Standaard Bedrijfsindeling, vijf cijfers; minder cijfers is de hele groep. */
  readonly sectoren?: ReadonlyArray<string> | null | undefined;
  /** Talen die iemand spreekt, of die de baan vraagt. */
  readonly talen?: ReadonlyArray<Taalcriterium> | null | undefined;
  /** Ten hoogste zoveel uren per week, 1 tot en met 99. */
  readonly urenMaximaal?: number | null | undefined;
  /** Ten minste zoveel uren per week, 1 tot en met 99. */
  readonly urenMinimaal?: number | null | undefined;
  /** Vanaf welke dag iemand kan beginnen, of nodig is. */
  readonly vanaf?: string | null | undefined;
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

export type AanvaardOverdrachtMutationVariables = Exact<{
  input: AanvaardOverdrachtInput;
}>;


export type AanvaardOverdrachtMutation = { readonly aanvaardOverdracht: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly persoon: { readonly id: string } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type BeantwoordContactverzoekMutationVariables = Exact<{
  input: BeantwoordContactverzoekInput;
}>;


export type BeantwoordContactverzoekMutation = { readonly beantwoordContactverzoek: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type BeeindigWerkplanMutationVariables = Exact<{
  input: BeeindigWerkplanInput;
}>;


export type BeeindigWerkplanMutation = { readonly beeindigWerkplan: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type BeginActiviteitMutationVariables = Exact<{
  input: BeginActiviteitInput;
}>;


export type BeginActiviteitMutation = { readonly beginActiviteit: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type BeroepenQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type BeroepenQuery = { readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }> };

export type CataloguspaginaQueryVariables = Exact<{
  filter?: Catalogusfilter | null | undefined;
}>;


export type CataloguspaginaQuery = { readonly catalogus: { readonly versie: string, readonly gemaaktOp: string, readonly uitgave: string | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }>, readonly dekking: ReadonlyArray<{ readonly regio: string, readonly naam: string, readonly aantal: number, readonly tegels: ReadonlyArray<{ readonly aantal: number, readonly metAanbod: number, readonly tegel: { readonly code: string, readonly omschrijving: string | null } }> }>, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly aantal: number, readonly code: { readonly code: string, readonly omschrijving: string | null } }> }> } | null };

export type ContactverzoekenpaginaQueryVariables = Exact<{
  na?: string | null | undefined;
}>;


export type ContactverzoekenpaginaQuery = { readonly contactverzoeken: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: Contactverzoekstatus, readonly op: string, readonly bericht: string, readonly vacature: { readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute } | null, readonly loket: { readonly id: string, readonly naam: string } | null } }> } };

export type DraagOverMutationVariables = Exact<{
  input: DraagOverInput;
}>;


export type DraagOverMutation = { readonly draagOver: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus, readonly termijn: string, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type GeefToestemmingMutationVariables = Exact<{
  input: GeefToestemmingInput;
}>;


export type GeefToestemmingMutation = { readonly geefToestemming: { readonly toestemming: { readonly id: string } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type InzagepaginaQueryVariables = Exact<{
  filter: Logboekfilter;
  na?: string | null | undefined;
}>;


export type InzagepaginaQuery = { readonly werkcentrumLogboek: { readonly eindcursor: string | null, readonly heeftMeer: boolean, readonly onleesbaar: number, readonly verwerkingen: ReadonlyArray<{ readonly traceId: string, readonly spanId: string, readonly naam: string, readonly begin: string, readonly activiteit: string, readonly betrokkene: string | null, readonly gebruiker: string, readonly organisatie: string, readonly partij: string, readonly rol: string, readonly doel: string, readonly gegevens: ReadonlyArray<string>, readonly relatie: string, readonly uitkomst: string }> } | null };

export type KandidaatDetailQueryVariables = Exact<{
  id: string;
}>;


export type KandidaatDetailQuery = { readonly kandidaatDetail: { readonly id: string, readonly gever: string | null, readonly presentatie: string | null, readonly contacten: ReadonlyArray<{ readonly naam: string | null, readonly telefoon: string | null, readonly email: string | null }> } | null };

export type MeerKandidatenQueryVariables = Exact<{
  id: string;
  metAfgevallen: boolean;
  na?: string | null | undefined;
}>;


export type MeerKandidatenQuery = { readonly kandidatenzoekopdracht: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly beschikbaarVanaf: string | null, readonly contactMogelijk: boolean, readonly contactverzoekMogelijk: boolean, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly ervaring: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null } | null };

export type MeerVacaturesQueryVariables = Exact<{
  id: string;
  metAfgevallen: boolean;
  na?: string | null | undefined;
}>;


export type MeerVacaturesQuery = { readonly vacaturezoekopdracht: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly vanaf: string | null, readonly sluit: string | null, readonly plaatsen: number | null, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null } | null };

export type MeldAanMutationVariables = Exact<{
  input: MeldAanInput;
}>;


export type MeldAanMutation = { readonly meldAan: { readonly persoon: { readonly id: string } | null, readonly verantwoordelijkheid: { readonly uitkomst: Regeluitkomst, readonly rijen: ReadonlyArray<{ readonly situatie: string, readonly omschrijving: string, readonly partij: Partij }>, readonly ontbrekend: ReadonlyArray<{ readonly feit: string, readonly toelichting: string }> } | null, readonly overdracht: { readonly id: string, readonly termijn: string, readonly naar: { readonly id: string, readonly naam: string } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type MeldWerkgeversvraagAanMutationVariables = Exact<{
  input: MeldWerkgeversvraagAanInput;
}>;


export type MeldWerkgeversvraagAanMutation = { readonly meldWerkgeversvraagAan: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus, readonly loket: { readonly id: string, readonly naam: string } | null, readonly grond: { readonly vindplaats: string, readonly omschrijving: string } } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type MijnBeroepenQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type MijnBeroepenQuery = { readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }> };

export type MijnInzagepaginaQueryVariables = Exact<{
  na?: string | null | undefined;
}>;


export type MijnInzagepaginaQuery = { readonly mijnInzages: { readonly id: string, readonly inzages: { readonly totaal: number, readonly zijnErMeer: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly aanvraag: string, readonly tijdstip: string, readonly partij: string, readonly rol: string, readonly doel: string, readonly doelomschrijving: string | null, readonly relatie: string | null, readonly bijPartijen: ReadonlyArray<{ readonly houder: string, readonly gegevens: ReadonlyArray<string>, readonly uitkomst: string }> } }>, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null } | null };

export type MijnpaginaQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnpaginaQuery = { readonly activiteitsoorten: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly mijnGegevens: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null }, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null, readonly toestemmingen: ReadonlyArray<{ readonly id: string, readonly partij: Toestemmingspartij, readonly gegevenOp: string, readonly ingetrokkenOp: string | null }> | null, readonly contactverzoeken: ReadonlyArray<{ readonly id: string, readonly status: Contactverzoekstatus, readonly partij: string, readonly bericht: string, readonly op: string, readonly doorgegevenOp: string | null, readonly beantwoordOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly vacature: { readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute } | null, readonly loket: { readonly id: string, readonly naam: string } | null }> | null, readonly arbeidsmarktprofiel: { readonly versie: number, readonly isVrijgegeven: boolean, readonly beroepen: ReadonlyArray<string>, readonly vaardigheden: ReadonlyArray<string>, readonly opleidingsniveau: Opleidingsniveau | null, readonly minimaleUrenPerWeek: number | null, readonly maximaleUrenPerWeek: number | null, readonly postcodegebied: string | null, readonly reisafstandKm: number | null, readonly beschikbaarVanaf: string | null, readonly gewijzigdOp: string } | null } | null, readonly mijnWerkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly gewijzigdOp: string, readonly vastgesteldOp: string | null, readonly arrangeur: { readonly naam: string, readonly organisatie: string }, readonly verantwoordelijke: { readonly partij: Partij, readonly loket: { readonly id: string, readonly naam: string } | null } | null, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null, readonly aanBalie: { readonly op: string, readonly wijze: Instemmingswijze, readonly loket: { readonly id: string, readonly naam: string } | null } | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly houder: string, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly uitvoerder: string | null, readonly bronnen: ReadonlyArray<string>, readonly isEigen: boolean, readonly bedragEuro: number | null, readonly uitkomst: Activiteituitkomst | null, readonly soort: { readonly code: string, readonly omschrijving: string | null }, readonly vacature: { readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly op: string } | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly houder: string, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> | null, readonly geschiedenis: ReadonlyArray<{ readonly versie: number, readonly status: Werkplanstatus, readonly gewijzigdOp: string, readonly handeling: string | null, readonly partij: string | null, readonly rol: string | null, readonly reden: string | null, readonly loket: { readonly id: string, readonly naam: string } | null }> | null } | null, readonly mijnMenukaart: { readonly id: string, readonly instrumenten: { readonly totaal: number, readonly peildatum: string, readonly edges: ReadonlyArray<{ readonly node: { readonly status: Beschikbaarheidsstatus, readonly maximaleDuurMaanden: number | null, readonly instrument: { readonly id: string, readonly naam: string, readonly omschrijving: string | null, readonly kostenEuro: number | null, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string, readonly partij: Partij | null } }, readonly redenen: ReadonlyArray<{ readonly code: string, readonly toelichting: string, readonly grondslag: { readonly vindplaats: string } | null }>, readonly voorwaarden: ReadonlyArray<{ readonly code: string, readonly toelichting: string }>, readonly gaatVoor: ReadonlyArray<{ readonly id: string, readonly naam: string }>, readonly plafond: { readonly bedragEuro: number, readonly per: string | null } | null } }>, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null } | null };

export type NeemWerkgeversvraagOpMutationVariables = Exact<{
  input: NeemWerkgeversvraagOpInput;
}>;


export type NeemWerkgeversvraagOpMutation = { readonly neemWerkgeversvraagOp: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type PersoonpaginaQueryVariables = Exact<{
  id: string;
}>;


export type PersoonpaginaQuery = { readonly activiteitsoorten: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly doelgroepvragen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly persoon: { readonly id: string, readonly regio: { readonly amCode: string, readonly naam: string, readonly loketten: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: Loketsoort, readonly partij: Partij }> } | null, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null }, readonly leeftijd: { readonly herkomst: Herkomst, readonly waarde: number | null }, readonly gemeente: { readonly herkomst: Herkomst, readonly waarde: { readonly gmCode: string, readonly naam: string } | null }, readonly inschrijving: { readonly herkomst: Herkomst, readonly isIngeschreven: JaNeeOnbekend }, readonly uitkeringsverhoudingen: { readonly herkomst: Herkomst, readonly waarde: ReadonlyArray<{ readonly partij: Partij, readonly isLopend: boolean, readonly isAangevraagd: boolean, readonly wet: { readonly code: string, readonly omschrijving: string | null } }> | null }, readonly startkwalificatie: { readonly herkomst: Herkomst, readonly waarde: JaNeeOnbekend }, readonly opgaven: ReadonlyArray<{ readonly code: string, readonly vraag: string, readonly antwoord: string | null, readonly opgegevenOp: string | null }>, readonly tegenspraken: ReadonlyArray<{ readonly feit: string, readonly uitspraken: ReadonlyArray<{ readonly herkomst: Herkomst, readonly bron: string, readonly waarde: string }> }>, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null, readonly verantwoordelijkheid: { readonly uitkomst: Regeluitkomst, readonly rijen: ReadonlyArray<{ readonly situatie: string, readonly omschrijving: string, readonly partij: Partij }>, readonly ontbrekend: ReadonlyArray<{ readonly feit: string, readonly toelichting: string }> } | null, readonly overdrachten: ReadonlyArray<{ readonly id: string, readonly soort: Overdrachtsoort, readonly status: Overdrachtstatus, readonly reden: string, readonly termijn: string, readonly isTeLaat: boolean, readonly op: string, readonly weigering: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly naar: { readonly id: string, readonly naam: string } | null }> | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly gewijzigdOp: string, readonly vastgesteldOp: string | null, readonly arrangeur: { readonly naam: string, readonly organisatie: string }, readonly intake: { readonly datum: string, readonly samenvatting: string | null, readonly loket: { readonly naam: string } | null } | null, readonly diagnose: { readonly datum: string, readonly uitkomst: string, readonly herhaling: string | null } | null, readonly situatiewijzigingen: ReadonlyArray<{ readonly soort: Situatiewijzigingsoort, readonly ingangsdatum: string, readonly toelichting: string | null, readonly vastgelegdOp: string, readonly voorstel: { readonly partij: Partij, readonly grondslag: { readonly vindplaats: string } } | null }> | null, readonly einde: { readonly uitkomst: Werkplanuitkomst, readonly toelichting: string | null, readonly op: string } | null, readonly verantwoordelijke: { readonly partij: Partij, readonly sinds: string, readonly loket: { readonly id: string, readonly naam: string } | null } | null, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null, readonly aanBalie: { readonly op: string, readonly wijze: Instemmingswijze } | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly houder: string, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly uitvoerder: string | null, readonly bronnen: ReadonlyArray<string>, readonly isEigen: boolean, readonly bedragEuro: number | null, readonly uitkomst: Activiteituitkomst | null, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null, readonly aanvragen: ReadonlyArray<{ readonly activiteitId: string, readonly partij: Partij, readonly status: Aanvraagstatus, readonly op: string, readonly reden: string | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly houder: string, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> | null, readonly geschiedenis: ReadonlyArray<{ readonly versie: number, readonly status: Werkplanstatus, readonly gewijzigdOp: string, readonly handeling: string | null, readonly partij: string | null, readonly rol: string | null, readonly reden: string | null, readonly loket: { readonly id: string, readonly naam: string } | null }> | null } | null, readonly menukaart: { readonly totaal: number, readonly peildatum: string, readonly edges: ReadonlyArray<{ readonly node: { readonly status: Beschikbaarheidsstatus, readonly maximaleDuurMaanden: number | null, readonly instrument: { readonly id: string, readonly naam: string, readonly omschrijving: string | null, readonly kostenEuro: number | null, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string, readonly partij: Partij | null } }, readonly redenen: ReadonlyArray<{ readonly code: string, readonly toelichting: string, readonly grondslag: { readonly vindplaats: string } | null }>, readonly voorwaarden: ReadonlyArray<{ readonly code: string, readonly toelichting: string }>, readonly gaatVoor: ReadonlyArray<{ readonly id: string, readonly naam: string }>, readonly plafond: { readonly bedragEuro: number, readonly per: string | null } | null } }>, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null } | null };

export type RegistreerDiagnoseMutationVariables = Exact<{
  input: RegistreerDiagnoseInput;
}>;


export type RegistreerDiagnoseMutation = { readonly registreerDiagnose: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RegistreerInstemmingMutationVariables = Exact<{
  input: RegistreerInstemmingInput;
}>;


export type RegistreerInstemmingMutation = { readonly registreerInstemming: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RegistreerIntakeMutationVariables = Exact<{
  input: RegistreerIntakeInput;
}>;


export type RegistreerIntakeMutation = { readonly registreerIntake: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RondActiviteitAfMutationVariables = Exact<{
  input: RondActiviteitAfInput;
}>;


export type RondActiviteitAfMutation = { readonly rondActiviteitAf: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type RondWerkgeversvraagAfMutationVariables = Exact<{
  input: RondWerkgeversvraagAfInput;
}>;


export type RondWerkgeversvraagAfMutation = { readonly rondWerkgeversvraagAf: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type StelActiviteitVoorMutationVariables = Exact<{
  input: StelActiviteitVoorInput;
}>;


export type StelActiviteitVoorMutation = { readonly stelActiviteitVoor: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelArbeidsmarktprofielVastMutationVariables = Exact<{
  input: StelArbeidsmarktprofielVastInput;
}>;


export type StelArbeidsmarktprofielVastMutation = { readonly stelArbeidsmarktprofielVast: { readonly profiel: { readonly versie: number, readonly isVrijgegeven: boolean } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type StelKandidaatVoorMutationVariables = Exact<{
  input: StelKandidaatVoorInput;
}>;


export type StelKandidaatVoorMutation = { readonly stelKandidaatVoor: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelWerkplanOpMutationVariables = Exact<{
  input: StelWerkplanOpInput;
}>;


export type StelWerkplanOpMutation = { readonly stelWerkplanOp: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelWerkplanVastMutationVariables = Exact<{
  input: StelWerkplanVastInput;
}>;


export type StelWerkplanVastMutation = { readonly stelWerkplanVast: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StemInMetMutationVariables = Exact<{
  input: StemInMetInput;
}>;


export type StemInMetMutation = { readonly stemInMet: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type TrekContactverzoekInMutationVariables = Exact<{
  input: TrekContactverzoekInInput;
}>;


export type TrekContactverzoekInMutation = { readonly trekContactverzoekIn: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type TrekInstemmingInMutationVariables = Exact<{
  input: TrekInstemmingInInput;
}>;


export type TrekInstemmingInMutation = { readonly trekInstemmingIn: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type TrekToestemmingInMutationVariables = Exact<{
  input: TrekToestemmingInInput;
}>;


export type TrekToestemmingInMutation = { readonly trekToestemmingIn: { readonly toestemming: { readonly id: string } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type VacatureDetailQueryVariables = Exact<{
  id: string;
}>;


export type VacatureDetailQuery = { readonly vacatureDetail: { readonly id: string, readonly gever: string | null, readonly naam: string | null, readonly werkgever: string | null, readonly omschrijving: string | null, readonly arbeidsvoorwaarden: string | null, readonly adres: string | null, readonly contacten: ReadonlyArray<{ readonly naam: string | null, readonly telefoon: string | null, readonly email: string | null }> } | null };

export type VoegActiviteitToeMutationVariables = Exact<{
  input: VoegActiviteitToeInput;
}>;


export type VoegActiviteitToeMutation = { readonly voegActiviteitToe: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type VolgAanmeldingenSubscriptionVariables = Exact<{
  loketId: string;
  naEvent?: string | null | undefined;
}>;


export type VolgAanmeldingenSubscription = { readonly aanmeldingen: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string } } };

export type VolgMijnWerkplanSubscriptionVariables = Exact<{
  id: string;
  naEvent?: string | null | undefined;
}>;


export type VolgMijnWerkplanSubscription = { readonly werkplanGewijzigd: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string, readonly versie: number | null } } };

export type VolgOverdrachtenSubscriptionVariables = Exact<{
  loketId: string;
  naEvent?: string | null | undefined;
}>;


export type VolgOverdrachtenSubscription = { readonly overdrachten: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string } } };

export type VolgWerkplanSubscriptionVariables = Exact<{
  id: string;
  naEvent?: string | null | undefined;
}>;


export type VolgWerkplanSubscription = { readonly werkplanGewijzigd: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string, readonly versie: number | null }, readonly werkplan: { readonly id: string, readonly versie: number } } };

export type VoorstelpaginaQueryVariables = Exact<{
  id: string;
}>;


export type VoorstelpaginaQuery = { readonly persoon: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null }, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null, readonly arbeidsmarktprofiel: { readonly beroepen: ReadonlyArray<string>, readonly vaardigheden: ReadonlyArray<string>, readonly opleidingsniveau: Opleidingsniveau | null, readonly minimaleUrenPerWeek: number | null, readonly maximaleUrenPerWeek: number | null, readonly postcodegebied: string | null, readonly reisafstandKm: number | null, readonly beschikbaarVanaf: string | null } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string } | null } | null };

export type VraagContactMutationVariables = Exact<{
  input: VraagContactInput;
}>;


export type VraagContactMutation = { readonly vraagContact: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type WeigerOverdrachtMutationVariables = Exact<{
  input: WeigerOverdrachtInput;
}>;


export type WeigerOverdrachtMutation = { readonly weigerOverdracht: { readonly overdracht: { readonly id: string, readonly status: Overdrachtstatus } | null, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type WerkgeversvraagpaginaQueryVariables = Exact<{
  id: string;
}>;


export type WerkgeversvraagpaginaQuery = { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly soort: Werkgeversvraagsoort, readonly status: Werkgeversvraagstatus, readonly bedrijfsnaam: string, readonly kvkNummer: string, readonly beroep: string | null, readonly aantal: number | null, readonly toelichting: string | null, readonly aangemeldOp: string, readonly opgenomenOp: string | null, readonly afgehandeldOp: string | null, readonly uitkomst: Werkgeversvraaguitkomst | null, readonly afhandeling: string | null, readonly contact: { readonly naam: string, readonly telefoon: string | null, readonly email: string | null }, readonly regios: ReadonlyArray<{ readonly amCode: string, readonly naam: string }>, readonly sector: { readonly code: string, readonly omschrijving: string | null } | null, readonly loket: { readonly id: string, readonly naam: string } | null, readonly grond: { readonly vindplaats: string, readonly omschrijving: string }, readonly aangemeldBij: { readonly id: string, readonly naam: string } | null, readonly koppelingen: ReadonlyArray<{ readonly id: string, readonly op: string, readonly met: { readonly id: string, readonly bedrijfsnaam: string, readonly soort: Werkgeversvraagsoort } | null }>, readonly menukaart: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string } } }> } } | null };

export type WerkgeversvragenpaginaQueryVariables = Exact<{
  status?: Werkgeversvraagstatus | null | undefined;
  na?: string | null | undefined;
}>;


export type WerkgeversvragenpaginaQuery = { readonly arbeidsmarktregios: ReadonlyArray<{ readonly amCode: string, readonly naam: string }>, readonly werkgeversvragen: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly versie: number, readonly soort: Werkgeversvraagsoort, readonly status: Werkgeversvraagstatus, readonly bedrijfsnaam: string, readonly beroep: string | null, readonly aantal: number | null, readonly aangemeldOp: string, readonly opgenomenOp: string | null, readonly sector: { readonly code: string, readonly omschrijving: string | null } | null, readonly loket: { readonly id: string, readonly naam: string } | null } }> } };

export type WerkvoorraadpaginaQueryVariables = Exact<{
  loket: string;
  naAanmelding?: string | null | undefined;
  naOverdracht?: string | null | undefined;
  naActiviteit?: string | null | undefined;
}>;


export type WerkvoorraadpaginaQuery = { readonly werkvoorraad: { readonly loket: { readonly id: string, readonly naam: string }, readonly openAanmeldingen: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly wachtDagen: number, readonly persoon: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null } } | null } | null, readonly aanmelding: { readonly id: string, readonly reden: string, readonly op: string } } }> }, readonly overdrachten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly soort: Overdrachtsoort, readonly reden: string, readonly termijn: string, readonly isTeLaat: boolean, readonly op: string, readonly van: { readonly id: string, readonly naam: string } | null, readonly persoon: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null } } | null } | null, readonly werkplan: { readonly id: string, readonly versie: number } | null } }> }, readonly verstuurd: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly soort: Overdrachtsoort, readonly status: Overdrachtstatus, readonly reden: string, readonly termijn: string, readonly isTeLaat: boolean, readonly weigering: string | null, readonly naar: { readonly id: string, readonly naam: string } | null, readonly persoon: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null } } | null } | null } }> }, readonly aflopendeActiviteiten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly dag: string, readonly isTeLaat: boolean, readonly activiteitId: string, readonly werkplan: { readonly id: string, readonly versie: number, readonly persoon: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null } } | null } } | null } }> }, readonly contactverzoeken: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: Contactverzoekstatus, readonly bericht: string, readonly op: string, readonly van: { readonly id: string, readonly naam: string } | null, readonly vacature: { readonly naam: string | null, readonly werkgever: string | null } | null, readonly persoon: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null } } | null } | null } }> } | null } | null };

export type WijsActiviteitAfMutationVariables = Exact<{
  input: WijsActiviteitAfInput;
}>;


export type WijsActiviteitAfMutation = { readonly wijsActiviteitAf: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type WijzigActiviteitMutationVariables = Exact<{
  input: WijzigActiviteitInput;
}>;


export type WijzigActiviteitMutation = { readonly wijzigActiviteit: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type WijzigSituatieMutationVariables = Exact<{
  input: WijzigSituatieInput;
}>;


export type WijzigSituatieMutation = { readonly wijzigSituatie: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type WijzigingenQueryVariables = Exact<{
  id: string;
}>;


export type WijzigingenQuery = { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly uitvoerder: string | null, readonly isEigen: boolean, readonly bedragEuro: number | null, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null, readonly geschiedenis: ReadonlyArray<{ readonly versie: number, readonly gewijzigdOp: string, readonly handeling: string | null, readonly partij: string | null, readonly rol: string | null, readonly reden: string | null, readonly loket: { readonly id: string, readonly naam: string } | null }> | null } | null };

export type ZetInstrumentInMutationVariables = Exact<{
  input: ZetInstrumentInInput;
}>;


export type ZetInstrumentInMutation = { readonly zetInstrumentIn: { readonly gaatVoor: ReadonlyArray<{ readonly id: string, readonly naam: string }>, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type ZoekBeroepenQueryVariables = Exact<{
  tekst: string;
}>;


export type ZoekBeroepenQuery = { readonly zoekBeroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }> };

export type ZoekEigenBeroepenQueryVariables = Exact<{
  tekst: string;
}>;


export type ZoekEigenBeroepenQuery = { readonly zoekBeroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }> };

export type ZoekKandidatenQueryVariables = Exact<{
  criteria: Zoekcriteria;
  metAfgevallen: boolean;
  na?: string | null | undefined;
}>;


export type ZoekKandidatenQuery = { readonly zoekKandidaten: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly beschikbaarVanaf: string | null, readonly contactMogelijk: boolean, readonly contactverzoekMogelijk: boolean, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly ervaring: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly waarde: string, readonly omschrijving: string | null, readonly aantal: number | null, readonly isOnderdrukt: boolean }> }> | null, readonly afgevallen: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly aantal: number | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly status: string, readonly peildatum: string, readonly aantal: number | null, readonly isAfgekapt: boolean, readonly reden: { readonly code: string, readonly omschrijving: string | null } | null }> | null } | null };

export type ZoekPersoonQueryVariables = Exact<{
  bsn: string;
}>;


export type ZoekPersoonQuery = { readonly persoonOpBsn: { readonly id: string } | null };

export type ZoekVacaturesQueryVariables = Exact<{
  criteria: Zoekcriteria;
  metAfgevallen: boolean;
  na?: string | null | undefined;
}>;


export type ZoekVacaturesQuery = { readonly zoekVacatures: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly vanaf: string | null, readonly sluit: string | null, readonly plaatsen: number | null, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly waarde: string, readonly omschrijving: string | null, readonly aantal: number | null, readonly isOnderdrukt: boolean }> }> | null, readonly afgevallen: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly aantal: number | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly status: string, readonly peildatum: string, readonly aantal: number | null, readonly isAfgekapt: boolean, readonly reden: { readonly code: string, readonly omschrijving: string | null } | null }> | null } | null };


export const AanvaardOverdrachtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AanvaardOverdracht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AanvaardOverdrachtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanvaardOverdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AanvaardOverdrachtMutation, AanvaardOverdrachtMutationVariables>;
export const BeantwoordContactverzoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeantwoordContactverzoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeantwoordContactverzoekInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beantwoordContactverzoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BeantwoordContactverzoekMutation, BeantwoordContactverzoekMutationVariables>;
export const BeeindigWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeeindigWerkplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeeindigWerkplanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beeindigWerkplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeeindigWerkplanMutation, BeeindigWerkplanMutationVariables>;
export const BeginActiviteitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginActiviteit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginActiviteitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginActiviteit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeginActiviteitMutation, BeginActiviteitMutationVariables>;
export const BeroepenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beroepen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<BeroepenQuery, BeroepenQueryVariables>;
export const CataloguspaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cataloguspagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Catalogusfilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgave"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dekking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tegel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"metAanbod"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CataloguspaginaQuery, CataloguspaginaQueryVariables>;
export const ContactverzoekenpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contactverzoekenpagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoeken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContactverzoekenpaginaQuery, ContactverzoekenpaginaQueryVariables>;
export const DraagOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraagOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraagOverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draagOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraagOverMutation, DraagOverMutationVariables>;
export const GeefToestemmingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GeefToestemming"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GeefToestemmingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"geefToestemming"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toestemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<GeefToestemmingMutation, GeefToestemmingMutationVariables>;
export const InzagepaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inzagepagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Logboekfilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkcentrumLogboek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verwerkingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"spanId"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkene"}},{"kind":"Field","name":{"kind":"Name","value":"gebruiker"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"gegevens"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eindcursor"}},{"kind":"Field","name":{"kind":"Name","value":"heeftMeer"}},{"kind":"Field","name":{"kind":"Name","value":"onleesbaar"}}]}}]}}]} as unknown as DocumentNode<InzagepaginaQuery, InzagepaginaQueryVariables>;
export const KandidaatDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KandidaatDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kandidaatDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gever"}},{"kind":"Field","name":{"kind":"Name","value":"presentatie"}},{"kind":"Field","name":{"kind":"Name","value":"contacten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<KandidaatDetailQuery, KandidaatDetailQueryVariables>;
export const MeerKandidatenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeerKandidaten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kandidatenzoekopdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ervaring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"contactMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoekMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeerKandidatenQuery, MeerKandidatenQueryVariables>;
export const MeerVacaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeerVacatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacaturezoekopdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"sluit"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeerVacaturesQuery, MeerVacaturesQueryVariables>;
export const MeldAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldAanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijkheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situatie"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ontbrekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feit"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<MeldAanMutation, MeldAanMutationVariables>;
export const MeldWerkgeversvraagAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldWerkgeversvraagAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldWerkgeversvraagAanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldWerkgeversvraagAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<MeldWerkgeversvraagAanMutation, MeldWerkgeversvraagAanMutationVariables>;
export const MijnBeroepenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnBeroepen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<MijnBeroepenQuery, MijnBeroepenQueryVariables>;
export const MijnInzagepaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnInzagepagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnInzages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inzages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"zijnErMeer"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanvraag"}},{"kind":"Field","name":{"kind":"Name","value":"tijdstip"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"doelomschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"bijPartijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"gegevens"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MijnInzagepaginaQuery, MijnInzagepaginaQueryVariables>;
export const MijnpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mijnpagina"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteitsoorten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijnGegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toestemmingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"gegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"ingetrokkenOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doorgegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"beantwoordOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktprofiel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"isVrijgegeven"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"}},{"kind":"Field","name":{"kind":"Name","value":"vaardigheden"}},{"kind":"Field","name":{"kind":"Name","value":"opleidingsniveau"}},{"kind":"Field","name":{"kind":"Name","value":"minimaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"maximaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"reisafstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijnWerkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"vastgesteldOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanBalie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}},{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"handeling"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijnMenukaart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrumenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaatVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plafond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximaleDuurMaanden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MijnpaginaQuery, MijnpaginaQueryVariables>;
export const NeemWerkgeversvraagOpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeemWerkgeversvraagOp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeemWerkgeversvraagOpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neemWerkgeversvraagOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<NeemWerkgeversvraagOpMutation, NeemWerkgeversvraagOpMutationVariables>;
export const PersoonpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Persoonpagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteitsoorten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"loketten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leeftijd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gmCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inschrijving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"isIngeschreven"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkeringsverhoudingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"wet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLopend"}},{"kind":"Field","name":{"kind":"Name","value":"isAangevraagd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"startkwalificatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opgaven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"opgegevenOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tegenspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feit"}},{"kind":"Field","name":{"kind":"Name","value":"uitspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijkheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situatie"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ontbrekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feit"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"weigering"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"vastgesteldOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"herhaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situatiewijzigingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"vastgelegdOp"}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"einde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanBalie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}},{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanvragen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteitId"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"handeling"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaatVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plafond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximaleDuurMaanden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersoonpaginaQuery, PersoonpaginaQueryVariables>;
export const RegistreerDiagnoseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerDiagnose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistreerDiagnoseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerDiagnose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerDiagnoseMutation, RegistreerDiagnoseMutationVariables>;
export const RegistreerInstemmingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerInstemming"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistreerInstemmingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerInstemming"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerInstemmingMutation, RegistreerInstemmingMutationVariables>;
export const RegistreerIntakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistreerIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerIntakeMutation, RegistreerIntakeMutationVariables>;
export const RondActiviteitAfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RondActiviteitAf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RondActiviteitAfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rondActiviteitAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RondActiviteitAfMutation, RondActiviteitAfMutationVariables>;
export const RondWerkgeversvraagAfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RondWerkgeversvraagAf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RondWerkgeversvraagAfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rondWerkgeversvraagAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<RondWerkgeversvraagAfMutation, RondWerkgeversvraagAfMutationVariables>;
export const StelActiviteitVoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelActiviteitVoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelActiviteitVoorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelActiviteitVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelActiviteitVoorMutation, StelActiviteitVoorMutationVariables>;
export const StelArbeidsmarktprofielVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelArbeidsmarktprofielVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelArbeidsmarktprofielVastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelArbeidsmarktprofielVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profiel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"isVrijgegeven"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<StelArbeidsmarktprofielVastMutation, StelArbeidsmarktprofielVastMutationVariables>;
export const StelKandidaatVoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelKandidaatVoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelKandidaatVoorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelKandidaatVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelKandidaatVoorMutation, StelKandidaatVoorMutationVariables>;
export const StelWerkplanOpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelWerkplanOp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelWerkplanOpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelWerkplanOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelWerkplanOpMutation, StelWerkplanOpMutationVariables>;
export const StelWerkplanVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelWerkplanVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelWerkplanVastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelWerkplanVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelWerkplanVastMutation, StelWerkplanVastMutationVariables>;
export const StemInMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StemInMet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StemInMetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stemInMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StemInMetMutation, StemInMetMutationVariables>;
export const TrekContactverzoekInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekContactverzoekIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekContactverzoekInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekContactverzoekIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TrekContactverzoekInMutation, TrekContactverzoekInMutationVariables>;
export const TrekInstemmingInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekInstemmingIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekInstemmingInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekInstemmingIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrekInstemmingInMutation, TrekInstemmingInMutationVariables>;
export const TrekToestemmingInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekToestemmingIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekToestemmingInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekToestemmingIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toestemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TrekToestemmingInMutation, TrekToestemmingInMutationVariables>;
export const VacatureDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacatureDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacatureDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gever"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsvoorwaarden"}},{"kind":"Field","name":{"kind":"Name","value":"adres"}},{"kind":"Field","name":{"kind":"Name","value":"contacten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<VacatureDetailQuery, VacatureDetailQueryVariables>;
export const VoegActiviteitToeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoegActiviteitToe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoegActiviteitToeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voegActiviteitToe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VoegActiviteitToeMutation, VoegActiviteitToeMutationVariables>;
export const VolgAanmeldingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgAanmeldingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanmeldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]} as unknown as DocumentNode<VolgAanmeldingenSubscription, VolgAanmeldingenSubscriptionVariables>;
export const VolgMijnWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgMijnWerkplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplanGewijzigd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]} as unknown as DocumentNode<VolgMijnWerkplanSubscription, VolgMijnWerkplanSubscriptionVariables>;
export const VolgOverdrachtenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgOverdrachten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]} as unknown as DocumentNode<VolgOverdrachtenSubscription, VolgOverdrachtenSubscriptionVariables>;
export const VolgWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgWerkplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplanGewijzigd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]} as unknown as DocumentNode<VolgWerkplanSubscription, VolgWerkplanSubscriptionVariables>;
export const VoorstelpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voorstelpagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktprofiel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beroepen"}},{"kind":"Field","name":{"kind":"Name","value":"vaardigheden"}},{"kind":"Field","name":{"kind":"Name","value":"opleidingsniveau"}},{"kind":"Field","name":{"kind":"Name","value":"minimaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"maximaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"reisafstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}}]}}]}}]}}]} as unknown as DocumentNode<VoorstelpaginaQuery, VoorstelpaginaQueryVariables>;
export const VraagContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VraagContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VraagContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraagContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VraagContactMutation, VraagContactMutationVariables>;
export const WeigerOverdrachtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WeigerOverdracht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WeigerOverdrachtInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weigerOverdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdracht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeigerOverdrachtMutation, WeigerOverdrachtMutationVariables>;
export const WerkgeversvraagpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkgeversvraagpagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"kvkNummer"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beroep"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aangemeldBij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aangemeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"opgenomenOp"}},{"kind":"Field","name":{"kind":"Name","value":"afgehandeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"}},{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WerkgeversvraagpaginaQuery, WerkgeversvraagpaginaQueryVariables>;
export const WerkgeversvragenpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkgeversvragenpagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Werkgeversvraagstatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktregios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkgeversvragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beroep"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aangemeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"opgenomenOp"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WerkgeversvragenpaginaQuery, WerkgeversvragenpaginaQueryVariables>;
export const WerkvoorraadpaginaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkvoorraadpagina"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naAanmelding"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naOverdracht"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naActiviteit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkvoorraad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loket"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openAanmeldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naAanmelding"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wachtDagen"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanmelding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naOverdracht"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"verstuurd"},"name":{"kind":"Name","value":"overdrachten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"richting"},"value":{"kind":"EnumValue","value":"VERSTUURD"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"naar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"weigering"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aflopendeActiviteiten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naActiviteit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"isTeLaat"}},{"kind":"Field","name":{"kind":"Name","value":"activiteitId"}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoeken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WerkvoorraadpaginaQuery, WerkvoorraadpaginaQueryVariables>;
export const WijsActiviteitAfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijsActiviteitAf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WijsActiviteitAfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijsActiviteitAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WijsActiviteitAfMutation, WijsActiviteitAfMutationVariables>;
export const WijzigActiviteitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijzigActiviteit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigActiviteitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijzigActiviteit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WijzigActiviteitMutation, WijzigActiviteitMutationVariables>;
export const WijzigSituatieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijzigSituatie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigSituatieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijzigSituatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WijzigSituatieMutation, WijzigSituatieMutationVariables>;
export const WijzigingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wijzigingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}},{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"handeling"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]}}]} as unknown as DocumentNode<WijzigingenQuery, WijzigingenQueryVariables>;
export const ZetInstrumentInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ZetInstrumentIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ZetInstrumentInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zetInstrumentIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaatVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ZetInstrumentInMutation, ZetInstrumentInMutationVariables>;
export const ZoekBeroepenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekBeroepen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekBeroepen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<ZoekBeroepenQuery, ZoekBeroepenQueryVariables>;
export const ZoekEigenBeroepenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekEigenBeroepen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekBeroepen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<ZoekEigenBeroepenQuery, ZoekEigenBeroepenQueryVariables>;
export const ZoekKandidatenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekKandidaten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Zoekcriteria"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekKandidaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"criteria"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ervaring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"contactMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoekMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afgevallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isAfgekapt"}}]}}]}}]}}]} as unknown as DocumentNode<ZoekKandidatenQuery, ZoekKandidatenQueryVariables>;
export const ZoekPersoonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekPersoon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOpBsn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bsn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bsn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ZoekPersoonQuery, ZoekPersoonQueryVariables>;
export const ZoekVacaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekVacatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Zoekcriteria"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"na"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekVacatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"criteria"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"na"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"sluit"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afgevallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isAfgekapt"}}]}}]}}]}}]} as unknown as DocumentNode<ZoekVacaturesQuery, ZoekVacaturesQueryVariables>;
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
/** What can be chosen for Contractduur, in the order and the words of the schema. */
export const ContractduurKeuzes: readonly { readonly waarde: Contractduur, readonly tekst: string }[] = [
  { waarde: "ONBEPAALD", tekst: "Voor onbepaalde tijd" },
  { waarde: "BEPAALD", tekst: "Voor bepaalde tijd" },
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
/** What can be chosen for Toestemmingspartij, in the order and the words of the schema. */
export const ToestemmingspartijKeuzes: readonly { readonly waarde: Toestemmingspartij, readonly tekst: string }[] = [
  { waarde: "OOFONDS", tekst: "De O&O-fondsen waarmee een koppeling bestaat" },
  { waarde: "SOCIALE_PARTNERS", tekst: "Vakbonden en werkgeversorganisaties" },
];
/** What can be chosen for Werkgeversvraagsoort, in the order and the words of the schema. */
export const WerkgeversvraagsoortKeuzes: readonly { readonly waarde: Werkgeversvraagsoort, readonly tekst: string }[] = [
  { waarde: "VACATURES", tekst: "Zoekt personeel" },
  { waarde: "PERSONEELSOVERSCHOT", tekst: "Heeft personeel over" },
  { waarde: "ADVIES", tekst: "Wil advies" },
];
/** What can be chosen for Werkgeversvraagstatus, in the order and the words of the schema. */
export const WerkgeversvraagstatusKeuzes: readonly { readonly waarde: Werkgeversvraagstatus, readonly tekst: string }[] = [
  { waarde: "OPEN", tekst: "Vastgelegd en bij het juiste loket gebracht; nog niemand heeft haar opgenomen" },
  { waarde: "IN_BEHANDELING", tekst: "Het loket is ermee bezig" },
  { waarde: "AFGEHANDELD", tekst: "Klaar" },
];
/** What can be chosen for Werkgeversvraaguitkomst, in the order and the words of the schema. */
export const WerkgeversvraaguitkomstKeuzes: readonly { readonly waarde: Werkgeversvraaguitkomst, readonly tekst: string }[] = [
  { waarde: "GEHOLPEN", tekst: "De werkgever is geholpen" },
  { waarde: "NIET_GELUKT", tekst: "Het is niet gelukt" },
  { waarde: "INGETROKKEN", tekst: "De werkgever trok de vraag in" },
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
/** What can be chosen for Wervingsroute, in the order and the words of the schema. */
export const WervingsrouteKeuzes: readonly { readonly waarde: Wervingsroute, readonly tekst: string }[] = [
  { waarde: "REGULIER", tekst: "Solliciteren" },
  { waarde: "OPEN_HIRING", tekst: "Zonder selectie: wie vooraan op de wachtlijst staat krijgt de baan" },
  { waarde: "LEERWERKTRAJECT", tekst: "Leren op de werkplek" },
  { waarde: "BANENMARKT", tekst: "Kennismaken op een banenmarkt" },
  { waarde: "JOBCARVING", tekst: "Een baan uit taken die bij iemand passen" },
];
/** What can be chosen for Zoekcriterium, in the order and the words of the schema. */
export const ZoekcriteriumKeuzes: readonly { readonly waarde: Zoekcriterium, readonly tekst: string }[] = [
  { waarde: "BEROEP", tekst: "Het beroep, of een beroep waar iemand naar kan overstappen" },
  { waarde: "COMPETENTIES", tekst: "Vaardigheden" },
  { waarde: "AFSTAND", tekst: "De afstand in een rechte lijn, en hoe ver iemand wil reizen" },
  { waarde: "UREN", tekst: "Uren per week" },
  { waarde: "NIVEAU", tekst: "Werk- en denkniveau" },
  { waarde: "TALEN", tekst: "Talen" },
  { waarde: "RIJBEWIJS", tekst: "Rijbewijzen" },
  { waarde: "CONTRACT", tekst: "Vast of tijdelijk" },
  { waarde: "BESCHIKBAARHEID", tekst: "Vanaf wanneer iemand kan beginnen" },
  { waarde: "ONREGELMATIG", tekst: "Onregelmatig werk of ploegendienst" },
  { waarde: "SECTOR", tekst: "De sector van het bedrijf" },
  { waarde: "ROUTE", tekst: "De wervingsroute" },
];
export const AanvaardOverdracht: Operatie<AanvaardOverdrachtMutation, AanvaardOverdrachtMutationVariables, "mutation"> = { ...AanvaardOverdrachtDocument, id: "sha256:00e2ad0462d3dc02ff13741435956a4a5ee76dee53e6dd722a710a5a2faa09f3", naam: "AanvaardOverdracht", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const BeantwoordContactverzoek: Operatie<BeantwoordContactverzoekMutation, BeantwoordContactverzoekMutationVariables, "mutation"> = { ...BeantwoordContactverzoekDocument, id: "sha256:08fb553ee31cca553e31fc3ab6c051125a23aeb3ce4132adc6664b1f9460f63f", naam: "BeantwoordContactverzoek", soort: "mutation", doel: "eigen-gegevens", client: "referentieloket" };
export const BeeindigWerkplan: Operatie<BeeindigWerkplanMutation, BeeindigWerkplanMutationVariables, "mutation"> = { ...BeeindigWerkplanDocument, id: "sha256:88e92ceda314d3b782094dc6ed53f3db092fd3684353016c15f404c41a608951", naam: "BeeindigWerkplan", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const BeginActiviteit: Operatie<BeginActiviteitMutation, BeginActiviteitMutationVariables, "mutation"> = { ...BeginActiviteitDocument, id: "sha256:3ef45ee9612acd900ddd42aa52b44ebd5a4b28cdc7c65db6398abbe883b663ec", naam: "BeginActiviteit", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const Beroepen: Operatie<BeroepenQuery, BeroepenQueryVariables, "query"> = { ...BeroepenDocument, id: "sha256:b02573a8708a6c568c2a073dedf5882b3f53acedb0530daa4f9491cab5ef1920", naam: "Beroepen", soort: "query", doel: "matching", client: "referentieloket" };
export const Cataloguspagina: Operatie<CataloguspaginaQuery, CataloguspaginaQueryVariables, "query"> = { ...CataloguspaginaDocument, id: "sha256:e7460a5a047bed389a298caf9070af707f63e48a5bcb5d8ae4dcc2a80244fe7d", naam: "Cataloguspagina", soort: "query", doel: "catalogus", client: "referentieloket" };
export const Contactverzoekenpagina: Operatie<ContactverzoekenpaginaQuery, ContactverzoekenpaginaQueryVariables, "query"> = { ...ContactverzoekenpaginaDocument, id: "sha256:23ff00eae33caf9481fc28866ce11821ffe5fb7bb427e7423267df883246d643", naam: "Contactverzoekenpagina", soort: "query", doel: "matching", client: "referentieloket" };
export const DraagOver: Operatie<DraagOverMutation, DraagOverMutationVariables, "mutation"> = { ...DraagOverDocument, id: "sha256:7965e91269658b0cf7f313576744259338a2c15bbcbd8a53dcb1d4786937d662", naam: "DraagOver", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const GeefToestemming: Operatie<GeefToestemmingMutation, GeefToestemmingMutationVariables, "mutation"> = { ...GeefToestemmingDocument, id: "sha256:e1b3abf76e7b5e2b91f8ab88292f9c2aa0c18a02154fcbb1a2017b2dd2e8fa86", naam: "GeefToestemming", soort: "mutation", doel: "toestemming", client: "referentieloket" };
export const Inzagepagina: Operatie<InzagepaginaQuery, InzagepaginaQueryVariables, "query"> = { ...InzagepaginaDocument, id: "sha256:ce33a303e03a09fbf559d386f45c894d50f3fb99a1eb799e6d5fd1e39e24ef7b", naam: "Inzagepagina", soort: "query", doel: "toezicht", client: "referentieloket" };
export const KandidaatDetail: Operatie<KandidaatDetailQuery, KandidaatDetailQueryVariables, "query"> = { ...KandidaatDetailDocument, id: "sha256:85849ffd39fcb616d46c77951ead1010b7164f7a73f02d4775dad6d59a0b5e16", naam: "KandidaatDetail", soort: "query", doel: "matching", client: "referentieloket" };
export const MeerKandidaten: Operatie<MeerKandidatenQuery, MeerKandidatenQueryVariables, "query"> = { ...MeerKandidatenDocument, id: "sha256:bdb676382ce69024683de55393101cf3e0db7504b94716e3f7a8e1260b66c3f8", naam: "MeerKandidaten", soort: "query", doel: "matching", client: "referentieloket" };
export const MeerVacatures: Operatie<MeerVacaturesQuery, MeerVacaturesQueryVariables, "query"> = { ...MeerVacaturesDocument, id: "sha256:a1b7a6866f2c48005c1322100e79a2f2bc7281fcba64bcadbe68b75bad2782d4", naam: "MeerVacatures", soort: "query", doel: "matching", client: "referentieloket" };
export const MeldAan: Operatie<MeldAanMutation, MeldAanMutationVariables, "mutation"> = { ...MeldAanDocument, id: "sha256:13639dcf7e6f8faf8a0cd3d7a89666dc108d9979cb8cfa5e6cb126e1ae8a7a21", naam: "MeldAan", soort: "mutation", doel: "aanmelding", client: "referentieloket" };
export const MeldWerkgeversvraagAan: Operatie<MeldWerkgeversvraagAanMutation, MeldWerkgeversvraagAanMutationVariables, "mutation"> = { ...MeldWerkgeversvraagAanDocument, id: "sha256:0c01583c36402eb82d19af4dd4b0bcf16fc6d732d5c699b41bea5453f0a84950", naam: "MeldWerkgeversvraagAan", soort: "mutation", doel: "werkgeversdienstverlening", client: "referentieloket" };
export const MijnBeroepen: Operatie<MijnBeroepenQuery, MijnBeroepenQueryVariables, "query"> = { ...MijnBeroepenDocument, id: "sha256:e0ea0179e674f9ccce2e7c6899c939452da103dd50201016134d3b95fb17361f", naam: "MijnBeroepen", soort: "query", doel: "eigen-gegevens", client: "referentieloket" };
export const MijnInzagepagina: Operatie<MijnInzagepaginaQuery, MijnInzagepaginaQueryVariables, "query"> = { ...MijnInzagepaginaDocument, id: "sha256:09da7a87e01fb243204e3d8e44ea5eaf8d34c6b31070684fd494acae0832120f", naam: "MijnInzagepagina", soort: "query", doel: "eigen-gegevens", client: "referentieloket" };
export const Mijnpagina: Operatie<MijnpaginaQuery, MijnpaginaQueryVariables, "query"> = { ...MijnpaginaDocument, id: "sha256:83496cee27334d0e36751e4e8a1bb4efe7fa3836252e06fb2661644876ff6441", naam: "Mijnpagina", soort: "query", doel: "eigen-gegevens", client: "referentieloket" };
export const NeemWerkgeversvraagOp: Operatie<NeemWerkgeversvraagOpMutation, NeemWerkgeversvraagOpMutationVariables, "mutation"> = { ...NeemWerkgeversvraagOpDocument, id: "sha256:b0656efef50e00c0b3684f00f8f376cd1e65e7c727f80628f4135c966d196bf5", naam: "NeemWerkgeversvraagOp", soort: "mutation", doel: "werkgeversdienstverlening", client: "referentieloket" };
export const Persoonpagina: Operatie<PersoonpaginaQuery, PersoonpaginaQueryVariables, "query"> = { ...PersoonpaginaDocument, id: "sha256:ce9e36ca30f8c8b5049da6df1cd77a15ad554c956b189142952f3d7a73f6262f", naam: "Persoonpagina", soort: "query", doel: "werkplan", client: "referentieloket" };
export const RegistreerDiagnose: Operatie<RegistreerDiagnoseMutation, RegistreerDiagnoseMutationVariables, "mutation"> = { ...RegistreerDiagnoseDocument, id: "sha256:497538ed36391b2b450f7b4143e64fd637d93922fab31a7fb4a138935c52d6ec", naam: "RegistreerDiagnose", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const RegistreerInstemming: Operatie<RegistreerInstemmingMutation, RegistreerInstemmingMutationVariables, "mutation"> = { ...RegistreerInstemmingDocument, id: "sha256:50ed5d407798edc148f81e2c6b56c980a17860bc24be3a1919f940c82a08c170", naam: "RegistreerInstemming", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const RegistreerIntake: Operatie<RegistreerIntakeMutation, RegistreerIntakeMutationVariables, "mutation"> = { ...RegistreerIntakeDocument, id: "sha256:d7e91d4c2c621466a1ebdcd4bc51af78cb08f64bc7413f6fe4efc281499370a7", naam: "RegistreerIntake", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const RondActiviteitAf: Operatie<RondActiviteitAfMutation, RondActiviteitAfMutationVariables, "mutation"> = { ...RondActiviteitAfDocument, id: "sha256:d07d5906704afc0552460160b7d2e6fc972e676f14fb6cfd6d95f45fb9edcbc9", naam: "RondActiviteitAf", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const RondWerkgeversvraagAf: Operatie<RondWerkgeversvraagAfMutation, RondWerkgeversvraagAfMutationVariables, "mutation"> = { ...RondWerkgeversvraagAfDocument, id: "sha256:4b0751c24bc7d987322dda956fab46a0a845800a269628a0146671a6f4842ab6", naam: "RondWerkgeversvraagAf", soort: "mutation", doel: "werkgeversdienstverlening", client: "referentieloket" };
export const StelActiviteitVoor: Operatie<StelActiviteitVoorMutation, StelActiviteitVoorMutationVariables, "mutation"> = { ...StelActiviteitVoorDocument, id: "sha256:bacca78df3f9fdc157e0d8d719f210486456fb34745658eb4c6358901cf9f1ab", naam: "StelActiviteitVoor", soort: "mutation", doel: "eigen-gegevens", client: "referentieloket" };
export const StelArbeidsmarktprofielVast: Operatie<StelArbeidsmarktprofielVastMutation, StelArbeidsmarktprofielVastMutationVariables, "mutation"> = { ...StelArbeidsmarktprofielVastDocument, id: "sha256:5c03cc8a66ae3d27b56fcb7aeda8761d1d008ab9ee2246a9298f5ed49c921de0", naam: "StelArbeidsmarktprofielVast", soort: "mutation", doel: "eigen-gegevens", client: "referentieloket" };
export const StelKandidaatVoor: Operatie<StelKandidaatVoorMutation, StelKandidaatVoorMutationVariables, "mutation"> = { ...StelKandidaatVoorDocument, id: "sha256:e9ed52b7a86e7329e6895bdf64ef5907a85635ea1f632581cb18ec54c4ff9915", naam: "StelKandidaatVoor", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const StelWerkplanOp: Operatie<StelWerkplanOpMutation, StelWerkplanOpMutationVariables, "mutation"> = { ...StelWerkplanOpDocument, id: "sha256:624fde8e762786eb5a92371b71dd4fd5cf2536c9f59c74d4d9d61cfbd115f1b9", naam: "StelWerkplanOp", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const StelWerkplanVast: Operatie<StelWerkplanVastMutation, StelWerkplanVastMutationVariables, "mutation"> = { ...StelWerkplanVastDocument, id: "sha256:23935102a3624f84675b873a65a33946dee9ab1e37d1f99a027c204c3e933556", naam: "StelWerkplanVast", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const StemInMet: Operatie<StemInMetMutation, StemInMetMutationVariables, "mutation"> = { ...StemInMetDocument, id: "sha256:43a5f1e6065ef8ccd565b8f90b8960aa3e479d15710446bbb85f5529dba6dc01", naam: "StemInMet", soort: "mutation", doel: "eigen-gegevens", client: "referentieloket" };
export const TrekContactverzoekIn: Operatie<TrekContactverzoekInMutation, TrekContactverzoekInMutationVariables, "mutation"> = { ...TrekContactverzoekInDocument, id: "sha256:1a8b86da3231ca2a6f2e1d774872f330bb35f66ab4c05d4be102addc99f91d07", naam: "TrekContactverzoekIn", soort: "mutation", doel: "matching", client: "referentieloket" };
export const TrekInstemmingIn: Operatie<TrekInstemmingInMutation, TrekInstemmingInMutationVariables, "mutation"> = { ...TrekInstemmingInDocument, id: "sha256:327fc79a9288f141b7833bb598a7d27b8617689062f3fd77ceef061af86a54f0", naam: "TrekInstemmingIn", soort: "mutation", doel: "eigen-gegevens", client: "referentieloket" };
export const TrekToestemmingIn: Operatie<TrekToestemmingInMutation, TrekToestemmingInMutationVariables, "mutation"> = { ...TrekToestemmingInDocument, id: "sha256:d43f312f1a3b21b0e98c9d8b27dee4c416576406542a824339eeca2553fa4c46", naam: "TrekToestemmingIn", soort: "mutation", doel: "toestemming", client: "referentieloket" };
export const VacatureDetail: Operatie<VacatureDetailQuery, VacatureDetailQueryVariables, "query"> = { ...VacatureDetailDocument, id: "sha256:b5dba6fad80811468c2b85aae38f1fccad17f3e30d5f130c9f15c8412c3acd5b", naam: "VacatureDetail", soort: "query", doel: "matching", client: "referentieloket" };
export const VoegActiviteitToe: Operatie<VoegActiviteitToeMutation, VoegActiviteitToeMutationVariables, "mutation"> = { ...VoegActiviteitToeDocument, id: "sha256:7235ee18fccbf74142f37615b394d96e7a26af2a29a8a79f4bfd6a6cf716eea9", naam: "VoegActiviteitToe", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const VolgAanmeldingen: Operatie<VolgAanmeldingenSubscription, VolgAanmeldingenSubscriptionVariables, "subscription"> = { ...VolgAanmeldingenDocument, id: "sha256:2aa2166e9f83156608bd5eeb719ce0fde2f081b237b1da3d85bfcdfc1af5a560", naam: "VolgAanmeldingen", soort: "subscription", doel: "werkplan", client: "referentieloket" };
export const VolgMijnWerkplan: Operatie<VolgMijnWerkplanSubscription, VolgMijnWerkplanSubscriptionVariables, "subscription"> = { ...VolgMijnWerkplanDocument, id: "sha256:60d5edf941917ef0c73a2e627e1dbe1d81cd5aba96626d4cacd6b9b511bc7763", naam: "VolgMijnWerkplan", soort: "subscription", doel: "eigen-gegevens", client: "referentieloket" };
export const VolgOverdrachten: Operatie<VolgOverdrachtenSubscription, VolgOverdrachtenSubscriptionVariables, "subscription"> = { ...VolgOverdrachtenDocument, id: "sha256:2f956e7fcd40b098fd974cf1c0d39ff0082f26a4906e2166896a33d94eaf7a2a", naam: "VolgOverdrachten", soort: "subscription", doel: "werkplan", client: "referentieloket" };
export const VolgWerkplan: Operatie<VolgWerkplanSubscription, VolgWerkplanSubscriptionVariables, "subscription"> = { ...VolgWerkplanDocument, id: "sha256:23f8b5a1d28d16ecf39f0cbef29febc69ac013073a79458c8d2a14b5a6795b63", naam: "VolgWerkplan", soort: "subscription", doel: "werkplan", client: "referentieloket" };
export const Voorstelpagina: Operatie<VoorstelpaginaQuery, VoorstelpaginaQueryVariables, "query"> = { ...VoorstelpaginaDocument, id: "sha256:08b490e2689173a9a1856843b1b1964bb8915d0676ec16ffa0472e6d6d2b4d12", naam: "Voorstelpagina", soort: "query", doel: "werkplan", client: "referentieloket" };
export const VraagContact: Operatie<VraagContactMutation, VraagContactMutationVariables, "mutation"> = { ...VraagContactDocument, id: "sha256:d8a25fa7e623abeaf757ac6eac8eba145c9c199ab9571e7df1b095ce42cf7040", naam: "VraagContact", soort: "mutation", doel: "matching", client: "referentieloket" };
export const WeigerOverdracht: Operatie<WeigerOverdrachtMutation, WeigerOverdrachtMutationVariables, "mutation"> = { ...WeigerOverdrachtDocument, id: "sha256:534d3b962e5f0587cb459b1895f5887943ac7a634928750af321a2fe0270b036", naam: "WeigerOverdracht", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const Werkgeversvraagpagina: Operatie<WerkgeversvraagpaginaQuery, WerkgeversvraagpaginaQueryVariables, "query"> = { ...WerkgeversvraagpaginaDocument, id: "sha256:f9cf186c8f960db69ca4fb6eeb9e499df3a40ce7928a03654e65371d4becd1f3", naam: "Werkgeversvraagpagina", soort: "query", doel: "werkgeversdienstverlening", client: "referentieloket" };
export const Werkgeversvragenpagina: Operatie<WerkgeversvragenpaginaQuery, WerkgeversvragenpaginaQueryVariables, "query"> = { ...WerkgeversvragenpaginaDocument, id: "sha256:bd638e271f9f2fbf7da04a1167f02c2b4724be8abfac1264ab34f2fb4599aae3", naam: "Werkgeversvragenpagina", soort: "query", doel: "werkgeversdienstverlening", client: "referentieloket" };
export const Werkvoorraadpagina: Operatie<WerkvoorraadpaginaQuery, WerkvoorraadpaginaQueryVariables, "query"> = { ...WerkvoorraadpaginaDocument, id: "sha256:7cb30f369f83ee3410fda3cc1c58a2d687076a38b3a1123c43be6b37b8821483", naam: "Werkvoorraadpagina", soort: "query", doel: "werkplan", client: "referentieloket" };
export const WijsActiviteitAf: Operatie<WijsActiviteitAfMutation, WijsActiviteitAfMutationVariables, "mutation"> = { ...WijsActiviteitAfDocument, id: "sha256:ed806da38e26aa0a16a631f382417990551194d6fca0f062e9baa0dbb24e7e22", naam: "WijsActiviteitAf", soort: "mutation", doel: "eigen-gegevens", client: "referentieloket" };
export const WijzigActiviteit: Operatie<WijzigActiviteitMutation, WijzigActiviteitMutationVariables, "mutation"> = { ...WijzigActiviteitDocument, id: "sha256:2f8227060e86d75701ef43a35a6285d9e1be9052784bd4bb91f105e80d3d1bfd", naam: "WijzigActiviteit", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const WijzigSituatie: Operatie<WijzigSituatieMutation, WijzigSituatieMutationVariables, "mutation"> = { ...WijzigSituatieDocument, id: "sha256:a59fac4d5a778aada30c3bf73464ba01ece696c25b11c3196fc4c98d81fb90df", naam: "WijzigSituatie", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const Wijzigingen: Operatie<WijzigingenQuery, WijzigingenQueryVariables, "query"> = { ...WijzigingenDocument, id: "sha256:7900135321d3192832df40ecb735e7db0169e613400ddb1e1de01c15773871cd", naam: "Wijzigingen", soort: "query", doel: "werkplan", client: "referentieloket" };
export const ZetInstrumentIn: Operatie<ZetInstrumentInMutation, ZetInstrumentInMutationVariables, "mutation"> = { ...ZetInstrumentInDocument, id: "sha256:93df45a45be4c4789b43026cff24309828e9b1f413a20a42e10849c69330eac6", naam: "ZetInstrumentIn", soort: "mutation", doel: "werkplan", client: "referentieloket" };
export const ZoekBeroepen: Operatie<ZoekBeroepenQuery, ZoekBeroepenQueryVariables, "query"> = { ...ZoekBeroepenDocument, id: "sha256:6df5b3284450d80e287cee444c78941232c3f1b0bbf748e4485f36bf2a350eb1", naam: "ZoekBeroepen", soort: "query", doel: "matching", client: "referentieloket" };
export const ZoekEigenBeroepen: Operatie<ZoekEigenBeroepenQuery, ZoekEigenBeroepenQueryVariables, "query"> = { ...ZoekEigenBeroepenDocument, id: "sha256:785326e681e67fca07248341368ad40409112a08bf261f3d5a427cddf48163e9", naam: "ZoekEigenBeroepen", soort: "query", doel: "eigen-gegevens", client: "referentieloket" };
export const ZoekKandidaten: Operatie<ZoekKandidatenQuery, ZoekKandidatenQueryVariables, "query"> = { ...ZoekKandidatenDocument, id: "sha256:634b35feadbd5079a9f90343033eb768cfa8d75d66df647658fbeb40ebfd1db5", naam: "ZoekKandidaten", soort: "query", doel: "matching", client: "referentieloket" };
export const ZoekPersoon: Operatie<ZoekPersoonQuery, ZoekPersoonQueryVariables, "query"> = { ...ZoekPersoonDocument, id: "sha256:13f46b1da5d3824c6f68872aae805994e32d6a396298073d57438454fa4b6188", naam: "ZoekPersoon", soort: "query", doel: "werkplan", client: "referentieloket" };
export const ZoekVacatures: Operatie<ZoekVacaturesQuery, ZoekVacaturesQueryVariables, "query"> = { ...ZoekVacaturesDocument, id: "sha256:808271e1ebb49450c0f0044d2be2cca1caa86feb664f0e0dc87ae625a5bf6391", naam: "ZoekVacatures", soort: "query", doel: "matching", client: "referentieloket" };