// Prints a token of the development issuer: npm run --silent token -- loket --regio AM26.
import { randomUUID } from 'node:crypto';
import { systeemklok } from '../../subgraphs/shared/klok.ts';
import { startProcess } from '../../subgraphs/shared/process.ts';
import { readOntwikkeldelen } from './config.ts';
import { createOntwikkeluitgever } from './ontwikkeling.ts';
import { gebruik, leesOpdracht } from './tokenopdracht.ts';

const verzoek = leesOpdracht(process.argv.slice(2), systeemklok());
if (!verzoek) {
  console.error(gebruik);
  process.exit(2);
}
await startProcess(async () => {
  const { maakToken } = createOntwikkeluitgever({ ...readOntwikkeldelen(process.env), nieuweId: randomUUID });
  console.log(await maakToken(verzoek));
}, 'ONTWIKKEL_SLEUTELMAP');
