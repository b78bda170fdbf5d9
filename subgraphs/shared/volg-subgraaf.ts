import { createSourceEventStream, type ExecutionResult } from 'graphql';
import { executeSubgraaf, magZien, weiger, type Subgraafvraag } from './execute.ts';
import type { Subgraaf } from './subgraaf.ts';
import type { Verzoek } from './verzoek.ts';

/** The answer to one event, and the id by which its client can read on after it; null where events have none. */
export type Volgantwoord = { readonly uitkomst: ExecutionResult; readonly gebeurtenisId: string | null };

const idVan = (gebeurtenis: unknown): string | null =>
  typeof gebeurtenis === 'object' && gebeurtenis !== null && 'gebeurtenisId' in gebeurtenis && typeof gebeurtenis.gebeurtenisId === 'string' ? gebeurtenis.gebeurtenisId : null;

/**
 * Answers a subscription in this process. Each event is a request of its own, with loaders and a Logboek of its own, so that what may be
 * seen is decided anew. Ends after the first event of which nothing may be seen, when the source ends, or when the signal of the first request aborts.
 * @param perGebeurtenis gives the request under which an event is answered.
 */
export async function* volgSubgraaf(subgraaf: Subgraaf, verzoek: Verzoek, vraag: Required<Pick<Subgraafvraag, 'document' | 'query' | 'variables'>>, perGebeurtenis: () => Verzoek): AsyncGenerator<Volgantwoord, void, undefined> {
  if (!magZien(subgraaf, vraag.document, verzoek)) {
    yield { uitkomst: weiger('NIET_BEVOEGD'), gebeurtenisId: null };
    return;
  }
  const verwerkingen = subgraaf.openVerwerkingen?.(verzoek);
  const bron = await createSourceEventStream({ schema: subgraaf.schema, document: vraag.document, contextValue: subgraaf.createContext(verzoek, verwerkingen), variableValues: vraag.variables });
  await verwerkingen?.legVast();
  if (!(Symbol.asyncIterator in bron)) {
    yield { uitkomst: bron, gebeurtenisId: null };
    return;
  }
  const gebeurtenissen = bron[Symbol.asyncIterator]();
  // Nobody waits for what it says of that.
  verzoek.signal.addEventListener('abort', () => void gebeurtenissen.return?.(undefined).catch(() => undefined), { once: true });
  for await (const gebeurtenis of { [Symbol.asyncIterator]: () => gebeurtenissen }) {
    const uitkomst = await executeSubgraaf(subgraaf, perGebeurtenis(), { ...vraag, rootValue: gebeurtenis });
    yield { uitkomst, gebeurtenisId: idVan(gebeurtenis) };
    if (uitkomst.data == null) return;
  }
}
