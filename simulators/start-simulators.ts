import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { geheelGetal, readSettings } from '../subgraphs/shared/settings.ts';
import { startControl } from './base/control.ts';
import type { Simulator } from './base/simulator.ts';
import { startBrpSimulator } from './brp/simulator.ts';
import { startEvaSimulator } from './eva/eva.ts';
import { maakRegister, startGemeenteSimulator } from './gemeente/gemeente.ts';
import { maakFondsenlijst } from './oofonds/fondsenlijst.ts';
import { startOofondsSimulator } from './oofonds/simulator.ts';
import { createBevolking, standaardBevolking, type Bevolking } from './population/bevolking.ts';
import { vastePersonen } from './population/vaste-personen.ts';
import { startSbbSimulator } from './sbb/simulator.ts';
import { startSuwinetSimulator } from './suwinet/suwinet.ts';
import { startUwvAanbodSimulator } from './uwv-aanbod/uwv-aanbod.ts';

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
  SIMULATOR_BRP_POORT: poort(0),
  SIMULATOR_GEMEENTE_POORT: poort(0),
  SIMULATOR_SBB_POORT: poort(0),
  SIMULATOR_OOFONDS_POORT: poort(0),
  SIMULATOR_EVA_POORT: poort(0),
});

type Simulatorinstellingen = z.infer<typeof instellingenSchema>;

/** Reads the settings of the simulators. @throws Instellingenfout naming every wrong one. */
export const readSimulatorSettings = (omgeving: NodeJS.ProcessEnv): Simulatorinstellingen => readSettings(omgeving, instellingenSchema);

const startAlle = (instellingen: Simulatorinstellingen, bevolking: Bevolking) => {
  const op = (port: number) => ({ bevolking, host: instellingen.SIMULATOREN_HOST, port });
  return Promise.all([
    startSuwinetSimulator(op(instellingen.SIMULATOR_SUWINET_POORT)),
    startUwvAanbodSimulator(op(instellingen.SIMULATOR_UWV_AANBOD_POORT)),
    startBrpSimulator(op(instellingen.SIMULATOR_BRP_POORT)),
    startGemeenteSimulator(op(instellingen.SIMULATOR_GEMEENTE_POORT)),
    startSbbSimulator(op(instellingen.SIMULATOR_SBB_POORT)),
    startOofondsSimulator(op(instellingen.SIMULATOR_OOFONDS_POORT)),
    startEvaSimulator(op(instellingen.SIMULATOR_EVA_POORT)),
  ]);
};

/** The register and the fund list hold addresses of this run: they live as long as it does. */
async function schrijfLijsten(gemeenteUrl: string, fondsenUrl: string): Promise<{ map: string; register: string; fondsen: string }> {
  const map = await mkdtemp(join(tmpdir(), 'loketgraaf-bronnen-'));
  const [register, fondsen] = [join(map, 'gemeenten.json'), join(map, 'fondsen.json')];
  await Promise.all([
    writeFile(register, JSON.stringify(maakRegister(gemeenteUrl), null, 1)),
    writeFile(fondsen, JSON.stringify(maakFondsenlijst(fondsenUrl), null, 1)),
  ]);
  return { map, register, fondsen };
}

/**
 * Starts every source over one population, with the control port.
 * @throws Instellingenfout naming every wrong setting, or what listening throws.
 */
export async function startSimulatoren(omgeving: NodeJS.ProcessEnv): Promise<Simulatoren> {
  const instellingen = readSimulatorSettings(omgeving);
  const { SIMULATOREN_PERSONEN: aantal, SIMULATOREN_ZAAD: zaad, SIMULATOREN_PEILDATUM: peildatum } = instellingen;
  const bevolking = createBevolking({ aantal, zaad, peildatum });
  const simulators = await startAlle(instellingen, bevolking);
  const [suwinet, uwvAanbod, brp, gemeente, sbb, oofonds, eva] = simulators;
  const lijsten = await schrijfLijsten(gemeente.url, oofonds.url);
  const stopAlle = async (): Promise<void> => {
    await Promise.all(simulators.map((simulator) => simulator.stop()));
    await rm(lijsten.map, { recursive: true, force: true });
  };
  const control = await startControl({ simulators, bevolking, host: instellingen.SIMULATOREN_HOST, port: instellingen.SIMULATOREN_POORT }).catch(async (fout: unknown) => {
    await stopAlle();
    throw fout;
  });
  return {
    bevolking, simulators, bediening: control.url,
    instellingen: {
      BRON_SUWINET_URL: suwinet.url, BRON_UWV_AANBOD_URL: uwvAanbod.url, BRON_BRP_URL: brp.url, BRON_SBB_URL: sbb.url, BRON_EVA_URL: eva.url,
      BRON_GEMEENTEN_BESTAND: lijsten.register, BRON_FONDSEN_BESTAND: lijsten.fondsen,
      ...Object.fromEntries(bronnen.map((bron) => [`${bron}${verbindingen}`, '4'])),
      // Another population is other persons: it gets a database of its own instead of the one that holds the former.
      DATA_DIR: `.data/${aantal}-${zaad}-${peildatum}/werkcentrum`,
      ZAAIGOED_URL: `${control.url}/zaaigoed`, VOORBEELD_BSN: voorbeeldpersoon.bsn,
      // Everything is in one process, which is to stay small: planning gets no thread of its own unless that is asked.
      PLANDRAAD: 'uit',
    },
    stop: async () => {
      await control.stop();
      await stopAlle();
    },
  };
}

const bronnen = ['BRON_SUWINET', 'BRON_UWV_AANBOD', 'BRON_BRP', 'BRON_SBB', 'BRON_EVA', 'BRON_GEMEENTEN', 'BRON_FONDSEN'] as const;

// Asker and simulator share one event loop. With many connections between them some questions are never their turn when it is
// full; with few, all stand in one line and each gets its answer (docs/adr/0006-few-connections-in-one-process.md).
const verbindingen = '_VERBINDINGEN';

/** A simulator's own setting: left out where outside says it, or where outside has another system take the simulator's place. */
function isVanBuiten(naam: string, omgeving: NodeJS.ProcessEnv): boolean {
  if (omgeving[naam]) return true;
  if (naam === 'ZAAIGOED_URL') return Boolean(omgeving['ZAAIGOED_BESTAND']);
  const bron = naam.endsWith(verbindingen) ? naam.slice(0, -verbindingen.length) : null;
  return bron !== null && Boolean(omgeving[`${bron}_URL`] || omgeving[`${bron}_BESTAND`]);
}

/** The settings of outside with those of the simulators where outside says nothing: a real system takes a simulator's place. */
export function vulAan(omgeving: NodeJS.ProcessEnv, instellingen: Simulatoren['instellingen']): NodeJS.ProcessEnv {
  const eigen = Object.entries(instellingen).filter(([naam]) => !isVanBuiten(naam, omgeving));
  return { ...omgeving, ...Object.fromEntries(eigen) };
}
