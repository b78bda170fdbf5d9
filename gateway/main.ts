// Starts the gateway by itself, with sources and subgraphs where the settings say: npm run gateway.
import { randomUUID } from 'node:crypto';
import { systeemklok } from '../subgraphs/shared/klok.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { startProcess, stopOnSignal } from '../subgraphs/shared/process.ts';
import { readConfig } from './config.ts';
import { listTokenregels } from './identity/tokentabel.ts';
import { startGateway } from './index.ts';

await startProcess(async () => {
  const { logNiveau, voorbeeldBsn } = readConfig(process.env);
  const logger = createLogger('gateway', logNiveau ?? 'info');
  const gateway = await startGateway({ omgeving: process.env, klok: systeemklok, logger, nieuweId: randomUUID });
  stopOnSignal(gateway.stop);
  process.on('SIGHUP', () => void gateway.herlaad());
  if (gateway.uitgever) console.log((await listTokenregels(gateway.uitgever, voorbeeldBsn, systeemklok())).join('\n'));
  console.log(`klaar ${gateway.url}`);
}, 'HOST en PORT');
