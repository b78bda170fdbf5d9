import { describe, expect, test } from '@jest/globals';
import { checkBladzijde, snijBladzijde } from './bladzijde.ts';
import { leesRijId, toRijId } from './rij.ts';

const rijen = Array.from({ length: 45 }, (_, plaats) => `r${plaats}`);
const blad = (first: number | null, after: string | null = null) => snijBladzijde(rijen, { first, after }, (rij, plaats) => `${rij}@${plaats}`);

describe('a page of a pinned result', () => {
  test('gives every row once, in its place, at any size', () => {
    for (const first of [1, 7, 20, 100]) {
      const gezien: string[] = [];
      for (let after: string | null = null, verder = true; verder;) {
        const { edges, pageInfo } = blad(first, after);
        gezien.push(...edges.map(({ node }) => node));
        [after, verder] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(gezien).toEqual(rijen.map((rij, plaats) => `${rij}@${plaats}`));
    }
  });

  test('says where it stands; after the last there is nothing', () => {
    expect(blad(null).edges).toHaveLength(20);
    const laatste = blad(100);
    expect(laatste.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(blad(5, laatste.pageInfo.endCursor)).toEqual({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } });
  });

  test.each<[number | null, string | null, string[]]>([
    [0, null, ['first BUITEN_BEREIK']], [101, 'onzin', ['first BUITEN_BEREIK', 'after GEEN_CURSOR']], [100, null, []], [null, Buffer.from('z-1').toString('base64url'), ['after GEEN_CURSOR']],
  ])('%s after %s', (first, after, fouten) => {
    expect(checkBladzijde({ first, after }).map(({ veld, code }) => `${veld} ${code}`)).toEqual(fouten);
  });
});

test('a row is known by its id, and nothing else is a row', () => {
  const rij = { zoekopdracht: '0b6c2f1e-90ab-4cde-8f01-23456789abcd', plaats: 12 };
  expect(leesRijId(toRijId(rij))).toEqual(rij);
  for (const onzin of ['', '12', rij.zoekopdracht, `${rij.zoekopdracht}.`, `${rij.zoekopdracht}.-1`, `${rij.zoekopdracht}.123456`, `${rij.zoekopdracht}.1.2`]) expect(leesRijId(onzin)).toBeNull();
});
