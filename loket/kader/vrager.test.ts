import { describe, expect, test } from '@jest/globals';
import { leesVrager } from './vrager.ts';

const toToken = (claims: unknown): string => ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.');

describe('who a token is of', () => {
  test('is read from its claims, also with letters that are not ASCII', () => {
    const claims = { rol: 'arrangeur', partij: 'WERKCENTRUM', regios: ['AM26'], loket: 'AM26-WERKCENTRUM', doelen: ['werkplan'], naam: 'Zoë ÿþ ???>>>' };
    expect(leesVrager(toToken(claims))).toEqual({ rol: 'arrangeur', partij: 'WERKCENTRUM', regios: ['AM26'], loket: 'AM26-WERKCENTRUM', doelen: ['werkplan'] });
  });

  test('is somebody without a loket when it names none, or names it wrongly', () => {
    expect(leesVrager(toToken({ rol: 'burger', loket: null, doelen: 'werkplan' }))).toEqual({ rol: 'burger', partij: '', regios: [], loket: null, doelen: [] });
  });

  test.each(['', 'a.b.c', 'e30', toToken('tekst')])('is nobody when it is no token: %s', (token) => {
    expect(() => leesVrager(token)).toThrow();
  });
});
