import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

// The PostgreSQL on which tests make databases of their own. In CI it must be there.

/** The URL of the PostgreSQL of tests; null when there is none, which is said. */
export async function findTestserver(omgeving: NodeJS.ProcessEnv): Promise<string | null> {
  const url = omgeving['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';
  if (await isBereikbaar(url)) return url;
  if (omgeving['CI'] === 'true') throw new Error('PostgreSQL moet er in CI zijn (TEST_DATABASE_URL)');
  console.warn('Overgeslagen: de tests op PostgreSQL; er is geen server. Stel TEST_DATABASE_URL in.');
  return null;
}

/** Makes an empty database on the server of tests; gives its URL and how to throw it away. */
export async function maakTestdatabase(server: string): Promise<{ readonly url: string; readonly naam: string; readonly ruimOp: () => Promise<void> }> {
  const naam = `test_${randomUUID().replaceAll('-', '')}`;
  await beheer(server, `create database ${naam}`);
  const url = new URL(server);
  url.pathname = `/${naam}`;
  return { url: url.href, naam, ruimOp: () => beheer(server, `drop database ${naam} with (force)`) };
}

/** Gives an order to the server of tests. */
export async function beheer(url: string, opdracht: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(opdracht);
  } finally {
    await client.end();
  }
}

const isBereikbaar = (url: string): Promise<boolean> => beheer(url, 'select 1').then(() => true, () => false);
