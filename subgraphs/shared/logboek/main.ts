// Checks whether the Logboek is still what was written: npm run logboek:controleer [-- folder].
import { Instellingenfout } from '../settings.ts';
import { readLogboekadres } from './config.ts';
import { controleerAlles } from './controleer.ts';

const [map] = process.argv.slice(2);
try {
  // A folder that is named goes before a database that is set.
  const adres = readLogboekadres(map === undefined ? process.env : { ...process.env, LOGBOEK_MAP: map, LOGBOEK_DATABASE_URL: '' });
  process.exitCode = await controleerAlles(adres, (melding) => console.log(melding));
} catch (fout) {
  console.error(fout instanceof Instellingenfout ? fout.message : 'Er ging iets mis bij het controleren.');
  process.exitCode = 2;
}
