#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Registratiefout } from './clientmap.ts';
import { toManifest } from './registreer.ts';

const gebruik = 'Gebruik: loketgraaf-kit registreer <map met client.json en operaties>\nHet deel van het manifest komt op de standaarduitvoer.\n';

const [opdracht, map, ...meer] = process.argv.slice(2);
if (opdracht !== 'registreer' || map === undefined || meer.length > 0) {
  process.stderr.write(gebruik);
  process.exitCode = 2;
} else {
  try {
    const manifest = toManifest(map, readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'));
    process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  } catch (fout) {
    if (!(fout instanceof Registratiefout)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    process.exitCode = 1;
  }
}
