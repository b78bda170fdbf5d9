import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Klok } from '../subgraphs/shared/klok.ts';
import postcodes from '../subgraphs/shared/referentie/postcodegebieden.json' with { type: 'json' };
import { geheelGetal, readSettings } from '../subgraphs/shared/settings.ts';
import { ontwikkelOin } from '../subgraphs/shared/suwinet/settings.ts';
import { startControl } from './base/control.ts';
import type { Simulator } from './base/simulator.ts';
import { startBrpSimulator } from './brp/simulator.ts';
import { startEvaSimulator } from './eva/eva.ts';
import { maakRegister, startGemeenteSimulator } from './gemeente/gemeente.ts';
import { maakFondsenlijst } from './oofonds/fondsenlijst.ts';
import { startOofondsSimulator } from './oofonds/simulator.ts';
import { createOntwikkelcertificaat, type Ontwikkelcertificaat } from './pki/ontwikkelcertificaat.ts';
import { createBevolking, standaardBevolking, type Bevolking } from './population/bevolking.ts';
import { vastePersonen } from './population/vaste-personen.ts';
import { startSbbSimulator } from './sbb/simulator.ts';
import type { Meldingkeuze } from './suwinet/meldingen.ts';
import { startSuwinetSimulator } from './suwinet/suwinet.ts';
import { startUwvAanbodSimulator } from './uwv-aanbod/uwv-aanbod.ts';
import { createUwvAanvragen, metAanvragen } from './uwv-aanvragen/aanvragen.ts';
import { startUwvAanvragenSimulator } from './uwv-aanvragen/uwv-aanvragen.ts';
import { maakBeroepenlijst } from './vum/beroepen.ts';
import { basispad, startVumSimulator } from './vum/simulator.ts';

/** The whole world of sources, running. */
export type Simulatoren = {
  readonly bevolking: Bevolking;
  readonly simulators: readonly Simulator[];
  /** Address of the control port, without trailing slash. */
  readonly bediening: string;
  /** The settings by which the graph finds these sources. */
  readonly instellingen: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/** The person of the example: every party knows something of this one. */
export const voorbeeldpersoon = vastePersonen.allePartijen;

const poort = (standaard: number) => geheelGetal(standaard, 0, 65_535);

const instellingenSchema = z.object({
  SIMULATOREN_PERSONEN: geheelGetal(standaardBevolking.aantal, 100, 20_000),
  SIMULATOREN_ZAAD: geheelGetal(standaardBevolking.zaad),
  SIMULATOREN_PEILDATUM: z.iso.date().default(standaardBevolking.peildatum),
  SIMULATOREN_HOST: z.string().default('127.0.0.1'),
  SIMULATOREN_POORT: poort(4_090),
  SIMULATOR_SUWINET_POORT: poort(0),
  SIMULATOR_UWV_AANBOD_POORT: poort(0),
  SIMULATOR_UWV_AANVRAGEN_POORT: poort(0),
  SIMULATOR_BRP_POORT: poort(0),
  SIMULATOR_GEMEENTE_POORT: poort(0),
  SIMULATOR_SBB_POORT: poort(0),
  SIMULATOR_OOFONDS_POORT: poort(0),
  SIMULATOR_EVA_POORT: poort(0),
  SIMULATOR_VUM_POORT: poort(0),
  // So many people who look for work, and so many vacancies.
  SIMULATOREN_MATCHING: geheelGetal(2_000, 100, 200_000),
});

type Simulatorinstellingen = z.infer<typeof instellingenSchema>;

/** Reads the settings of the simulators. @throws Instellingenfout naming every wrong one. */
export const readSimulatorSettings = (omgeving: NodeJS.ProcessEnv): Simulatorinstellingen => readSettings(omgeving, instellingenSchema);

/** What the sources are told from outside beside their settings. */
export type Simulatoropties = {
  /** By which messages to sources are fresh or not. */
  readonly klok: Klok;
  /** Whom Suwinet gives an FWI message; by default a few generated persons. */
  readonly meldingen?: Meldingkeuze;
};

const startAlle = (instellingen: Simulatorinstellingen, bevolking: Bevolking, { uitgever: vertrouwd }: Ontwikkelcertificaat, opties: Simulatoropties) => {
  const op = (port: number) => ({ bevolking, host: instellingen.SIMULATOREN_HOST, port });
  const { SIMULATOREN_ZAAD: zaad, SIMULATOREN_PEILDATUM: peildatum, SIMULATOREN_MATCHING: aantal } = instellingen;
  const aanvragen = createUwvAanvragen(bevolking);
  return Promise.all([
    startSuwinetSimulator({ ...op(instellingen.SIMULATOR_SUWINET_POORT), bevolking: metAanvragen(bevolking, aanvragen), vertrouwd, ...opties }),
    startUwvAanbodSimulator({ ...op(instellingen.SIMULATOR_UWV_AANBOD_POORT), bezet: aanvragen.bezet }),
    startBrpSimulator(op(instellingen.SIMULATOR_BRP_POORT)),
    startGemeenteSimulator(op(instellingen.SIMULATOR_GEMEENTE_POORT)),
    startSbbSimulator(op(instellingen.SIMULATOR_SBB_POORT)),
    startOofondsSimulator(op(instellingen.SIMULATOR_OOFONDS_POORT)),
    startEvaSimulator(op(instellingen.SIMULATOR_EVA_POORT)),
    startUwvAanvragenSimulator({ ...op(instellingen.SIMULATOR_UWV_AANVRAGEN_POORT), aanvragen }),
    startVumSimulator({ host: instellingen.SIMULATOREN_HOST, port: instellingen.SIMULATOR_VUM_POORT, zaad, peildatum, profielen: aantal, vacatures: aantal, postcodes, oin: ontwikkelOin }),
  ]);
};

/** The register and the fund list hold addresses of this run: they live as long as it does, as does the certificate that signs. */
async function schrijfLijsten(map: string, gemeenteUrl: string, fondsenUrl: string): Promise<{ register: string; fondsen: string; beroepen: string }> {
  const [register, fondsen, beroepen] = [join(map, 'gemeenten.json'), join(map, 'fondsen.json'), join(map, 'beroepen.json')];
  await Promise.all([
    writeFile(register, JSON.stringify(maakRegister(gemeenteUrl), null, 1)),
    writeFile(fondsen, JSON.stringify(maakFondsenlijst(fondsenUrl), null, 1)),
    writeFile(beroepen, maakBeroepenlijst()),
  ]);
  return { register, fondsen, beroepen };
}

type Delen = { readonly map: string; readonly certificaat: Ontwikkelcertificaat; readonly simulators: Awaited<ReturnType<typeof startAlle>> };

/** The settings by which the graph finds the sources, but for what the control port gives. */
async function toInstellingen({ map, certificaat, simulators }: Delen, { SIMULATOREN_PERSONEN: aantal, SIMULATOREN_ZAAD: zaad, SIMULATOREN_PEILDATUM: peildatum }: Simulatorinstellingen): Promise<Record<string, string>> {
  const [suwinet, uwvAanbod, brp, gemeente, sbb, oofonds, eva, uwvAanvragen, vum] = simulators;
  const { register, fondsen, beroepen } = await schrijfLijsten(map, gemeente.url, oofonds.url);
  return {
    BRON_SUWINET_URL: suwinet.url, BRON_UWV_AANBOD_URL: uwvAanbod.url, BRON_UWV_AANVRAGEN_URL: uwvAanvragen.url, BRON_BRP_URL: brp.url, BRON_SBB_URL: sbb.url,
    BRON_EVA_URL: eva.url,
    BRON_VUM_URL: `${vum.url}${basispad}`, VUM_VIA_OIN: ontwikkelOin, VUM_TO_OIN: ontwikkelOin, BEROEPEN_BESTAND: beroepen,
    BRON_SUWINET_ONDERTEKEN_CERT: certificaat.certificaat, BRON_SUWINET_ONDERTEKEN_KEY: certificaat.sleutel,
    BRON_GEMEENTEN_BESTAND: register, BRON_FONDSEN_BESTAND: fondsen,
    ...Object.fromEntries(bronnen.map((bron) => [`${bron}${verbindingen}`, '4'])),
    // Another population is other persons: it gets a database of its own instead of the one that holds the former.
    DATA_DIR: `.data/${aantal}-${zaad}-${peildatum}/werkcentrum`,
    VOORBEELD_BSN: voorbeeldpersoon.bsn,
    // Who tries it out sees what a party decided later within seconds.
    AANVRAGEN_OPVRAAG_MS: '5000',
    // Everything is in one process, which is to stay small: planning gets no thread of its own unless that is asked.
    PLANDRAAD: 'uit',
  };
}
/**
 * Starts every source over one population, with the control port.
 * @throws Instellingenfout naming every wrong setting, or what listening throws.
 */
export async function startSimulatoren(omgeving: NodeJS.ProcessEnv, opties: Simulatoropties): Promise<Simulatoren> {
  const instellingen = readSimulatorSettings(omgeving);
  const { SIMULATOREN_PERSONEN: aantal, SIMULATOREN_ZAAD: zaad, SIMULATOREN_PEILDATUM: peildatum } = instellingen;
  const map = await mkdtemp(join(tmpdir(), 'loketgraaf-bronnen-'));
  const eindes = [() => rm(map, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const eindig of eindes.toReversed()) await eindig();
  };
  try {
    const certificaat = await createOntwikkelcertificaat(map, omgeving['BRON_SUWINET_OIN'] || ontwikkelOin);
    const bevolking = createBevolking({ aantal, zaad, peildatum });
    const simulators = await startAlle(instellingen, bevolking, certificaat, opties);
    eindes.push(async () => { await Promise.all(simulators.map((simulator) => simulator.stop())); });
    const eigen = await toInstellingen({ map, certificaat, simulators }, instellingen);
    const control = await startControl({ simulators, bevolking, host: instellingen.SIMULATOREN_HOST, port: instellingen.SIMULATOREN_POORT });
    eindes.push(control.stop);
    return { bevolking, simulators, bediening: control.url, instellingen: { ...eigen, ZAAIGOED_URL: `${control.url}/zaaigoed` }, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

const bronnen = ['BRON_SUWINET', 'BRON_UWV_AANBOD', 'BRON_UWV_AANVRAGEN', 'BRON_BRP', 'BRON_SBB', 'BRON_EVA', 'BRON_GEMEENTEN', 'BRON_FONDSEN', 'BRON_VUM'] as const;

// Asker and simulator share one event loop. With many connections between them some questions are never their turn when it is
// full; with few, all stand in one line and each gets its answer (docs/adr/0006-few-connections-in-one-process.md).
const verbindingen = '_VERBINDINGEN';
const ondertekening = 'BRON_SUWINET_ONDERTEKEN_';

/** A simulator's own setting: left out where outside says it, or where outside has another system take the simulator's place. */
function isVanBuiten(naam: string, omgeving: NodeJS.ProcessEnv): boolean {
  if (omgeving[naam]) return true;
  if (naam === 'ZAAIGOED_URL') return Boolean(omgeving['ZAAIGOED_BESTAND']);
  // No real Suwinet knows who issued the certificate of development.
  if (naam.startsWith(ondertekening)) return Boolean(omgeving['BRON_SUWINET_URL']);
  const bron = naam.endsWith(verbindingen) ? naam.slice(0, -verbindingen.length) : null;
  return bron !== null && Boolean(omgeving[`${bron}_URL`] || omgeving[`${bron}_BESTAND`]);
}

/** The settings of outside with those of the simulators where outside says nothing: a real system takes a simulator's place. */
export function vulAan(omgeving: NodeJS.ProcessEnv, instellingen: Simulatoren['instellingen']): NodeJS.ProcessEnv {
  const eigen = Object.entries(instellingen).filter(([naam]) => !isVanBuiten(naam, omgeving));
  return { ...omgeving, ...Object.fromEntries(eigen) };
}
