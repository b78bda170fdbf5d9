// Writes schema/supergraph.graphql, schema/api.graphql, schema/operations/manifest.json and the tables of docs/privacy.md; with --check only
// compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { composeSupergraph } from '../gateway/supergraph/compose.ts';
import { readSubgraafSdl, subgraafnamen } from '../subgraphs/shared/sdl.ts';
import { readToegang } from '../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { standaardTermijnen } from '../subgraphs/werkcentrum/bewaring/config.ts';
import { readOperaties } from './operations.ts';
import { metTabellen } from './privacy.ts';

const url = (file: string): URL => new URL(file, import.meta.url);
const supergraph = composeSupergraph(subgraafnamen.map((naam) => ({ naam, url: `http://${naam}.loketgraaf`, sdl: readSubgraafSdl(naam) })));
const { operaties, problemen } = readOperaties(url('operations/'), {
  schema: buildSchema(supergraph.apiSdl), beleid: readToegang(parse(supergraph.supergraphSdl)), doelregister: readDoelregister({}),
});
const files = [
  ['supergraph.graphql', supergraph.supergraphSdl],
  ['api.graphql', `${supergraph.apiSdl}\n`],
  ['../docs/privacy.md', metTabellen(readFileSync(url('../docs/privacy.md'), 'utf8'), buildSchema(supergraph.apiSdl), standaardTermijnen)],
  ['operations/manifest.json', `${JSON.stringify(operaties, null, 2)}\n`],
] as const;

const problems = [...supergraph.hints.map((hint) => `hint zonder ADR: ${hint}`), ...problemen];
for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(url(file), text);
  else if (readFileSync(url(file), 'utf8') !== text) problems.push(`schema/${file} is niet vers: npm run generate`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
