import { describe } from '@jest/globals';
import { findTestserver, maakTestdatabase } from '../subgraphs/shared/testserver.fixture.ts';
import { deelOpstelling } from './deel-opstelling.ts';
import { startDoorgeefluik, type Doorgeefluik } from './faults/doorgeefluik.ts';
import { startOpstelling } from './opstelling.ts';

const gevonden = await findTestserver(process.env);

/** The server of PostgreSQL. Without one there is no test that asks it. */
export const server = gevonden ?? '';

/** What needs PostgreSQL; elsewhere than in CI it may not be there. */
export const metPostgres = gevonden === null ? describe.skip : describe;

type Database = { readonly naam: string; readonly url: string; readonly luik: Doorgeefluik };

let gemaakt: Database | undefined;

/** The database of the system: its name at the server, its own address, and the hatch by which the system reaches it. */
export function database(): Database {
  if (gemaakt === undefined) throw new Error('de database is er alleen tijdens een test');
  return gemaakt;
}

/** A system on PostgreSQL, by a hatch that can be closed. */
export const opstelling = deelOpstelling(async () => {
  const { naam, url, ruimOp } = await maakTestdatabase(server);
  const weg = new URL(url);
  const luik = await startDoorgeefluik({ host: weg.hostname, port: Number(weg.port || 5432) });
  [weg.hostname, weg.port] = ['127.0.0.1', String(luik.port)];
  gemaakt = { naam, url, luik };
  const sluit = async (): Promise<void> => {
    await luik.sluit();
    await ruimOp();
  };
  const gestart = await startOpstelling({ omgeving: { DATABASE_URL: weg.href } }).catch(async (fout: unknown) => {
    await sluit();
    throw fout;
  });
  return { ...gestart, stop: () => gestart.stop().then(sluit) };
});
