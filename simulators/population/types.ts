// What is true of the synthetic people, before any source says it in its own protocol.
// Every simulator answers from these facts, so that sources agree wherever reality would.

/** Why a person comes to a loket. The first seven are the personas of DOMAIN.md section 2. */
export type Persona =
  | 'SOCIAAL_PLAN' | 'MKB_ZONDER_SOCIAAL_PLAN' | 'TIJDELIJK_CONTRACT' | 'ZELFSTANDIGE'
  | 'ARBEIDSBEPERKING' | 'BANENAFSPRAAK' | 'KORT_WW_RECHT'
  | 'WW' | 'WIA' | 'BIJSTAND' | 'JONGERE' | 'NIET_UITKERINGSGERECHTIGD' | 'WW_EN_BIJSTAND' | 'ONBEKEND_BIJ_BRONNEN';

/** A date as YYYY-MM-DD. */
export type Dag = string;

export type Uitkeringsfeit = {
  /** Suwinet CdSzWet, at most 5 letters: WW, WIA, WAJ (Wajong), ZW, IOW at UWV; ABW (Participatiewet), IOAW, IOAZ, BBZ at a gemeente. */
  wet: string;
  begin: Dag;
  eind: Dag | null;
  /** Last possible day of the entitlement (WW). */
  maximaalTot: Dag | null;
};

export type Activiteitfeit = {
  /** The number that the keeping party gives; unique within that party. */
  nummer: string;
  /** Code in the keeping party's own list. */
  soort: string;
  omschrijving: string;
  begin: Dag;
  eind: Dag | null;
  status: 'GEPLAND' | 'LOPEND' | 'AFGEROND' | 'GESTOPT';
};

/** What UWV holds: benefits, the doelgroepregister, and its WERKbedrijf half of a plan. */
export type UwvFeiten = {
  uitkeringen: Uitkeringsfeit[];
  arbeidsongeschiktheidsklasse: string | null;
  eersteWerkloosheidsdag: Dag | null;
  /** Grounds of registration in the doelgroepregister banenafspraak; empty: not registered. */
  doelgroepregister: { grondslag: string; begin: Dag; eind: Dag | null }[];
  inschrijving: { begin: Dag; eind: Dag | null; geldigTot: Dag | null } | null;
  werkinstrumenten: Activiteitfeit[];
  afspraken: { onderwerp: string; begin: string; eind: string }[];
};

/** What one gemeente holds. `gmCode` is where the file stands: after a move the old gemeente may still hold a running one. */
export type GemeenteFeiten = {
  gmCode: string;
  bijstand: Uitkeringsfeit[];
  bijstandAangevraagdOp: Dag | null;
  voorzieningen: Activiteitfeit[];
  /** Kept in the gemeente's own system only, not visible through Suwinet. */
  eigenDossier: Activiteitfeit[];
  /** BSN of a partner in the bijstand answer: a third person, to be dropped by whoever asks. */
  partnerBsn: string | null;
};

export type SbbFeiten = {
  /** SBB's own participant number, made by an explicit koppeling; never the BSN. */
  deelnemernummer: string;
  praktijkleren: { nummer: string; crebo: string; leerweg: 'bol' | 'bbl' | 'derde'; soort: 'praktijkverklaring' | 'certificaat' | 'diploma'; leerbedrijfId: string; begin: Dag; eind: Dag | null }[];
};

export type FondsFeiten = {
  /** Code of the fund, as in the fund list. */
  fonds: string;
  /** The fund's own participant number; never the BSN. */
  deelnemersnummer: string;
  werkgeverPremieplichtig: boolean;
  dienstverbandTot: Dag | null;
  toekenningen: { nummer: string; omschrijving: string; bedragEuro: number; begin: Dag; eind: Dag | null }[];
};

/** Told by the person at an intake; no listed service supplies these. */
export type Opgave = {
  werkzaam: boolean | null;
  ontslagdreiging: boolean | null;
  sociaalPlan: boolean | null;
  contractEindigtOp: Dag | null;
  zelfstandig: boolean | null;
  inkomenOntoereikend: boolean | null;
  arbeidsbeperking: boolean | null;
  sector: string | null;
  opleidingsniveau: 'GEEN' | 'VMBO' | 'MBO1' | 'MBO2' | 'MBO3' | 'MBO4' | 'HBO' | 'WO' | null;
  flexibelContract: boolean | null;
  schoolverlater: boolean | null;
  jarenInLaatsteFunctie: number | null;
  taalniveauMondeling: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | null;
  eigenBehoefte: boolean | null;
  /** Told by the person where a source may say otherwise: a contradiction is shown. */
  uitkeringen: string[] | null;
};

export type Planfeiten = {
  doel: string;
  arrangeur: { naam: string; organisatie: string; loket: string };
  overkoepelendPlan: { soort: string; omschrijving: string } | null;
  intake: { datum: Dag; loket: string; samenvatting: string } | null;
  diagnose: { datum: Dag; uitkomst: string } | null;
  vastgesteldOp: Dag | null;
  versie: number;
  /** Activities that social partners run; werkcentrum keeps them, they have no system of their own. */
  socialePartners: Activiteitfeit[];
};

export type Mens = {
  /** 9999xxxxx (beyond 9,090 persons 9998xxxxx and down), passes the elfproef. */
  bsn: string;
  voornamen: string;
  voorvoegsel: string | null;
  geslachtsnaam: string;
  geslacht: 'M' | 'V' | 'O';
  geboortedatum: Dag;
  /** Gemeente of inscription in the BRP. */
  gmCode: string;
  postcode: string;
  huisnummer: number;
  /** Former gemeenten with the day the person left. */
  verhuizingen: { gmCode: string; tot: Dag }[];
  persona: Persona;
  uwv: UwvFeiten | null;
  gemeenten: GemeenteFeiten[];
  /** From DUO; null: DUO does not know the person. */
  startkwalificatie: boolean | null;
  sbb: SbbFeiten | null;
  fondsen: FondsFeiten[];
  opgave: Opgave | null;
  /** Day on which the person told it; there whenever `opgave` is. */
  opgaveDatum?: Dag;
  plan: Planfeiten | null;
  /** Suspended registration in the BRP: O is death. Absent: the registration runs. */
  opschorting?: { reden: 'O'; datum: Dag };
};
