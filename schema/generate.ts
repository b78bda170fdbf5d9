// Writes schema/supergraph.graphql and schema/api.graphql from the subgraphs; with --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeSupergraph } from '../gateway/supergraph/compose.ts';
import { readSubgraafSdl, subgraafnamen } from '../subgraphs/shared/sdl.ts';

const url = (file: string): URL => new URL(file, import.meta.url);
const supergraph = composeSupergraph(subgraafnamen.map((naam) => ({ naam, url: `http://${naam}.loketgraaf`, sdl: readSubgraafSdl(naam) })));
const files = [
  ['supergraph.graphql', supergraph.supergraphSdl],
  ['api.graphql', `${supergraph.apiSdl}\n`],
] as const;

const problems = supergraph.hints.map((hint) => `hint zonder ADR: ${hint}`);
for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(url(file), text);
  else if (readFileSync(url(file), 'utf8') !== text) problems.push(`schema/${file} is niet vers: npm run generate`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
