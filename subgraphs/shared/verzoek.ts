import { z } from 'zod';

const aanroeperSchema = z.object({
  /** The person or system that asks, as its own organisation knows it. */
  sub: z.string().min(1),
  /** OIN of the organisation. */
  organisatie: z.string().min(1),
  partij: z.string().min(1),
  rol: z.string().min(1),
  regios: z.array(z.string()),
  loket: z.string().nullable(),
  /** The BSN of a citizen who asks for themselves, sealed so that only werkcentrum can read it (burgerzegel.ts); absent for all others. */
  burger: z.string().optional(),
});

const ontbrekendSchema = z.object({
  /** The subgraph that gave no answer. */
  subgraaf: z.string(),
  /** The fields that are null because of it. */
  velden: z.array(z.string()),
  reden: z.enum(['NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD']),
});

/** What the gateway signs and every subgraph verifies: who asks, for what, in which request, until when. */
export const verzoekclaimsSchema = z.object({
  aanroeper: aanroeperSchema,
  /** The one purpose (doelbinding) of this request. */
  doel: z.string().min(1),
  verzoekId: z.string().min(1),
  /** W3C traceparent. */
  traceparent: z.string(),
  /** Moment (ms since 1970) at which the answer of this subgraph must be back at the gateway. */
  deadline: z.number().int(),
});

/** The `extensions` of a request to a subgraph: why required inputs are null (DESIGN.md section 1). */
export const verzoekextensiesSchema = z.object({ ontbrekend: z.array(ontbrekendSchema).default([]) });

/** Who asks. */
export type Aanroeper = Readonly<z.infer<typeof aanroeperSchema>>;

/** A required input that is null because its subgraph gave no answer, and why. */
export type Ontbrekend = Readonly<z.infer<typeof ontbrekendSchema>>;

/** The signed part of a request to a subgraph. */
export type Verzoekclaims = Readonly<z.infer<typeof verzoekclaimsSchema>>;

/** Everything that a subgraph knows of the request that it answers. */
export type Verzoek = Verzoekclaims & {
  readonly ontbrekend: readonly Ontbrekend[];
  /** The last event that who subscribes had, by its id, when they come back to read on. */
  readonly naGebeurtenis?: string | null;
  /** Aborts when the client is gone or the deadline has passed. */
  readonly signal: AbortSignal;
};
