import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';
import type { Aanmeldkoppen } from '../aanmelding.ts';
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
  /** The folder of the development issuer of ours, and the headers with a token of it. */
  readonly sleutelmap: string;
  readonly koppen: Aanmeldkoppen;
};

/** The same for every process that is measured: large answers live longer than the young generation that V8 has by default. */
const nodeFlags = ['--no-warnings', '--max-semi-space-size=64', '--no-allocation-site-pretenuring'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const productie = { NODE_ENV: 'production' };

/** The lists of the public graph do not say how long they are, so its query counts as too costly; the estimate is made all the same. */
const graphSettings = (subgraphs: readonly Adres[]): Record<string, string> => {
  const own = subgraphs.filter(({ graaf }) => graaf === 'loket');
  return own.length === 0 ? { MAX_KOSTEN: '1000000000' } : Object.fromEntries(own.map(({ naam, url }) => [`SUBGRAPH_${naam.toUpperCase()}_URL`, url]));
};

/** Ours runs as `npm run gateway` runs it. The development issuer of tokens, which it needs here, refuses NODE_ENV=production. */
const startOurs = ({ supergraphFile, subgraphs, sleutelmap }: Setup): Promise<ServerProcess> => startProcess({
  args: [...nodeFlags, here('../../gateway/main.ts')],
  env: { NODE_ENV: 'bench', PORT: '0', LOG_NIVEAU: 'silent', VERZOEKEN_PER_MINUUT: '1000000', VERKENNER: 'uit', ONTWIKKEL_SLEUTELMAP: sleutelmap, LOGBOEK_MAP: join(sleutelmap, 'logboek'), SUPERGRAPH_BESTAND: supergraphFile, ...graphSettings(subgraphs) },
});

// A supergraph that does not speak of access: nothing is checked, and nothing recorded.
function withoutAccess(supergraph: string): string {
  const isAccess = ({ name }: { readonly name: { readonly value: string } }): boolean => name.value === 'toegang';
  return print(visit(parse(supergraph), {
    DirectiveDefinition: (node) => (isAccess(node) ? null : undefined),
    Directive: (node) => (isAccess(node) || node.arguments?.some(({ value }) => value.kind === Kind.STRING && value.value.includes('/toegang/')) ? null : undefined),
  }));
}

function startOpen(setup: Setup): Promise<ServerProcess> {
  const supergraphFile = setup.supergraphFile.replace(/\.graphql$/, '-open.graphql');
  writeFileSync(supergraphFile, withoutAccess(readFileSync(setup.supergraphFile, 'utf8')));
  return startOurs({ ...setup, supergraphFile });
}

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
  open: startOpen,
  stock: startStock,
  hive: (setup) => startHive(setup, []),
  'hive-rust': (setup) => startHive(setup, ['--hive-router-runtime']),
  floor: startFloor,
};
