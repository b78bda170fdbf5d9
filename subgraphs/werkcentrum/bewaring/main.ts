// Applies the retention terms once: npm run bewaring.
import { randomBytes } from 'node:crypto';
import { systeemklok } from '../../shared/klok.ts';
import { Instellingenfout, createSettingsReader } from '../../shared/settings.ts';
import { readOpslag } from '../config.ts';
import { openStore } from '../store/index.ts';
import { readBewaarinstellingen } from './config.ts';
import { ruimOp } from './opruimen.ts';

async function main(omgeving: NodeJS.ProcessEnv): Promise<void> {
  const { read, check } = createSettingsReader();
  const [opslag, bewaring] = [read(() => readOpslag(omgeving)), read(() => readBewaarinstellingen(omgeving))];
  check();
  const store = await openStore(opslag(), randomBytes);
  try {
    const opgeruimd = await ruimOp({ db: store.db, termijnen: bewaring().termijnen, nu: systeemklok() });
    console.log(JSON.stringify(opgeruimd));
  } finally {
    await store.stop();
  }
}

await main(process.env).catch((fout: unknown) => {
  // What a database says may quote a row; wrong settings say only their names.
  console.error(fout instanceof Instellingenfout ? fout.message : `De bewaring is niet toegepast (${fout instanceof Error ? fout.name : 'onbekende fout'}).`);
  process.exitCode = 1;
});
