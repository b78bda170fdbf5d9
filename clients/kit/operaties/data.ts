/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operatie } from '../operatie.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Wat er tussen twee versies van de catalogus met een instrument gebeurde. */
export type Cataloguswijziging =
  /** Het is er bij gekomen. */
  | 'GEMAAKT'
  /** Het zelf, of waar en hoe partijen het aanbieden, is anders. */
  | 'GEWIJZIGD';

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

export type CatalogusWijzigingenQueryVariables = Exact<{
  sinds?: string | null | undefined;
  filter?: Catalogusfilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogusWijzigingenQuery = { readonly catalogus: { readonly versie: string, readonly gemaaktOp: string, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly aantal: number, readonly code: { readonly code: string, readonly omschrijving: string | null, readonly lijst: string } }> }>, readonly instrumenten: { readonly totaal: number, readonly verwijderd: ReadonlyArray<string>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly wijziging: Cataloguswijziging | null, readonly node: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly publicatieVanaf: string | null, readonly publicatieTot: string | null, readonly type: { readonly code: string, readonly omschrijving: string | null, readonly lijst: string }, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null, readonly lijst: string }>, readonly aanbieder: { readonly naam: string, readonly partij: Partij | null }, readonly beschikbaarheid: ReadonlyArray<{ readonly regio: string, readonly gemeenten: ReadonlyArray<string> | null, readonly aanbod: number, readonly partijen: ReadonlyArray<Partij>, readonly aanbieders: ReadonlyArray<string>, readonly vrijePlaatsen: number | null, readonly wachttijdWeken: number | null, readonly kostenEuroLaagst: number | null, readonly kostenEuroHoogst: number | null, readonly aanbodVanaf: string | null, readonly aanbodTot: string | null }> } }> } } | null };

export type CatalogusQueryVariables = Exact<{
  amCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogusQuery = { readonly arbeidsmarktregio: { readonly amCode: string, readonly menukaart: { readonly versie: string, readonly gemaaktOp: string, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly partij: Partij, readonly status: Bronstatus, readonly peildatum: string | null }>, readonly instrumenten: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly type: { readonly code: string }, readonly tegels: ReadonlyArray<{ readonly code: string }>, readonly doelgroepen: ReadonlyArray<{ readonly code: string }>, readonly bereik: { readonly code: string }, readonly aanbieder: { readonly naam: string }, readonly regeling: { readonly code: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } | null };

export type MonitorQueryVariables = Exact<{
  periode?: string | null | undefined;
  regio?: string | null | undefined;
}>;


export type MonitorQuery = { readonly monitorperiodes: ReadonlyArray<{ readonly code: string, readonly begindatum: string, readonly einddatum: string, readonly gepubliceerdOp: string }>, readonly monitor: { readonly regiocode: string, readonly periode: { readonly code: string, readonly begindatum: string, readonly einddatum: string, readonly gepubliceerdOp: string }, readonly regio: { readonly naam: string } | null, readonly cellen: ReadonlyArray<{ readonly maat: Monitormaat, readonly pot: Monitorpot | null, readonly instrumentId: string | null, readonly uitstroom: Werkplanuitkomst | null, readonly afronding: Activiteituitkomst | null, readonly aantal: number | null, readonly bedragEuro: number | null, readonly isOnderdrukt: boolean, readonly instrument: { readonly naam: string } | null }>, readonly potten: ReadonlyArray<{ readonly pot: Monitorpot, readonly aantal: number | null, readonly bedragEuro: number | null, readonly isOnderdrukt: boolean, readonly budgetEuro: number | null, readonly budgetReden: string | null }> } | null, readonly monitorbudgetten: ReadonlyArray<{ readonly pot: Monitorpot, readonly jaar: number | null, readonly bedragEuro: number | null, readonly toelichting: string, readonly vindplaats: string }>, readonly bijstandsstanden: ReadonlyArray<{ readonly regio: string, readonly naam: string, readonly januari2021: number, readonly juni2021: number, readonly ontwikkeling: number, readonly ontwikkelingProcent: number, readonly vindplaats: string }> };

export type RegiosQueryVariables = Exact<{ [key: string]: never; }>;


export type RegiosQuery = { readonly arbeidsmarktregios: ReadonlyArray<{ readonly amCode: string, readonly sgrCode: string, readonly naam: string, readonly centrumgemeente: { readonly gmCode: string, readonly naam: string }, readonly gemeenten: ReadonlyArray<{ readonly gmCode: string, readonly naam: string }> }> };


export const CatalogusWijzigingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogusWijzigingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Catalogusfilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"lijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrumenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"gewijzigdSinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"verwijderd"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wijziging"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"lijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"lijst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}},{"kind":"Field","name":{"kind":"Name","value":"publicatieVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"publicatieTot"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarheid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"}},{"kind":"Field","name":{"kind":"Name","value":"aanbod"}},{"kind":"Field","name":{"kind":"Name","value":"partijen"}},{"kind":"Field","name":{"kind":"Name","value":"aanbieders"}},{"kind":"Field","name":{"kind":"Name","value":"vrijePlaatsen"}},{"kind":"Field","name":{"kind":"Name","value":"wachttijdWeken"}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuroLaagst"}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuroHoogst"}},{"kind":"Field","name":{"kind":"Name","value":"aanbodVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"aanbodTot"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogusWijzigingenQuery, CatalogusWijzigingenQueryVariables>;
export const CatalogusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktregio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"amCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrumenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doelgroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}},{"kind":"Field","name":{"kind":"Name","value":"regeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CatalogusQuery, CatalogusQueryVariables>;
export const MonitorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Monitor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regio"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monitorperiodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerdOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periode"}}},{"kind":"Argument","name":{"kind":"Name","value":"regio"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regio"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"begindatum"}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerdOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regiocode"}},{"kind":"Field","name":{"kind":"Name","value":"regio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maat"}},{"kind":"Field","name":{"kind":"Name","value":"pot"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentId"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}},{"kind":"Field","name":{"kind":"Name","value":"afronding"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pot"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetEuro"}},{"kind":"Field","name":{"kind":"Name","value":"budgetReden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitorbudgetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pot"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"bedragEuro"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijstandsstanden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"januari2021"}},{"kind":"Field","name":{"kind":"Name","value":"juni2021"}},{"kind":"Field","name":{"kind":"Name","value":"ontwikkeling"}},{"kind":"Field","name":{"kind":"Name","value":"ontwikkelingProcent"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}}]} as unknown as DocumentNode<MonitorQuery, MonitorQueryVariables>;
export const RegiosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktregios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"sgrCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"centrumgemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gmCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gmCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<RegiosQuery, RegiosQueryVariables>;
export const CatalogusWijzigingen: Operatie<CatalogusWijzigingenQuery, CatalogusWijzigingenQueryVariables, "query"> = { ...CatalogusWijzigingenDocument, id: "sha256:4d06ea84dcefcf60cf18a2e10c4c52aeefb20aa9a99a85d1f07bfeb89ab3f631", naam: "CatalogusWijzigingen", soort: "query", doel: "catalogus", client: "data" };
export const Catalogus: Operatie<CatalogusQuery, CatalogusQueryVariables, "query"> = { ...CatalogusDocument, id: "sha256:b7071fefa029532453d3eee7003cc914cd035fcb28852acb32cd919fed4a4ae9", naam: "Catalogus", soort: "query", doel: "catalogus", client: "data" };
export const Monitor: Operatie<MonitorQuery, MonitorQueryVariables, "query"> = { ...MonitorDocument, id: "sha256:2833d3e33a8434d3caf0636638c37b4e99f07dad1a374ee98fc4c813cc0b61b0", naam: "Monitor", soort: "query", doel: "catalogus", client: "data" };
export const Regios: Operatie<RegiosQuery, RegiosQueryVariables, "query"> = { ...RegiosDocument, id: "sha256:a0d83cbabcfa9fbdc42b0f55785dea01de6246f74323a1c8da43d1d97cdff0b2", naam: "Regios", soort: "query", doel: "catalogus", client: "data" };