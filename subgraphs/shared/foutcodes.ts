/** What the graph says when something goes wrong: a closed list of codes, each with its sentence in Dutch. */
const foutcodes = {
  NIET_AANGEMELD: { melding: 'Meld u aan: de aanvraag heeft geen geldig bewijs van wie vraagt.', herprobeerbaar: false },
  NIET_BEVOEGD: { melding: 'U mag dit niet zien of doen met deze rol en dit doel.', herprobeerbaar: false },
  NIET_GEVONDEN: { melding: 'Dit bestaat niet, of het is niet te zien.', herprobeerbaar: false },
  ONGELDIGE_INVOER: { melding: 'De invoer is niet geldig.', herprobeerbaar: false },
  ONGELDIG_VERZOEK: { melding: 'Dit verzoek is geen geldige GraphQL-aanvraag.', herprobeerbaar: false },
  ONBEKENDE_OPERATIE: { melding: 'Deze vraag is niet geregistreerd voor deze toepassing. Vraag het team van de toepassing om haar te registreren.', herprobeerbaar: false },
  METHODE_NIET_TOEGESTAAN: { melding: 'Stel de vraag met POST; een adres mag geen gegevens over personen bevatten.', herprobeerbaar: false },
  BSN_ALLEEN_ALS_VARIABELE: { melding: 'Geef een burgerservicenummer alleen mee als variabele, nooit in de tekst van de vraag.', herprobeerbaar: false },
  TE_GROOT: { melding: 'Het verzoek is te groot.', herprobeerbaar: false },
  TE_COMPLEX: { melding: 'De vraag is te groot of te ingewikkeld.', herprobeerbaar: false },
  TE_VEEL_DETAILS: { melding: 'Van deze zoekvraag zijn al genoeg details gevraagd. Verfijn de zoekvraag en zoek opnieuw.', herprobeerbaar: false },
  BRON_NIET_BESCHIKBAAR: { melding: 'Een partij of bron geeft nu geen bruikbaar antwoord; haar deel is onbekend.', herprobeerbaar: true },
  TIJD_OP: { melding: 'Een partij of bron antwoordde niet binnen de tijd die er was; haar deel is onbekend.', herprobeerbaar: true },
  OVERBELAST: { melding: 'Het is nu te druk. Probeer het over enkele ogenblikken opnieuw.', herprobeerbaar: true },
  GEBEURTENIS_ONBEKEND: { melding: 'Deze gebeurtenis is hier niet (meer) bekend. Vraag op hoe het nu is, en volg vanaf nu.', herprobeerbaar: false },
  STROOM_TE_TRAAG: { melding: 'De gebeurtenissen zijn niet snel genoeg gelezen. Volg opnieuw, na de laatste die u had.', herprobeerbaar: true },
  STROOM_VERLOPEN: { melding: 'Er is lang genoeg gevolgd. Volg opnieuw, na de laatste gebeurtenis die u had.', herprobeerbaar: true },
  TE_VEEL_STROMEN: { melding: 'Er worden nu te veel gebeurtenissen tegelijk gevolgd. Sluit een verbinding die niet meer nodig is, of probeer het later opnieuw.', herprobeerbaar: true },
  SERVER_STOPT: { melding: 'De server stopt. Volg opnieuw, na de laatste gebeurtenis die u had.', herprobeerbaar: true },
  GRAPHQL_PARSE_FAILED: { melding: 'De vraag is geen geldige GraphQL.', herprobeerbaar: false },
  GRAPHQL_VALIDATION_FAILED: { melding: 'De vraag past niet op het schema.', herprobeerbaar: false },
  LOGBOEK_NIET_BESCHIKBAAR: { melding: 'Gegevens over personen zijn nu niet te zien, omdat niet kan worden vastgelegd dat u ze zag. Probeer het over enkele ogenblikken opnieuw.', herprobeerbaar: true },
  INTERNE_FOUT: { melding: 'Er ging iets mis in de graaf. Vermeld het traceId wanneer u dit meldt.', herprobeerbaar: true },
} as const;

/** A code of the closed list. */
export type Foutcode = keyof typeof foutcodes;

/** Every code of the closed list. */
export const listFoutcodes = (): readonly Foutcode[] => Object.keys(foutcodes).filter(isFoutcode);

/** Whether a value is a code of the closed list. */
export const isFoutcode = (code: unknown): code is Foutcode => typeof code === 'string' && Object.hasOwn(foutcodes, code);

/** The sentence that belongs to a code. */
export const meldingVan = (code: Foutcode): string => foutcodes[code].melding;

/** Whether asking again can help, unless the error itself says otherwise. */
export const isHerprobeerbaar = (code: Foutcode): boolean => foutcodes[code].herprobeerbaar;
