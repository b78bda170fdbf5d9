import { describe, expect, test } from '@jest/globals';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import { readIdentiteit } from './config.ts';

const url = 'https://identiteit.example/jwks';
const uitgever = 'https://identiteit.example';
const fouten = (omgeving: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readIdentiteit(omgeving);
    return [];
  } catch (fout) {
    if (fout instanceof Instellingenfout) return fout.fouten.map((regel) => regel.split(':')[0] ?? '');
    throw fout;
  }
};

describe('settings of identity', () => {
  test('without any: the development issuer, by its own algorithm', () => {
    expect(readIdentiteit({})).toEqual({
      sleutels: { soort: 'ontwikkeling', plek: '.data' }, uitgever: 'https://ontwikkeling.loketgraaf.invalid', publiek: 'loketgraaf', algoritmen: ['EdDSA'], verversingMs: 300_000,
    });
  });

  test('an issuer elsewhere takes its place, in development too', () => {
    expect(readIdentiteit({ IDENTITEIT_JWKS_URL: url, IDENTITEIT_UITGEVER: uitgever, IDENTITEIT_JWKS_VERVERSING_MS: '60000', IDENTITEIT_PUBLIEK: 'graaf' })).toEqual({
      sleutels: { soort: 'adres', plek: url }, uitgever, publiek: 'graaf', algoritmen: ['RS256', 'PS256', 'ES256', 'EdDSA'], verversingMs: 60_000,
    });
    expect(readIdentiteit({ NODE_ENV: 'production', IDENTITEIT_JWKS_BESTAND: '/etc/graaf/jwks.json', IDENTITEIT_UITGEVER: uitgever, IDENTITEIT_ALGORITMEN: 'ES256' }))
      .toMatchObject({ sleutels: { soort: 'bestand', plek: '/etc/graaf/jwks.json' }, algoritmen: ['ES256'] });
  });

  test.each<[string, NodeJS.ProcessEnv, string[]]>([
    ['production without an issuer', { NODE_ENV: 'production' }, ['IDENTITEIT_JWKS_URL', 'IDENTITEIT_UITGEVER']],
    ['keys of nobody', { IDENTITEIT_JWKS_URL: url }, ['IDENTITEIT_UITGEVER']],
    ['keys from two places', { IDENTITEIT_JWKS_URL: url, IDENTITEIT_JWKS_BESTAND: 'jwks.json', IDENTITEIT_UITGEVER: uitgever }, ['IDENTITEIT_JWKS_BESTAND']],
    ['keys that anyone on the way could replace', { NODE_ENV: 'production', IDENTITEIT_JWKS_URL: 'http://identiteit.example/jwks', IDENTITEIT_UITGEVER: uitgever }, ['IDENTITEIT_JWKS_URL']],
    ['no address', { IDENTITEIT_JWKS_URL: 'ftp://identiteit.example', IDENTITEIT_UITGEVER: uitgever }, ['IDENTITEIT_JWKS_URL']],
    ['a refresh without end', { IDENTITEIT_JWKS_VERVERSING_MS: '10' }, ['IDENTITEIT_JWKS_VERVERSING_MS']],
    ...['none', 'HS256', 'EdDSA,HS512', 'EdDSA,none', 'eddsa', 'EdDSA,', 'EdDSA, ES256', 'RSA1_5', 'ES256K'].map((lijst): [string, NodeJS.ProcessEnv, string[]] => [`the algorithms ${lijst}`, { IDENTITEIT_ALGORITMEN: lijst }, ['IDENTITEIT_ALGORITMEN']]),
    ['several at once', { NODE_ENV: 'production', IDENTITEIT_ALGORITMEN: 'none' }, ['IDENTITEIT_JWKS_URL', 'IDENTITEIT_UITGEVER', 'IDENTITEIT_ALGORITMEN']],
  ])('%s is refused', (_wat, omgeving, namen) => {
    expect(fouten(omgeving)).toEqual(namen);
  });

  test('keys on this machine may come without https', () => {
    expect(fouten({ NODE_ENV: 'production', IDENTITEIT_JWKS_URL: 'http://127.0.0.1:9000/jwks', IDENTITEIT_UITGEVER: uitgever })).toEqual([]);
  });
});
