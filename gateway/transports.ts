import { readFile } from 'node:fs/promises';
import { withinTime } from '../subgraphs/shared/within-time.ts';
import { Instellingenfout } from '../subgraphs/shared/settings.ts';
import { createOndertekenaar } from '../subgraphs/shared/verzoektoken.ts';
import { isVersleuteld, nietVersleuteld } from '../subgraphs/shared/versleuteld.ts';
import { readSubgraafSdl, subgraafnamen, type Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { Omstandigheden, Subgraaf } from '../subgraphs/shared/subgraaf.ts';
import type { Config } from './config.ts';
import { Subgraaffout } from './executor/subgraaffout.ts';
import { createHttpTransport } from './executor/transport-http.ts';
import { createInProcessTransport } from './executor/transport-in-process.ts';
import type { Transport } from './executor/transport.ts';
import { toTraceparent } from './identity/trace.ts';
import type { VoerUit } from './operation/graafvraag.ts';
import type { VraagPartij } from './operation/partijvraag.ts';
import { subgraafbouwers, type Subgraafbouwer } from './subgrafen.ts';
import type { SubgraphSdl } from './supergraph/compose.ts';
import { fetchSdl } from './supergraph/subgraph-sdl.ts';
import { readSubgraphs } from './supergraph/subgraph-names.ts';

/** The roads to all subgraphs. */
export type Transports = {
  readonly namen: readonly string[];
  /** The road to a subgraph; one that is not of this repository is reached at its address in the supergraph. */
  readonly naar: (naam: string, url: string | undefined) => Transport;
  /** The SDL of every subgraph as it is now. One elsewhere that does not give its own counts as it was before. */
  readonly listSdl: () => Promise<SubgraphSdl[]>;
  /** The subgraphs of this process that cannot work at all. */
  readonly listUitgevallen: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
};

/** What the roads are made from. */
export type TransportsDeps = {
  readonly config: Config;
  readonly omstandigheden: Omstandigheden;
  readonly voerUit: VoerUit;
  readonly vraagPartij: VraagPartij;
  readonly nieuweId: () => string;
  readonly bouwers?: Readonly<Partial<Record<Subgraafnaam, Subgraafbouwer>>> | undefined;
};

type Eigen = { readonly naam: Subgraafnaam; readonly url: string; readonly transport: Transport; readonly lees: () => Promise<string> };

const pingMs = 1_000;

const isUitgevallen = async ({ naam, transport }: Eigen): Promise<Subgraafnaam | null> => {
  try {
    await withinTime(pingMs, undefined, async () => transport.ping?.());
    return null;
  } catch {
    return naam;
  }
};

const schijnadres = (naam: string): string => `http://${naam}.loketgraaf`;

const inProces = async (naam: Subgraafnaam, { omstandigheden, voerUit, vraagPartij, bouwers = subgraafbouwers }: TransportsDeps): Promise<Eigen | null> => {
  const subgraaf: Subgraaf | undefined = await bouwers[naam]?.(omstandigheden, voerUit, vraagPartij);
  if (!subgraaf) return null;
  return { naam, url: schijnadres(naam), transport: createInProcessTransport(subgraaf, omstandigheden.logger), lees: async () => subgraaf.sdl };
};

function elders(naam: Subgraafnaam, url: string, transport: Transport, { omstandigheden: { klok, logger }, nieuweId }: TransportsDeps): Eigen {
  let laatste: string | null = null;
  const lees = async (): Promise<string> => {
    try {
      laatste = await fetchSdl(transport, klok, toTraceparent(undefined, nieuweId));
    } catch {
      logger.warn({ subgraaf: naam }, 'de subgraaf gaf haar SDL niet; de vorige, of die van deze versie, telt');
    }
    return laatste ?? readSubgraafSdl(naam);
  };
  return { naam, url, transport, lees };
}

const isInstellingenfout = (fout: unknown): fout is Instellingenfout => fout instanceof Instellingenfout;

// A supergraph that is given says itself which subgraphs it has; those of others are reached where it says.
async function listNamen({ supergraphBestand }: Config, { omgeving }: Omstandigheden): Promise<readonly Subgraafnaam[]> {
  if (supergraphBestand === null) return subgraafnamen;
  const gegeven = readSubgraphs(await readFile(supergraphBestand, 'utf8'));
  const eigen = subgraafnamen.filter((naam) => gegeven.some(({ name }) => name === naam));
  const onversleuteld = gegeven.filter(({ name, url }) => !subgraafnamen.some((naam) => naam === name) && !isVersleuteld(omgeving, url));
  if (onversleuteld.length > 0) throw new Instellingenfout(onversleuteld.map(({ name }) => `SUPERGRAPH_BESTAND: ${name}: ${nietVersleuteld}`));
  return eigen;
}

/** The road to an address that may not be asked: a supergraph that comes later may name one. */
const createGeslotenTransport = (naam: string): Transport => ({
  isTrusted: false,
  send: async () => { throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR', nietVersleuteld); },
  stop: async () => {},
});

/** Makes all subgraphs, or none: one that cannot start leaves no other behind, and wrong settings of all are told at once. */
async function maakAlle(namen: readonly Subgraafnaam[], maak: (naam: Subgraafnaam) => Promise<Eigen | null> | Eigen): Promise<Eigen[]> {
  const gemaakt = await Promise.allSettled(namen.map(async (naam) => maak(naam)));
  const eigen = gemaakt.flatMap((een) => (een.status === 'fulfilled' && een.value ? [een.value] : []));
  const fouten = gemaakt.flatMap((een): unknown[] => (een.status === 'rejected' ? [een.reason] : []));
  if (fouten.length === 0) return eigen;
  await Promise.allSettled(eigen.map(({ transport }) => transport.stop()));
  const instellingen = new Set(fouten.filter(isInstellingenfout).flatMap((fout) => fout.fouten));
  throw instellingen.size > 0 ? new Instellingenfout([...instellingen]) : fouten[0];
}

/**
 * Makes every subgraph that runs in this process, and the roads to those that run elsewhere.
 * @throws Instellingenfout naming every wrong setting of all subgraphs, or what else kept one from starting.
 */
export async function createTransports(delen: TransportsDeps): Promise<Transports> {
  const { config } = delen;
  const onderteken = createOndertekenaar(config.contextSleutel);
  const overHttp = (naam: string, url: string): Transport => createHttpTransport({ naam, url, maxBytes: config.maxSubgraafBytes, onderteken, tls: config.subgraafTls });
  const eigen = await maakAlle(await listNamen(config, delen.omstandigheden), (naam) => {
    const url = config.subgraafUrls[naam];
    return url === undefined ? inProces(naam, delen) : elders(naam, url, overHttp(naam, url), delen);
  });
  const vreemd = new Map<string, Transport>();
  return {
    namen: eigen.map(({ naam }) => naam),
    naar(naam, url) {
      const bekend = eigen.find((een) => een.naam === naam)?.transport ?? vreemd.get(`${naam} ${url}`);
      if (bekend) return bekend;
      const adres = url ?? schijnadres(naam);
      const nieuw = isVersleuteld(delen.omstandigheden.omgeving, adres) ? overHttp(naam, adres) : createGeslotenTransport(naam);
      vreemd.set(`${naam} ${url}`, nieuw);
      return nieuw;
    },
    listUitgevallen: async () => (await Promise.all(eigen.map(isUitgevallen))).filter((naam) => naam !== null),
    listSdl: () => Promise.all(eigen.map(async ({ naam, url, lees }) => ({ naam, url, sdl: await lees() }))),
    stop: async () => {
      await Promise.all([...eigen.map(({ transport }) => transport), ...vreemd.values()].map((transport) => transport.stop()));
    },
  };
}
