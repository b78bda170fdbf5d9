/** The menukaart of every region, kept as versioned snapshots and refreshed in the background. */
export type Catalogus = {
  /** Ends the background refresh. */
  readonly stop: () => Promise<void>;
};
