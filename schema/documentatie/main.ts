// Writes the documentation of the schema as files: npm run schema:documentatie -- FOLDER.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { readManifest } from '../../gateway/operation/manifest.ts';
import { readToegang } from '../../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import { readBijlagen } from './bijlagen.ts';
import { createDocumentatie } from './index.ts';
import { createModel } from './model.ts';

const [map, ...meer] = process.argv.slice(2);
if (map === undefined || meer.length > 0) {
  console.error('Schrijft de documentatie van het schema: npm run schema:documentatie -- MAP');
  process.exit(2);
}
const lees = (bestand: string): string => readFileSync(new URL(bestand, import.meta.url), 'utf8');
const supergraph = lees('../supergraph.graphql');
const { namen, schrijf } = createDocumentatie(createModel({
  api: buildSchema(lees('../api.graphql')), supergraph, beleid: readToegang(parse(supergraph)), doelbindingen: readDoelregister({}).alle, operaties: readManifest(null), ...readBijlagen(),
}));
for (const naam of namen) {
  const pad = join(map, naam);
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, schrijf(naam) ?? '');
}
console.log(`${namen.length} bestanden in ${map}; open daar index.html`);
