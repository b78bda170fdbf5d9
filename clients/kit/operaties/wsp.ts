/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operatie } from '../operatie.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Welke vragen worden gekoppeld. */
export type KoppelWerkgeversvragenInput = {
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
  /** De vraag van het bedrijf met een overschot aan personeel. */
  readonly overschotId: string;
  /** De versie daarvan die de vrager zag. */
  readonly overschotVersie: number;
  /** De vraag van het bedrijf dat personeel zoekt. */
  readonly vacaturesId: string;
  /** De versie daarvan die de vrager zag. */
  readonly vacaturesVersie: number;
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

/** Een taal en hoe goed. */
export type Taalcriterium = {
  /** Mondeling: 2 redelijk, 3 goed, 4 uitstekend. */
  readonly mondeling?: number | null | undefined;
  /** Schriftelijk: 2 redelijk, 3 goed, 4 uitstekend. */
  readonly schriftelijk?: number | null | undefined;
  /** De taal als ISO 639-3-code, bijvoorbeeld nld. */
  readonly taal: string;
};

/** Welk contactverzoek wordt ingetrokken. */
export type TrekContactverzoekInInput = {
  /** De id van het contactverzoek. */
  readonly contactverzoekId: string;
  /** Door de vrager bedacht en uniek voor deze handeling, hoogstens 100 tekens; wordt 7 dagen onthouden. */
  readonly idempotentiesleutel: string;
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

export type ContactverzoekenQueryVariables = Exact<{
  status?: Contactverzoekstatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactverzoekenQuery = { readonly contactverzoeken: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly status: Contactverzoekstatus, readonly op: string, readonly bericht: string, readonly vacature: { readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute } | null, readonly loket: { readonly id: string, readonly naam: string } | null } }> } };

export type KandidaatDetailQueryVariables = Exact<{
  id: string;
}>;


export type KandidaatDetailQuery = { readonly kandidaatDetail: { readonly id: string, readonly gever: string | null, readonly presentatie: string | null, readonly contacten: ReadonlyArray<{ readonly naam: string | null, readonly telefoon: string | null, readonly email: string | null }> } | null };

export type KandidatenzoekopdrachtQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  metAfgevallen?: boolean | null | undefined;
}>;


export type KandidatenzoekopdrachtQuery = { readonly kandidatenzoekopdracht: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bron: string, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly beschikbaarVanaf: string | null, readonly contactMogelijk: boolean, readonly contactverzoekMogelijk: boolean, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly ervaring: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly competenties: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly waarde: string, readonly omschrijving: string | null, readonly aantal: number | null, readonly isOnderdrukt: boolean }> }> | null, readonly afgevallen: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly aantal: number | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly status: string, readonly peildatum: string, readonly aantal: number | null, readonly isAfgekapt: boolean, readonly reden: { readonly code: string, readonly omschrijving: string | null } | null }> | null } | null };

export type KoppelWerkgeversvragenMutationVariables = Exact<{
  input: KoppelWerkgeversvragenInput;
}>;


export type KoppelWerkgeversvragenMutation = { readonly koppelWerkgeversvragen: { readonly overschot: { readonly id: string, readonly versie: number, readonly koppelingen: ReadonlyArray<{ readonly id: string, readonly op: string, readonly met: { readonly id: string, readonly bedrijfsnaam: string } | null }> } | null, readonly vacatures: { readonly id: string, readonly versie: number, readonly koppelingen: ReadonlyArray<{ readonly id: string, readonly op: string, readonly met: { readonly id: string, readonly bedrijfsnaam: string } | null }> } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null, readonly grondslag: { readonly vindplaats: string } | null }> } | null };

export type MeldWerkgeversvraagAanMutationVariables = Exact<{
  input: MeldWerkgeversvraagAanInput;
}>;


export type MeldWerkgeversvraagAanMutation = { readonly meldWerkgeversvraagAan: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus, readonly loket: { readonly id: string, readonly naam: string } | null, readonly grond: { readonly vindplaats: string, readonly omschrijving: string } } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type NeemWerkgeversvraagOpMutationVariables = Exact<{
  input: NeemWerkgeversvraagOpInput;
}>;


export type NeemWerkgeversvraagOpMutation = { readonly neemWerkgeversvraagOp: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus, readonly opgenomenOp: string | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type RondWerkgeversvraagAfMutationVariables = Exact<{
  input: RondWerkgeversvraagAfInput;
}>;


export type RondWerkgeversvraagAfMutation = { readonly rondWerkgeversvraagAf: { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly status: Werkgeversvraagstatus, readonly uitkomst: Werkgeversvraaguitkomst | null, readonly afhandeling: string | null, readonly afgehandeldOp: string | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string, readonly toegestaan: ReadonlyArray<string> | null }> } | null };

export type TrekContactverzoekInMutationVariables = Exact<{
  input: TrekContactverzoekInInput;
}>;


export type TrekContactverzoekInMutation = { readonly trekContactverzoekIn: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus, readonly op: string } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type VacatureDetailQueryVariables = Exact<{
  id: string;
}>;


export type VacatureDetailQuery = { readonly vacatureDetail: { readonly id: string, readonly gever: string | null, readonly naam: string | null, readonly werkgever: string | null, readonly omschrijving: string | null, readonly arbeidsvoorwaarden: string | null, readonly adres: string | null, readonly contacten: ReadonlyArray<{ readonly naam: string | null, readonly telefoon: string | null, readonly email: string | null }> } | null };

export type VacaturezoekopdrachtQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  metAfgevallen?: boolean | null | undefined;
}>;


export type VacaturezoekopdrachtQuery = { readonly vacaturezoekopdracht: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly vanaf: string | null, readonly sluit: string | null, readonly plaatsen: number | null, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly competenties: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly sectoren: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly waarde: string, readonly omschrijving: string | null, readonly aantal: number | null, readonly isOnderdrukt: boolean }> }> | null, readonly afgevallen: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly aantal: number | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly status: string, readonly peildatum: string, readonly aantal: number | null, readonly isAfgekapt: boolean, readonly reden: { readonly code: string, readonly omschrijving: string | null } | null }> | null } | null };

export type VraagContactMutationVariables = Exact<{
  input: VraagContactInput;
}>;


export type VraagContactMutation = { readonly vraagContact: { readonly contactverzoek: { readonly id: string, readonly status: Contactverzoekstatus, readonly op: string, readonly bericht: string, readonly vacature: { readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute } | null, readonly loket: { readonly id: string, readonly naam: string } | null } | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly melding: string }> } | null };

export type WerkgeversinstrumentenQueryVariables = Exact<{
  amCode: string;
  tekst?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WerkgeversinstrumentenQuery = { readonly arbeidsmarktregio: { readonly amCode: string, readonly naam: string, readonly loketten: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: Loketsoort, readonly partij: Partij }>, readonly menukaart: { readonly versie: string, readonly gemaaktOp: string, readonly instrumenten: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string }, readonly regeling: { readonly code: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } | null };

export type WerkgeversvraagQueryVariables = Exact<{
  id: string;
  tekst?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WerkgeversvraagQuery = { readonly werkgeversvraag: { readonly id: string, readonly versie: number, readonly soort: Werkgeversvraagsoort, readonly status: Werkgeversvraagstatus, readonly bedrijfsnaam: string, readonly kvkNummer: string, readonly beroep: string | null, readonly aantal: number | null, readonly toelichting: string | null, readonly aangemeldOp: string, readonly opgenomenOp: string | null, readonly afgehandeldOp: string | null, readonly uitkomst: Werkgeversvraaguitkomst | null, readonly afhandeling: string | null, readonly contact: { readonly naam: string, readonly telefoon: string | null, readonly email: string | null }, readonly regios: ReadonlyArray<{ readonly amCode: string, readonly naam: string }>, readonly sector: { readonly code: string, readonly omschrijving: string | null } | null, readonly loket: { readonly id: string, readonly naam: string } | null, readonly grond: { readonly vindplaats: string, readonly omschrijving: string }, readonly aangemeldBij: { readonly id: string, readonly naam: string } | null, readonly koppelingen: ReadonlyArray<{ readonly id: string, readonly op: string, readonly met: { readonly id: string, readonly bedrijfsnaam: string, readonly soort: Werkgeversvraagsoort, readonly aantal: number | null, readonly contact: { readonly naam: string, readonly telefoon: string | null, readonly email: string | null } } | null }>, readonly menukaart: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly naam: string, readonly kostenEuro: number | null, readonly tegels: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly aanbieder: { readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type WerkgeversvragenQueryVariables = Exact<{
  loket?: string | null | undefined;
  status?: Werkgeversvraagstatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WerkgeversvragenQuery = { readonly werkgeversvragen: { readonly totaal: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly versie: number, readonly soort: Werkgeversvraagsoort, readonly status: Werkgeversvraagstatus, readonly bedrijfsnaam: string, readonly beroep: string | null, readonly aantal: number | null, readonly aangemeldOp: string, readonly sector: { readonly code: string, readonly omschrijving: string | null } | null, readonly loket: { readonly id: string, readonly naam: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ZoekKandidatenQueryVariables = Exact<{
  criteria?: Zoekcriteria | null | undefined;
  vacatureId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  metAfgevallen?: boolean | null | undefined;
}>;


export type ZoekKandidatenQuery = { readonly zoekKandidaten: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bron: string, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly beschikbaarVanaf: string | null, readonly contactMogelijk: boolean, readonly contactverzoekMogelijk: boolean, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly ervaring: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly competenties: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly waarde: string, readonly omschrijving: string | null, readonly aantal: number | null, readonly isOnderdrukt: boolean }> }> | null, readonly afgevallen: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly aantal: number | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly status: string, readonly peildatum: string, readonly aantal: number | null, readonly isAfgekapt: boolean, readonly reden: { readonly code: string, readonly omschrijving: string | null } | null }> | null } | null };

export type ZoekVacaturesQueryVariables = Exact<{
  criteria: Zoekcriteria;
  first?: number | null | undefined;
  after?: string | null | undefined;
  metAfgevallen?: boolean | null | undefined;
}>;


export type ZoekVacaturesQuery = { readonly zoekVacatures: { readonly id: string, readonly verlooptOp: string | null, readonly resultaten: { readonly totaal: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly bron: string, readonly naam: string | null, readonly werkgever: string | null, readonly route: Wervingsroute, readonly postcodegebied: string | null, readonly niveau: number | null, readonly urenMinimaal: number | null, readonly urenMaximaal: number | null, readonly contracten: ReadonlyArray<Contractduur>, readonly rijbewijzen: ReadonlyArray<string>, readonly vanaf: string | null, readonly sluit: string | null, readonly plaatsen: number | null, readonly beroepen: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly competenties: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly sectoren: ReadonlyArray<{ readonly code: string, readonly omschrijving: string | null }>, readonly beoordeling: { readonly score: number | null, readonly maximum: number, readonly afstandKm: number | null, readonly punten: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly punten: number, readonly maximum: number, readonly waarom: string }>, readonly gemist: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly waarom: string }> } } }> } | null, readonly facetten: ReadonlyArray<{ readonly code: string, readonly waarden: ReadonlyArray<{ readonly waarde: string, readonly omschrijving: string | null, readonly aantal: number | null, readonly isOnderdrukt: boolean }> }> | null, readonly afgevallen: ReadonlyArray<{ readonly criterium: Zoekcriterium, readonly aantal: number | null }> | null, readonly bronnen: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly status: string, readonly peildatum: string, readonly aantal: number | null, readonly isAfgekapt: boolean, readonly reden: { readonly code: string, readonly omschrijving: string | null } | null }> | null } | null };


export const ContactverzoekenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contactverzoeken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Contactverzoekstatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoeken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContactverzoekenQuery, ContactverzoekenQueryVariables>;
export const KandidaatDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KandidaatDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kandidaatDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gever"}},{"kind":"Field","name":{"kind":"Name","value":"presentatie"}},{"kind":"Field","name":{"kind":"Name","value":"contacten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<KandidaatDetailQuery, KandidaatDetailQueryVariables>;
export const KandidatenzoekopdrachtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kandidatenzoekopdracht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kandidatenzoekopdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ervaring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competenties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"contactMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoekMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afgevallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isAfgekapt"}}]}}]}}]}}]} as unknown as DocumentNode<KandidatenzoekopdrachtQuery, KandidatenzoekopdrachtQueryVariables>;
export const KoppelWerkgeversvragenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KoppelWerkgeversvragen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelWerkgeversvragenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelWerkgeversvragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overschot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KoppelWerkgeversvragenMutation, KoppelWerkgeversvragenMutationVariables>;
export const MeldWerkgeversvraagAanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeldWerkgeversvraagAan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeldWerkgeversvraagAanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldWerkgeversvraagAan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<MeldWerkgeversvraagAanMutation, MeldWerkgeversvraagAanMutationVariables>;
export const NeemWerkgeversvraagOpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeemWerkgeversvraagOp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeemWerkgeversvraagOpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neemWerkgeversvraagOp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opgenomenOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<NeemWerkgeversvraagOpMutation, NeemWerkgeversvraagOpMutationVariables>;
export const RondWerkgeversvraagAfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RondWerkgeversvraagAf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RondWerkgeversvraagAfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rondWerkgeversvraagAf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"}},{"kind":"Field","name":{"kind":"Name","value":"afgehandeldOp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"toegestaan"}}]}}]}}]}}]} as unknown as DocumentNode<RondWerkgeversvraagAfMutation, RondWerkgeversvraagAfMutationVariables>;
export const TrekContactverzoekInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekContactverzoekIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekContactverzoekInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekContactverzoekIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<TrekContactverzoekInMutation, TrekContactverzoekInMutationVariables>;
export const VacatureDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacatureDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacatureDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gever"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsvoorwaarden"}},{"kind":"Field","name":{"kind":"Name","value":"adres"}},{"kind":"Field","name":{"kind":"Name","value":"contacten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<VacatureDetailQuery, VacatureDetailQueryVariables>;
export const VacaturezoekopdrachtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vacaturezoekopdracht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacaturezoekopdracht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competenties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"sectoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"sluit"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afgevallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isAfgekapt"}}]}}]}}]}}]} as unknown as DocumentNode<VacaturezoekopdrachtQuery, VacaturezoekopdrachtQueryVariables>;
export const VraagContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VraagContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VraagContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vraagContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactverzoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"vacature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]} as unknown as DocumentNode<VraagContactMutation, VraagContactMutationVariables>;
export const WerkgeversinstrumentenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkgeversinstrumenten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsmarktregio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"amCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"loketten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"soorten"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WERKCENTRUM"},{"kind":"EnumValue","value":"LEERWERKLOKET"},{"kind":"EnumValue","value":"LANDELIJK_WERKGEVERSSERVICEPUNT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"partij"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"instrumenten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"typen"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"IT02","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}},{"kind":"Field","name":{"kind":"Name","value":"regeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WerkgeversinstrumentenQuery, WerkgeversinstrumentenQueryVariables>;
export const WerkgeversvraagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkgeversvraag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvraag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"kvkNummer"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amCode"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beroep"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aangemeldBij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aangemeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"opgenomenOp"}},{"kind":"Field","name":{"kind":"Name","value":"afgehandeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"}},{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"met"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"telefoon"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"menukaart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tegels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanbieder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kostenEuro"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WerkgeversvraagQuery, WerkgeversvraagQueryVariables>;
export const WerkgeversvragenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Werkgeversvragen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loket"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Werkgeversvraagstatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"werkgeversvragen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loket"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bedrijfsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beroep"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"loket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aangemeldOp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WerkgeversvragenQuery, WerkgeversvragenQueryVariables>;
export const ZoekKandidatenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekKandidaten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Zoekcriteria"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vacatureId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekKandidaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"criteria"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}},{"kind":"Argument","name":{"kind":"Name","value":"vacatureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vacatureId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ervaring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competenties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"beschikbaarVanaf"}},{"kind":"Field","name":{"kind":"Name","value":"contactMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"contactverzoekMogelijk"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afgevallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isAfgekapt"}}]}}]}}]}}]} as unknown as DocumentNode<ZoekKandidatenQuery, ZoekKandidatenQueryVariables>;
export const ZoekVacaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekVacatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Zoekcriteria"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekVacatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"criteria"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verlooptOp"}},{"kind":"Field","name":{"kind":"Name","value":"resultaten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"metAfgevallen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metAfgevallen"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"werkgever"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"postcodegebied"}},{"kind":"Field","name":{"kind":"Name","value":"beroepen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competenties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"urenMinimaal"}},{"kind":"Field","name":{"kind":"Name","value":"urenMaximaal"}},{"kind":"Field","name":{"kind":"Name","value":"contracten"}},{"kind":"Field","name":{"kind":"Name","value":"sectoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijbewijzen"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"sluit"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"}},{"kind":"Field","name":{"kind":"Name","value":"beoordeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"afstandKm"}},{"kind":"Field","name":{"kind":"Name","value":"punten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"punten"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"waarom"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"waarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isOnderdrukt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afgevallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterium"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"isAfgekapt"}}]}}]}}]}}]} as unknown as DocumentNode<ZoekVacaturesQuery, ZoekVacaturesQueryVariables>;
/** What can be chosen for Contactverzoekstatus, in the order and the words of the schema. */
export const ContactverzoekstatusKeuzes: readonly { readonly waarde: Contactverzoekstatus, readonly tekst: string }[] = [
  { waarde: "OPEN", tekst: "Het loket van de kandidaat moet het nog doorgeven" },
  { waarde: "DOORGEGEVEN", tekst: "Het loket heeft het de kandidaat verteld; er is nog geen antwoord" },
  { waarde: "WIL_CONTACT", tekst: "De kandidaat wil contact" },
  { waarde: "GEEN_CONTACT", tekst: "De kandidaat wil geen contact" },
  { waarde: "INGETROKKEN", tekst: "Wie het vroeg heeft het ingetrokken" },
  { waarde: "VERVALLEN", tekst: "De kandidaat heeft het profiel niet meer vrijgegeven, of heeft geen werkplan meer dat loopt" },
];
/** What can be chosen for Contractduur, in the order and the words of the schema. */
export const ContractduurKeuzes: readonly { readonly waarde: Contractduur, readonly tekst: string }[] = [
  { waarde: "ONBEPAALD", tekst: "Voor onbepaalde tijd" },
  { waarde: "BEPAALD", tekst: "Voor bepaalde tijd" },
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
export const Contactverzoeken: Operatie<ContactverzoekenQuery, ContactverzoekenQueryVariables, "query"> = { ...ContactverzoekenDocument, id: "sha256:51c014553f8b256b9b498f565bd231a9d51970f6b0e3b449d4316a4181410bf0", naam: "Contactverzoeken", soort: "query", doel: "matching", client: "wsp" };
export const KandidaatDetail: Operatie<KandidaatDetailQuery, KandidaatDetailQueryVariables, "query"> = { ...KandidaatDetailDocument, id: "sha256:f72ed9ce094ef15debe6abd1c24e1b406435061aae205644687f72587dc4c13c", naam: "KandidaatDetail", soort: "query", doel: "matching", client: "wsp" };
export const Kandidatenzoekopdracht: Operatie<KandidatenzoekopdrachtQuery, KandidatenzoekopdrachtQueryVariables, "query"> = { ...KandidatenzoekopdrachtDocument, id: "sha256:18a856054756dfd9708292d738bc561f72afa64a07a2aa9e8600ad997bcb496c", naam: "Kandidatenzoekopdracht", soort: "query", doel: "matching", client: "wsp" };
export const KoppelWerkgeversvragen: Operatie<KoppelWerkgeversvragenMutation, KoppelWerkgeversvragenMutationVariables, "mutation"> = { ...KoppelWerkgeversvragenDocument, id: "sha256:8807c91d69157450028513607829903d29486f79d9ca57edda8cec46037503e4", naam: "KoppelWerkgeversvragen", soort: "mutation", doel: "werkgeversdienstverlening", client: "wsp" };
export const MeldWerkgeversvraagAan: Operatie<MeldWerkgeversvraagAanMutation, MeldWerkgeversvraagAanMutationVariables, "mutation"> = { ...MeldWerkgeversvraagAanDocument, id: "sha256:3abd34e562974a96a1950186f74df57a217097100067c317f21e704d29dae529", naam: "MeldWerkgeversvraagAan", soort: "mutation", doel: "werkgeversdienstverlening", client: "wsp" };
export const NeemWerkgeversvraagOp: Operatie<NeemWerkgeversvraagOpMutation, NeemWerkgeversvraagOpMutationVariables, "mutation"> = { ...NeemWerkgeversvraagOpDocument, id: "sha256:aeb201d5de25f622fc9814c6443bf0e146fc435edd2910f10b66a94eceee3668", naam: "NeemWerkgeversvraagOp", soort: "mutation", doel: "werkgeversdienstverlening", client: "wsp" };
export const RondWerkgeversvraagAf: Operatie<RondWerkgeversvraagAfMutation, RondWerkgeversvraagAfMutationVariables, "mutation"> = { ...RondWerkgeversvraagAfDocument, id: "sha256:4082ca9bc46b30d859ba37e64148cab3d959fbb988597cdf10d49406d60c613c", naam: "RondWerkgeversvraagAf", soort: "mutation", doel: "werkgeversdienstverlening", client: "wsp" };
export const TrekContactverzoekIn: Operatie<TrekContactverzoekInMutation, TrekContactverzoekInMutationVariables, "mutation"> = { ...TrekContactverzoekInDocument, id: "sha256:183c3709fe794a9ee162642e98e8cb74f5a75c04d61e5f906668b210e3149c97", naam: "TrekContactverzoekIn", soort: "mutation", doel: "matching", client: "wsp" };
export const VacatureDetail: Operatie<VacatureDetailQuery, VacatureDetailQueryVariables, "query"> = { ...VacatureDetailDocument, id: "sha256:731d8cc23f4769b2b7a198958fb9c38cfd5babc573c5198e8b8874e982bac3f0", naam: "VacatureDetail", soort: "query", doel: "matching", client: "wsp" };
export const Vacaturezoekopdracht: Operatie<VacaturezoekopdrachtQuery, VacaturezoekopdrachtQueryVariables, "query"> = { ...VacaturezoekopdrachtDocument, id: "sha256:31fbf6b1f4cb4f3a2321d8605e74c200d0bbfdf60201785a4634dce8202e4740", naam: "Vacaturezoekopdracht", soort: "query", doel: "matching", client: "wsp" };
export const VraagContact: Operatie<VraagContactMutation, VraagContactMutationVariables, "mutation"> = { ...VraagContactDocument, id: "sha256:4fc9bfdccfaa6a4728c81bd09866d92b13b2cbbe460fdeddeb29b49a45b4500a", naam: "VraagContact", soort: "mutation", doel: "matching", client: "wsp" };
export const Werkgeversinstrumenten: Operatie<WerkgeversinstrumentenQuery, WerkgeversinstrumentenQueryVariables, "query"> = { ...WerkgeversinstrumentenDocument, id: "sha256:d168e536cf417d43f05224260bc60db0926297796ebf960df7837d36d49f2189", naam: "Werkgeversinstrumenten", soort: "query", doel: "werkgeversdienstverlening", client: "wsp" };
export const Werkgeversvraag: Operatie<WerkgeversvraagQuery, WerkgeversvraagQueryVariables, "query"> = { ...WerkgeversvraagDocument, id: "sha256:78a61c3118690bd844c33f85d490a4c3f0a95de088d96e0903e0816c2a6b57c5", naam: "Werkgeversvraag", soort: "query", doel: "werkgeversdienstverlening", client: "wsp" };
export const Werkgeversvragen: Operatie<WerkgeversvragenQuery, WerkgeversvragenQueryVariables, "query"> = { ...WerkgeversvragenDocument, id: "sha256:0ef8f26cd5b3d953d656154445715552c0da7149607adb67c422969c260be682", naam: "Werkgeversvragen", soort: "query", doel: "werkgeversdienstverlening", client: "wsp" };
export const ZoekKandidaten: Operatie<ZoekKandidatenQuery, ZoekKandidatenQueryVariables, "query"> = { ...ZoekKandidatenDocument, id: "sha256:15c99fcfdbf6333f5bd521a841f2a11d8b691ade5d6989ea52495e40b94db09d", naam: "ZoekKandidaten", soort: "query", doel: "matching", client: "wsp" };
export const ZoekVacatures: Operatie<ZoekVacaturesQuery, ZoekVacaturesQueryVariables, "query"> = { ...ZoekVacaturesDocument, id: "sha256:54e15cc59512eb9b458c08f83b2da4391871a143dd723f67465d40ddf5522ca4", naam: "ZoekVacatures", soort: "query", doel: "matching", client: "wsp" };