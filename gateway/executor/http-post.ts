import type { Dispatcher, Pool } from 'undici';

/** A whole answer over HTTP. */
export type HttpAnswer = { readonly status: number; readonly text: string };

/** What is sent, how much may come back, and what ends it. */
export type HttpPost = { readonly path: string; readonly headers: Record<string, string>; readonly body: string; readonly maxBytes: number; readonly onCut: (listener: () => void) => () => void };

/** An answer that passes the cap. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

const gone = (): Error => new Error('aborted');

/**
 * Sends one POST and gathers its answer, with as little between as can be: on the road to subgraphs this costs less than half of what
 * undici's own request costs. What waits for it can end it at any moment, headers and body alike.
 */
export function post(pool: Pool, { path, headers, body, maxBytes, onCut }: HttpPost): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const chunks: Buffer[] = [];
  let [status, bytes] = [0, 0];
  let running: Dispatcher.DispatchController | null = null;
  let isCut = false;
  const takeBack = onCut(() => {
    isCut = true;
    reject(gone());
    running?.abort(gone());
  });
  pool.dispatch({ method: 'POST', path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, {
    onRequestStart(controller) {
      running = controller;
      if (isCut) controller.abort(gone());
    },
    onResponseStart(_controller, statusCode) { status = statusCode; },
    onResponseData(controller, chunk) {
      bytes += chunk.length;
      if (bytes > maxBytes) controller.abort(new TooLarge());
      else chunks.push(chunk);
    },
    onResponseEnd() {
      takeBack();
      const [first] = chunks;
      resolve({ status, text: (chunks.length === 1 && first ? first : Buffer.concat(chunks, bytes)).toString('utf8') });
    },
    onResponseError(_controller, error) {
      takeBack();
      reject(error);
    },
  });
  return promise;
}

/**
 * Gathers the body of an answer that was to be read as it comes.
 * @throws TooLarge when it passes the cap.
 */
export async function readText(body: AsyncIterable<unknown>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes).toString('utf8');
}
