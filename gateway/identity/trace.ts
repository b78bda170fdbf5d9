const patroon = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const nul = /^0+$/;

/**
 * The W3C traceparent of a request: the trace of the caller when that is well formed, else a new one; the span is ours.
 * @param nieuweId gives a random UUID.
 */
export function toTraceparent(ontvangen: string | undefined, nieuweId: () => string): string {
  const [, trace = '', ouder = '', vlaggen = '01'] = patroon.exec(ontvangen ?? '') ?? [];
  const traceId = trace !== '' && !nul.test(trace) && !nul.test(ouder) ? trace : nieuweId().replaceAll('-', '');
  return `00-${traceId}-${nieuweId().replaceAll('-', '').slice(-16)}-${vlaggen}`;
}

/** The trace id in a traceparent. */
export const traceIdVan = (traceparent: string): string => traceparent.split('-')[1] ?? '';
