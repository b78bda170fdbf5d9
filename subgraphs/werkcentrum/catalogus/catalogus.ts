import type { Merken } from './merken.ts';
import type { Momentopname } from './types.ts';

/** The menukaart of every region, kept as versioned snapshots and refreshed in the background. */
export type Catalogus = {
  /** The present snapshot; null before the first. */
  readonly laatste: () => Momentopname | null;
  /** The snapshot of a version, as long as it is kept at hand. */
  readonly versie: (versie: string) => Momentopname | null;
  /** A mark per instrument of a version, the same in two versions only when nothing of it changed; null when the version is not kept any more. */
  readonly merken: (versie: string) => Promise<Merken | null>;
  /** Moment (ms) at which this catalogue began. */
  readonly begonnenOp: number;
  /** Ends the background refresh. */
  readonly stop: () => Promise<void>;
};
