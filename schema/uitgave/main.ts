// Publishes the present schema as a version: npm run schema:uitgave.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { readManifest } from '../../gateway/operation/manifest.ts';
import { systeemklok, toDatum } from '../../subgraphs/shared/klok.ts';
import { beoordeel, listTeVroeg } from './beoordeling.ts';
import { listWijzigingen } from './verschil.ts';
import { bestandVan, readVersies } from './versies.ts';
import { toWijzigingenlijst } from './wijzigingenlijst.ts';

const url = (bestand: string): URL => new URL(bestand, import.meta.url);
const sdl = readFileSync(url('../api.graphql'), 'utf8');
const nieuw = buildSchema(sdl);
const versies = readVersies(url('../versies/'));
const { version: versie } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(url('../../package.json'), 'utf8')));
const vandaag = toDatum(systeemklok());
const bestand = bestandVan({ versie, datum: vandaag });

const { fouten } = await beoordeel({ versies, nieuw, operaties: readManifest(null), vandaag });
const laatste = versies.at(-1);
const redenen = [
  ...fouten, ...listTeVroeg({ versies, nieuw, vandaag }),
  ...(laatste && (await listWijzigingen(laatste.schema, nieuw)).length === 0 ? ['Er is niets veranderd sinds de laatste uitgave.'] : []),
  ...(laatste && bestandVan(laatste) === bestand ? [`${bestand} is er al: verhoog eerst de versie in package.json.`] : []),
];
if (redenen.length > 0) {
  console.error(redenen.join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(url(`../versies/${bestand}`), sdl);
  writeFileSync(url('../CHANGELOG.md'), await toWijzigingenlijst(readVersies(url('../versies/')), nieuw));
  console.log(`schema/versies/${bestand}`);
}
