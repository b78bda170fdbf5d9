import type { EventEmitter } from 'node:events';

/** Says of each question whether there is room for it. */
export type Drukte = {
  /** @param isStroom it is for events: it stays, waits most of the time, and does not count. Any other counts until its answer has left or its client has. */
  readonly laatToe: (reply: { readonly raw: Pick<EventEmitter, 'once'> }, isStroom: boolean) => boolean;
};

/**
 * Refuses questions while so many are under way. More of them than a process keeps up with would come too late all together, and nobody would
 * have a whole answer (docs/adr/0018).
 * @param noteer is told of each refusal.
 */
export function createDrukte(maxOnderweg: number, noteer: () => void): Drukte {
  let onderweg = 0;
  return {
    laatToe({ raw }, isStroom) {
      if (onderweg >= maxOnderweg) {
        noteer();
        return false;
      }
      if (isStroom) return true;
      onderweg += 1;
      raw.once('close', () => { onderweg -= 1; });
      return true;
    },
  };
}
