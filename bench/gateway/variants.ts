import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPeers } from './peers.ts';
import { findFreePort, startProcess, type ServerProcess } from './processes.ts';
import type { VariantName } from './settings.ts';
import type { Adres } from './subgraphs/telling.ts';

/** What a variant is started with. */
export type Setup = {
  /** The file with the supergraph, with the addresses of the subgraphs in it. */
  readonly supergraphFile: string;
  readonly subgraphs: readonly Adres[];
  /** What ours was seen to ask; only the floor needs it. */
  readonly recordingsFile: string;
};

/** The same for every process that is measured: large answers live longer than the young generation that V8 has by default. */
const nodeFlags = ['--no-warnings', '--max-semi-space-size=64'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const productie = { NODE_ENV: 'production' };

/** The lists of the public graph do not say how long they are, so its query counts as too costly; the estimate is made all the same. */
const graphSettings = (subgraphs: readonly Adres[]): Record<string, string> => {
  const own = subgraphs.filter(({ graaf }) => graaf === 'loket');
  return own.length === 0 ? { MAX_KOSTEN: '1000000000' } : Object.fromEntries(own.map(({ naam, url }) => [`SUBGRAPH_${naam.toUpperCase()}_URL`, url]));
};

/** Ours runs as `npm run gateway` runs it. The identity of development, which it needs here, refuses NODE_ENV=production. */
const startOurs = ({ supergraphFile, subgraphs }: Setup): Promise<ServerProcess> => startProcess({
  args: [...nodeFlags, here('../../gateway/main.ts')],
  env: { NODE_ENV: 'bench', PORT: '0', LOG_NIVEAU: 'silent', VERKENNER: 'uit', SUPERGRAPH_BESTAND: supergraphFile, ...graphSettings(subgraphs) },
});

const startStock = ({ supergraphFile }: Setup): Promise<ServerProcess> => startProcess({
  args: [...nodeFlags, here('stock.ts')],
  env: { ...productie, APOLLO_TELEMETRY_DISABLED: 'true', SUPERGRAPH: supergraphFile },
});

async function startHive({ supergraphFile }: Setup, extra: readonly string[]): Promise<ServerProcess> {
  const folder = installPeers();
  const command = join(folder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  const port = await findFreePort();
  const options = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1', '--polling', '1h', '--disable-websockets', ...extra];
  return startProcess({
    args: [...nodeFlags, command, 'supergraph', supergraphFile, ...options],
    env: { ...productie, LOG_LEVEL: 'error' }, cwd: folder, url: `http://127.0.0.1:${port}/graphql`,
  });
}

const startFloor = ({ recordingsFile }: Setup): Promise<ServerProcess> =>
  startProcess({ args: [...nodeFlags, here('floor.ts')], env: { ...productie, RECORDINGS: recordingsFile } });

/** How each variant is started; rejects when it cannot be. */
export const starters: Readonly<Record<VariantName, (setup: Setup) => Promise<ServerProcess>>> = {
  ours: startOurs,
  stock: startStock,
  hive: (setup) => startHive(setup, []),
  'hive-rust': (setup) => startHive(setup, ['--hive-router-runtime']),
  floor: startFloor,
};
