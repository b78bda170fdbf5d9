import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import { readIdentiteit } from './config.ts';
import { startIdentiteit } from './index.ts';
import { testJwks, testeisen, toToken } from './testtokens.fixture.ts';

const map = mkdtempSync(join(tmpdir(), 'identiteit-'));
const pad = join(map, 'jwks.json');
afterAll(() => rmSync(map, { recursive: true }));

const start = (omgeving: NodeJS.ProcessEnv) => startIdentiteit({
  instellingen: readIdentiteit({ NODE_ENV: 'production', IDENTITEIT_UITGEVER: testeisen.uitgever, ...omgeving }), isProductie: true,
  klok: () => Date.parse('2026-11-01T09:00:00Z'), logger: createLogger('proef', 'silent'), nieuweId: () => 'id',
});

describe('identity in production', () => {
  test('knows the tokens of the issuer whose keys are in a file, and gives out none', async () => {
    writeFileSync(pad, testJwks);
    const { identificeer, uitgever, stop } = await start({ IDENTITEIT_JWKS_BESTAND: pad });
    stop();
    expect(uitgever).toBeNull();
    expect(await identificeer(`Bearer ${await toToken('demo-functionaris-AM26-UWV')}`)).toMatchObject({ aanroeper: { rol: 'functionaris', partij: 'UWV', regios: ['AM26'] } });
  });

  test('takes only the audience and algorithms of its settings', async () => {
    writeFileSync(pad, testJwks);
    const token = `Bearer ${await toToken('demo-loket-AM26')}`;
    for (const [anders, reden] of [[{ IDENTITEIT_PUBLIEK: 'elders' }, 'PUBLIEK'], [{ IDENTITEIT_ALGORITMEN: 'ES256' }, 'ALGORITME'], [{ IDENTITEIT_UITGEVER: 'https://ander.example' }, 'UITGEVER']] as const) {
      const { identificeer, stop } = await start({ IDENTITEIT_JWKS_BESTAND: pad, ...anders });
      stop();
      await expect(identificeer(token)).rejects.toMatchObject({ name: 'NietAangemeld', reden });
    }
  });

  test.each([['is not there', null], ['holds no key set', 'onzin']])('does not start with a file that %s', async (_wat, inhoud) => {
    rmSync(pad, { force: true });
    if (inhoud !== null) writeFileSync(pad, inhoud);
    await expect(start({ IDENTITEIT_JWKS_BESTAND: pad })).rejects.toThrow(Instellingenfout);
  });

  test('starts while the published keys cannot be reached, and knows nobody', async () => {
    const { identificeer, stop } = await start({ IDENTITEIT_JWKS_URL: 'http://127.0.0.1:1/jwks' });
    stop();
    await expect(identificeer(`Bearer ${await toToken('demo-loket-AM26')}`)).rejects.toMatchObject({ reden: 'SLEUTEL_ONBEKEND' });
  });
});
