import type { Antwoord } from '../antwoord.ts';
import { toWachttijd, type Geduld } from '../herhaal.ts';
import type { Operatie } from '../operatie.ts';
import type { Bestemming } from '../verzoek.ts';
import { volgEens, type Gebeurtenis } from './poging.ts';

/** How the connection is, for who watches. */
export type Verbindingsstand =
  /** It is there. `kanGemistHebben`: it broke before any event had come, so that there was nothing to resume after: ask how it is now. */
  | { readonly stand: 'VERBONDEN'; readonly kanGemistHebben: boolean }
  /** It is gone, and is made again after `wachtMs`. `antwoord` says why. */
  | { readonly stand: 'ONDERBROKEN'; readonly wachtMs: number; readonly antwoord: Antwoord<unknown> };

/** How something is followed. */
export type Volgopties = {
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** The last event that was had, to follow on after. */
  readonly vanafEvent?: string;
  /** Is told whenever the connection is there or gone. */
  readonly bijVerbinding?: (stand: Verbindingsstand) => void;
};

/** What following needs. `stilteMs`: how long a connection may be silent until it counts as lost. */
export type Volgmiddelen = { readonly bestemming: Bestemming; readonly geduld: Omit<Geduld, 'pogingen'>; readonly stilteMs: number };

const onthouden = 500;

/** Knows the last ids again: an event may come twice. */
function createDubbeltoets(): (id: string) => boolean {
  const gezien = new Set<string>();
  return (id) => {
    if (gezien.has(id)) return true;
    gezien.add(id);
    const [oudste] = gezien;
    if (gezien.size > onthouden && oudste !== undefined) gezien.delete(oudste);
    return false;
  };
}

// The server ends a connection in good order and asks to follow again: that is no failure after which to wait longer and longer.
const isVernieuwing = ({ fouten }: Antwoord<unknown>): boolean => fouten.some(({ code }) => code === 'STROOM_VERLOPEN' || code === 'SERVER_STOPT');

async function* volgSteeds<TData>({ bestemming, geduld, stilteMs }: Volgmiddelen, operatie: Operatie<TData, never, 'subscription'>, variabelen: object, opties: Volgopties, signal: AbortSignal): AsyncGenerator<Gebeurtenis<TData>, void, undefined> {
  const { vanafEvent, bijVerbinding = () => undefined } = opties;
  const isDubbel = createDubbeltoets();
  let [laatste, mislukt, wasVerbonden] = [vanafEvent ?? null, 0, false];
  const bijOpen = (): void => {
    bijVerbinding({ stand: 'VERBONDEN', kanGemistHebben: wasVerbonden && laatste === null });
    wasVerbonden = true;
  };
  for (;;) {
    const lezing = volgEens<TData>({ bestemming, operatie, variabelen, laatste, signal, stilteMs, bijOpen });
    let stap = await lezing.next();
    try {
      for (; stap.done !== true; stap = await lezing.next()) {
        mislukt = 0;
        laatste = stap.value.eventId ?? laatste;
        if (stap.value.eventId === null || !isDubbel(stap.value.eventId)) yield stap.value;
      }
    } finally {
      // Who stops reading in between closes the connection.
      await lezing.return({ isVoorgoed: true, slot: null });
    }
    signal.throwIfAborted();
    const afloop = stap.value;
    if (afloop.isVoorgoed) return afloop.slot === null ? undefined : yield { ...afloop.slot, eventId: null };
    mislukt = isVernieuwing(afloop.antwoord) ? 1 : mislukt + 1;
    const wachtMs = afloop.wachtMs ?? toWachttijd(mislukt, geduld.toeval);
    bijVerbinding({ stand: 'ONDERBROKEN', wachtMs, antwoord: afloop.antwoord });
    await geduld.wacht(wachtMs, signal);
  }
}

/**
 * Follows a registered subscription over server-sent events (GraphQL over SSE, distinct connections). After a break it is resumed after the last
 * event, with a new token, for as long as it takes; what comes twice is given once. It ends when the server has no more, when the graph refuses
 * (the last event then says so in `weigeringen` or `fouten`), or when the signal aborts.
 * @throws what the token throws.
 */
export async function* volg<TData>(middelen: Volgmiddelen, operatie: Operatie<TData, never, 'subscription'>, variabelen: object, opties: Volgopties = {}): AsyncGenerator<Gebeurtenis<TData>, void, undefined> {
  const einde = new AbortController();
  const signal = opties.signal ?? einde.signal;
  try {
    yield* volgSteeds<TData>(middelen, operatie, variabelen, opties, signal);
  } catch (fout) {
    if (!signal.aborted) throw fout;
  }
}
