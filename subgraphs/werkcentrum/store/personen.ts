/** A person as the store keeps it: where the person lives and lived, to route and to decide access. */
export type Persoonrecord = {
  readonly id: string;
  /** GM code of the gemeente of inscription; null when unknown or outside the Netherlands. */
  readonly gemeente: string | null;
  /** GM codes of former gemeenten that may still hold a running file. */
  readonly vorigeGemeenten: readonly string[];
  /** Moment (ms) at which the BRP last said so. */
  readonly woonplaatsPeildatum: number;
};
