import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import type { Graafvraag } from '../graafvraag.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import type { Tabellen } from '../store/database.ts';
import type { Store } from '../store/index.ts';
import type { Gedaan } from '../store/idempotentie.ts';

// One act is one file: it checks its whole input, asks outside what it must know, and then does what it does in one transaction with the
// keeping of its answer. What it answers is read back through the loaders, so that it shows nothing that the asker may not see.

/** Where acts leave what they do. */
export type Handelingsmiddelen = {
  readonly store: Pick<Store, 'geheim' | 'koppelingen' | 'opgaven' | 'aanmeldingen' | 'toestemmingen' | 'idempotentie' | 'werkplannen' | 'gebeurtenissen' | 'werkgeversvragen' | 'overdrachten' | 'agenda' | 'profielen' | 'kandidaten' | 'contactverzoeken' | 'partijaanvragen' | 'monitor' | 'db'>;
  /** Gives a random UUID. */
  readonly maakId: () => string;
  /** Says that something was committed, so that whoever waits for it hears of it at once. */
  readonly wek?: () => void;
  /** Asks the graph itself before an act that decides on what parties say; null where there is no graph to ask. */
  readonly graafvraag: Graafvraag | null;
  /** Requests to parties leave by themselves; otherwise a person sends them. */
  readonly heeftPartijweg: boolean;
  /** How long (ms) an aanmelding makes a relation. */
  readonly aanmeldingGeldigMs: number;
  /** How long (ms) a party has to answer an overdracht. */
  readonly overdrachtTermijnMs: number;
};

/** Which act, with which key of the asker, on which input as it counts (always in the same order). */
export type Handelingsvraag = {
  readonly handeling: string;
  readonly idempotentiesleutel: string;
  readonly invoer: readonly (string | number | boolean | null)[];
};

/** What there is to say when a key was used before, for something else. */
const hergebruikt: Invoerfout = {
  veld: 'idempotentiesleutel', code: 'IDEMPOTENTIESLEUTEL_HERGEBRUIKT', melding: 'Deze sleutel is al voor iets anders gebruikt; bedenk voor elke handeling een nieuwe.',
};

/**
 * Does an act once for this asker and key (`store/idempotentie.ts`), at the moment of asking.
 * @param schema reads what was answered before.
 * @param doe does it within the transaction and at the moment (ms) that it gets; may use nothing of the store but that transaction.
 * @returns the answer of now or of the first time, or why it was not done.
 */
export async function doeEenmalig<T extends object>(
  { verzoek, klok, handelingen }: WerkcentrumContext, vraag: Handelingsvraag, schema: z.ZodType<T>,
  doe: (tx: Transaction<Tabellen>, moment: number) => Promise<Gedaan<T>>,
): Promise<{ readonly antwoord: T } | { readonly fouten: readonly Invoerfout[] }> {
  const { organisatie, sub } = verzoek.aanroeper;
  const moment = klok();
  const antwoord = await handelingen.store.idempotentie.doeEenmalig({ ...vraag, organisatie, sub, moment }, schema, (tx) => doe(tx, moment));
  handelingen.wek?.();
  return antwoord === null ? { fouten: [hergebruikt] } : { antwoord };
}

const langsteSleutel = 100;

/** Checks an idempotentiesleutel: anything but nothing, of at most 100 characters. */
export function checkIdempotentiesleutel(waarde: string): Invoerfout | null {
  const veld = 'idempotentiesleutel';
  if (waarde.trim() === '') return { veld, code: 'VERPLICHT', melding: 'Geef een sleutel die uniek is voor deze handeling.' };
  return waarde.length > langsteSleutel ? { veld, code: 'TE_LANG', melding: `Een sleutel heeft hoogstens ${langsteSleutel} tekens.` } : null;
}

/** All faults of all checks. */
export const listFouten = (...controles: readonly (Invoerfout | null)[]): Invoerfout[] => controles.filter((fout) => fout !== null);
