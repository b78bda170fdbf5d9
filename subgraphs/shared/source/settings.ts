import { z } from 'zod';
import { pemBestand, toTlsmateriaal, uitgeversBestand, type Tlsmateriaal } from '../pem.ts';
import { httpAdres, positiefGetal, readSettings } from '../settings.ts';
import { isVersleuteld, nietVersleuteld } from '../versleuteld.ts';

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
  /** Client certificate and trusted issuers, when the source asks for them, and the oldest TLS that we speak with it. */
  readonly tls: Tlsmateriaal & { readonly minVersion: 'TLSv1.2' | 'TLSv1.3' };
};

const standaard = { tijdslimietMs: 1_500, maxBytes: 4_000_000 };

const omgevingSchema = z.object({
  URL: httpAdres,
  TIJDSLIMIET_MS: positiefGetal(standaard.tijdslimietMs),
  MAX_BYTES: positiefGetal(standaard.maxBytes),
  VERBINDINGEN: positiefGetal(32),
  GELIJKTIJDIG: positiefGetal(64),
  WACHTRIJ: positiefGetal(512),
  ZEKERING_HERSTEL_MS: positiefGetal(2_000),
  TLS_CA: uitgeversBestand,
  TLS_CERT: pemBestand,
  TLS_KEY: pemBestand,
  TLS_MIN: z.enum(['1.2', '1.3']).default('1.2'),
});

type Ruimer = Partial<Pick<Bronadres, 'tijdslimietMs' | 'maxBytes'>>;

const toSchema = (omgeving: NodeJS.ProcessEnv, { tijdslimietMs = standaard.tijdslimietMs, maxBytes = standaard.maxBytes }: Ruimer) =>
  omgevingSchema.extend({
    URL: httpAdres.refine((adres) => isVersleuteld(omgeving, adres), { error: nietVersleuteld }),
    TIJDSLIMIET_MS: positiefGetal(tijdslimietMs), MAX_BYTES: positiefGetal(maxBytes),
  });

/**
 * Reads the settings of one source, e.g. BRON_SUWINET_URL, BRON_SUWINET_TIJDSLIMIET_MS. In production its address is https or loopback.
 * @param voorvoegsel the name before the last part, e.g. "BRON_SUWINET".
 * @param headers fixed headers, for credentials that a source wants there.
 * @param ruimer defaults of this source where it needs other ones, e.g. { maxBytes: 32_000_000 }.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readBronadres(omgeving: NodeJS.ProcessEnv, voorvoegsel: string, headers: Readonly<Record<string, string>> = {}, ruimer: Ruimer = {}): Bronadres {
  const waarden = readSettings(omgeving, toSchema(omgeving, ruimer), `${voorvoegsel}_`);
  return {
    url: waarden.URL,
    headers,
    tijdslimietMs: waarden.TIJDSLIMIET_MS,
    maxBytes: waarden.MAX_BYTES,
    verbindingen: waarden.VERBINDINGEN,
    gelijktijdig: waarden.GELIJKTIJDIG,
    wachtrij: waarden.WACHTRIJ,
    zekeringHerstelMs: waarden.ZEKERING_HERSTEL_MS,
    tls: { ...toTlsmateriaal(waarden.TLS_CA, waarden.TLS_CERT, waarden.TLS_KEY, `${voorvoegsel}_TLS_`), minVersion: `TLSv${waarden.TLS_MIN}` },
  };
}
