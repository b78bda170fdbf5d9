import { z } from 'zod';
import { subgraafnamen, type Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import { contextInstelling, readSleutel } from '../subgraphs/shared/sleutels.ts';

/** Settings of the gateway that are wrong; `fouten` names each. */
export class Configuratiefout extends Error {
  override name = 'Configuratiefout';
  readonly fouten: readonly string[];
  constructor(fouten: readonly string[]) {
    super(`De instellingen kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
    this.fouten = fouten;
  }
}

/** What the gateway is told from outside. */
export type Config = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly isProductie: boolean;
  /** Time for an operation, in ms. */
  readonly tijdslimietMs: number;
  readonly maxVerzoekBytes: number;
  readonly maxSubgraafBytes: number;
  /** Where a subgraph answers that a party hosts itself; absent: in this process. */
  readonly subgraafUrls: Readonly<Partial<Record<Subgraafnaam, string>>>;
  /** A composed supergraph to take in place of composing; watched for changes. */
  readonly supergraphBestand: string | null;
  /** How often the SDL of subgraphs elsewhere is read again, in ms; 0 is never. */
  readonly supergraphPollMs: number;
  readonly heeftVerkenner: boolean;
  /** A synthetic number to show in the explorer's example. */
  readonly voorbeeldBsn: string;
  /** The key that signs requests to a subgraph elsewhere. */
  readonly contextSleutel: (subgraaf: string) => Uint8Array;
};

const geheelGetal = (standaard: number, min: number, max: number) => z.coerce.number().int().min(min).max(max).default(standaard);
const leegIsAfwezig = (omgeving: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(omgeving).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])));

const urlSchema = z.url({ protocol: /^https?$/ });

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: geheelGetal(4_000, 0, 65_535),
  NODE_ENV: z.string().default('development'),
  TIJDSLIMIET_MS: geheelGetal(2_000, 100, 10_000),
  MAX_VERZOEK_BYTES: geheelGetal(200_000, 1_000, 10_000_000),
  SUBGRAPH_MAX_BYTES: geheelGetal(20_000_000, 10_000, 200_000_000),
  SUPERGRAPH_BESTAND: z.string().optional(),
  SUPERGRAPH_POLL_MS: geheelGetal(0, 0, 86_400_000),
  VERKENNER: z.enum(['aan', 'uit']).optional(),
  VOORBEELD_BSN: z.string().regex(/^\d{9}$/).default('999990019'),
});

const urlInstelling = (naam: Subgraafnaam): string => `SUBGRAPH_${naam.toUpperCase()}_URL`;

function readUrls(omgeving: Record<string, string>, fouten: string[]): Config['subgraafUrls'] {
  const urls: Partial<Record<Subgraafnaam, string>> = {};
  for (const naam of subgraafnamen) {
    const waarde = omgeving[urlInstelling(naam)];
    if (waarde === undefined) continue;
    if (urlSchema.safeParse(waarde).success) urls[naam] = waarde;
    else fouten.push(`${urlInstelling(naam)}: geen http(s)-adres`);
  }
  return urls;
}

/** A request to a subgraph elsewhere is signed: without its key the gateway could ask it nothing. */
function eisSleutels(omgeving: NodeJS.ProcessEnv, urls: Config['subgraafUrls'], fouten: string[]): void {
  for (const naam of Object.keys(urls)) {
    try {
      readSleutel(omgeving, contextInstelling(naam));
    } catch (fout) {
      fouten.push(fout instanceof Error ? fout.message : contextInstelling(naam));
    }
  }
}

/**
 * Reads the settings of the gateway, once.
 * @throws Configuratiefout with every wrong setting at once.
 */
export function readConfig(omgeving: NodeJS.ProcessEnv): Config {
  const fouten: string[] = [];
  const waarden = leegIsAfwezig(omgeving);
  const gelezen = schema.safeParse(waarden);
  if (!gelezen.success) fouten.push(...gelezen.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const subgraafUrls = readUrls(waarden, fouten);
  eisSleutels(omgeving, subgraafUrls, fouten);
  if (!gelezen.success || fouten.length > 0) throw new Configuratiefout(fouten);
  const { data } = gelezen;
  const isProductie = data.NODE_ENV === 'production';
  return {
    host: data.HOST,
    port: data.PORT,
    isProductie,
    tijdslimietMs: data.TIJDSLIMIET_MS,
    maxVerzoekBytes: data.MAX_VERZOEK_BYTES,
    maxSubgraafBytes: data.SUBGRAPH_MAX_BYTES,
    subgraafUrls,
    supergraphBestand: data.SUPERGRAPH_BESTAND ?? null,
    supergraphPollMs: data.SUPERGRAPH_POLL_MS,
    heeftVerkenner: (data.VERKENNER ?? (isProductie ? 'uit' : 'aan')) === 'aan',
    voorbeeldBsn: data.VOORBEELD_BSN,
    contextSleutel: (subgraaf) => readSleutel(omgeving, contextInstelling(subgraaf)),
  };
}
