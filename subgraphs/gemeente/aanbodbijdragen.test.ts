import { createServer, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { z } from 'zod';
import { systeemklok } from '../shared/klok.ts';
import { createLogger } from '../shared/logger.ts';
import { listGemeenten } from '../shared/referentie/referentie.ts';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import { createSubgraaf } from './index.ts';

const vraag = 'query ($wie: [_Any!]!) { _entities(representations: $wie) { ... on Arbeidsmarktregio { gemeenteAanbod { bron { status } aanbod { nummer } } } } }';
const antwoord = z.object({ data: z.object({ _entities: z.array(z.object({ gemeenteAanbod: z.array(z.object({ bron: z.object({ status: z.string() }) })) })) }) });

test('reading the offers asks no more gemeenten at once than was set, and in the end all', async () => {
  const wachtend: ServerResponse[] = [];
  let meeste = 0;
  let gevraagd = 0;
  // Each answer waits a little, so that more questions at once would be seen here.
  const server = createServer((_vraag, res) => {
    wachtend.push(res);
    gevraagd += 1;
    meeste = Math.max(meeste, wachtend.length);
    setTimeout(() => wachtend.shift()?.end('{"Regels":[],"VolgendeToken":null}'), 20);
  });
  await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const map = mkdtempSync(join(tmpdir(), 'aanbod-'));
  const register = join(map, 'register.json');
  const gemeenten = listGemeenten('AM26');
  writeFileSync(register, JSON.stringify(gemeenten.map(({ gmCode, naam }) => ({ gmCode, naam, url: `http://127.0.0.1:${port}/${gmCode}`, dialect: 'sociaal-domein' }))));
  const subgraaf = await createSubgraaf({
    omgeving: { BRON_BRP_URL: 'http://brp.invalid', BRON_SUWINET_URL: 'http://suwinet.invalid', BRON_GEMEENTEN_BESTAND: register, LOGBOEK_MAP: 'memory://', GEMEENTE_AANBOD_GELIJKTIJDIG: '2' },
    klok: systeemklok, logger: createLogger('proef', 'silent'),
  });
  try {
    const contextValue = subgraaf.createContext(maakVerzoek({ deadline: systeemklok() + 10_000 }));
    const { data } = antwoord.parse(await graphql({ schema: subgraaf.schema, source: vraag, variableValues: { wie: [{ __typename: 'Arbeidsmarktregio', amCode: 'AM26' }] }, contextValue }));
    expect(data._entities[0]?.gemeenteAanbod.map(({ bron }) => bron.status)).toEqual(gemeenten.map(() => 'ACTUEEL'));
    expect(gevraagd).toBe(gemeenten.length);
    expect(gemeenten.length).toBeGreaterThan(4);
    expect(meeste).toBeLessThanOrEqual(2);
  } finally {
    await subgraaf.stop();
    server.closeAllConnections();
    server.close();
    rmSync(map, { recursive: true });
  }
});
