import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where a source is, how to speak to it, and its limits. Read from the environment by readBronadres. */
export type Bronadres = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The longest that one attempt may take, in ms; the deadline of the request may be earlier. */
  readonly tijdslimietMs: number;
  readonly maxBytes: number;
  readonly verbindingen: number;
  readonly gelijktijdig: number;
  readonly wachtrij: number;
  readonly zekeringHerstelMs: number;
  /** Client certificate and trusted issuers as PEM text, when the source asks for them. */
  readonly tls: { readonly ca?: string; readonly cert?: string; readonly key?: string };
};

const count = (standaard: number): z.ZodType<number> => z.coerce.number().int().positive().default(standaard);
const file = z.string().transform((pad, context) => {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
}).optional();

// Names what is wrong, never the value.
const toMelding = ({ code, input }: { readonly code?: string | undefined; readonly input?: unknown }): string =>
  input === undefined ? 'ontbreekt' : code === 'custom' ? 'niet te lezen' : code ?? 'ongeldig';

const omgevingSchema = z.object({
  URL: z.url(),
  TIJDSLIMIET_MS: count(1_500),
  MAX_BYTES: count(4_000_000),
  VERBINDINGEN: count(32),
  GELIJKTIJDIG: count(64),
  WACHTRIJ: count(512),
  ZEKERING_HERSTEL_MS: count(2_000),
  TLS_CA: file,
  TLS_CERT: file,
  TLS_KEY: file,
});

/**
 * Reads the settings of one source, e.g. BRON_SUWINET_URL, BRON_SUWINET_TIJDSLIMIET_MS.
 * @param voorvoegsel the name before the last part, e.g. "BRON_SUWINET".
 * @param headers fixed headers, for credentials that a source wants there.
 * @throws z.ZodError naming every wrong setting.
 */
export function readBronadres(omgeving: NodeJS.ProcessEnv, voorvoegsel: string, headers: Readonly<Record<string, string>> = {}): Bronadres {
  const own = Object.keys(omgevingSchema.shape).map((naam) => [naam, omgeving[`${voorvoegsel}_${naam}`]] as const);
  const waarden = omgevingSchema.parse(Object.fromEntries(own.filter(([, waarde]) => waarde !== undefined && waarde !== '')), {
    error: (issue) => `${voorvoegsel}_${(issue.path ?? []).join('.')}: ${toMelding(issue)}`,
  });
  return {
    url: waarden.URL,
    headers,
    tijdslimietMs: waarden.TIJDSLIMIET_MS,
    maxBytes: waarden.MAX_BYTES,
    verbindingen: waarden.VERBINDINGEN,
    gelijktijdig: waarden.GELIJKTIJDIG,
    wachtrij: waarden.WACHTRIJ,
    zekeringHerstelMs: waarden.ZEKERING_HERSTEL_MS,
    tls: {
      ...(waarden.TLS_CA === undefined ? {} : { ca: waarden.TLS_CA }),
      ...(waarden.TLS_CERT === undefined ? {} : { cert: waarden.TLS_CERT }),
      ...(waarden.TLS_KEY === undefined ? {} : { key: waarden.TLS_KEY }),
    },
  };
}
