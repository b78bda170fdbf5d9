// The whole system on one machine: npm start. Simulators take the place of every source whose address is not set.
import { randomUUID } from 'node:crypto';
import { readConfig } from '../gateway/config.ts';
import { listTokenregels, toCurlkoppen } from '../gateway/identity/tokentabel.ts';
import { startGateway, type Gateway } from '../gateway/index.ts';
import { Instellingenfout, createSettingsReader } from '../subgraphs/shared/settings.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { startProcess, stopOnSignal } from '../subgraphs/shared/process.ts';
import { readCatalogusInstellingen } from '../subgraphs/werkcentrum/catalogus/config.ts';
import { systeemklok } from '../subgraphs/shared/klok.ts';
import { eigenLoket, findLoket, type Loket } from './loket.ts';
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

async function toBericht({ bevolking, simulators, bediening }: Simulatoren, gateway: Gateway, catalogus: string | null, heeftLoket: boolean): Promise<string> {
  const { url } = gateway;
  return [
    'Loketgraaf draait, met nagebootste bronnen over een verzonnen bevolking.',
    '',
    `  personen   ${bevolking.mensen.length}, peildatum ${bevolking.peildatum}`,
    ...simulators.map(({ naam, url: adres }) => `  bron       ${naam.padEnd(13)} ${adres}`),
    `  bediening  ${bediening}/populatie?eerste=50 en ${bediening}/simulatoren`,
    `  loket      ${heeftLoket ? new URL('/', url).href : 'niet gebouwd: daarvoor zijn ook de devDependencies nodig (npm ci)'}`,
    `  verkenner  ${new URL('/verkenner/', url).href}`,
    `  schema     ${new URL('/documentatie/', url).href}`,
    ...(catalogus === null ? [] : [`  catalogus  ${catalogus}`]),
    `  gezondheid ${new URL('/gezondheid', url).href}`,
    '',
    ...await listUitnodiging(gateway),
    `klaar ${url}`,
  ].join('\n');
}

const naastDatabase = { CATALOGUS_MAP: 'catalogus', BEWIJS_MAP: 'bewijzen' } as const;

/** The editions of the catalogue and the proofs of rankings lie beside the database, unless that is in memory or outside says where. */
function metMappen(omgeving: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const map = omgeving['DATA_DIR'];
  if (!map || map.startsWith('memory:')) return omgeving;
  return { ...omgeving, ...Object.fromEntries(Object.entries(naastDatabase).map(([naam, soort]) => [naam, omgeving[naam] || `${map}.${soort}`])) };
}

/** The loket to serve; where the setting says another one, or none, that. */
const kiesLoket = ({ LOKET_MAP, NODE_ENV }: NodeJS.ProcessEnv): Loket | null =>
  (LOKET_MAP === undefined && NODE_ENV !== 'test' ? findLoket(eigenLoket, (melding) => { console.error(melding); }) : null);

/** Where the editions are served; null where there are none, or at a port that is not known in advance. */
function toCatalogusadres(omgeving: NodeJS.ProcessEnv): string | null {
  const { map, host, poort } = readCatalogusInstellingen(omgeving).uitgaven;
  return map === null || poort === 0 ? null : `http://${host}:${poort}/v1/catalogus`;
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
  const loket = kiesLoket(omgeving);
  const compleet = { ...metMappen(vulAan(omgeving, simulatoren.instellingen)), ...(loket === null ? {} : { LOKET_MAP: loket.map }) };
  const gateway = await startGateway({ omgeving: compleet, klok: systeemklok, logger, nieuweId: randomUUID }).catch(async (fout: unknown) => {
    await simulatoren.stop();
    throw fout;
  });
  let stopBouw = (): void => undefined;
  stopOnSignal(async () => {
    stopBouw();
    await gateway.stop();
    await simulatoren.stop();
  });
  process.on('SIGHUP', () => void gateway.herlaad());
  console.log(await toBericht(simulatoren, gateway, toCatalogusadres(compleet), Boolean(compleet.LOKET_MAP)));
  stopBouw = loket?.bouw() ?? stopBouw;
}

await startProcess(() => start(process.env), 'PORT; van de catalogus CATALOGUS_POORT; van de simulatoren SIMULATOREN_POORT en SIMULATOR_..._POORT');
