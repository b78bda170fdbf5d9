import DataLoader from 'dataloader';
import { alignByKey } from '../../shared/align.ts';
import type { Aanroeper } from '../../shared/verzoek.ts';
import type { Werkgeverskoppelingrecord, Werkgeversvraagrecord, Werkgeversvragen } from '../store/werkgeversvragen.ts';
import { bepaalZicht, ziet } from './zicht.ts';

/** What the loaders read from. */
export type Werkgeversbron = Pick<Werkgeversvragen, 'list' | 'listKoppelingen' | 'blad'>;

/** Makes the loaders of questions of employers for one request: what the asker may not see is null, as if it were not there. */
export function createWerkgeversladers(bron: Werkgeversbron, aanroeper: Aanroeper) {
  const zicht = bepaalZicht(aanroeper);
  const vraag = new DataLoader<string, Werkgeversvraagrecord | null>(
    async (ids) => alignByKey(ids, await bron.list(ids), ({ id }) => id).map((rij) => (rij !== null && ziet(zicht, rij) ? rij : null)));
  const koppelingen = new DataLoader<string, readonly Werkgeverskoppelingrecord[]>(async (ids) => {
    const alle = await bron.listKoppelingen(ids);
    return ids.map((id) => alle.filter(({ overschotId, vacaturesId }) => overschotId === id || vacaturesId === id));
  });
  return {
    /** The question with this id; null when there is none to be seen. */
    vraag,
    /** What a question was linked with. */
    koppelingen,
    /** A page of what may be seen. */
    blad: (vragen: Parameters<Werkgeversbron['blad']>[1]) => bron.blad(zicht, vragen),
    /** Lets what an act changed count from here. */
    vergeet(ids: readonly string[]): void {
      for (const id of ids) {
        vraag.clear(id);
        koppelingen.clear(id);
      }
    },
  };
}
