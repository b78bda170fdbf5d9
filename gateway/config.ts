import { existsSync } from 'node:fs';
import { z } from 'zod';
import { pemBestand, toTlsmateriaal, uitgeversBestand, type Tlsmateriaal } from '../subgraphs/shared/pem.ts';
import { Instellingenfout, createSettingsReader, geheelGetal, httpAdres, readSettings } from '../subgraphs/shared/settings.ts';
import { isVersleuteld, nietVersleuteld } from '../subgraphs/shared/versleuteld.ts';
import { logNiveau } from '../subgraphs/shared/logger.ts';
import { subgraafnamen, type Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { Stroomgrenzen } from '../subgraphs/shared/stroomlezing.ts';
import type { Stroomlimieten } from './http/stroomplaatsen.ts';
import type { Tempolimieten } from './http/tempo.ts';
import type { Limieten } from './operation/limits/limieten.ts';
import { contextInstelling, readSleutel } from '../subgraphs/shared/sleutels.ts';
import { readDoelregister, type Doelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { readIdentiteit, type Identiteitsinstellingen } from './identity/config.ts';

/** What the gateway is told from outside. */
export type Config = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly isProductie: boolean;
  /** How much is logged; null leaves it to whoever starts. */
  readonly logNiveau: string | null;
  /** Time for an operation, in ms. */
  readonly tijdslimietMs: number;
  /** Most questions under way at once. */
  readonly maxOnderweg: number;
  /** The same for the purpose matching: the exchange of matching data may take that long (VUM: 10 s). */
  readonly tijdslimietMatchingMs: number;
  readonly maxVerzoekBytes: number;
  readonly maxSubgraafBytes: number;
  /** How much one operation may ask. */
  readonly limieten: Limieten;
  /** Operations are planned in a thread of their own. */
  readonly heeftPlandraad: boolean;
  /** How long planning one operation may take in that thread, in ms. */
  readonly planTijdMs: number;
  /** Length that a list is estimated at when the schema says nothing of it. */
  readonly lijstgrootte: number;
  /** Where a subgraph answers that a party hosts itself; absent: in this process. */
  readonly subgraafUrls: Readonly<Partial<Record<Subgraafnaam, string>>>;
  /** Whom we trust and who we are to subgraphs at an https address. */
  readonly subgraafTls: Tlsmateriaal;
  /** A composed supergraph to take in place of composing; watched for changes. */
  readonly supergraphBestand: string | null;
  /** How often the SDL of subgraphs elsewhere is read again, in ms; 0 is never. */
  readonly supergraphPollMs: number;
  /** No operation is carried out but those that are registered. */
  readonly moetGeregistreerd: boolean;
  /** The registered operations; null is the manifest of this repository. */
  readonly operatiesBestand: string | null;
  readonly tempo: Tempolimieten;
  /** What one connection with events may take. */
  readonly stroom: Stroomgrenzen;
  /** How many of them may be open at once. */
  readonly stromen: Stroomlimieten;
  /** Origins whose pages may ask the graph, beside our own. */
  readonly oorsprongen: readonly string[];
  readonly heeftVerkenner: boolean;
  /** The documentation of the schema is there for whoever can reach the gateway. */
  readonly heeftDocumentatie: boolean;
  /** Folder of a built front-end, served at /; null: there is none. */
  readonly loketMap: string | null;
  /** A synthetic number to show in the explorer's example. */
  readonly voorbeeldBsn: string;
  /** By what callers are recognised. */
  readonly identiteit: Identiteitsinstellingen;
  /** For which purposes anything may be asked. */
  readonly doelregister: Doelregister;
  /** The key that signs requests to a subgraph elsewhere. */
  readonly contextSleutel: (subgraaf: string) => Uint8Array;
};

// Exactly as a browser sends it, so without a path, a slash at the end or a pattern; "null" is what any file or sandbox sends.
const isOorsprong = (tekst: string): boolean => !tekst.includes('*') && URL.canParse(tekst) && tekst.startsWith('https://') && new URL(tekst).origin === tekst;
const oorsprongen = z.string().transform((tekst) => tekst.split(',').map((deel) => deel.trim()))
  .refine((delen) => delen.every(isOorsprong), 'geen lijst, met komma\'s, van oorsprongen als https://loket.example').default([]);

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: geheelGetal(4_000, 0, 65_535),
  NODE_ENV: z.string().default('development'),
  LOG_NIVEAU: logNiveau.optional(),
  TIJDSLIMIET_MS: geheelGetal(2_000, 100, 10_000),
  TIJDSLIMIET_MATCHING_MS: geheelGetal(10_000, 100, 30_000),
  MAX_VERZOEK_BYTES: geheelGetal(200_000, 1_000, 10_000_000),
  SUBGRAPH_MAX_BYTES: geheelGetal(20_000_000, 10_000, 200_000_000),
  MAX_TOKENS: geheelGetal(4_000, 10, 100_000),
  MAX_DIEPTE: geheelGetal(20, 1, 200),
  MAX_VELDEN: geheelGetal(1_000, 1, 100_000),
  MAX_HERHALINGEN: geheelGetal(2_000, 1, 1_000_000),
  MAX_WORTELVELDEN: geheelGetal(20, 1, 1_000),
  MAX_ALIASSEN: geheelGetal(100, 0, 10_000),
  MAX_DIRECTIVES: geheelGetal(50, 0, 10_000),
  MAX_VOORWAARDEN: geheelGetal(10, 0, 30),
  MAX_KOSTEN: geheelGetal(25_000, 1, 1_000_000_000),
  LIJSTGROOTTE: geheelGetal(10, 0, 10_000),
  MAX_LIJST: geheelGetal(200, 1, 100_000),
  MAX_WAARDEN: geheelGetal(2_000, 1, 1_000_000),
  MAX_WAARDEDIEPTE: geheelGetal(10, 1, 100),
  MAX_TEKST: geheelGetal(20_000, 10, 10_000_000),
  PLANDRAAD: z.enum(['aan', 'uit']).default('aan'),
  PLAN_TIJD_MS: geheelGetal(1_500, 10, 60_000),
  SUPERGRAPH_BESTAND: z.string().optional(),
  SUPERGRAPH_POLL_MS: geheelGetal(0, 0, 86_400_000),
  OPERATIES: z.enum(['vrij', 'geregistreerd']).optional(),
  OPERATIES_BESTAND: z.string().optional(),
  VERZOEKEN_PER_MINUUT: geheelGetal(600, 1, 1_000_000),
  MAX_ONDERWEG: geheelGetal(500, 1, 1_000_000),
  AFWIJZINGEN_PER_MINUUT: geheelGetal(0, 0, 1_000_000),
  STROOM_GEDULD_MS: geheelGetal(30_000, 100, 3_600_000),
  STROOM_DUUR_MS: geheelGetal(900_000, 1_000, 86_400_000),
  STROOM_HARTSLAG_MS: geheelGetal(15_000, 100, 3_600_000),
  STROMEN_PER_AANROEPER: geheelGetal(10, 1, 100_000),
  STROMEN_TOTAAL: geheelGetal(5_000, 1, 1_000_000),
  CORS_OORSPRONGEN: oorsprongen,
  VERKENNER: z.enum(['aan', 'uit']).optional(),
  DOCUMENTATIE: z.enum(['aan', 'uit']).optional(),
  LOKET_MAP: z.string().refine((map) => existsSync(`${map}/.`), 'geen map').optional(),
  VOORBEELD_BSN: z.string().regex(/^\d{9}$/).default('999990019'),
});

const toLimieten = (data: z.infer<typeof schema>): Limieten => ({
  tokens: data.MAX_TOKENS,
  diepte: data.MAX_DIEPTE,
  velden: data.MAX_VELDEN,
  herhalingen: data.MAX_HERHALINGEN,
  wortelvelden: data.MAX_WORTELVELDEN,
  aliassen: data.MAX_ALIASSEN,
  directives: data.MAX_DIRECTIVES,
  voorwaarden: data.MAX_VOORWAARDEN,
  kosten: data.MAX_KOSTEN,
  lijst: data.MAX_LIJST,
  waarden: data.MAX_WAARDEN,
  waardediepte: data.MAX_WAARDEDIEPTE,
  tekst: data.MAX_TEKST,
});

const urlInstelling = (naam: Subgraafnaam): string => `SUBGRAPH_${naam.toUpperCase()}_URL`;

// A request to a subgraph elsewhere is signed: without its key the gateway could ask it nothing.
function readUrl(omgeving: NodeJS.ProcessEnv, naam: Subgraafnaam): string | undefined {
  const instelling = urlInstelling(naam);
  const adres = httpAdres.refine((url) => isVersleuteld(omgeving, url), { error: nietVersleuteld });
  const url = readSettings(omgeving, z.object({ [instelling]: adres.optional() }))[instelling];
  if (url !== undefined) readSleutel(omgeving, contextInstelling(naam));
  return url;
}

const tlsSchema = z.object({ SUBGRAPH_TLS_CA: uitgeversBestand, SUBGRAPH_TLS_CERT: pemBestand, SUBGRAPH_TLS_KEY: pemBestand });

function readSubgraafTls(omgeving: NodeJS.ProcessEnv): Tlsmateriaal {
  const { SUBGRAPH_TLS_CA, SUBGRAPH_TLS_CERT, SUBGRAPH_TLS_KEY } = readSettings(omgeving, tlsSchema);
  return toTlsmateriaal(SUBGRAPH_TLS_CA, SUBGRAPH_TLS_CERT, SUBGRAPH_TLS_KEY, 'SUBGRAPH_TLS_');
}

/**
 * Reads the settings of the gateway, once.
 * @throws Instellingenfout with every wrong setting at once.
 */
export function readConfig(omgeving: NodeJS.ProcessEnv): Config {
  const { read, check } = createSettingsReader();
  const eigen = read(() => readSettings(omgeving, schema));
  const identiteit = read(() => readIdentiteit(omgeving));
  const doelregister = read(() => readDoelregister(omgeving));
  const subgraafTls = read(() => readSubgraafTls(omgeving));
  const urls = subgraafnamen.map((naam) => [naam, read(() => readUrl(omgeving, naam))] as const);
  read(() => {
    const { OPERATIES, LOKET_MAP, NODE_ENV } = eigen();
    if (NODE_ENV !== 'production') return;
    const fouten = [
      ...(OPERATIES === 'vrij' ? ['OPERATIES: vrij, en in productie wordt alleen uitgevoerd wat geregistreerd is'] : []),
      ...(LOKET_MAP === undefined ? [] : ['LOKET_MAP: een loket draait in productie op een eigen server']),
    ];
    if (fouten.length > 0) throw new Instellingenfout(fouten);
  });
  check();
  const data = eigen();
  const isProductie = data.NODE_ENV === 'production';
  return {
    host: data.HOST,
    port: data.PORT,
    isProductie,
    logNiveau: data.LOG_NIVEAU ?? null,
    tijdslimietMs: data.TIJDSLIMIET_MS,
    maxOnderweg: data.MAX_ONDERWEG,
    tijdslimietMatchingMs: data.TIJDSLIMIET_MATCHING_MS,
    maxVerzoekBytes: data.MAX_VERZOEK_BYTES,
    maxSubgraafBytes: data.SUBGRAPH_MAX_BYTES,
    limieten: toLimieten(data),
    lijstgrootte: data.LIJSTGROOTTE,
    heeftPlandraad: data.PLANDRAAD === 'aan',
    planTijdMs: data.PLAN_TIJD_MS,
    subgraafUrls: Object.fromEntries(urls.map(([naam, url]) => [naam, url()] as const).filter(([, url]) => url !== undefined)),
    subgraafTls: subgraafTls(),
    supergraphBestand: data.SUPERGRAPH_BESTAND ?? null,
    supergraphPollMs: data.SUPERGRAPH_POLL_MS,
    moetGeregistreerd: isProductie || data.OPERATIES === 'geregistreerd',
    operatiesBestand: data.OPERATIES_BESTAND ?? null,
    tempo: { verzoeken: data.VERZOEKEN_PER_MINUUT, afwijzingen: data.AFWIJZINGEN_PER_MINUUT },
    stroom: { geduldMs: data.STROOM_GEDULD_MS, duurMs: data.STROOM_DUUR_MS, hartslagMs: data.STROOM_HARTSLAG_MS },
    stromen: { perAanroeper: data.STROMEN_PER_AANROEPER, totaal: data.STROMEN_TOTAAL },
    oorsprongen: data.CORS_OORSPRONGEN,
    heeftVerkenner: (data.VERKENNER ?? (isProductie ? 'uit' : 'aan')) === 'aan',
    heeftDocumentatie: (data.DOCUMENTATIE ?? (isProductie ? 'uit' : 'aan')) === 'aan',
    loketMap: data.LOKET_MAP ?? null,
    voorbeeldBsn: data.VOORBEELD_BSN,
    identiteit: identiteit(),
    doelregister: doelregister(),
    contextSleutel: (subgraaf) => readSleutel(omgeving, contextInstelling(subgraaf)),
  };
}
