import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';

/** A token that the mock knows. Anything else is refused, as an invented token is elsewhere. */
export type Mocktoken = {
  readonly token: string;
  /** Who it is and what it shows, in Dutch. */
  readonly omschrijving: string;
  readonly aanroeper: Omit<Aanroeper, 'sub'>;
  readonly doelen: readonly string[];
  /** Of a citizen, and of no other. */
  readonly bsn?: string;
  /** What goes otherwise than with other tokens. */
  readonly bijzonder?: Bijzonder;
};

/**
 * What a token shows: it has expired, expires after so many requests, or asks too often; or of its event streams: none are left, or they break
 * after two events, or end at once with what their code says.
 */
export type Bijzonder =
  | { readonly soort: 'VERLOPEN' } | { readonly soort: 'VERLOOPT_NA'; readonly verzoeken: number } | { readonly soort: 'TE_VAAK'; readonly wachtMs: number }
  | { readonly soort: 'GEEN_STROOMPLAATS' } | { readonly soort: 'STROOM_BREEKT'; readonly na: number }
  | { readonly soort: 'STROOM_EINDIGT'; readonly code: 'STROOM_TE_TRAAG' | 'STROOM_VERLOPEN' | 'SERVER_STOPT' };

/** The region of all lokets with a token, and its AM code. */
export const regio = 'AM26';

/** The citizen: somebody of whom all parties know something. */
export const burgerBsn = '999970264';

const doelen = {
  loket: ['werkplan', 'intake', 'aanmelding', 'werkgeversdienstverlening', 'catalogus'],
  arrangeur: ['werkplan', 'intake', 'aanmelding', 'banenafspraak', 'matching', 'werkgeversdienstverlening', 'catalogus', 'voorbeeld-verlopen'],
  wsp: ['matching', 'werkgeversdienstverlening', 'catalogus'],
  data: ['catalogus'],
  burger: ['eigen-gegevens', 'toestemming'],
  functionaris: ['toezicht', 'catalogus'],
} as const satisfies Record<string, readonly string[]>;

// Made-up OINs: no organisation has these.
const oinVan = (nummer: number): string => `0000000999999998${String(nummer).padStart(4, '0')}`;

const arrangeur: Omit<Aanroeper, 'sub'> = { organisatie: oinVan(1), partij: 'WERKCENTRUM', rol: 'arrangeur', regios: [regio], loket: `${regio}-WERKCENTRUM` };
const bijzonder = (token: string, omschrijving: string, wat: Bijzonder): Mocktoken => ({ token, omschrijving, aanroeper: arrangeur, doelen: doelen.arrangeur, bijzonder: wat });

/** Every token of the mock. */
export const tokens: readonly Mocktoken[] = [
  { token: 'mock-arrangeur', omschrijving: 'Een arrangeur van het Werkcentrum in Midden-Brabant.', aanroeper: arrangeur, doelen: doelen.arrangeur },
  { token: 'mock-arrangeur-elders', omschrijving: 'Een arrangeur van het Werkcentrum in Groningen: ziet niemand uit Midden-Brabant zonder aanmelding.', aanroeper: { ...arrangeur, organisatie: oinVan(2), regios: ['AM01'], loket: 'AM01-WERKCENTRUM' }, doelen: doelen.arrangeur },
  { token: 'mock-loket-uwv', omschrijving: 'Een medewerker van het loket van UWV in Midden-Brabant.', aanroeper: { organisatie: oinVan(3), partij: 'UWV', rol: 'loket', regios: [regio], loket: `${regio}-UWV` }, doelen: doelen.loket },
  { token: 'mock-loket-gemeente', omschrijving: 'Een medewerker van het loket van de gemeente Tilburg.', aanroeper: { organisatie: oinVan(4), partij: 'GEMEENTE', rol: 'loket', regios: [regio], loket: `${regio}-GEMEENTE-GM0855` }, doelen: doelen.loket },
  { token: 'mock-loket-bonden', omschrijving: 'Een medewerker van het loket van de sociale partners: ziet alleen wie toestemming gaf.', aanroeper: { organisatie: oinVan(5), partij: 'SOCIALE_PARTNERS', rol: 'loket', regios: [regio], loket: `${regio}-SOCIALE_PARTNERS` }, doelen: doelen.loket },
  { token: 'mock-wsp', omschrijving: 'Een adviseur van het werkgeversservicepunt in Midden-Brabant.', aanroeper: { organisatie: oinVan(6), partij: 'WERKGEVERSSERVICEPUNT', rol: 'wsp', regios: [regio], loket: `${regio}-WERKGEVERSSERVICEPUNT` }, doelen: doelen.wsp },
  { token: 'mock-data', omschrijving: 'Een datateam: alleen de catalogus en de monitor.', aanroeper: { organisatie: oinVan(1), partij: 'WERKCENTRUM', rol: 'data', regios: [regio], loket: null }, doelen: doelen.data },
  { token: 'mock-burger', omschrijving: `De burger met het nummer ${burgerBsn}, die naar de eigen gegevens vraagt.`, aanroeper: { organisatie: oinVan(8), partij: 'BURGER', rol: 'burger', regios: [], loket: null }, doelen: doelen.burger, bsn: burgerBsn },
  { token: 'mock-functionaris', omschrijving: 'De functionaris gegevensbescherming van het Werkcentrum.', aanroeper: { organisatie: oinVan(1), partij: 'WERKCENTRUM', rol: 'functionaris', regios: [regio], loket: null }, doelen: doelen.functionaris },
  { token: 'mock-functionaris-uwv', omschrijving: 'De functionaris gegevensbescherming van UWV.', aanroeper: { organisatie: oinVan(3), partij: 'UWV', rol: 'functionaris', regios: [regio], loket: null }, doelen: doelen.functionaris },
  { token: 'mock-functionaris-wsp', omschrijving: 'De functionaris gegevensbescherming van het werkgeversservicepunt: kan een volgorde opnieuw laten maken.', aanroeper: { organisatie: oinVan(6), partij: 'WERKGEVERSSERVICEPUNT', rol: 'functionaris', regios: [regio], loket: null }, doelen: doelen.functionaris },
  bijzonder('mock-verlopen', 'Een token dat is verlopen: elke vraag wordt geweigerd (401).', { soort: 'VERLOPEN' }),
  bijzonder('mock-verloopt', 'Een token dat halverwege verloopt: na drie vragen wordt elke vraag geweigerd (401).', { soort: 'VERLOOPT_NA', verzoeken: 3 }),
  bijzonder('mock-te-vaak', 'Wie te vaak vraagt: elke vraag wordt geweigerd (429) met in Retry-After hoe lang u wacht.', { soort: 'TE_VAAK', wachtMs: 2_000 }),
  bijzonder('mock-geen-stroomplaats', 'Wie al te veel gebeurtenissen tegelijk volgt: volgen wordt geweigerd (429).', { soort: 'GEEN_STROOMPLAATS' }),
  bijzonder('mock-stroom-breekt', 'Een verbinding met gebeurtenissen die na elke twee gebeurtenissen breekt. Volg opnieuw met Last-Event-ID en u mist niets.', { soort: 'STROOM_BREEKT', na: 2 }),
  bijzonder('mock-stroom-verlopen', 'Een verbinding die meteen eindigt omdat er lang genoeg is gevolgd.', { soort: 'STROOM_EINDIGT', code: 'STROOM_VERLOPEN' }),
  bijzonder('mock-stroom-te-traag', 'Een verbinding die meteen eindigt omdat de gebeurtenissen te langzaam zijn gelezen.', { soort: 'STROOM_EINDIGT', code: 'STROOM_TE_TRAAG' }),
  bijzonder('mock-server-stopt', 'Een verbinding die meteen eindigt omdat de server stopt.', { soort: 'STROOM_EINDIGT', code: 'SERVER_STOPT' }),
];

/** The token by its name; undefined for any other. */
export const findToken = (naam: string): Mocktoken | undefined => tokens.find(({ token }) => token === naam);

/** The token by its name. @throws RangeError when there is none. */
export function getToken(naam: string): Mocktoken {
  const gevonden = findToken(naam);
  if (gevonden === undefined) throw new RangeError(`de mock kent geen token ${naam}`);
  return gevonden;
}
