/** How long there is for a source (a moment, ms since 1970), and who may call it off. */
export type TimeLimit = { readonly deadline: number; readonly signal?: AbortSignal };

const marginMs = 30;

/** The time that a source gets of the time of a request: less what the contribution that says TIJD_OP needs to be in time itself. */
export const withMargin = ({ deadline, signal }: TimeLimit): TimeLimit =>
  ({ deadline: deadline - marginMs, ...(signal ? { signal } : {}) });
