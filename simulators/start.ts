// The whole system on one machine: npm start. Simulators take the place of every source whose address is not set.
import { randomUUID } from 'node:crypto';
import { readConfig } from '../gateway/config.ts';
import { listTokenregels, toCurlkoppen } from '../gateway/identity/tokentabel.ts';
import { startGateway, type Gateway } from '../gateway/index.ts';
import { Instellingenfout, createSettingsReader } from '../subgraphs/shared/settings.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { startProcess, stopOnSignal } from '../subgraphs/shared/process.ts';
import { systeemklok } from '../subgraphs/shared/klok.ts';
import { readSimulatorSettings, startSimulatoren, voorbeeldpersoon, vulAan, type Simulatoren } from './start-simulators.ts';

const voorbeeld = `query ($bsn: String!) {
  persoonOpBsn(bsn: $bsn) {
    id
    regio { naam }
    verantwoordelijkheid { uitkomst rijen { partij } }
    werkplan { doel activiteiten { omschrijving partij status } bronnen { naam status } }
    menukaart(first: 3) { totaal edges { node { status instrument { naam } } } }
  }
}`;

const toCurl = (url: string, token: string): string => {
  const body = JSON.stringify({ query: voorbeeld.replaceAll(/\s+/g, ' '), variables: { bsn: voorbeeldpersoon.bsn } });
  return `curl -s ${url} -H 'content-type: application/json' ${toCurlkoppen(token, 'werkplan')} -d '${body}'`;
};

/** How to ask as somebody; nothing where another issuer than that of development gives out the tokens. */
async function listUitnodiging({ url, uitgever }: Gateway): Promise<string[]> {
  if (!uitgever) return [];
  const moment = systeemklok();
  const token = await uitgever.maakToken({ rol: 'arrangeur', regio: 'AM26', moment });
  return [
    ...await listTokenregels(uitgever, voorbeeldpersoon.bsn, moment),
    '',
    'Probeer het als arrangeur van het Werkcentrum in Midden-Brabant, met een verzonnen persoon:',
    '',
    toCurl(url, token),
    '',
  ];
}

async function toBericht({ bevolking, simulators, bediening }: Simulatoren, gateway: Gateway): Promise<string> {
  const { url } = gateway;
  return [
    'Loketgraaf draait, met nagebootste bronnen over een verzonnen bevolking.',
    '',
    `  personen   ${bevolking.mensen.length}, peildatum ${bevolking.peildatum}`,
    ...simulators.map(({ naam, url: adres }) => `  bron       ${naam.padEnd(13)} ${adres}`),
    `  bediening  ${bediening}/populatie?eerste=50 en ${bediening}/simulatoren`,
    `  verkenner  ${new URL('/verkenner/', url).href}`,
    `  gezondheid ${new URL('/gezondheid', url).href}`,
    '',
    ...await listUitnodiging(gateway),
    `klaar ${url}`,
  ].join('\n');
}

function readNiveau(omgeving: NodeJS.ProcessEnv): string {
  const { read, check } = createSettingsReader();
  read(() => readSimulatorSettings(omgeving));
  const config = read(() => readConfig(omgeving));
  check();
  return config().logNiveau ?? 'warn';
}

async function start(omgeving: NodeJS.ProcessEnv): Promise<void> {
  if (omgeving['NODE_ENV'] === 'production') throw new Instellingenfout(['NODE_ENV: nagebootste bronnen draaien niet in productie; start daar met npm run gateway']);
  const logger = createLogger('loketgraaf', readNiveau(omgeving));
  const simulatoren = await startSimulatoren(omgeving, { klok: systeemklok });
  const gateway = await startGateway({ omgeving: vulAan(omgeving, simulatoren.instellingen), klok: systeemklok, logger, nieuweId: randomUUID }).catch(async (fout: unknown) => {
    await simulatoren.stop();
    throw fout;
  });
  stopOnSignal(async () => {
    await gateway.stop();
    await simulatoren.stop();
  });
  process.on('SIGHUP', () => void gateway.herlaad());
  console.log(await toBericht(simulatoren, gateway));
}

await startProcess(() => start(process.env), 'PORT; van de simulatoren SIMULATOREN_POORT en SIMULATOR_..._POORT');
