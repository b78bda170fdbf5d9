import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { httpAdres, positiefGetal, readSettings } from '../settings.ts';

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

const pemBestand = z.string().transform((pad, context) => {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    context.addIssue({ code: 'custom', message: 'niet te lezen' });
    return z.NEVER;
  }
}).optional();

const standaard = { tijdslimietMs: 1_500, maxBytes: 4_000_000 };

const omgevingSchema = z.object({
  URL: httpAdres,
  TIJDSLIMIET_MS: positiefGetal(standaard.tijdslimietMs),
  MAX_BYTES: positiefGetal(standaard.maxBytes),
  VERBINDINGEN: positiefGetal(32),
  GELIJKTIJDIG: positiefGetal(64),
  WACHTRIJ: positiefGetal(512),
  ZEKERING_HERSTEL_MS: positiefGetal(2_000),
  TLS_CA: pemBestand,
  TLS_CERT: pemBestand,
  TLS_KEY: pemBestand,
});

type Ruimer = Partial<Pick<Bronadres, 'tijdslimietMs' | 'maxBytes'>>;

const withDefaults = ({ tijdslimietMs = standaard.tijdslimietMs, maxBytes = standaard.maxBytes }: Ruimer) =>
  omgevingSchema.extend({ TIJDSLIMIET_MS: positiefGetal(tijdslimietMs), MAX_BYTES: positiefGetal(maxBytes) });

/**
 * Reads the settings of one source, e.g. BRON_SUWINET_URL, BRON_SUWINET_TIJDSLIMIET_MS.
 * @param voorvoegsel the name before the last part, e.g. "BRON_SUWINET".
 * @param headers fixed headers, for credentials that a source wants there.
 * @param ruimer defaults of this source where it needs other ones, e.g. { maxBytes: 32_000_000 }.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readBronadres(omgeving: NodeJS.ProcessEnv, voorvoegsel: string, headers: Readonly<Record<string, string>> = {}, ruimer: Ruimer = {}): Bronadres {
  const waarden = readSettings(omgeving, withDefaults(ruimer), `${voorvoegsel}_`);
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
