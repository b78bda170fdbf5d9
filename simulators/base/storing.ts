import { z } from 'zod';

const ms = z.int().min(0).max(120_000);
/** Restricts a fault to requests whose path or SOAPAction contains this text: a path prefix, a Suwinet service, a GM code. */
const alleen = { alleen: z.string().min(1).max(200).optional() };

/**
 * A fault that a simulator shows on purpose.
 * vertraging: waits ms before the answer; druppelen: headers at once, the body in 20 pieces with ms between;
 * status: that status with a text no user may ever see; afkappen: half of the announced body, then the line closes;
 * misvormd: a complete answer that cannot be parsed; wisselend: every n-th request 503; verbreken: connection reset.
 */
export const storingSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('vertraging'), ms, ...alleen }),
  z.strictObject({ soort: z.literal('druppelen'), ms, ...alleen }),
  z.strictObject({ soort: z.literal('status'), status: z.int().min(400).max(599), ...alleen }),
  z.strictObject({ soort: z.literal('afkappen'), ...alleen }),
  z.strictObject({ soort: z.literal('misvormd'), ...alleen }),
  z.strictObject({ soort: z.literal('wisselend'), elke: z.int().min(1).max(1000), ...alleen }),
  z.strictObject({ soort: z.literal('verbreken'), ...alleen }),
]);

/** What the control port takes: one fault, or several that each name their own part. */
export const storingenSchema = z.union([storingSchema, z.array(storingSchema).min(1).max(20)]);

export type Storing = z.infer<typeof storingSchema>;

/** Whether a fault concerns a request with this path (with query) and SOAPAction. */
export const treft = (storing: Storing, pad: string, soapAction: string | null): boolean =>
  storing.alleen === undefined || pad.includes(storing.alleen) || (soapAction ?? '').includes(storing.alleen);
