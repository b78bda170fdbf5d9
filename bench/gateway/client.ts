import { Pool } from 'undici';
import type { Aanmeldkoppen } from '../aanmelding.ts';

/** One answer as it went over the line. */
export type Answer = { readonly status: number; readonly text: string };

/** Asks one gateway over connections that stay open. */
export type Client = { readonly ask: (body: string) => Promise<Answer>; readonly close: () => Promise<void> };

/** @param url of the graph; at most `connections` requests are underway at once. @param koppen who asks; every variant gets them, ours reads them. */
export function createClient(url: string, connections: number, koppen: Aanmeldkoppen): Client {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...koppen };
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const ask = (body: string): Promise<Answer> => new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    pool.dispatch({ method: 'POST', path: pathname, headers, body }, {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, statusCode) => { status = statusCode; },
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => { resolve({ status, text: Buffer.concat(chunks).toString('utf8') }); },
      onResponseError: (_controller, fout) => { reject(fout); },
    });
  });
  return { ask, close: () => pool.close() };
}
