import { Readable } from 'node:stream';
import type { Foutcode } from './foutcodes.ts';

/** What one connection with events may take, in ms. */
export type Stroomgrenzen = {
  /** How long an event may wait to be read. */
  readonly geduldMs: number;
  /** How long a connection may last: what a token said is not for ever. */
  readonly duurMs: number;
  /** After how long without an event something is sent all the same, so that who is between does not close it. */
  readonly hartslagMs: number;
};

/** What is read. */
export type Stroombron = {
  readonly teksten: AsyncGenerator<string, void, undefined>;
  /** Ends what makes the texts, wherever it waits. */
  readonly stop: () => void;
  /** The last that a client reads when it is cut off, with the reason. */
  readonly slotwoord: (code: Foutcode) => string;
  readonly grenzen: Stroomgrenzen;
  /** Aborts when the server stops. */
  readonly stopt?: AbortSignal;
};

// A comment: a client skips it.
const hartslag = ':\n\n';

/**
 * Makes what a connection reads: the next event is only asked for when the one before it has gone, so that a slow client makes nothing
 * pile up here. Who lets an event wait too long, or has followed long enough, is told why and cut off; so is everybody when the server stops.
 */
export function createStroomlezing({ teksten, stop, slotwoord, grenzen, stopt }: Stroombron): Readable {
  let [isKlaar, isBezig, vraagtNiet] = [false, false, false];
  let geduld: NodeJS.Timeout | undefined;
  const lezing = new Readable({
    highWaterMark: 1, encoding: 'utf8',
    read() {
      vraagtNiet = false;
      clearTimeout(geduld);
      void haal();
    },
    destroy(fout, klaar) {
      ruim();
      klaar(fout);
    },
  });
  const duur = setTimeout(() => { breekAf('STROOM_VERLOPEN'); }, grenzen.duurMs).unref();
  const hart = setInterval(() => { if (!vraagtNiet && !isKlaar) geef(hartslag); }, grenzen.hartslagMs).unref();
  const serverStopt = (): void => { breekAf('SERVER_STOPT'); };
  const ruim = (): void => {
    isKlaar = true;
    stopt?.removeEventListener('abort', serverStopt);
    for (const wekker of [duur, hart, geduld]) clearTimeout(wekker);
    stop();
    // Nobody waits for what it says of that.
    teksten.return().catch(() => undefined);
  };
  // Who does not read does not read this either: after as long again the connection closes.
  const breekAf = (code: Foutcode): void => {
    if (isKlaar) return;
    ruim();
    lezing.push(slotwoord(code));
    lezing.push(null);
    const weg = setTimeout(() => { lezing.destroy(); }, grenzen.geduldMs).unref();
    lezing.once('close', () => { clearTimeout(weg); });
  };
  const geef = (tekst: string): void => {
    vraagtNiet = !lezing.push(tekst);
    if (vraagtNiet) geduld = setTimeout(() => { breekAf('STROOM_TE_TRAAG'); }, grenzen.geduldMs).unref();
  };
  const haal = async (): Promise<void> => {
    if (isBezig || isKlaar) return;
    isBezig = true;
    try {
      const { done, value } = await teksten.next();
      isBezig = false;
      if (isKlaar) return;
      if (!done) return geef(value);
      ruim();
      lezing.push(null);
    } catch (fout) {
      lezing.destroy(fout instanceof Error ? fout : new Error('de stroom is gebroken'));
    }
  };
  // At once, so that the client knows that it is followed, however long nothing happens.
  geef(hartslag);
  stopt?.addEventListener('abort', serverStopt, { once: true });
  if (stopt?.aborted === true) serverStopt();
  return lezing;
}
