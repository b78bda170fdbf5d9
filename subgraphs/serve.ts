// Serves one subgraph alone: npm run subgraph -- uwv. For a party that hosts its own.
import { createLogger } from './shared/logger.ts';
import { systeemklok } from './shared/klok.ts';
import { startProcess, stopOnSignal } from './shared/process.ts';
import { subgraafnamen, type Subgraafnaam } from './shared/sdl.ts';
import { serveSubgraaf } from './shared/server.ts';
import { readServeSettings } from './shared/serve-settings.ts';
import type { Omstandigheden, Subgraaf } from './shared/subgraaf.ts';

/** Without a gateway in this process there is no graph to ask: werkcentrum then refreshes its catalogue from EVA.RMT alone. */
const bouwers: Record<Subgraafnaam, (omstandigheden: Omstandigheden) => Promise<Subgraaf>> = {
  werkcentrum: async (omstandigheden) => (await import('./werkcentrum/index.ts')).createSubgraaf(omstandigheden),
  werkgevers: async (omstandigheden) => (await import('./werkgevers/index.ts')).createSubgraaf(omstandigheden),
  uwv: async (omstandigheden) => (await import('./uwv/index.ts')).createSubgraaf(omstandigheden),
  gemeente: async (omstandigheden) => (await import('./gemeente/index.ts')).createSubgraaf(omstandigheden),
  sbb: async (omstandigheden) => (await import('./sbb/index.ts')).createSubgraaf(omstandigheden),
  oofonds: async (omstandigheden) => (await import('./oofonds/index.ts')).createSubgraaf(omstandigheden),
};

const naam = subgraafnamen.find((een) => een === process.argv[2]);
if (!naam) {
  console.error(`Noem de subgraaf: npm run subgraph -- ${subgraafnamen.join(' | ')}`);
  process.exit(2);
}
await startProcess(async () => {
  const { host, port, logNiveau, tls } = readServeSettings(process.env);
  const logger = createLogger(naam, logNiveau);
  const subgraaf = await bouwers[naam]({ omgeving: process.env, klok: systeemklok, logger });
  const server = await serveSubgraaf({ subgraaf, klok: systeemklok, logger, host, port, tls }).catch(async (fout: unknown) => {
    await subgraaf.stop();
    throw fout;
  });
  stopOnSignal(server.stop);
  console.log(`klaar ${server.url}`);
}, 'HOST en PORT');
