import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { toOpslagfout } from './opslag-weg.ts';

const metCode = (code: string, melding = 'zegt 999990019'): Error => Object.assign(new Error(melding), { code });

describe('toOpslagfout', () => {
  test.each([
    ['57P01', 'BRON_NIET_BESCHIKBAAR'], ['57P03', 'BRON_NIET_BESCHIKBAAR'], ['08006', 'BRON_NIET_BESCHIKBAAR'], ['ECONNREFUSED', 'BRON_NIET_BESCHIKBAAR'], ['ECONNRESET', 'BRON_NIET_BESCHIKBAAR'], ['ENOTFOUND', 'BRON_NIET_BESCHIKBAAR'],
    ['25006', 'BRON_NIET_BESCHIKBAAR'], ['53300', 'OVERBELAST'], ['40001', 'OVERBELAST'], ['40P01', 'OVERBELAST'],
  ])('%s may pass: %s, and nothing of its text goes along', (sqlstate, code) => {
    const fout = toOpslagfout(metCode(sqlstate));
    expect(fout).toBeInstanceOf(GraphQLError);
    expect(fout).toMatchObject({ extensions: { code, bron: 'werkcentrum', herprobeerbaar: true } });
    expect(JSON.stringify(fout)).not.toContain('999990019');
  });

  test.each(['Connection terminated unexpectedly', 'Client has encountered a connection error and is not queryable', 'timeout exceeded when trying to connect'])('so may what the driver says without a code: %s', (melding) => {
    expect(toOpslagfout(new Error(melding))).toMatchObject({ extensions: { code: 'BRON_NIET_BESCHIKBAAR' } });
  });

  test.each([metCode('23505'), metCode('42P01'), metCode('ERR_INVALID_ARG_TYPE'), new TypeError('x is not a function'), 'tekst', null])('what is wrong with the question stays what it is: %s', (fout) => {
    expect(toOpslagfout(fout)).toBe(fout);
  });
});
