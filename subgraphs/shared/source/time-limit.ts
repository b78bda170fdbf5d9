/** How long there is for a source (a moment, ms since 1970), who may call it off, and for which request (W3C traceparent) it is. */
export type TimeLimit = { readonly deadline: number; readonly signal?: AbortSignal; readonly traceparent?: string };

const marginMs = 30;

/** The time that a source gets of the time of a request: less what the contribution that says TIJD_OP needs to be in time itself. */
export const withMargin = ({ deadline, signal, traceparent }: TimeLimit): TimeLimit =>
  ({ deadline: deadline - marginMs, ...(signal ? { signal } : {}), ...(traceparent === undefined ? {} : { traceparent }) });
