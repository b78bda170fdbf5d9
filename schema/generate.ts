// Writes schema/supergraph.graphql, schema/api.graphql, schema/operations/manifest.json, schema/CHANGELOG.md and the tables of
// docs/privacy.md; with --check only compares. Either way it says what is wrong with what changed since the last published schema:
// --manifest FILE counts the operations in another list too, --op JJJJ-MM-DD judges as of that day.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema, parse } from 'graphql';
import { composeSupergraph } from '../gateway/supergraph/compose.ts';
import { readManifest } from '../gateway/operation/manifest.ts';
import { systeemklok, toDatum } from '../subgraphs/shared/klok.ts';
import { readSubgraafSdl, subgraafnamen } from '../subgraphs/shared/sdl.ts';
import { readToegang } from '../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { standaardTermijnen } from '../subgraphs/werkcentrum/bewaring/config.ts';
import { readOperaties } from './operations.ts';
import { metTabellen } from './privacy.ts';
import { beoordeel } from './uitgave/beoordeling.ts';
import { readVersies } from './uitgave/versies.ts';
import { toWijzigingenlijst } from './uitgave/wijzigingenlijst.ts';

const { values: opties } = parseArgs({ options: { check: { type: 'boolean', default: false }, manifest: { type: 'string', multiple: true, default: [] }, op: { type: 'string', default: toDatum(systeemklok()) } } });

const url = (file: string): URL => new URL(file, import.meta.url);
const supergraph = composeSupergraph(subgraafnamen.map((naam) => ({ naam, url: `http://${naam}.loketgraaf`, sdl: readSubgraafSdl(naam) })));
const api = buildSchema(supergraph.apiSdl);
const versies = readVersies(url('versies/'));
const { operaties, problemen } = readOperaties(url('operations/'), {
  schema: api, beleid: readToegang(parse(supergraph.supergraphSdl)), doelregister: readDoelregister({}),
});
const elders = opties.manifest.flatMap((bestand) => readManifest(bestand));
const { fouten, letOp } = await beoordeel({ versies, nieuw: api, operaties: [...operaties, ...elders], vandaag: opties.op });
const files = [
  ['supergraph.graphql', supergraph.supergraphSdl],
  ['api.graphql', `${supergraph.apiSdl}\n`],
  ['../docs/privacy.md', metTabellen(readFileSync(url('../docs/privacy.md'), 'utf8'), api, standaardTermijnen)],
  ['CHANGELOG.md', await toWijzigingenlijst(versies, api)],
  ['operations/manifest.json', `${JSON.stringify(operaties, null, 2)}\n`],
] as const;

const problems = [...supergraph.hints.map((hint) => `hint zonder ADR: ${hint}`), ...problemen, ...fouten];
for (const [file, text] of files) {
  if (!opties.check) writeFileSync(url(file), text);
  else if (readFileSync(url(file), 'utf8') !== text) problems.push(`schema/${file} is niet vers: npm run generate`);
}
if (letOp.length > 0) console.log(['Let op, dit kan bestaande vragen verrassen:', ...letOp.map((zin) => `- ${zin}`)].join('\n'));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
