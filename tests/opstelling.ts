import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import pino, { type Logger } from 'pino';
import { request } from 'undici';
import { z } from 'zod';
import { createTestidentificatie, testaanroeper, toKoppen } from '../gateway/identity/testtokens.fixture.ts';
import { startGateway, type Gateway } from '../gateway/index.ts';
import type { Storing } from '../simulators/base/simulator.ts';
import type { Bevolking } from '../simulators/population/bevolking.ts';
import { startSimulatoren, vulAan } from '../simulators/start-simulators.ts';
import type { Meldingsoort } from '../simulators/suwinet/meldingen.ts';
import type { VoerUit } from '../gateway/operation/graafvraag.ts';
import type { VraagPartij } from '../gateway/operation/partijvraag.ts';
import type { Klok } from '../subgraphs/shared/klok.ts';
import { findBeginstand } from '../subgraphs/werkcentrum/store/beginstand.fixture.ts';
import type { Omstandigheden } from '../subgraphs/shared/subgraaf.ts';

/**
 * Only an answer without any deadline takes longer than this (ms). How long answers really take while a source fails is measured by
 * bench/faults.ts: a test that asserts a speed fails on a busy machine.
 */
export const zonderDeadlineMs = 10_000;

/** One question to the graph over HTTP. `headers` go over the defaults. */
export type Graafverzoek = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Short name of who asks, for example demo-loket-AM26-UWV; demo-arrangeur-AM26 by default. What is no such name goes as the token itself. */
  readonly aanroeper?: string;
  readonly doel?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What came back: the status, the text as it went over the line, the JSON in it, and how long it took from outside in ms. */
export type Graafantwoord = { readonly status: number; readonly tekst: string; readonly json: unknown; readonly ms: number };

/** The whole system, running in this process: every simulator, every subgraph, the gateway, over one population. */
export type Opstelling = {
  readonly url: string;
  readonly bevolking: Bevolking;
  readonly vraag: (verzoek: Graafverzoek) => Promise<Graafantwoord>;
  /** Lets a source fail; nothing else changes. */
  readonly zetStoring: (naam: string, storing: Storing) => void;
  /** Lets a Suwinet service answer with an FWI message, for everybody. */
  readonly zetMelding: (dienst: string, soort: Meldingsoort) => void;
  /** Takes every fault and message away. */
  readonly wisStoringen: () => void;
  /** Requests that reached each source since the last `wisTellers`. */
  readonly tellers: () => Record<string, Record<string, number>>;
  readonly wisTellers: () => void;
  /** What became of the requests (aanvragen) at each party that takes them, since the start. */
  readonly aanvragen: () => Record<string, Readonly<Record<string, number>>>;
  /** Paths with query that each source was asked. */
  readonly adressen: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** What runs beside the gateway, and the settings by which the gateway finds it. */
export type Elders = { readonly omgeving: Readonly<Record<string, string>>; readonly stop: () => Promise<void> };

export type Opstellingsopties = {
  /** Settings over those of the set-up. */
  readonly omgeving?: Readonly<Record<string, string>>;
  /** Where the system logs; silent by default. */
  readonly logger?: Logger;
  /** Subgraphs that run elsewhere: starts them and says where, as settings. `voerUit` asks the graph, once it is there, and `vraagPartij` one subgraph. */
  readonly elders?: (omstandigheden: Omstandigheden, voerUit: VoerUit, vraagPartij: VraagPartij) => Promise<Elders>;
  /** Parties that give nothing from the start: the catalogue is waited for without them. */
  readonly zonderPartijen?: readonly string[];
  /** People sign in at the issuer of development, as they do with `npm start`, in place of the short names of tests. */
  readonly metAanmelden?: boolean;
};

/** The day of the population and the moment at which every set-up begins. */
export const peildatum = '2026-11-01';

/** A clock that begins on the peildatum and runs on, so that deadlines are real and days are fixed. */
const createKlok = (): Klok => {
  const begin = Date.parse(`${peildatum}T09:00:00Z`);
  const nul = performance.now();
  return () => begin + Math.floor(performance.now() - nul);
};

const basis: Readonly<Record<string, string>> = {
  NODE_ENV: 'test', HOST: '127.0.0.1', PORT: '0', VERKENNER: 'uit', LOGBOEK_MAP: 'memory://',
  SIMULATOREN_PEILDATUM: peildatum, SIMULATOREN_PERSONEN: '120', SIMULATOREN_POORT: '0', SIMULATOREN_MATCHING: '1000',
  // Four times that of the product: what comes late only because the machine is busy is not what these tests are about.
  TIJDSLIMIET_MS: '8000',
  // Nor is one caller of all tests somebody who asks too often.
  VERZOEKEN_PER_MINUUT: '100000',
  // One refresh at the start, so that counters count what a question costs.
  CATALOGUS_VERVERSING_MS: '3600000', CATALOGUS_HERKANSING_MS: '300',
  // A file of a fund is asked again each time, and a breaker closes at once: a fault begins and ends with its journey.
  FONDSEN_BEWAAR_MS: '0',
  ...Object.fromEntries(['SUWINET', 'BRP', 'SBB', 'GEMEENTEN', 'FONDSEN', 'EVA', 'UWV_AANBOD', 'UWV_AANVRAGEN', 'VUM'].flatMap((bron) => [
    [`BRON_${bron}_ZEKERING_HERSTEL_MS`, '1'],
    // Twice that of the product, for the same reason: a source that is only slow because the machine is busy is not what these tests are about.
    [`BRON_${bron}_TIJDSLIMIET_MS`, ['EVA', 'VUM'].includes(bron) ? '10000' : '4000'],
  ])),
};

/** Asks the graph over HTTP. */
export async function stel(url: string, { query, variables, aanroeper = testaanroeper, doel = 'werkplan', headers }: Graafverzoek): Promise<Graafantwoord> {
  const begin = performance.now();
  const antwoord = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...await toKoppen(aanroeper, doel), ...headers },
    body: JSON.stringify({ query, variables: variables ?? {} }),
  });
  const tekst = await antwoord.body.text();
  return { status: antwoord.statusCode, tekst, json: JSON.parse(tekst), ms: performance.now() - begin };
}

const catalogusSchema = z.object({ data: z.object({ arbeidsmarktregio: z.object({ menukaart: z.object({
  versie: z.string(), bronnen: z.array(z.object({ code: z.string(), partij: z.string(), status: z.string() })) }) }) }) });

async function wachtOpCatalogus(vraag: Opstelling['vraag'], klok: Klok, zonderPartijen: readonly string[]): Promise<void> {
  const uiterlijk = klok() + 20_000;
  for (;;) {
    const { json } = await vraag({ query: '{ arbeidsmarktregio(amCode: "AM26") { menukaart { versie bronnen { code partij status } } } }', doel: 'catalogus' });
    const { versie, bronnen } = catalogusSchema.parse(json).data.arbeidsmarktregio.menukaart;
    const stil = bronnen.filter(({ partij, status }) => status !== 'ACTUEEL' && status !== 'NIETS_GEVONDEN' && !zonderPartijen.includes(partij));
    if (versie !== 'geen' && stil.length === 0) return;
    if (klok() > uiterlijk) throw new Error(`de catalogus kwam niet: ${JSON.stringify(stil)}`);
    await wacht(50);
  }
}

/** Starts simulators, whose Suwinet gives the FWI messages that a test decides. */
async function startBronnen(omgeving: Readonly<Record<string, string>>, klok: Klok) {
  const meldingen = new Map<string, Meldingsoort>();
  const { bevolking, simulators, instellingen, stop } = await startSimulatoren(omgeving, { klok, meldingen: (dienst) => meldingen.get(dienst) ?? null });
  return { bevolking, simulators, meldingen, omgeving: vulAan(omgeving, instellingen), stop };
}

type Bronnen = Awaited<ReturnType<typeof startBronnen>>;

const bediening = ({ simulators, meldingen }: Bronnen): Pick<Opstelling, 'zetStoring' | 'zetMelding' | 'wisStoringen' | 'tellers' | 'wisTellers' | 'aanvragen' | 'adressen'> => ({
  zetStoring(naam, storing) {
    const simulator = simulators.find((een) => een.naam === naam);
    if (!simulator) throw new Error(`geen bron ${naam}; wel ${simulators.map((een) => een.naam).join(', ')}`);
    simulator.zetStoring([...simulator.storingen(), storing]);
  },
  zetMelding: (dienst, soort) => void meldingen.set(dienst, soort),
  wisStoringen() {
    meldingen.clear();
    for (const simulator of simulators) simulator.zetStoring(null);
  },
  tellers: () => Object.fromEntries(simulators.map((simulator) => [simulator.naam, simulator.tellers()])),
  wisTellers() {
    for (const simulator of simulators) simulator.wisTellers();
  },
  aanvragen: () => Object.fromEntries(simulators.flatMap(({ naam, aanvragen }) => (aanvragen ? [[naam, aanvragen()]] : []))),
  adressen: () => simulators.flatMap((simulator) => simulator.adressen()),
});

/** Starts everything on free ports and waits until a complete menukaart is there. */
export async function startOpstelling(opties: Opstellingsopties = {}): Promise<Opstelling> {
  const { omgeving = {}, logger = pino({ level: 'silent' }), elders, zonderPartijen = [], metAanmelden = false } = opties;
  const klok = createKlok();
  const bronnen = await startBronnen({ ...basis, DATA_DIR: await findBeginstand(), ...omgeving }, klok);
  const gereed = Promise.withResolvers<Gateway>();
  const omstandigheden = { omgeving: bronnen.omgeving, klok, logger };
  const bijbehorend = await elders?.(omstandigheden, async (...vraag) => (await gereed.promise).voerUit(...vraag), async (...vraag) => (await gereed.promise).vraagPartij(...vraag));
  const gateway = await startGateway({ ...omstandigheden, omgeving: { ...bronnen.omgeving, ...bijbehorend?.omgeving }, ...(metAanmelden ? {} : { identificeer: createTestidentificatie(klok) }), nieuweId: randomUUID });
  gereed.resolve(gateway);
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await bijbehorend?.stop();
    await bronnen.stop();
  };
  const aanroeper = await gateway.uitgever?.maakToken({ rol: 'arrangeur', regio: 'AM26', moment: klok() }) ?? testaanroeper;
  const vraag: Opstelling['vraag'] = (verzoek) => stel(gateway.url, { aanroeper, ...verzoek });
  await wachtOpCatalogus(vraag, klok, zonderPartijen).catch(async (fout: unknown) => {
    await stop();
    throw fout;
  });
  return { url: gateway.url, bevolking: bronnen.bevolking, vraag, ...bediening(bronnen), stop };
}

/** Sums the requests that reached the sources. */
export const totaal = (tellers: Record<string, Record<string, number>>): number =>
  Object.values(tellers).flatMap((perKlasse) => Object.values(perKlasse)).reduce((som, aantal) => som + aantal, 0);
