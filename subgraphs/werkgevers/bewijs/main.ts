// Makes the ranking of a search again from its proof: node subgraphs/werkgevers/bewijs/main.ts <zoekopdracht> [<vingerafdruk>].
import { randomBytes, randomInt } from 'node:crypto';
import { Instellingenfout, createSettingsReader } from '../../shared/settings.ts';
import { readBeroepenbestand } from '../beroepenbestand.ts';
import { regelversie } from '../rules/punten.ts';
import { createBewijslezer } from './bewijzen.ts';
import { readBewijsConfig } from './config.ts';
import { controleer } from './controleer.ts';
import { createHerleider } from './herleider.ts';
import { createSchud } from './herleid.ts';

async function main(omgeving: NodeJS.ProcessEnv, [zoekopdracht = '', vingerafdruk]: readonly string[]): Promise<number> {
  const { read, check } = createSettingsReader();
  const config = read(() => readBewijsConfig(omgeving));
  check();
  const lijst = await readBeroepenbestand(omgeving['BEROEPEN_BESTAND'] || null);
  const { plaats } = config();
  if (plaats === null) throw new Instellingenfout(['BEWIJS_MAP: ontbreekt, of BEWIJS_DAGEN is 0']);
  const schud = createSchud(() => randomInt(2 ** 32) / 2 ** 32);
  const herleidBewijs = createHerleider(createBewijslezer(plaats, randomBytes), { lijst, regelversie, schud });
  return controleer({ zoekopdracht, vingerafdruk: vingerafdruk ?? null }, herleidBewijs, lijst, (regel) => console.log(regel));
}

process.exitCode = await main(process.env, process.argv.slice(2)).catch((fout: unknown) => {
  console.error(fout instanceof Instellingenfout ? fout.message : 'Er ging iets mis bij het controleren.');
  return 2;
});
