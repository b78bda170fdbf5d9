import { createRegellezer, type Regelgebeurtenis } from './regels.ts';

/** Nothing came for so long that the connection must be lost, whatever the network says of it. */
export class Stilte extends Error {
  override name = 'Stilte';
}

/** Waits for something, but no longer than so many ms. @throws Stilte. */
export async function wachtOp<T>(belofte: Promise<T>, stilteMs: number): Promise<T> {
  const stil = Promise.withResolvers<never>();
  const wekker = setTimeout(() => { stil.reject(new Stilte()); }, stilteMs);
  try {
    return await Promise.race([belofte, stil.promise]);
  } finally {
    clearTimeout(wekker);
  }
}

/**
 * The events of one connection, until it ends. The graph sends something every fifteen seconds, so that a connection that is silent for longer
 * than `stilteMs` is one that nobody closed: a laptop that slept, a network that changed.
 * @throws Stilte, or what reading throws when the connection breaks.
 */
export async function* leesVerbinding(lichaam: ReadableStream<Uint8Array>, stilteMs: number): AsyncGenerator<Regelgebeurtenis, void, undefined> {
  const lezer = lichaam.getReader();
  const [lees, decoder] = [createRegellezer(), new TextDecoder()];
  try {
    for (;;) {
      const { done, value } = await wachtOp(lezer.read(), stilteMs);
      if (done) return;
      yield* lees(decoder.decode(value, { stream: true }));
    }
  } finally {
    // Nobody waits for what a broken connection says of being closed.
    lezer.cancel().catch(() => undefined);
  }
}
