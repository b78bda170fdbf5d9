import { readFile } from 'node:fs/promises';
import type { Klok } from '../shared/klok.ts';
import { createBronclient } from '../shared/source/client.ts';
import { Bronfout } from '../shared/bronfout.ts';
import type { Zaaibron } from './config.ts';
import { readZaairegels, type Zaairegel } from './zaaigoed/regel.ts';

/**
 * Reads the first filling of the store from a file or over HTTP. (The BRP is asked by the client that is shared with gemeente.)
 * @throws Bronfout, an Error of the file system, or Zaaifout for a line that is not in its form.
 */
export async function fetchZaaigoed(bron: NonNullable<Zaaibron>, klok: Klok): Promise<Zaairegel[]> {
  return readZaairegels(bron.soort === 'bestand' ? await readFile(bron.pad, 'utf8') : await fetchTekst(bron.adres, klok));
}

async function fetchTekst(adres: Extract<Zaaibron, { soort: 'bron' }>['adres'], klok: Klok): Promise<string> {
  const client = createBronclient('werkcentrum.zaaigoed', adres, klok);
  try {
    const { status, body } = await client.vraag({ methode: 'GET', pad: '', soort: 'lezen', deadline: klok() + adres.tijdslimietMs });
    if (status !== 200) throw new Bronfout('werkcentrum.zaaigoed', 'GEWEIGERD');
    return body.toString('utf8');
  } finally {
    await client.stop();
  }
}
