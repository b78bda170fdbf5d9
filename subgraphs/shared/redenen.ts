import type { Bijdragereden } from './bijdragereden.ts';

// Every event that leaves a source without a (current) answer, in one sentence. Codes come from Bronfout, from the parties'
// contributions and from the merge itself.
const toelichtingen = {
  NIET_BEREIKBAAR: 'De bron was niet te bereiken.',
  TIJD_OP: 'De bron antwoordde niet binnen de tijd die er was.',
  OVERBELAST: 'De bron heeft nu te veel vragen of te veel storingen om te worden gevraagd.',
  STORING: 'De bron meldde een storing.',
  GEWEIGERD: 'De bron weigerde de vraag.',
  TE_GROOT: 'De bron gaf meer terug dan is toegestaan.',
  ONGELDIG_ANTWOORD: 'De bron gaf een antwoord dat niet te lezen is.',
  AFGEBROKEN: 'De vraag is afgebroken voordat de bron had geantwoord.',
  GEEN_ADRES: 'Van deze bron is geen adres bekend; er is niets gevraagd.',
  REGEL_ONLEESBAAR: 'Het bestand van de bron heeft regels die niet te lezen zijn; de persoon kan daarop staan.',
  REGELS_ONLEESBAAR: 'Het antwoord is volledig voor deze vraag; andere regels van het bestand waren niet te lezen.',
  INSTRUMENTEN_ONLEESBAAR: 'De gids had instrumenten die niet te lezen waren; die ontbreken hier.',
  ERKENNINGEN_ONBEKEND: 'Het antwoord is er; of het leerbedrijf erkend is, kon niet worden nagegaan.',
  INTERNE_FOUT: 'Er ging iets mis bij het verwerken van het antwoord van de bron.',
  NIET_BESCHIKBAAR: 'De partij gaf geen bruikbaar antwoord.',
  GEEN_ANTWOORD: 'De partij gaf geen antwoord.',
  NIETS_GEVRAAGD: 'De partij heeft geen enkele bron gevraagd.',
  NIET_BEVOEGD: 'Deze vrager mag deze bron niet gebruiken; er is niets gevraagd.',
  GEEN_RECHT_OP_DIENST: 'Deze vrager mag deze dienst van de bron niet gebruiken; er is niets gevraagd.',
  ONGELDIGE_SLEUTEL: 'De sleutel van de persoon gold niet voor deze vraag; er is niets gevraagd.',
  GEEN_KOPPELING: 'Er is geen koppeling met deze partij; er is niets gevraagd.',
  VEROUDERD: 'De bron antwoordde nu niet; dit is haar vorige antwoord.',
  NIET_VASTGELEGD: 'Deze versie is niet vastgesteld; wat de bron toen zei is niet bewaard.',
  NIET_GEACCEPTEERD: 'De partij kon met de aanvraag niets beginnen.',
  ANDERE_INHOUD: 'De partij heeft onder dit kenmerk iets anders staan.',
  NIET_INGETROKKEN: 'De partij trok de aanvraag niet in.',
  NOG_NIET_OPGEHAALD: 'De bron is nog niet geraadpleegd.',
} as const satisfies Record<Bijdragereden, string> & Record<string, string>;

/** The fixed codes for which there is a sentence. */
export type Redencode = keyof typeof toelichtingen;

const isRedencode = (code: string): code is Redencode => Object.hasOwn(toelichtingen, code);

/** The fixed codes for which there is a sentence, all of them. */
export const listRedencodes = (): readonly Redencode[] => Object.keys(toelichtingen).filter(isRedencode);

/** The sentence in Dutch for a code; one that promises nothing for a code that is not known. */
export const toelichtingVan = (code: string): string => (isRedencode(code) ? toelichtingen[code] : 'De bron gaf geen bruikbaar antwoord.');
