import type { Momentopname } from './types.ts';

/** The menukaart of every region, kept as versioned snapshots and refreshed in the background. */
export type Catalogus = {
  /** The present snapshot; null before the first. */
  readonly laatste: () => Momentopname | null;
  /** The snapshot of a version, as long as it is kept at hand. */
  readonly versie: (versie: string) => Momentopname | null;
  /** Moment (ms) at which this catalogue began. */
  readonly begonnenOp: number;
  /** Ends the background refresh. */
  readonly stop: () => Promise<void>;
};
