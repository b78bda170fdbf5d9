// What the rules know of a person. Whoever builds this from the parties' contributions decides nothing:
// a source that found nothing gives a known empty value, a source that did not answer gives ONBEKEND.

/** A calendar day as YYYY-MM-DD. */
export type Dag = string;

/** Why a source that knows the fact said nothing; null for a question that only the person can answer. */
export type Ontbreekstatus = 'NIET_BESCHIKBAAR' | 'TIJD_OP' | 'NIET_BEVOEGD' | 'GEEN_KOPPELING' | null;

/** What is missing: the code of the source, or null for a question at the intake. */
export type Ontbrekendebron = { bron: string | null; status: Ontbreekstatus };

/** A fact that a source gave (BRON) or the person told (OPGAVE). `bronnen` are codes of sources, or `intake`. */
export type BekendFeit<T> = { stand: 'BEKEND'; waarde: T; herkomst: 'BRON' | 'OPGAVE'; bronnen: readonly string[] };

/** A fact that nobody supplied. An empty `ontbreekt` reads as a question for the intake. */
export type OnbekendFeit = { stand: 'ONBEKEND'; ontbreekt: readonly Ontbrekendebron[] };

/** A fact with where it comes from, or with what is missing. */
export type Feit<T> = BekendFeit<T> | OnbekendFeit;

/** The law of a benefit, whatever the code list of its source; ANDERS for a code that no rule reads. */
export type Uitkeringswet =
  | 'WW' | 'WIA' | 'WAO' | 'WAZ' | 'WAJONG' | 'ZW' | 'IOW'
  | 'BIJSTAND' | 'IOAW' | 'IOAZ' | 'BBZ' | 'ANDERS';

/** A benefit as a source gives it; `maximaalTot` is the last possible day of the right. */
export type Uitkering = {
  wet: Uitkeringswet;
  begindatum: Dag | null;
  einddatum: Dag | null;
  maximaalTot: Dag | null;
  isAangevraagd: boolean;
};

/** A period; an empty begin or end leaves that side open. */
export type Termijn = { begindatum: Dag | null; einddatum: Dag | null };

/** Registration in the doelgroepregister; `wajong` null when the register's answer does not say. */
export type Doelgroepregistratie = { geregistreerd: boolean; wajong: boolean | null };

/** Highest finished level of education. */
export type Opleidingsniveau = 'GEEN' | 'VMBO' | 'MBO1' | 'MBO2' | 'MBO3' | 'MBO4' | 'HBO' | 'WO';

/** Level in the European framework for languages. */
export type Taalniveau = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** Taking part in praktijkleren, as SBB knows it. */
export type Praktijkleerdeelname = Termijn & { erkendLeerbedrijf: boolean | null };

/** A claim on an O&O-fonds. */
export type Fondsaanspraak = {
  fonds: string;
  sector: string;
  werkzaamInSector: boolean | null;
  premieBetaald: boolean | null;
  aanvragenTot: Dag | null;
};

/** EVA doelgroepen that no source supplies and that only the person can tell. */
export const DOELGROEPKENMERKEN = ['DD06', 'ED03', 'ED05', 'ED06', 'ED07', 'ED08', 'ED09'] as const;

/** The code of such a doelgroep. */
export type Doelgroepkenmerk = (typeof DOELGROEPKENMERKEN)[number];

/**
 * Everything that the rules may read of one person on one day.
 * Lists of benefits are one fact per source asked (a person may have files at two gemeenten); an empty outer list is unknown.
 */
export type Persoonsfeiten = {
  /** From the BRP. */
  geboortedatum: Feit<Dag>;
  uitkeringenUwv: readonly Feit<readonly Uitkering[]>[];
  uitkeringenGemeente: readonly Feit<readonly Uitkering[]>[];
  doelgroepregister: Feit<Doelgroepregistratie>;
  /** From DUO. */
  startkwalificatie: Feit<boolean>;
  /** First day of unemployment; null: not unemployed since. */
  eersteWerkloosheidsdag: Feit<Dag | null>;
  /** From SBB. */
  praktijkleren: Feit<readonly Praktijkleerdeelname[]>;
  /** From O&O-fondsen. */
  aanspraken: Feit<readonly Fondsaanspraak[]>;
  /** Werkfit places that the person had or has, from the re-integratievoorzieningen. */
  werkfitperioden: Feit<readonly Termijn[]>;
  /** Works in an employment relationship (self-employment is its own fact). */
  isWerkzaam: Feit<boolean>;
  /** The employment is being or has been terminated. */
  ontslagdreiging: Feit<boolean>;
  /** The employer has a sociaal plan. */
  sociaalPlan: Feit<boolean>;
  /** Last day of a temporary contract; null: no temporary contract. */
  contractEindigtOp: Feit<Dag | null>;
  isZelfstandig: Feit<boolean>;
  /** Income from the own business is not enough to live on. */
  inkomenOntoereikend: Feit<boolean>;
  arbeidsbeperking: Feit<boolean>;
  opleidingsniveau: Feit<Opleidingsniveau>;
  flexibelContract: Feit<boolean>;
  schoolverlater: Feit<boolean>;
  jarenInLaatsteFunctie: Feit<number>;
  taalniveauMondeling: Feit<Taalniveau>;
  /** The person says to need additional services. */
  eigenBehoefte: Feit<boolean>;
  /** Expected duration of unemployment in months. */
  verwachteWerkloosheidMaanden: Feit<number>;
  /** Name or code of the sector of the last work. */
  sector: Feit<string>;
  /** Absent is unknown: a question for the intake. */
  doelgroepkenmerken: Readonly<Partial<Record<Doelgroepkenmerk, Feit<boolean>>>>;
};

/** A fact from a source or from the person. */
export const bekend = <T>(waarde: T, herkomst: 'BRON' | 'OPGAVE', bronnen: readonly string[]): BekendFeit<T> => ({
  stand: 'BEKEND', waarde, herkomst, bronnen,
});

/** A fact that is missing, with the sources that should have given it. */
export const onbekend = (ontbreekt: readonly Ontbrekendebron[]): OnbekendFeit => ({ stand: 'ONBEKEND', ontbreekt });

/** A fact that only the person can tell and has not told. */
export const NIET_VERTELD: OnbekendFeit = onbekend([{ bron: null, status: null }]);
