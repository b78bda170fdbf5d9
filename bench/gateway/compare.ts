import { isDeepStrictEqual } from 'node:util';
import type { Client } from './client.ts';
import { isWhole } from './measure.ts';
import type { Query } from './queries.ts';

const asked = 8;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Where two answers first differ; null when they are equal. The order of the fields of an object does not count. */
export function findDifference(one: unknown, other: unknown, path = ''): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return path || '/';
  const [left, right] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = findDifference(left.get(key), right.get(key), `${path}/${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

/**
 * Compares whole answers of a variant with those of another, before anything is measured.
 * @returns where it answers something else; null when it answers the same.
 * @throws when it does not answer without errors at all.
 */
export async function compareAnswers(client: Client, reference: Client, query: Query): Promise<string | null> {
  for (let turn = 0; turn < Math.min(asked, query.variety); turn += 1) {
    const body = query.bodyOf(turn);
    const [answer, wanted] = [await client.ask(body), await reference.ask(body)];
    if (!isWhole(answer, query)) throw new Error(`antwoord ${answer.status} van ${answer.text.length} tekens: ${answer.text.slice(0, 200)}`);
    const difference = findDifference(JSON.parse(answer.text), JSON.parse(wanted.text));
    if (difference !== null) return `ander antwoord bij ${difference}`;
  }
  return null;
}
