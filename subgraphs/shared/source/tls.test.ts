import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { createUitgever } from '../../../simulators/pki/certificaten.ts';
import { createBronclient } from './client.ts';
import { readBronadres } from './settings.ts';

const nu = 1_700_000_000_000;

test('a source that speaks no newer TLS than 1.2 is asked, unless its settings ask for 1.3', async () => {
  const map = mkdtempSync(join(tmpdir(), 'bron-tls-'));
  const uitgever = await createUitgever('proef');
  const { certificaat: cert, sleutel: key } = await uitgever.geefUit({ naam: 'bron' });
  const server = createServer({ cert, key, maxVersion: 'TLSv1.2' }, (_vraag, antwoord) => { antwoord.end('ja'); }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const ca = join(map, 'ca.pem');
  writeFileSync(ca, uitgever.certificaat);
  const haal = async (anders: Record<string, string>): Promise<unknown> => {
    const client = createBronclient('proef', readBronadres({ BRON_PROEF_URL: `https://127.0.0.1:${port}`, BRON_PROEF_TLS_CA: ca, ...anders }, 'BRON_PROEF'), () => nu);
    const antwoord = await client.vraag({ methode: 'GET', pad: '/', soort: 'handeling', deadline: nu + 5_000 }).then(({ body }) => body.toString(), (fout: unknown) => String(fout));
    await client.stop();
    return antwoord;
  };
  expect(await haal({})).toBe('ja');
  expect(await haal({ BRON_PROEF_TLS_MIN: '1.3' })).toBe('Bronfout: bron proef: NIET_BEREIKBAAR');
  server.close();
  rmSync(map, { recursive: true });
});
