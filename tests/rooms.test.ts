import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { subgraafnamen } from '../subgraphs/shared/sdl.ts';

// A newcomer who knows one subgraph knows them all.
const rooms = ['README.md', 'index.ts', 'config.ts', 'context.ts', 'resolvers.ts', 'loaders.ts', 'source.ts', 'source-types.ts', 'mapping.ts', 'fixtures', 'generated.ts'];

// Werkcentrum wraps EVA.RMT, in a room of its own; the BRP it asks through the client that it shares with the gemeente.
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Of werkgevers, its sources are VUM's.
  werkgevers: { 'source.ts': 'vum/source.ts', 'source-types.ts': 'vum/contract.ts', 'mapping.ts': 'vum/mapping.ts', fixtures: 'vum/fixtures' },
  werkcentrum: { 'source-types.ts': 'catalogus/source-types.ts', 'mapping.ts': 'catalogus/mapping.ts', fixtures: 'catalogus/fixtures' },
};

test.each([...subgraafnamen])('%s has the same rooms as every subgraph', (naam) => {
  const missing = rooms.filter((room) => !existsSync(`subgraphs/${naam}/${elsewhere[naam]?.[room] ?? room}`));
  expect(missing).toEqual([]);
});

test('no folder collects what has no place', () => {
  const names = ['gateway', 'subgraphs', 'simulators', 'tests', 'schema', 'bench'].flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`));
  expect(names.filter((name) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/|$)/i.test(name))).toEqual([]);
});
