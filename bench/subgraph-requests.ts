import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { createTestidentificatie, toKoppen } from '../gateway/identity/testtokens.fixture.ts';
import { startGateway } from '../gateway/index.ts';
import { subgraafbouwers, type Subgraafbouwer } from '../gateway/subgrafen.ts';
import { systeemklok } from '../subgraphs/shared/klok.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { startSimulatoren, voorbeeldpersoon, vulAan } from '../simulators/start-simulators.ts';
import { round } from './load.ts';

/**
 * Counts what one query asks of the subgraphs, by running it over subgraphs that count the requests that reach them.
 * @returns requests per query, per subgraph, averaged over a few queries after a first one.
 */
export async function countSubgraphRequests(query: string, queries: number): Promise<Record<string, number>> {
  const counts = new Map<string, number>();
  const counting = Object.fromEntries(Object.entries(subgraafbouwers).map(([naam, build]): [string, Subgraafbouwer] => [naam, async (...deps) => {
    const subgraaf = await build(...deps);
    return {
      ...subgraaf,
      createContext: (verzoek, verwerkingen) => {
        if (verzoek.aanroeper.rol !== 'systeem') counts.set(naam, (counts.get(naam) ?? 0) + 1);
        return subgraaf.createContext(verzoek, verwerkingen);
      },
    };
  }]));
  const dataDir = mkdtempSync(join(tmpdir(), 'loketgraaf-telling-'));
  const simulators = await startSimulatoren({ SIMULATOREN_POORT: '0', SIMULATOREN_PERSONEN: '100' }, { klok: systeemklok });
  const gateway = await startGateway({
    omgeving: vulAan({ PORT: '0', DATA_DIR: dataDir, LOGBOEK_MAP: 'memory://' }, simulators.instellingen),
    klok: systeemklok, logger: createLogger('telling', 'silent'), nieuweId: randomUUID, bouwers: counting, identificeer: createTestidentificatie(systeemklok),
  });
  const ask = async (): Promise<void> => {
    const response = await fetch(gateway.url, {
      method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen() }, body: JSON.stringify({ query, variables: { bsn: voorbeeldpersoon.bsn } }),
    });
    await response.arrayBuffer();
  };
  try {
    await ask();
    counts.clear();
    for (let turn = 0; turn < queries; turn += 1) await ask();
    return Object.fromEntries([...counts].map(([naam, count]) => [naam, round(count / queries)]));
  } finally {
    await gateway.stop();
    await simulators.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
