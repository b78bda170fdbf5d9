// One shape for what sources say of vacancies and candidates, whatever their own words are. Nothing in it tells who somebody is: no name, no free
// text, no address finer than the four digits of a postcode; nothing from protected characteristics or the doelgroepregister (DOMAIN.md section 8).

/** How somebody comes to the job (002:2405-2440): the ordinary way, or one of the four recruitment routes. */
export type Route = 'REGULIER' | 'OPEN_HIRING' | 'LEERWERKTRAJECT' | 'BANENMARKT' | 'JOBCARVING';

/** For how long: O without an end, B for a time. */
export type Contractduur = 'O' | 'B';

/** A language by its ISO 639-3 code, with levels 1 (none) to 4 (excellent); null where nothing was said. */
export type Taal = { readonly taal: string; readonly mondeling: number | null; readonly schriftelijk: number | null };

/** Hours a week, from and up to; null where nothing was said. */
export type Uren = { readonly minimaal: number | null; readonly maximaal: number | null };

type Profiel = {
  /** Unique within everything: the source and its own number. */
  readonly id: string;
  /** The code of the source. */
  readonly bron: string;
  /** What the source calls it: vumID, idVacature, leerplaatsId. Never shown. */
  readonly nummer: string;
  /** The four digits of the postcode. */
  readonly postcodegebied: string | null;
  /** AM code of the region, where that is known. */
  readonly regio: string | null;
  /** Occupations (CompetentNL or ESCO), by their URI. */
  readonly beroepen: readonly string[];
  /** Skills, by their URI. */
  readonly competenties: readonly string[];
  /** Werk- en denkniveau: 1 basisonderwijs, 2 vmbo, 3 havo/vwo, 4 mbo, 5 hbo, 6 wo; null where nothing was said or it does not matter. */
  readonly niveau: number | null;
  /** Codes of the Standaard Bedrijfsindeling, five digits. */
  readonly sectoren: readonly string[];
  readonly uren: Uren;
  readonly contracten: readonly Contractduur[];
  readonly talen: readonly Taal[];
  readonly rijbewijzen: readonly string[];
  readonly onregelmatig: boolean | null;
  readonly kantoortijden: boolean | null;
};

/** A vacancy, or a place to learn on the job: what it asks of somebody and what it gives. */
export type Vacature = Profiel & {
  readonly soort: 'vacature';
  readonly naam: string | null;
  readonly werkgever: string | null;
  readonly route: Route;
  /** First day of work. */
  readonly vanaf: string | null;
  /** Last day on which it is open. */
  readonly sluit: string | null;
  /** Free places; null where nothing was said. */
  readonly plaatsen: number | null;
};

/** Somebody who looks for work: what they can and want. */
export type Kandidaat = Profiel & {
  readonly soort: 'kandidaat';
  /** Occupations in which they worked, by URI. */
  readonly ervaring: readonly string[];
  readonly maximaleReisafstandKm: number | null;
  /** From which day they can work. */
  readonly beschikbaarVanaf: string | null;
  /** Whether their source gives contact details with the details. */
  readonly contactMogelijk: boolean;
};

/** What can be asked, scored and counted. */
export type Criterium = 'BEROEP' | 'COMPETENTIES' | 'AFSTAND' | 'UREN' | 'NIVEAU' | 'TALEN' | 'RIJBEWIJS' | 'CONTRACT' | 'BESCHIKBAARHEID' | 'ONREGELMATIG' | 'SECTOR' | 'ROUTE';

/**
 * What a werkgeversservicepunt asks. Looking for vacancies it describes what somebody can and wants; looking for candidates, what a job asks and gives.
 * An empty list or null: it does not matter.
 */
export type Criteria = {
  /** Around which the search is, and how far (km): without it no source may be asked (VUM: selectiegebied). */
  readonly postcodegebied: string;
  readonly afstandKm: number;
  readonly beroepen: readonly string[];
  readonly competenties: readonly string[];
  readonly uren: Uren;
  readonly niveau: number | null;
  readonly contracten: readonly Contractduur[];
  readonly talen: readonly Taal[];
  readonly rijbewijzen: readonly string[];
  readonly sectoren: readonly string[];
  /** From which day somebody can work, or is needed. */
  readonly vanaf: string | null;
  readonly onregelmatig: boolean | null;
  readonly routes: readonly Route[];
  /** Criteria that must be met; the others only count. */
  readonly hard: readonly Criterium[];
};

/** What a match was given for one criterion, out of how much, and why in a Dutch sentence. */
export type Punten = { readonly criterium: Criterium; readonly punten: number; readonly maximum: number; readonly waarom: string };

/** How a profile fits the criteria. The points sum exactly to the score. */
export type Beoordeling = {
  /** Null where nothing may be ranked (open hiring: only its waiting list counts), or where a hard criterion is missed. */
  readonly score: number | null;
  readonly punten: readonly Punten[];
  /** Hard criteria that are missed, each with why in a Dutch sentence. Never hidden in the score. */
  readonly gemist: readonly { readonly criterium: Criterium; readonly waarom: string }[];
  /** Straight-line distance, km; null where a postcode has no centroid. */
  readonly afstandKm: number | null;
};

/** What is known of occupations: their names, which are near each other, and which skills they need. Empty for a code that no list has. */
export type Beroepenlijst = {
  /** Which list and version, for the log of a ranking. */
  readonly versie: string;
  readonly vind: (uri: string) => Beroep | null;
  /** The occupations that have all of these words in their name: first what begins with them, then by name. */
  readonly zoek: (tekst: string) => readonly Beroep[];
};

/** One occupation. `buren` are those to which somebody can change with what they know. */
export type Beroep = {
  readonly uri: string;
  readonly naam: string;
  readonly buren: readonly string[];
  readonly essentieel: readonly string[];
  readonly belangrijk: readonly string[];
};

/** How one source answered a search. */
export type Bronstand = {
  readonly code: string;
  readonly naam: string;
  readonly status: 'ACTUEEL' | 'NIETS_GEVONDEN' | 'NIET_BESCHIKBAAR' | 'TIJD_OP' | 'NIET_BEVOEGD';
  readonly reden: string | null;
  readonly peildatum: string;
  /** How many profiles came, and whether there are more than the source gave. */
  readonly aantal: number;
  readonly afgekapt: boolean;
};
