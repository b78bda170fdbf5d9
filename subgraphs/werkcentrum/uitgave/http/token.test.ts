import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toCursor } from '../../catalogus/cursor.ts';
import { leesToken, toToken } from './token.ts';

describe('a token of changes', () => {
  test('gives back its edition, and says nothing that has to be written otherwise in an address', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9A-Za-z_-]{1,80}$/), (versie) => {
      const token = toToken(versie);
      return leesToken(token) === versie && encodeURIComponent(token) === token;
    }));
  });

  test('is no other text, no cursor, and no token of which a sign was changed', () => {
    const token = toToken('aa91aa46f1f3e9f3');
    const vreemd = ['', 'x', '%%%', `${token}=`, `${token}A`, token.slice(1), Buffer.from('w1.aa91aa46f1f3e9f3.AAAAAAAA').toString('base64url'), toCursor({ versie: 'aa91aa46f1f3e9f3', vraag: 'x', id: '1' })];
    expect(vreemd.map(leesToken)).toEqual(vreemd.map(() => null));
    for (const plaats of Array.from(token).keys()) expect(leesToken(`${token.slice(0, plaats)}${token[plaats] === 'A' ? 'B' : 'A'}${token.slice(plaats + 1)}`)).toBeNull();
  });
});
