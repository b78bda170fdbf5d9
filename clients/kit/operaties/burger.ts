/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operatie } from '../operatie.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Met welke versie de persoon instemt. */
export type StemInMetInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De versie die de vrager zag; is er intussen een andere, dan wordt er niets gewijzigd. */
  readonly verwachteVersie: number;
  /** De id van het werkplan. */
  readonly werkplanId: string;
};

/** De private partijen aan wie iemand toestemming kan geven. */
export type Toestemmingspartij =
  /** De O&O-fondsen waarmee een koppeling bestaat. */
  | 'OOFONDS'
  /** Vakbonden en werkgeversorganisaties. */
  | 'SOCIALE_PARTNERS';

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

/** De stand van een werkplan. */
export type Werkplanstatus =
  /** Beëindigd. */
  | 'BEEINDIGD'
  /** Opgesteld, nog niet vastgesteld. */
  | 'CONCEPT'
  /** Vastgesteld door persoon en arrangeur samen. */
  | 'VASTGESTELD';

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

export type BeantwoordContactverzoekMutationVariables = Exact<{
  input: BeantwoordContactverzoekInput;
}>;


export type BeantwoordContactverzoekMutation = { readonly beantwoordContactverzoek: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus, readonly beantwoordOp: string | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type GeefToestemmingMutationVariables = Exact<{
  input: GeefToestemmingInput;
}>;


export type GeefToestemmingMutation = { readonly geefToestemming: { readonly toestemming: { readonly partij: Toestemmingspartij, readonly gegevenOp: string, readonly ingetrokkenOp: string | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type MijnContactverzoekenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnContactverzoekenQuery = { readonly mijnGegevens: { readonly id: string, readonly contactverzoeken: ReadonlyArray<{ readonly id: string, readonly status: Contactverzoekstatus, readonly organisatie: string, readonly partij: string, readonly bericht: string, readonly op: string, readonly doorgegevenOp: string | null, readonly beantwoordOp: string | null, readonly van: { readonly id: string, readonly naam: string } | null, readonly vacature: { readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute } | null, readonly loket: { readonly id: string, readonly naam: string } | null }> | null } | null };

export type MijnGeschiedenisQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnGeschiedenisQuery = { readonly mijnWerkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null, readonly aanBalie: { readonly op: string, readonly wijze: Instemmingswijze, readonly partij: string, readonly organisatie: string, readonly vastgelegdOp: string, readonly loket: { readonly id: string, readonly naam: string } | null } | null }, readonly geschiedenis: ReadonlyArray<{ readonly versie: number, readonly status: Werkplanstatus, readonly gewijzigdOp: string, readonly handeling: string | null, readonly partij: string | null, readonly rol: string | null, readonly reden: string | null, readonly isVastgelegd: boolean, readonly loket: { readonly id: string, readonly naam: string } | null }> | null } | null };

export type MijnInzagesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MijnInzagesQuery = { readonly mijnInzages: { readonly inzages: { readonly totaal: number, readonly zijnErMeer: boolean, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly aanvraag: string, readonly tijdstip: string, readonly organisatie: string, readonly partij: string, readonly rol: string, readonly doel: string, readonly doelomschrijving: string | null, readonly relatie: string | null, readonly bijPartijen: ReadonlyArray<{ readonly houder: string, readonly gegevens: ReadonlyArray<string>, readonly uitkomst: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null } | null };

export type MijnMenukaartQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MijnMenukaartQuery = { readonly mijnMenukaart: { readonly id: string, readonly instrumenten: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly status: Beschikbaarheidsstatus, readonly instrument: { readonly id: string, readonly naam: string, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string } }, readonly redenen: ReadonlyArray<{ readonly code: string, readonly toelichting: string }>, readonly voorwaarden: ReadonlyArray<{ readonly code: string, readonly toelichting: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type MijnWerkplanQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnWerkplanQuery = { readonly mijnGegevens: { readonly id: string, readonly situatie: { readonly naam: { readonly herkomst: Herkomst, readonly waarde: string | null }, readonly gemeente: { readonly herkomst: Herkomst, readonly waarde: { readonly gmCode: string, readonly naam: string } | null }, readonly uitkeringsverhoudingen: { readonly herkomst: Herkomst, readonly waarde: ReadonlyArray<{ readonly partij: Partij, readonly begindatum: string | null, readonly einddatum: string | null, readonly isLopend: boolean, readonly wet: { readonly code: string, readonly omschrijving: string | null } }> | null }, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null, readonly reden: { readonly code: string, readonly toelichting: string } | null }> } | null } | null, readonly mijnWerkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly arrangeur: { readonly naam: string, readonly organisatie: string }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly uitvoerder: string | null, readonly vacature: { readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly op: string } | null }> | null } | null };

export type StelActiviteitVoorMutationVariables = Exact<{
  input: StelActiviteitVoorInput;
}>;


export type StelActiviteitVoorMutation = { readonly stelActiviteitVoor: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type StelArbeidsmarktprofielVastMutationVariables = Exact<{
  input: StelArbeidsmarktprofielVastInput;
}>;


export type StelArbeidsmarktprofielVastMutation = { readonly stelArbeidsmarktprofielVast: { readonly profiel: { readonly versie: number, readonly isVrijgegeven: boolean, readonly beroepen: ReadonlyArray<string>, readonly vaardigheden: ReadonlyArray<string>, readonly opleidingsniveau: Opleidingsniveau | null, readonly minimaleUrenPerWeek: number | null, readonly maximaleUrenPerWeek: number | null, readonly postcodegebied: string | null, readonly reisafstandKm: number | null, readonly beschikbaarVanaf: string | null, readonly gewijzigdOp: string } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type StemInMetMutationVariables = Exact<{
  input: StemInMetInput;
}>;


export type StemInMetMutation = { readonly stemInMet: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type TrekInstemmingInMutationVariables = Exact<{
  input: TrekInstemmingInInput;
}>;


export type TrekInstemmingInMutation = { readonly trekInstemmingIn: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null, readonly aanBalie: { readonly op: string, readonly wijze: Instemmingswijze, readonly partij: string, readonly organisatie: string, readonly vastgelegdOp: string, readonly loket: { readonly id: string, readonly naam: string } | null } | null } } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };

export type TrekToestemmingInMutationVariables = Exact<{
  input: TrekToestemmingInInput;
}>;


export type TrekToestemmingInMutation = { readonly trekToestemmingIn: { readonly toestemming: { readonly partij: Toestemmingspartij, readonly gegevenOp: string, readonly ingetrokkenOp: string | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type VolgMijnWerkplanSubscriptionVariables = Exact<{
  id: string;
  naEvent?: string | null | undefined;
}>;


export type VolgMijnWerkplanSubscription = { readonly werkplanGewijzigd: { readonly gebeurtenis: { readonly id: string, readonly soort: string, readonly op: string, readonly versie: number | null }, readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly doel: string, readonly gewijzigdOp: string, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null } } } };

export type WijsActiviteitAfMutationVariables = Exact<{
  input: WijsActiviteitAfInput;
}>;


export type WijsActiviteitAfMutation = { readonly wijsActiviteitAf: { readonly werkplan: { readonly id: string, readonly versie: number, readonly status: Werkplanstatus, readonly instemming: { readonly persoonOp: string | null, readonly arrangeurOp: string | null }, readonly activiteiten: ReadonlyArray<{ readonly id: string, readonly partij: Partij, readonly omschrijving: string | null, readonly status: Activiteitstatus, readonly begindatum: string | null, readonly einddatum: string | null, readonly isEigen: boolean, readonly soort: { readonly code: string, readonly omschrijving: string | null } }> | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string, readonly omschrijving: string } | null }> } | null };


export const BeantwoordContactverzoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeantwoordContactverzoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeantwoordContactverzoekInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beantwoordContactverzoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beantwoordOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<BeantwoordContactverzoekMutation, BeantwoordContactverzoekMutationVariables>;
export const GeefToestemmingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GeefToestemming"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GeefToestemmingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"geefToestemming"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toestemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"gegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"ingetrokkenOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<GeefToestemmingMutation, GeefToestemmingMutationVariables>;
export const MijnContactverzoekenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnContactverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnGegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoeken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doorgegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"beantwoordOp"}}]}}]}}]}}]} as unknown as DocumentNode<MijnContactverzoekenQuery, MijnContactverzoekenQueryVariables>;
export const MijnGeschiedenisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnGeschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnWerkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanBalie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vastgelegdOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"handeling"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"isVastgelegd"}}]}}]}}]}}]} as unknown as DocumentNode<MijnGeschiedenisQuery, MijnGeschiedenisQueryVariables>;
export const MijnInzagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnInzages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnInzages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inzages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"zijnErMeer"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanvraag"}},{"kind":"Field","name":{"kind":"Name","value":"tijdstip"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"doelomschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"bijPartijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"gegevens"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MijnInzagesQuery, MijnInzagesQueryVariables>;
export const MijnMenukaartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnMenukaart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnMenukaart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrumenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MijnMenukaartQuery, MijnMenukaartQueryVariables>;
export const MijnWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MijnWerkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijnGegevens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gmCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkeringsverhoudingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"waarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"wet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isLopend"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijnWerkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"uitvoerder"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MijnWerkplanQuery, MijnWerkplanQueryVariables>;
export const StelActiviteitVoorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelActiviteitVoor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelActiviteitVoorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelActiviteitVoor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StelActiviteitVoorMutation, StelActiviteitVoorMutationVariables>;
export const StelArbeidsmarktprofielVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelArbeidsmarktprofielVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelArbeidsmarktprofielVastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelArbeidsmarktprofielVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profiel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"isVrijgegeven"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"}},{"kind":"Field","name":{"kind":"Name","value":"vaardigheden"}},{"kind":"Field","name":{"kind":"Name","value":"opleidingsniveau"}},{"kind":"Field","name":{"kind":"Name","value":"minimaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"maximaleUrenPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"reisafstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<StelArbeidsmarktprofielVastMutation, StelArbeidsmarktprofielVastMutationVariables>;
export const StemInMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StemInMet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StemInMetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stemInMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StemInMetMutation, StemInMetMutationVariables>;
export const TrekInstemmingInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekInstemmingIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekInstemmingInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekInstemmingIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}},{"kind":"Field","name":{"kind":"Name","value":"aanBalie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vastgelegdOp"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrekInstemmingInMutation, TrekInstemmingInMutationVariables>;
export const TrekToestemmingInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekToestemmingIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekToestemmingInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekToestemmingIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toestemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"gegevenOp"}},{"kind":"Field","name":{"kind":"Name","value":"ingetrokkenOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TrekToestemmingInMutation, TrekToestemmingInMutationVariables>;
export const VolgMijnWerkplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VolgMijnWerkplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplanGewijzigd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"naEvent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebeurtenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VolgMijnWerkplanSubscription, VolgMijnWerkplanSubscriptionVariables>;
export const WijsActiviteitAfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijsActiviteitAf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WijsActiviteitAfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijsActiviteitAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkplan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"instemming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persoonOp"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeurOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"soort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"isEigen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WijsActiviteitAfMutation, WijsActiviteitAfMutationVariables>;
/** What can be chosen for Contactantwoord, in the order and the words of the schema. */
export const ContactantwoordKeuzes: readonly { readonly waarde: Contactantwoord, readonly tekst: string }[] = [
  { waarde: "WIL_CONTACT", tekst: "Ik wil contact" },
  { waarde: "GEEN_CONTACT", tekst: "Ik wil geen contact" },
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
/** What can be chosen for Toestemmingspartij, in the order and the words of the schema. */
export const ToestemmingspartijKeuzes: readonly { readonly waarde: Toestemmingspartij, readonly tekst: string }[] = [
  { waarde: "OOFONDS", tekst: "De O&O-fondsen waarmee een koppeling bestaat" },
  { waarde: "SOCIALE_PARTNERS", tekst: "Vakbonden en werkgeversorganisaties" },
];
export const BeantwoordContactverzoek: Operatie<BeantwoordContactverzoekMutation, BeantwoordContactverzoekMutationVariables, "mutation"> = { ...BeantwoordContactverzoekDocument, id: "sha256:5bf23616a61f4fd28ed2526ecd5a276ed385ad29b86397c8ec8dc716310fb870", naam: "BeantwoordContactverzoek", soort: "mutation", doel: "eigen-gegevens", client: "burger" };
export const GeefToestemming: Operatie<GeefToestemmingMutation, GeefToestemmingMutationVariables, "mutation"> = { ...GeefToestemmingDocument, id: "sha256:529d31e2ee30c216384431c63844061a5650c94960bd424e1a306e10e1a66178", naam: "GeefToestemming", soort: "mutation", doel: "toestemming", client: "burger" };
export const MijnContactverzoeken: Operatie<MijnContactverzoekenQuery, MijnContactverzoekenQueryVariables, "query"> = { ...MijnContactverzoekenDocument, id: "sha256:4d470ef416a5a91d328fa12d4696b45275c8131a4378d8551bbd5e313f3d0816", naam: "MijnContactverzoeken", soort: "query", doel: "eigen-gegevens", client: "burger" };
export const MijnGeschiedenis: Operatie<MijnGeschiedenisQuery, MijnGeschiedenisQueryVariables, "query"> = { ...MijnGeschiedenisDocument, id: "sha256:33c9b6f5db770225fd69a2748acd2db87ea3ede44d0f26c10195209cbf0af20f", naam: "MijnGeschiedenis", soort: "query", doel: "eigen-gegevens", client: "burger" };
export const MijnInzages: Operatie<MijnInzagesQuery, MijnInzagesQueryVariables, "query"> = { ...MijnInzagesDocument, id: "sha256:b4988ca21da1c7285753eb9c855f37acda2966e35f0150d8639d9382c5506c5c", naam: "MijnInzages", soort: "query", doel: "eigen-gegevens", client: "burger" };
export const MijnMenukaart: Operatie<MijnMenukaartQuery, MijnMenukaartQueryVariables, "query"> = { ...MijnMenukaartDocument, id: "sha256:65bbe3468156b9f27797639771418e8eed6b0c34ead54315d65f70ccad306825", naam: "MijnMenukaart", soort: "query", doel: "eigen-gegevens", client: "burger" };
export const MijnWerkplan: Operatie<MijnWerkplanQuery, MijnWerkplanQueryVariables, "query"> = { ...MijnWerkplanDocument, id: "sha256:183dfa76f8c4dadaf3e2fb4b5bdc304822860bf98799650a00437b8315f5b870", naam: "MijnWerkplan", soort: "query", doel: "eigen-gegevens", client: "burger" };
export const StelActiviteitVoor: Operatie<StelActiviteitVoorMutation, StelActiviteitVoorMutationVariables, "mutation"> = { ...StelActiviteitVoorDocument, id: "sha256:c2d33a2ea1df154eac5c24143799f1bfe4919a9ef2d94bf2300b5b7fa034feee", naam: "StelActiviteitVoor", soort: "mutation", doel: "eigen-gegevens", client: "burger" };
export const StelArbeidsmarktprofielVast: Operatie<StelArbeidsmarktprofielVastMutation, StelArbeidsmarktprofielVastMutationVariables, "mutation"> = { ...StelArbeidsmarktprofielVastDocument, id: "sha256:bff9a0dc93894661fd4768b88258a836d661d7784bb919e180fdecc2c21c3975", naam: "StelArbeidsmarktprofielVast", soort: "mutation", doel: "eigen-gegevens", client: "burger" };
export const StemInMet: Operatie<StemInMetMutation, StemInMetMutationVariables, "mutation"> = { ...StemInMetDocument, id: "sha256:6c593bb0ca0d3b4e26385b5a333b3fc95df4ee7db1fdaae9623378ecb5eecc08", naam: "StemInMet", soort: "mutation", doel: "eigen-gegevens", client: "burger" };
export const TrekInstemmingIn: Operatie<TrekInstemmingInMutation, TrekInstemmingInMutationVariables, "mutation"> = { ...TrekInstemmingInDocument, id: "sha256:960d70ea20be0914c989f646ee64b0ba34dd07f8c0ce2a1129f9b6e2a3b22088", naam: "TrekInstemmingIn", soort: "mutation", doel: "eigen-gegevens", client: "burger" };
export const TrekToestemmingIn: Operatie<TrekToestemmingInMutation, TrekToestemmingInMutationVariables, "mutation"> = { ...TrekToestemmingInDocument, id: "sha256:35fc44ff2fe3b503dac6ad4153d50890b02a65afd091b8704f45323d77a88512", naam: "TrekToestemmingIn", soort: "mutation", doel: "toestemming", client: "burger" };
export const VolgMijnWerkplan: Operatie<VolgMijnWerkplanSubscription, VolgMijnWerkplanSubscriptionVariables, "subscription"> = { ...VolgMijnWerkplanDocument, id: "sha256:c80244c3142b6ed58eecbdaafea686e7371a168189d1e8ebea4d4eab735e999d", naam: "VolgMijnWerkplan", soort: "subscription", doel: "eigen-gegevens", client: "burger" };
export const WijsActiviteitAf: Operatie<WijsActiviteitAfMutation, WijsActiviteitAfMutationVariables, "mutation"> = { ...WijsActiviteitAfDocument, id: "sha256:0e9c6206a0b504a57b80bc5e5a5a9c58c653b2d3ed4e6b0dadbae6a9c4a8e369", naam: "WijsActiviteitAf", soort: "mutation", doel: "eigen-gegevens", client: "burger" };