/** What an error concerns: `weigering` is about who asks and for what, `fout` is about the question or the answer. */
type Soort = 'weigering' | 'fout';

type Foutuitleg = {
  readonly soort: Soort;
  /** Whether asking again can help, unless the error itself says otherwise. */
  readonly herprobeerbaar: boolean;
  /** What somebody who works with it can do. `wat` names what was asked. */
  readonly uitleg: (wat: string) => string;
};

const opnieuw = 'Probeer het over enkele ogenblikken opnieuw.';
const leverancier = (wat: string): string => `Dit ligt aan het programma, niet aan u. Meld uw leverancier dat ${wat} niet werkt, met de foutcode erbij.`;

/** Codes of the graph: the closed list of `subgraphs/shared/foutcodes.ts`, to which a test holds it. */
const vanGraaf = {
  NIET_AANGEMELD: { soort: 'weigering', herprobeerbaar: false, uitleg: () => 'U bent niet (meer) aangemeld. Meld u opnieuw aan; daarna kunt u verder waar u was.' },
  NIET_BEVOEGD: { soort: 'weigering', herprobeerbaar: false, uitleg: () => 'U mag dit niet zien of doen met uw rol. Denkt u dat het wel moet kunnen? Vraag uw beheerder om uw rechten na te kijken.' },
  ONBEKENDE_OPERATIE: { soort: 'weigering', herprobeerbaar: false, uitleg: (wat) => `Deze versie van het programma is te oud, of hoort niet bij deze omgeving. Ververs de pagina. Helpt dat niet? Vraag uw leverancier om ${wat} te registreren.` },
  NIET_GEVONDEN: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'Dit bestaat niet, of u mag het niet zien. Kijk na of u het goede nummer of adres hebt.' },
  ONGELDIGE_INVOER: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'Er klopt iets niet in wat u hebt ingevuld. Verbeter dat en probeer het opnieuw.' },
  ONGELDIG_VERZOEK: { soort: 'fout', herprobeerbaar: false, uitleg: leverancier },
  METHODE_NIET_TOEGESTAAN: { soort: 'fout', herprobeerbaar: false, uitleg: leverancier },
  BSN_ALLEEN_ALS_VARIABELE: { soort: 'fout', herprobeerbaar: false, uitleg: leverancier },
  GRAPHQL_PARSE_FAILED: { soort: 'fout', herprobeerbaar: false, uitleg: leverancier },
  GRAPHQL_VALIDATION_FAILED: { soort: 'fout', herprobeerbaar: false, uitleg: leverancier },
  TE_GROOT: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'U vraagt of verstuurt te veel in één keer. Maak de tekst of de selectie kleiner.' },
  TE_COMPLEX: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'U vraagt te veel in één keer. Maak de selectie kleiner, bijvoorbeeld met een filter.' },
  TE_VEEL_DETAILS: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'Van deze zoekvraag zijn al genoeg details bekeken. Maak uw zoekvraag preciezer en zoek opnieuw.' },
  BRON_NIET_BESCHIKBAAR: { soort: 'fout', herprobeerbaar: true, uitleg: () => `Een bron geeft nu geen antwoord. Wat ontbreekt is onbekend; het is niet leeg. ${opnieuw}` },
  TIJD_OP: { soort: 'fout', herprobeerbaar: true, uitleg: () => `Een bron antwoordde niet op tijd. Wat ontbreekt is onbekend; het is niet leeg. ${opnieuw}` },
  OVERBELAST: { soort: 'fout', herprobeerbaar: true, uitleg: () => `Het is nu te druk. ${opnieuw}` },
  GEBEURTENIS_ONBEKEND: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'U was te lang weg om alles te kunnen nasturen. Ververs het scherm; daarna volgt u weer mee.' },
  STROOM_TE_TRAAG: { soort: 'fout', herprobeerbaar: true, uitleg: () => 'Uw verbinding is traag. Wij proberen opnieuw mee te lezen.' },
  STROOM_VERLOPEN: { soort: 'fout', herprobeerbaar: true, uitleg: () => 'De verbinding wordt vernieuwd. U hoeft niets te doen.' },
  TE_VEEL_STROMEN: { soort: 'fout', herprobeerbaar: true, uitleg: () => 'U hebt te veel schermen tegelijk open die meelezen. Sluit schermen die u niet gebruikt.' },
  SERVER_STOPT: { soort: 'fout', herprobeerbaar: true, uitleg: () => 'De verbinding wordt vernieuwd. U hoeft niets te doen.' },
  LOGBOEK_NIET_BESCHIKBAAR: { soort: 'fout', herprobeerbaar: true, uitleg: () => `Gegevens over personen zijn nu niet te zien, omdat niet kan worden vastgelegd dat u ze zag. ${opnieuw}` },
  INTERNE_FOUT: { soort: 'fout', herprobeerbaar: true, uitleg: () => `Er ging iets mis. ${opnieuw} Helpt dat niet? Meld het uw beheerder, met het nummer (traceId) erbij.` },
} as const satisfies Record<string, Foutuitleg>;

/** What the kit itself says, when the graph could not. */
const vanKit = {
  GEEN_VERBINDING: { soort: 'fout', herprobeerbaar: true, uitleg: () => `Er is geen verbinding. Kijk uw netwerk na. ${opnieuw}` },
  ONLEESBAAR_ANTWOORD: { soort: 'fout', herprobeerbaar: false, uitleg: (wat) => `Het antwoord op ${wat} is niet te lezen. ${opnieuw} Helpt dat niet? Meld het uw beheerder.` },
  ONBEKENDE_FOUT: { soort: 'fout', herprobeerbaar: false, uitleg: () => 'Er ging iets mis dat deze versie van het programma niet kent. Ververs de pagina. Helpt dat niet? Meld het uw beheerder, met het nummer (traceId) erbij.' },
} as const satisfies Record<string, Foutuitleg>;

const codes = { ...vanGraaf, ...vanKit };

/** A code of the graph, or of the kit where the graph said nothing that can be read. */
export type Foutcode = keyof typeof codes;

/** The codes of errors about who asks and for what. */
export type Weigercode = { [C in Foutcode]: (typeof codes)[C]['soort'] extends 'weigering' ? C : never }[Foutcode];

/** The codes that the graph itself gives. */
export const graafcodes: ReadonlySet<string> = new Set(Object.keys(vanGraaf));

/** Whether a value is a code that this kit knows. */
export const isFoutcode = (code: unknown): code is Foutcode => typeof code === 'string' && Object.hasOwn(codes, code);

/** Whether an error with this code is a refusal: about who asks, for what purpose, or by which program. */
export const isWeigercode = (code: Foutcode): code is Weigercode => codes[code].soort === 'weigering';

/** Whether asking again can help, unless the error itself says otherwise. */
export const isHerprobeerbaar = (code: Foutcode): boolean => codes[code].herprobeerbaar;

/**
 * What somebody who works with a front-end can do about an error, in Dutch.
 * @param operatie what was asked, when it is known: it is named where naming it helps.
 */
export const uitleg = (code: Foutcode, operatie?: { readonly naam: string }): string => codes[code].uitleg(operatie ? `operatie ${operatie.naam}` : 'deze vraag');
