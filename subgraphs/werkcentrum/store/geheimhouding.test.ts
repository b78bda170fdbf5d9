import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createGeheimhouding } from './geheimhouding.ts';

const geheim = createGeheimhouding(Buffer.alloc(32, 1), Buffer.alloc(32, 2), randomBytes);

describe('geheimhouding', () => {
  test('reads back what was encrypted for this place, and only there', () => {
    const gesloten = geheim.versleutel('999970008', 'koppeling/a/uwv');
    expect(geheim.ontsleutel(gesloten, 'koppeling/a/uwv')).toBe('999970008');
    expect(() => geheim.ontsleutel(gesloten, 'koppeling/b/uwv')).toThrow();
    expect(() => createGeheimhouding(Buffer.alloc(32, 3), Buffer.alloc(32, 2), randomBytes).ontsleutel(gesloten, 'koppeling/a/uwv')).toThrow();
  });

  test.each([0, 12, 20, -1])('refuses what was altered (byte %i)', (plaats) => {
    const bytes = Buffer.from(geheim.versleutel('999970008', 'x'), 'base64url');
    bytes[plaats < 0 ? bytes.length + plaats : plaats] = (bytes.at(plaats) ?? 0) ^ 1;
    expect(() => geheim.ontsleutel(bytes.toString('base64url'), 'x')).toThrow();
  });

  test('never gives the same secret twice, and always the same hash', () => {
    expect(geheim.versleutel('a', 'x')).not.toBe(geheim.versleutel('a', 'x'));
    expect(geheim.vindhash('uwv', '999970008')).toBe(geheim.vindhash('uwv', '999970008'));
  });

  test('the hash of a number differs per source and per key, and does not hold it', () => {
    const ander = createGeheimhouding(Buffer.alloc(32, 1), Buffer.alloc(32, 9), randomBytes);
    const hashes = [geheim.vindhash('uwv', '999970008'), geheim.vindhash('gemeente', '999970008'), ander.vindhash('uwv', '999970008')];
    expect(new Set(hashes).size).toBe(3);
    expect(hashes.join()).not.toContain('999970008');
  });
});
