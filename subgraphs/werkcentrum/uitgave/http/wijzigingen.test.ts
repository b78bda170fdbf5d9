import { setTimeout as wacht } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { maakBouwstenen, maakInstrument, uuid } from '../../catalogus/catalogus.fixture.ts';
import { toToken } from './token.ts';
import { listVerwacht } from './uitgavemap.fixture.ts';
import { begin, eerste, json, startTestserver, tweede, vraag, type Antwoord, type Testserver } from './verzoek.fixture.ts';

const regelSchema = z.looseObject({ soort: z.string() });
const leesRegels = (bytes: Buffer) => bytes.toString('utf8').trimEnd().split('\n').map((regel) => regelSchema.parse(JSON.parse(regel)));
const volgende = ({ koppen }: Antwoord): string => /^<(.*)>; rel="next"$/.exec(String(koppen.link))?.[1] ?? '';

let server: Testserver;
let [oud, nieuw]: string[] = [];
beforeAll(async () => {
  server = await startTestserver({}, [eerste, tweede]);
  [nieuw, oud] = server.uitgaven.list().map(({ versie }) => versie);
});
afterAll(() => server.stop());

const sinds = (versie: string | undefined): string => server.van(`/v1/catalogus/wijzigingen?sinds=${toToken(versie ?? '')}`);

describe('changes', () => {
  test('without a token say where to begin: with an edition, and the token for what comes after it', async () => {
    const { versie, token, links } = z.object({ versie: z.string(), token: z.string(), links: z.object({ export: z.string(), wijzigingen: z.string() }) }).parse(json(await vraag(server.van('/v1/catalogus/wijzigingen'))));
    expect([versie, token]).toEqual([nieuw, toToken(nieuw ?? '')]);
    expect((await vraag(server.van(links.export))).bytes.toString('utf8').trim().split('\n')).toHaveLength(12);
    expect(leesRegels((await vraag(server.van(links.wijzigingen))).bytes)).toEqual([{ soort: 'EINDE', token, versie, aantal: 0 }]);
  });

  test('are what was made, changed and removed, and end with the next token', async () => {
    const antwoord = await vraag(sinds(oud));
    expect([antwoord.status, antwoord.koppen['content-type'], antwoord.koppen['accept-ranges']]).toEqual([200, 'application/x-ndjson', 'none']);
    const van = (id: string) => ({
      instrument: listVerwacht(tweede, 'instrumenten').find((rij) => rij['id'] === id) ?? null, beschikbaarheid: listVerwacht(tweede, 'beschikbaarheid').filter((rij) => rij['instrument_id'] === id),
    });
    const token = toToken(nieuw ?? '');
    expect(leesRegels(antwoord.bytes)).toEqual([
      { soort: 'GEWIJZIGD', id: uuid(1), ...van(uuid(1)) }, { soort: 'VERWIJDERD', id: uuid(2), instrument: null, beschikbaarheid: [] }, { soort: 'GEMAAKT', id: uuid(20), ...van(uuid(20)) },
      { soort: 'EINDE', token, versie: nieuw, aantal: 3 },
    ]);
    expect(volgende(antwoord)).toBe(`/v1/catalogus/wijzigingen?sinds=${token}`);
  });

  test('of an edition until itself are none, with the same token', async () => {
    const antwoord = await vraag(sinds(nieuw));
    expect(leesRegels(antwoord.bytes)).toEqual([{ soort: 'EINDE', token: toToken(nieuw ?? ''), versie: nieuw, aantal: 0 }]);
  });

  test('come coded under a tag of their own, and asked again by a tag are not made again', async () => {
    const [gewoon, klein] = [await vraag(sinds(oud)), await vraag(sinds(oud), { koppen: { 'accept-encoding': 'gzip' } })];
    expect(gunzipSync(klein.bytes).equals(gewoon.bytes)).toBe(true);
    expect(klein.koppen.etag).not.toBe(gewoon.koppen.etag);
    const gelezen = server.uitgaven.gelezen();
    const weer = await vraag(sinds(oud), { koppen: { 'if-none-match': String(gewoon.koppen.etag) } });
    const kop = await vraag(sinds(oud), { methode: 'HEAD' });
    expect([weer.status, kop.status, kop.bytes.length, kop.koppen.etag, server.uitgaven.gelezen()]).toEqual([304, 200, 0, gewoon.koppen.etag, gelezen]);
  });

  test('after an edition that is not kept are gone: the problem says where to begin again', async () => {
    const eigen = await startTestserver({}, [eerste, tweede]);
    eigen.uitgaven.vergeet(oud ?? '');
    const antwoord = await vraag(eigen.van(`/v1/catalogus/wijzigingen?sinds=${toToken(oud ?? '')}`));
    const { code, herstart } = z.object({ code: z.string(), herstart: z.string() }).parse(json(antwoord));
    expect([antwoord.status, antwoord.koppen['cache-control'], code, herstart]).toEqual([410, 'no-store', 'TOKEN_VERLOPEN', '/v1/catalogus/wijzigingen']);
    expect((await vraag(eigen.van(herstart))).status).toBe(200);
    await eigen.stop();
  });

  test('stop being made when the client leaves, and are made no faster than it reads', async () => {
    const hoeveel = 500;
    const veel = maakBouwstenen(Array.from({ length: hoeveel }, (_, nummer) => maakInstrument(uuid(nummer + 1), { regios: ['AM26'], omschrijving: `${nummer} `.repeat(8_000) })));
    const eigen = await startTestserver({}, [eerste, veel]);
    const antwoord = await begin(eigen.van(`/v1/catalogus/wijzigingen?sinds=${toToken(oud ?? '')}`));
    await wacht(300);
    const gelezen = eigen.uitgaven.gelezen();
    expect([eigen.uitgaven.lopend(), gelezen > 0, gelezen < hoeveel]).toEqual([1, true, true]);
    antwoord.destroy();
    while (eigen.uitgaven.lopend() > 0) await wacht(5);
    expect(eigen.uitgaven.gelezen()).toBeLessThan(hoeveel);
    await eigen.stop();
  });
});
