import { leesAntwoord, type Antwoord } from '../antwoord.ts';
import { isHerhaalbaar } from '../herhaal.ts';
import type { Registratie } from '../operatie.ts';
import { leesJson, ontvang, stuur, toGeenVerbinding, type Bestemming, type Ontvangen } from '../verzoek.ts';
import { leesVerbinding, Stilte, wachtOp } from './verbinding.ts';

/** One event of what is followed: an answer of its own, with the id by which it is known. */
export type Gebeurtenis<TData> = Antwoord<TData> & {
  /** Follow on after it with `vanafEvent`; null when it cannot be followed on. */
  readonly eventId: string | null;
};

/** How one connection ended: for good, with the last there is to say, or so that it may be tried again. */
export type Afloop<TData> = { readonly isVoorgoed: true; readonly slot: Antwoord<TData> | null } | ({ readonly isVoorgoed: false } & Ontvangen<TData>);

/** What one connection is made with. */
export type Pogingdelen = {
  readonly bestemming: Bestemming;
  readonly operatie: Registratie;
  readonly variabelen: object;
  readonly laatste: string | null;
  readonly signal: AbortSignal;
  readonly stilteMs: number;
  readonly bijOpen: () => void;
};

const isStroom = ({ ok, headers }: Response): boolean => ok && (headers.get('content-type') ?? '').startsWith('text/event-stream');

const toAfloop = <TData>(ontvangen: Ontvangen<TData>): Afloop<TData> =>
  isHerhaalbaar(ontvangen.antwoord) ? { isVoorgoed: false, ...ontvangen } : { isVoorgoed: true, slot: ontvangen.antwoord };

async function* leesGebeurtenissen<TData>(lichaam: ReadableStream<Uint8Array>, operatie: Registratie, stilteMs: number): AsyncGenerator<Gebeurtenis<TData>, Afloop<TData>, undefined> {
  // What has no id and no data is no event, when it is the last: it says why the connection ends.
  let slot: Antwoord<TData> | null = null;
  try {
    for await (const { soort, data, id } of leesVerbinding(lichaam, stilteMs)) {
      if (soort === 'complete') return slot === null ? { isVoorgoed: true, slot } : toAfloop({ antwoord: slot, wachtMs: null });
      if (soort !== 'next') continue;
      if (slot !== null) yield { ...slot, eventId: null };
      const antwoord = leesAntwoord<TData>(leesJson(data), { operatie });
      slot = id === null && antwoord.data === null ? antwoord : null;
      if (slot === null) yield { ...antwoord, eventId: id };
    }
  } catch {
    // A connection that breaks says nothing about what was asked.
  }
  return slot === null ? { isVoorgoed: false, ...toGeenVerbinding(operatie) } : toAfloop({ antwoord: slot, wachtMs: null });
}

function geenAlsStil(fout: unknown): null {
  if (!(fout instanceof Stilte)) throw fout;
  return null;
}

/**
 * One connection: asks for the events, and gives them until it ends.
 * @throws what the token throws. @throws the reason of the signal when that aborts.
 */
export async function* volgEens<TData>({ bestemming, operatie, variabelen, laatste, signal, stilteMs, bijOpen }: Pogingdelen): AsyncGenerator<Gebeurtenis<TData>, Afloop<TData>, undefined> {
  const eigen = new AbortController();
  const samen = AbortSignal.any([signal, eigen.signal]);
  try {
    const gevraagd = stuur(bestemming, { operatie, variabelen, accept: 'text/event-stream', signal: samen, laatste });
    const response = await wachtOp(gevraagd, stilteMs).catch(geenAlsStil);
    if (!response?.body || !isStroom(response)) return toAfloop(await ontvang<TData>(response, operatie, samen));
    bijOpen();
    return yield* leesGebeurtenissen<TData>(response.body, operatie, stilteMs);
  } finally {
    eigen.abort();
  }
}
