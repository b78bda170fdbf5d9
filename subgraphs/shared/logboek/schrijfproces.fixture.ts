// A process that writes to a Logboek until it is ended, and says on standard output which records were acknowledged. Run by tests.
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { readLogboekadres } from './config.ts';
import { openOpslag } from './index.ts';
import { maakRegel } from './regels.fixture.ts';
import { createSchrijver } from './schrijver.ts';
import { testsubgraaf } from './testopslagen.fixture.ts';

const [schrijver = '', opdracht = 'schrijf', instellingen = '{}'] = process.argv.slice(2);
const opslag = await openOpslag(readLogboekadres(z.record(z.string(), z.string()).parse(JSON.parse(instellingen))), testsubgraaf);
const { schrijf } = createSchrijver({ schrijver, opslag: await opslag.openSchrijver(schrijver), maxWachtend: 10_000 });
const grens = (bytes: string): void => { execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}`]); };
let nummer = 0;

async function schrijfRonde(): Promise<number> {
  const uitkomsten = await Promise.allSettled(Array.from({ length: 20 }, async () => {
    nummer += 1;
    const dit = nummer;
    await schrijf([maakRegel({ nummer: dit })]);
    process.stdout.write(`${dit}\n`);
  }));
  return uitkomsten.filter(({ status }) => status === 'rejected').length;
}

if (opdracht === 'vol') {
  // No file may grow past this: writes come through in part and then fail, as on a full disk.
  process.on('SIGXFSZ', () => undefined);
  grens('30000:unlimited');
  let geweigerd = 0;
  while (geweigerd === 0) geweigerd = await schrijfRonde();
  grens('unlimited:unlimited');
  const daarna = await schrijfRonde();
  process.stdout.write(`geweigerd ${geweigerd} daarna ${daarna}\n`);
  await opslag.stop();
} else {
  for (;;) await schrijfRonde();
}
