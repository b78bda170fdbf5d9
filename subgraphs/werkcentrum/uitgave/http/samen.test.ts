import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createLogger } from '../../../shared/logger.ts';
import { listGemeenten } from '../../../shared/referentie/referentie.ts';
import { moment, uuid } from '../../catalogus/catalogus.fixture.ts';
import { listAlleCodes } from '../../catalogus/codelijsten.ts';
import type { Uitgavemap } from '../uitgave.ts';
import { openUitgavemap } from '../uitgavemap.ts';
import { startUitgaveserver, type Uitgaveserver } from './server.ts';
import { listVerwacht } from './uitgavemap.fixture.ts';
import { eerste, json, sha256, tweede, vraag } from './verzoek.fixture.ts';

// The server over the real map of editions: what the other tests hold against a map that is made for them, holds together with this one.

let map: string;
let uitgaven: Uitgavemap;
let server: Uitgaveserver;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'uitgave-samen-'));
  uitgaven = await openUitgavemap({ map, behoud: 2, gelijktijdig: 1, gemeentenVan: (regio) => new Set(listGemeenten(regio).map(({ gmCode }) => gmCode)), codes: listAlleCodes() });
  await uitgaven.voegToe(eerste, moment);
  await uitgaven.voegToe(tweede, moment + 60_000);
  server = await startUitgaveserver({ uitgaven, host: '127.0.0.1', port: 0, klok: () => moment + 3_600_000, logger: createLogger('test', 'silent') });
});
afterAll(async () => {
  await server.stop();
  await rm(map, { recursive: true, force: true });
});

const lees = async (pad: string): Promise<unknown> => json(await vraag(`${server.url}${pad}`));
const leesRegels = async (pad: string): Promise<unknown[]> => (await vraag(`${server.url}${pad}`)).bytes.toString('utf8').trim().split('\n').map((regel): unknown => JSON.parse(regel));
const instrumentenVan = async (zoek: string): Promise<unknown[]> => z.object({ instrumenten: z.array(z.unknown()) }).parse(await lees(`/v1/catalogus/instrumenten?${zoek}`)).instrumenten;

describe('the server over the real editions', () => {
  test('gives the same rows by page, by file and by region', async () => {
    expect(await instrumentenVan('')).toEqual(listVerwacht(tweede, 'instrumenten'));
    for (const zoek of ['', 'regio=AM26', 'regio=AM22']) expect(await leesRegels(`/v1/catalogus/export.ndjson?${zoek}`)).toEqual(await instrumentenVan(zoek));
    expect((await instrumentenVan('regio=AM22')).length).toBeLessThan((await instrumentenVan('regio=AM26')).length);
    expect(await instrumentenVan('gemeente=GM0744')).toContainEqual(expect.objectContaining({ id: 'UWV:A' }));
    expect(await instrumentenVan('gemeente=GM0766')).not.toContainEqual(expect.objectContaining({ id: 'UWV:A' }));
    expect(await lees('/v1/catalogus/codelijsten')).toMatchObject({ codelijsten: listVerwacht(tweede, 'codelijsten') });
    expect(await lees(`/v1/catalogus/instrumenten/${uuid(9)}`)).toMatchObject({ beschikbaarheid: listVerwacht(tweede, 'beschikbaarheid').filter((rij) => rij['instrument_id'] === uuid(9)) });
  });

  test('has a manifest of which every file is what it says', async () => {
    const { versies } = z.object({ versies: z.array(z.object({ links: z.object({ manifest: z.string() }) })) }).parse(await lees('/v1/catalogus/versies'));
    expect(versies).toHaveLength(2);
    for (const { links } of versies) {
      const { bestanden } = z.object({ bestanden: z.array(z.object({ pad: z.string(), sha256: z.string(), bytes: z.number() })) }).parse(await lees(links.manifest));
      expect(bestanden).toHaveLength(18);
      for (const bestand of bestanden) {
        const { bytes } = await vraag(`${server.url}${bestand.pad}`);
        expect([bestand.pad, bytes.length, sha256(bytes)]).toEqual([bestand.pad, bestand.bytes, bestand.sha256]);
      }
    }
  });

  test('says what changed, and what cannot be said any more when editions were let go of; the same content again is one version', async () => {
    const token = z.object({ token: z.string() });
    const [nu] = uitgaven.list();
    const { token: begin } = token.parse(await lees('/v1/catalogus/wijzigingen'));
    await uitgaven.voegToe(eerste, moment + 120_000);
    const regels = await leesRegels(`/v1/catalogus/wijzigingen?sinds=${begin}`);
    expect(regels).toMatchObject([{ soort: 'GEWIJZIGD', id: uuid(1) }, { soort: 'GEMAAKT', id: uuid(2) }, { soort: 'VERWIJDERD', id: uuid(20), instrument: null, beschikbaarheid: [] }, { soort: 'EINDE', aantal: 3 }]);
    expect(await lees('/v1/catalogus/versies')).toMatchObject({ versies: [{ volgnummer: 3, gemaaktOp: '2026-11-22T12:00:00.000Z' }, { volgnummer: 2, versie: nu?.versie }] });
    await uitgaven.voegToe({ ...tweede, instrumenten: tweede.instrumenten.slice(1) }, moment + 180_000);
    await uitgaven.voegToe({ ...tweede, instrumenten: tweede.instrumenten.slice(2) }, moment + 240_000);
    expect((await vraag(`${server.url}/v1/catalogus/wijzigingen?sinds=${begin}`)).status).toBe(410);
  });
});
