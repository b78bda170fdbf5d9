// What became of requests that did not come through: npm run aanvragen lists them; -- --opnieuw <kenmerk> or -- --alles-opnieuw sends them again.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { systeemklok, toDatumTijd } from '../../shared/klok.ts';
import { Instellingenfout } from '../../shared/settings.ts';
import { readOpslag } from '../config.ts';
import { openStore, type Store } from '../store/index.ts';

const hoogstens = 1_000;

const lijst = async ({ partijaanvragen }: Store): Promise<string> =>
  (await partijaanvragen.listMislukt(hoogstens)).map(({ activiteitId, partij, handeling, op, reden }) => JSON.stringify({ kenmerk: activiteitId, partij, handeling, sinds: toDatumTijd(op), reden })).join('\n');

const herhaal = ({ db, partijaanvragen }: Store, kenmerken: readonly string[], moment: number): Promise<number> => db.transaction().execute(async (tx) => {
  let aantal = 0;
  for (const kenmerk of kenmerken) if (await partijaanvragen.herhaal(tx, kenmerk, moment)) aantal += 1;
  return aantal;
});

async function main(omgeving: NodeJS.ProcessEnv, argumenten: readonly string[]): Promise<void> {
  const { values: { opnieuw = [], 'alles-opnieuw': alles } } = parseArgs({ args: [...argumenten], options: { opnieuw: { type: 'string', multiple: true }, 'alles-opnieuw': { type: 'boolean', default: false } } });
  const store = await openStore(readOpslag(omgeving), randomBytes);
  try {
    const kenmerken = alles ? (await store.partijaanvragen.listMislukt(hoogstens)).map(({ activiteitId }) => activiteitId) : opnieuw;
    if (kenmerken.length > 0) console.log(JSON.stringify({ opnieuw: await herhaal(store, kenmerken, systeemklok()) }));
    else if (!alles) console.log(await lijst(store));
  } finally {
    await store.stop();
  }
}

await main(process.env, process.argv.slice(2)).catch((fout: unknown) => {
  // What a database says may quote a row; wrong settings say only their names.
  // Only reading the arguments throws these.
  const isGebruik = fout instanceof TypeError;
  console.error(fout instanceof Instellingenfout ? fout.message : isGebruik ? 'Gebruik: npm run aanvragen [-- --opnieuw KENMERK ... | --alles-opnieuw]' : `De aanvragen zijn niet gelezen (${fout instanceof Error ? fout.name : 'onbekende fout'}).`);
  process.exitCode = 1;
});
