import { connect } from 'node:net';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';

/** What came back: its status, its headers, and its text as it went over the line. */
export type Antwoord = { readonly status: number; readonly headers: Headers; readonly tekst: string };

/** Sends what an attacker would send, with the token of an arrangeur unless the headers say otherwise. */
export async function stuur(url: string, body: string | Uint8Array<ArrayBuffer> | null, koppen: Readonly<Record<string, string>> = {}, methode = 'POST'): Promise<Antwoord> {
  const antwoord = await fetch(url, { method: methode, headers: { 'content-type': 'application/json', ...await toKoppen(), ...koppen }, body });
  return { status: antwoord.status, headers: antwoord.headers, tekst: await antwoord.text() };
}

/** Asks the graph, well or not. */
export const vraag = (url: string, query: string, variables: unknown = {}, koppen: Readonly<Record<string, string>> = {}): Promise<Antwoord> => stuur(url, JSON.stringify({ query, variables }), koppen);

/** Writes bytes on a connection of its own and gives all that comes back until the other side closes it, or is silent for 5 s. */
export function schrijfRuw(url: string, tekst: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((klaar, fout) => {
    let alles = '';
    const lijn = connect(Number(port), hostname, () => { lijn.write(tekst); });
    lijn.setTimeout(5_000, () => { lijn.destroy(); });
    lijn.setEncoding('utf8').on('data', (deel: string) => { alles += deel; }).on('close', () => { klaar(alles); }).on('error', fout);
  });
}

/** The codes of the errors in an answer. */
export const codesIn = ({ tekst }: Antwoord): string[] => [...tekst.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code);
