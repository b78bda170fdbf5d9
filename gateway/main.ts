// Starts the gateway by itself, with sources and subgraphs where the settings say: npm run gateway.
import { randomUUID } from 'node:crypto';
import { stopBijSignaal } from '../subgraphs/shared/einde.ts';
import { createLogger, readLogNiveau } from '../subgraphs/shared/logger.ts';
import { systeemklok } from '../subgraphs/shared/klok.ts';
import { startGateway } from './index.ts';

try {
  const logger = createLogger('gateway', readLogNiveau(process.env, 'info'));
  const gateway = await startGateway({ omgeving: process.env, klok: systeemklok, logger, nieuweId: randomUUID });
  stopBijSignaal(gateway.stop);
  process.on('SIGHUP', () => void gateway.herlaad());
  console.log(`klaar ${gateway.url}`);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exit(1);
}
