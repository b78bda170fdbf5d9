import { z } from 'zod';
import { logNiveau } from './logger.ts';
import { pemBestand, toTlsmateriaal, uitgeversBestand } from './pem.ts';
import type { Servertls } from './server-tls.ts';
import { Instellingenfout, createSettingsReader, geheelGetal, readSettings } from './settings.ts';

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: geheelGetal(4_001, 0, 65_535),
  LOG_NIVEAU: logNiveau.default('info'),
});

const tlsSchema = z.object({
  TLS_CERT: pemBestand,
  TLS_KEY: pemBestand,
  TLS_CLIENT_CA: uitgeversBestand,
  TLS_CLIENT_OIN: z.string().regex(/^\d{20}$/).optional(),
});

/** Where a subgraph that stands alone listens, how much it logs, and its TLS; null is plain HTTP. */
export type Serveinstellingen = { readonly host: string; readonly port: number; readonly logNiveau: string; readonly tls: Servertls | null };

function readTls(omgeving: NodeJS.ProcessEnv): Servertls | null {
  const { TLS_CERT, TLS_KEY, TLS_CLIENT_CA: clientCa = null, TLS_CLIENT_OIN: clientOin = null } = readSettings(omgeving, tlsSchema);
  if (clientOin !== null && clientCa === null) throw new Instellingenfout(['TLS_CLIENT_OIN: heeft TLS_CLIENT_CA nodig']);
  const { cert, key } = toTlsmateriaal(clientCa ?? undefined, TLS_CERT, TLS_KEY, 'TLS_');
  if (cert !== undefined && key !== undefined) return { cert, key, clientCa, clientOin };
  if (clientCa !== null) throw new Instellingenfout(['TLS_CLIENT_CA: heeft TLS_CERT en TLS_KEY nodig']);
  return null;
}

/**
 * Reads how a subgraph that stands alone serves.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readServeSettings(omgeving: NodeJS.ProcessEnv): Serveinstellingen {
  const { read, check } = createSettingsReader();
  const eigen = read(() => readSettings(omgeving, schema));
  const tls = read(() => readTls(omgeving));
  check();
  const { HOST: host, PORT: port, LOG_NIVEAU } = eigen();
  return { host, port, logNiveau: LOG_NIVEAU, tls: tls() };
}
