import type { Logregel } from './regel.ts';

// Written by us, in the JSON encoding of OTLP/HTTP (opentelemetry.io/docs/specs/otlp, "JSON Protobuf Encoding": ids in hex, 64-bit numbers
// as text). The official serializer takes spans of the OpenTelemetry SDK, of which it brings the parts for traces, metrics and logs: five
// packages and a peer, to make this one object of records that are spans already.

type Waarde = { readonly stringValue: string } | { readonly arrayValue: { readonly values: readonly Waarde[] } };
type Attribuut = { readonly key: string; readonly value: Waarde };

const toWaarde = (waarde: string | readonly string[]): Waarde =>
  typeof waarde === 'string' ? { stringValue: waarde } : { arrayValue: { values: waarde.map((stringValue) => ({ stringValue })) } };

const toAttributen = (velden: Readonly<Record<string, string | readonly string[] | undefined>>): Attribuut[] =>
  Object.entries(velden).flatMap(([key, waarde]) => (waarde === undefined ? [] : [{ key, value: toWaarde(waarde) }]));

// enum StatusCode and enum SpanKind of opentelemetry/proto/trace/v1/trace.proto.
const statussen = { UNSET: 0, OK: 1, ERROR: 2 } as const;
const soortServer = 2;

const toNano = (ms: number): string => `${ms}000000`;

const toSpan = (regel: Logregel) => ({
  traceId: regel.trace_id,
  spanId: regel.span_id,
  ...(regel.parent_span_id === undefined ? {} : { parentSpanId: regel.parent_span_id }),
  name: regel.name,
  kind: soortServer,
  startTimeUnixNano: toNano(regel.start_time),
  endTimeUnixNano: toNano(regel.end_time),
  attributes: toAttributen({
    ...regel.attributes,
    'dpl.core.foreign_operation.trace_id': regel.foreign_operation?.trace_id,
    'dpl.core.foreign_operation.span_id': regel.foreign_operation?.span_id,
    'dpl.core.foreign_operation.processor': regel.foreign_operation?.processor,
  }),
  status: { code: statussen[regel.status_code] },
});

/** Records as an ExportTraceServiceRequest: one resource for each service that wrote some. */
export function toExportverzoek(regels: readonly Logregel[]) {
  const perDienst = Map.groupBy(regels, (regel) => regel.resource.attributes['service.name']);
  return {
    resourceSpans: [...perDienst.values()].map((groep) => ({
      resource: { attributes: toAttributen(groep[0]?.resource.attributes ?? {}) },
      scopeSpans: [{ scope: { name: 'loketgraaf.logboek' }, spans: groep.map(toSpan) }],
    })),
  };
}
