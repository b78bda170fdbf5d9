import { z } from 'zod';
import { pemBestand, toTlsmateriaal, uitgeversBestand } from '../../shared/pem.ts';
import type { Servertls } from '../../shared/server-tls.ts';
import { Instellingenfout, createSettingsReader, geheelGetal, positiefGetal, readSettings } from '../../shared/settings.ts';
import { readBronadres, type Bronadres } from '../../shared/source/settings.ts';
import { isVersleuteld } from '../../shared/versleuteld.ts';
import { readVacatures, readWerkzoekenden } from './bestanden.ts';
import type { VumBronopties } from './bron.ts';
import type { Vumpartijen } from './source.ts';

/** The exchange that is asked, and by and to whom. */
export type VumVraagconfig = { readonly adres: Bronadres; readonly partijen: Vumpartijen };

/** How others are answered. */
export type VumBronconfig = Pick<VumBronopties, 'host' | 'port' | 'oin' | 'vragers' | 'aanbod'> & { readonly tls: Servertls | null; readonly detailsPerUur: number; readonly weigerOnbekendeOperatoren: boolean };

/** What this installation holds itself. */
export type VumAanbod = { readonly werkzoekenden: ReturnType<typeof readWerkzoekenden>; readonly vacatures: ReturnType<typeof readVacatures> };

/** Both sides of VUM, and what there is of our own; null is off, or nothing. */
export type VumConfig = { readonly vragen: VumVraagconfig | null; readonly bron: VumBronconfig | null; readonly aanbod: VumAanbod | null };

const oin = z.string().regex(/^\d{20}$/);
const partijen = z.object({ VUM_VIA_OIN: oin, VUM_TO_OIN: oin });

const bronSchema = z.object({
  VUM_BRON_POORT: geheelGetal(0, 0, 65_535),
  VUM_BRON_HOST: z.string().default('127.0.0.1'),
  VUM_BRON_OIN: oin,
  VUM_BRON_VRAGERS: z.string().transform((lijst) => lijst.split(/[\s,]+/).filter((een) => een !== '')).pipe(z.array(oin)).default([]),
  VUM_BRON_DETAILS_PER_UUR: positiefGetal(10),
  VUM_BRON_ONBEKENDE_OPERATOR: z.enum(['weiger', 'negeer']).default('weiger'),
  VUM_BRON_TLS_CERT: pemBestand,
  VUM_BRON_TLS_KEY: pemBestand,
  VUM_BRON_TLS_CLIENT_CA: uitgeversBestand,
  VUM_BRON_TLS_CLIENT_OIN: oin.optional(),
});

// VUM's own answer time is 10 s; an answer holds up to 100 matches of every bron behind it.
const ruimer = { tijdslimietMs: 10_000, maxBytes: 32_000_000 };

function readVragen(omgeving: NodeJS.ProcessEnv): VumVraagconfig | null {
  if (!omgeving['BRON_VUM_URL']) return null;
  const { read, check } = createSettingsReader();
  const adres = read(() => readBronadres(omgeving, 'BRON_VUM', {}, ruimer));
  const oins = read(() => readSettings(omgeving, partijen));
  check();
  return { adres: adres(), partijen: { viaParty: oins().VUM_VIA_OIN, toParty: oins().VUM_TO_OIN } };
}

/** Profiles of people leave this process: in production only encrypted, unless to this machine itself. */
function readTls(omgeving: NodeJS.ProcessEnv, waarden: z.output<typeof bronSchema>): Servertls | null {
  const { VUM_BRON_HOST: host, VUM_BRON_TLS_CERT, VUM_BRON_TLS_KEY, VUM_BRON_TLS_CLIENT_CA, VUM_BRON_TLS_CLIENT_OIN } = waarden;
  const [clientCa, clientOin] = [VUM_BRON_TLS_CLIENT_CA ?? null, VUM_BRON_TLS_CLIENT_OIN ?? null];
  const { cert, key } = toTlsmateriaal(clientCa ?? undefined, VUM_BRON_TLS_CERT, VUM_BRON_TLS_KEY, 'VUM_BRON_TLS_');
  if (clientOin !== null && clientCa === null) throw new Instellingenfout(['VUM_BRON_TLS_CLIENT_OIN: heeft VUM_BRON_TLS_CLIENT_CA nodig']);
  if (cert !== undefined && key !== undefined) return { cert, key, clientCa, clientOin };
  if (clientCa !== null) throw new Instellingenfout(['VUM_BRON_TLS_CLIENT_CA: heeft VUM_BRON_TLS_CERT en VUM_BRON_TLS_KEY nodig']);
  if (!isVersleuteld(omgeving, `http://${host.includes(':') ? `[${host}]` : host}`)) throw new Instellingenfout(['VUM_BRON_TLS_CERT: ontbreekt, en dat moet in productie']);
  return null;
}

function readAanbod(omgeving: NodeJS.ProcessEnv): VumAanbod | null {
  const { VUM_WERKZOEKENDEN_BESTAND: werkzoekendenpad, VUM_VACATURES_BESTAND: vacaturespad } = omgeving;
  if (!werkzoekendenpad && !vacaturespad) return null;
  const { read, check } = createSettingsReader();
  const werkzoekenden = read(() => (werkzoekendenpad ? readWerkzoekenden('VUM_WERKZOEKENDEN_BESTAND', werkzoekendenpad) : []));
  const vacatures = read(() => (vacaturespad ? readVacatures('VUM_VACATURES_BESTAND', vacaturespad) : []));
  check();
  return { werkzoekenden: werkzoekenden(), vacatures: vacatures() };
}

function readBron(omgeving: NodeJS.ProcessEnv, aanbod: () => VumAanbod | null): VumBronconfig | null {
  if (!omgeving['VUM_BRON_POORT']) return null;
  const { read, check } = createSettingsReader();
  const waarden = read(() => readSettings(omgeving, bronSchema));
  const tls = read(() => readTls(omgeving, waarden()));
  check();
  const { VUM_BRON_HOST: host, VUM_BRON_POORT: port, VUM_BRON_OIN, VUM_BRON_VRAGERS: vragers, VUM_BRON_DETAILS_PER_UUR: detailsPerUur, VUM_BRON_ONBEKENDE_OPERATOR } = waarden();
  return { host, port, oin: VUM_BRON_OIN, vragers, detailsPerUur, weigerOnbekendeOperatoren: VUM_BRON_ONBEKENDE_OPERATOR === 'weiger', tls: tls(), aanbod: aanbod() ?? { werkzoekenden: [], vacatures: [] } };
}

/** Reads the settings of VUM once. @throws Instellingenfout naming every wrong one. */
export function readVumConfig(omgeving: NodeJS.ProcessEnv): VumConfig {
  const { read, check } = createSettingsReader();
  const vragen = read(() => readVragen(omgeving));
  const aanbod = read(() => readAanbod(omgeving));
  const bron = read(() => readBron(omgeving, aanbod));
  check();
  return { vragen: vragen(), bron: bron(), aanbod: aanbod() };
}
